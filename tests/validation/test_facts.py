"""The stylised facts and acceptance scenarios of the evidence. Scenarios S1 and S2 are the two Windmills'."""

from __future__ import annotations

import pytest

from simgame.insight import stylised_change, stylised_one, stylised_split
from simgame.insight.stylised import NO_LIMIT, Fact

FACTS = (*stylised_split.FACTS, *stylised_change.FACTS, *stylised_one.FACTS)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.id)
def test_the_engine_shows(fact: Fact) -> None:
    """Every figure lies where the fact says; one at least is bound to."""
    found = fact.measure()
    told = "; ".join(f"{key} {one.value:,.3g}" for key, one in found.items())
    print(f"\n{fact.id}. {fact.statement}: {told}. {fact.note}")
    assert all(one.inside for one in found.values()), found
    assert any(one.low > -NO_LIMIT or one.high < NO_LIMIT for one in found.values())


def test_overspends_of_commissioners_grow_as_allocations_tighten() -> None:
    figures = [one.value for _, one in sorted(stylised_split.overspends_spread.measure().items())]
    assert figures == sorted(figures, reverse=True)


def test_one_budget_saves_more_where_gains_are_shared_and_less_when_the_change_is_counted() -> None:
    found = {key: one.value for key, one in stylised_one.net_saving.measure().items()}
    assert found["year 9, gains shared half and half"] > found["the middle of draws from the evidence, year 3"]
    assert found["year 3 with the cost of the change"] < found["net saving in year 3, % of spend"]


def test_every_fact_of_the_evidence_is_measured_once() -> None:
    assert sorted(fact.id for fact in FACTS) == sorted([*map(str, range(1, 21)), *(f"S{n}" for n in range(3, 9))])

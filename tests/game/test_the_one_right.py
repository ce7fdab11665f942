"""The lead’s one right over the plans: what it may set, and how a computer player threatens with it and uses it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simgame.game.entries import ClockStopped, OneRight, Stepped, Threatened
from simgame.game.entries_deals import Promised
from simgame.game.plans_up import UsedRight
from simgame.game.table import apply, problems
from simgame.game.table_value import Table
from simgame.game.view import view
from simgame.session.players import next_move
from tests.rows.games import briefing, calm, to_briefing, to_decide


def plans_of(table: Table) -> Table:
    return apply(to_decide(table), ClockStopped("decide"))


@pytest.mark.parametrize("world", ["keep", "abolish"])
def test_a_lever_may_be_set_back_as_it_was_a_step_off_or_to_an_end(world: str) -> None:
    up = plans_of(briefing(world, "workshop"))
    plans = view(up, None).plans
    assert plans is not None
    right = plans.right
    for lever, _, lowest, highest, step, last in right.levers:
        offered = [value for id, _, value in right.settings if id == lever]
        assert offered[0] == last
        assert {lowest, highest} <= set(offered), lever
        assert len(offered) == len(set(offered))
        if lowest + step <= last <= highest - step:
            assert {last - step, last + step} <= set(offered)
    words = [words for _, words, _ in right.settings]
    assert any("£" in one for one in words)
    name = "marshal" if world == "keep" else "set"
    for lever, _, value in right.settings:
        refused = problems(OneRight(name, lever, value), up)
        assert refused == () or "more than its purse can pay" in refused[0], lever


def test_a_computer_lead_that_looks_to_itself_threatens_and_holds_the_fund_where_plans_end_far_short() -> None:
    table = to_briefing(calm("keep", 1, "workshop"))
    talking = apply(table, ClockStopped("briefing"))
    spoken = next_move(view(talking, "stp"), "stp", "self-interested")
    assert spoken is not None
    assert isinstance(spoken.entry, Threatened)
    assert "One right" in spoken.entry.line
    up = plans_of(table)
    assert up.sums is not None
    marked = replace(up, marks=dict.fromkeys(("commissioner", "acute", "community", "gp", "council"), "amber"))
    short = replace(marked, sums=replace_money(marked, -40.0))
    used = next_move(view(short, "stp"), "stp", "self-interested")
    assert used is not None
    assert used.entry == OneRight("hold")
    assert problems(used.entry, short) == ()
    for other in (
        replace(marked, sums=replace_money(marked, 1.0)),
        replace(short, right=UsedRight("hold")),
        apply(apply(short, Threatened("stp", "commissioner", "Or else.")),
              Promised("commissioner", "stp", "word", text="We will find it.")),
    ):  # fmt: skip
        move = next_move(view(other, "stp"), "stp", "self-interested")
        assert move is not None
        assert isinstance(move.entry, Stepped)
    system = next_move(view(short, "stp"), "stp", "system-minded")
    assert system is not None
    assert isinstance(system.entry, Stepped)


def replace_money(table: Table, gbp_m: float) -> object:
    assert table.sums is not None
    fields = {name: getattr(table.sums, name) for name in table.sums.__struct_fields__}
    return type(table.sums)(**{**fields, "money_gbp_m": gbp_m})

"""Every claim of the literature is in the registry or left out with a reason, and the registry is whole."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from simgame.model.evidence import VIEWS, Parameters
from simgame.model.luck import Luck
from simgame.session.claims import load_claims
from simgame.session.files import assets, load_evidence

QUALITIES = {"strong", "moderate", "weak", "judgement", "unchecked", "fitted"}
SHAPES = {"triangular", "uniform", "fixed"}
LEANS = {"keep", "abolish", "both", "neutral"}


def number(text: str) -> float | None:
    return float(text) if text else None


def test_every_claim_names_its_evidence_or_is_left_out_with_a_reason_and_never_both() -> None:
    with (assets() / "claims" / "effect_sizes.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len({row["id"] for row in rows}) == 62
    found = {claim.id: claim for claim in load_claims()}
    assert list(found) == [row["id"] for row in rows]
    for claim in found.values():
        assert bool(claim.parameters) != bool(claim.left_out), claim.id
    assert sum(bool(claim.parameters) for claim in found.values()) >= 40


def test_a_contested_claim_has_evidence_whose_range_holds_zero() -> None:
    evidence = load_evidence()
    for claim in load_claims():
        low, high = number(claim.low), number(claim.high)
        divided = claim.side == "contested" or (low is not None and high is not None and low * high <= 0.0)
        if divided and claim.parameters and claim.outcome != "range":  # how far sites differ has no sign
            assert any(evidence[key].low <= 0.0 <= evidence[key].high for key in claim.parameters), claim.id


def test_what_payment_by_the_case_taught_may_be_lost_in_full_or_not_at_all() -> None:
    """The claims on stays and day cases exclude zero where they were measured: as it began. How much goes when it ends
    is another question, whose range holds zero and all.
    """
    item = load_evidence()["habit_unlearned"]
    assert {"pbr_los", "pbr_daycase"} <= set(item.claims)
    assert (item.low, item.high) == (0.0, 1.0)


def test_every_entry_of_the_registry_is_whole() -> None:
    for key, item in load_evidence().items():
        assert item.id == key
        assert item.label
        assert item.unit
        assert item.source
        assert item.quality in QUALITIES
        assert item.shape in SHAPES
        assert item.leans in LEANS
        assert item.possible[0] <= item.low <= item.central <= item.high <= item.possible[1]
        assert item.effect.endswith("."), key
        assert ". " not in item.effect, f"{key}: one sentence"
        if item.low < item.high:
            assert item.shape != "fixed", key


def test_views_are_bundles_of_choices_from_the_ranges() -> None:
    evidence = load_evidence()
    divided = [item for item in evidence.values() if item.leans in ("keep", "abolish") and item.low < item.high]
    chosen = [item for item in divided if {"sceptic", "optimist"} <= set(item.views)]
    assert len(chosen) > 0.9 * len(divided)
    for item in evidence.values():
        for view in VIEWS:
            assert item.low <= item.value(view) <= item.high, f"{item.id} {view}"
        if item.views:
            assert (item.value("sceptic") - item.central) * (item.value("optimist") - item.central) <= 0.0, item.id


@pytest.mark.parametrize("view", VIEWS)
def test_draws_of_a_view_cover_the_range_with_the_views_value_in_their_middle(view: str) -> None:
    evidence, luck = load_evidence(), Luck.of(3, 400)
    drawn = Parameters.drawn(evidence, luck, view)
    for key in ("keep_well_gain", "choice_on_deaths_pct", "transition_gbp_per_head"):
        item, values = evidence[key], drawn[key][:, 0]
        assert values[0] == item.value(view)
        assert item.low <= values.min() < values.max() <= item.high
        assert np.ptp(values) > 0.7 * (item.high - item.low)
        assert np.median(values) == pytest.approx(item.value(view), abs=0.1 * (item.high - item.low))

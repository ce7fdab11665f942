"""What each side claims is alive, what nobody can know stays open, and abolition alone changes hardly any care."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.model.evidence import Parameters
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.start import widen
from simgame.model.world import Floats
from simgame.model.year import Year
from tests.model import worlds
from tests.model.played import footprint, opened, play, regime

ACTIVITY = ("emergency_admissions_per_1000", "community_contacts_per_1000")


def hospital(done: Year) -> float:
    """Hospitals' work of the year for all payers, at reference prices, run 0."""
    return float(done.state.ytd_volume_gbp[0, done.state.world.trust_acute].sum())


def treated(done: Year) -> float:
    """Planned care: pathways ended a week, in clinic and in theatre, about March, run 0."""
    return float(done.state.completions[0].sum())


@pytest.mark.parametrize("make", [worlds.frimley, worlds.england])
def test_abolition_alone_changes_activity_by_less_than_one_per_cent_for_three_years(make) -> None:
    state = opened(make)
    kept = play(state, regime(state.world), 3)
    ended = play(state, regime(state.world, "abolish"), 3)
    lines = []
    for n in range(3):
        pairs = {id: (footprint(kept[n], id), footprint(ended[n], id)) for id in ACTIVITY}
        pairs["hospital activity"] = (hospital(kept[n]), hospital(ended[n]))
        pairs["planned pathways, March"] = (treated(kept[n]), treated(ended[n]))
        for id, (one, two) in pairs.items():
            change = 100.0 * (two / one - 1.0)
            lines.append(f"{state.world.name}, year {n + 1}, {id}: {change:+.2f} %")
            assert abs(change) < 1.0, lines[-1]
    print("\n".join(lines))


def differs(key: str, off: float, split: str, years: int, id: str, make=worlds.frimley, **values: float) -> float:
    """How an indicator moves when an effect is alive rather than off, everything else the same."""
    state = opened(make)
    # no threshold may hide the effect
    p = worlds.parameters().replaced(special_measures_approved=1.0, special_measures_agency=1.0)
    alive = play(state, regime(state.world, split), years, parameters=p, **values)
    dead = play(state, regime(state.world, split), years, parameters=p.replaced(**{key: off}), **values)
    return footprint(alive[-1], id) - footprint(dead[-1], id)


# effect, its value when off, the world it lives in, years, an indicator, the sign of what it does to it
CLAIMS = (
    ("contestability_pct", 0.0, "keep", 3, "provider_underlying_balance_gbp", +1),
    ("transaction_recoverable", 0.0, "abolish", 5, "transaction_cost_gbp", -1),
    ("transition_gbp_per_head", 0.0, "abolish", 2, "system_balance_gbp", -1),
    ("switch_productivity_pct", 0.0, "abolish", 2, "provider_underlying_balance_gbp", -1),
    ("switch_disruption", 0.0, "abolish", 1, "disruption", +1),
    ("switch_confidence", 0.0, "abolish", 1, "public_confidence", -1),
    ("switch_heat", 0.0, "abolish", 1, "public_confidence", -1),
    ("practice_of_law", 0.0, "abolish", 5, "integration_in_practice", +1),
    ("choice_on_deaths_pct", 0.0, "abolish", 5, "avoidable_deaths_per_100k", +1),
    ("voice_lost_pct", 0.0, "abolish", 5, "out_of_hospital_share_pct", -1),
    ("hospital_dominance", 0.0, "abolish", 4, "out_of_hospital_share_pct", -1),
    ("blame_on_delays", 0.0, "abolish", 4, "delayed_bed_days", -1),
    ("tariff_on_stay_pct", 0.0, "abolish", 5, "bed_occupancy_pct", +1),
    ("tariff_on_planned_pct", 0.0, "abolish", 5, "rtt_waiting_list", +1),
    ("tariff_on_emergencies_pct", 0.0, "abolish", 5, "emergency_admissions_per_1000", -1),
    ("recording_pct", 0.0, "keep", 5, "provider_underlying_balance_gbp", +1),
    ("marginal_cost_down", 0.65, "keep", 3, "provider_underlying_balance_gbp", 0),
)


@pytest.mark.parametrize(("key", "off", "split", "years", "id", "sign"), CLAIMS, ids=lambda v: str(v))
def test_switching_a_claim_off_moves_the_named_indicator_the_named_way(
    key: str, off: float, split: str, years: int, id: str, sign: int
) -> None:
    change = differs(key, off, split, years, id)
    if sign:
        assert change * sign > 0, f"{key}: {change}"
    else:
        assert change == change


def test_reason_to_keep_people_well_needs_one_budget_and_teams() -> None:
    money = {"care_outside_hospital_gbp": 4e6, "joint_teams_gbp": 3e6}
    id = "emergency_admissions_per_1000"
    assert differs("keep_well_gain", 0.0, "abolish", 6, id, **money) < 0
    assert differs("keep_well_gain", 0.0, "keep", 6, id, **money) == 0


def test_every_claim_that_divides_the_sides_may_be_nothing() -> None:
    """Both lists of claims: the evidence allows zero, or the other side's opposite, for each."""
    evidence = worlds.evidence()
    for key in (
        "contestability_pct", "choice_on_deaths_pct", "transaction_recoverable", "keep_well_gain", "practice_of_law",
        "voice_lost_pct", "hospital_dominance", "blame_on_delays", "switch_productivity_pct", "recording_pct",
        "tariff_on_planned_pct", "tariff_on_emergencies_pct", "quarrel_of_gap", "quarrel_of_crowding",
        "switch_confidence", "joint_teams_on_delays",
    ):  # fmt: skip
        assert evidence[key].low <= 0.0 <= evidence[key].high, key
        low, high = evidence[key].possible
        assert low <= evidence[key].low
        assert high >= evidence[key].high


def test_the_middle_world_pools_risk_and_aligns_contracts_and_keeps_the_split() -> None:
    state = opened(worlds.frimley)
    done = play(state, regime(state.world, "middle"), 3, allocation_growth_pct=4.0)
    assert done[-1].ledger.kind("contract").sum() > 0
    assert done[-1].ledger.kind("share").sum() == 0
    assert done[0].ledger.kind("pool_cover").sum() > 0
    assert footprint(done[-1], "transition_cost_gbp") == 0
    kept = play(state, regime(state.world), 3, allocation_growth_pct=4.0)
    assert footprint(done[-1], "integration_in_practice") > footprint(kept[-1], "integration_in_practice")


def test_one_world_can_hold_both_regimes() -> None:
    world = worlds.two_footprints()
    state = opened(worlds.two_footprints)
    both = Regime.where(np.asarray([[True, False]]), regime(world, "abolish"), regime(world))
    done = play(state, both, 2)[-1]
    cost = done.indicators.footprint["transition_cost_gbp"][0]
    assert cost[0] > 0 == cost[1]
    shares = done.ledger.kind("share")[0]
    contracts = done.ledger.kind("contract")[0]
    ended = world.place_footprint[done.ledger.chart.line_place] == 0
    assert shares[ended].sum() > 0 == shares[~ended].sum()
    assert contracts[~ended].sum() > 0 == contracts[ended].sum()


def money(years: list[Year]) -> Floats:
    """The system's underlying balance less what the change costs, by year and run: (years, R)."""
    ids = ("underlying_balance_gbp", "transition_cost_gbp")
    plain, change = (np.stack([done.indicators.footprint[id].sum(axis=1) for done in years]) for id in ids)
    return plain - change


@pytest.mark.parametrize("invest", [False, True], ids=["nothing invested", "the same invested in both"])
def test_on_money_alone_the_horizon_picks_the_winner(invest: bool) -> None:
    """Printed, not tuned to: who is ahead on underlying balances less the change, over draws of the evidence."""
    runs = 96
    luck = Luck.of(11, runs, on=False)
    drawn = Parameters.drawn(worlds.evidence(), Luck.of(11, runs))
    state = widen(opened(worlds.frimley), runs)
    spent = {"joint_teams_gbp": 3e6, "shared_records_gbp": 1e6, "care_outside_hospital_gbp": 1.2e6} if invest else {}
    kept = play(state, regime(state.world), 10, parameters=drawn, luck=luck, **spent)
    ended = play(state, regime(state.world, "abolish"), 10, parameters=drawn, luck=luck, **spent)
    gap = money(kept) - money(ended)
    ahead = (np.cumsum(gap, axis=0) > 0).mean(axis=1)
    print(f"money alone, {'invested' if invest else 'nothing invested'}: draws with the kept split ahead")
    print("years added up: " + " ".join(f"{share:.2f}" for share in ahead))
    print("each by itself: " + " ".join(f"{share:.2f}" for share in (gap > 0).mean(axis=1)))
    print("median, £m:     " + " ".join(f"{pounds:.1f}" for pounds in np.median(gap, axis=1) / 1e6))
    later = np.median(gap, axis=1)
    assert ahead[4] > 0.5  # change costs first
    assert later[9] < later[0]  # and gains later

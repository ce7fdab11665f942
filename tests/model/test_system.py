"""Trust, readiness, integration, upheaval, confidence: what the money does not say."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.model.inputs import Inputs, wiring
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.state import State
from simgame.model.system import readiness
from tests.model import worlds
from tests.model.played import footprint, opened, play, regime


def inputs(state: State, split: str = "keep") -> Inputs:
    world = state.world
    d = worlds.default(world, state.year)
    g = Regime.of(split, len(world.footprints)).rows(state.runs)
    luck = Luck.of(0, on=False)
    return Inputs(world, wiring(world), d, g, worlds.parameters(), Shocks(), luck, state.year, 0, state.runs, {})


def test_readiness_is_a_geometric_mean_over_its_value_in_the_evidence_and_bounded() -> None:
    s = opened(worlds.frimley).open_copy()
    i = inputs(s)
    half = float(i.known["fewness_half"][0, 0])
    few = half / (half + s.world.organisations[0])
    four = (s.organisational_trust * s.leadership * s.records * few)[0, 0]
    assert readiness(s, i)[0, 0] == pytest.approx(four**0.25 / float(i.known["readiness_reference"][0, 0]))
    for level, bound in ((0.0, 0.3), (1.0, 1.7)):
        s.organisational_trust = s.leadership = s.records = np.full_like(s.records, level)
        assert readiness(s, i)[0, 0] == pytest.approx(bound)


def test_readiness_divides_dip_and_delay() -> None:
    state = opened(worlds.frimley)
    ready = state.open_copy()
    ready.organisational_trust = ready.trust_start = np.full_like(ready.trust_start, 0.9)
    ready.leadership = ready.leadership_start = np.full_like(ready.leadership, 0.9)
    ended = regime(state.world, "abolish")
    one, two = play(state, ended)[0], play(ready.seal(), ended)[0]
    assert two.state.late_months[0, 0] < one.state.late_months[0, 0]
    assert two.state.dip_level[0, 0] < one.state.dip_level[0, 0]
    assert footprint(two, "disruption") < footprint(one, "disruption")


def test_trust_falls_at_once_and_takes_years_of_kept_agreements_to_return() -> None:
    state = opened(worlds.frimley)
    calm = play(state, regime(state.world), 4)
    broken = play(state, regime(state.world), 1, conduct_trust=-20.0)
    later = broken + play(broken[0].state, regime(state.world), 3)
    id = "organisational_trust"
    lost = [footprint(a, id) - footprint(b, id) for a, b in zip(calm, later, strict=True)]
    assert lost[0] > 0.12
    assert lost[1] > 0.4 * lost[0]  # a year on, much of it is still gone
    assert lost[3] < 0.5 * lost[0]


def test_joint_work_builds_integration_in_practice_slowly_and_brings_trust() -> None:
    state = opened(worlds.frimley)
    work = play(state, regime(state.world), 5, joint_teams_gbp=4e6, shared_records_gbp=1e6)
    idle = play(state, regime(state.world), 5)
    id = "integration_in_practice"
    gain = [footprint(a, id) - footprint(b, id) for a, b in zip(work, idle, strict=True)]
    assert gain[0] < 0.25 * gain[4]
    assert gain[4] > 0.1
    assert footprint(work[4], "organisational_trust") > footprint(idle[4], "organisational_trust")
    held = play(state, regime(state.world), 5, joint_teams_gbp=4e6, shared_records_gbp=1e6, hold_transformation=1.0)
    assert footprint(held[4], id) == pytest.approx(footprint(idle[4], id), abs=0.01)


def test_practice_then_effect_is_one_chain_of_two_delays() -> None:
    """A step of practice's target reaches admissions 13 % at two years, 41 at three, 68 at four, 86 at five."""
    stages = np.zeros(6)
    reached = []
    for month in range(1, 61):
        before = np.concatenate(([1.0], stages[:-1]))
        stages = stages + (before - stages) * np.asarray([3 / 24] * 3 + [3 / 18] * 3)
        if month % 12 == 0 and month >= 24:
            reached.append(stages[-1])
    assert reached == pytest.approx([0.13, 0.41, 0.68, 0.86], abs=0.04)
    p = worlds.parameters()
    assert float(p["integration_practice_months"][0, 0]) == 24.0
    assert float(p["integration_effect_months"][0, 0]) == 18.0


def test_the_effect_follows_practice() -> None:
    state = opened(worlds.frimley)
    years = play(state, regime(state.world), 6, joint_teams_gbp=4e6, shared_records_gbp=1e6)
    start = state.integration_effect[0, 0, 2]
    practice = [done.state.integration_practice[0, 0, 2] - start for done in years]
    effect = [done.state.integration_effect[0, 0, 2] - start for done in years]
    assert all(late < early for early, late in zip(practice, effect, strict=True))
    assert effect[5] > practice[2]


def test_more_who_must_agree_slow_integration_in_practice() -> None:
    few, many = worlds.frimley(), worlds.england()
    assert few.organisations[0] < many.organisations[0]
    money = {"joint_teams_gbp": 6.0, "shared_records_gbp": 2.0}
    gain = {}
    for make in (worlds.frimley, worlds.england):
        state = opened(make)
        heads = float(state.population.sum())
        paid = {key: value * heads for key, value in money.items()}
        done = play(state, regime(state.world), 3, **paid)[-1]
        gain[make] = footprint(done, "integration_in_practice") - state.integration_start[0, 0]
    assert gain[worlds.england] < gain[worlds.frimley]


def test_upheaval_halves_in_ten_months() -> None:
    state = opened(worlds.frimley)
    years = play(state, regime(state.world, "abolish"), 3)
    left = [footprint(done, "disruption") for done in years]
    assert left[1] / left[0] == pytest.approx(0.5 ** (12 / 10), rel=0.01)


def test_confidence_follows_waits_closures_engagement_and_rows() -> None:
    state = opened(worlds.frimley)
    plain = footprint(play(state, regime(state.world))[0], "public_confidence")
    row = Shocks({"political_heat": np.full((1, 12, 1), 0.05)})
    assert footprint(play(state, regime(state.world), shocks=row)[0], "public_confidence") < plain
    assert footprint(play(state, regime(state.world), engagement_gbp=1e6)[0], "public_confidence") > plain
    closed = play(state, regime(state.world), beds_closed_pct=8.0)[0]
    assert closed.state.heat[0, 0] > play(state, regime(state.world))[0].state.heat[0, 0]
    voted = play(state, regime(state.world), conduct_confidence=-10.0)[0]
    assert footprint(voted, "public_confidence") < plain


def test_the_true_yield_of_schemes_is_drawn_once_and_is_the_same_in_both_worlds() -> None:
    state = opened(worlds.frimley)
    luck = Luck.of(3)
    kept = play(state, regime(state.world), 2, luck=luck)
    ended = play(state, regime(state.world, "abolish"), 2, luck=luck)
    drawn = [done.state.yield_ratio[0, 0] for done in (*kept, *ended)]
    assert len(set(drawn)) == 1
    assert drawn[0] != 1.0
    many = play(state, regime(state.world), luck=Luck.of(3, 400))[0].state.yield_ratio
    assert many[0, 0] == drawn[0]
    assert many.mean() == pytest.approx(1.0, abs=0.06)


def test_contract_quarrels_cost_trust_under_contracts_and_crowding_out_costs_it_in_one_budget() -> None:
    state = opened(worlds.frimley)
    busy = Shocks({"emergency_demand": np.full((1, 12, 1), 1.08), "elective_demand": np.full((1, 12, 1), 1.08)})
    p = worlds.parameters()
    quiet = p.replaced(quarrel_of_gap=0.0, quarrel_of_crowding=0.0, quarrel_of_missed_totals=0.0)
    for split in ("keep", "abolish"):
        loud = play(state, regime(state.world, split), 2, shocks=busy, parameters=p)[-1]
        still = play(state, regime(state.world, split), 2, shocks=busy, parameters=quiet)[-1]
        assert footprint(loud, "organisational_trust") < footprint(still, "organisational_trust")


def test_teams_that_work_as_one_in_practice_cut_delays_with_or_without_new_money() -> None:
    state = opened(worlds.frimley)
    off = worlds.parameters().replaced(joint_teams_on_delays=0.0)
    ended = regime(state.world, "abolish")
    for money in ({}, {"joint_teams_gbp": 3e6}):
        alive, dead = (
            footprint(play(state, ended, 5, parameters=p, **money)[-1], "delayed_bed_days")
            for p in (worlds.parameters(), off)
        )
        assert alive < 0.99 * dead


def test_the_reason_to_keep_people_well_acts_through_what_is_invested_outside_hospital() -> None:
    state = opened(worlds.frimley)
    off = worlds.parameters().replaced(keep_well_gain=0.0)
    money = {"joint_teams_gbp": 3e6, "care_outside_hospital_gbp": 4e6}
    for split, least in (("abolish", 0.1), ("keep", 0.0)):
        alive, dead = (
            footprint(play(state, regime(state.world, split), 6, parameters=p, **money)[-1], id)
            for p in (worlds.parameters(), off)
            for id in ("emergency_admissions_per_1000",)
        )
        assert dead - alive >= least

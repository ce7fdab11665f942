"""Habits of practice follow marginal margins, slowly, and by nothing else."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.model.habits import DAY_CASE, EMERGENCY, OUTPATIENTS, PLANNED, STAY
from simgame.model.money import plan
from simgame.model.world import Floats
from tests.model import worlds
from tests.model.played import opened, play, regime

BLOCK = 1.0


def home_part() -> float:
    """Home commissioners among those who pay the hospital by the case."""
    world = worlds.england()
    home, elsewhere = world.trust_home_share[0], world.trust_other_commissioner_share[0]
    return float(home / (home + elsewhere))


def habits(years: int, **values: float) -> Floats:
    state = opened(worlds.england)
    return play(state, regime(state.world), years, **values)[-1].state.habits[0, 0]


def test_habits_move_half_of_the_way_in_eighteen_months() -> None:
    state = opened(worlds.england)
    start = state.habits[0, 0, PLANNED]
    far = habits(30, acute_contract_form=BLOCK)[PLANNED]
    after = habits(3, acute_contract_form=BLOCK)[PLANNED]
    assert (after - far) / (start - far) == pytest.approx(0.25, abs=0.03)  # two half-lives


def test_a_block_turns_tariffs_effects_back_by_what_the_evidence_says() -> None:
    p = worlds.parameters()
    home = home_part()
    far, start = habits(30, acute_contract_form=BLOCK), habits(30)
    for habit, key in ((PLANNED, "tariff_on_planned_pct"), (STAY, "tariff_on_stay_pct")):
        effect = float(np.log1p(p[key] / 100.0)[0, 0])
        lost = effect * float(p["habit_unlearned"][0, 0])  # what was learned need not all be unlearned
        assert np.log(far[habit] / start[habit]) == pytest.approx(-lost * home, rel=0.02)
    assert far[EMERGENCY] < start[EMERGENCY]
    assert far[DAY_CASE] < start[DAY_CASE]


def test_a_block_gives_a_divisions_margin_so_form_and_abolition_are_separate_causes() -> None:
    state = opened(worlds.england)
    block = play(state, regime(state.world), 4, acute_contract_form=BLOCK)[-1].state.habits
    division = play(state, regime(state.world, payment=1.0), 4)[-1].state.habits
    assert np.allclose(block, division)


def test_a_hospital_that_keeps_what_it_spares_hands_work_on_unless_one_purse_pays_for_both() -> None:
    """Appointments that hospitals no longer give are wanted of practices, one for one."""
    state = opened(worlds.england)
    kept = play(state, regime(state.world), 5)[-1]
    alone = play(state, regime(state.world), 5, acute_contract_form=BLOCK)[-1]
    pooled = play(state, regime(state.world, payment=1.0, pooling=1.0), 5)[-1]
    far = 1.0 - float(worlds.parameters()["handed_on_pct"][0, 0]) / 100.0
    assert far < alone.state.habits[0, 0, OUTPATIENTS] < 1.0
    assert kept.state.habits[0, 0, OUTPATIENTS] == 1.0
    assert pooled.state.habits[0, 0, OUTPATIENTS] == 1.0
    short = [done.indicators.footprint["gp_unmet_pct"][0, 0] for done in (kept, alone)]
    assert short[1] > short[0] + 0.1


def test_without_effects_in_the_evidence_no_habit_moves() -> None:
    state = opened(worlds.england)
    keys = (
        "tariff_on_planned_pct", "tariff_on_emergencies_pct", "tariff_on_stay_pct", "tariff_on_day_cases_points",
        "handed_on_pct",
    )  # fmt: skip
    none = worlds.parameters().replaced(**dict.fromkeys(keys, 0.0))
    moved = play(state, regime(state.world, "abolish"), 20, parameters=none)[-1].state.habits
    assert np.allclose(moved, 1.0, atol=1e-3)


def test_margins_are_those_of_the_design_at_the_start_of_play() -> None:
    state = opened(worlds.england)
    p = worlds.parameters()
    cost = float(p["habit_marginal_cost"][0, 0])
    facts = plan(state, worlds.default(state.world, 2017), regime(state.world), p)
    assert facts["marginal_margin_planned"][0, 0] == pytest.approx(1.0 - cost)
    assert facts["marginal_margin_emergency"][0, 0] == pytest.approx(0.70 - cost)
    block = plan(state, worlds.default(state.world, 2017, acute_contract_form=BLOCK), regime(state.world), p)
    assert block["marginal_margin_planned"][0, 0] == pytest.approx(1.0 - home_part() - cost)

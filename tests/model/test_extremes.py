"""No money, no beds, no doctors, double demand, one inhabitant, a hundred years: finite and within bounds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from simgame.model.decisions import Decisions
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.start import opening
from simgame.model.state import STOCKS, State
from simgame.model.world import World
from simgame.model.year import Year, year

from .worlds import default, frimley, make, parameters

SHARES = {"ae_four_hour_pct", "rtt_18_week_pct", "bed_occupancy_pct", "gp_unmet_pct", "mental_health_access_pct"}


def holds(done: Year) -> None:
    """Every array is finite, people and beds are not negative, percentages lie between 0 and 100."""
    for name in STOCKS:
        assert np.isfinite(getattr(done.state, name)).all(), name
    for name in ("population", "gp_fte", "beds", "staff", "waiting_list", "packages", "community_waiting", "services"):
        assert (getattr(done.state, name) >= 0.0).all(), name
    for level, values in done.indicators.levels().items():
        for key, value in values.items():
            assert np.isfinite(value).all(), (level, key)
            if key in SHARES:
                assert ((value >= 0.0) & (value <= 100.0 + 1e-9)).all(), (level, key)
    assert np.abs(done.ledger.people["residual"]).max() < 1e-6
    assert np.abs(done.ledger.residual_gbp).max() < 0.01


def play(world: World, state: State, years: int, shocks: Shocks | None = None, **decided: float) -> Year:
    regime = Regime.of("keep", len(world.footprints))
    for _ in range(years):
        calendar = min(state.year, 2026)
        done = year(state, default(world, calendar, **decided), regime, parameters(), shocks or Shocks(), Luck.of(1))
        holds(done)
        state = done.state
    return done


def test_a_place_without_beds() -> None:
    world = replace(frimley(), beds=np.zeros(3))
    done = play(world, opening(world, parameters()), 2)
    assert done.months.occupancy_pct.max() <= 100.0


def test_a_place_without_general_practitioners() -> None:
    world = replace(frimley(), gp_fte=np.zeros(5))
    play(world, opening(world, parameters()), 2)


def test_beds_that_all_close() -> None:
    world = frimley()
    done = play(world, opening(world, parameters()), 3, beds_closed_pct=100.0)
    assert done.state.beds[0, 0] < 28.0
    assert done.months.four_hour_type1_pct[0, :, 0].min() == pytest.approx(40.0)


def test_no_new_money_for_the_nhs_at_all() -> None:
    world = frimley()
    done = play(world, opening(world, parameters()), 4, allocation_growth_pct=-20.0, social_care_growth_pct=-30.0)
    assert done.indicators.footprint["unmet_social_care_pct"][0, 0] > 30.0


def test_double_demand() -> None:
    world = frimley()
    twice = np.full((1, 12, 1), 2.0)
    names = ("ae_demand", "emergency_demand", "elective_demand", "gp_demand", "mental_health_demand")
    done = play(world, opening(world, parameters()), 2, Shocks(dict.fromkeys(names, twice)))
    assert done.months.occupancy_pct.max() == pytest.approx(100.0)
    assert done.months.trolley_waits.max() > 1000.0


def test_a_population_of_one() -> None:
    one = [[0.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 1.0]]
    world = make("One each", one, [[0.8, 0.9], [0.8, 0.9]], [True, False], [1.0])
    play(world, opening(world, parameters()), 3)


def test_enormous_levers() -> None:
    world = frimley()
    huge = {
        "care_outside_hospital_gbp": 1e10,
        "winter_ward_gbp": 1e10,
        "same_day_emergency_gbp": 1e10,
        "prevention_gbp": 1e10,
        "theatre_lists_gbp": 1e10,
        "discharge_to_assess_gbp": 1e10,
        "evening_sessions_gbp": 1e10,
        "care_packages_gbp": 1e10,
        "care_home_fee_uplift_pct": 500.0,
    }
    play(world, opening(world, parameters()), 2, **huge)


def test_a_hundred_years() -> None:
    world = frimley()
    state = opening(world, parameters())
    decisions = Decisions(world.columns, {"allocation_growth_pct": np.asarray([[2.5]])})
    for _ in range(100):
        done = year(state, decisions, Regime.of("keep", 1), parameters(), Shocks(), Luck.of(1))
        state = done.state
    holds(done)
    assert state.population.sum() < 1e8

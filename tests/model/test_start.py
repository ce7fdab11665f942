"""Start values: what the base year was calibrated to, and what the years to 2015/16 were fitted to."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pytest

from simgame.model.indicators import INDICATORS
from simgame.model.start import base_year, opening, played
from simgame.model.world import World
from simgame.model.year import Year

from .worlds import england, frimley, parameters, two_footprints

# England, 2013/14 to 2015/16: NHS England A&E, RTT and KH03 series; NAO 2017 (delayed days, two thirds acute)
EMERGENCY_M = (5.288, 5.498, 5.656)
ATTENDANCES_M = (21.843, 22.416, 22.930)
TYPE_1_PCT = (93.5, 90.4, 87.9)
OCCUPANCY_PCT = (87.8, 88.8, 89.5)
OCCUPIED_K = (92.8, 94.0, 92.1)
LIST_M = (3.052, 3.209, 3.675)
WITHIN_18_PCT = (93.7, 93.1, 91.5)
DELAYED_M = (0.94, 1.08, 1.20)


@lru_cache(maxsize=4)
def years(world: World, count: int = 3) -> tuple[Year, ...]:
    state = base_year(world, parameters())
    out = []
    for _ in range(count):
        out.append(played(state, parameters()))
        state = out[-1].state
    return tuple(out)


def figure(id: str) -> list[float]:
    return [float(year.indicators.footprint[id][0, 0]) for year in years(england())]


def test_emergency_admissions_follow_the_national_series() -> None:
    seen = [float(year.months.emergency_admissions_place.sum()) / 1e6 for year in years(england())]
    assert seen == pytest.approx(EMERGENCY_M, rel=0.015)


def test_attendances_follow_the_national_series() -> None:
    seen = [float(year.months.ae_attendances_place.sum()) / 1e6 for year in years(england())]
    assert seen == pytest.approx(ATTENDANCES_M, rel=0.015)


def test_occupied_beds_stay_flat_while_beds_fall() -> None:
    occupied = [float((y.months.beds_open * y.months.occupancy_pct).mean(axis=1).sum()) / 1e5 for y in years(england())]
    assert figure("bed_occupancy_pct") == pytest.approx(OCCUPANCY_PCT, abs=1.4)
    assert occupied == pytest.approx(OCCUPIED_K, rel=0.02)
    assert years(england())[2].months.beds_open.sum() < years(england())[0].months.beds_open.sum()


def test_the_four_hours_fall_as_they_did() -> None:
    """2014/15 is missed by some 2½ points: occupied beds rose by 1.2 % with hardly a bed more, and nothing says why."""
    seen = [float(year.months.four_hour_type1_pct[:, :, 0].mean()) for year in years(england())]
    assert [seen[0], seen[2]] == pytest.approx([TYPE_1_PCT[0], TYPE_1_PCT[2]], abs=1.2)
    assert seen == pytest.approx(TYPE_1_PCT, abs=3.2)


def test_the_waiting_list_grows_as_it_did() -> None:
    seen = [value / 1e6 for value in figure("rtt_waiting_list")]
    assert seen == pytest.approx(LIST_M, rel=0.03)
    assert figure("rtt_18_week_pct") == pytest.approx(WITHIN_18_PCT, abs=0.9)


def test_delayed_days_grow_as_they_did() -> None:
    assert [value / 1e6 for value in figure("delayed_bed_days")] == pytest.approx(DELAYED_M, rel=0.08)


@pytest.mark.parametrize("world", [frimley(), two_footprints()], ids=lambda world: world.name)
def test_each_trust_meets_its_own_start(world: World) -> None:
    first = years(world)[0]
    acute = world.trust_acute
    four = first.months.four_hour_type1_pct.mean(axis=1)[0]
    assert four[acute] == pytest.approx(world.four_hour_type1_pct[acute], abs=0.3)
    assert first.indicators.trust["bed_occupancy_pct"][0, acute] == pytest.approx(87.8, abs=0.3)


def test_the_people_of_2017_are_those_of_the_facts() -> None:
    state = opening(frimley(), parameters())
    growth = (1.0 + frimley().population_growth_pct / 100.0) ** -0.25
    assert state.population.sum(axis=3)[0] == pytest.approx(frimley().population * growth, rel=0.01)
    assert state.population.sum() == pytest.approx((frimley().population * growth).sum(), rel=0.001)


def test_play_opens_in_april_2017_with_last_years_indicators() -> None:
    state = opening(frimley(), parameters())
    assert state.year == 2017
    assert set(state.last.footprint) == set(INDICATORS)
    for key, value in state.last.footprint.items():
        assert np.isfinite(value).all(), key


def test_beds_before_play_are_those_that_england_counted() -> None:
    seen = [float(year.months.beds_open.mean()) for year in years(england())]
    assert seen[2] / seen[0] == pytest.approx(102_900.0 / 105_700.0, rel=1e-3)


def test_beds_of_2017_are_those_of_the_facts() -> None:
    assert opening(frimley(), parameters()).beds[0] == pytest.approx(frimley().beds, rel=1e-9)

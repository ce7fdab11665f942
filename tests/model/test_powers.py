"""Powers of seats in the engine: each moves what it names, in its months, and every pound of it has a payer."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.model.decisions import QUANTITIES, Decisions
from simgame.model.luck import Luck
from simgame.model.powers import APRIL, NOVEMBER
from simgame.model.shocks import Shocks
from simgame.model.start import widen
from simgame.model.year import Year, april_to_november, december_to_march, forecast, year
from tests.model import worlds
from tests.model.played import opened, play, regime

WORLD = worlds.frimley


def year_with(split: str = "keep", years: int = 1, **values: float) -> Year:
    state = opened(WORLD)
    return play(state, regime(state.world, split), years, **values)[-1]


def figure(played: Year, id: str) -> float:
    return float(played.indicators.footprint[id][0, 0])


# power, world, what moves, which way
EFFECTS = [
    ("power_shop_around", "keep", "rtt_18_week_pct", 1),
    ("power_shop_around", "keep", "provider_balance_gbp", -1),
    ("power_shop_around", "keep", "commissioner_balance_gbp", -1),
    ("power_tender", "keep", "provider_balance_gbp", -1),
    ("power_tender", "keep", "commissioner_balance_gbp", 1),
    ("winter_power_full", "keep", "ae_four_hour_pct", 1),
    ("winter_power_full", "keep", "rtt_waiting_list", 1),
    ("winter_power_full", "keep", "provider_balance_gbp", -1),
    ("winter_power_full", "keep", "public_confidence", -1),
    ("power_safe_limit", "abolish", "bed_occupancy_pct", -1),
    ("power_safe_limit", "abolish", "provider_balance_gbp", -1),
    ("power_close_list", "keep", "community_contacts_per_1000", -1),
    ("power_close_list", "keep", "gp_unmet_pct", 1),
    ("power_close_list", "keep", "staff_vacancy_pct", -1),
    ("winter_power_close_list", "keep", "gp_unmet_pct", 1),
    ("power_safe_cap", "keep", "gp_unmet_pct", 1),
    ("winter_power_safe_cap", "abolish", "gp_unmet_pct", 1),
    ("power_pause", "keep", "unmet_social_care_pct", 1),
    ("power_pause", "keep", "council_balance_gbp", 1),
    ("power_pause", "keep", "delayed_bed_days", 1),
    ("winter_power_pause", "abolish", "unmet_social_care_pct", 1),
    ("winter_power_publish", "abolish", "public_confidence", 1),
]


@pytest.mark.parametrize(("power", "split", "id", "sign"), EFFECTS)
def test_a_power_moves_what_it_names(power: str, split: str, id: str, sign: int) -> None:
    plain, with_power = year_with(split), year_with(split, **{power: 1.0})
    change = figure(with_power, id) - figure(plain, id)
    print(f"{power} ({split}): {id} {change:+.4g}")
    assert change * sign > 0.0
    assert abs(float(with_power.ledger.residual_gbp[0])) < 0.01


def test_every_power_of_the_engine_is_tried() -> None:
    tried = {power for power, *_ in EFFECTS} | {"winter_power_first_call_gbp"}
    assert tried == {*APRIL, *NOVEMBER}


def test_a_safe_cap_takes_strain_away() -> None:
    plain, capped = year_with(), year_with(power_safe_cap=1.0)
    assert float(capped.state.gp_strain.mean()) < float(plain.state.gp_strain.mean())


def test_first_call_buys_visits_with_the_hospitals_money() -> None:
    plain, called = year_with("abolish"), year_with("abolish", winter_power_first_call_gbp=1e6)
    acute = opened(WORLD).world.trust_acute
    moved = (called.indicators.trust["provider_balance_gbp"] - plain.indicators.trust["provider_balance_gbp"])[0]
    assert float(moved[acute].sum()) < -0.5e6
    assert figure(called, "community_contacts_per_1000") > figure(plain, "community_contacts_per_1000")
    assert figure(called, "delayed_bed_days") < figure(plain, "delayed_bed_days")
    assert abs(float(called.ledger.residual_gbp[0])) < 0.01


def test_a_power_that_is_not_played_changes_no_bit() -> None:
    plain = year_with()
    zero = year_with(**dict.fromkeys((*APRIL, *NOVEMBER), 0.0))
    for id, value in plain.indicators.footprint.items():
        np.testing.assert_array_equal(value, zero.indicators.footprint[id], err_msg=id)


def test_april_to_november_never_depend_on_a_power_of_the_winter_call() -> None:
    state = opened(WORLD)
    world = state.world
    luck = Luck.of(3)
    g = regime(world)
    plain = Decisions(world.columns, {})
    mid = april_to_november(state, plain, g, worlds.parameters(), Shocks(), luck)
    full = plain.replaced(winter_power_full=1.0, winter_power_pause=1.0)
    later = december_to_march(mid, full)
    whole = year(state, full, g, worlds.parameters(), Shocks(), luck)
    before = december_to_march(mid, plain)
    np.testing.assert_array_equal(later.months.four_hour_pct[:, :8], before.months.four_hour_pct[:, :8])
    np.testing.assert_array_equal(later.months.four_hour_pct, whole.months.four_hour_pct)
    assert float(later.months.four_hour_pct[0, 9].mean()) != float(before.months.four_hour_pct[0, 9].mean())
    seen = forecast(mid, full)
    assert float(seen.months.occupancy_pct[0, 9].mean()) < float(forecast(mid, plain).months.occupancy_pct[0, 9].mean())


def test_powers_in_some_runs_leave_the_other_runs_as_they_were() -> None:
    state = opened(WORLD)
    world = state.world
    values = {id: np.array([[0.0], [1.0]]) for id in (*APRIL, *NOVEMBER) if QUANTITIES[id].unit == "0 or 1"}
    luck = Luck(3, np.array([0, 0]))
    two = year(widen(state, 2), Decisions(world.columns, values), regime(world), worlds.parameters(), Shocks(), luck)
    one = year(state, Decisions(world.columns, {}), regime(world), worlds.parameters(), Shocks(), Luck.of(3))
    for id, value in one.indicators.footprint.items():
        np.testing.assert_array_equal(value[0], two.indicators.footprint[id][0], err_msg=id)

"""No dead field: whatever can be decided moves a stock, a balance or an indicator within the years, where it exists."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.game.lever_list import LEVERS
from simgame.model.decisions import QUANTITIES
from simgame.model.regime import Regime
from simgame.model.state import State
from simgame.model.world import Floats
from simgame.model.year import Year
from tests.model import worlds
from tests.model.played import opened, play, regime

YEARS = 3
# a legal step where it is not pounds: £1m a year for the footprint, 1 £ a head, 1 point otherwise
STEP = {
    "freed_management_use": -1.0,
    "guarantee_weeks": 26.0,
    "acute_contract_form": 1.0,
    "beds_closed_pct": 12.0,
    "agency_ceiling_pct": -98.0,
    "conduct_trust": -5.0,
    "conduct_confidence": -5.0,
    "own_patients_pct": 10.0,
    "facing_home_pct": 20.0,
    "gain_share_pct": 20.0,
    "partner_pct": 10.0,
    "profit_cap_pct": -98.0,
    "practice_mergers_pct": 20.0,
    "accept_control_totals": -1.0,
    "share_keeping_well_change_gbp": -1e6,  # more is spent by its levers; less is taken from practices
}
# what the step needs beside it to be felt: teams that face somewhere, a surplus to share, a bill to meet
BESIDE: dict[str, dict[str, float]] = {
    "assurance": {"acute_savings_pct": 3.0},
    "acute_emergency_plan_pct": {"acute_over_plan_pct": 50.0},
    "acute_planned_plan_pct": {"acute_over_plan_pct": 50.0},
    "acute_outpatient_plan_pct": {"acute_over_plan_pct": 50.0},
    "facing_home_pct": {"community_teams_gbp": 4e6},
    "gain_share_pct": {"allocation_growth_pct": 5.0},
    "profit_cap_pct": {"partner_pct": 10.0},
    "contingency_gbp": {"acute_contract_form": 1.0},
    "quality_floor": {"allocation_growth_pct": 1.0},
    "hold_transformation": {"joint_teams_gbp": 4e6},
    "sustainability_fund_pct": {"acute_savings_pct": 5.0, "community_savings_pct": 5.0},
}
PAIRED = {"transfer_commissioner_gbp": "transfer_acute_gbp"}  # promises add up to nothing: the other end moves too
ONLY = {  # the world in which the engine knows it, where no lever says so
    "acute_contract_form": "keep",
    "acute_contract_change_gbp": "keep",
    "acute_price_change_pct": "keep",
    "acute_emergency_plan_pct": "keep",
    "acute_planned_plan_pct": "keep",
    "acute_outpatient_plan_pct": "keep",
    "acute_price_pct": "keep",
    "acute_over_plan_pct": "keep",
    "acute_cquin_pct": "keep",
    "community_contract_change_gbp": "keep",
    "arbitration": "keep",
    "share_hospital_change_gbp": "abolish",
    "share_outside_change_gbp": "abolish",
    "share_community_change_gbp": "abolish",
    "share_mental_health_change_gbp": "abolish",
    "share_keeping_well_change_gbp": "abolish",
    "freed_management_use": "abolish",
    "partner_pct": "abolish",
    "profit_cap_pct": "abolish",
    "system_control_total": "keep",
    "pool_budget": "abolish",
    "acute_control_total_refused": "keep",
    "marginal_emergency_rate_pct": "keep",
}


def homes(id: str) -> tuple[str, ...]:
    """The worlds in which a quantity exists."""
    if id in ONLY:
        return (ONLY[id],)
    regimes = {name for lever in LEVERS.values() if lever.quantity == id for name in lever.regimes}
    return tuple(sorted(regimes)) if regimes else ("abolish", "keep")


def stepped(state: State, id: str) -> dict[str, float | Floats]:
    """The quantity one step from its default, on every column."""
    item = QUANTITIES[id]
    width = state.world.columns[item.level]
    step = STEP.get(id, 1e6 / width if item.unit.startswith("£") and "head" not in item.unit else 1.0)
    values: dict[str, float | Floats] = {id: np.full((1, width), item.default + step)}
    if id.startswith("transfer_"):
        other = PAIRED.get(id, "transfer_commissioner_gbp")
        columns = state.world.columns[QUANTITIES[other].level]
        values[other] = np.full((1, columns), -1e6 / columns)
    if item.level == "england":
        values[id] = np.full((1, 1), state.world.settlement[state.year].get(id, item.default) + step)
    return values


def figures(years: list[Year]) -> list[Floats]:
    """Every indicator of every level and every account's balance, year by year."""
    out: list[Floats] = []
    for done in years:
        out += [value[0] for level in done.indicators.levels().values() for value in level.values()]
        out.append(done.state.balances[0])
    return out


def differ(one: list[Floats], other: list[Floats]) -> bool:
    """Whether any figure moved by more than rounding."""
    return any(not np.allclose(a, b, rtol=1e-9, atol=1e-9, equal_nan=True) for a, b in zip(one, other, strict=True))


@pytest.fixture(scope="module")
def calm() -> dict[tuple[str, str], list[Floats]]:
    return {}


CASES = [(id, home) for id in QUANTITIES for home in homes(id)]


@pytest.mark.parametrize(("id", "home"), CASES, ids=lambda value: str(value))
def test_a_step_of_every_decided_quantity_moves_something(
    id: str, home: str, calm: dict[tuple[str, str], list[Floats]]
) -> None:
    state = opened(worlds.frimley)
    rules: Regime = regime(state.world, home)
    beside = BESIDE.get(id, {})
    key = (home, str(sorted(beside.items())))
    if key not in calm:
        calm[key] = figures(play(state, rules, YEARS, **beside))
    moved = figures(play(state, rules, YEARS, **{**beside, **stepped(state, id)}))
    assert differ(moved, calm[key]), f"{id} moves nothing in three years of {home}"

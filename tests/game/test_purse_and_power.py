"""The purse is what a seat may still steer; power is the share of the money whose use it decides."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import pytest

from simgame.game import power, purse
from simgame.game.scenario import Scenario, build_world
from simgame.game.seats import SEATS
from simgame.model.world import World

SCENARIOS = Path(__file__).parents[2] / "assets" / "scenarios"


@pytest.fixture(scope="module", params=["aldermere", "south-yorkshire"])
def world(request: pytest.FixtureRequest) -> World:
    return build_world(msgspec.toml.decode((SCENARIOS / f"{request.param}.toml").read_bytes(), type=Scenario))


def _plan(world: World) -> dict[str, np.ndarray]:
    head = world.population.sum(axis=1)
    allocation = (head * world.allocation_gbp_per_head)[None, :]
    income = world.trust_income_gbp[None, :]
    council = np.full((1, len(world.councils)), 60e6)
    return {
        "commissioner_allocation_gbp": allocation,
        "commissioner_committed_gbp": 0.99 * allocation,
        "practice_budget_gbp": 0.065 * allocation,
        "trust_income_gbp": income,
        "trust_committed_cost_gbp": 1.02 * income,
        "control_total_gbp": -0.02 * income,
        "council_budget_gbp": council,
        "council_committed_gbp": 0.97 * council,
        "transformation_fund_gbp": np.array([[6.0 * head.sum()]]),
        "acute_contract_roll_on_gbp": np.array([[0.40 * allocation.sum()]]),
        "community_contract_roll_on_gbp": np.array([[0.216 * allocation.sum()]]),
        "share_hospital_gbp": np.array([[0.40 * allocation.sum()]]),
        "share_outside_gbp": np.array([[0.216 * allocation.sum()]]),
        "share_keeping_well_gbp": np.array([[0.20 * allocation.sum()]]),
    }


@pytest.mark.parametrize("regime", ["keep", "abolish"])
def test_every_seat_has_a_purse_whose_parts_add_up(world: World, regime: str) -> None:
    found = purse.purses(world, _plan(world), regime)
    assert set(found) == set(SEATS)
    for one in found.values():
        assert one.gbp_m > 0
        assert sum(value for _, value in one.parts) == pytest.approx(one.gbp_m)
        assert "−" in one.sentence or one.seat == "stp"


def test_the_purse_is_income_less_what_is_committed_plus_the_overspend_that_may_be_planned(world: World) -> None:
    plan = _plan(world)
    found = purse.purses(world, plan, "keep")
    allocation = plan["commissioner_allocation_gbp"].sum() / 1e6
    planned = purse.PLANNED_OVERSPEND_PCT["commissioner"] / 100
    assert found["commissioner"].gbp_m == pytest.approx((0.01 + planned) * allocation)
    assert found["stp"].gbp_m == pytest.approx(6.0 * world.population.sum() / 1e6)
    income = world.trust_income_gbp[world.trust_acute].sum() / 1e6
    even = {**plan, "trust_committed_cost_gbp": plan["trust_income_gbp"]}
    allowed = purse.purses(world, even, "keep")["acute"].gbp_m
    assert allowed == pytest.approx(0.02 * income), "a deficit that is allowed may be planned for"
    least = purse.PLANNED_OVERSPEND_PCT["acute"] / 100 * income
    assert found["acute"].gbp_m == pytest.approx(least), "a trust that has used it up keeps the least a purse holds"


def test_a_deal_moves_money_from_one_purse_to_the_other(world: World) -> None:
    plan = {**_plan(world), "trust_committed_cost_gbp": 0.97 * world.trust_income_gbp[None, :]}
    before = purse.purses(world, plan, "keep")
    after = purse.purses(world, plan, "keep", {"commissioner": -3.0, "acute": 3.0})
    assert after["commissioner"].gbp_m == pytest.approx(before["commissioner"].gbp_m - 3.0)
    assert after["acute"].gbp_m == pytest.approx(before["acute"].gbp_m + 3.0)


def test_a_deal_counts_in_full_even_where_a_seat_is_beyond_its_income(world: World) -> None:
    before, after = purse.purses(world, _plan(world), "keep"), purse.purses(world, _plan(world), "keep", {"acute": 2.0})
    assert after["acute"].gbp_m == pytest.approx(before["acute"].gbp_m + 2.0)
    ruined = purse.purses(world, _plan(world), "keep", {"acute": -9999.0})["acute"]
    income = ruined.parts[0][1]
    assert ruined.gbp_m == pytest.approx(purse.PLANNED_OVERSPEND_PCT["acute"] / 100 * income / 2)
    assert sum(value for _, value in ruined.parts) == pytest.approx(ruined.gbp_m)


def test_a_surplus_that_is_asked_for_comes_out_of_the_purse(world: World) -> None:
    plan = {**_plan(world), "trust_committed_cost_gbp": 0.95 * world.trust_income_gbp[None, :]}
    free = purse.purses(world, {**plan, "control_total_gbp": 0.0 * world.trust_income_gbp[None, :]}, "keep")
    asked = purse.purses(world, {**plan, "control_total_gbp": 0.01 * world.trust_income_gbp[None, :]}, "keep")
    income = world.trust_income_gbp[world.trust_acute].sum() / 1e6
    assert free["acute"].gbp_m - asked["acute"].gbp_m == pytest.approx(0.01 * income)


def test_power_adds_to_a_hundred_and_moves_from_the_commissioner_to_the_chief_executive(world: World) -> None:
    plan = _plan(world)
    kept, ended = power.power_shares(world, plan, "keep"), power.power_shares(world, plan, "abolish")
    assert sum(kept.values()) == pytest.approx(100)
    assert sum(ended.values()) == pytest.approx(100)
    assert kept["commissioner"] > 35
    assert ended["commissioner"] < kept["commissioner"] / 2
    assert ended["stp"] > 30 > kept["stp"]
    assert set(power.indicators(kept)) == {f"power_share.{seat}" for seat in SEATS}


def test_what_an_arbitrator_or_a_failed_vote_settles_no_seat_decides(world: World) -> None:
    plan = _plan(world)
    settled = power.power_shares(world, plan, "keep", arbitrated=True)
    assert sum(settled.values()) < 80
    assert settled["acute"] == 0
    failed = power.power_shares(world, plan, "abolish", budget_failed=True)
    assert failed["stp"] < power.power_shares(world, plan, "abolish")["stp"] - 20


def test_the_one_right_moves_what_it_sets_to_the_stp_lead(world: World) -> None:
    plan = _plan(world)
    before = power.power_shares(world, plan, "keep")
    after = power.power_shares(world, plan, "keep", marshalled={"commissioner": 5.0})
    assert after["stp"] > before["stp"]
    assert after["stp"] + after["commissioner"] == pytest.approx(before["stp"] + before["commissioner"])


def test_a_plan_of_single_numbers_gives_the_same_purses_and_power(world: World) -> None:
    plan = _plan(world)
    flat = {key: float(value.sum()) for key, value in plan.items()}
    for key in ("trust_income_gbp", "trust_committed_cost_gbp", "control_total_gbp"):
        flat[key + ".acute"] = float(plan[key][0, world.trust_acute].sum())
        flat[key + ".community"] = float(plan[key][0, ~world.trust_acute].sum())
    for regime in ("keep", "abolish"):
        assert purse.purses(world, flat, regime)["acute"].gbp_m == pytest.approx(
            purse.purses(world, plan, regime)["acute"].gbp_m
        )
        assert power.power_shares(world, flat, regime) == pytest.approx(power.power_shares(world, plan, regime))

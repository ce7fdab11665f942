"""What care costs a trust: margins up and down, savings, wards, and what agency and posts do to it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simgame.model.cost import saved
from simgame.model.shocks import Shocks
from simgame.model.year import Year
from tests.model import worlds
from tests.model.played import opened, play, regime

# nothing but volume moves cost
STILL = {"bed_day_gbp": 0.0, "acute_posts_follow": 0.0}
CEILING = np.asarray([[1.5]])


@given(st.floats(0.0, 6.0), st.floats(0.0, 6.0))
def test_savings_last_less_and_less_the_more_is_planned(low: float, high: float) -> None:
    low, high = sorted((low, high))
    one, two = (float(saved(np.asarray([[x]]), CEILING)[0, 0]) for x in (low, high))
    assert 0.0 <= one <= two <= 1.5
    assert one <= low + 1e-12
    assert two - one <= high - low + 1e-12


def cost_of(done: Year) -> float:
    """Cost of the hospital's work, levers and agency apart, run 0."""
    return float(done.state.ytd_cost_gbp[0, 0])


def value_of(done: Year) -> float:
    return float(done.state.ytd_volume_gbp[0, 0])


def busy(factor: float) -> Shocks:
    return Shocks({"ae_demand": np.full((1, 12, 1), factor), "emergency_demand": np.full((1, 12, 1), factor)})


def test_one_more_case_costs_a_third_of_its_price_this_year_and_two_thirds_later() -> None:
    state = opened(worlds.england)
    still = worlds.parameters().replaced(**STILL)
    more = play(state, regime(state.world), 5, shocks=busy(1.04), parameters=still)
    plain = play(state, regime(state.world), 5, parameters=still)

    def margin(n: int) -> float:
        scale = more[n].state.cost_index[0, 0] * more[n].state.productivity[0, 0]
        return (cost_of(more[n]) - cost_of(plain[n])) / (value_of(more[n]) - value_of(plain[n])) / float(scale)

    assert margin(0) == pytest.approx(0.35, abs=0.01)
    assert margin(1) < margin(2) < margin(3)
    assert margin(4) == pytest.approx(0.63, abs=0.03)


def test_one_case_less_saves_only_a_quarter_until_a_ward_closes() -> None:
    state = opened(worlds.england)
    still = worlds.parameters().replaced(**STILL)
    plain = play(state, regime(state.world), 3, parameters=still)
    less = play(state, regime(state.world), 3, shocks=busy(0.8), parameters=still)
    closed = play(state, regime(state.world), 3, shocks=busy(0.8), parameters=still, beds_closed_pct=3.0)
    scale = float(less[0].state.cost_index[0, 0] * less[0].state.productivity[0, 0])
    fallen = value_of(less[0]) - value_of(plain[0])
    assert 0.24 < (cost_of(less[0]) - cost_of(plain[0])) / fallen / scale < 0.33
    assert closed[2].state.wards_closed[0, 0] > 0
    assert cost_of(closed[2]) < cost_of(less[2])
    per_ward = (cost_of(less[2]) - cost_of(closed[2])) / closed[1].state.wards_counted[0, 0]
    assert 1e6 < per_ward < 3.5e6  # £3m a ward of 28, less what empty beds already saved


def test_a_savings_plan_lasts_in_part_and_the_rest_returns_in_april() -> None:
    state = opened(worlds.frimley)
    plain = play(state, regime(state.world), 2)
    saving = play(state, regime(state.world), 2, acute_savings_pct=np.asarray([[3.0, 0.0, 0.0]]))
    stopped = play(saving[0].state, regime(state.world), 1)
    reported = [y.ledger.facts["provider_balance_gbp"][0, 0] for y in (plain[0], saving[0])]
    underlying = [y.ledger.facts["provider_underlying_balance_gbp"][0, 0] for y in (plain[0], saving[0])]
    assert reported[1] - reported[0] > underlying[1] - underlying[0] > 0  # the rest is one-off
    later = stopped[0].ledger.facts["provider_underlying_balance_gbp"][0, 0]
    assert later > plain[1].ledger.facts["provider_underlying_balance_gbp"][0, 0]  # what lasts, lasts


def test_savings_beyond_two_per_cent_strain_staff() -> None:
    state = opened(worlds.frimley)
    gentle = play(state, regime(state.world), acute_savings_pct=2.0)[0]
    harsh = play(state, regime(state.world), acute_savings_pct=4.0)[0]
    assert gentle.state.savings_strain[0, 0] == 0
    assert harsh.state.savings_strain[0, 0] == 1
    assert harsh.state.morale[0, 0] < gentle.state.morale[0, 0]


def test_longer_stays_cost_and_shorter_ones_save_less() -> None:
    state = opened(worlds.frimley)
    plain = play(state, regime(state.world))[0]
    runs = {f: play(state, regime(state.world), shocks=stay(f))[0] for f in (0.9, 1.1)}
    cost = {f: cost_of(run) - cost_of(plain) for f, run in runs.items()}
    assert cost[1.1] > 0 > cost[0.9]


def stay(factor: float) -> Shocks:
    return Shocks({"emergency_stay": np.full((1, 12, 1), factor)})


def test_repairs_put_off_cost_more_later() -> None:
    state = opened(worlds.frimley)
    idle = play(state, regime(state.world), 4)
    repaired = play(state, regime(state.world), 4, estate_gbp=np.asarray([[1e7, 0.0, 0.0]]))
    assert repaired[-1].state.backlog_gbp[0, 0] < idle[-1].state.backlog_gbp[0, 0]
    after = play(repaired[-1].state, regime(state.world))[0], play(idle[-1].state, regime(state.world))[0]
    fixed, worn = (y.ledger.facts["provider_underlying_balance_gbp"][0, 0] for y in after)
    assert fixed > worn


def test_contestability_adds_and_soft_budgets_take() -> None:
    state = opened(worlds.frimley)
    p = worlds.parameters().replaced(switch_productivity_pct=0.0)
    open_to_others = play(state, regime(state.world), parameters=p)[0].state.productivity[0, 0]
    alone = play(state, regime(state.world, exit=1.0), parameters=p)[0].state.productivity[0, 0]
    assert alone / open_to_others == pytest.approx(1.001, abs=2e-4)
    none = p.replaced(contestability_pct=0.0)
    same = play(state, regime(state.world, exit=1.0), parameters=none)[0].state.productivity[0, 0]
    assert same == play(state, regime(state.world), parameters=none)[0].state.productivity[0, 0]

"""The change of regime: its cost, in either direction and any year; posts; upheaval; each switch alone."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.model.state import SERVICES, State
from tests.model import worlds
from tests.model.played import footprint, held, opened, paid, play, regime

SWITCHES = ("payment", "decision", "pooling", "exit", "posts")


def heads() -> float:
    return float(opened(worlds.frimley).population.sum())


def per_head(years: list) -> list[float]:
    return [footprint(done, "transition_cost_gbp") / heads() for done in years]


def test_the_change_costs_28_pounds_a_head_over_three_years_redundancy_included() -> None:
    state = opened(worlds.frimley)
    years = play(state, regime(state.world, "abolish"), 4)
    cost = per_head(years)
    assert cost[:3] == pytest.approx([14.0, 8.4, 5.6], rel=0.03)
    assert cost[3] == pytest.approx(0.0, abs=1e-9)
    redundancy = sum(paid(done.ledger, "redundancy") + paid(done.ledger, "trust_leavers") for done in years)
    assert 0 < redundancy / heads() < 28.0
    half = sum(paid(d.ledger, "transition_grant") + paid(d.ledger, "trust_transition_grant") for d in years)
    assert half == pytest.approx(sum(cost) * heads() / 2, rel=0.02)


def test_keeping_the_split_costs_no_change_and_the_middle_world_none_either() -> None:
    state = opened(worlds.frimley)
    for split in ("keep", "middle"):
        assert per_head(play(state, regime(state.world, split), 2)) == [0.0, 0.0]


def test_going_back_costs_again_and_disrupts_again() -> None:
    state = opened(worlds.frimley)
    keep, ended = regime(state.world), regime(state.world, "abolish")
    years = play(state, [ended, ended, ended, ended, keep, keep], 6)
    cost = per_head(years)
    assert cost[3] == 0.0
    assert cost[4] == pytest.approx(cost[0], rel=0.05)
    upheaval = [footprint(done, "disruption") for done in years]
    assert upheaval[3] < 0.2 * upheaval[0]
    assert upheaval[4] > 0.8 * upheaval[0]
    assert years[4].state.posts_closed[0, 0] < years[3].state.posts_closed[0, 0]


def test_a_change_that_is_declared_free_costs_and_disrupts_nothing() -> None:
    state = opened(worlds.frimley)
    years = play(state, regime(state.world, "abolish", change=0.0), 2)
    assert per_head(years) == [0.0, 0.0]
    assert footprint(years[0], "disruption") == footprint(play(state, regime(state.world))[0], "disruption")


def test_a_later_year_of_change_costs_what_an_earlier_one_does() -> None:
    state = opened(worlds.frimley)
    keep, ended = regime(state.world), regime(state.world, "abolish")
    late = play(state, [keep, keep, ended, ended], 4)
    assert per_head(late)[:2] == [0.0, 0.0]
    assert per_head(late)[2] == pytest.approx(14.0, rel=0.06)


def test_twin_worlds_are_identical_until_the_year_they_part() -> None:
    state = opened(worlds.frimley)
    keep, ended = regime(state.world), regime(state.world, "abolish")
    one, two = play(state, keep, 2), play(state, [keep, ended], 2)
    for name, value in held(one[0].state).items():
        assert np.array_equal(value, held(two[0].state)[name]), name
    assert footprint(one[1], "transition_cost_gbp") != footprint(two[1], "transition_cost_gbp")


def test_posts_close_over_five_years_and_half_as_many_without_a_law() -> None:
    state = opened(worlds.frimley)
    years = play(state, regime(state.world, "abolish"), 6)
    assert [float(done.state.posts_closed[0, 0]) for done in years] == pytest.approx([0, 0.1, 0.4, 0.8, 1.0, 1.0])
    kept = play(state, regime(state.world), 6)
    law = play(state, regime(state.world, "abolish", legislation=1.0), 6)

    def saving(split: list) -> float:
        whole = footprint(kept[5], "transaction_cost_gbp")
        return 1.0 - footprint(split[5], "transaction_cost_gbp") / whole

    assert saving(law) == pytest.approx(0.35, abs=0.02)
    assert saving(years) == pytest.approx(0.175, abs=0.01)


def test_freed_management_money_goes_where_the_last_act_says() -> None:
    state = opened(worlds.frimley)
    ended = regime(state.world, "abolish")
    for use, kind in ((0.0, "practices"), (1.0, "prevention")):
        sent = paid(play(state, ended, 4, freed_management_use=use)[-1].ledger, kind)
        kept = paid(play(state, ended, 4, freed_management_use=2.0)[-1].ledger, kind)
        assert sent > kept + 5e5


@pytest.mark.parametrize("switch", SWITCHES)
def test_each_switch_can_be_set_alone(switch: str) -> None:
    state = opened(worlds.frimley)
    plain = play(state, regime(state.world), 3)
    alone = play(state, regime(state.world, **{switch: 1.0}), 3)
    for done in alone:
        assert abs(done.ledger.residual_gbp).max() < 0.005
        for values in done.indicators.footprint.values():
            assert np.isfinite(values).all()
    moved = {
        id: footprint(alone[-1], id) - footprint(plain[-1], id)
        for id in alone[-1].indicators.footprint
    }  # fmt: skip
    assert any(abs(change) > 1e-9 for change in moved.values()), switch
    if switch == "posts":
        assert moved["transaction_cost_gbp"] < 0
    if switch == "payment":
        assert alone[-1].ledger.kind("contract").sum() == 0
    if switch == "exit":
        assert alone[-1].state.choice_quality[0, 0] > 1.0
    if switch == "decision":
        assert moved["integration_in_practice"] > 0


def test_debts_between_commissioners_and_the_one_budget_are_settled_at_the_switch() -> None:
    state = opened(worlds.frimley)
    ended = play(state, regime(state.world, "abolish"))[0]
    before = state.balances[0, ended.ledger.chart.groups["commissioner"]].sum()
    assert paid(ended.ledger, "settled") == pytest.approx(before, abs=0.01)
    assert ended.state.balances[0, ended.ledger.chart.groups["commissioner"]] == pytest.approx(0.0, abs=0.01)


def test_after_the_change_new_teams_wait_while_everything_else_goes_ahead() -> None:
    state = opened(worlds.frimley)
    names = {"care_outside_hospital_gbp": 4e6, "prevention_gbp": 2e6, "skill_mix_gbp": 1e6}
    still = worlds.parameters().replaced(money_moves_pct=0.0)  # no board moves money between its parts
    kept, ended = (
        play(state, regime(state.world, split), parameters=still, **names)[0].state for split in ("keep", "abolish")
    )

    def stage(s: State, name: str) -> float:
        return float(s.services[0, :, SERVICES.index(name), 0].sum())

    assert ended.late_months[0, 0] > 0.0
    assert stage(ended, "community_teams") == pytest.approx(0.0, abs=1e-9)
    assert stage(kept, "community_teams") > 1.0
    for name in ("prevention_slow", "skill_mix"):
        assert stage(ended, name) == pytest.approx(stage(kept, name), rel=0.01), name


def test_money_that_cannot_be_spent_while_plans_are_late_is_not_charged() -> None:
    state = opened(worlds.frimley)
    levers = {"care_outside_hospital_gbp": 4e6}
    places = len(state.world.places)
    kept, ended = (play(state, regime(state.world, split), 4, **levers) for split in ("keep", "abolish"))
    assert paid(kept[0].ledger, "new_services") == pytest.approx(4e6 * places)
    assert paid(ended[0].ledger, "new_services") == pytest.approx(0.0, abs=1.0)  # all of the first year is late
    assert 0.0 < paid(ended[1].ledger, "new_services") < 4e6 * places
    assert paid(ended[3].ledger, "new_services") == pytest.approx(4e6 * places)


def test_delay_has_its_own_clock_and_outlasts_the_dip_where_readiness_is_low() -> None:
    state = opened(worlds.frimley)
    p = worlds.parameters().replaced(switch_delay_months=30.0, switch_dip_months=6.0)
    years = play(state, regime(state.world, "abolish"), 2, parameters=p)
    assert years[0].state.dip_months[0, 0] == 0.0
    assert years[0].state.late_months[0, 0] > 6.0
    assert years[1].state.late_months[0, 0] == pytest.approx(max(years[0].state.late_months[0, 0] - 12.0, 0.0))
    teams = SERVICES.index("community_teams")
    still = play(years[0].state, regime(state.world, "abolish"), parameters=p, care_outside_hospital_gbp=4e6)[0].state
    free = play(years[0].state, regime(state.world, "abolish"), parameters=p)[0].state
    late = years[0].state.late_months[0, 0]
    assert (still.services[0, :, teams, 0].sum() > free.services[0, :, teams, 0].sum()) == (late < 12.0)


def test_half_of_the_transition_is_granted_to_whoever_pays_it() -> None:
    state = opened(worlds.frimley)
    done = play(state, regime(state.world, "abolish"))[0]
    share = float(worlds.parameters()["transition_grant_share"][0, 0])
    leavers = paid(done.ledger, "trust_leavers")
    assert leavers > 0.0
    assert paid(done.ledger, "trust_transition_grant") == pytest.approx(share * leavers)
    purchasers = paid(done.ledger, "transition") + paid(done.ledger, "redundancy")
    assert paid(done.ledger, "transition_grant") == pytest.approx(share * purchasers)


def test_the_test_of_money_leaves_the_transition_out() -> None:
    state = opened(worlds.frimley)
    free = worlds.parameters().replaced(transition_gbp_per_head=0.0)
    costly, cheap = (play(state, regime(state.world, "abolish"), 2, parameters=p) for p in (worlds.parameters(), free))
    for one, other in zip(costly, cheap, strict=True):
        paid_by_trusts = one.ledger.kind("trust_leavers")[0] - one.ledger.kind("trust_transition_grant")[0]
        asked = other.ledger.facts["control_total_gbp"] - one.ledger.facts["control_total_gbp"]
        assert asked[0] == pytest.approx(paid_by_trusts, abs=1e5)
        earned = [done.ledger.facts["sustainability_fund_gbp"][0].sum() for done in (one, other)]
        assert earned[0] == pytest.approx(earned[1], rel=1e-3)


def test_what_the_change_costs_is_reported_beside_the_underlying_balance_and_not_in_it() -> None:
    state = opened(worlds.frimley)
    p = worlds.parameters()
    dear, cheap = (
        play(state, regime(state.world, "abolish"), parameters=p.replaced(transition_gbp_per_head=gbp))[0]
        for gbp in (55.0, 20.0)
    )
    more = footprint(dear, "transition_cost_gbp") - footprint(cheap, "transition_cost_gbp")
    assert more > 10e6
    id = "underlying_balance_gbp"
    squeezed = footprint(dear, id) - footprint(cheap, id)  # a dear change leaves less for other programmes
    assert 0.0 <= squeezed < 0.1 * more
    lost = footprint(cheap, "system_balance_gbp") - footprint(dear, "system_balance_gbp")
    granted = more * p["transition_grant_share"]  # half is NHS England's
    assert lost == pytest.approx(more - granted - squeezed, rel=0.01)


def test_the_treasury_finds_the_money_for_the_change_though_it_is_no_underlying_deficit() -> None:
    state = opened(worlds.england)
    p = worlds.parameters()
    slices = [
        play(state, regime(state.world, "abolish"), parameters=p.replaced(transition_gbp_per_head=gbp))[0].state
        for gbp in (55.0, 20.0)
    ]
    dear, cheap = (float((s.capital_raid_gbp + s.top_slice_gbp).sum()) for s in slices)
    assert dear > cheap

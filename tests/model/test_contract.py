"""The one contract equation, under every form and regime."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simgame.model.chart import chart
from simgame.model.contract import equation
from simgame.model.shocks import Shocks
from simgame.model.world import Floats
from simgame.model.year import Year
from tests.model import worlds
from tests.model.played import opened, paid, play, regime

POUNDS = st.floats(0.0, 1e9)
RATES = st.floats(0.0, 1.0)
TARIFF, BLOCK, CAP = 0.0, 1.0, 2.0


def due(value: float, plan: float, rate: float, bound: float = 1e15) -> float:
    low, high = (plan * (1 - bound), plan * (1 + bound)) if bound <= 1.0 else (-bound, bound)
    arrays = [np.asarray([[x]]) for x in (value, plan, rate, low, high)]
    return float(equation(*arrays)[0, 0])


@given(POUNDS, RATES, st.floats(0.0, 1.0))
def test_a_year_on_plan_pays_the_plan_under_every_form(plan: float, rate: float, bound: float) -> None:
    assert due(plan, plan, rate, bound) == plan


@given(POUNDS, POUNDS)
def test_tariff_pays_the_value_and_a_block_pays_the_plan(value: float, plan: float) -> None:
    assert due(value, plan, 1.0) == pytest.approx(value, abs=1e-6)
    assert due(value, plan, 0.0) == plan


@given(POUNDS, POUNDS, RATES, st.floats(0.0, 0.5))
def test_cap_and_collar_hold(value: float, plan: float, rate: float, bound: float) -> None:
    pay = due(value, plan, rate, bound)
    assert plan * (1 - bound) - 1e-6 <= pay <= plan * (1 + bound) + 1e-6


def acute(done: Year, amounts: Floats) -> float:
    """Run 0's acute lines without pass-through, summed."""
    c = chart(done.state.world)
    return float(amounts[0, : c.pass_through.start].sum())


def busy(factor: float) -> Shocks:
    """Emergencies up by a factor all year."""
    return Shocks({"emergency_demand": np.full((1, 12, 1), factor)})


def contract_pay(done: Year) -> float:
    return acute(done, done.ledger.kind("contract") + done.ledger.kind("share"))


@pytest.mark.parametrize("form", [TARIFF, BLOCK, CAP])
def test_what_is_paid_over_the_year_is_what_the_equation_gives_on_the_year(form: float) -> None:
    state = opened(worlds.frimley)
    done = play(state, regime(state.world), acute_contract_form=form)[0]
    s, p = done.state, worlds.parameters()
    value, plan = acute(done, s.ytd_value_gbp), acute(done, s.plan_value_gbp)
    assert contract_pay(done) == pytest.approx(acute(done, s.ytd_due_gbp), abs=0.01)
    if form == TARIFF:
        assert contract_pay(done) == pytest.approx(value, abs=0.01)
    elif form == BLOCK:
        assert contract_pay(done) == pytest.approx(plan, abs=0.01)
    else:
        bound = float(p["aligned_bound_pct"][0, 0]) / 100.0
        assert plan * (1 - bound) <= contract_pay(done) <= plan * (1 + bound)


def test_more_emergencies_are_paid_on_tariff_in_part_on_aligned_terms_and_not_at_all_on_a_block() -> None:
    state = opened(worlds.frimley)
    more = {}
    for name, form in (("tariff", TARIFF), ("cap", CAP), ("block", BLOCK)):
        plain = play(state, regime(state.world), acute_contract_form=form)[0]
        full = play(state, regime(state.world), shocks=busy(1.03), acute_contract_form=form)[0]
        more[name] = contract_pay(full) - contract_pay(plain)
    assert more["block"] == pytest.approx(0.0, abs=1.0)
    assert 0.2 * more["tariff"] < more["cap"] < 0.7 * more["tariff"]
    assert more["tariff"] > 1e6


@pytest.mark.parametrize(("form", "moves"), [(TARIFF, False), (BLOCK, True), (CAP, True)])
def test_posts_and_what_is_committed_follow_the_money_that_will_be_due(form: float, moves: bool) -> None:
    state = opened(worlds.frimley)
    years = [
        play(state, regime(state.world), 2, acute_contract_form=form, acute_contract_change_gbp=gbp)[-1]
        for gbp in (0.0, 10e6)
    ]
    same = years[0].state.funding_index[0, 0] == pytest.approx(years[1].state.funding_index[0, 0], rel=1e-9)
    assert same is not moves


def test_on_tariff_a_higher_agreed_value_leaves_the_trust_and_the_list_where_they_were() -> None:
    state = opened(worlds.frimley)
    first, other = (
        play(state, regime(state.world), 2, acute_contract_form=TARIFF, acute_contract_change_gbp=gbp)[-1]
        for gbp in (0.0, 10e6)
    )
    for id in ("provider_underlying_balance_gbp", "rtt_waiting_list", "ae_four_hour_pct"):
        one, two = (done.indicators.footprint[id][0, 0] for done in (first, other))
        assert two == pytest.approx(one, rel=1e-3), id


def test_a_division_of_one_budget_is_paid_nothing_more_for_more_work() -> None:
    state = opened(worlds.frimley)
    plain = play(state, regime(state.world, "abolish"))[0]
    full = play(state, regime(state.world, "abolish"), shocks=busy(1.05))[0]
    assert contract_pay(full) == pytest.approx(contract_pay(plain), abs=1.0)


def test_emergencies_over_the_baseline_count_at_the_marginal_rate() -> None:
    state = opened(worlds.frimley)
    c = chart(state.world)
    paid_more, counted = {}, {}
    for rate in (30.0, 70.0, 100.0):
        done = play(state, regime(state.world), shocks=busy(1.05), marginal_emergency_rate_pct=rate)[0]
        paid_more[rate] = float(done.state.ytd_value_gbp[0, c.emergency].sum())
        counted[rate] = float(done.ledger.facts["withheld_gbp"][0].sum())
    assert paid_more[30.0] < paid_more[70.0] < paid_more[100.0]
    assert (counted[30.0] - counted[100.0]) / (counted[70.0] - counted[100.0]) == pytest.approx(70 / 30, rel=0.02)


def test_readmissions_beyond_the_agreed_level_count_nothing_and_fund_schemes_next_year() -> None:
    state = opened(worlds.frimley)
    p = worlds.parameters()
    strict, lax = p.replaced(readmissions_agreed_pct=0.0), p.replaced(readmissions_agreed_pct=20.0)
    first = [play(state, regime(state.world), 2, parameters=q) for q in (strict, lax)]
    withheld = [float(years[0].ledger.facts["withheld_gbp"].sum()) for years in first]
    schemes = [paid(years[1].ledger, "schemes") for years in first]
    assert withheld[0] > withheld[1]
    assert schemes[0] > schemes[1]


def test_pass_through_is_paid_at_cost_in_either_regime() -> None:
    state = opened(worlds.frimley)
    c = chart(state.world)
    dear = Shocks({"drugs_cost": np.full((1, 12, 1), 1.2)})
    for split in ("keep", "abolish"):
        plain = play(state, regime(state.world, split))[0]
        done = play(state, regime(state.world, split), shocks=dear)[0]
        rows = slice(c.pass_through.start, c.pass_through.stop)
        ratio = done.state.ytd_due_gbp[0, rows].sum() / plain.state.ytd_due_gbp[0, rows].sum()
        assert ratio == pytest.approx(1.2, rel=1e-6)
        id = "provider_underlying_balance_gbp"
        assert (done.ledger.facts[id] - plain.ledger.facts[id])[0, 0] == pytest.approx(0.0, abs=1e3)


def test_prices_follow_the_market_forces_factor() -> None:
    state = opened(worlds.two_footprints)
    done = play(state, regime(state.world))[0]
    c = chart(state.world)
    ratio = done.state.ytd_value_gbp[0, c.planned] / done.state.ytd_ref_gbp[0, c.planned]
    scale = done.state.line_scale[0, c.planned] * done.state.recording[0].take(c.line_trust[c.planned])
    mff = state.world.trust_mff.take(c.line_trust[c.planned])
    assert ratio / scale / mff == pytest.approx(np.full(len(ratio), done.state.price_index[0, 0]), rel=0.01)


def test_better_recording_lifts_value_only_where_cases_are_paid() -> None:
    state = opened(worlds.frimley)
    world = state.world
    on_tariff = play(state, regime(world), 3)[-1].state.recording[0, 0]
    on_block = play(state, regime(world), 3, acute_contract_form=BLOCK)[-1].state.recording[0, 0]
    shared = play(state, regime(world, "abolish"), 3)[-1].state.recording[0, 0]
    assert on_tariff > state.recording[0, 0]
    assert on_block == shared == state.recording[0, 0]


def test_next_years_plan_is_this_years_outturn_at_new_prices_with_the_agreed_growth() -> None:
    state = opened(worlds.frimley)
    first, second = play(state, regime(state.world), 2)
    p, w = worlds.parameters(), state.world
    price = 1.0 + w.settlement[2018]["tariff_change_pct"] / 100.0
    growth = 1.0 + float(p["agreed_growth_pct"][0, 0]) / 100.0
    want = acute(first, first.state.ytd_value_gbp) * price * growth
    assert acute(second, second.state.plan_value_gbp) == pytest.approx(want, rel=1e-9)


def test_the_switch_turns_contracts_with_their_quality_payment_into_shares_and_back() -> None:
    state = opened(worlds.frimley)
    world = state.world
    kept = play(state, regime(world))[0]
    ended = play(state, regime(world, "abolish"))[0]
    quality = paid(kept.ledger, "cquin")
    assert quality > 0
    assert paid(ended.ledger, "cquin") == 0
    c = chart(world)
    in_share = ended.ledger.kind("share")[0].sum()
    in_contract = kept.state.plan_value_gbp[0].sum()
    assert in_share == pytest.approx(in_contract + quality, rel=0.01)
    assert ended.ledger.kind("contract")[0].sum() == 0
    back = play(ended.state, regime(world), acute_contract_form=BLOCK)[0]
    price = 1.0 + world.settlement[2018]["tariff_change_pct"] / 100.0
    p = worlds.parameters()
    with_quality = 1.0 + float((p["cquin_pct"] / 100.0 * p["cquin_earned"])[0, 0])
    rolled = ended.state.plan_value_gbp[0, : c.pass_through.start].sum() / with_quality * price
    growth = 1.0 + float(p["agreed_growth_pct"][0, 0]) / 100.0
    assert back.state.plan_value_gbp[0, : c.pass_through.start].sum() == pytest.approx(rolled * growth, rel=1e-9)


def test_within_the_year_a_division_keeps_what_it_avoids_and_next_year_its_share_follows_the_work() -> None:
    state = opened(worlds.frimley)
    alone = worlds.parameters().replaced(hospital_dominance=0.0, money_moves_pct=0.0)
    calm = play(state, regime(state.world, "abolish"), 2, shocks=busy(0.9), parameters=alone)
    wild = play(state, regime(state.world, "abolish"), 2, shocks=busy(1.05), parameters=alone)
    assert contract_pay(calm[0]) == pytest.approx(contract_pay(wild[0]), rel=1e-9)
    assert contract_pay(calm[1]) < contract_pay(wild[1])


def test_the_same_choices_give_a_hospital_share_the_value_that_a_contract_would_have() -> None:
    state = opened(worlds.frimley)
    none = dict.fromkeys(("hospital_dominance", "money_moves_pct", "voice_lost_pct", "recording_pct"), 0.0)
    alone = worlds.parameters().replaced(**none)
    kept = play(state, regime(state.world), 6, parameters=alone)
    ended = play(state, regime(state.world, "abolish"), 6, parameters=alone)
    c, quality = chart(state.world), 1.0 + float((alone["cquin_pct"] / 100.0 * alone["cquin_earned"])[0, 0])
    for one, other in zip(kept, ended, strict=True):
        value = one.state.plan_value_gbp[0, : c.pass_through.start].sum() * quality
        assert other.state.plan_value_gbp[0, : c.pass_through.start].sum() == pytest.approx(value, rel=0.01)


def test_what_a_board_moves_between_shares_stays_moved_and_what_a_contract_bargains_ends_with_the_year() -> None:
    state = opened(worlds.frimley)
    c = chart(state.world)

    def hospital(split: str, id: str) -> list[float]:
        plain = play(state, regime(state.world, split), 1)
        moved = play(state, regime(state.world, split), 1, **{id: 5e6})
        years = [(plain[0], moved[0])]
        for _ in range(2):
            nexts = [play(done.state, regime(state.world, split), 1)[0] for done in years[-1]]
            years.append((nexts[0], nexts[1]))
        return [
            float((two.state.plan_value_gbp - one.state.plan_value_gbp)[0, c.acute].sum()) / 1e6 for one, two in years
        ]

    share, contract = hospital("abolish", "share_hospital_change_gbp"), hospital("keep", "acute_contract_change_gbp")
    assert share[0] == pytest.approx(5.0)
    assert contract[0] == pytest.approx(5.0)
    assert share[2] > 4.5
    assert abs(contract[2]) < 0.5

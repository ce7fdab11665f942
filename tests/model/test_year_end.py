"""The rules of the year end, each as a fact about who pays whom."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.model.money import plan
from simgame.model.shocks import Shocks
from simgame.model.year import Year
from tests.model import worlds
from tests.model.played import footprint, opened, paid, play, regime


def dear(what: str, gbp: float, months: int = 12) -> Shocks:
    """An unforeseen cost of so many pounds a head a month."""
    value = np.zeros((1, 12, 1))
    value[:, :months] = gbp
    return Shocks({f"{what}_cost_gbp_per_head": value})


def commissioners(done: Year) -> float:
    return float(done.ledger.facts["commissioner_balance_gbp"][0].sum())


def test_an_overspend_is_covered_in_march_and_is_the_first_call_in_april() -> None:
    state = opened(worlds.frimley)
    over, after = play(state, regime(state.world), 2, shocks=dear("commissioner", 4.0))
    covered = paid(over.ledger, "cover")
    assert covered > 0
    assert commissioners(over) < 0
    assert paid(after.ledger, "first_call") == pytest.approx(covered, abs=0.01)
    assert over.state.debt_gbp.sum() == pytest.approx(covered, abs=0.01)


def test_an_overspent_commissioner_tightens_continuing_care_and_councils_pay_part_unless_money_may_cross() -> None:
    state = opened(worlds.frimley)
    one, two = play(state, regime(state.world), 2, shocks=dear("commissioner", 4.0))
    plain = play(state, regime(state.world), 2)[1]
    assert paid(two.ledger, "continuing_care") < paid(plain.ledger, "continuing_care")
    assert paid(two.ledger, "council_other") > paid(plain.ledger, "council_other")
    pooled = play(state, regime(state.world, pooling=1.0), 2, shocks=dear("commissioner", 4.0))[0]
    assert one.state.continuing_tight.max() > 0 == pooled.state.continuing_tight.max()


def test_an_underspend_stays_until_leave_is_given_and_never_over_one_per_cent() -> None:
    state = opened(worlds.frimley)
    rich = play(state, regime(state.world), 1, shocks=Shocks({"nhs_grant_gbp_per_head": np.full((1, 12, 1), 8.0)}))[0]
    assert rich.state.banked_gbp.sum() > 5e7
    p = worlds.parameters().replaced(underspend_leave_share=1.0)
    d = worlds.default(state.world, 2018)
    free = plan(rich.state, d, regime(state.world), p)
    poor = plan(rich.state, d, regime(state.world), p.replaced(underspend_leave_share=0.0))
    more = free["commissioner_allocation_gbp"] - poor["commissioner_allocation_gbp"]
    assert (more > 0).all()
    assert (more <= 0.01 * rich.state.allocation_gbp * 1.05).all()


def test_the_fund_is_for_money_first_then_waits_and_is_lost_when_money_is_missed() -> None:
    state = opened(worlds.frimley)
    met = play(state, regime(state.world), acute_savings_pct=6.0)[0]
    missed = play(state, regime(state.world), shocks=dear("acute", 4.0))[0]
    fund = met.ledger.facts["trust_income_gbp"][0, 0] * 0.02
    got = met.ledger.facts["sustainability_fund_gbp"][0, 0]
    late = float(met.months.four_hour_pct[0, :, 0].mean()) < 90.0
    assert got > 0.5 * fund
    assert late == (met.state.ytd_fund_gbp[0, 0] < 0.75 * fund)
    assert missed.ledger.facts["sustainability_fund_gbp"][0, 0] == 0.0


def test_the_fund_lifts_what_is_reported_and_not_what_is_underlying() -> None:
    state = opened(worlds.frimley)
    fund = play(state, regime(state.world), acute_savings_pct=4.0)[0]
    none = play(state, regime(state.world), acute_savings_pct=4.0, sustainability_fund_pct=0.0)[0]
    got = paid(fund.ledger, "sustainability")
    assert got > 0
    gain = footprint(fund, "provider_balance_gbp") - footprint(none, "provider_balance_gbp")
    assert gain == pytest.approx(got, rel=1e-6)
    assert footprint(fund, "provider_underlying_balance_gbp") == pytest.approx(
        footprint(none, "provider_underlying_balance_gbp"), abs=1.0
    )


def test_what_nobody_earned_goes_to_those_who_beat_their_total() -> None:
    state = opened(worlds.frimley)
    one_wins = play(state, regime(state.world), community_savings_pct=np.asarray([[0.0, 5.0, 0.0]]))[0]
    own = one_wins.ledger.facts["trust_income_gbp"][0, 1] * 0.02
    assert one_wins.ledger.facts["sustainability_fund_gbp"][0, 1] > own * 1.05


def test_a_trust_that_refuses_its_control_total_pays_fines_dearer_loans_and_gets_no_fund() -> None:
    state = opened(worlds.frimley)
    refused = play(state, regime(state.world), accept_control_totals=0.0)[0]
    accepted = play(state, regime(state.world))[0]
    assert paid(refused.ledger, "fines") > 0 == paid(accepted.ledger, "fines")
    assert paid(refused.ledger, "sustainability") == 0
    if state.loans_gbp.any():
        assert paid(refused.ledger, "interest") > paid(accepted.ledger, "interest")


def test_a_trust_short_of_cash_borrows_and_pays_interest_for_good() -> None:
    state = opened(worlds.frimley)
    one, two = play(state, regime(state.world), 2, shocks=dear("acute", 6.0))
    assert paid(one.ledger, "loan") > 0
    assert one.state.balances[0, one.ledger.chart.groups["trust"][0]] >= 0
    assert paid(two.ledger, "interest") > paid(one.ledger, "interest")
    assert two.state.loans_gbp[0, 0] > one.state.loans_gbp[0, 0]  # never forgiven


def test_two_years_over_three_per_cent_in_deficit_is_special_measures() -> None:
    state = opened(worlds.frimley)
    years = play(state, regime(state.world), 3, shocks=dear("acute", 4.0))
    assert years[1].state.special_measures[0, 0] == 1
    assert years[0].state.deficit_years[0, 0] >= 1
    assert years[2].state.leadership[0, 0] < years[0].state.leadership[0, 0]
    p = worlds.parameters()
    free = p.replaced(special_measures_approved=1.0, special_measures_agency=1.0)
    rich = {"capital_gbp_per_head": 30.0, "acute_savings_pct": 0.0}
    held, loose = (play(years[1].state, regime(state.world), parameters=q, **rich)[0] for q in (p, free))
    assert paid(held.ledger, "capital_schemes") < paid(loose.ledger, "capital_schemes")  # investment needs approval
    assert held.indicators.trust["agency_spend_gbp"][0, 0] < loose.indicators.trust["agency_spend_gbp"][0, 0]
    held, loose = (
        play(years[1].state, regime(state.world), parameters=q, theatre_lists_gbp=20e6, **rich)[0] for q in (p, free)
    )
    wanted = [(y.state.staff + y.state.vacancies)[0, 0] for y in (held, loose)]
    assert wanted[0] < wanted[1]  # so do posts


def test_special_measures_count_from_the_first_year_of_play_and_leave_the_savings_lever_to_the_trust() -> None:
    state = opened(worlds.frimley)
    assert not state.special_measures.any()
    assert not state.deficit_years.any()
    measured = play(state, regime(state.world), 2, shocks=dear("acute", 4.0))[-1].state
    assert measured.special_measures[0, 0] == 1
    kept = [play(measured, regime(state.world), acute_savings_pct=x)[0].state.productivity[0, 0] for x in (0.0, 2.0)]
    assert kept[1] < kept[0]


def test_a_council_uses_reserves_then_gives_fewer_packages_in_the_same_year() -> None:
    state = opened(worlds.frimley)
    poor = [play(state, regime(state.world), 3, social_care_growth_pct=g) for g in (3.0, -6.0)]
    assert poor[1][0].state.council_reserves_gbp.sum() < poor[0][0].state.council_reserves_gbp.sum()
    assert poor[1][2].state.packages_affordable.sum() < poor[0][2].state.packages_affordable.sum()
    assert poor[1][2].state.packages_affordable.sum() < poor[1][2].state.packages_base.sum()
    assert footprint(poor[1][2], "unmet_social_care_pct") > footprint(poor[0][2], "unmet_social_care_pct")


def test_a_council_does_not_hoard_while_need_is_unmet() -> None:
    state = opened(worlds.frimley)
    years = play(state, regime(state.world), 8)
    budget = years[-1].state.council_budget_gbp.sum()
    assert footprint(years[-1], "unmet_social_care_pct") > 1.0
    more = years[-1].state.council_reserves_gbp.sum() - years[2].state.council_reserves_gbp.sum()
    assert abs(more) < 0.1 * budget  # a year's underspend at most, which the next year spends


def test_the_precept_buys_care() -> None:
    state = opened(worlds.frimley)
    without, with_it = (play(state, regime(state.world), 4, precept=x)[-1] for x in (0.0, 1.0))
    assert with_it.state.packages.sum() > without.state.packages.sum()
    assert footprint(with_it, "unmet_social_care_pct") < footprint(without, "unmet_social_care_pct")


def test_an_overspending_division_draws_on_the_reserve_then_on_the_others_then_borrows_and_crowds_out() -> None:
    state = opened(worlds.frimley)
    ended = regime(state.world, "abolish")
    grant = np.full((1, 12, 1), 1.0)
    reserve = play(state, ended, shocks=Shocks({"nhs_grant_gbp_per_head": grant}))[0]
    assert paid(reserve.ledger, "budget_cover") > 0
    others = play(state, ended, community_savings_pct=6.0, shocks=dear("acute", 2.0))[0]
    assert paid(others.ledger, "unspent") > 0
    alone = play(state, ended, 2, shocks=dear("acute", 8.0))
    assert paid(alone[0].ledger, "loan") > 0
    assert alone[0].state.crowded_gbp.sum() > 0
    calm = play(state, ended, 2)
    outside = slice(alone[1].ledger.chart.community.start, None)
    assert alone[1].state.plan_value_gbp[0, outside].sum() < calm[1].state.plan_value_gbp[0, outside].sum()
    kept = play(state, regime(state.world), shocks=dear("acute", 8.0))[0]
    assert paid(kept.ledger, "budget_cover") == 0
    assert kept.state.crowded_gbp.sum() == 0


def test_cover_is_support_and_leaves_the_underlying_balance_alone() -> None:
    state = opened(worlds.frimley)
    grant = Shocks({"nhs_grant_gbp_per_head": np.full((1, 12, 1), 1.0)})
    plain = play(state, regime(state.world, "abolish"))[0]
    helped = play(state, regime(state.world, "abolish"), shocks=grant)[0]
    for id in ("provider_underlying_balance_gbp", "underlying_balance_gbp"):
        assert footprint(helped, id) == pytest.approx(footprint(plain, id), abs=1.0)
    assert footprint(helped, "system_balance_gbp") > footprint(plain, "system_balance_gbp") + 5e6


def test_the_treasury_moves_capital_to_revenue_then_cuts_growth_and_one_place_feels_its_share_by_head() -> None:
    england, place = opened(worlds.england), opened(worlds.frimley)
    nation = play(england, regime(england.world), 2, shocks=dear("acute", 20.0))
    alone = play(place, regime(place.world), 2, shocks=dear("acute", 20.0))
    assert nation[0].state.capital_raid_gbp.sum() > 0
    assert nation[0].state.top_slice_gbp.sum() > 0
    raid = nation[0].state.capital_raid_gbp.sum()
    assert paid(nation[1].ledger, "capital_to_revenue") == pytest.approx(raid, rel=1e-9)
    ends = [(y[0].state.capital_raid_gbp + y[0].state.top_slice_gbp).sum() for y in (nation, alone)]
    felt = [ends[0] / england.population.sum(), ends[1] / place.population.sum()]
    assert 0 < felt[1] < 0.2 * felt[0]  # small, and so a temptation


def test_money_sent_from_outside_is_shown_apart_and_is_the_same_in_both_worlds() -> None:
    state = opened(worlds.frimley)
    bung = Shocks({"acute_grant_gbp_per_head": np.full((1, 12, 1), 0.5)})
    both = [play(state, regime(state.world, split), shocks=bung)[0] for split in ("keep", "abolish")]
    sent = [paid(done.ledger, "trust_bung") for done in both]
    assert sent[0] == pytest.approx(sent[1], abs=0.01)
    settled = [paid(play(state, regime(state.world, s))[0].ledger, "allocation") for s in ("keep", "abolish", "middle")]
    assert settled[0] == pytest.approx(settled[1], abs=0.01)
    assert settled[0] == pytest.approx(settled[2], abs=0.01)


def test_what_is_left_of_the_reserve_is_income_by_rule_and_a_cover_is_support() -> None:
    state = opened(worlds.frimley)
    done = play(state, regime(state.world, "abolish"))[0]
    kinds = done.ledger.chart.kinds
    assert kinds["reserve_back"].nature == "income"
    assert kinds["budget_cover"].nature == "support"


def test_a_wait_guarantee_takes_the_reserve_first_and_then_of_the_hospital_shares() -> None:
    state = opened(worlds.frimley)
    ended = regime(state.world, "abolish")
    plain, light, strict = (play(state, ended, 1, guarantee_weeks=weeks)[0] for weeks in (0.0, 52.0, 18.0))
    reserve = plain.state.reserve_gbp.sum()
    cost = {name: paid(done.ledger, "guarantee") for name, done in (("light", light), ("strict", strict))}
    assert 0.0 < cost["light"] < cost["strict"]
    assert light.state.reserve_gbp.sum() == pytest.approx(max(reserve - cost["light"], 0.0), abs=1.0)
    assert strict.state.reserve_gbp.sum() == 0.0
    given = paid(strict.ledger, "guarantee_share")
    assert given == pytest.approx(cost["strict"] - reserve, rel=1e-6)
    acute = state.world.trust_acute
    by_trust = strict.ledger.kind("guarantee_share")[0]
    assert by_trust[~acute].sum() == 0.0
    assert paid(plain.ledger, "guarantee_share") == 0.0

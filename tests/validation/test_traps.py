"""Each trap that a model of this kind falls into, and the test that would catch it.

Where that is cheap, the trap is put in, and the same figure shows it.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from simgame.game.after import HORIZON
from simgame.insight.stylised import days_in_bed, emergencies, history, margin, path, pct, vanguard
from simgame.insight.trial import QUIET, central, decided, figure, opened, play, regime_of, world_of
from simgame.model import need
from simgame.model.contract import equation
from simgame.model.delay import months_ahead
from simgame.model.evidence import Parameters
from simgame.model.habits import STAY
from simgame.model.inputs import wiring
from simgame.model.luck import Luck
from simgame.model.money import plan
from simgame.model.month import Month
from simgame.model.shocks import Shocks
from simgame.model.start import base_year, opening, played
from simgame.model.state import SERVICES, State
from simgame.model.year import Year, april_to_november
from simgame.session.files import load_events

# what one budget changes in care and its pay by evidence; with all of it off only money's path is left to differ
CLAIMS = dict.fromkeys(
    (
        "tariff_on_emergencies_pct", "tariff_on_stay_pct", "tariff_on_day_cases_points", "tariff_on_planned_pct",
        "keep_well_gain", "kept_home_pct", "practice_of_law", "blame_on_delays", "choice_on_deaths_pct",
        "contestability_pct", "voice_lost_pct", "hospital_dominance", "money_moves_pct", "long_plans_on_hiring",
        "gain_share_on_yield",
    ),
    0.0,
)  # fmt: skip
ONLY_PAYMENT = {"decision": 0.0, "pooling": 0.0, "exit": 0.0, "posts": 0.0, "change": 0.0}


def record(
    state: State, p: Parameters | None = None, shocks: Shocks | None = None, **levers: float
) -> tuple[Month, ...]:
    """April to November, with all that a month knows."""
    w = state.world
    regime = regime_of(w, "keep")
    return april_to_november(
        state, decided(w, state.year, levers), regime, p or central(), shocks or Shocks(), QUIET
    ).record


# ------------------------------------------------------------------------------------------------------ counted twice


def test_delayed_days_lie_beside_stays_and_not_inside_them() -> None:
    """Bed-days are emergencies' own, delays and ordinary operations, each once; a half more delay adds just that."""
    state = opened("frimley")
    more = state.open_copy()
    more.delayed_share = state.delayed_share * 1.5
    plain, late = record(state)[0], record(more.seal())[0]
    assert plain.bed_days == pytest.approx(plain.net_bed_days + plain.delayed_bed_days + plain.ordinary_days)
    assert late.delayed_bed_days == pytest.approx(plain.delayed_bed_days * 1.5)
    added = late.bed_days - plain.bed_days
    assert added == pytest.approx(plain.delayed_bed_days * 0.5)
    inside = (
        plain.bed_days * 0.5 * plain.delayed_bed_days / np.maximum(plain.net_bed_days, 1e-9)
    )  # the trap: stays longer too
    assert abs(float((inside - added)[0, 0])) > 0.05 * float(added[0, 0])


def test_delays_reach_the_four_hours_through_beds_alone() -> None:
    """At its occupancy a trust's breaches are the same with few delays as with many."""
    p = central().replaced(staffing_on_breaches=0.0)
    state = opened("frimley")
    many = state.open_copy()
    many.delayed_share = state.delayed_share * 2.0
    slope, knee = float(p["four_hour_slope"][0, 0]), float(p["four_hour_knee_pct"][0, 0])
    breaches = []
    for months in (record(state, p), record(many.seal(), p)):
        for m in months:
            crowding = slope * np.log1p(np.exp(m.pressure_pct[0, 0] - knee))
            assert 100.0 - m.figure("four_hour_type1_pct")[0, 0] - crowding == pytest.approx(
                float(state.four_hour_b[0, 0]), abs=1e-9
            )
        breaches.append(100.0 - float(months[0].figure("four_hour_type1_pct")[0, 0]))
    assert breaches[1] > breaches[0]


def test_running_cost_is_in_transaction_cost_by_its_contracting_half_only() -> None:
    done = path("frimley", "keep", 1)[0]

    def paid(*kinds: str) -> float:
        return sum(float(done.ledger.kind(kind)[0].sum()) for kind in kinds)

    contracting = paid("trust_contracting", "trust_information")
    posts = paid("running_posts.kept", "information.kept")
    fees = paid("running_fees", "tenders.kept", "disputes.kept")
    share = float(central()["running_contracting_share"][0, 0])
    once = posts * share + fees + contracting
    assert figure(done, "transaction_cost_gbp") == pytest.approx(once, rel=1e-9)
    assert once < posts + fees + contracting  # the trap: all of it, again


def test_measured_productivity_on_top_of_scale_would_leave_trusts_near_balance_in_2015_16() -> None:
    assert margin(history()[4]) < -2.0
    trapped = history(contestability_pct=1.56)  # the measured figure as a term of its own
    assert margin(trapped[4]) > -1.0


def test_a_pioneers_money_works_as_teams_and_has_no_effect_of_its_own_beside() -> None:
    """£16 a head of pioneer money avoids what £16 of teams avoid, joint teams' part of it apart."""
    p = central().replaced(pioneer_joint_share=0.0)
    state = opened("frimley")
    w, people = state.world, float(state.population.sum())
    teams = {"care_outside_hospital_gbp": 16.0 * people / len(w.places), "facing_home_pct": 0.0}
    pioneer = {"pioneer_gbp_per_head": 16.0, "facing_home_pct": 0.0}
    plain, own, given = (play(state, regime_of(w, "keep"), 3, x, parameters=p)[-1] for x in ({}, teams, pioneer))
    avoided = [pct(emergencies(done), emergencies(plain)) for done in (own, given)]
    assert avoided[0] < -1.0
    assert avoided[1] == pytest.approx(avoided[0], rel=0.1)


def test_stays_drift_by_the_tariffs_effect_alone() -> None:
    """Lost discipline is what tariff's effect undoes, and nothing on top of it."""
    state = opened("frimley")
    ended = regime_of(state.world, "abolish")
    p = central().replaced(tariff_on_stay_pct=0.0)
    stay = play(state, ended, 6, parameters=p)[-1].state.habits[0, 0, STAY]
    assert stay == pytest.approx(float(state.habits[0, 0, STAY]), abs=0.004)  # as it opened, but for what it had learnt
    drift = (
        path("frimley", "abolish", 6)[-1].state.habits[0, 0, STAY]
        / path("frimley", "keep", 6)[-1].state.habits[0, 0, STAY]
    )
    assert 1.0 < drift < 1.0 - float(central()["tariff_on_stay_pct"][0, 0]) / 100.0 * 1.05


# -------------------------------------------------------------------------------------------- a winner by construction


def payment_alone(p: Parameters, years: int = 3, **levers: float) -> tuple[list[Year], list[Year]]:
    """The same years on contracts and on shares, nothing else of the regime changed."""
    state = opened("frimley")
    shares = regime_of(state.world, "abolish").with_switch(**ONLY_PAYMENT)
    return (
        play(state, regime_of(state.world, "keep"), years, levers, parameters=p),
        play(state, shares, years, levers, parameters=p),
    )


def test_growth_of_emergencies_is_not_blamed_on_tariff() -> None:
    """The claims switched off, emergencies grow alike on contracts and on shares; the claim put in, they do not."""
    kept, shared = payment_alone(central().replaced(**CLAIMS))
    for one, other in zip(kept, shared, strict=True):
        assert emergencies(other) == pytest.approx(emergencies(one), rel=1e-3)
    claimed = central().replaced(**{**CLAIMS, "tariff_on_emergencies_pct": 20.0})
    kept, shared = payment_alone(claimed)
    assert abs(pct(emergencies(shared[-1]), emergencies(kept[-1]))) > 0.3


def test_no_cut_of_planned_care_is_wired_to_a_fixed_budget() -> None:
    """With money enough and the claims off, the list is the same on shares; without money it grows in either regime."""
    kept, shared = payment_alone(central().replaced(**CLAIMS), allocation_growth_pct=5.0)
    assert figure(shared[-1], "rtt_waiting_list") == pytest.approx(figure(kept[-1], "rtt_waiting_list"), rel=0.005)
    for split in ("keep", "abolish"):
        tight, easy = (path("frimley", split, 3, allocation_growth_pct=growth)[-1] for growth in (0.5, 4.0))
        assert figure(tight, "rtt_waiting_list") > 1.1 * figure(easy, "rtt_waiting_list"), split


def test_neither_world_is_bailed_out() -> None:
    """The same money from outside to the penny, the transition's grant apart; and loans are never forgiven."""
    kept, ended = path("frimley", "keep", 3), path("frimley", "abolish", 3)
    given = ("allocation", "practice_budget", "quality_premium", "transformation", "specialised", "education")
    for one, other in zip(kept[:1], ended[:1], strict=True):
        for kind in given:
            both = [
                sum(
                    float(done.ledger.kind(key)[0].sum())
                    for key in (kind, f"{kind}.kept", f"{kind}.one")
                    if key in done.ledger.chart.kinds
                )
                for done in (one, other)
            ]
            assert both[1] == pytest.approx(both[0], rel=1e-12), kind
    for years in (kept, ended):
        for before, after in pairwise(years):
            owed = after.state.loans_gbp - before.state.loans_gbp
            moved = after.ledger.kind("loan") - after.ledger.kind("repaid")
            assert owed == pytest.approx(moved, rel=1e-9, abs=1e-3)


def test_what_is_avoided_saves_marginal_cost_and_not_its_price() -> None:
    state = opened("frimley")
    levers = vanguard("frimley")

    def saved(p: Parameters) -> float:
        with_it, without = (
            play(state, regime_of(state.world, "keep"), 3, x, parameters=p)[-1].state for x in (levers, {})
        )
        cost = float((without.ytd_cost_gbp - with_it.ytd_cost_gbp)[0, 0])
        return cost / float((without.ytd_volume_gbp - with_it.ytd_volume_gbp)[0, 0])

    assert 0.1 < saved(central()) < 0.75
    at_price = {"marginal_cost_down": 1.0, "marginal_cost_year": 1.0, "marginal_cost_long": 1.0}
    assert saved(central().replaced(**at_price)) > 0.8


def test_the_decks_of_both_worlds_are_alike() -> None:
    """A card of one world has its like in the other, as likely."""
    cards = {card.id: card for card in load_events()}
    own = [card for card in cards.values() if card.regime is not None and not card.asked]  # asked: rules, not luck
    assert own
    for card in own:
        assert card.twin is not None, card.id
        other = cards[card.twin]
        assert other.twin == card.id
        assert other.regime is not None
        assert other.regime != card.regime
        assert other.likelihood == pytest.approx(card.likelihood), card.id


# ------------------------------------------------------------------------------------------------------ lags, readiness


def test_integration_and_its_effect_are_one_chain() -> None:
    """A step in what pulls integration has 13, 41, 68 and 86 % of its effect after two, three, four and five years."""
    months = [float(central()[f"integration_{name}_months"][0, 0]) for name in ("practice", "effect")]
    rates = np.repeat(3.0 / np.asarray(months), 3)[None, None]  # three stages of practice, three of its effect
    seen = 100.0 * months_ahead(np.zeros((1, 1, 6)), np.ones((60, 1, 1)), rates)[..., 5]
    for month, expected in ((24, 13.0), (36, 41.0), (48, 68.0), (60, 86.0)):
        assert seen[month, 0, 0] == pytest.approx(expected, abs=3.0), month


def test_teams_do_not_wait_for_integration() -> None:
    """The trap, three lags in series, would leave a tenth of the effect after three years."""
    plain, tried = path("aldermere", "keep", 5), path("aldermere", "keep", 5, **vanguard("aldermere"))
    less = [pct(emergencies(b), emergencies(a)) for a, b in zip(plain, tried, strict=True)]
    assert less[2] < 0.5 * less[4]


def test_services_come_into_force_in_the_order_that_the_evidence_gives() -> None:
    """Share in force after a year of steady money: discharge-to-assess, then teams, then GPs, who take over three."""
    state = opened("frimley")
    levers = {
        "discharge_to_assess_gbp": 1e6, "community_teams_gbp": 1e6, "prevention_gbp": 1e6, "gp_investment_gbp": 4e6,
    }  # fmt: skip
    s = play(state, regime_of(state.world, "keep"), 1, levers)[0].state.services[0].mean(axis=0)
    paid = play(state, regime_of(state.world, "keep"), 9, levers)[-1].state.services[0].mean(axis=0)
    names = ("discharge_to_assess", "community_teams", "prevention_quick", "prevention_slow", "gp_training")
    share = {name: float(s[SERVICES.index(name), 2] / paid[SERVICES.index(name), 2]) for name in names}
    assert share["discharge_to_assess"] > 0.75
    assert 0.4 < share["community_teams"] < 0.75
    assert 0.15 < share["prevention_quick"] < 0.5
    assert share["prevention_slow"] < 0.08
    assert share["gp_training"] < 0.1


def test_closed_posts_save_a_tenth_two_fifths_four_fifths_and_all_in_years_two_to_five() -> None:
    kept, ended = path("frimley", "keep", 6), path("frimley", "abolish", 6)
    freed = [
        figure(a, "transaction_cost_gbp") - figure(b, "transaction_cost_gbp") for a, b in zip(kept, ended, strict=True)
    ]
    shares = [saved / freed[5] for saved in freed]
    assert shares[:5] == pytest.approx([0.0, 0.1, 0.4, 0.8, 1.0], abs=0.06)


def test_readiness_of_four_halves_is_a_half_and_not_a_sixteenth() -> None:
    half = replace(
        world_of("frimley"),
        **{key: np.asarray([0.5]) for key in ("organisational_trust", "leadership", "records")},
        organisations=np.asarray([float(central()["fewness_half"][0, 0])]),
    )
    p = central().replaced(readiness_least=0.0, readiness_most=5.0)
    state = opening(half, p).open_copy()
    for key in ("organisational_trust", "leadership", "records"):
        setattr(state, key, np.full((1, 1), 0.5))
    found = plan(state.seal(), decided(half, 2017, {}), regime_of(half, "keep"), p)["readiness"]
    assert float(found[0, 0]) * float(p["readiness_reference"][0, 0]) == pytest.approx(0.5, rel=1e-9)


# ------------------------------------------------------------------------------------------------- contracts and curves


def test_a_year_on_plan_pays_the_plan_whatever_its_months_were() -> None:
    """The equation runs on the year to date: months over and under plan cancel. Settled by the month they do not."""
    months = np.asarray([1.06, 0.97, 1.03, 0.94, 1.05, 0.98, 0.96, 1.01, 1.08, 0.92, 1.04, 0.96])
    value = np.cumsum(months * 12.0 / months.sum())
    planned = np.arange(1.0, 13.0)
    over, under = np.asarray(0.7), np.asarray(0.3)

    def due(worth: np.ndarray, against: np.ndarray) -> np.ndarray:
        low, high = against * -1e9, against * 1e9
        return np.where(
            worth > against, equation(worth, against, over, low, high), equation(worth, against, under, low, high)
        )

    assert due(value, planned)[-1] == pytest.approx(12.0, rel=1e-12)
    by_month = due(np.diff(value, prepend=0.0), np.ones(12)).sum()
    assert abs(by_month / 12.0 - 1.0) > 0.005


def test_the_engine_settles_a_capped_contract_on_the_year_and_not_on_its_months() -> None:
    state = opened("frimley")
    levers = {"acute_contract_form": 2.0}
    done = play(state, regime_of(state.world, "keep"), 1, levers, luck=Luck.of(5))[0].state
    lines = slice(0, 4 * int(state.world.trust_acute[state.world.flow_trust].sum()))  # all but pass-through
    rate, bound = (float(central()[key][0, 0]) for key in ("aligned_rate", "aligned_bound_pct"))
    planned, value = done.plan_value_gbp[0, lines], done.ytd_value_gbp[0, lines]
    due = np.clip(planned + rate * (value - planned), planned * (1 - bound / 100), planned * (1 + bound / 100))
    assert done.ytd_due_gbp[0, lines] == pytest.approx(due, rel=1e-9)
    assert done.ytd_paid_gbp[0, lines] == pytest.approx(due, rel=1e-9)


def test_a_trusts_own_months_meet_its_own_start_where_a_national_curve_on_them_would_not() -> None:
    """The curve bends, so its value at a year's mean occupancy is not the mean of its months."""
    world, p = world_of("frimley"), central()
    base = played(base_year(world, p), p)
    assert base.months.four_hour_type1_pct[0, :, 0].mean() == pytest.approx(world.four_hour_type1_pct[0], abs=0.3)
    slope, knee = float(p["four_hour_slope"][0, 0]), float(p["four_hour_knee_pct"][0, 0])
    pressure = np.linspace(84.0, 96.0, 12)  # the months of a hospital that is full in winter
    monthly = slope * np.log1p(np.exp(pressure - knee)).mean()
    national = slope * np.log1p(np.exp(pressure.mean() - knee))
    assert monthly - national > 1.0


def test_same_day_stays_lie_in_no_midnight_bed() -> None:
    """Growing twice as fast they change occupancy by next to nothing; a night each would fill the hospital."""
    still = {"pressure_on_same_day": 0.0}
    world = world_of("frimley")
    few, many = (opening(world, central().replaced(**still, growth_same_day_pct=growth)) for growth in (1.0, 8.0))
    occupancy = [float(state.last.footprint["bed_occupancy_pct"][0, 0]) for state in (few, many)]
    admissions = [float(state.last.footprint["emergency_admissions_per_1000"][0, 0]) for state in (few, many)]
    assert admissions[1] > 1.05 * admissions[0]
    assert occupancy[1] == pytest.approx(occupancy[0], abs=0.05)
    m = record(opened("frimley"))[6]
    nights = float((m.figure("emergency_admissions") - m.figure("overnight_stays"))[0, 0])
    assert (
        100.0 * (float(m.bed_days[0, 0]) + nights) / (float(m.beds_open[0, 0]) * m.days) > m.occupancy_pct[0, 0] + 4.0
    )


# ------------------------------------------------------------------------------- what vanishes, and the last year


def test_refused_referrals_do_not_vanish() -> None:
    """Who joins, is put off or is turned back adds up to need; the shortened list shows as unmet need."""
    state = opened("frimley")
    treated_of_joined = 1.0 - float(central()["leave_untreated_share"][0, 0])
    share_here = wiring(state.world).place_acute
    before = float(state.waiting_list.sum())
    for m in record(state, referral_threshold=2.0):
        after = float(m.figure("waiting_list").sum())
        joined = (after - before + float(m.completed.sum())) / treated_of_joined
        wanted = float((m.need[0, need.REFERRALS] * share_here).sum())
        assert joined + float(m.figure("unmet_referrals").sum()) == pytest.approx(wanted, rel=1e-9)
        before = after
    strict, plain = path("frimley", "keep", 2, referral_threshold=2.0)[-1], path("frimley", "keep", 2)[-1]
    shorter = figure(plain, "rtt_waiting_list") - figure(strict, "rtt_waiting_list")
    assert shorter > 0.0
    unmet = figure(strict, "unmet_referrals_per_1000") - figure(plain, "unmet_referrals_per_1000")
    assert unmet * float(strict.state.population.sum()) / 1000.0 > 0.3 * shorter


def test_a_last_year_has_a_tomorrow() -> None:
    """Who stops preventing and training in the fifth year saves money in it and hardly anything shows; by the tenth it
    does. So the years run on to the tenth.
    """
    assert HORIZON == 10
    state = opened("frimley")
    spent = {"prevention_gbp": 1.5e6, "gp_investment_gbp": 2e6}
    keep = regime_of(state.world, "keep")
    steady = play(state, keep, 10, spent)
    stopped = play(state, keep, 10, [spent] * 4 + [{}] * 6)
    fifth, tenth = ((steady[n], stopped[n]) for n in (4, 9))
    assert figure(fifth[1], "underlying_balance_gbp") > figure(fifth[0], "underlying_balance_gbp")
    early, late = (pct(emergencies(b), emergencies(a)) for a, b in (fifth, tenth))
    assert late > 3.0 * max(early, 0.01)
    assert figure(tenth[1], "gp_unmet_pct") > figure(tenth[0], "gp_unmet_pct") + 0.1
    assert days_in_bed(tenth[1]) > days_in_bed(tenth[0])

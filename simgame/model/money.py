"""The money of a month: contracts and shares are paid, care is met, every pound is posted from payer to payee."""

from __future__ import annotations

import numpy as np
from numpy import maximum, minimum, where, zeros

from simgame.model import (
    accounts,
    contract,
    cost,
    councils,
    facts,
    governance,
    habits,
    purchasers,
    settle,
    settlement,
    system,
    transition,
)
from simgame.model.books import calibrated, open_books
from simgame.model.chart import Chart, chart
from simgame.model.decisions import Decisions
from simgame.model.evidence import Parameters
from simgame.model.inputs import Inputs, number, some, wiring
from simgame.model.luck import Luck
from simgame.model.purchasers import put, put_both
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.state import State
from simgame.model.world import NOUGHT, ONE, TINY, Floats

__all__ = ["calibrated", "open_books", "open_winter", "open_year", "plan"]

_TRUST_TO_DATE = (
    "ytd_volume_gbp", "ytd_bed_days", "ytd_cost_gbp", "ytd_balance_gbp", "ytd_fund_gbp", "ytd_in_time",
    "ytd_extra_gbp", "ytd_unfilled", "fund_lost",
)  # fmt: skip
_FUNDING_LEAST, _FUNDING_MOST = np.asarray(0.2), np.asarray(2.0)  # guard: posts over the start's, as money moves
_TWELFTH = np.asarray(1.0 / 12.0)


def open_year(s: State, i: Inputs) -> None:
    """April, in the order the year is made: the settlement; who merged; what the change of regime brings; social care
    money; the terms and V₀ of every contract, or the shares; what is committed; costs and savings; control totals;
    where habits and integration are heading. Everything that does not vary within the year is worked out here.
    """
    c, a, w = chart(s.world), i.annual, i.w
    a["m_income"] = income = maximum(s.trust_income_gbp, ONE)  # of last year (R, T), and each one's part
    a["m_income_share"] = income / maximum(i.over_trusts(w.trust_to_footprint(income)), TINY)
    settlement.open_year(s, i)
    governance.open_year(s, i)
    transition.open_year(s, i)
    councils.open_year(s, i)
    contract.terms(s, i)
    contract.plan_values(s, i)
    contract.by_month(s, i)
    purchasers.open_year(s, i)
    a["m_shared_t"] = i.over_trusts(i.g.payment)
    _funding(s, i)
    cost.open_year(s, i)
    habits.open_year(s, i)
    system.open_year(s, i)
    _begin_books(s, c)
    rows = zeros((i.runs, c.rows))
    purchasers.fixed_rows(s, i, rows)
    _trust_rows(s, i, rows)
    _control_totals(s, i)
    # NHS England is given each month what it passes on that month by plan
    rows[:, c.slice["settlement"]] = c.england_pays(rows) - c.england_gets(rows)
    a["m_other_spend"] = c.purchasers_pay(rows)
    rows[:, c.slice["contract"]] = a["m_on_account"] * a["m_kept"]
    rows[:, c.slice["share"]] = a["m_on_account"] * a["m_shared"]
    accounts.begin(s, i, rows)
    settle.open_year(s, i)


def _begin_books(s: State, c: Chart) -> None:
    """Everything to date is nothing on 1 April; what is to date is replaced whole, so that it may be one array."""
    nothing = zeros((s.runs, c.lines))
    s.ytd_ref_gbp = s.ytd_value_gbp = s.ytd_due_gbp = s.ytd_paid_gbp = nothing
    s.ytd_withheld_gbp = zeros(nothing.shape)
    nothing = zeros(s.loans_gbp.shape)
    for name in _TRUST_TO_DATE:
        setattr(s, name, nothing)
    s.common_ytd_gbp = zeros(s.heads.shape)
    s.council_ytd_gbp = zeros(s.council_budget_gbp.shape)
    s.ytd_month_ref_gbp = zeros(s.ytd_month_ref_gbp.shape)


def _funding(s: State, i: Inputs) -> None:
    """Posts follow money: real contract income a head over the start; hospitals staff wards before balancing books."""
    c, a, p, w = chart(s.world), i.annual, i.pt, i.w
    income = c.by_trust(a["m_expected_cash"])  # a share holds its quality payment already
    served = maximum(w.flow_to_trust(s.heads.take(w.flow_p, 1) * s.world.flow_share), TINY)
    real = income / (minimum(s.productivity, ONE) * a["costs"] * served)
    known = s.funding_base_gbp > NOUGHT
    ratio = where(known, real / maximum(s.funding_base_gbp, TINY), ONE)
    follow = i.known.known(("funding", w), lambda: _follow(i))["follow"]
    target = minimum(maximum(ONE + follow * (ratio - ONE), _FUNDING_LEAST), _FUNDING_MOST)
    s.funding_index = s.funding_index + (target - s.funding_index) * p["posts_follow_speed"]


def _follow(i: Inputs) -> dict[str, Floats]:
    """How closely a trust's posts follow its income, by its kind (1|R, T)."""
    return {"follow": where(i.w.acute_mask, i.pt["acute_posts_follow"], i.pt["community_posts_follow"])}


def _trust_rows(s: State, i: Inputs, rows: Floats) -> None:
    """What a trust earns and pays alike in each month, beside contracts and care; added up in ``m_trust_fixed``."""
    c, a, p, d, w = chart(s.world), i.annual, i.pt, i.d, i.w
    income = a["m_income"]
    specialised = a["m_specialised_real"] * a["prices"]
    education = s.education_gbp * a["prices"]
    private = s.private_gbp * a["costs"]
    depreciation = s.net_assets_gbp * p.share("depreciation_of_assets_pct")
    dividend = s.net_assets_gbp * p.share("dividend_pct")
    a["m_accepted"] = where(i.over_trusts(d["accept_control_totals"]) > 0.5, ONE, NOUGHT)
    if i.decided.used("acute_control_total_refused"):
        refused = d["acute_control_total_refused"] * w.acute_row >= 0.5
        a["m_accepted"] = where(refused, NOUGHT, a["m_accepted"])
    rate = where(a["m_accepted"] > NOUGHT, p["loan_rate_pct"], p["loan_rate_unaccepted_pct"])
    interest = s.loans_gbp * (rate / 100.0)
    acute = w.trust_to_footprint(income * w.acute)
    same = where(w.acute_mask, i.over_trusts(acute), i.over_trusts(w.trust_to_footprint(income) - acute))
    a["m_kind_share"] = income / maximum(same, TINY)  # part of its kind in the footprint
    a["m_guarantees"] = np.asarray(some(d["guarantee_weeks"]))
    heads_f = a["m_heads_f"]
    capital = maximum(d["capital_gbp_per_head"] * heads_f - s.capital_raid_gbp, NOUGHT)
    schemes = i.over_trusts(capital) * a["m_income_share"]
    schemes = schemes * (ONE - s.special_measures * (ONE - p["special_measures_approved"]))
    a["m_schemes_built"] = w.trust_to_footprint(schemes) / heads_f
    a["m_depreciation"], a["m_capital"] = depreciation, schemes
    own = w.flow_to_trust(a["m_new_services"] + a["m_schemes"]) * _TWELFTH  # by month already
    a["m_passed_through"] = own
    trade = a["m_trust_contracting"] + a["m_trust_information"]
    for kind, gbp in (
        ("specialised", specialised),
        ("education", education),
        ("private", private),
        ("trust_contracting", a["m_trust_contracting"]),
        ("trust_information", a["m_trust_information"]),
        ("depreciation", depreciation),
        ("dividend", dividend),
        ("interest", interest),
        ("capital_schemes", schemes),
        ("building", depreciation + schemes),
    ):
        rows[:, c.slice[kind]] = gbp * _TWELFTH
    earned = specialised + education + private
    a["m_trust_other_income"] = own * 12.0 + earned
    fixed = earned - trade - depreciation - dividend - interest
    if a["m_in_transition"]:
        put(c, rows, "trust_leavers", a["m_trust_leavers"] * _TWELFTH)
        put(c, rows, "trust_transition_grant", a["m_trust_grant"] * _TWELFTH)
        fixed = fixed + (a["m_trust_grant"] - a["m_trust_leavers"])
    a["m_trust_fixed"] = own + fixed * _TWELFTH
    rows[:, c.slice["capital_limit"]] = schemes.sum(axis=1, keepdims=True) * _TWELFTH
    if some(s.capital_raid_gbp):
        rows[:, c.slice["capital_to_revenue"]] = s.capital_raid_gbp.sum(axis=1, keepdims=True) * _TWELFTH


def _control_totals(s: State, i: Inputs) -> None:
    """This year's control total before the fund, and each trust's part of the fund, £."""
    a, p, d = i.annual, i.pt, i.d
    income = a["m_income"]
    stretch = income * p.share("control_total_stretch_pct")
    most = income * p.share("control_total_most_pct")
    s.control_total_gbp = minimum(s.underlying_gbp + stretch, most)
    if a["m_in_transition"]:  # left out of the test of money: what leavers cost, less the grant, lowers what is asked
        s.control_total_gbp = s.control_total_gbp - (a["m_trust_leavers"] - a["m_trust_grant"])
    a["m_fund"] = income * number(d["sustainability_fund_pct"] / 100.0) * a["m_accepted"]
    a["m_one_total"] = maximum(i.g.payment, d["system_control_total"])
    a["m_waits_wanted"] = p["waits_test_pct"]


def open_winter(s: State, i: Inputs) -> None:
    """The winter call's coins, by month: each seat's out of its own, or in one budget out of the common reserve."""
    a, d, w = i.annual, i.d, i.w
    if not a["m_coins"]:
        return
    c = chart(s.world).coins
    rows = zeros((i.runs, c.count))
    month = 1.0 / len(settle.WINTER)
    shared_p = a["m_shared_p"]
    share = s.heads / i.over_places(a["m_heads_f"]) * month
    put_both(c, rows, "winter_purchaser", i.over_places(d["winter_commissioner_gbp"]) * share, shared_p)
    practices = i.over_places(d["winter_gp_gbp"]) * share
    put(c, rows, "practice_staff", practices)
    put(c, rows, "practice_winter", practices * shared_p)
    put(c, rows, "winter_stp", d["winter_stp_gbp"] * month)
    council = i.over_councils(d["winter_council_gbp"]) * w.council_weight * month
    put(c, rows, "council_winter", council * i.over_councils(i.g.payment))
    acute = i.over_trusts(d["winter_acute_gbp"]) * w.acute
    other = i.over_trusts(d["winter_community_gbp"]) * w.community
    a["m_coins_t"] = (acute + other) * a["m_kind_share"] * month
    a["m_coins_shared_t"] = a["m_coins_t"] * a["m_shared_t"]
    # out of what hospitals have not spent, not out of the reserve
    called = i.over_trusts(d["winter_power_first_call_gbp"]) * w.acute
    a["m_coins_t"] = a["m_coins_t"] + called * a["m_kind_share"] * month
    put(c, rows, "trust_winter", a["m_coins_shared_t"])
    a["m_coin_rows"] = rows


def plan(state: State, decisions: Decisions, regime: Regime, parameters: Parameters) -> dict[str, Floats]:
    """What money is known before the year, luck off, no month played: see ``facts.of_april``.

    "Committed" is what is committed whatever the levers say: give ``decisions`` without new money to know a purse.
    """
    sizes = [state.runs, regime.payment.shape[0], *(decisions[key].shape[0] for key in decisions)]
    sizes += [parameters[key].shape[0] for key in parameters.ids()]
    runs = max(sizes)
    s = state.open_copy(runs)
    wire = wiring(s.world)
    luck = Luck.of(0, on=False)
    i = Inputs(s.world, wire, decisions, regime.rows(runs), parameters, Shocks(), luck, s.year, 0, runs, {})
    open_year(s, i)
    return facts.of_april(s, i)

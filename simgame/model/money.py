"""The money of a month: contracts and shares are paid, care is met, every pound is posted from payer to payee."""

from __future__ import annotations

import numpy as np

from simgame.model import (
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
from simgame.model.inputs import Inputs, wiring
from simgame.model.luck import Luck
from simgame.model.purchasers import put, put_both
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.state import State
from simgame.model.world import Floats

__all__ = ["calibrated", "open_books", "open_winter", "open_year", "plan"]

_TRUST_TO_DATE = (
    "ytd_volume_gbp", "ytd_bed_days", "ytd_cost_gbp", "ytd_balance_gbp", "ytd_fund_gbp", "ytd_in_time",
    "ytd_extra_gbp", "ytd_unfilled", "fund_lost",
)  # fmt: skip


def open_year(s: State, i: Inputs) -> None:
    """April, in the order the year is made: the settlement; who merged; what the change of regime brings; social care
    money; the terms and V₀ of every contract, or the shares; what is committed; costs and savings; control totals;
    where habits and integration are heading. Everything that does not vary within the year is worked out here.
    """
    c, a = chart(s.world), i.annual
    settlement.open_year(s, i)
    governance.open_year(s, i)
    transition.open_year(s, i)
    councils.open_year(s, i)
    contract.terms(s, i)
    contract.plan_values(s, i, a["m_price_change"])
    contract.by_month(s, i)
    purchasers.open_year(s, i)
    a["m_shared_t"] = i.g.payment.take(s.world.trust_footprint, axis=1)
    _funding(s, i)
    cost.open_year(s, i)
    habits.open_year(s, i)
    system.open_year(s, i)
    for name in ("ytd_ref_gbp", "ytd_value_gbp", "ytd_due_gbp", "ytd_paid_gbp", "ytd_withheld_gbp"):
        setattr(s, name, np.zeros((s.runs, c.lines)))
    for name in _TRUST_TO_DATE:
        setattr(s, name, np.zeros(s.loans_gbp.shape))
    s.common_ytd_gbp = np.zeros(s.heads.shape)
    s.council_ytd_gbp = np.zeros(s.council_budget_gbp.shape)
    s.ytd_month_ref_gbp = np.zeros(s.ytd_month_ref_gbp.shape)
    s.rows_ytd = np.zeros((s.runs, c.rows))
    a["m_opening"] = s.balances
    s.worst_month = np.zeros((s.runs, 1))
    rows = np.zeros((s.runs, c.rows))
    purchasers.fixed_rows(s, i, rows)
    purchased = c.paid_by(rows)
    a["m_other_spend"] = i.w.place_to_footprint(purchased.take(c.groups["commissioner"], axis=1)) + purchased.take(
        c.groups["budget"], axis=1
    )
    _trust_rows(s, i, rows)
    _control_totals(s, i)
    _england_rows(c, rows)
    a["m_rows"] = rows
    rows[:, c.slice["contract"]] = a["m_on_account"] * a["m_kept"]
    rows[:, c.slice["share"]] = a["m_on_account"] * a["m_shared"]
    settle.open_year(s, i)


def _funding(s: State, i: Inputs) -> None:
    """Posts follow money: real contract income a head over the start; hospitals staff wards before balancing books."""
    c, a, p, w = chart(s.world), i.annual, i.p, s.world
    income = c.by_trust(a["m_expected_due"] * (1.0 + a["m_quality"]))  # a share holds its quality payment already
    served = np.maximum(i.w.flow_to_trust(s.heads.take(w.flow_place, axis=1) * w.flow_share), 1e-9)
    real = income / (s.cost_index * np.minimum(s.productivity, 1.0)) / served
    a["m_real_income"] = real
    ratio = np.where(s.funding_base_gbp > 0.0, real / np.maximum(s.funding_base_gbp, 1e-9), 1.0)
    follow = np.where(w.trust_acute, p["acute_posts_follow"], p["community_posts_follow"])
    target = np.clip(1.0 + follow * (ratio - 1.0), 0.2, 2.0)
    s.funding_index = s.funding_index + (target - s.funding_index) * p["posts_follow_speed"]


def _trust_rows(s: State, i: Inputs, rows: Floats) -> None:
    """What a trust earns and pays alike in each month, beside contracts and care; added up in ``m_trust_fixed``."""
    c, a, p, d, w = chart(s.world), i.annual, i.p, i.d, s.world
    heads_f = i.w.place_to_footprint(s.heads)
    specialised = a["m_specialised_real"] * s.price_index
    education = s.education_gbp * s.price_index
    private = s.private_gbp * s.cost_index
    depreciation = s.net_assets_gbp * (p["depreciation_of_assets_pct"] / 100.0)
    dividend = s.net_assets_gbp * (p["dividend_pct"] / 100.0)
    accepted = (i.over_trusts(d["accept_control_totals"]) > 0.5) & (
        d["acute_control_total_refused"] * i.w.acute_row < 0.5
    )
    interest = s.loans_gbp * (np.where(accepted, p["loan_rate_pct"], p["loan_rate_unaccepted_pct"]) / 100.0)
    a["m_accepted"] = np.where(accepted, 1.0, 0.0)
    kind = np.where(w.trust_acute, 1.0, 0.0)
    income = np.maximum(s.trust_income_gbp, 1.0)
    same = np.where(
        w.trust_acute,
        i.w.trust_to_footprint(income * kind).take(w.trust_footprint, axis=1),
        i.w.trust_to_footprint(income * (1.0 - kind)).take(w.trust_footprint, axis=1),
    )
    a["m_kind_share"] = income / np.maximum(same, 1e-9)  # part of its kind in the footprint
    a["m_guarantees"] = np.asarray((d["guarantee_weeks"] > 0.0).any())
    capital = d["capital_gbp_per_head"] * heads_f - s.capital_raid_gbp
    acute_income = np.maximum(s.trust_income_gbp, 1.0)
    part = acute_income / np.maximum(i.w.trust_to_footprint(acute_income), 1e-9).take(w.trust_footprint, axis=1)
    schemes = np.maximum(capital, 0.0).take(w.trust_footprint, axis=1) * part
    schemes = schemes * (1.0 - s.special_measures * (1.0 - p["special_measures_approved"]))
    a["m_schemes_built"] = i.w.trust_to_footprint(schemes) / heads_f
    a["m_depreciation"], a["m_capital"] = depreciation, schemes
    own = c.received_by(rows).take(c.groups["trust"], axis=1)  # new services and agreed schemes, by month already
    a["m_passed_through"] = own
    twelfth = 1.0 / 12.0
    put(c, rows, "specialised", specialised * twelfth)
    put(c, rows, "education", education * twelfth)
    put(c, rows, "private", private * twelfth)
    put(c, rows, "trust_contracting", a["m_trust_contracting"] * twelfth)
    put(c, rows, "trust_information", a["m_trust_information"] * twelfth)
    put(c, rows, "trust_leavers", a["m_trust_leavers"] * twelfth)
    put(c, rows, "trust_transition_grant", a["m_trust_grant"] * twelfth)
    put(c, rows, "depreciation", depreciation * twelfth)
    put(c, rows, "dividend", dividend * twelfth)
    put(c, rows, "interest", interest * twelfth)
    put(c, rows, "capital_schemes", schemes * twelfth)
    put(c, rows, "building", (depreciation + schemes) * twelfth)
    rows[:, c.slice["capital_limit"]] = schemes.sum(axis=1, keepdims=True) * twelfth
    rows[:, c.slice["capital_to_revenue"]] = s.capital_raid_gbp.sum(axis=1, keepdims=True) * twelfth
    pays = a["m_trust_contracting"] + a["m_trust_information"] + a["m_trust_leavers"]
    pays = pays + depreciation + dividend + interest
    a["m_trust_fixed"] = own + (specialised + education + private + a["m_trust_grant"] - pays) * twelfth
    a["m_trust_other_income"] = own * 12.0 + specialised + education + private


def _england_rows(c: Chart, rows: Floats) -> None:
    """NHS England is given each month what it passes on that month by plan."""
    account = c.groups["NHS England"]
    paid = c.paid_by(rows).take(account, axis=1)
    came = c.received_by(rows).take(account, axis=1)
    rows[:, c.slice["settlement"]] = paid - came


def _control_totals(s: State, i: Inputs) -> None:
    """This year's control total before the fund, and each trust's part of the fund, £."""
    a, p, d = i.annual, i.p, i.d
    income = np.maximum(s.trust_income_gbp, 1.0)
    stretch = income * (p["control_total_stretch_pct"] / 100.0)
    most = income * (p["control_total_most_pct"] / 100.0)
    # the test of money leaves the transition out: what leavers cost, less the grant towards it, lowers what is asked
    transition = a["m_trust_leavers"] - a["m_trust_grant"]
    s.control_total_gbp = np.minimum(s.underlying_gbp + stretch, most) - transition
    a["m_fund"] = income * (d["sustainability_fund_pct"] / 100.0) * a["m_accepted"]
    one_total = np.maximum(i.g.payment, d["system_control_total"])
    a["m_one_total"] = np.where(one_total > 0.5, 1.0, 0.0)
    a["m_waits_wanted"] = p["waits_test_pct"] + np.zeros(income.shape)


def open_winter(s: State, i: Inputs) -> None:
    """The winter call's coins, by month: each seat's out of its own, or in one budget out of the common reserve."""
    c, a, d, w = chart(s.world), i.annual, i.d, s.world
    rows = np.zeros((i.runs, c.rows))
    month = 1.0 / len(settle.WINTER)
    shared_p = a["m_shared_p"]
    share = s.heads / i.over_places(a["m_heads_f"]) * month
    own = d["winter_commissioner_gbp"].take(w.place_footprint, axis=1) * share
    put_both(c, rows, "winter_purchaser", own, shared_p)
    practices = d["winter_gp_gbp"].take(w.place_footprint, axis=1) * share
    put(c, rows, "practice_staff", practices)
    put(c, rows, "practice_winter", practices * shared_p)
    put(c, rows, "winter_stp", d["winter_stp_gbp"] * month)
    council = i.over_councils(d["winter_council_gbp"]) * i.w.council_weight * month
    put(c, rows, "council_winter", council * i.over_councils(i.g.payment))
    acute = d["winter_acute_gbp"].take(w.trust_footprint, axis=1) * a["m_acute"]
    other = d["winter_community_gbp"].take(w.trust_footprint, axis=1) * (1.0 - a["m_acute"])
    a["m_coins_t"] = (acute + other) * a["m_kind_share"] * month
    a["m_coins_shared_t"] = a["m_coins_t"] * a["m_shared_t"]
    if "winter_power_first_call_gbp" in set(d):  # out of what hospitals have not spent, not out of the reserve
        called = d["winter_power_first_call_gbp"].take(w.trust_footprint, axis=1) * a["m_acute"]
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

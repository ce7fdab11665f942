"""The money of a month: contracts and shares are paid, care is met, every pound is posted from payer to payee."""

from __future__ import annotations

import numpy as np

from simgame.model import (
    accounts,
    contract,
    cost,
    councils,
    facts,
    governance,
    habits,
    purchasers,
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
from simgame.model.month import Month
from simgame.model.purchasers import put, put_both
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.state import State
from simgame.model.world import Floats

__all__ = ["calibrated", "open_books", "open_winter", "open_year", "pay_month", "plan"]

WINTER = (8, 9, 10, 11)  # December to March: the months of the coins
QUARTERS = (2, 5, 8, 11)
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
    purchasers.open_year(s, i)
    a["m_shared_t"] = i.g.payment.take(s.world.trust_footprint, axis=1)
    _funding(s, i)
    cost.open_year(s, i)
    habits.open_year(s, i)
    system.open_year(s, i)
    for name in ("ytd_ref_gbp", "ytd_value_gbp", "ytd_due_gbp", "ytd_paid_gbp", "ytd_withheld_gbp"):
        setattr(s, name, np.zeros((s.runs, c.lines)))
    for name in _TRUST_TO_DATE:
        setattr(s, name, np.zeros_like(s.loans_gbp))
    s.council_ytd_gbp = np.zeros_like(s.council_budget_gbp)
    s.ytd_month_ref_gbp = np.zeros_like(s.ytd_month_ref_gbp)
    s.rows_ytd = np.zeros((s.runs, c.rows))
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
    accepted = i.over_trusts(d["accept_control_totals"]) > 0.5
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
    put(c, rows, "trust_leavers", a["m_trust_leavers"] * twelfth)
    put(c, rows, "trust_transition_grant", a["m_trust_grant"] * twelfth)
    put(c, rows, "depreciation", depreciation * twelfth)
    put(c, rows, "dividend", dividend * twelfth)
    put(c, rows, "interest", interest * twelfth)
    put(c, rows, "capital_schemes", schemes * twelfth)
    put(c, rows, "building", (depreciation + schemes) * twelfth)
    rows[:, c.slice["capital_limit"]] = schemes.sum(axis=1, keepdims=True) * twelfth
    rows[:, c.slice["capital_to_revenue"]] = s.capital_raid_gbp.sum(axis=1, keepdims=True) * twelfth
    pays = a["m_trust_contracting"] + a["m_trust_leavers"] + depreciation + dividend + interest
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
    a["m_waits_wanted"] = p["waits_test_pct"] + np.zeros_like(income)


def pay_month(s: State, m: Month, i: Inputs) -> None:
    """Settle one month, after the parts of care: contracts on account, costs, everybody's payments; then post."""
    c, a, p = chart(s.world), i.annual, i.p
    before = s.ytd_value_gbp
    ref, earned, cash, quality = contract.month(s, m, i)
    rows = a["m_rows"].copy()
    rows[:, c.slice["contract"]] = cash * a["m_kept"]
    rows[:, c.slice["share"]] = cash * a["m_shared"]
    rows[:, c.slice["cquin"]] = c.by_flow(quality)

    # trusts: patients from elsewhere come at tariff (acute) or on a block (community); then what care costs
    basis = (s.ytd_value_gbp - before) * c.is_priced
    basis += cash * c.is_block
    earned_all = earned + quality
    earned_t = c.by_trust(earned_all)
    inflow = c.by_trust(basis) * i.w.inflow
    worked = c.by_trust(ref * a["m_counted_unit"])
    spent = cost.month(s, m, i, worked, c.by_trust(earned * c.is_pass_through))
    unforeseen: Floats | float = 0.0
    if "acute_cost_gbp_per_head" in i.shocks or "community_cost_gbp_per_head" in i.shocks:
        unforeseen = _unforeseen(s, i)
    bung = _bung(s, i, rows)
    if m.month in WINTER:
        spent = spent + a["m_coins_t"]
        bung = bung + a["m_coins_shared_t"]
    spent = spent + unforeseen
    agency = np.minimum(m.agency_cost_gbp * s.cost_index, spent * p["agency_most_share"])
    pay = np.maximum(spent * p["pay_share"] - agency, 0.0)
    rows[:, c.slice["trust_agency"]] = agency
    rows[:, c.slice["trust_staff"]] = pay
    rows[:, c.slice["trust_suppliers"]] = spent - agency - pay
    rows[:, c.slice["inflow"]] = inflow
    s.ytd_balance_gbp = s.ytd_balance_gbp + (earned_t + inflow + a["m_trust_fixed"] - spent + bung)
    s.ytd_in_time = s.ytd_in_time + m.four_hour_pct
    if m.month in QUARTERS:
        rows[:, c.slice["sustainability"]] = _fund(s, m, i)

    # purchasers
    shared_p = a["m_shared_p"]
    leak = m.leak_value_gbp * s.leak_scale * (s.price_index * p["market_forces_elsewhere"])
    moved = m.independent_value_gbp * s.leak_scale * s.price_index
    independent = leak * p["independent_share_of_leak"]
    put_both(c, rows, "leakage", leak - independent, shared_p)
    put_both(c, rows, "independents", independent + moved, shared_p)
    heads = s.heads
    if a["m_guarantees"]:
        guarantee = i.over_places(m.guarantee_cost_gbp) * (heads / i.over_places(a["m_heads_f"])) * s.price_index
        put_both(c, rows, "guarantee", guarantee, shared_p)
    prescribing = m.prescribing_gbp * s.prescribing_scale
    continuing = m.continuing_care_gbp * s.continuing_scale * (1.0 - s.continuing_tight)
    put_both(c, rows, "prescribing", prescribing, shared_p)
    put_both(c, rows, "continuing_care", continuing, shared_p)
    _events(s, m, i, rows)

    # councils
    packages, homes, _other = councils.month(s, m, i)
    pooled = a["m_pooled"]
    put(c, rows, "packages", packages * (1.0 - pooled))
    put(c, rows, "care_homes", homes * (1.0 - pooled))
    put(c, rows, "pooled_packages", packages * pooled)
    put(c, rows, "pooled_homes", homes * pooled)
    if m.month in WINTER:
        rows += a["m_coin_rows"]
    if m.month == 0:
        _april(s, i, rows)
    s.ytd_month_ref_gbp[:, 0, :, m.month] = m.value_ref_gbp.sum(axis=1)
    common = leak + moved + prescribing + continuing
    m.nhs_spend_gbp = c.by_footprint(earned_all) + i.w.place_to_footprint(common) + a["m_other_spend"]
    accounts.post(s, rows)
    _reserve(s, m, i, common)


def _reserve(s: State, m: Month, i: Inputs, spent: Floats) -> None:
    """What is left of the one budget's reserve: the plan's, less what the common part has paid beyond its plan."""
    a = i.annual
    s.common_ytd_gbp = s.common_ytd_gbp + spent if m.month else spent
    beyond = i.w.place_to_footprint(s.common_ytd_gbp - a["m_common_plan"] * ((m.month + 1) / 12.0))
    s.reserve_gbp = np.maximum(a["m_reserve_plan"] - np.maximum(beyond, 0.0) * i.g.payment, 0.0)


def _fund(s: State, m: Month, i: Inputs) -> Floats:
    """The quarter's sustainability fund (R, T), cumulative: 70 % for money, 30 % for waits, none if money is missed."""
    a, p = i.annual, i.p
    done = (m.month + 1) / 12.0
    ahead = s.ytd_balance_gbp - s.control_total_gbp * done
    slack = s.trust_income_gbp * (p["money_test_slack_pct"] / 100.0) * (1.0 - done)
    own = ahead + slack >= 0.0
    system_ahead = i.w.trust_to_footprint(ahead + slack).take(s.world.trust_footprint, axis=1) >= 0.0
    one_total = i.over_trusts(a["m_one_total"]) > 0.5
    met = np.where(one_total, system_ahead, own)
    waits = np.where(a["m_acute"] > 0.5, s.ytd_in_time / (m.month + 1) >= a["m_waits_wanted"], True)
    money_part = p["fund_money_share"]
    share = np.where(met, money_part + (1.0 - money_part) * np.where(waits, 1.0, 0.0), 0.0)
    due = np.maximum(a["m_fund"] * share * done - s.ytd_fund_gbp, 0.0) * i.shock("sustainability_fund", i.w.trust_f)
    s.fund_lost = np.where(met, s.fund_lost * 0.0, 1.0)
    s.ytd_fund_gbp = s.ytd_fund_gbp + due
    return due


def _unforeseen(s: State, i: Inputs) -> Floats:
    """What events cost trusts this month (R, T), £."""
    heads = i.over_trusts(i.annual["m_heads_f"])
    weight = i.annual["m_kind_share"]
    acute = np.asarray(i.shock("acute_cost_gbp_per_head", i.w.trust_f)) * heads
    other = np.asarray(i.shock("community_cost_gbp_per_head", i.w.trust_f)) * heads
    out: Floats = np.where(i.annual["m_acute"] > 0.5, acute, other) * weight
    return out


def _bung(s: State, i: Inputs, rows: Floats) -> Floats | float:
    """Help that an event sends to hospitals, (R, T), from NHS England, which is given it by the Treasury."""
    if "acute_grant_gbp_per_head" not in i.shocks:
        return 0.0
    c, a = chart(s.world), i.annual
    grant = np.asarray(i.shock("acute_grant_gbp_per_head", i.w.trust_f)) * i.over_trusts(a["m_heads_f"])
    out: Floats = np.where(a["m_acute"] > 0.5, grant, 0.0) * a["m_kind_share"]
    rows[:, c.slice["trust_bung"]] = out
    rows[:, c.slice["settlement"]] += out.sum(axis=1, keepdims=True)
    return out


def _events(s: State, m: Month, i: Inputs, rows: Floats) -> None:
    """Money that events bring to or take from purchasers and councils."""
    c, a, w = chart(s.world), i.annual, i.w
    if "commissioner_cost_gbp_per_head" in i.shocks:
        put_both(
            c, rows, "purchaser_cost", np.asarray(i.shock("commissioner_cost_gbp_per_head", w.place_f)) * s.heads,
            a["m_shared_p"],
        )  # fmt: skip
    if "nhs_grant_gbp_per_head" in i.shocks:
        grant = np.asarray(i.shock("nhs_grant_gbp_per_head", w.place_f)) * s.heads
        put_both(c, rows, "nhs_grant", grant, a["m_shared_p"])
        rows[:, c.slice["settlement"]] += grant.sum(axis=1, keepdims=True)
    heads_c = i.over_councils(a["m_heads_f"]) * w.council_weight
    if "council_cost_gbp_per_head" in i.shocks:
        put(c, rows, "council_cost", np.asarray(i.shock("council_cost_gbp_per_head", w.council_f)) * heads_c)
    if "council_grant_gbp_per_head" in i.shocks:
        put(c, rows, "council_bung", np.asarray(i.shock("council_grant_gbp_per_head", w.council_f)) * heads_c)


def open_winter(s: State, i: Inputs) -> None:
    """The winter call's coins, by month: each seat's out of its own, or in one budget out of the common reserve."""
    c, a, d, w = chart(s.world), i.annual, i.d, s.world
    rows = np.zeros((i.runs, c.rows))
    month = 1.0 / len(WINTER)
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
    put(c, rows, "trust_winter", a["m_coins_shared_t"])
    a["m_coin_rows"] = rows


def _april(s: State, i: Inputs, rows: Floats) -> None:
    """Once a year: last year's overspend is the first call, debts are settled at a switch, promises to pay move."""
    c, a, d, w = chart(s.world), i.annual, i.d, s.world
    put_both(c, rows, "first_call", s.debt_gbp, a["m_shared_p"])
    s.debt_gbp = np.zeros_like(s.debt_gbp)
    began = np.maximum(i.g.payment - s.regime_was[..., 0], 0.0)
    ended = np.maximum(s.regime_was[..., 0] - i.g.payment, 0.0)
    kept = s.balances.take(c.groups["commissioner"], axis=1)
    one = s.balances.take(c.groups["budget"], axis=1)
    part = s.allocation_gbp / np.maximum(i.over_places(i.w.place_to_footprint(s.allocation_gbp)), 1e-9)
    back = (one * ended).take(w.place_footprint, axis=1) * part
    put(c, rows, "settled", kept * began.take(w.place_footprint, axis=1) - back)
    s.regime_was = transition.switches(i) + np.zeros_like(s.regime_was)
    if any(key.startswith("transfer_") for key in d):
        put(c, rows, "promised_place", -d["transfer_commissioner_gbp"] * (1.0 - a["m_shared_p"]))
        put(c, rows, "promised_trust", -(np.where(w.trust_acute, d["transfer_acute_gbp"], d["transfer_community_gbp"])))
        put(c, rows, "promised_practice", -d["transfer_gp_gbp"])
        put(c, rows, "promised_council", -d["transfer_council_gbp"])
        put(c, rows, "promised_fund", -d["transfer_stp_gbp"])
        from_budget = i.w.place_to_footprint(d["transfer_commissioner_gbp"] * a["m_shared_p"])
        put(c, rows, "promised_budget", -from_budget)
        trusts = np.where(w.trust_acute, d["transfer_acute_gbp"], d["transfer_community_gbp"])
        s.ytd_balance_gbp = s.ytd_balance_gbp + trusts


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

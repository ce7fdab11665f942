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
from simgame.model.chart import BILLS, Chart, chart
from simgame.model.decisions import Decisions
from simgame.model.evidence import Parameters
from simgame.model.inputs import Inputs, wiring
from simgame.model.luck import Luck
from simgame.model.month import Month
from simgame.model.need import CONTINUING_CARE, PRESCRIBING
from simgame.model.purchasers import put, put_both
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.state import State
from simgame.model.world import NOUGHT, Floats

__all__ = ["calibrated", "open_books", "open_winter", "open_year", "pay_month", "plan"]

WINTER = (8, 9, 10, 11)  # December to March: the months of the coins
QUARTERS = (2, 5, 8, 11)
RESERVE_TOLD = (7, 11)  # months at whose end somebody may read what is left of the reserve
_EVENTS = (
    "commissioner_cost_gbp_per_head", "nhs_grant_gbp_per_head", "council_cost_gbp_per_head",
    "council_grant_gbp_per_head",
)  # fmt: skip
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
    rows[:, c.slice["contract"]] = a["m_on_account"] * a["m_kept"]
    rows[:, c.slice["share"]] = a["m_on_account"] * a["m_shared"]
    _month_factors(s, i)


def _month_factors(s: State, i: Inputs) -> None:
    """What turns a month's care into a month's money: factors that hold all year."""
    a, w = i.annual, i.w
    a["m_block_cash"] = a["m_on_account"] * chart(s.world).is_block
    a["m_leak_gbp"] = s.leak_scale * (s.price_index * i.p["market_forces_elsewhere"])
    a["m_moved_gbp"] = s.leak_scale * s.price_index
    continuing = s.continuing_scale * (1.0 - s.continuing_tight)
    a["m_bill_scale"] = np.stack((s.prescribing_scale, continuing), axis=1)
    a["m_shared_bills"] = np.repeat(a["m_shared_p"][:, None], len(BILLS), axis=1)
    a["m_money_events"] = np.asarray(any(name in i.shocks for name in _EVENTS))
    a["m_slack"] = s.trust_income_gbp * (i.p["money_test_slack_pct"] / 100.0)
    a["m_one_total_t"] = i.over_trusts(a["m_one_total"])
    a["m_inflow"] = w.inflow_row


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
    c, a, p = chart(s.world), i.annual, i.pt
    runs, month = s.runs, m.month
    before = s.ytd_value_gbp
    ref, earned, cash, quality = contract.month(s, m, i)
    rows = a["m_rows"].copy()
    if month == 11:  # the true-up; until then cash is on account, and stands in ``m_rows``
        rows[:, c.slice["contract"]] = cash * a["m_kept"]
        rows[:, c.slice["share"]] = cash * a["m_shared"]
    rows[:, c.slice["cquin"]] = c.by_flow(quality)

    # trusts: patients from elsewhere come at tariff (acute) or on a block (community); then what care costs
    lines = np.empty((runs, 4, c.lines))
    earned_all, basis = lines[:, 0], lines[:, 1]
    np.add(earned, quality, out=earned_all)
    np.subtract(s.ytd_value_gbp, before, out=basis)
    basis *= c.is_priced
    basis += a["m_block_cash"] if month < 11 else cash * c.is_block
    np.multiply(ref, a["m_counted_unit"], out=lines[:, 2])
    np.multiply(earned, c.is_pass_through, out=lines[:, 3])
    of_trust = c.by_trust(lines)
    inflow = of_trust[:, 1] * a["m_inflow"]
    spent = cost.month(s, m, i, of_trust[:, 2], of_trust[:, 3])
    if "acute_cost_gbp_per_head" in i.shocks or "community_cost_gbp_per_head" in i.shocks:
        spent += _unforeseen(s, i)
    ahead = of_trust[:, 0] + inflow
    ahead += a["m_trust_fixed"]
    ahead += s.ytd_balance_gbp
    if "acute_grant_gbp_per_head" in i.shocks:
        ahead += _bung(s, i, rows)
    if month in WINTER:
        spent += a["m_coins_t"]
        ahead += a["m_coins_shared_t"]
    ahead -= spent
    s.ytd_balance_gbp = ahead
    costs = rows[:, c.cost_rows].reshape(runs, 3, -1)
    pay, agency, supplies = costs[:, 0], costs[:, 1], costs[:, 2]
    np.multiply(m.agency_cost_gbp, a["m_cost_index"], out=agency)
    np.minimum(agency, spent * p["agency_most_share"], out=agency)
    np.multiply(spent, p["pay_share"], out=pay)
    pay -= agency
    np.maximum(pay, NOUGHT, out=pay)
    np.subtract(spent, agency, out=supplies)
    supplies -= pay
    rows[:, c.slice["inflow"]] = inflow
    s.ytd_in_time = s.ytd_in_time + m.four_hour_pct
    if month in QUARTERS:
        rows[:, c.slice["sustainability"]] = _fund(s, m, i)

    common = _bills(s, m, i, rows)
    if a["m_money_events"]:
        _events(s, m, i, rows)
    councils.month(s, m, i, rows)
    if month in WINTER:
        rows += a["m_coin_rows"]
    if month == 0:
        _april(s, i, rows)
    s.ytd_month_ref_gbp[:, 0, :, month] = np.add.reduce(m.value_ref_gbp, axis=1)
    s.common_ytd_gbp = s.common_ytd_gbp + common if month else common
    m.nhs_spend_gbp = c.by_footprint(earned_all)
    m.nhs_spend_gbp += i.w.place_to_footprint(common)
    m.nhs_spend_gbp += a["m_other_spend"]
    accounts.post(s, rows)
    if month in RESERVE_TOLD:
        _reserve(s, m, i)


def _bills(s: State, m: Month, i: Inputs, rows: Floats) -> Floats:
    """Write what a place pays beside contracts as its people need it (``BILLS``); but for the guarantee, the sum of
    these (R, P), £.
    """
    a, c = i.annual, chart(s.world)
    bills = np.zeros((s.runs, len(BILLS), i.w.places))
    if a["m_guarantees"]:
        per_head = i.over_places(m.guarantee_cost_gbp) * (s.heads / i.over_places(a["m_heads_f"]))
        bills[:, 0] = per_head * s.price_index
    leak = m.leak_value_gbp * a["m_leak_gbp"]
    independents = bills[:, 1]
    np.multiply(leak, i.pp["independent_share_of_leak"], out=independents)
    np.subtract(leak, independents, out=bills[:, 2])
    if "independents" in a:
        moved = m.independent_value_gbp * a["m_moved_gbp"]
        independents += moved
        leak += moved
    np.multiply(m.need[:, PRESCRIBING : CONTINUING_CARE + 1], a["m_bill_scale"], out=bills[:, 3:])
    sides = rows[:, c.bill_rows].reshape(s.runs, len(BILLS), 2, -1)
    one = np.multiply(bills, a["m_shared_bills"], out=sides[:, :, 1])
    np.subtract(bills, one, out=sides[:, :, 0])
    leak += bills[:, 3]
    leak += bills[:, 4]
    return leak


def _reserve(s: State, m: Month, i: Inputs) -> None:
    """What is left of the one budget's reserve: the plan's, less what the common part has paid beyond its plan."""
    a = i.annual
    beyond = i.w.place_to_footprint(s.common_ytd_gbp - a["m_common_plan"] * ((m.month + 1) / 12.0))
    s.reserve_gbp = np.maximum(a["m_reserve_plan"] - np.maximum(beyond, 0.0) * i.g.payment, 0.0)


def _fund(s: State, m: Month, i: Inputs) -> Floats:
    """The quarter's sustainability fund (R, T), cumulative: 70 % for money, 30 % for waits, none if money is missed."""
    a, p = i.annual, i.p
    done = (m.month + 1) / 12.0
    ahead = s.ytd_balance_gbp - s.control_total_gbp * done
    ahead += a["m_slack"] * (1.0 - done)
    own = ahead >= 0.0
    system_ahead = i.over_trusts(i.w.trust_to_footprint(ahead)) >= 0.0
    met = np.where(a["m_one_total_t"] > 0.5, system_ahead, own)
    waits = np.where(a["m_acute"] > 0.5, s.ytd_in_time / (m.month + 1) >= a["m_waits_wanted"], True)
    money_part = p["fund_money_share"]
    share = np.where(met, money_part + (1.0 - money_part) * np.where(waits, 1.0, 0.0), 0.0)
    due = np.maximum(a["m_fund"] * share * done - s.ytd_fund_gbp, 0.0)
    s.fund_lost = np.where(met, s.fund_lost * 0.0, 1.0)
    s.ytd_fund_gbp = s.ytd_fund_gbp + due  # what an event withholds is earned and never paid, in no later quarter
    paid: Floats = due * i.shock("sustainability_fund", i.w.trust_f)
    return paid


def _unforeseen(s: State, i: Inputs) -> Floats:
    """What events cost trusts this month (R, T), £."""
    heads = i.over_trusts(i.annual["m_heads_f"])
    weight = i.annual["m_kind_share"]
    acute = np.asarray(i.shock("acute_cost_gbp_per_head", i.w.trust_f)) * heads
    other = np.asarray(i.shock("community_cost_gbp_per_head", i.w.trust_f)) * heads
    out: Floats = np.where(i.annual["m_acute"] > 0.5, acute, other) * weight
    return out


def _bung(s: State, i: Inputs, rows: Floats) -> Floats:
    """Help that an event sends to hospitals, (R, T), from NHS England, which is given it by the Treasury."""
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
    if "winter_power_first_call_gbp" in set(d):  # out of what hospitals have not spent, not out of the reserve
        called = d["winter_power_first_call_gbp"].take(w.trust_footprint, axis=1) * a["m_acute"]
        a["m_coins_t"] = a["m_coins_t"] + called * a["m_kind_share"] * month
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

"""The money of the months since the last stop (or of the whole year), settled in one go.

Nothing paid within a year changes that year's care. So care runs month by month, and money follows for all months since
the last stop: arrays have a leading axis of months (M, R, …), and what is due to date is a running sum along it. Every
month's rows are posted and checked by themselves.
"""

from __future__ import annotations

import numpy as np
from numpy import empty, maximum, minimum, multiply, subtract, where, zeros

from simgame.model import accounts, activity, contract, cost, councils
from simgame.model.accounts import Posting
from simgame.model.activity import Activity
from simgame.model.chart import chart
from simgame.model.decisions import QUANTITIES
from simgame.model.inputs import Inputs, some
from simgame.model.month import Played, added, increments, running
from simgame.model.need import CONTINUING_CARE, PRESCRIBING
from simgame.model.payments import BILLS
from simgame.model.purchasers import put, put_both
from simgame.model.state import State
from simgame.model.world import NOUGHT, ONE, Floats

WINTER = (8, 9, 10, 11)  # December to March: the months of the coins
QUARTER_ENDS = 2  # June, and every third month from there
_SO_FAR = np.arange(1.0, 13.0)[:, None, None]  # months to date, at the end of each
_TRANSFERS = frozenset(id for id in QUANTITIES if id.startswith("transfer_"))


def open_year(s: State, i: Inputs) -> None:
    """Factors that hold all year and turn a month's care into a month's money."""
    a = i.annual
    a["m_moved_gbp"] = s.leak_scale * a["prices"]
    a["m_leak_gbp"] = a["m_moved_gbp"] * i.pp["market_forces_elsewhere"]
    a["m_bill_scale"] = empty((i.runs, 2, i.w.places))
    a["m_bill_scale"][:, 0] = s.prescribing_scale
    a["m_bill_scale"][:, 1] = s.continuing_scale * (ONE - s.continuing_tight)
    a["m_slack"] = s.trust_income_gbp * i.pt.share("money_test_slack_pct")
    a["m_one_total_t"] = i.over_trusts(a["m_one_total"])
    a["m_any_one_total"] = np.asarray(some(a["m_one_total"]))
    activity.open_year(s, i)


def settle(s: State, months: Played, i: Inputs) -> None:
    """Contracts on account, costs, everybody's payments month by month; then all of it is posted."""
    c, a, p = chart(s.world), i.annual, i.pt
    done = activity.of_months(s, months, i)
    earned, cash, counted = contract.of_months(s, months, i, done.value_gbp)
    quality = earned * a["m_quality"]
    rows = zeros((len(months), i.runs, c.monthly.count))  # what is not the same in every month
    to = c.monthly.slice
    postings = [Posting(c.monthly, months.first, rows)]
    rows[..., to["cquin"]] = c.by_flow(quality)

    # trusts: patients from elsewhere come at tariff (acute) or on a block (community); then what care costs
    passed_on = c.by_trust(earned * c.is_pass_through)
    worked = c.by_trust(done.value_gbp * a["m_counted_unit"])
    earned += quality
    counted *= c.is_priced
    counted += cash * c.is_block
    inflow = c.by_trust(counted) * i.w.inflow_row
    rows[..., to["inflow"]] = inflow
    spent = cost.of_months(s, months, i, worked, passed_on)
    spent += _unforeseen(i, months)
    income = c.by_trust(earned)
    income += inflow
    income += a["m_trust_fixed"]
    if "acute_grant_gbp_per_head" in i.shocks:
        income += _bung(s, months, i, rows)
    if months.last in WINTER and a["m_coins"]:
        winter = slice(max(WINTER[0] - months.first, 0), None)
        spent[winter] += a["m_coins_t"]
        income[winter] += a["m_coins_shared_t"]
        coins = a["m_coin_rows"][None].repeat(len(WINTER), 0)
        postings.append(Posting(c.coins, WINTER[0], coins))
    agency = months["agency_cost_gbp"] * a["costs"]
    minimum(agency, spent * p["agency_most_share"], out=agency)
    pay = spent * p["pay_share"]
    pay -= agency
    maximum(pay, NOUGHT, out=pay)
    rows[..., to["trust_agency"]] = agency
    rows[..., to["trust_staff"]] = pay
    rows[..., to["trust_suppliers"]] = spent - agency - pay
    if months.first == 0:
        postings.extend(_april(s, i))
    if months.last == 11:  # until now cash was on account
        beyond = cash[-1] - a["m_on_account"]
        true_up = empty((1, i.runs, c.true_up.count))
        true_up[0, :, c.true_up.slice["contract"]] = beyond * a["m_kept"]
        true_up[0, :, c.true_up.slice["share"]] = beyond * a["m_shared"]
        postings.append(Posting(c.true_up, 11, true_up))
    ahead = running(income - spent, s.ytd_balance_gbp)
    in_time = running(months["four_hour_pct"], s.ytd_in_time)
    s.ytd_balance_gbp, s.ytd_in_time = ahead[-1].copy(), in_time[-1].copy()
    ends = slice((QUARTER_ENDS - months.first) % 3, None, 3)
    rows[ends, :, to["sustainability"]] = _fund(s, i, months, ends, ahead[ends], in_time[ends])

    common = _bills(s, months, i, done, rows)
    _events(s, months, i, rows)
    councils.of_months(s, months, i, rows)
    accounts.post_months(s, i, range(months.first, months.last + 1), postings)
    by_service = c.by_service(done.value_gbp)
    s.ytd_month_ref_gbp[:, 0, :, months.first : months.last + 1] = by_service.transpose(1, 2, 0)
    spending = c.by_footprint(earned) + i.w.place_to_footprint(common)
    spending += a["m_other_spend"]
    months.tell(nhs_spend_gbp=spending)
    s.common_ytd_gbp = added(common, s.common_ytd_gbp)
    _reserve(s, i, (months.last + 1) / 12.0)


def _bills(s: State, months: Played, i: Inputs, done: Activity, rows: Floats) -> Floats:
    """Write what places pay beside contracts as their people need it (``BILLS``); the sum of these (M, R, P), £."""
    a, c = i.annual, chart(s.world)
    shape = (len(months), i.runs, len(BILLS), i.w.places)
    bills = zeros(shape)
    guarantee, independents, elsewhere = bills[:, :, 0], bills[:, :, 1], bills[:, :, 2]
    if a["m_guarantees"]:
        treated = i.over_places(months["guarantee_cost_gbp"])
        multiply(treated, s.heads / i.over_places(a["m_heads_f"]) * s.price_index, out=guarantee)
    leak = done.leak_gbp * a["m_leak_gbp"]
    multiply(leak, i.pp["independent_share_of_leak"], out=independents)
    subtract(leak, independents, out=elsewhere)
    if "independents" in a:
        independents += months["independent_value_gbp"] * a["m_moved_gbp"]
    wanted = months["need"][:, :, PRESCRIBING : CONTINUING_CARE + 1]
    multiply(wanted, a["m_bill_scale"], out=bills[:, :, 3:])
    sides = rows[..., c.bill_rows].reshape(*shape[:3], 2, shape[3])
    if i.shared:
        one = multiply(bills, a["m_shared_p"][:, None], out=sides[:, :, :, 1])
        subtract(bills, one, out=sides[:, :, :, 0])
    else:
        sides[:, :, :, 0] = bills
    out: Floats = np.add.reduce(bills, 2)
    return out


def _reserve(s: State, i: Inputs, part: float) -> None:
    """What is left of the one budget's reserve: the plan's, less what the common part has paid beyond its plan."""
    a = i.annual
    beyond = i.w.place_to_footprint(s.common_ytd_gbp - a["m_common_plan"] * part)
    s.reserve_gbp = maximum(a["m_reserve_plan"] - maximum(beyond, 0.0) * i.g.payment, 0.0)


def _fund(s: State, i: Inputs, months: Played, ends: slice, ahead: Floats, in_time: Floats) -> Floats:
    """The sustainability fund paid in each quarter's last month (Q, R, T), earned to date: 70 % for money, 30 % for
    waits, none if money is missed. To date (Q, R, T): ``ahead``, earned less spent, £; ``in_time``, sum of the months'
    four-hour figures.
    """
    a, p = i.annual, i.p
    so_far = _SO_FAR[months.first : months.last + 1][ends]
    part = so_far / 12.0
    ahead = ahead - s.control_total_gbp * part
    ahead += a["m_slack"] * (ONE - part)
    if a["m_any_one_total"]:  # one total for all
        together = i.over_trusts(i.w.trust_to_footprint(ahead))
        ahead = where(a["m_one_total_t"] > 0.5, together, ahead)
    met = ahead >= NOUGHT
    waits = (in_time / so_far >= a["m_waits_wanted"]) | i.w.community_mask
    earned = where(met, where(waits, ONE, p["fund_money_share"]), NOUGHT) * part
    earned *= a["m_fund"]
    maximum(earned[0], s.ytd_fund_gbp, out=earned[0])
    maximum.accumulate(earned, axis=0, out=earned)
    paid = increments(earned, s.ytd_fund_gbp)
    if "sustainability_fund" in i.shocks:  # what an event withholds is earned and never paid later
        paid *= i.shock_over("sustainability_fund", i.w.trust_f, months)[ends]
    s.ytd_fund_gbp = earned[-1].copy()
    s.fund_lost = ONE - met[-1]
    return paid


def _unforeseen(i: Inputs, months: Played) -> Floats | float:
    """What events cost trusts (M, R, T), £."""
    if "acute_cost_gbp_per_head" not in i.shocks and "community_cost_gbp_per_head" not in i.shocks:
        return 0.0
    acute = i.shock_over("acute_cost_gbp_per_head", i.w.trust_f, months)
    other = i.shock_over("community_cost_gbp_per_head", i.w.trust_f, months)
    weight = i.over_trusts(i.annual["m_heads_f"]) * i.annual["m_kind_share"]
    out: Floats = where(i.annual["m_acute"] > 0.5, acute, other) * weight
    return out


def _bung(s: State, months: Played, i: Inputs, rows: Floats) -> Floats:
    """Help that an event sends to hospitals, (M, R, T), from NHS England, which is given it by the Treasury."""
    c, a = chart(s.world).monthly, i.annual
    grant = i.shock_over("acute_grant_gbp_per_head", i.w.trust_f, months) * i.over_trusts(a["m_heads_f"])
    out: Floats = where(a["m_acute"] > 0.5, grant, 0.0) * a["m_kind_share"]
    put(c, rows, "trust_bung", out)
    rows[..., c.slice["settlement"]] += out.sum(axis=-1, keepdims=True)
    return out


def _events(s: State, months: Played, i: Inputs, rows: Floats) -> None:
    """Money that events bring to or take from purchasers and councils."""
    c, a, w = chart(s.world).monthly, i.annual, i.w
    if "commissioner_cost_gbp_per_head" in i.shocks:
        dear = i.shock_over("commissioner_cost_gbp_per_head", w.place_f, months) * s.heads
        put_both(c, rows, "purchaser_cost", dear, a["m_shared_p"])
    if "nhs_grant_gbp_per_head" in i.shocks:
        grant = i.shock_over("nhs_grant_gbp_per_head", w.place_f, months) * s.heads
        put_both(c, rows, "nhs_grant", grant, a["m_shared_p"])
        rows[..., c.slice["settlement"]] += grant.sum(axis=-1, keepdims=True)
    for key, kind in (("council_cost_gbp_per_head", "council_cost"), ("council_grant_gbp_per_head", "council_bung")):
        if key in i.shocks:
            heads = i.over_councils(a["m_heads_f"]) * w.council_weight
            put(c, rows, kind, i.shock_over(key, w.council_f, months) * heads)


def _april(s: State, i: Inputs) -> list[Posting]:
    """Once a year: last year's overspend is the first call, debts are settled at a switch, promises to pay move."""
    c, a, d = chart(s.world), i.annual, i.d
    part = c.april
    rows = zeros((i.runs, part.count))
    if some(s.debt_gbp):
        put_both(part, rows, "first_call", s.debt_gbp, a["m_shared_p"])
        s.debt_gbp = zeros(s.debt_gbp.shape)
    switched = i.g.payment - s.regime_was[..., 0]
    if some(switched):
        began, ended = maximum(switched, 0.0), maximum(-switched, 0.0)
        kept = s.balances.take(c.groups["commissioner"], 1)
        one = s.balances.take(c.groups["budget"], 1)
        back = i.over_places(one * ended) * a["m_part"]
        put(part, rows, "settled", kept * i.over_places(began) - back)
    s.regime_was = a["m_switches"]
    if not _TRANSFERS.isdisjoint(i.decided):
        trusts = where(s.world.trust_acute, d["transfer_acute_gbp"], d["transfer_community_gbp"])
        from_budget = d["transfer_commissioner_gbp"] * a["m_shared_p"]
        put(part, rows, "promised_place", from_budget - d["transfer_commissioner_gbp"])
        put(part, rows, "promised_trust", -trusts)
        put(part, rows, "promised_practice", -d["transfer_gp_gbp"])
        put(part, rows, "promised_council", -d["transfer_council_gbp"])
        put(part, rows, "promised_fund", -d["transfer_stp_gbp"])
        put(part, rows, "promised_budget", -i.w.place_to_footprint(from_budget))
        s.ytd_balance_gbp = s.ytd_balance_gbp + trusts
    return [Posting(part, 0, rows[None])] if some(rows) else []

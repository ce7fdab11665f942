"""Planned care: referrals join the list, sessions, staff, beds and money limit treatments, and some never ask."""

from __future__ import annotations

import numpy as np
from numpy import empty, exp, matvec, maximum, minimum, multiply, subtract, where

from simgame.model import need
from simgame.model.habits import DAY_CASE, PLANNED
from simgame.model.inputs import DAYS, MONTH_LENGTHS, Inputs
from simgame.model.month import Month, Played
from simgame.model.state import State
from simgame.model.world import BASE_YEAR, NOUGHT, ONE, TINY, Floats, between

_WEEKS = 7.0 / np.asarray(DAYS)[:, None, None, None]  # a week over each month
_SHORTEST, _LONGEST = np.asarray(0.5), np.asarray(300.0)  # guard: weeks to clear a list
_MOST_REFUSED = np.asarray(0.9)  # guard: of referrals
_MOST_DAY_CASES_BEFORE, _MOST_DAY_CASES = np.asarray(0.97), np.asarray(0.99)  # guard: before habits, and after


def open_year(s: State, i: Inputs) -> None:
    """Referrals turned back, theatre sessions bought, growth of capacity, the guarantee and what is moved."""
    a, d, w = i.annual, i.d, i.w
    a.update(i.known.known(("electives", w), lambda: _known(i)))
    refused = minimum(d["referral_threshold"] * i.pp.share("refused_per_step_pct"), _MOST_REFUSED)
    extra = d["theatre_lists_gbp"] * a["theatre_sessions"] / a["costs"]
    years = i.year - i.world.base_year
    growth = i.known.grown("planned_capacity_growth_pct", years)
    theatre_growth = i.known.grown("theatre_capacity_growth_pct", years)
    ratio = (s.theatre_sessions + extra) / maximum(s.theatre_start, TINY)
    ratio = where(s.theatre_start > NOUGHT, ratio, ONE) * (a["m_standing"] * theatre_growth)
    if i.decided.used("independent_sector_pct"):
        moved = minimum(d["independent_sector_pct"] / 100.0, 1.0)
        a["independents"] = moved.take(w.flow_p, 1) * (w.flow_acute * i.pk["theatre_share_of_starts"])
    if i.decided.used("guarantee_weeks"):
        weeks = d["guarantee_weeks"]
        a["guarantee"] = where(weeks > 0, weeks, 1e9).take(w.flow_f, 1)
    shift = i.pt.share("day_case_trend_points") * np.asarray(float(i.year - BASE_YEAR))
    shift += i.pt["day_case_share"]
    a["day_case"] = between(shift, NOUGHT, _MOST_DAY_CASES_BEFORE)
    a["joins"] = (ONE - refused).take(w.flow_p, 1) * w.acute_share_row
    # fewer join as waits grow, (weeks / weeks at the start) to a power: here for a list that clears in a week
    a["joins_at_a_week"] = a["joins"] * np.power(s.clearance_start, -i.pk["referrals_of_wait"])
    a["refused_home"] = refused * w.place_acute
    a["theatre_month"] = ratio * MONTH_LENGTHS  # (12, R, T)
    clinics, theatres = s.clinic_capacity[..., 0], s.clinic_capacity[..., 1]
    paid_for = minimum(s.planned_money, ONE).take(w.flow_t, 1)
    a["theatre_able"] = theatres * paid_for
    a["clinic_month"] = clinics * paid_for * growth * MONTH_LENGTHS  # (12, R, K), with all their staff


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence and the world alone."""
    k, t, w = i.pk, i.pt, i.w
    theatre = k["theatre_share_of_starts"]
    rate = _twice(1.0 / k["completions_mean_months"])
    return {
        # of those who join, who will end in clinic and in theatre, and not leave untreated (1|R, 2, K)
        "staying": np.stack((1.0 - theatre, theatre), axis=1) * (1.0 - k["leave_untreated_share"])[:, None],
        "list_most": _twice(k["list_most_share"]),
        "weekly_kept": 1.0 - rate,  # (1|R, 2, K)
        "weekly_added": rate * _WEEKS,  # (12, 1|R, 2, K)
        "off_list": k["electives_off_list"] * w.acute_share,
        "off_list_days": t["electives_off_list"] * t["ordinary_stay_days"],
        "theatre_sessions": w.acute_row / (12.0 * t["theatre_session_gbp"]),  # a month, for £ 1 a year
        "stay_days": t["ordinary_stay_days"] * w.catchment,
    }


def _twice(values: Floats) -> Floats:
    """(1|R, K) -> (1|R, 2, K), for clinics and theatres."""
    return np.repeat(values[:, None], 2, axis=1)


def ahead(i: Inputs, months: range) -> None:
    """By month: what clinics and theatres could do with all their staff (M, R, K)."""
    a, w, of = i.annual, i.w, slice(months.start, months.stop)
    a["clinics"] = a["clinic_month"][of]
    # the evidence on payment and volume is on stays, not on clinics
    theatres = a["theatre_month"][of] * a["m_habits"][of, ..., PLANNED]
    if "theatre_capacity" in i.shocks:
        theatres *= i.shock_in("theatre_capacity", w.trust_f, months)
    a["theatres"] = theatres.take(w.flow_t, 2) * a["theatre_able"]
    if "hospital_staff" in i.shocks:
        at_work = i.shock_in("hospital_staff", w.trust_f[w.flow_t], months)
        a["clinics"], a["theatres"] = a["clinics"] * at_work, a["theatres"] * at_work


def habits_ahead(i: Inputs) -> None:
    """How many of those admitted stay a night, by month (12, R, T)."""
    a = i.annual
    a["ordinary"] = ONE - minimum(a["m_habits"][..., DAY_CASE] * a["day_case"], _MOST_DAY_CASES)


def clearance(waiting_list: Floats, completions: Floats) -> Floats:
    """Weeks to clear a list (…, 2) at its mean weekly completions (…, 2): their sums' ratio, 0.5 to 300."""
    weekly = completions[..., 0] + completions[..., 1]
    weeks = waiting_list[..., 0] + waiting_list[..., 1]
    weeks /= maximum(weekly, TINY, out=weekly)
    minimum(maximum(weeks, _SHORTEST, out=weeks), _LONGEST, out=weeks)
    return weeks


def within(weeks: Floats | float, clearance_weeks: Floats, start: Floats, i: Inputs) -> Floats:
    """Share of a list that waited less than ``weeks``: 1 − exp(−(weeks / (k·C))^0.83); k is 0.48 and rises towards 0.6
    as the list outgrows its start and long waiters are left.
    """
    p = i.pk
    longer = maximum(clearance_weeks / maximum(start, 1e-9) - 1.0, 0.0)
    longer = longer / p["list_shape_scale"]
    k = p["list_shape"] + (p["list_shape_long"] - p["list_shape"]) * (1.0 - exp(-longer * longer))
    x = np.log(weeks / (k * maximum(clearance_weeks, _SHORTEST)))
    out: Floats = 1.0 - exp(-exp(x * p["list_power"]))
    return out


def theatre_plan(s: State, m: Month, i: Inputs) -> None:
    """Operations that sessions and staff allow, and the bed-days their ordinary stays want (before ``beds``)."""
    a, p, w = i.annual, i.pk, i.w
    m.planned_staffed = m.staffed_ratio.take(w.flow_t, 1)
    plan = m.planned_staffed * a["theatres"][i.at]
    minimum(plan, s.waiting_list[..., 1] * p["list_most_share"], out=plan)
    m.theatre_plan = plan
    m.theatre_days = w.flow_to_trust(plan)
    m.theatre_days *= a["stay_days"]
    days = matvec(w.acute_to_trusts, m.need[:, need.ELECTIVES]) * a["off_list_days"]
    days += m.theatre_days
    days *= a["ordinary"][i.month]
    m.ordinary_days = days


def electives(s: State, m: Month, i: Inputs) -> None:
    """The list: referrals join (fewer as waits grow; those are unmet need), clinics and theatres treat, some leave
    untreated, independents and a wait guarantee take more.
    """
    a, p, w = i.annual, i.pk, i.w
    weeks = clearance(s.waiting_list, s.completions)
    joined = m.need[:, need.REFERRALS].take(w.flow_p, 1)
    joined *= a["joins_at_a_week"]
    joined *= np.power(weeks, p["referrals_of_wait"])
    m.joined = joined

    # waiting lists and what is done of them by (clinic, theatre) and flow
    lists = joined.take(w.flows_twice, 1)
    lists *= a["staying"]
    lists += s.waiting_list.transpose(0, 2, 1)
    done = empty(lists.shape)
    multiply(m.planned_staffed, a["clinics"][i.at], out=done[:, 0])
    # theatres: what the plan had, less operations that found no bed
    lost = m.cancelled_days / maximum(m.theatre_days, TINY)
    subtract(ONE, minimum(lost, ONE, out=lost), out=lost)
    multiply(m.theatre_plan, lost.take(w.flow_t, 1), out=done[:, 1])
    minimum(done, lists * a["list_most"], out=done)
    lists -= done
    m.operated = done[:, 1]

    if "independents" in a:  # operations moved to independents
        done = done.copy()
        moved = minimum(joined * a["independents"], lists[:, 1])
        lists[:, 1] -= moved
        done[:, 1] += moved
        m.independent_value_gbp = w.flow_to_place(moved) * i.pp["price_operation_gbp"]
    if "guarantee" in a:  # treatments bought so that nobody waits longer than the guarantee
        done = done.copy()
        gap = lists * (1.0 - within(a["guarantee"], weeks, s.clearance_start, i))[:, None]
        gap *= p["guarantee_pace"][:, None]
        share = gap.sum(axis=1) / maximum(done.sum(axis=1), TINY)  # of what is treated anyhow
        kept = gap * (1.0 - p["guarantee_displaces"][:, None])
        lists -= kept
        done += kept
        price = gap[:, 1] * p["price_operation_gbp"] + gap[:, 0] * p["price_clinic_pathway_gbp"]
        price *= p["guarantee_price_ratio"] + p["guarantee_price_rise"] * share
        m.guarantee_cost_gbp = w.flow_to_footprint(price)
    m.lists, m.completed = lists, done
    weekly = s.completions.transpose(0, 2, 1) * a["weekly_kept"]
    weekly += done * a["weekly_added"][i.month]
    s.waiting_list, s.completions = lists.transpose(0, 2, 1), weekly.transpose(0, 2, 1)


def after(months: Played, i: Inputs) -> None:
    """The list by trust; who needed a specialist and was turned back or put off; operations and what no list holds."""
    a, w, lists, wanted = i.annual, i.w, months["lists"], months["need"]
    referrals = wanted[:, :, need.REFERRALS]
    deterred = referrals.take(w.flow_p, 2) * a["joins"]
    deterred -= months["joined"]
    put_off = w.flow_to_place(maximum(deterred, NOUGHT, out=deterred))
    refused = referrals * a["refused_home"]
    refused += put_off
    off_list = wanted[:, :, need.ELECTIVES].take(w.flow_p, 2)
    off_list *= a["off_list"]
    months.tell(
        waiting_list=w.flow_to_trust(lists[:, :, 0] + lists[:, :, 1]), unmet_referrals=refused, put_off=put_off,
        operations=months["operated"] + off_list,
    )  # fmt: skip

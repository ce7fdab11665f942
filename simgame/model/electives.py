"""Planned care: referrals join the list, sessions, staff, beds and money limit treatments, and some never ask."""

from __future__ import annotations

import numpy as np

from simgame.model import need
from simgame.model.inputs import DAYS, Inputs
from simgame.model.month import Month
from simgame.model.state import State
from simgame.model.world import BASE_YEAR, FIRST_YEAR, Floats


def open_year(s: State, i: Inputs) -> None:
    """Referrals turned back, theatre sessions bought, growth of capacity, the guarantee and what is moved."""
    a, p, d, w = i.annual, i.p, i.d, i.w
    refused = np.minimum(d["referral_threshold"] * (p["refused_per_step_pct"] / 100.0), 0.9)
    a["refused"] = refused
    extra = d["theatre_lists_gbp"] / (12.0 * p["theatre_session_gbp"] * s.cost_index) * w.acute
    growth = np.exp(np.log1p(p["planned_capacity_growth_pct"] / 100.0) * (i.year - BASE_YEAR))
    a["theatre_growth"] = np.exp(np.log1p(p["theatre_capacity_growth_pct"] / 100.0) * (i.year - BASE_YEAR))
    ratio = (s.theatre_sessions + extra) / np.maximum(s.theatre_start, 1e-9)
    a["theatre_ratio"] = np.where(s.theatre_start > 0, ratio, 1.0) * a["theatre_growth"]
    a["clinic_growth"] = growth
    a["independents"] = np.minimum(d["independent_sector_pct"] / 100.0, 1.0).take(w.flow_p, axis=1) * w.flow_acute
    weeks = d["guarantee_weeks"]
    a["guarantee"] = np.where(weeks > 0, weeks, 1e9).take(w.flow_f, axis=1)
    years = i.year - BASE_YEAR
    shift = p["day_case_trend_points"] / 100.0 * years
    a["day_case"] = np.clip(p["day_case_share"] + shift, 0.0, 0.97)
    a["pass_through"] = (s.population.sum(axis=(2, 3)) * (p["pass_through_gbp_per_head"] / 12.0)).take(
        w.flow_p, axis=1
    ) * np.exp(np.log1p(p["growth_pass_through_pct"] / 100.0) * (i.year - FIRST_YEAR + 1))
    a["leak_ratio"] = (1.0 - w.place_acute) / np.maximum(w.place_acute, 0.05)
    a["joins"] = (1.0 - refused).take(w.flow_p, axis=1) * w.acute_share
    a["theatre_split"] = np.concatenate(
        np.broadcast_arrays(1.0 - p["theatre_share_of_starts"], p["theatre_share_of_starts"]), axis=1
    )[:, None, :]


def clearance(waiting_list: Floats, completions: Floats) -> Floats:
    """Weeks to clear a list (…, 2) at its mean weekly completions (…, 2): their sums' ratio, 0.5 to 300."""
    weeks = waiting_list.sum(axis=-1) / np.maximum(completions.sum(axis=-1), 1e-9)
    out: Floats = np.minimum(np.maximum(weeks, 0.5), 300.0)
    return out


def within(weeks: Floats | float, clearance_weeks: Floats, start: Floats, i: Inputs) -> Floats:
    """Share of a list that waited less than ``weeks``: 1 − exp(−(weeks / (k·C))^0.83); k is 0.48 and rises towards 0.6
    as the list outgrows its start and long waiters are left.
    """
    p = i.p
    longer = np.maximum(clearance_weeks / np.maximum(start, 1e-9) - 1.0, 0.0)
    k = p["list_shape"] + (p["list_shape_long"] - p["list_shape"]) * (1.0 - np.exp(-longer / p["list_shape_scale"]))
    x = np.log(weeks / (k * np.maximum(clearance_weeks, 0.5)))
    out: Floats = 1.0 - np.exp(-np.exp(x * p["list_power"]))
    return out


def theatre_plan(s: State, m: Month, i: Inputs) -> None:
    """Operations that sessions and staff allow, and the bed-days their ordinary stays want (before ``beds``)."""
    a, p, w = i.annual, i.p, i.w
    able = a["theatre_ratio"] * np.minimum(s.staffed / p["staffed_start"], 1.05)
    able *= i.shock("theatre_capacity", w.trust_f)
    able *= i.shock("hospital_staff", w.trust_f)
    able *= np.minimum(s.planned_money, 1.0) * s.habits[..., 3]
    days = DAYS[i.month] * (12.0 / 365.0)
    able *= days
    m.theatre_plan = s.clinic_capacity[..., 1] * able.take(w.flow_t, axis=1)
    np.minimum(m.theatre_plan, (s.waiting_list[..., 1]) * p["list_most_share"], out=m.theatre_plan)
    other = m.need[:, need.ELECTIVES].take(w.flow_p, axis=1) * (w.acute_share * p["electives_off_list"])
    ordinary = 1.0 - np.minimum(a["day_case"] * s.habits[..., 2], 0.99)
    admitted = m.theatre_plan + other
    m.value_ref_gbp[..., 2] = other  # completed in ``electives``
    m.ordinary_days = w.flow_to_trust(admitted) * ordinary * (1.0 + w.inflow) * p["ordinary_stay_days"]


def electives(s: State, m: Month, i: Inputs) -> None:
    """The list: referrals join (fewer as waits grow; those are unmet need), clinics and theatres treat, some leave
    untreated, independents and a wait guarantee take more. Then the month's planned and other values.
    """
    a, p, w = i.annual, i.p, i.w
    lists = s.waiting_list
    weeks = clearance(lists, s.completions)
    deterred = np.exp(np.log(weeks / s.clearance_start) * p["referrals_of_wait"])
    wanted = m.need[:, need.REFERRALS]
    by_flow = wanted.take(w.flow_p, axis=1)
    joined = by_flow * a["joins"]
    put_off = joined * np.maximum(1.0 - deterred, 0.0)
    joined = joined * deterred
    home = w.flow_to_place(np.stack((joined, put_off), axis=1))
    m.referrals = home[:, 0]
    m.unmet_referrals = wanted * (a["refused"] * w.place_acute) + home[:, 1]

    lists = lists + joined[..., None] * (a["theatre_split"] * (1.0 - p["leave_untreated_share"])[..., None])
    # theatres: what the plan had, less operations that found no bed
    planned = w.flow_to_trust(m.theatre_plan) * (1.0 + w.inflow)
    cancelled = np.minimum(m.cancelled / np.maximum(planned, 1e-9), 1.0)
    done = np.empty_like(lists)
    clinic = np.minimum(s.staffed / p["staffed_start"], 1.05) * np.minimum(s.planned_money, 1.0)
    clinic *= i.shock("hospital_staff", w.trust_f)
    clinic *= a["clinic_growth"] * (DAYS[i.month] * 12.0 / 365.0)
    able = np.stack((clinic, 1.0 - cancelled)).take(w.flow_t, axis=2)
    done[..., 0] = s.clinic_capacity[..., 0] * able[0]
    done[..., 1] = m.theatre_plan * able[1]
    np.minimum(done, lists * p["list_most_share"][..., None], out=done)
    lists -= done
    operations = done[..., 1].copy()

    # operations moved to independents, and treatments bought so that nobody waits longer than the guarantee
    moved = np.minimum(joined * a["independents"] * p["theatre_share_of_starts"], lists[..., 1])
    lists[..., 1] -= moved
    m.independent_value_gbp = w.flow_to_place(moved) * p["price_operation_gbp"]
    gap = lists * (1.0 - within(a["guarantee"], weeks, s.clearance_start, i))[..., None]
    gap *= p["guarantee_pace"][..., None]
    lists -= gap
    price = gap[..., 1] * p["price_operation_gbp"] + gap[..., 0] * p["price_clinic_pathway_gbp"]
    m.guarantee_cost_gbp = w.flow_to_footprint(price) * p["guarantee_price_ratio"]
    np.maximum(lists, 0.0, out=lists)
    s.waiting_list = lists
    done += gap
    done[..., 1] += moved
    m.completed = done
    s.completions += (done * (7.0 / DAYS[i.month]) - s.completions) * (1.0 / p["completions_mean_months"])[..., None]
    m.waiting_list = w.flow_to_trust(lists.sum(axis=-1))

    # values at reference prices
    value = m.value_ref_gbp
    ordinary = 1.0 - np.minimum(a["day_case"] * s.habits[..., 2], 0.99)
    price_t = p["price_day_case_gbp"] + (p["price_ordinary_gbp"] - p["price_day_case_gbp"]) * ordinary
    value[..., 2] += operations
    value[..., 2] *= price_t.take(w.flow_t, axis=1)
    rows = m.need[:, need.OUTPATIENTS].take(w.flow_p, axis=1)
    value[..., 3] = rows * (w.acute_share * p["price_outpatient_gbp"])
    value[..., 6] = a["pass_through"] * w.acute_share * i.shock("drugs_cost", w.flow_f)
    value[..., 4] = (m.community_contacts * p["community_contact_gbp"]).take(
        w.flow_p, axis=1
    ) * w.place_community_weight
    value[..., 5] = (m.mental_health_contacts * p["mental_health_contact_gbp"]).take(
        w.flow_p, axis=1
    ) * w.place_community_weight
    total = value.sum(axis=-1)
    m.inflow_value_gbp = w.flow_to_trust(total) * w.inflow
    acute = w.flow_to_place(total * w.flow_acute)
    m.leak_value_gbp = acute * a["leak_ratio"]

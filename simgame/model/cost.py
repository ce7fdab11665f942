"""What care costs a trust: a fixed base, marginal cost of volume, bed-days, agency, and what savings take off.

Marginal cost is 0.35 of price in the year and 0.65 once the fixed cost has followed; going down only 0.25 is saved
until a ward closes. Scale (marginal cost below price), savings plans and contestability are the only productivity.
"""

from __future__ import annotations

import numpy as np

from simgame.model.inputs import Inputs
from simgame.model.month import Played, added, increments, running
from simgame.model.state import State
from simgame.model.system import readiness
from simgame.model.world import FACTS_YEAR, NOUGHT, ONE, Floats

_WINTER_WARD = (7, 8, 9, 10, 11)  # November to March


def saved(plan_pct: Floats, ceiling_pct: Floats) -> Floats:
    """What a savings plan of ``plan_pct`` % yields for good, %: a·(1 − exp(−x/a)); the rest returns in April."""
    out: Floats = ceiling_pct * (1.0 - np.exp(-plan_pct / np.maximum(ceiling_pct, 1e-9)))
    return out


def open_year(s: State, i: Inputs) -> None:
    """Savings of the year, what is for good and what is not; the year's fixed cost and what the levers buy."""
    a, p, d, g, w = i.annual, i.p, i.d, i.g, s.world
    acute = w.trust_acute
    plan = np.where(acute, d["acute_savings_pct"], d["community_savings_pct"])
    lasting = saved(plan, p["savings_ceiling_pct"])
    one_off = (plan - lasting) * i.over_trusts(a["g_delivery"])
    s.savings_strain = np.clip((plan - p["savings_painless_pct"]) / p["savings_painful_pct"], 0.0, 1.0)
    exit_t = i.over_trusts(g.exit)
    contest = p["contestability_pct"] * (1.0 - exit_t)
    months = np.minimum(s.dip_months, 12.0) / 12.0
    kept = np.where(s.dip_months > 0.0, 1.0, np.exp(np.log(0.5) * 12.0 / p["switch_recovery_months"]))
    s.dip_level = s.dip_level * kept + p["switch_productivity_pct"] * s.dip_size * months / readiness(s, i)
    s.productivity = s.productivity * (1.0 - (lasting + contest) / 100.0)
    a["m_one_off"] = one_off / 100.0
    a["m_savings_plan"], a["m_savings_lasting"] = plan / 100.0, lasting / 100.0
    dip = 1.0 + i.over_trusts(s.dip_level) / 100.0
    a["m_multiplier"] = s.productivity * (dip * (1.0 - one_off / 100.0)) * s.cost_index
    follow = np.where(acute, p["pay_share"], 1.0)
    posts = 1.0 - follow * (1.0 - s.funding_index)
    a["m_fixed"] = s.cost_base_gbp * posts * (1.0 - d["site_saving_pct"] * i.w.acute_row / 100.0)
    worn = np.maximum(s.backlog_gbp - s.backlog_start_gbp * s.cost_index, 0.0)
    a["m_worn"] = worn * (p["backlog_cost_pct"] / 1200.0)
    _standing(s, i)
    years = float(i.year - FACTS_YEAR)
    growth = i.known.grown("specialised_growth_pct", years)
    a["m_specialised_real"] = s.specialised_gbp * growth
    acute_levers = (
        d["same_day_emergency_gbp"]
        + d["theatre_lists_gbp"]
        + d["ward_staffing_gbp"]
        + d["discharge_team_gbp"]
        + d["estate_gbp"]
        + d["scheme_gbp"]
    )
    community_levers = (
        d["community_teams_gbp"] + d["crisis_teams_gbp"] + d["discharge_to_assess_gbp"] + d["workforce_development_gbp"]
    )
    a["m_levers"] = np.where(acute, acute_levers, community_levers - a["m_trust_waits_gbp"]) / 12.0
    a["m_winter_ward"] = np.where(acute, d["winter_ward_gbp"], 0.0) / len(_WINTER_WARD)
    a["m_acute"] = np.asarray(acute, dtype=np.float64)[None, :]
    a["m_marginal_up"] = p["marginal_cost_year"] * a["m_acute"]
    a["m_marginal_down"] = p["marginal_cost_down"] * a["m_acute"]
    a["m_marginal_long"] = p["marginal_cost_long"] * a["m_acute"]
    a["m_long_extra"] = a["m_marginal_long"] * (s.settled_volume_gbp - s.volume_base_gbp)
    a["m_home_volume"] = (1.0 + i.w.inflow)[None, :]
    a["m_stay_per_gbp"] = s.bed_days_base / np.maximum(s.volume_base_gbp, 1.0)
    # what the months need and no month changes; by month (12, R, T)
    phase = a["m_trust_phase"]
    a["m_specialised_month"] = a["m_specialised_real"] * (1.0 / 12.0)
    a["m_settled"] = s.settled_volume_gbp * phase
    a["m_base_cost"] = a["m_long_extra"] * phase + a["m_fixed"] * (np.arange(1.0, 13.0) / 12.0)[:, None, None]
    a["m_cost_index"] = np.repeat(s.cost_index, i.w.trusts, axis=1)
    a["m_extra_base"] = s.premium_base_gbp * (1.0 / 12.0)
    a["m_unfilled_saves"] = a["m_fixed"] * (i.pt["vacancy_saving"] * i.pt["pay_share"] / 12.0)
    a["m_every_month"] = a["m_levers"] + a["m_worn"]


def _standing(s: State, i: Inputs) -> None:
    """The part of beds and theatre sessions that stand (R, T): what has worn out since play began breaks down."""
    a, p = i.annual, i.p
    real = s.backlog_gbp / s.cost_index
    if i.year <= i.world.play_year:
        s.backlog_opening_gbp = real
    more = (real - s.backlog_opening_gbp) * s.cost_index / np.maximum(s.trust_income_gbp, 1.0)
    lost = more * p["backlog_on_capacity"] * i.w.acute_row
    a["m_standing"] = 1.0 - np.minimum(np.maximum(lost, -p["standing_most"]), p["standing_most"])
    a["m_broken"] = np.asarray((lost != 0.0).any())


def of_months(s: State, months: Played, i: Inputs, base_value: Floats, passed_on: Floats) -> Floats:
    """Cost of each month before capital charges (M, R, T), £.

    ``base_value``: home activity at reference prices without pass-through (M, R, T); ``passed_on``: that, at cost.
    """
    a, p = i.annual, i.pt
    of = slice(months.first, months.last + 1)
    volume = running(base_value * a["m_home_volume"] + a["m_specialised_month"], s.ytd_volume_gbp)
    bed_days = running(months["bed_days"], s.ytd_bed_days)
    over = volume - a["m_settled"][of]
    longer = bed_days - volume * a["m_stay_per_gbp"]
    longer *= p["bed_day_gbp"]
    cost = np.maximum(over, NOUGHT)
    cost += np.maximum(longer, NOUGHT)
    cost *= a["m_marginal_up"]
    less = np.minimum(over, NOUGHT, out=over)
    less += np.minimum(longer, NOUGHT, out=longer)
    less *= a["m_marginal_down"]
    cost += less
    cost += a["m_base_cost"][of]
    cost *= a["m_multiplier"]
    np.maximum(cost, NOUGHT, out=cost)
    spent = increments(cost, s.ytd_cost_gbp)
    extra = months["agency_cost_premium_gbp"] + months["escalation_days"] * a["escalation_gbp"]
    unfilled = ONE - months["filled"]
    s.ytd_extra_gbp, s.ytd_unfilled = added(extra, s.ytd_extra_gbp), added(unfilled, s.ytd_unfilled)
    s.ytd_volume_gbp, s.ytd_bed_days, s.ytd_cost_gbp = volume[-1].copy(), bed_days[-1].copy(), cost[-1].copy()
    unfilled -= s.unfilled_base
    unfilled *= a["m_unfilled_saves"]
    extra -= a["m_extra_base"]
    extra -= unfilled
    extra -= months["ward_pay_gbp"]
    extra *= a["m_cost_index"]
    spent += extra
    if "pay" in i.shocks:
        spent *= 1.0 + (i.shock_over("pay", i.w.trust_f, months) - 1.0) * p["pay_share"]
    spent += passed_on
    spent += a["m_every_month"]
    spent += a["m_passed_through"]
    spent[max(_WINTER_WARD[0] - months.first, 0) :] += a["m_winter_ward"]
    return spent


def settle_volume(s: State, i: Inputs) -> None:
    """At the year end the fixed cost follows volume up, half in some months; down only when a ward closes."""
    p = i.p
    settled = s.settled_volume_gbp
    share = 1.0 - np.exp(np.log(0.5) * 12.0 / p["settling_half_life_months"])
    risen = settled + np.maximum(s.ytd_volume_gbp - settled, 0.0) * share
    closed = np.maximum(s.wards_closed - s.wards_counted, 0.0)
    s.wards_counted = np.maximum(s.wards_closed, s.wards_counted)
    ward = p["ward_cost_gbp"] / np.maximum(p["marginal_cost_long"], 1e-9)
    s.settled_volume_gbp = np.maximum(risen - closed * ward, 0.0)

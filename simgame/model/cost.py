"""What care costs a trust: a fixed base, marginal cost of volume, bed-days, agency, and what savings take off.

Marginal cost is 0.35 of price in the year and 0.65 once the fixed cost has followed; going down only 0.25 is saved
until a ward closes. Scale (marginal cost below price), savings plans and contestability are the only productivity.
"""

from __future__ import annotations

import numpy as np
from numpy import exp, maximum, minimum, where

from simgame.model.inputs import Inputs, some
from simgame.model.month import Played, added, increments, running
from simgame.model.state import State
from simgame.model.system import readiness
from simgame.model.world import FACTS_YEAR, HUNDRED, NOUGHT, ONE, Floats, bounded

_WINTER_WARD = (7, 8, 9, 10, 11)  # November to March
_TWELFTH = np.asarray(1.0 / 12.0)
_MONTHS_SO_FAR = (np.arange(1.0, 13.0) / 12.0)[:, None, None]  # of the year, at the end of each month


def saved(plan_pct: Floats, ceiling_pct: Floats) -> Floats:
    """What a savings plan of ``plan_pct`` % yields for good, %: a·(1 − exp(−x/a)); the rest returns in April."""
    out: Floats = ceiling_pct * (1.0 - exp(-plan_pct / maximum(ceiling_pct, 1e-9)))
    return out


def open_year(s: State, i: Inputs) -> None:
    """Savings of the year, what is for good and what is not; the year's fixed cost and what the levers buy."""
    a, p, d, w = i.annual, i.pt, i.d, i.w
    plan = where(w.acute_mask, d["acute_savings_pct"], d["community_savings_pct"])
    lasting = saved(plan, p["savings_ceiling_pct"])
    one_off = (plan - lasting) * i.over_trusts(a["g_delivery"])
    s.savings_strain = bounded((plan - p["savings_painless_pct"]) / p["savings_painful_pct"])
    contest = p["contestability_pct"] * (ONE - i.over_trusts(i.g.exit))
    s.productivity = s.productivity * (ONE - (lasting + contest) / HUNDRED)
    a["m_one_off"] = one_off / HUNDRED
    a["m_savings_plan"], a["m_savings_lasting"] = plan / HUNDRED, lasting / HUNDRED
    a["m_multiplier"] = s.productivity * (ONE - a["m_one_off"]) * a["costs"]
    if _dip(s, i):
        a["m_multiplier"] = a["m_multiplier"] * (ONE + i.over_trusts(s.dip_level) / HUNDRED)
    a.update(i.known.known(("cost", w.acute.tobytes()), lambda: _known(i)))
    posts = ONE - a["m_pay_follows"] * (ONE - s.funding_index)
    a["m_fixed"] = s.cost_base_gbp * posts * (ONE - d["site_saving_pct"] * w.acute_row / HUNDRED)
    _standing(s, i)
    a["m_specialised_real"] = s.specialised_gbp * i.known.grown("specialised_growth_pct", float(i.year - FACTS_YEAR))
    acute = d["same_day_emergency_gbp"] + d["theatre_lists_gbp"] + d["ward_staffing_gbp"] + d["discharge_team_gbp"]
    acute = acute + d["estate_gbp"] + d["scheme_gbp"]
    community = d["community_teams_gbp"] + d["crisis_teams_gbp"] + d["discharge_to_assess_gbp"]
    community = community + d["workforce_development_gbp"] - a["m_trust_waits_gbp"]
    a["m_every_month"] = where(w.acute_mask, acute, community) * _TWELFTH + a["m_worn"]
    a["m_winter_ward"] = d["winter_ward_gbp"] * w.acute_row / len(_WINTER_WARD)
    a["m_long_extra"] = a["m_marginal_long"] * (s.settled_volume_gbp - s.volume_base_gbp)
    a["m_stay_per_gbp"] = s.bed_days_base / maximum(s.volume_base_gbp, ONE)
    # what the months need and no month changes; by month (12, R, T)
    phase = a["m_trust_phase"]
    a["m_specialised_month"] = a["m_specialised_real"] * _TWELFTH
    a["m_settled"] = s.settled_volume_gbp * phase
    a["m_base_cost"] = a["m_long_extra"] * phase
    a["m_base_cost"] += a["m_fixed"] * _MONTHS_SO_FAR
    a["m_extra_base"] = s.premium_base_gbp * _TWELFTH
    a["m_unfilled_saves"] = a["m_fixed"] * a["m_vacancy_saves"]


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence alone, by trust (1|R, T)."""
    p, w = i.pt, i.w
    return {
        "m_pay_follows": where(w.acute_mask, p["pay_share"], 1.0),
        "m_acute": w.acute_row,
        "m_marginal_up": p["marginal_cost_year"] * w.acute_row,
        "m_marginal_down": p["marginal_cost_down"] * w.acute_row,
        "m_marginal_long": p["marginal_cost_long"] * w.acute_row,
        "m_settles": 1.0 - exp(np.log(0.5) * 12.0 / p["settling_half_life_months"]),
        "m_ward_volume": p["ward_cost_gbp"] / maximum(p["marginal_cost_long"], 1e-9),
        "m_vacancy_saves": p["vacancy_saving"] * p["pay_share"] / 12.0,
    }


def _dip(s: State, i: Inputs) -> bool:
    """Productivity lost by a change of regime, % of cost (R, F), moves on in ``s.dip_level``; whether there is any."""
    if not some(s.dip_level) and not some(s.dip_months):
        return False
    p = i.p
    months = minimum(s.dip_months, 12.0) / 12.0
    kept = where(s.dip_months > 0.0, 1.0, exp(np.log(0.5) * 12.0 / p["switch_recovery_months"]))
    s.dip_level = s.dip_level * kept + p["switch_productivity_pct"] * s.dip_size * months / readiness(s, i)
    return True


def _standing(s: State, i: Inputs) -> None:
    """What has worn out costs more; what has worn out since play began breaks down: the part of beds and theatre
    sessions that stand (R, T).
    """
    a, p = i.annual, i.pt
    worn = maximum(s.backlog_gbp - s.backlog_start_gbp * a["costs"], NOUGHT)
    a["m_worn"] = worn * (p["backlog_cost_pct"] / 1200.0)
    real = s.backlog_gbp / a["costs"]
    if i.year <= i.world.play_year:
        s.backlog_opening_gbp = real
    more = (real - s.backlog_opening_gbp) * a["costs"] / a["m_income"]
    lost = more * p["backlog_on_capacity"] * i.w.acute_row
    a["m_standing"] = ONE - minimum(maximum(lost, -p["standing_most"]), p["standing_most"])
    a["m_broken"] = np.asarray(some(lost))


def of_months(s: State, months: Played, i: Inputs, base_value: Floats, passed_on: Floats) -> Floats:
    """Cost of each month before capital charges (M, R, T), £.

    ``base_value``: home activity at reference prices without pass-through (M, R, T); ``passed_on``: that, at cost.
    """
    a, p = i.annual, i.pt
    of = slice(months.first, months.last + 1)
    volume = running(base_value * i.w.catchment_row + a["m_specialised_month"], s.ytd_volume_gbp)
    bed_days = running(months["bed_days"], s.ytd_bed_days)
    over = volume - a["m_settled"][of]
    longer = bed_days - volume * a["m_stay_per_gbp"]
    longer *= p["bed_day_gbp"]
    cost = maximum(over, NOUGHT)
    cost += maximum(longer, NOUGHT)
    cost *= a["m_marginal_up"]
    less = minimum(over, NOUGHT, out=over)
    less += minimum(longer, NOUGHT, out=longer)
    less *= a["m_marginal_down"]
    cost += less
    cost += a["m_base_cost"][of]
    cost *= a["m_multiplier"]
    maximum(cost, NOUGHT, out=cost)
    spent = increments(cost, s.ytd_cost_gbp)
    extra = months["agency_cost_premium_gbp"] + months["escalation_days"] * a["escalation_gbp"]
    unfilled = ONE - months["filled"]
    s.ytd_extra_gbp, s.ytd_unfilled = added(extra, s.ytd_extra_gbp), added(unfilled, s.ytd_unfilled)
    s.ytd_volume_gbp, s.ytd_bed_days, s.ytd_cost_gbp = volume[-1].copy(), bed_days[-1].copy(), cost[-1].copy()
    unfilled -= s.unfilled_base
    unfilled *= a["m_unfilled_saves"]
    extra -= a["m_extra_base"]
    extra -= unfilled
    if a["ward_on"]:
        extra -= months["ward_pay_gbp"]
    extra *= a["costs"]
    spent += extra
    if "pay" in i.shocks:
        spent *= 1.0 + (i.shock_over("pay", i.w.trust_f, months) - 1.0) * p["pay_share"]
    spent += passed_on
    spent += a["m_every_month"]
    spent += a["m_passed_through"]
    if some(a["m_winter_ward"]):
        spent[max(_WINTER_WARD[0] - months.first, 0) :] += a["m_winter_ward"]
    return spent


def settle_volume(s: State, i: Inputs) -> None:
    """At the year end the fixed cost follows volume up, half in some months; down only when a ward closes."""
    settled = s.settled_volume_gbp
    risen = settled + maximum(s.ytd_volume_gbp - settled, NOUGHT) * i.annual["m_settles"]
    closed = maximum(s.wards_closed - s.wards_counted, NOUGHT)
    s.wards_counted = maximum(s.wards_closed, s.wards_counted)
    s.settled_volume_gbp = maximum(risen - closed * i.annual["m_ward_volume"], NOUGHT)

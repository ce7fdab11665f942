"""Clinical staff: one local pool for all, joiners, leavers, vacancies, agency at its premium, morale."""

from __future__ import annotations

import numpy as np

from simgame.model.beds import WINTER_WARD
from simgame.model.inputs import Inputs
from simgame.model.month import Month
from simgame.model.state import State
from simgame.model.world import BASE_YEAR


def open_year(s: State, i: Inputs) -> None:
    """Posts wanted by what the year's levers run, and the rates of joining and leaving."""
    a, p, d, w = i.annual, i.p, i.d, i.w
    post = p["clinical_post_gbp"] * s.cost_index / p["clinical_share_of_cost"]
    acute = d["same_day_emergency_gbp"] + d["theatre_lists_gbp"] + d["discharge_team_gbp"]
    community = d["community_teams_gbp"] + d["crisis_teams_gbp"] + d["discharge_to_assess_gbp"]
    bought = d["care_outside_hospital_gbp"] + d["mental_health_gbp"] + d["screening_gbp"]
    by_flow = bought.take(w.flow_p, axis=1) * w.place_community_weight
    a["posts_bought"] = (acute * w.acute + community * w.community + w.flow_to_trust(by_flow)) / post
    a["posts_winter"] = d["winter_ward_gbp"] * w.acute * (12.0 / len(WINTER_WARD)) / post
    a["posts_growth"] = np.exp(np.log1p(p["posts_growth_pct"] / 100.0) * (i.year - BASE_YEAR))
    kept = d["workforce_development_gbp"] / np.maximum(s.staff_start, 1e-9)  # £ per post
    a["kept"] = 1.0 - p["development_on_leaving"] * (1.0 - np.exp(kept * (-1.0 / p["development_scale_gbp"])))
    swapped = d["ward_staffing_gbp"] / post / np.maximum(s.staff_start, 1e-9) * w.acute
    a["substantive"] = 1.0 + p["ward_staffing_on_joining"] * np.minimum(swapped, 0.2)
    a["ceiling"] = d["agency_ceiling_pct"] / 100.0
    a["pool"] = i.w.trust_to_footprint(s.staff_start) * (
        p["staff_joiners_pct"] / 1200.0 * np.exp(np.log1p(p["staff_supply_growth_pct"] / 100.0) * (i.year - BASE_YEAR))
    )


def staff(s: State, m: Month, i: Inputs) -> None:
    """Posts follow money and what the levers run; the pool fills vacancies in proportion; leavers follow morale, load,
    pay and disruption; agency covers part of what is empty, within its ceiling.
    """
    a, p, w = i.annual, i.p, i.w
    wanted = s.staff_start * s.funding_index * a["posts_growth"]
    wanted += a["posts_bought"]
    if i.month in WINTER_WARD:
        wanted += a["posts_winter"]
    m.staff_wanted = wanted
    disruption = i.over_trusts(s.disruption)
    gap = p["morale_start"] - s.morale
    leaving = (
        1.0 + p["morale_on_leaving"] * gap + p["disruption_on_leaving"] * disruption + p["pay_on_leaving"] * s.pay_gap
    )
    leaving *= a["kept"] * (p["staff_leavers_pct"] / 1200.0)
    leaving *= i.shock("leavers", w.trust_f)
    leavers = s.staff * np.minimum(np.maximum(leaving, 0.0), 0.5)
    open_posts = np.maximum(wanted - s.staff + leavers, 0.0) * a["substantive"]
    asked = w.trust_to_footprint(open_posts)
    pool = a["pool"] * i.shock("joiners", np.arange(w.footprints))
    found = np.minimum(pool / np.maximum(asked, 1e-9), p["posts_filled_a_month"])
    joiners = np.minimum(open_posts * i.over_trusts(found), np.maximum(wanted - s.staff + leavers, 0.0))
    s.staff = s.staff - leavers + joiners
    vacant = np.maximum(wanted - s.staff, 0.0)
    s.vacancies = vacant
    share = vacant / np.maximum(wanted, 1e-9)
    at_work = s.staff * i.shock("hospital_staff", w.trust_f)
    pay = p["clinical_pay_gbp"] / 12.0
    premium = p["agency_premium_pct"] / 100.0 * i.shock("agency_price", w.trust_f)
    most = a["ceiling"] * s.staff / (1.0 + premium)
    agency = np.minimum(vacant * p["agency_cover"], most)
    m.agency_fte = agency
    m.agency_cost_premium_gbp = agency * pay * premium
    m.agency_cost_gbp = agency * pay + m.agency_cost_premium_gbp
    m.staff_fte = s.staff
    m.staff_pay_gbp = s.staff * pay
    filled = (at_work + agency) / np.maximum(wanted, 1e-9)
    s.staffed = np.where(wanted > 0.0, np.minimum(filled, 1.0), 1.0)
    crowded = np.maximum(m.occupancy_pct - 90.0, 0.0) * w.acute
    target = p["morale_start"] - p["vacancy_on_morale"] * (share - p["vacancy_start"])
    target -= p["crowding_on_morale"] * crowded
    target -= p["disruption_on_morale"] * disruption + p["savings_on_morale"] * s.savings_strain
    target -= p["pay_on_morale"] * s.pay_gap
    s.morale = np.minimum(np.maximum(s.morale + (target - s.morale) / p["morale_months"], 0.0), 1.0)

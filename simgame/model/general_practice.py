"""General practice: appointments, what is short of them, strain, continuity, and GPs who join and leave."""

from __future__ import annotations

import numpy as np

from simgame.model import need
from simgame.model.inputs import DAYS, Inputs
from simgame.model.month import Month
from simgame.model.state import SERVICES, State
from simgame.model.world import BASE_YEAR

_SKILL_MIX = SERVICES.index("skill_mix")
_TRAINING = SERVICES.index("gp_training")
_VISITS = SERVICES.index("home_visits")


def open_year(s: State, i: Inputs) -> None:
    """What the year's levers buy each month, and how much of the day is kept for a GP's own patients."""
    a, p, d = i.annual, i.p, i.d
    people = s.population.sum(axis=(2, 3))
    heads = np.maximum(people, 1e-9)
    growth = np.exp(np.log1p(p["gp_output_growth_pct"] / 100.0) * (i.year - BASE_YEAR))
    own = d["own_patients_pct"] / 100.0
    kept = own - p["own_patients_start"]
    a["gp_output"] = p["gp_consultations_per_fte"] * growth * (1.0 - p["own_patients_cost"] * kept) / 12.0
    a["skill_output"] = p["skill_mix_consultations_per_fte"] / 12.0 * heads / p["skill_mix_post_gbp"]
    cost = s.cost_index
    a["gp_evening"] = d["evening_sessions_gbp"] / 12.0 / (p["evening_appointment_gbp"] * cost)
    a["continuity_target"] = p["continuity_start"] + p["continuity_of_own_patients"] * kept
    a["gp_joiners"] = p["gp_joiners_pct"] / 1200.0 * s.gp_start
    # general practice investment: skill mix first, up to what the people need, then GPs in training
    spare = (d["gp_investment_gbp"] + s.freed_gp_gbp) / heads + i.over_places(
        d["gp_development_gbp"] / a["footprint_people"]
    )
    skills = np.minimum(spare, p["skill_mix_most_gbp_per_head"])
    a["buys_skill_mix"] = (skills + d["skill_mix_gbp"] / heads) / cost
    a["buys_training"] = np.maximum(spare - skills, 0.0) / cost
    a["buys_home_visits"] = d["home_visits_gbp"] / heads / cost


def general_practice(s: State, m: Month, i: Inputs) -> None:
    """Appointments against need. What is short brings A&E visits, preventable admissions and strain; strain drives
    GPs to leave, and above a level practices hand back their lists.
    """
    a, p = i.annual, i.p
    wanted = m.need[:, need.GP] * s.gp_need_scale
    in_force = s.services[:, :, :, 2]
    capacity = s.gp_fte * a["gp_output"]
    capacity += in_force[:, :, _SKILL_MIX] * a["skill_output"]
    capacity *= DAYS[i.month] * (12.0 / 365.0)
    capacity += a["gp_evening"]
    if "gp_coins" in a:
        capacity += a["gp_coins"]
    capacity *= i.shock("gp_capacity", i.w.place_f)
    capacity = capacity * (1.0 - p["disruption_on_practice"] * i.over_places(s.disruption))
    given = np.minimum(wanted, capacity)
    m.gp_appointments = given
    m.gp_short = wanted - given
    unmet = m.gp_short / np.maximum(wanted, 1e-9)
    m.gp_unmet_pct = unmet * 100.0

    over = unmet - s.gp_unmet_start
    target = p["gp_strain_start"] + p["strain_of_unmet"] * over
    np.minimum(np.maximum(target, 0.0, out=target), 1.0, out=target)
    s.gp_strain += (target - s.gp_strain) / p["strain_months"]
    s.gp_continuity += (a["continuity_target"] - p["continuity_of_strain"] * over - s.gp_continuity) / p[
        "continuity_months"
    ]
    np.minimum(np.maximum(s.gp_continuity, 0.0, out=s.gp_continuity), 1.0, out=s.gp_continuity)
    leaving = 1.0 + p["strain_on_leaving"] * (s.gp_strain - p["gp_strain_start"])
    leaving *= p["gp_leavers_pct"] / 1200.0
    leaving += p["practice_closure_rate"] * np.maximum(s.gp_strain - p["practice_closure_strain"], 0.0)
    trained = in_force[:, :, _TRAINING] * m.population / (p["gp_training_gbp"] * 12.0)
    s.gp_fte = s.gp_fte * (1.0 - np.minimum(leaving, 0.5)) + (a["gp_joiners"] * m.population + trained)

    # preventable admissions: short appointments add; access and continuity together take away at most a limit
    short_per_100 = over * 100.0
    better = np.maximum(-short_per_100, 0.0) * p["access_on_preventable"]
    better += (s.gp_continuity - p["continuity_start"]) * p["continuity_on_preventable"]
    better += p["home_visits_on_preventable"] * (
        1.0 - np.exp(in_force[:, :, _VISITS] * (-1.0 / p["home_visits_scale_gbp"]))
    )
    np.minimum(better, p["practice_preventable_limit"], out=better)
    m.preventable_factor = 1.0 - better + np.maximum(short_per_100, 0.0) * p["short_on_preventable"]

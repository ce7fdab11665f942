"""General practice: appointments, what is short of them, strain, continuity, and GPs who join and leave."""

from __future__ import annotations

import numpy as np
from numpy import empty, exp, maximum, minimum

from simgame.model import governance, need
from simgame.model.inputs import DAYS, Inputs
from simgame.model.month import Month
from simgame.model.state import SERVICES, State
from simgame.model.world import HUNDRED, NOUGHT, ONE, TINY, Floats, between

_SKILL_MIX = SERVICES.index("skill_mix")
_TRAINING = SERVICES.index("gp_training")
_VISITS = SERVICES.index("home_visits")
_DAYS = np.asarray(DAYS)[:, None, None] / 365.0  # of the year, in each month
_TWELFTH = np.asarray(1.0 / 12.0)
_MOST_LEAVE = np.asarray(0.5)  # guard: of a place's GPs in a month, whatever befalls them


def open_year(s: State, i: Inputs) -> None:
    """What the year's levers buy each month, and how much of the day is kept for a GP's own patients."""
    a, p, d = i.annual, i.pp, i.d
    a.update(i.known.known(("general practice", i.w.places), lambda: _known(i)))
    heads = a["heads"]
    growth = i.known.grown("gp_output_growth_pct", i.year - i.world.base_year)
    output, stranger, leaving = governance.practices(s, i, heads)
    kept = d["own_patients_pct"] / HUNDRED - p["own_patients_start"]
    output = output * (ONE - p["own_patients_cost"] * kept) * (p["gp_consultations_per_fte"] * growth)
    a["gp_output"] = output * _DAYS  # (12, 1|R, P)
    # what a GP sees; what the staff whom practices' income a head pays see does not go when a GP does
    a["of_staff"] = a["staff_share"] * s.gp_start
    a["skill_output"] = a["skill_year"] * heads * _DAYS  # (12, R, P)
    cost = a["costs"]
    offered = d["evening_sessions_gbp"] / (heads * (p["evening_appointment_gbp"] * cost))  # appointments a head a year
    taken = p["evening_most"] * (ONE - exp(offered / -p["evening_most"]))
    a["gp_evening"] = taken * heads * _TWELFTH
    a["gp_strain_rest"] = p["gp_strain_start"] + p["evening_on_strain"] * offered
    a["continuity_target"] = p["continuity_start"] + p["continuity_of_own_patients"] * kept - stranger
    a["gp_joiners"] = a["gp_joining_rate"] * s.gp_start
    rate = a["gp_leaving_rate"] * leaving
    a["gp_leaving_rest"] = rate * a["leaving_at_strain_nought"] - a["not_closing"]  # strain below closes no practice
    a["gp_leaving_strain"] = rate * p["strain_on_leaving"]
    # general practice investment: skill mix first, up to what the people need, then GPs in training
    spare = (d["gp_investment_gbp"] + s.freed_gp_gbp + s.more_gp_gbp) / heads + i.over_places(
        d["gp_development_gbp"] / a["footprint_people"]
    )
    skills = minimum(spare, p["skill_mix_most_gbp_per_head"])
    a["buys_skill_mix"] = (skills + d["skill_mix_gbp"] / heads) / cost
    a["buys_training"] = (maximum(spare - skills, NOUGHT) + d["gp_workforce_gbp"] / heads) / cost
    a["buys_home_visits"] = d["home_visits_gbp"] / heads / cost


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence alone."""
    p = i.pp
    closing = p["practice_closure_rate"] * p["closure_gps_lost"]
    return {
        "staff_share": 1.0 - p["gp_share_of_consultations"],
        "skill_year": p["skill_mix_consultations_per_fte"] * p["skill_mix_in_place"] / p["skill_mix_post_gbp"],
        "gp_joining_rate": p["gp_joiners_pct"] / 1200.0,
        "gp_leaving_rate": p["gp_leavers_pct"] / 1200.0,
        "leaving_at_strain_nought": 1.0 - p["strain_on_leaving"] * p["gp_strain_start"],
        "not_closing": closing * p["practice_closure_strain"],
        "gp_trained": 1.0 / (p["gp_training_gbp"] * 12.0),
        # of strain and of continuity (1|R, 2, P): their way each month to where they are heading, 0 to 1; what short
        # appointments do to that
        "mood_rate": _both(1.0 / p["strain_months"], 1.0 / p["continuity_months"]),
        "unmet_pulls": _both(
            p["strain_of_unmet"] / p["strain_months"], -p["continuity_of_strain"] / p["continuity_months"]
        ),
        "mood_kept": _both(1.0 - 1.0 / p["strain_months"], 1.0 - 1.0 / p["continuity_months"]),
        "access": p["access_on_preventable"] * 100.0,
        "short": p["short_on_preventable"] * 100.0,
        "closing": closing,
        # of preventable admissions, less one: what practices take away is taken from the whole
        "better_rest": 1.0 + p["continuity_start"] * p["continuity_on_preventable"],
        "better_most": p["practice_preventable_limit"] - 1.0,
    }


def _both(strain: Floats, continuity: Floats) -> Floats:
    """(1|R, P) of each as (1|R, 2, P)."""
    return np.stack(np.broadcast_arrays(strain, continuity), axis=1)


def ahead(s: State, i: Inputs, months: range) -> None:
    """By month (M, R, P): appointments of a GP and of a person's staff; who joins; what continuity and visits avoid;
    the month's way to where strain and continuity would head (M, R, 2, P).
    """
    a, p, of = i.annual, i.pp, slice(months.start, months.stop)
    working = ONE - i.over_places(a["m_disruption"][of]) * p["disruption_on_practice"]
    if "gp_capacity" in i.shocks:
        working = working * i.shock_in("gp_capacity", i.w.place_f, months)
    a["gp_working"] = working
    given = a["gp_output"][of] * working
    a["gp_given"], a["staff_given"] = given * p["gp_share_of_consultations"], given * a["of_staff"]
    a["gp_joining"] = a["in_force"][of, :, _TRAINING] * a["gp_trained"] + a["gp_joiners"]
    visits = a["effect"][of, :, _VISITS] * p["home_visits_on_preventable"]
    a["visits_better"] = visits - a["better_rest"]
    rest = empty((len(months), i.runs, 2, i.w.places))
    rest[:, :, 0], rest[:, :, 1] = a["gp_strain_rest"], a["continuity_target"]
    if "gp_relief" in a:
        rest[:, :, 0] -= a["gp_relief"][of]
    rest *= a["mood_rate"]
    a["mood_rest"] = rest
    a["moods"] = moods = empty(rest.shape[1:])
    moods[:, 0], moods[:, 1] = s.gp_strain, s.gp_continuity


def beside_ahead(i: Inputs, months: range) -> None:
    """By month (M, R, P): appointments of skill mix, evenings and coins."""
    a, of = i.annual, slice(months.start, months.stop)
    beside = a["in_force"][of, :, _SKILL_MIX] * a["skill_output"][of]
    beside += a["gp_evening"]
    if "gp_coins" in a:
        beside += a["gp_coins"]
    beside *= a["gp_working"][months.start - i.since : months.stop - i.since]
    a["gp_beside"] = beside


def general_practice(s: State, m: Month, i: Inputs) -> None:
    """Appointments against need. What is short brings A&E visits, preventable admissions and strain, as do evening
    sessions; strain drives GPs to leave, and above a level practices hand back their lists; some of their GPs go on
    elsewhere in the place.
    """
    a, p = i.annual, i.pp
    wanted = m.need[:, need.GP]
    capacity = m.population * a["staff_given"][i.at]
    capacity += s.gp_fte * a["gp_given"][i.at]
    capacity += a["gp_beside"][i.step]
    maximum(capacity, NOUGHT, out=capacity)
    m.gp_appointments = given = minimum(wanted, capacity, out=capacity)
    m.gp_short = short = wanted - given
    unmet = short / maximum(wanted, TINY)
    m.gp_unmet = unmet

    unmet = unmet - s.gp_unmet_start
    m.gp_short_more = unmet * wanted
    # strain and continuity go a part of their way to where they are heading
    moods = unmet.take(i.w.places_twice, 1)
    moods *= a["unmet_pulls"]
    moods += a["mood_rest"][i.at]
    between(moods, NOUGHT, a["mood_rate"])
    moods += a["moods"] * a["mood_kept"]
    a["moods"] = moods
    strain, continuity = moods[:, 0], moods[:, 1]
    s.gp_strain, s.gp_continuity = strain, continuity
    leaving = maximum(strain, p["practice_closure_strain"])
    leaving *= a["closing"]
    leaving += strain * a["gp_leaving_strain"]
    leaving += a["gp_leaving_rest"]
    minimum(leaving, _MOST_LEAVE, out=leaving)
    leaving *= s.gp_fte
    joining = m.population * a["gp_joining"][i.at]
    joining -= leaving
    s.gp_fte += joining

    # preventable admissions: short appointments add; access and continuity together take away at most a limit
    better = continuity * p["continuity_on_preventable"]
    better -= minimum(unmet, NOUGHT) * a["access"]
    better += a["visits_better"][i.at]
    minimum(better, a["better_most"], out=better)
    worse = maximum(unmet, NOUGHT, out=unmet)
    worse *= a["short"]
    worse -= better
    m.preventable_factor = worse

"""Indicators of care and health, from the year's months and the state at its end."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy import maximum, minimum

from simgame.model import governance, need
from simgame.model.beds import points_over
from simgame.model.electives import clearance, within
from simgame.model.inputs import Inputs, Sums
from simgame.model.month import Played, summed
from simgame.model.state import State
from simgame.model.world import HUNDRED, NOUGHT, TINY, Floats, between, laid

Figures = dict[str, Floats]
Levels = dict[str, Figures]
WEEKS = 18.0  # rule: the standard


def per(part: Floats, whole: Floats, scale: Floats | float) -> Floats:
    """A part for each ``scale`` of the whole."""
    out: Floats = part / maximum(whole, TINY) * scale
    return out


def care_indicators(s: State, played: Played, i: Inputs) -> Levels:
    """Every indicator that does not come from the books, at its levels."""
    w, p, total = i.w, i.pf, played.total
    wanted = total("need")
    people = wanted[:, need.PEOPLE] / 12.0
    heads = w.place_to_footprint(people)
    ill, mental = wanted[:, need.ILLNESS] + total("years_lost"), wanted[:, need.MENTAL_HEALTH]
    short, served = total("gp_short"), minimum(total("mental_health_contacts"), mental)
    admitted = played["emergency_admissions_place"]
    place, footprint = _each(
        w.place_to_footprint,
        {
            "population_health_qalys_lost_per_1000": (ill, people, 1000.0),
            "avoidable_deaths_per_100k": (total("avoidable_deaths"), people, 100_000.0),
            "unmet_referrals_per_1000": (total("unmet_referrals"), people, 1000.0),
            "emergency_admissions_per_1000": (summed(admitted[None])[0], people, 1000.0),
            "gp_unmet_pct": (short, short + total("gp_appointments"), 100.0),
            "community_contacts_per_1000": (total("community_contacts"), people, 1000.0),
            "mental_health_access_pct": (served, mental, 100.0),
        },
    )
    ages = s.population.sum(axis=3)
    expected = (ages * i.annual["health_lost_by_age"][:, None]).sum(axis=-1)  # at equal age, with England's mix of need
    footprint["health_gap_ratio"] = _gap(ill / maximum(expected, TINY), i)

    in_time = summed((played["four_hour_pct"] * played["ae_attendances"])[None])[0]
    posts = total("staff_wanted")
    gone = maximum(posts - total("staff_fte"), NOUGHT)
    trust, by_footprint = _each(
        w.trust_to_footprint,
        {
            "ae_four_hour_pct": (in_time * w.acute, total("ae_attendances") * w.acute, 1.0),
            "bed_occupancy_pct": (total("bed_days"), total("open_days"), 100.0),
            "staff_vacancy_pct": (gone, posts, 100.0),
            "staff_morale": (s.morale * posts, posts, 100.0),
        },
    )
    footprint |= by_footprint
    weeks = clearance(s.waiting_list, s.completions)
    size = s.waiting_list[..., 0] + s.waiting_list[..., 1]
    soon = size * within(WEEKS, weeks, s.clearance_start, i)
    lists = laid((soon, size))
    of_trust, of_footprint = w.flow_to_trust(lists), w.flow_to_footprint(lists)
    trust["rtt_18_week_pct"] = per(of_trust[0], of_trust[1], 100.0)
    footprint["rtt_18_week_pct"] = per(of_footprint[0], of_footprint[1], 100.0)
    trust["rtt_waiting_list"], footprint["rtt_waiting_list"] = of_trust[1], of_footprint[1]
    trust["delayed_bed_days"] = total("delayed_bed_days")
    trust["agency_spend_gbp"] = total("agency_cost_gbp") * s.cost_index
    for id in ("delayed_bed_days", "agency_spend_gbp"):
        footprint[id] = w.trust_to_footprint(trust[id])
    council = {"unmet_social_care_pct": total("unmet_social_care") * (100.0 / 12.0)}
    footprint["unmet_social_care_pct"] = w.council_to_footprint(council["unmet_social_care_pct"] * w.council_weight)

    footprint["organisational_trust"] = s.organisational_trust
    footprint["integration_in_practice"] = s.integration_practice[..., 2]
    footprint["disruption"] = s.disruption
    footprint["public_confidence"] = s.confidence
    place["gp_strain"], place["gp_continuity_pct"] = s.gp_strain, s.gp_continuity * HUNDRED
    practices = w.place_to_footprint(laid((s.gp_strain, s.gp_continuity)) * people) / maximum(heads, 1e-9)
    continuity = practices[1]
    footprint["gp_strain"], footprint["gp_continuity_pct"] = practices[0], continuity * HUNDRED
    late = maximum(p["experience_four_hour_pct"] - footprint["ae_four_hour_pct"], NOUGHT)
    over_18 = maximum(p["experience_18_week_pct"] - footprint["rtt_18_week_pct"], NOUGHT)
    score = p["experience_start"] - p["experience_of_four_hours"] * late - p["experience_of_18_weeks"] * over_18
    score -= p["experience_of_gp"] * footprint["gp_unmet_pct"]
    score -= p["experience_of_crowding"] * points_over(footprint["bed_occupancy_pct"], p["crowded_from_pct"])
    score += p["experience_of_continuity"] * (continuity - p["continuity_start"]) * HUNDRED
    score -= p["experience_of_travel"] * governance.travel(i, people)
    score += p["experience_of_joined_up"] * footprint["integration_in_practice"] * HUNDRED
    footprint["patient_experience"] = between(score, NOUGHT, HUNDRED)
    return {"footprint": footprint, "place": place, "trust": trust, "council": council}


def _each(to_footprint: Sums, figures: Mapping[str, tuple[Floats, Floats, float]]) -> tuple[Figures, Figures]:
    """Indicators that are a part of a whole, for each ``scale``, at their own level and by footprint."""
    parts = laid([part for part, _, _ in figures.values()])
    wholes = laid([whole for _, whole, _ in figures.values()])
    scales = np.asarray([scale for _, _, scale in figures.values()])[:, None, None]
    own = per(parts, wholes, scales)
    footprint = per(to_footprint(parts), to_footprint(wholes), scales)
    return dict(zip(figures, own, strict=True)), dict(zip(figures, footprint, strict=True))


def _gap(ratio: Floats, i: Inputs) -> Floats:
    """Worst place over best place of each footprint: (R, F)."""
    w = i.w
    ordered = ratio.take(w.places_in_order, 1)
    worst = np.maximum.reduceat(ordered, w.first_places, axis=1)
    best = np.minimum.reduceat(ordered, w.first_places, axis=1)
    out: Floats = worst / maximum(best, 1e-9)
    return out

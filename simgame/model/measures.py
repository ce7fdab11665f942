"""Indicators of care and health, from the year's months and the state at its end."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from simgame.model import governance, need
from simgame.model.electives import clearance, within
from simgame.model.inputs import Inputs
from simgame.model.month import Month, stacked, together
from simgame.model.state import State
from simgame.model.world import Floats

Levels = dict[str, dict[str, Floats]]
WEEKS = 18.0
_WANTED = np.asarray([need.ILLNESS, need.MENTAL_HEALTH])


def total(record: Sequence[Month], name: str) -> Floats:
    """A month's figure added over the year, in the order of the calendar: (R, n)."""
    out: Floats = np.add.accumulate(together(record, name), axis=0)[-1]  # one after the other, however many runs
    return out


def care_indicators(s: State, record: Sequence[Month], i: Inputs) -> Levels:
    """Every indicator that does not come from the books, at its levels."""
    w, p = i.w, i.p
    place: dict[str, Floats] = {}
    trust: dict[str, Floats] = {}
    footprint: dict[str, Floats] = {}

    def per(part: Floats, whole: Floats, scale: float) -> Floats:
        out: Floats = part / np.maximum(whole, 1e-9) * scale
        return out

    people = total(record, "population") / 12.0
    heads = w.place_to_footprint(people)

    def by_place(id: str, amount: Floats, scale: float, over: Floats | None = None) -> None:
        base = people if over is None else over
        place[id] = per(amount, base, scale)
        footprint[id] = per(w.place_to_footprint(amount), w.place_to_footprint(base), scale)

    def by_trust(id: str, amount: Floats, over: Floats, scale: float) -> None:
        trust[id] = per(amount, over, scale)
        footprint[id] = per(w.trust_to_footprint(amount), w.trust_to_footprint(over), scale)

    wanted = np.add.accumulate(stacked([m.need.take(_WANTED, axis=1) for m in record]), axis=0)[-1]
    illness, mental = wanted[:, 0], wanted[:, 1]
    by_place("population_health_qalys_lost_per_1000", illness + total(record, "years_lost"), 1000.0)
    by_place("avoidable_deaths_per_100k", total(record, "avoidable_deaths"), 100_000.0)
    ages = s.population.sum(axis=3)
    expected = (ages * i.annual["health_lost_by_age"][:, None]).sum(axis=-1)  # at equal age, with England's mix of need
    ratio = (illness + total(record, "years_lost")) / np.maximum(expected, 1e-9)
    footprint["health_gap_ratio"] = _gap(ratio, i)

    attended = total(record, "ae_attendances") * w.acute
    in_time = np.add.accumulate(together(record, "four_hour_pct") * together(record, "ae_attendances"), axis=0)[-1]
    by_trust("ae_four_hour_pct", in_time * w.acute, attended, 1.0)
    weeks = clearance(s.waiting_list, s.completions)
    size = s.waiting_list.sum(axis=-1)
    soon = size * within(WEEKS, weeks, s.clearance_start, i)
    trust["rtt_18_week_pct"] = per(w.flow_to_trust(soon), w.flow_to_trust(size), 100.0)
    footprint["rtt_18_week_pct"] = per(w.flow_to_footprint(soon), w.flow_to_footprint(size), 100.0)
    trust["rtt_waiting_list"] = w.flow_to_trust(size)
    footprint["rtt_waiting_list"] = w.flow_to_footprint(size)
    by_place("unmet_referrals_per_1000", total(record, "unmet_referrals"), 1000.0)
    by_place("emergency_admissions_per_1000", total(record, "emergency_admissions_place"), 1000.0)
    days = np.asarray([m.days for m in record])[:, None, None]
    room = np.add.accumulate(together(record, "beds_open") * days, axis=0)[-1]
    by_trust("bed_occupancy_pct", total(record, "bed_days"), room, 100.0)
    delayed = total(record, "delayed_bed_days")
    trust["delayed_bed_days"] = delayed
    footprint["delayed_bed_days"] = w.trust_to_footprint(delayed)
    short = total(record, "gp_short")
    by_place("gp_unmet_pct", short, 100.0, short + total(record, "gp_appointments"))
    by_place("community_contacts_per_1000", total(record, "community_contacts"), 1000.0)
    given = np.minimum(total(record, "mental_health_contacts"), mental)
    by_place("mental_health_access_pct", given, 100.0, mental)
    council = {"unmet_social_care_pct": total(record, "unmet_social_care") * (100.0 / 12.0)}
    footprint["unmet_social_care_pct"] = w.council_to_footprint(council["unmet_social_care_pct"] * w.council_weight)

    posts = total(record, "staff_wanted")
    gone = np.maximum(posts - total(record, "staff_fte"), 0.0)
    by_trust("staff_vacancy_pct", gone, posts, 100.0)
    by_trust("staff_morale", s.morale * posts, posts, 100.0)
    agency = total(record, "agency_cost_gbp") * s.cost_index
    trust["agency_spend_gbp"] = agency
    footprint["agency_spend_gbp"] = w.trust_to_footprint(agency)

    footprint["organisational_trust"] = s.organisational_trust.copy()
    footprint["integration_in_practice"] = s.integration_practice[..., 2].copy()
    footprint["disruption"] = s.disruption.copy()
    footprint["public_confidence"] = s.confidence.copy()
    continuity = w.place_to_footprint(s.gp_continuity * people) / np.maximum(heads, 1e-9)
    late = np.maximum(p["experience_four_hour_pct"] - footprint["ae_four_hour_pct"], 0.0)
    over_18 = np.maximum(p["experience_18_week_pct"] - footprint["rtt_18_week_pct"], 0.0)
    score = p["experience_start"] - p["experience_of_four_hours"] * late - p["experience_of_18_weeks"] * over_18
    score -= p["experience_of_gp"] * footprint["gp_unmet_pct"]
    score -= p["experience_of_crowding"] * np.maximum(footprint["bed_occupancy_pct"] - 90.0, 0.0)
    score += p["experience_of_continuity"] * (continuity - p["continuity_start"]) * 100.0
    score -= p["experience_of_travel"] * governance.travel(i, people)
    score += p["experience_of_joined_up"] * footprint["integration_in_practice"] * 100.0
    footprint["patient_experience"] = np.clip(score, 0.0, 100.0)
    return {"footprint": footprint, "place": place, "trust": trust, "council": council}


def _gap(ratio: Floats, i: Inputs) -> Floats:
    """Worst place over best place of each footprint: (R, F)."""
    w = i.w
    order = np.argsort(w.place_f, kind="stable")
    ordered = ratio.take(order, axis=1)
    starts = np.searchsorted(w.place_f[order], np.arange(w.footprints))
    worst = np.maximum.reduceat(ordered, starts, axis=1)
    best = np.minimum.reduceat(ordered, starts, axis=1)
    out: Floats = worst / np.maximum(best, 1e-9)
    return out

"""Beds at midnight (general and acute): open, wanted, left to planned operations; crowding and its harm."""

from __future__ import annotations

import numpy as np
from numpy import matvec, maximum, minimum, where

from simgame.model.evidence import Parameters
from simgame.model.inputs import DAYS, Inputs, some
from simgame.model.month import Month, Played
from simgame.model.state import State
from simgame.model.world import HUNDRED, NOUGHT, ONE, TINY, Floats, World

WINTER_WARD = (7, 8, 9, 10, 11)  # November to March
WARD_CLOSES = 8  # months after April in which closures decided in April take effect: nine months, with engagement
_DAYS = np.asarray(DAYS)[:, None, None]
_WITH_WARD = np.isin(np.arange(12), WINTER_WARD).astype(np.float64)[:, None, None]
_CLOSED = (np.arange(12) >= WARD_CLOSES)[:, None, None]
_POINT = np.asarray(0.01)  # a point of 100


def open_year(s: State, i: Inputs) -> None:
    """Winter ward beds, closures decided, and before 2017 the beds that England lost every year."""
    a = i.annual
    a.update(i.known.known(("beds", i.w), lambda: _known(i)))
    a["winter_ward"] = i.d["winter_ward_gbp"] * a["winter_beds"] / a["costs"]
    if i.world.base_year < i.year < i.world.play_year:
        s.beds = s.beds * history(i.world, i.year, i.known)
    if i.decided.used("beds_closed_pct"):
        s.beds_to_close = s.beds_to_close + s.beds * minimum(i.d["beds_closed_pct"] / HUNDRED, ONE)
    a["wards_closing"] = NOUGHT
    if some(s.beds_to_close):  # closures of whole wards; less than a ward waits for the next year
        a["wards_closing"] = wards = np.floor(s.beds_to_close * a["wards_a_bed"] + TINY)
        a["beds_closing"] = minimum(wards * i.pt["ward_beds"], s.beds)


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence alone."""
    refilled = i.pt["beds_refilled"] / (1.0 - i.pt["beds_refilled"])  # minus the elasticity of stays to occupancy
    rate = 1.0 / i.pt["stay_follows_months"]
    return {
        "winter_beds": i.w.acute_row / (len(WINTER_WARD) * i.pt["ward_bed_gbp_per_month"]),
        "wards_a_bed": 1.0 / i.pt["ward_beds"],
        "stay_of_occupancy": -refilled / i.pt["occupancy_start_pct"] * rate,
        "stay_empty": (1.0 + refilled) * rate,
        "stay_kept": 1.0 - rate,
        "staffed_beds": 1.0 / i.pt["beds_need_staffed"],
        "ordinary_below": i.pt["ordinary_below_pct"] / 100.0,
        "with_escalation": 1.0 + i.pt["escalation_pct"] / 100.0,
        "escalation_gbp": i.pt["bed_day_gbp"] * i.pt["escalation_cost_ratio"],
        "trolley_base": i.pt["trolley_start_per_1000"] / 1000.0,
        "trolley_crowded": i.pt["trolley_per_1000_per_point"] / 1000.0,
        "harm": i.pt["harm_per_point"] / 100.0,
    }


def history(world: World, year: int, p: Parameters) -> Floats:
    """A year's beds over those of the year before, England as counted, or its trend where it was not: (1|R, 1)."""
    counted = world.beds_england
    if year in counted and year - 1 in counted:
        return np.asarray([[counted[year] / counted[year - 1]]])
    return 1.0 + p["beds_trend_to_2017_pct"] / 100.0


def close_wards(s: State, i: Inputs) -> None:
    """December opens: this year's closures take effect."""
    a = i.annual
    if some(a["wards_closing"]):
        s.beds = s.beds - a["beds_closing"]
        s.beds_to_close = s.beds_to_close - a["beds_closing"]
        s.wards_closed = s.wards_closed + a["wards_closing"]


def ahead(s: State, i: Inputs, months: range) -> None:
    """By month (M, R, T): bed-days that beds would give if all of them had staff."""
    a, w, of = i.annual, i.w, slice(months.start, months.stop)
    there = s.beds
    if months.start < WARD_CLOSES and some(a["wards_closing"]):
        there = where(_CLOSED[of], there - a["beds_closing"], there)
    stand = there + a["winter_ward"] * _WITH_WARD[of]
    if "bed_coins" in a:
        stand += a["bed_coins"]
    if "beds_open" in i.shocks:
        stand = stand * i.shock_in("beds_open", w.trust_f, months)
    if a["m_broken"]:
        stand = stand * a["m_standing"]
    a["bed_days_stand"] = stand * _DAYS[of]
    a["crowded"] = points_over(s.occupancy, i.pt["crowded_from_pct"])  # last month's; each month leaves its own


def points_over(occupancy_pct: Floats, crowded_from_pct: Floats) -> Floats:
    """Points of occupancy above that from which harm counts."""
    over: Floats = occupancy_pct - crowded_from_pct
    maximum(over, NOUGHT, out=over)
    return over


def beds(s: State, m: Month, i: Inputs) -> None:
    """Ordinary electives get what emergencies and delays leave below 97 %; then escalation beds, then trolleys. Next
    month's stays follow the room there is.
    """
    a, p, w = i.annual, i.pt, i.w
    room = s.staffed * a["staffed_beds"]
    minimum(room, ONE, out=room)
    room *= a["bed_days_stand"][i.step]
    total = m.net_bed_days + m.delayed_bed_days
    free = room * a["ordinary_below"]
    free -= total
    given = minimum(m.ordinary_days, maximum(free, NOUGHT, out=free), out=free)
    m.cancelled_days = m.ordinary_days - given
    m.ordinary_days = given
    total += given
    opened = minimum(total, room * a["with_escalation"])
    maximum(opened, room, out=opened)
    m.escalation_days = opened - room
    m.bed_days, m.open_days, m.wanted_days = minimum(total, opened), opened, total
    point = maximum(opened, TINY)
    point *= _POINT
    m.occupancy_pct = m.bed_days / point
    pressure = total / point
    m.pressure_pct = minimum(pressure, p["pressure_most_pct"], out=pressure)
    m.crowded = a["crowded"] = crowded = points_over(m.occupancy_pct, p["crowded_from_pct"])
    s.occupancy = m.occupancy_pct
    s.stay_room *= a["stay_kept"]  # it goes a part of its way to what the room there is makes of it
    s.stay_room += m.occupancy_pct * a["stay_of_occupancy"]
    s.stay_room += a["stay_empty"]
    s.harm = matvec(w.acute_to_places, crowded * a["harm"])


def after(months: Played, i: Inputs) -> None:
    """Patients kept on a trolley (M, R, T): more of those admitted where wards are crowded, and all without a bed."""
    a = i.annual
    trolleys = months["crowded"] * a["trolley_crowded"]
    trolleys += a["trolley_base"]
    trolleys *= months["emergency_admissions"]
    trolleys += months["wanted_days"] - months["bed_days"]
    months.tell(trolley_waits=trolleys)

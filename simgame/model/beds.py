"""Beds at midnight (general and acute): open, wanted, left to planned operations; crowding and its harm."""

from __future__ import annotations

import numpy as np

from simgame.model.inputs import DAYS, Inputs
from simgame.model.month import Month
from simgame.model.state import State
from simgame.model.world import BASE_YEAR, FIRST_YEAR

WINTER_WARD = (7, 8, 9, 10, 11)  # November to March
WARD_CLOSES = 8  # months after April in which closures decided in April take effect: nine months, with engagement


def open_year(s: State, i: Inputs) -> None:
    """Winter ward beds, closures decided, and before 2017 the beds that England lost every year."""
    a, p = i.annual, i.p
    months = len(WINTER_WARD)
    a["winter_ward"] = i.d["winter_ward_gbp"] / (months * p["ward_bed_gbp_per_month"] * s.cost_index) * i.w.acute
    if BASE_YEAR < i.year < FIRST_YEAR:
        s.beds = s.beds * (1.0 + p["beds_trend_to_2017_pct"] / 100.0)
    s.beds_to_close = s.beds_to_close + s.beds * np.minimum(i.d["beds_closed_pct"] / 100.0, 1.0)


def close_wards(s: State, i: Inputs) -> None:
    """Closures of whole wards take effect; less than a ward waits for the next year."""
    wards = np.floor(s.beds_to_close / i.p["ward_beds"] + 1e-9)
    closed = np.minimum(wards * i.p["ward_beds"], s.beds)
    s.beds = s.beds - closed
    s.beds_to_close = s.beds_to_close - closed
    s.wards_closed = s.wards_closed + wards


def beds(s: State, m: Month, i: Inputs) -> None:
    """Ordinary electives get what emergencies and delays leave below 97 %; then escalation beds, then trolleys."""
    a, p, w = i.annual, i.p, i.w
    if i.month == WARD_CLOSES:
        close_wards(s, i)
    staffed = np.minimum(s.staffed / p["beds_need_staffed"], 1.0)
    open_beds = s.beds
    if i.month in WINTER_WARD:
        open_beds = open_beds + a["winter_ward"]
    if "bed_coins" in a:
        open_beds = open_beds + a["bed_coins"]
    open_beds = open_beds * staffed
    open_beds *= i.shock("beds_open", w.trust_f)
    days = DAYS[i.month]
    room = open_beds * days
    emergency = m.net_bed_days + m.delayed_bed_days
    free = np.maximum(room * (p["ordinary_below_pct"] / 100.0) - emergency, 0.0)
    wanted = m.ordinary_days
    given = np.minimum(wanted, free)
    m.cancelled = (wanted - given) / p["ordinary_stay_days"]
    m.ordinary_days = given
    total = emergency + given
    over = np.maximum(total - room, 0.0)
    escalation = np.minimum(over, room * (p["escalation_pct"] / 100.0))
    m.escalation_beds = escalation / days
    m.escalation_cost_gbp = escalation * (p["bed_day_gbp"] * p["escalation_cost_ratio"])
    room += escalation
    held = np.minimum(total, room)
    m.beds_open = room / days
    m.bed_days = held
    safe = np.maximum(room, 1e-9)
    m.occupancy_pct = held / safe
    m.occupancy_pct *= 100.0
    m.pressure_pct = np.minimum(total / safe, p["pressure_most_pct"] / 100.0) * 100.0
    crowded = np.maximum(m.occupancy_pct - 90.0, 0.0)
    m.trolley_waits = (total - held) + m.emergency_admissions * (
        (p["trolley_start_per_1000"] + p["trolley_per_1000_per_point"] * crowded) / 1000.0
    )
    s.occupancy = m.occupancy_pct
    harm = crowded * (p["harm_per_point"] / 100.0)
    s.harm = w.flow_to_place(harm.take(w.flow_t, axis=1) * w.place_acute_weight)

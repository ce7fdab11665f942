"""Four hours in A&E: the share of type 1 patients who wait longer, by trust and month."""

from __future__ import annotations

import numpy as np
from numpy import maximum

from simgame.model.inputs import MONTH_LENGTHS, Inputs
from simgame.model.month import Month, Played
from simgame.model.state import State
from simgame.model.world import HUNDRED, NOUGHT, ONE, TINY, Floats, between

_MOST_SEEN = np.asarray(3.0)  # guard: attendances over what emergency staff can see


def open_year(s: State, i: Inputs) -> None:
    """What emergency staff can see over the base year: posts, and their growth in emergency care."""
    i.annual.update(i.known.known(("four hours", i.w), lambda: _known(i)))
    growth = i.known.grown("emergency_staffing_growth_pct", i.year - i.world.base_year)
    grown = i.annual["posts_growth"] * s.funding_index * growth * s.emergency_staffing
    i.annual["breach_rest"] = s.four_hour_b - i.annual["breaches_beyond"]  # only attendances beyond staffing count
    i.annual["can_see"] = grown * MONTH_LENGTHS  # (12, R, T)


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence alone."""
    return {
        "breaches_beyond": i.pt["staffing_on_breaches"] * 100.0,
        "breach_most": i.pt["breach_most_pct"] * i.w.acute_row,
        "minor_units": (1.0 - i.pt["type1_share"]) * i.pt["minor_units_pct"],
    }


def ahead(i: Inputs, months: range) -> None:
    """What emergency staff can see, by month, where all posts are filled (M, R, T)."""
    a = i.annual
    can_see = a["can_see"][months.start : months.stop]
    if "hospital_staff" in i.shocks:
        can_see = can_see * i.shock_in("hospital_staff", i.w.trust_f, months)
    a["staff_can_see"] = can_see


def crowding(pressure_pct: Floats, i: Inputs) -> Floats:
    """Breaches from full beds, points of type 1: s·ln(1 + exp(occupancy − 88))."""
    over = pressure_pct - i.pt["four_hour_knee_pct"]
    np.logaddexp(over, NOUGHT, out=over)
    over *= i.pt["four_hour_slope"]
    return over


def four_hours(s: State, m: Month, i: Inputs) -> None:
    """% breached = b + crowding + 0.5 per 1 % of attendances beyond emergency staffing, 0 to 60. All types (``after``):
    0.65 of type 1 and 0.35 at 99.5 %. Trusts without beds (community) have no breaches.
    """
    a = i.annual
    can_see = a["staff_can_see"][i.at] * s.staffed
    beyond = m.ae_attendances / maximum(can_see, TINY, out=can_see)
    between(beyond, ONE, _MOST_SEEN)
    beyond *= a["breaches_beyond"]
    breach = crowding(m.pressure_pct, i)
    breach += a["breach_rest"]
    breach += beyond
    between(breach, NOUGHT, a["breach_most"])
    s.breach = m.breach_pct = breach


def after(months: Played, i: Inputs) -> None:
    """Share seen in four hours, type 1 and all types (M, R, T), %."""
    type1 = HUNDRED - months["breach_pct"]
    months.tell(four_hour_type1_pct=type1, four_hour_pct=type1 * i.pt["type1_share"] + i.annual["minor_units"])

"""Emergency care: attendances, same-day stays, overnight stays and their bed-days, by place, flow and trust."""

from __future__ import annotations

import numpy as np
from numpy import empty, expm1, matvec, maximum, multiply, where

from simgame.model import need
from simgame.model.habits import EMERGENCY, STAY
from simgame.model.inputs import Inputs
from simgame.model.month import Month, Played
from simgame.model.state import SERVICES, State
from simgame.model.world import NOUGHT, ONE, TINY, Floats, between

_CRISIS = SERVICES.index("crisis_teams")
_LEAST = np.asarray(0.01)  # guard: of emergency care by need, whatever habits and pressure
_LEAST_SUPPLY, _MOST_SUPPLY = np.asarray(0.5), np.asarray(1.5)  # guard: of preventable stays, by beds a head
_THOUSAND = np.asarray(1000.0)
_LEAST_VISITS = np.asarray(0.3)  # guard: of A&E visits by need, whatever keeps people away


def open_year(s: State, i: Inputs) -> None:
    """Same-day capacity bought, the effect of bed supply, and lost social care on attendances, over the year."""
    a, d, w = i.annual, i.d, i.w
    a.update(i.known.known(("emergency", i.w), lambda: _known(i)))
    share = i.pt["preventable_share"]
    a["same_day_bought"] = d["same_day_emergency_gbp"] * a["same_day_visits"] / a["costs"]
    served = maximum(w.flow_to_trust(a["heads"].take(w.flow_p, 1) * w.acute_share_row), TINY)
    # beds a head over those of the base year
    ratio = where(s.beds_start > NOUGHT, s.beds * _THOUSAND / (served * maximum(s.beds_start, TINY)), ONE)
    supply = ONE + i.pt["bed_supply_on_preventable"] * (ratio - ONE)
    a["supply"] = (between(supply, _LEAST_SUPPLY, _MOST_SUPPLY) - ONE) * share + ONE
    less = w.council_to_footprint((s.social_care_start - s.social_care_real) * w.council_weight_row)
    a["social_visits"] = i.over_places(less) * a["visits_of_less"]


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence alone."""
    most = maximum(i.pt["same_day_most"], 1e-9)
    return {
        "same_day_visits": i.w.acute_row / (12.0 * i.pt["same_day_visit_gbp"]),
        "visits_of_less": i.pp["social_care_on_ae"] / 1200.0,  # a month, by £100 less a year per person over 64
        "same_day_most": most,
        "same_day_turns": -most,
        "readmissions_crowded": i.pt["readmissions_avoidable"] * i.pt["crowding_on_readmissions"],
        "same_day_pressure": i.pt["pressure_on_same_day"] / 100.0,
        "visits_of_short": i.pp["gp_short_ae_visits"] / 100.0,
        "not_preventable": 1.0 - i.pp["preventable_share"],
        "same_day_nights": i.pt["same_day_nights"],
    }


def ahead(s: State, i: Inputs) -> None:
    """By month: what crisis care leaves of visits (12, R, P); what habits and bed supply make of overnight stays, and
    habits of their length (12, R, T).
    """
    a = i.annual
    a["same_day_left"] = -a["same_day_capacity"]
    a["same_day_rest"] = ONE - s.breach_start * a["same_day_pressure"]
    a["crisis_leaves"] = ONE - a["effect"][:, :, _CRISIS] * i.pp["crisis_on_ae"]
    a["overnight_factor"] = a["m_habits"][..., EMERGENCY] * a["supply"]
    a["stay_days_scale"] = a["m_habits"][..., STAY] * s.stay_scale


def emergency(s: State, m: Month, i: Inputs) -> None:
    """Attendances follow need, short appointments, lost social care and crisis care. Admissions follow need, the
    preventable part its factor; same-day stays also four-hour pressure, in either regime; the threshold is a habit.
    Same-day emergency care turns overnight stays into visits and frees a bed-day each.
    """
    a, p, w = i.annual, i.pp, i.w
    visits = m.need[:, need.AE]
    attended = visits * a["crisis_leaves"][i.month]
    attended += m.gp_short_more * a["visits_of_short"]
    attended += a["social_visits"] * m.people_over_64
    maximum(attended, visits * _LEAST_VISITS, out=attended)
    m.ae_attendances_place = attended

    prevented = m.preventable_factor * p["preventable_share"]
    prevented += a["not_preventable"]
    place = prevented.take(w.places_four, 1)
    place *= m.need[:, need.AE : need.BED_DAYS + 1]  # visits, same-day, overnight, bed-days
    place[:, 0] = attended
    m.emergency_place = place

    more = a["crowded"] * a["readmissions_crowded"]
    m.readmissions_crowded = more
    factor = empty((place.shape[0], 3, w.trusts))  # same-day, overnight, bed-days
    stays = np.add(more, a["overnight_factor"][i.month], out=factor[:, 1])
    pressure = s.breach * a["same_day_pressure"]
    pressure += a["same_day_rest"]
    multiply(stays, pressure, out=factor[:, 0])
    room = s.stay_room * a["stay_days_scale"][i.month]
    multiply(stays, room, out=factor[:, 2])
    m.emergency_factor = maximum(factor, _LEAST, out=factor)
    trust = matvec(w.acute_to_trusts, place)
    trust[:, 1:] *= factor
    m.emergency_trust, m.ae_attendances = trust, trust[:, 0]
    overnight = maximum(trust[:, 2], TINY)
    # same-day care turns up to a share of overnight stays, the shortest, into visits to staff of its own; less the
    # nearer it is to that share
    overnight *= a["same_day_most"]
    share = a["same_day_left"][i.month] / overnight
    expm1(share, out=share)
    share *= a["same_day_turns"]
    m.turned = share
    turned = share * trust[:, 2]
    stayed = trust[:, 3] - turned * a["same_day_nights"]
    m.net_bed_days = maximum(stayed, NOUGHT, out=stayed)


def after(months: Played, i: Inputs) -> None:
    """Stays by trust, less those that same-day care turned into visits (M, R, T); visits, same-day and overnight stays,
    bed-days by flow, in trusts of this world (M, R, 4, K).
    """
    w, trust = i.w, months["emergency_trust"]
    overnight = trust[:, :, 2] * (ONE - months["turned"])
    flow = months["emergency_place"].take(w.flow_p, 3)
    flow *= w.acute_share
    flow[:, :, 1:] *= months["emergency_factor"].take(w.flow_t, 3)
    months.tell(
        emergency_flow=flow, ae_attendances=trust[:, :, 0], overnight_stays=overnight,
        emergency_admissions=trust[:, :, 1] + overnight,
    )  # fmt: skip

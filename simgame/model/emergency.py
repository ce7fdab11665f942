"""Emergency care: attendances, same-day stays, overnight stays and their bed-days, by place, flow and trust."""

from __future__ import annotations

import numpy as np

from simgame.model import need
from simgame.model.delay import move_on
from simgame.model.inputs import Inputs
from simgame.model.month import Month
from simgame.model.state import SERVICES, State

_CRISIS = SERVICES.index("crisis_teams")


def open_year(s: State, i: Inputs) -> None:
    """Same-day capacity bought, the effect of bed supply, and lost social care on attendances, over the year."""
    a, p, d, w = i.annual, i.p, i.d, i.w
    a["same_day_bought"] = d["same_day_emergency_gbp"] / (12.0 * p["same_day_visit_gbp"] * s.cost_index) * w.acute
    a["same_day_rate"] = np.minimum(3.0 / p["delay_same_day"], 1.0)[..., None]
    served = s.population.sum(axis=(2, 3)).take(w.flow_p, axis=1) * w.acute_share
    per_1000 = s.beds / np.maximum(w.flow_to_trust(served), 1e-9) * 1000.0
    ratio = np.where(s.beds_start > 0, per_1000 / np.maximum(s.beds_start, 1e-9), 1.0)
    a["bed_supply"] = np.clip(1.0 + p["bed_supply_on_preventable"] * (ratio - 1.0), 0.5, 1.5)
    less = (s.social_care_start - s.social_care_real) / 100.0  # £100 less a year per person over 64
    a["social_visits"] = i.over_places(w.council_to_footprint(less * w.council_weight)) * p["social_care_on_ae"] / 12.0


def emergency(s: State, m: Month, i: Inputs) -> None:
    """Attendances follow need, short appointments, lost social care and crisis care. Admissions follow need, the
    preventable part its factor; same-day stays also four-hour pressure, in either regime; the threshold is a habit.
    Same-day emergency care turns overnight stays into visits and frees a bed-day each.
    """
    a, p, w = i.annual, i.p, i.w
    move_on(s.same_day_capacity, a["same_day_bought"], a["same_day_rate"])
    visits = m.need[:, need.AE]
    crisis = 1.0 - np.exp(s.services[:, :, _CRISIS, 2] * (-1.0 / p["crisis_scale_gbp"]))
    attended = visits * (1.0 - p["crisis_on_ae"] * crisis)
    base_short = s.gp_unmet_start * (m.gp_appointments + m.gp_short)
    attended += (m.gp_short - base_short) * (p["gp_short_ae_visits"] / 100.0)
    attended += a["social_visits"] * m.people_over_64
    np.maximum(attended, visits * 0.3, out=attended)
    m.ae_attendances_place = attended

    share = p["preventable_share"]
    place = m.need[:, need.AE : need.BED_DAYS + 1].copy()  # (R, 4, P): visits, same-day, overnight, bed-days
    place[:, 0] = attended
    place[:, 1:] *= ((m.preventable_factor - 1.0) * share + 1.0)[:, None]
    flow = place.take(w.flow_p, axis=2)
    flow *= w.acute_share

    threshold = s.habits[..., 0]
    crowded = np.maximum(s.occupancy - 90.0, 0.0)
    m.readmission_share = p["readmissions_avoidable"] * (1.0 + p["crowding_on_readmissions"] * crowded)
    factor = np.empty((threshold.shape[0], 4, threshold.shape[1]))
    factor[:, 0] = 1.0
    supply = (a["bed_supply"] - 1.0) * share + 1.0
    stays = threshold * supply
    stays += m.readmission_share - p["readmissions_avoidable"]
    factor[:, 1] = stays * (1.0 + p["pressure_on_same_day"] / 100.0 * (s.breach - s.breach_start))
    factor[:, 2] = stays
    factor[:, 3] = stays * s.habits[..., 1] * s.stay_scale
    np.maximum(factor, 0.1, out=factor)
    flow *= factor.take(w.flow_t, axis=2)
    trust = w.flow_to_trust(flow)
    trust *= 1.0 + w.inflow
    overnight = trust[:, 2]
    most = overnight * p["same_day_most"]
    turned = most * (1.0 - np.exp(-s.same_day_capacity[..., 2] / np.maximum(most, 1e-9)))
    m.same_day_visits = turned
    kept = 1.0 - turned / np.maximum(overnight, 1e-9)
    overnight_flow = flow[:, 2] * kept.take(w.flow_t, axis=1)
    m.overnight_count = overnight_flow
    m.emergency_count = flow[:, 1] + overnight_flow
    m.overnight_stays = overnight - turned
    m.net_bed_days = np.maximum(trust[:, 3] - turned, 0.0)
    m.ae_attendances = trust[:, 0] + turned
    m.emergency_admissions = trust[:, 1] + m.overnight_stays
    away = (1.0 - w.place_acute) * (place[:, 1] + place[:, 2])
    m.emergency_admissions_place = w.flow_to_place(m.emergency_count) + away
    ae_value = flow[:, 0] + (flow[:, 2] - overnight_flow)
    prices = p["price_ae_gbp"], p["price_same_day_gbp"], p["price_overnight_gbp"]
    m.value_ref_gbp = np.zeros((flow.shape[0], w.flows, 7))
    m.value_ref_gbp[..., 0] = ae_value * prices[0]
    m.value_ref_gbp[..., 1] = flow[:, 1] * prices[1] + overnight_flow * prices[2]

"""Service developments that wait while a change of regime makes plans late, and the money that waits with them.

Community teams, discharge-to-assess and crisis teams that would grow stay as they are for 12 to 24 months over
readiness; what runs already runs on, and every other plan goes ahead. What cannot be spent is not charged.
"""

from __future__ import annotations

import numpy as np
from numpy import maximum, minimum, zeros

from simgame.model.inputs import Inputs, some
from simgame.model.state import SERVICES, State
from simgame.model.world import Floats

_NAMES = ("community_teams", "discharge_to_assess", "crisis_teams")
_TEAMS, _ASSESS, _CRISIS = (SERVICES.index(name) for name in _NAMES)
LATE: Floats = np.asarray([1.0 if name in _NAMES else 0.0 for name in SERVICES])  # (N,)


def open_year(s: State, i: Inputs) -> None:
    """Part of the year's money for new teams that cannot be spent: of places' (R, P), and of trusts' own £ (R, T)."""
    a, d = i.annual, i.d
    a["m_teams_wait"], a["m_trust_waits_gbp"] = zeros((1, i.w.places)), zeros((1, i.w.trusts))
    if not some(s.late_months):
        return
    part = i.over_places(minimum(s.late_months, 12.0) / 12.0)
    real = 1.0 / (s.heads * s.cost_index)
    own = _by_place(i, d["community_teams_gbp"])
    teams = (d["care_outside_hospital_gbp"] + own + s.schemes_gbp - s.schemes_start_gbp) * real
    a["m_teams_wait"] = part * _new(s, teams, _TEAMS)
    waits = zeros((i.runs, i.w.trusts))
    for gbp, wait in (
        (d["community_teams_gbp"], a["m_teams_wait"]),
        (d["discharge_to_assess_gbp"], part * _new(s, _by_place(i, d["discharge_to_assess_gbp"]) * real, _ASSESS)),
        (d["crisis_teams_gbp"], part * _new(s, _by_place(i, d["crisis_teams_gbp"]) * real, _CRISIS)),
    ):
        weight = i.w.trust_place_weight * i.w.flow_community
        waits += gbp * i.w.flow_to_trust(wait.take(i.w.flow_p, 1) * weight)
    a["m_trust_waits_gbp"] = waits


def _by_place(i: Inputs, gbp: Floats) -> Floats:
    """What community trusts spend (1|R, T), by the places they serve (1|R, P)."""
    return i.w.flow_to_place(gbp.take(i.w.flow_t, 1) * (i.w.trust_place_weight * i.w.flow_community))


def _new(s: State, real: Floats, service: int) -> Floats:
    """The part of a service's money, £ per head, that is beyond what is in place (R, P)."""
    out: Floats = np.clip(1.0 - s.services[:, :, service, 0] / maximum(real, 1e-9), 0.0, 1.0)
    return out

"""What is governed rather than bought: commissioners and practices that merge, and how plans are assured.

All of it is settled in April, once a year; nothing here runs by the month.
"""

from __future__ import annotations

import numpy as np
from numpy import exp, maximum, minimum, where, zeros

from simgame.model.inputs import Inputs, some
from simgame.model.state import State
from simgame.model.world import HUNDRED, ONE, TINY, Floats, bounded

_LEAST_BETWEEN = 0.01  # guard: of patients, between a hub in part and in full


def fewer(s: State, i: Inputs) -> Floats:
    """Organisations that need no longer agree (1|R, F)."""
    out: Floats = s.commissioners_merged * i.w.mergeable
    return out


def open_year(s: State, i: Inputs) -> None:
    """April: who has merged, what the year of it costs, and what a merged commissioner saves from the second year on.

    In one budget commissioners stay as they are: there is nothing left to merge.
    """
    a, p, d = i.annual, i.pf, i.d
    were = s.commissioners_merged
    one = where(i.g.payment > 0.5, were, d["commissioners_merged"]) if i.shared else d["commissioners_merged"]
    a["g_fees_gbp_per_head"] = zeros(were.shape)
    a["g_running_saved"] = minimum(were, one) * i.w.several * p["commissioner_merger_saving"]
    moved = np.abs(one - were) * i.w.several
    if some(moved):
        s.disruption = bounded(s.disruption + moved * p["commissioner_merger_disruption"])
        a["g_fees_gbp_per_head"] = moved * p["commissioner_merger_gbp_per_head"]
    s.commissioners_merged = one + zeros(were.shape)
    heavy = d["assurance"] * (ONE - i.g.payment)
    a["g_delivery"] = minimum(p["one_off_delivered"] * (ONE + heavy * p["assurance_on_delivery"]), ONE)
    if some(heavy):
        a["g_fees_gbp_per_head"] = a["g_fees_gbp_per_head"] + heavy * p["assurance_gbp_per_head"]
        s.organisational_trust = bounded(s.organisational_trust - heavy * p["assurance_trust"] / 100.0)
    pace = (d["integration_pace"] - ONE) * i.g.decision
    a["g_pace"] = ONE + pace * p["pace_of_a_step"]
    if some(pace):
        s.disruption = bounded(s.disruption + pace * p["pace_disruption"])


def practices(s: State, i: Inputs, heads: Floats) -> tuple[Floats, Floats, Floats]:
    """Practices join up for good: factor on output, continuity lost, factor on GPs leaving, each (1|R, P)."""
    p, d = i.pp, i.d
    joining = minimum(d["practice_mergers_pct"] / HUNDRED, ONE - s.practices_merged)
    s.practices_merged = s.practices_merged + joining
    large = s.practices_merged
    output = ONE + large * p["large_practice_output"] - joining * p["practice_merger_lost"]
    spent = d["gp_workforce_gbp"] / (heads * i.annual["costs"])
    kept = p["gp_retention_most"] * (ONE - exp(spent / -p["gp_retention_scale_gbp"]))
    leaving = (ONE - large * p["large_practice_retention"]) * (ONE - kept)
    return output, large * p["large_practice_continuity"], leaving


def hospital_deaths(s: State, i: Inputs) -> Floats:
    """What distance adds to hospital deaths and a hub takes away, as a ratio (1|R, P); after ``population``'s rates.

    A hub spares lives only when nearly all patients of its service are treated there; when a part is, none.
    """
    p, d = i.p, i.d
    far: Floats = d["travel_minutes_added"] * (p["travel_on_hospital_deaths_pct"] / 100.0)
    together = d["services_together"]
    if not i.decided.used("services_together"):
        return far
    least, full = p["hub_patients_in_part_pct"] / 100.0, p["hub_patients_full_pct"] / 100.0
    reach = np.clip((together - least) / maximum(full - least, _LEAST_BETWEEN), 0.0, 1.0)
    deaths = (s.population * i.annual["death"]).sum(axis=(2, 3)) * 12.0 * i.pp["hospital_share_of_deaths"]
    spared = p["hub_deaths_avoided_per_million"] * 1e-6 * s.population.sum(axis=(2, 3)) / maximum(deaths, TINY)
    out: Floats = far - i.over_places(reach) * spared
    return out


def travel(i: Inputs, people: Floats) -> Floats:
    """Minutes added to the way to hospital, mean over the people of a footprint (1|R, F)."""
    if not i.decided.used("travel_minutes_added"):
        return zeros((1, i.w.footprints))
    whole = maximum(i.w.place_to_footprint(people), 1e-9)
    out: Floats = i.w.place_to_footprint(i.d["travel_minutes_added"] * people) / whole
    return out

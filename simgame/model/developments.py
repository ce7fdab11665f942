"""New services and teams: what the year's money buys of each, and what of it is in force in the months ahead.

Each runs through a three-stage delay. Its money is settled in April, so nothing that a month or the winter call brings
moves it, and April works out the whole year.
"""

from __future__ import annotations

import numpy as np
from numpy import concatenate, empty, exp, maximum, minimum, subtract

from simgame.model.delay import months_ahead
from simgame.model.evidence import Parameters
from simgame.model.inputs import Inputs, some
from simgame.model.lateness import LATE
from simgame.model.state import SERVICES, State
from simgame.model.system import held
from simgame.model.world import NOUGHT, ONE, Floats

_DELAY = (
    "delay_prevention_quick", "delay_prevention_slow", "delay_prevention_quick", "delay_skill_mix", "delay_new_gps",
    "delay_community_teams", "delay_discharge_to_assess", "delay_discharge_to_assess", "delay_community_teams",
    "delay_home_visits", "delay_home_visits", "delay_home_visits",
)  # fmt: skip
# £ per head a year at which a service has two thirds of its effect, where that is how it works
_SCALE = (
    "prevention_scale_gbp", "prevention_scale_gbp", "prevention_scale_gbp", "skill_mix_most_gbp_per_head",
    "skill_mix_most_gbp_per_head", "community_scale_gbp", "community_scale_gbp", "crisis_scale_gbp",
    "crisis_scale_gbp", "home_visits_scale_gbp", "home_visits_scale_gbp", "care_home_scale_gbp",
)  # fmt: skip
# what trusts build up: same-day emergency care, a discharge team, posts in place of agency; their targets
TEAMS = ("same_day_capacity", "discharge_team", "ward_posts")
_TARGETS = ("same_day_bought", "discharge_team_days", "ward_posts_bought")
_MONTHS = ("delay_same_day", "discharge_team_months", "ward_staffing_months")
_LEAST_SCALE = 0.01  # guard: £ a head at which any service has two thirds of its effect, at the least


def trust_money_to_places(i: Inputs, gbp: Floats) -> Floats:
    """What community trusts spend (1|R, T), by the places it serves (1|R, P)."""
    return i.w.flow_to_place(gbp.take(i.w.flow_t, 1) * i.w.trust_community_weight_row)


def open_year(s: State, i: Inputs) -> None:
    """What the year's money buys of each new service, in £ per head a year at 2016/17 prices."""
    a, d, w = i.annual, i.d, i.w
    heads = a["heads"]
    real = ONE / (heads * a["costs"])
    prevention = (d["prevention_gbp"] + s.freed_prevention_gbp) * real
    quick = prevention * i.pp["prevention_quick_share"]
    council = d["reablement_gbp"] / s.over_64  # £ per person over 64
    outside = d["care_outside_hospital_gbp"] + trust_money_to_places(i, d["community_teams_gbp"])
    outside = outside + (s.schemes_gbp - s.schemes_start_gbp)
    if some(s.crowded_gbp):
        outside = outside - i.over_places(s.crowded_gbp / a["footprint_people"]) * heads
    outside = maximum(outside, NOUGHT)
    pioneer = i.over_places(d["pioneer_gbp_per_head"] / a["costs"])
    targets = {
        "prevention_quick": quick,
        "prevention_slow": prevention - quick,
        "screening": d["screening_gbp"] * real,
        "skill_mix": a["buys_skill_mix"],
        "gp_training": a["buys_training"],
        "community_teams": outside * real + pioneer,
        "discharge_to_assess": trust_money_to_places(i, d["discharge_to_assess_gbp"]) * real,
        "crisis_teams": trust_money_to_places(i, d["crisis_teams_gbp"]) * real,
        "mental_health": d["mental_health_gbp"] * real,
        "home_visits": a["buys_home_visits"],
        "reablement": i.over_places(w.council_to_footprint(council * w.council_weight_row) / a["costs"]),
        "care_home_support": i.over_places(d["care_homes_support_gbp"] / (a["footprint_people"] * a["costs"])),
    }
    buys = a["buys"] = empty((i.runs, w.places, len(SERVICES)))
    for n, name in enumerate(SERVICES):
        buys[..., n] = targets[name]
    a["service_rate"] = i.known.once(f"services.rate {w.places}", lambda: _rates(i.known, w.places))
    if i.shared:  # posts on a budget that lasts fill sooner than posts on a year's contract
        sooner = i.over_places(i.g.payment * i.pf["long_plans_on_hiring"])[:, :, None, None] * LATE[:, None]
        a["service_rate"] = minimum(a["service_rate"] * (1.0 + sooner), 1.0)
    a["service_scale"] = i.known.once(f"services.scale {w.places}", lambda: _scales(i.known, w.places))
    a["team_rate"] = i.known.once(f"teams.rate {w.trusts}", lambda: _team_rates(i.known, w.trusts))


def _rates(p: Parameters, places: int) -> Floats:
    """Share of its way that a stage of each service goes in a month: (1|R, P, N, 3)."""
    months = concatenate(np.broadcast_arrays(*(p[name] for name in _DELAY)), axis=1)
    rates = minimum(3.0 / months, 1.0)[:, None, :, None]
    return np.repeat(np.repeat(rates, places, axis=1), 3, axis=3)


def _scales(p: Parameters, places: int) -> Floats:
    """Minus one over the money a head that brings two thirds of a service's effect: (1|R, N, P)."""
    scale = concatenate(np.broadcast_arrays(*(p[name] for name in _SCALE)), axis=1)
    return np.repeat(-1.0 / maximum(scale[:, :, None], _LEAST_SCALE), places, axis=2)


def _team_rates(p: Parameters, trusts: int) -> Floats:
    """Share of its way that a stage of each of TEAMS goes in a month: (1|R, 3, T, 3)."""
    months = concatenate(np.broadcast_arrays(*(p[name] for name in _MONTHS)), axis=1)
    rates = minimum(3.0 / months, 1.0)[:, :, None, None]
    return np.repeat(np.repeat(rates, trusts, axis=2), 3, axis=3)


def ahead(s: State, i: Inputs) -> None:
    """By month: of services, £ per head in force at its start and the share of full effect (12, R, N, P); of TEAMS,
    what stands at its end (12, R, T).
    """
    services_ahead(s, i)
    teams_ahead(s, i)


def stand(s: State, i: Inputs, month: int) -> None:
    """The state at the start of a month (12: at the year's end)."""
    s.services = i.annual["services_path"][month]
    teams = i.annual["teams_path"][month]
    for n, name in enumerate(TEAMS):
        setattr(s, name, teams[:, n])


def services_ahead(s: State, i: Inputs) -> None:
    """Services at the start of each month of the year and at its end (13, R, P, N, 3), and what of them is in force."""
    a = i.annual
    targets = a["buys"][None]
    rate = a["service_rate"]
    if a["m_any_late"]:  # teams that would grow stay as they are, while plans are late
        now = i.over_places(a["m_late_path"])[..., None] * LATE
        path = months_ahead(s.services, targets, rate, lambda n, stages: held(stages[0], a["buys"], now[n]), 12)
    else:
        path = months_ahead(s.services, targets, rate, months=12)
    a["services_path"] = path
    in_force = np.ascontiguousarray(path[:-1, ..., 2].transpose(0, 1, 3, 2))
    effect = in_force * a["service_scale"]
    exp(effect, out=effect)
    subtract(ONE, effect, out=effect)
    a["in_force"], a["effect"] = in_force, effect


def teams_ahead(s: State, i: Inputs) -> None:
    """The same of TEAMS (13, R, TEAMS, T, 3)."""
    a = i.annual
    stages = empty((i.runs, len(TEAMS), i.w.trusts, 3))
    targets = empty((1, *stages.shape[:-1]))
    for n, (name, target) in enumerate(zip(TEAMS, _TARGETS, strict=True)):
        stages[:, n], targets[:, :, n] = getattr(s, name), a[target]
    path = a["teams_path"] = months_ahead(stages, targets, a["team_rate"], months=12)
    for n, name in enumerate(TEAMS):
        a[name] = path[1:, :, n, :, 2]

"""Community and mental health care. Teams, whom they keep out of hospital, who waits."""

from __future__ import annotations

import numpy as np

from simgame.model import need
from simgame.model.delay import move_on
from simgame.model.evidence import Parameters
from simgame.model.inputs import DAYS, Inputs
from simgame.model.lateness import LATE
from simgame.model.month import Month
from simgame.model.state import SERVICES, State
from simgame.model.system import held, late, yield_of_schemes
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
_QUICK = SERVICES.index("prevention_quick")
_SLOW = SERVICES.index("prevention_slow")
_TEAMS = SERVICES.index("community_teams")
_CRISIS = SERVICES.index("crisis_teams")
_MENTAL = SERVICES.index("mental_health")
_CARE_HOMES = SERVICES.index("care_home_support")
_MOST_STAFFED = np.asarray(1.05)  # over the base year's share of posts filled
_LEAST_FRAILTY = np.asarray(0.3)  # of the base rate at which long-term illness turns to frailty


def trust_money_to_places(i: Inputs, gbp: Floats) -> Floats:
    """What community trusts spend (1|R, T), by the places it serves (1|R, P)."""
    shares = gbp.take(i.w.flow_t, axis=1) * (i.w.trust_place_weight * i.w.flow_community)
    return i.w.flow_to_place(shares)


def open_year(s: State, i: Inputs) -> None:
    """What the year's money buys of each new service, in £ per head a year at 2016/17 prices."""
    a, p, d = i.annual, i.p, i.d
    people = s.population.sum(axis=(2, 3))
    heads = np.maximum(people, 1e-9)
    real = 1.0 / (heads * s.cost_index)
    prevention = (d["prevention_gbp"] + s.freed_prevention_gbp) * real
    over_64 = np.maximum(s.population[:, :, 2:].sum(axis=(2, 3)), 1e-9)
    old_share = i.over_councils(i.w.place_to_footprint(over_64))
    council = d["reablement_gbp"] / np.maximum(old_share * i.w.council_weight, 1e-9)  # £ per person over 64
    reablement = i.over_places(i.w.council_to_footprint(council * i.w.council_weight)) / s.cost_index
    pioneer = i.over_places(np.broadcast_to(d["pioneer_gbp_per_head"], s.disruption.shape)) / s.cost_index
    outside = d["care_outside_hospital_gbp"] + trust_money_to_places(i, d["community_teams_gbp"])
    outside = outside + (s.schemes_gbp - s.schemes_start_gbp)
    outside = np.maximum(outside - i.over_places(s.crowded_gbp / a["footprint_people"]) * heads, 0.0)
    targets = {
        "prevention_quick": prevention * p["prevention_quick_share"],
        "prevention_slow": prevention * (1.0 - p["prevention_quick_share"]),
        "screening": d["screening_gbp"] * real,
        "skill_mix": a["buys_skill_mix"],
        "gp_training": a["buys_training"],
        "community_teams": outside * real + pioneer,
        "discharge_to_assess": trust_money_to_places(i, d["discharge_to_assess_gbp"]) * real,
        "crisis_teams": trust_money_to_places(i, d["crisis_teams_gbp"]) * real,
        "mental_health": d["mental_health_gbp"] * real,
        "home_visits": a["buys_home_visits"],
        "reablement": reablement,
        "care_home_support": i.over_places(d["care_homes_support_gbp"] / a["footprint_people"]) / s.cost_index,
    }
    a["buys"] = np.stack(np.broadcast_arrays(*(targets[name] for name in SERVICES)), axis=-1)
    a["service_rate"] = i.known.once(f"services.rate {i.w.places}", lambda: _rates(i.known, i.w.places))
    if i.g.payment.any():  # posts on a budget that lasts fill sooner than posts on a year's contract
        sooner = i.over_places(i.g.payment * p["long_plans_on_hiring"])[:, :, None, None] * LATE[:, None]
        a["service_rate"] = np.minimum(a["service_rate"] * (1.0 + sooner), 1.0)
    facing = np.broadcast_to(d["facing_home_pct"], (d["facing_home_pct"].shape[0], i.w.trusts)) / 100.0
    home = i.w.flow_to_place(facing.take(i.w.flow_t, axis=1) * i.w.place_community_weight)
    a["facing_home"] = np.where(i.w.place_community > 0, home, 0.5)
    a["heads"] = heads
    a["service_scale"] = i.known.once(f"services.scale {i.w.places}", lambda: _scales(i.known, i.w.places))
    contacts = 1.0 / (p["community_contact_gbp"] * 12.0)
    a["contacts_per_gbp"] = heads * contacts
    a["mental_per_gbp"] = heads / (p["mental_health_contact_gbp"] * 12.0)
    growth = i.known.grown("community_block_growth_pct", i.year - i.world.base_year)
    funded = i.w.flow_to_place(s.funding_index.take(i.w.flow_t, axis=1) * i.w.place_community_weight)
    funded = np.where(i.w.place_community > 0, funded, 1.0)
    a["block"] = funded * growth * (np.asarray(DAYS)[:, None, None] * (12.0 / 365.0))  # (12, R, P)
    a["no_teams"] = (i.w.place_community <= 0)[None].astype(np.float64)
    a.update(i.known.known(("community", i.w.places, i.w.trusts), lambda: _known(i)))


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence alone, by trust or by place."""
    p = i.pp
    stays = p["price_overnight_gbp"] * p["emergency_per_head"] * p["preventable_share"]
    return {
        # share of preventable admissions that £ 1 a head avoids
        "prevention_avoided": p["prevention_return"] * p["prevention_cash_share"] / np.maximum(stays, 1e-9),
        "staffed_scale": 1.0 / np.maximum(i.pt["staffed_start"], 1e-9),
        "facing_rate": 1.0 / p["facing_months"],
        "teams_scale": -1.0 / p["community_scale_gbp"],
        "per_person": 1.0 / p["contacts_per_person"],
        "mental_per_person": 1.0 / p["mental_contacts_per_person"],
        "still_waiting": np.repeat((1.0 - p["waiting_give_up"])[..., None], 2, axis=2),
        "care_homes": p["care_home_on_preventable"] * p["care_home_share_of_preventable"],
    }


def _rates(p: Parameters, places: int) -> Floats:
    """Share of its way that a stage of each service goes in a month: (1|R, P, N, 3)."""
    months = np.concatenate(np.broadcast_arrays(*(p[name] for name in _DELAY)), axis=1)
    rates = np.minimum(3.0 / months, 1.0)[:, None, :, None]
    return np.repeat(np.repeat(rates, places, axis=1), 3, axis=3)


def _scales(p: Parameters, places: int) -> Floats:
    """Minus one over the money a head that brings two thirds of a service's effect: (1|R, N, P)."""
    scale = np.concatenate(np.broadcast_arrays(*(p[name] for name in _SCALE)), axis=1)
    return np.repeat(-1.0 / np.maximum(scale[:, :, None], 1e-9), places, axis=2)


def strength(s: State, i: Inputs) -> None:
    """How much of preventable admissions the most money could avoid now, by place; worked out each quarter, since what
    it rests on (integration as care feels it, readiness, the true yield of such schemes) moves slowly.
    """
    a, p = i.annual, i.pf
    together = p["team_least"] + (1.0 - p["team_least"]) * np.minimum(s.integration_effect[..., 2], 1.0)
    most = together * yield_of_schemes(s, i) * p["community_most_avoided"]
    a["strength"] = i.over_places(np.minimum(most, p["community_limit"]))
    grown = np.maximum(s.integration_effect[..., 2] - s.integration_start, 0.0)
    a["kept_home"] = i.over_places(i.g.payment * (p["kept_home_pct"] * 0.01) * grown)  # by teams that are there already


def community_care(s: State, m: Month, i: Inputs) -> None:
    """Teams give what they can; who is not reached waits. What faces out avoids preventable admissions, in proportion
    to new spend per head, to how far teams work as one, and to the true yield of such schemes; with practices'
    effects it sets ``preventable_factor``.
    """
    a, p, w = i.annual, i.pp, i.w
    if i.month % 3 == 0:
        strength(s, i)
    buys = a["buys"]
    if a["m_any_late"]:
        now = i.over_places(late(s))[..., None] * LATE
        buys = held(s.services[..., 0], buys, now)
    move_on(s.services, buys, a["service_rate"])
    turning = a["facing_home"] - s.facing_home
    turning *= a["facing_rate"]
    s.facing_home += turning
    staffed = s.staffed * a["staffed_scale"]
    np.minimum(staffed, _MOST_STAFFED, out=staffed)
    here = w.flow_to_place(staffed.take(w.flow_t, axis=1) * w.community_weight_row)
    here += a["no_teams"]
    if "community_staff" in i.shocks:
        here *= i.shock("community_staff", w.place_f)
    teams = m.in_force[:, _TEAMS] * here  # £ per head a year, once staffed
    m.home_teams_gbp = teams * s.facing_home
    facing_out = teams - m.home_teams_gbp

    # contacts
    block = here * a["block"][i.month]
    care_homes = m.in_force[:, _CARE_HOMES]
    capacity = teams + care_homes
    capacity *= a["contacts_per_gbp"]
    capacity += s.community_teams * block
    if "community_coins" in a:
        capacity += a["community_coins"]
    queue = s.community_waiting
    demand = m.need[:, need.COMMUNITY]
    m.community_contacts = np.minimum(capacity, demand + queue[..., 0] * p["contacts_per_person"])
    here *= m.in_force[:, _MENTAL] + m.in_force[:, _CRISIS]
    here *= a["mental_per_gbp"]
    here += s.mental_health * block
    sought = m.need[:, need.MENTAL_HEALTH] * p["mental_health_seek_share"]
    m.mental_health_contacts = np.minimum(here, sought + queue[..., 1] * p["mental_contacts_per_person"])
    sought -= m.mental_health_contacts
    sought *= a["mental_per_person"]
    joined = demand - m.community_contacts
    joined *= a["per_person"]
    queue[..., 0] += joined
    queue[..., 1] += sought
    np.maximum(queue, NOUGHT, out=queue)
    queue *= a["still_waiting"]
    m.community_waiting = queue[..., 0] + queue[..., 1]

    # preventable admissions avoided
    facing_out *= a["teams_scale"]
    avoided = np.exp(facing_out, out=facing_out)
    np.subtract(ONE, avoided, out=avoided)
    avoided *= a["strength"]
    avoided += m.effect[:, _CARE_HOMES] * a["care_homes"]
    avoided += a["kept_home"]
    m.preventable_factor *= ONE - avoided
    prevented = m.in_force[:, _QUICK] + m.in_force[:, _SLOW]
    prevented *= a["prevention_avoided"]
    np.minimum(prevented, p["prevention_most_avoided"], out=prevented)
    m.preventable_factor *= np.subtract(ONE, prevented, out=prevented)

    # frailty: continuity and proactive care hold it off, unmet social care brings it on (next month's population)
    avoided *= p["proactive_on_frailty"]
    avoided += (s.gp_continuity - p["continuity_start"]) * p["continuity_on_frailty"]
    worse = (s.unmet_social_care - i.pf["unmet_social_start"]) * i.pf["unmet_social_on_frailty"]
    worse += ONE
    frailty = i.over_places(worse)
    frailty -= avoided
    s.frailty = np.maximum(frailty, _LEAST_FRAILTY, out=frailty)

"""Community and mental health care. Teams, whom they keep out of hospital, who waits."""

from __future__ import annotations

import numpy as np

from simgame.model import need
from simgame.model.delay import move_on
from simgame.model.inputs import DAYS, Inputs
from simgame.model.month import Month
from simgame.model.state import SERVICES, State
from simgame.model.system import pace, yield_of_schemes
from simgame.model.world import BASE_YEAR, Floats

_DELAY = (
    "delay_prevention_quick", "delay_prevention_slow", "delay_prevention_quick", "delay_skill_mix", "delay_new_gps",
    "delay_community_teams", "delay_discharge_to_assess", "delay_discharge_to_assess", "delay_community_teams",
    "delay_home_visits", "delay_home_visits", "delay_home_visits",
)  # fmt: skip
_QUICK = SERVICES.index("prevention_quick")
_SLOW = SERVICES.index("prevention_slow")
_TEAMS = SERVICES.index("community_teams")
_CRISIS = SERVICES.index("crisis_teams")
_MENTAL = SERVICES.index("mental_health")
_CARE_HOMES = SERVICES.index("care_home_support")


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
    cash = p["prevention_return"] * p["prevention_cash_share"]
    stays = p["price_overnight_gbp"] * p["emergency_per_head"] * p["preventable_share"]
    a["prevention_avoided"] = cash / stays  # share of preventable admissions per £ a head
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
    months = np.concatenate(np.broadcast_arrays(*(p[name] for name in _DELAY)), axis=1)  # (1|R, N)
    rate = np.minimum(3.0 / months, 1.0)[:, None, :, None]
    a["service_rate"] = rate * i.over_places(pace(s, i))[..., None, None]
    facing = np.broadcast_to(d["facing_home_pct"], (d["facing_home_pct"].shape[0], i.w.trusts)) / 100.0
    home = i.w.flow_to_place(facing.take(i.w.flow_t, axis=1) * i.w.place_community_weight)
    a["facing_home"] = np.where(i.w.place_community > 0, home, 0.5)
    a["heads"] = heads
    since = i.year - BASE_YEAR
    a["block_growth"] = np.exp(np.log1p(p["community_block_growth_pct"] / 100.0) * since)


def community_care(s: State, m: Month, i: Inputs) -> None:
    """Teams give what they can; who is not reached waits. What faces out avoids preventable admissions, in proportion
    to new spend per head, to how far teams work as one, and to the true yield of such schemes; with practices'
    effects it sets ``preventable_factor``.
    """
    a, p = i.annual, i.p
    w = i.w
    move_on(s.services, a["buys"], a["service_rate"])
    s.facing_home += (a["facing_home"] - s.facing_home) / p["facing_months"]
    wanted = s.staff + s.vacancies
    staffed = s.staffed / np.maximum(p["staffed_start"], 1e-9)
    np.minimum(staffed, 1.05, out=staffed)
    index = np.stack((staffed, staffed * np.where(wanted > 0, s.funding_index, 1.0)))  # (2, R, T)
    at_place = w.flow_to_place(index.take(w.flow_t, axis=2) * w.place_community_weight)
    at_place += 1.0 * (w.place_community <= 0)
    here, block = at_place[0], at_place[1]
    shock = i.shock("community_staff", w.place_f)
    here = here * shock
    in_force = s.services[:, :, :, 2]
    teams = in_force[:, :, _TEAMS] * here  # £ per head a year, once staffed
    facing_out = teams * (1.0 - s.facing_home)
    m.home_teams_gbp = teams * s.facing_home

    # contacts
    days = DAYS[i.month] * (12.0 / 365.0)
    block = block * a["block_growth"] * shock * days
    new = (teams + in_force[:, :, _CARE_HOMES]) * (a["heads"] / (p["community_contact_gbp"] * 12.0))
    capacity = s.community_teams * block + new
    if "community_coins" in a:
        capacity = capacity + a["community_coins"]
    demand = m.need[:, need.COMMUNITY]
    queue = s.community_waiting
    per_person = p["contacts_per_person"]
    given = np.minimum(capacity, demand + queue[..., 0] * per_person)
    m.community_contacts = given
    mental = s.mental_health * block
    mental += (in_force[:, :, _MENTAL] + in_force[:, :, _CRISIS]) * (
        here * a["heads"] / (p["mental_health_contact_gbp"] * 12.0)
    )
    sought = m.need[:, need.MENTAL_HEALTH] * p["mental_health_seek_share"]
    given_mental = np.minimum(mental, sought + queue[..., 1] * p["mental_contacts_per_person"])
    m.mental_health_contacts = given_mental
    m.mental_health_access_pct = np.minimum(100.0 * given_mental / np.maximum(m.need[:, need.MENTAL_HEALTH], 1e-9), 100)
    queue[..., 0] += (demand - given) / per_person
    queue[..., 1] += (sought - given_mental) / p["mental_contacts_per_person"]
    queue *= (1.0 - p["waiting_give_up"])[..., None]
    np.maximum(queue, 0.0, out=queue)
    m.community_waiting = queue.sum(axis=-1)

    # preventable admissions avoided
    together = p["team_least"] + (1.0 - p["team_least"]) * np.minimum(s.integration_effect[..., 2], 1.0)
    strength = i.over_places(together * yield_of_schemes(s, i))
    avoided = 1.0 - np.exp(facing_out * (-1.0 / p["community_scale_gbp"]))
    avoided *= strength
    avoided *= p["community_most_avoided"]
    homes = 1.0 - np.exp(in_force[:, :, _CARE_HOMES] * (-1.0 / p["care_home_scale_gbp"]))
    avoided += homes * (p["care_home_on_preventable"] * p["care_home_share_of_preventable"])
    np.minimum(avoided, 1.0, out=avoided)
    m.preventable_factor *= 1.0 - avoided
    prevented = (in_force[:, :, _QUICK] + in_force[:, :, _SLOW]) * a["prevention_avoided"]
    m.preventable_factor *= 1.0 - np.minimum(prevented, p["prevention_most_avoided"])

    # frailty: continuity and proactive care hold it off, unmet social care brings it on (next month's population)
    calm = (s.gp_continuity - p["continuity_start"]) * p["continuity_on_frailty"]
    calm += p["proactive_on_frailty"] * avoided
    worse = p["unmet_social_on_frailty"] * (s.unmet_social_care - p["unmet_social_start"])
    s.frailty = np.maximum(1.0 - calm + i.over_places(worse), 0.3)

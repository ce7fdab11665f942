"""Community and mental health care. Teams, whom they keep out of hospital, who waits."""

from __future__ import annotations

import numpy as np
from numpy import empty, exp, matvec, maximum, minimum, subtract, zeros

from simgame.model import need
from simgame.model.delay import months_ahead
from simgame.model.inputs import MONTH_LENGTHS, Inputs
from simgame.model.month import Month
from simgame.model.state import SERVICES, State
from simgame.model.system import yield_of_schemes
from simgame.model.world import HUNDRED, NOUGHT, ONE, TINY, Floats

_QUICK = SERVICES.index("prevention_quick")
_SLOW = SERVICES.index("prevention_slow")
_TEAMS = SERVICES.index("community_teams")
_CRISIS = SERVICES.index("crisis_teams")
_MENTAL = SERVICES.index("mental_health")
_CARE_HOMES = SERVICES.index("care_home_support")
_QUARTERS = slice(0, 12, 3)  # their first months
_QUARTER_STARTS = np.arange(12) // 3 * 3  # of each month's quarter
_MOST_STAFFED = np.asarray(1.05)  # guard: over the base year's share of posts filled
_LEAST_FRAILTY = np.asarray(0.3)  # guard: of the base rate at which long-term illness turns to frailty


def open_year(s: State, i: Inputs) -> None:
    """How far new teams come to face home, what money buys of contacts, and the block's by month."""
    a, p, d = i.annual, i.p, i.d
    heads = a["heads"]
    facing = d["facing_home_pct"] / HUNDRED  # (1|R, T)
    home = i.w.flow_to_place(facing.take(i.w.flow_t, 1) * i.w.community_weight_row)
    a["facing_home"] = home + i.w.elsewhere * p["facing_home_start"]
    contacts = 1.0 / (p["community_contact_gbp"] * 12.0)
    a["contacts_per_gbp"] = heads * contacts
    a["mental_per_gbp"] = heads / (p["mental_health_contact_gbp"] * 12.0)
    growth = i.known.grown("community_block_growth_pct", i.year - i.world.base_year)
    funded = i.w.flow_to_place(s.funding_index.take(i.w.flow_t, 1) * i.w.community_weight_row)
    a["block"] = (funded + i.w.elsewhere) * growth * MONTH_LENGTHS  # (12, R, P)
    a.update(i.known.known(("community", i.w.places, i.w.trusts), lambda: _known(i)))


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence alone, by trust or by place."""
    p = i.pp

    def both(community: Floats, mental: Floats) -> Floats:
        return np.stack(np.broadcast_arrays(community, mental), axis=1)

    stays = p["price_overnight_gbp"] * p["emergency_per_head"] * p["preventable_share"]
    return {
        # share of preventable admissions that £ 1 a head avoids
        "prevention_avoided": p["prevention_return"] * p["prevention_cash_share"] / maximum(stays, 1e-9),
        "staffed_scale": 1.0 / maximum(i.pt["staffed_start"], 1e-9),
        "facing_kept": (1.0 - 1.0 / p["facing_months"]) ** np.arange(1.0, 13.0)[:, None, None],
        "teams_scale": -1.0 / p["community_scale_gbp"],
        "settling": np.repeat(minimum(3.0 / p["team_learning_months"], 1.0)[..., None], 3, axis=2),
        # of community and of mental health care (1|R, 2, P); those who still wait are counted in persons
        "seek_share": both(np.ones((1, i.w.places)), p["mental_health_seek_share"]),
        "contacts_per_person": both(p["contacts_per_person"], p["mental_contacts_per_person"]),
        "still_waiting": both(
            (1.0 - p["waiting_give_up"]) / p["contacts_per_person"],
            (1.0 - p["waiting_give_up"]) / p["mental_contacts_per_person"],
        ),
        # frailty with continuity and unmet social care at nought
        "frailty_without": 1.0
        - p["unmet_social_start"] * p["unmet_social_on_frailty"]
        + p["continuity_start"] * p["continuity_on_frailty"],
        "care_homes": p["care_home_on_preventable"] * p["care_home_share_of_preventable"],
    }


def ahead(s: State, i: Inputs) -> None:
    """What the months of the year hold for teams of a place that are all at work (12, R, P)."""
    a, p = i.annual, i.pp
    teams = a["in_force"][:, :, _TEAMS]
    facing = a["facing_home"] + (s.facing_home - a["facing_home"]) * a["facing_kept"]
    a["facing_path"] = facing  # at each month's end
    a["teams_home"] = teams * facing  # £ per head, once staffed
    a["teams_out"] = (teams - a["teams_home"]) * a["teams_scale"]

    # contacts of community and of mental health teams (12, R, 2, P)
    block = a["block"]
    able = empty((12, i.runs, 2, i.w.places))
    able[:, :, 0] = teams * a["contacts_per_gbp"] + s.community_teams * block
    mental = a["in_force"][:, :, _MENTAL] + a["in_force"][:, :, _CRISIS]
    able[:, :, 1] = mental * a["mental_per_gbp"] + s.mental_health * block
    a["contacts_able"] = able

    # preventable admissions avoided
    most = strength(s, i)
    beside = a["effect"][:, :, _CARE_HOMES] * a["care_homes"]
    if i.shared:  # one budget keeps people at home by teams that are there already
        grown = maximum(a["m_effect"][_QUARTER_STARTS] - s.integration_start, NOUGHT)
        beside += i.over_places(i.g.payment * (i.pf["kept_home_pct"] * 0.01) * grown)
    prevented = a["in_force"][:, :, _QUICK] + a["in_force"][:, :, _SLOW]
    prevented *= a["prevention_avoided"]
    minimum(prevented, p["prevention_most_avoided"], out=prevented)
    left = subtract(ONE, prevented, out=prevented)
    # Teams avoid ``most`` × (1 − e), with e = exp(−money / scale). Of preventable admissions (1 − avoided) × (1 −
    # prevented) are left, and frailty falls with what is avoided: either comes to so much of e, and a rest.
    a["teams_leave"] = left * most
    always = most + beside
    a["frailty_rest"] = a["frailty_without"] - always * p["proactive_on_frailty"]
    a["always_left"] = left * subtract(ONE, always, out=always)
    a["teams_on_frailty"] = most * p["proactive_on_frailty"]


def contacts_ahead(i: Inputs, months: range) -> None:
    """Contacts that come beside those of teams, by month (M, R, 2, P): care homes' own, and winter coins'."""
    a = i.annual
    beside = a["in_force"][months.start : months.stop, :, _CARE_HOMES] * a["contacts_per_gbp"]
    if "community_coins" in a:
        beside += a["community_coins"]
    a["contacts_beside"] = zeros((len(months), i.runs, 2, i.w.places))
    a["contacts_beside"][:, :, 0] = beside


def stand(s: State, i: Inputs, month: int) -> None:
    """The state at the start of a month (12: at the year's end): how far new teams face home, and what they learnt."""
    s.facing_home, s.teams_settled = i.annual["facing_path"][month - 1], i.annual["settled_path"][month]


def strength(s: State, i: Inputs) -> Floats:
    """How much of preventable admissions the most money could avoid, by month and place (12, R, P); worked out each
    quarter, since what it rests on (teams that have learnt, integration as care feels it, readiness, the true yield of
    such schemes) moves slowly. What teams do apart grows as they learn; what they do together has the lag of
    integration: none twice.
    """
    a, p = i.annual, i.pf
    new = a["in_force"][:, :, _TEAMS]
    settled = a["settled_path"] = months_ahead(s.teams_settled, new, a["settling"])
    learnt = minimum(settled[_QUARTERS, ..., 2] / maximum(new[_QUARTERS], TINY), ONE)
    most = yield_of_schemes(s, i, _QUARTERS) * p["community_most_avoided"]
    together = i.over_places(most * (1.0 - p["team_least"]) * minimum(a["m_effect"][_QUARTERS], ONE))
    together = together + i.over_places(most * p["team_least"]) * learnt
    return minimum(together, i.pp["community_limit"]).repeat(3, axis=0)


def community_care(s: State, m: Month, i: Inputs) -> None:
    """Teams give what they can; who is not reached waits. What faces out avoids preventable admissions, in proportion
    to new spend per head, to how far teams work as one, and to the true yield of such schemes; with practices'
    effects it sets ``preventable_factor``.
    """
    a, p, w = i.annual, i.pp, i.w
    staffed = s.staffed * a["staffed_scale"]
    m.staffed_ratio = minimum(staffed, _MOST_STAFFED, out=staffed)
    here = matvec(w.community_to_places, staffed)
    if w.any_elsewhere:
        here += w.elsewhere
    if "community_staff" in i.felt:
        here *= i.felt["community_staff"][i.at]
    m.home_teams_gbp = here * a["teams_home"][i.month]

    # contacts: community, mental health
    capacity = here.take(w.places_twice, 1)
    capacity *= a["contacts_able"][i.month]
    capacity += a["contacts_beside"][i.step]
    wanted = m.need[:, need.COMMUNITY : need.MENTAL_HEALTH + 1] * a["seek_share"]
    queue = s.community_waiting.transpose(0, 2, 1) * a["contacts_per_person"]
    queue += wanted
    contacts = minimum(capacity, queue, out=capacity)
    m.community_contacts, m.mental_health_contacts = contacts[:, 0], contacts[:, 1]
    queue -= contacts  # of those who wait or ask, in contacts
    queue *= a["still_waiting"]
    s.community_waiting = queue.transpose(0, 2, 1)
    m.waiting_for = queue

    # preventable admissions avoided
    beyond = here * a["teams_out"][i.month]
    exp(beyond, out=beyond)
    left = beyond * a["teams_leave"][i.month]
    left += a["always_left"][i.month]
    m.preventable_factor *= left

    # frailty: continuity and proactive care hold it off, unmet social care brings it on (next month's population)
    beyond *= a["teams_on_frailty"][i.month]
    frailty = i.over_places(s.unmet_social_care)
    frailty *= p["unmet_social_on_frailty"]
    frailty += a["frailty_rest"][i.month]
    frailty += beyond
    frailty -= s.gp_continuity * p["continuity_on_frailty"]
    s.frailty = maximum(frailty, _LEAST_FRAILTY, out=frailty)

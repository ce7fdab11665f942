"""Clinical staff: one local pool for all, joiners, leavers, vacancies, agency at its premium, morale."""

from __future__ import annotations

import numpy as np
from numpy import exp, matvec, maximum, minimum, where

from simgame.model.beds import WINTER_WARD
from simgame.model.inputs import Inputs, some
from simgame.model.month import Month, Played
from simgame.model.state import SERVICES, State
from simgame.model.world import HUNDRED, NOUGHT, ONE, TINY, Floats, between, laid

_SKILL_MIX = SERVICES.index("skill_mix")
_SEASON = [1 if month in WINTER_WARD else 0 for month in range(12)]  # of posts
_SEASONS = np.asarray(_SEASON)
_LEAST_STAY = np.asarray(0.5)  # guard: of a trust's staff in a month, whatever befalls it


def open_year(s: State, i: Inputs) -> None:
    """Posts wanted by what the year's levers run, and the rates of joining and leaving."""
    a, p, d, w = i.annual, i.pt, i.d, i.w
    a.update(i.known.known(("staff", i.w), lambda: _known(i)))
    post = a["post_gbp"] * a["costs"]
    acute = d["same_day_emergency_gbp"] + d["theatre_lists_gbp"] + d["discharge_team_gbp"]
    community = d["community_teams_gbp"] + d["crisis_teams_gbp"] + d["discharge_to_assess_gbp"]
    community = community - a["m_trust_waits_gbp"]  # teams that wait hire nobody yet
    outside = d["care_outside_hospital_gbp"] * (ONE - a["m_teams_wait"])
    bought = outside + d["mental_health_gbp"] + d["screening_gbp"]
    by_flow = bought.take(w.flow_p, 1) * w.community_weight_row
    a["posts_bought"] = (where(w.acute_mask, acute, community) + w.flow_to_trust(by_flow)) / post
    a["posts_winter"] = d["winter_ward_gbp"] * a["winter_year"] / post
    a["posts_growth"] = i.known.grown("posts_growth_pct", i.year - i.world.base_year)
    spent = d["workforce_development_gbp"] / maximum(s.staff_start, TINY)  # £ per post
    kept = ONE - p["development_on_leaving"] * (ONE - exp(spent * a["development_pace"]))
    a["ward_posts_bought"] = NOUGHT
    if i.decided.used("ward_staffing_gbp"):
        a["ward_posts_bought"] = d["ward_staffing_gbp"] * w.acute_row / (p["clinical_pay_gbp"] * a["costs"])
    a["ward_on"] = np.asarray(i.decided.used("ward_staffing_gbp") or some(s.ward_posts))
    wanted = s.staff_start * s.funding_index * a["posts_growth"] + a["posts_bought"]
    # in special measures only a part of what would be more posts than last year is approved
    if some(s.special_measures):
        more = maximum(wanted - (s.staff + s.vacancies), NOUGHT) * s.special_measures
        wanted = wanted - more * (ONE - p["special_measures_approved"])
    # from April, and from November with the winter ward: posts, what one of them is of them all, 1 where there are none
    a["posts"] = laid((wanted, wanted + a["posts_winter"]))  # (2, R, T)
    none = a["posts"] <= NOUGHT
    a["per_post"], a["somewhere_none"] = ONE / maximum(a["posts"], TINY), np.asarray(some(none))
    if a["somewhere_none"]:
        a["no_posts"] = none.astype(np.float64)
        a["per_post"] *= ONE - a["no_posts"]
    a["vacancy_on_morale"] = a["per_post"] * a["vacancy_pulls"]
    behind = s.pay_gap + p.share("pay_behind_pct")
    s.pay_gap = minimum(maximum(behind, -p["pay_gap_most"]), p["pay_gap_most"])
    rate = kept * a["leavers"]
    a["leaving_pay"] = rate * p["pay_on_leaving"]
    a["staying_base"] = ONE - rate * (a["leaving_at_morale_nought"] + p["pay_on_leaving"] * s.pay_gap)
    a["staying_morale"] = rate * p["morale_on_leaving"]
    a["leaving_disruption"] = rate * p["disruption_on_leaving"]
    a["morale_rest"] = (
        a["morale_with_no_vacancies"] - p["savings_on_morale"] * s.savings_strain - p["pay_on_morale"] * s.pay_gap
    )
    a["ceiling"] = d["agency_ceiling_pct"] / HUNDRED
    if some(s.special_measures):
        a["ceiling"] = a["ceiling"] * (ONE - s.special_measures * (ONE - p["special_measures_agency"]))
    a["agency_of_staff"] = a["ceiling"] * a["without_premium"]  # at most, over staff in post
    supply = i.known.grown("staff_supply_growth_pct", i.year - i.world.base_year)
    rate = a["joiners"] * supply
    posts = matvec(w.trusts_beside, s.staff_start) * rate
    a["drawn"] = p["vacancies_draw"] * rate
    pool = posts * a["pool_of_posts"]
    a["pool"] = maximum(pool - i.over_trusts(_to_practices(s, i)), NOUGHT)


def _to_practices(s: State, i: Inputs) -> Floats:
    """New staff of practices whom the pool loses in a month (R, F), FTE: those who come, and those who follow them."""
    p, per_gbp = i.pp, i.annual["heads"] * i.annual["practice_posts"]
    there = s.services[:, :, _SKILL_MIX, 2]
    coming = maximum(i.annual["buys_skill_mix"] - there, NOUGHT)
    hired = coming + there * p.share("staff_leavers_pct")
    return i.w.place_to_footprint(maximum(hired, NOUGHT) * per_gbp)


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence alone."""
    p, acute = i.pt, i.w.acute_row
    premium = p["agency_premium_pct"] / 100.0
    return {
        "post_gbp": p["clinical_post_gbp"] / p["clinical_share_of_cost"],
        "winter_year": acute * (12.0 / len(WINTER_WARD)),
        "development_pace": (acute - 1.0) / p["development_scale_gbp"],  # community trusts alone have the lever
        "leavers": p["staff_leavers_pct"] / 1200.0,
        "joiners": p["staff_joiners_pct"] / 1200.0,
        "leaving_at_morale_nought": 1.0 + p["morale_on_leaving"] * p["morale_start"],
        "morale_with_no_vacancies": p["morale_start"] + p["vacancy_on_morale"] * p["vacancy_start"],
        "crowding_on_morale": p["crowding_on_morale"] / p["morale_months"] * acute,
        "without_premium": 1.0 / (1.0 + premium),
        "pool_of_posts": 1.0 - p["vacancies_draw"] * p["vacancy_start"],
        "practice_posts": 1.0 / (12.0 * i.pp["skill_mix_post_gbp"]),
        "premium": premium,
        "pay": p["clinical_pay_gbp"] / 12.0,
        "vacancy_pulls": -p["vacancy_on_morale"] / p["morale_months"],
        "morale_rate": 1.0 / p["morale_months"],
        "morale_kept": 1.0 - 1.0 / p["morale_months"],
    }


def ahead(i: Inputs, months: range) -> None:
    """By month (M, R, T): who stays, and morale, as pay, disruption and what else the month brings would have them."""
    a, p, w = i.annual, i.pt, i.w
    disruption = i.over_trusts(a["m_disruption"][months.start : months.stop])
    a["staying_month"] = a["staying_base"] - disruption * a["leaving_disruption"]
    if "pay" in i.shocks:  # pay that rises makes good for pay that lies behind
        a["staying_month"] += (i.shock_in("pay", w.trust_f, months) - 1.0) * a["leaving_pay"]
    a["morale_month"] = (a["morale_rest"] - disruption * p["disruption_on_morale"]) * a["morale_rate"]


def staff(s: State, m: Month, i: Inputs) -> None:
    """Posts follow money and what the levers run; the pool fills vacancies in proportion; leavers follow morale, load,
    pay and disruption; agency covers part of what is empty, within its ceiling.
    """
    a, p, w = i.annual, i.pt, i.w
    season = _SEASON[i.month]
    wanted, per_post = a["posts"][season], a["per_post"][season]
    staying = s.morale * a["staying_morale"]
    staying += a["staying_month"][i.at]
    if "leavers" in i.felt:
        staying = ONE - (ONE - staying) * i.felt["leavers"][i.at]
    remaining = between(staying, _LEAST_STAY, ONE)
    remaining *= s.staff
    offered = wanted - remaining
    maximum(offered, NOUGHT, out=offered)
    found = matvec(w.trusts_beside, s.vacancies)  # of all trusts of the footprint, as is the pool
    found *= a["drawn"]
    found += a["pool"]
    found /= maximum(matvec(w.trusts_beside, offered), TINY)
    if "joiners" in i.felt:
        found *= i.felt["joiners"][i.at]
    found = minimum(found, p["posts_filled_a_month"], out=found)
    found *= offered  # never more than is empty: posts_filled_a_month is a share
    remaining += found
    s.staff = remaining
    s.vacancies = vacant = offered - found
    most = a["agency_of_staff"]
    if "agency_price" in i.felt:
        most = a["ceiling"] / (1.0 + a["premium"] * i.felt["agency_price"][i.at])
    agency = vacant * p["agency_cover"]
    minimum(agency, remaining * most, out=agency)
    if a["ward_on"]:  # agency shifts that have become posts: the lever pays them, so their agency pay falls away
        posted = minimum(a["ward_posts"][i.month], agency)
        agency -= posted
        remaining = remaining + posted
        s.vacancies = vacant = vacant - posted
        m.ward_pay_gbp = posted * a["pay"]
    m.agency_fte = agency
    m.staff_fte = remaining
    filled = remaining + agency
    filled *= per_post
    if a["somewhere_none"]:
        filled += a["no_posts"][season]
    m.filled = filled
    if "hospital_staff" in i.felt:
        filled = remaining * i.felt["hospital_staff"][i.at]
        filled += agency
        filled *= per_post
        if a["somewhere_none"]:
            filled += a["no_posts"][season]
    s.staffed = minimum(filled, ONE)
    morale = s.morale * a["morale_kept"]  # it goes a part of its way to where it is heading
    morale += a["morale_month"][i.at]
    morale += vacant * a["vacancy_on_morale"][season]
    morale -= m.crowded * a["crowding_on_morale"]
    s.morale = between(morale, NOUGHT, ONE)


def after(months: Played, i: Inputs) -> None:
    """What agencies are paid, 2016/17 pay, and of it what they cost above staff in post (M, R, T), £; posts wanted."""
    pay = months["agency_fte"] * i.annual["pay"]
    premium = pay * i.annual["premium"]
    if "agency_price" in i.shocks:
        premium *= i.shock_over("agency_price", i.w.trust_f, months)
    posts = i.annual["posts"].take(_SEASONS[months.first : months.last + 1], 0)
    months.tell(agency_cost_gbp=pay + premium, agency_cost_premium_gbp=premium, staff_wanted=posts)

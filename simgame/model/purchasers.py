"""What commissioners, or the one budget, pay beside contracts: practices, prescribing, continuing care, running cost,
schemes, transition; and what of the allocation is already committed when the year opens.
"""

from __future__ import annotations

import numpy as np

from simgame.model import lateness, partner
from simgame.model.chart import Chart, chart
from simgame.model.inputs import Inputs
from simgame.model.state import State
from simgame.model.world import Floats


def put(c: Chart, rows: Floats, kind: str, values: Floats | float) -> None:
    """Write one kind's amounts into rows (…, N)."""
    rows[..., c.slice[kind]] = values


def put_both(c: Chart, rows: Floats, kind: str, values: Floats, shared: Floats) -> None:
    """Write a purchaser's payment: from the commissioner where contracts are kept, from the one budget where not."""
    one = values * shared
    rows[..., c.slice[kind + ".kept"]] = values - one
    rows[..., c.slice[kind + ".one"]] = one


def open_year(s: State, i: Inputs) -> None:
    """The year's fixed payments by place, £ a year, and what is committed before anybody decides anything."""
    c, a, p, d, w = chart(s.world), i.annual, i.p, i.d, s.world
    shared = i.g.payment.take(w.place_footprint, axis=1)
    a["m_shared_p"] = shared
    a["m_shared_k"] = shared.take(w.flow_place, axis=1)
    heads, prices = s.heads, s.cost_index
    running = p["running_gbp_per_head"] * prices * heads * (1.0 - i.over_places(a["g_running_saved"]))
    freed = i.over_places(a["m_freed_share"])
    contracting = running * p["running_contracting_share"]
    acute_value = c.by_place(s.plan_value_gbp)
    tenders = acute_value * (p["tendered_share"] * p["tender_cost_pct"] / 100.0)
    a["m_running_freed"] = contracting * freed
    told = p["information_share"] * (1.0 - i.over_places(partner.spares(i)))
    untold = p["information_share"] - told  # what a private partner's systems spare
    stays = contracting - a["m_running_freed"]
    a["m_information"] = stays * told
    a["m_running_posts"] = running - a["m_running_freed"] - stays * p["information_share"]
    a["m_tenders"] = tenders * (1.0 - freed)
    a["m_disputes"] = d["arbitration"].take(w.place_footprint, axis=1) * (p["arbitration_gbp_per_head"] * heads)
    governed = i.over_places(a["g_merger_gbp_per_head"] + a["g_assurance_gbp_per_head"]) * heads * prices
    a["m_running_fees"] = governed + np.zeros(heads.shape)
    fees = a["m_tenders"] + a["m_disputes"] + a["m_running_fees"]
    trusts_contracting = p["trust_contracting_gbp_per_head"] * prices * heads  # by place
    per_trust = _by_trust_of_place(s, i, trusts_contracting)
    freed_t = i.over_trusts(a["m_freed_share"])
    selling = per_trust * (1.0 - freed_t)
    told_t = p["information_share"] * (1.0 - i.over_trusts(partner.spares(i)))
    a["m_trust_information"] = selling * told_t
    a["m_trust_contracting"] = selling * (1.0 - p["information_share"])
    a["m_transaction"] = i.w.place_to_footprint(stays * (1.0 - untold) + fees) + i.w.trust_to_footprint(
        a["m_trust_contracting"] + a["m_trust_information"]
    )
    a["m_partner"] = partner.profit(s, i)
    use = d["freed_management_use"].take(w.place_footprint, axis=1)
    s.freed_gp_gbp = np.where(use < 0.5, a["m_running_freed"], 0.0)
    s.freed_prevention_gbp = np.where((use > 0.5) & (use < 1.5), a["m_running_freed"], 0.0)

    # transition, redundancy included
    due = i.over_places(a["m_transition_per_head"]) * heads
    posts = p["transaction_recoverable"] * (
        p["recoverable_without_legislation"] + (1.0 - p["recoverable_without_legislation"]) * i.g.legislation
    )
    bought_out = (p["running_gbp_per_head"] * p["running_contracting_share"] + p["trust_contracting_gbp_per_head"]) * (
        p["redundancy_gbp_per_post"] / p["post_gbp_a_year"] / (1.0 - p["rehired_share"])
    )
    part = np.minimum(posts * bought_out / np.maximum(p["transition_gbp_per_head"], 1e-9), 1.0)
    redundancy = due * i.over_places(part * np.ones_like(i.g.posts))
    contracts = p["running_gbp_per_head"] * p["running_contracting_share"] + p["trust_contracting_gbp_per_head"]
    trust_part = p["trust_contracting_gbp_per_head"] / np.maximum(contracts, 1e-9)
    a["m_trust_leavers"] = _by_trust_of_place(s, i, redundancy * trust_part)
    a["m_redundancy"] = redundancy * (1.0 - trust_part)
    a["m_transition"] = due - redundancy
    # half of the transition is granted to whoever pays it: purchasers, and trusts for their leavers
    a["m_transition_grant"] = (due - redundancy * trust_part) * p["transition_grant_share"]
    a["m_trust_grant"] = a["m_trust_leavers"] * p["transition_grant_share"]
    a["m_transition_cost"] = i.w.place_to_footprint(due)

    # services
    withheld = s.withheld_last_gbp * p["schemes_spent_share"]
    s.schemes_gbp = withheld  # one budget sets the same sums aside
    if i.year <= i.world.play_year:  # what there was before play is in the block's teams already
        s.schemes_start_gbp = s.schemes_gbp.copy()
    lateness.open_year(s, i)
    outside = d["care_outside_hospital_gbp"] * (1.0 - a["m_teams_wait"])
    services = outside + d["mental_health_gbp"] + np.zeros(heads.shape)
    weight = i.w.place_community_weight
    a["m_new_services"] = services.take(w.flow_place, axis=1) * weight
    a["m_schemes"] = s.schemes_gbp.take(w.flow_place, axis=1) * weight
    nowhere = np.where(i.w.place_community > 0.0, 0.0, 1.0)
    a["m_elsewhere"] = (services + s.schemes_gbp) * nowhere
    a["m_prevention"] = d["prevention_gbp"] + d["screening_gbp"] + s.freed_prevention_gbp
    a["m_gp_extra"] = d["gp_investment_gbp"] + s.freed_gp_gbp + a["m_gp_moved"]
    a["m_practices"] = s.practice_budget_gbp + a["m_gp_extra"]
    a["m_better_care_p"] = c.pair_by_place(a["m_better_care"])
    commit(s, i)


def commit(s: State, i: Inputs) -> None:
    """What is committed by place: contracts or shares, care elsewhere, bills that follow demand, practices, running."""
    c, a, p = chart(s.world), i.annual, i.p
    contracts = c.by_place(a["m_expected_due"] * (1.0 + a["m_quality"]))  # what will be due, not what was agreed
    leak = s.last_leak_gbp * a["m_price_change"] * (1.0 + p["agreed_growth_pct"] / 100.0)
    prescribing = s.last_prescribing_gbp * (1.0 + p["prescribing_growth_pct"] / 100.0)
    continuing = s.last_continuing_gbp * (1.0 + p["continuing_growth_pct"] / 100.0)
    a["m_common_plan"] = leak + prescribing + continuing
    running = a["m_running_posts"] + a["m_running_fees"] + a["m_tenders"] + a["m_disputes"] + a["m_information"]
    running = running + i.over_places(a["m_partner"]) * s.allocation_gbp / np.maximum(
        i.over_places(i.w.place_to_footprint(s.allocation_gbp)), 1e-9
    )
    schemes = s.schemes_gbp
    transition = a["m_transition"] + a["m_redundancy"] - a["m_transition_grant"]
    fixed = c.pair_by_place(s.better_care_gbp) + s.practice_budget_gbp + running + schemes + transition
    fixed = fixed + s.freed_gp_gbp + s.freed_prevention_gbp + a["m_gp_moved"]
    before_other = contracts + leak + prescribing + continuing + fixed
    kept_back = a["m_spendable"] * (p["uncommitted_pct"] / 100.0)
    # what the work expected would come to under contract, better recording apart: the same test in either regime
    quality = 1.0 + p["cquin_pct"] / 100.0 * p["cquin_earned"] * c.is_counted
    at_tariff = a["m_at_tariff"] * quality * (s.recording_start / s.recording).take(c.line_trust, axis=1)
    room = a["m_spendable"] - kept_back - (before_other - contracts + c.by_place(at_tariff))
    other = s.other_programmes_gbp
    if i.year > i.world.base_year:
        other = other * (1.0 + i.d["cost_inflation_pct"] / 100.0)
    least = other * p["other_programmes_floor"]
    if i.world.base_year < i.year < i.world.play_year:
        # before play, commissioners spent what they had to a small surplus: what growth left went to other programmes
        other = np.maximum(room, least)
    elif i.year >= i.world.play_year:  # in play only what is short is cut from them, as far as they go
        other = np.maximum(np.minimum(room, other), least)
    short = i.w.place_to_footprint(np.maximum(other - room, 0.0))
    s.other_programmes_gbp = other
    a["m_committed"] = before_other + s.other_programmes_gbp + kept_back + s.debt_gbp
    leave = np.minimum(np.maximum(s.banked_gbp, 0.0) * p["underspend_leave_share"], a["m_spendable"] * 0.01)
    leave = leave + np.minimum(s.contingency_left_gbp, np.maximum(s.banked_gbp - leave, 0.0))
    a["m_leave"] = leave
    a["m_contracts"] = contracts
    room = a["m_spendable"] + leave - a["m_committed"]
    a["m_room"] = room
    shared = i.g.payment
    s.reserve_gbp = np.maximum(i.w.place_to_footprint(room + kept_back), 0.0) * shared
    a["m_reserve_plan"] = i.w.place_to_footprint(room + kept_back) * shared
    # what is still short, planned care gives up in part, in either regime
    planned = np.zeros(s.plan_value_gbp.shape)
    planned[:, c.planned] = s.plan_value_gbp[:, c.planned]
    squeeze = np.minimum(short / np.maximum(c.by_footprint(planned), 1e-9), 1.0) * p["short_money_on_planned"]
    cap = np.where(squeeze > 0.0, 1.0 - squeeze, 1e9)
    s.planned_money = np.broadcast_to(i.over_trusts(cap), s.funding_index.shape).copy()


def _by_trust_of_place(s: State, i: Inputs, values: Floats) -> Floats:
    """(R, P) shared out to trusts of the place's footprint by their income: (R, T)."""
    income = np.maximum(s.trust_income_gbp, 1.0)
    whole = i.w.trust_to_footprint(income)
    share = income / np.maximum(whole.take(s.world.trust_footprint, axis=1), 1e-9)
    out: Floats = i.w.place_to_footprint(values).take(s.world.trust_footprint, axis=1) * share
    return out


def fixed_rows(s: State, i: Inputs, rows: Floats) -> None:
    """One month's twelfth of every payment that is the same in each month."""
    c, a, p, d, w = chart(s.world), i.annual, i.p, i.d, s.world
    shared, shared_k = a["m_shared_p"], a["m_shared_k"]
    practices = s.practice_budget_gbp
    put_both(c, rows, "allocation", a["m_spendable"] - practices, shared)
    put_both(c, rows, "practice_budget", practices, shared)
    premium = p["quality_premium_gbp_per_head"] * p["quality_premium_earned"] * s.heads
    put_both(c, rows, "quality_premium", premium, shared)
    put_both(c, rows, "transition_grant", a["m_transition_grant"], shared)
    put_both(c, rows, "schemes", a["m_schemes"], shared_k)
    put_both(c, rows, "new_services", a["m_new_services"], shared_k)
    put_both(c, rows, "other_programmes", s.other_programmes_gbp + a["m_elsewhere"], shared)
    put_both(c, rows, "prevention", a["m_prevention"], shared)
    put_both(c, rows, "practices", a["m_practices"], shared)
    put_both(c, rows, "running_posts", a["m_running_posts"], shared)
    put(c, rows, "running_fees", a["m_running_fees"])
    put_both(c, rows, "tenders", a["m_tenders"], shared)
    put_both(c, rows, "disputes", a["m_disputes"], shared)
    put_both(c, rows, "information", a["m_information"], shared)
    put(c, rows, "partner_profit", a["m_partner"])
    put_both(c, rows, "redundancy", a["m_redundancy"], shared)
    put_both(c, rows, "transition", a["m_transition"], shared)
    put_both(c, rows, "better_care_fund", a["m_better_care"], shared.take(c.pairs[:, 0], axis=1))
    put(c, rows, "council_grant", a["m_grant"])
    put(c, rows, "pooled", (a["m_council_income"] - s.council_other_gbp - a["m_council_levers"]) * a["m_pooled"])
    put(c, rows, "council_other", s.council_other_gbp + a["m_council_levers"] + a["m_shunted"])
    people = s.heads / np.maximum(i.over_places(i.w.place_to_footprint(s.heads)), 1e-9)
    development = (d["gp_development_gbp"] * (1.0 - d["hold_transformation"])).take(w.place_footprint, axis=1) * people
    levers = d["evening_sessions_gbp"] + d["skill_mix_gbp"] + d["home_visits_gbp"] + d["gp_workforce_gbp"]
    base = s.practice_cost_gbp * s.cost_index * s.heads
    put(c, rows, "gp_development", development)
    bought = d["gp_investment_gbp"] + s.freed_gp_gbp + s.more_gp_gbp + levers + development
    put(c, rows, "practice_staff", base * p["practice_staff_share"] + bought)
    put(c, rows, "practice_suppliers", base * (1.0 - p["practice_staff_share"]))
    heads_f = i.w.place_to_footprint(s.heads)
    per_head = i.d["transformation_fund_gbp_per_head"] + d["pioneer_gbp_per_head"]
    put(c, rows, "transformation", per_head * heads_f)
    spent = 1.0 - d["hold_transformation"]
    work = d["joint_teams_gbp"] + d["care_homes_support_gbp"]
    put(c, rows, "joint_work", spent * work + d["pioneer_gbp_per_head"] * heads_f)
    put(c, rows, "records", spent * (d["shared_records_gbp"] + d["engagement_gbp"] + d["estates_support_gbp"]))
    rows *= 1.0 / 12.0

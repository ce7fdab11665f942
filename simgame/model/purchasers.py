"""What commissioners, or the one budget, pay beside contracts: practices, prescribing, continuing care, running cost,
schemes, transition; and what of the allocation is already committed when the year opens.
"""

from __future__ import annotations

import numpy as np
from numpy import maximum, minimum, where, zeros

from simgame.model import lateness, partner
from simgame.model.chart import Chart, chart
from simgame.model.inputs import Inputs, some
from simgame.model.row_sums import Part
from simgame.model.state import State
from simgame.model.world import NOUGHT, ONE, TINY, Floats

_ALL_PAID = np.asarray(1e9)  # times the capacity for planned care: money does not bound it
_TWELFTH = np.asarray(1.0 / 12.0)


def put(c: Chart | Part, rows: Floats, kind: str, values: Floats | float) -> None:
    """Write one kind's amounts into rows (…, N), or into those of a part."""
    rows[..., c.slice[kind]] = values


def put_both(c: Chart | Part, rows: Floats, kind: str, values: Floats, shared: Floats | None) -> None:
    """Write a purchaser's payment: from the commissioner where contracts are kept, from the one budget where not
    (``shared``; None where contracts are kept everywhere).
    """
    if shared is None:
        rows[..., c.slice[kind + ".kept"]] = values
        return
    one = values * shared
    rows[..., c.slice[kind + ".kept"]] = values - one
    rows[..., c.slice[kind + ".one"]] = one


def open_year(s: State, i: Inputs) -> None:
    """The year's fixed payments by place, £ a year, and what is committed before anybody decides anything."""
    a, d, w = i.annual, i.d, i.w
    a["m_shared_p"] = i.over_places(i.g.payment)
    a["m_shared_k"] = a["m_shared_p"].take(w.flow_p, 1)
    buying_and_selling(s, i)
    change_of_regime(s, i)

    # services
    s.schemes_gbp = s.withheld_last_gbp * i.pp["schemes_spent_share"]  # one budget sets the same sums aside
    if i.year <= i.world.play_year:  # what there was before play is in the block's teams already
        s.schemes_start_gbp = s.schemes_gbp.copy()
    lateness.open_year(s, i)
    services = d["care_outside_hospital_gbp"] * (ONE - a["m_teams_wait"]) + d["mental_health_gbp"]
    services = services + zeros(s.heads.shape)
    a["m_new_services"] = services.take(w.flow_p, 1) * w.community_weight_row
    a["m_schemes"] = s.schemes_gbp.take(w.flow_p, 1) * w.community_weight_row
    a["m_elsewhere"] = (services + s.schemes_gbp) * w.elsewhere
    a["m_prevention"] = d["prevention_gbp"] + d["screening_gbp"] + s.freed_prevention_gbp
    a["m_practices"] = s.practice_budget_gbp + (d["gp_investment_gbp"] + s.freed_gp_gbp + a["m_gp_moved"])
    commit(s, i)


def buying_and_selling(s: State, i: Inputs) -> None:
    """What it costs to run commissioners and to buy and sell, and what of it closed posts free."""
    c, a, p, d = chart(s.world), i.annual, i.pp, i.d
    heads = s.heads
    priced = heads * a["costs"]
    running = p["running_gbp_per_head"] * priced * (ONE - i.over_places(a["g_running_saved"]))
    contracting = running * p["running_contracting_share"]
    freed = i.over_places(a["m_freed_share"])
    a["m_running_freed"] = contracting * freed
    stays = contracting - a["m_running_freed"]
    spared = partner.spares(i)
    untold = p["information_share"] * i.over_places(spared)  # what a private partner's systems spare
    a["m_information"] = stays * (p["information_share"] - untold)
    a["m_running_posts"] = running - a["m_running_freed"] - stays * p["information_share"]
    a["m_tenders"] = c.by_place(s.plan_value_gbp) * (p["tendered_share"] * p.share("tender_cost_pct"))
    a["m_tenders"] = a["m_tenders"] * (ONE - freed)
    a["m_disputes"] = i.over_places(d["arbitration"]) * (p["arbitration_gbp_per_head"] * heads)
    a["m_running_fees"] = i.over_places(a["g_fees_gbp_per_head"]) * priced
    fees = a["m_tenders"] + a["m_disputes"] + a["m_running_fees"]
    per_trust = _by_trust_of_place(i, p["trust_contracting_gbp_per_head"] * priced)
    selling = per_trust * (ONE - i.over_trusts(a["m_freed_share"]))
    a["m_trust_information"] = selling * (i.pt["information_share"] * (ONE - i.over_trusts(spared)))
    a["m_trust_contracting"] = selling * (ONE - i.pt["information_share"])
    a["m_transaction"] = i.w.place_to_footprint(stays * (ONE - untold) + fees) + i.w.trust_to_footprint(
        a["m_trust_contracting"] + a["m_trust_information"]
    )
    a["m_partner"] = partner.profit(s, i)
    if some(a["m_freed_share"]):
        use = i.over_places(d["freed_management_use"])
        s.freed_gp_gbp = where(use < 0.5, a["m_running_freed"], 0.0)
        s.freed_prevention_gbp = where((use > 0.5) & (use < 1.5), a["m_running_freed"], 0.0)
    else:
        s.freed_gp_gbp = s.freed_prevention_gbp = a["m_running_freed"]  # nothing


def change_of_regime(s: State, i: Inputs) -> None:
    """What a change of regime costs this year, redundancy included, and who pays it; half of it is granted."""
    a, p = i.annual, i.p
    due = i.over_places(a["m_transition_per_head"]) * s.heads
    a["m_in_transition"] = np.asarray(some(due))
    if not a["m_in_transition"]:
        a["m_redundancy"] = a["m_transition"] = a["m_transition_grant"] = due  # nothing
        a["m_trust_leavers"] = a["m_trust_grant"] = zeros(s.trust_income_gbp.shape)
        return
    posts = p["transaction_recoverable"] * (
        p["recoverable_without_legislation"] + (1.0 - p["recoverable_without_legislation"]) * i.g.legislation
    )
    contracts = p["running_gbp_per_head"] * p["running_contracting_share"] + p["trust_contracting_gbp_per_head"]
    bought_out = contracts * (p["redundancy_gbp_per_post"] / p["post_gbp_a_year"] / (1.0 - p["rehired_share"]))
    part = minimum(posts * bought_out / maximum(p["transition_gbp_per_head"], 1e-9), 1.0)
    redundancy = due * i.over_places(part)
    trust_part = p["trust_contracting_gbp_per_head"] / maximum(contracts, 1e-9)
    a["m_trust_leavers"] = _by_trust_of_place(i, redundancy * trust_part)
    a["m_redundancy"] = redundancy * (1.0 - trust_part)
    a["m_transition"] = due - redundancy
    # half of the transition is granted to whoever pays it: purchasers, and trusts for their leavers
    a["m_transition_grant"] = (due - redundancy * trust_part) * p["transition_grant_share"]
    a["m_trust_grant"] = a["m_trust_leavers"] * p["transition_grant_share"]


def commit(s: State, i: Inputs) -> None:
    """What is committed by place: contracts or shares, care elsewhere, bills that follow demand, practices, running."""
    c, a, p = chart(s.world), i.annual, i.pp
    contracts = c.by_place(a["m_expected_cash"])  # what will be due, not what was agreed
    leak = s.last_leak_gbp * (a["m_price_change"] * (ONE + p.share("agreed_growth_pct")))
    prescribing = s.last_prescribing_gbp * (ONE + p.share("prescribing_growth_pct"))
    continuing = s.last_continuing_gbp * (ONE + p.share("continuing_growth_pct"))
    a["m_common_plan"] = leak + prescribing + continuing
    fixed = a["m_common_plan"] + a["m_running_posts"] + a["m_running_fees"] + a["m_tenders"] + a["m_disputes"]
    fixed += a["m_information"]
    fixed += c.pair_by_place(s.better_care_gbp)
    fixed += s.practice_budget_gbp
    fixed += s.schemes_gbp
    if i.shared:
        fixed += i.over_places(a["m_partner"]) * a["m_part"] + a["m_gp_moved"]
    fixed += s.freed_gp_gbp + s.freed_prevention_gbp
    if a["m_in_transition"]:
        fixed += a["m_transition"] + a["m_redundancy"] - a["m_transition_grant"]
    kept_back = a["m_spendable"] * p.share("uncommitted_pct")
    # what the work expected would come to under contract, better recording apart: the same test in either regime
    at_tariff = a["m_at_tariff"] * a["m_with_quality"] * (s.recording_start / s.recording).take(c.line_trust, 1)
    room = a["m_spendable"] - kept_back - (fixed + c.by_place(at_tariff))
    other, whole = s.other_programmes_gbp, s.other_programmes_whole_gbp
    if i.year > i.world.base_year:
        other, whole = other * a["m_inflation"], whole * a["m_inflation"]
    least = other * p["other_programmes_floor"]
    if i.world.base_year < i.year < i.world.play_year:
        # before play, commissioners spent what they had to a small surplus: what growth left went to other programmes
        other = whole = maximum(room, least)
    elif i.year >= i.world.play_year:  # in play only what is short is cut from them, and returns once it no longer is
        other = maximum(minimum(room, whole), least)
    s.other_programmes_whole_gbp = whole
    short = maximum(other - room, NOUGHT)
    s.other_programmes_gbp = other
    a["m_committed"] = contracts + fixed + other + kept_back + s.debt_gbp
    most = a["m_spendable"] * p.share("underspend_leave_most_pct")
    leave = minimum(maximum(s.banked_gbp, NOUGHT) * p["underspend_leave_share"], most)
    leave += minimum(s.contingency_left_gbp, maximum(s.banked_gbp - leave, NOUGHT))
    a["m_leave"] = leave
    a["m_room"] = a["m_spendable"] + leave - a["m_committed"]
    a["m_reserve_plan"] = i.w.place_to_footprint(a["m_room"] + kept_back) * i.g.payment
    s.reserve_gbp = maximum(a["m_reserve_plan"], NOUGHT)
    # what is still short, planned care gives up in part, in either regime
    s.planned_money = zeros(s.funding_index.shape) + _ALL_PAID
    if some(short):
        planned = c.planned_by_footprint(s.plan_value_gbp[:, c.planned])
        squeeze = minimum(i.w.place_to_footprint(short) / maximum(planned, TINY), ONE)
        squeeze *= i.pf["short_money_on_planned"]
        s.planned_money = i.over_trusts(where(squeeze > NOUGHT, ONE - squeeze, _ALL_PAID))


def _by_trust_of_place(i: Inputs, values: Floats) -> Floats:
    """(R, P) shared out to trusts of the place's footprint by their income: (R, T)."""
    out: Floats = i.over_trusts(i.w.place_to_footprint(values)) * i.annual["m_income_share"]
    return out


def fixed_rows(s: State, i: Inputs, rows: Floats) -> None:
    """One month's twelfth of every payment that is the same in each month."""
    c, a, p, d = chart(s.world), i.annual, i.pp, i.d
    shared, shared_k = (a["m_shared_p"], a["m_shared_k"]) if i.shared else (None, None)
    practices = s.practice_budget_gbp
    put_both(c, rows, "allocation", a["m_spendable"] - practices, shared)
    put_both(c, rows, "practice_budget", practices, shared)
    premium = p["quality_premium_gbp_per_head"] * p["quality_premium_earned"] * s.heads
    put_both(c, rows, "quality_premium", premium, shared)
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
    if a["m_in_transition"]:
        put_both(c, rows, "transition_grant", a["m_transition_grant"], shared)
        put_both(c, rows, "redundancy", a["m_redundancy"], shared)
        put_both(c, rows, "transition", a["m_transition"], shared)
    put_both(c, rows, "better_care_fund", a["m_better_care"], None if shared is None else shared.take(c.pair_place, 1))
    put(c, rows, "council_grant", a["m_grant"])
    if shared is not None:
        put(c, rows, "partner_profit", a["m_partner"])
        put(c, rows, "pooled", (a["m_council_income"] - s.council_other_gbp - a["m_council_levers"]) * a["m_pooled"])
    put(c, rows, "council_other", s.council_other_gbp + a["m_council_levers"] + a["m_shunted"])
    heads_f = a["m_heads_f"]
    people = s.heads / maximum(i.over_places(heads_f), TINY)
    spent = ONE - d["hold_transformation"]
    development = i.over_places(d["gp_development_gbp"] * spent) * people
    levers = d["evening_sessions_gbp"] + d["skill_mix_gbp"] + d["home_visits_gbp"] + d["gp_workforce_gbp"]
    base = s.practice_cost_gbp * s.heads * a["costs"]
    staff = base * p["practice_staff_share"]
    put(c, rows, "gp_development", development)
    bought = d["gp_investment_gbp"] + s.freed_gp_gbp + s.more_gp_gbp + levers + development
    put(c, rows, "practice_staff", staff + bought)
    put(c, rows, "practice_suppliers", base - staff)
    pioneer = d["pioneer_gbp_per_head"] * heads_f
    put(c, rows, "transformation", d["transformation_fund_gbp_per_head"] * heads_f + pioneer)
    put(c, rows, "joint_work", spent * (d["joint_teams_gbp"] + d["care_homes_support_gbp"]) + pioneer)
    put(c, rows, "records", spent * (d["shared_records_gbp"] + d["engagement_gbp"] + d["estates_support_gbp"]))
    rows *= _TWELFTH

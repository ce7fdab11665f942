"""The year end, by rule: fines, the rest of the fund, pools and covers, loans, reserves; what rolls on; the ledger."""

from __future__ import annotations

import numpy as np
from numpy import maximum, minimum, where, zeros

from simgame.model import accounts, contingency, cost, facts, one_budget, settlement
from simgame.model.accounts import Ledger
from simgame.model.chart import chart
from simgame.model.inputs import Inputs, some
from simgame.model.month import Played
from simgame.model.purchasers import put
from simgame.model.state import State
from simgame.model.world import NOUGHT, ONE, TINY, Floats, bounded


def close_year(s: State, months: Played, i: Inputs) -> Ledger:
    """After March: post what the rules of the year end move, roll the state on, and return the year's books."""
    c = chart(s.world)
    rows = zeros((i.runs, c.closing.count))
    _fines(s, i, rows)
    _bonus(s, i, rows)
    contingency.release(s, i, rows)
    accounts.post(s, c.closing, rows)
    if i.shared or some(i.g.pooling) or i.decided.used("risk_pool_pct"):
        rows = zeros((i.runs, c.covers.count))
        _share_overspends(s, i, rows)
        accounts.post(s, c.covers, rows)
    else:
        s.crowded_gbp = i.annual["m_covered"] = zeros(s.crowded_gbp.shape)
    rows = zeros((i.runs, c.cash.count))
    _cover_purchasers(s, i, rows)
    _loans(s, i, rows)
    accounts.post(s, c.cash, rows)
    out = facts.of_year(s, i)
    _roll_trusts(s, i, out, months)
    _roll_contracts(s, i)
    _roll_purchasers(s, i, out)
    _roll_regime(s, i, out)
    out["backlog_gbp"], out["capital_raid_gbp"] = s.backlog_gbp, s.capital_raid_gbp  # as the year leaves them
    return Ledger(c, s.rows_ytd, i.annual["m_opening"], s.balances, s.worst_month[:, 0], {}, out)


def indicators(ledger: Ledger, i: Inputs) -> dict[str, dict[str, Floats]]:
    """The indicators of money, from the year's facts, by level and id."""
    f, w = ledger.facts, i.w
    footprint = {
        "commissioner_balance_gbp": w.place_to_footprint(f["commissioner_balance_gbp"]),
        "provider_balance_gbp": w.trust_to_footprint(f["provider_balance_gbp"]),
        "provider_underlying_balance_gbp": w.trust_to_footprint(f["provider_underlying_balance_gbp"]),
        "council_balance_gbp": w.council_to_footprint(f["council_balance_gbp"]),
    }
    for key in (
        "system_balance_gbp",
        "underlying_balance_gbp",
        "transaction_cost_gbp",
        "transition_cost_gbp",
        "admin_share_pct",
        "out_of_hospital_share_pct",
        "gp_share_pct",
    ):
        footprint[key] = f[key]
    return {
        "footprint": footprint,
        "place": {"commissioner_balance_gbp": f["commissioner_balance_gbp"]},
        "trust": {key: f[key] for key in ("provider_balance_gbp", "provider_underlying_balance_gbp")},
        "council": {"council_balance_gbp": f["council_balance_gbp"]},
    }


def _fines(s: State, i: Inputs, rows: Floats) -> None:
    """A trust that did not accept its control total pays fines for breaches of four hours to its commissioners."""
    c, a, p, w = chart(s.world), i.annual, i.pt, i.w
    fined = (ONE - a["m_accepted"]) * w.acute_row * (ONE - a["m_shared_t"])
    if not some(fined):
        return
    seen = s.ytd_in_time / 12.0
    missed = maximum(p["fines_standard_pct"] - seen, 0.0)
    share = minimum(missed * p["fine_per_point_pct"], p["fines_most_pct"]) / 100.0 * fined
    put(c.closing, rows, "fines", c.by_flow(s.ytd_due_gbp) * share.take(w.flow_t, 1))


def _bonus(s: State, i: Inputs, rows: Floats) -> None:
    """What of the fund nobody earned goes to those who beat their total, pound for pound at most."""
    c, a, p = chart(s.world), i.annual, i.pt
    unearned = maximum((a["m_fund"] - s.ytd_fund_gbp).sum(axis=1, keepdims=True), NOUGHT)
    excess = maximum(s.ytd_balance_gbp - s.control_total_gbp, NOUGHT) * (ONE - s.fund_lost) * a["m_accepted"]
    whole = maximum(excess.sum(axis=1, keepdims=True), TINY)
    bonus = minimum(excess * p["fund_bonus_match"], excess * (unearned / whole))
    put(c.closing, rows, "sustainability", bonus * (a["m_fund"] > NOUGHT))


def _share_overspends(s: State, i: Inputs, rows: Floats) -> None:
    """Where money may cross budgets, an overspending trust or division draws on the risk pool and the reserve, then on
    other divisions' unspent shares. What is still open is a loan, and hospitals crowd out next year's outside share.
    What is left of the reserve returns to all divisions.
    """
    c, a, p, d, g, w = chart(s.world), i.annual, i.p, i.d, i.g, i.w
    net = accounts.net_of(c, s.rows_ytd)
    balance = net.take(c.groups["trust"], 1)
    budget = net.take(c.groups["budget"], 1)
    if a["m_guarantees"]:
        charged = _guarantee(s, i)
        put(c.covers, rows, "guarantee_share", charged)
        balance -= charged
        budget += w.trust_to_footprint(charged)
    short = maximum(-balance, 0.0)
    short_f = w.trust_to_footprint(short)
    # of commissioners, or of the one budget by place's allocation (R, P)
    purchaser = net.take(c.groups["commissioner"], 1)
    purchaser += i.over_places(budget) * a["m_part"]
    left = w.place_to_footprint(maximum(purchaser, 0.0))
    allocation = w.place_to_footprint(s.allocation_gbp)
    agreed = maximum(d["risk_pool_pct"], g.pooling * p["risk_pool_pct"]) / 100.0 * allocation
    pool = where(g.payment > 0.5, left * g.pooling, minimum(left, agreed))
    from_pool = minimum(short_f, pool)
    one = a["m_shared_t"]
    spare = maximum(balance, 0.0) * one * p["unspent_drawn_share"] * i.over_trusts(g.pooling)
    spare_f = w.trust_to_footprint(spare)
    from_spare = minimum(short_f - from_pool, spare_f) * g.payment
    covered = from_pool + from_spare
    cover_t = i.over_trusts(covered / maximum(short_f, 1e-9)) * short
    put(c.covers, rows, "budget_cover", cover_t * one)
    put(c.covers, rows, "pool_cover", (cover_t * (1.0 - one)).take(w.flow_t, 1) * w.trust_place_weight)
    put(c.covers, rows, "unspent", spare * i.over_trusts(from_spare / maximum(spare_f, 1e-9)))
    kept_back = allocation * (p["uncommitted_pct"] / 100.0)
    back = maximum(left - from_pool - kept_back, 0.0) * g.payment * g.pooling * p["reserve_returned"]
    back = one_budget.share_gain(s, i, rows, back)
    put(c.covers, rows, "reserve_back", i.over_trusts(back) * a["m_income_share"])
    outside = c.community_by_footprint(s.plan_value_gbp[:, c.community])
    most = outside * (p["crowding_most_pct"] / 100.0)
    s.crowded_gbp = minimum((short_f - covered) * p["hospital_dominance"], most) * g.payment * g.pooling
    a["m_covered"] = covered


def _guarantee(s: State, i: Inputs) -> Floats:
    """What treatments that keep a wait guarantee cost beyond the reserve: hospital divisions give it back out of their
    shares, by income, (R, T), £.
    """
    c, a, w = chart(s.world), i.annual, i.w
    cost = w.place_to_footprint(s.rows_ytd[:, c.slice["guarantee.one"]])
    beyond = w.place_to_footprint(s.common_ytd_gbp - a["m_common_plan"]) - maximum(a["m_reserve_plan"], NOUGHT)
    income = s.trust_income_gbp * w.acute_row * a["m_shared_t"]
    part = income / maximum(i.over_trusts(w.trust_to_footprint(income)), TINY)
    out: Floats = i.over_trusts(minimum(maximum(beyond, NOUGHT), cost)) * part
    return out


def _cover_purchasers(s: State, i: Inputs, rows: Floats) -> None:
    """An overspend is covered until April, when it is the first call; an underspend waits for leave."""
    c, a = chart(s.world), i.annual
    kept = s.balances.take(c.groups["commissioner"], 1)
    s.banked_gbp = maximum(kept, NOUGHT)
    s.debt_gbp = s.banked_gbp - kept
    put(c.cash, rows, "cover.kept", s.debt_gbp)
    one = s.balances.take(c.groups["budget"], 1)
    if some(one):
        one = i.over_places(one) * a["m_part"]
        over = maximum(-one, 0.0)
        put(c.cash, rows, "cover.one", over)
        s.debt_gbp, s.banked_gbp = s.debt_gbp + over, s.banked_gbp + maximum(one, 0.0)


def _loans(s: State, i: Inputs, rows: Floats) -> None:
    """A trust short of cash borrows, and is never forgiven; with cash to spare it pays back."""
    c = chart(s.world)
    cash = s.balances.take(c.groups["trust"], 1)
    least = s.trust_income_gbp * (i.pt["cash_days"] / 365.0)
    loan = where(cash < NOUGHT, least - cash, NOUGHT)
    repaid = minimum(maximum(cash - 2.0 * least, NOUGHT), s.loans_gbp)
    put(c.cash, rows, "loan", loan)
    put(c.cash, rows, "repaid", repaid)
    s.loans_gbp = s.loans_gbp + loan - repaid


def _roll_trusts(s: State, i: Inputs, out: dict[str, Floats], months: Played) -> None:
    """Trusts: income, underlying balance, special measures, settled volume, assets and backlog roll on."""
    c, a, p, d = chart(s.world), i.annual, i.pt, i.d
    s.trust_income_gbp = out["trust_income_gbp"]
    s.underlying_gbp = out["provider_underlying_balance_gbp"]
    deep = out["provider_balance_gbp"] < -s.trust_income_gbp * p.share("special_measures_deficit_pct")
    were = s.special_measures
    if i.year < s.world.play_year:  # years of play count, so that nobody opens the first under another's rules
        s.deficit_years = zeros(s.deficit_years.shape)
    else:
        s.deficit_years = where(deep, s.deficit_years + ONE, NOUGHT)
    s.special_measures = where(s.deficit_years >= p["special_measures_years"], ONE, NOUGHT)
    a["m_regulator_came"] = maximum(s.special_measures - were, NOUGHT)
    cost.settle_volume(s, i)
    s.last_volume_gbp = s.ytd_volume_gbp
    s.last_emergencies = months.total("emergency_admissions")
    estate = d["estate_gbp"] * a["m_acute"]
    repairs = a["m_depreciation"] + a["m_capital"] * p["schemes_on_repairs"] + estate
    wear = s.net_assets_gbp * p.share("wear_of_assets_pct")
    events = NOUGHT
    if "backlog_gbp_per_head" in i.shocks:
        whole = i.shocks.named()["backlog_gbp_per_head"].sum(axis=1)
        events = (whole * np.ones_like(s.reserve_gbp)).take(s.world.trust_footprint, 1)
        events = events * i.over_trusts(a["m_heads_f"]) * a["m_kind_share"] * a["m_acute"]
    s.backlog_gbp = maximum(s.backlog_gbp * a["m_inflation"] + wear - repairs + events, NOUGHT)
    s.net_assets_gbp = s.net_assets_gbp + a["m_capital"] * p["schemes_to_assets"]
    estates = d["estates_support_gbp"] * (1.0 - d["hold_transformation"])
    s.capital_built = s.capital_built + a["m_schemes_built"] + estates / a["m_heads_f"]
    lines = s.plan_value_gbp * c.is_priced
    paid = c.by_trust(lines * a["m_rate"]) / maximum(c.by_trust(lines), TINY)
    s.recording = s.recording * (ONE + p.share("recording_pct") * minimum(paid, ONE))


def _roll_contracts(s: State, i: Inputs) -> None:
    """Contracts: outturn, what was withheld, the season of each service; the shares' first year starts from outturn."""
    c, a = chart(s.world), i.annual
    s.withheld_last_gbp = c.acute_flow_to_place(a["m_withheld_to_date"])
    # a price that was agreed for one year is no price of the next
    s.outturn_gbp = s.ytd_value_gbp / a["m_price_term"] if a["m_more"] else s.ytd_value_gbp
    s.outturn_ref_gbp = s.ytd_ref_gbp
    whole = s.ytd_month_ref_gbp.sum(axis=-1, keepdims=True)
    seen = where(whole > NOUGHT, s.ytd_month_ref_gbp / maximum(whole, TINY), 1.0 / 12.0)
    learns = i.known["plan_phase_learns"][:, :, None, None]
    s.plan_phase = (ONE - learns) * s.plan_phase + learns * seen


def _roll_purchasers(s: State, i: Inputs, out: dict[str, Floats]) -> None:
    """Purchasers and councils: last year's bills, tight rules for continuing care, reserves; the Treasury's answer."""
    c, p = chart(s.world), i.pp
    rows = s.rows_ytd

    def paid(kind: str) -> Floats:
        kept = rows[:, c.slice[kind + ".kept"]]
        return kept + rows[:, c.slice[kind + ".one"]] if i.shared else kept.copy()

    s.last_prescribing_gbp = paid("prescribing")
    s.last_continuing_gbp = paid("continuing_care")
    s.last_leak_gbp = paid("leakage") + paid("independents")
    wanted = s.debt_gbp * p["continuing_tight_of_debt"] / maximum(s.last_continuing_gbp, TINY)
    s.continuing_tight = minimum(wanted, p["continuing_tight_most"]) * i.over_places(ONE - i.g.pooling)
    s.council_reserves_gbp = s.balances.take(c.groups["council"], 1)
    trusts = i.w.trust_to_footprint(out["provider_underlying_balance_gbp"])
    purchasers = i.w.place_to_footprint(out["commissioner_underlying_balance_gbp"])
    # what the change costs once is money all the same: places find a part of it, NHS England's grant the rest
    overspend = maximum(out["transition_cost_gbp"] - (trusts + purchasers), NOUGHT)
    central = out["allocation_gbp"] * i.pf.share("central_reserve_pct")
    settlement.close_deficits(s, i, overspend, central)


def _roll_regime(s: State, i: Inputs, out: dict[str, Floats]) -> None:
    """Quarrels over money that cost trust next year: off-plan contracts, crowding out, missed control totals."""
    c, a, p, g, w = chart(s.world), i.annual, i.pf, i.g, i.w
    value, plan = s.ytd_value_gbp[:, c.acute], s.plan_value_gbp[:, c.acute]
    gap = c.acute_by_footprint(np.abs(value - plan)) - contingency.settles(i)
    off = maximum(gap, NOUGHT) / maximum(out["contract_value_gbp"], TINY)
    contracts = maximum(off - p["quarrel_tolerance"], NOUGHT) * p["quarrel_of_gap"] * (ONE - g.payment)
    if some(g.middle):
        contracts = contracts * where(g.middle > 0.5, p["quarrel_aligned_share"], 1.0)
    crowded = (s.crowded_gbp + a["m_covered"] * g.payment) / maximum(out["allocation_gbp"], ONE)
    income = maximum(s.trust_income_gbp, ONE)
    whole = w.trust_to_footprint(income)
    missed = w.trust_to_footprint(s.fund_lost * income * (a["m_fund"] > NOUGHT)) / whole
    quarrel = contracts + crowded * p["quarrel_of_crowding"] + missed * p["quarrel_of_missed_totals"]
    s.quarrel = minimum(quarrel, p["quarrel_most"])
    if some(s.special_measures):
        sick = w.trust_to_footprint(s.special_measures * income) / whole
        # the regulator asks for another chief executive once, when it comes
        left = w.trust_to_footprint(a["m_regulator_came"] * income) / whole
        lost = sick * p["special_measures_leadership"] + left * p["special_measures_turnover"]
        s.leadership = bounded(s.leadership - lost)

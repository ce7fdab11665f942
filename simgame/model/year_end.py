"""The year end, by rule: fines, the rest of the fund, pools and covers, loans, reserves; what rolls on; the ledger."""

from __future__ import annotations

import numpy as np

from simgame.model import accounts, contingency, cost, facts, one_budget, settlement
from simgame.model.accounts import Ledger
from simgame.model.chart import chart
from simgame.model.inputs import Inputs
from simgame.model.month import Played
from simgame.model.purchasers import put
from simgame.model.state import State
from simgame.model.world import Floats


def close_year(s: State, months: Played, i: Inputs) -> Ledger:
    """After March: post what the rules of the year end move, roll the state on, and return the year's books."""
    c = chart(s.world)
    rows = np.zeros((s.runs, c.rows))
    _fines(s, i, rows)
    _bonus(s, i, rows)
    contingency.release(s, i, rows)
    accounts.post(s, rows[None])
    rows = np.zeros((s.runs, c.rows))
    _share_overspends(s, i, rows)
    accounts.post(s, rows[None])
    rows = np.zeros((s.runs, c.rows))
    _cover_purchasers(s, i, rows)
    _loans(s, i, rows)
    accounts.post(s, rows[None])
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
    c, a, p, w = chart(s.world), i.annual, i.p, s.world
    seen = s.ytd_in_time / 12.0
    missed = np.maximum(p["fines_standard_pct"] - seen, 0.0)
    share = np.minimum(missed * p["fine_per_point_pct"], p["fines_most_pct"]) / 100.0
    share = share * (1.0 - a["m_accepted"]) * a["m_acute"] * (1.0 - a["m_shared_t"])
    put(c, rows, "fines", c.by_flow(s.ytd_due_gbp) * share.take(w.flow_trust, axis=1))


def _bonus(s: State, i: Inputs, rows: Floats) -> None:
    """What of the fund nobody earned goes to those who beat their total, pound for pound at most."""
    c, a, p = chart(s.world), i.annual, i.p
    excess = np.maximum(s.ytd_balance_gbp - s.control_total_gbp, 0.0) * (1.0 - s.fund_lost) * a["m_accepted"]
    unearned = (a["m_fund"] - s.ytd_fund_gbp).sum(axis=1, keepdims=True)
    whole = np.maximum(excess.sum(axis=1, keepdims=True), 1e-9)
    bonus = np.minimum(excess * p["fund_bonus_match"], np.maximum(unearned, 0.0) * excess / whole)
    put(c, rows, "sustainability", bonus * (a["m_fund"] > 0.0))


def _share_overspends(s: State, i: Inputs, rows: Floats) -> None:
    """Where money may cross budgets, an overspending trust or division draws on the risk pool and the reserve, then on
    other divisions' unspent shares. What is still open is a loan, and hospitals crowd out next year's outside share.
    What is left of the reserve returns to all divisions.
    """
    c, a, p, d, g, w = chart(s.world), i.annual, i.p, i.d, i.g, s.world
    of_trust = w.trust_footprint
    net = accounts.net_of(c, s.rows_ytd)
    balance = net.take(c.groups["trust"], axis=1)
    short = np.maximum(-balance, 0.0)
    short_f = i.w.trust_to_footprint(short)
    # of commissioners, or of the one budget by place's allocation (R, P)
    purchaser = net.take(c.groups["commissioner"], axis=1)
    purchaser += i.over_places(net.take(c.groups["budget"], axis=1)) * a["m_part"]
    left = i.w.place_to_footprint(np.maximum(purchaser, 0.0))
    allocation = i.w.place_to_footprint(s.allocation_gbp)
    agreed = np.maximum(d["risk_pool_pct"], g.pooling * p["risk_pool_pct"]) / 100.0 * allocation
    pool = np.where(g.payment > 0.5, left * g.pooling, np.minimum(left, agreed))
    from_pool = np.minimum(short_f, pool)
    spare = np.maximum(balance, 0.0) * a["m_shared_t"] * p["unspent_drawn_share"]
    spare = spare * i.over_trusts(g.pooling)
    spare_f = i.w.trust_to_footprint(spare)
    from_spare = np.minimum(short_f - from_pool, spare_f) * g.payment
    covered = from_pool + from_spare
    part = short / np.maximum(short_f, 1e-9).take(of_trust, axis=1)
    cover_t = covered.take(of_trust, axis=1) * part
    one = a["m_shared_t"]
    put(c, rows, "budget_cover", cover_t * one)
    put(c, rows, "pool_cover", (cover_t * (1.0 - one)).take(w.flow_trust, axis=1) * i.w.trust_place_weight)
    given = spare * (from_spare / np.maximum(spare_f, 1e-9)).take(of_trust, axis=1)
    put(c, rows, "unspent", given)
    kept_back = allocation * (p["uncommitted_pct"] / 100.0)
    back = np.maximum(left - from_pool - kept_back, 0.0) * g.payment * g.pooling * p["reserve_returned"]
    back = one_budget.share_gain(s, i, rows, back)
    income = np.maximum(s.trust_income_gbp, 1.0)
    whole = np.maximum(i.w.trust_to_footprint(income), 1e-9)
    put(c, rows, "reserve_back", back.take(of_trust, axis=1) * income / whole.take(of_trust, axis=1))
    still = short_f - covered
    outside = np.zeros(s.plan_value_gbp.shape)
    outside[:, c.community] = s.plan_value_gbp[:, c.community]
    most = c.by_footprint(outside) * (p["crowding_most_pct"] / 100.0)
    s.crowded_gbp = np.minimum(still * p["hospital_dominance"], most) * g.payment * g.pooling
    a["m_covered"] = covered


def _cover_purchasers(s: State, i: Inputs, rows: Floats) -> None:
    """An overspend is covered until April, when it is the first call; an underspend waits for leave."""
    c, a = chart(s.world), i.annual
    kept = s.balances.take(c.groups["commissioner"], axis=1)
    one = i.over_places(s.balances.take(c.groups["budget"], axis=1)) * a["m_part"]
    put(c, rows, "cover.kept", np.maximum(-kept, 0.0))
    put(c, rows, "cover.one", np.maximum(-one, 0.0))
    s.debt_gbp = np.maximum(-kept, 0.0) + np.maximum(-one, 0.0)
    s.banked_gbp = np.maximum(kept, 0.0) + np.maximum(one, 0.0)
    a["m_debt"] = s.debt_gbp


def _loans(s: State, i: Inputs, rows: Floats) -> None:
    """A trust short of cash borrows, and is never forgiven; with cash to spare it pays back."""
    c, p = chart(s.world), i.p
    cash = s.balances.take(c.groups["trust"], axis=1)
    least = s.trust_income_gbp * (p["cash_days"] / 365.0)
    loan = np.where(cash < 0.0, least - cash, 0.0)
    repaid = np.minimum(np.maximum(cash - 2.0 * least, 0.0), s.loans_gbp)
    put(c, rows, "loan", loan)
    put(c, rows, "repaid", repaid)
    s.loans_gbp = s.loans_gbp + loan - repaid


def _roll_trusts(s: State, i: Inputs, out: dict[str, Floats], months: Played) -> None:
    """Trusts: income, underlying balance, special measures, settled volume, assets and backlog roll on."""
    c, a, p, d = chart(s.world), i.annual, i.p, i.d
    s.trust_income_gbp = out["trust_income_gbp"]
    s.underlying_gbp = out["provider_underlying_balance_gbp"] + a["m_trust_leavers"]  # transition does not recur
    deep = out["provider_balance_gbp"] < -s.trust_income_gbp * (p["special_measures_deficit_pct"] / 100.0)
    s.deficit_years = np.where(deep, s.deficit_years + 1.0, 0.0)
    if i.year < s.world.play_year:  # years of play count, so that nobody opens the first under another's rules
        s.deficit_years = np.zeros(s.deficit_years.shape)
    were = s.special_measures
    s.special_measures = np.where(s.deficit_years >= p["special_measures_years"], 1.0, 0.0)
    a["m_regulator_came"] = np.maximum(s.special_measures - were, 0.0)
    cost.settle_volume(s, i)
    s.last_volume_gbp = s.ytd_volume_gbp
    s.last_emergencies = months.total("emergency_admissions")
    step = 1.0 + d["cost_inflation_pct"] / 100.0
    estate = d["estate_gbp"] * a["m_acute"]
    repairs = a["m_depreciation"] + a["m_capital"] * p["schemes_on_repairs"] + estate
    wear = s.net_assets_gbp * (p["wear_of_assets_pct"] / 100.0)
    events: Floats | float = 0.0
    if "backlog_gbp_per_head" in i.shocks:
        whole = i.shocks.named()["backlog_gbp_per_head"].sum(axis=1)
        events = (whole * np.ones_like(s.reserve_gbp)).take(s.world.trust_footprint, axis=1)
        events = events * i.over_trusts(a["m_heads_f"]) * a["m_kind_share"] * a["m_acute"]
    s.backlog_gbp = np.maximum(s.backlog_gbp * step + wear - repairs + events, 0.0)
    s.net_assets_gbp = s.net_assets_gbp + a["m_capital"] * p["schemes_to_assets"]
    estates = d["estates_support_gbp"] * (1.0 - d["hold_transformation"])
    s.capital_built = s.capital_built + a["m_schemes_built"] + estates / a["m_heads_f"]
    lines = s.plan_value_gbp * 1.0
    lines[:, c.community] = 0.0
    lines[:, c.pass_through] = 0.0
    paid = c.by_trust(lines * a["m_rate"]) / np.maximum(c.by_trust(lines), 1e-9)
    s.recording = s.recording * (1.0 + p["recording_pct"] / 100.0 * np.minimum(paid, 1.0))


def _roll_contracts(s: State, i: Inputs) -> None:
    """Contracts: outturn, what was withheld, the season of each service; the shares' first year starts from outturn."""
    c, a = chart(s.world), i.annual
    withheld = np.zeros((s.runs, c.lines))
    withheld[:, c.emergency] = a["m_withheld_to_date"]
    s.withheld_last_gbp = c.by_place(withheld)
    # a price that was agreed for one year is no price of the next
    s.outturn_gbp = s.ytd_value_gbp / a["m_price_term"] if a["m_more"] else s.ytd_value_gbp
    s.outturn_ref_gbp = s.ytd_ref_gbp
    whole = s.ytd_month_ref_gbp.sum(axis=-1, keepdims=True)
    seen = np.where(whole > 0.0, s.ytd_month_ref_gbp / np.maximum(whole, 1e-9), 1.0 / 12.0)
    s.plan_phase = 0.5 * s.plan_phase + 0.5 * seen


def _roll_purchasers(s: State, i: Inputs, out: dict[str, Floats]) -> None:
    """Purchasers and councils: last year's bills, tight rules for continuing care, reserves; the Treasury's answer."""
    c, p, g = chart(s.world), i.p, i.g
    rows = s.rows_ytd

    def paid(kind: str) -> Floats:
        total: Floats = rows[:, c.slice[kind + ".kept"]] + rows[:, c.slice[kind + ".one"]]
        return total

    s.last_prescribing_gbp = paid("prescribing")
    s.last_continuing_gbp = paid("continuing_care")
    s.last_leak_gbp = paid("leakage") + paid("independents")
    wanted = s.debt_gbp * p["continuing_tight_of_debt"] / np.maximum(s.last_continuing_gbp, 1e-9)
    s.continuing_tight = np.minimum(wanted, p["continuing_tight_most"]) * i.over_places(1.0 - g.pooling)
    s.council_last_gbp = s.council_ytd_gbp
    s.council_reserves_gbp = s.balances.take(c.groups["council"], axis=1)
    trusts = i.w.trust_to_footprint(out["provider_underlying_balance_gbp"])
    purchasers = i.w.place_to_footprint(out["commissioner_underlying_balance_gbp"])
    overspend = np.maximum(-(trusts + purchasers), 0.0)
    central = i.w.place_to_footprint(s.allocation_gbp) * (p["central_reserve_pct"] / 100.0)
    settlement.close_deficits(s, i, overspend, central)


def _roll_regime(s: State, i: Inputs, out: dict[str, Floats]) -> None:
    """Quarrels over money that cost trust next year: off-plan contracts, crowding out, missed control totals."""
    c, a, p, g = chart(s.world), i.annual, i.p, i.g
    plan = np.zeros(s.plan_value_gbp.shape)
    gap = np.zeros(plan.shape)
    plan[:, c.acute] = s.plan_value_gbp[:, c.acute]
    gap[:, c.acute] = np.abs(s.ytd_value_gbp[:, c.acute] - s.plan_value_gbp[:, c.acute])
    off = np.maximum(c.by_footprint(gap) - contingency.settles(s, i), 0.0) / np.maximum(c.by_footprint(plan), 1e-9)
    contracts = np.maximum(off - p["quarrel_tolerance"], 0.0) * p["quarrel_of_gap"] * (1.0 - g.payment)
    contracts = contracts * np.where(g.middle > 0.5, p["quarrel_aligned_share"], 1.0)
    allocation = np.maximum(i.w.place_to_footprint(s.allocation_gbp), 1.0)
    crowded = (s.crowded_gbp + a["m_covered"] * g.payment) / allocation * p["quarrel_of_crowding"]
    income = np.maximum(s.trust_income_gbp, 1.0)
    missed = i.w.trust_to_footprint(s.fund_lost * income * (a["m_fund"] > 0.0)) / i.w.trust_to_footprint(income)
    s.quarrel = np.minimum(contracts + crowded + missed * p["quarrel_of_missed_totals"], p["quarrel_most"])
    sick = i.w.trust_to_footprint(s.special_measures * income) / i.w.trust_to_footprint(income)
    # the regulator asks for another chief executive once, when it comes
    left = i.w.trust_to_footprint(a["m_regulator_came"] * income) / i.w.trust_to_footprint(income)
    lost = sick * p["special_measures_leadership"] + left * p["special_measures_turnover"]
    s.leadership = np.clip(s.leadership - lost, 0.0, 1.0)

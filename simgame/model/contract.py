"""One contract equation for every regime: pay = B + m₊·max(0, V − V₀) − m₋·max(0, V₀ − V), within cap and collar.

V is the value of activity that counts, V₀ the plan, both from April to date and phased by season. Tariff: B = V₀,
m = 1. Block, and a division of one budget: m = 0. Cap and collar (aligned incentive): m between, bounded either way.
Cash moves in twelfths on account; the equation runs on the year to date and is trued up in March. Beyond starter the
parties may agree more than a form and a value: the work that the value is for (V₀ apart from B), a price, and a rate
of its own for work over plan.
"""

from __future__ import annotations

import numpy as np
from numpy import empty, maximum, minimum, where, zeros

from simgame.model import one_budget
from simgame.model.chart import Chart, chart
from simgame.model.inputs import Inputs, number, some
from simgame.model.month import Played, increments, running
from simgame.model.state import State
from simgame.model.world import NOUGHT, ONE, TINY, Floats

TARIFF, BLOCK, CAP_AND_COLLAR = 0, 1, 2
_NO_BOUND = 1e15  # times the plan: no bound at all
_LEAST_WEIGHT = np.asarray(1e-6)  # pounds, so that a line without a value has a season
_BARGAINS = ("acute_contract_change_gbp", "community_contract_change_gbp")
_TWELFTH = np.asarray(1.0 / 12.0)
_NEARLY_NONE = np.asarray(1e-6)  # pounds: a line without a plan still has no bound


def equation(value: Floats, plan: Floats, rate: Floats, *bounds: Floats) -> Floats:
    """What is due for ``value`` against ``plan``, at ``rate`` on either side; ``bounds``: least and most, or none."""
    due = value - plan
    due *= rate
    due += plan
    return _within(due, bounds)


def _within(due: Floats, bounds: tuple[Floats, ...]) -> Floats:
    """Amounts held between their bounds, where there are any; overwrites them."""
    if not bounds:
        return due
    low, high = bounds
    out: Floats = minimum(maximum(due, low, out=due), high, out=due)
    return out


_MORE = ("acute_emergency_plan_pct", "acute_planned_plan_pct", "acute_outpatient_plan_pct", "acute_price_pct")


def equation_of_both(value: Floats, plan: Floats, base: Floats, over: Floats, under: Floats, *bounds: Floats) -> Floats:
    """What is due where base and plan, and the rates over and under plan, are not the same; bounded as ``equation``."""
    off = value - plan
    return _within(base + maximum(off, 0.0) * over + minimum(off, 0.0) * under, bounds)


def _more_terms(s: State, i: Inputs, rate: Floats) -> None:
    """What was agreed beyond form and value, by line: the plan over the value's, the price, the rate over plan."""
    c, a, d = chart(s.world), i.annual, i.d
    agreed = i.decided.used(*_MORE) or some(d["acute_over_plan_pct"] >= NOUGHT)
    a["m_more"] = np.asarray(agreed)
    if not agreed:
        return
    kept = a["m_kept"]
    plan = zeros((i.runs, c.lines))
    for part, key in (
        (c.emergency, "acute_emergency_plan_pct"),
        (c.planned, "acute_planned_plan_pct"),
        (c.other_acute, "acute_outpatient_plan_pct"),
    ):
        plan[:, part] = d[key].take(c.line_footprint[part], 1) / 100.0
    price = zeros((i.runs, c.lines))
    priced = slice(c.acute.start, c.pass_through.start)
    price[:, priced] = d["acute_price_pct"].take(c.line_footprint[priced], 1) / 100.0
    over = rate.copy()
    agreed_rate = d["acute_over_plan_pct"].take(c.line_footprint[priced], 1)
    over[:, priced] = where(agreed_rate >= 0.0, agreed_rate / 100.0, rate[:, priced])
    a["m_price_term"] = 1.0 + price * kept
    a["m_plan_term"] = (1.0 + plan * kept) * a["m_price_term"]
    a["m_over"] = where(kept > 0.5, over, rate)


def terms(s: State, i: Inputs) -> None:
    """The year's terms by line: what a unit is worth, the rate off plan, the bounds, the quality payment."""
    c, a, p = chart(s.world), i.annual, i.p
    a.update(i.known.known(("contract", c.lines, c.acute_end), lambda: _known(c, i)))
    a["m_shared"] = _per_line(c, i.g.payment)
    a["m_kept"] = ONE - a["m_shared"]
    a["m_rate"] = _rates(c, i)
    if i.year <= s.world.play_year:
        s.recording_start = s.recording.copy()
    a["m_price_agreed"] = agreed = ONE + i.d["acute_price_change_pct"] / 100.0
    s.negotiated_price = s.negotiated_price * agreed
    a["m_base_unit"] = s.line_scale * c.line_mff
    a["m_counted_unit"] = a["m_base_unit"] * c.is_counted
    unit = a["m_base_unit"] * a["prices"] * s.recording.take(c.line_trust, 1)
    unit *= _priced(c, i, s.negotiated_price)
    unit[:, c.pass_through] = a["m_base_unit"][:, c.pass_through] * a["costs"]
    _more_terms(s, i, a["m_rate"])
    if a["m_more"]:
        unit = unit * a["m_price_term"]
    a["m_unit"] = unit
    quality = a["m_cquin"]
    if some(i.d["acute_cquin_pct"] >= NOUGHT):
        quality = quality + zeros((i.runs, c.lines))
        own = i.d["acute_cquin_pct"].take(c.line_footprint[c.acute], 1)
        quality[:, c.acute] = where(own >= 0.0, own / 100.0 * p["cquin_earned"], quality[:, c.acute])
        quality[:, c.pass_through] = 0.0
    a["m_quality"] = quality * a["m_kept"]
    a["m_emergency_rate"] = i.d["marginal_emergency_rate_pct"] / 100.0
    phases(s, i)


def _known(c: Chart, i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence alone, by line (1|R, L): the quality payment as national terms have it; a value
    with it; growth of a year's work.
    """
    p = i.known
    cquin = p["cquin_pct"] / 100.0 * p["cquin_earned"] * c.is_counted
    growth = 1.0 + where(c.is_block > 0.0, p["block_growth_pct"], p["agreed_growth_pct"]) / 100.0
    return {"m_cquin": cquin, "m_with_quality": 1.0 + cquin, "m_work_growth": growth}


def _rates(c: Chart, i: Inputs) -> Floats:
    """What is paid of the price off plan, by line (R, L); with it the form (R, F) and the bounds of what is due."""
    a, p = i.annual, i.p
    form = i.d["acute_contract_form"]
    if some(i.g.middle):
        form = where(i.g.middle > 0.5, float(CAP_AND_COLLAR), form)
    if i.shared:
        form = where(i.g.payment > 0.5, float(BLOCK), form)
    a["m_form"] = form
    rate = zeros((i.runs, c.lines))
    off_tariff = some(form)
    a["m_bounded"] = np.asarray(off_tariff and some(form == CAP_AND_COLLAR))
    if off_tariff:
        form_l = _per_line(c, form)
        rate[:] = where(form_l == TARIFF, 1.0, where(form_l == BLOCK, 0.0, p["aligned_rate"]))
        rate[:, c.community] = 0.0  # community and mental health are on blocks
        rate[:, c.pass_through] = 1.0  # at cost, in either regime
        bounded = form_l == CAP_AND_COLLAR
        bounded[:, c.community] = False
        bounded[:, c.pass_through] = False
        a["m_cap"] = where(bounded, 1.0 + p["aligned_bound_pct"] / 100.0, _NO_BOUND)
        a["m_collar"] = where(bounded, 1.0 - p["aligned_bound_pct"] / 100.0, -_NO_BOUND)
    else:
        rate[:, c.acute] = 1.0
    return rate


def _per_line(c: Chart, values: Floats) -> Floats:
    """(R, F) -> (R, L)."""
    return values.take(c.line_footprint, 1)


def _priced(c: Chart, i: Inputs, price: Floats) -> Floats:
    """A footprint's price (R, F) by line: acute lines have it, pass-through and blocks of contacts do not (R, L)."""
    out = _per_line(c, price)
    out[:, c.pass_through] = 1.0
    out[:, c.community] = 1.0
    return out


def phases(s: State, i: Inputs) -> None:
    """How much of a year's value falls by the end of each month: (12, R, L), and by trust (12, R, T)."""
    c, a = chart(s.world), i.annual
    cumulative = np.add.accumulate(s.plan_phase[:, 0].transpose(2, 0, 1), axis=0)  # (12, R, J)
    cumulative /= cumulative[-1]
    a["m_phase"] = cumulative.take(c.line_service, 2)
    weight = maximum(s.outturn_ref_gbp * a["m_base_unit"], _LEAST_WEIGHT)
    a["m_trust_phase"] = c.by_trust(a["m_phase"] * weight) / maximum(c.by_trust(weight), TINY)


def plan_values(s: State, i: Inputs) -> None:
    """V₀ of each line for the year, or its part of the share: forecast outturn at new prices with the agreed growth,
    plus what the parties or the board changed. What a bargain changed in a contract ends with the year; what a board
    moved between shares stays moved. What a division avoids within the year it keeps.
    """
    c, a = chart(s.world), i.annual
    if i.year <= i.world.play_year and i.year > i.world.base_year:
        s.short_start = one_budget.short(s, i)
    if i.year == i.world.base_year:  # the base year's plan is the calibration's
        a["m_roll_on"] = a["m_at_tariff"] = a["m_expected_due"] = s.plan_value_gbp
        one_budget.keeping_well(s, i, zeros((i.runs, i.w.footprints)))
    else:
        rolled, moved = roll_on(s, i)
        if i.shared or i.decided.used(*_BARGAINS):
            change, s.crossed_gbp = changes(s, i, rolled)
            s.plan_value_gbp = maximum(rolled + change + s.crossed_gbp, NOUGHT)
            s.share_moved_gbp = (moved + change) * a["m_shared"]
        else:
            one_budget.keeping_well(s, i, zeros((i.runs, i.w.footprints)))
            s.crossed_gbp = s.share_moved_gbp = zeros(rolled.shape)
            s.plan_value_gbp = maximum(rolled, NOUGHT)
        if a["m_more"]:  # the work that the value is for; on tariff the value is what that work comes to
            a["m_volume"] = s.plan_value_gbp * a["m_plan_term"]
            on_tariff = (_per_line(c, a["m_form"]) == TARIFF) & (a["m_kept"] > 0.5) & (c.is_priced > 0.0)
            s.plan_value_gbp = where(on_tariff, a["m_volume"], s.plan_value_gbp)
        a["m_expected_due"] = expected_due(s, i)
    a["m_expected_cash"] = a["m_expected_due"] * (ONE + a["m_quality"])


def roll_on(s: State, i: Inputs) -> tuple[Floats, Floats]:
    """What last year's contracts and shares come to when they roll on, and of it what boards had moved (R, L), £."""
    c, a = chart(s.world), i.annual
    own = s.plan_value_gbp - s.crossed_gbp  # what crossed budgets within last year is back where it was
    forecast = own.copy()
    forecast[:, c.acute] = s.outturn_gbp[:, c.acute]
    grown = _priced(c, i, a["m_price_agreed"]) * a["m_price_change"]
    grown[:, c.pass_through] = a["m_inflation"]
    grown = grown * a["m_work_growth"]
    was = _per_line(c, s.regime_was[..., 0])
    if not i.shared and not some(was):
        a["m_roll_on"] = a["m_at_tariff"] = rolled = forecast * grown
        return rolled, zeros(rolled.shape)
    # what the work expected would cost under contract, in any regime
    with_quality = a["m_with_quality"]
    bare = where(was > 0.5, forecast / with_quality, forecast)
    bare[:, c.acute] = forecast[:, c.acute]
    a["m_at_tariff"] = bare * grown
    # a hospital share follows the work as a contract does, and keeps what boards moved to or from it; a block rolls on
    moved = s.share_moved_gbp * grown
    share = a["m_at_tariff"] * with_quality + moved
    share[:, c.community] = (where(was > 0.5, own, own * with_quality) * grown)[:, c.community]
    kept_plan = where(was > 0.5, own / with_quality, forecast) * grown
    a["m_roll_on"] = rolled = where(a["m_shared"] > 0.5, share, kept_plan)
    return rolled, moved


def changes(s: State, i: Inputs, rolled: Floats) -> tuple[Floats, Floats]:
    """What the parties or the board change of what rolls on, and what crosses budgets by need, by line (R, L), £."""
    c, a, p, d = chart(s.world), i.annual, i.p, i.d
    shared, kept = a["m_shared"], a["m_kept"]
    change, crossed = zeros((i.runs, c.lines)), zeros((i.runs, c.lines))
    # in one budget hospitals crowd out the rest, and nobody speaks for mental health unless a floor holds it
    outside = c.community_by_footprint(rolled[:, c.community])
    unheard = outside * (p["voice_lost_pct"] / 100.0) * (1.0 - d["quality_floor"]) * i.g.decision
    louder = s.crowded_gbp + unheard
    moves = one_budget.moved_by_need(s, i, c.acute_by_footprint(rolled[:, c.acute]), outside)
    one_budget.keeping_well(s, i, moves[..., one_budget.PRACTICES])
    for part, kept_id, shared_id in (
        (c.acute, "acute_contract_change_gbp", "share_hospital_change_gbp"),
        (c.community, "community_contract_change_gbp", "share_outside_change_gbp"),
    ):
        line_f = c.line_footprint[part]
        value = rolled[:, part].copy()
        if part is c.acute:
            value[:, c.pass_through] = 0.0
        by_footprint = c.acute_by_footprint if part is c.acute else c.community_by_footprint
        total = maximum(by_footprint(value), 1e-9)
        gbp = d[kept_id].take(line_f, 1) * kept[:, part] + d[shared_id].take(line_f, 1) * shared[:, part]
        sign = 1.0 if part is c.acute else -1.0
        gbp = gbp + louder.take(line_f, 1) * (shared[:, part] * sign)
        weight = value / total.take(line_f, 1)
        change[:, part] = gbp * weight
        to = moves[..., one_budget.HOSPITAL if part is c.acute else one_budget.OUTSIDE]
        crossed[:, part] = to.take(line_f, 1) * weight
    for part, gbp in (
        (c.community_only, d["share_community_change_gbp"]),
        (c.mental_health, d["share_mental_health_change_gbp"]),
    ):
        change[:, part] += _within_part(c, i, rolled, part, gbp) * shared[:, part]
    return change, crossed


def _within_part(c: Chart, i: Inputs, rolled: Floats, part: slice, gbp: Floats) -> Floats:
    """A footprint's £ (1|R, F) over the lines of a part, as they roll on: (R, n)."""
    whole = zeros((i.runs, c.lines))
    whole[:, part] = rolled[:, part]
    line_f = c.line_footprint[part]
    total = maximum(c.by_footprint(whole), 1e-9)
    out: Floats = gbp.take(line_f, 1) * (rolled[:, part] / total.take(line_f, 1))
    return out


def expected_due(s: State, i: Inputs) -> Floats:
    """What the form of the contract will pay for the work expected, by line (R, L), £ a year: on tariff its value,
    whatever plan was agreed; on a block, and of a share, the plan.
    """
    a = i.annual
    bounds = _bounds(i, s.plan_value_gbp)
    if a["m_more"]:
        value = a["m_at_tariff"] * a["m_price_term"]
        return equation_of_both(value, a["m_volume"], s.plan_value_gbp, a["m_over"], a["m_rate"], *bounds)
    return equation(a["m_at_tariff"], s.plan_value_gbp, a["m_rate"], *bounds)


def _bounds(i: Inputs, plan: Floats) -> tuple[Floats, ...]:
    """Least and most that is due against a plan (…, R, L), £; nothing where no contract is bounded."""
    a = i.annual
    if not a["m_bounded"]:
        return ()
    bound = plan + _NEARLY_NONE
    return bound * a["m_collar"], bound * a["m_cap"]


def by_month(s: State, i: Inputs) -> None:
    """What the equation of each month needs and no month changes: plan and bounds to date (12, R, L), and so on."""
    a, e = i.annual, chart(s.world).emergency
    a["m_plan"] = s.plan_value_gbp * a["m_phase"]
    a["m_on_account"] = s.plan_value_gbp * _TWELFTH
    if a["m_more"]:
        a["m_volume_to_date"] = a["m_volume"] * a["m_phase"]
    a["m_emergency_unit"] = a["m_unit"][:, e].copy()
    a["m_baseline"] = s.emergency_baseline_gbp[:, e] * (a["m_emergency_unit"] * a["m_phase"][..., e])
    a["m_not_counted"] = number(ONE - a["m_emergency_rate"])
    a["m_readmissions_beyond"] = i.pt["readmissions_avoidable"] - i.pt.share("readmissions_agreed_pct")


def of_months(s: State, months: Played, i: Inputs, value_ref: Floats) -> tuple[Floats, Floats, Floats]:
    """By line (M, R, L), £: earned (brings the year to date to the equation), cash paid, value that counted.

    ``value_ref``: the months' activity at reference prices (M, R, L).
    """
    c, a, e = chart(s.world), i.annual, chart(s.world).emergency
    of = slice(months.first, months.last + 1)
    ref = running(value_ref, s.ytd_ref_gbp)
    value = ref * a["m_unit"]
    counted = value[..., e]
    over = counted - a["m_baseline"][of]
    maximum(over, NOUGHT, out=over)
    over *= a["m_not_counted"]
    excess = months["readmissions_crowded"] + a["m_readmissions_beyond"]
    maximum(excess, NOUGHT, out=excess)
    readmitted = value_ref[..., e] * a["m_emergency_unit"]
    readmitted *= excess.take(c.emergency_trust, -1)
    refused = running(readmitted, s.ytd_withheld_gbp[:, e])
    over += refused
    counted -= over
    maximum(counted, NOUGHT, out=counted)
    plan = a["m_plan"][of]
    bounds = _bounds(i, plan)
    if a["m_more"]:
        due = equation_of_both(value, a["m_volume_to_date"][of], plan, a["m_over"], a["m_rate"], *bounds)
    else:
        due = equation(value, plan, a["m_rate"], *bounds)
    earned, new_value = increments(due, s.ytd_due_gbp), increments(value, s.ytd_value_gbp)
    cash = np.repeat(a["m_on_account"][None], len(months), axis=0)
    if months.last == 11:  # the true-up
        cash[-1] = due[-1] - a["m_on_account"] * 11.0
        s.ytd_paid_gbp = due[-1].copy()
    else:
        s.ytd_paid_gbp = a["m_on_account"] * (months.last + 1)
    s.ytd_withheld_gbp[:, e] = refused[-1]
    a["m_withheld_to_date"] = over[-1].copy()
    s.ytd_ref_gbp, s.ytd_value_gbp, s.ytd_due_gbp = ref[-1].copy(), value[-1].copy(), due[-1].copy()
    return earned, cash, new_value


def marginal_margins(s: State, i: Inputs) -> Floats:
    """Marginal margin of emergencies and planned care, share of price (R, T, 2): Σ payers' shares × m − marginal cost.

    Payers: home commissioners on the contract's form (or a share), commissioners elsewhere on tariff. Clinicians do not
    see payers, so there is one margin for each line and trust.
    """
    c, a, w = chart(s.world), i.annual, i.w
    weight = s.plan_value_gbp[:, c.planned] + _NEARLY_NONE
    at_the_margin = (a["m_over"] if a["m_more"] else a["m_rate"])[:, c.planned]
    m = c.acute_flow_to_trust(weight * at_the_margin) / maximum(c.acute_flow_to_trust(weight), _NEARLY_NONE)
    e = c.emergency
    above = c.acute_flow_to_trust(s.outturn_ref_gbp[:, e]) > c.acute_flow_to_trust(s.emergency_baseline_gbp[:, e])
    payers = (w.home_part * m + w.away_part) * i.over_trusts(s.negotiated_price)
    out = empty((*payers.shape, 2))
    cost = i.pt["habit_marginal_cost"]
    out[..., 0] = payers * where(above, number(a["m_emergency_rate"]), ONE) - cost
    out[..., 1] = payers - cost
    out *= w.acute_pair
    return out

"""The single door: everything that leaves a table is a ``View`` made here, for one seat or for what all may see.

What is private: drafts until the plans turn (and each lever until the report), written offers but to the two parties
and the STP lead, bids, votes and coins until they are turned, reasons and predictions until the report; mandates and
what a seat hears first until the switch or the debrief, objectives until the debrief.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from simgame.game import (
    apply_chair,
    apply_deals,
    growing,
    outlook,
    panel,
    people,
    view_ceremony,
    view_deals,
    view_plans,
    view_private,
    view_report,
    view_year,
)
from simgame.game.anchors import scale_of
from simgame.game.filing import footprint_figures, power_of
from simgame.game.phases import minutes, phase_title, year_label
from simgame.game.plans import levers_of
from simgame.game.promises import Promise, in_view, left
from simgame.game.scores import Row
from simgame.game.seats import SEATS, TABLE_OF_SEATS, SeatId
from simgame.game.standing import standing
from simgame.game.switch import SEALED_STEP
from simgame.game.table import waiting_for
from simgame.game.table_value import Table
from simgame.game.unseen import log_length
from simgame.game.view_deals import allocation_change_pct, before
from simgame.game.view_types import (
    FlowView,
    IndicatorView,
    MoneyView,
    NewLeverView,
    PromiseView,
    SeatView,
    SiteView,
    View,
)
from simgame.model.indicators import INDICATORS

__all__ = ["View", "view"]


def view(table: Table, seat: SeatId | None = None) -> View:
    """What one seat (or, with None, everybody) may see of a table."""
    phase = table.phase
    reports = tuple(view_report.report_of(table, index) for index in range(len(table.history)))
    return View(
        name=table.setup.name,
        scenario=table.scenario.id,
        place=table.scenario.name,
        seed=table.setup.seed,
        way=table.setup.way,
        regime_mode=table.setup.regime,
        seat=seat,
        phase=phase,
        phase_title=phase_title(phase, table.split),
        year_index=table.year_index,
        years=table.years,
        year=table.year,
        year_label=year_label(table.year),
        split=table.split,
        years_played=tuple(record.split for record in table.history),
        clock_minutes=minutes(phase, table.year_index, table.setup.complexity),
        complexity=table.setup.complexity,
        evidence=table.setup.view,
        community_contract=view_deals.community_contract(table, seat),
        growing=_growing(table),
        population=float(table.state.population[0].sum()),
        seats=tuple(_seat(table, one) for one in SEATS),
        waiting_for=waiting_for(table),
        indicators=_indicators(table),
        money=_money(table),
        sites=sites(table),
        promises=_promises(table),
        lens_open=bool(table.history),
        other_pane_open=apply_chair.other_pane_open(table),
        briefing=view_year.briefing(table),
        contract=view_deals.contract(table, seat),
        budget=view_deals.budget(table),
        desk=view_plans.desk(table, seat),
        sheet=view_plans.sheet(table, seat),
        plans=view_plans.plans(table, seat),
        months=view_year.months(table),
        winter=view_year.winter(table, seat),
        report=reports[-1] if reports and phase in ("report", "debrief") else None,
        reports=reports[: len(table.shown_history)],
        vote=view_ceremony.vote(table, seat),
        switch=view_ceremony.ceremony(table),
        powers=view_private.power_views(table),
        threats=view_private.threat_views(table),
        turned_up=view_private.turned_up_views(table),
        ranges=view_private.ranges_for_all(table),
        panel=panel.panel_view(table),
        mine=view_private.mine(table, seat),
        opened_mandates=view_private.opened_mandates(table) if sealed_open(table) else (),
        opened_early=view_private.opened_early(table) if sealed_open(table) else (),
        opened_aims=view_private.opened_aims(table) if phase == "debrief" else (),
        log_length=log_length(table, seat),
    )


def _growing(table: Table) -> tuple[NewLeverView, ...]:
    """What each seat may add to its levers at this report; what it chose is open to all."""
    if table.phase != "report":
        return ()
    found = ((seat, growing.offers(table, seat)) for seat in table.seats)
    return tuple(
        NewLeverView(
            seat,
            tuple((lever.id, lever.label, lever.help, lever.touches) for lever in offers),
            table.new_levers.get(seat, ""),
        )
        for seat, offers in found
        if offers
    )


def sealed_open(table: Table) -> bool:
    """Whether sealed things lie open: from step 3 of the switch on while it lasts, and in the debrief."""
    if table.phase == "switch" and table.ceremony is not None:
        return table.ceremony.step >= SEALED_STEP
    return table.phase == "debrief"


def _seat(table: Table, seat: SeatId) -> SeatView:
    post = TABLE_OF_SEATS[seat].post(table.split)
    on = table.holders[seat] != "off"
    last = table.history[-1] if table.history else None
    power: float | None = None
    if table.plan:
        locked = table.phase in ("year", "winter_call", "report") or not last
        power = power_of(table)[seat] if locked or last is None else last.power.get(seat)
    score_now: float | None = None
    if last is not None and seat in last.scorecards and table.phase not in ("year", "winter_call"):
        score_now = mean_score(last.scorecards[seat])
    return SeatView(
        id=seat,
        title=post.title,
        short=post.short,
        line=post.line,
        judged_on=post.judged_on,
        holder=table.holders[seat],
        name=table.names.get(seat, ""),
        pair=people.roles(table.names.get(seat, ""), table.year_index) if seat in table.setup.pairs else "",
        on=on,
        done=on and seat not in waiting_for(table),
        promises_left=left(table.promises, seat, table.year_index) if on else 0,
        power_pct=power,
        levers=tuple(lever.id for lever in levers_of(table, seat)) if on else (),
        score=score_now,
    )


def mean_score(rows: Sequence[Row]) -> float:
    """A seat's score: the mean of its lines."""
    known = [row.score for row in rows if not math.isnan(row.score)]
    return sum(known) / len(known) if known else 0.0


def _indicators(table: Table) -> tuple[IndicatorView, ...]:
    start = footprint_figures(table.history[0].state.last if table.history else table.state.last)
    scale = scale_of(table.world)
    out: list[IndicatorView] = []
    for id, item in INDICATORS.items():
        if id not in start:
            continue
        values = (start[id], *(record.indicators[id] for record in table.shown_history))
        out.append(
            IndicatorView(
                id=id,
                label=item.label,
                unit=item.unit,
                term=item.term,
                explanation=item.explanation,
                direction=item.direction,
                target=item.target,
                value=values[-1],
                history=values,
                status=standing(id, values[-1], scale),
            )
        )
    return tuple(out)


def _money(table: Table) -> MoneyView:
    total = table.facts.get("commissioner_allocation_gbp", 0.0)
    people = max(float(table.state.population[0].sum()), 1.0)
    last = before(table)
    was = {label: gbp for _, label, gbp in last.flows} if last is not None else {}
    flows = tuple(
        FlowView(seat, label, gbp / 1e6, 100.0 * (gbp / was[label] - 1.0) if was.get(label) else None)
        for seat, label, gbp in outlook.flows_of(table)
    )
    return MoneyView(total / 1e6, total / people, allocation_change_pct(table), flows)


def sites(table: Table) -> tuple[SiteView, ...]:
    """Every site of the scenario, with the occupancy of its trust."""
    shown = view_year.shown_months(table)
    if not shown and table.history:
        shown = table.history[-1].months
    out: list[SiteView] = []
    for index, trust in enumerate(table.scenario.trusts):
        acute = trust.kind == "acute"
        occupancy: float | None = None
        if acute and shown:
            occupancy = shown[-1].trust_occupancy_pct[index]
        elif acute:
            found = table.state.last.trust.get("bed_occupancy_pct")
            occupancy = None if found is None else float(found[0, index])
        for site in trust.sites:
            out.append(
                SiteView(site.id, site.name, trust.label, acute, site.beds, occupancy if site.beds > 0 else None)
            )
    return tuple(out)


def _promises(table: Table) -> tuple[PromiseView, ...]:
    return tuple(promise_view(table, one) for one in in_view(table.promises, table.year_index))


def promise_view(table: Table, promise: Promise) -> PromiseView:
    """A promise of this table in words."""
    return PromiseView(
        promise.giver,
        promise.receiver,
        promise.what,
        apply_deals.promise_words(table, promise),
        promise.state,
        year_label(table.scenario_year + promise.year_index),
        table.promises.index(promise),
    )

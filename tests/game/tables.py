"""Tables for the tests: opened once on Aldermere with the real engine, moved on by plain entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from simgame.game.entries import (
    Coin,
    CoinsTurned,
    Entry,
    MonthsShown,
    NewTable,
    PlansLocked,
    RegimeVote,
    ReportDone,
    Submitted,
    SwitchStep,
    WinterDone,
)
from simgame.game.entries_deals import Ballot, NegotiateDone, Proposed
from simgame.game.seats import SEATS, SeatId
from simgame.game.table import Table, apply, next_step, start
from simgame.session.files import load_events, load_evidence, load_scenario

PEOPLE = dict.fromkeys(SEATS, "person")


def new(**changes: object) -> NewTable:
    fields: dict[str, object] = {"scenario": "aldermere", "seed": 7, "years": 3, "seats": PEOPLE, **changes}
    return NewTable(**fields)


def opened(setup: NewTable) -> Table:
    return start(load_scenario(setup.scenario), setup, load_evidence(), load_events())


@lru_cache(maxsize=8)
def kept() -> Table:
    """The first briefing of three years with the split kept."""
    return opened(new())


@lru_cache(maxsize=8)
def abolished() -> Table:
    """The first briefing of three years in one budget: the ceremony's last step is done."""
    return apply(opened(new(regime="abolish")), SwitchStep(4))


def after(table: Table, entries: Iterable[Entry]) -> Table:
    for entry in entries:
        table = apply(table, entry)
    return table


def on(table: Table) -> Table:
    """One step on: what each seat must do is done in the plainest way, then the table moves."""
    if table.phase == "negotiate" and table.budget is not None:
        votes: dict[SeatId, bool] = {seat: True for seat in table.seats if seat != "stp"}
        share = int(max(table.budget.to_share_gbp_m, 0.0) * 2.5) / 10  # a quarter each, never more than there is
        changes = dict.fromkeys(table.budget.pots[:3], share)
        return after(table, (Proposed(changes), Ballot(votes), NegotiateDone()))
    if table.phase == "decide":
        return after(table, (Submitted(seat) for seat in table.seats))
    if table.phase == "winter_call":
        coins = [Coin(seat, 1) for seat in sorted(table.seats, key=lambda seat: seat == "acute")]  # last, if Full
        return after(table, (*coins, CoinsTurned(), WinterDone()))
    if table.phase == "vote" and table.voting is not None and table.voting.result is None:
        table = apply(table, RegimeVote(dict.fromkeys(table.seats, ("abolish", "One purse"))))
    step = next_step(table)
    assert step is not None
    return apply(table, step)


def upto(table: Table, phase: str, years: int = 0) -> Table:
    """On to a phase, ``years`` years later."""
    target = table.year_index + years
    while table.phase != phase or table.year_index < target:
        table = on(table)
    return table


def whole_year(seats: Sequence[SeatId]) -> tuple[Entry, ...]:
    """The entries of a plain year from Decide to the next briefing."""
    return (
        *(Submitted(seat) for seat in seats),
        PlansLocked(),
        MonthsShown(),
        *(Coin(seat, 0) for seat in seats),
        CoinsTurned(),
        WinterDone(),
        MonthsShown(),
        ReportDone(),
    )

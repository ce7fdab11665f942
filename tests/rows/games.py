"""Short real games for the tests of the rows: opened once, moved on by entries, year by year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache

from simgame.game.entries import ClockStopped, Coin, Draft, Entry, EventChosen, SwitchStep
from simgame.game.entries_deals import Ballot, NegotiateDone, Proposed
from simgame.game.seats import SEATS, SeatId
from simgame.game.table import apply
from simgame.game.table_value import Played, Table
from simgame.game.year_record import YearRecord
from tests.game.tables import after, new, opened

Settings = Mapping[SeatId, Mapping[str, float]]


@lru_cache(maxsize=16)
def briefing(
    regime: str = "keep", complexity: str = "full", scenario: str = "aldermere", years: int = 6, abolish_from: int = 0,
    seed: int = 7,
) -> Table:  # fmt: skip
    """The first briefing: six people at the table."""
    where = {"regime": regime, "complexity": complexity, "scenario": scenario}
    return to_briefing(opened(new(**where, years=years, abolish_from=abolish_from or None, seed=seed)))


def to_briefing(table: Table, placement: str = "practices", posts_pct: float = 100.0) -> Table:
    """On by the clock to the next briefing; at a switch the last act puts the freed money there."""
    first = table.phase
    while table.phase != "briefing" or table.phase == first:
        if table.phase == "briefing":
            return table
        if table.phase == "switch" and table.ceremony is not None and table.ceremony.step == 2:
            table = apply(table, SwitchStep(2, placement, posts_pct))
        else:
            table = apply(table, ClockStopped(table.phase))
    return table


def dealt(table: Table, card: str, winter: bool = False) -> Table:
    """The briefing with a card of the deck turned, as the draw or the facilitator would."""
    kept = tuple(one for one in table.events if one.year_index < table.year_index or one.card != card)
    return replace(table, events=(*kept, Played(card, table.year_index, winter)))


def to_decide(table: Table, answers: Mapping[str, int] | None = None, talk: Iterable[Entry] = ()) -> Table:
    """From a briefing to Decide: cards and questions answered, what is said in the talks; a budget is agreed."""
    for card, choice in (answers or {}).items():
        chooser = next(one.chooser for one in table.cards if one.id == card)
        table = apply(table, EventChosen(card, "acute" if chooser == "table" else chooser, choice))
    table = after(apply(table, ClockStopped("briefing")), talk)
    if table.budget is not None and not table.budget.settled_by:
        if table.budget.changes is None:
            table = apply(table, Proposed({}))
        votes: dict[SeatId, bool] = {seat: True for seat in table.seats if seat != "stp"}
        return after(table, (Ballot(votes), NegotiateDone()))
    return apply(table, ClockStopped("negotiate"))


def played(
    table: Table,
    settings: Settings | None = None,
    answers: Mapping[str, int] | None = None,
    talk: Iterable[Entry] = (),
    decide: Iterable[Entry] = (),
    plans: Iterable[Entry] = (),
    coins: Mapping[SeatId, int] | None = None,
    winter: Iterable[Entry] = (),
) -> Table:
    """From a briefing (or Decide) to the report of that year; nobody shows a coin who is not told to."""
    if table.phase == "briefing":
        table = to_decide(table, answers, talk)
    table = after(table, (Draft(seat, dict(chosen)) for seat, chosen in (settings or {}).items()))
    table = apply(after(table, decide), ClockStopped("decide"))
    table = apply(after(table, plans), ClockStopped("plans_up"))
    table = after(apply(table, ClockStopped("year")), winter)
    table = after(table, (Coin(seat, (coins or {}).get(seat, 0)) for seat in SEATS if seat in table.seats))
    while table.phase != "report":
        table = apply(table, ClockStopped(table.phase))
    return table


def years(
    table: Table, number: int, settings: Settings | None = None, answers: Mapping[str, int] | None = None
) -> Table:
    """So many years alike, to the report of the last."""
    table = played(table, settings, answers)
    for _ in range(number - 1):
        table = played(to_briefing(table), settings, answers)
    return table


@lru_cache(maxsize=16)
def calm(regime: str = "keep", number: int = 1, complexity: str = "full", scenario: str = "aldermere") -> Table:
    """The report after so many years of a game in which nobody did anything: what a row's test is held against."""
    if number == 1:
        return played(briefing(regime, complexity, scenario))
    return played(to_briefing(calm(regime, number - 1, complexity, scenario)))


def last(table: Table) -> YearRecord:
    """The year just played."""
    return table.history[-1]


def paid(record: YearRecord, what: str, payer: str = "", payee: str = "") -> float:
    """£m of a kind of payment in a year's books."""
    rows = (row for row in record.books.rows if what in row.what and payer in row.payer and payee in row.payee)
    return sum(row.gbp for row in rows) / 1e6


def fact(record: YearRecord, key: str) -> float:
    """A fact of the year's books, £m."""
    return record.facts[key] / 1e6

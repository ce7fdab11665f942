"""A growing game: at each report every seat chooses one more lever, which it keeps from next year on."""

from __future__ import annotations

from dataclasses import replace

from simgame.game.entries import Entry, LeverChosen
from simgame.game.lever import COMPLEXITIES, Lever
from simgame.game.levers import levers_for, scaled
from simgame.game.plans import levers_of
from simgame.game.seats import SeatId, the
from simgame.game.table_value import Table
from simgame.game.words import sentence
from simgame.model.language import tr

MOST = {"starter": 6, "workshop": 8, "full": 8}  # levers a seat may hold in a game that grows from here


def offers(table: Table, seat: SeatId) -> tuple[Lever, ...]:
    """The levers a seat may choose from now: the next complexity’s first, then those beyond; none in the last year."""
    if not table.setup.growing or table.year_index + 1 >= table.years or table.holders[seat] == "off":
        return ()
    held = {lever.id for lever in levers_of(table, seat)}
    if len(held) >= MOST[table.setup.complexity]:
        return ()
    for complexity in COMPLEXITIES[COMPLEXITIES.index(table.setup.complexity) + 1 :]:
        found = tuple(lever for lever in levers_for(seat, table.split, complexity) if lever.id not in held)
        if found:
            return tuple(scaled(lever, table.scenario.population, table.split) for lever in found)
    return ()


def problem(table: Table, entry: Entry) -> str | None:
    """Why a lever cannot be chosen; "" when it can, None when the entry is about something else."""
    if not isinstance(entry, LeverChosen):
        return None
    if not table.setup.growing:
        return "This game does not grow: its levers stay as they were set at the start."
    found = offers(table, entry.seat)
    if not found:
        return tr(
            "{seat} has no further lever to choose: it keeps those it has.", seat=sentence(the(entry.seat, table.split))
        )
    if entry.lever not in {lever.id for lever in found}:
        names = ", ".join(lever.label for lever in found)
        return tr("That lever is not among those to choose from: choose one of {names}.", names=names)
    return ""


def applied(table: Table, entry: Entry) -> Table | None:
    """The table with the choice noted; None when the entry is about something else."""
    if not isinstance(entry, LeverChosen):
        return None
    return replace(table, new_levers={**table.new_levers, entry.seat: entry.lever})


def grown(table: Table) -> Table:
    """At the turn of the year: what was chosen is kept; a seat that chose nothing keeps the levers it has."""
    kept = {**table.kept_levers}
    for seat, lever in table.new_levers.items():
        kept[seat] = (*kept.get(seat, ()), lever)
    return replace(table, kept_levers=kept, new_levers={})

"""What a seat does with what only it knows: turn a card up for all, keep one of two objectives."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from simgame.game import early
from simgame.game.entries import Entry, ObjectiveKept, TurnedUp
from simgame.game.objectives import OBJECTIVES
from simgame.game.table_value import Table
from simgame.model.language import tr


def problem(table: Table, entry: Entry) -> str | None:
    """Why the entry is refused; "" when it is allowed, None when it is of another kind."""
    if isinstance(entry, TurnedUp):
        if any(one.card == entry.card for one in early.turned_up(table)):
            return "That card lies open already."
        if not any(one.card == entry.card for one in early.heard_by(table, entry.seat)):
            return "You have heard of no such card: turn up one that you hold."
        return ""
    if isinstance(entry, ObjectiveKept):
        if table.year_index > 0 and table.phase != "debrief":
            return "An objective is kept in the first year: yours goes with you to the end."
        if entry.objective not in table.aims[entry.seat].dealt:
            first, second = (OBJECTIVES[id].title for id in table.aims[entry.seat].dealt)
            return tr("You were dealt “{first}” and “{second}”: keep one of those.", first=first, second=second)
        return ""
    return None


def applied(table: Table, entry: Entry) -> Table | None:
    """The table after the entry; None when it is of another kind."""
    if isinstance(entry, TurnedUp):
        one = next(one for one in early.heard_by(table, entry.seat) if one.card == entry.card)
        return replace(table, turned_up=(*table.turned_up, one))
    if isinstance(entry, ObjectiveKept):
        kept = msgspec.structs.replace(table.aims[entry.seat], kept=entry.objective)
        return replace(table, aims={**table.aims, entry.seat: kept})
    return None

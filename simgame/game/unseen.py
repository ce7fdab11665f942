"""How long the log is for one viewer: what another seat enters in private is not counted, so that nobody can tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from simgame.game.entries import Coin, Draft, Entry, ObjectiveKept, Prediction, Reason, RegimeVote
from simgame.game.entries_deals import Ballot, Bid, Offer, Withdraw
from simgame.game.seats import SeatId
from simgame.game.table_value import Table

_SHEET = (Draft, Reason, Prediction)  # the sheet of an open table shows them
_HIDDEN = (Offer, Withdraw, Bid, Coin, ObjectiveKept)
_VOTES = (Ballot, RegimeVote)  # private where a seat votes by itself


def counted(table: Table, entry: Entry) -> Table:
    """The table after an entry, with the entry counted where it is one seat's own."""
    if isinstance(entry, _SHEET):
        return replace(table, on_sheet=_one_more(table.on_sheet, entry.seat))
    if isinstance(entry, _HIDDEN):
        return replace(table, hidden=_one_more(table.hidden, entry.seat))
    if isinstance(entry, _VOTES) and len(entry.votes) == 1:
        return replace(table, hidden=_one_more(table.hidden, next(iter(entry.votes))))
    return table


def _one_more(counts: Mapping[SeatId, int], seat: SeatId) -> dict[SeatId, int]:
    return {**counts, seat: counts.get(seat, 0) + 1}


def log_length(table: Table, viewer: SeatId | None) -> int:
    """Entries that this viewer may know of; at an open table all see what people enter on the sheet."""
    unseen = sum(number for seat, number in table.hidden.items() if seat != viewer)
    sheet = viewer is None and table.setup.way == "open"
    unseen += sum(
        number
        for seat, number in table.on_sheet.items()
        if seat != viewer and not (sheet and table.holders[seat] == "person")
    )
    return table.length - unseen

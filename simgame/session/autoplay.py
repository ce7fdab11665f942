"""A whole game of computer players, from the briefing to the debrief."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from simgame.game.phases import year_label
from simgame.game.seats import SEATS, Holder, SeatId
from simgame.game.table import waiting_for
from simgame.game.table_value import Table
from simgame.game.year_record import YearRecord
from simgame.model.language import tr
from simgame.session.sitting import Sitting

MIXED: dict[SeatId, Holder] = {
    "commissioner": "system-minded",
    "acute": "self-interested",
    "community": "self-interested",
    "stp": "system-minded",
    "gp": "system-minded",
    "council": "system-minded",
}
MOST_STEPS = 200  # of a person and of the whole table in one year, the ceremony and the vote included


class Stuck(RuntimeError):
    """A game that does not go on; the text says where."""


def play_to_debrief(
    sitting: Sitting,
    year_done: Callable[[YearRecord], object] | None = None,
    upto: int | None = None,
    person: Callable[[], bool] | None = None,
) -> Table:
    """Let the computer players act and the table move on, to the debrief (or until ``upto`` years are reported).
    ``person`` enters what a person would next, and says whether there was anything.

    Raises ``Stuck`` where a person is waited for, and ``CannotBeTold`` where told levers cannot be paid for.
    """
    filed, steps, year = len(sitting.table.history), 0, sitting.table.year_index
    while sitting.table.phase != "debrief":
        sitting.computers()
        if sitting.table.phase == "report":
            for record in sitting.table.history[filed:]:
                filed += 1
                if year_done is not None:
                    year_done(record)
            if upto is not None and filed >= upto:
                return sitting.table
        steps = steps + 1 if sitting.table.year_index == year else 0
        year = sitting.table.year_index
        if steps > MOST_STEPS:
            raise Stuck(tr("The game does not leave {phase}.", phase=sitting.table.phase))
        if person is not None and person():
            continue
        _obeyed(sitting)
        entry = sitting.conductor()
        refused = sitting.offer(entry) if entry is not None else ("nobody moves.",)
        if refused:
            names = ", ".join(waiting_for(sitting.table)) or "nobody"
            raise Stuck(
                tr(
                    "The game stops at {phase}, waiting for {names}: {refused}",
                    phase=sitting.table.phase,
                    names=names,
                    refused=refused[0],
                )
            )
    return sitting.table


class CannotBeTold(Exception):
    """Told levers that cannot be set: the sentence says which, and what to do."""


def _obeyed(sitting: Sitting) -> None:
    """Raises ``CannotBeTold`` when a plan that is still waited for could not be handed in as told."""
    table = sitting.table
    if table.phase != "decide" or not sitting.fixed:
        return
    for seat in waiting_for(table):
        if sitting.fixed.get((table.year, seat)):
            desk = sitting.view(seat).desk
            why = desk.problem.rstrip(".") if desk is not None and desk.problem else "the plan is refused"
            raise CannotBeTold(
                tr("{year}.{seat}: {why}: place less in that year.", year=year_label(table.year), seat=seat, why=why)
            )


def computer_seats(players: str) -> dict[SeatId, Holder]:
    """Every seat in the hands of one kind of computer player, or of each kind in turn (``mixed``)."""
    if players != "mixed":
        return {seat: cast(Holder, players) for seat in SEATS}
    return dict(MIXED)

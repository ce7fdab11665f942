"""A practice winter: the real rules on a branch that is not counted, with luck of its own.

It is started anew from the table's set-up and kept nowhere, so a table cannot tell whether one was played beside it;
and since its luck is another, it says nothing of the winters to come.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from simgame.game.entries import ClockStopped, Draft, Entry, NewTable, Submitted, SwitchStep
from simgame.game.entries_deals import NegotiateDone, Promised
from simgame.game.scenario import Scenario
from simgame.game.seats import SEATS, Holder, SeatId
from simgame.game.table_value import Refused, Table
from simgame.game.view_types import DeskView, LeverView, MonthView, View
from simgame.model.language import tr
from simgame.session.autoplay import play_to_debrief
from simgame.session.save import Unsaved
from simgame.session.sitting import Sitting

JANUARY = 9
MOST_STEPS = 60
OTHER_LUCK = 0x5D1E_C0DE  # added to the number of the table's luck


@dataclass(frozen=True)
class Wish:
    """What a person sets in the practice, and the seat that is promised it stays there (None: nobody)."""

    seat: SeatId
    lever: str
    value: float
    receiver: SeatId | None = None


def practice_of(setup: NewTable, holders: dict[SeatId, Holder]) -> NewTable:
    """The set-up of the practice beside a table: one starter year in the world that table begins in."""
    first = setup.regime == "abolish" and setup.abolish_from in (None, 1)
    return msgspec.structs.replace(
        setup, seed=(setup.seed + OTHER_LUCK) % 2**53, years=1, regime="abolish" if first else "keep",
        abolish_from=None, seats=holders, complexity="starter", growing=False, residents=False,
    )  # fmt: skip


class Practice:
    """One practice winter of the people in ``holders`` (one at least). Raises ``Refused`` or ``BadFile``.

    ``january`` is a night on the same place as steady players leave it, with the view it belongs to.
    """

    def __init__(self, setup: NewTable, holders: dict[SeatId, Holder], scenario: Scenario) -> None:
        entry = practice_of(setup, holders)
        self.people = tuple(seat for seat in SEATS if entry.seats.get(seat) == "person")
        self.january = _january(entry, scenario)
        self.sitting = Sitting.unsaved(entry, scenario)
        _on_to(self.sitting, "negotiate")
        self._begin: Table = self.sitting.table
        decide = Sitting(self._begin, Unsaved())
        _on_to(decide, "decide")
        self.desks: dict[SeatId, DeskView] = {
            seat: desk for seat in self.people if (desk := decide.view(seat).desk) is not None
        }

    def view(self) -> View:
        """What all may see of the practice."""
        return self.sitting.view(None)

    def lever(self, seat: SeatId) -> LeverView:
        """The one lever a seat sets: one for money, if it has one."""
        levers = self.desks[seat].levers
        return next((one for one in levers if one.kind == "money"), levers[0])

    def play(self, wishes: Sequence[Wish]) -> tuple[str, ...]:
        """On to the winter call with these; why they cannot stand, if they cannot (then nothing has happened)."""
        sitting = Sitting(self._begin, Unsaved())
        for wish in wishes:
            if wish.receiver is not None and (found := sitting.offer(self._promise(wish, wish.receiver))):
                return found
        _on_to(sitting, "decide")
        for wish in wishes:
            if found := sitting.offer(Draft(wish.seat, {wish.lever: wish.value})):
                return found
        for seat in self.people:
            if found := sitting.offer(Submitted(seat)):
                return found
        _on_to(sitting, "winter_call")
        self.sitting = sitting
        return ()

    def _promise(self, wish: Wish, receiver: SeatId) -> Entry:
        lever = self.lever(wish.seat)
        if lever.choices:
            words = f"{lever.label}: {lever.choices[round(wish.value)]}"
            return Promised(wish.seat, receiver, "word", text=words)
        return Promised(wish.seat, receiver, "do", lever=wish.lever, bound="at_least", value=wish.value)


def _january(entry: NewTable, scenario: Scenario) -> tuple[View, MonthView]:
    steady: dict[SeatId, Holder] = dict.fromkeys(SEATS, "steady")
    off: dict[SeatId, Holder] = {seat: "off" for seat, holder in entry.seats.items() if holder == "off"}
    sitting = Sitting.unsaved(msgspec.structs.replace(entry, seats={**steady, **off}), scenario)
    play_to_debrief(sitting, upto=1)
    view = sitting.view(None)
    assert view.report is not None
    return view, view.report.months[JANUARY]


def _on_to(sitting: Sitting, phase: str) -> None:
    """What the clock does, happens, until the table stands at a phase."""
    for _ in range(MOST_STEPS):
        sitting.computers()
        if sitting.table.phase == phase:
            return
        entry = sitting.conductor() or _of_the_clock(sitting)
        if found := sitting.offer(entry):
            raise Refused(found[0])
    raise Refused(tr("The practice winter does not come to {phase}: go on to year 1.", phase=phase))


def _of_the_clock(sitting: Sitting) -> Entry:
    table = sitting.table
    if table.phase == "switch" and table.ceremony is not None:
        return SwitchStep(table.ceremony.step, placement="practices")
    return NegotiateDone(True) if table.phase == "negotiate" else ClockStopped(table.phase)

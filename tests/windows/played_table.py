"""A real game from briefing to debrief, with people who act as computer players would; its views, phase by phase."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from simgame.game.entries import ClockStopped, NegotiateDone, NewTable, Regimes, Way
from simgame.game.seats import SEATS, SeatId
from simgame.game.table import waiting_for
from simgame.game.view_types import View
from simgame.session.files import load_scenario
from simgame.session.players import next_move
from simgame.session.sitting import Sitting

IN_TURN = ("negotiate", "decide", "winter_call", "vote", "switch")
MOST_STEPS = 400


@dataclass(frozen=True)
class Moment:
    """A place of the program as the table stood there: the view that its page shows, and whether it may move on."""

    place: str
    view: View
    next_is_ready: bool

    @property
    def name(self) -> str:
        return f"{self.place} in year {self.view.year_index + 1}, {self.view.split}"


def seat_down(
    way: Way, regime: Regimes = "keep", years: int = 1, people: tuple[SeatId, ...] = (), scenario: str = "aldermere",
    abolish_from: int | None = None,
) -> Sitting:  # fmt: skip
    """A table that is kept nowhere; everybody is a person at an open table, one is alone, two share a curtain."""
    assert way in get_args(Way)
    sitting_there = people or {"open": SEATS, "curtain": ("commissioner", "acute"), "alone": ("acute",)}[way]
    holders = {seat: "person" if seat in sitting_there else "system-minded" for seat in SEATS}
    entry = NewTable(
        scenario, years=years, regime=regime, seats=holders, way=way, name="Table Alder",  # type: ignore[arg-type]
        abolish_from=abolish_from,
    )  # fmt: skip
    return Sitting.unsaved(entry, load_scenario(scenario))


def people_of(sitting: Sitting) -> tuple[SeatId, ...]:
    """The seats that persons hold."""
    return tuple(seat for seat in SEATS if sitting.table.holders[seat] == "person")


def play(sitting: Sitting) -> Iterator[Moment]:
    """Every page that the table comes past, once for each year, half of the year, and step of the switch."""
    seen: set[tuple[object, ...]] = set()
    people = people_of(sitting)
    for _ in range(MOST_STEPS):
        sitting.computers()
        moment = _moment(sitting, people)
        view = moment.view
        months = len(view.months.months) if view.months else 0
        turned = view.winter.turned if view.winter else False
        step = view.switch.step if view.switch else 0
        key = (view.year_index, view.phase, months, turned, step)
        if key not in seen:
            seen.add(key)
            yield moment
        if view.phase == "debrief":
            return
        advance(sitting)
    raise AssertionError(f"The game stays in {sitting.table.phase}.")


def play_to(sitting: Sitting, phase: str, **where: object) -> View:
    """Play on to a phase (and to a view with these attributes); what all may see, or the one who is alone."""
    for _ in range(MOST_STEPS):
        sitting.computers()
        view = _moment(sitting, people_of(sitting)).view
        if view.phase == phase and all(getattr(view, name) == value for name, value in where.items()):
            return view
        advance(sitting)
    raise AssertionError(f"The game never comes to {phase}.")


def advance(sitting: Sitting) -> None:
    """What nobody is waited for happens; else the people act, and where they do not, the clock runs out."""
    before = sitting.table.length
    entry = sitting.conductor()
    if entry is None:
        _people_act(sitting)
        if sitting.table.length != before:
            return
        phase = sitting.table.phase
        entry = NegotiateDone(True) if phase == "negotiate" else ClockStopped(phase)
    problems = sitting.offer(entry)
    assert not problems, problems


def _moment(sitting: Sitting, people: tuple[SeatId, ...]) -> Moment:
    table = sitting.table
    alone = table.setup.way == "alone" and len(people) == 1
    view = sitting.view(people[0] if alone else None)
    place: str = table.phase
    if table.phase == "negotiate":
        place = "negotiate" if view.split == "keep" else "budget"
    elif table.phase == "decide":
        place = "sheet" if table.setup.way == "open" else "desk"
        if place == "desk":
            view = sitting.view(people[0])
    return Moment(place, view, sitting.conductor() is not None)


def _people_act(sitting: Sitting) -> None:
    for seat in people_of(sitting):
        if sitting.table.phase in IN_TURN and seat not in waiting_for(sitting.table):
            continue
        move = next_move(sitting.view(seat), seat, "system-minded", {})
        if move is not None and not sitting.offer(move.entry):
            sitting.computers()
            return

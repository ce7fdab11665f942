"""A real game from briefing to debrief, with people who act as computer players would; its views, phase by phase."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass, replace
from functools import cache
from typing import get_args

from simgame.game.entries import ClockStopped, NewTable, Regimes, RegimeVote, Way
from simgame.game.entries_deals import NegotiateDone
from simgame.game.preview import Lens, Preview
from simgame.game.seats import SEATS, SeatId, Split
from simgame.game.table import waiting_for
from simgame.game.table_value import Table
from simgame.game.view_types import View
from simgame.insight.two_worlds import two_worlds
from simgame.insight.year_why import why_of_year
from simgame.model.language import tr
from simgame.session.files import load_scenario
from simgame.session.players import next_move
from simgame.session.save import Unsaved
from simgame.session.sitting import Sitting

IN_TURN = ("negotiate", "decide", "winter_call", "vote", "switch")
MOST_STEPS = 400
REASONS: dict[Split, str] = {
    "keep": "Somebody has to be able to say no to the hospital, and that is me.",
    "abolish": "My teams save beds that somebody else is paid for.",
}
PAIRS = 8
"""Runs of each world: enough for its pictures."""


@dataclass(frozen=True)
class Moment:
    """A place of the program as the table stood there: the view that its page shows, and whether it may move on."""

    place: str
    view: View
    next_is_ready: bool
    next_at_curtain: SeatId | None = None  # whose desk the curtain hides
    preview: Preview | None = None  # what the draft on a desk would do
    lens: Mapping[str, Lens] | None = None
    why: object = None  # why the figures of a reported year moved
    worlds: object = None  # the other world beside a game that is over

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
    # What a table says it says in the language it was opened in.
    return Sitting(_opened(tr("Carry on"), way, regime, years, sitting_there, scenario, abolish_from), Unsaved())


@cache
def _opened(
    language: str, way: Way, regime: Regimes, years: int, people: tuple[SeatId, ...], scenario: str,
    abolish_from: int | None,
) -> Table:  # fmt: skip
    """A table at its first page, opened once: tables never change, each move makes another."""
    holders = {seat: "person" if seat in people else "system-minded" for seat in SEATS}
    entry = NewTable(
        scenario, years=years, regime=regime, seats=holders, way=way, name="Table Alder",
        abolish_from=abolish_from,
    )  # fmt: skip
    table = Sitting.unsaved(entry, load_scenario(scenario)).table
    _kept[table.scenario.id, id(table)] = {}
    return table


_kept: dict[tuple[str, int], dict[str, dict[str, object]]] = {}
"""Of each table that was opened here: what a sitting holds once it has come to a phase."""


def people_of(sitting: Sitting) -> tuple[SeatId, ...]:
    """The seats that persons hold."""
    return tuple(seat for seat in SEATS if sitting.table.holders[seat] == "person")


def play(sitting: Sitting) -> Iterator[Moment]:
    """Every page that the table comes past, once for each year, half of the year, side of the cards, and step of the
    switch; each with what its page asks the window for."""
    seen: set[tuple[object, ...]] = set()
    people = people_of(sitting)
    for _ in range(MOST_STEPS):
        sitting.computers()
        moment = _moment(sitting, people)
        view = moment.view
        months = len(view.months.months) if view.months else 0
        turned = view.winter.turned if view.winter else False
        step = view.switch.step if view.switch else 0
        voted = view.vote.turned if view.vote else False
        key = (view.year_index, view.phase, months, turned, step, voted)
        if key not in seen:
            seen.add(key)
            if moment.place == "desk" and view.way == "curtain":
                everybody = sitting.view(None)
                yield Moment("curtain", everybody, False, next_at_curtain=view.seat)
            yield answered(sitting, moment)
        if view.phase == "debrief":
            return
        advance(sitting)
    raise AssertionError(f"The game stays in {sitting.table.phase}.")


def answered(sitting: Sitting, moment: Moment) -> Moment:
    """The moment with what its page asks the window for."""
    seat = moment.view.seat
    if moment.place == "desk" and seat is not None:
        lens = sitting.lens(seat) if moment.view.lens_open else None
        return replace(moment, preview=sitting.preview(seat, {}), lens=lens)
    if moment.place == "report":
        return replace(moment, why=why_of_year(sitting.table, moment.view.year_index))
    if moment.place == "debrief":
        return replace(moment, worlds=two_worlds(sitting.table, pairs=PAIRS, workers=1))
    return moment


def play_to(sitting: Sitting, phase: str, **where: object) -> View:
    """Play on to a phase (and to a view with these attributes); what all may see, or the one who is alone. From a
    table that was just opened it is played once."""
    kept = _kept.get((sitting.table.scenario.id, id(sitting.table)), {})
    begun, asked = sitting.table.length == 1 and not sitting.said, f"{phase} {sorted(where.items())}"
    if begun and asked in kept:
        vars(sitting).update(_apart(kept[asked]))
        return _moment(sitting, people_of(sitting)).view
    for _ in range(MOST_STEPS):
        sitting.computers()
        view = _moment(sitting, people_of(sitting)).view
        if view.phase == phase and all(getattr(view, name) == value for name, value in where.items()):
            if begun:
                kept[asked] = _apart({name: value for name, value in vars(sitting).items() if name != "_save"})
            return view
        advance(sitting)
    raise AssertionError(f"The game never comes to {phase}.")


def _apart(held: Mapping[str, object]) -> dict[str, object]:
    """The same with lists and dictionaries of its own."""
    return {name: copy(value) if isinstance(value, list | dict) else value for name, value in held.items()}


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
        if sitting.table.phase == "vote":  # both sides are seen, and the switch follows
            choice: Split = "keep" if len(people_of(sitting)) > 1 and seat == people_of(sitting)[-1] else "abolish"
            if not sitting.offer(RegimeVote({seat: (choice, REASONS[choice])})):
                return
        move = next_move(sitting.view(seat), seat, "system-minded", {})
        if move is not None and not sitting.offer(move.entry):
            sitting.computers()
            return

"""Solo games: one seat, a goal, and an end that compares with steady players on the same luck."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import msgspec

from simgame.game.anchors import scale_of
from simgame.game.entries import NewTable
from simgame.game.scores import MARK_LABELS, marks
from simgame.game.seats import SEATS, Holder, SeatId
from simgame.game.table_value import Table
from simgame.game.words import gbp_m
from simgame.game.year_record import YearRecord
from simgame.model.language import tr
from simgame.session.autoplay import computer_seats, play_to_debrief
from simgame.session.players import next_move
from simgame.session.sitting import Sitting
from simgame.session.solo_games import SOLOS, Solo

Figures = dict[str, float]


@dataclass(frozen=True)
class Against:
    """A figure of the end: the player's and that of steady players on the same luck."""

    label: str
    mine: float
    steady: float


@dataclass(frozen=True)
class SoloEnd:
    """How a solo game ended. ``rows``: the seat's scorecard, then the five marks."""

    met: bool
    rows: tuple[Against, ...]
    words: str


def solo_of(setup: NewTable) -> Solo | None:
    """The solo game that a table is, by its first entry; None for any other table."""
    for solo in SOLOS:
        mine = msgspec.structs.replace(solo.entry(setup.seed), scenario=setup.scenario)
        same = (mine.name, mine.years, mine.regime, mine.complexity, mine.way)
        people = [seat for seat in SEATS if setup.seats.get(seat) == "person"]
        if same == (setup.name, setup.years, setup.regime, setup.complexity, setup.way) and people == [solo.seat]:
            return solo
    return None


def steady_on_the_same_luck(table: Table) -> Table:
    """The same place, years, rules, seed and evidence in steady hands, to the debrief."""
    entry = msgspec.structs.replace(table.setup, seats=computer_seats("steady"), name="Steady players")
    with Sitting.unsaved(entry, table.scenario) as sitting:
        return play_to_debrief(sitting)


def solo_end(solo: Solo, table: Table) -> SoloEnd:
    """The goal, and the last year beside that of steady players on the same luck. Raises ``ValueError`` unplayed."""
    if not table.history:
        raise ValueError("No year has been played yet: play one first.")
    steady = steady_on_the_same_luck(table)
    mine, theirs = _scores(table, solo.seat), _scores(steady, solo.seat)
    rows = tuple(Against(label, mine[label], theirs[label]) for label in mine)
    better = [row for row in rows if row.mine > row.steady + 0.5]
    met = solo.met(table)
    verdict = "Goal met." if met else "Goal not met."
    first = rows[0]
    behind = tr("ahead on {better} of {rows}", better=len(better), rows=len(rows)) if better else "ahead on none"
    words = tr(
        "{verdict} {goal} Your scorecard ends at {mine:.0f} of 100; steady players on the same luck "
        "{steady:.0f}. Of scorecard and five marks you are {behind}. "
        "Everybody’s balance: {balance}, theirs {steady2}.",
        verdict=verdict,
        goal=solo.goal,
        mine=first.mine,
        steady=first.steady,
        behind=behind,
        balance=gbp_m(_balance(table), 1),
        steady2=gbp_m(_balance(steady), 1),
    )
    return SoloEnd(met, rows, words)


def play_by_script(
    sitting: Sitting, seat: SeatId, character: Holder, year_done: Callable[[YearRecord], object] | None = None
) -> Table:
    """A person's game to the debrief: what the person in ``seat`` enters is what a computer player of ``character``
    would, with levers set as the sitting was told (``fixed``) while they are on the desk.

    Raises ``Stuck``, or ``CannotBeTold`` where told levers cannot be paid for.
    """

    def person() -> bool:
        fixed = sitting.fixed.get((sitting.table.year, seat), {})
        move = next_move(sitting.view(seat), seat, character, fixed, partial(sitting.weigh, seat))
        return move is not None and not all(sitting.offer(entry) for entry in (move.entry, *move.otherwise))

    return play_to_debrief(sitting, year_done, person=person)


def _balance(table: Table) -> float:
    return table.history[-1].indicators["system_balance_gbp"] / 1e6


def _scores(table: Table, seat: SeatId) -> Figures:
    """The seat's score and the table's five marks of the last year."""
    last = table.history[-1]
    rows = [row.score for row in last.scorecards[seat]]
    out: Figures = {"Your scorecard": sum(rows) / len(rows)}
    found: Figures = marks(last.indicators, scale_of(table.world))
    for mark, value in found.items():
        out[MARK_LABELS[mark][0]] = float(value)
    return out

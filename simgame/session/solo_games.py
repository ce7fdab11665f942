"""The solo games: one seat, a goal in a sentence, and how a finished table shows that it was met."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from simgame.game.entries import NewTable, Regimes
from simgame.game.lever import Complexity
from simgame.game.seats import Holder, SeatId

if TYPE_CHECKING:  # the first page shows the games: nothing of the engine is needed for that
    from simgame.game.table_value import Table

SoloId = Literal["one-winter", "close-the-gap", "first-in-the-convoy"]


@dataclass(frozen=True)
class Solo:
    """A solo game: its seat, place, years and rules, the goal in a sentence, and whether a finished table met it."""

    id: SoloId
    title: str
    line: str
    goal: str
    place: str
    seat: SeatId
    years: int
    regime: Regimes
    complexity: Complexity
    met: Callable[[Table], bool]

    def entry(self, seed: int = 1, holder: Holder = "person") -> NewTable:
        """The first entry of the game; all other seats are computer players."""
        from simgame.session.autoplay import MIXED

        seats = {**MIXED, self.seat: holder}
        return NewTable(
            self.place,
            seed=seed,
            years=self.years,
            regime=self.regime,
            seats=seats,
            way="alone",
            name=self.title,
            complexity=self.complexity,
        )


def _start(table: Table, id: str) -> float:
    return float(table.history[0].state.last.footprint[id][0].sum())


def _front_door(table: Table) -> bool:
    return table.history[-1].indicators["ae_four_hour_pct"] >= _start(table, "ae_four_hour_pct")


def _gap(table: Table) -> bool:
    last = table.history[-1].indicators
    narrower = last["health_gap_ratio"] < _start(table, "health_gap_ratio")
    return narrower and last["commissioner_balance_gbp"] >= 0.0


def _convoy(table: Table) -> bool:
    last = table.history[-1]
    return (
        last.split == "abolish"
        and last.indicators["system_balance_gbp"] >= table.history[0].indicators["system_balance_gbp"]
    )


SOLOS: tuple[Solo, ...] = (
    Solo(
        "one-winter",
        "One winter",
        "Acute trust, one year, ten minutes.",
        "No fewer people seen in four hours than last year.",
        "aldermere",
        "acute",
        1,
        "keep",
        "starter",
        _front_door,
    ),
    Solo(
        "close-the-gap",
        "Close the gap",
        "Commissioner, three years.",
        "The gap in health narrower than at the start, and the last year not overspent.",
        "aldermere",
        "commissioner",
        3,
        "keep",
        "starter",
        _gap,
    ),
    Solo(
        "first-in-the-convoy",
        "First in the convoy",
        "STP lead, five years.",
        "Be approved as accountable care, and end with the system’s balance no worse than after the first year.",
        "frimley",
        "stp",
        5,
        "decides",
        "workshop",
        _convoy,
    ),
)

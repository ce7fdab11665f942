"""The patients’ panel as all see it."""

from __future__ import annotations

from msgspec import Struct

from simgame.game.seats import SeatId

LEADS = 3  # stories of a year that may lead its front page


class Question(Struct, frozen=True):
    """The patients’ panel’s question of a year, and whether the seat has answered it aloud."""

    seat: SeatId
    text: str
    answered: bool = False


class PanelView(Struct, frozen=True):
    """The panel as all see it: how many sit on it, the residents' names, whom it may ask, its question of the year, and
    the stories of the last year that may lead (headlines), with the one that does."""

    people: int
    names: tuple[tuple[str, str], ...]
    may_ask: tuple[SeatId, ...]
    asked: SeatId | None
    question: str
    answered: bool
    leads: tuple[str, ...]
    led: int

"""The played games whose screens are pictured."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from simgame.game.seats import SEATS
from simgame.windows.place_map import use
from tests.windows.played_table import Moment, play, seat_down

GAMES = ("open", "curtain", "alone", "alone-one", "crowded")


def moments(name: str) -> Iterator[Moment]:
    """Screen after screen of one game."""
    if name == "open":  # two years kept, the vote, and what it brings
        sitting = seat_down("open", "decides", 3, SEATS)
    elif name == "curtain":
        sitting = seat_down("curtain", "keep", 1, ("commissioner", "acute"), "south-yorkshire")
    elif name == "alone":
        sitting = seat_down("alone", "keep", 2, ("acute",))
    elif name == "alone-one":
        sitting = seat_down("alone", "abolish", 1, ("commissioner",), "frimley")
    else:
        sitting = seat_down("open", "keep", 1, SEATS, "south-yorkshire")
    use(sitting.table.scenario)
    yield from play(sitting)


@cache
def kept_moments(name: str) -> tuple[Moment, ...]:
    """The same, played once for all sizes, themes and tests."""
    return tuple(moments(name))


def first_of(game: str, place: str) -> Moment:
    """The first moment of a game at a place."""
    return next(moment for moment in kept_moments(game) if moment.place == place)


def last_of(game: str, place: str) -> Moment:
    """The last one there."""
    return [moment for moment in kept_moments(game) if moment.place == place][-1]

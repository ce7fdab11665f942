"""The gallery's list: every screen and state there is, by group. Pictures are made from it, and tests walk it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from tests.gallery.chairs import chairs
from tests.gallery.first import first_game
from tests.gallery.games import GAMES
from tests.gallery.screens import game_screens, program_screens
from tests.gallery.shared import projector
from tests.gallery.shown import Shown, Size
from tests.gallery.solos import solos
from tests.gallery.states import states
from tests.windows.played_table import Moment

GROUPS: dict[str, Callable[[Size], Iterator[Shown]]] = {
    "program": program_screens,
    "first": first_game,
    "solo": solos,
    "states": states,
    "chairs": chairs,
    "projector": projector,
    **{game: partial(game_screens, game) for game in GAMES},
}


def every_screen(size: Size, groups: tuple[str, ...] = tuple(GROUPS)) -> Iterator[Shown]:
    """Screen after screen of these groups; each goes when the next is asked for."""
    for group in groups:
        yield from GROUPS[group](size)


def seen_once(moment: Moment) -> bool:
    """Whether a moment of a game shows what no other year of it does: the first year, votes and what follows them."""
    return moment.view.year_index != 1 or moment.place in ("vote", "switch", "desk")


PLACES = ("program", "first", "states", "chairs", "projector", "alone", "open")
"""Groups that show every screen and state that differs in more than its figures."""


def each_place(size: Size, group: str) -> Iterator[Shown]:
    """The screens of one of ``PLACES``, for walks that take their time with each: of a game, what is seen once."""
    if group in GAMES:
        yield from game_screens(group, size, seen_once)
    else:
        yield from every_screen(size, (group,))

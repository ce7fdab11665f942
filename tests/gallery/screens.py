"""Screens of the program and of played games, in one size."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from simgame.session.files import load_scenario
from simgame.windows.page_book import PROGRAM_PLACES
from simgame.windows.place_map import use
from tests.gallery.games import kept_moments
from tests.gallery.shown import Shown, Size, on, on_stage, own_saves
from tests.windows.played_table import Moment
from tests.windows.staged import Stage, page_of, parts_of

SIZES: tuple[Size, ...] = ((1366, 768), (1440, 900), (1920, 1080))


def program_screens(size: Size) -> Iterator[Shown]:
    """Home, set-up, settings, how to play."""
    on(size)
    with own_saves():
        for place in PROGRAM_PLACES:
            stage = Stage(page_of(place), None, *size)
            stage.page.refresh()
            yield on_stage(place, stage, False)
            stage.close()


def game_screens(game: str, size: Size, wanted: Callable[[Moment], bool] = lambda _: True) -> Iterator[Shown]:
    """Each screen of a game, and each part that it can show; those ``wanted``."""
    moments = kept_moments(game)
    numbered = [(number, moment) for number, moment in enumerate(moments, 1) if wanted(moment)]
    use(load_scenario(moments[0].view.scenario))
    yield from moment_screens(game, numbered, size)


def moment_screens(game: str, moments: Iterable[tuple[int, Moment]], size: Size) -> Iterator[Shown]:
    """Each part of the page of each moment."""
    on(size)
    for number, moment in moments:
        big = moment.view.way == "open"
        stage = Stage(page_of(moment.place, big), moment, *size)
        for part in parts_of(stage.page, moment):
            name = f"{game}-{number:02d}-{moment.place}-{moment.view.split}"
            yield on_stage(f"{name}-{part}".rstrip("-").replace(" ", "_").lower(), stage, big)
        stage.close()

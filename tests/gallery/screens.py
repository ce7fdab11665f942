"""Every screen of played games in one size and theme."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QPixmap

from simgame.windows import theme
from simgame.windows.page_book import PROGRAM_PLACES
from simgame.windows.place_map import use
from tests.gallery.games import GAMES, moments
from tests.windows.played_table import Moment
from tests.windows.staged import Stage, page_of, parts_of

SIZES = ((1366, 768), (1440, 900), (1920, 1080))
Kept = dict[str, list[Moment]]


def played(names: tuple[str, ...] = GAMES) -> Kept:
    """The games by name, played once for all sizes and themes."""
    return {name: list(moments(name)) for name in names}


def program_screens(width: int, height: int) -> Iterator[tuple[str, QPixmap]]:
    """Home, set-up, settings, how to play."""
    theme.set_stage(width, height)
    for place in PROGRAM_PLACES:
        stage = Stage(page_of(place), None, width, height)
        refresh = getattr(stage.page, "refresh", None)
        if refresh is not None:
            refresh()
        yield place, _picture(stage)
        stage.close()


def game_screens(game: str, kept: list[Moment], width: int, height: int) -> Iterator[tuple[str, QPixmap]]:
    """Name and picture of each screen of a game, and of each part that it can show."""
    from simgame.session.files import load_scenario

    theme.set_stage(width, height)
    use(load_scenario(kept[0].view.scenario))
    for number, moment in enumerate(kept, 1):
        stage = Stage(page_of(moment.place, moment.view.way == "open"), moment, width, height)
        for part in parts_of(stage.page, moment):
            name = f"{game}-{number:02d}-{moment.place}-{moment.view.split}"
            yield f"{name}-{part}".rstrip("-").replace(" ", "_").lower(), _picture(stage)
        stage.close()


def _picture(stage: Stage) -> QPixmap:
    stage.settle()
    return stage.window.grab()

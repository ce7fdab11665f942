"""The shared screen of a projector, phase by phase, with a month of the year, a seat's card, and its tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from simgame.session.files import load_scenario
from simgame.windows.place_map import use
from simgame.windows.projector import ProjectorWindow
from tests.gallery.games import kept_moments
from tests.gallery.shown import Shown, Size, alone, gone, on, settle
from tests.windows.played_table import Moment

MONTH = 9  # January
SKIPPED = ("curtain",)


def projector(size: Size, game: str = "open", played: Sequence[Moment] = ()) -> Iterator[Shown]:
    """Each phase once, of a game that was kept or of what was ``played`` (in another language)."""
    moments = tuple(played) or kept_moments(game)
    use(load_scenario(moments[0].view.scenario))
    on(size)
    window = ProjectorWindow()
    told: set[str] = set()
    for moment in moments:
        view = moment.view
        if view.seat is not None or moment.place in SKIPPED:
            continue
        turned = view.winter is not None and view.winter.turned and view.phase == "winter_call"
        whole = view.phase == "year" and view.months is not None and len(view.months.months) > MONTH
        what = f"{view.phase}-turned" if turned else "year-whole" if whole else view.phase
        if what in told:
            continue
        told.add(what)
        yield _of(alone(f"projector-{what}", window, size, True, lambda view=view: window.show_view(view)), window)
        if what == "year-whole":
            window.sheet.show_month(MONTH)
            settle()
            yield _of(Shown("projector-january", window, window, True, size), window)
    window.sheet.jump(2)
    settle()
    yield _of(Shown("projector-seat", window, window, True, size), window)
    window.sheet.jump(2)
    for table in ("figures", "map"):
        window.sheet.turn_table()
        settle()
        yield _of(Shown(f"projector-table-{table}", window, window, True, size), window)
    gone(window.sheet, window)


def _of(shown: Shown, window: ProjectorWindow) -> Shown:
    """Its widgets stand in a scene of the window."""
    return Shown(shown.name, window, window.sheet, True, shown.size)

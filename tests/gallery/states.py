"""States that a played game passes quickly or never: sheets turned to, a lever open, overspent, waiting, told."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from simgame.windows import theme
from simgame.windows.notice import Notice
from simgame.windows.pages.budget import BudgetPage
from simgame.windows.pages.deal_page import DealPage
from simgame.windows.pages.debrief import DebriefPage
from simgame.windows.pages.desk import DeskPage
from simgame.windows.pages.page import Page
from simgame.windows.place_map import use
from tests.windows.played_table import Moment, play, seat_down
from tests.windows.staged import Stage, page_of, parts_of

Act = Callable[[Page], None]


def _turned_to(sheet: str) -> Act:
    def act(page: Page) -> None:
        assert isinstance(page, DealPage)
        page.turn_to(sheet)

    return act


def _amending(page: Page) -> None:
    assert isinstance(page, BudgetPage)
    page._open_amendment(True)


def _lever_open(page: Page) -> None:
    assert isinstance(page, DeskPage)
    assert page.levers is not None
    first = next(iter(page.levers.rows.values()))
    page.levers.open(first.lever)
    first.stepper.setFocus(Qt.FocusReason.TabFocusReason)


def _overspent(page: Page) -> None:
    assert isinstance(page, DeskPage)
    view = page._view
    assert view is not None
    assert view.desk is not None
    levers = tuple(
        msgspec.structs.replace(lever, draft=lever.highest) if lever.kind == "money" else lever
        for lever in view.desk.levers
    )
    placed = sum(lever.draft for lever in levers if lever.kind == "money")
    problem = f"Acute trust: £{placed - view.desk.purse_gbp_m:.1f}m more than the purse holds. Take some back."
    desk = msgspec.structs.replace(view.desk, levers=levers, problem=problem)
    page._show_desk(desk)
    page.forecast.set_stale()


def _waiting(page: Page) -> None:
    assert isinstance(page, DebriefPage)
    page.show_tab("worlds")
    page.show_worlds_progress(412, 1000)


# game, place, name of the state, what brings it about; the last two: with all that the page asks for, or without
STATES: tuple[tuple[str, str, str, Act, bool], ...] = (
    ("open", "negotiate", "board", _turned_to("board"), True),
    ("open", "negotiate", "figures", _turned_to("figures"), True),
    ("open", "negotiate", "promise", _turned_to("promise"), True),
    ("alone", "negotiate", "promise", _turned_to("promise"), True),
    ("alone", "negotiate", "letters", _turned_to("letters"), True),
    ("alone-one", "budget", "amendment", _amending, True),
    ("alone", "desk", "lever_open", _lever_open, True),
    ("alone", "desk", "overspent", _overspent, True),
    ("alone", "desk", "loading", lambda page: None, False),
    ("alone", "debrief", "loading", _waiting, False),
)


def states(width: int, height: int, kept: dict[str, list[Moment]]) -> Iterator[tuple[str, QPixmap]]:
    """Name and picture of each state; ``kept`` games are not played again."""
    theme.set_stage(width, height)
    for game, place, name, act, answered in STATES:
        if game not in kept:
            kept[game] = list(play(_sitting(game)))
        last = place == "desk"  # the second year's desk has its lens open
        found = [moment for moment in kept[game] if moment.place == place]
        moment = found[-1] if last else found[0]
        use(_scenario(moment))
        stage = Stage(page_of(place, moment.view.way == "open"), moment, width, height)
        if answered:
            for _ in parts_of(stage.page, moment):
                break
        act(stage.page)
        stage.settle()
        yield f"state-{place}-{name}-{'open' if moment.view.way == 'open' else 'laptop'}", stage.window.grab()
        stage.close()
    yield from _told(width)


def _told(width: int) -> Iterator[tuple[str, QPixmap]]:
    said: tuple[tuple[str, Callable[[Notice], None]], ...] = (
        ("refused", lambda n: n.show_problem("Acute trust: £2.0m more than the purse holds. Take some back.")),
        ("fault", lambda n: n.show_fault("Lost touch with the disk. Trying again in 4 s.")),
        ("note", lambda n: n.show_note("The game is kept. Rewind made a branch; what was played stays in the file.")),
        ("said", lambda n: n.show_said("council", "I place £3.0m of £5.1m; £2.1m stays in the balance.")),
        ("busy", lambda n: n.show_busy("Working out why the year went as it did")),
    )
    for name, say in said:
        holder = QWidget()
        holder.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        notice = Notice(holder)
        notice.setFixedWidth(width)
        say(notice)
        notice.adjustSize()
        holder.resize(width, notice.height())
        holder.show()
        yield f"state-notice-{name}", holder.grab()
        holder.close()
        holder.deleteLater()


def _sitting(game: str):  # type: ignore[no-untyped-def]
    if game == "open":
        return seat_down("open", "keep", 1)
    return seat_down("alone", "abolish", 1, ("commissioner",)) if game == "alone-one" else seat_down("alone", "keep", 2)


def _scenario(moment: Moment):  # type: ignore[no-untyped-def]
    from simgame.session.files import load_scenario

    return load_scenario(moment.view.scenario)

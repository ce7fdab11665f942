"""From page to page without a held window, and without a page half built in sight."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from simgame.game.entries import NewTable
from simgame.game.seats import SEATS
from simgame.windows import theme
from simgame.windows.deferred import Deferred
from simgame.windows.main_window import MainWindow
from simgame.windows.page_book import PLACES, load
from simgame.windows.pages.desk import DeskPage
from simgame.windows.work import Work
from tests.windows.walker import Walker

PATIENCE_MS = 60_000


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("SIMGAME_HOME", str(tmp_path))
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


class _Windows(QObject):
    """Windows that open, by the name of their class."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("big", [False, True])
def test_no_page_opens_a_window_of_its_own_while_it_is_made(qapp: QApplication, qtbot: QtBot, big: bool) -> None:
    seen, stack = _Windows(), QStackedWidget()
    qtbot.addWidget(stack)
    qapp.installEventFilter(seen)
    for place in PLACES:
        stack.addWidget(load(place)(big=big))
        assert not seen.opened, f"{place} opened {seen.opened}"
    qapp.removeEventFilter(seen)


def test_a_page_is_drawn_when_it_is_laid_out_and_not_before(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.work.busy, timeout=PATIENCE_MS)
    assert window.updatesEnabled()
    window.go("setup")
    assert not window.updatesEnabled(), "what was there before stands until the page is laid out"
    qtbot.waitUntil(lambda: not window.work.busy, timeout=PATIENCE_MS)
    assert window.updatesEnabled()
    assert window.page.height() == window.stack.height()


class _Paints(QObject):
    """How often a part of a page was painted."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.count = 0
        for part in page.findChildren(QWidget):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_the_page_turned_to_is_painted_without_waiting_for_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.work.busy, timeout=PATIENCE_MS)
    for place in ("settings", "how_to_play", "home"):
        window.update()  # as when a window has been uncovered: all of it is to be painted, and was not yet
        window.go(place)
        paints = _Paints(window.page)
        qtbot.waitUntil(lambda: not window.work.busy, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda seen=paints: seen.count > 0, timeout=PATIENCE_MS)


def test_the_desk_of_somebody_is_covered_at_once(window: MainWindow, qtbot: QtBot) -> None:
    theme.set_reduce_motion(True)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    walk = Walker(qtbot, window)
    walk.new_game()
    walk.set_up(("commissioner", "acute"), "keep", 1, seed="11")
    walk.deal()
    walk.play(until=lambda: walk.place == "curtain")
    window.open_curtain()
    assert isinstance(window.page, DeskPage)
    assert not window.updatesEnabled(), "the desk is drawn when it is laid out"
    window._close_curtain()
    assert window.updatesEnabled(), "the curtain does not wait for a layout"


def test_pages_of_the_year_are_made_before_they_are_wanted(window: MainWindow, qtbot: QtBot) -> None:
    seats = {**dict.fromkeys(SEATS, "steady"), "acute": "person"}
    window.new_game(NewTable("aldermere", years=1, seats=seats, way="alone"))
    qtbot.waitUntil(lambda: window.seating is not None and not window.work.busy, timeout=PATIENCE_MS)
    ahead = ("briefing", "negotiate", "desk", "plans_up", "year", "winter_call", "report", "debrief")
    assert [place for place in ahead if not window.book.has(place, False)] == []
    assert not window.book.has("sheet", False), "this table comes to no sheet"


def test_steps_are_done_one_at_a_time_and_urgent_ones_first(qtbot: QtBot) -> None:
    work, done = Work(), []
    between = QTimer()
    between.timeout.connect(lambda: done.append("."))
    between.start(0)
    work.soon(lambda: done.append("a"), lambda: done.append("b"))
    work.soon(lambda: done.append("first"), lambda: done.append("second"), first=True)
    assert work.busy
    qtbot.waitUntil(lambda: not work.busy)
    between.stop()
    assert [step for step in done if step != "."] == ["first", "second", "a", "b"]
    assert "." in done[done.index("first") : done.index("b")], "between two steps the window hears its player"
    work.close()


def test_a_step_that_fails_does_not_keep_the_rest(qtbot: QtBot) -> None:
    work, done = Work(), []
    with qtbot.captureExceptions() as caught:
        work.soon(lambda: 1 // 0, lambda: done.append("after"))
        qtbot.waitUntil(lambda: not work.busy)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert done == ["after"]
    work.close()


def test_a_deferred_part_is_made_once_and_there_when_it_is_shown(qtbot: QtBot) -> None:
    made: list[QLabel] = []

    def make() -> QWidget:
        made.append(QLabel("a part"))
        return made[-1]

    part = Deferred(make)
    qtbot.addWidget(part)
    assert not made
    part.show()
    assert made[0].isVisible()
    part.fill()
    assert len(made) == 1


def test_the_first_window_stands_before_the_engine_is_read() -> None:
    body = (
        "import os, sys\n"
        "from simgame.windows.app import application\n"
        "app = application()\n"
        "from simgame.windows.main_window import MainWindow\n"
        "window = MainWindow()\n"
        "window.show()\n"
        "app.processEvents()\n"
        "read = sorted({'numpy', 'pyqtgraph', 'simgame.model.year', 'simgame.session.sitting'} & set(sys.modules))\n"
        "print('read:', *read, flush=True)\n"
        "os._exit(0)\n"
    )
    shown = subprocess.run([sys.executable, "-c", body], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "read:", shown.stdout

"""Years that were undone and tables that were left: nothing of them stays in sight, comes back by a key, or is waited
for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from simgame.game.entries import ClockStopped, Draft, Submitted
from simgame.session.sitting import Sitting
from simgame.windows.charts_rows import Dumbbell
from simgame.windows.main_window import MainWindow
from simgame.windows.pages.debrief import DebriefPage
from simgame.windows.pages.desk import DeskPage
from simgame.windows.pages.home import HomePage
from simgame.windows.pages.report import ReportPage
from simgame.windows.pages.year import YearPage
from tests.windows.at_window import PATIENCE_MS, again, seat, settled
from tests.windows.played_table import play_to, seat_down


def _back(window: MainWindow, qtbot: QtBot) -> None:
    assert window.seating is not None
    with qtbot.waitSignal(window.seating.changed, timeout=PATIENCE_MS):
        window.go("rewind:0")
    settled(window, qtbot)


def _decide(sitting: Sitting, ward: float) -> None:
    """The acute trust opens so many £m of winter wards and hands in."""
    play_to(sitting, "decide")
    assert sitting.offer(Draft("acute", {"winter_ward": ward})) == ()
    assert sitting.offer(Submitted("acute")) == ()


def _to_the_months(sitting: Sitting) -> None:
    """The clock stops whatever is open, with the same entries whatever was decided."""
    for _ in range(20):
        sitting.computers()
        if sitting.table.phase == "year":
            return
        entry = sitting.conductor() or ClockStopped(sitting.table.phase)
        assert sitting.offer(entry) == ()
    raise AssertionError("The months never begin.")


def _scores(window: MainWindow) -> str:
    page = window.page
    assert isinstance(page, ReportPage)
    page._story()
    page.show_part("scores")
    drawn = page.pages["scores"].findChild(Dumbbell)
    assert drawn is not None
    return drawn.accessible_value()


def test_a_year_that_is_played_again_has_its_own_report(window: MainWindow, qtbot: QtBot) -> None:
    sitting = seat_down("alone", years=2)
    _decide(sitting, 0.0)
    play_to(sitting, "report")
    seat(window, sitting, qtbot)
    first = _scores(window)
    _back(window, qtbot)
    _decide(sitting, 4.0)
    play_to(sitting, "report")
    again(window, qtbot)
    assert _scores(window) != first


def test_the_months_of_a_year_that_is_played_again_pass_again(window: MainWindow, qtbot: QtBot) -> None:
    sitting = seat_down("alone", years=2)
    _decide(sitting, 0.0)
    _to_the_months(sitting)
    seat(window, sitting, qtbot)
    page = window.page
    assert isinstance(page, YearPage)
    length = sitting.table.length
    page.finish()
    settled(window, qtbot)
    _back(window, qtbot)
    _decide(sitting, 4.0)
    _to_the_months(sitting)
    assert sitting.table.length == length, "as many entries as the first time"
    again(window, qtbot)
    page = window.page
    assert isinstance(page, YearPage)
    assert page.board is not None
    assert page.board.runner.running


def test_ctrl_z_brings_no_change_of_an_undone_year_back(window: MainWindow, qtbot: QtBot) -> None:
    sitting = seat_down("alone", years=2)
    play_to(sitting, "decide")
    seat(window, sitting, qtbot)
    desk = window.page
    assert isinstance(desk, DeskPage)
    assert desk.levers is not None
    row = next(iter(desk.levers.rows.values()))
    qtbot.keyClick(row.stepper, Qt.Key.Key_Right)
    settled(window, qtbot)
    assert desk.drafts.back.isEnabled()
    play_to(sitting, "report")
    again(window, qtbot)
    _back(window, qtbot)
    play_to(sitting, "decide")
    again(window, qtbot)
    desk = window.page
    assert isinstance(desk, DeskPage)
    assert not desk.drafts.back.isEnabled()


def test_an_answer_finds_its_page_gone_and_says_nothing(window: MainWindow, qtbot: QtBot) -> None:
    sitting = seat_down("alone", years=2)
    play_to(sitting, "report")
    seat(window, sitting, qtbot)
    page = window.page
    assert isinstance(page, ReportPage)
    page.ask_why.emit(0)
    window.book.rebuild()  # as after a change of text size
    window.go("home")
    settled(window, qtbot)
    assert not isValid(page)


def test_the_other_world_is_not_waited_for_once_its_table_is_left(window: MainWindow, qtbot: QtBot) -> None:
    sitting = seat_down("alone")
    play_to(sitting, "debrief")
    window._seated(sitting)
    qtbot.waitUntil(lambda: isinstance(window.page, DebriefPage), timeout=PATIENCE_MS)
    page = window.page
    assert isinstance(page, DebriefPage)
    window.go("home")
    settled(window, qtbot)
    assert isinstance(window.page, HomePage)
    assert page.worlds is None

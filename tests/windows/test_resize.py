"""A window drawn larger or smaller lays its pages out again; an open table's large sizes follow in steps."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simgame.windows import theme
from simgame.windows.main_window import MainWindow
from simgame.windows.pages.desk import DeskPage
from tests.windows.at_window import PATIENCE_MS, seat, settled
from tests.windows.played_table import play_to, seat_down


def test_the_large_sizes_of_an_open_table_follow_the_window(window: MainWindow, qtbot: QtBot) -> None:
    sitting = seat_down("open")
    play_to(sitting, "plans_up")
    window.resize(1366, 768)
    seat(window, sitting, qtbot)
    page = window.page
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: window.page is not page, timeout=PATIENCE_MS)
    assert theme.stage() == 1.0
    assert type(window.page) is type(page)


def _resized(window: MainWindow, qtbot: QtBot, *sizes: tuple[int, int]) -> None:
    for size in sizes:
        window.resize(*size)
        QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.looks.settling, timeout=PATIENCE_MS)
    settled(window, qtbot)


def test_a_laptops_page_is_laid_out_again_for_another_size_and_stays_the_same_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    sitting = seat_down("alone")
    play_to(sitting, "decide")
    seat(window, sitting, qtbot)
    desk = window.page
    assert isinstance(desk, DeskPage)
    wide = desk.width()
    _resized(window, qtbot, (1440, 900), (1920, 1080))
    assert window.page is desk
    assert desk.width() > wide
    assert (desk.indicators.width(), desk.side.width()) == (300, 520)
    _resized(window, qtbot, (1440, 900))
    assert (desk.indicators.width(), desk.side.width()) == (244, 424)
    desk.splitter.moveSplitter(260, 1)
    _resized(window, qtbot, (1920, 1080))
    assert desk.indicators.width() < 300, "a handle that was moved stays where it is"
    assert theme.stage() == 1.0


def test_an_open_tables_page_is_made_anew_only_for_another_step_of_its_sizes(window: MainWindow, qtbot: QtBot) -> None:
    sitting = seat_down("open")
    play_to(sitting, "plans_up")
    seat(window, sitting, qtbot)
    page = window.page
    _resized(window, qtbot, (1390, 776), (1370, 780))
    assert window.page is page
    _resized(window, qtbot, (1800, 1000), (1366, 768))
    assert window.page is page, "it has come back to its size before it rested"
    _resized(window, qtbot, (1440, 810))
    assert window.page is not page

"""The shared screen in a window of its own: what all may see, legible from the back, on the second screen if there is
one; it follows the table and never runs ahead of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simgame.game.entries import Coin, Draft
from simgame.game.seats import SEATS
from simgame.windows import theme
from simgame.windows.main_window import MainWindow
from simgame.windows.pages.year import YearPage
from simgame.windows.place_map import use
from simgame.windows.projector import ProjectorWindow, second_screen
from simgame.windows.projector_sheet import Coins, ProjectorSheet
from simgame.windows.seats import Counter
from simgame.windows.text import Text
from tests.windows.at_window import PATIENCE_MS, again, seat
from tests.windows.played_table import play_to, seat_down
from tests.windows.test_nothing_is_clipped import SMALLEST_ON_A_TABLE, _game, faults


def opened(window: MainWindow) -> ProjectorWindow:
    window.projector.toggle()
    assert window.projector.shared is not None
    return window.projector.shared


def words(sheet: QWidget) -> str:
    return " ".join(text.words for text in sheet.findChildren(Text) if text.words)


class Standing:
    """A sheet as the test of clipped words wants it."""

    def __init__(self, sheet: ProjectorSheet, size: tuple[int, int]) -> None:
        self.window, self.size = sheet, size
        sheet.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        sheet.resize(*size)
        sheet.show()

    def settle(self) -> None:
        for _ in range(2):
            QApplication.sendPostedEvents()
            QApplication.processEvents()


def test_every_phase_fits_and_no_text_is_under_26_px_at_1920_by_1080() -> None:
    theme.set_stage(1920, 1080)
    sheet = ProjectorSheet()
    stage = Standing(sheet, (1920, 1080))
    moments = _game("open table, through the switch")
    use(seat_down("open").table.scenario)
    found: list[str] = []
    phases = set()
    for moment in moments:
        phases.add(moment.view.phase)
        sheet.show_view(moment.view)
        if moment.view.months is not None and moment.view.phase == "year":
            sheet.show_month(moment.view.months.first_new)
        for number in (0, 2):
            sheet.jump(number)
            found += [f"{moment.name}: {fault}" for fault in faults(stage, SMALLEST_ON_A_TABLE)]
        sheet.jump(0)
        assert sheet.width() == 1920
        assert sheet.height() == 1080, f"{moment.name} asks for {sheet.height()} px"
    sheet.close()
    assert not found, "\n" + "\n".join(dict.fromkeys(found))
    assert phases >= {"briefing", "negotiate", "decide", "plans_up", "year", "winter_call", "report", "vote", "switch"}


def test_letters_keep_their_size_on_the_projector_whatever_window_the_game_has(qtbot: QtBot) -> None:
    view = seat_down("open").view(None)
    use(seat_down("open").table.scenario)
    theme.set_stage(1280, 720)
    shared = ProjectorWindow()
    qtbot.addWidget(shared)
    shared.resize(1920, 1080)
    shared.show()
    shared.show_view(view)
    for stage in ((1280, 720), (1920, 1080), (1440, 900)):
        theme.set_stage(*stage)
        QApplication.processEvents()
        sizes = [
            theme.font(text.style_name, text.big, text.size_px, text.bold, text.italic).pixelSize()
            for text in shared.sheet.findChildren(Text)
            if text.words
        ]
        assert len(sizes) > 10
        magnified = shared.transform().m11()
        assert min(sizes) * magnified > SMALLEST_ON_A_TABLE - 1
        assert abs(shared.sheet.width() * magnified - 1920) < 2
        assert abs(shared.sheet.height() * magnified - 1080) < 3, "the sheet fills the screen, and no more"


def test_it_opens_with_f8_shows_the_table_and_goes_with_f8_while_the_game_keeps_the_keys(
    window: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.projector.shared is None
    assert window.notice.is_problem, "without a table it says so"
    sitting = seat_down("open", "keep", 2)
    play_to(sitting, "plans_up")
    seat(window, sitting, qtbot)
    QTest.keyClick(window, Qt.Key.Key_F8)
    shared = window.projector.shared
    assert shared is not None
    assert shared.isVisible()
    view = window.seating.view(None)
    assert view.plans is not None
    assert view.plans.headline in words(shared.sheet)
    assert "Waiting for" in words(shared.sheet)
    assert "Table Alder" in words(shared.sheet)
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.projector.shared is None
    opened(window)
    window.go("home")
    qtbot.waitUntil(lambda: window.projector.shared is None, timeout=PATIENCE_MS)


def test_a_private_draft_changes_no_pixel_of_it_and_a_seats_own_view_is_refused(
    window: MainWindow, qtbot: QtBot
) -> None:
    sitting = seat_down("curtain", "keep", 1)
    play_to(sitting, "decide")
    seat(window, sitting, qtbot)
    shared = opened(window)
    before = picture(shared)
    desk = sitting.view("commissioner").desk
    assert desk is not None
    lever = desk.levers[0]
    assert sitting.offer(Draft("commissioner", {lever.id: lever.last + 2 * lever.step})) == ()
    again(window, qtbot)
    assert picture(shared) == before
    assert lever.label not in words(shared.sheet)
    assert "purse" not in words(shared.sheet).lower()
    with pytest.raises(ValueError, match="what all may see"):
        shared.show_view(sitting.view("commissioner"))


def picture(shared: ProjectorWindow) -> QImage:
    """The window as it stands, but for its clock."""
    shared.sheet.show_clock(None, True)
    QApplication.processEvents()
    return shared.grab().toImage()


def test_coins_are_shown_once_they_are_turned_and_who_is_waited_for_until_then(
    window: MainWindow, qtbot: QtBot
) -> None:
    sitting = seat_down("open", "keep", 1)
    play_to(sitting, "winter_call")
    seat(window, sitting, qtbot)
    shared = opened(window)
    assert not shared.sheet.findChildren(Coins)
    for number, one in enumerate(SEATS):
        assert sitting.offer(Coin(one, number % 3)) == ()
        again(window, qtbot)
        assert not shared.sheet.findChildren(Coins), "nobody's coins before all are in"
    states = {counter.seat: counter.state for counter in shared.sheet.seats.findChildren(Counter)}
    assert set(states.values()) == {"done"}
    entry = sitting.conductor()
    assert entry is not None
    assert sitting.offer(entry) == ()
    again(window, qtbot)
    coins = {coin.seat: coin.coins for coin in shared.sheet.seats.findChildren(Coins) if coin.isVisible()}
    assert coins == {one: number % 3 for number, one in enumerate(SEATS)}


def test_the_months_pass_with_the_tables_and_never_ahead_of_it(window: MainWindow, qtbot: QtBot) -> None:
    sitting = seat_down("open", "keep", 1)
    play_to(sitting, "year")
    seat(window, sitting, qtbot)
    shared = opened(window)
    page = window.page
    assert isinstance(page, YearPage)
    assert shared.sheet.headline.words.startswith("April:")
    months = window.seating.view(None).months
    assert months is not None
    page._show(1)
    assert shared.sheet.headline.words.startswith("May:")
    assert months.months[1].sentence in shared.sheet.headline.words
    assert months.months[7].sentence not in words(shared.sheet)


def test_keys_of_the_projector_show_a_seat_and_play_nothing(window: MainWindow, qtbot: QtBot) -> None:
    sitting = seat_down("open", "keep", 1)
    seat(window, sitting, qtbot)
    shared = opened(window)
    shared.activateWindow()
    qtbot.waitUntil(shared.isActiveWindow, timeout=PATIENCE_MS)
    length = sitting.table.length
    line = next(one.line for one in sitting.view(None).seats if one.id == "acute")
    assert line not in words(shared.sheet)
    QTest.keyClick(shared, "2")
    assert line in words(shared.sheet)
    QTest.keyClick(shared, "2")
    QApplication.processEvents()
    assert shared.sheet.side.currentWidget() is shared.sheet.figures
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_F9):
        QTest.keyClick(shared, key)
    assert sitting.table.length == length
    QTest.keyClick(shared, Qt.Key.Key_F11)
    QApplication.processEvents()
    assert shared.isFullScreen()
    QTest.keyClick(shared, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not shared.isFullScreen()
    QTest.keyClick(shared, Qt.Key.Key_Escape)
    assert window.projector.shared is None


def test_a_month_that_is_not_there_changes_nothing() -> None:
    sitting = seat_down("open", "keep", 1)
    use(sitting.table.scenario)
    sheet = ProjectorSheet()
    sheet.show_month(3)
    sheet.jump(1)
    view = play_to(sitting, "year")
    sheet.show_view(view)
    before = sheet.headline.words
    sheet.show_month(40)
    assert sheet.headline.words == before
    without = msgspec.structs.replace(view, months=None)
    sheet.show_view(without)
    sheet.show_month(0)
    sheet.deleteLater()


def test_without_a_second_screen_there_is_none_to_open_it_on() -> None:
    screens = QGuiApplication.screens()
    assert second_screen(screens[0], screens[:1]) is None


TWO_SCREENS = """
from PySide6.QtWidgets import QApplication
from simgame.windows.app import application
app = application()
from simgame.windows.main_window import MainWindow
from tests.windows.played_table import seat_down
window = MainWindow()
window.show()
window._seated(seat_down("open", "keep", 1))
while window.seating is None or not window.seating.ready:
    app.processEvents()
window.projector.toggle()
shared = window.projector.shared
app.processEvents()
print(len(app.screens()), shared.isFullScreen(), shared.geometry().x(), shared.width(), shared.height())
window.close()
"""


def test_with_two_screens_it_fills_the_second(tmp_path: Path) -> None:
    usual = {"y": 0, "logicalDpi": 96, "dpr": 1.0}
    screens = [{"name": "laptop", "x": 0, "width": 1366, "height": 768, **usual},
               {"name": "projector", "x": 1366, "width": 1920, "height": 1080, **usual}]  # fmt: skip
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), "utf-8")
    root = Path(__file__).parents[2]
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}", "SIMGAME_HOME": str(tmp_path),
                   "PYTHONPATH": str(root)}  # fmt: skip
    found = subprocess.run([sys.executable, "-c", TWO_SCREENS], cwd=root, env=environment, capture_output=True,
                           text=True, timeout=120, check=False)  # fmt: skip
    assert found.returncode == 0, found.stderr
    assert found.stdout.split() == ["2", "True", "1366", "1920", "1080"], found.stdout

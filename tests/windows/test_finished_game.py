"""A finished game from the first page: its debrief stands at once, and nothing of it is kept."""

from __future__ import annotations

from html import unescape
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from simgame.windows.main_window import MainWindow
from simgame.windows.pages.debrief import OF_ONE_WORLD, DebriefPage
from simgame.windows.pages.home import HomePage
from simgame.windows.text import Text
from tests.windows.at_window import PATIENCE_MS


class Opened(QObject):
    """In the place of the system's own programs for files."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


def words(page: DebriefPage) -> str:
    return " ".join(text.words for text in page.findChildren(Text) if text.isVisible())


def test_a_click_at_home_opens_the_debrief_of_a_finished_game(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    home = window.page
    assert isinstance(home, HomePage)
    qtbot.mouseClick(home.sample, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.page, DebriefPage), timeout=PATIENCE_MS)
    page = window.page
    assert isinstance(page, DebriefPage)
    # What was played does not wait for the world that was not.
    assert page.worlds is None
    assert not page.report.isEnabled()
    assert "opened" in OF_ONE_WORLD
    assert "Objectives, in nobody’s marks" in words(page)
    page.show_tab("years")
    assert words(page).count("Year 1") >= 1
    page.show_tab("worlds")
    assert "Running the other world" in words(page)
    qtbot.waitUntil(lambda: page.worlds is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "pairs of runs" in words(page), timeout=PATIENCE_MS)  # its sheets are made in steps
    assert page.tabs.value() == "worlds", "the tab that was waited for opens"
    assert page.far.words == ""
    assert "nothing here is kept" in window.notice.words.text()
    assert not list(tmp_path.glob("*.split")), "a look round is no game"
    assert page.report.isEnabled()
    qtbot.mouseClick(page.report, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "The report is in" in window.notice.words.text(), timeout=PATIENCE_MS)
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")  # the stub wants bytes, the function a name
    qtbot.mouseClick(window.notice.open_button, Qt.MouseButton.LeftButton)
    QDesktopServices.unsetUrlHandler("file")
    assert [Path(url.toLocalFile()).suffix for url in opened.urls] == [".html"]
    (report,) = tmp_path.glob("*-report.html")
    told = unescape(report.read_text("utf-8"))
    assert window.notice.words.text().endswith(f"{report}.")
    assert all(year.title in told for year in window.seen_view.reports), "every year is told"
    assert told.count("<svg") > 1
    window.go("home")
    qtbot.waitUntil(lambda: not window.work.busy, timeout=PATIENCE_MS)
    window.notice.show_note("Something else.")
    assert window.notice.open_button.isHidden()

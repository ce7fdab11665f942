"""The keys of the window: what each does on the screen in sight, and that letters may be turned off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simgame.windows import settings
from simgame.windows.board import BoardView
from simgame.windows.main_window import MainWindow
from simgame.windows.pages.curtain import CurtainPage
from simgame.windows.pages.debrief import TABS, DebriefPage
from simgame.windows.pages.desk import DeskPage
from simgame.windows.pages.report import PARTS, ReportPage
from simgame.windows.pages.vote import VotePage
from simgame.windows.pages.year import YearPage
from simgame.windows.text import Text
from simgame.windows.window_keys import first_focus
from tests.windows.at_window import again, seat, settled
from tests.windows.played_table import play_to, seat_down

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def at(window: MainWindow, qtbot: QtBot, phase: str, way: str = "alone", regime: str = "keep", years: int = 1) -> None:
    """The window before a table that was played to a phase."""
    sitting = seat_down(way, regime, years)
    play_to(sitting, phase)
    seat(window, sitting, qtbot)


def press(window: MainWindow, qtbot: QtBot, key: str | Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held or Qt.KeyboardModifier.NoModifier)
    settled(window, qtbot)


def said(widget: QWidget) -> str:
    return " ".join(text.words for text in widget.findChildren(Text))


def test_b_shows_the_brief_and_escape_gives_the_keys_back(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "decide")
    before = QApplication.focusWidget()
    press(window, qtbot, "b")
    assert window.panel.isVisible()
    view = window.seen_view
    assert view is not None
    assert view.briefing.sentence in said(window.panel)
    press(window, qtbot, Qt.Key.Key_Escape)
    assert not window.panel.isVisible()
    assert QApplication.focusWidget() is before


def test_a_notice_over_the_desk_leaves_its_main_button_in_sight_and_the_brief_opens_at_the_side(
    window: MainWindow, qtbot: QtBot
) -> None:
    at(window, qtbot, "decide")
    desk = window.page
    assert isinstance(desk, DeskPage)
    window.resize(1366, 749)  # a laptop's screen under a title bar
    window.notice.show_note("Three agencies have merged and a night shift now costs a third more. " * 3)
    settled(window, qtbot)
    window.roomy.ensurePolished()
    assert window.roomy.verticalScrollBar().maximum() == 0, "the page fits the room that is left"
    qtbot.mouseClick(desk.brief, Qt.MouseButton.LeftButton)
    assert window.panel.isVisible()


def test_shift_b_before_the_first_report_says_when_the_paper_comes(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "decide")
    press(window, qtbot, "b", SHIFT)
    assert "first front page" in window.notice.words.text()


def test_a_shows_what_three_advisers_would_do_here(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "decide")
    press(window, qtbot, "a")
    assert window.panel.place == "advice"
    words = said(window.panel)
    assert "minds the whole system" in words
    assert "minds this seat alone" in words


def test_advice_that_comes_after_the_laptop_was_handed_over_is_shown_to_nobody(
    window: MainWindow, qtbot: QtBot
) -> None:
    at(window, qtbot, "decide", "curtain")
    press(window, qtbot, Qt.Key.Key_Return)
    assert isinstance(window.page, DeskPage)
    window.keys.show_advice()
    window._close_curtain()
    settled(window, qtbot)
    assert isinstance(window.page, CurtainPage)
    assert not window.panel.isVisible()


def test_l_puts_the_lens_away_and_back(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "decide", years=2)
    desk = window.page
    assert isinstance(desk, DeskPage)
    assert desk.levers is not None
    press(window, qtbot, "l")
    assert not any(row.lens_on for row in desk.levers.rows.values())
    press(window, qtbot, "l")
    assert all(row.lens_on for row in desk.levers.rows.values())


def test_l_puts_the_lens_away_at_once_in_a_new_year_too(window: MainWindow, qtbot: QtBot) -> None:
    sitting = seat_down("alone", years=2)
    play_to(sitting, "decide")
    seat(window, sitting, qtbot)
    press(window, qtbot, "l")
    play_to(sitting, "decide", year_index=1)
    again(window, qtbot)
    desk = window.page
    assert isinstance(desk, DeskPage)
    assert desk.levers is not None
    assert desk.levers.lens_on
    press(window, qtbot, "l")
    assert not desk.levers.lens_on


def test_m_turns_the_map_from_anywhere_on_the_desk(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "decide")
    board = window.page.findChild(BoardView)
    assert isinstance(board, BoardView)
    assert board.layer is not None
    first = board.layer.id
    press(window, qtbot, "m")
    assert board.layer.id != first


def test_f6_comes_past_every_region_and_round(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "decide")
    regions = [region for region in window.page.regions() if first_focus(region) is not None]
    met = []
    for _ in range(len(regions) + 1):
        press(window, qtbot, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        met.append(next((one for one in regions if one is focus or one.isAncestorOf(focus)), window.bar))
    assert set(regions) <= set(met)
    assert window.bar in met


def test_figures_pick_a_part_of_the_report_and_a_tab_of_the_debrief(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "report")
    report = window.page
    assert isinstance(report, ReportPage)
    press(window, qtbot, "3")
    assert report.parts.value() == PARTS[0][0], "the headline stands alone first"
    report._story()
    press(window, qtbot, "3")
    assert report.parts.value() == PARTS[2][0]
    at(window, qtbot, "debrief")
    debrief = window.page
    assert isinstance(debrief, DebriefPage)
    press(window, qtbot, "4")
    assert debrief.tabs.value() == TABS[3][0]


def test_t_turns_the_chart_in_sight_to_a_table(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "report")
    report = window.page
    assert isinstance(report, ReportPage)
    report._story()
    report.show_part("power")
    report.setFocus()
    press(window, qtbot, "t")
    from simgame.windows.charts import Chart

    shown = [chart for chart in report.findChildren(Chart) if chart.isVisible()]
    assert [chart.as_table for chart in shown] == [True]


def test_ctrl_s_says_that_everything_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "decide")
    press(window, qtbot, Qt.Key.Key_S, CTRL)
    assert window.notice.words.text().startswith("Saved: every decision is in")


def test_f9_ends_a_phase_for_all_only_when_asked_twice(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "decide", "open")
    assert window.seating is not None
    press(window, qtbot, Qt.Key.Key_F9)
    assert window.seating.view(None).phase == "decide"
    assert "F9 again" in window.notice.words.text()
    press(window, qtbot, Qt.Key.Key_F9)
    assert window.seating.view(None).phase == "plans_up"


def test_f9_in_the_next_phase_is_asked_for_anew(window: MainWindow, qtbot: QtBot) -> None:
    sitting = seat_down("open")
    play_to(sitting, "negotiate")
    seat(window, sitting, qtbot)
    press(window, qtbot, Qt.Key.Key_F9)
    play_to(sitting, "decide")
    again(window, qtbot)
    press(window, qtbot, Qt.Key.Key_F9)
    assert sitting.table.phase == "decide"


def test_f10_holds_the_clock(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "decide", "open")
    left = window.bar._left
    press(window, qtbot, Qt.Key.Key_F10)
    window.bar._second()
    assert window.bar._left == left
    press(window, qtbot, Qt.Key.Key_F10)
    window.bar._second()
    assert left is not None
    assert window.bar._left == left - 1


def test_f10_holds_the_months_that_space_let_go(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "year")
    page = window.page
    assert isinstance(page, YearPage)
    assert page.board is not None
    for key, running in ((Qt.Key.Key_F10, False), (Qt.Key.Key_Space, True), (Qt.Key.Key_F10, False)):
        press(window, qtbot, key)
        assert page.board.runner.running is running
    assert page.hold.text() == "Go on"


def test_end_pressed_twice_is_one_word_to_the_table(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "year")
    page = window.page
    assert isinstance(page, YearPage)
    page.finish()
    page.finish()
    settled(window, qtbot)
    assert not isinstance(window.page, YearPage)
    assert not window.notice.is_problem


def test_letters_are_no_keys_while_a_reason_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "vote", "open", "decides", 3)
    page = window.page
    assert isinstance(page, VotePage)
    press(window, qtbot, "k")
    for letter in "bam":
        press(window, qtbot, letter)
    assert not window.panel.isVisible()
    assert any(slip.reason.text() == "bam" for slip in page.slips.values())


def test_letters_can_be_turned_off(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "decide")
    settings.apply(settings.Settings(reduce_motion=True, letter_keys=False))
    press(window, qtbot, "b")
    assert not window.panel.isVisible()
    press(window, qtbot, Qt.Key.Key_F1)
    assert window.help.isVisible(), "function keys still work"
    press(window, qtbot, Qt.Key.Key_Escape)
    settings.apply(settings.Settings(reduce_motion=True))
    press(window, qtbot, "b")
    assert window.panel.isVisible()


@pytest.mark.parametrize("phase", ["briefing", "negotiate", "decide", "year", "winter_call", "report"])
def test_on_a_screen_at_one_and_a_half_the_main_button_is_in_sight(
    window: MainWindow, qtbot: QtBot, phase: str
) -> None:
    window.setMinimumSize(1000, 500)
    window.resize(1280, 650)  # 1920 by 1080 at 150 %, less a title bar and a bar of programs
    at(window, qtbot, phase)
    settled(window, qtbot)
    assert window.roomy.verticalScrollBar().maximum() == 0
    if isinstance(window.page, DeskPage):
        assert {row._size for row in window.page.indicators.rows} == {"compact"}

"""Desk, year, winter call, plans up, report and debrief at a real table: clicks and keys become the right entries."""

from __future__ import annotations

from functools import cache

from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from simgame.game.entries import (
    Coin,
    DebriefOpened,
    Draft,
    Marked,
    MonthsShown,
    PlansLocked,
    Stepped,
    Submitted,
    Unlocked,
    Way,
)
from simgame.game.headline import subjects
from simgame.game.seats import SEATS
from simgame.insight.two_worlds import two_worlds
from simgame.insight.year_why import why_of_year
from simgame.session.sitting import Sitting
from simgame.windows import report_charts, theme
from simgame.windows.pages.desk import DeskPage
from simgame.windows.pages.page import Page
from simgame.windows.pages.plans_up import PlansUpPage
from simgame.windows.pages.report import HEADLINE_MS, PARTS, ReportPage
from simgame.windows.pages.winter_call import WinterCallPage
from simgame.windows.pages.year import YearPage, _change
from simgame.windows.place_map import use
from simgame.windows.text import Text
from tests.windows.at_table import AtTable, put_up
from tests.windows.played_table import play_to, seat_down


def _at(page: Page, phase: str, way: Way, qtbot: QtBot) -> AtTable:
    """A page at a table that was played to its phase."""
    theme.set_reduce_motion(True)
    sitting = seat_down(way)
    play_to(sitting, phase)
    use(sitting.table.scenario)
    qtbot.addWidget(page)
    put_up(page)
    return AtTable(page, sitting, "acute" if way == "alone" else None)


def _words(page: QWidget) -> str:
    return " ".join(text.words for text in page.findChildren(Text) if text.isVisible())


# --- the desk --------------------------------------------------------------------------------------------------------


def test_a_lever_that_is_moved_is_a_draft_at_once_and_asks_what_it_does(qtbot: QtBot) -> None:
    page = DeskPage()
    table = _at(page, "decide", "alone", qtbot)
    assert page.levers is not None
    lever, row = next(iter(page.levers.rows.items()))
    with qtbot.waitSignal(page.ask_preview) as asked:
        qtbot.keyClick(row.stepper, Qt.Key.Key_Right)
    drafts = [entry for entry in table.offered if isinstance(entry, Draft)]
    assert len(drafts) == 1
    assert set(drafts[0].settings) == {lever}
    assert asked.args[0] == "acute"
    assert asked.args[1][lever] == drafts[0].settings[lever]


def test_the_forecast_is_shown_in_pounds_with_its_range(qtbot: QtBot) -> None:
    page = DeskPage()
    table = _at(page, "decide", "alone", qtbot)
    page.show_preview("acute", table.sitting.preview("acute", {}))
    words = _words(page)
    assert "likely " in words
    assert " to " in words
    assert "£" in words
    page.show_preview("council", table.sitting.preview("council", {}))
    assert _words(page) == words, "another seat's forecast is not for this desk"


def test_submitting_locks_the_levers_and_unlocking_frees_them(qtbot: QtBot) -> None:
    page = DeskPage()
    sitting = seat_down("curtain")
    play_to(sitting, "decide")
    use(sitting.table.scenario)
    qtbot.addWidget(page)
    put_up(page)
    table = AtTable(page, sitting, "commissioner")
    assert page.levers is not None
    qtbot.mouseClick(page.submit, Qt.MouseButton.LeftButton)
    assert isinstance(table.offered[-1], Submitted)
    assert not any(row.stepper.isEnabled() for row in page.levers.rows.values())
    assert page.submit.text() == "Unlock"
    qtbot.mouseClick(page.submit, Qt.MouseButton.LeftButton)
    assert isinstance(table.offered[-1], Unlocked)
    assert all(row.stepper.isEnabled() for row in page.levers.rows.values())


# --- plans up --------------------------------------------------------------------------------------------------------


def test_keys_step_the_seat_whose_turn_it_is_and_lock_the_plans(qtbot: QtBot) -> None:
    page = PlansUpPage(big=True)
    table = _at(page, "plans_up", "open", qtbot)
    assert table.view.plans is not None
    assert table.view.plans.headline in _words(page)
    turns = []
    for _ in SEATS:
        plans = table.view.plans
        assert plans is not None
        turn = page._turn(plans)
        if turn is None:
            break
        turns.append(turn)
        table.press(Qt.Key.Key_Return)
    stepped = [entry.seat for entry in table.offered if isinstance(entry, Stepped)]
    assert stepped == turns
    assert len(stepped) >= 5
    assert not any(entry.lever for entry in table.offered if isinstance(entry, Stepped))
    qtbot.mouseClick(page.lock, Qt.MouseButton.LeftButton)
    assert isinstance(table.offered[-1], PlansLocked)
    assert table.view.phase == "year"


def test_plus_moves_one_lever_one_step(qtbot: QtBot) -> None:
    page = PlansUpPage(big=True)
    table = _at(page, "plans_up", "open", qtbot)
    plans = table.view.plans
    assert plans is not None
    turn = page._turn(plans)
    lever, _, _, may_up = next(face for face in plans.faces if face.seat == turn).steps[0]
    assert may_up
    table.press("+")
    assert table.offered == [Stepped(turn, lever, 1)]


def test_a_person_as_stp_lead_marks_a_plan(qtbot: QtBot) -> None:
    page = PlansUpPage(big=True)
    table = _at(page, "plans_up", "open", qtbot)
    page.faces["acute"].marked.emit("acute", "red")
    assert table.offered == [Marked("acute", "red")]
    assert table.view.plans is not None
    assert next(face.mark for face in table.view.plans.faces if face.seat == "acute") == "red"
    assert not table.refused


# --- the year --------------------------------------------------------------------------------------------------------


def test_the_year_stands_still_on_space_and_goes_a_month_on_with_the_arrow(qtbot: QtBot) -> None:
    page = YearPage()
    table = _at(page, "year", "alone", qtbot)
    assert page.board is not None
    assert page.month_name.words == "April"
    assert page.board.runner.running
    table.press(Qt.Key.Key_Space)
    assert not page.board.runner.running
    assert page.hold.text() == "Go on"
    table.press(Qt.Key.Key_Right)
    assert page.month_name.words == "May"
    assert page.board.runner.running
    assert page.hold.text() == "Pause"
    table.press("4")
    assert page.speeds.value() == "4"


def test_the_months_pass_by_themselves_to_november_and_then_winter_is_called(qtbot: QtBot) -> None:
    page = YearPage()
    table = _at(page, "year", "alone", qtbot)
    assert page.board is not None
    seen = [page.month_name.words]
    while table.view.phase == "year":
        page.board.runner.advance(10.0)
        if page.month_name.words != seen[-1]:
            seen.append(page.month_name.words)
    assert seen == ["April", "May", "June", "July", "August", "September", "October", "November"]
    assert any(isinstance(entry, MonthsShown) for entry in table.offered)
    assert table.view.phase == "winter_call"


def test_a_month_of_much_news_scrolls_its_news_and_not_the_page(qtbot: QtBot) -> None:
    page = YearPage()
    _at(page, "year", "alone", qtbot)
    page.toggle()
    quiet = page.minimumSizeHint().height()
    lines = page.news.part.layout()
    assert lines is not None
    for _ in range(12):
        lines.addWidget(QLabel("The losing bidder sues. Settle and bid again"))
    QApplication.processEvents()
    assert page.minimumSizeHint().height() == quiet
    assert quiet <= 620, "a laptop’s screen, under a title bar, the bar of the game and a notice"


def test_a_figure_that_stays_is_said_without_a_sign(qtbot: QtBot) -> None:
    months = _at(YearPage(), "year", "alone", qtbot).view.months
    assert months is not None
    april = months.months[0]
    assert _change(92.61, 92.64, "pct", april) == "as in April"
    assert _change(92.5, 92.6, "pct", april) == "−0.1 on April"


def test_a_hidden_year_waits(qtbot: QtBot) -> None:
    page = YearPage()
    _at(page, "year", "alone", qtbot)
    assert page.board is not None
    page.hide()
    assert not page.board.runner.running
    page.show()
    assert page.board.runner.running


# --- the winter call -------------------------------------------------------------------------------------------------


def test_six_coin_keys_and_enter_turn_the_coins(qtbot: QtBot) -> None:
    page = WinterCallPage(big=True)
    table = _at(page, "winter_call", "open", qtbot)
    pressed = table.press("012012", Qt.Key.Key_Return)
    coins = [(entry.seat, entry.coins) for entry in table.offered if isinstance(entry, Coin)]
    assert coins == list(zip(SEATS, (0, 1, 2, 0, 1, 2), strict=True))
    assert pressed == 7
    assert table.view.winter is not None
    assert table.view.winter.turned
    assert "6 of 12" in _words(page)


def test_coins_stay_hidden_until_all_are_in(qtbot: QtBot) -> None:
    page = WinterCallPage(big=True)
    table = _at(page, "winter_call", "open", qtbot)
    table.press("21")
    assert not page.turn.isEnabled()
    assert page.turn.toolTip().startswith("Still to show: ")
    assert not any(slip.turned for slip in page._slips.values())
    table.press(Qt.Key.Key_Return)
    assert table.view.winter is not None
    assert not table.view.winter.turned


# --- the report ------------------------------------------------------------------------------------------------------


@cache
def _played() -> tuple[Sitting, object]:
    sitting = seat_down("alone")
    play_to(sitting, "report")
    return sitting, why_of_year(sitting.table, 0)


def test_the_headline_stands_alone_then_the_parts_come_in_the_order_of_the_rules(qtbot: QtBot) -> None:
    sitting, why = _played()
    use(sitting.table.scenario)
    page = ReportPage()
    qtbot.addWidget(page)
    put_up(page)
    with qtbot.waitSignal(page.ask_why) as asked:
        page.show_view(sitting.view("acute"), True)
    assert asked.args == [0]
    assert page._alone.isActive()
    assert page._alone.interval() == HEADLINE_MS
    assert not page.parts.isEnabled()
    with qtbot.waitSignal(page._alone.timeout, timeout=2 * HEADLINE_MS, raising=True):
        page._alone.start(1)
    assert page.parts.isEnabled()
    page.show_why(0, why)
    order = [page.parts.value()]
    for _ in PARTS[1:]:
        qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
        order.append(page.parts.value())
    assert order == [part for part, _ in PARTS]
    assert page.next.text() == "To the debrief"
    with qtbot.waitSignal(page.move_on):
        qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)


def test_the_chart_and_the_first_why_are_about_what_the_headline_is_about() -> None:
    sitting, why = _played()
    view = sitting.view("acute")
    report = view.report
    assert report is not None
    assert isinstance(why, dict)
    use(sitting.table.scenario)
    for subject, (title, _unit, height, _written) in report_charts.BY_MONTH.items():
        chart = report_charts.front_page(view, structs.replace(report, subject=subject)).chart
        assert chart is not None
        assert (chart.title, chart.values) == (title, tuple(height(month) for month in report.months))
        first = report_charts.explained_first(view, why, subject, ("staff_vacancy_pct",))
        assert first is not None
        assert first.id == subject
    quiet = report_charts.explained_first(view, why, "", ("staff_vacancy_pct",))
    assert quiet is not None
    assert quiet.id == "staff_vacancy_pct"


def test_the_why_of_the_headline_says_what_was_forecast_and_no_other_does() -> None:
    sitting, why = _played()
    view = sitting.view("acute")
    assert view.report is not None
    assert isinstance(why, dict)
    assert view.report.forecast == sitting.table.history[-1].front.forecast
    view = structs.replace(view, report=structs.replace(view.report, subject="public_confidence", forecast=0.6543))
    told = {
        item.id: report_charts.waterfall(view, item, why[item.id]).words.note
        for item in view.indicators
        if item.id in why
    }
    assert told.pop("public_confidence") == "0.65 was forecast when the plans locked."
    assert set(told.values()) == {""}


def test_every_subject_of_a_headline_has_its_question() -> None:
    assert set(subjects()) <= set(report_charts.WHY_ASKED)


def test_a_report_that_is_made_anew_opens_where_it_was_read(qtbot: QtBot) -> None:
    sitting, _why = _played()
    view = sitting.view("acute")
    page, again = ReportPage(), ReportPage()
    for one in (page, again):
        qtbot.addWidget(one)
    page.show_view(view, True)
    page._story()
    page.show_part("power")
    again.take_draft(page.draft())
    again.show_view(view, True)
    assert again.parts.value() == "power"
    assert not again._alone.isActive()


def test_a_game_ends_early_at_a_report_when_it_is_asked_twice(qtbot: QtBot) -> None:
    sitting = seat_down("alone", years=2)
    play_to(sitting, "report")
    use(sitting.table.scenario)
    page = ReportPage()
    qtbot.addWidget(page)
    put_up(page)
    table = AtTable(page, sitting, "acute")
    page._story()
    assert not page.end.isVisible(), "the report is read first"
    page.show_part("books")
    assert page.end.isVisible()
    qtbot.mouseClick(page.end, Qt.MouseButton.LeftButton)
    assert table.offered == []
    page.show_part("why")
    page.show_part("books")
    qtbot.mouseClick(page.end, Qt.MouseButton.LeftButton)
    assert table.offered == [], "another part was read: it is asked anew"
    qtbot.mouseClick(page.end, Qt.MouseButton.LeftButton)
    assert table.offered == [DebriefOpened()]
    assert table.sitting.table.phase == "debrief"
    early = two_worlds(table.sitting.table, 2)
    view = table.sitting.view(None)
    assert len(view.reports) == early.played == 1
    assert view.phase == "debrief"


def test_every_seat_has_its_sentence_in_the_report(qtbot: QtBot) -> None:
    sitting, _why = _played()
    page = ReportPage()
    qtbot.addWidget(page)
    put_up(page)
    view = sitting.view("acute")
    page.show_view(view, True)
    page._story()
    page.show_part("seats")
    QApplication.processEvents()
    words = _words(page)
    assert all(seat.title in words for seat in view.seats if seat.on)

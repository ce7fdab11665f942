"""A seat that has finished says why, by a click or in a line, and what it expects, in four clicks; nobody must."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from simgame.game.entries import Prediction, Reason
from simgame.game.expecting import REASONS, bare, figures_of, told
from simgame.game.seats import SEATS, SeatId, Split
from simgame.model.indicators import INDICATORS
from simgame.windows.expecting import Expected
from simgame.windows.pages.desk import DeskPage
from simgame.windows.pages.report_parts import ReportParts
from simgame.windows.text import Text
from tests.game.tables import kept
from tests.windows.at_table import AtTable, put_up
from tests.windows.played_table import play_to, seat_down
from tests.windows.test_sheet_page import at_the_sheet


@pytest.mark.parametrize("split", ["keep", "abolish"])
@pytest.mark.parametrize("seat", SEATS)
def test_every_seat_has_figures_to_expect_something_of_in_three_ranges(seat: SeatId, split: Split) -> None:
    found = figures_of(seat, split, kept().world)
    assert len(found) >= 2
    for one in found:
        assert len(set(one.ranges)) == 3
        assert list(one.ranges) == sorted(one.ranges)
        assert one.ranges[0] > 0.0
        assert len({bare(value) for value in one.ranges}) == 3, one.id
        assert one.id in INDICATORS
    assert [one.ranges for one in found if one.id == "delayed_bed_days"] in ([], [(500.0, 1000.0, 2000.0)])


def test_a_prediction_is_told_against_what_came() -> None:
    assert told("ae_four_hour_pct", "down", 2.0, -1.24, True) == (
        "A&E within 4 hours: expected down by 2 points at most; it fell by 1.2 points. Right."
    )
    assert told("ae_four_hour_pct", "up", 0.4, -1.24, False).endswith("it fell by 1.2 points. Not so.")
    assert "it stayed as it was" in told("ae_four_hour_pct", "up", 0.4, 0.0, True)


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def expect(one: Expected, way: str, size: int) -> None:
    click(next(segment for segment in one.way.segments if segment.value == way))
    click(one.range.segments[size])


def test_four_clicks_at_a_desk_say_what_is_expected_and_one_says_why(qtbot: QtBot) -> None:
    sitting = seat_down("alone", "keep", 1, ("acute",))
    play_to(sitting, "decide")
    page = DeskPage()
    qtbot.addWidget(page)
    put_up(page, 1440, 840)
    at = AtTable(page, sitting, "acute")
    first, second = page.expecting.figures
    expect(first, "down", 1)
    expect(second, "up", 2)
    click(page.expecting.chips[1])
    said = [one for one in at.offered if isinstance(one, Prediction | Reason)]
    assert len(said) == 3
    assert at.refused == []
    assert sitting.table.reasons["acute"] == REASONS[1]
    assert {(one.direction, one.by) for one in sitting.table.predictions} == {
        ("down", first.chosen.ranges[1]), ("up", second.chosen.ranges[2]),
    }  # fmt: skip
    assert page.expecting.reason.text() == REASONS[1]
    assert not first.figure.isEnabled(), "another way or range of the same figure takes its place"
    expect(first, "up", 0)
    assert len(sitting.table.predictions) == 2
    page.expecting.reason.setText("The roof first.")
    page.expecting.reason.editingFinished.emit()
    assert sitting.table.reasons["acute"] == "The roof first."


def test_at_an_open_table_each_seat_may_say_it_beside_the_sheet(qtbot: QtBot) -> None:
    at, page = at_the_sheet(qtbot)
    assert page.left.currentIndex() == 0
    click(page.side.say_why)
    assert page.left.currentIndex() == 1
    page.expecting.seat.setCurrentIndex(page.expecting.seat.findData("council"))
    assert page.expecting.one is not None
    click(page.expecting.one.chips[0])
    expect(page.expecting.one.figures[0], "up", 0)
    assert at.refused == []
    assert at.sitting.table.reasons == {"council": REASONS[0]}
    assert [one.seat for one in at.sitting.table.predictions] == ["council"]
    page.expecting.closed.emit()
    assert page.left.currentIndex() == 0


def test_the_report_reads_reason_and_prediction_again(qtbot: QtBot) -> None:
    sitting = seat_down("alone", "keep", 1, ("acute",))
    play_to(sitting, "decide")
    assert sitting.offer(Reason("acute", "The roof first.")) == ()
    assert sitting.offer(Prediction("acute", "ae_four_hour_pct", "down", 2.0)) == ()
    view = play_to(sitting, "report")
    assert view.report is not None
    assert msgspec.json.encode(view.report.predictions)
    page = ReportParts(False, lambda _: None).seats(view, view.report)
    qtbot.addWidget(page)
    shown = " ".join(text.text() for text in page.findChildren(Text))
    assert "The roof first." in shown
    assert "A&amp;E within 4 hours: expected down" in shown or "A&E within 4 hours: expected down" in shown

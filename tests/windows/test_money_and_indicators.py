"""The money strip shows the seam only while there is a split; indicators and the month track say what they show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simgame.game.seats import SeatId
from simgame.game.view_types import FlowView, MoneyView
from simgame.windows import theme
from simgame.windows.board_data import KpiReading, Regime, Size
from simgame.windows.figures import _money_rows, change_words
from simgame.windows.kpi import IndicatorColumn
from simgame.windows.money_strip import MoneyStrip
from simgame.windows.month_track import MonthTrack
from tests.windows import samples


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """The fonts and colours of the program."""
    theme.apply(qapp)


def picture(widget: QWidget, width: int, height: int) -> QImage:
    """What a widget paints at a size."""
    widget.resize(width, height)
    return widget.grab().toImage()


def has(image: QImage, colour: QColor) -> bool:
    """Whether a colour stands anywhere, antialiasing aside."""
    wanted = colour.rgb()
    return any(image.pixel(x, y) == wanted for y in range(image.height()) for x in range(0, image.width(), 1))


@pytest.mark.parametrize("size", ["laptop", "table"])
@pytest.mark.parametrize("regime", ["keep", "abolish"])
def test_the_seam_is_there_only_while_the_split_is_kept(qtbot: QtBot, size: Size, regime: Regime) -> None:
    strip = MoneyStrip(samples.money(regime), size=size)
    qtbot.addWidget(strip)
    image = picture(strip, 740, 126)
    assert has(image, theme.regime_colour("keep")) == (regime == "keep")
    assert has(image, theme.regime_colour("abolish")) == (regime == "abolish")


def test_the_strip_is_read_out_with_its_figures(qtbot: QtBot) -> None:
    strip = MoneyStrip(samples.money())
    qtbot.addWidget(strip)
    assert "£1,100m" in strip.accessibleName()
    assert "Acute contract £548m" in strip.accessibleDescription()
    assert "by contract" in strip.accessibleDescription()


def test_the_strip_keeps_its_height_and_grows_with_the_text(qtbot: QtBot) -> None:
    strip = MoneyStrip(samples.money())
    qtbot.addWidget(strip)
    assert strip.heightForWidth(700) == 126
    theme.set_text_scale(1.3)
    try:
        assert strip.heightForWidth(700) == 164
    finally:
        theme.set_text_scale(1.0)


def test_nine_indicators_are_listed_and_one_is_chosen_by_keys(qtbot: QtBot) -> None:
    column = IndicatorColumn(samples.READINGS)
    qtbot.addWidget(column)
    column.resize(244, 820)
    with qtbot.waitActive(column):
        column.show()
        column.activateWindow()
    assert len(column.rows) == 9
    column.rows[0].setFocus()
    qtbot.keyClick(column.rows[0], Qt.Key.Key_Down)
    assert column.rows[1].hasFocus()
    with qtbot.waitSignal(column.chosen) as chosen:
        qtbot.keyClick(column.rows[1], Qt.Key.Key_Space)
    assert chosen.args == ["rtt"]


def test_an_indicator_says_its_status_in_words(qtbot: QtBot) -> None:
    column = IndicatorColumn(samples.READINGS[:1])
    qtbot.addWidget(column)
    assert column.rows[0].accessibleName() == "A&E within 4 hours: 88.1%"
    assert "Off target" in column.rows[0].accessibleDescription()
    assert "Four-hour standard" in column.rows[0].toolTip()


def test_the_column_follows_new_readings(qtbot: QtBot) -> None:
    column = IndicatorColumn(samples.READINGS)
    qtbot.addWidget(column)
    column.set_readings((KpiReading("ae", "A&E within 4 hours", "90.0%", "Target 95%", "watch"),))
    assert [row.reading.value for row in column.rows] == ["90.0%"]


def test_an_open_table_fills_the_column_with_five(qtbot: QtBot) -> None:
    column = IndicatorColumn(samples.READINGS[:5], size="table")
    qtbot.addWidget(column)
    column.resize(408, 968)
    column.show()
    assert column.rows[-1].geometry().bottom() >= 960


def test_the_month_track_reads_out_the_months_so_far(qtbot: QtBot) -> None:
    track = MonthTrack(samples.YEAR)
    qtbot.addWidget(track)
    assert "Jan 80.9%" in track.accessibleDescription()
    assert "Feb" not in track.accessibleDescription()
    assert has(picture(track, 1010, 178), theme.colour("off"))


def test_a_change_that_rounds_to_nothing_has_no_sign() -> None:
    assert change_words("mark_care", "0 to 100", -0.01).lstrip("0.") == ""
    assert change_words("ae_four_hour_pct", "%", 0.0) == "0.0 points"
    assert change_words("ae_four_hour_pct", "%", -0.4) == "−0.4 points"


@pytest.mark.parametrize("parts", [(407.4, 199.5, 69.6), (417.6, 202.6, 71.6), (400.0, 200.0, 70.0)])
def test_what_the_purse_buys_adds_up_in_whole_millions(parts: tuple[float, float, float]) -> None:
    seats: tuple[SeatId, ...] = ("acute", "community", "gp")
    flows = [FlowView(seat, seat, part, None) for seat, part in zip(seats, parts, strict=True)]
    view = MoneyView(
        1077.4,
        1438.0,
        None,
        (*flows, FlowView(None, "The rest", 1077.4 - sum(parts), None), FlowView("council", "", 125.0, None)),
    )
    said = [int(row.text.strip("£m").replace(",", "")) for row in _money_rows(view)]
    assert sum(said[:4]) == 1077
    assert said[4] == 125

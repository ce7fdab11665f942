"""Every chart paints, turns into a table that holds its figures, and is read out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simgame.windows import theme
from simgame.windows.chart_data import FanData, Total, WaterfallData, Words
from simgame.windows.charts import Chart, nice_ticks, signed
from simgame.windows.charts_bars import NAME_SIZES, Waterfall
from simgame.windows.charts_books import BooksTable
from simgame.windows.charts_fan import FanPlot
from simgame.windows.charts_rows import Dumbbell, PowerBars, spread
from simgame.windows.charts_worlds import TwoWorldsPanel, WorldsTable
from simgame.windows.drawing import sans, width_of
from simgame.windows.front_page import FrontPage
from tests.windows import chart_samples as samples

CHARTS: dict[str, tuple[Callable[[], Chart], str]] = {
    "waterfall": (lambda: Waterfall(samples.WHY), "−0.7"),
    "settlement": (lambda: Waterfall(samples.SETTLEMENT), "−1.2%, −£13m"),
    "dumbbell": (lambda: Dumbbell(samples.SCORES), "Reserve spent"),
    "power": (lambda: PowerBars(samples.POWER), "22%"),
    "fan": (lambda: FanPlot(samples.FANS[0]), "88"),
    "worlds": (lambda: WorldsTable(samples.ROWS), "+£23m (−£14m to +£58m)"),
    "books": (lambda: BooksTable(samples.BOOKS), "1,101.8"),
}


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """The fonts and colours of the program."""
    theme.apply(qapp)


def shown(qtbot: QtBot, make: Callable[[], Chart], width: int = 560, height: int = 420) -> Chart:
    """A chart on the (offscreen) screen."""
    chart = make()
    qtbot.addWidget(chart)
    chart.resize(width, height)
    with qtbot.waitExposed(chart):
        chart.show()
    return chart


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("look", ["light", "dark"])
def test_every_chart_paints_in_both_themes(qtbot: QtBot, name: str, look: str) -> None:
    theme.set_theme(look)
    try:
        chart = shown(qtbot, CHARTS[name][0])
        image = chart.picture.grab().toImage()
        inks = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
        assert len(inks) > 4
    finally:
        theme.set_theme("light")


@pytest.mark.parametrize("name", CHARTS)
def test_t_turns_a_chart_into_its_table_and_back(qtbot: QtBot, name: str) -> None:
    make, figure = CHARTS[name]
    chart = shown(qtbot, make)
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_T)
    assert chart.as_table
    assert any(figure in cell for row in chart.table().rows for cell in row)
    assert all(len(row) == len(chart.table().heads) for row in chart.table().rows)
    qtbot.keyClick(chart, Qt.Key.Key_T)
    assert not chart.as_table


@pytest.mark.parametrize("name", CHARTS)
def test_every_chart_is_read_out(qtbot: QtBot, name: str) -> None:
    chart = shown(qtbot, CHARTS[name][0])
    assert chart.accessibleName()
    assert chart.accessibleDescription()


@pytest.mark.parametrize("name", CHARTS)
def test_every_chart_survives_a_narrow_room_and_large_text(qtbot: QtBot, name: str) -> None:
    theme.set_text_scale(1.5)
    try:
        assert not shown(qtbot, CHARTS[name][0], 300, 260).grab().isNull()
    finally:
        theme.set_text_scale(1.0)


def test_kept_is_dashed_and_abolished_solid(qtbot: QtBot) -> None:
    chart = shown(qtbot, lambda: FanPlot(samples.FANS[1]))
    assert isinstance(chart, FanPlot)
    pens = [item.opts["pen"] for item in chart._plot.listDataItems() if item.opts["pen"].widthF() == pytest.approx(2.6)]
    styles = {pen.color().name(): pen.style() for pen in pens}
    assert styles == {
        theme.regime_colour("keep").name(): Qt.PenStyle.CustomDashLine,
        theme.regime_colour("abolish").name(): Qt.PenStyle.SolidLine,
    }


def test_a_fan_without_runs_keeps_its_axes(qtbot: QtBot) -> None:
    empty = samples.band((), 1.0, "")
    chart = shown(qtbot, lambda: FanPlot(FanData(Words("Nothing yet"), (), empty, empty)))
    assert chart.table().rows == ()


def test_a_waterfall_without_causes_says_so(qtbot: QtBot) -> None:
    data = WaterfallData(Words("Why?"), (), Total("This year", 0.0, "0"))
    assert not shown(qtbot, lambda: Waterfall(data)).grab().isNull()


def test_new_data_change_title_and_open_table(qtbot: QtBot) -> None:
    chart = shown(qtbot, lambda: Waterfall(samples.WHY))
    assert isinstance(chart, Waterfall)
    chart.turn()
    chart.set_data(samples.SETTLEMENT)
    assert chart.accessibleName() == "£13m to find before anything new"
    assert chart._table is not None
    assert chart._table.rowCount() == 4


def test_ticks_are_round_and_few() -> None:
    assert nice_ticks(83.9, 88.4) == (84.0, 85.0, 86.0, 87.0, 88.0)
    assert nice_ticks(-2.0, 62.0, 4) == (0.0, 20.0, 40.0, 60.0)
    assert nice_ticks(0.0, 0.0) != ()


def test_minus_is_true() -> None:
    assert signed("-4") == "−4"


def test_labels_move_apart_in_order() -> None:
    places = spread([10.0, 10.0, 40.0], 16.0)
    assert places[1] - places[0] >= 16.0 - 1e-6
    assert places[2] == pytest.approx(40.0)


def test_two_worlds_stand_kept_left_and_abolished_right(qtbot: QtBot) -> None:
    panel = TwoWorldsPanel(samples.WORLDS)
    qtbot.addWidget(panel)
    panel.resize(1390, 128)
    image = panel.grab().toImage()
    half = image.width() // 2

    def has(name: str, start: int, stop: int) -> bool:
        wanted = theme.regime_colour(name).rgb()
        return any(image.pixel(x, y) == wanted for x in range(start, stop) for y in range(120))

    assert has("keep", 0, half - 4)
    assert has("abolish", half + 4, image.width())
    assert not has("abolish", 0, half - 4)
    assert "Split kept: what you played: 86.9%" in panel.accessibleDescription()


@pytest.mark.parametrize("form", ["full", "headline", "short"])
def test_the_front_page_prints_in_every_form(qtbot: QtBot, form: str) -> None:
    page = FrontPage(samples.PAGE, form=form)
    qtbot.addWidget(page)
    page.resize(780, page.heightForWidth(780) or 700)
    image = page.grab().toImage()
    assert image.pixelColor(390, image.height() // 2).isValid()
    assert "One in eight waited" in page.accessibleName()
    assert "The council, £4.1m over" in page.accessibleDescription()


def test_a_narrow_page_is_longer_and_never_shorter_than_its_story(qtbot: QtBot) -> None:
    page = FrontPage(samples.PAGE)
    qtbot.addWidget(page)
    assert page.heightForWidth(480) > page.heightForWidth(780) > 560


def test_a_long_cause_keeps_its_name_whole_beside_the_front_page(qapp: QApplication) -> None:
    name = "The community and mental health trust"
    narrow = 0.46 * 518 + 2
    assert any(width_of(name, sans(size)) <= narrow for size in NAME_SIZES)

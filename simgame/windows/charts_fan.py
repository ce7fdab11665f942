"""Two worlds of one measure over the years, as medians with the bands that hold 5 in 10 and 8 in 10 of the runs.

This module imports pyqtgraph, which costs a quarter of a second: import it behind the first page.
"""

from __future__ import annotations

from typing import Any

import pyqtgraph
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainterPath, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.board_data import Regime
from simgame.windows.chart_data import Band, ChartTable, FanData
from simgame.windows.charts import Chart, nice_ticks, signed
from simgame.windows.charts_rows import spread
from simgame.windows.drawing import BIG, colour, factor, regime_pen, sans, width_of
from simgame.windows.marks import regime_path

ALPHA8, ALPHA5 = 0.15, 0.24
"""Opacity of the band of 8 in 10 runs and, over it, of 5 in 10."""
LEAST_HEIGHT = 176.0
REGIMES: tuple[Regime, Regime] = ("keep", "abolish")


class FanPlot(Chart):
    """Kept dashed, abolished solid; each ends in its regime's mark and its value in its colour. No legend box."""

    title_size = 16.0

    def __init__(self, data: FanData, *, big: bool = False, parent: QWidget | None = None) -> None:
        self._data = data
        self._drawn = False
        super().__init__(data.words, big=big, parent=parent)
        theme.signals.changed.connect(self._renew)
        self._plot.setMinimumHeight(round(LEAST_HEIGHT * self._scale()))

    def set_data(self, data: FanData) -> None:
        """Show another measure."""
        self._data, self.words = data, data.words
        self.refresh()
        self._renew()

    def _renew(self) -> None:
        self._drawn = False
        if self.isVisible():
            self.draw_lines()

    def draw_lines(self) -> None:
        """Axes, bands and lines; done at the latest when the chart is shown."""
        if not self._drawn:
            self._drawn = True
            self._build()

    def showEvent(self, event: QShowEvent) -> None:
        """Nobody sees an empty plot."""
        self.draw_lines()
        super().showEvent(event)

    def make_picture(self) -> QWidget:
        """The plot."""
        theme.style_plots()
        plot: Any = _Canvas(self)
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(False, False)
        plot.getViewBox().setDefaultPadding(0.0)
        for side in ("top", "right"):
            plot.hideAxis(side)
        plot.setFrameShape(plot.Shape.NoFrame)
        plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        plot.setStyleSheet("background: transparent; border: 0")
        plot.viewport().setAutoFillBackground(False)
        self._plot = plot
        widget: QWidget = plot
        return widget

    def _scale(self) -> float:
        return factor(table=self.big) * (BIG if self.big else 1.0)

    def _font(self, size: float, weight: int = 400) -> QFont:
        return sans(size * self._scale(), weight)

    def _build(self) -> None:
        # Everything is made anew: a theme, a size or a measure changes rarely, and 12 plots take 44 ms.
        plot, data, scale = self._plot, self._data, self._scale()
        plot.setMinimumHeight(round(LEAST_HEIGHT * scale))
        plot.clear()
        plot.setBackground(None)
        plot.setAccessibleName(tr(self.words.title))
        bands = (("keep", data.kept), ("abolish", data.abolished))
        count = len(data.x_labels)
        values = [v for _, band in bands for part in (band.low8, band.high8, band.median) for v in part]
        if not values or count < 2:
            self._axes((0.0, 1.0), ())
            return
        low, high = min(values), max(values)
        if high - low < 1e-9:
            low, high = low - 1.0, high + 1.0
        ticks = nice_ticks(low - 0.12 * (high - low), high + 0.12 * (high - low), 5)
        span = high - low
        low, high = min(low, ticks[0]) - 0.05 * span, max(high, ticks[-1]) + 0.06 * span
        self._axes((low, high), ticks)
        last = count - 1
        for tick in ticks:
            zero = tick == 0 and low < 0
            pen = pyqtgraph.mkPen(colour("ink" if zero else "rule"), width=1.4 if zero else 1.0)
            plot.addItem(pyqtgraph.PlotCurveItem([0, last], [tick, tick], pen=pen))
        for regime, band in bands:
            self._band(regime, band)
        for regime, band in bands:
            years, pen = list(range(len(band.median))), regime_pen(regime, 2.6 * scale)
            # Without this the width would be in years, not in pixels.
            pen.setCosmetic(True)
            curve = pyqtgraph.PlotCurveItem(years, list(band.median), pen=pen)
            plot.addItem(curve)
        if data.played is not None and data.played < count:
            pen = pyqtgraph.mkPen(colour("control"), width=1.2, style=Qt.PenStyle.DotLine)
            at = data.played - 1
            plot.addItem(pyqtgraph.PlotCurveItem([at, at], [low, high], pen=pen))
            words = pyqtgraph.TextItem(tr("not played"), color=colour("ink3"), anchor=(-0.05, 0.0))
            words.setFont(self._font(12))
            words.setPos(at, high)
            plot.addItem(words)
        self._ends(last, low, high)

    def _axes(self, reach: tuple[float, float], ticks: tuple[float, ...]) -> None:
        plot, data = self._plot, self._data
        count = max(2, len(data.x_labels))
        left, bottom = plot.getAxis("left"), plot.getAxis("bottom")
        written = [signed(data.value_format.format(tick)) for tick in ticks]
        left.setTicks([list(zip(ticks, written, strict=True))])
        # Beyond some six years only the first and every other label have room.
        every = 1 if count <= 7 else 2 if count <= 13 else 5
        bottom.setTicks([[(i, words) for i, words in enumerate(data.x_labels) if i % every == 0]])
        for axis in (left, bottom):
            axis.setPen(None)
            axis.setTextPen(colour("ink3"))
            axis.setStyle(
                tickLength=0,
                tickAlpha=0,
                tickFont=self._font(12),
                autoExpandTextSpace=False,
                autoReduceTextSpace=False,
                hideOverlappingLabels=False,
            )
        left.setWidth(round(max([width_of(words, self._font(12)) for words in written], default=20.0) + 10))
        bottom.setHeight(round(22 * self._scale()))
        ends = max(width_of(band.end_text, self._font(13.5, 600)) for band in (data.kept, data.abolished))
        plot.reserve(ends + 26 * self._scale())
        plot.setYRange(reach[0], reach[1], padding=0)
        plot.set_last(count - 1)

    def _band(self, regime: str, band: Band) -> None:
        plot = self._plot
        for lows, highs, alpha in ((band.low8, band.high8, ALPHA8), (band.low5, band.high5, ALPHA5)):
            # A curve without a pen gives FillBetweenItem nothing to fill: the edges are drawn, fully clear.
            clear = pyqtgraph.mkPen(QColor(0, 0, 0, 0))
            under = pyqtgraph.PlotCurveItem(list(range(len(lows))), list(lows), pen=clear)
            over = pyqtgraph.PlotCurveItem(list(range(len(highs))), list(highs), pen=clear)
            tone = theme.regime_colour(regime)
            tone.setAlphaF(alpha)
            plot.addItem(under)
            plot.addItem(over)
            plot.addItem(pyqtgraph.FillBetweenItem(under, over, brush=tone))

    def _ends(self, last: int, low: float, high: float) -> None:
        plot, data, scale = self._plot, self._data, self._scale()
        bands = (data.kept, data.abolished)
        pixels = max(60.0, LEAST_HEIGHT * scale)
        apart = 17.0 * scale / pixels * (high - low)
        places = spread([band.median[-1] for band in bands], apart)
        for regime, band, place in zip(REGIMES, bands, places, strict=True):
            tone = theme.regime_colour(regime)
            mark = pyqtgraph.ScatterPlotItem(
                [last],
                [band.median[-1]],
                symbol=_symbol(regime),
                size=13 * scale,
                brush=tone,
                pen=pyqtgraph.mkPen(colour("card"), width=1.0),
            )
            mark.setZValue(20)
            plot.addItem(mark)
            words = pyqtgraph.TextItem(tr(band.end_text), color=tone, anchor=(0, 0.5))
            words.setFont(self._font(13.5, 600))
            plot.label(words, place)

    def table(self) -> ChartTable:
        """Every year of both worlds, with its 8 and its 5 in 10."""
        data = self._data
        rows = []

        def said(value: float) -> str:
            return signed(data.value_format.format(value))

        for index, when in enumerate(data.x_labels):
            row = [when]
            for band in (data.kept, data.abolished):
                row.append(said(band.median[index]))
                for low, high in ((band.low8, band.high8), (band.low5, band.high5)):
                    row.append(tr("{low} to {high}", low=said(low[index]), high=said(high[index])))
            rows.append(tuple(row))
        kept, abolished = theme.REGIME_NAME["keep"], theme.REGIME_NAME["abolish"]
        spans = ("8 in 10 runs", "5 in 10 runs")
        return ChartTable(("Year", kept, *spans, abolished, *spans), tuple(rows))


class _Canvas(pyqtgraph.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """A plot that keeps room at its right for the words at the lines' ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._reserved, self._last = 60.0, 1
        self._labels: list[tuple[Any, float]] = []
        self._ready = False
        super().__init__(parent)
        self._ready = True

    def reserve(self, pixels: float) -> None:
        """Pixels kept free right of the last year."""
        self._reserved = pixels
        self._labels = []

    def set_last(self, last: int) -> None:
        """The number of the last year."""
        self._last = last
        self._fit()

    def label(self, words: Any, y: float) -> None:
        """A text right of the last year."""
        self._labels.append((words, y))
        self.addItem(words)
        self._fit()

    def _fit(self) -> None:
        room = max(80.0, self.width() - self.getAxis("left").width())
        inner = max(40.0, room - self._reserved - 8)
        unit = self._last / inner
        self.setXRange(-8 * unit, self._last + self._reserved * unit, padding=0)
        for words, y in self._labels:
            words.setPos(self._last + 11 * unit, y)

    def resizeEvent(self, event: Any) -> None:
        """The room in pixels is another one now."""
        super().resizeEvent(event)
        if self._ready:
            self._fit()


def _symbol(regime: str) -> QPainterPath:
    """The regime's mark as a symbol of size one."""
    return regime_path(regime, 0.5, QPointF(0, 0))

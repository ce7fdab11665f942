"""Why did this happen: waterfalls from one total to another."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from simgame.windows import theme
from simgame.windows.chart_data import Cause, ChartTable, Total, WaterfallData
from simgame.windows.charts import Chart, bar, gridline, nice_ticks, paint_empty, seat_token, signed
from simgame.windows.drawing import colour, paint_icon, sans, seat_colour, width_of, write

NAME_SIZES = (14.5, 13.5, 12.5, 12.0)
"""px of a cause's name: the largest at which it is whole."""
LEAST_ROW, MOST_ROW = 22.5, 50.0
MOST_BAR = 28.0
TIGHT_ROW = 18.5  # on an open table, where a chart may not scroll


class Waterfall(Chart):
    """Rows of bars, each beginning where the one above ended, from last year to this one. Choices made at the table in
    their seat's colour; all else pale."""

    title_size = 18.0

    def __init__(self, data: WaterfallData, *, big: bool = False, parent: QWidget | None = None) -> None:
        self._data = data
        super().__init__(data.words, big=big, parent=parent)

    def set_data(self, data: WaterfallData) -> None:
        """Show other causes."""
        self._data, self.words = data, data.words
        self.refresh()

    def least_height(self) -> float:
        """So many rows, and the axis."""
        return (len(self._data.causes) + 1 + (self._data.start is not None)) * self._least_row + 28

    @property
    def _least_row(self) -> float:
        return TIGHT_ROW if self.big else LEAST_ROW

    def table(self) -> ChartTable:
        """Cause, change, whose choice."""
        start, causes, end = self._data.start, self._data.causes, self._data.end
        rows = [(start.label, start.text, "")] if start is not None else []
        rows += [(cause.label, cause.text, cause.whose) for cause in causes]
        rows.append((end.label, end.text, ""))
        return ChartTable(("What", "Change", "Chosen by"), tuple(rows))

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint the rows."""
        start, causes, end = self._data.start, self._data.causes, self._data.end
        tick_format, below = self._data.tick_format, self._data.axis_below
        if not causes:
            paint_empty(painter, width, height)
            return
        level = start.value if start is not None else 0.0
        levels = [level]
        for cause in causes:
            levels.append(levels[-1] + cause.change)
        reach = [*levels, end.value]
        low, high = min(reach), max(reach)
        pad = max((high - low) * 0.06, 1e-9)
        from_zero = start is None or low <= 0 <= high
        low = min(low - pad, 0.0) if from_zero and start is None and low < 0 else low - pad
        high += pad
        count = len(causes) + 1 + (start is not None)
        top = 6.0 if below else 24.0
        pitch = min(MOST_ROW, max(self._least_row, (height - top - (22 if below else 6)) / count))
        thick = min(pitch * 0.68, MOST_BAR)
        names = [cause.label for cause in causes] + [end.label] + ([start.label] if start is not None else [])
        label = min(0.46 * width, max(width_of(name, sans(14.5, 600)) for name in names)) + 2
        icons = 30.0 if any(cause.seat or cause.icon for cause in causes) else 6.0
        written = [cause.text for cause in causes] + [end.text]
        texts = max(width_of(words, sans(14, 600)) for words in written) + 28
        x0, x1 = label + 14, width - icons - texts * 0.8

        def px(value: float) -> float:
            return x0 + (value - low) / (high - low) * (x1 - x0)

        bottom = top + pitch * count
        widest = max(width_of(signed(tick_format.format(value)), sans(12)) for value in (low, high, (low + high) / 2))
        most = min(5, max(2, int((x1 - x0) / (min(widest, 44.0) + 16))))
        for tick in nice_ticks(low, high, most):
            gridline(painter, px(tick), top - 4, px(tick), bottom, zero=from_zero and tick == 0)
            words = signed(tick_format.format(tick))
            words = words.replace("+", "") if tick == 0 else words
            write(painter, px(tick), bottom + 15 if below else top - 9, words, sans(12), "ink3", "middle")
        y = top
        if start is not None:
            self._total(painter, start, px(0.0) if from_zero else None, px(start.value), y, thick, label)
            y += pitch
        for index, cause in enumerate(causes):
            a, b = levels[index], levels[index + 1]
            joint = px(a)
            if index or start is not None:
                painter.setPen(QPen(colour("ink2"), 1.0))
                above = y - pitch + (thick if index or from_zero else thick / 2)
                painter.drawLine(QPointF(joint, above), QPointF(joint, y))
            fill, line = (seat_token(cause.seat),) * 2 if cause.seat else ("sunk", "ink2")
            bar(painter, px(a), px(b), y, thick, fill, line)
            middle = y + thick / 2 + 5
            size = next((one for one in NAME_SIZES if width_of(cause.label, sans(one)) <= label), NAME_SIZES[-1])
            write(painter, label, middle, cause.label, sans(size), "ink", "end", limit=label)
            self._value(painter, cause, min(px(a), px(b)), max(px(a), px(b)), middle, width - icons)
            if cause.seat or cause.icon:
                icon = cause.icon or theme.SEAT_ICON[cause.seat]
                paint_icon(painter, icon, width - 20, y + thick / 2 - 9.5, 19, seat_colour(cause.seat))
            y += pitch
        painter.setPen(QPen(colour("ink2"), 1.0))
        painter.drawLine(
            QPointF(px(levels[-1]), y - pitch + thick), QPointF(px(levels[-1]), y + (0 if from_zero else thick / 2))
        )
        self._total(painter, end, px(0.0) if from_zero else None, px(end.value), y, thick, label)

    def _value(self, painter: QPainter, cause: Cause, left: float, right: float, y: float, limit: float) -> None:
        words = ("▼ " if cause.change < 0 else "▲ ") + cause.text
        wide = width_of(words, sans(14, 600))
        if right + 8 + wide <= limit:
            write(painter, right + 8, y, words, sans(14, 600))
        else:
            write(painter, left - 7, y, words, sans(14, 600), "ink", "end")

    def _total(
        self, painter: QPainter, total: Total, zero: float | None, x: float, y: float, thick: float, label: float
    ) -> None:
        # On an axis that does not start at zero a bar's length would lie: the total is a dot.
        write(painter, label, y + thick / 2 + 5, total.label, sans(14.5, 600), "ink", "end", limit=label)
        if zero is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("ink"))
            painter.drawEllipse(QPointF(x, y + thick / 2), 7, 7)
            write(painter, x + 13, y + thick / 2 + 5.5, total.text, sans(15, 600))
        else:
            bar(painter, zero, x, y, thick, "ink", "ink")
            write(painter, max(zero, x) + 8, y + thick / 2 + 5.5, total.text, sans(15, 600))

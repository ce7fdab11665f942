"""Charts of one row for each seat: scorecards as dumbbells, two moments as slopes, power as bars."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from simgame.windows.chart_data import (
    ChartTable,
    DumbbellData,
    DumbbellRow,
    PowerData,
)
from simgame.windows.charts import Chart, gridline, nice_ticks, paint_empty
from simgame.windows.drawing import (
    colour,
    paint_counter,
    paint_icon,
    rounded,
    sans,
    seat_colour,
    serif,
    width_of,
    write,
)


class Dumbbell(Chart):
    """Before hollow, after solid, in the seat's colour; the footprint in ink below a rule."""

    title_size = 18.0

    def __init__(self, data: DumbbellData, *, big: bool = False, parent: QWidget | None = None) -> None:
        self._data = data
        super().__init__(data.words, big=big, parent=parent)

    def set_data(self, data: DumbbellData) -> None:
        """Show other scores."""
        self._data, self.words = data, data.words
        self.refresh()

    def least_height(self) -> float:
        """So many rows, and the axis."""
        return 44 + (26.0 if self.big else 25.5) * len(self._data.rows)

    def table(self) -> ChartTable:
        """Seat, before, after, change, why."""
        data = self._data
        return ChartTable(
            ("Scorecard", data.before_label, data.after_label, "Change", "Why"),
            tuple(
                (r.label, "" if r.before is None else f"{r.before:.0f}", r.value_text, r.change_text, r.note)
                for r in data.rows
            ),
        )

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint key, axis and rows."""
        rows = self._data.rows
        if not rows:
            paint_empty(painter, width, height)
            return
        pitch = min(54.0, (height - 44) / len(rows))
        name = max(width_of(row.label, serif(16) if row.footing else sans(15, 600)) for row in rows) + 34
        notes = max(width_of(row.note, sans(13)) for row in rows)
        fixed = max(width_of(row.value_text, sans(16, 600)) for row in rows) + 62
        if width - name - fixed - notes < 130:
            notes = 0.0
        x0, x1 = min(name, width * 0.5) + 16, width - fixed - (notes + 12 if notes else 0)
        values = [value for row in rows for value in (row.before, row.after) if value is not None]
        low, high = min(values), max(values)
        pad = max((high - low) * 0.18, 3.0)
        low, high = low - pad, high + pad

        def px(value: float) -> float:
            return x0 + (value - low) / (high - low) * (x1 - x0)

        self._key(painter, width)
        for tick in nice_ticks(low, high, 4 if x1 - x0 > 150 else 3):
            gridline(painter, px(tick), 36, px(tick), 40 + pitch * len(rows))
            write(painter, px(tick), 31, f"{tick:g}", sans(12), "ink3", "middle")
        for index, row in enumerate(rows):
            y = 40 + pitch * (index + 0.5)
            if row.footing:
                painter.setPen(QPen(colour("ink"), 1.4))
                painter.drawLine(QPointF(0, y - pitch / 2), QPointF(width, y - pitch / 2))
            self._row(painter, row, y, (None if row.before is None else px(row.before), px(row.after)), x0 - 16)
            value = serif(18) if row.footing else sans(16, 600)
            write(painter, x1 + fixed - 58, y + 5.5, row.value_text, value, "ink", "end")
            write(painter, x1 + fixed - 48, y + 5, row.change_text, sans(13, 600), "ink2")
            if notes:
                write(painter, width, y + 5, row.note, sans(13), "ink2", "end")

    def _key(self, painter: QPainter, width: float) -> None:
        x = width - width_of(self._data.after_label, sans(12.5))
        write(painter, x, 12, self._data.after_label, sans(12.5), "ink2")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ink2"))
        painter.drawEllipse(QPointF(x - 11, 8), 5.5, 5.5)
        if all(row.before is None for row in self._data.rows):
            return
        x -= 34 + width_of(self._data.before_label, sans(12.5))
        write(painter, x, 12, self._data.before_label, sans(12.5), "ink2")
        painter.setPen(QPen(colour("ink2"), 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x - 11, 8), 5, 5)

    def _row(self, painter: QPainter, row: DumbbellRow, y: float, x: tuple[float | None, float], name: float) -> None:
        ink = seat_colour(row.seat)
        if row.seat:
            paint_counter(painter, 12, y, 24, row.seat)
        else:
            paint_icon(painter, "users-three", 0, y - 12, 24, ink)
        font = serif(16) if row.footing else sans(15, 600)
        write(painter, 34, y + 5, row.label, font, "ink", limit=name - 32)
        if x[0] is not None:
            painter.setPen(QPen(ink, 3.0))
            painter.drawLine(QPointF(x[0], y), QPointF(x[1], y))
            painter.setPen(QPen(ink, 2.0))
            painter.setBrush(colour("card"))
            painter.drawEllipse(QPointF(x[0], y), 5.5, 5.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(x[1], y), 6.5, 6.5)


def spread(places: list[float], least: float) -> list[float]:
    """Places moved apart to at least `least`, in their order, as little as that takes."""
    order = sorted(range(len(places)), key=lambda index: places[index])
    moved = list(places)
    for _ in range(40):
        still = True
        for a, b in pairwise(order):
            gap = moved[b] - moved[a]
            if gap < least - 1e-6:
                moved[a] -= (least - gap) / 2
                moved[b] += (least - gap) / 2
                still = False
        if still:
            break
    return moved


class PowerBars(Chart):
    """The share of the footprint's money whose use each seat decides; last year as a hollow mark."""

    title_size = 18.0

    def __init__(self, data: PowerData, *, big: bool = False, parent: QWidget | None = None) -> None:
        self._data = data
        super().__init__(data.words, big=big, parent=parent)

    def set_data(self, data: PowerData) -> None:
        """Show another year."""
        self._data, self.words = data, data.words
        self.refresh()

    def least_height(self) -> float:
        """So many rows."""
        return 30.0 * len(self._data.rows) + (20 if any(row.before is not None for row in self._data.rows) else 0)

    def table(self) -> ChartTable:
        """Seat, last year, this year."""
        return ChartTable(
            ("Seat", self._data.before_label.capitalize(), "Now"),
            tuple(
                (row.label, "" if row.before is None else f"{row.before:.0%}", f"{row.share:.0%}")
                for row in self._data.rows
            ),
        )

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint bars from zero."""
        rows = self._data.rows
        if not rows:
            paint_empty(painter, width, height)
            return
        before = any(row.before is not None for row in rows)
        pitch = min(76.0, (height - (20 if before else 0)) / len(rows))
        thick = min(max(pitch * 0.45, 20.0), 30.0)
        name = min(max(width_of(row.label, sans(15, 600)) for row in rows) + 46, width * 0.45)
        room = width - name - 52
        most = 1.0  # the track is all of the money
        for index, row in enumerate(rows):
            y = pitch * (index + 0.5)
            paint_counter(painter, 13, y, 24, row.seat)
            write(painter, 34, y + 5, row.label, sans(15, 600), "ink", limit=name - 44)
            box = QRectF(name, y - thick / 2, room, thick)
            rounded(painter, box, 3, colour("sunk"))
            box.setWidth(max(2.0, room * row.share / most))
            rounded(painter, box, 3, seat_colour(row.seat))
            if row.before is not None:
                x = name + room * row.before / most
                painter.setPen(QPen(colour("card"), 5.0))
                painter.drawLine(QPointF(x, y - thick / 2 - 2), QPointF(x, y + thick / 2 + 2))
                painter.setPen(QPen(colour("ink"), 2.0))
                painter.drawLine(QPointF(x, y - thick / 2 - 3), QPointF(x, y + thick / 2 + 3))
            write(painter, width, y + 5.5, f"{row.share:.0%}", sans(16, 600), "ink", "end")
        if before:
            y = pitch * len(rows) + 12
            painter.setPen(QPen(colour("ink"), 2.0))
            painter.drawLine(QPointF(name + 2, y - 7), QPointF(name + 2, y + 5))
            write(painter, name + 10, y + 3.5, self._data.before_label, sans(12.5), "ink2")

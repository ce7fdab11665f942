"""The month track: one measure month by month beside last year, and twelve months as pegs along a path."""

from __future__ import annotations

from itertools import pairwise
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from simgame.model.language import tr
from simgame.windows.as_table import Tabled
from simgame.windows.board_data import MonthMarks, Size
from simgame.windows.chart_data import ChartTable
from simgame.windows.drawing import (
    Picture,
    colour,
    paint_card,
    paint_icon,
    paragraph,
    polyline,
    rounded,
    sans,
    width_of,
    write,
)

HEIGHT, COMPACT_HEIGHT = 178.0, 138.0


class MonthTrack(Tabled, Picture):
    """A track of twelve months; those to come are dotted, the one now is ink."""

    def __init__(self, marks: MonthMarks, *, size: Size = "laptop", parent: QWidget | None = None) -> None:
        super().__init__(parent, table=size == "table", grow=2.08 if size == "table" else 1.0)
        self._marks, self._size = marks, size
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_marks(marks)

    def figures(self) -> ChartTable:
        """Month by month: this year, and last year's month."""
        marks = self._marks
        last = marks.last_year or (None,) * len(marks.values)
        rows = [
            (month, *("" if value is None else marks.value_format.format(value) for value in pair))
            for month, *pair in zip(marks.months, marks.values, last, strict=True)
        ]
        if marks.target is not None:
            rows.append(("Held against", marks.target_text, ""))
        return ChartTable(("Month", "This year", "Last year"), tuple(rows))

    def set_marks(self, marks: MonthMarks) -> None:
        """Show the year so far."""
        self._marks = marks
        known = [value for value in marks.values if value is not None]
        self.setAccessibleName(tr(marks.title))
        words = [
            f"{tr(month)} {marks.value_format.format(value)}"
            for month, value in zip(marks.months, marks.values, strict=True)
            if value is not None
        ]
        self.setAccessibleDescription(
            tr("{target_text}. ", target_text=tr(marks.target_text)) + ", ".join(words) if known else tr("Nothing yet.")
        )
        self.setToolTip(tr("\n".join((tr(marks.target_text), *words)) if known else "Nothing yet."))
        self.redraw()

    def drawn_height(self, width: float) -> float:
        """The track's height."""
        return COMPACT_HEIGHT if self._size != "laptop" else HEIGHT

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Paint the track."""
        marks = self._marks
        paint_card(painter, QRectF(0, 0, width, height), 8, 3, "rule2")
        left, right = 128.0, width - 16
        cell = (right - left) / 12
        now = marks.now
        if 0 <= now < 12:
            painter.fillRect(QRectF(left + cell * now, 1, cell, height - 5), colour("sunk"))
        y = paragraph(painter, 16, 14, 106, marks.title, sans(13.5, 600), 17)
        if marks.last_year and height > 160:
            paragraph(painter, 16, y + 4, 106, marks.note, sans(12.5), 16, "ink2")
        known = [v for v in (*marks.values, *marks.last_year, marks.target) if v is not None]
        low, high = (min(known), max(known)) if known else (0.0, 1.0)
        if high - low < 1e-9:
            low, high = low - 0.5, high + 0.5
        top, base = (14.0 if marks.target is None or marks.target >= high else 20.0), height - 56
        low -= (high - low) * 0.09

        def px(index: int) -> float:
            return left + cell * (index + 0.5)

        def py(value: float) -> float:
            return base - (value - low) / (high - low) * (base - top)

        if marks.target is not None:
            painter.setPen(QPen(colour("ink"), 1.2))
            line = py(marks.target)
            painter.drawLine(QPointF(left, line), QPointF(right, line))
        last = [(px(i), py(v)) for i, v in enumerate(marks.last_year) if v is not None]
        self._line(painter, last, 1.3, "control")
        points = [(px(i), py(v), i, v) for i, v in enumerate(marks.values) if v is not None]
        now_line = [point[:2] for point in points]
        self._line(painter, now_line, 2.6, "ink")
        crossed = [*_along(last), *_along(now_line)]
        if marks.target is not None:
            wide = width_of(marks.target_text, sans(12.5))
            spots = [QRectF(right - 2 - wide, top, wide, 13) for top in (line + 4, line - 16) if 0 < top < base]
            spots += [QRectF(at - wide / 2, top, wide, 13) for at in (px(10), px(8), px(6), px(4))
                      for top in (line + 4, line - 16) if 0 < top < base]  # fmt: skip
            box = _freest(spots, crossed)
            write(painter, box.x(), box.bottom() - 2.5, marks.target_text, sans(12.5), "ink2")
            crossed += _along([(left, line), (right, line)])
        for x, value_y, index, value in points:
            bad = marks.target is not None and (value < marks.target) == marks.high_is_good and value != marks.target
            hot = index == now
            painter.setPen(QPen(colour("card"), 1.5) if hot else Qt.PenStyle.NoPen)
            painter.setBrush(colour("off" if hot and bad else "ink"))
            painter.drawEllipse(QPointF(x, value_y), 5.5 if hot else 3.2, 5.5 if hot else 3.2)
            if hot:
                words = marks.now_text or marks.value_format.format(value)
                wide = width_of(words, sans(15, 600))
                ink = "off" if bad else "ink"
                ways = (11.0, -11.0 - wide) if x + 11 + wide < right else (-11.0 - wide,)
                spots = [QRectF(x + way, value_y + up, wide, 15) for way in ways for up in (-7.0, 5.0, -21.0)]
                box = _freest([spot for spot in spots if 0 < spot.top() < base] or spots, crossed)
                write(painter, box.x(), box.bottom() - 2, words, sans(15, 600), ink)
            elif index == 0:
                first = marks.value_format.format(value)
                wide = width_of(first, sans(12.5))
                spots = [QRectF(x - wide / 2, value_y + up, wide, 13) for up in (9.0, -20.0, 20.0)]
                box = _freest([spot for spot in spots if 0 < spot.top() < base + 6] or spots, crossed)
                write(painter, box.x(), box.bottom() - 2.5, first, sans(12.5), "ink2")
        self._pegs(painter, left, cell, height - 40)

    def _line(self, painter: QPainter, points: list[tuple[float, float]], width: float, ink: str) -> None:
        if len(points) > 1:
            pen = QPen(colour(ink), width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            polyline(painter, points, pen)

    def _pegs(self, painter: QPainter, left: float, cell: float, y: float) -> None:
        marks, icons = self._marks, dict(self._marks.icons)
        for index, month in enumerate(marks.months):
            now, done = index == marks.now, index < marks.now
            style = Qt.PenStyle.SolidLine if now or done else Qt.PenStyle.DashLine
            fill = colour("ink") if now else colour("sunk") if done else None
            box = QRectF(left + cell * index + 3, y, cell - 6, 27)
            rounded(painter, box, 13, fill, colour("ink" if now else "rule2"), 1.2, style)
            ink = "card" if now else "ink" if done else "ink3"
            font = sans(13.5, 600 if now else 400)
            icon = icons.get(index, "") if (now or done) and cell > 52 else ""
            write(painter, box.center().x() + (9 if icon else 0), y + 18, month, font, ink, "middle")
            if icon:
                paint_icon(painter, icon, box.center().x() - 24, y + 5.5, 17, colour(ink), "regular")


ALONG = 4.0


def _along(points: list[tuple[float, float]]) -> list[QPointF]:
    """Points along a broken line, about ``ALONG`` px apart."""
    found = []
    for (x0, y0), (x1, y1) in pairwise(points):
        count = max(1, round(hypot(x1 - x0, y1 - y0) / ALONG))
        found += [QPointF(x0 + (x1 - x0) * n / count, y0 + (y1 - y0) * n / count) for n in range(count + 1)]
    return found


def _freest(spots: list[QRectF], crossed: list[QPointF]) -> QRectF:
    """The first of the places that the fewest points lie in."""
    return min(spots, key=lambda spot: sum(spot.adjusted(-2, 0, 2, 0).contains(point) for point in crossed))

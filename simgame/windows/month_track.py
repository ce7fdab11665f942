"""The month track: one measure month by month beside last year, and twelve months as pegs along a path."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from simgame.windows.board_data import MonthMarks, Size
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


class MonthTrack(Picture):
    """A track of twelve months; those to come are dotted, the one now is ink."""

    def __init__(self, marks: MonthMarks, *, size: Size = "laptop", parent: QWidget | None = None) -> None:
        super().__init__(parent, table=size == "table", grow=2.08 if size == "table" else 1.0)
        self._marks, self._size = marks, size
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_marks(marks)

    def set_marks(self, marks: MonthMarks) -> None:
        """Show the year so far."""
        self._marks = marks
        known = [value for value in marks.values if value is not None]
        self.setAccessibleName(marks.title)
        words = [f"{month} {marks.value_format.format(value)}" for month, value in zip(marks.months, marks.values,
                                                                                      strict=True) if value is not None]
        self.setAccessibleDescription(f"{marks.target_text}. " + ", ".join(words) if known else "Nothing yet.")
        self.setToolTip("\n".join((marks.target_text, *words)) if known else "Nothing yet.")
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
            below = line + 14 < base
            write(painter, right - 2, line + (14 if below else -5), marks.target_text, sans(12.5), "ink2", "end")
        self._line(painter, [(px(i), py(v)) for i, v in enumerate(marks.last_year) if v is not None], 1.3, "control")
        points = [(px(i), py(v), i, v) for i, v in enumerate(marks.values) if v is not None]
        self._line(painter, [point[:2] for point in points], 2.6, "ink")
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
                if x + 11 + wide < right:
                    write(painter, x + 11, value_y + 6, words, sans(15, 600), ink)
                else:
                    write(painter, x - 11, value_y + 18, words, sans(15, 600), ink, "end")
            elif index == 0:
                over = value_y + 20 > base + 6
                first = marks.value_format.format(value)
                write(painter, x, value_y + (-9 if over else 20), first, sans(12.5), "ink2", "middle")
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

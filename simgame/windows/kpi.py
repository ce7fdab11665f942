"""Indicators as rows: name and status, the figure, its target, a small trend; a column of them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from simgame.model.language import tr
from simgame.windows import explain, theme
from simgame.windows.as_table import Tabled
from simgame.windows.board_data import KpiReading, Size
from simgame.windows.chart_data import ChartTable
from simgame.windows.drawing import (
    Picture,
    colour,
    dashed,
    display,
    factor,
    paint_status,
    polyline,
    sans,
    width_of,
    write,
)

ROW_HEIGHT = {"laptop": 72.0, "compact": 61.0, "table": 194.0}


def status_word(reading: KpiReading) -> str:
    """What its mark says, "" without one; without a target nothing is on or off it."""
    words = theme.STATUS_WORD if reading.target_value is not None else theme.UNTARGETED_WORD
    return words[reading.status] if reading.status else ""


def year_heads(years: int) -> tuple[str, ...]:
    """What the points of a trend are called, oldest first: the year before the game, then its years."""
    return ("Before the game", *(tr("Year {number}", number=number) for number in range(1, years)))[:years]


def paint_sparkline(
    painter: QPainter, box: QRectF, values: Sequence[float], target: float | None, *, large: bool = False
) -> None:
    """A trend, oldest first, its last value as a dot; the target dotted."""
    known = [*values, *([target] if target is not None else [])]
    if not known:
        return
    low, high = min(known), max(known)
    pad = (high - low) * 0.12 or 1.0
    low, high = low - pad, high + pad
    dot = 3.6 if large else 2.8

    def y(value: float) -> float:
        return box.bottom() - 2 - (value - low) / (high - low) * (box.height() - 4)

    if target is not None:
        painter.setPen(dashed(colour("control"), 1.4 if large else 1.0, (2.0, 2.5)))
        painter.drawLine(QPointF(box.left(), y(target)), QPointF(box.right(), y(target)))
    if not values:
        return
    step = (box.width() - 7) / max(1, len(values) - 1)
    # One value alone is the present one, and stands where the last of several would.
    first = box.right() - 5 if len(values) == 1 else box.left() + 2
    points = [(first + index * step, y(value)) for index, value in enumerate(values)]
    pen = QPen(colour("ink2"), 2.0 if large else 1.6)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if len(points) > 1:
        polyline(painter, points, pen)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("ink"))
    painter.drawEllipse(QPointF(*points[-1]), dot, dot)


class KpiRow(Tabled, Picture):
    """One indicator. `chosen` comes on a click, Enter or Space; the chosen row is card with a bar at its left."""

    chosen = Signal(str)
    accessible_role = QAccessible.Role.Button

    def accessible_value(self) -> str:
        """The figure, and whether it is on target."""
        reading = self._reading
        words = status_word(reading)
        return ", ".join(
            part for part in (reading.value, words, self._ghost and tr("draft {ghost}", ghost=self._ghost)) if part
        )

    def figures(self) -> ChartTable:
        """Year by year; then the target, and what the draft on the desk would change."""
        reading = self._reading
        years = reading.trend_words or (reading.value,)
        rows = [*zip(year_heads(len(years)), years, strict=True)] if len(years) > 1 else [("Now", reading.value)]
        if reading.target:
            rows.append(("Held against", reading.target))
        if self._ghost:
            rows.append(("Your draft", self._ghost))
        return ChartTable(("Year", reading.label), tuple(rows))

    def table_title(self) -> str:
        """The indicator alone: its figure stands in the table."""
        return tr(self._reading.label)

    def __init__(self, reading: KpiReading, *, size: Size = "laptop", parent: QWidget | None = None) -> None:
        super().__init__(parent, table=size == "table")
        self._size, self._on, self._first, self._ghost = size, False, False, ""
        self._reading = reading
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_reading(reading)

    @property
    def ghost(self) -> str:
        """What the draft on the desk is likely to change here, "" without one."""
        return self._ghost

    @property
    def reading(self) -> KpiReading:
        """What the row says."""
        return self._reading

    def set_reading(self, reading: KpiReading) -> None:
        """Show another value."""
        self._reading = reading
        words = status_word(reading)
        self.setAccessibleName(tr("{label}: {value}", label=reading.label, value=reading.value))
        words, target = tr(words), tr(reading.target)
        self.setAccessibleDescription(". ".join(part for part in (words, target, tr(reading.term)) if part))
        trend = ", ".join(reading.trend_words)
        self.setToolTip(
            tr(
                "\n".join(
                    part
                    for part in (
                        reading.term,
                        ". ".join(part for part in (target, words) if part),
                        tr("Year by year: {trend}.", trend=trend) if len(reading.trend_words) > 1 else "",
                    )
                    if part
                )
            )
        )
        self.redraw()

    def set_size(self, size: Size) -> None:
        """Laptop or compact."""
        if size != self._size:
            self._size = size
            self.redraw()

    def set_ghost(self, words: str) -> None:
        """What the draft on the desk is likely to change here ("−0.4"), or nothing."""
        if words == self._ghost:
            return
        self._ghost = words
        told = tr("Your draft: {words} on last year’s settings. ", words=words) if words else ""
        self.setAccessibleName(
            tr("{label}: {value}. {told}", label=self._reading.label, value=self._reading.value, told=told).strip()
        )
        self.redraw()

    def set_on(self, on: bool) -> None:
        """Mark the row as the one whose map layer or chart is shown."""
        self._on = on
        self.redraw()

    def set_first(self, first: bool) -> None:
        """The first row on an open table has no rule above."""
        self._first = first
        self.redraw()

    def focus_rect(self) -> QRectF:
        """Where the focus ring stands: within the row, so that it covers no neighbour."""
        return QRectF(self.rect()).adjusted(6, 6, -6, -5)

    def drawn_height(self, width: float) -> float:
        """A row's height."""
        return ROW_HEIGHT[self._size]

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Paint the row."""
        if self._on:
            painter.fillRect(QRectF(0, 0, width, height), colour("card"))
            painter.fillRect(QRectF(0, 0, 4, height), colour("ink"))
        if not self._first:
            rule = 2.0 if self._size == "table" else 1.0
            painter.fillRect(QRectF(0, 0, width, rule), colour("rule"))
        if self._size == "table":
            self._draw_large(painter, width, height)
            return
        reading, compact = self._reading, self._size == "compact"
        side = 16.0 if compact else 18.0
        y = 16.0 if compact else 20.0
        right, beside = width - side, ""
        if reading.status:
            words = "" if compact else status_word(reading)
            # Beside a long name there is room for the mark alone: its word stands beside the figure.
            if words and width_of(reading.label, sans(13)) > right - side - 26 - width_of(words, sans(12, 600)):
                words, beside = "", words
            wide = write(painter, right, y + 0.5, words, sans(12, 600), "ink", "end") if words else 0.0
            mark = right - wide - (12 if words else 8)
            paint_status(painter, mark, y - 4.0, 14.5, reading.status)
            right = mark - 12
        write(painter, side, y, reading.label, sans(13), "ink2", limit=right - side)
        value = display(19 if compact else 22)
        figure = write(painter, side, y + (20 if compact else 23.5), reading.value, value)
        if beside and not self._ghost:
            room = width - 90 - side - figure - 9
            write(painter, side + figure + 9, y + 23.5, beside, sans(12, 600), "ink", limit=room)
        if self._ghost:
            write(
                painter,
                side + figure + 9,
                y + (20 if compact else 23.5),
                tr("draft {ghost}", ghost=self._ghost),
                sans(12),
                "ink3",
                limit=width - 90 - side - figure - 9,
            )
        write(painter, side, y + (35 if compact else 40.5), reading.target, sans(12), "ink3", limit=width - 90 - side)
        box = QRectF(width - side - 64, y + (9 if compact else 11), 64, 24 if compact else 30)
        paint_sparkline(painter, box, reading.trend, reading.target_value)

    def _draw_large(self, painter: QPainter, width: float, height: float) -> None:
        reading = self._reading
        left, right = 48.0, width - 30
        middle = height / 2
        write(painter, left, middle - 40, reading.label, sans(28), "ink2", limit=right - left)
        size = 58.0
        while width_of(reading.value, display(size)) > right - left - 116 and size > 40:
            size -= 2
        write(painter, left, middle + 18, reading.value, display(size))
        paint_sparkline(
            painter, QRectF(right - 104, middle - 26, 104, 52), reading.trend, reading.target_value, large=True
        )
        if reading.status:
            paint_status(painter, left + 14, middle + 52, 30, reading.status)
            wide = write(painter, left + 42, middle + 61, status_word(reading), sans(26, 600))
            if left + 56 + wide + width_of(reading.target, sans(26)) <= width - 12:
                write(painter, left + 56 + wide, middle + 61, reading.target, sans(26), "ink2")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the row."""
        self.chosen.emit(self._reading.id)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So do Enter and Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self.chosen.emit(self._reading.id)
            event.accept()
        else:
            super().keyPressEvent(event)


TITLE = "The footprint now"


class IndicatorColumn(Tabled, QWidget):
    """The indicators under one another on paper; arrows walk the rows. On an open table five fill the room."""

    chosen = Signal(str)
    accessible_role = QAccessible.Role.List
    gathers = True

    def figures(self) -> ChartTable:
        """A row for each indicator: every year, what it is held against, its status, and the draft's change."""
        years = max((len(row.reading.trend_words) for row in self.rows), default=0) or 1
        drafts = any(row.ghost for row in self.rows)
        heads = ("Indicator", *(year_heads(years) if years > 1 else ("Now",)), "Target", "Status")
        rows = []
        for row in self.rows:
            reading = row.reading
            words = reading.trend_words or (reading.value,)
            cells = (reading.label, *("",) * (years - len(words)), *words, reading.target, status_word(reading))
            rows.append((*cells, row.ghost) if drafts else cells)
        return ChartTable((*heads, "Your draft") if drafts else heads, tuple(rows))

    def __init__(
        self,
        readings: Sequence[KpiReading],
        *,
        size: Size = "laptop",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr(TITLE))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._title = QLabel(tr(TITLE).upper())
        self._title.setAccessibleName(tr(TITLE))
        self._layout.addWidget(self._title)
        self._title.setVisible(size != "table")
        self.rows: list[KpiRow] = []
        self._layout.addStretch(0 if size == "table" else 1)
        self.set_readings(readings)
        theme.signals.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        side, top = theme.px(16 if self._size == "compact" else 18, False), theme.px(10, False)
        self._title.setContentsMargins(side, top, side, theme.px(6, False))
        ink, size = colour("ink3").name(), theme.px(12, False)
        self._title.setStyleSheet(f"color: {ink}; font-size: {size}px; font-weight: 600")

    def set_readings(self, readings: Sequence[KpiReading]) -> None:
        """Show these indicators, in this order."""
        while len(self.rows) < len(readings):
            row = KpiRow(readings[len(self.rows)], size=self._size)
            row.chosen.connect(self._chosen)
            row.set_first(self._size == "table" and not self.rows)
            self._layout.insertWidget(self._layout.count() - 1, row, 1 if self._size == "table" else 0)
            self.rows.append(row)
        while len(self.rows) > len(readings):
            gone = self.rows.pop()
            self._layout.removeWidget(gone)
            gone.deleteLater()
        for row, reading in zip(self.rows, readings, strict=True):
            row.set_reading(reading)
        self._fit()

    def set_ghosts(self, ghosts: Mapping[str, str]) -> None:
        """What a draft is likely to change, by indicator; the others have no ghost."""
        for row in self.rows:
            row.set_ghost(ghosts.get(row.reading.id, ""))

    def minimumSizeHint(self) -> QSize:
        """On a laptop with its rows compact: a page that has less room makes them so before it scrolls."""
        asked = super().minimumSizeHint()
        if self._size != "laptop":
            return asked
        least = len(self.rows) * ROW_HEIGHT["compact"] * factor()
        return QSize(asked.width(), self._title.sizeHint().height() + math.ceil(least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows that do not fit at full height are compact."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._size == "laptop":
            room = self.height() - self._title.sizeHint().height()
            fits = len(self.rows) * ROW_HEIGHT["laptop"] * factor() <= room
            for row in self.rows:
                row.set_size("laptop" if fits else "compact")

    def _chosen(self, indicator: str) -> None:
        self.set_on(indicator)
        self.chosen.emit(indicator)
        explain.ask(next(row for row in self.rows if row.reading.id == indicator))

    def set_on(self, indicator: str) -> None:
        """Mark one row, or none for an empty id."""
        for row in self.rows:
            row.set_on(row.reading.id == indicator)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from row to row."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = next((index for index, row in enumerate(self.rows) if row.hasFocus()), -1)
        if step and 0 <= at + step < len(self.rows):
            self.rows[at + step].setFocus(Qt.FocusReason.TabFocusReason)
            event.accept()
        else:
            super().keyPressEvent(event)

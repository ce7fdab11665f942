"""What all charts share: a title that says the finding, what is measured, the picture, a note; T turns it to a table.

A chart is read out as its title and its summary; the table behind T holds every figure of the picture as text.
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, floor, log10

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.as_table import bare_table, fill_table
from simgame.windows.chart_data import ChartTable, Words
from simgame.windows.drawing import (
    BIG,
    Picture,
    colour,
    paint_mark,
    paragraph,
    paragraph_height,
    sans,
    serif,
)

EMPTY = "Nothing yet: the year has not been run."
SHOW_TABLE, SHOW_CHART = "Show as table", "Show as chart"


def signed(text: str) -> str:
    """A formatted number with a true minus, before the pound if there is one."""
    return text.replace("£-", "−£").replace("-", "−")


def nice_ticks(low: float, high: float, most: int = 5) -> tuple[float, ...]:
    """Round values in [low, high], as many as fit under `most`, in steps of 1, 2, 2.5 or 5 times a power of ten."""
    span = max(high - low, 1e-9)
    power = 10.0 ** floor(log10(span / most))
    for step in (1.0, 2.0, 2.5, 5.0, 10.0, 20.0, 25.0, 50.0):
        unit = step * power
        first, last = ceil(low / unit - 1e-9), floor(high / unit + 1e-9)
        if last - first + 1 <= most:
            return tuple(round(number * unit, 10) + 0.0 for number in range(first, last + 1))
    return (low, high)


class _Head(Picture):
    """Title and subtitle."""

    def __init__(self, words: Words, *, big: bool, title_size: float) -> None:
        super().__init__(table=big, grow=BIG if big else 1.0)
        self.words, self._title = words, title_size
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def drawn_height(self, width: float) -> float:
        """Both, wrapped."""
        height = paragraph_height(self.words.title, serif(self._title), width, self._title * 1.27)
        if self.words.subtitle:
            height += 2 + paragraph_height(self.words.subtitle, sans(13), width, 17)
        return height + 6 if self.words.title else 0.5

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Paint them."""
        y = paragraph(painter, 0, 0, width, self.words.title, serif(self._title), self._title * 1.27)
        if self.words.subtitle:
            paragraph(painter, 0, y + 2, width, self.words.subtitle, sans(13), 17, "ink2")


class _Foot(Picture):
    """The note under the picture, with a regime's mark where it speaks of one."""

    def __init__(self, words: Words, *, big: bool) -> None:
        super().__init__(table=big, grow=BIG if big else 1.0)
        self.words = words
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def drawn_height(self, width: float) -> float:
        """The note, wrapped."""
        left = 22 if self.words.note_regime else 0
        return paragraph_height(self.words.note, sans(13), width - left, 18) + 4 if self.words.note else 0.5

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Paint it."""
        if not self.words.note:
            return
        left = 22 if self.words.note_regime else 0
        if self.words.note_regime:
            paint_mark(painter, 8, 13, 7, self.words.note_regime)
        paragraph(painter, left, 4, width - left, self.words.note, sans(13), 18)


class Plot(Picture):
    """A picture painted by whoever owns it."""

    def __init__(
        self,
        paint: Callable[[QPainter, float, float], None],
        least: Callable[[], float],
        *,
        big: bool = False,
    ) -> None:
        super().__init__(table=big, grow=BIG if big else 1.0)
        self._paint, self._least = paint, least
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Let the chart paint."""
        self._paint(painter, width, height)

    def redraw(self) -> None:
        """Anew, with the least height the data need."""
        super().redraw()
        self.setMinimumHeight(round(self._least() * self.factor))

    def sizeHint(self) -> QSize:
        """As high as the data need: what more there is, a layout gives."""
        return QSize(round(600 * self.factor), round(self._least() * self.factor))


class Chart(QWidget):
    """A chart. Subclasses give `paint`, `table` and `least_height`, or a picture of their own from `make_picture`."""

    title_size = 17.0
    accessible_role = QAccessible.Role.Chart

    def accessible_value(self) -> str:
        """Every figure of the picture, row by row."""
        return "; ".join(", ".join(cell for cell in row if cell) for row in self.table().rows)

    def __init__(self, words: Words, *, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.big = words, big
        self._head = _Head(words, big=big, title_size=self.title_size)
        self._foot = _Foot(words, big=big)
        self._stack = QStackedWidget()
        self._table: QTableWidget | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(self._stack, 1)
        box.addWidget(self._foot)
        self.picture = self.make_picture()
        self._stack.addWidget(self.picture)
        self._button = QPushButton(tr(SHOW_TABLE), self)
        self._button.setToolTip(tr("T"))
        self._button.clicked.connect(self.turn)
        self._button.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.refresh()

    # what a chart gives

    def make_picture(self) -> QWidget:
        """The widget that shows the chart."""
        return Plot(self.paint, self.least_height, big=self.big)

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint the chart without its title."""
        raise NotImplementedError

    def least_height(self) -> float:
        """The least height of the picture, in drawn pixels."""
        return 120.0

    def table(self) -> ChartTable:
        """Every figure of the picture as text."""
        raise NotImplementedError

    # what it does

    def refresh(self) -> None:
        """Show new data: words, picture and table."""
        self._head.words = self._foot.words = self.words
        self._head.setVisible(bool(self.words.title))
        self._foot.setVisible(bool(self.words.note))
        self._head.redraw()
        self._foot.redraw()
        if isinstance(self.picture, Plot):
            self.picture.redraw()
        self.setAccessibleName(tr(self.words.title or "Chart"))
        self.setAccessibleDescription(
            tr(self.words.summary) or " ".join(filter(None, (tr(self.words.subtitle), tr(self.words.note))))
        )
        if self._table is not None:
            self._fill()

    @property
    def as_table(self) -> bool:
        """Whether the table is shown."""
        return self._table is not None and self._stack.currentWidget() is self._table

    def turn(self) -> None:
        """From chart to table and back."""
        if self._table is None:
            self._table = bare_table(self.big)
            self._stack.addWidget(self._table)
        if self.as_table:
            self._stack.setCurrentIndex(0)
        else:
            self._fill()
            self._stack.setCurrentWidget(self._table)
        self._button.setText(tr(SHOW_CHART if self.as_table else SHOW_TABLE))
        self._place_button()

    def _fill(self) -> None:
        assert self._table is not None
        fill_table(self._table, self.words.title, self.table())
        self._table.resizeRowsToContents()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """T turns."""
        if event.key() == Qt.Key.Key_T and not event.modifiers():
            self.turn()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focus_rect(self) -> QRectF:
        """Where the focus ring stands: a little outside, clear of the words."""
        return QRectF(self.rect()).adjusted(-5, -4, 5, 4)

    def _place_button(self) -> None:
        # The button floats over the upper right corner and only while the chart is pointed at or has the keys.
        small = theme.px(26, True) if self.big else theme.px(12, False)
        self._button.setStyleSheet(f"min-height: {2 * small}px; padding: 0 {small - 3}px; font-size: {small}px")
        hint = self._button.sizeHint()
        self._button.setGeometry(self.width() - hint.width(), 0, hint.width(), hint.height())
        self._button.raise_()

    def _show_button(self, on: bool) -> None:
        self._button.setVisible(on)
        self._place_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in its corner."""
        super().resizeEvent(event)
        self._place_button()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer the table."""
        self._show_button(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Clear the corner again."""
        self._show_button(self.hasFocus())
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the table."""
        self._show_button(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Clear the corner again, unless the keys went to the button."""
        self._show_button(self._button.hasFocus() or self.underMouse())
        super().focusOutEvent(event)


def paint_empty(painter: QPainter, width: float, height: float) -> None:
    """An empty chart keeps its axes and says so."""
    painter.setPen(QPen(colour("rule"), 1.0))
    for share in (0.15, 0.45, 0.75):
        painter.drawLine(QPointF(0, height * share), QPointF(width, height * share))
    paragraph(painter, 0, height * 0.45 + 8, width, EMPTY, serif(16, 400), 23, "ink2")


def gridline(painter: QPainter, x0: float, y0: float, x1: float, y1: float, *, zero: bool = False) -> None:
    """A hairline of the grid, or the zero line."""
    painter.setPen(QPen(colour("ink" if zero else "rule"), 1.4 if zero else 1.0))
    painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))


def bar(painter: QPainter, x0: float, x1: float, y: float, height: float, fill: str, line: str) -> None:
    """A horizontal bar between two x."""
    painter.setPen(QPen(colour(line), 1.2))
    painter.setBrush(colour(fill))
    painter.drawRoundedRect(QRectF(min(x0, x1), y, max(1.2, abs(x1 - x0)), height), 2, 2)


def seat_token(seat: str) -> str:
    """The token of a seat's colour."""
    return theme.SEAT_TOKEN[seat or "everyone"]

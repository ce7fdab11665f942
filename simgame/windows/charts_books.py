"""The books: figures in columns that add up, with rules above the totals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simgame.model.language import tr
from simgame.windows import surfaces
from simgame.windows.buttons import Button
from simgame.windows.chart_data import BooksData, ChartTable
from simgame.windows.charts import Chart, paint_empty
from simgame.windows.drawing import colour, paint_counter, sans, width_of, write
from simgame.windows.text import Text


class BooksTable(Chart):
    """Rows and columns of money. T gives the same as a table whose cells can be picked out and read one by one."""

    title_size = 18.0

    def __init__(self, data: BooksData, *, big: bool = False, parent: QWidget | None = None) -> None:
        self._data = data
        super().__init__(data.words, big=big, parent=parent)

    def set_data(self, data: BooksData) -> None:
        """Show other books."""
        self._data, self.words = data, data.words
        self.refresh()

    def least_height(self) -> float:
        """So many rows and their head."""
        return 28 + 26.0 * len(self._data.rows)

    def table(self) -> ChartTable:
        """As text."""
        return ChartTable(("", *self._data.columns), tuple((row.label, *row.cells) for row in self._data.rows))

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint head and rows."""
        rows, columns = self._data.rows, self._data.columns
        if not rows:
            paint_empty(painter, width, height)
            return
        pitch = min(34.0, (height - 26) / len(rows))
        seats = any(row.seat for row in rows)
        wides = []
        for number, head in enumerate(columns):
            cells = [width_of(row.cells[number], sans(14, 600)) for row in rows if number < len(row.cells)]
            wides.append(max([width_of(head, sans(12.5, 600)), *cells]) + 22)
        room = max(80.0, width - sum(wides))
        # Columns move apart rather than leave all the room to the labels.
        spare = max(0.0, room - max(width_of(row.label, sans(14.5, 600)) for row in rows) - 40) / max(1, len(columns))
        extra = min(60.0, spare * 0.6)
        edges, x = [], width
        for wide in reversed(wides):
            edges.append(x)
            x -= wide + extra
        edges.reverse()
        for head, edge in zip(columns, edges, strict=True):
            write(painter, edge, 15, head, sans(12.5, 600), "ink3", "end")
        for index, row in enumerate(rows):
            top = 24 + pitch * index
            painter.setPen(QPen(colour("ink" if row.total else "rule"), 1.4 if row.total else 1.0))
            painter.drawLine(QPointF(0, top), QPointF(width, top))
            y = top + pitch / 2 + 5
            left = 0.0
            if seats:
                left = 30.0
                if row.seat:
                    paint_counter(painter, 11, top + pitch / 2, min(20.0, pitch - 6), row.seat)
            weight = 600 if row.total else 400
            write(painter, left, y, row.label, sans(14.5, weight), "ink", limit=max(60.0, x - left - 6))
            for cell, edge in zip(row.cells, edges, strict=False):
                write(painter, edge, y, cell, sans(14, weight), "ink", "end")


class PagedBooks(QWidget):
    """The books on a shared screen, where nobody scrolls: Page Down and Page Up, or the buttons, turn the page."""

    accessible_role = QAccessible.Role.Pane

    def __init__(self, pages: Sequence[BooksData], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages, self.at = tuple(pages), 0
        self.table = BooksTable(self.pages[0], big=True)
        self.back = Button("", "caret-left", kind="small", big=True, tip="The page before (Page Up)")
        self.on = Button("", "caret-right", kind="small", big=True, tip="The next page (Page Down)")
        self.back.setAccessibleName(tr("The page before"))
        self.on.setAccessibleName(tr("The next page"))
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        self.where = Text("", "small", "ink2", big=True)
        self._table_box = QVBoxLayout(self)
        self._table_box.setContentsMargins(0, 0, 0, 0)
        self._table_box.addWidget(self.table, 1)
        self._table_box.addLayout(surfaces.row(self.where, None, self.back, self.on, spacing=10, big=True))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The books, page by page"))
        self.turn(0)

    def turn(self, by: int) -> None:
        """So many pages on or back, no further than the ends."""
        self.at = min(max(self.at + by, 0), len(self.pages) - 1)
        self.table.set_data(self.pages[self.at])
        self.where.setText(tr("Page {at} of {pages}", at=self.at + 1, pages=len(self.pages)))
        self.back.set_allowed(self.at > 0, "This is the first page.")
        self.on.set_allowed(self.at + 1 < len(self.pages), "This is the last page.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Down, Page Up."""
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turn(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

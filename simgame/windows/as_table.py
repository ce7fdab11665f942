"""Pictures whose figures can be read as a table, and the table itself: what T shows where there is no chart to turn."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.chart_data import ChartTable

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
FEW = 4
"""Columns that stand beside each other without scrolling."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Tabled:
    """Beside a widget class: it gives ``figures``; ``table_title`` is its accessible name unless it says otherwise.

    One that ``gathers`` has the figures of every picture within it: T then shows them together.
    """

    accessible_role = QAccessible.Role.Chart
    gathers = False

    def figures(self) -> ChartTable:
        """Every figure of the picture as text; no rows while there is nothing to read."""
        raise NotImplementedError

    def table_title(self) -> str:
        """What stands above the table."""
        return str(self.accessibleName())  # type: ignore[attr-defined]  # of the widget it is mixed into

    def accessible_value(self) -> str:
        """Every figure, row by row."""
        return "; ".join(", ".join(cell for cell in row if cell) for row in self.figures().rows)


def gathered(widget: QWidget) -> bool:
    """Whether something above a picture shows its figures together with others'."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, Tabled) and above.gathers and bool(above.figures().rows):
            return True
        above = above.parentWidget()
    return False


def bare_table(big: bool = False) -> QTableWidget:
    """A table to read, without a grid; ``big``: from three metres."""
    made = QTableWidget()
    size = theme.px(26 if big else 14, big)
    made.setStyleSheet(f"QTableWidget, QHeaderView::section {{ font-size: {size}px; }}")
    made.setFont(theme.font("small", big))
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.verticalHeader().hide()
    made.setAlternatingRowColors(True)
    made.setShowGrid(False)
    return made


def fill_table(table: QTableWidget, title: str, figures: ChartTable) -> None:
    """Put the figures in: names on the left, figures at the right."""
    table.setAccessibleName(tr("{title}, as a table", title=tr(title)))
    table.setColumnCount(len(figures.heads))
    table.setRowCount(len(figures.rows))
    table.setHorizontalHeaderLabels([tr(head) for head in figures.heads])
    for row, cells in enumerate(figures.rows):
        for column, text in enumerate(cells):
            item = QTableWidgetItem(tr(text))
            if column:
                item.setTextAlignment(RIGHT)
            table.setItem(row, column, item)
    for column in range(len(figures.heads)):
        head = table.horizontalHeaderItem(column)
        if head is not None:
            head.setTextAlignment(RIGHT if column else LEFT)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    if len(figures.heads) <= FEW:  # more of them would leave the names no room: they are scrolled
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

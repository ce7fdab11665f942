"""What lies at the edge of the table for whoever is no seat: a card with its head and a way to put it away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.surfaces import SurfaceFrame
from simgame.windows.text import Text


class ChairsCard(SurfaceFrame):
    """``closed()``. ``head``: mark, title and what is put beside them, then the button, whose key is ``key``."""

    closed = Signal()

    def __init__(self, mark: QWidget, title: str, key: str, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("card", big, parent)
        self.big = big
        self.set_border("ink", 1.5)
        side, top, foot = (theme.px(value, big) for value in ((28, 12, 16) if big else (16, 10, 12)))
        self.column: QVBoxLayout = say.column(self, (side, top, side, foot), theme.px(4 if big else 8, big))
        self.head = self.line()
        self.head.addWidget(mark)
        self.head.addWidget(Text(title, "h3", big=big))
        self.head.addStretch(1)
        self.close_button = Button("Close", key=key, kind="small", big=big)
        self.close_button.clicked.connect(self.closed)
        self.head.addWidget(self.close_button)
        self.column.addLayout(self.head)

    def line(self, parent: QWidget | None = None) -> QHBoxLayout:
        """A row of the card."""
        made = say.row(parent)
        made.setSpacing(theme.px(10, self.big))
        return made

    def choice(self, name: str) -> QComboBox:
        """A list to choose from, in the size of the card."""
        made = QComboBox()
        made.setAccessibleName(tr(name))
        made.setProperty("tall", True)
        if self.big:
            made.setFont(theme.font("ui", True))
        self._enlarge(made)
        return made

    def field(self, most: int) -> QLineEdit:
        """A line to write in, of so many letters."""
        made = QLineEdit()
        made.setMaxLength(most)
        self._enlarge(made)
        return made

    def _enlarge(self, widget: QWidget) -> None:
        if self.big:  # the program's style sheet stands above a widget's font
            widget.setStyleSheet(f"font-size: {theme.px(28, True)}px; min-height: {theme.px(60, True)}px;")

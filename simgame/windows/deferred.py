"""A part of a page that is made when it is first shown, or before that in a free moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from simgame.windows.roomy import polish


class Deferred(QWidget):
    """Holds what ``make`` makes; nothing is ever drawn of it before that is there."""

    def __init__(self, make: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[], QWidget] | None = make
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def fill(self) -> None:
        """Make it, once."""
        if self._make is not None and isValid(self):
            make, self._make = self._make, None
            made = make()
            self._layout.addWidget(made)
            made.show()  # a layout would show it only in the next turn
            polish(self, self.size())

    def showEvent(self, event: QShowEvent) -> None:
        """It is wanted now."""
        self.fill()
        super().showEvent(event)

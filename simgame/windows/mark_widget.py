"""The regime mark as a widget: the game's logo, or the sign of a world."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from simgame.windows import marks, theme


class RegimeMark(QWidget):
    """Kept: a disc cut by a gap; abolished: a whole disc. ``colour``: a token, else the regime's own colour."""

    def __init__(self, regime: str, size: int, colour: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regime, self._size, self._colour = regime, size, colour
        self.setFixedSize(size, size)
        self.setAccessibleName(theme.REGIME_NAME[regime] if not colour else "Split Decision")

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark over the whole widget."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.colour(self._colour) if self._colour else theme.regime_colour(self._regime)
        marks.paint_regime_mark(painter, QRectF(self.rect()), self._regime, colour)

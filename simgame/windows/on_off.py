"""On or off, with its words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.text import CENTRE, MIDDLE, draw


class Switch(QAbstractButton):
    """On or off, with its words: `Switch("High-legibility text", False)`. Signal `toggled(bool)`."""

    focus_radius = 12.0

    def __init__(self, text: str, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = text
        self.setCheckable(True)
        self.setChecked(on)
        self.setText(tr(text).replace("&", "&&"))
        self.setAccessibleName(tr(text))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.signals.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        wide = theme.text_width(self.label, "ui", False) + theme.px(90, False)
        return QSize(int(wide), theme.px(32, False))

    def _px(self, value: float) -> int:
        return theme.px(value, False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        top = (self.height() - self._px(22)) / 2
        track = QRectF(1, top + 1, self._px(36), self._px(20))
        painter.setPen(QPen(theme.colour("ink" if on else "control"), 1.5))
        painter.setBrush(theme.colour("ink" if on else "card"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("card" if on else "control"))
        middle = track.right() - self._px(10) if on else track.left() + self._px(10)
        radius = float(self._px(7))
        painter.drawEllipse(QRectF(middle - radius, track.center().y() - radius, 2 * radius, 2 * radius))
        draw(painter, QRectF(self._px(48), 0, self.width() - self._px(48), self.height()), self.label, "ui", big=False)
        right = QRectF(self.width() - self._px(36), 0, self._px(36), self.height())
        draw(painter, right, "On" if on else "Off", "small", "ink2", CENTRE | MIDDLE, big=False)

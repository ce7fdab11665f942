"""A choice cut from card: title, a line or two, an own picture; the chosen one carries a tick and an ink border."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import icons, theme
from simgame.windows.held import Pressed
from simgame.windows.text import LEFT, TOP, draw, draw_fit, setting

Painter = Callable[[QPainter, QRectF], None]


class ChoiceCard(Pressed):
    """One of a few, checkable; put several into an exclusive ``QButtonGroup``.

    Example: ``ChoiceCard("keep", "Keep", "The CCG buys care by contract.", band="kept")``. A ``tight`` card makes do
    with little air above and below its words, and takes more where it is given more height.
    """

    def __init__(
        self,
        value: str,
        title: str,
        line: str,
        *,
        band: str = "",
        title_colour: str = "ink",
        picture: Painter | None = None,
        picture_width: int = 0,
        height: int = 84,
        big: bool = False,
        tight: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.value, self._line, self._band, self._title_colour = value, line, band, title_colour
        self._picture, self._picture_width, self._height, self.big = picture, picture_width, height, big
        self._tight = tight
        self.setText(tr(title))
        self.setCheckable(True)
        self.setAccessibleName(tr(title))
        self.setAccessibleDescription(tr(line))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_least(self, height: int) -> None:
        """Another least height."""
        self._height = height
        self._fit_height()

    def set_line(self, line: str) -> None:
        """Another line under the title."""
        self._line = line
        self.setAccessibleDescription(tr(line))
        self._fit_height()
        self.update()

    def _px(self, length: float) -> int:
        return theme.px(length, self.big)

    def sizeHint(self) -> QSize:
        """As high as it was made, or as its words need at its width."""
        return QSize(self._px(180), self._needed(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Narrower where there is little room."""
        return QSize(self._px(120), self._needed(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow cards of large text grow downwards."""
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        high = self._needed(self.width())
        if high != self.minimumHeight():
            self.setMinimumHeight(high)
            self.updateGeometry()

    def _needed(self, width: int) -> int:
        """Height in px at a width in px."""
        return max(self._px(self._height), self._of_words(width))

    def _of_words(self, width: int) -> int:
        """Height that the words need in px at a width in px."""
        left = self._px(14) + (self._px(self._picture_width + 12) if self._picture is not None else 0)
        room = max(width - left - self._px(14), self._px(60))
        words = setting(tr(self._line), "small", room, theme.colour("ink"), big=self.big, grace=1.0).height
        above = self._above() + self._title_high(width - left - self._px(36)) + 2
        return round(above + words) + self._px(7 if self._tight else 12)

    def _above(self) -> int:
        """From the upper edge to the title in px, at least."""
        return self._px((6 if self._tight else 11) + (3 if self._band else 0))

    def _spare(self) -> int:
        """What a tight card that is higher than its words need adds above them, px."""
        return min(max(self.height() - self._of_words(self.width()), 0) // 2, self._px(14)) if self._tight else 0

    def _title_high(self, room: float) -> int:
        """Height of the title's one or two lines in px."""
        least = theme.text_width(self.text(), "label" if self.big else "h3", self.big, 26 if self.big else 14)
        return self._px((40 if self.big else 24) * (2 if least > room else 1) - (4 if least > room else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Card, edge, band, picture, words, tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        width = 2.0 if on else 1.0
        face = QRectF(width / 2, width / 2, self.width() - width, self.height() - 3 - width)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("edge"))
        painter.drawRoundedRect(face.translated(0, 3), 8, 8)
        painter.setPen(QPen(theme.colour("ink" if on else "rule2"), width))
        painter.setBrush(theme.colour("card" if self.isEnabled() else "sunk"))
        painter.drawRoundedRect(face, 8, 8)
        if self._band:
            painter.save()
            painter.setClipRect(QRectF(0, 0, self.width(), 6))
            painter.setBrush(theme.colour(self._band))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(face, 8, 8)
            painter.restore()
        pad = self._px(14)
        left = float(pad)
        if self._picture is not None:
            air = self._px(8) + self._spare() if self._tight else pad
            box = QRectF(pad, air, self._px(self._picture_width), face.height() - 2 * air + 2)
            self._picture(painter, box)
            left = box.right() + self._px(12)
        room = self.width() - left - self._px(36)
        ink = "ink" if self.isEnabled() else "ink3"
        top = float(self._above() + self._spare())
        title = QRectF(left, top, room, self._title_high(room))
        tone = self._title_colour if self.isEnabled() else ink
        draw_fit(painter, title, self.text(), "label" if self.big else "h3", tone, big=self.big,
                 least=26 if self.big else 14)  # fmt: skip
        words = QRectF(left, title.bottom() + 2, self.width() - left - pad, face.bottom() - title.bottom() - 4)
        draw(painter, words, self._line, "small", "ink2" if self.isEnabled() else "ink3", LEFT | TOP, big=self.big)
        if on:
            size = float(self._px(34 if self.big else 20))
            spot = QRectF(self.width() - size - pad + 2, top + 1, size, size)
            icons.paint(painter, spot, "check-circle", "fill", theme.colour("ink"))

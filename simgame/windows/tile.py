"""A button cut from card: an icon, a title and a line under it; the dark one is the main way on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import icons, theme


class Tile(QAbstractButton):
    """Example: ``Tile("New game", "Alone, or round one laptop", icon="plus")``."""

    def __init__(
        self,
        title: str,
        line: str = "",
        *,
        icon: str = "",
        main: bool = False,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._line, self._icon, self._main, self._key = line, icon, main, key
        self.setText(tr(title))
        self.setAccessibleName(tr(title))
        self.setAccessibleDescription(tr(line))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, title: str, line: str) -> None:
        """Other words on the same tile."""
        self.setText(tr(title))
        self._line = line
        self.setAccessibleName(tr(title))
        self.setAccessibleDescription(tr(line))
        self.update()

    def sizeHint(self) -> QSize:
        """82 px high for the main one, 67 for the rest."""
        return QSize(theme.px(220), theme.px(82 if self._main else 67))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint under the pointer."""
        self.update()
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a click, as Space is."""
        modified = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modified:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Card with its hard lower edge; pressed it goes down two pixels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sunk = 2 if self.isDown() else 0
        face = QRectF(0.5, 0.5 + sunk, self.width() - 1, self.height() - 4)
        dark = self._main and self.isEnabled()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("rule2" if dark else "edge"))
        painter.drawRoundedRect(QRectF(0.5, 3, self.width() - 1, self.height() - 3.5), 8, 8)
        painter.setPen(theme.colour("ink" if dark else "rule2"))
        painter.setBrush(theme.colour("ink" if dark else "sunk" if self.underMouse() else "card"))
        painter.drawRoundedRect(face, 8, 8)
        ink = theme.colour("card" if dark else "ink" if self.isEnabled() else "ink3")
        faint = theme.colour("card" if dark else "ink2" if self.isEnabled() else "ink3")
        left = theme.px(18 if self._main else 14)
        mark = theme.px(24)
        box = QRectF(left, face.center().y() - mark / 2, mark, mark)
        if self._icon:
            icons.paint(painter, box, self._icon, "regular", ink)
        x = left + (mark + theme.px(14) if self._icon else 0)
        room = self.width() - x - theme.px(14 + (34 if self._key else 0))
        title_font = theme.font("ui", False, 18 if self._main else 16, True)
        painter.setFont(title_font)
        painter.setPen(ink)
        height = painter.fontMetrics().height()
        painter.setFont(theme.font("small", False, 14 if self._main else 13))
        low = painter.fontMetrics().height() if self._line else 0
        top = face.center().y() - (height + low) / 2
        painter.setFont(title_font)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(x, top, room, height), Qt.AlignmentFlag.AlignVCenter, words)
        if self._line:
            painter.setFont(theme.font("small", False, 14 if self._main else 13))
            painter.setPen(faint)
            words = painter.fontMetrics().elidedText(tr(self._line), Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QRectF(x, top + height, room, low), Qt.AlignmentFlag.AlignVCenter, words)
        if self._key:
            painter.setFont(theme.font("small", False, bold=True))
            key = QRectF(self.width() - theme.px(46), face.center().y() - 10, 24, 20)
            painter.setPen(ink)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(key, 3, 3)
            painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._key)

"""Buttons that say why they are off."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import icons, theme
from simgame.windows.surfaces import key_width, paint_key
from simgame.windows.text import draw


class Button(QPushButton):
    """A button cut from card, pressed 2 px down.

    `Button("Submit decisions", key="Ctrl ↵", kind="primary", shortcut="Ctrl+Return")`, `Button("Advice", "lightbulb")`.
    kinds: plain, primary, ghost, small, seat (border and words in `tone`, a token), chosen (filled with `tone`).
    `set_allowed(False, "Why.")` turns it off and says why in its tooltip.
    """

    HEIGHT: ClassVar[dict[str, int]] = {"plain": 40, "primary": 40, "ghost": 32, "small": 32, "seat": 62, "chosen": 40}

    def __init__(
        self, text: str, icon: str = "", *, key: str = "", kind: str = "plain", tone: str = "ink", shortcut: str = "",
        height: int = 0, size: float | None = None, big: bool | None = None, tip: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.label, self.icon_name, self.key, self.kind, self.tone = text, icon, key, kind, tone
        self.high, self.size_px, self.big, self.tip = height, size, big, tip
        self.hovered = False
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.set_text(text)
        self.setToolTip(tr(tip))
        if shortcut:
            self.setShortcut(shortcut)
        theme.signals.changed.connect(self.restyle)

    @property
    def focus_radius(self) -> float:
        return 12.0 if self._big() else 6.0

    def _big(self) -> bool:
        return theme.projector() if self.big is None else self.big

    def set_text(self, text: str, icon: str | None = None) -> None:
        """Other words, and perhaps another icon."""
        kept = self.shortcut()
        self.label = text
        if icon is not None:
            self.icon_name = icon
        super().setText(tr(text).replace("&", "&&"))
        self.setShortcut(kept)  # setText clears it
        self.setAccessibleName(tr(text))
        self.restyle()

    def fold(self) -> None:
        """Words alone, where large letters take the room: the tooltip names the key instead."""
        if self.icon_name and not self.label:
            return
        if self.key and self.key not in self.tip:
            self.tip = f"{self.tip} ({self.key})".strip() if self.tip else self.key
            self.setToolTip(self.tip)
        self.key = self.icon_name = ""
        self.restyle()

    def set_kind(self, kind: str, tone: str = "ink") -> None:
        self.kind, self.tone = kind, tone
        self.restyle()

    def set_allowed(self, allowed: bool, why: str = "") -> None:
        """Off with the reason in the tooltip and the accessible description, or on again."""
        self.setEnabled(allowed)
        self.setToolTip(tr(self.tip if allowed else why))
        self.setAccessibleDescription(tr("" if allowed else why))
        self.update()

    def restyle(self) -> None:
        """Colours or sizes changed."""
        self.updateGeometry()
        self.update()

    def _font(self) -> tuple[str, float]:
        if self.size_px is not None:
            return "label", self.size_px
        if self._big():
            return "label", 28.0 if self.kind == "small" else 30.0
        return "label", 14.0 if self.kind in ("small", "ghost") else 19.0 if self.kind == "seat" else 15.0

    def _icon_side(self) -> int:
        return theme.px(self._font()[1] * (1.55 if self.kind == "seat" else 1.2), self.big)

    def sizeHint(self) -> QSize:
        style, size = self._font()
        pad = {"ghost": 6, "small": 12, "seat": 26}.get(self.kind, 18) * (1.7 if self._big() else 1)
        width = theme.text_width(self.label, style, self.big, size) + 2 * theme.px(pad, self.big)
        gap = theme.px(14 if self._big() else 8, self.big)
        if self.icon_name:
            width += self._icon_side() + (gap if self.label else 0)
        if self.key:
            width += key_width(self.key, self._big()) + gap
        high = self.high or self.HEIGHT[self.kind]
        if self._big() and not self.high:
            high = 64 if self.kind == "small" else 72
        return QSize(int(width) + 2, theme.px(high, self.big) + round(self._edge()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def least_width(self) -> float:
        """The room that its words need alone: where there is no more, key and icon go first."""
        style, size = self._font()
        return theme.text_width(self.label, style, self.big, size) + theme.px(12, self.big)

    def squeeze(self, over: int) -> int:
        """Give up to so many px, down to two thirds of its words; how many it gave."""
        if over <= 0 or self.minimumWidth() > 0:
            return 0
        wide = self.sizeHint().width()
        least = max(round(self.least_width * 0.67), 1)
        given = max(min(over, wide - least), 0)
        self.setMinimumWidth(wide - given)
        return given

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower than its words, the tooltip has them whole."""
        super().resizeEvent(event)
        if self.label and self.width() < self.least_width and not self.toolTip():
            self.setToolTip(tr(self.label))

    def focus_rect(self) -> QRectF:
        return QRectF(self.rect()).adjusted(0, 0, 0, -self._edge())

    def _edge(self) -> float:
        return 0.0 if self.kind == "ghost" else float(theme.px(4 if self._big() else 2, self.big))

    def _colours(self) -> tuple[QColor, QColor, QColor, QColor]:
        """Fill, border, words, edge."""
        colour = theme.colour
        clear = QColor(0, 0, 0, 0)
        if self.kind == "ghost":
            return (
                (colour("sunk") if self.hovered else clear),
                clear,
                colour("ink" if self.isEnabled() else "ink3"),
                clear,
            )
        if not self.isEnabled():
            return colour("sunk"), colour("rule2"), colour("ink3"), clear
        if self.kind in ("primary", "chosen"):
            tone = colour("ink" if self.kind == "primary" else self.tone)
            return (
                (theme.mix(tone, colour("card"), 0.12) if self.hovered else tone),
                tone,
                colour("card"),
                colour("rule2"),
            )
        fill = theme.mix(colour("card"), colour("sunk"), 0.8) if self.hovered else colour("card")
        if self.kind == "seat":
            return fill, colour(self.tone), colour(self.tone), theme.mix(colour(self.tone), colour("edge"), 0.55)
        return fill, colour("control"), colour("ink"), colour("edge")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, border, words, below = self._colours()
        big, edge = self._big(), self._edge()
        width = 2.5 if big or self.kind == "seat" else 1.0 if self.kind == "small" else 1.5
        face = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -edge - width / 2)
        radius = float(theme.px(12, self.big) if big else 6)
        if self.isDown():
            face.translate(0, edge - 1 if edge else 0)
            edge = 1.0 if edge else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(below)
        painter.drawRoundedRect(face.translated(0, edge).adjusted(-width / 2, 0, width / 2, width / 2), radius, radius)
        painter.setPen(QPen(border, width) if border.alpha() else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(face, radius, radius)
        self._paint_words(painter, face, words)

    def _paint_words(self, painter: QPainter, face: QRectF, words: QColor) -> None:
        style, size = self._font()
        big = self._big()
        gap = float(theme.px(14 if big else 8, self.big))
        wide = theme.text_width(self.label, style, self.big, size)
        side = float(self._icon_side()) if self.icon_name else 0.0
        cap = key_width(self.key, big) if self.key else 0.0
        room = face.width() - 8
        if cap and wide + (side + gap if side else 0.0) + cap + gap > room:
            cap = 0.0
        if side and self.label and wide + side + gap > room:
            side = 0.0
        if self.label:
            wide = min(wide, room)
        whole = wide + (side + (gap if self.label else 0) if side else 0.0) + (cap + gap if cap else 0.0)
        left = face.center().x() - whole / 2
        if side:
            box = QRectF(left, face.center().y() - side / 2, side, side)
            icons.paint(painter, box, self.icon_name, "regular", words)
            left += side + gap
        area = QRectF(left, face.y(), wide + 1, face.height())
        draw(painter, area, self.label, style, words, big=self.big, size=size, bold=True, elide=True)
        if cap:
            high = float(theme.px(44 if big else 20, self.big))
            box = QRectF(left + wide + gap, face.center().y() - high / 2, cap, high)
            on_ink = self.kind in ("primary", "chosen")
            tone = "ink3" if not self.isEnabled() else "card" if on_ink else "ink2"
            paint_key(painter, box, self.key, big, tone, "" if on_ink or not self.isEnabled() else "card")

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.click()
        else:
            super().keyPressEvent(event)

"""Things to press: buttons that say why they are off, exclusive segments, a switch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import icons, marks, theme
from simgame.windows.surfaces import key_width, paint_key
from simgame.windows.text import CENTRE, LEFT, MIDDLE, draw


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


class _Segment(QAbstractButton):
    """One choice of a `Segmented`."""

    def __init__(self, owner: Segmented, value: str, label: str, icon: str) -> None:
        super().__init__(owner)
        self.owner, self.value, self.label, self.icon_name = owner, value, label, icon
        self.setCheckable(True)
        self.setText(tr(label).replace("&", "&&"))
        self.setAccessibleName(tr(label))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    focus_radius = 6.0

    def sizeHint(self) -> QSize:
        owner = self.owner
        wide = theme.text_width(self.label, "label", owner.big, owner.size_px) + 2 * theme.px(owner.pad, owner.big)
        if self.icon_name:
            wide += theme.px(owner.size_px * 1.5, owner.big)
        return QSize(int(wide) + 2, theme.px(owner.high, owner.big))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.owner.paint_segment(self)


class Segmented(QWidget):
    """One of a few, side by side; arrows move between them.

    `Segmented([("tariff", "Tariff"), ("block", "Block")], "tariff", name="Form")`, items may carry an icon as third.
    Signal `chosen(str)` when a person changes it; `set_value(str)` does not emit.
    """

    chosen = Signal(str)

    def __init__(
        self, items: Sequence[tuple[str, str] | tuple[str, str, str]], value: str = "", *, name: str = "",
        height: int = 34, size: float = 14.0, pad: int = 12, stretch: bool = False,
        big: bool | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.high, self.size_px, self.pad, self.big = height, size, pad, big
        self.setAccessibleName(tr(name))
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        self.segments: list[_Segment] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for item in items:
            made = _Segment(self, item[0], item[1], item[2] if len(item) == 3 else "")
            self.group.addButton(made)
            self.segments.append(made)
            line.addWidget(made, 1 if stretch else 0)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred if stretch else policy.Fixed, policy.Fixed)
        self.group.buttonClicked.connect(self._clicked)
        self.set_value(value)
        theme.signals.changed.connect(self.restyle)

    def value(self) -> str:
        """What is chosen, '' for nothing yet."""
        return next((segment.value for segment in self.segments if segment.isChecked()), "")

    def set_value(self, value: str) -> None:
        for segment in self.segments:
            if segment.value == value:
                segment.setChecked(True)
                self.setFocusProxy(segment)
        self.update()

    def set_allowed(self, allowed: bool, why: str = "") -> None:
        """Off with the reason in the tooltip."""
        self.setEnabled(allowed)
        self.setToolTip(tr("" if allowed else why))
        self.setAccessibleDescription(tr("" if allowed else why))

    def restyle(self) -> None:
        """Colours or sizes changed."""
        for segment in self.segments:
            segment.updateGeometry()
            segment.update()

    def tighten(self) -> None:
        """Less room beside the words of each."""
        self.pad = max(self.pad // 3, 5)
        self.restyle()
        self.updateGeometry()

    def _clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, _Segment):
            self.setFocusProxy(button)
            self.chosen.emit(button.value)

    def paint_segment(self, segment: _Segment) -> None:
        """One segment's share of the whole: the outer corners are rounded at the ends only."""
        painter = QPainter(segment)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = [one for one in self.segments if not one.isHidden()]
        place, last = shown.index(segment), len(shown) - 1
        size, width = QRectF(segment.rect()), 2.0 if self.high >= 44 else 1.5
        whole = size.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        # The outline runs out of sight on the sides where a neighbour goes on.
        whole.adjust(-12 if place else 0, 0, 12 if place < last else 0, 0)
        on, live = segment.isChecked(), segment.isEnabled()
        outline = QPainterPath()
        outline.addRoundedRect(whole, 6, 6)
        fill = theme.colour(("ink" if live else "ink3") if on else "sunk" if segment.underMouse() and live else "card")
        painter.fillPath(outline, fill)
        if not on and place < last and not shown[place + 1].isChecked():
            painter.setPen(QPen(theme.colour("rule2"), 1))
            marks.line(painter, size.right() - 0.5, width, size.right() - 0.5, size.height() - width)
        painter.setPen(QPen(theme.colour("control" if live else "rule2"), width))
        painter.drawPath(outline)
        words = theme.colour("card" if on else "ink2" if live else "ink3")
        side = theme.px(self.size_px * 1.1, self.big) if segment.icon_name else 0
        gap = theme.px(self.size_px * 0.4, self.big) if side else 0
        wide = theme.text_width(segment.label, "label", self.big, self.size_px, bold=on)
        left = size.center().x() - (wide + side + gap) / 2
        if side:
            box = QRectF(left, size.center().y() - side / 2, side, side)
            icons.paint(painter, box, segment.icon_name, "regular", words)
        area = QRectF(left + side + gap, 0, wide + 1, size.height())
        draw(painter, area, segment.label, "label", words, LEFT | MIDDLE, big=self.big, size=self.size_px, bold=on)


class Switch(QAbstractButton):
    """On or off, with its words: `Switch("High-legibility text", False)`. Signal `toggled(bool)`."""

    focus_radius = 12.0

    def __init__(self, text: str, on: bool = False, big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self.big = text, big
        self.setCheckable(True)
        self.setChecked(on)
        self.setText(tr(text).replace("&", "&&"))
        self.setAccessibleName(tr(text))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.signals.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        wide = theme.text_width(self.label, "ui", self.big) + theme.px(90, self.big)
        return QSize(int(wide), theme.px(32, self.big))

    def _px(self, value: float) -> int:
        return theme.px(value, self.big)

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
        draw(
            painter, QRectF(self._px(48), 0, self.width() - self._px(48), self.height()), self.label, "ui", big=self.big
        )
        right = QRectF(self.width() - self._px(36), 0, self._px(36), self.height())
        draw(painter, right, "On" if on else "Off", "small", "ink2", CENTRE | MIDDLE, big=self.big)

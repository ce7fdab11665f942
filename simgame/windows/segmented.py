"""One of a few, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import icons, marks, theme
from simgame.windows.text import LEFT, MIDDLE, draw


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

    def held_here(self) -> object:
        """What is chosen."""
        return self.value() or None

    def hold_again(self, held: object) -> None:
        """Chosen as by a person, where it may be."""
        if any(segment.value == held for segment in self.segments):
            self.set_value(str(held))
            self.chosen.emit(str(held))

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

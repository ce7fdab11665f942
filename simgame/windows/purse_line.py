"""A seat's purse on its desk: what is placed on what, and what is left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.as_table import Tabled
from simgame.windows.chart_data import ChartTable
from simgame.windows.surfaces import Painted
from simgame.windows.text import Text

PARTS = (1.0, 0.78, 0.6, 0.45)
"""Strength of colour of the first, second … thing the purse is placed on; it starts again after the fourth."""


HIGH = 12  # px


class PurseBar(Tabled, Painted):
    """What is placed out of the purse, and what is left dashed; overspent it runs past its end in hatch.

    `PurseBar("acute")` then `set_purse([4.0, 3.0, 2.5], 18.0)`. `plain=True` draws one piece (the sheet).
    """

    def __init__(
        self,
        seat: str,
        *,
        plain: bool = False,
        big: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(big, parent)
        self.seat, self.plain = seat, plain
        self.parts: tuple[float, ...] = ()
        self.names: tuple[str, ...] = ()
        self.total = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Purse"))

    def figures(self) -> ChartTable:
        """What is placed, one after the other; the purse; what is left, or too much."""
        if not self.total and not self.parts:
            return ChartTable(("Purse", "£m"), ())
        parts = self.parts if len(self.parts) > 1 else ()
        names = self.names or tuple(tr("Placed, part {number}", number=number) for number in range(1, len(parts) + 1))
        rows = [(name, _gbp(part)) for name, part in zip(names, parts, strict=False) if part]
        left = self.total - sum(self.parts)
        rows += [("Placed together", _gbp(sum(self.parts))), ("The purse", _gbp(self.total)),
                 ("Too much" if self.overspent else "Left", _gbp(abs(left)))]  # fmt: skip
        return ChartTable(("Purse", "£m"), tuple(rows))

    def set_purse(self, parts: Sequence[float], total: float, names: Sequence[str] = ()) -> None:
        """Amounts placed, in the order of the levers (``names``, where they are told apart), and the whole purse, in
        £m."""
        self.names = tuple(names)
        self.parts, self.total = tuple(max(part, 0.0) for part in parts), max(total, 0.0)
        placed = sum(self.parts)
        over = placed - self.total
        words = tr("£{placed:.1f}m placed of £{total:.1f}m", placed=placed, total=self.total)
        words += tr(", £{over:.1f}m too much", over=over) if over > 0.005 else tr(", £{over:.1f}m left", over=-over)
        self.setAccessibleDescription(tr(words))
        self.setToolTip(tr(words))
        self.update()

    @property
    def overspent(self) -> bool:
        return sum(self.parts) > self.total + 0.005

    def sizeHint(self) -> QSize:
        return QSize(self.px(200), self.px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        placed, high, radius = sum(self.parts), float(self.height()), self.height() / 6
        whole = max(placed, self.total, 1e-9)
        px = self.width() / whole
        shown = [placed] if self.plain else list(self.parts)
        left = 0.0
        for number, part in enumerate(shown):
            inside = min(part, max(self.total - left, 0.0))
            if inside * px > 2.5:
                painter.setBrush(theme.seat_colour(self.seat))
                painter.setOpacity(PARTS[number % len(PARTS)] if not self.plain else 1.0)
                painter.drawRoundedRect(QRectF(left * px, 0, inside * px - 2, high), radius, radius)
            left += part
        painter.setOpacity(1.0)
        if self.overspent:
            beyond = QRectF(self.total * px, 0, (placed - self.total) * px, high)
            painter.setBrush(QBrush(theme.colour("off"), Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(theme.colour("off"), 1.2))
            painter.drawRect(beyond.adjusted(0.6, 0.6, -0.6, -0.6))
            painter.fillRect(QRectF(self.total * px - 1.5, 0, 3, high), theme.colour("ink"))
        elif self.total - placed > 0:
            room = QRectF(placed * px, 0, (self.total - placed) * px, high)
            width = 2.0 if self.plain else 1.4
            if room.width() > 4:
                pen = QPen(theme.colour("control"), width)
                pen.setDashPattern([4 / width, 3 / width])
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                inset = width / 2
                painter.drawRoundedRect(room.adjusted(inset, inset, -inset, -inset), radius, radius)


def _gbp(value: float) -> str:
    return tr("£{value:.1f}m", value=value)


class PurseLine(QWidget):
    """The desk's purse in words over its bar: `PurseLine("acute")`, `set_purse([4.0, 3.0], 18.0)`, `set_note("…")`."""

    def __init__(self, seat: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Text("", "small", big=False)
        self.note = Text("", "micro", "ink2", big=False, elide=True, align=Qt.AlignmentFlag.AlignRight)
        self.bar = PurseBar(seat, big=False)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(6)
        line = QHBoxLayout()
        line.addWidget(self.words)
        line.addWidget(self.note, 1)
        stack.addLayout(line)
        stack.addWidget(self.bar)

    def set_purse(self, parts: Sequence[float], total: float, names: Sequence[str] = ()) -> None:
        """Amounts placed, on the levers of these names, and the whole purse, in £m."""
        self.bar.set_purse(parts, total, names)
        left = total - sum(parts)
        if left < -0.005:
            self.words.setText(tr("<b>£{left:.1f}m too much</b> <m>for £{total:.1f}m</m>", left=-left, total=total))
            self.words.set_colour("off")
        else:
            self.words.setText(
                tr("<b>£{left:.1f}m</b> left to place <m>of £{total:.1f}m</m>", left=abs(left), total=total)
            )
            self.words.set_colour("ink")

    def set_note(self, note: str) -> None:
        """What becomes of what is not placed."""
        self.note.setText(note)

"""Two clicks from one counter to another: who promises, and to whom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import marks, theme
from simgame.windows.surfaces import Painted
from simgame.windows.text import CENTRE, MIDDLE, draw

LEAST = 0.82
"""Of its height, what the row of counters keeps on a page that has little room."""


class CounterPicker(Painted):
    """Two clicks: who promises, to whom. `CounterPicker(["commissioner", "acute", …], {"acute": 1}, limit=3)`.

    Keys 1 to 6 do the same, Esc takes the first back. Signals: `picked(str, str)` giver and receiver; `cleared()`;
    `refused(str)` when a giver has no promise left. `set_used({seat: n})`, `set_names({seat: title})`, `clear()`.
    """

    picked = Signal(str, str)
    cleared = Signal()
    refused = Signal(str)
    focus_radius = 10.0

    def __init__(
        self, seats: Sequence[str], used: dict[str, int] | None = None, *, limit: int = 3,
        big: bool | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(big, parent)
        self.seats, self.used, self.limit = list(seats), dict(used or {}), limit
        self.names: dict[str, str] = {}
        self.giver = self.receiver = ""
        self.hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self._say()

    def set_used(self, used: dict[str, int]) -> None:
        """Promises each giver has made this year."""
        self.used = dict(used)
        self.update()

    def set_names(self, names: dict[str, str]) -> None:
        self.names = dict(names)
        self.update()

    def clear(self) -> None:
        """Nobody is picked."""
        self.giver = self.receiver = ""
        self._say()
        self.update()

    def name(self, seat: str) -> str:
        return self.names.get(seat, theme.SEAT_NAME[seat])

    def _say(self) -> None:
        if not self.giver:
            words = "Who promises? Click a counter, or press its number."
        elif not self.receiver:
            words = tr("{name} promises. To whom?", name=self.name(self.giver))
        else:
            words = tr("{name} promises {name2}", name=self.name(self.giver), name2=self.name(self.receiver))
        self.setAccessibleName(tr("From one counter to another"))
        self.setAccessibleDescription(tr(words))

    def pick(self, seat: str) -> None:
        """As a click on a counter."""
        if self.giver and self.receiver:
            self.clear()
        if not self.giver:
            if self.used.get(seat, 0) >= self.limit:
                self.refused.emit(
                    tr(
                        "{name} has made {limit} promises this year: that is the most.",
                        name=self.name(seat),
                        limit=self.limit,
                    )
                )
                return
            self.giver = seat
        elif seat == self.giver:
            self.clear()
            self.cleared.emit()
            return
        else:
            self.receiver = seat
        self._say()
        self.update()
        if self.receiver:
            self.picked.emit(self.giver, self.receiver)

    def sizeHint(self) -> QSize:
        return QSize(self.px(640), self.px(262 if self._large() else 177))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(560), int(LEAST * self.sizeHint().height()))

    def _share(self) -> float:
        """Of its usual height, what it has."""
        return min(1.0, self.height() / self.sizeHint().height())

    def _large(self) -> bool:
        return theme.projector() if self.big is None else self.big

    def _centre(self, number: int) -> QPointF:
        wide = self.width() / len(self.seats)
        return QPointF(wide * (number + 0.5), self.px(124 if self._large() else 88) * self._share())

    def _side(self) -> float:
        return float(self.px(100 if self._large() else 62)) * self._share()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        marks.paint_card(painter, QRectF(self.rect()), 10, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._side()
        for number, seat in enumerate(self.seats):
            middle = self._centre(number)
            square = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side * 1.09)
            on = seat in (self.giver, self.receiver)
            spent = not self.giver and self.used.get(seat, 0) >= self.limit
            painter.setOpacity(0.45 if spent else 1.0)
            marks.paint_counter(painter, square, seat)
            painter.setOpacity(1.0)
            if on or number == self.hovered:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour("ink" if on else "rule2"), 3))
                reach = side * 0.12
                painter.drawRoundedRect(square.adjusted(-reach, -reach, reach, reach * 0.6), side * 0.29, side * 0.29)
            large = self._large()
            drop, high = (0.76, 36) if large else (0.66, 22)
            below = QRectF(middle.x() - self.width() / 12, middle.y() + side * drop, self.width() / 6, self.px(high))
            draw(painter, below, self.name(seat), "ui", "ink", CENTRE | MIDDLE, big=self.big, bold=on, elide=True)
            gap = self.px(10 if self._share() == 1.0 else 3)
            self._paint_used(painter, QPointF(middle.x(), below.bottom() + gap), self.used.get(seat, 0))
        if self.giver and self.receiver:
            self._paint_way(painter)
        for place, seat in enumerate((self.giver, self.receiver)):
            if seat:
                corner = self._centre(self.seats.index(seat)) + QPointF(
                    side * (0.6 if place == 0 else -0.6), -side * 0.6
                )
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("ink"))
                radius = float(self.px(20 if self._large() else 13))
                painter.drawEllipse(corner, radius, radius)
                area = QRectF(corner.x() - radius, corner.y() - radius, 2 * radius, 2 * radius)
                draw(painter, area, str(place + 1), "small", "card", CENTRE | MIDDLE, big=self.big, bold=True)

    def _paint_used(self, painter: QPainter, middle: QPointF, used: int) -> None:
        scale = 1.8 if self._large() else 1.0
        wide, high, gap = self.px(11 * scale), self.px(5 * scale), self.px(3 * scale)
        left = middle.x() - (self.limit * (wide + gap) - gap) / 2
        for number in range(self.limit):
            on = number < used
            painter.setPen(QPen(theme.colour("ink" if on else "control"), 1))
            painter.setBrush(theme.colour("ink") if on else Qt.BrushStyle.NoBrush)
            pip = QRectF(left + number * (wide + gap), middle.y() - high / 2, wide, high)
            painter.drawRoundedRect(pip, high / 2, high / 2)

    def _paint_way(self, painter: QPainter) -> None:
        """The arrow from the giver over the others to the receiver."""
        start, end = self._centre(self.seats.index(self.giver)), self._centre(self.seats.index(self.receiver))
        rise = self._side() * 0.64
        y, top = start.y() - rise, float(self.px(20))
        way = 1.0 if end.x() > start.x() else -1.0
        bend = min(abs(end.x() - start.x()) * 0.4, self.px(60))
        path = QPainterPath(QPointF(start.x(), y))
        path.cubicTo(
            QPointF(start.x() + way * 4, top),
            QPointF(start.x() + way * bend * 0.4, top),
            QPointF(start.x() + way * bend, top),
        )
        path.lineTo(end.x() - way * bend, top)
        path.cubicTo(
            QPointF(end.x() - way * bend * 0.4, top), QPointF(end.x() - way * 2, top), QPointF(end.x(), y - self.px(11))
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("ink"), 3))
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink"))
        arm = self.px(9)
        head = [QPointF(end.x(), y), QPointF(end.x() - arm, y - arm * 1.8), QPointF(end.x() + arm, y - arm * 1.8)]
        painter.drawPolygon(QPolygonF(head))

    def _at(self, x: float) -> int:
        return min(max(int(x / max(self.width() / len(self.seats), 1)), 0), len(self.seats) - 1)

    @property
    def acts(self) -> bool:
        """It picks."""
        return True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hovered = self._at(event.position().x())
        self.setToolTip(tr(self.name(self.seats[self.hovered])))
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.hovered = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pick(self.seats[self._at(event.position().x())])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isdecimal() and 1 <= int(text) <= len(self.seats):
            self.pick(self.seats[int(text) - 1])
        elif event.key() == Qt.Key.Key_Escape and self.giver:
            self.clear()
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

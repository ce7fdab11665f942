"""The switch as a picture: two halves round a purse that meet at the seam, or part, and what ties the seats to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import marks, theme
from simgame.windows.as_table import Tabled
from simgame.windows.chart_data import ChartTable
from simgame.windows.surfaces import Painted
from simgame.windows.text import CENTRE, MIDDLE, draw

# Centre of each counter as a share of the picture; names stand above the upper two and below the others.
PLACES: dict[str, tuple[float, float, bool]] = {
    "acute": (0.18, 0.20, True),
    "community": (0.82, 0.20, True),
    "gp": (0.11, 0.53, False),
    "council": (0.89, 0.53, False),
    "commissioner": (0.23, 0.83, False),
    "stp": (0.77, 0.83, False),
}
CONTRACTS = ("acute", "community", "gp", "council")
"""Seats that the commissioner pays by contract while the split is kept."""
CLOSE_MS, COIN_MS = 700, 900


@dataclass(frozen=True)
class Debt:
    """What is settled when the last contracts close: who pays whom, and the figure."""

    payer: str
    payee: str
    words: str


class SeamPicture(Tabled, Painted):
    """`SeamPicture([("acute", "Acute trust", "Hospital division"), …], "£1,123m", "one purse, £1,497 a head")`.

    Names before and after the switch. `set_share(share)` from 0 (split kept) to 1 (one purse); `glide(to)` goes there
    in 700 ms, at once under reduce motion; `settle(debts)` sends each coin on its way. `moved()` when the halves stand.
    """

    moved = Signal()

    def __init__(
        self, seats: Sequence[tuple[str, str, str]], purse: str, note: str, *, share: float = 0.0,
        big: bool | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(big, parent)
        self.seats, self.purse, self.note, self.share = tuple(seats), purse, note, share
        self.debts: tuple[Debt, ...] = ()
        self.way = 1.0  # how far the coins have come
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._halves = self._animation(CLOSE_MS)
        self._halves.valueChanged.connect(self._half_moved)
        self._halves.finished.connect(self.moved)
        self._coins = self._animation(COIN_MS)
        self._coins.valueChanged.connect(self._coin_moved)
        self._say()

    def figures(self) -> ChartTable:
        """Each seat's name before and after, what is owed, and the purse."""
        rows = [(theme.SEAT_NAME[seat], before, after) for seat, before, after in self.seats]
        rows += [("Owed", debt.words, "") for debt in self.debts]
        rows.append(("The purse", self.purse, self.note))
        return ChartTable(("Seat", "Split kept", "Split abolished"), tuple(rows))

    def table_title(self) -> str:
        """What the picture is of."""
        return tr("The switch")

    def _animation(self, milliseconds: int) -> QVariantAnimation:
        made = QVariantAnimation(self)
        made.setDuration(milliseconds)
        made.setEasingCurve(QEasingCurve.Type.OutCubic)
        return made

    def sizeHint(self) -> QSize:
        return QSize(self.px(760 if self.big else 548), self.px(560 if self.big else 404))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(420 if self.big else 340), self.px(300 if self.big else 250))

    # --- changing ------------------------------------------------------------------------------------------------

    def set_share(self, share: float) -> None:
        """Stand still at 0 (split kept), at 1 (one purse) or between."""
        self._halves.stop()
        self.share = share
        self._say()
        self.update()

    def glide(self, to: float) -> None:
        """The halves meet (1) or part (0)."""
        if not theme.duration(CLOSE_MS) or not self.isVisible():
            self.set_share(to)
            self.moved.emit()
            return
        self._halves.setStartValue(self.share)
        self._halves.setEndValue(to)
        self._halves.start()

    def settle(self, debts: Sequence[Debt]) -> None:
        """Who owed whom moves across: a coin from each payer to its payee."""
        self.debts = tuple(debts)
        self._say()
        if theme.duration(COIN_MS) and self.debts and self.isVisible():
            self.way = 0.0
            self._coins.setStartValue(0.0)
            self._coins.setEndValue(1.0)
            self._coins.start()
        else:
            self.way = 1.0
        self.update()

    def _half_moved(self, share: float) -> None:
        self.share = float(share)
        self._say()
        self.update()

    def _coin_moved(self, way: float) -> None:
        self.way = float(way)
        self.update()

    def _say(self) -> None:
        stands = "One purse, no contracts" if self.share >= 1.0 else "Two halves and contracts between them"
        owed = "; ".join(debt.words for debt in self.debts)
        self.setAccessibleName(
            tr("{stands}: {purse}, {note}. {owed}", stands=stands, purse=self.purse, note=self.note, owed=owed).strip()
        )

    # --- painting ------------------------------------------------------------------------------------------------

    def _radius(self) -> float:
        return min(self.width() * 0.195, self.height() * 0.27)

    def _side(self) -> float:
        return float(self.px(62 if self.big else 44))

    def _centre(self, seat: str) -> QPointF:
        x, y, _ = PLACES[seat]
        return QPointF(self.width() * x, self.height() * y)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() * 0.5)
        self._paint_contracts(painter)
        self._paint_ties(painter, middle)
        self._paint_purse(painter, middle)
        for seat, before, after in self.seats:
            self._paint_seat(painter, seat, after if self.share >= 0.5 else before)
        for debt in self.debts:
            self._paint_debt(painter, debt)

    def _paint_contracts(self, painter: QPainter) -> None:
        """Broken lines, fading as the halves close."""
        if self.share >= 1.0:
            return
        pen = QPen(theme.regime_colour("keep"), 2.0)
        pen.setDashPattern([4.5, 2.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setOpacity(1.0 - self.share)
        here = {seat for seat, _, _ in self.seats}
        for seat in CONTRACTS:
            if seat in here:
                painter.drawLine(self._centre("commissioner"), self._centre(seat))
        painter.setOpacity(1.0)

    def _paint_ties(self, painter: QPainter, middle: QPointF) -> None:
        """Unbroken lines from the one purse to every seat, growing as the halves close."""
        if self.share <= 0.0:
            return
        painter.setPen(QPen(theme.regime_colour("abolish"), self.px(4)))
        for seat, _, _ in self.seats:
            end = self._centre(seat)
            painter.drawLine(middle, middle + (end - middle) * self.share)

    def _paint_purse(self, painter: QPainter, middle: QPointF) -> None:
        radius = self._radius()
        gap = radius * (0.05 + 0.29 * (1.0 - self.share)) if self.share < 1.0 else 0.0
        fill = theme.mix(theme.regime_colour("keep"), theme.regime_colour("abolish"), self.share)
        shadow = QColor(theme.colour("edge"))
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, lower in ((shadow, float(self.px(6))), (fill, 0.0)):
            painter.setBrush(colour)
            if self.share >= 1.0:
                painter.drawEllipse(middle + QPointF(0, lower), radius, radius)
                continue
            for way in (-1, 1):
                half = QRectF(middle.x() - radius, middle.y() - radius + lower, 2 * radius, 2 * radius)
                half.translate(way * gap / 2, 0)
                painter.drawPie(half, (90 if way < 0 else -90) * 16, 180 * 16)
        if 0.0 < self.share < 1.0:
            self._paint_arrows(painter, middle, radius)
        if self.share < 1.0:
            seam = QPen(theme.regime_colour("keep"), self.px(2.5))
            seam.setDashPattern([3.0, 2.0])
            seam.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setOpacity(1.0 - self.share)
            painter.setPen(seam)
            reach = radius * 1.18
            marks.line(painter, middle.x(), middle.y() - reach, middle.x(), middle.y() + reach)
            painter.setOpacity(1.0)
        high, wide = float(self.px(86 if self.big else 56)), float(self.px(250 if self.big else 150))
        plate = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(plate, self.px(7), self.px(7))
        size = 40 if self.big else 28
        upper = QRectF(plate.x(), plate.y(), wide, high * 0.62)
        lower_half = QRectF(plate.x(), plate.y() + high * 0.56, wide, high * 0.40)
        draw(painter, upper, self.purse, "figure", align=CENTRE | MIDDLE, big=self.big, size=size)
        draw(painter, lower_half, self.note, "micro", "ink2", CENTRE | MIDDLE, big=self.big)

    def _paint_arrows(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        length, thick = float(self.px(26)), float(self.px(7))
        for way in (-1, 1):
            start = middle + QPointF(way * (radius * 1.45), 0)
            marks.paint_arrow(painter, start, -way * length, thick, theme.colour("ink"))

    def _paint_seat(self, painter: QPainter, seat: str, name: str) -> None:
        centre, side = self._centre(seat), self._side()
        square = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side * 1.09)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("card"))
        ring = self.px(3)
        painter.drawRoundedRect(square.adjusted(-ring, -ring, ring, ring), side * 0.3, side * 0.3)
        marks.paint_counter(painter, square, seat)
        high = theme.line_height("label", self.big, 26 if self.big else 14)
        wide = self.width() * 0.42
        top = square.top() - high - self.px(4) if PLACES[seat][2] else square.bottom() + self.px(4)
        left = min(max(centre.x() - wide / 2, self.px(4)), self.width() - wide - self.px(4))
        align = CENTRE | MIDDLE
        area = QRectF(left, top, wide, high)
        half = theme.text_width(name, "label", self.big, 26 if self.big else 14) / 2
        shift = min(max(centre.x(), half + self.px(8)), self.width() - half - self.px(8)) - area.center().x()
        area.translate(shift, 0)
        plate = QRectF(area.center().x() - half - self.px(4), top, 2 * half + self.px(8), high)
        painter.fillRect(plate, theme.colour("card"))  # a line may pass behind a name
        draw(painter, area, name, "label", align=align, big=self.big, size=26 if self.big else 14)

    def _paint_debt(self, painter: QPainter, debt: Debt) -> None:
        """A coin on its way from payer to payee, with its figure."""
        if debt.payer not in PLACES or debt.payee not in PLACES:
            return
        start, end = self._centre(debt.payer), self._centre(debt.payee)
        spot = start + (end - start) * (0.22 + 0.56 * self.way)
        side = float(self.px(44 if self.big else 30))
        square = QRectF(spot.x() - side / 2, spot.y() - side / 2, side, side)
        radius = side * 0.2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.shade())
        painter.drawRoundedRect(square.translated(0, side * 0.08), radius, radius)
        painter.setPen(QPen(theme.colour("card"), 2))
        painter.setBrush(theme.seat_colour(debt.payer))
        painter.drawRoundedRect(square, radius, radius)
        size = 26 if self.big else 14
        wide = theme.text_width(debt.words, "label", self.big, size) + self.px(16)
        high = theme.line_height("label", self.big, size) + self.px(4)
        label = QRectF(square.right() + self.px(6), square.center().y() - high / 2, wide, high)
        if label.right() > self.width() - 4:
            label.moveRight(square.left() - self.px(6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink"))
        painter.drawRoundedRect(label, self.px(4), self.px(4))
        draw(painter, label, debt.words, "label", "card", CENTRE | MIDDLE, big=self.big, size=size)

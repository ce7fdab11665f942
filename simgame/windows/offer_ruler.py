"""The ruler of a contract: what both sides said, last year’s figure, the likely cost, what is on the card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import marks, theme
from simgame.windows.as_table import Tabled
from simgame.windows.chart_data import ChartTable
from simgame.windows.scale import Scale
from simgame.windows.surfaces import Painted
from simgame.windows.text import LEFT, MIDDLE, RIGHT, draw

Offer = tuple[str, float, str]
"""Seat, figure, and how it is said: "Trust said £551m"."""


def ticks(lowest: float, highest: float, most: int = 5) -> tuple[float, float]:
    """Distance of the written and of the fine ticks of an axis: 1, 2 or 5 times a power of ten."""
    span = max(highest - lowest, 1e-9)
    size = 10.0**-6
    while True:
        for factor in (1.0, 2.0, 5.0):
            if span / (size * factor) <= most:
                return size * factor, size * factor / 5
        size *= 10.0


class OfferRuler(Tabled, Painted):
    """Where the figures stand: likely cost as a band, last year, what each party said, what is on the card.

    `OfferRuler(Scale(530, 570, 1, decimals=0))`, then `set_values(card=548, last=538, likely=(548, 562),
    offers=[("commissioner", 546, "Commissioner said £546m")])`. Signal `picked(float)` when the bead is dragged or the
    line is clicked.
    """

    picked = Signal(float)

    def __init__(self, scale: Scale, *, big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.scale = scale
        self.card: float | None = None
        self.last: float | None = None
        self.likely: tuple[float, float] | None = None
        self.offers: tuple[Offer, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Figures on the table"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def figures(self) -> ChartTable:
        """Last year's figure, the likely cost, what each party said, and what is on the card."""
        said = self.scale.format
        rows: list[tuple[str, ...]] = []
        if self.last is not None:
            rows.append(("Last year", said(self.last)))
        if self.likely is not None:
            rows.append(("Likely cost", tr("{low} to {high}", low=said(self.likely[0]), high=said(self.likely[1]))))
        for seat, value, _ in self.offers:
            rows.append((tr("{seat_name} said", seat_name=theme.SEAT_NAME[seat]), said(value)))
        if self.card is not None:
            rows.append(("On the card", said(self.card)))
        return ChartTable(("Figure", "£m"), tuple(rows))

    def px(self, value: float) -> int:
        """On an open table the words are larger than the line is long: everything grows with them."""
        large = theme.projector() if self.big is None else self.big
        return super().px(value * (1.8 if large else 1.0))

    def set_scale(self, scale: Scale) -> None:
        """Other ends of the line."""
        self.scale = scale
        self.update()

    def set_values(
        self, card: float | None, last: float | None = None, likely: tuple[float, float] | None = None,
        offers: Sequence[Offer] = (),
    ) -> None:  # fmt: skip
        self.card, self.last, self.likely, self.offers = card, last, likely, tuple(offers)
        said = [words for _, _, words in offers]
        if card is not None:
            said.append(tr("on the card {scale}", scale=self.scale.format(card)))
        if last is not None:
            said.append(tr("last year {scale}", scale=self.scale.format(last)))
        if likely is not None:
            said.append(
                tr(
                    "likely cost {scale} to {scale2}",
                    scale=self.scale.format(likely[0]),
                    scale2=self.scale.format(likely[1]),
                )
            )
        self.setAccessibleDescription(tr("; ".join(said)))
        self.setToolTip(tr("; ".join(said)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(500), self.px(96))

    def _x(self, value: float) -> float:
        ends, span = self.px(24), max(self.scale.highest - self.scale.lowest, 1e-9)
        share = min(max((value - self.scale.lowest) / span, 0.0), 1.0)
        return ends + share * (self.width() - 2 * ends)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = float(self.px(48))
        if self.likely is not None:
            left, right = (self._x(value) for value in self.likely)
            band = QRectF(left, y, right - left, self.px(25))
            painter.setPen(QPen(theme.colour("rule2"), 1))
            painter.setBrush(theme.colour("sunk"))
            painter.drawRect(band)
            words = tr(
                "likely cost, {scale} to {scale2}",
                scale=self.scale.format(self.likely[0]),
                scale2=self.scale.format(self.likely[1]),
            )
            wide = theme.text_width(words, "micro", self.big)
            middle = min(max(band.center().x(), wide / 2 + 4), self.width() - wide / 2 - 4)
            area = QRectF(middle - wide / 2, y + self.px(6), wide + 1, self.px(19))  # below the ticks
            draw(painter, area, words, "micro", "ink2", big=self.big)
        self._paint_axis(painter, y)
        self._paint_offers(painter, y)
        if self.card is not None:
            x = self._x(self.card)
            painter.setPen(QPen(theme.colour("card"), 2))
            painter.setBrush(theme.colour("ink"))
            painter.drawEllipse(QPointF(x, y), self.px(9), self.px(9))
            words = tr("on the card, {scale}", scale=self.scale.format(self.card))
            self._label(painter, x, float(self.px(2)), words, "label", "ink")

    def _label(self, painter: QPainter, x: float, top: float, words: str, style: str, tone: str) -> None:
        """Centred on x, but within the ruler."""
        wide = theme.text_width(words, style, self.big)
        left = min(max(x - wide / 2, 0.0), self.width() - wide - 1)
        area = QRectF(left, top, wide + 1, theme.line_height(style, self.big))
        draw(painter, area, words, style, tone, LEFT | MIDDLE, big=self.big)

    def _paint_axis(self, painter: QPainter, y: float) -> None:
        painter.setPen(QPen(theme.colour("ink"), 1.5))
        marks.line(painter, self._x(self.scale.lowest), y, self._x(self.scale.highest), y)
        written, fine = ticks(self.scale.lowest, self.scale.highest)
        painter.setPen(QPen(theme.colour("ink"), 1))
        number = round(self.scale.lowest / fine)
        last_x = None if self.last is None else self._x(self.last)
        last_words = "" if self.last is None else tr("last year {scale}", scale=self.scale.format(self.last))
        room = theme.text_width(last_words, "micro", self.big) / 2 + self.px(28)
        while number * fine <= self.scale.highest + fine / 100:
            value = number * fine
            number += 1
            if value < self.scale.lowest - fine / 100:
                continue
            whole = abs(value / written - round(value / written)) < 1e-6
            painter.setPen(QPen(theme.colour("ink"), 1))
            marks.line(painter, self._x(value), y, self._x(value), y + self.px(6 if whole else 4))
            if whole and (last_x is None or abs(self._x(value) - last_x) > room):
                self._label(painter, self._x(value), y + self.px(30), self.scale.format(value), "micro", "ink2")
        if last_x is not None:
            painter.setPen(QPen(theme.colour("ink2"), 2))
            marks.line(painter, last_x, y - self.px(10), last_x, y + self.px(6))
            self._label(painter, last_x, y + self.px(30), last_words, "micro", "ink2")

    def _paint_offers(self, painter: QPainter, y: float) -> None:
        """A triangle for each, its words outwards: the lowest to the left, the highest to the right."""
        ordered = sorted(self.offers, key=lambda offer: offer[1])
        for place, (seat, value, words) in enumerate(ordered):
            x, tone = self._x(value), theme.seat_colour(seat)
            tip = y - self.px(6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone)
            arm, high = self.px(7), self.px(10)
            painter.drawPolygon(
                QPolygonF([QPointF(x, tip), QPointF(x - arm, tip - high), QPointF(x + arm, tip - high)])
            )
            wide = theme.text_width(words, "label", self.big) + 2
            leftwards = place == 0 and len(ordered) > 1
            if (leftwards and x - arm - wide < 0) or (not leftwards and x + arm + wide > self.width()):
                leftwards = not leftwards
            left = x - arm - self.px(6) - wide if leftwards else x + arm + self.px(6)
            area = QRectF(left, tip - high - self.px(6), wide, self.px(20))
            draw(painter, area, words, "label", tone, (RIGHT if leftwards else LEFT) | MIDDLE, big=self.big)

    def _pick(self, event: QMouseEvent) -> None:
        ends = self.px(24)
        share = (event.position().x() - ends) / max(self.width() - 2 * ends, 1)
        self.picked.emit(self.scale.snapped(self.scale.lowest + share * (self.scale.highest - self.scale.lowest)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.isEnabled():
            self._pick(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isEnabled() and event.buttons() & Qt.MouseButton.LeftButton:
            self._pick(event)

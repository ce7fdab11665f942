"""The winter call: six slips face down, a coin key for each seat, then all turned together."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import marks, theme
from simgame.windows.balances import SLIP, SLIP_NAME
from simgame.windows.plans import paint_back
from simgame.windows.surfaces import Painted, paint_key
from simgame.windows.text import CENTRE, MIDDLE, TOP, draw, draw_fit

TILTS = (-2.2, 1.8, -1.6, 2.2, -1.9, 1.7)
"""Degrees by which the card under a turned slip lies askew, by its place."""


class WinterSlip(Painted):
    """One seat's slip. `WinterSlip("acute", "Acute trust", place=1)`.

    Face down it takes 0, 1 or 2 by key or click and emits `chosen(str, int)`; `set_in(True)` shows that the coin lies
    under it. `turn(coins, "28 beds", "staffed from December to March", "−£6.1m")` turns it over (200 ms, or at once
    under reduce motion). `set_allowed(False, why)` for a computer player. `set_refused(True)` crosses one coin out.
    """

    chosen = Signal(str, int)
    focus_radius = 14.0

    def __init__(
        self, seat: str, title: str, *, place: int = 0, big: bool | None = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(big, parent)
        self.seat, self.title, self.tilt = seat, title, TILTS[place % len(TILTS)]
        self.turned = self.is_in = self.refused = self.is_now = False
        self.allowed, self.why = True, ""
        self.coins = 0
        self.buys = self.detail = self.balance = ""
        self.squeeze = 1.0
        self.showing_face = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.motion = QVariantAnimation(self)
        self.motion.setDuration(200)
        self.motion.setStartValue(0.0)
        self.motion.setEndValue(1.0)
        self.motion.valueChanged.connect(self._turning)
        self._say()

    def set_in(self, is_in: bool) -> None:
        """The seat's coins lie under its slip, or not yet."""
        self.is_in = is_in
        self._say()
        self.update()

    def set_allowed(self, allowed: bool, why: str = "") -> None:
        """Whether coins can be put here, and if not why."""
        self.allowed, self.why = allowed, why
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if allowed and not self.turned else Qt.FocusPolicy.NoFocus)
        self.setToolTip(tr(why))
        self.update()

    def set_now(self, now: bool) -> None:
        """Whether this seat is the one that is waited for."""
        self.is_now = now
        self.update()

    def set_refused(self, refused: bool) -> None:
        """The keeper of the reserve refused one coin."""
        self.refused = refused
        self._say()
        self.update()

    def turn(self, coins: int, buys: str, detail: str, balance: str) -> None:
        """Over: how many, what they buy, and the balance after."""
        self.coins, self.buys, self.detail, self.balance = coins, buys, detail, balance
        self.setToolTip(tr(SLIP if balance else ""))
        self.turned = True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._say()
        if theme.duration(200) and self.isVisible():
            self.motion.start()
        else:
            self.squeeze, self.showing_face = 1.0, True
            self.update()

    def _turning(self, share: float) -> None:
        self.showing_face = share >= 0.5
        self.squeeze = abs(1.0 - 2.0 * share)
        self.update()

    def _say(self) -> None:
        if self.turned:
            coins = {0: "no coin", 1: "one coin", 2: "two coins"}.get(self.coins, tr("{coins} coins", coins=self.coins))
            words = tr(
                "{coins}. {buys} {detail}. {slip_name}, likely balance {balance}",
                coins=coins,
                buys=self.buys,
                detail=self.detail,
                slip_name=SLIP_NAME,
                balance=self.balance,
            )
            words += ". One coin was refused" if self.refused else ""
        else:
            words = "coins are in" if self.is_in else "0, 1 or 2 coins?"
        self.setAccessibleName(tr("{title}: {words}", title=self.title, words=words))

    def sizeHint(self) -> QSize:
        return QSize(self.px(284), self.px(546))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(200), self.px(330))

    def _card(self) -> QRectF:
        return QRectF(self.rect()).adjusted(self.px(8), self.px(8), -self.px(8), -self.px(8))

    def focus_rect(self) -> QRectF:
        return self._card()

    def _keys(self) -> list[QRectF]:
        card = self._card()
        side, gap = float(self.px(56)), float(self.px(14))
        left = card.center().x() - (3 * side + 2 * gap) / 2
        top = card.bottom() - side - self.px(44)
        return [QRectF(left + number * (side + gap), top, side, side) for number in range(3)]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = self._card()
        if self.showing_face:
            painter.save()
            painter.translate(card.center())
            painter.rotate(self.tilt)
            painter.translate(-card.center())
            paint_back(painter, card, float(self.px(14)), float(self.px(5)))
            painter.restore()
        painter.save()
        painter.translate(card.center().x(), 0)
        painter.scale(max(self.squeeze, 0.02), 1)
        painter.translate(-card.center().x(), 0)
        if self.showing_face:
            self._paint_face(painter, card)
        else:
            self._paint_down(painter, card)
        painter.restore()

    def _paint_head(self, painter: QPainter, card: QRectF, tone: str) -> None:
        side, gap = float(self.px(50)), float(self.px(12))
        if theme.text_width(self.title, "label", self.big, 26) > card.width() - self.px(40 + 8 + 40):
            side = float(self.px(38))  # a long name stands below its counter
            square = QRectF(card.center().x() - side / 2, card.y() + self.px(20), side, side * 1.09)
            marks.paint_counter(painter, square, self.seat, ring=tone == "card")
            below = square.bottom() + self.px(4)
            name = QRectF(card.x() + self.px(8), below, card.width() - self.px(16), card.y() + self.px(104) - below)
            draw_fit(painter, name, self.title, "label", tone, CENTRE | MIDDLE, big=self.big, least=26)
            return
        wide = theme.text_width(self.title, "label", self.big)
        if wide > card.width() - side - gap - 8:
            side, gap = float(self.px(40)), float(self.px(8))
        wide = min(wide, card.width() - side - gap - 12)
        left = card.center().x() - (side + gap + wide) / 2
        marks.paint_counter(
            painter, QRectF(left, card.y() + self.px(24), side, side * 1.09), self.seat, ring=tone == "card"
        )
        area = QRectF(left + side + gap, card.y() + self.px(24), wide + 2, side)
        draw_fit(painter, area, self.title, "label", tone, big=self.big, least=26)

    def _paint_down(self, painter: QPainter, card: QRectF) -> None:
        paint_back(painter, card, float(self.px(14)), float(self.px(5)))
        if self.is_now and not self.is_in:
            painter.setPen(QPen(theme.colour("card"), float(self.px(5))))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = float(self.px(8))
            painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), self.px(9), self.px(9))
        self._paint_head(painter, card, "card")
        if self.is_in:
            centre = card.center()
            centre.setY(card.bottom() - self.px(74))
            marks.paint_badge(painter, centre, float(self.px(24)), True)
        elif self.allowed:
            for number, rect in enumerate(self._keys()):
                paint_key(painter, rect, str(number), True, "card", "ink2")
        else:
            area = QRectF(card.x() + 16, card.bottom() - self.px(120), card.width() - 32, self.px(80))
            draw(painter, area, self.why or "not yet", "small", "card", CENTRE | MIDDLE, big=self.big)

    def _paint_face(self, painter: QPainter, card: QRectF) -> None:
        marks.paint_card(painter, card, float(self.px(14)), float(self.px(5)), width=2)
        self._paint_head(painter, card, "ink")
        gap, top = float(self.px(14)), card.y() + self.px(106)
        # Where an event lies above the slips they are lower, and so is the coin: the words stay whole.
        least = self.px(106 + 38 + 48 + 8 + 58 + 5) + 2 * theme.line_height("ui", self.big) + self.px(108)
        side = max(self.px(108) - max(least - card.height(), 0.0), float(self.px(64)))
        if self.coins:
            left = card.center().x() - (self.coins * side + (self.coins - 1) * gap) / 2
            for number in range(self.coins):
                spot = QRectF(left + number * (side + gap), top, side, side * 1.08)
                painter.setOpacity(0.35 if self.refused and number == self.coins - 1 else 1.0)
                marks.paint_coin(painter, spot, self.seat)
                painter.setOpacity(1.0)
        else:
            spot = QRectF(card.center().x() - side / 2, top, side, side)
            pen = QPen(theme.colour("control"), 3)
            pen.setDashPattern([2.2, 1.6])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(spot.adjusted(1.5, 1.5, -1.5, -1.5), side * 0.13, side * 0.13)
            draw(painter, spot, "0", "figure", "ink2", CENTRE | MIDDLE, big=self.big)
        words = QRectF(card.x() + 6, top + side + self.px(38), card.width() - 12, self.px(48))
        size = 42.0
        while size > 28 and theme.text_width(self.buys, "figure", self.big, size) > words.width():
            size -= 2
        draw(painter, words, self.buys, "figure", "ink", CENTRE | MIDDLE, big=self.big, size=size)
        below = QRectF(card.x() + self.px(14), words.bottom() + self.px(8), card.width() - self.px(28), self.px(120))
        draw(painter, below, self.detail, "ui", "ink", CENTRE | TOP, big=self.big)
        foot = float(self.px(58))
        line = card.bottom() - foot - self.px(5)
        area = QRectF(card.x(), line, card.width(), foot)
        if self.balance:
            across = QRectF(card.x() + self.px(12), line, card.width() - self.px(24), 2)
            painter.fillRect(across, theme.colour("rule"))
            draw(
                painter,
                area,
                tr("{slip_name} <b>{balance}</b>", slip_name=SLIP_NAME, balance=self.balance),
                "small",
                "ink2",
                CENTRE | MIDDLE,
                big=self.big,
            )

    def _put(self, coins: int) -> None:
        if self.allowed and not self.turned:
            self.chosen.emit(self.seat, coins)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("0", "1", "2") and self.allowed and not self.turned:
            self._put(int(event.text()))
        else:
            super().keyPressEvent(event)

    @property
    def acts(self) -> bool:
        """Whether coins can be put on it."""
        return self.allowed and not self.turned and not self.is_in

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for number, rect in enumerate(self._keys()):
            if not self.is_in and rect.contains(event.position()):
                self._put(number)

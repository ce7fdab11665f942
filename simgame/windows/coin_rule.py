"""The one rule of the money, drawn: a coin moves when somebody is admitted, and stays when nobody is."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import icons, marks, theme
from simgame.windows.surfaces import Painted
from simgame.windows.text import CENTRE, MIDDLE, draw

TRAVEL_MS = 1800
WORDS = ("Somebody is admitted", "Nobody is")


class CoinRule(Painted):
    """Two pictures side by side. Split kept: the coin travels from the purse to the hospital, or stays. Split
    abolished: one purse over both, and the coin stays in it."""

    def __init__(self, split: str = "keep", big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.split = split
        self.share = 1.0  # of its way that the coin has gone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._motion.valueChanged.connect(self._go)
        kept = tr("A coin moves from the purse to the hospital when somebody is admitted; when nobody is, it stays.")
        one = tr("One purse for all: no coin moves, whether somebody is admitted or not.")
        self.setAccessibleName(kept if split == "keep" else one)

    def _go(self, share: float) -> None:
        self.share = share
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """The coin travels once."""
        super().showEvent(event)
        length = theme.duration(TRAVEL_MS)
        if length:
            self._motion.setDuration(length)
            self._motion.start()

    def sizeHint(self) -> QSize:
        return QSize(self.px(1300 if self.big else 760), self.px(520 if self.big else 300))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(900 if self.big else 520), self.px(380 if self.big else 220))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self.width() / 2
        for number, admitted in enumerate((True, False)):
            area = QRectF(number * half, 0, half, self.height())
            if number:
                painter.setPen(QPen(theme.colour("rule2"), 1.5))
                painter.drawLine(area.topLeft(), area.bottomLeft())
            self._scene(painter, area, admitted)

    def _scene(self, painter: QPainter, area: QRectF, admitted: bool) -> None:
        unit = min(area.width() / 8.0, area.height() / 5.2)
        centre = QPointF(area.center().x(), area.center().y() - unit * 0.4)
        purse = QPointF(centre.x() - unit * 2.5, centre.y())
        hospital = QPointF(centre.x() + unit * 2.5, centre.y())
        kept = self.split == "keep"
        if not kept:
            purse = QPointF(centre.x(), centre.y() - unit * 0.9)
        pen = QPen(theme.regime_colour(self.split), max(2.5, unit * 0.07))
        if kept:
            pen.setDashPattern([3.5, 1.9])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        sites = (hospital,) if kept else (hospital, QPointF(2 * centre.x() - hospital.x(), hospital.y()))
        for site in sites:
            painter.drawLine(purse, site)
        side = unit * 1.5
        for seat, site in zip(("acute", "community"), sites, strict=False):
            marks.paint_counter(painter, _box(site, side), seat, "")
        if kept:
            marks.paint_counter(painter, _box(purse, side), "commissioner", "")
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.regime_colour("abolish"))
            painter.drawEllipse(purse, unit, unit)
        # Who needs care stands at the hospital, or is at home.
        who = QPointF(hospital.x(), hospital.y() + unit * 1.35)
        icon = "bed" if admitted else "house-line"
        icons.paint(painter, _box(who, unit * 0.9), icon, "regular", theme.colour("ink"))
        moved = self.share if admitted and kept else 0.0
        start = QPointF(purse.x(), purse.y() - (unit * 1.15 if kept else 0))
        end = QPointF(hospital.x(), hospital.y() - unit * 1.15)
        self._coin(painter, start + (end - start) * moved, unit * 0.62)
        label = QRectF(area.x(), area.bottom() - unit * 1.2, area.width(), unit)
        draw(painter, label, tr(WORDS[0 if admitted else 1]), "h3", "ink", CENTRE | MIDDLE, big=self.big,
             size=34 if self.big else 19)  # fmt: skip

    def _coin(self, painter: QPainter, at: QPointF, side: float) -> None:
        box = _box(at, side)
        payer = theme.seat_colour("commissioner") if self.split == "keep" else theme.colour("card")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.shade())
        painter.drawRoundedRect(box.translated(0, side * 0.1), side * 0.2, side * 0.2)
        painter.setBrush(payer)
        painter.drawRoundedRect(box, side * 0.2, side * 0.2)
        ink = theme.colour("card") if self.split == "keep" else theme.regime_colour("abolish")
        icons.paint(painter, box.adjusted(side * 0.2, side * 0.2, -side * 0.2, -side * 0.2), "coin", "fill", ink)


def _box(centre: QPointF, side: float) -> QRectF:
    return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)

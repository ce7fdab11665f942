"""How the one budget is shared out: this year’s bar and last year’s, a part for each pot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simgame.game.words import gbp_m, signed_gbp_m
from simgame.model.language import tr
from simgame.windows import icons, theme
from simgame.windows.as_table import Tabled
from simgame.windows.chart_data import ChartTable
from simgame.windows.surfaces import Painted
from simgame.windows.text import draw


@dataclass(frozen=True)
class Share:
    """One pot's money in £m: last year's and the proposal's; the seat whose colour it has, its icon if another."""

    seat: str
    name: str
    last: float
    proposed: float
    icon: str = ""


class ShareBar(Tabled, Painted):
    """Last year's shares over the proposed ones, joined. `set_shares([Share("acute", "Hospital", 548, 556)])`."""

    def __init__(self, big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Shares of the one budget"))

    def figures(self) -> ChartTable:
        """Each pot: last year, proposed, and the change."""
        rows = [
            (one.name, gbp_m(one.last, 0), gbp_m(one.proposed, 0), signed_gbp_m(one.proposed - one.last))
            for one in self.shares
        ]
        return ChartTable(("Pot", "Last year", "Proposed", "Change"), tuple(rows))

    def set_shares(self, shares: Sequence[Share]) -> None:
        self.shares = tuple(shares)
        said = [
            tr(
                "{name} £{last:,.0f}m last year, £{proposed:,.0f}m proposed",
                name=share.name,
                last=share.last,
                proposed=share.proposed,
            )
            for share in shares
        ]
        self.setAccessibleDescription(tr("; ".join(said)))
        self.setToolTip(tr("\n".join(said)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(500), self.px(106))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.shares:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        last, proposed = sum(share.last for share in self.shares), sum(share.proposed for share in self.shares)
        px = self.width() / max(last, proposed, 1e-9)
        head = QRectF(0, 0, self.width(), self.px(16))
        draw(painter, head, tr("Last year, £{last:,.0f}m", last=last), "micro", "ink2", big=self.big)
        a = b = 0.0
        for share in self.shares:
            colour = theme.seat_colour(share.seat)
            wide_a, wide_b = share.last * px, share.proposed * px
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.mix(theme.colour("card"), colour, 0.5))
            painter.drawRoundedRect(QRectF(a, self.px(18), max(wide_a - 2, 1), self.px(14)), 2, 2)
            join = QPainterPath(QPointF(a, self.px(33)))
            join.lineTo(a + wide_a - 2, self.px(33))
            join.lineTo(b + wide_b - 2, self.px(63))
            join.lineTo(b, self.px(63))
            painter.fillPath(join, theme.mix(theme.colour("card"), colour, 0.12))
            painter.setBrush(colour)
            bar = QRectF(b, self.px(64), max(wide_b - 2, 1), self.px(38))
            painter.drawRoundedRect(bar, 3, 3)
            words = f"£{share.proposed:,.0f}m"
            side = float(self.px(20))
            wide = theme.text_width(words, "figure", self.big, 18)
            if bar.width() > wide + side + self.px(30):
                box = QRectF(b + self.px(10), bar.center().y() - side / 2, side, side)
                icons.paint(painter, box, share.icon or theme.SEAT_ICON[share.seat], "fill", theme.colour("card"))
                area = QRectF(box.right() + self.px(8), bar.y(), wide + 2, bar.height())
                draw(painter, area, words, "figure", "card", big=self.big, size=18)
            a, b = a + wide_a, b + wide_b
        below = QRectF(0, self.px(46), self.width(), self.px(16))
        draw(
            painter,
            below,
            tr("Proposed, £{proposed:,.0f}m", proposed=proposed),
            "micro",
            "ink",
            big=self.big,
            bold=True,
        )

"""The game so far: a disc for each year in the regime it was played under; this year ink, those to come open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simgame.game.seats import Split
from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.as_table import Tabled
from simgame.windows.chart_data import ChartTable
from simgame.windows.drawing import Picture, colour, dashed, paint_mark, sans, serif, write

HEIGHT = 104.0
MOST_RADIUS = 15.0


class YearTrack(Tabled, Picture):
    """`YearTrack()`, then `set_years(("keep",), 5)`: the regimes of the years played, and how many years there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._played: tuple[Split, ...] = ()
        self._years = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def figures(self) -> ChartTable:
        """Year by year, under which rules of the money."""
        said = [theme.REGIME_NAME[split] for split in self._played]
        said += ["Now"] * (len(said) < self._years)
        said += ["To come"] * (self._years - len(said))
        rows = tuple((tr("Year {number}", number=number), words) for number, words in enumerate(said, 1))
        return ChartTable(("Year", "Rules of the money"), rows)

    def set_years(self, played: Sequence[Split], years: int) -> None:
        """Show another year."""
        self._played, self._years = tuple(played), years
        said = [
            tr("year {number}: {regime}", number=number, regime=theme.REGIME_NAME[split].lower())
            for number, split in enumerate(played, 1)
        ]
        now = tr("now year {number} of {years}", number=len(self._played) + 1, years=years)
        self.setAccessibleName(tr("The game so far"))
        self.setAccessibleDescription("; ".join((*said, now)))
        self.setToolTip("\n".join((*said, now)))
        self.redraw()

    def drawn_height(self, width: float) -> float:
        """One height."""
        return HEIGHT

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Caption, discs on a line, what is now and what comes after."""
        painter.fillRect(QRectF(0, 0, width, 1), colour("rule2"))
        write(painter, 18, 24, tr("The game so far").upper(), sans(12, 600), "ink3")
        left, right, y = 18.0, width - 18.0, 54.0
        radius = min(MOST_RADIUS, (right - left) / self._years / 2 - 2)
        step = (right - left - 2 * radius) / max(self._years - 1, 1)
        now = len(self._played)
        spots = [QPointF(left + radius + step * index, y) for index in range(self._years)]
        for index in range(1, self._years):
            done = index <= now
            painter.setPen(QPen(colour("ink"), 1.6) if done else dashed(colour("rule2"), 1.6, (2.0, 2.0)))
            painter.drawLine(spots[index - 1] + QPointF(radius, 0), spots[index] - QPointF(radius, 0))
        for index, spot in enumerate(spots):
            self._disc(painter, spot, radius, index, now)
        write(painter, left, 88, tr("Year 1") if now else tr("Now"), sans(12), "ink2" if now else "ink")
        if now and now < self._years:
            write(painter, spots[now].x(), 88, tr("Now"), sans(12, 600), "ink", "middle" if now > 1 else "start")
        if now + 2 < self._years:
            words = tr("Debrief after {years}", years=self._years)
            write(painter, right, 88, words, sans(12), "ink2", "end")

    def _disc(self, painter: QPainter, spot: QPointF, radius: float, index: int, now: int) -> None:
        if index < now:
            regime = self._played[index]
            painter.setPen(QPen(theme.regime_colour(regime), 1.4))
            painter.setBrush(theme.regime_wash(regime))
            painter.drawEllipse(spot, radius, radius)
            paint_mark(painter, spot.x(), spot.y(), radius * 0.5, regime)
            return
        painter.setPen(Qt.PenStyle.NoPen if index == now else QPen(colour("rule2"), 1.4))
        painter.setBrush(colour("ink") if index == now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot, radius, radius)
        size = min(14.0, radius)
        ink = "card" if index == now else "ink3"
        write(painter, spot.x(), spot.y() + size * 0.35, str(index + 1), serif(size), ink, "middle")

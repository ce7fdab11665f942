"""Time as a bar of minutes, and the mark that says that the program is working."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.as_table import Tabled
from simgame.windows.buttons import Button
from simgame.windows.chart_data import ChartTable
from simgame.windows.surfaces import Painted
from simgame.windows.text import CENTRE, LEFT, MIDDLE, Text, draw


@dataclass(frozen=True)
class Minutes:
    """A stretch of the session: minutes, what stands below it; tone arrive, years, debrief or spare (dashed)."""

    minutes: float
    words: str = ""
    tone: str = "years"


TONES = {"arrive": "rule2", "years": "ink", "debrief": "ink2"}


class MinutesBar(Tabled, Painted):
    """How the session's time is spent. `MinutesBar([Minutes(10, "arrive", "arrive"), Minutes(60, "five years"),
    Minutes(42, "debrief, never cut", "debrief"), Minutes(8, "", "spare")])`."""

    def __init__(self, parts: Sequence[Minutes] = (), big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.parts: tuple[Minutes, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_parts(parts)

    def figures(self) -> ChartTable:
        """A row for each part."""
        rows = ((part.words or "in hand", tr("{minutes:.0f} min", minutes=part.minutes)) for part in self.parts)
        return ChartTable(("Part", "Minutes"), tuple(rows))

    def table_title(self) -> str:
        """What all its parts are of."""
        return tr("Minutes")

    def set_parts(self, parts: Sequence[Minutes]) -> None:
        self.parts = tuple(parts)
        said = [
            tr("{value} {minutes:.0f} minutes", value=part.words or "in hand", minutes=part.minutes) for part in parts
        ]
        self.setAccessibleName(tr("; ".join(said)))
        self.setToolTip(tr("\n".join(said)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(316), self.px(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.parts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self.width() / max(sum(part.minutes for part in self.parts), 1e-9)
        left, free, high = 0.0, 0.0, float(self.px(22))
        for part in self.parts:
            bar = QRectF(left, 0, max(part.minutes * px - 2, 2), high)
            if part.tone == "spare":
                pen = QPen(theme.colour("control"), 1.4)
                pen.setDashPattern([3, 2.2])
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(bar.adjusted(1, 1, -1, -1), 3, 3)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour(TONES[part.tone]))
                painter.drawRoundedRect(bar, 3, 3)
                words = tr("{minutes:.0f} min", minutes=part.minutes)
                if part.tone != "arrive" and theme.text_width(words, "micro", self.big, bold=True) < bar.width() - 8:
                    draw(painter, bar, words, "micro", "card", CENTRE | MIDDLE, big=self.big, bold=True)
            if part.words:
                start = max(left, free)
                wide = theme.text_width(part.words, "micro", self.big)
                start = min(start, self.width() - wide - 1)
                area = QRectF(start, self.px(25), wide + 2, self.px(17))
                draw(painter, area, part.words, "micro", "ink2", LEFT | MIDDLE, big=self.big)
                free = start + wide + self.px(9)
            left += part.minutes * px


class LoadingMark(Painted):
    """The two halves close and part once a second. `LoadingMark(32)`, `start()`, `stop()`.

    Under reduce motion it still parts and closes, in two steps a second.
    """

    def __init__(self, size: int = 32, big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.side, self.step = size, 0
        self.timer = QTimer(self)
        self.timer.timeout.connect(self._tick)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Working"))

    def start(self) -> None:
        self.step = 0
        self.timer.start(500 if theme.reduce_motion() else 50)

    def stop(self) -> None:
        self.timer.stop()
        self.update()

    def running(self) -> bool:
        return self.timer.isActive()

    def _tick(self) -> None:
        self.step += 1
        self.update()

    def sizeHint(self) -> QSize:
        side = self.px(self.side)
        return QSize(round(side * 1.4), side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.timer.isActive():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink"))
        radius = self.px(self.side) / 2
        # Twenty steps a second: out for half a second, in for the other half.
        phase = (self.step % 20) / 20 if self.timer.interval() < 500 else (self.step % 2) / 2
        apart = radius * 0.36 * (1 - abs(2 * phase - 1))
        middle = QPointF(self.width() / 2, self.height() / 2)
        for way, start in ((-1, 90), (1, -90)):
            box = QRectF(middle.x() - radius + way * apart, middle.y() - radius, 2 * radius, 2 * radius)
            painter.drawPie(box, start * 16, 180 * 16)


class Loading(QWidget):
    """Words beside the mark, with a count and a way out. `Loading("Running the other world")`, `set_count(412, 1000,
    "pairs")`, `start()`, `stop()`. Signal `cancelled()`."""

    cancelled = Signal()

    def __init__(
        self, words: str, *, cancel: bool = True, big: bool | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.lead = words
        self.mark = LoadingMark(30, big)
        self.words = Text(f"{words}.", "ui", big=big)
        self.button = Button("Cancel", kind="small", big=big)
        self.button.setVisible(cancel)
        self.button.clicked.connect(self.cancelled)
        self.delay = QTimer(self)
        self.delay.setSingleShot(True)
        self.delay.setInterval(300)
        self.delay.timeout.connect(self.show)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(14, big))
        line.addStretch(1)
        line.addWidget(self.mark)
        line.addWidget(self.words)
        line.addWidget(self.button)
        line.addStretch(1)

    def start(self) -> None:
        """Shown after 300 ms, if it is still wanted then."""
        self.hide()
        self.mark.start()
        self.delay.start()

    def stop(self) -> None:
        self.delay.stop()
        self.mark.stop()
        self.hide()

    def set_count(self, done: int, of: int, what: str) -> None:
        self.words.setText(tr("{lead}: {done:,} of {of:,} {what}.", lead=self.lead, done=done, of=of, what=what))
        self.setAccessibleName(tr(self.words.text()))

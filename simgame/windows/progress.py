"""The mark that says that the program is working, and words beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.surfaces import Painted
from simgame.windows.text import Text


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
    """Words beside the mark. `Loading("The practice is being laid out")`, `start()`."""

    def __init__(self, words: str, *, big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = LoadingMark(30, big)
        self.words = Text(f"{words}.", "ui", big=big)
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
        line.addStretch(1)

    def start(self) -> None:
        """Shown after 300 ms, if it is still wanted then."""
        self.hide()
        self.mark.start()
        self.delay.start()

"""The steps of the year, as the top bars show them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import icons, marks, theme
from simgame.windows.surfaces import Painted
from simgame.windows.text import CENTRE, MIDDLE, draw

PHASES_KEPT = ("Briefing", "Negotiate", "Decide", "Run the year", "Report")
PHASES_ONE = ("Briefing", "Budget", "Decide", "Run the year", "Report")


class PhaseSteps(Painted):
    """The steps of the year: done, now, to come. `PhaseSteps(PHASES_KEPT, 2)`; `icon` stands for a step without number.

    On an open table only the step that is on is written. `set_steps(names, now, title="")`: `title` replaces its words.
    Squeezed, a laptop's steps lose the words of those that are done, then of those to come.
    """

    def __init__(
        self, steps: Sequence[str], now: int, *, big: bool | None = None, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(big, parent)
        self.steps, self.now, self.title, self.icon = tuple(steps), now, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._say()

    def set_steps(self, steps: Sequence[str], now: int, title: str = "", icon: str = "") -> None:
        self.steps, self.now, self.title, self.icon = tuple(steps), now, title, icon
        self._say()
        self.restyle()

    def _say(self) -> None:
        self.setAccessibleName(
            tr(
                "Step {now} of {steps}: {value}",
                now=self.now + 1,
                steps=len(self.steps),
                value=self.title or self.steps[self.now],
            )
        )

    def _is_big(self) -> bool:
        return theme.projector() if self.big is None else self.big

    def _size(self) -> float:
        return 30.0 if self._is_big() else 14.0

    def _word(self, number: int) -> str:
        return self.title if number == self.now and self.title else self.steps[number]

    def _width(self, number: int, level: int) -> float:
        """Room of one step; level 0 all words, 1 without those done, 2 only the one that is on."""
        if number == self.now:
            pad = self.px(48 if self._is_big() else 20)
            lead = self.px((40 if self.icon else 30) if self._is_big() else 27)
            return pad + lead + theme.text_width(self._word(number), "label", self.big, self._size())
        if self._is_big():
            return self.px(48)
        bare = self.px(20 + 20)
        if level == 2 or (level == 1 and number < self.now):
            return bare - self.px(12)
        return bare + self.px(7) + theme.text_width(self._word(number), "ui", self.big, self._size()) + 2

    def _whole(self, level: int) -> float:
        gap = self.px(12) if self._is_big() else 0
        return sum(self._width(number, level) for number in range(len(self.steps))) + gap * (len(self.steps) - 1)

    def sizeHint(self) -> QSize:
        return QSize(int(self._whole(0)) + 2, self.px(60 if self._is_big() else 32))

    def minimumSizeHint(self) -> QSize:
        return QSize(int(self._whole(2)) + 2, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        level = next((level for level in (0, 1) if self._whole(level) <= self.width()), 2)
        left = (self.width() - self._whole(level)) / 2
        big, middle = self._is_big(), self.height() / 2
        for number in range(len(self.steps)):
            wide = self._width(number, level)
            if number == self.now:
                self._paint_now(painter, QRectF(left, 0, wide, self.height()), number)
            else:
                side = float(self.px(48 if big else 20))
                bare = big or wide < self.px(36)
                ring = QRectF(left + (wide - side) / 2 if bare else left + self.px(10), middle - side / 2, side, side)
                self._paint_number(painter, ring, number)
                if not bare:
                    area = QRectF(ring.right() + self.px(7), 0, wide, self.height())
                    draw(painter, area, self._word(number), "ui", "ink3", big=self.big, size=self._size())
            left += wide + (self.px(12) if big else 0)

    def _paint_now(self, painter: QPainter, pill: QRectF, number: int) -> None:
        big = self._is_big()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        start = pill.x() + self.px(24 if big else 10)
        if self.icon:
            side = float(self.px(28 if big else 18))
            box = QRectF(start, pill.center().y() - side / 2, side, side)
            icons.paint(painter, box, self.icon, "regular", theme.colour("card"))
            lead = self.px(40 if big else 26)
        elif big:
            lead = self.px(30)
            area = QRectF(start, 0, lead, pill.height())
            draw(painter, area, str(number + 1), "label", "card", big=self.big, size=30, bold=True)
        else:
            lead = self.px(27)
            side = float(self.px(20))
            ring = QRectF(start, pill.center().y() - side / 2, side, side)
            painter.setBrush(theme.colour("card"))
            painter.drawEllipse(ring)
            draw(painter, ring, str(number + 1), "micro", "ink", CENTRE | MIDDLE, big=self.big, bold=True)
        area = QRectF(start + lead, 0, pill.right() - start - lead, pill.height())
        draw(painter, area, self._word(number), "label", "card", big=self.big, size=self._size(), bold=True)

    def _paint_number(self, painter: QPainter, ring: QRectF, number: int) -> None:
        done, big = number < self.now, self._is_big()
        width = 2.5 if big else 1.5
        painter.setPen(QPen(theme.colour("ink2" if done else "control"), width))
        painter.setBrush(theme.colour("ink2") if done else Qt.BrushStyle.NoBrush)
        half = width / 2
        painter.drawEllipse(ring.adjusted(half, half, -half, -half))
        if done:
            marks.paint_tick(painter, ring.center(), ring.width() * (0.4 if big else 0.45), theme.colour("card"))
        else:
            size = 26 if big else 12
            draw(painter, ring, str(number + 1), "label", "ink3", CENTRE | MIDDLE, big=self.big, size=size, bold=True)

"""*What would you take?*: ask a computer player; its answer is a range on a line, and a reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from simgame.game.words import gbp_m
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.as_table import Tabled
from simgame.windows.chart_data import ChartTable
from simgame.windows.seats import Counter
from simgame.windows.surfaces import Painted, SurfaceFrame
from simgame.windows.text import CENTRE, MIDDLE, Text, draw

if TYPE_CHECKING:
    from simgame.session.asked import WouldTake

QUESTION = "What would you take?"


class RangeLine(Tabled, Painted):
    """A range of £m on a line, in the colour of a seat, with the figure that rolls on as a tick."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.seat, self.low, self.high = "acute", 0.0, 0.0
        self.beside: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.px(460 if self.big else 300), self.px(84 if self.big else 46))

    def figures(self) -> ChartTable:
        """Both ends, and the figure that rolls on."""
        rows = [("From", gbp_m(self.low, 1)), ("To", gbp_m(self.high, 1))] if self.high else []
        if rows and self.beside is not None:
            rows.append(("Rolls on", gbp_m(self.beside, 1)))
        return ChartTable(("Would take", "£m"), tuple(rows))

    def show_range(self, seat: str, low: float, high: float, beside: float | None) -> None:
        """Another range."""
        self.seat, self.low, self.high, self.beside = seat, low, high, beside
        self.setAccessibleName(tr("{low} to {high}", low=gbp_m(low, 1), high=gbp_m(high, 1)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        known = [self.low, self.high, *([] if self.beside is None else [self.beside])]
        span = max(max(known) - min(known), 0.1)
        start, end = min(known) - 0.35 * span, max(known) + 0.35 * span

        def x(value: float) -> float:
            return (value - start) / (end - start) * self.width()

        line = self.height() * 0.34
        painter.setPen(QPen(theme.colour("rule2"), self.px(1)))
        painter.drawLine(QPointF(0, line), QPointF(self.width(), line))
        thick = self.px(18 if self.big else 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.seat_colour(self.seat))
        bar = QRectF(x(self.low), line - thick / 2, max(x(self.high) - x(self.low), self.px(4)), thick)
        painter.drawRoundedRect(bar, thick / 2, thick / 2)
        if self.beside is not None:
            painter.setPen(QPen(theme.colour("ink"), self.px(2)))
            painter.drawLine(QPointF(x(self.beside), line - thick), QPointF(x(self.beside), line + thick))
        words = tr("{low} to {high}", low=gbp_m(self.low, 1), high=gbp_m(self.high, 1))
        if self.high - self.low < 0.05:
            words = gbp_m(self.low, 1)
        high = self.px(32 if self.big else 18)
        wide = theme.text_width(words, "small", self.big, bold=True) + 8
        left = min(max(bar.center().x() - wide / 2, 0), self.width() - wide)
        below = QRectF(left, self.height() - high, wide, high)
        draw(painter, below, words, "small", "ink", CENTRE | MIDDLE, big=self.big, bold=True)


class AskPanel(QWidget):
    """A counter for each computer player; ``asked(str)`` names the seat. ``on_face``: it lies on the deal only while an
    answer is in sight (``answered`` says so), else it stands in the side."""

    asked = Signal(str)
    answered = Signal(bool)

    def __init__(self, on_face: bool, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on_face, self.big = on_face, big
        column = say.column(self, spacing=theme.px(6, big))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8, big))
        head.addWidget(Text(QUESTION, "label", bold=True, big=big))
        head.addStretch(1)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.px(8 if on_face else 4, big))
        head.addLayout(self._row)
        column.addLayout(head)
        self.answer = SurfaceFrame("sunk", big)
        inside = say.column(self.answer, (24, 14, 24, 10) if big else (14, 10, 14, 8), theme.px(6, big))
        line = QHBoxLayout()
        line.setSpacing(theme.px(12, big))
        self.counter = Counter("acute", 56 if big else 28, big=big)
        line.addWidget(self.counter, 0, Qt.AlignmentFlag.AlignTop)
        self.words = Text("", "ui", wrap=True, big=big)
        line.addWidget(self.words, 1)
        self.range = RangeLine(big)
        if on_face:
            line.addWidget(self.range)
        inside.addLayout(line)
        if not on_face:
            inside.addWidget(self.range)
        column.addWidget(self.answer)
        self.counters: dict[str, Counter] = {}
        self._next = 0
        self._told: tuple[str, WouldTake | None] | None = None
        self.answer.hide()
        if on_face:
            self.hide()

    def held_here(self) -> object:
        """Who answered, and what."""
        return self._told

    def hold_again(self, held: object) -> None:
        """The answer, as it was given."""
        assert isinstance(held, tuple)
        self.show_answer(*held)

    @property
    def may_ask(self) -> bool:
        """Whether a computer player sits at the table."""
        return bool(self.counters)

    def set_seats(self, seats: Sequence[tuple[str, str]]) -> None:
        """Who may be asked: (seat, short name), the parties of the deal first; the panel hides where nobody may be."""
        if list(self.counters) != [seat for seat, _ in seats]:
            say.empty(self._row)
            self._next = 0
            self.counters = {}
            self.forget()
            for seat, name in seats:
                made = Counter(seat, 52 if self.big else 32, title=name, clickable=True, big=self.big)
                made.setToolTip(tr("Ask: {name}", name=name))
                made.setAccessibleName(tr("{question} {name}", question=QUESTION, name=name))
                made.clicked.connect(self.asked)
                self.counters[seat] = made
                self._row.addWidget(made)
        if not self.on_face:
            self.setVisible(bool(seats))

    def ask_next(self) -> None:
        """The next computer player in turn; after the last, on the face, the deal has its place back."""
        seats = list(self.counters)
        if self.on_face and self._next >= len(seats):
            self._next = 0
            self.forget()
        elif seats:
            self.asked.emit(seats[self._next % len(seats)])

    def show_answer(self, seat: str, answer: WouldTake | None) -> None:
        """What the player in ``seat`` said; None: it has nothing to take or give."""
        self._told = (seat, answer)
        if seat in self.counters:
            self._next = list(self.counters).index(seat) + 1
        self.counter.set_seat(seat)
        if answer is None:
            self.words.setText("I have nothing to take or to give here.")
        else:
            self.words.setText(tr("<b>“{words}”</b> <m>{reason}</m>", words=answer.words, reason=answer.reason))
            self.range.show_range(seat, answer.low, answer.high, answer.beside)
        self.range.setVisible(answer is not None)
        self.answer.show()
        if self.on_face:
            self.show()
        self.answered.emit(True)

    def forget(self) -> None:
        """What was said no longer holds."""
        self._told = None
        self.answer.hide()
        if self.on_face:
            self.hide()
        self.answered.emit(False)

"""What a seat that has finished may say of its year: a reason, by a click or in a line, and what it expects of two
figures: up or down, and how far at most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from simgame.game.entries import Prediction, Reason
from simgame.game.expecting import REASONS, bare
from simgame.game.seats import SeatId
from simgame.game.view_types_plans import DeskView, ExpectedFigure
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.chairs_card import ChairsCard
from simgame.windows.segmented import Segmented
from simgame.windows.surfaces import Glyph
from simgame.windows.text import Text

LONGEST = 200
FIGURES = 2
DESK = 364  # px that a laptop’s desk leaves between its edges, at least
WAYS = (("up", "Up"), ("down", "Down"))
HEAD = "Finished? Say why, and what you expect"
NOTE = "Nobody must. The report reads it again; it counts in no score."


class Expected(QWidget):
    """One figure: which, up or down, how far. ``said(str, str, float)`` once way and range are both chosen."""

    said = Signal(str, str, float)

    def __init__(self, figures: Sequence[ExpectedFigure], first: int, big: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big, self._figures = big, tuple(figures)
        column = say.column(self, spacing=theme.px(4, big))
        self.figure = _list(big)
        self.figure.setAccessibleName(tr("Figure you expect something of"))
        for one in figures:
            self.figure.addItem(tr(one.label), one.id)
        self.figure.setCurrentIndex(min(first, len(figures) - 1))
        self.figure.currentIndexChanged.connect(self._other)
        column.addWidget(self.figure)
        size, high, pad = (26.0, 60, 20) if big else (13.0, 30, 8)
        line = say.row(spacing=theme.px(10, big))
        self.way = Segmented(WAYS, name="Up or down", size=size, height=high, pad=pad, big=big)
        self.way.chosen.connect(lambda _: self._say())
        line.addWidget(self.way)
        line.addWidget(Text("by at most", "small", "ink2", big=big, wrap=True))
        self._place = say.row()
        line.addLayout(self._place)
        line.addStretch(1)
        column.addLayout(line)
        self.range: Segmented
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._other()

    @property
    def chosen(self) -> ExpectedFigure:
        """The figure that is chosen."""
        return self._figures[max(self.figure.currentIndex(), 0)]

    def _other(self) -> None:
        one = self.chosen
        items = [(str(value), bare(value)) for value in one.ranges]
        say.empty(self._place)
        size, high, pad = (26.0, 60, 18) if self.big else (13.0, 30, 8)
        self.range = Segmented(items, name="How far at most", size=size, height=high, pad=pad, big=self.big)
        self.range.chosen.connect(lambda _: self._say())
        self._place.addWidget(self.range)
        self._place.addSpacing(theme.px(8, self.big))
        self._place.addWidget(Text("points" if one.unit == "%" else one.unit, "small", "ink2", big=self.big, wrap=True))

    def show_said(self, indicator: str, way: str, by: float) -> None:
        """What was said stands; the figure stays the one it was said of."""
        at = self.figure.findData(indicator)
        if at >= 0 and at != self.figure.currentIndex():
            self.figure.setCurrentIndex(at)
        self.figure.setEnabled(False)
        self.figure.setToolTip(tr("You have said it of this figure: another way or range takes its place."))
        self.way.set_value(way)
        self.range.set_value(str(by))

    def _say(self) -> None:
        if self.way.value() and self.range.value():
            self.said.emit(self.chosen.id, self.way.value(), float(self.range.value()))


class Expecting(QWidget):
    """For one seat: four chips and a line for its reason, two figures. ``said`` carries the entry."""

    said = Signal(object)

    def __init__(self, seat: SeatId, big: bool = False, head: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat, self.big = seat, big
        self._column = say.column(self, (0, 0, 0, 0) if big else (18, 14, 18, 12), theme.px(6, big))
        if head:
            self._column.addWidget(Text(HEAD, "caps", "ink2", big=big, wrap=True))
            self._column.addWidget(Text(NOTE, "small", "ink2", big=big, wrap=True))
        self.chips: list[Button] = []
        grid = QGridLayout()
        grid.setSpacing(theme.px(6, big))
        for words in REASONS:
            chip = Button(words, kind="small", height=60 if big else 30, size=26 if big else 13, big=big)
            chip.clicked.connect(lambda _=False, said=words: self._because(said))
            self.chips.append(chip)
        wide = [chip.minimumSizeHint().width() for chip in self.chips]
        across = 2 if big or max(wide[::2]) + max(wide[1::2]) <= theme.px(DESK) else 1  # else one below the other
        for number, chip in enumerate(self.chips):
            grid.addWidget(chip, number // across, number % across)
        self._column.addLayout(grid)
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST)
        self.reason.setPlaceholderText(tr("Or your reason in a line"))
        self.reason.setAccessibleName(tr("Your reason in a line"))
        if big:
            self.reason.setStyleSheet(f"font-size: {theme.px(28, True)}px; min-height: {theme.px(60, True)}px;")
        self.reason.editingFinished.connect(lambda: self._because(self.reason.text().strip()))
        self._column.addWidget(self.reason)
        self._line = QVBoxLayout()
        self._line.setSpacing(theme.px(16 if big else 6, big))
        self._column.addLayout(self._line)
        self.figures: list[Expected] = []
        self._reason = ""

    def show_desk(self, desk: DeskView) -> None:
        """What this seat has said so far."""
        if not self.figures:
            for first in range(min(FIGURES, len(desk.figures))):
                one = Expected(desk.figures, first, self.big)
                one.said.connect(self._expected)
                self.figures.append(one)
                self._line.addWidget(one)
            self._column.activate()
            self.updateGeometry()
        for (indicator, way, by), one in zip(self._in_place(desk), self.figures, strict=False):
            if indicator:
                one.show_said(indicator, way, by)
        if desk.reason != self._reason:
            self._reason = desk.reason
            if not self.reason.hasFocus():
                self.reason.setText(desk.reason)

    def _in_place(self, desk: DeskView) -> list[tuple[str, str, float]]:
        """What was said, each at the row that shows its figure; the others at rows that are free."""
        rows: list[tuple[str, str, float]] = [("", "", 0.0)] * len(self.figures)
        left = list(desk.predictions)
        for number, row in enumerate(self.figures):
            mine = next((one for one in left if one[0] == row.chosen.id), None)
            if mine is not None:
                rows[number] = mine
                left.remove(mine)
        for one in left:
            free = next((number for number, row in enumerate(rows) if not row[0]), None)
            if free is not None:
                rows[free] = one
        return rows

    def _because(self, words: str) -> None:
        if words != self._reason:
            self._reason = words
            self.reason.setText(words)
            self.said.emit(Reason(self.seat, words))

    def _expected(self, indicator: str, way: str, by: float) -> None:
        self.said.emit(Prediction(self.seat, indicator, "up" if way == "up" else "down", by))


class ExpectingTable(ChairsCard):
    """The same at an open table, for one seat after the other. ``said`` carries the entry; ``closed()``."""

    said = Signal(object)

    def __init__(self, big: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(Glyph("chat-circle-text", size=44 if big else 24, big=big), HEAD, "", big, parent)
        self.seat = self.choice("Seat that has finished")
        self.seat.currentIndexChanged.connect(self._turn)
        self.head.insertWidget(self.head.count() - 1, self.seat)
        self._desks: dict[SeatId, DeskView] = {}
        self.one: Expecting | None = None

    def show_desks(self, desks: Sequence[DeskView], names: Mapping[SeatId, str]) -> None:
        """The people’s desks, as the sheet has them."""
        self._desks = {desk.seat: desk for desk in desks}
        if [self.seat.itemData(n) for n in range(self.seat.count())] != list(self._desks):
            self.seat.clear()
            for seat in self._desks:
                self.seat.addItem(tr(names[seat]), seat)
        if self.one is not None and self.one.seat in self._desks:
            self.one.show_desk(self._desks[self.one.seat])

    def _turn(self) -> None:
        if self.one is not None:
            say.away(self.one)
            self.one = None
        desk = self._desks.get(self.seat.currentData())
        if desk is not None:
            self.one = Expecting(desk.seat, bool(self.big), head=False)
            self.one.said.connect(self.said)
            self.one.show_desk(desk)
            self.column.addWidget(self.one)


def _list(big: bool) -> QComboBox:
    made = QComboBox()
    made.setProperty("tall", True)
    if big:  # the program's style sheet stands above a widget's font
        made.setStyleSheet(f"font-size: {theme.px(28, True)}px; min-height: {theme.px(60, True)}px;")
    return made

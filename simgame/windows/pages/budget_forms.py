"""The lines in which a bid is laid down and an amendment is moved."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from simgame.game.entries_deals import Amendment, Bid, Pot
from simgame.game.seats import SeatId
from simgame.game.view_types import BudgetView, SeatView
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.scale import Scale
from simgame.windows.seats import Counter
from simgame.windows.segmented import Segmented
from simgame.windows.stepper import Stepper
from simgame.windows.surfaces import Glyph, SurfaceFrame, row
from simgame.windows.text import Text

POT_NAMES: dict[Pot, str] = {
    "hospital": "Hospital",
    "outside": "Outside",
    "keeping_well": "Well",
    "practices": "GPs",
    "mental_health": "Mental health",
    "social_care": "Social care",
    "prevention": "Prevention",
    "reserve": "Reserve",
}
HOME_POTS: dict[SeatId, tuple[Pot, ...]] = {  # the first of them that lies on the table
    "acute": ("hospital",),
    "community": ("outside",),
    "commissioner": ("keeping_well", "prevention"),
    "gp": ("keeping_well", "practices"),
    "council": ("social_care", "outside"),
    "stp": ("reserve",),
}
THREE: tuple[Pot, ...] = ("hospital", "outside", "keeping_well", "reserve")


def pot_names(pots: Sequence[Pot]) -> list[tuple[str, str]]:
    """Pots and their short names: with six shares, outside hospital is community."""
    six = "practices" in pots
    return [(pot, "Community" if six and pot == "outside" else POT_NAMES[pot]) for pot in pots]


STEP = 0.5


class _Line(SurfaceFrame):
    """A card with one seat at its left, which a click or its number changes."""

    offered = Signal(object)
    closed = Signal()

    def __init__(self, name: str, big: bool, parent: QWidget | None = None) -> None:
        super().__init__("big" if big else "card", big, parent)
        self.setAccessibleName(tr(name))
        self.seats: tuple[SeatView, ...] = ()
        self.seat: SeatId | None = None
        side, top = theme.px(20 if big else 16, big), theme.px(12 if big else 10, big)
        self.column = say.column(self, (side, top, side, top), theme.px(10 if big else 8, big))
        self.counter = Counter("stp", 52 if big else 34, clickable=True, big=big)
        self.counter.clicked.connect(lambda _: self.next_seat())
        self.words = Text("", "label", big=big, elide=True)
        self._high, self._size = (64, 26.0) if big else (36, 14.0)

    def set_seats(self, seats: Sequence[SeatView]) -> None:
        """Who may speak here; whoever spoke goes on if it still may."""
        self.seats = tuple(seats)
        ids = [seat.id for seat in seats]
        if self.seat not in ids:
            self.set_seat(ids[0] if ids else None)

    def set_seat(self, seat: SeatId | None) -> None:
        """Another seat speaks."""
        self.seat = seat
        found = next((one for one in self.seats if one.id == seat), None)
        if found is not None:
            self.counter.set_seat(found.id, found.title)

    def next_seat(self) -> None:
        """The one after it."""
        ids = [seat.id for seat in self.seats]
        if ids:
            self.set_seat(ids[(ids.index(self.seat) + 1) % len(ids)] if self.seat in ids else ids[0])

    def _figure(self, name: str) -> Stepper:
        wide, size = (250, 30.0) if self.big else (124, 16.0)
        return Stepper(
            Scale(0.0, 10.0, 0.5, signed=True), 0.0, name=name, width=wide, height=self._high, size=size, big=self.big
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finishes, Esc goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def finish(self) -> None:
        """Offer what stands in the line."""
        raise NotImplementedError


class BidLine(_Line):
    """One figure and one line for one pot, of the seat at the left; ``offered`` carries the bid."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("A bid", big, parent)
        self.pots: tuple[Pot, ...] = ()
        self._pot_place, self._pot_line = row(big=big), row(big=big)
        self._set_pots(THREE)
        self.figure = self._figure("Bid")
        self.line = QLineEdit()
        self.line.setMaxLength(120)
        self.line.setPlaceholderText(tr("A line with it"))
        self.line.setAccessibleName(tr("A line with the bid"))
        if big:
            self.line.setStyleSheet(f"font-size: {theme.px(28, True)}px; min-height: {theme.px(60, True)}px;")
        self.lay = Button("Lay it face down", key="" if big else "↵", height=self._high, big=big)
        self.lay.clicked.connect(self.finish)
        self.figure.entered.connect(self.finish)
        head = row(self.counter, self.words, None, spacing=12, big=big)
        head.addLayout(self._pot_place)
        head.addWidget(self.figure)
        self.words.setMinimumWidth(theme.px(230 if big else 120, big))
        self.column.addLayout(head)
        self.column.addLayout(self._pot_line)
        foot = row(spacing=12, big=big)
        foot.addWidget(self.line, 1)
        foot.addWidget(self.lay)
        self.column.addLayout(foot)

    def _set_pots(self, pots: tuple[Pot, ...]) -> None:
        if pots == self.pots:
            return
        self.pots = pots
        say.empty(self._pot_place)
        say.empty(self._pot_line)
        six = len(pots) > len(THREE)
        self.pot = Segmented(
            pot_names(pots), "hospital", name="Pot", height=self._high, size=self._size, pad=10 if six else 14,
            big=self.big,
        )  # fmt: skip
        (self._pot_line if six else self._pot_place).addWidget(self.pot)
        if six:  # as many pots have a line of their own
            self._pot_line.addStretch(1)

    def set_budget(self, budget: BudgetView) -> None:
        """The pots, and the limits of a bid."""
        self._set_pots(tuple(pot.id for pot in budget.pots))
        top = math.floor(max(2 * budget.to_share_gbp_m, 5.0) / STEP) * STEP
        if self.figure.scale.highest != top:
            self.figure.scale = Scale(-top, top, STEP, signed=True)
            self.figure.set_value(self.figure.value())

    def set_seat(self, seat: SeatId | None) -> None:
        """Another seat bids: its own pot is chosen."""
        changed = seat != self.seat
        super().set_seat(seat)
        found = next((one for one in self.seats if one.id == seat), None)
        self.words.setText(tr("{short} bids", short=found.short) if found is not None else "")
        if changed and seat is not None:
            self.pot.set_value(next(pot for pot in HOME_POTS[seat] if pot in self.pots))
            self.figure.set_value(0.0)
            self.line.clear()

    def finish(self) -> None:
        """The bid lies face down."""
        if self.seat is not None and self.figure.commit():
            pot = cast(Pot, self.pot.value())
            self.offered.emit(Bid(self.seat, pot, round(self.figure.value(), 2), self.line.text().strip()))


class AmendmentLine(_Line):
    """£m from one pot to another, moved by the seat at the left; it says who pays."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("An amendment", big, parent)
        self.pots: tuple[Pot, ...] = ()
        self._source_place, self._target_place, self._target_line = row(big=big), row(big=big), row(big=big)
        self._arrow = Glyph("arrow-right", size=34 if big else 20, big=big, words="to", parent=self)
        self._set_pots(THREE)
        self.figure = self._figure("£m moved")
        self.figure.scale = Scale(0.0, 20.0, 0.5)
        self.figure.set_value(1.0)
        self.move_it = Button("Move it", key="" if big else "↵", height=self._high, big=big)
        self.move_it.clicked.connect(self.finish)
        self.figure.entered.connect(self.finish)
        head = row(self.counter, spacing=12, big=big)
        head.addLayout(self._source_place)
        head.addWidget(self._arrow)
        head.addLayout(self._target_place)
        head.addStretch(1)
        self.column.addLayout(head)
        self.column.addLayout(self._target_line)
        foot = row(spacing=12, big=big)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.figure)
        foot.addWidget(self.move_it)
        self.column.addLayout(foot)

    def set_pots(self, budget: BudgetView) -> None:
        """The pots of the table."""
        self._set_pots(tuple(pot.id for pot in budget.pots))

    def _set_pots(self, pots: tuple[Pot, ...]) -> None:
        if pots == self.pots:
            return
        self.pots = pots
        six = len(pots) > len(THREE)
        for place in (self._source_place, self._target_place, self._target_line):
            say.empty(place)
        target_place = self._target_line if six else self._target_place
        made = []
        for place, name, chosen in ((self._source_place, "From", "hospital"), (target_place, "To", "outside")):
            if six:  # as many pots have a line each, named at its left
                label = Text(name, "label", "ink2", size=self._size, big=self.big)
                label.setFixedWidth(theme.px(90 if self.big else 44, self.big))
                place.addWidget(label)
            one = Segmented(
                pot_names(pots), chosen, name=name, height=self._high, size=self._size, pad=10 if six else 14,
                big=self.big,
            )  # fmt: skip
            one.chosen.connect(lambda _: self._say())
            place.addWidget(one)
            made.append(one)
        if six:  # its line begins under the other's
            target_place.insertSpacing(0, self.counter.sizeHint().width() + theme.px(12, self.big))
            target_place.addStretch(1)
        if six:
            self._arrow.hide()
        elif self._arrow.parent() is not None:
            self._arrow.show()
        self.source, self.target = made

    def set_seat(self, seat: SeatId | None) -> None:
        """Another seat moves it."""
        super().set_seat(seat)
        self._say()

    def _say(self) -> None:
        found = next((one for one in self.seats if one.id == self.seat), None)
        names = dict(pot_names(self.pots))
        source, target = self.source.value(), self.target.value()
        same = source == target
        why = "Choose two different pots." if same else ""
        who = found.short if found is not None else ""
        self.words.setText(why or tr("{who} moves it. {names} pays.", who=who, names=names[source]))
        self.move_it.set_allowed(not why, why)

    def finish(self) -> None:
        """The amendment is on the table."""
        if self.seat is not None and self.move_it.isEnabled() and self.figure.commit():
            source = cast(Pot, self.source.value())
            target = cast(Pot, self.target.value())
            self.offered.emit(Amendment(self.seat, source, target, round(self.figure.value(), 2)))

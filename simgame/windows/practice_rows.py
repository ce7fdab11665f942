"""One lever and one promise for each person in the practice winter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simgame.game.seats import SEATS, SeatId
from simgame.game.view_types import SeatView
from simgame.model.language import tr
from simgame.session.practice import Practice, Wish
from simgame.windows import say, theme
from simgame.windows.lever_scale import from_field, scale_of, to_field
from simgame.windows.seats import Counter
from simgame.windows.segmented import Segmented
from simgame.windows.stepper import Stepper
from simgame.windows.surfaces import Glyph, SurfaceFrame
from simgame.windows.text import Text

MOST_EXPLAINED = 3
"""People up to whom each lever has room for what it does and whom it touches."""
STEPS_UP = 1
"""Steps above last year that a lever first stands at, so that there is something to promise."""


class PracticeRow(SurfaceFrame):
    """``wish`` is what stands in it: the lever of a seat, and the seat that is promised it stays there."""

    def __init__(
        self, practice: Practice, seat: SeatView, others: Sequence[SeatView], big: bool, explained: bool
    ) -> None:
        super().__init__("card", big)
        self.seat: SeatId = seat.id
        self._lever = practice.lever(seat.id)
        scale = scale_of(self._lever)
        pad = theme.px(20 if big else 18, big)
        column = say.column(self, (pad, theme.px(10, big), pad, theme.px(12, big)), theme.px(6, big))
        line = QHBoxLayout()
        column.addLayout(line)
        line.setSpacing(theme.px(20 if big else 14, big))
        line.addWidget(Counter(seat.id, 56 if big else 42, big=big))
        name = Text(f"<b>{tr(seat.short)}</b>\n<m>{tr(self._lever.label)}</m>", "ui", wrap=True, big=big)
        name.setFixedWidth(theme.px(330 if big else 210, big))
        name.setToolTip(tr(self._lever.help))
        line.addWidget(name)
        first = to_field(self._lever, self._lever.last)
        self.lever = Stepper(
            scale, min(first + STEPS_UP * scale.step, scale.highest) if not scale.choices else first,
            name=tr("{short}: {label}", short=seat.short, label=self._lever.label), width=280 if big else 190,
            height=62 if big else 42, size=30 if big else 17, big=big,
        )  # fmt: skip
        self.lever.setAccessibleDescription(tr(self._lever.help))
        line.addWidget(self.lever)
        line.addWidget(Glyph("handshake", size=40 if big else 26, words="promised to", big=big))
        line.addWidget(Text("promised to", "ui", "ink2", big=big))
        self.receiver = Segmented(
            [(one.id, theme.SEAT_NAME[one.id]) for one in others], others[0].id,
            name=tr("{short} promises it to", short=seat.short), height=62 if big else 42, size=27 if big else 14,
            pad=14 if big else 12, big=big,
        )  # fmt: skip
        line.addWidget(self.receiver)
        line.addStretch(1)
        if explained:
            column.addWidget(Text(self._lever.help, "ui", "ink2", wrap=True, big=big))
            column.addWidget(Text(self._lever.touches, "ui", "ink2", wrap=True, big=big))

    @property
    def wish(self) -> Wish:
        """What is set now."""
        value = from_field(self._lever, self.lever.value())
        receiver = next((seat for seat in SEATS if seat == self.receiver.value()), None)
        return Wish(self.seat, self._lever.id, value, receiver)


class PracticeRows(QWidget):
    """``show_practice`` makes a row for each person; ↑ ↓ walk, Enter goes to the next row and then ``done``."""

    done = Signal()
    refused = Signal(str)

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big = big
        self.rows: list[PracticeRow] = []
        self._column = say.column(self, spacing=theme.px(10, big))

    def show_practice(self, practice: Practice, seats: Sequence[SeatView]) -> None:
        """One row for each person of the practice."""
        say.empty(self._column)
        self.rows = []
        on = [seat for seat in seats if seat.on]
        for seat in (one for one in on if one.id in practice.desks):
            others = [one for one in on if one.id != seat.id]
            row = PracticeRow(practice, seat, others, self.big, len(practice.desks) <= MOST_EXPLAINED)
            number = len(self.rows)
            row.lever.walked.connect(lambda way, at=number: self.go_to(at + way))
            row.lever.entered.connect(lambda at=number: self._entered(at))
            row.lever.refused.connect(self.refused)
            self.rows.append(row)
            self._column.addWidget(row)

    def wishes(self) -> tuple[Wish, ...] | None:
        """What all rows hold; None where something typed does not fit (``refused`` has said so)."""
        if not all(row.lever.commit() for row in self.rows):
            return None
        return tuple(row.wish for row in self.rows)

    def go_to(self, number: int) -> None:
        """The keys go to a row's lever, if there is such a row."""
        if 0 <= number < len(self.rows):
            self.rows[number].lever.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entered(self, number: int) -> None:
        if number + 1 < len(self.rows):
            self.go_to(number + 1)
        else:
            self.done.emit()

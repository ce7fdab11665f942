"""Below the briefing: whom each seat needs this year, and the way on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from simgame.game.seats import SeatId
from simgame.game.view_types import NeedView, SeatView, View
from simgame.game.words import listed
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.seats import Counter
from simgame.windows.surfaces import Rule, SurfaceFrame, row
from simgame.windows.text import RIGHT, Text
from simgame.windows.texts import first_game

MIDDLE = Qt.AlignmentFlag.AlignVCenter
EXPLAINED = "The two seats whose levers move your scorecard most; points for a typical step"
FOLDED = (4, 6)  # px above and below while the cards are away


class Needs(QWidget):
    """A card for each seat, and the page's buttons ``first``, ``turn`` and ``main``, which the page connects."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big = big
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setProperty("ground", "paper")
        layout = say.column(self)
        layout.addWidget(Rule(token="rule2", width=2 if big else 1, big=big))
        self._pads = [self._px(value) for value in ((36, 8, 36, 12) if big else (24, 10, 24, 12))]
        holder = QWidget()
        self._inside = say.column(holder, spacing=self._px(8))
        layout.addWidget(holder)
        self._buttons()
        head = row(Text("Whom you need this year", "h3", big=big), None, big=big)
        if big:  # no room below: the buttons stand in the title's line
            for button in (self.first, self.turn, self.main):
                head.addWidget(button)
        else:
            head.addWidget(Text(EXPLAINED, "small", "ink2", align=RIGHT | MIDDLE, big=big, wrap=True), 1)
        self._inside.addLayout(head)
        self.cards = QWidget()
        self._line = say.row(self.cards, spacing=self._px(12))
        self._inside.addWidget(self.cards)
        if not big:
            self._inside.addLayout(row(self.hint, None, self.first, self.turn, self.main))
        self.set_folded(False)

    def _px(self, value: float) -> int:
        return theme.px(value, self.big)

    def _buttons(self) -> None:
        big = self.big
        high = 60 if big else 0
        self.hint = Text("Enter turns a card; 1 and 2 choose on the one that lies open.", "small", "ink2", big=big)
        self.turn = Button("Turn the next card", "cards", key="" if big else "↵", height=high, big=big)
        self.main = Button("Negotiate", key="Ctrl ↵", kind="primary", height=high, big=big)
        self.first = Button(first_game().title, "hourglass-medium", kind="ghost" if big else "small", height=high,
                            big=big)  # fmt: skip
        self.first.setToolTip(tr("First time? A practice winter that is not counted; this table waits."))
        self.first.setAccessibleDescription(self.first.toolTip())
        self.first.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if not big and theme.large_text():
            self.turn.fold()
            self.main.fold()

    def set_folded(self, folded: bool) -> None:
        """The cards away, while something else needs their room; the buttons stay."""
        left, above, right, below = self._pads
        if folded:
            above, below = (self._px(value) for value in FOLDED)
        self._inside.setContentsMargins(left, above, right, below)
        self.cards.setVisible(not folded)

    def show_needs(self, view: View, needs: Sequence[NeedView]) -> None:
        """One's own first."""
        say.empty(self._line)
        seats = {seat.id: seat for seat in view.seats}
        mine = [need for need in needs if view.seat in (None, need.seat) and seats[need.seat].on]
        others = [need for need in needs if need not in mine and seats[need.seat].on]
        for need in (*mine, *others):
            self._line.addWidget(self._need(seats, need, need.seat == view.seat), 1)

    def _need(self, seats: dict[SeatId, SeatView], need: NeedView, own: bool) -> SurfaceFrame:
        big = self.big
        card = SurfaceFrame("big" if big else "card", big)
        if own:
            card.set_border("ink", 1.5)
        tight = not big and theme.large_text()
        pad = self._px(14 if big else 7 if tight else 12)
        layout = say.column(card, (pad, self._px(8), pad, self._px(8)), self._px(6))
        seat = seats[need.seat]
        name = theme.SEAT_NAME[seat.id] if seat.short.startswith(theme.SEAT_NAME[seat.id]) else seat.short
        label = Text(name, "label", size=None if big else 12.5 if tight else 14.5, wrap=True, big=big)
        head = row(Counter(seat.id, 40 if big else 28, title=seat.title, big=big), spacing=9, big=big)
        head.addWidget(label, 1)
        layout.addLayout(head)
        line = row(spacing=4 if tight else 7, big=big)
        if not big and not tight:
            line.addWidget(Text(tr("needs"), "small", "ink2", big=big))
            line.addStretch(1)
        said = []
        for other, points in need.needs:
            line.addWidget(Counter(other, 40 if big else 24, title=seats[other].title, big=big))
            line.addWidget(Text(f"{points:.1f}", "label", size=None if big else 14, big=big))
            said.append(tr("{title}, {points:.1f} points", title=seats[other].title, points=points))
        if big or tight:
            line.addStretch(1)
        layout.addLayout(line)
        card.setAccessibleName(tr("{title} needs {said}", title=seat.title, said=listed(said)))
        card.setToolTip(card.accessibleName())
        return card

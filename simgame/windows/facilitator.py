"""At the table’s one laptop: whoever chairs it picks a card of the deck, holds one back, opens the lens’s other pane,
or gives a seat away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from simgame.game.view_types import BriefingView, SeatView
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.chairs_card import ChairsCard
from simgame.windows.seats import Counter
from simgame.windows.setup_words import COMPUTERS
from simgame.windows.text import Text


class FacilitatorPanel(ChairsCard):
    """`picked(str)` and `held(str)` carry the card's id; `seated(str, str)` a seat and its new holder;
    `pane()`; `closed()`. Only
    what lies on the table is named in buttons: nothing shows what the deck would have brought."""

    picked = Signal(str)
    held = Signal(str)
    seated = Signal(str, str)
    pane = Signal()

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        mark = Counter("nhs_england", 48 if big else 28, title="Facilitator", big=big)
        super().__init__(mark, "The facilitator’s hand on the deck", "F", big, parent)
        self.said = Text("", "small", "ink2", big=big)
        self.head.insertWidget(self.head.count() - 1, self.said)
        self.open_pane = Button(
            "Other rules",
            big=big,
            tip="The lens then shows each lever under the other rules too, before the first vote",
        )
        self.open_pane.clicked.connect(self.pane)
        self.head.insertWidget(self.head.count() - 1, self.open_pane)
        line = self.line()
        line.addWidget(Text("Put on the table", "small", "ink2", big=big))
        self.deck = self.choice("Card of the deck")
        self.deck.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.deck.setMinimumContentsLength(24)
        line.addWidget(self.deck, 1)
        self.pick = Button("Pick", "cards", big=big, tip="The card comes this year; a winter card at the winter call")
        self.pick.clicked.connect(self._pick)
        line.addWidget(self.pick)
        self.column.addLayout(line)
        self._hold = QHBoxLayout()
        self._hold.setSpacing(theme.px(8, big))
        self.column.addLayout(self._hold)
        self.holds: dict[str, Button] = {}
        self.column.addLayout(self._hands())

    def _hands(self) -> QHBoxLayout:
        line = self.line()
        line.addWidget(Text("Give the seat", "small", "ink2", big=self.big))
        self.seat = self.choice("Seat that changes hands")
        self.seat.currentIndexChanged.connect(self._whose)
        line.addWidget(self.seat)
        line.addWidget(Text("to", "small", "ink2", big=self.big))
        self.holder = self.choice("Who holds it from now on")
        self.holder.addItem(tr("A person"), "person")
        for holder, _ in COMPUTERS:
            self.holder.addItem(tr("Computer, {character}", character=tr(holder)), holder)
        self.holder.currentIndexChanged.connect(self._whose)
        line.addWidget(self.holder, 1)
        self.give = Button("Change", big=self.big, tip="What the seat has set and agreed stays as it is")
        self.give.clicked.connect(self._give)
        line.addWidget(self.give)
        self._holders: dict[str, str] = {}
        return line

    def show_pane(self, is_open: bool) -> None:
        """Whether the lens shows the other rules already."""
        self.open_pane.set_allowed(not is_open, "The lens shows the other rules already.")

    def show_seats(self, seats: Sequence[SeatView]) -> None:
        """Who holds which seat now."""
        on = [seat for seat in seats if seat.on]
        self._holders = {seat.id: seat.holder for seat in on}
        if [self.seat.itemData(n) for n in range(self.seat.count())] != [seat.id for seat in on]:
            self.seat.clear()
            for seat in on:
                self.seat.addItem(tr(seat.short), seat.id)
        self._whose()

    def _whose(self) -> None:
        now = self._holders.get(str(self.seat.currentData()), "")
        self.give.set_allowed(now != self.holder.currentData(), "That is who holds it now.")

    def _give(self) -> None:
        self.seated.emit(str(self.seat.currentData()), str(self.holder.currentData()))

    def show_briefing(self, brief: BriefingView, turned: int) -> None:
        """What may be picked and held now; of cards beyond the first ``turned`` the backs alone are known."""
        now = [(card.id, card.title, card.winter) for card in brief.pickable]
        kept = self.deck.currentData()
        self.deck.clear()
        for id, title, winter in sorted(now, key=lambda item: (item[2], item[1])):
            self.deck.addItem(tr("{title} (winter)", title=title) if winter else tr(title), id)
        self.deck.setCurrentIndex(max(self.deck.findData(kept), 0))
        self.pick.set_allowed(bool(now), "No card of the deck can come this year.")
        say.empty(self._hold)
        self._hold.addWidget(Text("Hold back", "small", "ink2", big=self.big))
        titles = {
            event.id: event.title if number < turned else tr("Card {number}, face down", number=number + 1)
            for number, event in enumerate(brief.events)
        }
        self.holds = {}
        for id in brief.holdable:
            button = Button(titles[id], "hand-palm" if not self.big else "", kind="small", big=self.big)
            button.clicked.connect(lambda _=False, card=id: self.held.emit(card))
            self.holds[id] = button
            self._hold.addWidget(button)
        if not self.holds:
            self._hold.addWidget(Text("nothing that lies here", "small", "ink3", big=self.big))
        self._hold.addStretch(1)
        said = ""
        if brief.held:
            said = tr("Held back this year: {titles}", titles=", ".join(brief.held))
        self.said.setText(said)

    def _pick(self) -> None:
        card = self.deck.currentData(Qt.ItemDataRole.UserRole)
        if card:
            self.picked.emit(str(card))

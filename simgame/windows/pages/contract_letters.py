"""The contract in writing: last year's terms, theirs and yours side by side; six rounds of offers at most."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from simgame.game.contracts import ROUNDS
from simgame.game.entries_deals import Accept, Form, Offer, Withdraw
from simgame.game.seats import SeatId
from simgame.game.view_types import ContractView, TermsView, View
from simgame.game.words import MINUS, agreed_gbp_m, gbp_m
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.pages.contract_pays import ContractPays
from simgame.windows.pages.contract_sheet import FORMS, change_scale, terms_words
from simgame.windows.pages.contract_side import FORM_NAMES
from simgame.windows.seats import Counter
from simgame.windows.segmented import Segmented
from simgame.windows.stepper import Stepper
from simgame.windows.surfaces import Rule, SurfaceFrame
from simgame.windows.term_grid import TermGrid
from simgame.windows.text import Text

LONGEST_NOTE = 200


class ContractLetters(QWidget):
    """``put`` carries the entries to offer; ``closed`` goes back to the card. Only a party may write."""

    put = Signal(object)
    closed = Signal()
    refused = Signal(str)

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big = big
        self._view: View | None = None
        self._deal: ContractView | None = None
        self._shown: tuple[TermsView, ...] | None = None
        pad = theme.px(28, big)
        outer = say.column(self, (pad, theme.px(14, big), pad, theme.px(14, big)), theme.px(12, big))
        card = SurfaceFrame("contract", big)
        outer.addWidget(card)
        self.pays = ContractPays(big)
        outer.addWidget(self.pays)
        self.past = QVBoxLayout()
        self.past.setSpacing(theme.px(8, big))
        outer.addLayout(self.past)
        outer.addStretch(1)
        side, top = theme.px(32, big), theme.px(18, big)
        stack = say.column(card, (side, top, side, top), theme.px(12, big))
        self.title = Text("The contract in writing", "h2", big=big)
        self.rounds = Text("", "small", "ink2", big=big, wrap=True)
        stack.addWidget(self.title)
        stack.addWidget(self.rounds)
        stack.addLayout(self._terms())
        self._more_place = QVBoxLayout()
        self.more: TermGrid | None = None
        stack.addLayout(self._more_place)
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setPlaceholderText(tr("A line with it, if you like"))
        self.note.setAccessibleName(tr("A line with the offer"))
        stack.addWidget(self.note)
        stack.addLayout(self._buttons())

    def _terms(self) -> QGridLayout:
        """Last year, theirs, yours; form and value under one another."""
        big = self.big
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(24, big))
        grid.setVerticalSpacing(theme.px(14, big))
        for place, head in enumerate(("", "Last year", "Theirs", "Yours", "Between you")):
            grid.addWidget(Text(head, "small", "ink2", big=big), 0, place)
        grid.addWidget(Rule(big=big), 1, 0, 1, 5)
        self._cells: dict[tuple[str, str], Text] = {}
        for number, name in enumerate(("Form", "Value"), 2):
            grid.addWidget(Text(name, "h3", big=big), number, 0)
            for place, whose in ((1, "last"), (2, "theirs"), (4, "between")):
                cell = Text("", "label" if whose == "theirs" else "ui", big=big)
                self._cells[name, whose] = cell
                grid.addWidget(cell, number, place)
        self.form = Segmented(FORMS, "tariff", name="Form you offer", height=40, size=14, big=big)
        self.form.chosen.connect(lambda _: self._show_pays())
        self._value_place = QHBoxLayout()
        self.value: Stepper | None = None
        grid.addWidget(self.form, 2, 3)
        grid.addLayout(self._value_place, 3, 3)
        grid.setColumnStretch(4, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.px(12, self.big))
        self.back = Button("Back to the card", key="Esc", big=self.big)
        self.withdraw = Button("Take my offer back", big=self.big)
        self.accept = Button("Accept theirs", "handshake", big=self.big)
        self.send = Button("Send offer", "paper-plane-tilt", kind="primary", big=self.big)
        self.back.clicked.connect(self.closed)
        self.withdraw.clicked.connect(lambda: self._offer("withdraw"))
        self.accept.clicked.connect(lambda: self._offer("accept"))
        self.send.clicked.connect(self.main_action)
        line.addWidget(self.back)
        line.addStretch(1)
        for button in (self.withdraw, self.accept, self.send):
            line.addWidget(button)
        return line

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, deal: ContractView) -> None:
        """Refresh the table and the letters; what is being written stays."""
        fresh = self._deal is None or self._view is None or self._view.year_index != view.year_index
        fresh = fresh or (self._deal is not None and self._deal.which != deal.which)
        self._view, self._deal = view, deal
        if fresh:
            self._lay_field(deal)
        me = self._me()
        mine, theirs = self._last_of(me), self._last_of(self._other(me)) if me is not None else None
        self._cells["Form", "last"].setText(FORM_NAMES[deal.last.form])
        self._cells["Value", "last"].setText(gbp_m(deal.last.value_gbp_m))
        self._cells["Form", "theirs"].setText(FORM_NAMES[theirs.form] if theirs else "nothing yet")
        self._cells["Value", "theirs"].setText(agreed_gbp_m(theirs.value_gbp_m) if theirs else "nothing yet")
        between = ("", "")
        if mine is not None and theirs is not None:
            gap = theirs.value_gbp_m - mine.value_gbp_m
            between = (
                "agreed" if mine.form == theirs.form else "two forms",
                "agreed" if abs(gap) < 0.05 else f"{MINUS if gap < 0 else '+'}{gbp_m(abs(gap))}",
            )
        self._cells["Form", "between"].setText(between[0])
        self._cells["Value", "between"].setText(between[1])
        left = deal.rounds_left
        self.rounds.setText(
            tr(
                "{left} of {rounds} rounds left. Seen by you two and the STP lead. An offer that nobody takes lapses "
                "when the talks end; an arbitrator still reads it as your last word.",
                left=left,
                rounds=ROUNDS,
            )
            if left
            else "All rounds are used."
        )
        self._show_letters(deal)
        self._allow(deal, me)
        self._show_pays()

    def _show_pays(self) -> None:
        if self._deal is not None:
            self.pays.show_view(self._deal, cast(Form, self.form.value()), self._me())

    def _lay_field(self, deal: ContractView) -> None:
        say.empty(self._value_place)
        self.value = Stepper(
            change_scale(deal), 0.0, name="Value you offer", width=220, height=44, size=20, figure=True, big=self.big
        )
        self.value.refused.connect(self.refused)
        self._value_place.addWidget(self.value)
        self._value_place.addStretch(1)
        for index, (form, _) in enumerate(FORMS):
            self.form.segments[index].setVisible(form in deal.forms)
        say.empty(self._more_place)
        self.more = TermGrid(deal.terms, self.big) if deal.terms else None
        if self.more is not None:
            self.more.refused.connect(self.refused)
            self._more_place.addWidget(self.more)

    def _show_letters(self, deal: ContractView) -> None:
        if deal.offers == self._shown:
            return
        self._shown = deal.offers
        say.empty(self.past)
        for number, terms in reversed(list(enumerate(deal.offers, 1))):
            line = QHBoxLayout()
            line.setSpacing(theme.px(12, self.big))
            line.addWidget(Text(f"{number}", "small", "ink2", big=self.big))
            if terms.seat is not None:
                line.addWidget(Counter(terms.seat, 26, big=self.big))
            words = tr("<b>{terms}</b>", terms=terms_words(terms)) + (f"  {terms.note}" if terms.note else "")
            words += tr(" ({over})", over=terms.over) if terms.over else ""
            line.addWidget(Text(words, "ui", big=self.big, wrap=True), 1)
            self.past.addLayout(line)

    def _allow(self, deal: ContractView, me: SeatId | None) -> None:
        standing = deal.offers[-1] if deal.offers and deal.turn is not None else None
        over = "The contract is signed for this year." if deal.agreed is not None else ""
        other = "acute" if deal.which == "acute" else "community"
        reads = (
            tr("You read these letters; the commissioner and the {other} trust write them.", other=other)
            if me is None
            else ""
        )
        waits = "Your offer waits for an answer." if standing is not None and standing.seat == me else ""
        none = "" if standing is not None and standing.seat != me else "There is no offer of theirs to accept."
        used = "" if deal.rounds_left else "All six rounds are used: accept, or speak."
        self.send.set_allowed(not (over or reads or waits or used), over or reads or waits or used)
        self.accept.set_allowed(not (over or reads or none), over or reads or none)
        mine = "" if waits else "You have no offer that waits for an answer."
        self.withdraw.set_allowed(not (over or reads or mine), over or reads or mine)
        for part in (self.form, self.value, self.more):
            if part is not None:
                part.set_allowed(self.send.isEnabled(), self.send.toolTip())
        self.note.setEnabled(self.send.isEnabled())

    def start(self) -> None:
        """Begin where the talk stands: theirs, else the card's, else last year's work at new prices."""
        deal, me = self._deal, self._me()
        if deal is None or self.value is None:
            return
        now = (self._last_of(self._other(me)) if me is not None else None) or deal.on_card
        now = now or TermsView(None, deal.last.form, deal.roll_on_gbp_m, more=deal.last.more)
        if self.more is not None:
            self.more.set_more(now.more)
        self.form.set_value(now.form)
        self.value.set_value(now.value_gbp_m - change_scale(deal).base)
        self._show_pays()
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- doing ---------------------------------------------------------------------------------------------------

    def _me(self) -> SeatId | None:
        seat = self._view.seat if self._view is not None else None
        return seat if self._deal is not None and seat in self._deal.parties else None

    def _last_of(self, seat: SeatId | None) -> TermsView | None:
        deal = self._deal
        found = [terms for terms in deal.offers if terms.seat == seat and not terms.over] if deal is not None else []
        return found[-1] if found else None

    def _offer(self, what: str) -> None:
        me = self._me()
        if me is not None:
            which = "acute" if self._deal is None else self._deal.which
            self.put.emit([Accept(me, which) if what == "accept" else Withdraw(me, which)])

    def main_action(self) -> None:
        """Send the offer as it stands."""
        me, deal = self._me(), self._deal
        if me is None or deal is None or self.value is None or not self.send.isEnabled() or not self.value.commit():
            return
        form = cast(Form, self.form.value())
        value = round(change_scale(deal).base + self.value.value(), 3)
        if self.more is not None and not self.more.commit():
            return
        more = None if self.more is None else self.more.more()
        self.put.emit([Offer(me, form, value, self.note.text().strip(), more, deal.which)])
        self.note.clear()

    def _other(self, seat: SeatId) -> SeatId:
        assert self._deal is not None
        first, second = self._deal.parties
        return second if seat == first else first

"""Negotiate: the contract card with two handshakes, what it means, letters for those who cannot talk, promises."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from simgame.game.entries_deals import Contract, Form
from simgame.game.view_types import ContractView, View
from simgame.game.words import listed, sentence
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.pages.contract_letters import ContractLetters
from simgame.windows.pages.contract_sheet import ContractSheet, terms_words
from simgame.windows.pages.contract_side import SETTLED, ContractSide
from simgame.windows.pages.deal_page import DealPage
from simgame.windows.segmented import Segmented
from simgame.windows.surfaces import Notice, Rule, row
from simgame.windows.text import Text

FORM_KEYS: dict[int, Form] = {
    Qt.Key.Key_T: "tariff",
    Qt.Key.Key_B: "block",
    Qt.Key.Key_C: "cap_and_collar",
}
MOSTLY = 100  # the card takes the room there is, up to what suits it
NO_LETTERS = "Commissioner and trust write these letters, and the STP lead reads them."


class NegotiatePage(DealPage):
    """T, B, C choose the form; digits and Enter the value as a change on last year; 1 and 2 shake; 1 to 6 promise once
    the contract is signed (or after P)."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self._made_for: tuple[object, ...] = ()
        self._laid_in = -1
        self.sheet: ContractSheet | None = None
        self.which: Contract = "acute"
        self.chooser = Segmented(
            [("acute", "Hospital contract"), ("community", "Community contract")], "acute", name="Which contract",
            height=52 if big else 32, size=24 if big else 13, pad=20 if big else 14, big=big,
        )  # fmt: skip
        self.chooser.chosen.connect(self._other_contract)
        chooser = row(None, self.chooser, None, big=big)
        self.face.addLayout(chooser)
        self.face.setSpacing(theme.px(8, big))
        self.chooser.hide()
        self.no_deal = Notice("", "", icon="gavel", big=big)
        self.face.addWidget(self.no_deal)
        if self.folded:
            self.face.addWidget(self.asked)
            self.asked.answered.connect(lambda on: self.no_deal.setVisible(not on))
        self.face.addStretch(1)
        self.figures = ContractSide(big)
        self.side.addWidget(self.figures)
        if not self.folded:
            self.side.addWidget(Rule())
            self.side.addWidget(self.asked)
        self.letters = ContractLetters(big)
        self.letters.put.connect(self._offer_all)
        self.letters.closed.connect(lambda: self.turn_to("face"))
        self.letters.refused.connect(self.notice)
        if not big:  # people at one table speak: letters are for a desk
            self.add_sheet("letters", self._scrolled(self.letters, "table"))
        self.writing = Button("Put it in writing", "file-text", big=big, tip="Offers and counters, at most six rounds")
        self.writing.clicked.connect(lambda: self._toggle("letters"))
        self.speaker_words = Text("Spoken by", "small", "ink2", big=big)
        self.speaker = Segmented(
            [("commissioner", "Commissioner"), ("trust", "Trust")], "commissioner", name="Who puts the terms",
            height=64 if big else 40, size=28 if big else 14, big=big,
        )  # fmt: skip
        self.speaker.chosen.connect(self._speaks)
        self.makes_room += [self.speaker, self.speaker_words]
        self.bar.add(self.promise_button, self.board_button, self.figures_button, self.writing, self.ask_button, None)
        self.bar.add(self.speaker_words, self.speaker, self.without, self.main)

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Refresh the card; it is laid anew only for another year or other parties."""
        super().show_view(view, next_is_ready)
        deal = self._deal(view)
        if deal is None or view.phase != "negotiate":
            return
        self.chooser.setVisible(view.community_contract is not None)
        parties = tuple((s.id, s.name, s.holder) for s in view.seats if s.id in deal.parties)
        key = (view.year_index, view.seat, deal.which, parties, deal.lowest_gbp_m, deal.highest_gbp_m)
        if key != self._made_for:
            self._made_for = key
            self._lay_card(view, deal)
            self.turn_to("face")
        assert self.sheet is not None
        self.sheet.show_view(view, deal)
        self.letters.show_view(view, deal)
        self._say()

    def _deal(self, view: View | None) -> ContractView | None:
        """The contract that lies on the page: with a card for each, the one that was turned to."""
        if view is None:
            return None
        if view.community_contract is None:
            self.which = "acute"
        elif self._laid_in != view.year_index:  # a new year begins with the contract one is a party of
            self._laid_in = view.year_index
            self.which = "community" if view.seat == "community" else "acute"
        self.chooser.set_value(self.which)
        return view.community_contract if self.which == "community" else view.contract

    def spoken_to(self) -> tuple[str, ...]:
        """The parties of the contract on the page."""
        deal = self._deal(self._view)
        return deal.parties if deal is not None else ()

    def room_to_ask(self) -> bool:
        """Where two people speak, the choice between them takes the room."""
        deal = self._deal(self._view)
        here = {s.id for s in self._view.seats if s.holder == "person"} if self._view is not None else set()
        return deal is None or deal.agreed is not None or not here >= set(deal.parties)

    def spoken_about(self) -> str:
        """The contract on the page."""
        return self.which

    def held_here(self) -> object:
        """The contract on the page, and the sheet on top."""
        return self.which, super().held_here()

    def hold_again(self, held: object) -> None:
        """The contract first: it lies on a face of its own."""
        assert isinstance(held, tuple)
        which, shown = held
        if which != self.which:
            self._other_contract(which)
        super().hold_again(shown)

    def _other_contract(self, which: str) -> None:
        self.asked.forget()
        self.which = "community" if which == "community" else "acute"
        if self._view is not None:
            self.show_view(self._view, self._next_is_ready)

    def _lay_card(self, view: View, deal: ContractView) -> None:
        if self.sheet is not None:
            old = self.sheet
            self.face.removeWidget(old.card)
            say.away(old.card)
            old.deleteLater()
        sheet = ContractSheet(view, deal, self.big, self)
        sheet.put.connect(self._offer_all)
        sheet.moved.connect(self._say)
        sheet.refused.connect(self.notice)
        sheet.card.value.installEventFilter(self)
        self.sheet = sheet
        self.face.insertWidget(1, sheet.card, MOSTLY)
        sheet.fit(self.stack.width())

    def _say(self) -> None:
        """The sentence under the card, the side, and what the buttons do now."""
        view, sheet = self._view, self.sheet
        deal = self._deal(view)
        if view is None or sheet is None or deal is None:
            return
        self.figures.show_view(view, deal, deal.agreed.form if deal.agreed is not None else sheet.form)
        if deal.agreed is not None:
            how = (
                tr(" by {settled}", settled=SETTLED[deal.settled_by])
                if deal.settled_by in ("letter", "arbitration")
                else ""
            )
            self.no_deal.set_words(
                tr("Signed{how}.", how=how), tr("{agreed}. It opens again next year.", agreed=terms_words(deal.agreed))
            )
        else:
            self.no_deal.set_words("No deal when the clock stops?", deal.no_deal)
        both = len(sheet.people) == 2 and deal.agreed is None and self.shown == "face"
        self.speaker.setVisible(both)
        self.speaker_words.setVisible(both and not self.big)
        self.speaker.set_value("commissioner" if sheet.speaker == "commissioner" else "trust")
        may_write = view.seat in (*deal.parties, "stp")
        self.writing.setVisible(not self.big and view.seat is not None)
        self.writing.set_allowed(may_write, NO_LETTERS)
        self._name_main(deal, sheet)
        self.main.setVisible(not self.crowded)

    def _name_main(self, deal: ContractView, sheet: ContractSheet) -> None:
        ready = self._next_is_ready
        self.without.setVisible(not self.crowded and deal.agreed is None and not (ready and not sheet.people))
        nothing = deal.on_card is None
        self.without.set_text("No contract: go on" if nothing else "No deal: go on")
        other = self._unsigned(deal)
        if deal.agreed is not None and other is not None:
            self.main.set_text("To the other contract")
            self.main.set_allowed(True)
        elif deal.agreed is not None:
            self.main.set_text("On to the levers")
            self.main.set_allowed(ready, "Somebody else still has something to do.")
        elif sheet.people and (sheet.in_hand or nothing):
            self.main.set_text("Put it on the card")
            self.main.set_allowed(True)
        elif ready and not sheet.people:
            self.main.set_text("Go on")
            self.main.set_allowed(True)
        else:
            missing = [party for party in deal.parties if party not in deal.shaken]
            words = "one handshake" if len(missing) == 1 else "two handshakes"
            self.main.set_text(tr("{words} missing", words=sentence(words)))
            names = {
                "commissioner": "the commissioner", "acute": "the acute trust", "community": "the community trust",
            }  # fmt: skip
            who = listed([names[party] for party in missing])
            self.main.set_allowed(False, tr("The card waits for {who}.", who=who))

    def _unsigned(self, deal: ContractView) -> Contract | None:
        """The other contract, while it is open and somebody here is a party of it."""
        view = self._view
        if view is None or view.community_contract is None:
            return None
        other = view.community_contract if deal.which == "acute" else view.contract
        if other is None or other.agreed is not None:
            return None
        here = {s.id for s in view.seats if s.holder == "person" and view.seat in (None, s.id)}
        return other.which if here & set(other.parties) else None

    # --- doing ---------------------------------------------------------------------------------------------------

    def _offer_all(self, entries: object) -> None:
        self.offers.emit(entries)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _speaks(self, seat: str) -> None:
        if self.sheet is not None:
            self.sheet.speaker = "commissioner" if seat == "commissioner" else self.sheet.deal.parties[1]

    def main_action(self) -> None:
        """Put the terms in hand, or go on to the levers."""
        view, sheet = self._view, self.sheet
        if self.shown == "letters":
            self.letters.main_action()
            return
        if view is None or sheet is None or not self.main.isEnabled() or not sheet.commit():
            return
        deal = sheet.deal
        other = self._unsigned(deal)
        if deal.agreed is not None and other is not None:
            self._other_contract(other)
        elif deal.agreed is None and sheet.people:
            sheet.put_terms()
        else:
            self.move_on.emit()

    def turn_to(self, name: str) -> None:
        """Another sheet on top; letters start where the card stands."""
        super().turn_to(name)
        if name == "letters":
            self.letters.start()
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card's title fits its width."""
        super().resizeEvent(event)
        if self.sheet is not None:
            self.sheet.fit(self.stack.width())

    def digit(self, number: int) -> None:
        """1 and 2 shake while the contract is open; else a number picks who promises."""
        deal = self._deal(self._view)
        if deal is not None and deal.agreed is None and number <= 2:
            hand = deal.parties[number - 1]
            if self.sheet is not None and hand in self.sheet.people:
                self.sheet.shake(hand)
            return
        super().digit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """T, B and C choose the form; the rest is as on every deal."""
        if self.shown != "face" or not self._chose_form(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the value puts the terms and leaves the field, so that 1 and 2 shake."""
        if isinstance(event, QKeyEvent) and event.type() == event.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                sheet = self.sheet
                if sheet is not None and sheet.card.value.commit():
                    sheet.put_terms()
                    self.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if self._chose_form(event):
                return True
        return super().eventFilter(watched, event)

    def _chose_form(self, event: QKeyEvent) -> bool:
        """A bare T, B or C: Shift+T turns what has figures to a table, as T does elsewhere, and Ctrl+C is no letter."""
        form = FORM_KEYS.get(event.key())
        if form is None or event.modifiers() or self.sheet is None or form not in self.sheet.deal.forms:
            return False
        self.sheet.choose_form(form)
        return True

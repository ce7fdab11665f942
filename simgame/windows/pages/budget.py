"""Share the one budget: bids laid face down, a proposal, amendments that name who pays, two ballots, cards turned."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simgame.game.entries_deals import AmendmentTaken, Ballot, Proposed
from simgame.game.seats import SeatId, the
from simgame.game.view_types import AmendmentView, BudgetView, SeatView, View
from simgame.game.words import gbp_m
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.budget import AmendmentCard, StandRow
from simgame.windows.buttons import Button
from simgame.windows.pages.budget_card import BudgetCard
from simgame.windows.pages.budget_forms import AmendmentLine, BidLine
from simgame.windows.pages.budget_words import POT_WORDS, outcome_words, rule_words
from simgame.windows.pages.deal_page import DealPage
from simgame.windows.surfaces import Notice
from simgame.windows.text import Text

LOW, MOSTLY = 780, 100


class BudgetPage(DealPage):
    """1 to 6 choose who bids, then turn a vote; A moves an amendment; Ctrl+Enter proposes, turns the cards, goes on."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self._votes: dict[SeatId, bool] = {}
        self._ballot_on: int | None = None
        self._year = -1
        self._amendments: tuple[tuple[AmendmentView, ...], str] | None = None
        self.card = BudgetCard(big)
        self.card.changed.connect(self._say)
        self.face.addWidget(self.card, MOSTLY)
        self.bid = BidLine(big)
        self.bid.offered.connect(self._laid)
        self.face.addWidget(self.bid)
        self.amend = AmendmentLine(big)
        self.amend.offered.connect(self._moved)
        self.amend.closed.connect(lambda: self._open_amendment(False))
        self.amend.hide()
        self.face.addWidget(self.amend)
        self._moved_cards = QVBoxLayout()
        self._moved_cards.setSpacing(theme.px(10, big))
        self.face.addLayout(self._moved_cards)
        self.outcome = Notice("", "", icon="scales", big=big)
        self.face.addWidget(self.outcome)
        if self.folded:
            self.face.addWidget(self.asked)
            self.asked.answered.connect(self._say)
        self.face.addStretch(1)
        self.stand_title = Text("", "h2" if big else "h3", big=big, wrap=True)
        self.rule = Text("", "small", "ink2", big=big, wrap=True)
        self.side.addWidget(self.stand_title)
        self.side.addWidget(self.rule)
        holder = QWidget()
        self._stands = say.column(holder)
        self.side.addWidget(holder)
        self.side.addStretch(1)
        if not self.folded:
            self.side.addWidget(self.asked)
        self.stands: dict[SeatId, StandRow] = {}
        self.figures_button.set_text("Votes")
        self.without.set_text("No agreement: go on")
        tip = "£m from one pot to another: A"
        self.amendment = Button("Amendment", key="A", big=big, tip=tip)
        self.makes_room.append(self.amendment)
        self.amendment.clicked.connect(lambda: self._open_amendment(self.amend.isHidden()))
        self.sums = Text("", "small", "ink2", big=big, wrap=not big and theme.large_text())
        self.bar.add(self.promise_button, self.board_button, self.figures_button, self.amendment, self.ask_button, None)
        self.bar.add(self.sums, self.without, self.main)
        if big:
            self.sums.hide()

    # --- who may do what -----------------------------------------------------------------------------------------

    def _mine(self) -> list[SeatView]:
        """People's seats that this screen speaks for."""
        view = self._view
        if view is None:
            return []
        return [seat for seat in view.seats if seat.on and seat.holder == "person" and view.seat in (None, seat.id)]

    def _leads(self) -> bool:
        return any(seat.id == "stp" for seat in self._mine())

    def _to_vote(self, budget: BudgetView) -> list[SeatView]:
        """Seats of this screen whose card is not down; the chief executive stands by its own proposal."""
        return [
            seat for seat in self._mine()
            if seat.id not in budget.voted and (seat.id != "stp" or self._ballot_on is not None)
        ]  # fmt: skip

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Refresh everything from the budget of a view."""
        super().show_view(view, next_is_ready)
        budget = view.budget
        if budget is None or view.phase != "negotiate":
            return
        if view.year_index != self._year:
            self._year = view.year_index
            self._votes, self._ballot_on = {}, None
            self._open_amendment(False)
            self.turn_to("face")
        if self._ballot_on is not None and self._ballot_on >= len(budget.amendments):
            self._ballot_on = None
        open_ = not budget.settled_by
        why = "" if self._leads() else "The chief executive proposes the shares."
        why = why if open_ else "The shares of this year are settled."
        self.card.show_view(view, budget, not why, why)
        bidding = open_ and not budget.bids_turned and not budget.proposed
        bidders = [seat for seat in self._mine() if seat.id not in budget.bid_by] if bidding else []
        self.bid.setVisible(bool(bidders))
        self.bid.set_budget(budget)
        self.bid.set_seats(bidders)
        self.amend.set_pots(budget)
        self.amend.set_seats(self._mine())
        self._show_amendments(view, budget)
        self._show_stands(view, budget)
        self._say()

    def _show_amendments(self, view: View, budget: BudgetView) -> None:
        if (budget.amendments, budget.settled_by) == self._amendments:
            return
        self._amendments = budget.amendments, budget.settled_by
        say.empty(self._moved_cards)
        titles = {seat.id: seat for seat in view.seats}
        for item in budget.amendments:
            called: dict[str, str] = {**POT_WORDS}
            called.update({pot.id: pot.label for pot in budget.pots if pot.id != "reserve"})
            words = tr(
                "{gbp_m} from {called} to {called2}",
                gbp_m=gbp_m(item.gbp_m, 1),
                called=called[item.from_pot],
                called2=called[item.to_pot],
            )
            payer = the(item.payer, view.split)
            detail = tr(
                "Moved by {id}. {payer}{payer2} pays.",
                id=the(titles[item.mover].id, view.split),
                payer=payer[:1].upper(),
                payer2=payer[1:],
            )
            card = AmendmentCard(item.mover, words, detail, "Taken in" if item.taken else "", big=self.big)
            over = bool(budget.settled_by) or item.taken
            why = "It is in the proposal." if item.taken else "The chief executive takes it in, or a ballot does."
            card.set_allowed(self._leads() and not over, why)
            card.ballot.set_allowed(bool(self._mine()) and not over, why)
            card.taken.connect(lambda number=item.number: self.offer.emit(AmendmentTaken(number)))
            card.balloted.connect(lambda number=item.number: self._ballot(number))
            self._moved_cards.addWidget(card)

    def _show_stands(self, view: View, budget: BudgetView) -> None:
        voters = [seat for seat in view.seats if seat.on]
        if set(self.stands) != {seat.id for seat in voters}:
            say.empty(self._stands)
            self.stands = {}
            for seat in voters:
                made = StandRow(seat.id, seat.short, "", None, big=self.big)
                made.answered.connect(self._answered)
                self.stands[seat.id] = made
                self._stands.addWidget(made)
        last = dict(budget.ballots[-1].votes) if budget.ballots and not budget.voted else {}
        asked = {seat.id for seat in self._to_vote(budget)} if budget.proposed and not budget.settled_by else set()
        for number, seat in enumerate(voters, 1):
            said, agrees = self._stand_of(budget, seat, last)
            if seat.id in asked:
                vote = self._votes.setdefault(seat.id, last.get(seat.id, True))
                said, agrees = tr("key {number}", number=number), vote
            made = self.stands[seat.id]
            made.set_stand(said, agrees, asking=seat.id in asked)
            for button, on in ((made.yes, agrees is True), (made.no, agrees is False)):
                button.high = 60 if self.big else 32
                button.set_kind("chosen" if on else "small")
        self._say_rule(budget, last)

    def _stand_of(self, budget: BudgetView, seat: SeatView, last: dict[SeatId, bool]) -> tuple[str, bool | None]:
        if budget.settled_by and seat.id in last:
            return ("agreed" if last[seat.id] else "against"), last[seat.id]
        if not budget.proposed:
            has = seat.id in budget.bid_by
            return ("has bid" if has else "is to bid"), True if has else None
        if seat.id == "stp" and self._ballot_on is None:
            return "proposes", True
        if seat.id in budget.voted:
            return "card lies face down", None
        if seat.id in last:
            return ("agreed" if last[seat.id] else "was against"), last[seat.id]
        return "is to vote", None

    def _say_rule(self, budget: BudgetView, last: dict[SeatId, bool]) -> None:
        title, rule = rule_words(budget, last)
        self.stand_title.setText(title)
        self.rule.setText(rule)

    def _say(self) -> None:
        """The sentence under the card, the sum, and what the buttons do now."""
        view = self._view
        budget = view.budget if view is not None else None
        if view is None or budget is None:
            return
        left = self.card.left()
        over = left < -0.05
        words = (
            tr("{left} too much", left=gbp_m(-left, 1))
            if over
            else tr("{left} stays in the reserve", left=gbp_m(left, 1))
        )
        self.sums.setText(words)
        self.sums.set_colour("off" if over else "ink2")
        title, body = outcome_words(budget, words, leads=self._leads(), on_amendment=self._ballot_on is not None)
        self.outcome.set_words(title, body)
        self.outcome.setVisible(self.bid.isHidden() and (not self.folded or self.asked.isHidden()))
        may_amend = budget.proposed and not budget.settled_by and bool(self._mine())
        self.amendment.set_allowed(may_amend, "An amendment changes a proposal: wait for it.")
        self.without.setVisible(not budget.settled_by and not self.crowded)
        self.main.setVisible(not self.crowded)
        self.amendment.setVisible(not self.crowded)
        self._name_main(budget, over, words)

    def _name_main(self, budget: BudgetView, over: bool, words: str) -> None:
        if budget.settled_by:
            self.main.set_text("On to the levers")
            self.main.set_allowed(self._next_is_ready, "Somebody else still has something to do.")
        elif self._leads() and self.card.in_hand:
            self.main.set_text("Propose")
            self.main.set_allowed(not over, tr("The shares are {words}: take it out of a pot.", words=words))
        elif not budget.proposed:
            self.main.set_text("Wait for the proposal")
            bids = not self.bid.isHidden()
            why = "Bid first: the cards turn when all are in." if bids else "The chief executive proposes."
            self.main.set_allowed(False, why)
        else:
            self.main.set_text("Turn the cards over")
            self.main.set_allowed(bool(self._to_vote(budget)), "Your card lies on the table already.")

    # --- doing ---------------------------------------------------------------------------------------------------

    def turn_to(self, name: str) -> None:
        """Another sheet on top; the bar says what can be done there."""
        super().turn_to(name)
        self._say()

    def held_here(self) -> object:
        """The sheet on top, who speaks in each line, whether an amendment is being written, and votes not cast."""
        amending = not self.amend.isHidden()
        return super().held_here(), self.bid.seat, self.amend.seat, amending, dict(self._votes), self._ballot_on

    def hold_again(self, held: object) -> None:
        """All of it."""
        assert isinstance(held, tuple)
        shown, bidder, mover, amending, self._votes, self._ballot_on = held
        for line, seat in ((self.bid, bidder), (self.amend, mover)):
            if seat in [one.id for one in line.seats]:
                line.set_seat(seat)
        if amending:
            self._open_amendment(True)
        self._refresh()
        super().hold_again(shown)

    def _laid(self, entry: object) -> None:
        self.offer.emit(entry)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _moved(self, entry: object) -> None:
        self.offer.emit(entry)
        self._open_amendment(False)

    def _open_amendment(self, on: bool) -> None:
        self.amend.setVisible(on)
        if on:
            self.amend.figure.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ballot(self, number: int) -> None:
        """The next ballot is on an amendment (again: on the proposal)."""
        self._ballot_on = None if self._ballot_on == number else number
        self._refresh()

    def _answered(self, seat: SeatId, agrees: bool) -> None:
        self._votes[seat] = agrees
        self._refresh()

    def _refresh(self) -> None:
        if self._view is not None and self._view.budget is not None:
            self._show_stands(self._view, self._view.budget)
            self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window has no room for the shares of two years."""
        super().resizeEvent(event)
        self.card.shares.setVisible(not self.big and self.height() >= LOW)

    def digit(self, number: int) -> None:
        """Who bids; whose card is turned; after that, who promises."""
        view = self._view
        budget = view.budget if view is not None else None
        seats = [seat for seat in view.seats if seat.on] if view is not None else []
        if budget is None or not 1 <= number <= len(seats):
            return
        seat = seats[number - 1].id
        if not self.bid.isHidden():
            if seat in [one.id for one in self.bid.seats]:
                self.bid.set_seat(seat)
                self.bid.figure.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.amend.isHidden() and seat in [one.id for one in self.amend.seats]:
            self.amend.set_seat(seat)
        elif budget.proposed and not budget.settled_by:
            if seat in [one.id for one in self._to_vote(budget)]:
                self._answered(seat, not self._votes.get(seat, True))
        else:
            super().digit(number)

    def main_action(self) -> None:
        """Propose, turn the cards, or go on to the levers."""
        view = self._view
        budget = view.budget if view is not None else None
        for made in self.card.rows.values():
            if made.stepper.hasFocus() and not made.stepper.commit():
                return
        self._say()
        if budget is None or not self.main.isEnabled():
            return
        if budget.settled_by:
            self.move_on.emit()
        elif self._leads() and self.card.in_hand:
            self._ballot_on = None
            self.offer.emit(Proposed(self.card.changes()))
        elif budget.proposed:
            votes = {seat.id: self._votes.get(seat.id, True) for seat in self._to_vote(budget)}
            self.offer.emit(Ballot(votes, self._ballot_on))
            self._ballot_on = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A opens an amendment; Enter in the bid lays it down."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_A and plain and self.shown == "face" and self.amendment.isEnabled():
            self._open_amendment(self.amend.isHidden())
        else:
            super().keyPressEvent(event)

"""The vote on the rules of the money: a card for each seat, face down until all are in, then turned over together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from simgame.game.entries import RegimeVote
from simgame.game.entry import Line
from simgame.game.seats import SPLITS, SeatId, Split
from simgame.game.view_types import SeatView, View, VoteView
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.bars import ActionBar
from simgame.windows.buttons import Button
from simgame.windows.pages.page import Page
from simgame.windows.surfaces import Rule
from simgame.windows.text import CENTRE, MIDDLE, Text
from simgame.windows.votes import MANY, NUMBER, VoteCard, VoteColumn, VoteSlip, VoteTally

KEYS: dict[int, Split] = {Qt.Key.Key_K: "keep", Qt.Key.Key_A: "abolish"}
FACE_DOWN = "Face down, until all are in"
MOSTLY = 100  # slips take the room there is, up to what suits them
THINKING = "Has not voted yet"


class VotePage(Page):
    """K or A for the seat whose turn it is, then a reason if it likes, then Enter lays its card face down."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self._view: View | None = None
        self._sent: set[SeatId] = set()  # whose cards were offered since the last view
        self._ready = False
        self._made_for: tuple[object, ...] = ()
        self.slips: dict[SeatId, VoteSlip] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = say.column(self)
        body = say.ground("table")
        side = theme.px(48, True) if big else 44
        inner = say.column(body, (side, theme.px(16, big), side, theme.px(4, big)), theme.px(4, big))
        self.headline = Text("", "headline", align=CENTRE | MIDDLE, wrap=True, big=big)
        self.under = Text("", "ui", "ink2", align=CENTRE | MIDDLE, wrap=True, big=big)
        inner.addWidget(self.headline)
        inner.addWidget(self.under)
        inner.addSpacing(theme.px(4, big))
        self.stack = QStackedWidget()
        inner.addWidget(self.stack, 1)
        layout.addWidget(body, 1)
        self.action_bar = ActionBar(big)
        if not big:
            self.action_bar.setFixedHeight(theme.px(100))
        self._tally = QHBoxLayout()
        self.action_bar.line.addLayout(self._tally)
        self.note = Text("", "small" if big else "ui", big=big, wrap=True)
        self.action_bar.line.addWidget(self.note, 1)
        self.main = Button("", key="↵" if big else "Ctrl ↵", kind="primary", big=big)
        self.main.clicked.connect(self.main_action)
        self.action_bar.line.addWidget(self.main)
        layout.addWidget(self.action_bar)

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Slips face down; once turned, the two sides with what each seat gave as its reason."""
        vote = view.vote
        self._view, self._ready = view, next_is_ready
        self._sent = set()
        if vote is None or view.phase != "vote":
            return
        key = (view.seed, view.year_index, view.seat, vote.turned, tuple(card.seat for card in vote.cards))
        if key != self._made_for:
            self._made_for = key
            while self.stack.count():
                if (old := self.stack.widget(0)) is not None:
                    self.stack.removeWidget(old)
                    say.away(old)
            self.stack.addWidget(self._scrolled(self._sides(view, vote) if vote.turned else self._laid(view, vote)))
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if vote.turned:
            self._say_result(view, vote)
        else:
            self._show_slips(view, vote)

    def _scrolled(self, inner: QWidget) -> QScrollArea:
        inner.setProperty("ground", "table")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _laid(self, view: View, vote: VoteView) -> QWidget:
        """A slip for each seat, before the cards are turned."""
        holder = QWidget()
        pad = 0 if self.big else theme.px(80)
        gap = theme.px(14 if self.big else 4, self.big)
        layout = say.column(holder, (pad, theme.px(5, self.big), pad, theme.px(5, self.big)), gap)
        seats = {seat.id: seat for seat in view.seats}
        self.slips = {}
        for card in vote.cards:
            seat = seats[card.seat]
            slip = VoteSlip(card.seat, seat.name or seat.short, big=self.big)
            self._wire(slip, card.seat)
            self.slips[card.seat] = slip
            slip.setMaximumHeight(theme.px(118 if self.big else 78, self.big))
            layout.addWidget(slip, MOSTLY)
        layout.addStretch(1)
        return holder

    def _wire(self, slip: VoteSlip, seat: SeatId) -> None:
        if self.big:
            slip.reason.setStyleSheet(f"font-size: {theme.px(28, True)}px; min-height: {theme.px(52, True)}px;")
        for side in slip.sides.values():
            side.clicked.connect(lambda: self._chosen(seat))

    def _sides(self, view: View, vote: VoteView) -> QWidget:
        """Keep left of the seam, abolish right of it."""
        self.slips = {}
        seats = {seat.id: seat for seat in view.seats}
        holder = QWidget()
        line = say.row(holder, spacing=theme.px(40, self.big))
        most = max(sum(card.choice == split for card in vote.cards) for split in SPLITS)
        for split in SPLITS:
            cards = [
                VoteCard(card.seat, _called(seats[card.seat]), split, card.reason, tight=most >= MANY, big=self.big)
                for card in vote.cards
                if card.choice == split
            ]
            if split == "abolish":
                line.addWidget(Rule(vertical=True, token="kept", dashed=True, width=2, big=self.big))
            line.addWidget(VoteColumn(split, cards, big=self.big), 1)
        return holder

    def _show_slips(self, view: View, vote: VoteView) -> None:
        here = self._here(view)
        turn = self._turn()
        self.headline.setText(
            "Keep the split, or abolish it?" if view.split == "keep" else "Stay with one budget, or split again?"
        )
        self.under.setText(
            tr("{vote} Cards lie face down until all are in.{vote2}", vote=_needed(vote), vote2=_tests(vote))
        )
        for card in vote.cards:
            slip = self.slips[card.seat]
            if card.voted:
                slip.set_sealed(True, FACE_DOWN)
            elif card.seat in here:
                slip.set_sealed(False)
            else:
                slip.set_sealed(True, THINKING)
                slip.counter.set_state("deciding")
            now = card.seat == turn
            slip.set_border("ink" if now else "rule", 2.5 if now else 1.0)
        voted = sum(card.voted for card in vote.cards)
        say.empty(self._tally)
        self._say_button(view, vote, turn)
        who = next((seat for seat in view.seats if seat.id == turn), None)
        keys = "<b>K</b> keeps, <b>A</b> abolishes; a reason if you like; <b>Enter</b> lays the card."
        words = (
            tr("<b>{voted} of {voters} in.</b>", voted=voted, voters=vote.voters)
            if self.big
            else tr("<b>{voted} of {voters} cards are in.</b>", voted=voted, voters=vote.voters)
        )
        self.note.setText(
            tr("{words} Now {value}. {keys}", words=words, value=who.name or who.short, keys=keys)
            if who is not None
            else words
        )

    def _say_button(self, view: View, vote: VoteView, turn: SeatId | None) -> None:
        if turn is None:
            self.main.set_text("Turn the cards over")
            self.main.set_allowed(False, "Computer players are still voting.")
            return
        chosen = [slip for slip in self._open_slips() if slip.value()[0]]
        self.main.set_text("Lay the cards face down" if len(chosen) > 1 else "Lay it face down")
        self.main.set_allowed(bool(chosen), "Keep or abolish: choose first.")

    def _say_result(self, view: View, vote: VoteView) -> None:
        counts = {split: sum(card.choice == split for card in vote.cards) for split in SPLITS}
        words = result_words(view.split, counts["keep"], counts["abolish"], vote.needed)
        agreed = vote.result is not None and vote.result != view.split
        if vote.tests and agreed:
            words = words.rpartition(": ")[0] + f": {_outcome(vote)}"
        self.headline.setText(words)
        self.under.setText(tr("{vote} Cards were turned over together.{vote2}", vote=_needed(vote), vote2=_tests(vote)))
        say.empty(self._tally)
        change: Split = "abolish" if view.split == "keep" else "keep"
        self._tally.addWidget(VoteTally(counts["abolish"], counts["keep"], vote.needed, change=change, big=self.big))
        again = (
            tr("<b>Next vote after year {next_vote_year}.</b> ", next_vote_year=vote.next_vote_year - 1)
            if vote.next_vote_year
            else ""
        )
        last = "" if vote.next_vote_year or vote.tests else "<b>There is no other vote in this game.</b> "
        lens = "The lens now also shows every lever under the other rules." if view.other_pane_open else ""
        kept = "The reasons are kept, and read again at the debrief."
        self.note.setText(
            tr("{again}{last}{lens}\n<m>{kept}</m>", again=again, last=last, lens=lens, kept=kept)
            if not self.big
            else tr("{again}{last}<m>{kept}</m>", again=again, last=last, kept=kept)
        )
        switches = agreed and not vote.tests
        self.main.set_text(
            "To the switch" if switches else tr("Go to year {year_index}", year_index=view.year_index + 1)
        )
        self.main.set_allowed(self._ready, "A moment.")

    # --- doing ---------------------------------------------------------------------------------------------------

    def _here(self, view: View) -> set[SeatId]:
        """Seats whose cards may be laid at this screen: people, on one's own screen only oneself."""
        return {seat.id for seat in view.seats if seat.holder == "person" and view.seat in (None, seat.id)}

    def _turn(self) -> SeatId | None:
        """The next seat at this screen that has not voted."""
        view = self._view
        if view is None or view.vote is None:
            return None
        here = self._here(view)
        return next((card.seat for card in view.vote.cards if not card.voted and card.seat in here), None)

    def _open_slips(self) -> list[VoteSlip]:
        view = self._view
        if view is None or view.vote is None:
            return []
        here = self._here(view)
        return [self.slips[c.seat] for c in view.vote.cards if not c.voted and c.seat in here and c.seat in self.slips]

    def _chosen(self, seat: SeatId) -> None:
        """A side was chosen: the reason takes the keys, Enter lays the card."""
        self.slips[seat].reason.setFocus(Qt.FocusReason.OtherFocusReason)
        view = self._view
        if view is not None and view.vote is not None:
            self._say_button(view, view.vote, self._turn())

    def _lay(self, *seats: SeatId) -> None:
        """The cards of these seats go on the table, face down."""
        votes: dict[SeatId, tuple[Split, Line]] = {}
        # Enter in the line of a reason reaches the page as well: a card is laid once.
        seats = tuple(seat for seat in seats if seat not in self._sent)
        for seat in seats:
            choice, reason = self.slips[seat].value()
            if choice:
                votes[seat] = (choice, reason)
            else:
                self.notice.emit("Keep or abolish: choose first, then Enter lays the card.")
        if votes:
            self._sent = self._sent | set(votes)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.offer.emit(RegimeVote(votes))

    def main_action(self) -> None:
        """Lay what has been chosen; once turned, go on."""
        view = self._view
        if view is None or view.vote is None or not self.main.isEnabled():
            return
        if view.vote.turned:
            self.move_on.emit()
        else:
            self._lay(*(slip.seat for slip in self._open_slips() if slip.value()[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """K and A choose for the seat whose turn it is; Enter goes on."""
        turn = self._turn()
        choice = KEYS.get(event.key())
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if choice is not None and plain and turn is not None and turn in self.slips:
            slip = self.slips[turn]
            slip.set_value(choice, slip.value()[1])
            self._chosen(turn)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            # A field lets Enter through: it lays the card whose reason was being written.
            written = next((slip for slip in self._open_slips() if slip.reason.hasFocus()), None)
            if written is not None:
                self._lay(written.seat)
            else:
                self.main_action()
        else:
            super().keyPressEvent(event)

    def regions(self) -> tuple[QWidget, ...]:
        """Cards, actions."""
        return (self.stack, self.action_bar)


def _called(seat: SeatView) -> str:
    return tr("{short}, {name}", short=seat.short, name=seat.name) if seat.name else seat.short


def _needed(vote: VoteView) -> str:
    """All but one must agree, so five of six."""
    need, of = NUMBER.get(vote.needed, str(vote.needed)), NUMBER.get(vote.voters, str(vote.voters))
    rule = "All must agree" if vote.needed == vote.voters else "All but one must agree"
    if vote.needed < vote.voters - 1:
        rule = "More than half must agree"
    return tr("{rule} to a change, so {need} of {of}.", rule=rule, need=need, of=of)


def _tests(vote: VoteView) -> str:
    """The other tests of the application, in a line of their own; "" in a game without one."""
    found = [
        tr("{label}: {words}{words2}", label=label, words=words, words2=", met" if met else ", <b>not met</b>")
        for label, met, words in vote.tests
    ]
    return "\n" + "; ".join(found) + "." if found else ""


def _outcome(vote: VoteView) -> str:
    """What follows from consent once the other tests are read."""
    if all(met for _, met, _ in vote.tests):
        return "every test is met, and a shadow year follows"
    return "consent is given, and another test is not met"


def result_words(now: Split, keep: int, abolish: int, needed: int) -> str:
    """The result as a headline: four to abolish, two to keep: one short, so the split stays."""
    change, stay = (abolish, keep) if now == "keep" else (keep, abolish)
    verbs = ("to abolish", "to keep") if now == "keep" else ("to split again", "to stay with one budget")
    stays, ends = (
        ("the split stays", "the split is abolished") if now == "keep" else ("one budget stays", "the split comes back")
    )
    if change == 0:
        return tr("All {number} {verbs}: {stays}", number=NUMBER.get(stay, str(stay)), verbs=verbs[1], stays=stays)
    if stay == 0:
        return tr("All {number} {verbs}: {ends}", number=NUMBER.get(change, str(change)), verbs=verbs[0], ends=ends)
    words = tr(
        "{number} {verbs}, {number2} {verbs2}",
        number=NUMBER.get(change, str(change)),
        verbs=verbs[0],
        number2=NUMBER.get(stay, str(stay)),
        verbs2=verbs[1],
    )
    words = words[:1].upper() + words[1:]
    short = needed - change
    return (
        tr("{words}: {number} short, so {stays}", words=words, number=NUMBER.get(short, str(short)), stays=stays)
        if short > 0
        else tr("{words}: {ends}", words=words, ends=ends)
    )

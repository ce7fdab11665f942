"""The winter call: January in a sentence, a slip for each seat, coin keys 0, 1, 2, then all turned together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simgame.game.entries import Coin, CoinRefused, EventChosen
from simgame.game.seats import SeatId
from simgame.game.view_types import ForecastRow, SlipView, View, WinterView
from simgame.game.words import gbp_m
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.bars import ActionBar
from simgame.windows.buttons import Button
from simgame.windows.figures import narrow_names, value_words
from simgame.windows.pages.page import Page
from simgame.windows.pages.winter_card import WinterCard
from simgame.windows.surfaces import Glyph, Rule
from simgame.windows.text import Text
from simgame.windows.winter import WinterSlip

MOST_LABEL = 330  # px of a forecast's label before it ends in an ellipsis
MOST_FORECASTS = 3
WIDEST = 13  # letters of the large figure on a slip


class WinterCallPage(Page):
    """0, 1 or 2 puts the coins of the next person's seat under its slip; Enter turns them, then goes on to December."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        # Drawn for 1920 x 1080 and scaled to the window: coins are looked at by the whole table.
        super().__init__(True, parent)
        self._view: View | None = None
        self._slips: dict[SeatId, WinterSlip] = {}
        self._next_ready = False
        self._made_for = -1
        self._cards_for: tuple[object, ...] = ()
        self.cards: list[WinterCard] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = say.column(self)
        body = QWidget()
        inner = say.column(body, (theme.px(48, True), theme.px(26, True), theme.px(48, True), theme.px(18, True)), 0)
        head = QHBoxLayout()
        head.setSpacing(theme.px(24, True))
        head.addWidget(Glyph("snowflake", size=54, big=True), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(4, True))
        self.sentence = Text("", "h1", size=46, big=True, wrap=True)
        self.under = Text("", "ui", "ink2", big=True, wrap=True)
        words.addWidget(self.sentence)
        words.addWidget(self.under)
        head.addLayout(words, 1)
        inner.addLayout(head)
        self._events = QVBoxLayout()
        inner.addLayout(self._events)
        inner.addSpacing(theme.px(14, True))
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.px(14, True))
        inner.addLayout(self._row, 1)
        layout.addWidget(body, 1)
        self.action_bar = ActionBar(True)
        self.action_bar.setFixedHeight(theme.px(180, True))
        self.sum_figure = Text("", "figure", size=58, big=True)
        self.sum_words = Text("", "small", big=True, wrap=True)
        self.action_bar.line.addWidget(self.sum_figure)
        self.action_bar.line.addWidget(self.sum_words, 2)
        self.action_bar.line.addWidget(Rule(vertical=True, token="rule2", width=2, length=110, big=True))
        self._forecast = QHBoxLayout()
        self._forecast.setSpacing(theme.px(36, True))
        self.action_bar.line.addLayout(self._forecast, 3)
        self.turn = Button("Turn the coins", key="↵", kind="primary", big=True)
        self.turn.clicked.connect(self.main_action)
        self.action_bar.line.addWidget(self.turn)
        layout.addWidget(self.action_bar)

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Slips face down until all are in, then over."""
        winter = view.winter
        self._view, self._next_ready = view, next_is_ready
        if winter is None:
            return
        if self._made_for != view.year_index:
            self._made_for = view.year_index
            self._make_slips(view, winter)
        self.sentence.setText(winter.sentence)
        self.under.setText("April to November are played and cannot change. Coins buy what each seat does best.")
        self._show_events(view, winter)
        for slip in winter.slips:
            self._show_slip(view, winter, slip)
        self._show_sum(view, winter)
        self._show_forecast(winter)
        self._show_button(view, winter)

    def _make_slips(self, view: View, winter: WinterView) -> None:
        say.empty(self._row)
        self._slips = {}
        names = narrow_names(view)
        for place, slip in enumerate(winter.slips):
            made = WinterSlip(slip.seat, names[slip.seat], place=place, big=True)
            made.chosen.connect(self._chosen)
            self._slips[slip.seat] = made
            self._row.addWidget(made, 1)

    def _show_slip(self, view: View, winter: WinterView, slip: SlipView) -> None:
        made = self._slips[slip.seat]
        person = next(seat.holder == "person" for seat in view.seats if seat.id == slip.seat)
        if winter.turned and slip.coins is not None:
            if not made.turned:
                balance = "" if slip.balance_gbp_m is None else gbp_m(slip.balance_gbp_m)
                figure, detail = ("Nothing", "the money is kept")
                if slip.coins:
                    counted = slip.buys[:1].isdecimal()
                    figure, detail = (
                        _parted(slip.buys) if counted else (gbp_m(slip.cost_gbp_m), tr(slip.buys).partition(":")[0])
                    )
                made.turn(slip.coins, figure, detail, balance)
            made.set_refused(slip.refused > 0)
        else:
            made.set_allowed(person and not slip.in_hand, "" if person else "computer player")
            made.set_in(slip.in_hand)
            made.set_now(slip.seat in self._waiting(view, winter)[:1])

    def _show_sum(self, view: View, winter: WinterView) -> None:
        most = 2 * len(winter.slips)
        if winter.turned:
            total = sum(slip.coins or 0 for slip in winter.slips)
            self.sum_figure.setText(tr("{total} of {most}", total=total, most=most))
            self._say_sum(winter.sum_sentence.removeprefix(tr("{total} of {most} ", total=total, most=most)))
            return
        waiting = self._waiting(view, winter)
        self.sum_figure.setText(
            tr("{sum} of {slips}", sum=sum(slip.in_hand for slip in winter.slips), slips=len(winter.slips))
        )
        source = "the common reserve" if winter.from_reserve else "its own balance"
        names = narrow_names(view)
        ask = tr("<b>Now {names}:</b> 0, 1 or 2 fingers.", names=names[waiting[0]]) if waiting else "<b>All are in.</b>"
        self._say_sum(
            tr(
                "seats are in. {ask}\nA coin is {coin_gbp_m}, out of {source}.",
                coin_gbp_m=gbp_m(winter.coin_gbp_m, 2),
                source=source,
                ask=ask,
            )
        )

    def _say_sum(self, words: str) -> None:
        """No word of it is ever broken."""
        self.sum_words.setText(words)
        longest = max(
            (theme.text_width(word, "small", True, bold=True) for word in self.sum_words.text().split()), default=0
        )
        self.sum_words.setMinimumWidth(round(longest) + 4)

    def _show_forecast(self, winter: WinterView) -> None:
        say.empty(self._forecast)
        for row in winter.forecast[:MOST_FORECASTS]:
            self._forecast.addLayout(_forecast_column(row))

    def _show_events(self, view: View, winter: WinterView) -> None:
        """The winter's cards; once the coins are turned a person has half a minute to choose on each (alone: as long
        as it takes)."""
        key = (view.seed, view.year_index, winter.turned, tuple((event.id, event.choice) for event in winter.events))
        if key == self._cards_for:
            return
        self._cards_for = key
        say.empty(self._events)
        self.cards = []
        people = {seat.id for seat in view.seats if seat.holder == "person"}
        titles: dict[str, str] = {seat.id: seat.short for seat in view.seats}
        for event in winter.events:
            mine = event.chooser in people or (event.chooser == "table" and bool(people))
            who = "The table" if event.chooser == "table" else titles.get(event.chooser, "Nobody")
            card = WinterCard(event, who, mine and winter.turned)
            card.chosen.connect(self._choose)
            self._events.addWidget(card)
            self.cards.append(card)
            if winter.turned and view.way != "alone":
                card.begin()
        self._events.setContentsMargins(0, theme.px(14, True) if self.cards else 0, 0, 0)

    @property
    def _open_card(self) -> WinterCard | None:
        """The card on which somebody here may still choose."""
        return next((card for card in self.cards if card.may_choose), None)

    def _show_button(self, view: View, winter: WinterView) -> None:
        if winter.turned:
            card = self._open_card
            self.turn.set_text("To December" if card is None else "Choose 1 or 2")
            why = "A moment." if card is None else tr("{who} chooses on the card first: key 1 or 2.", who=card.who)
            self.turn.set_allowed(self._next_ready and card is None, why)
        else:
            waiting = self._waiting(view, winter)
            names = narrow_names(view)
            self.turn.set_text("Turn the coins")
            why = (
                ""
                if not waiting
                else tr("Still to show: {values}.", values=", ".join(tr(names[seat]) for seat in waiting))
            )
            self.turn.set_allowed(not waiting and self._next_ready, why or "A moment.")

    # --- doing ---------------------------------------------------------------------------------------------------

    def _waiting(self, view: View, winter: WinterView) -> list[SeatId]:
        people = {seat.id for seat in view.seats if seat.holder == "person"}
        return [slip.seat for slip in winter.slips if slip.seat in people and not slip.in_hand]

    def _chosen(self, seat: SeatId, coins: int) -> None:
        self.offer.emit(Coin(seat, coins))

    def _choose(self, card: str, way: int) -> None:
        view = self._view
        if view is None or view.winter is None:
            return
        event = next(event for event in view.winter.events if event.id == card)
        people = [seat.id for seat in view.seats if seat.holder == "person"]
        chooser = event.chooser if event.chooser in people else (view.seat or people[0])
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # not to the next button of the window, which may be Help
        self.offer.emit(EventChosen(card, chooser, way))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """0, 1, 2 for the next seat; Enter turns, then goes on; 1 and 2 choose on a card once the coins are turned;
        a seat's number refuses one coin where the reserve pays."""
        view = self._view
        if view is None or view.winter is None:
            return
        waiting = self._waiting(view, view.winter)
        if event.text() in ("0", "1", "2") and waiting and not view.winter.turned:
            self._chosen(waiting[0], int(event.text()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.main_action()
        elif event.text() in ("1", "2") and self._open_card is not None:
            self._open_card.choose(int(event.text()) - 1)
        elif view.winter.may_refuse and event.text() in ("1", "2", "3", "4", "5", "6"):
            number = int(event.text()) - 1
            if number < len(view.winter.slips):
                self.offer.emit(CoinRefused(view.winter.slips[number].seat))
        else:
            super().keyPressEvent(event)

    def pause(self, standing: bool) -> None:
        """The half minute of a card holds with the clock."""
        for card in self.cards:
            card.held = standing

    def main_action(self) -> None:
        """Turn, or on to December."""
        if self.turn.isEnabled():
            self.move_on.emit()

    def regions(self) -> tuple[QWidget, ...]:
        """Slips, actions."""
        return (self, self.action_bar)


def _parted(words: str) -> tuple[str, str]:
    """A figure, with its noun if a slip is wide enough, and the rest: "28 beds, staffed" is ("28 beds", "staffed")."""
    taken = 2
    for mark in (", ", ": ", " in ", " of "):
        first, found, rest = words.partition(mark)
        if found and len(first) <= WIDEST:
            return first, rest
        if found:
            taken = 1  # the noun is too long for the large figure: it goes below, whole
    parts = words.split(" ")
    if len(" ".join(parts[:taken])) > WIDEST:
        taken = 1
    return " ".join(parts[:taken]), " ".join(parts[taken:])


def _forecast_column(row: ForecastRow) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.px(4, True))
    column.addStretch(1)
    long = theme.text_width(row.label, "small", True) > theme.px(MOST_LABEL, True)
    column.addWidget(Text(row.label, "small", "ink2", big=True, elide=long))
    line = QHBoxLayout()
    line.setSpacing(theme.px(12, True))
    line.addWidget(Text(value_words(row.id, row.unit, row.before), "figure", "ink3", big=True))
    if row.after is not None:
        line.addWidget(Text("→", "figure", "ink2", big=True))
        line.addWidget(Text(value_words(row.id, row.unit, row.after), "figure", big=True))
    line.addStretch(1)
    column.addLayout(line)
    span = tr("{id} to {id2}", id=value_words(row.id, row.unit, row.low), id2=value_words(row.id, row.unit, row.high))
    column.addWidget(Text(span, "small", big=True))
    column.addStretch(1)
    return column

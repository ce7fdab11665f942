"""Briefing: the settlement in a sentence, the year's cards turned one by one, and whom each seat needs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simgame.game.entries import EventChosen, SeatChanged
from simgame.game.entries_chair import CardHeld, CardPicked, OtherPaneOpened, PanelAsked, ResidentNamed
from simgame.game.seats import Holder, SeatId
from simgame.game.view_types import BriefingView, EventView, View
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.charts_bars import Waterfall
from simgame.windows.facilitator import FacilitatorPanel
from simgame.windows.pages.briefing_needs import Needs
from simgame.windows.pages.briefing_words import waterfall, who_chooses, why_not
from simgame.windows.pages.event_place import EventPlace
from simgame.windows.pages.page import Page
from simgame.windows.patients import PatientsPanel
from simgame.windows.roomy import Yielding, draw_ahead
from simgame.windows.surfaces import Rule, SurfaceFrame, row
from simgame.windows.text import RIGHT, Text

MIDDLE = Qt.AlignmentFlag.AlignVCenter
TALL = 780
MOST_ABREAST = 2
SILENCE = "silence takes the first"


class BriefingPage(Page):
    """Enter turns the next card, 1 and 2 choose on the one that lies open, Ctrl+Enter goes on to the deal."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self._view: View | None = None
        self._made_for: tuple[int, int, str, tuple[str, ...]] = (-1, -1, "", ())
        self._turned = 0
        self.places: list[EventPlace] = []
        self.front = 0
        outer = say.column(self)
        top = say.ground("table")
        outer.addWidget(Yielding(top, squeezes=True), 1)
        pads = [theme.px(value, big) for value in ((36, 16, 36, 14) if big else (24, 16, 24, 14))]
        line = say.row(top, (pads[0], pads[1], pads[2], pads[3]), theme.px(28 if big else 24, big))
        self.news = self._settlement()
        line.addWidget(self.news)
        right = QVBoxLayout()
        right.setSpacing(theme.px(8, big))
        self.events_title = Text("This year’s events", "h2", big=big)
        self.how_many = Text("", "small", "ink2", align=RIGHT | MIDDLE, big=big)
        tip = "Pick a card, or hold one back"
        self.chair = Button("Facilitator", "megaphone", key="F", kind="small", big=big, tip=tip)
        self.chair.clicked.connect(self._chair)
        self.chair.hide()
        tip = "The residents’ names, and one question a year"
        self.panel_button = Button("Patients’ panel", "users-four", key="N", kind="small", big=big, tip=tip)
        self.panel_button.clicked.connect(self._panel)
        self.panel_button.hide()
        right.addLayout(row(self.events_title, None, self.how_many, self.panel_button, self.chair, big=big))
        self.patients = PatientsPanel(big)
        self.patients.named.connect(lambda id, name: self.offer.emit(ResidentNamed(id, name)))
        self.patients.asked.connect(lambda seat, text: self.offer.emit(PanelAsked(seat, text)))
        self.patients.closed.connect(self._panel)
        self.patients.hide()
        right.addWidget(self.patients)
        self.facilitator = FacilitatorPanel(big)
        self.facilitator.picked.connect(lambda card: self.offer.emit(CardPicked(card)))
        self.facilitator.pane.connect(lambda: self.offer.emit(OtherPaneOpened()))
        self.facilitator.held.connect(lambda card: self.offer.emit(CardHeld(card)))
        self.facilitator.seated.connect(self._seated)
        self.facilitator.closed.connect(self._chair)
        self.facilitator.hide()
        right.addWidget(self.facilitator)
        self._cards_line = QHBoxLayout()
        self._cards_line.setSpacing(theme.px(18, big))
        self._waiting = QVBoxLayout()
        self._waiting.setSpacing(theme.px(10, big))
        cards = QHBoxLayout()
        cards.setSpacing(theme.px(18, big))
        cards.addLayout(self._cards_line, 1)
        cards.addLayout(self._waiting)
        right.addLayout(cards, 1)
        line.addLayout(right, 1)
        self.needs_panel = Needs(big)
        self.turn, self.main, self.first = self.needs_panel.turn, self.needs_panel.main, self.needs_panel.first
        self.turn.clicked.connect(self.turn_next)
        self.main.clicked.connect(self.main_action)
        self.first.clicked.connect(lambda: self.go.emit("first_game"))
        outer.addWidget(self.needs_panel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # --- building ------------------------------------------------------------------------------------------------

    def _px(self, value: float) -> int:
        return theme.px(value, self.big)

    def _settlement(self) -> SurfaceFrame:
        big = self.big
        news = SurfaceFrame("news", big)
        large = not big and theme.large_text()
        news.setFixedWidth(self._px(716 if big else 370 if large else 480))
        side, top = self._px(36 if big else 26), self._px(18 if big else 14)
        layout = say.column(news, (side, top, side, top), self._px(6))
        self.date, self.number = Text("", "small", big=big), Text("", "small", align=RIGHT | MIDDLE, big=big)
        layout.addLayout(row(self.date, None, Text("The settlement", "h2", big=big), None, self.number, big=big))
        layout.addWidget(Rule(token="ink", width=3, big=big))
        layout.addSpacing(self._px(6))
        self.headline = Text("", "headline", size=44 if big else 25 if large else 34, wrap=True, big=big)
        self.note = Text("", "body" if big or large else "lead", "ink2", wrap=True, big=big)
        layout.addWidget(self.headline)
        layout.addSpacing(self._px(2))
        layout.addWidget(self.note)
        self.pairs = Text("", "small", "ink2", wrap=True, big=big)
        layout.addWidget(self.pairs)
        layout.addStretch(1)
        self.fall = Waterfall(waterfall(None), big=big)
        self.fall.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.fall.setMaximumHeight(self._px(420 if big else 280))
        layout.addWidget(self.fall, 3)
        return news

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Refresh; cards are laid anew for another year, and stay as they were turned."""
        self._view = view
        self.first.setVisible(view.year_index == 0 and any(seat.holder == "person" for seat in view.seats))
        brief = view.briefing
        cards = tuple(event.id for event in brief.events)
        key = (view.seed, view.year_index, view.split, cards)
        if key != self._made_for:
            same = self._made_for[:3] == key[:3]
            before = self._made_for[3][: self._turned] if same else ()
            self._made_for = key
            # A card that was turned stays so when the facilitator takes another away or puts one down.
            self._lay(view, brief, sum(card in cards for card in before))
        self.panel_button.setVisible(view.panel is not None)
        if view.panel is not None:
            self.patients.show_panel(view.panel, [(seat.id, seat.short) for seat in view.seats])
        else:
            self.patients.hide()
        self.chair.setVisible(bool(brief.pickable or brief.holdable))
        self.facilitator.show_briefing(brief, self._turned)
        self.facilitator.show_seats(view.seats)
        self.facilitator.show_pane(view.other_pane_open)
        if not self.chair.isVisibleTo(self):
            self.facilitator.hide()
        self._make_room()
        for place, event in zip(self.places, brief.events, strict=True):
            place.show_choice(event, why_not(view, event))
        self._say(view)

    def _lay(self, view: View, brief: BriefingView, turned: int = 0) -> None:
        first, _, second = brief.sentence.partition(": ")
        self.headline.setText(first)
        pairs = " ".join(f"{seat.short}: {seat.pair}" for seat in view.seats if seat.pair)
        self.note.setText(brief.note)
        self.pairs.setText(pairs)
        self.pairs.setVisible(bool(pairs))
        self.date.setText(tr("1 April {year}", year=view.year))
        self.number.setText(tr("Year {year_index}", year_index=view.year_index + 1))
        self.fall.set_data(waterfall(brief, second, view))
        say.empty(self._cards_line)
        say.empty(self._waiting)
        self.places = []
        for number, event in enumerate(brief.events):
            place = self._place(view, event, number)
            self._cards_line.addWidget(place)
            self.places.append(place)
        if not brief.events:
            empty = Text("A quiet spring: no card is turned this year.", "body", "ink2", big=self.big, wrap=True)
            self._cards_line.addWidget(empty)
        self._turned = max(turned - 1, 0)
        self.turn_next()
        self.needs_panel.show_needs(view, brief.needs)

    def _place(self, view: View, event: EventView, number: int) -> EventPlace:
        facts = not self.big and self.height() >= TALL
        stacked = len(view.briefing.events) > MOST_ABREAST
        place = EventPlace(event, number, view.split, facts=facts, big=self.big, stacked=stacked)
        place.asked.connect(self.turn_next)
        place.picked.connect(lambda: self._bring(number))
        place.card.chosen.connect(self._chosen)
        if event.options:
            seat = event.chooser if event.chooser != "table" else "everyone"
            ways = [(option.label, option.help) for option in event.options]
            alone = len(view.briefing.events) == 1 and not self.big and event.choice is None
            place.card.set_choice(
                seat, who_chooses(view, event), ways, tr("Half a minute: {silence}", silence=SILENCE) if alone else ""
            )
            place.card.set_effects([option.effects for option in event.options])
        return place

    def _say(self, view: View) -> None:
        number = len(self.places)
        self.how_many.setText(tr("{turned} of {number} turned", turned=self._turned, number=number) if number else "")
        left = number - self._turned
        self.turn.setVisible(left > 0)
        self.needs_panel.hint.setVisible(not self.big and number > 0)
        self.main.set_text("Negotiate" if view.split == "keep" else "Share the budget")
        open_for = self._open_choice()
        if open_for is not None and open_for.chooser != "table" and not why_not(view, open_for):
            self.main.setToolTip(tr("{title}: {silence}.", title=open_for.title, silence=SILENCE))

    def _open_choice(self) -> EventView | None:
        """The card in front, else the first turned one, on which a person may still choose."""
        view = self._view
        if view is None:
            return None
        turned = view.briefing.events[: self._turned]
        for event in (*turned[self.front : self.front + 1], *turned):
            if event.options and event.choice is None and not why_not(view, event):
                return event
        return None

    # --- doing ---------------------------------------------------------------------------------------------------

    def _seated(self, seat: str, holder: str) -> None:
        self.offer.emit(SeatChanged(cast(SeatId, seat), cast(Holder, holder)))

    def _make_room(self) -> None:
        """While the facilitator's hand or the panel's card is open the needs fold: all of it stays in sight."""
        self.needs_panel.set_folded(not (self.facilitator.isHidden() and self.patients.isHidden()))

    def _chair(self) -> None:
        """The facilitator's hand on the deck, or away from it."""
        self.facilitator.setVisible(self.facilitator.isHidden())
        self._make_room()
        (self.facilitator.deck if self.facilitator.isVisible() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _panel(self) -> None:
        """The patients' panel, or away from it."""
        self.patients.setVisible(self.patients.isHidden())
        self._make_room()
        (self.patients.question if self.patients.isVisible() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def held_here(self) -> object:
        """How many cards are turned, which lies in front, and what stands above them."""
        return self._turned, self.front, not self.facilitator.isHidden(), not self.patients.isHidden()

    def hold_again(self, held: object) -> None:
        """The same cards turned."""
        assert isinstance(held, tuple)
        turned, front, chaired, asking = held
        if front < turned <= len(self.places):
            self._turned = turned
            self._bring(front)
        self.facilitator.setVisible(chaired and self.chair.isVisibleTo(self))
        self.patients.setVisible(asking and self.panel_button.isVisibleTo(self))
        self._make_room()

    def turn_next(self) -> None:
        """The next card is turned over and lies in front."""
        if self._turned < len(self.places):
            self._turned += 1
            self._bring(self._turned - 1)

    def _bring(self, front: int) -> None:
        """A turned card to the front; the other turned ones lie slim beside it."""
        for number, place in enumerate(self.places):
            if place.stacked:  # only the front one lies at large, the others wait in a column
                self._cards_line.removeWidget(place)
                self._waiting.removeWidget(place)
                (self._cards_line if number == front else self._waiting).addWidget(place, 1)
            place.set_state("front" if number == front else "slim" if number < self._turned else "back")
        self.front = front
        if self._view is not None:
            self._say(self._view)
            self.facilitator.show_briefing(self._view.briefing, self._turned)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, card: str, way: int) -> None:
        view = self._view
        if view is None:
            return
        event = next(event for event in view.briefing.events if event.id == card)
        people: list[SeatId] = [seat.id for seat in view.seats if seat.holder == "person"]
        anybody = view.seat or (people[0] if people else "stp")
        chooser = next((seat.id for seat in view.seats if seat.id == event.chooser), anybody)  # "table" is no seat
        self.offer.emit(EventChosen(card, chooser, way))

    def main_action(self) -> None:
        """On to the deal; a choice nobody made takes the first way."""
        self.move_on.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """The page takes the keys: Enter turns a card at once."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def settling(self) -> tuple[Callable[[], None], ...]:
        """Its parts are drawn one by one before the page is drawn whole."""
        return (*super().settling(), *(partial(draw_ahead, part) for part in self.regions()))

    def regions(self) -> tuple[QWidget, ...]:
        """Settlement, cards, needs, bar."""
        return (self.news, *self.places, self.needs_panel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space turn, 1 and 2 choose."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.turn_next()
        elif event.key() == Qt.Key.Key_F and not self.chair.isHidden() and not _commanded(event):
            self._chair()
        elif event.key() == Qt.Key.Key_N and not self.panel_button.isHidden() and not _commanded(event):
            self._panel()
        elif event.text() in ("1", "2"):
            open_for = self._open_choice()
            if open_for is not None:
                self._chosen(open_for.id, int(event.text()) - 1)
        else:
            super().keyPressEvent(event)


def _commanded(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))

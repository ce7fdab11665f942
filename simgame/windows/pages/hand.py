"""Powers of all seats, face up, and what is one seat's alone: looked at by its owner, for a moment at an open table."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from simgame.game.entries import ObjectiveKept, PowerPlayed, Threatened, TurnedUp
from simgame.game.power_preview import PowerPreview
from simgame.game.seats import SeatId
from simgame.game.view_types import SeatView, View
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.bars import ActionBar
from simgame.windows.buttons import Button
from simgame.windows.pages.page import AsksPower
from simgame.windows.power_card import PowerCard
from simgame.windows.private_panel import PrivatePanel
from simgame.windows.seats import Counter
from simgame.windows.segmented import Segmented
from simgame.windows.surfaces import SurfaceFrame, row
from simgame.windows.text import Text

LOOK_SECONDS = 15
PARTS = (("powers", "Powers"), ("alone", "Yours alone"))


class HandPage(AsksPower):
    """Esc goes back to the table. ``ask_power`` (seat, choice) wants a preview; ``show_power`` answers it.

    ``view_of`` gives the view of one seat; nothing private is painted before its owner has said so, and it goes when
    the window loses the focus, and at an open table after fifteen seconds.
    """

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.view_of = lambda _seat: None
        self._view: View | None = None
        self.looking: SeatId | None = None
        self.cards: dict[str, PowerCard] = {}
        self.panel: PrivatePanel | None = None
        self._shows: object = None  # what the page was last filled with
        self._asked: SeatId | None = None  # whose turn it is to say that nobody else looks
        layout = say.column(self)
        side = theme.px(40, True) if big else 24
        top = row(spacing=16, big=big)
        top.setContentsMargins(side, theme.px(14, big), side, theme.px(8, big))
        self.parts = Segmented(
            PARTS, "powers", name="Part of the hand", pad=22 if big else 14, height=64 if big else 34,
            size=27 if big else 14, big=big,
        )  # fmt: skip
        self.parts.chosen.connect(lambda _: self._show())
        top.addWidget(self.parts)
        self.said = Text("", "small", "ink2", wrap=True, big=big)
        top.addWidget(self.said, 1)
        layout.addLayout(top)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(self.area, 1)
        self.action_bar = ActionBar(big)
        self.note = Text("", "small", "ink2", wrap=True, big=big)
        self.back = Button("Back to the table", "arrow-left", key="Esc", kind="primary", big=big)
        self.back.clicked.connect(self.main_action)
        self.action_bar.line.addWidget(self.note, 1)
        self.action_bar.add(self.back)
        layout.addWidget(self.action_bar)
        self._left = 0
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._second)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Refresh; a private panel that is open stays open."""
        self._view = view
        if self._alone() is not None and self.looking is None:
            self.looking = self._alone()
        self._show()

    def _alone(self) -> SeatId | None:
        """The one person of a table that is played alone: nobody else can look."""
        view = self._view
        people = self._people()
        return people[0].id if view is not None and view.way == "alone" and len(people) == 1 else None

    def _people(self) -> list[SeatView]:
        return [] if self._view is None else [seat for seat in self._view.seats if seat.holder == "person"]

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        part = self.parts.value()
        shows = (part, view.powers, view.threats, view.turned_up, view.ranges, view.seats)
        if part == "powers" and shows == self._shows and self._asked is None:
            return  # a card that waits for its second click goes on waiting
        self._shows = shows
        body = self._powers(view) if part == "powers" else self._private(view)
        if part == "powers":
            self.cover()
        body.setProperty("ground", "table")
        self.area.setWidget(body)
        self.note.setText(
            "A power is played once a year, aloud, and everybody sees it. A threat is free."
            if part == "powers"
            else "Told to nobody: what you say of it is up to you."
        )

    def _body(self, spacing: int = 14) -> tuple[QWidget, QVBoxLayout]:
        body = say.ground("table")
        side = theme.px(40, True) if self.big else 24
        return body, say.column(body, (side, 4, side, theme.px(12, self.big)), theme.px(spacing, self.big))

    # --- powers --------------------------------------------------------------------------------------------------

    def _powers(self, view: View) -> QWidget:
        body, layout = self._body()
        grid = QGridLayout()
        grid.setSpacing(theme.px(14, self.big))
        seats = {seat.id: seat for seat in view.seats}
        threats = {one.seat: one for one in view.threats}
        people = {seat.id for seat in self._people()}
        self.cards = {}
        for number, power in enumerate(view.powers):
            seat = seats[power.seat]
            card = PowerCard(power, seat, threats.get(power.seat), power.seat in people, name=seat.short, big=self.big)
            card.asked.connect(self.ask_power)
            card.played.connect(self._played)
            card.threatened.connect(self._threatened)
            self.cards[power.seat] = card
            grid.addWidget(card, number // 3, number % 3)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        layout.addLayout(grid, 1)
        for one in view.turned_up:
            words = tr(
                "<b>{short}</b> has heard: {title}, {when}. <m>{story}</m>",
                short=seats[one.seat].short,
                title=one.title,
                when=one.when,
                story=one.story,
            )
            layout.addWidget(Text(words, "small", wrap=True, big=self.big))
        if view.ranges:
            known = "; ".join(
                tr("{short}: {label} {range}", short=seats[seat].short, label=one.label.lower(), range=one.range)
                for seat, one in view.ranges
            )
            layout.addWidget(
                Text(tr("Known to all as a range. {known}.", known=known), "small", wrap=True, big=self.big)
            )
        layout.addStretch(1)
        self.said.setText("")
        return body

    def show_power(self, seat: str, preview: object) -> None:
        """What a power would do."""
        card = self.cards.get(seat)
        if card is not None and isinstance(preview, PowerPreview):
            card.show_preview(preview)

    def _played(self, seat: str, choice: int) -> None:
        card = self.cards[seat]
        self.offer.emit(PowerPlayed(cast(SeatId, seat), card.power.id, choice))

    def _threatened(self, seat: str) -> None:
        card = self.cards[seat]
        against = card.power.against[0]
        self.offer.emit(Threatened(cast(SeatId, seat), against, tr("I may play {title}.", title=card.power.title)))

    # --- what is one seat's alone --------------------------------------------------------------------------------

    def _private(self, view: View) -> QWidget:
        self.panel = None
        if self.looking is not None:
            seen = self.view_of(self.looking)
            if seen is not None and seen.mine is not None:
                return self._panel(seen)
        body, layout = self._body(20)
        layout.addStretch(1)
        line = row(None, spacing=20, big=self.big)
        line.addWidget(self._question() if self._asked else self._pick(view))
        line.addStretch(1)
        layout.addLayout(line)
        layout.addStretch(2)
        self.said.setText("")
        return body

    def _panel(self, seen: View) -> QWidget:
        assert seen.mine is not None
        body, layout = self._body()
        self.panel = panel = PrivatePanel(seen.mine, self.big)
        seat = seen.mine.seat
        panel.kept.connect(lambda id: self.offer.emit(ObjectiveKept(seat, id)))
        panel.turned.connect(lambda card: self.offer.emit(TurnedUp(seat, card)))
        layout.addWidget(panel)
        layout.addStretch(1)
        self._say_whose()
        return body

    def _say_whose(self) -> None:
        title = next(one.title for one in self._people() if one.id == self.looking)
        self.said.setText(
            title if not self._left else tr("{title}: closes in {left} seconds", title=title, left=self._left)
        )

    def _pick(self, view: View) -> SurfaceFrame:
        """Who looks?"""
        frame = SurfaceFrame("contract", self.big)
        pad = theme.px(36, self.big)
        layout = say.column(frame, (pad, pad - 6, pad, pad), theme.px(14, self.big))
        layout.addWidget(Text("Who looks?", "h2", big=self.big))
        for seat in self._people():
            line = row(Counter(seat.id, 44, title=seat.title, big=self.big), spacing=14, big=self.big)
            button = Button(seat.name or seat.title, height=60 if self.big else 0, big=self.big)
            button.clicked.connect(lambda _=False, id=seat.id: self.ask(id))
            line.addWidget(button, 1)
            layout.addLayout(line)
        if not self._people():
            layout.addWidget(Text("Computer players hold every seat.", "ui", "ink2", wrap=True, big=self.big))
        return frame

    def _question(self) -> SurfaceFrame:
        frame = SurfaceFrame("contract", self.big)
        pad = theme.px(36, self.big)
        layout = say.column(frame, (pad, pad - 6, pad, pad), theme.px(14, self.big))
        seat = next(one for one in self._people() if one.id == self._asked)
        name = seat.name or seat.title
        layout.addWidget(Text("Everyone else, look away", "h2", big=self.big))
        layout.addWidget(
            Text(tr("What comes next is for {name} alone.", name=name), "ui", "ink2", wrap=True, big=self.big)
        )
        button = Button(
            tr("I am {name}: show it", name=name), kind="primary", height=60 if self.big else 0, big=self.big
        )
        button.clicked.connect(self.look)
        layout.addWidget(button)
        return frame

    def ask(self, seat: SeatId) -> None:
        """A seat is to look: the others are asked to look away."""
        self._asked = seat
        self._show()

    def look(self) -> None:
        """The owner has confirmed."""
        self.looking, self._asked = self._asked, None
        if self._view is not None and self._view.way == "open":
            self._left = LOOK_SECONDS
            self._tick.start()
        self._show()

    def _second(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._say_whose()  # the panel stays: whoever reads it by keys keeps their place
            return
        self.cover()
        self._show()

    def cover(self) -> None:
        """Nothing private is in sight any more (but for somebody who plays alone)."""
        self._tick.stop()
        self._left = 0
        self.looking, self._asked = self._alone(), None
        self.panel = None

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever took the page out of sight, nothing private waits on it for the next to come."""
        self.shut()
        super().hideEvent(event)

    def shut(self) -> None:
        """What lay open is covered: the page or the whole window is left."""
        if self._alone() is None and (self.looking is not None or self._asked is not None):
            self.cover()
            self._show()

    # --- leaving -------------------------------------------------------------------------------------------------

    def main_action(self) -> None:
        """Back to the table."""
        self.cover()
        self.go.emit("back")

    def regions(self) -> tuple[QWidget, ...]:
        """Parts, what they show, the bar."""
        return (self.parts, self.area, self.action_bar)

"""A card turned at the winter call: its story, two ways with keys 1 and 2, and the half minute after which silence
takes the first."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simgame.game.view_types import EventView
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.surfaces import Glyph, SurfaceFrame
from simgame.windows.text import Text

HALF_MINUTE = 30  # seconds a table has to choose; whoever is alone has no clock


class WinterCard(SurfaceFrame):
    """``chosen(str, int)``: the card and the way, 0 or 1. ``begin`` starts its half minute; ``tick`` is a second, which
    does not pass while the card is out of sight or ``held``."""

    chosen = Signal(str, int)

    def __init__(self, event: EventView, who: str, may_choose: bool, parent: QWidget | None = None) -> None:
        super().__init__("card", True, parent)
        self.event_id, self.who, self.left, self.held = event.id, who, 0, False
        pad = theme.px(18, True)
        line = say.row(self, (pad, pad - 4, pad, pad), theme.px(20, True))
        line.addWidget(Glyph("cards", size=40, big=True))
        words = QVBoxLayout()
        words.setSpacing(0)
        line.addLayout(words, 1)
        told = tr(" <m>{help}</m>", help=event.happens.help) if event.happens is not None else ""
        words.addWidget(
            Text(
                tr("<b>{title}.</b> {story}{told}", title=event.title, story=event.story, told=told),
                "small",
                big=True,
                wrap=True,
            )
        )
        self.note = Text("", "small", "ink2", big=True, wrap=True)
        words.addWidget(self.note)
        self.ways: list[Button] = []
        open_still = event.choice is None and may_choose
        for number, option in enumerate(event.options):
            taken = event.choice == number
            key = str(number + 1) if open_still else ""
            tip = "\n".join((tr(option.help), *option.effects))
            made = Button(option.label, kind="chosen" if taken else "small", key=key, big=True, tip=tip)
            made.clicked.connect(lambda _=False, n=number: self.choose(n))
            why = (
                "The other way was chosen." if event.choice is not None else tr("{who} chooses on this card.", who=who)
            )
            made.set_allowed(taken or open_still, why)
            line.addWidget(made)
            self.ways.append(made)
        self.may_choose = open_still
        if event.choice is not None and event.options:
            self.note.setText(event.options[event.choice].help)
        elif event.options:
            self.note.setText(
                tr("{who} chooses.", who=who) if not open_still else tr("{who} chooses: 1 or 2.", who=who)
            )
        self.note.setVisible(bool(self.note.words))
        self.setAccessibleName(tr(event.title))
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.tick)

    def begin(self, seconds: int = HALF_MINUTE) -> None:
        """The time to choose runs from now, if somebody here may."""
        if self.may_choose:
            self.left = seconds
            self._write()
            self._clock.start()

    def tick(self) -> None:
        """A second is gone; after the last, silence takes the first way."""
        if self.held or not self.isVisible():
            return
        self.left -= 1
        self._write()
        if self.left <= 0:
            self.choose(0)

    def choose(self, way: int) -> None:
        """One of the two ways."""
        if self.may_choose and way < len(self.ways):
            self._clock.stop()
            self.may_choose = False
            self.chosen.emit(self.event_id, way)

    def _write(self) -> None:
        seconds = max(self.left, 0)
        self.note.setText(
            tr("{who} chooses: 1 or 2. 0:{seconds:02d}, silence takes the first.", who=self.who, seconds=seconds)
        )

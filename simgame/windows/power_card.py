"""A seat's power as a card: what it does, what it costs, and where somebody here may, the buttons to use it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from simgame.game.power_preview import PowerPreview
from simgame.game.view_types import PowerView, SeatView, ThreatView
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.seats import Counter
from simgame.windows.segmented import Segmented
from simgame.windows.surfaces import SurfaceFrame, row
from simgame.windows.text import Text

ASKING = "The engine works it out."


class PowerCard(SurfaceFrame):
    """`PowerCard(power, seat, threat, may_use=True)`. Signals: ``asked(seat, choice)`` wants to know what it would do;
    ``played(seat, choice)`` after a second click; ``threatened(seat)``. ``show_preview`` answers ``asked``.
    """

    asked = Signal(str, int)
    played = Signal(str, int)
    threatened = Signal(str)

    def __init__(
        self, power: PowerView, seat: SeatView, threat: ThreatView | None, may_use: bool, *, name: str = "",
        big: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("big" if big else "card", big, parent)
        self.power, self.sure = power, False
        pad = theme.px(20 if big else 16, big)
        layout = say.column(self, (pad, pad - 2, pad, pad), theme.px(6, big))
        head = row(Counter(power.seat, 44 if big else 36, title=seat.title, big=big), spacing=12, big=big)
        head.addWidget(
            Text(
                tr("<b>{title}</b>  <m>{value}</m>", title=power.title, value=name or seat.short),
                "ui",
                wrap=True,
                big=big,
            ),
            1,
        )
        layout.addLayout(head)
        words = power.used or (power.does if big else tr("{does} <m>{costs}</m>", does=power.does, costs=power.costs))
        self.words = Text(words, "small" if big else "ui", wrap=True, big=big)
        layout.addWidget(self.words)
        when = "Played this year." if power.used else tr("At {when}.", when=power.when)
        if threat is not None and not power.used:
            when = tr("Threatened: “{line}”", line=threat.line)
        self.when = Text(when, "small", "ink2", wrap=True, big=big)
        layout.addWidget(self.when)
        layout.addStretch(1)
        self.choice: Segmented | None = None
        self.play = Button("Play it", "cards", height=56 if big else 0, big=big)
        self.threaten = Button("Threaten", "megaphone", kind="plain", height=56 if big else 0, big=big)
        usable = may_use and not power.used and power.id != "one_right"
        if usable and power.now:
            if power.options and not big:
                ways = [(str(number), label) for number, label in enumerate(power.options)]
                self.choice = Segmented(ways, "0", name="Standard", pad=10, size=13, big=big)
                layout.addWidget(self.choice)
            self.play.clicked.connect(self._pressed)
        self.threaten.clicked.connect(lambda: self.threatened.emit(power.seat))
        layout.addLayout(row(self.play, self.threaten, None, spacing=12, big=big))
        # In the card first: what is shown without a parent is a window of its own, and takes the keys from this one.
        self.play.setVisible(usable and power.now)
        self.threaten.setVisible(usable and bool(power.against) and threat is None)
        self.setAccessibleName(tr("{title}: {title2}", title=seat.title, title2=power.title))

    @property
    def chosen(self) -> int:
        """The standard that is picked."""
        return int(self.choice.value() or 0) if self.choice is not None else 0

    def _pressed(self) -> None:
        if self.sure:
            self.played.emit(self.power.seat, self.chosen)
            return
        self.sure = True
        self.play.set_text("Play it now")
        self.when.setText(ASKING)
        self.asked.emit(self.power.seat, self.chosen)

    def show_preview(self, preview: PowerPreview) -> None:
        """What it would do, before the second click."""
        self.when.setText(preview.sentence)

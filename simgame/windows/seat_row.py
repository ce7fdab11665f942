"""A row of the set-up: who sits in one seat."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from simgame.game.seats import OPTIONAL, SeatId, short
from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.seats import Counter
from simgame.windows.segmented import Segmented
from simgame.windows.text import Text


class SeatRow(QWidget):
    """Who sits in one seat: a person, a computer player, or nobody (optional seats only)."""

    def __init__(self, seat: SeatId) -> None:
        super().__init__()
        self.seat: SeatId = seat
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 2, 14, 2)
        line.setSpacing(12)
        line.addWidget(Counter(seat, 32))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Text(short(seat, "keep"), "label", bold=True, wrap=True))
        self.organisation = Text("", "micro", "ink2", wrap=True)
        words.addWidget(self.organisation)
        words.addStretch(1)
        line.addLayout(words, 1)
        items = [("person", "Person"), ("pair", "Two"), ("computer", "Computer")]
        if seat in OPTIONAL:
            items.append(("off", "Off"))
        self.who = Segmented(items, "computer", name=tr("Who is the {seat}", seat=short(seat, "keep")), pad=8, size=13)
        line.addWidget(self.who)
        self.name = QLineEdit()
        self.name.setMaxLength(40)
        self.name.setFixedWidth(theme.px(128))
        self.name.setAccessibleName(tr("Name of the {seat}", seat=short(seat, "keep")))
        line.addWidget(self.name)
        self.who.chosen.connect(self.show_name)
        self.show_name(self.who.value())

    def show_name(self, value: str) -> None:
        """A name where a person sits."""
        sits = value in ("person", "pair")
        self.name.setEnabled(sits)
        off = "Nobody sits here." if value == "off" else "A computer player holds this seat; it needs no name."
        self.name.setToolTip(tr("" if sits else off))
        if not sits:
            self.name.clear()
            self.name.setPlaceholderText(tr("" if value == "off" else "computer"))
        elif not self.name.text():
            self.name.setPlaceholderText(tr("your name" if value == "person" else "Ada & Ben"))

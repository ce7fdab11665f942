"""What stands this year for the seat at a desk: its contracts, and the promises it gave and was given."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simgame.game.seats import SeatId, the
from simgame.game.view_types import ContractView, PromiseView, View
from simgame.game.words import sentence
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.pages.contract_sheet import terms_words
from simgame.windows.seats import Counter
from simgame.windows.surfaces import Rule
from simgame.windows.text import Text

STATES = {"kept": "kept", "broken": "broken", "released": "released", "open": ""}
TOP = Qt.AlignmentFlag.AlignTop


def standing_of(view: View, seat: SeatId) -> tuple[tuple[SeatId, str], ...]:
    """Whom each line is about (the other side), and the line."""
    lines: list[tuple[SeatId, str]] = []
    deals: Sequence[ContractView | None] = (view.contract, view.community_contract)
    for deal in deals if view.split == "keep" else ():
        if deal is not None and deal.agreed is not None and seat in deal.parties:
            other = next(party for party in deal.parties if party != seat)
            terms = terms_words(deal.agreed)
            said = tr("<b>Contract with {other}:</b> {terms}.", other=the(other, view.split), terms=terms)
            lines.append((other, said))
    for promise in view.promises:
        if promise.giver == seat:
            whom = the(promise.receiver, view.split)
            lines.append((promise.receiver, _promised(promise, tr("You promised {whom}:", whom=whom))))
        elif promise.receiver == seat:
            who = sentence(the(promise.giver, view.split))
            lines.append((promise.giver, _promised(promise, tr("{who} promised you:", who=who))))
    return tuple(lines)


def _promised(promise: PromiseView, who: str) -> str:
    words = promise.sentence.split(": ", 1)[-1].rstrip(".")
    state = STATES[promise.state]
    return f"<b>{who}</b> {words}" + (f" <m>({state})</m>" if state else "") + "."


class Standing(QWidget):
    """The lines below the levers; hidden where nothing stands. ``show_view(view, seat)``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = say.column(self, (18, 22, 18, 12), 0)
        self._shown: tuple[tuple[SeatId, str], ...] | None = None

    def show_view(self, view: View, seat: SeatId) -> None:
        """Lay the lines anew if they are others than before."""
        lines = standing_of(view, seat)
        if lines == self._shown:
            return
        self._shown = lines
        say.empty(self._layout)
        self.setVisible(bool(lines))
        if not lines:
            return
        self._layout.addWidget(Text("What stands this year", "caps", "ink2"))
        self._layout.addSpacing(theme.px(6))
        for other, words in lines:
            self._layout.addWidget(Rule())
            line = say.row(margins=(0, 7, 0, 7), spacing=12)
            line.addWidget(Counter(other, 24), 0, TOP)
            text = QVBoxLayout()
            text.addWidget(Text(words, "small", wrap=True))
            line.addLayout(text, 1)
            self._layout.addLayout(line)

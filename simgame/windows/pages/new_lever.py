"""The last part of a report in a growing game: each seat chooses the lever it adds next year."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from simgame.game.entries import LeverChosen
from simgame.game.view_types import NewLeverView, View
from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.choice_card import ChoiceCard
from simgame.windows.seats import Counter
from simgame.windows.surfaces import Rule
from simgame.windows.text import Text

ACROSS = 3


class NewLevers(QWidget):
    """A row of cards for each seat; ``chosen`` carries the entry. Only a person's own seat can be chosen for."""

    chosen = Signal(object)

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big = big
        self.cards: dict[tuple[str, str], ChoiceCard] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(10, big))
        self._shown: tuple[NewLeverView, ...] = ()

    def show_view(self, view: View) -> None:
        """Refresh: who may add what, and what is chosen."""
        if view.growing == self._shown:
            return
        if tuple((one.seat, one.offers) for one in view.growing) != tuple((o.seat, o.offers) for o in self._shown):
            self._build(view)
        self._shown = view.growing
        for one in view.growing:
            for lever, *_ in one.offers:
                card = self.cards.get((one.seat, lever))
                if card is not None:
                    card.setChecked(lever == one.chosen)

    def _build(self, view: View) -> None:
        while self._layout.count():
            item = self._layout.takeAt(0)
            if (old := item.widget() if item is not None else None) is not None:
                old.deleteLater()
        self.cards.clear()
        for one in view.growing:
            seat = next(seat for seat in view.seats if seat.id == one.seat)
            if seat.holder != "person" or (view.seat is not None and view.seat != one.seat):
                continue
            holder = QWidget()
            grid = QGridLayout(holder)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setSpacing(theme.px(10, self.big))
            grid.addWidget(Rule(big=self.big), 0, 0, 1, ACROSS + 1)
            grid.addWidget(Counter(one.seat, 56 if self.big else 40, big=self.big), 1, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(
                Text(tr("<b>{title}</b>  <m>{name}</m>", title=seat.title, name=seat.name), "ui", big=self.big),
                1,
                1,
                1,
                ACROSS,
            )
            for number, (lever, label, words, _) in enumerate(one.offers):
                card = ChoiceCard(lever, label, words, height=96)
                card.clicked.connect(lambda _=False, s=one.seat, v=lever: self.chosen.emit(LeverChosen(s, v)))
                self.cards[one.seat, lever] = card
                grid.addWidget(card, 2 + number // ACROSS, 1 + number % ACROSS)
            for across in range(ACROSS):
                grid.setColumnStretch(1 + across, 1)
            self._layout.addWidget(holder)

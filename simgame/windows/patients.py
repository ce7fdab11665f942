"""The patients’ panel at the table: the residents’ names, the question of the year, and which story leads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from simgame.game.panel_view import PanelView
from simgame.game.residents import RESIDENTS
from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.buttons import Button
from simgame.windows.chairs_card import ChairsCard
from simgame.windows.surfaces import Glyph
from simgame.windows.text import Text


class PatientsPanel(ChairsCard):
    """`named(str, str)` a resident's id and name; `asked(str, str)` a seat and the question; `closed()`."""

    named = Signal(str, str)
    asked = Signal(str, str)

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        mark = Glyph("users-four", size=44 if big else 24, big=big)
        super().__init__(mark, "The patients’ panel", "N", big, parent)
        line = self.line()
        self.names: dict[str, QLineEdit] = {}
        for one in RESIDENTS:
            field = self.field(24)
            field.setPlaceholderText(one.who)
            field.setAccessibleName(tr("Name of the resident: {who}", who=one.who))
            field.editingFinished.connect(lambda id=one.id: self._name(id))
            self.names[one.id] = field
            line.addWidget(field)
        self.column.addLayout(line)
        self._asking = QWidget()
        line = self.line(self._asking)
        self.seat = self.choice("Whom the panel asks")
        line.addWidget(self.seat)
        self.question = self.field(200)
        self.question.setPlaceholderText(tr("One question this year, to be answered aloud"))
        self.question.setAccessibleName(tr("The panel’s question"))
        self.question.returnPressed.connect(self._ask)
        line.addWidget(self.question, 1)
        self.put = Button("Put it", "chat-circle-text", big=big)
        self.put.clicked.connect(self._ask)
        line.addWidget(self.put)
        self.column.addWidget(self._asking)
        self.said = Text("", "ui", wrap=True, big=big)
        self.column.addWidget(self.said)
        self._sent: dict[str, str] = {}

    def show_panel(self, panel: PanelView, seats: Sequence[tuple[str, str]]) -> None:
        """What the panel may do now; ``seats``: id and short name of all."""
        names = dict(seats)
        for id, name in panel.names:
            if self._sent.get(id) != name:
                self._sent[id] = name
                self.names[id].setText(name)
        open_ = panel.asked is None
        self._asking.setVisible(open_)
        if open_ and [self.seat.itemData(n) for n in range(self.seat.count())] != list(panel.may_ask):
            self.seat.clear()
            for seat in panel.may_ask:
                self.seat.addItem(names[seat], seat)
        self.said.setVisible(not open_)
        if panel.asked is not None:
            self.said.setText(question_words(names[panel.asked], panel.question, panel.answered))

    def _name(self, id: str) -> None:
        name = self.names[id].text().strip()
        if name != self._sent.get(id, ""):
            self._sent[id] = name
            self.named.emit(id, name)

    def _ask(self) -> None:
        if self.question.text().strip() and self.seat.currentData():
            self.asked.emit(str(self.seat.currentData()), self.question.text().strip())


SHORT = 40  # letters of a headline on a button


class Leads(QWidget):
    """Which of three true stories leads the front page: `chosen(int)`."""

    chosen = Signal(int)

    def __init__(self, panel: PanelView, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(10, big))
        line.addWidget(Text("The patients’ panel: which story leads?", "small", "ink2", wrap=True, big=big))
        self.buttons: list[Button] = []
        for number, headline in enumerate(panel.leads):
            kind = "chosen" if number == panel.led else "small"
            words = headline if len(headline) <= SHORT else headline[: SHORT - 1].rstrip() + "…"
            button = Button(words, kind=kind, height=64 if big else 34, size=26 if big else 13, big=big, tip=headline)
            button.clicked.connect(lambda _=False, story=number: self.chosen.emit(story))
            self.buttons.append(button)
            line.addWidget(button)
        line.addStretch(1)


def question_words(seat: str, question: str, answered: bool) -> str:
    """The question as it stands."""
    stands = "It was answered aloud." if answered else "It waits for an answer, aloud, before the plans lock."
    return tr("The panel asks {seat}: <b>“{question}”</b> {stands}", seat=seat, question=question, stands=stands)


def asked_words(seat: str, question: str, answered: bool) -> str:
    """The question as the report reads it out."""
    came = "It was answered aloud." if answered else "Nobody answered it."
    return tr("The panel asked {seat}: <b>“{question}”</b> {came}", seat=seat, question=question, came=came)

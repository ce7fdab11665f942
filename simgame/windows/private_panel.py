"""What only one seat may see: its board's mandate, its objective, what it hears first, what only it knows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simgame.game.view_types import EarlyView, MineView, ObjectiveView
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.surfaces import Glyph, Rule, SurfaceFrame, row
from simgame.windows.text import Text

BEYOND = "What lies on the table goes beyond it: whoever signs has no power next year."
NO_MANDATE = "Nobody sets you a limit this year: you sign nothing."
NOTHING_HEARD = "Nothing you would hear before the others."


class PrivatePanel(QWidget):
    """Signals: ``kept(objective)``, ``turned(card)``."""

    kept = Signal(str)
    turned = Signal(str)

    def __init__(self, mine: MineView, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big = big
        line = say.row(self, spacing=theme.px(20, big))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(theme.px(14, big))
            line.addLayout(column, 1)
        left.addWidget(self._mandate(mine))
        left.addWidget(self._objectives(mine))
        left.addStretch(1)
        right.addWidget(self._early(mine))
        right.addWidget(self._known(mine))
        right.addStretch(1)

    def _card(self, title: str, icon: str) -> tuple[SurfaceFrame, QVBoxLayout]:
        frame = SurfaceFrame("big" if self.big else "card", self.big)
        pad = theme.px(22 if self.big else 18, self.big)
        layout = say.column(frame, (pad, pad - 4, pad, pad), theme.px(8, self.big))
        head = row(Glyph(icon, size=34 if self.big else 20, big=self.big), spacing=10, big=self.big)
        head.addWidget(Text(title, "h3", big=self.big), 1)
        layout.addLayout(head)
        return frame, layout

    def _mandate(self, mine: MineView) -> SurfaceFrame:
        frame, layout = self._card("Your board’s mandate", "lock-simple")
        held = mine.mandate
        layout.addWidget(Text(NO_MANDATE if held is None else held.sentence, "ui", wrap=True, big=self.big))
        if held is not None and held.beyond:
            layout.addWidget(Text(BEYOND, "small", "off", wrap=True, big=self.big))
        elif mine.power_problem.startswith("Last year you went"):
            layout.addWidget(Text(mine.power_problem, "small", "off", wrap=True, big=self.big))
        return frame

    def _objectives(self, mine: MineView) -> SurfaceFrame:
        frame, layout = self._card("Your objective", "compass")
        if mine.may_keep:
            layout.addWidget(
                Text("Two were dealt to you. Keep one; tell nobody.", "small", "ink2", wrap=True, big=self.big)
            )
        for one in mine.objectives:
            if one.kept or mine.may_keep:
                layout.addWidget(Rule(big=self.big))
                layout.addLayout(self._objective(one, mine.may_keep))
        return frame

    def _objective(self, one: ObjectiveView, may_keep: bool) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.px(4, self.big))
        line = row(spacing=10, big=self.big)
        line.addWidget(
            Text(tr("<b>{title}</b>  <m>{words}</m>", title=one.title, words=one.words), "ui", wrap=True, big=self.big),
            1,
        )
        if may_keep and not one.kept:
            button = Button("Keep this one", height=52 if self.big else 0, big=self.big)
            button.clicked.connect(lambda: self.kept.emit(one.id))
            line.addWidget(button)
        elif may_keep:
            line.addWidget(Text("Kept", "label", "met", bold=True, big=self.big))
        column.addLayout(line)
        if one.stands:
            met = "as it stands, met" if one.met else "as it stands, not met"
            column.addWidget(
                Text(tr("{stands}; {met}", stands=one.stands, met=met), "small", "ink2", wrap=True, big=self.big)
            )
        return column

    def _early(self, mine: MineView) -> SurfaceFrame:
        frame, layout = self._card("What you hear first", "envelope-simple-open")
        if mine.settlement:
            layout.addWidget(
                Text(
                    tr("Next year’s settlement. {settlement}", settlement=mine.settlement),
                    "ui",
                    wrap=True,
                    big=self.big,
                )
            )
        for one in mine.early:
            layout.addLayout(self._one_early(one))
        if not mine.settlement and not mine.early:
            layout.addWidget(Text(NOTHING_HEARD, "ui", "ink2", wrap=True, big=self.big))
        return frame

    def _one_early(self, one: EarlyView) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.px(4, self.big))
        line = row(spacing=10, big=self.big)
        line.addWidget(
            Text(tr("<b>{title}</b>  <m>{when}</m>", title=one.title, when=one.when), "ui", wrap=True, big=self.big), 1
        )
        button = Button("Turn it up for all", "eye", height=52 if self.big else 0, big=self.big)
        button.clicked.connect(lambda: self.turned.emit(one.card))
        line.addWidget(button)
        column.addLayout(line)
        column.addWidget(Text(one.story, "small", "ink2", wrap=True, big=self.big))
        return column

    def _known(self, mine: MineView) -> SurfaceFrame:
        frame, layout = self._card("What only you know", "eye-slash")
        for one in mine.known:
            line = row(spacing=10, big=self.big)
            line.addWidget(Text(one.label, "ui", wrap=True, big=self.big), 1)
            line.addWidget(Text(one.value, "label", bold=True, big=self.big))
            layout.addLayout(line)
        if not mine.known:
            words = "Next year’s money, before anybody." if mine.settlement else "Nothing more this year."
            layout.addWidget(Text(words, "ui", "ink2", wrap=True, big=self.big))
        return frame

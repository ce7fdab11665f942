"""The side panel of the set-up: what the game is besides its place, its rules and its people, and the buttons."""

from __future__ import annotations

import secrets
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from simgame.game.entries import Regimes, Way
from simgame.game.lever import Complexity
from simgame.game.phases import year_minutes
from simgame.game.seats import Holder
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.segmented import Segmented
from simgame.windows.setup_words import COMPUTER_WORDS, COMPUTERS, LEVEL_WORDS, LEVELS, VIEW_WORDS, VIEWS
from simgame.windows.surfaces import Glyph, Rule
from simgame.windows.text import Text

WIDTH, MOST_WIDTH = 340, 430  # px; the wider where words are long
ROOMY = 790  # px, from which all is in sight with every line


class GameSide(QWidget):
    """Emits ``changed`` on every choice, and with its buttons ``dealt`` and what is to be printed."""

    changed = Signal()
    dealt = Signal()
    envelopes_wanted = Signal()
    papers_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setProperty("ground", "paper")
        self._number = secrets.randbelow(9000) + 1000
        outer = say.column(self, (0, 0, 0, 18), 8)
        inner = say.ground("paper")
        layout = say.column(inner, (20, 14, 20, 4), 6)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer.addWidget(scroll, 1)
        self._facts: dict[str, Text] = {}
        self._one_budget = False  # asks for a year besides
        self._game(layout)
        self._people(layout)
        self._chance(layout)
        layout.addStretch(1)
        outer.addLayout(self._buttons())
        bar = scroll.verticalScrollBar().sizeHint().width()
        longest = min(inner.minimumSizeHint().width() + bar, theme.px(MOST_WIDTH))
        self.setFixedWidth(max(theme.px(WIDTH), longest))

    def _part(self, layout: QVBoxLayout, icon: str, fact: str = "") -> QVBoxLayout:
        """A part under a rule: its icon, what it is in words (``fact``), and its choices below."""
        layout.addWidget(Rule())
        line = say.row(spacing=10)
        line.addWidget(Glyph(icon, size=20), 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout()
        inside.setSpacing(5)
        line.addLayout(inside, 1)
        if fact:
            self._facts[fact] = Text("", "small", wrap=True)
            inside.addWidget(self._facts[fact])
        layout.addLayout(line)
        return inside

    def _game(self, layout: QVBoxLayout) -> None:
        layout.addWidget(Text("Your game", "caps", "ink2"))
        self.table_name = QLineEdit()
        self.table_name.setMaxLength(80)
        self.table_name.setAccessibleName(tr("Name of the table"))
        self.table_name.setPlaceholderText(tr("Name of the table"))
        layout.addWidget(self.table_name)
        layout.addSpacing(2)
        years = self._part(layout, "calendar-blank", "years")
        numbers = [(str(n), str(n)) for n in range(1, 6)]
        self.from_year = Segmented(numbers, "1", name="One budget from year", pad=9, size=13)
        self.from_line = QWidget()
        line = say.row(self.from_line, spacing=8)
        line.addWidget(Text("One budget from", "ui"), 1)
        line.addWidget(self.from_year)
        years.addWidget(self.from_line)
        levers = self._part(layout, "sliders-horizontal", "levers")
        self.level = Segmented(LEVELS, "starter", name="Levers", pad=14, size=13)
        self.level.chosen.connect(self.changed)
        levers.addWidget(self.level, 0, Qt.AlignmentFlag.AlignLeft)
        self.growing = QCheckBox(tr("Each seat adds a lever a year"))
        self.growing.toggled.connect(self.changed)
        levers.addWidget(self.growing)

    def _people(self, layout: QVBoxLayout) -> None:
        who = self._part(layout, "armchair")
        self.residents = QCheckBox(tr("Four residents and their year"))
        self.residents.setChecked(True)
        who.addWidget(self.residents)
        self.protect = QCheckBox(tr("Mental health and GPs keep their share"))
        self.protect.setToolTip(tr("In one budget no share of mental health or general practice may fall"))
        who.addWidget(self.protect)
        line = say.row(spacing=8)
        line.addWidget(Text("Patients’ panel", "ui"), 1)
        numbers = [("0", "None"), ("1", "One"), ("2", "Two")]
        self.panel = Segmented(numbers, "0", name="Patients’ panel", pad=10, size=13)
        self.panel.setToolTip(tr("No money: it names the residents, asks one question a year, picks the lead story"))
        line.addWidget(self.panel)
        who.addLayout(line)
        others = self._part(layout, "robot", "computer")
        self.computer = Segmented(COMPUTERS, "system-minded", name="Computer players", pad=6, size=13)
        self.computer.chosen.connect(self.changed)
        others.addWidget(self.computer, 0, Qt.AlignmentFlag.AlignLeft)

    def _chance(self, layout: QVBoxLayout) -> None:
        chance = self._part(layout, "shuffle")
        line = say.row(spacing=8)
        self._facts["luck"] = Text("", "small")
        line.addWidget(self._facts["luck"], 1)
        self.seed = QLineEdit()
        self.seed.setAccessibleName(tr("Number of the game's luck"))
        self.seed.setPlaceholderText(tr("new each game"))
        self.seed.setToolTip(tr("Same number, same luck and same event cards"))
        self.seed.setMaxLength(15)
        self.seed.textChanged.connect(self.changed)
        line.addWidget(self.seed)
        chance.addLayout(line)
        self.problem = Text("", "small", "off", wrap=True)
        chance.addWidget(self.problem)
        line = say.row(spacing=8)
        line.addWidget(Text("Evidence", "ui"), 1)
        self.view = Segmented(VIEWS, "central", name="Evidence", pad=6, size=13)
        self.view.chosen.connect(self.changed)
        line.addWidget(self.view)
        chance.addLayout(line)
        self._facts["view"] = Text("", "small", "ink2", wrap=True)
        chance.addWidget(self._facts["view"])

    def _buttons(self) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setContentsMargins(20, 0, 20, 0)
        made.setSpacing(8)
        prints = say.row(spacing=8)
        self.papers = Button("Rules, role cards", "printer", kind="small", tip="Two PDF files, beside your saved games")
        self.papers.setAccessibleName(tr("Print rules and role cards"))
        self.papers.clicked.connect(self.papers_wanted)
        self.envelopes = Button("Envelopes", "printer", kind="small", tip="One page for each seat, for its owner alone")
        self.envelopes.setAccessibleName(tr("Print the envelopes"))
        self.envelopes.clicked.connect(self.envelopes_wanted)
        prints.addWidget(self.papers, 1)
        prints.addWidget(self.envelopes, 1)
        made.addLayout(prints)
        self.deal = Button("Deal the first year", key="↵", kind="primary", height=48)
        self.deal.clicked.connect(self.dealt)
        made.addWidget(self.deal)
        return made

    # --- what is set ---------------------------------------------------------------------------------------------

    @property
    def complexity(self) -> Complexity:
        """The levers that are in play."""
        return cast(Complexity, self.level.value())

    @property
    def holder(self) -> Holder:
        """The kind of computer player that takes the seats without a person."""
        return cast(Holder, self.computer.value())

    def grows(self) -> bool:
        """Whether each seat adds a lever a year."""
        return self.growing.isEnabled() and self.growing.isChecked()

    def protects(self) -> bool:
        """Whether mental health and general practice keep their shares."""
        return self.protect.isEnabled() and self.protect.isChecked()

    def luck(self) -> tuple[int, str]:
        """The game's number, and why what was typed cannot be it ("" where it can)."""
        text = self.seed.text().strip()
        if not text:
            return self._number, ""
        if not text.isdecimal():
            return self._number, "Luck: write a whole number, or leave the field empty for a new one."
        return int(text), ""

    def new_number(self) -> None:
        """Another number, for whoever types none; the button has the focus, so that Enter deals."""
        self._number = secrets.randbelow(9000) + 1000
        self.deal.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept_number(self) -> int | None:
        """The game's number, written down so that it stays; None, and the field has the focus, where there is none."""
        number, problem = self.luck()
        if problem:
            self.seed.setFocus()
            return None
        self.seed.setText(str(number))
        return number

    def summarise(self, years: int, regime: Regimes, way: Way, place: str) -> None:
        """What the game will be, and what cannot be chosen in it."""
        self.envelopes.setVisible(way == "open")
        self.from_line.setVisible(regime == "abolish")
        for index, segment in enumerate(self.from_year.segments):
            segment.setVisible(index < years)
        if int(self.from_year.value()) > years:
            self.from_year.set_value("1")
        level = self.complexity
        self.growing.setEnabled(level != "full" and years > 1)
        self.protect.setEnabled(regime != "keep")
        minutes = year_minutes(level)
        self._facts["years"].setText(
            tr(
                "<b>{years} {words}, from 2017/18</b>\n"
                "<m>{minutes:.0f} minutes a year; the first takes {minutes2:.0f}</m>",
                years=years,
                words="year" if years == 1 else "years",
                minutes=minutes,
                minutes2=minutes * 1.5,
            )
        )
        more = "; one more each year" if self.grows() else ""
        self._facts["levers"].setText(
            tr(
                "<b>{levels} levers</b>\n<m>{level_words}{more}</m>",
                levels=dict(LEVELS)[level],
                level_words=LEVEL_WORDS[level],
                more=more,
            )
        )
        self._facts["computer"].setText(
            tr("<b>Computer players</b>\n<m>{words}</m>", words=COMPUTER_WORDS[self.holder])
        )
        self._facts["view"].setText(tr(VIEW_WORDS[self.view.value()]))
        self.view.setToolTip(self._facts["view"].words)
        self._one_budget = regime == "abolish"
        self._fit()
        self.view.setAccessibleDescription(tr(VIEW_WORDS[self.view.value()]))
        number, problem = self.luck()
        self._facts["luck"].setText(tr("<b>Luck: game {luck}</b>", luck=number))
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.deal.set_allowed(not problem, problem)
        if not self.table_name.isModified():
            short = place.removeprefix("The ").partition(" & ")[0].partition(" and ")[0]
            self.table_name.setText(tr("Table {partition}", partition=short))
            self.table_name.setModified(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What a choice means stands below it where all choices stay in sight."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._facts["view"].setVisible(not self._one_budget or self.height() >= theme.px(ROOMY))

    def draft(self) -> object:
        """All that is set here."""
        chosen = {name: getattr(self, name).value() for name in ("from_year", "computer", "level", "panel", "view")}
        ticked = {name: getattr(self, name).isChecked() for name in ("growing", "residents", "protect")}
        return chosen, ticked, self.seed.text(), self.table_name.text(), self.table_name.isModified()

    def take_draft(self, draft: object) -> None:
        """Set again what was set."""
        assert isinstance(draft, tuple)
        chosen, ticked, seed, name, modified = draft
        for segmented, value in chosen.items():
            getattr(self, segmented).set_value(value)
        for box, on in ticked.items():
            getattr(self, box).setChecked(on)
        self.seed.setText(seed)
        self.table_name.setText(name)
        self.table_name.setModified(modified)

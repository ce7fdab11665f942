"""Set the table: the place, the rules of the money, who sits where and how the table is played; one button deals."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from simgame.game.entries import NewTable, Regimes, Way
from simgame.game.envelopes import envelopes
from simgame.game.facts import Scenario
from simgame.game.lever import Complexity
from simgame.game.phases import year_minutes
from simgame.game.scenario import commissioners_in
from simgame.game.seats import OPTIONAL, SEATS, Holder, SeatId, short
from simgame.game.view_types import View
from simgame.game.words import count
from simgame.model.language import tr
from simgame.model.world import FIRST_YEAR
from simgame.session.files import load_events, load_evidence, scenario_names
from simgame.session.save import SaveProblem, saves_folder
from simgame.windows import marks, say, theme
from simgame.windows.buttons import Button, Segmented
from simgame.windows.choice_card import ChoiceCard
from simgame.windows.envelopes import print_envelopes
from simgame.windows.pages.page import Page
from simgame.windows.place_map import scenario_of
from simgame.windows.seats import Counter
from simgame.windows.small_map import paint_small_map
from simgame.windows.surfaces import Glyph, Rule, SurfaceFrame
from simgame.windows.text import Text

REGIMES: tuple[tuple[Regimes, str, str, str], ...] = (
    ("keep", "Keep", "The CCG buys care by contract; hospitals are paid for what they do.", "kept"),
    ("abolish", "Abolish", "One purse from the first year, or from a year you name.", "one"),
    ("decides", "The table decides", "Starts split. After year 2, and every second year, each seat votes.", "ink"),
)
WAYS: tuple[tuple[Way, str, str], ...] = (
    ("alone", "Alone", "No clock. Computer players answer, each with its reason."),
    ("open", "Open table", "One screen, no desks. Plans on slips, entered on one sheet."),
    ("curtain", "Curtain", "The laptop goes round once a year, for Decide."),
)
COMPUTERS: tuple[tuple[Holder, str], ...] = (
    ("system-minded", "System"), ("self-interested", "Self"), ("cautious", "Cautious"), ("planner", "Planner"),
    ("steady", "Steady"),
)  # fmt: skip
COMPUTER_WORDS: dict[str, str] = {
    "system-minded": "They bargain, spend and vote for the whole table.",
    "self-interested": "They bargain, spend and vote for their own scorecard.",
    "cautious": "They spend little, share the risk and keep their few promises.",
    "planner": "They try many plans on the engine, and take the best for their own scorecard.",
    "steady": "They roll last year forward.",
}
FACT_ICONS = (("years", "calendar-blank"), ("levers", "sliders-horizontal"), ("cards", "cards"), ("luck", "shuffle"))
YEARS = (1, 2, 3, 5, 8)
LEVELS: tuple[tuple[Complexity, str], ...] = (("starter", "Starter"), ("workshop", "Workshop"), ("full", "Full"))
LEVEL_WORDS: dict[Complexity, str] = {
    "starter": "Two a seat: money and direction",
    "workshop": "Up to six a seat, and more terms in each deal",
    "full": "Up to eight a seat, and every term of the contract",
}


class _SeatRow(QWidget):
    """Who sits in one seat: a person, a computer player, or nobody (optional seats only)."""

    def __init__(self, seat: SeatId) -> None:
        super().__init__()
        self.seat: SeatId = seat
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 6, 14, 6)
        line.setSpacing(12)
        line.addWidget(Counter(seat, 32))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(short(seat, "keep"), "label", bold=True, wrap=True))
        self.organisation = Text("", "micro", "ink2", wrap=True)
        words.addWidget(self.organisation)
        line.addLayout(words, 1)
        items = [("person", "Person"), ("computer", "Computer")]
        if seat in OPTIONAL:
            items.append(("off", "Off"))
        self.who = Segmented(items, "computer", name=tr("Who is the {seat}", seat=short(seat, "keep")))
        line.addWidget(self.who)
        self.name = QLineEdit()
        self.name.setMaxLength(40)
        self.name.setFixedWidth(theme.px(150))
        self.name.setAccessibleName(tr("Name of the {seat}", seat=short(seat, "keep")))
        line.addWidget(self.name)
        self.who.chosen.connect(self._show_name)
        self._show_name(self.who.value())

    def _show_name(self, value: str) -> None:
        self.name.setEnabled(value == "person")
        off = "Nobody sits here." if value == "off" else "A computer player holds this seat; it needs no name."
        self.name.setToolTip("" if value == "person" else off)
        if value != "person":
            self.name.clear()
            self.name.setPlaceholderText("" if value == "off" else "computer player")
        elif not self.name.text():
            self.name.setPlaceholderText("your name")


class SetupPage(Page):
    """Emits ``offer`` with a ``NewTable``; Ctrl+Enter deals."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(False, parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self._grids: list[tuple[QGridLayout, list[ChoiceCard]]] = []
        self._scenarios = [scenario_of(name) for name in scenario_names()]
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._main())
        line.addWidget(scroll, 1)
        line.addWidget(self._side())
        self._seed = secrets.randbelow(9000) + 1000
        self._summarise()
        self._count_people()

    # --- building ------------------------------------------------------------------------------------------------

    def _main(self) -> QWidget:
        inner = say.ground("table")
        layout = say.column(inner, (40, 18, 32, 24), 0)
        head = QHBoxLayout()
        head.addWidget(Text("Set the table", "h1"))
        head.addStretch(1)
        head.addWidget(Text("How many years?", "small", "ink2"))
        self.years = Segmented([(str(n), str(n)) for n in YEARS], "5", name="Years", pad=16)
        self.years.chosen.connect(self._summarise)
        head.addSpacing(8)
        head.addWidget(self.years)
        layout.addLayout(head)
        layout.addSpacing(10)
        layout.addWidget(Text("1  The place", "caps", "ink2"))
        layout.addSpacing(6)
        self.places = self._cards([self._place_card(s) for s in self._scenarios], layout)
        layout.addSpacing(6)
        self.about = Text("", "small", "ink2", wrap=True)
        layout.addWidget(self.about)
        layout.addSpacing(12)
        layout.addWidget(Text("2  The rules of the money", "caps", "ink2"))
        layout.addSpacing(6)
        self.regimes = self._cards([_regime_card(*r) for r in REGIMES], layout, checked="decides")
        layout.addSpacing(14)
        layout.addLayout(self._seats_and_ways())
        layout.addStretch(1)
        return inner

    def _cards(self, cards: list[ChoiceCard], layout: QVBoxLayout, checked: str = "") -> QButtonGroup:
        group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        for index, card in enumerate(cards):
            group.addButton(card)
            grid.addWidget(card, index // 3, index % 3)
        layout.addLayout(grid)
        self._grids.append((grid, cards))
        first = next((card for card in cards if card.value == checked), cards[0])
        first.setChecked(True)
        group.buttonClicked.connect(self._summarise)
        return group

    def _place_card(self, scenario: Scenario) -> ChoiceCard:
        people = sum(sum(place.population) for place in scenario.places)
        payers = commissioners_in(scenario, FIRST_YEAR)
        each = "one commissioner" if payers == 1 else tr("{payers} commissioners", payers=payers)
        line = tr("{label}\n{people} people, {each}", label=scenario.label, people=count(round(people, -3)), each=each)

        def picture(painter: QPainter, box: QRectF) -> None:
            paint_small_map(painter, box, scenario)

        card = ChoiceCard(scenario.id, scenario.name, line, picture=picture, picture_width=64, height=86)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)  # as high as its neighbours
        return card

    def _seats_and_ways(self) -> QBoxLayout:
        line = self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(14)
        left = QVBoxLayout()
        left.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(Text("3  The seats", "caps", "ink2"))
        head.addStretch(1)
        head.addWidget(Text("Best in a seat that is not your own job", "small", "ink2"))
        left.addLayout(head)
        frame = SurfaceFrame("card")
        rows = say.column(frame, (0, 2, 0, 5), 0)
        self.seat_rows: dict[SeatId, _SeatRow] = {}
        for index, seat in enumerate(SEATS):
            if index:
                rows.addWidget(Rule())
            row = self.seat_rows[seat] = _SeatRow(seat)
            row.who.chosen.connect(self._count_people)
            rows.addWidget(row)
        self.seat_rows["acute"].who.set_value("person")
        self.seat_rows["acute"]._show_name("person")
        left.addWidget(frame)
        left.addStretch(1)
        line.addLayout(left, 2)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(Text("4  Way of playing", "caps", "ink2"))
        self.ways = QButtonGroup(self)
        self.way_cards: dict[str, ChoiceCard] = {}
        for way, title, words in WAYS:
            card = self.way_cards[way] = ChoiceCard(way, title, words, height=86)
            self.ways.addButton(card)
            right.addWidget(card)
        self.way_cards["alone"].setChecked(True)
        self.ways.buttonClicked.connect(self._summarise)
        right.addStretch(1)
        line.addLayout(right, 1)
        return line

    def _side(self) -> QWidget:
        side = say.ground("paper")
        side.setFixedWidth(theme.px(344))
        outer = say.column(side, (0, 0, 0, 22), 8)
        inner = say.ground("paper")
        layout = say.column(inner, (26, 18, 26, 8), 6)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer.addWidget(scroll, 1)
        layout.addWidget(Text("Your game", "caps", "ink2"))
        self.table_name = QLineEdit()
        self.table_name.setMaxLength(80)
        self.table_name.setAccessibleName("Name of the table")
        self.table_name.setPlaceholderText("Name of the table")
        layout.addWidget(self.table_name)
        layout.addSpacing(8)
        self.from_caption = Text("One budget from year", "caps", "ink2")
        self.from_year = Segmented([(str(n), str(n)) for n in range(1, 6)], "1", name="One budget from year", pad=14)
        layout.addWidget(self.from_caption)
        layout.addWidget(self.from_year)
        layout.addWidget(Text("Levers", "caps", "ink2"))
        self.level = Segmented(LEVELS, "starter", name="Levers", pad=14, size=13)
        self.level.chosen.connect(self._summarise)
        layout.addWidget(self.level)
        self.growing = QCheckBox("Each seat adds a lever a year")
        self.growing.toggled.connect(self._summarise)
        layout.addWidget(self.growing)
        self.residents = QCheckBox("Four residents and their year")
        self.residents.setChecked(True)
        layout.addWidget(self.residents)
        self.protect = QCheckBox("Mental health and GPs keep their share")
        self.protect.setToolTip("In one budget no share of mental health or general practice may fall")
        layout.addWidget(self.protect)
        layout.addWidget(Text("Computer players", "caps", "ink2"))
        self.computer = Segmented(COMPUTERS, "system-minded", name="Computer players", pad=7, size=13)
        layout.addWidget(self.computer)
        self._computer_words = Text(COMPUTER_WORDS["system-minded"], "small", "ink2", wrap=True)
        self.computer.chosen.connect(lambda kind: self._computer_words.setText(COMPUTER_WORDS[kind]))
        layout.addWidget(self._computer_words)
        layout.addSpacing(10)
        layout.addWidget(Text("Luck", "caps", "ink2"))
        self.seed = QLineEdit()
        self.seed.setAccessibleName("Number of the game's luck")
        self.seed.setPlaceholderText("a new number each game")
        self.seed.setMaxLength(15)
        self.seed.textChanged.connect(self._summarise)
        layout.addWidget(self.seed)
        self.problem = Text("", "small", "off", wrap=True)
        layout.addWidget(self.problem)
        layout.addSpacing(6)
        self._facts: dict[str, Text] = {}
        for key, icon in FACT_ICONS:
            layout.addWidget(Rule())
            line = QHBoxLayout()
            line.setSpacing(14)
            line.addWidget(Glyph(icon, size=20), 0, Qt.AlignmentFlag.AlignTop)
            self._facts[key] = Text("", "ui", wrap=True)
            line.addWidget(self._facts[key], 1)
            layout.addSpacing(4)
            layout.addLayout(line)
            layout.addSpacing(4)
        layout.addWidget(Rule())
        layout.addStretch(1)
        self.envelopes = Button("Print the envelopes", "printer", tip="One page for each seat, for its owner alone")
        self.envelopes.clicked.connect(self._print)
        layout.addWidget(self.envelopes)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(26, 0, 26, 0)
        self.back = Button("Home", "arrow-left", height=48)
        self.back.clicked.connect(lambda: self.go.emit("home"))
        self.deal = Button("Deal the first year", key="↵", kind="primary", height=48)
        self.deal.clicked.connect(self.main_action)
        buttons.addWidget(self.back)
        buttons.addWidget(self.deal, 1)
        outer.addLayout(buttons)
        return side

    # --- reading what is set -------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """The set-up shows no table."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where large text leaves little room, the ways of playing stand under the seats, and cards under cards."""
        super().resizeEvent(event)
        across = 3 if self.width() >= theme.px(1000) else 1
        for grid, cards in self._grids:
            for index, card in enumerate(cards):
                if grid.itemAtPosition(index // across, index % across) is not grid.itemAt(grid.indexOf(card)):
                    grid.removeWidget(card)
                    grid.addWidget(card, index // across, index % across)
        narrow = self.width() < theme.px(1150)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._halves.direction() != way:
            self._halves.setDirection(way)

    def refresh(self) -> None:
        """A new number for luck; the button has the focus, so that Enter deals."""
        self._seed = secrets.randbelow(9000) + 1000
        self._summarise()
        self.deal.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def way(self) -> Way:
        """The chosen way of playing."""
        return _value(self.ways)  # type: ignore[return-value]

    def _people(self) -> list[SeatId]:
        return [seat for seat, row in self.seat_rows.items() if row.who.value() == "person"]

    def _count_people(self) -> None:
        """From three people the open table is the default, with two the curtain; one plays alone."""
        number = len(self._people())
        self.way_cards["open"].setChecked(number >= 3)
        self.way_cards["curtain"].setChecked(number == 2)
        self.way_cards["alone"].setChecked(number <= 1)
        words = WAYS[2][2]
        if number >= 4:
            words = tr(
                "{number} hand-overs, {number2:.0f} minutes a year. The open table is quicker.",
                number=number,
                number2=number * 1.5,
            )
        elif number >= 2:
            words = tr("{number} hand-overs a year. Best for two or three.", number=number)
        self.way_cards["curtain"].set_line(words)
        self._summarise()

    def _summarise(self) -> None:
        if not hasattr(self, "problem"):
            return
        scenario = next(s for s in self._scenarios if s.id == _value(self.places))
        self.about.setText(scenario.summary)
        self.envelopes.setVisible(self.way == "open")
        for seat, row in self.seat_rows.items():
            row.organisation.setText(getattr(scenario.seats, seat).organisation)
        years = int(self.years.value())
        abolish = _value(self.regimes) == "abolish"
        self.from_caption.setVisible(abolish)
        self.from_year.setVisible(abolish)
        for index, segment in enumerate(self.from_year.segments):
            segment.setVisible(index < years)
        if int(self.from_year.value()) > years:
            self.from_year.set_value("1")
        level: Complexity = self.level.value()  # type: ignore[assignment]
        self.growing.setEnabled(level != "full" and years > 1)
        self.protect.setEnabled(_value(self.regimes) != "keep")
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
        more = "; one more each year" if self._grows() else ""
        self._facts["levers"].setText(
            tr(
                "<b>{levels} levers</b>\n<m>{level_words}{more}</m>",
                levels=dict(LEVELS)[level],
                level_words=LEVEL_WORDS[level],
                more=more,
            )
        )
        self._facts["cards"].setText("<b>Event deck: as it was</b>\n<m>One to three cards a year</m>")
        self._facts["luck"].setText(tr("<b>Luck: game {luck}</b>\n<m>Same number, same luck</m>", luck=self._luck()[0]))
        problem = self._luck()[1]
        self.problem.setText(problem)
        self.deal.set_allowed(not problem, problem)
        if not self.table_name.isModified():
            self.table_name.setText(
                tr("Table {partition}", partition=scenario.name.partition(" & ")[0].partition(" and ")[0])
            )
            self.table_name.setModified(False)

    def _grows(self) -> bool:
        return self.growing.isEnabled() and self.growing.isChecked()

    def _luck(self) -> tuple[int, str]:
        text = self.seed.text().strip()
        if not text:
            return self._seed, ""
        if not text.isdecimal():
            return self._seed, "Luck: write a whole number, or leave the field empty for a new one."
        return int(text), ""

    def draft(self) -> object:
        """All that is set, as a list of calls that set it again."""
        checked = {"places": _value(self.places), "regimes": _value(self.regimes), "ways": _value(self.ways)}
        chosen = {name: getattr(self, name).value() for name in ("years", "from_year", "computer", "level")}
        seats = {seat: (row.who.value(), row.name.text()) for seat, row in self.seat_rows.items()}
        ticked = (self.growing.isChecked(), self.residents.isChecked(), self.protect.isChecked())
        words = (self.seed.text(), self.table_name.text(), self.table_name.isModified(), *ticked)
        return checked, chosen, seats, *words

    def take_draft(self, draft: object) -> None:
        """Set again what was set."""
        checked, chosen, seats, seed, name, modified, growing, residents, protect = draft  # type: ignore[misc]
        for seat, (who, person) in seats.items():  # type: ignore[has-type]
            row = self.seat_rows[seat]
            row.who.set_value(who)
            row._show_name(who)
            row.name.setText(person)
        self._count_people()
        for group, value in checked.items():  # type: ignore[has-type]
            for button in getattr(self, group).buttons():
                button.setChecked(button.value == value)
        for segmented, value in chosen.items():  # type: ignore[has-type]
            getattr(self, segmented).set_value(value)
        self.growing.setChecked(growing)  # type: ignore[has-type]
        self.residents.setChecked(residents)  # type: ignore[has-type]
        self.protect.setChecked(protect)  # type: ignore[has-type]
        self.seed.setText(seed)  # type: ignore[has-type]
        self.table_name.setText(name)  # type: ignore[has-type]
        self.table_name.setModified(modified)  # type: ignore[has-type]
        self._summarise()

    def main_action(self) -> None:
        """Deal the first year."""
        seed, problem = self._luck()
        if problem:
            self.seed.setFocus()
            return
        self.offer.emit(self._entry(seed))

    def _print(self) -> None:
        """The envelopes of this game as a PDF beside the saves; the number then stays as it is."""
        seed, problem = self._luck()
        if problem:
            self.seed.setFocus()
            return
        self.seed.setText(str(seed))
        entry = self._entry(seed)
        scenario = scenario_of(entry.scenario)
        try:
            path = saves_folder() / f"envelopes-{scenario.id}-{seed}.pdf"
        except SaveProblem as problem_of_folder:
            self.notice.emit(str(problem_of_folder))
            return
        try:
            print_envelopes(envelopes(entry, load_evidence(), load_events()), entry.name, seed, path)
        except OSError as error:
            self.notice.emit(
                tr(
                    "{name}: cannot be written ({value}): free some space.",
                    name=path.name,
                    value=error.strerror or error,
                )
            )
            return
        self.notice.emit(tr("The envelopes of game {seed} are in {path}.", seed=seed, path=path))

    def _entry(self, seed: int) -> NewTable:
        """The game as it is set."""
        computer: Holder = self.computer.value()  # type: ignore[assignment]
        seats: dict[SeatId, Holder] = {}
        names: dict[SeatId, str] = {}
        for seat, row in self.seat_rows.items():
            value = row.who.value()
            seats[seat] = "person" if value == "person" else "off" if value == "off" else computer
            if value == "person" and row.name.text().strip():
                names[seat] = row.name.text().strip()
        return NewTable(
            _value(self.places),
            seed=seed,
            years=int(self.years.value()),
            regime=_value(self.regimes),  # type: ignore[arg-type]
            abolish_from=int(self.from_year.value()) if _value(self.regimes) == "abolish" else None,
            seats=seats,
            way=self.way,
            name=self.table_name.text().strip() or "A table",
            names=names,
            complexity=self.level.value(),  # type: ignore[arg-type]
            growing=self._grows(),
            residents=self.residents.isChecked(),
            protect=self.protect.isEnabled() and self.protect.isChecked(),
        )


def _value(group: QButtonGroup) -> str:
    button = group.checkedButton()
    assert isinstance(button, ChoiceCard)
    return button.value


def _regime_card(value: Regimes, title: str, line: str, band: str) -> ChoiceCard:
    def picture(painter: QPainter, box: QRectF) -> None:
        size = float(theme.px(20))
        marks_of = ("keep", "abolish") if value == "decides" else (value,)
        for index, regime in enumerate(marks_of):
            spot = QRectF(box.x() + index * (size + 2), box.y() + theme.px(3), size, size)
            marks.paint_regime_mark(painter, spot, regime)

    width = 44 if value == "decides" else 22
    colour = "ink" if value == "decides" else band
    return ChoiceCard(
        value, title, line, band=band, title_colour=colour, picture=picture, picture_width=width, height=88
    )

"""Set the table: the place, the rules of the money, who sits where and how the table is played; one button deals."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from simgame.game.entries import NewTable, Regimes, Way
from simgame.game.envelopes import envelopes
from simgame.game.facts import Scenario
from simgame.game.people import FEWEST, MOST, seated, two_tables
from simgame.game.scenario import commissioners_in
from simgame.game.seats import SEATS, Holder, SeatId
from simgame.game.view_types import View
from simgame.game.words import count
from simgame.model.language import tr
from simgame.model.world import FIRST_YEAR
from simgame.session.files import load_events, load_evidence, scenario_names
from simgame.session.save import SaveProblem, saves_folder
from simgame.windows import marks, say, theme
from simgame.windows.buttons import Segmented
from simgame.windows.choice_card import ChoiceCard
from simgame.windows.envelopes import print_envelopes
from simgame.windows.pages.page import AsksPapers
from simgame.windows.pages.setup_side import GameSide
from simgame.windows.place_map import scenario_of
from simgame.windows.seat_row import SeatRow
from simgame.windows.setup_words import REGIMES, WAYS, YEARS
from simgame.windows.small_map import paint_small_map
from simgame.windows.surfaces import Rule, SurfaceFrame
from simgame.windows.text import Text

BEST = "Best in a seat that is not your own job"


class SetupPage(AsksPapers):
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
        self.side = GameSide()
        self.side.changed.connect(self._summarise)
        self.side.panel.chosen.connect(self._count_people)
        self.side.leave.connect(lambda: self.go.emit("home"))
        self.side.dealt.connect(self.main_action)
        self.side.envelopes_wanted.connect(self._print)
        self.side.papers_wanted.connect(self._print_papers)
        self.deal = self.side.deal
        line.addWidget(self.side)
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
        self.tip = Text(BEST, "small", "ink2")
        head.addWidget(self.tip)
        left.addLayout(head)
        many = QHBoxLayout()
        many.addWidget(Text("How many people?", "small", "ink2"))
        many.addStretch(1)
        numbers = [(str(number), str(number)) for number in range(FEWEST, MOST + 1)]
        self.people = Segmented(numbers, "1", name="How many people", pad=9, size=13)
        self.people.chosen.connect(self._seat_people)
        many.addWidget(self.people)
        left.addLayout(many)
        frame = SurfaceFrame("card")
        rows = say.column(frame, (0, 2, 0, 5), 0)
        self.seat_rows: dict[SeatId, SeatRow] = {}
        for index, seat in enumerate(SEATS):
            if index:
                rows.addWidget(Rule())
            row = self.seat_rows[seat] = SeatRow(seat)
            row.who.chosen.connect(self._count_people)
            rows.addWidget(row)
        self.seat_rows["acute"].who.set_value("person")
        self.seat_rows["acute"].show_name("person")
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
        self.side.new_number()
        self._summarise()

    @property
    def way(self) -> Way:
        """The chosen way of playing."""
        return _value(self.ways)  # type: ignore[return-value]

    def _people(self) -> list[SeatId]:
        return [seat for seat, row in self.seat_rows.items() if row.who.value() in ("person", "pair")]

    def _pairs(self) -> tuple[SeatId, ...]:
        return tuple(seat for seat, row in self.seat_rows.items() if row.who.value() == "pair")

    def _seat_people(self, number: str) -> None:
        """So many people take the seats that the rules give them; computer players take the rest."""
        found = seated(int(number))
        taken = dict(found.seats)
        for seat, row in self.seat_rows.items():
            if row.who.value() != "off" or seat in taken:
                value = {2: "pair", 1: "person"}.get(taken.get(seat, 0), "computer")
                row.who.set_value(value)
                row.show_name(value)
        self.side.panel.set_value(str(found.panel))
        self._count_people()

    def _count_people(self) -> None:
        """From three people the open table is the default, with two the curtain; one plays alone."""
        number = len(self._people())
        if hasattr(self, "side"):
            people = number + len(self._pairs()) + int(self.side.panel.value())
            self.people.set_value(str(min(max(people, FEWEST), MOST)))
            two = two_tables(people)
            self.tip.setText("Two tables would be better" if two else BEST)
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
        if not hasattr(self, "side"):
            return
        scenario = next(s for s in self._scenarios if s.id == _value(self.places))
        self.about.setText(scenario.summary)
        for seat, row in self.seat_rows.items():
            row.organisation.setText(getattr(scenario.seats, seat).organisation)
        self.side.summarise(int(self.years.value()), self.regime, self.way, scenario.name)

    @property
    def regime(self) -> Regimes:
        """The chosen rules of the money."""
        return _value(self.regimes)  # type: ignore[return-value]

    def draft(self) -> object:
        """All that is set, to be set again."""
        checked = {"places": _value(self.places), "regimes": _value(self.regimes), "ways": _value(self.ways)}
        seats = {seat: (row.who.value(), row.name.text()) for seat, row in self.seat_rows.items()}
        return checked, seats, self.years.value(), self.side.draft()

    def take_draft(self, draft: object) -> None:
        """Set again what was set."""
        checked, seats, years, side = draft  # type: ignore[misc]
        for seat, (who, person) in seats.items():  # type: ignore[has-type]
            row = self.seat_rows[seat]
            row.who.set_value(who)
            row.show_name(who)
            row.name.setText(person)
        self._count_people()
        for group, value in checked.items():  # type: ignore[has-type]
            for button in getattr(self, group).buttons():
                button.setChecked(button.value == value)
        self.years.set_value(years)  # type: ignore[has-type]
        self.side.take_draft(side)  # type: ignore[has-type]
        self._summarise()

    def main_action(self) -> None:
        """Deal the first year."""
        seed, problem = self.side.luck()
        if problem:
            self.side.seed.setFocus()
            return
        self.offer.emit(self._entry(seed))

    def _print(self) -> None:
        """The envelopes of this game as a PDF beside the saves; the number then stays as it is."""
        seed = self.side.kept_number()
        if seed is None:
            return
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

    def _print_papers(self) -> None:
        """The rules of this kind of game, and a role card for each seat of this place."""
        self.ask_papers.emit(scenario_of(_value(self.places)), self.side.complexity)

    def _entry(self, seed: int) -> NewTable:
        """The game as it is set."""
        seats: dict[SeatId, Holder] = {}
        names: dict[SeatId, str] = {}
        for seat, row in self.seat_rows.items():
            value = row.who.value()
            sits = value in ("person", "pair")
            seats[seat] = "person" if sits else "off" if value == "off" else self.side.holder
            if sits and row.name.text().strip():
                names[seat] = row.name.text().strip()
        return NewTable(
            _value(self.places),
            seed=seed,
            years=int(self.years.value()),
            regime=self.regime,
            abolish_from=int(self.side.from_year.value()) if self.regime == "abolish" else None,
            seats=seats,
            way=self.way,
            name=self.side.table_name.text().strip() or "A table",
            names=names,
            complexity=self.side.complexity,
            growing=self.side.grows(),
            residents=self.side.residents.isChecked(),
            protect=self.side.protects(),
            pairs=self._pairs(),
            panel=int(self.side.panel.value()) if len(self._people()) > 1 else 0,
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

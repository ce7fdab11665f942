"""Set the table: the place, the rules of the money, who sits where and how the table is played; one button deals."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from simgame.game.entries import NewTable, Regimes, Way
from simgame.game.people import FEWEST, MOST, seated, two_tables
from simgame.game.seats import SEATS, Holder, SeatId
from simgame.game.view_types import View
from simgame.model.language import tr
from simgame.session.files import scenario_names
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.choice_card import ChoiceCard
from simgame.windows.pages.page import AsksPapers
from simgame.windows.pages.setup_cards import HEIGHT, TALLEST, place_card, regime_card, way_card
from simgame.windows.pages.setup_side import GameSide
from simgame.windows.place_map import scenario_of
from simgame.windows.roomy import draw_ahead
from simgame.windows.seat_row import SeatRow
from simgame.windows.seats import RegimeMark
from simgame.windows.segmented import Segmented
from simgame.windows.setup_words import REGIMES, WAYS, YEARS, regime_line
from simgame.windows.surfaces import Rule, SurfaceFrame
from simgame.windows.text import Text

ASK = "How many people?"
LOW, USUAL = 800, 860  # a window lower than this has less air; a higher one than that has higher cards


class SetupPage(AsksPapers):
    """Emits ``offer`` with a ``NewTable``; Ctrl+Enter deals."""

    _shape: tuple[bool, int, bool, int] | None = None

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(False, parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._scenarios = [scenario_of(name) for name in scenario_names()]
        whole.addWidget(self._bar())
        whole.addWidget(Rule())
        line = QHBoxLayout()
        line.setSpacing(0)
        whole.addLayout(line, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._main())
        line.addWidget(scroll, 1)
        self.side = GameSide()
        self.side.changed.connect(self._summarise)
        self.side.panel.chosen.connect(self._count_people)
        self.side.dealt.connect(self.main_action)
        self.side.envelopes_wanted.connect(self._print)
        self.side.papers_wanted.connect(self._print_papers)
        self.deal = self.side.deal
        line.addWidget(self.side)
        self._summarise()
        self._count_people()

    # --- building ------------------------------------------------------------------------------------------------

    def _bar(self) -> QWidget:
        """The way out, the game's name, and how many years there are."""
        made = say.ground("paper")
        line = say.row(made, (20, 8, 26, 8), 10)
        self.back = Button("Home", "arrow-left", kind="ghost")
        self.back.clicked.connect(lambda: self.go.emit("home"))
        line.addWidget(self.back)
        line.addSpacing(6)
        line.addWidget(RegimeMark("keep", 22, "ink"))
        line.addWidget(Text("Split Decision", "h3"))
        line.addStretch(1)
        line.addWidget(Text("How many years?", "small", "ink2"))
        self.years = Segmented([(str(n), str(n)) for n in YEARS], "5", name="Years", pad=16)
        self.years.chosen.connect(self._summarise)
        line.addWidget(self.years)
        return made

    def _main(self) -> QWidget:
        inner = say.ground("table")
        layout = self._column = say.column(inner, (28, 10, 24, 12), 0)
        self._title = Text("Set the table", "h1")
        layout.addWidget(self._title)
        self._air = [(_gap(layout, 8), 8, 0)]
        layout.addWidget(Text("1  The place", "caps", "ink2"))
        layout.addSpacing(5)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self.places, self._place_cards = self._group([place_card(s) for s in self._scenarios], "")
        self.about = Text("", "small", "ink2", wrap=True)
        layout.addLayout(self._grid)
        self._air.append((_gap(layout, 16), 16, 9))
        layout.addWidget(Text("2  The rules of the money", "caps", "ink2"))
        layout.addSpacing(5)
        self._rules = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rules.setSpacing(12)
        self.regimes, self._regime_cards = self._group([regime_card(*r) for r in REGIMES], "decides")
        for card in self._regime_cards:
            self._rules.addWidget(card, 1)
        layout.addLayout(self._rules)
        self._air.append((_gap(layout, 16), 16, 9))
        layout.addLayout(self._seats_and_ways(), 4)
        return inner

    def _group(self, cards: list[ChoiceCard], checked: str) -> tuple[QButtonGroup, list[ChoiceCard]]:
        group = QButtonGroup(self)
        for card in cards:
            group.addButton(card)
        next((card for card in cards if card.value == checked), cards[0]).setChecked(True)
        group.buttonClicked.connect(self._summarise)
        return group, cards

    def _seats_and_ways(self) -> QBoxLayout:
        line = self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(12)
        left = QVBoxLayout()
        left.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text("3  The seats", "caps", "ink2"))
        head.addStretch(1)
        self.tip = Text(ASK, "small", "ink2")
        head.addWidget(self.tip)
        numbers = [(str(number), str(number)) for number in range(FEWEST, MOST + 1)]
        self.people = Segmented(numbers, "1", name="How many people", pad=8, size=13, height=30)
        self.people.chosen.connect(self._seat_people)
        head.addWidget(self.people)
        left.addLayout(head)
        frame = SurfaceFrame("card")
        rows = say.column(frame, (0, 2, 0, 5), 0)
        self.seat_rows: dict[SeatId, SeatRow] = {}
        for index, seat in enumerate(SEATS):
            if index:
                rows.addWidget(Rule())
            row = self.seat_rows[seat] = SeatRow(seat)
            row.who.chosen.connect(self._count_people)
            rows.addWidget(row, 1)
        self.seat_rows["acute"].who.set_value("person")
        self.seat_rows["acute"].show_name("person")
        frame.setMaximumHeight(theme.px(len(SEATS) * 76))
        left.addWidget(frame, 1)
        self._best = Text("Best in a seat that is not your own job.", "small", "ink2")
        left.addWidget(self._best)
        left.addStretch(0)
        line.addLayout(left, 2)
        right = QVBoxLayout()
        right.setSpacing(6)
        caption = Text("4  Way of playing", "caps", "ink2")
        caption.setMinimumHeight(self.people.sizeHint().height())
        right.addWidget(caption)
        self.ways, ways = self._group([way_card(*way) for way in WAYS], "alone")
        self.way_cards = {card.value: card for card in ways}
        for card in ways:
            right.addWidget(card, 1)
        right.addStretch(0)
        line.addLayout(right, 1)
        return line

    # --- reading what is set -------------------------------------------------------------------------------------

    def settling(self) -> tuple[Callable[[], None], ...]:
        """The places' maps and the letters of each part are drawn by themselves, before the page is drawn whole."""
        cards = (cast(ChoiceCard, card) for card in self.places.buttons())
        parts: tuple[QWidget, ...] = (*cards, *self.seat_rows.values(), self.side)
        return (*super().settling(), *(partial(draw_ahead, part) for part in parts))

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """The set-up shows no table."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window there is less air; where large text leaves little room, cards stand under cards."""
        super().resizeEvent(event)
        low = self.height() < theme.px(LOW)
        if low or self.height() < theme.px(USUAL):
            high = HEIGHT
        else:
            high = min(HEIGHT + (self.height() - theme.px(USUAL)) // 8, TALLEST)
        across = 3 if self.width() >= theme.px(1000) else 1
        narrow = self.width() < theme.px(1150)
        if (low, across, narrow, high) == self._shape:
            return
        self._shape = (low, across, narrow, high)
        self._title.setVisible(not low)
        self._best.setVisible(not low)
        self._grid.setVerticalSpacing(8 if low else 10)
        for gap, usual, least in self._air:
            gap.changeSize(0, least if low else usual)
        for card in (*self._place_cards, *self._regime_cards):
            card.set_least(high)
        for index, card in enumerate(self._place_cards):
            self._grid.addWidget(card, index // across, index % across)
        last, left = divmod(len(self._place_cards), across)
        self._grid.addWidget(self.about, last, left, 1, across - left)
        beside_cards = QSizePolicy.Policy.Ignored if left else QSizePolicy.Policy.Minimum
        self.about.setSizePolicy(QSizePolicy.Policy.Expanding, beside_cards)
        column = QBoxLayout.Direction.TopToBottom
        beside = QBoxLayout.Direction.LeftToRight
        self._rules.setDirection(beside if across == 3 else column)
        self._halves.setDirection(column if narrow else beside)
        self._column.invalidate()

    def refresh(self) -> None:
        """A new number for luck; the button has the focus, so that Enter deals."""
        self.side.new_number()
        self._summarise()

    @property
    def way(self) -> Way:
        """The chosen way of playing."""
        return cast(Way, _value(self.ways))

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
            self.tip.setText("Two tables would be better" if two else ASK)
        self.way_cards["open"].setChecked(number >= 3)
        self.way_cards["curtain"].setChecked(number == 2)
        self.way_cards["alone"].setChecked(number <= 1)
        words = next(words for way, _, words, _ in WAYS if way == "curtain")
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
        for (regime, *_), card in zip(REGIMES, self._regime_cards, strict=True):
            card.set_line(regime_line(regime, self.side.complexity))
        for seat, row in self.seat_rows.items():
            row.organisation.setText(getattr(scenario.seats, seat).organisation)
        self.side.summarise(int(self.years.value()), self.regime, self.way, scenario.name)

    @property
    def regime(self) -> Regimes:
        """The chosen rules of the money."""
        return cast(Regimes, _value(self.regimes))

    def draft(self) -> object:
        """All that is set, to be set again."""
        checked = {"places": _value(self.places), "regimes": _value(self.regimes), "ways": _value(self.ways)}
        seats = {seat: (row.who.value(), row.name.text()) for seat, row in self.seat_rows.items()}
        return checked, seats, self.years.value(), self.side.draft()

    def take_draft(self, draft: object) -> None:
        """Set again what was set."""
        assert isinstance(draft, tuple)
        checked, seats, years, side = draft
        for seat, (who, person) in seats.items():
            row = self.seat_rows[seat]
            row.who.set_value(who)
            row.show_name(who)
            row.name.setText(person)
        self._count_people()
        for group, value in checked.items():
            for button in getattr(self, group).buttons():
                button.setChecked(button.value == value)
        self.years.set_value(years)
        self.side.take_draft(side)
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
        if seed is not None:
            entry = self._entry(seed)
            self.ask_envelopes.emit(entry, scenario_of(entry.scenario))

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
            view=self.side.view.value(),  # type: ignore[arg-type]  # one of the three, by its segments
            names=names,
            complexity=self.side.complexity,
            growing=self.side.grows(),
            residents=self.side.residents.isChecked(),
            protect=self.side.protects(),
            pairs=self._pairs(),
            panel=int(self.side.panel.value()) if len(self._people()) > 1 else 0,
            consent=scenario_of(_value(self.places)).consent,
        )


def _value(group: QButtonGroup) -> str:
    button = group.checkedButton()
    assert isinstance(button, ChoiceCard)
    return button.value


def _gap(layout: QVBoxLayout, height: int) -> QSpacerItem:
    """A gap whose height can change."""
    gap = QSpacerItem(0, height, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    layout.addItem(gap)
    return gap

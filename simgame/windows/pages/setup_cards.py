"""The cards of the set-up: a place with its small map, the rules of the money with their mark, a way of playing."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from simgame.game.entries import Regimes, Way
from simgame.game.facts import Scenario
from simgame.game.scenario import commissioners_in
from simgame.game.words import count
from simgame.model.language import tr
from simgame.model.world import FIRST_YEAR
from simgame.windows import icons, marks, theme
from simgame.windows.choice_card import ChoiceCard, Painter
from simgame.windows.small_map import paint_small_map

HEIGHT, TALLEST = 68, 100  # of a card


def place_card(scenario: Scenario) -> ChoiceCard:
    """A place: its map, what makes it different, its people and who buys for them."""
    people = sum(sum(place.population) for place in scenario.places)
    payers = commissioners_in(scenario, FIRST_YEAR)
    each = "one commissioner" if payers == 1 else tr("{payers} commissioners", payers=payers)
    line = tr("{label}\n{people} people, {each}", label=scenario.label, people=count(round(people, -3)), each=each)

    def picture(painter: QPainter, box: QRectF) -> None:
        paint_small_map(painter, box, scenario)

    return _card(scenario.id, scenario.name, line, picture, 50)


def regime_card(value: Regimes, title: str, line: str, band: str) -> ChoiceCard:
    """One of the rules of the money, under its band and with its mark."""

    def picture(painter: QPainter, box: QRectF) -> None:
        size = float(theme.px(20))
        marks_of = ("keep", "abolish") if value == "decides" else (value,)
        for index, regime in enumerate(marks_of):
            spot = QRectF(box.x() + index * (size + 2), box.y() + theme.px(3), size, size)
            marks.paint_regime_mark(painter, spot, regime)

    width = 44 if value == "decides" else 22
    colour = "ink" if value == "decides" else band
    return _card(value, title, line, picture, width, band, colour)


def way_card(way: Way, title: str, words: str, icon: str) -> ChoiceCard:
    """A way of playing with its icon."""

    def picture(painter: QPainter, box: QRectF) -> None:
        size = float(theme.px(22))
        icons.paint(painter, QRectF(box.x(), box.y() - 1, size, size), icon, "regular", theme.colour("ink"))

    return _card(way, title, words, picture, 22)


def _card(
    value: str, title: str, line: str, picture: Painter, width: int, band: str = "", colour: str = "ink"
) -> ChoiceCard:
    """As high as its neighbours, with little air where the window is low."""
    card = ChoiceCard(value, title, line, band=band, title_colour=colour, picture=picture, picture_width=width,
                      height=HEIGHT, tight=True)  # fmt: skip
    card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return card

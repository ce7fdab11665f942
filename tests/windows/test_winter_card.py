"""A card of the winter: keys 1 and 2 choose once the coins are turned, and silence takes the first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simgame.game.entries import EventChosen
from simgame.windows import theme
from simgame.windows.pages.winter_call import WinterCallPage
from simgame.windows.pages.winter_card import HALF_MINUTE
from simgame.windows.place_map import use
from tests.windows.at_table import AtTable, put_up, seated
from tests.windows.played_table import advance

FLU_YEAR = 1  # the seed of a year whose winter brings a card with a choice


@pytest.fixture
def turned(qtbot: QtBot) -> AtTable:
    """Six at an open table, their coins turned, a card before them."""
    theme.set_reduce_motion(True)
    sitting = seated(seed=FLU_YEAR)
    while sitting.table.phase != "winter_call":
        advance(sitting)
        sitting.computers()
    use(sitting.table.scenario)
    page = WinterCallPage(big=True)
    qtbot.addWidget(page)
    put_up(page)
    table = AtTable(page, sitting)
    assert table.press("012012", Qt.Key.Key_Return) == 7
    return table


def chosen(table: AtTable) -> list[int]:
    return [entry.choice for entry in table.offered if isinstance(entry, EventChosen)]


@pytest.mark.parametrize("key", ["1", "2"])
def test_a_key_chooses_and_december_is_open(turned: AtTable, key: str) -> None:
    page = turned.page
    assert isinstance(page, WinterCallPage)
    assert not page.turn.isEnabled()
    assert page.turn.toolTip().endswith("chooses on the card first: key 1 or 2.")
    turned.press(key)
    assert chosen(turned) == [int(key) - 1]
    assert page.turn.isEnabled()
    turned.press(Qt.Key.Key_Return)
    assert turned.view.phase == "year"


def test_the_half_minute_holds_with_the_clock_and_under_another_page(turned: AtTable) -> None:
    page = turned.page
    assert isinstance(page, WinterCallPage)
    card = page.cards[0]
    page.pause(True)
    card.tick()
    page.pause(False)
    page.hide()  # settings lie over it
    card.tick()
    assert card.left == HALF_MINUTE
    page.show()
    card.tick()
    assert card.left == HALF_MINUTE - 1


def test_silence_takes_the_first_after_its_half_minute(turned: AtTable) -> None:
    page = turned.page
    assert isinstance(page, WinterCallPage)
    card = page.cards[0]
    for second in range(1, HALF_MINUTE):
        card.tick()
        assert f"0:{HALF_MINUTE - second:02d}, silence takes the first" in card.note.words
    assert chosen(turned) == []
    card.tick()
    assert chosen(turned) == [0]
    assert page.turn.isEnabled()

"""The contract page beyond starter: terms in small steppers, and the community contract behind a tab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simgame.game.entries import ClockStopped, NewTable
from simgame.game.seats import SEATS
from simgame.session.files import load_scenario
from simgame.session.sitting import Sitting
from simgame.windows.pages.negotiate import NegotiatePage
from tests.windows.at_table import AtTable, put_up


def at_talks(qtbot: QtBot, complexity: str) -> AtTable:
    people = dict.fromkeys(SEATS, "person")
    entry = NewTable("aldermere", seed=3, years=2, seats=people, way="open", complexity=complexity)
    sitting = Sitting.unsaved(entry, load_scenario("aldermere"))
    assert sitting.offer(ClockStopped("briefing")) == ()
    page = NegotiatePage(big=False)
    qtbot.addWidget(page)
    made = AtTable(page, sitting)
    put_up(page)
    return made


def test_a_term_goes_on_the_card_with_the_value_and_is_shaken_on(qtbot: QtBot) -> None:
    at = at_talks(qtbot, "workshop")
    page = at.page
    assert isinstance(page, NegotiatePage)
    assert page.sheet is not None
    assert page.sheet.terms is not None
    over = page.sheet.terms.steppers["over_pct"]
    assert over.scale.format(over.value()) == "as usual"
    over.setFocus()
    at.press("70")
    at.press(Qt.Key.Key_Return)
    page.main_action()
    assert at.view.contract is not None
    assert at.view.contract.on_card is not None
    assert at.view.contract.on_card.more.over_pct == 70.0
    assert at.refused == []


def test_both_contracts_are_signed_one_after_the_other(qtbot: QtBot) -> None:
    at = at_talks(qtbot, "full")
    page = at.page
    assert isinstance(page, NegotiatePage)
    page.main_action()
    at.press("1", "2")
    assert page.main.text() == "To the other contract"
    page.main_action()
    assert page.which == "community"
    page.main_action()
    at.press("1", "2")
    view = at.view
    assert view.contract is not None
    assert view.community_contract is not None
    assert view.contract.agreed is not None
    assert view.community_contract.agreed is not None
    assert page.main.text() == "On to the levers"
    assert at.refused == []


def test_a_starter_table_has_one_card_and_no_tab(qtbot: QtBot) -> None:
    at = at_talks(qtbot, "starter")
    page = at.page
    assert isinstance(page, NegotiatePage)
    assert page.sheet is not None
    assert page.sheet.terms is None
    assert not page.chooser.isVisible()

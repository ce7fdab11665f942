"""The set-up page offers the table that was set."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from simgame.game.entries import NewTable
from simgame.session.files import load_scenario, scenario_names
from simgame.windows.pages.setup import SetupPage


@pytest.fixture
def page(qtbot: QtBot) -> SetupPage:
    made = SetupPage()
    qtbot.addWidget(made)
    made.resize(1366, 708)
    made.show()
    return made


def _dealt(page: SetupPage, qtbot: QtBot) -> NewTable:
    with qtbot.waitSignal(page.offer) as caught:
        qtbot.mouseClick(page.deal, Qt.MouseButton.LeftButton)
    entry = caught.args[0]
    assert isinstance(entry, NewTable)
    return entry


def test_the_button_deals_a_game_alone_as_the_acute_trust_at_once(page: SetupPage, qtbot: QtBot) -> None:
    entry = _dealt(page, qtbot)
    assert (entry.scenario, entry.way, entry.years, entry.regime) == ("aldermere", "alone", 5, "decides")
    assert [seat for seat, holder in entry.seats.items() if holder == "person"] == ["acute"]


def test_three_people_get_the_open_table(page: SetupPage, qtbot: QtBot) -> None:
    for seat in ("commissioner", "council"):
        segment = page.seat_rows[seat].who.segments[0]
        qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert _dealt(page, qtbot).way == "open"


def test_every_place_for_a_table_is_offered_and_the_chosen_one_says_what_makes_it_different(
    page: SetupPage, qtbot: QtBot
) -> None:
    cards = {button.value: button for button in page.places.buttons()}
    assert set(cards) == set(scenario_names())
    assert "england" not in cards  # a country is run and compared: nobody plays it at a table
    qtbot.mouseClick(cards["cornwall"], Qt.MouseButton.LeftButton)
    assert page.about.text() == load_scenario("cornwall").summary
    assert "one commissioner" in cards["cornwall"].accessibleDescription()
    assert "10 commissioners" in cards["greater-manchester"].accessibleDescription()


def test_a_word_for_luck_is_refused_in_a_sentence(page: SetupPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.side.seed, "soon")
    assert page.side.problem.text().startswith("Luck: write a whole number")
    assert not page.deal.isEnabled()
    assert page.deal.toolTip() == page.side.problem.text()


def test_abolishing_asks_from_which_year(page: SetupPage, qtbot: QtBot) -> None:
    card = next(b for b in page.regimes.buttons() if b.value == "abolish")
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.side.from_year.segments[1], Qt.MouseButton.LeftButton)
    entry = _dealt(page, qtbot)
    assert (entry.regime, entry.abolish_from) == ("abolish", 2)


def test_only_optional_seats_can_be_off(page: SetupPage) -> None:
    off = [seat for seat, row in page.seat_rows.items() if "off" in [s.value for s in row.who.segments]]
    assert off == ["gp", "council"]


def test_so_many_people_are_seated_as_the_rules_seat_them(page: SetupPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.people.segments[9], Qt.MouseButton.LeftButton)
    assert page.tip.text() == "Two tables would be better"
    entry = _dealt(page, qtbot)
    assert entry.pairs == ("commissioner", "acute")
    assert entry.panel == 2
    assert set(entry.seats.values()) == {"person"}
    assert entry.way == "open"


def test_two_names_in_one_seat_are_a_pair(page: SetupPage, qtbot: QtBot) -> None:
    row = page.seat_rows["acute"]
    qtbot.mouseClick(row.who.segments[1], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(row.name, "Ada & Ben")
    assert page.people.value() == "2"
    entry = _dealt(page, qtbot)
    assert entry.pairs == ("acute",)
    assert entry.names == {"acute": "Ada & Ben"}
    assert entry.panel == 0


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1440, 900), (1920, 1080)])
def test_everything_that_is_set_is_seen_at_once_without_scrolling(qtbot: QtBot, width: int, height: int) -> None:
    page = SetupPage()
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    areas = page.findChildren(QScrollArea)
    for card in page.regimes.buttons():  # one of them asks for a year besides
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: all(area.verticalScrollBar().maximum() == 0 for area in areas))
    lowest = max(page.mapFromGlobal(card.mapToGlobal(card.rect().bottomLeft())).y() for card in page.ways.buttons())
    assert height - 60 < lowest < height, "the cards use the window's height"


def test_the_view_of_the_evidence_is_chosen_and_said(page: SetupPage, qtbot: QtBot) -> None:
    assert _dealt(page, qtbot).view == "central"
    qtbot.mouseClick(page.side.view.segments[1], Qt.MouseButton.LeftButton)
    assert "doubt" in page.side._facts["view"].words
    assert _dealt(page, qtbot).view == "sceptic"

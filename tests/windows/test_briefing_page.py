"""The briefing: the settlement is a sentence and a chart, cards turn one by one, a choice is one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simgame.game.entries import EventChosen, Regimes
from simgame.game.seats import SEATS, SeatId
from simgame.session.sitting import Sitting
from simgame.windows.events import EventCard
from simgame.windows.pages.briefing import BriefingPage
from tests.windows.at_table import AtTable, put_up, seated

ENTER = Qt.Key.Key_Return


def with_a_choice(people: tuple[SeatId, ...] = SEATS, regime: Regimes = "keep", way: str = "open") -> Sitting:
    """A table whose first year has a card on which one of ``people`` chooses."""
    for seed in range(1, 40):
        sitting = seated(people, regime=regime, seed=seed, way=way)
        events = sitting.view(None).briefing.events
        if any(event.options and event.chooser in (*people, "table") for event in events):
            return sitting
    raise AssertionError("no card with a choice in forty games")


def at_the_briefing(qtbot: QtBot, sitting: Sitting, viewer: SeatId | None = None) -> tuple[AtTable, BriefingPage]:
    big = sitting.table.setup.way == "open"
    page = BriefingPage(big=big)
    qtbot.addWidget(page)
    if big:
        put_up(page, 1920, 968)
    else:
        put_up(page)
    return AtTable(page, sitting, viewer), page


def test_the_settlement_is_said_and_drawn(qtbot: QtBot) -> None:
    at, page = at_the_briefing(qtbot, seated())
    brief = at.view.briefing
    assert page.headline.text() == brief.sentence.split(": ")[0]
    assert page.note.text() == brief.note
    assert [row[0] for row in page.fall.table().rows] == [row.label for row in brief.rows]


def test_cards_are_turned_one_by_one(qtbot: QtBot) -> None:
    sitting = next(one for seed in range(1, 40) if len((one := seated(seed=seed)).view(None).briefing.events) >= 2)
    at, page = at_the_briefing(qtbot, sitting)
    assert [place.is_turned for place in page.places][:2] == [True, False]
    at.press(ENTER)
    assert [place.state for place in page.places][:2] == ["slim", "front"]
    qtbot.mouseClick(page.places[0].slim, Qt.MouseButton.LeftButton)
    assert [place.state for place in page.places][:2] == ["front", "slim"]


def test_two_takes_the_second_way_and_the_card_shows_it(qtbot: QtBot) -> None:
    at, page = at_the_briefing(qtbot, with_a_choice())
    for _ in page.places:
        at.press(ENTER)
    page.setFocus()
    at.press("2")
    chosen = at.offered[-1]
    assert isinstance(chosen, EventChosen)
    event = next(event for event in at.view.briefing.events if event.id == chosen.card)
    assert event.choice == 1
    card = next(place.card for place in page.places if place.id == chosen.card)
    assert [way.isChecked() for way in card.choices] == [False, True]
    assert not card.choices[0].isEnabled()


def test_a_card_that_is_face_down_is_not_chosen_on(qtbot: QtBot) -> None:
    at, _ = at_the_briefing(qtbot, with_a_choice())
    hidden = [event for event in at.view.briefing.events[1:] if event.options]
    at.press("1")
    assert all(event.choice is None for event in at.view.briefing.events if event in hidden)


def test_another_seats_choice_says_whose_it_is(qtbot: QtBot) -> None:
    sitting = with_a_choice(("acute", "commissioner", "council", "gp", "stp", "community"), way="curtain")
    chooser = next(e.chooser for e in sitting.view(None).briefing.events if e.options)
    other: SeatId = next(seat for seat in SEATS if seat != chooser)
    if chooser == "table":
        pytest.skip("this deck's first choice is the table's")
    _, page = at_the_briefing(qtbot, sitting, other)
    card = next(place.card for place in page.places if place.card.choices)
    assert not card.choices[0].isEnabled()
    assert card.choices[0].toolTip().endswith("chooses on this card.")


def test_silence_takes_the_first_and_the_table_goes_on(qtbot: QtBot) -> None:
    at, page = at_the_briefing(qtbot, with_a_choice())
    page.main_action()
    assert at.view.phase == "negotiate"
    assert all(event.choice == 0 for event in at.view.briefing.events if event.options)


def test_every_seat_reads_whom_it_needs(qtbot: QtBot) -> None:
    at, page = at_the_briefing(qtbot, seated(way="curtain"))
    names = [page.needs_panel._line.itemAt(i).widget().accessibleName() for i in range(page.needs_panel._line.count())]
    assert len(names) == len(at.view.briefing.needs) == 6
    assert all(" needs " in name and " points" in name for name in names)


@pytest.mark.parametrize(("way", "width", "height"), [("curtain", 1366, 708), ("open", 1920, 968)])
def test_the_page_fits_the_window(qtbot: QtBot, way: str, width: int, height: int) -> None:
    _, page = at_the_briefing(qtbot, seated(way=way))
    least = page.minimumSizeHint()
    assert least.width() <= width
    assert least.height() <= height


# --- the facilitator's hand on the deck ------------------------------------------------------------------------------


def test_the_facilitator_picks_a_card_and_what_was_turned_stays_so(qtbot: QtBot) -> None:
    sitting = next(one for seed in range(1, 40) if len((one := seated(seed=seed)).view(None).briefing.events) == 2)
    at, page = at_the_briefing(qtbot, sitting)
    at.press(ENTER)
    assert page.facilitator.isHidden()
    page.setFocus()
    at.press("f")
    assert page.facilitator.isVisible()
    page.facilitator.deck.setCurrentIndex(0)
    card = page.facilitator.deck.currentData()
    qtbot.mouseClick(page.facilitator.pick, Qt.MouseButton.LeftButton)
    assert at.refused == []
    assert [event.id for event in at.view.briefing.events][2] == card
    assert [place.is_turned for place in page.places] == [True, True, False]


def test_a_card_held_back_leaves_the_table_and_is_named(qtbot: QtBot) -> None:
    at, page = at_the_briefing(qtbot, seated())
    before = at.view.briefing
    card = before.holdable[0]
    title = next(event.title for event in before.events if event.id == card)
    qtbot.mouseClick(page.chair, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.facilitator.holds[card], Qt.MouseButton.LeftButton)
    assert card not in [event.id for event in at.view.briefing.events]
    assert title in page.facilitator.said.text()


def test_a_seat_changes_hands_in_a_game(qtbot: QtBot) -> None:
    at, page = at_the_briefing(qtbot, seated(("commissioner", "acute"), way="curtain"))
    qtbot.mouseClick(page.chair, Qt.MouseButton.LeftButton)
    chair = page.facilitator
    chair.seat.setCurrentIndex(chair.seat.findData("gp"))
    assert chair.give.isEnabled(), "a person may take a computer player’s seat"
    qtbot.mouseClick(chair.give, Qt.MouseButton.LeftButton)
    assert at.refused == []
    assert at.sitting.table.holders["gp"] == "person"
    assert not chair.give.isEnabled(), "that is who holds it now"
    chair.seat.setCurrentIndex(chair.seat.findData("acute"))
    chair.holder.setCurrentIndex(chair.holder.findData("cautious"))
    qtbot.mouseClick(chair.give, Qt.MouseButton.LeftButton)
    assert at.sitting.table.holders["acute"] == "cautious"


def test_the_lens_shows_the_other_rules_once_the_facilitator_opens_them(qtbot: QtBot) -> None:
    at, page = at_the_briefing(qtbot, seated(("commissioner", "acute"), way="curtain"))
    qtbot.mouseClick(page.chair, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.facilitator.open_pane, Qt.MouseButton.LeftButton)
    assert at.refused == []
    assert at.view.other_pane_open
    assert not page.facilitator.open_pane.isEnabled(), "it is open already"


def test_nobody_chairs_a_game_that_is_played_alone(qtbot: QtBot) -> None:
    _, page = at_the_briefing(qtbot, seated(("acute",), way="alone"), "acute")
    assert page.chair.isHidden()


@pytest.mark.parametrize("height", [640, 720, 800, 900, 1080, 1400])
def test_every_way_of_a_card_says_what_it_moves_or_none_does(qtbot: QtBot, height: int) -> None:
    card = EventCard("a", "Event 1", "A month without rain", "It was 34 degrees on the top ward.", is_turned=True)
    qtbot.addWidget(card)
    card.set_choice("community", "The community chooses", [("Carry on", "Free."), ("Send teams", "40p a head.")], "")
    card.set_effects([["Deaths: +4.0%, July"], [f"Effect {number}: +1.0%, July" for number in range(12)]])
    card.resize(620, height // 2)
    card.show()
    QApplication.processEvents()
    room = [way.has_room for way in card.choices]
    drawn = all(room)
    assert room[0], "one line always fits"
    assert drawn == (height >= 1080)
    assert all(list(way.ways) == card.choices for way in card.choices), "what one says, all say"

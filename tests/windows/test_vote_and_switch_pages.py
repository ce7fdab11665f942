"""The vote lies face down until all are in; the switch goes step by step; the curtain shows nothing but whose turn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from simgame.game.entries import Submitted
from simgame.game.seats import SEATS, SeatId
from simgame.game.view_types import View
from simgame.session.sitting import Sitting
from simgame.windows import theme
from simgame.windows.letters import Letter
from simgame.windows.pages.curtain import CurtainPage
from simgame.windows.pages.switch import SwitchPage
from simgame.windows.pages.vote import VotePage, result_words
from simgame.windows.text import Text
from simgame.windows.votes import VoteCard
from tests.windows.at_table import AtTable, put_up
from tests.windows.played_table import play_to, seat_down

ENTER = Qt.Key.Key_Return


@pytest.fixture
def still() -> None:
    """No movement: everything stands at once; the usual look follows each test."""
    theme.set_reduce_motion(True)


def voting(qtbot: QtBot, way: str = "open", people: tuple[SeatId, ...] = SEATS) -> AtTable:
    """A table whose second year is over and that votes."""
    sitting = seat_down(way, "decides", 4, people)
    play_to(sitting, "vote")
    page = VotePage(big=way == "open")
    qtbot.addWidget(page)
    put_up(page, 1920, 968) if way == "open" else put_up(page)
    return AtTable(page, sitting, people[0] if way == "alone" else None)


def switching(qtbot: QtBot, people: tuple[SeatId, ...], way: str = "open", first: int = 2) -> AtTable:
    """A table at the first step of its switch (or at its letters, if it begins without the split)."""
    sitting = seat_down(way, "abolish", 3, people, abolish_from=first)
    play_to(sitting, "switch")
    page = SwitchPage(big=way == "open")
    qtbot.addWidget(page)
    put_up(page, 1920, 968) if way == "open" else put_up(page)
    return AtTable(page, sitting, people[0] if way == "alone" else None)


# ------------------------------------------------------------------------------------------------------------- the vote


def test_a_vote_takes_two_keys_a_seat_and_turns_when_the_last_is_in(qtbot: QtBot) -> None:
    table = voting(qtbot)
    page = table.page
    assert isinstance(page, VotePage)
    pressed = 0
    for number, seat in enumerate(SEATS):
        assert not table.view.vote.turned
        pressed += table.press("k" if number == 0 else "a", ENTER)
        if number + 1 < len(SEATS):
            slip = page.slips[seat]
            assert slip.sides["keep"].isHidden(), "what was chosen is not to be seen"
            assert not slip.sealed.isHidden()
    assert pressed == 12
    assert page.headline.words == "Five to abolish, one to keep: the split is abolished"
    assert sorted(card.seat for card in table.view.vote.cards if card.choice == "keep") == ["commissioner"]
    assert page.main.label == "To the switch"
    table.press(ENTER)
    assert table.view.phase == "switch"


def test_a_reason_in_a_line_is_kept_with_the_card(qtbot: QtBot) -> None:
    table = voting(qtbot)
    table.press("k", "Somebody must say no", ENTER)
    for _ in SEATS[1:]:
        table.press("k", ENTER)
    page = table.page
    assert isinstance(page, VotePage)
    cards = page.findChildren(VoteCard)
    assert any("Somebody must say no" in card.accessibleName() for card in cards)
    assert page.headline.words == "All six to keep: the split stays"


def test_a_card_without_a_side_is_not_laid_and_says_so(qtbot: QtBot) -> None:
    table = voting(qtbot)
    page = table.page
    assert isinstance(page, VotePage)
    page.slips["commissioner"].reason.setFocus()
    table.press("no idea", ENTER)
    assert table.offered == []
    assert "choose first" in table.noticed[-1]


def test_alone_only_ones_own_card_can_be_laid(qtbot: QtBot) -> None:
    table = voting(qtbot, "alone", ("acute",))
    page = table.page
    assert isinstance(page, VotePage)
    assert [seat for seat, slip in page.slips.items() if not slip.sides["keep"].isHidden()] == ["acute"]
    table.press("a", ENTER)
    assert table.view.vote is not None
    assert table.view.vote.turned


@pytest.mark.parametrize(
    ("now", "keep", "abolish", "words"),
    [
        ("keep", 2, 4, "Four to abolish, two to keep: one short, so the split stays"),
        ("keep", 0, 6, "All six to abolish: the split is abolished"),
        ("abolish", 5, 1, "Five to split again, one to stay with one budget: the split comes back"),
        ("abolish", 3, 3, "Three to split again, three to stay with one budget: two short, so one budget stays"),
    ],
)
def test_the_result_is_a_headline(now: str, keep: int, abolish: int, words: str) -> None:
    assert result_words(now, keep, abolish, 5) == words


# ----------------------------------------------------------------------------------------------------------- the switch


@pytest.mark.usefixtures("still")
def test_the_commissioner_places_the_freed_money_and_says_how_many_posts_end(qtbot: QtBot) -> None:
    table = switching(qtbot, SEATS)
    page = table.page
    assert isinstance(page, SwitchPage)
    assert page.step == 1
    said = [text.words for text in page.findChildren(Text)]
    assert "Acute contract" in said, "what the contracts carried is listed while they close"
    table.press(ENTER)
    assert page.step == 2
    table.press("3", Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert "80%" not in page.note.words, "the note says pounds, not shares"
    table.press(ENTER)
    switch = table.view.switch
    assert switch is not None
    assert (switch.placement, switch.posts_pct) == ("savings", 80.0)
    assert page.step == 3
    assert page.picture is not None
    assert page.picture.share == 1.0, "the halves have met"


@pytest.mark.usefixtures("still")
def test_each_letter_is_opened_in_turn_before_the_year_begins(qtbot: QtBot) -> None:
    table = switching(qtbot, SEATS)
    page = table.page
    assert isinstance(page, SwitchPage)
    table.press(ENTER, ENTER, ENTER)
    assert page.step == 4
    read: list[str | None] = [page.letter]
    while page.main.label.startswith("Next letter"):
        table.press(ENTER)
        read.append(page.letter)
    assert sorted(str(seat) for seat in read) == sorted(SEATS)
    assert page.main.label == "Go to year 2"
    table.press(ENTER)
    assert table.view.phase == "briefing"
    assert table.view.split == "abolish"


@pytest.mark.usefixtures("still")
def test_what_a_computer_player_did_meanwhile_is_shown_step_by_step(qtbot: QtBot) -> None:
    table = switching(qtbot, ("acute",), "alone")
    page = table.page
    assert isinstance(page, SwitchPage)
    table.press(ENTER)
    assert table.view.switch is not None
    assert table.view.switch.step == 3, "the commissioner has decided"
    assert page.step == 2, "and the table sees what it decided"
    assert page.placements is not None
    assert not page.placements.buttons()[0].isEnabled()
    table.press(ENTER)
    assert page.step == 3


@pytest.mark.usefixtures("still")
def test_a_table_that_begins_without_the_split_opens_with_the_letters(qtbot: QtBot) -> None:
    table = switching(qtbot, SEATS, first=1)
    page = table.page
    assert isinstance(page, SwitchPage)
    assert page.step == 4
    letter = page.findChild(Letter)
    assert letter is not None
    assert "accountable care chief executive" in letter.accessibleName()


@pytest.mark.usefixtures("still")
def test_a_person_may_become_chief_executive(qtbot: QtBot) -> None:
    table = switching(qtbot, ("acute",), "alone", first=1)
    page = table.page
    assert isinstance(page, SwitchPage)
    choose = [one for one in page.findChildren(type(page.main)) if "becomes chief" in one.accessibleName()]
    assert len(choose) == 1
    table.viewer = "stp"
    choose[0].click()
    QApplication.processEvents()
    assert next(seat for seat in table.view.seats if seat.id == "stp").holder == "person"
    assert not table.view.switch.chief_open


# ---------------------------------------------------------------------------------------------------------- the curtain


class Room(QMainWindow):
    """A window that says whose turn it is and counts the desks it has shown."""

    def __init__(self, sitting: Sitting, turn: SeatId) -> None:
        super().__init__()
        self.turn: SeatId | None = turn
        self.opened: list[SeatId | None] = []
        self.view_of_all: View = sitting.view(None)

    def next_at_curtain(self) -> SeatId | None:
        return self.turn

    def open_curtain(self) -> None:
        self.opened.append(self.turn)
        self.turn = None


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    sitting = seat_down("curtain")
    play_to(sitting, "decide")
    assert sitting.offer(Submitted("commissioner")) == ()
    made = Room(sitting, "acute")
    page = CurtainPage()
    made.setCentralWidget(page)
    made.resize(1440, 900)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def the_page(room: Room) -> CurtainPage:
    page = room.centralWidget()
    assert isinstance(page, CurtainPage)
    return page


@pytest.mark.usefixtures("still")
def test_the_curtain_covers_the_window_in_the_next_seats_colour_and_enter_opens_it(qtbot: QtBot, room: Room) -> None:
    page = the_page(room)
    page.show_view(room.view_of_all, False)
    curtain = page.curtain
    assert curtain is not None
    assert curtain.size() == room.size()
    assert curtain.seat == "acute"
    assert ("commissioner", "Commissioner has submitted") in curtain.statuses
    assert all(seat != "acute" for seat, _ in curtain.statuses)
    qtbot.keyClick(curtain.card.button, ENTER)
    assert room.opened == ["acute"]
    assert curtain.isHidden()


def test_the_halves_meet_before_there_is_a_button_to_press(qtbot: QtBot, room: Room) -> None:
    page = the_page(room)
    page.show_view(room.view_of_all, False)
    curtain = page.curtain
    assert curtain is not None
    assert not curtain.card.isVisible()
    page.main_action()
    assert room.opened == [], "nothing opens while it closes"
    with qtbot.waitSignal(curtain.closed):
        pass
    assert curtain.card.isVisible()
    page.show_view(room.view_of_all, False)
    assert curtain.share == 1.0, "a refresh does not draw it anew"
    page.main_action()
    assert room.opened == ["acute"]


@pytest.mark.usefixtures("still")
def test_the_curtain_grows_with_the_window(room: Room) -> None:
    page = the_page(room)
    page.show_view(room.view_of_all, False)
    room.resize(1600, 1000)
    QApplication.processEvents()
    assert page.curtain is not None
    assert page.curtain.size() == room.size()

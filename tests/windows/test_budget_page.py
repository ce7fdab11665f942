"""One budget: bids lie face down, the chief executive proposes, amendments name who pays, cards turn together."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simgame.game.entries import BriefingDone
from simgame.game.entries_deals import Amendment, AmendmentTaken, Ballot, Bid, Proposed
from simgame.game.seats import SEATS, SeatId
from simgame.game.view_types import BudgetView
from simgame.windows.pages.budget import BudgetPage
from tests.windows.at_table import AtTable, put_up, seated

ENTER = Qt.Key.Key_Return


def at_the_budget(
    qtbot: QtBot, people: tuple[SeatId, ...] = SEATS, way: str = "open", viewer: SeatId | None = None
) -> tuple[AtTable, BudgetPage]:
    sitting = seated(people, way=way, regime="abolish")
    assert sitting.offer(BriefingDone()) == ()
    sitting.computers()
    page = BudgetPage(big=way == "open")
    qtbot.addWidget(page)
    if way == "open":
        put_up(page, 1920, 968)
    else:
        put_up(page)
    return AtTable(page, sitting, viewer), page


def budget_of(at: AtTable) -> BudgetView:
    budget = at.view.budget
    assert budget is not None
    return budget


def propose(at: AtTable, page: BudgetPage, hospital: str = "4") -> None:
    page.card.rows["hospital"].stepper.setFocus()
    at.press(hospital)
    page.main_action()


def test_a_bid_is_two_inputs_and_lies_face_down(qtbot: QtBot) -> None:
    at, page = at_the_budget(qtbot)
    at.press("2")
    assert page.bid.pot.value() == "hospital"
    at.press("9", ENTER)
    assert at.offered[-1] == Bid("acute", "hospital", 9.0, "")
    assert budget_of(at).bid_by == ("acute",)
    assert all(not pot.bids for pot in budget_of(at).pots)


def test_the_last_bid_turns_them_all(qtbot: QtBot) -> None:
    at, page = at_the_budget(qtbot)
    for number in range(1, 7):
        at.press(str(number), "3", ENTER)
    assert budget_of(at).bids_turned
    assert page.bid.isHidden()
    assert page.card.title.words.startswith("You ask for £18.0m more.")


def test_what_is_not_placed_stays_in_the_reserve(qtbot: QtBot) -> None:
    at, page = at_the_budget(qtbot)
    propose(at, page)
    assert isinstance(at.offered[-1], Proposed)
    share = budget_of(at).to_share_gbp_m
    assert page.card.rows["reserve"].stepper.value() == round(share - 4.0, 1)
    assert page.main.text() == "Turn the cards over"


def test_more_than_there_is_cannot_be_proposed_and_the_button_says_why(qtbot: QtBot) -> None:
    at, page = at_the_budget(qtbot)
    stepper = page.card.rows["hospital"].stepper
    stepper.setFocus()
    at.press(f"{stepper.scale.highest:g}", ENTER)
    assert not page.main.isEnabled()
    assert "too much" in page.main.toolTip()


def test_shares_between_two_steps_are_shown_and_kept_as_they_were_proposed(qtbot: QtBot) -> None:
    at, page = at_the_budget(qtbot)
    at.take([*(Bid(seat, "hospital", 2.0, "") for seat in SEATS), Proposed({"hospital": 1.7})])
    assert page.card.rows["hospital"].stepper.text_shown() == "+£1.7m"
    assert not page.card.in_hand, "nobody has moved a share"
    assert page.card.left() == round(budget_of(at).to_share_gbp_m - 1.7, 2)
    page.card.rows["hospital"].stepper.setFocus()
    at.press(Qt.Key.Key_Right)
    assert page.card.changes()["hospital"] == 2.0, "a step lands on the scale again"


def test_all_cards_are_turned_together_with_one_key(qtbot: QtBot) -> None:
    at, page = at_the_budget(qtbot)
    propose(at, page)
    page.main_action()
    ballot = at.offered[-1]
    assert isinstance(ballot, Ballot)
    assert set(ballot.votes) == set(SEATS) - {"stp"}
    assert budget_of(at).settled_by == "vote"
    assert page.main.text() == "On to the levers"
    page.main_action()
    assert at.view.phase == "decide"


def test_two_against_is_a_failed_ballot_and_two_failed_ballots_are_no_agreement(qtbot: QtBot) -> None:
    at, page = at_the_budget(qtbot)
    propose(at, page)
    page.setFocus()
    at.press("2", "3")
    page.main_action()
    assert budget_of(at).ballots[-1].passed is False
    assert page.stand_title.text() == "Four of six agreed: not enough"
    page.main_action()
    assert budget_of(at).settled_by == "no_agreement"
    assert page.outcome.body.words.startswith("<b>No agreement.</b>")


def test_an_amendment_names_who_pays_and_the_chief_executive_takes_it_in(qtbot: QtBot) -> None:
    at, page = at_the_budget(qtbot)
    propose(at, page)
    page.setFocus()
    at.press("a")
    assert not page.amend.isHidden()
    assert page.amend.words.words.endswith("Hospital pays.")
    at.press("2", ENTER)
    assert at.offered[-1] == Amendment("commissioner", "hospital", "outside", 2.0)
    item = page._moved_cards.itemAt(0).widget()
    qtbot.mouseClick(item.take, Qt.MouseButton.LeftButton)
    assert at.offered[-1] == AmendmentTaken(0)
    changes = {pot.id: pot.proposed_change_gbp_m for pot in budget_of(at).pots}
    assert (changes["hospital"], changes["outside"]) == (2.0, 2.0)
    assert page.card.changes()["hospital"] == 2.0


def test_a_ballot_on_an_amendment_asks_the_chief_executive_too(qtbot: QtBot) -> None:
    at, page = at_the_budget(qtbot)
    propose(at, page)
    page.setFocus()
    at.press("a", "2", ENTER)
    item = page._moved_cards.itemAt(0).widget()
    qtbot.mouseClick(item.ballot, Qt.MouseButton.LeftButton)
    page.main_action()
    ballot = at.offered[-1]
    assert isinstance(ballot, Ballot)
    assert (ballot.amendment, set(ballot.votes)) == (0, set(SEATS))
    assert budget_of(at).settled_by == "vote"


def test_once_the_budget_is_settled_no_amendment_can_be_taken_in(qtbot: QtBot) -> None:
    at, page = at_the_budget(qtbot)
    propose(at, page)
    page.setFocus()
    at.press("a", "2", ENTER)
    page.main_action()
    assert budget_of(at).settled_by == "vote"
    item = page._moved_cards.itemAt(0).widget()
    assert not item.take.isEnabled()
    assert not item.ballot.isEnabled()


def test_alone_a_division_bids_votes_and_goes_on(qtbot: QtBot) -> None:
    at, page = at_the_budget(qtbot, ("acute",), "alone", "acute")
    assert not page.card.rows["hospital"].stepper.isEnabled()
    assert page.card.rows["hospital"].stepper.toolTip() == "The chief executive proposes the shares."
    at.press("2", "6", ENTER)
    assert budget_of(at).proposed, "the computer chief executive proposes when all bids are in"
    page.main_action()
    assert isinstance(at.offered[-1], Ballot)
    while not budget_of(at).settled_by:
        page.main_action()
    page.main_action()
    assert at.view.phase == "decide"


def test_without_agreement_the_table_goes_on(qtbot: QtBot) -> None:
    at, page = at_the_budget(qtbot, way="curtain")
    qtbot.mouseClick(page.without, Qt.MouseButton.LeftButton)
    assert at.view.phase == "decide"
    assert budget_of(at).settled_by == "no_agreement"


@pytest.mark.parametrize(("way", "width", "height"), [("curtain", 1366, 708), ("open", 1920, 968)])
def test_the_page_fits_the_window(qtbot: QtBot, way: str, width: int, height: int) -> None:
    _, page = at_the_budget(qtbot, way=way)
    for sheet in ("face", "promise"):
        page.turn_to(sheet)
        least = page.minimumSizeHint()
        assert least.width() <= width
        assert least.height() <= height


def test_a_promise_may_be_made_over_a_budget(qtbot: QtBot) -> None:
    at, page = at_the_budget(qtbot)
    propose(at, page)
    page.main_action()
    page.setFocus()
    at.press("3", "2", "4", ENTER)
    assert any(one.giver == "community" for one in at.view.promises), at.refused

"""The contract is agreed in six inputs, in words that a table can read; promises take four."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simgame.game.entries import BriefingDone
from simgame.game.entries_deals import Card, Offer, Promised, Shake
from simgame.game.seats import SeatId
from simgame.windows.pages.negotiate import NegotiatePage
from tests.windows.at_table import AtTable, put_up, seated

ENTER = Qt.Key.Key_Return


def at_the_card(
    qtbot: QtBot, people: tuple[SeatId, ...] = ("commissioner", "acute", "council"), way: str = "open",
    viewer: SeatId | None = None,
) -> AtTable:  # fmt: skip
    sitting = seated(people, way=way)
    assert sitting.offer(BriefingDone()) == ()
    sitting.computers()
    page = NegotiatePage(big=way == "open")
    qtbot.addWidget(page)
    put_up(page, 1920, 968) if way == "open" else put_up(page)
    return AtTable(page, sitting, viewer)


def test_a_contract_agreed_at_once_takes_six_inputs(qtbot: QtBot) -> None:
    at = at_the_card(qtbot)
    base = round(at.view.contract.last.value_gbp_m)
    pressed = at.press("c", "10", ENTER, "1", "2")
    agreed = at.view.contract.agreed
    assert agreed is not None
    assert (agreed.form, agreed.value_gbp_m) == ("cap_and_collar", base + 10)
    assert pressed <= 6
    assert at.refused == []


def test_a_value_below_last_years_is_typed_with_its_sign(qtbot: QtBot) -> None:
    at = at_the_card(qtbot)
    base = round(at.view.contract.last.value_gbp_m)
    at.press("t", "5-", ENTER)
    assert isinstance(at.offered[-1], Card)
    assert at.offered[-1].value_gbp_m == base - 5


def test_ctrl_c_in_the_value_copies_nothing_into_the_form(qtbot: QtBot) -> None:
    at = at_the_card(qtbot)
    page = at.page
    assert isinstance(page, NegotiatePage)
    assert page.sheet is not None
    before = page.sheet.form
    page.sheet.card.value.setFocus()
    for key in "tbc":
        qtbot.keyClick(page.sheet.card.value, key, Qt.KeyboardModifier.ControlModifier)
        assert page.sheet.form == before


def test_a_handshake_puts_the_terms_in_hand_first(qtbot: QtBot) -> None:
    at = at_the_card(qtbot)
    at.press("b")
    at.page.setFocus()
    at.press("2")
    assert [type(entry) for entry in at.offered] == [Card, Shake]
    assert at.offered[0].seat == at.offered[1].seat == "acute"
    assert at.view.contract.shaken == ("acute",)


def test_changed_terms_undo_a_handshake_and_say_so(qtbot: QtBot) -> None:
    at = at_the_card(qtbot)
    at.press("c", ENTER, "1")
    page = at.page
    assert isinstance(page, NegotiatePage)
    assert page.main.text().startswith("One handshake")
    at.press("b", ENTER)
    assert at.view.contract.shaken == ()


def test_the_main_button_moves_on_once_it_is_signed(qtbot: QtBot) -> None:
    at = at_the_card(qtbot)
    at.press("c", ENTER, "1", "2")
    page = at.page
    assert isinstance(page, NegotiatePage)
    assert page.main.text() == "On to the levers"
    page.main_action()
    assert at.view.phase == "decide"


def test_without_a_deal_the_table_goes_on_by_the_rules(qtbot: QtBot) -> None:
    at = at_the_card(qtbot)
    page = at.page
    assert isinstance(page, NegotiatePage)
    at.press("c", ENTER)
    qtbot.mouseClick(page.without, Qt.MouseButton.LeftButton)
    assert at.view.phase == "decide"
    assert at.view.contract.settled_by == "arbitration"


def test_a_promise_takes_four_inputs(qtbot: QtBot) -> None:
    at = at_the_card(qtbot)
    at.press("c", ENTER, "1", "2")
    pressed = at.press("6", "2", "5", ENTER)
    promised = at.offered[-1]
    assert isinstance(promised, Promised), at.refused
    assert (promised.giver, promised.receiver, promised.what, promised.value) == ("council", "acute", "do", 5.0)
    assert pressed <= 4
    assert any(one.sentence.endswith("care packages at least £5.0m.") for one in at.view.promises)


def test_a_computer_player_promises_by_itself(qtbot: QtBot) -> None:
    at = at_the_card(qtbot)
    at.press("p", "4", "1")
    assert at.noticed == ["STP lead is a computer player: it promises by itself."]
    assert not any(isinstance(entry, Promised) for entry in at.offered)


def test_a_promise_to_pay_moves_money_at_once(qtbot: QtBot) -> None:
    at = at_the_card(qtbot)
    page = at.page
    assert isinstance(page, NegotiatePage)
    at.press("p", "1", "2")
    form = page.promise.form
    assert form is not None
    qtbot.mouseClick(form.kinds["pay"], Qt.MouseButton.LeftButton)
    form.figure.setFocus()
    at.press("0.2", ENTER)
    assert at.refused == []
    assert Promised("commissioner", "acute", "pay", gbp_m=0.2) in at.offered
    assert any(one.what == "pay" and one.state == "kept" for one in at.view.promises)


def test_alone_the_letters_go_to_the_computer_player_and_come_back(qtbot: QtBot) -> None:
    at = at_the_card(qtbot, ("acute",), "alone", "acute")
    page = at.page
    assert isinstance(page, NegotiatePage)
    assert page.writing.isEnabled()
    page.turn_to("letters")
    page.letters.note.setText("We cannot do it for less.")
    page.main_action()
    deal = at.view.contract
    assert deal is not None
    assert any(isinstance(entry, Offer) for entry in at.offered)
    assert deal.agreed is not None or deal.offers[-1].seat == "commissioner"


def test_at_one_table_the_letters_are_not_offered(qtbot: QtBot) -> None:
    page = at_the_card(qtbot, way="curtain").page
    assert isinstance(page, NegotiatePage)
    assert page.writing.isHidden()


def test_alone_only_ones_own_hand_can_shake(qtbot: QtBot) -> None:
    at = at_the_card(qtbot, ("acute",), "alone", "acute")
    page = at.page
    assert isinstance(page, NegotiatePage)
    assert page.sheet is not None
    assert not page.sheet.card.hand("commissioner").button.isEnabled()
    assert "computer player" in page.sheet.card.hand("commissioner").button.toolTip()


def test_a_seat_that_is_no_party_may_look_and_go_on(qtbot: QtBot) -> None:
    at = at_the_card(qtbot, ("council",), "alone", "council")
    page = at.page
    assert isinstance(page, NegotiatePage)
    assert page.sheet is not None
    assert not page.sheet.card.form.isEnabled()
    assert page.main.isEnabled()
    page.main_action()
    assert at.view.phase == "decide"


@pytest.mark.parametrize(("width", "height", "big"), [(1366, 708, False), (1440, 840, False), (1920, 968, True)])
def test_the_page_fits_the_window(qtbot: QtBot, width: int, height: int, big: bool) -> None:
    at = at_the_card(qtbot, way="open" if big else "curtain")
    at.page.resize(width, height)
    assert (at.page.width(), at.page.height()) == (width, height)
    least = at.page.minimumSizeHint()
    assert least.width() <= width
    assert least.height() <= height


def test_m_turns_to_the_board_that_all_may_see_and_back(qtbot: QtBot) -> None:
    at = at_the_card(qtbot)
    page = at.page
    assert isinstance(page, NegotiatePage)
    at.press("m")
    assert page.shown == "board"
    at.press("m")
    assert page.shown == "face"


# --- what would you take? --------------------------------------------------------------------------------------------


def asking(at: AtTable) -> AtTable:
    """As the window does: the answer comes from the sitting."""
    page = at.page
    assert isinstance(page, NegotiatePage)
    page.ask_would_take.connect(lambda seat, which: page.show_would_take(seat, at.sitting.would_take(seat, which)))
    return at


def test_a_computer_party_answers_what_it_would_take_with_a_range_and_a_reason(qtbot: QtBot) -> None:
    at = asking(at_the_card(qtbot, ("commissioner",), "alone", "commissioner"))
    page = at.page
    assert isinstance(page, NegotiatePage)
    assert next(iter(page.asked.counters)) == "acute"
    assert page.asked.answer.isHidden()
    qtbot.mouseClick(page.asked.counters["acute"], Qt.MouseButton.LeftButton)
    said = at.sitting.would_take("acute")
    assert said is not None
    assert said.words in page.asked.words.text()
    assert said.reason in page.asked.words.text()
    assert (page.asked.range.low, page.asked.range.high) == (said.low, said.high)
    assert page.asked.range.isVisible()
    at.press("w")
    assert page.asked.counter.seat == list(page.asked.counters)[1]


def test_at_an_open_table_the_answer_takes_the_place_of_what_no_deal_means(qtbot: QtBot) -> None:
    at = asking(at_the_card(qtbot, ("commissioner", "council")))
    page = at.page
    assert isinstance(page, NegotiatePage)
    assert page.asked.isHidden()
    qtbot.mouseClick(page.ask_button, Qt.MouseButton.LeftButton)
    assert page.asked.isVisible()
    assert page.no_deal.isHidden()
    at.press(*"www")  # the others in turn
    assert page.asked.counter.seat == list(page.asked.counters)[-1]
    at.press("w")
    assert page.asked.isHidden()
    assert page.no_deal.isVisible()


def test_people_are_not_asked_by_a_button_and_computers_alone_ask_nobody(qtbot: QtBot) -> None:
    at = asking(at_the_card(qtbot, ("commissioner", "acute", "community", "stp", "gp", "council")))
    page = at.page
    assert isinstance(page, NegotiatePage)
    assert page.ask_button.isHidden()
    other = at_the_card(qtbot, ()).page
    assert isinstance(other, NegotiatePage)
    assert not other.asked.may_ask


@pytest.mark.parametrize(("width", "height"), [(1366, 708), (1440, 840), (1920, 968)])
def test_the_card_of_an_open_table_is_as_high_as_the_window_lets_it(qtbot: QtBot, width: int, height: int) -> None:
    page = at_the_card(qtbot).page
    assert isinstance(page, NegotiatePage)
    put_up(page, width, height)
    assert page.sheet is not None
    below = page.stack.height() - page.no_deal.geometry().bottom()
    assert below < height / 20, f"{below} px of table below the card"

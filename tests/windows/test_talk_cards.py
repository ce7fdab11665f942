"""The cards of a talk: contract and ruler, promises, the one budget: every claim of the kit, by keys and clicks."""

from __future__ import annotations

from typing import Literal

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from simgame.game.promises import State
from simgame.game.view_types import PromiseView
from simgame.windows import theme
from simgame.windows.budget import AmendmentCard, BidShown, PotRow, StandRow
from simgame.windows.contract import ContractCard
from simgame.windows.offer_ruler import OfferRuler, ticks
from simgame.windows.pages.open_board import OPEN_WORDS, promise_card
from simgame.windows.promise_counters import CounterPicker
from simgame.windows.promise_form import Promisable, PromiseForm
from simgame.windows.promises import PromiseCard
from simgame.windows.scale import Scale
from simgame.windows.share_bar import Share, ShareBar

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
SEATS = ("commissioner", "acute", "community", "stp", "gp", "council")


@pytest.fixture(autouse=True)
def nothing_travels() -> None:
    """Movement is reduced: what opens is open at once."""
    theme.set_reduce_motion(True)


@pytest.fixture
def contract(qtbot: QtBot) -> ContractCard:
    made = ContractCard(
        "commissioner",
        "acute",
        ("Commissioner", "Acute trust"),
        ("Player 1", "Player 2"),
        "Contract, year 2",
        "Hospital care",
        [("tariff", "Tariff"), ("block", "Block"), ("cap_and_collar", "Cap and collar")],
        Scale(500, 600, 1, decimals=0),
    )
    qtbot.addWidget(made)
    made.set_terms("tariff", 538)
    made.resize(944, 560)
    made.show()
    made.activateWindow()
    return made


def test_a_contract_agreed_at_once_takes_six_inputs_or_fewer(contract: ContractCard, qtbot: QtBot) -> None:
    inputs = 0
    with qtbot.waitSignal(contract.form_chosen) as form:
        qtbot.mouseClick(contract.form.segments[2], LEFT)
        inputs += 1
    with qtbot.waitSignal(contract.value_changed) as value:
        qtbot.mouseClick(contract.value, LEFT, pos=QPoint(contract.value.width() - 5, 20))
        inputs += 1
    with qtbot.waitSignals([contract.shaken, contract.shaken]):
        for seat in ("commissioner", "acute"):
            qtbot.mouseClick(contract.hand(seat).button, LEFT)
            inputs += 1
    assert (form.args, value.args) == (["cap_and_collar"], [539.0])
    assert inputs <= 6


def test_the_handshakes_have_keys(contract: ContractCard, qtbot: QtBot) -> None:
    contract.form.segments[0].setFocus()
    qtbot.waitUntil(contract.form.segments[0].hasFocus)
    with qtbot.waitSignal(contract.shaken) as caught:
        qtbot.keyClick(contract.form.segments[0], Key.Key_2)
    assert caught.args == ["acute"]


def test_a_digit_in_the_value_is_typed_and_shakes_nothing(contract: ContractCard, qtbot: QtBot) -> None:
    contract.value.setFocus()
    qtbot.waitUntil(contract.value.hasFocus)
    with qtbot.assertNotEmitted(contract.shaken):
        qtbot.keyClicks(contract.value, "551")
        qtbot.keyClick(contract.value, Key.Key_Return)
    assert contract.value.value() == 551


def test_a_shaken_half_shows_the_clasp_instead_of_the_button(contract: ContractCard) -> None:
    contract.set_shaken("acute", True, "shook on £548m")
    hand = contract.hand("acute")
    assert hand.clasp.isVisible()
    assert not hand.button.isVisible()
    assert hand.counter.state == "done"


def test_terms_that_may_not_be_moved_say_why(contract: ContractCard) -> None:
    contract.set_allowed(False, "Both have shaken: take a hand back first.")
    assert not contract.value.isEnabled()
    assert "Both have shaken" in contract.value.toolTip()


def test_a_click_on_the_ruler_puts_the_figure_there(qtbot: QtBot) -> None:
    ruler = OfferRuler(Scale(530, 570, 1, decimals=0))
    qtbot.addWidget(ruler)
    ruler.resize(848, 96)
    with qtbot.waitSignal(ruler.picked) as caught:
        qtbot.mouseClick(ruler, LEFT, pos=QPoint(424, 48))
    assert caught.args == [550.0]
    ruler.set_values(550, 538, (548, 562), [("acute", 551, "Trust said £551m")])
    assert ruler.accessibleDescription() == (
        "Trust said £551m; on the card £550m; last year £538m; likely cost £548m to £562m"
    )


@pytest.mark.parametrize(("low", "high", "written"), [(530, 570, 10.0), (0, 16, 5.0), (0, 1, 0.2), (1900, 2300, 100.0)])
def test_ticks_fall_on_round_figures(low: float, high: float, written: float) -> None:
    assert ticks(low, high)[0] == pytest.approx(written)


@pytest.fixture
def picker(qtbot: QtBot) -> CounterPicker:
    made = CounterPicker(SEATS, {"stp": 3})
    qtbot.addWidget(made)
    made.resize(960, 177)
    made.show()
    return made


def test_two_clicks_name_giver_and_receiver(picker: CounterPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.picked) as caught:
        for number in (5, 1):
            qtbot.mouseClick(picker, LEFT, pos=QPoint(80 + 160 * number, 80))
    assert caught.args == ["council", "acute"]


def test_two_keys_do_the_same_and_escape_takes_the_first_back(picker: CounterPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.cleared):
        qtbot.keyClicks(picker, "6")
        qtbot.keyClick(picker, Key.Key_Escape)
    with qtbot.waitSignal(picker.picked) as caught:
        qtbot.keyClicks(picker, "12")
    assert caught.args == ["commissioner", "acute"]


def test_a_giver_without_promises_left_is_told(picker: CounterPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.refused) as caught:
        qtbot.keyClicks(picker, "4")
    assert caught.args == ["STP lead has made 3 promises this year: that is the most."]


def form(qtbot: QtBot) -> PromiseForm:
    made = PromiseForm(
        "council",
        "acute",
        "The council promises the acute trust",
        [Promisable("care_packages", "Care packages", Scale(0, 9, 0.1), 6.4)],
        pay=Scale(0, 3, 0.1),
    )
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_promise_of_a_lever_is_told_whole(qtbot: QtBot) -> None:
    card = form(qtbot)
    qtbot.keyClicks(card.figure, "7")
    with qtbot.waitSignal(card.promised) as caught:
        qtbot.keyClick(card.figure, Key.Key_Return)
    assert caught.args == ["do", "care_packages", "at_least", 7.0]


def test_a_promise_to_pay_needs_no_lever(qtbot: QtBot) -> None:
    card = form(qtbot)
    qtbot.mouseClick(card.kinds["pay"], LEFT)
    assert not card.lever_field.isVisible()
    qtbot.keyClicks(card.figure, "0.8")
    with qtbot.waitSignal(card.promised) as caught:
        qtbot.mouseClick(card.button, LEFT)
    assert caught.args == ["pay", "", "", 0.8]


def test_a_promise_that_cannot_be_made_says_why(qtbot: QtBot) -> None:
    card = form(qtbot)
    card.set_problem("The council has £0.3m left: promise that or less.")
    assert not card.button.isEnabled()
    with qtbot.assertNotEmitted(card.promised):
        qtbot.keyClick(card.figure, Key.Key_Return)
    assert card.button.toolTip() == card.note.text()


def test_a_promise_card_tells_how_it_stands(qtbot: QtBot) -> None:
    card = PromiseCard("council", "acute", "Care packages at least £7.0m", "By November")
    qtbot.addWidget(card)
    assert card.accessibleName().endswith("Not yet due")
    card.set_status("broken")
    assert card.met.status == "off"
    assert card.accessibleName().endswith("Broken")


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("what", ["pay", "do", "back", "word"])
@pytest.mark.parametrize(
    ("state", "said"), [("open", ""), ("kept", "Kept"), ("broken", "Broken"), ("released", "Released")]
)
def test_every_kind_of_promise_has_a_card_in_every_state(
    qtbot: QtBot, what: Literal["pay", "do", "back", "word"], state: State, said: str, big: bool
) -> None:
    promise = PromiseView("gp", "acute", what, "GP lead to acute trust: a turn taken.", state, "2017/18")
    card = promise_card(promise, big)
    qtbot.addWidget(card)
    assert card.words.text() == "A turn taken"
    assert card.said.text() == (said or OPEN_WORDS[what])


def test_a_pot_moves_its_bar_with_its_figure(qtbot: QtBot) -> None:
    pot = PotRow("hospital", "acute", "Hospital", "Beds", "£548m", Scale(0, 16, 1, decimals=0, signed=True), 8)
    qtbot.addWidget(pot)
    pot.set_bids([BidShown("acute", 14, "Full every January"), BidShown("gp", 2)])
    with qtbot.waitSignal(pot.changed) as caught:
        qtbot.keyClick(pot.stepper, Key.Key_Right)
    assert caught.args == ["hospital", 9.0]
    assert pot.lane.proposed == 9.0
    assert "Acute trust bids +£14m. Full every January" in pot.lane.accessibleDescription()


def test_an_amendment_can_be_taken_in_or_balloted(qtbot: QtBot) -> None:
    card = AmendmentCard("council", "£2m from Hospital to Outside hospital", "The hospital division pays.")
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.balloted):
        qtbot.mouseClick(card.ballot, LEFT)
    card.set_allowed(False, "Only the chief executive takes an amendment in.")
    assert "chief executive" in card.take.toolTip()


def test_a_member_says_how_it_stands(qtbot: QtBot) -> None:
    line = StandRow("acute", "Hospital division", asking=True)
    qtbot.addWidget(line)
    line.show()
    with qtbot.waitSignal(line.answered) as caught:
        qtbot.mouseClick(line.no, LEFT)
    assert caught.args == ["acute", False]
    line.set_stand("Wants £11m", False)
    assert line.mark.name == "x-circle"
    assert line.accessibleName() == "Hospital division is against. Wants £11m"


def test_the_share_bar_tells_both_years(qtbot: QtBot) -> None:
    bar = ShareBar()
    qtbot.addWidget(bar)
    bar.set_shares([Share("acute", "Hospital", 548, 556)])
    assert bar.accessibleDescription() == "Hospital £548m last year, £556m proposed"

"""The ground of a deal says what there is to know: what a contract pays at three volumes, what came of promises."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from simgame.game.promises import State
from simgame.game.seats import SeatId
from simgame.game.view_types import PromiseView, View
from simgame.windows.pages.briefing import BriefingPage
from simgame.windows.pages.contract_letters import ContractLetters
from simgame.windows.pages.contract_pays import ContractPays
from simgame.windows.pages.negotiate import NegotiatePage
from simgame.windows.promise_record import PromiseRecord, told_so_far
from simgame.windows.text import Text
from tests.gallery.chairs import chairs
from tests.gallery.games import first_of
from tests.gallery.states import some_states
from tests.windows.played_table import play_to, seat_down

SMALLEST = (1366, 768)


def _words(widget: ContractPays | PromiseRecord) -> list[str]:
    QApplication.processEvents()
    return [text.words for text in widget.findChildren(Text) if text.words and text.isVisible()]


def _promise(number: int, giver: SeatId, receiver: SeatId, state: State) -> PromiseView:
    return PromiseView(giver, receiver, "do", f"It: teams at least £{number}m.", state, "2017/18", number)


@pytest.fixture(scope="module")
def view() -> View:
    return first_of("alone", "negotiate").view


def test_what_a_form_pays_at_three_volumes_is_what_the_bill_of_a_bad_winter_says(view: View) -> None:
    deal = view.contract
    assert deal is not None
    assert deal.on_card is not None
    pays = {one.form: one for one in deal.payers}
    for one in deal.payers:
        assert one.pays is not None
        less, plan, more = one.pays
        assert more - plan == pytest.approx(one.commissioner_gbp_m, abs=0.06)
        assert less <= plan <= more
    assert pays["block"].pays == pytest.approx((deal.on_card.value_gbp_m,) * 3)
    tariff = pays["tariff"].pays
    assert tariff is not None
    assert tariff[1] == pytest.approx(deal.roll_on_gbp_m, abs=0.1)


def test_the_letters_table_has_each_form_and_the_offers_that_stand(qapp: QApplication, view: View) -> None:
    deal = view.contract
    assert deal is not None
    shown = ContractPays()
    shown.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    shown.show_view(deal, "block", "acute")
    assert not shown.isHidden()
    words = _words(shown)
    value = deal.on_card.value_gbp_m if deal.on_card is not None else deal.roll_on_gbp_m
    for form in ("Tariff", "Block", "Cap and collar"):
        assert any(one.startswith(f"{form} at £{value:,.0f}m") for one in words), words
    assert any(one.startswith("Last year: ") for one in words)
    assert not any(one.startswith("Theirs") for one in words)
    letter = replace(deal.last, seat="commissioner")
    shown.show_view(replace(deal, offers=(letter,)), "block", "acute")
    assert any(one.startswith("Theirs: ") for one in _words(shown))
    shown.show_view(replace(deal, payers=tuple(replace(one, pays=None) for one in deal.payers)), "block", "acute")
    assert shown.isHidden(), "a community block pays the same whatever comes"


def test_what_came_of_promises_is_told_of_two_or_of_all(qapp: QApplication) -> None:
    promises = (
        _promise(3, "gp", "acute", "open"),
        _promise(2, "acute", "gp", "broken"),
        _promise(1, "stp", "gp", "kept"),
    )
    shown = PromiseRecord()
    shown.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    shown.show_promises(promises, frozenset())
    assert [one for one in _words(shown) if one in ("Kept", "Broken", "Open")] == ["Broken", "Kept"]
    shown.show_promises(promises, frozenset(("acute", "gp")))
    assert [one for one in _words(shown) if one in ("Kept", "Broken", "Open")] == ["Open", "Broken"]
    shown.show_promises(promises, frozenset(("acute", "council")))
    assert "Neither has promised the other anything yet." in _words(shown)
    shown.show_promises((), frozenset())
    assert shown.isHidden()
    many = tuple(_promise(number, "gp", "acute", "kept") for number in range(9))
    shown.show_promises(many, frozenset())
    assert "and 5 earlier" in _words(shown)


def test_promises_of_other_years_come_from_the_reports() -> None:
    sitting = seat_down("alone", years=2)
    first = play_to(sitting, "report")
    later = play_to(sitting, "negotiate", year_index=1)
    made = {promise.number for promise in first.reports[-1].promises}
    assert made, "computer players promise in this game"
    assert made <= {promise.number for promise in told_so_far(later)}
    numbers = [promise.number for promise in told_so_far(later)]
    assert numbers == sorted(numbers, reverse=True)


def test_the_facilitators_hand_and_the_panels_card_leave_the_whole_page_in_sight() -> None:
    seen = 0
    for shown in chairs(SMALLEST):
        if shown.name not in ("chair-facilitator", "chair-patients", "chair-patients-asked"):
            continue
        shown.settle()
        assert shown.stage is not None
        page = shown.stage.page
        assert isinstance(page, BriefingPage)
        assert page.minimumSizeHint().height() <= shown.stage.roomy.viewport().height(), shown.name
        assert not page.needs_panel.cards.isVisible()
        seen += 1
    assert seen == 3


def test_the_contract_in_writing_stands_whole_on_a_small_laptop() -> None:
    for shown in some_states(SMALLEST, "letters"):
        shown.settle()
        assert shown.stage is not None
        page = shown.stage.page
        assert isinstance(page, NegotiatePage)
        letters = page.findChild(ContractLetters)
        assert letters is not None
        assert letters.pays.isVisible()
        below = letters.pays.mapTo(page, letters.pays.rect().bottomLeft()).y()
        assert below <= page.stack.mapTo(page, page.stack.rect().bottomLeft()).y()

"""Powers, and what is yours alone: two clicks play a power; a look is for its owner, at a shared table for a moment."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simgame.game import entries as e
from simgame.game.seats import SeatId
from simgame.windows.main_window import MainWindow
from simgame.windows.pages.hand import LOOK_SECONDS, HandPage
from simgame.windows.text import Text
from tests.windows.at_table import AtTable, put_up, seated
from tests.windows.at_window import seat, settled


def laid(way: str, phase: str, people: tuple[SeatId, ...] = ("commissioner", "acute")) -> tuple[HandPage, AtTable]:
    sitting = seated(people, way=way)
    while sitting.table.phase != phase:
        entry = sitting.conductor() or e.ClockStopped(sitting.table.phase)
        assert sitting.offer(entry) == ()
    page = HandPage(big=way == "open")
    page.view_of = sitting.view
    at = AtTable(page, sitting, "commissioner" if way == "alone" else None)
    page.ask_power.connect(lambda seat, choice: page.show_power(seat, sitting.preview_power(seat, choice)))
    put_up(page)
    return page, at


def words(page: HandPage) -> str:
    QCoreApplication.processEvents()
    return " ".join(text.words for text in page.findChildren(Text) if text.isVisible())


def test_a_power_shows_what_it_would_do_and_is_played_with_a_second_click(qapp: QApplication) -> None:
    page, at = laid("alone", "decide", ("commissioner",))
    card = page.cards["commissioner"]
    assert card.play.isVisible()
    card.play.click()
    assert "points" in card.when.text() or "points" in card.when.words
    assert not [entry for entry in at.offered if isinstance(entry, e.PowerPlayed)]
    card.play.click()
    assert at.offered[-1] == e.PowerPlayed("commissioner", "shop_around")
    assert not page.cards["commissioner"].play.isVisible()
    assert "shopped around" in words(page)


def test_a_power_waits_for_its_second_click_while_the_table_goes_on(qapp: QApplication) -> None:
    page, at = laid("alone", "decide", ("commissioner",))
    page.cards["commissioner"].play.click()
    page.show_view(at.view, False)
    card = page.cards["commissioner"]
    assert card.sure
    card.play.click()
    assert at.offered[-1] == e.PowerPlayed("commissioner", "shop_around")
    page.parts.set_value("alone")
    page.show_view(at.view, False)
    page.parts.set_value("powers")
    page.show_view(at.view, False)
    assert page.cards["commissioner"].isVisible(), "turned to again it stands there"


def test_nobody_plays_a_computers_power_and_a_threat_takes_one_click(qapp: QApplication) -> None:
    page, at = laid("alone", "decide", ("commissioner",))
    assert not any(card.play.isVisible() for seat, card in page.cards.items() if seat != "commissioner")
    page.cards["commissioner"].threaten.click()
    assert at.offered[-1] == e.Threatened("commissioner", "acute", "I may play Shop around.")
    assert "Threatened" in words(page)


def test_nothing_private_is_painted_before_its_owner_says_so(qapp: QApplication) -> None:
    page, at = laid("curtain", "negotiate")
    page.parts.set_value("alone")
    page.show_view(at.view, False)
    assert "mandate" not in words(page)
    page.ask("acute")
    assert "Everyone else, look away" in words(page)
    assert "mandate" not in words(page)
    page.look()
    assert "Your board lets you sign from £" in words(page)
    page.shut()
    assert "mandate" not in words(page)
    assert "Who looks?" in words(page)


def test_at_an_open_table_a_look_ends_by_itself(qapp: QApplication) -> None:
    page, at = laid("open", "negotiate")
    page.parts.set_value("alone")
    page.show_view(at.view, False)
    page.ask("commissioner")
    page.look()
    assert f"closes in {LOOK_SECONDS} seconds" in words(page)
    for _ in range(LOOK_SECONDS):
        page._second()
    assert "Who looks?" in words(page)


def test_while_a_look_lasts_the_keys_keep_their_place(qapp: QApplication) -> None:
    page, at = laid("open", "decide")
    page.parts.set_value("alone")
    page.show_view(at.view, False)
    page.ask("commissioner")
    page.look()
    panel = page.panel
    page._second()
    assert page.panel is panel
    assert f"closes in {LOOK_SECONDS - 1} seconds" in words(page)


@pytest.mark.parametrize("way", ["curtain", "open"])
@pytest.mark.parametrize("place", ["back", "settings", "how_to_play"])
def test_a_look_does_not_wait_for_the_next_to_come(window: MainWindow, qtbot: QtBot, way: str, place: str) -> None:
    seat(window, seated(("commissioner", "acute"), way=way), qtbot)
    window.go("hand")
    settled(window, qtbot)
    page = window.page
    assert isinstance(page, HandPage)
    page.parts.set_value("alone")
    page.ask("acute")
    page.look()
    assert "Your board" in words(page)
    window.go(place)
    settled(window, qtbot)
    window.go("hand")
    settled(window, qtbot)
    assert isinstance(window.page, HandPage)
    assert "Your board" not in words(window.page)
    assert "Who looks?" in words(window.page)


def test_one_of_two_objectives_is_kept_and_an_early_card_turned_up(qapp: QApplication) -> None:
    page, at = laid("alone", "decide", ("commissioner",))
    page.parts.set_value("alone")
    page.show_view(at.view, False)
    assert page.panel is not None
    second = at.sitting.table.aims["commissioner"].dealt[1]
    page.panel.kept.emit(second)
    assert at.sitting.table.aims["commissioner"].kept == second
    assert at.refused == []


def test_main_action_goes_back_and_covers(qapp: QApplication) -> None:
    page, at = laid("curtain", "negotiate")
    page.parts.set_value("alone")
    page.show_view(at.view, False)
    page.ask("acute")
    page.look()
    gone: list[str] = []
    page.go.connect(gone.append)
    page.main_action()
    assert gone == ["back"]
    assert page.looking is None


def test_the_powers_take_no_keys_from_the_window(window: MainWindow, qtbot: QtBot) -> None:
    seat(window, seated(("acute",), way="alone"), qtbot)
    window.go("hand")
    settled(window, qtbot)
    assert isinstance(window.page, HandPage)
    assert window.page.cards["acute"].threaten.isVisible()
    assert window.isActiveWindow()

"""The first five minutes: few words, skippable at any time, repeatable, and nothing of them is counted."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simgame.game.entries import NewTable
from simgame.game.seats import SEATS, TABLE_OF_SEATS, SeatId
from simgame.windows import theme
from simgame.windows.coin_rule import CoinRule
from simgame.windows.main_window import MainWindow
from simgame.windows.pages.briefing import BriefingPage
from simgame.windows.pages.first_game import FirstGamePage
from simgame.windows.pages.first_stands import stands
from simgame.windows.pages.home import HomePage
from simgame.windows.pages.setup import SetupPage
from simgame.windows.text import Text
from simgame.windows.texts import first_game
from tests.windows.at_window import PATIENCE_MS, settled
from tests.windows.test_nothing_is_clipped import faults

MOST_WORDS = 25
ENTER = Qt.Key.Key_Return


def press(window: MainWindow, qtbot: QtBot, *keys: Qt.Key | str) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        settled(window, qtbot)


def begun(window: MainWindow, qtbot: QtBot) -> FirstGamePage:
    page = window.page
    assert isinstance(page, FirstGamePage)
    qtbot.waitUntil(lambda: page.practice is not None, timeout=PATIENCE_MS)
    settled(window, qtbot)
    return page


def play_through(window: MainWindow, qtbot: QtBot, page: FirstGamePage) -> list[str]:
    """By keys alone to the last step; the steps that were met."""
    assert page.practice is not None
    met = []
    people = len(page.practice.people)
    while page.step.id not in ("choices", "end"):
        met.append(page.step.id)
        press(window, qtbot, ENTER)
    met.append(page.step.id)
    press(window, qtbot, *[ENTER] * people)
    qtbot.waitUntil(lambda: page.step.id == "winter", timeout=PATIENCE_MS)
    settled(window, qtbot)
    met.append(page.step.id)
    press(window, qtbot, *["1"] * people, ENTER)
    while any(card.may_choose for card in page.winter.cards):
        press(window, qtbot, "1")
    press(window, qtbot, ENTER)
    qtbot.waitUntil(lambda: page.step.id == "months", timeout=PATIENCE_MS)
    met.append(page.step.id)
    press(window, qtbot, Qt.Key.Key_End)
    assert page.step.id == "end"
    return [*met, "end"]


def words(text: str) -> int:
    return len(re.findall(r"[\w’]+(?:[-.,][\w]+)*", text))


def test_no_step_says_more_than_twenty_five_words() -> None:
    told = first_game()
    for split in ("keep", "abolish"):
        for way in ("open", "curtain", "alone"):
            for stand in stands(SEATS):
                said = told.line(stand.seat, split) if stand.seat else stand.step.words(way, split)
                assert 0 < words(f"{stand.step.title} {said}") <= MOST_WORDS + words(stand.step.title), said
                assert words(said) <= MOST_WORDS, f"{stand.step.id}, {way}, {split}: {words(said)} words: {said}"


def test_every_seat_reads_its_own_line_in_either_world() -> None:
    told = first_game()
    assert set(told.keep) == set(told.abolish) == set(SEATS)
    for seat in SEATS:
        for split in ("keep", "abolish"):
            line = told.line(seat, split)
            assert line.startswith(("I ", "There is one budget")), line
            assert "judged on" in line
            assert TABLE_OF_SEATS[seat].post(split).line
    assert [step.at for step in told.step] == sorted(step.at for step in told.step)
    assert told.step[-1].at == "5:00"


def test_alone_from_the_first_page_by_keys_to_a_new_game(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert isinstance(window.page, HomePage)
    qtbot.mouseClick(window.page.first, Qt.MouseButton.LeftButton)
    page = begun(window, qtbot)
    assert not page.big
    assert page.practice is not None
    assert page.practice.people == ("acute",)
    met = play_through(window, qtbot, page)
    assert met == ["january", "seats", "coin", "envelopes", "choices", "winter", "months", "end"]
    shown = " ".join(text.words for text in page.findChildren(Text) if text.isVisible())
    assert "Kept" in shown, "what became of the promise"
    assert "expected" in shown, "January as it was forecast"
    assert not list(tmp_path.glob("*.split")), "nothing is kept"
    press(window, qtbot, ENTER)
    assert isinstance(window.page, SetupPage)
    window.go("first_game")
    again = begun(window, qtbot)
    assert again.step.id == "january", "it can be played again"


def test_six_at_one_table_beside_a_game_whose_log_stays_as_it_is(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.resize(1920, 1080)
    QApplication.processEvents()
    seats = dict.fromkeys(SEATS, "person")
    window.new_game(NewTable("aldermere", seed=3, years=2, seats=seats, way="open", name="Six"))
    qtbot.waitUntil(lambda: isinstance(window.page, BriefingPage), timeout=PATIENCE_MS)
    settled(window, qtbot)
    assert window.seating is not None
    before, view = entries(tmp_path), window.seating.view(None)
    assert isinstance(window.page, BriefingPage)
    qtbot.mouseClick(window.page.first, Qt.MouseButton.LeftButton)
    page = begun(window, qtbot)
    assert page.big
    assert page.practice is not None
    assert page.practice.people == SEATS
    met = play_through(window, qtbot, page)
    assert met.count("seats") == 6, "each seat reads its line"
    assert entries(tmp_path) == before
    press(window, qtbot, ENTER)
    settled(window, qtbot)
    assert isinstance(window.page, BriefingPage), "on to year 1"
    assert window.seating.view(None) == view
    assert window.bar.isVisible()


def test_a_page_made_anew_goes_on_where_it_was_read_and_has_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.go("first_game")
    page = begun(window, qtbot)
    press(window, qtbot, ENTER, ENTER)
    assert page.step.id == "coin"
    window.looks.change_text(+1)
    fresh = begun(window, qtbot)
    assert fresh is not page
    assert fresh.step.id == "coin"
    press(window, qtbot, ENTER)
    assert fresh.step.id == "envelopes"


@pytest.mark.parametrize("steps", [0, 1, 3, 4, 5])
def test_esc_leaves_at_any_step(steps: int, window: MainWindow, qtbot: QtBot) -> None:
    window.go("first_game")
    page = begun(window, qtbot)
    press(window, qtbot, *[ENTER] * steps)
    if steps == 5:
        qtbot.waitUntil(lambda: page.step.id == "winter", timeout=PATIENCE_MS)
    press(window, qtbot, Qt.Key.Key_Escape)
    assert isinstance(window.page, HomePage)


def test_it_is_repeated_from_the_help_of_any_screen(window: MainWindow, qtbot: QtBot) -> None:
    window.toggle_help()
    with qtbot.waitSignal(window.help.wanted):
        window.help.wanted.emit("first_game")
    begun(window, qtbot)
    assert not window.help.isVisible()


def test_a_plan_beyond_the_purse_is_refused_in_a_sentence_and_the_page_stays(window: MainWindow, qtbot: QtBot) -> None:
    window.go("first_game")
    page = begun(window, qtbot)
    press(window, qtbot, *[ENTER] * 4)
    assert page.step.id == "choices"
    press(window, qtbot, Qt.Key.Key_End, ENTER)
    assert page.step.id == "choices"
    assert window.notice.is_problem
    press(window, qtbot, Qt.Key.Key_Home, Qt.Key.Key_Right, ENTER)
    qtbot.waitUntil(lambda: page.step.id == "winter", timeout=PATIENCE_MS)


def test_the_coin_moves_where_the_split_is_kept_and_stays_in_the_one_purse() -> None:
    kept, one = CoinRule("keep"), CoinRule("abolish")
    assert "moves" in kept.accessibleName()
    assert "no coin moves" in one.accessibleName()
    for rule in (kept, one):
        rule.resize(760, 300)
    early = {}
    for rule in (kept, one):
        rule.share = 0.0
        early[rule.split] = rule.grab().toImage()
        rule.share = 1.0
    assert kept.grab().toImage() != early["keep"]
    assert one.grab().toImage() == early["abolish"]


@pytest.mark.parametrize(("size", "place"), [((1366, 768), "first_game"), ((1366, 768), "first_game:open"),
                                             ((1920, 1080), "first_game:open")])  # fmt: skip
def test_every_step_fits_its_screen(size: tuple[int, int], place: str, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(*size)
    QApplication.processEvents()
    window.go(place)
    page = begun(window, qtbot)
    smallest = int(26 * theme.stage()) if page.big else 0
    found: list[str] = []
    people: tuple[SeatId, ...] = page.practice.people if page.practice is not None else ()
    stage = _Seen(window, size)
    for _ in range(len(stands(people)) - 4):
        found += [f"{page.step.id}: {fault}" for fault in faults(stage, smallest)]
        press(window, qtbot, ENTER)
    assert page.step.id == "choices"
    found += [f"{page.step.id}: {fault}" for fault in faults(stage, smallest)]
    assert not found, "\n" + "\n".join(dict.fromkeys(found))


class _Seen:
    """The window as the test of clipped words wants it."""

    def __init__(self, window: MainWindow, size: tuple[int, int]) -> None:
        self.window, self.size = window, size

    def settle(self) -> None:
        QApplication.processEvents()


def entries(folder: Path) -> list[tuple[object, ...]]:
    """Every entry of the one save, as it is on disk."""
    (path,) = folder.glob("*.split")
    with sqlite3.connect(path) as db:
        return db.execute("SELECT branch, number, body FROM entry ORDER BY branch, number").fetchall()

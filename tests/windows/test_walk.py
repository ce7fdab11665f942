"""The recorded walk: a whole game in the real window by clicks and keys, in both worlds and through the switch.

Its inputs are counted and held against the pace that the game promises; the table is printed (``pytest -s``).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from simgame.game.seats import SEATS
from simgame.windows import theme
from simgame.windows.main_window import MainWindow
from simgame.windows.pages.desk import DeskPage
from tests.windows.walker import Walker

SEED = "11"
SHEET, CONTRACT, PROMISE, WINTER, QUICK = 60, 6, 4, 7, 6
OWN_SECONDS = 75.0

_pace: list[tuple[str, str, str]] = []


@pytest.fixture(scope="module", autouse=True)
def the_table_of_pace() -> Iterator[None]:
    """What was counted, printed at the end."""
    yield
    wide = max((len(what) for what, _, _ in _pace), default=0)
    print("\n\nPace, counted by the walk")
    for what, counted, limit in _pace:
        print(f"  {what:<{wide}}  {counted:>8}  {limit}")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """A window as a new user sees it first: no game was ever saved."""
    monkeypatch.setenv("SIMGAME_HOME", str(tmp_path))
    made = MainWindow()
    qtbot.addWidget(made)
    yield made
    made.close()


def at_home(qtbot: QtBot, window: MainWindow, width: int, height: int, name: str) -> Walker:
    """A walker at the first page."""
    window.resize(width, height)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Walker(qtbot, window, f"{name}-{width}x{height}")


def within(what: str, counted: float, limit: float) -> None:
    """A line of the table, and whether it holds."""
    _pace.append((what, f"{counted:g}", f"at most {limit:g}"))
    assert counted <= limit, f"{what}: {counted:g}, at most {limit:g}"


def test_alone_two_years_of_the_split_kept(qtbot: QtBot, window: MainWindow) -> None:
    theme.set_reduce_motion(True)
    walk = at_home(qtbot, window, 1366, 768, "alone")
    walk.new_game()
    walk.set_up(("acute",), "keep", 2, seed=SEED)
    walk.deal()
    walk.play(until=lambda: walk.view.year_index == 1)
    walk.leave_and_carry_on()
    walk.play(until=lambda: walk.place == "debrief")
    assert [report.split for report in walk.view.reports] == ["keep", "keep"]
    assert not walk.handovers
    walk.debrief()


def test_six_at_an_open_table_through_the_vote_and_the_switch(qtbot: QtBot, window: MainWindow) -> None:
    theme.set_reduce_motion(True)
    walk = at_home(qtbot, window, 1920, 1080, "open")
    walk.new_game()
    walk.set_up(SEATS, "decides", 3, seed=SEED)
    walk.deal()
    walk.play(until=lambda: walk.place == "debrief")
    assert [report.split for report in walk.view.reports] == ["keep", "keep", "abolish"]
    assert not walk.handovers, "nobody hands anything over at an open table"
    for year, world, levers in ((0, "kept", 12), (2, "one budget", 10)):
        assert walk.spent[year, "levers on the sheet"] == levers
        keys = walk.spent[year, "sheet, keys"]
        within(f"keys on the sheet, {levers} levers changed, {world}", keys, SHEET)
        within(f"a winter call of six seats, {world}", walk.spent[year, "winter call, coins and turn"], WINTER)
        within(f"the program’s own seconds in a year at 1×, {world}", round(walk.own_seconds(year), 1), OWN_SECONDS)
    within("a contract agreed at once", walk.spent[0, "contract agreed at once"], CONTRACT)
    within("a promise", walk.spent[0, "promise"], PROMISE)
    within("hand-overs at an open table", sum(walk.handovers.values()), 0)
    walk.debrief()


def test_two_with_a_curtain_hand_over_once_each(qtbot: QtBot, window: MainWindow) -> None:
    walk = at_home(qtbot, window, 1440, 900, "curtain")
    walk.new_game()
    walk.set_up(("commissioner", "acute"), "keep", 1, seed=SEED)
    walk.deal()
    walk.play(until=lambda: walk.place == "report")
    within("hand-overs of two people by curtain in a year", walk.handovers[0], 2)
    assert walk.handovers[0] == 2


def test_the_curtain_returns_over_a_desk_when_the_window_loses_the_keys(qtbot: QtBot, window: MainWindow) -> None:
    theme.set_reduce_motion(True)
    walk = at_home(qtbot, window, 1440, 900, "")
    walk.new_game()
    walk.set_up(("commissioner", "acute"), "keep", 1, seed=SEED)
    walk.deal()
    walk.play(until=lambda: walk.place == "curtain")
    walk.curtain()
    walk.press(Qt.Key.Key_Right)
    length, desk = walk.view.log_length, window.page
    assert isinstance(desk, DeskPage)
    away = QWidget()
    qtbot.addWidget(away)
    away.show()
    away.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    assert walk.place == "curtain", "nobody who sits down meanwhile sees the desk"
    assert not desk.isVisible()
    away.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    walk.curtain()
    assert desk.counter.seat == "commissioner"
    assert walk.view.log_length == length, "the draft is as it was"


def test_a_quick_start_reaches_the_first_decision_in_six_inputs(qtbot: QtBot, window: MainWindow) -> None:
    walk = at_home(qtbot, window, 1366, 768, "")
    before = walk.inputs
    walk.new_game()
    walk.deal()
    walk.play(until=lambda: walk.place in ("negotiate", "budget"))
    within("from New game to the first decision", walk.inputs - before, QUICK)


def test_south_yorkshire_needs_no_more_inputs_a_year_than_aldermere(qtbot: QtBot, window: MainWindow) -> None:
    theme.set_reduce_motion(True)
    walk = at_home(qtbot, window, 1440, 900, "")
    inputs: dict[str, int] = {}
    for place in ("aldermere", "south-yorkshire"):
        if walk.place != "home":
            window.go("home")
        walk.new_game()
        walk.set_up(SEATS, "keep", 1, place=place, seed=SEED)
        walk.deal()
        walk.spent.clear()
        walk.play(until=lambda: walk.place == "report")
        within(f"keys on the sheet, 12 levers changed, {place}", walk.spent[0, "sheet, keys"], SHEET)
        inputs[place] = walk.year_inputs(0)
    within("inputs from contract to report, south-yorkshire", inputs["south-yorkshire"], inputs["aldermere"])

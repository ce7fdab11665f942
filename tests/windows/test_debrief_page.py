"""The debrief: both worlds with the same choices and luck, tab by tab."""

from __future__ import annotations

from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from simgame.insight.pictures import worlds_picture
from simgame.insight.two_worlds import TwoWorlds, two_worlds
from simgame.session.sitting import Sitting
from simgame.windows import worlds_charts
from simgame.windows.figures import change_words, value_words
from simgame.windows.pages.debrief import TABS, DebriefPage
from simgame.windows.place_map import use
from simgame.windows.text import Text
from tests.windows.at_table import put_up
from tests.windows.played_table import play_to, seat_down


def _words(page: QWidget) -> str:
    return " ".join(text.words for text in page.findChildren(Text) if text.isVisible())


@cache
def _ended() -> tuple[Sitting, TwoWorlds]:
    sitting = seat_down("alone")
    play_to(sitting, "debrief")
    return sitting, two_worlds(sitting.table, pairs=6, workers=1)


@pytest.fixture
def debrief(qtbot: QtBot) -> DebriefPage:
    sitting, _ = _ended()
    use(sitting.table.scenario)
    page = DebriefPage()
    qtbot.addWidget(page)
    put_up(page, 1440, 840)
    with qtbot.waitSignal(page.ask_worlds):
        page.show_view(sitting.view("acute"), True)
    return page


def test_the_debrief_says_how_far_it_is_and_then_shows_both_worlds(debrief: DebriefPage) -> None:
    debrief.show_worlds_progress(12, 400)
    assert "12 of 400 runs" in _words(debrief)
    debrief.show_worlds(_ended()[1])
    QApplication.processEvents()
    assert "12 of 400 runs" not in _words(debrief)
    assert "Objectives, in nobody’s marks" in _words(debrief)
    debrief.show_tab("worlds")
    assert "pairs of runs" in _words(debrief)


def test_the_head_of_the_two_worlds_is_the_game_that_was_played() -> None:
    sitting, worlds = _ended()
    scenario, at = sitting.table.scenario, worlds.played
    own = sitting.table.history[-1].indicators
    head = worlds_charts.headers(worlds, scenario, at)
    picture = worlds_picture(worlds)
    for key, kept, abolished in zip(worlds_charts.HEAD, head.kept.figures, head.abolished.figures, strict=True):
        item = worlds.of(key)
        if key in own:
            assert kept.value == value_words(key, item.unit, own[key])
        assert abolished.value == value_words(key, item.unit, item.run_0_abolished[at])
        assert f">{kept.value}<" in picture
        assert f">{abolished.value}<" in picture


def test_each_fan_says_the_difference_of_its_pairs() -> None:
    _, worlds = _ended()
    data = worlds_charts.fan(worlds, "ae_four_hour_pct", worlds.played)
    gap = worlds.of("ae_four_hour_pct").difference
    _, words = data.words.note.split("\n")
    assert words.startswith("Abolished less kept: ")
    assert words.endswith(change_words("ae_four_hour_pct", "%", gap.high[worlds.played]))
    assert "6 pairs" in data.words.subtitle


def test_each_tab_of_the_debrief_is_reached_with_the_main_key(debrief: DebriefPage) -> None:
    debrief.show_worlds(_ended()[1])
    seen = []
    for _ in TABS:
        seen.append(debrief.tabs.value())
        debrief.main_action()
    assert seen == [tab for tab, _ in TABS]
    debrief.show_tab("after")
    QApplication.processEvents()
    assert "not played" in _words(debrief)


def test_every_year_offers_the_way_back_to_it(debrief: DebriefPage, qtbot: QtBot) -> None:
    debrief.show_worlds(_ended()[1])
    debrief.show_tab("years")
    QApplication.processEvents()
    back = [b for b in debrief.findChildren(QAbstractButton) if b.isVisible() and b.text() == "Go back to this year"]
    assert len(back) == 1
    with qtbot.waitSignal(debrief.go) as gone:
        qtbot.mouseClick(back[0], Qt.MouseButton.LeftButton)
    assert gone.args == ["rewind:0"]


def test_a_debrief_made_anew_does_not_run_the_worlds_again(debrief: DebriefPage, qtbot: QtBot) -> None:
    debrief.show_worlds(_ended()[1])
    debrief.show_tab("marks")
    again = DebriefPage()
    qtbot.addWidget(again)
    again.take_draft(debrief.draft())
    with qtbot.assertNotEmitted(again.ask_worlds):
        again.show_view(_ended()[0].view("acute"), True)
    assert again.worlds is _ended()[1]
    assert again.tabs.value() == "marks"

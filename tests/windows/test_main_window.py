"""The window: it keeps private what is private, an open game open, and every screen explained."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simgame.game.entries import Draft, Entry, NewTable
from simgame.session.save import SaveProblem, Unsaved, found_saves, saves_folder
from simgame.session.sitting import Sitting
from simgame.windows import settings, theme
from simgame.windows.main_window import MainWindow
from simgame.windows.page_book import PLACES
from simgame.windows.pages.curtain import CurtainPage
from simgame.windows.pages.desk import DeskPage
from simgame.windows.pages.home import HomePage
from simgame.windows.pages.settings import SettingsPage
from simgame.windows.pages.setup import SetupPage
from simgame.windows.text import Text
from simgame.windows.texts import how_to, topics
from tests.windows.at_window import PATIENCE_MS, seat, settled
from tests.windows.played_table import play_to, seat_down


class _Full(Unsaved):
    """A save on a disk that is full."""

    def append(self, entry: Entry) -> int:
        raise SaveProblem("game.split: the disk is full.")


def _decide(window: MainWindow, qtbot: QtBot, way: str) -> Sitting:
    sitting = seat_down(way)
    play_to(sitting, "decide")
    seat(window, sitting, qtbot)
    return sitting


def _open_desk(window: MainWindow, qtbot: QtBot) -> DeskPage:
    assert isinstance(window.page, CurtainPage)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settled(window, qtbot)
    assert isinstance(window.page, DeskPage)
    return window.page


def _words_in_sight(window: MainWindow) -> str:
    """Every word that is drawn or read aloud now, and the window's title."""
    said = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            if isinstance(widget, Text):
                said.append(widget.words)
    return " ".join(said)


def _private(desk: DeskPage) -> list[str]:
    assert desk._view is not None
    assert desk._view.desk is not None
    levers = [lever.label for lever in desk._view.desk.levers]
    return [*levers, "Your levers", "Your balance"]


# --- the curtain -----------------------------------------------------------------------------------------------------


def test_nothing_of_a_desk_is_in_sight_before_its_owner_confirms(window: MainWindow, qtbot: QtBot) -> None:
    _decide(window, qtbot, "curtain")
    assert isinstance(window.page, CurtainPage)
    assert not any(isinstance(page, DeskPage) for page in window.findChildren(DeskPage) if page.isVisible())
    assert window.windowTitle() == "Split Decision"


class Elsewhere(QWidget):
    """A window of another program."""


def test_the_curtain_hides_an_open_desk_when_the_window_loses_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    _decide(window, qtbot, "curtain")
    desk = _open_desk(window, qtbot)
    private = _private(desk)
    assert all(words in _words_in_sight(window) for words in private)
    other = Elsewhere()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow(), timeout=PATIENCE_MS)
    assert isinstance(window.page, CurtainPage)
    assert not desk.isVisible()
    assert not [words for words in private if words in _words_in_sight(window)]


def test_what_was_refused_at_a_desk_is_gone_when_the_curtain_closes(window: MainWindow, qtbot: QtBot) -> None:
    _decide(window, qtbot, "curtain")
    desk = _open_desk(window, qtbot)
    assert desk._view is not None
    assert desk._view.desk is not None
    lever = desk._view.desk.levers[0]
    desk.offer.emit(Draft(desk._view.desk.seat, {lever.id: 1e6}))
    settled(window, qtbot)
    refused = window.notice.words.text()
    assert refused
    assert window.notice.isVisible()
    window._close_curtain()
    assert not window.notice.isVisible()
    assert refused not in _words_in_sight(window)


def test_settings_over_an_open_desk_lead_back_behind_the_curtain(window: MainWindow, qtbot: QtBot) -> None:
    _decide(window, qtbot, "curtain")
    private = _private(_open_desk(window, qtbot))
    window.go("settings")
    window._close_curtain()
    assert isinstance(window.page, SettingsPage)
    assert not [words for words in private if words in _words_in_sight(window)]
    qtbot.keyClick(window.page, Qt.Key.Key_Escape)
    assert isinstance(window.page, CurtainPage)


# --- drafts and refusals ---------------------------------------------------------------------------------------------


def test_escape_keeps_the_draft_of_a_desk(window: MainWindow, qtbot: QtBot) -> None:
    sitting = _decide(window, qtbot, "alone")
    desk = window.page
    assert isinstance(desk, DeskPage)
    assert desk.levers is not None
    row = next(iter(desk.levers.rows.values()))
    before = row.stepper.value()
    row.stepper.setFocus()
    qtbot.keyClick(row.stepper, Qt.Key.Key_Right)
    settled(window, qtbot)
    changed = row.stepper.value()
    assert changed != before
    qtbot.keyClick(row.stepper, Qt.Key.Key_Escape)
    qtbot.keyClick(window.page, Qt.Key.Key_Escape)
    settled(window, qtbot)
    assert row.stepper.value() == changed
    desk_view = sitting.view("acute").desk
    assert desk_view is not None
    assert desk_view.levers[0].draft != desk_view.levers[0].last


def test_a_larger_text_keeps_the_draft_and_the_page(window: MainWindow, qtbot: QtBot) -> None:
    _decide(window, qtbot, "alone")
    desk = window.page
    assert isinstance(desk, DeskPage)
    assert desk.levers is not None
    name, row = next(iter(desk.levers.rows.items()))
    qtbot.keyClick(row.stepper, Qt.Key.Key_Right)
    settled(window, qtbot)
    changed = row.stepper.value()
    window.looks.change_text(+1)
    settled(window, qtbot)
    again = window.page
    assert theme.text_scale() == 1.15
    assert isinstance(again, DeskPage)
    assert again is not desk
    assert again.levers is not None
    assert again.levers.rows[name].stepper.value() == changed


def test_a_refused_entry_shows_its_sentence_and_nothing_changes(window: MainWindow, qtbot: QtBot) -> None:
    sitting = _decide(window, qtbot, "alone")
    page, length = window.page, sitting.table.length
    page.offer.emit(Draft("acute", {"no_such_lever": 1.0}))
    settled(window, qtbot)
    assert sitting.table.length == length
    assert window.page is page
    said = window.notice.words.text()
    assert window.notice.isVisible()
    assert said.endswith(".")
    assert "Traceback" not in said


def test_a_broken_save_leaves_the_open_game_open(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    sitting = _decide(window, qtbot, "alone")
    broken = tmp_path / "broken.split"
    broken.write_bytes(b"no game at all" * 40)
    page = window.page
    window.go(f"open:{broken}")
    settled(window, qtbot)
    assert window.seating is not None
    assert window.seating.sitting is sitting
    assert window.page is page
    assert page.isVisible()
    assert "broken.split" in window.notice.words.text()


def test_a_button_that_is_pressed_twice_begins_one_game(window: MainWindow, qtbot: QtBot) -> None:
    window.go("setup")
    window.page.main_action()
    window.page.main_action()
    settled(window, qtbot)
    assert len(found_saves()) == 1


def test_a_decision_that_cannot_be_kept_is_said_and_the_desk_shows_what_stands(
    window: MainWindow, qtbot: QtBot
) -> None:
    sitting = _decide(window, qtbot, "alone")
    desk = window.page
    assert isinstance(desk, DeskPage)
    assert desk.levers is not None
    row = next(iter(desk.levers.rows.values()))
    before = row.stepper.value()
    sitting._save = _Full()
    qtbot.keyClick(row.stepper, Qt.Key.Key_Right)
    settled(window, qtbot)
    assert window.notice.words.text().startswith("game.split: the disk is full.")
    assert row.stepper.value() == before


# --- home, settings, help --------------------------------------------------------------------------------------------


def test_without_a_game_home_offers_a_new_one_and_then_to_carry_on(window: MainWindow, qtbot: QtBot) -> None:
    for found in found_saves():
        found.path.unlink()
    window.go("home")
    home = window.page
    assert isinstance(home, HomePage)
    assert not home.carry_on.isVisible()
    window.go("continue")
    assert "no game to continue" in window.notice.words.text()
    window.new_game(NewTable("aldermere", years=1, seats={"acute": "person"}, way="alone", name="Table Alder"))
    qtbot.waitUntil(lambda: window.seating is not None and window.seating.ready, timeout=PATIENCE_MS)
    window.go("home")
    settled(window, qtbot)
    assert home.carry_on.isVisible()
    assert "Table Alder" in home.carry_on.text()
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.seating is not None and window.seating.ready, timeout=PATIENCE_MS)
    assert window.seating is not None
    assert window.seating.view(None).name == "Table Alder"


def test_a_folder_that_cannot_be_made_is_said_on_the_first_page(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a_file").write_text("")
    monkeypatch.setenv("SIMGAME_HOME", str(tmp_path / "a_file" / "saves"))
    window.go("home")
    home = window.page
    assert isinstance(home, HomePage)
    assert "set SIMGAME_HOME to another folder" in home._others.words
    window.go("continue")
    assert "set SIMGAME_HOME to another folder" in window.notice.words.text()


def test_escape_from_the_setup_leads_home_and_loses_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.go("setup")
    page = window.page
    assert isinstance(page, SetupPage)
    qtbot.keyClicks(page.seat_rows["acute"].name, "Ada")
    qtbot.mouseClick(page.years.segments[1], Qt.MouseButton.LeftButton)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert isinstance(window.page, HomePage)
    window.go("setup")
    window.looks.change_text(+1)
    again = window.page
    assert isinstance(again, SetupPage)
    assert again is not page
    assert (again.seat_rows["acute"].name.text(), again.years.value(), again.way) == ("Ada", "2", "alone")


def test_settings_are_in_force_at_once_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    home = window.page
    assert isinstance(home, HomePage)
    qtbot.mouseClick(home.settings, Qt.MouseButton.LeftButton)
    page = window.page
    assert isinstance(page, SettingsPage)
    qtbot.mouseClick(page.theme_choice.segments[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.size_choice.segments[2], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.legible, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.motion, Qt.MouseButton.LeftButton)
    wanted = settings.Settings("dark", 1.3, True, False)  # the fixture had reduced motion already
    assert settings.now() == wanted
    assert settings.load() == wanted
    assert window.page is page, "a change of look must not take the page away under the hand"


def test_the_keys_for_text_size_keep_in_step_with_the_settings(window: MainWindow, qtbot: QtBot) -> None:
    window.go("settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    for _ in range(2):
        qtbot.keyClick(page, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.size_choice.value() == "1.3"
    assert settings.load().text_scale == 1.3
    qtbot.keyClick(page, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.size_choice.value() == "1.0"


def test_settings_say_where_games_and_papers_lie(window: MainWindow) -> None:
    window.go("settings")
    assert isinstance(window.page, SettingsPage)
    assert window.page.place.text() == str(saves_folder())


def test_settings_that_make_no_sense_are_as_they_ship() -> None:
    store = settings._store()
    store.setValue("look/theme", "beige")
    store.setValue("look/text_scale", "enormous")
    store.setValue("look/legible", "perhaps")
    store.sync()
    assert settings.load() == settings.Settings()
    store.clear()


def test_settings_from_a_table_lead_back_to_it(window: MainWindow, qtbot: QtBot) -> None:
    _decide(window, qtbot, "alone")
    window.bar.settings.emit()
    assert isinstance(window.page, SettingsPage)
    qtbot.keyClick(window.page, Qt.Key.Key_Escape)
    assert isinstance(window.page, DeskPage)


def test_f1_explains_the_screen_in_sight_and_gives_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    home = window.page
    assert isinstance(home, HomePage)
    home.new_game.setFocus()
    qtbot.keyClick(home.new_game, Qt.Key.Key_F1)
    assert window.help.isVisible()
    assert window.help.place == "home"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.help.isVisible()
    assert QApplication.focusWidget() is home.new_game
    window.go("setup")
    qtbot.keyClick(window.page, Qt.Key.Key_Question)
    assert window.help.place == "setup"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Question)
    assert not window.help.isVisible()


def test_a_question_mark_that_is_typed_opens_no_help(window: MainWindow, qtbot: QtBot) -> None:
    window.go("setup")
    page = window.page
    assert isinstance(page, SetupPage)
    page.side.seed.setFocus()
    qtbot.keyClicks(page.side.seed, "?")
    assert page.side.seed.text() == "?"
    assert not window.help.isVisible()


def test_every_place_has_its_help_with_keys() -> None:
    found = topics()
    assert set(found) == {*PLACES, "everywhere"}
    for place, topic in found.items():
        assert topic.title, place
        assert topic.purpose.endswith("."), place
        assert topic.keys, place
        assert all(key and does for key, does in topic.keys), place


def test_how_to_play_is_short_and_open_from_home(window: MainWindow, qtbot: QtBot) -> None:
    words = how_to()
    lines = [words.title, words.lead, *(part.title for part in words.part), *(x for p in words.part for x in p.lines)]
    assert len(" ".join(lines).split()) < 400
    home = window.page
    assert isinstance(home, HomePage)
    qtbot.mouseClick(home.how_to, Qt.MouseButton.LeftButton)
    shown = " ".join(text.words for text in window.page.findChildren(Text))
    assert all(line in shown for line in lines)
    qtbot.keyClick(window.page, Qt.Key.Key_Escape)
    assert window.page is home

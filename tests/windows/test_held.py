"""Nothing that is half typed or half chosen is lost when a page is filled again or made anew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from simgame.game.entries import Submitted
from simgame.session.sitting import Sitting
from simgame.windows import theme
from simgame.windows.held import Held, Key, Pressed, fields, state
from simgame.windows.main_window import MainWindow
from simgame.windows.page_book import PLACES
from simgame.windows.pages.desk import DeskPage
from simgame.windows.pages.first_game import FirstGamePage
from simgame.windows.pages.page import Page
from simgame.windows.pages.promise_panel import PromisePanel
from simgame.windows.pages.settings import SettingsPage
from simgame.windows.pages.sheet import SheetPage
from simgame.windows.pages.vote import VotePage
from simgame.windows.segmented import Segmented
from simgame.windows.stepper import Stepper
from tests.gallery import first
from tests.gallery.everything import each_place
from tests.gallery.shown import Shown
from tests.gallery.states import some_states
from tests.windows.at_window import seat, settled
from tests.windows.played_table import play_to, seat_down
from tests.windows.staged import Stage, page_of

SIZE = (1440, 900)
WORDS = "Half a sen"
TURNS = ("Part of", "Figure")
"""Choices of what is looked at, not of what is said."""


def _say_something(field: QWidget, page: Page) -> None:
    """Another word, figure or choice than what stands there."""
    if isinstance(field, QLineEdit):
        field.insert(WORDS)
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(field.count() - 1)
    elif isinstance(field, QCheckBox):
        field.click()
    elif isinstance(field, Stepper):
        if not isinstance(page, DeskPage | SheetPage):  # there a step goes to the table at once
            QTest.keyClick(field, Qt.Key.Key_Right)
        QTest.keyClick(field, "2")
    elif isinstance(field, Segmented):
        field.segments[-1].click()
    elif isinstance(field, Pressed):
        field.click()


def _fill(page: Page) -> set[Key]:
    """Something into every field in sight."""
    for panel in page.findChildren(PromisePanel):
        if panel.isVisible() and panel.form is None and panel.picker is not None:
            seats = panel.picker.seats
            giver = "acute" if page.big is False else seats[0]
            panel.picker.pick(giver)
            panel.picker.pick(next(one for one in seats if one != giver))
    done: set[Key] = set()
    for _ in range(100):
        found = fields(page)
        key = next((k for k, field in found.items() if k not in done and _wanted(field)), None)
        if key is None:
            break
        done.add(key)
        _say_something(found[key], page)
    return done


def _wanted(field: QWidget) -> bool:
    known = isinstance(field, QLineEdit | QComboBox | QCheckBox | Stepper | Segmented | Pressed)
    return known and field.isVisible() and field.isEnabled() and not field.accessibleName().startswith(TURNS)


def _stands(page: Page, keys: set[Key]) -> dict[Key, object]:
    return {key: state(field) for key, field in fields(page).items() if key in keys and isValid(field)}


def _again(shown: Shown, page: Page) -> None:
    """As the window fills it."""
    assert shown.stage is not None
    moment = shown.stage.window.moment
    if moment is not None:
        page.show_view(moment.view, moment.next_is_ready)
    elif not isinstance(page, FirstGamePage):
        page.refresh()


def _anew(shown: Shown) -> Stage:
    """Another page in its place, with what it held; filled twice, as when the table goes on meanwhile."""
    assert shown.stage is not None
    stage = shown.stage
    draft, held = stage.page.draft(), Held(stage.page)
    place = next(place for place, (_, name) in PLACES.items() if name == type(stage.page).__name__)
    big = stage.page.big
    page = page_of(place, big)
    if draft is not None:
        page.take_draft(draft)
    made = Stage(page, stage.window.moment, *SIZE)
    if stage.window.moment is None:
        page.refresh()
    if isinstance(page, FirstGamePage):
        page.show_practice(first.practice_of("open" if big else "alone"), "open" if big else "alone", False)
    held.put_back(page)
    made.settle()
    _again(shown, page)
    return made


def _screens(group: str) -> Iterator[Shown]:
    """Every screen of the gallery that has a field, once."""
    if group == "states":
        yield from some_states(SIZE, "promise", "letters", "amendment", "lever_open")
    elif group == "first":
        for shown in first.first_minutes("alone", SIZE):
            yield shown
            if shown.name.endswith("choices"):
                return
    else:
        yield from each_place(SIZE, group)


@pytest.mark.parametrize("group", ["program", "first", "states", "chairs", "alone", "alone-one", "open"])
def test_every_field_of_the_gallery_holds_what_stands_in_it(qapp: QApplication, group: str) -> None:
    theme.set_reduce_motion(True)
    lost: list[str] = []
    met: set[tuple[str, ...]] = set()
    for shown in _screens(group):
        assert shown.stage is not None
        page = shown.stage.page
        kind = (type(page).__name__, *sorted(k[0] + k[1] for k, field in fields(page).items() if _wanted(field)))
        if len(kind) == 1 or kind in met or isinstance(page, SettingsPage):  # what is set there is in force at once
            continue
        met.add(kind)
        keys = _fill(page)
        shown.settle()
        before = _stands(page, keys)
        _again(shown, page)
        lost += _differ(shown.name, "filled again", before, _stands(page, keys))
        made = _anew(shown)
        lost += _differ(shown.name, "made anew", before, _stands(made.page, keys))
        made.close()
    assert met, "this part of the gallery has no field any more"
    assert lost == []


def _differ(name: str, what: str, before: dict[Key, object], now: dict[Key, object]) -> list[str]:
    return [f"{name}, {what}: {key} was {was!r}, is {now.get(key)!r}" for key, was in before.items()
            if now.get(key) != was]  # fmt: skip


# --- in the window ---------------------------------------------------------------------------------------------------


def _vote(window: MainWindow, qtbot: QtBot) -> tuple[Sitting, VotePage]:
    sitting = seat_down("open", "decides", 3)
    play_to(sitting, "vote")
    seat(window, sitting, qtbot)
    assert isinstance(window.page, VotePage)
    return sitting, window.page


def test_a_reason_is_typed_on_when_the_letters_grow(window: MainWindow, qtbot: QtBot) -> None:
    sitting, page = _vote(window, qtbot)
    length = sitting.table.length
    slip = page.slips["commissioner"]
    qtbot.mouseClick(slip.sides["abolish"], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(slip.reason, WORDS)
    slip.reason.setCursorPosition(4)
    window.looks.change_text(+1)
    settled(window, qtbot)
    again_page = window.page
    assert isinstance(again_page, VotePage)
    assert again_page is not page
    assert again_page.slips["commissioner"].value() == ("abolish", WORDS)
    assert again_page.main.isEnabled()
    focus = QApplication.focusWidget()
    assert focus is again_page.slips["commissioner"].reason
    assert again_page.slips["commissioner"].reason.cursorPosition() == 4
    assert sitting.table.length == length, "nobody has laid a card"
    window.go("settings")
    window.looks.change_text(+1)
    window.looks.change_text(-1)
    window.go("back")
    settled(window, qtbot)
    third = window.page
    assert isinstance(third, VotePage)
    assert third is not again_page
    assert third.slips["commissioner"].value() == ("abolish", WORDS)


def _desk(window: MainWindow, qtbot: QtBot, way: str) -> DeskPage:
    sitting = seat_down(way)
    play_to(sitting, "decide")
    seat(window, sitting, qtbot)
    if way == "curtain":
        window.open_curtain()
        settled(window, qtbot)
    assert isinstance(window.page, DeskPage)
    return window.page


def test_a_desk_made_anew_has_what_was_typed_below_it_and_what_may_be_undone(window: MainWindow, qtbot: QtBot) -> None:
    desk = _desk(window, qtbot, "alone")
    assert desk.levers is not None
    assert desk.expecting is not None
    name, row = next(iter(desk.levers.rows.items()))
    first_figure = row.stepper.value()
    qtbot.keyClick(row.stepper, Qt.Key.Key_Right)
    settled(window, qtbot)
    qtbot.keyClicks(desk.expecting.reason, WORDS)
    window.looks.change_text(+1)
    settled(window, qtbot)
    made = window.page
    assert isinstance(made, DeskPage)
    assert made is not desk
    assert made.levers is not None
    assert made.expecting is not None, "it is made a little later than the levers"
    assert made.expecting.reason.text() == WORDS
    made.drafts.undo()
    settled(window, qtbot)
    assert made.levers.rows[name].stepper.value() == first_figure


def test_what_one_seat_has_half_chosen_is_never_put_back_for_another(window: MainWindow, qtbot: QtBot) -> None:
    desk = _desk(window, qtbot, "curtain")
    assert desk.expecting is not None
    assert desk.counter.seat == "commissioner"
    desk.expecting.figures[0].way.segments[-1].click()
    window.go("settings")
    window.looks.change_text(+1)
    assert window.seating is not None
    window.seating.offer(Submitted("commissioner"))
    settled(window, qtbot)
    window.go("back")
    window.open_curtain()
    settled(window, qtbot)
    other = window.page
    assert isinstance(other, DeskPage)
    assert other.counter.seat == "acute"
    assert other.expecting is not None
    assert other.expecting.figures[0].way.value() == ""

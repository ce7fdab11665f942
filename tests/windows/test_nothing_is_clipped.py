"""Every page of a played game on three screens: no word is cut that is not cut on purpose, nothing is wider than the
window, and on an open table nothing is too small to read from three metres."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from itertools import combinations

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from simgame.game.entries import Way
from simgame.insight.two_worlds import two_worlds
from simgame.insight.year_why import why_of_year
from simgame.windows import say, theme
from simgame.windows.bar import GameBar
from simgame.windows.buttons import Button, Segmented
from simgame.windows.page_book import PLACES
from simgame.windows.pages.debrief import TABS, DebriefPage
from simgame.windows.pages.desk import DeskPage
from simgame.windows.pages.page import Page
from simgame.windows.pages.report import PARTS, ReportPage
from simgame.windows.place_map import use
from simgame.windows.text import Text, unmarked
from tests.windows.played_table import Moment, play, seat_down

SIZES = ((1366, 768), (1440, 900), (1920, 1080))
GAMES = ("open table, split kept", "open table, split abolished", "alone, split kept", "alone, split abolished")
SMALLEST_ON_A_TABLE = 26
GRACE = 2  # px


@cache
def _game(name: str) -> tuple[tuple[Moment, ...], object, object]:
    """A played game of a year: its moments, why its figures moved, and the other world."""
    way = "open" if name.startswith("open") else "alone"
    sitting = seat_down(way, "keep" if name.endswith("kept") else "abolish")  # type: ignore[arg-type]
    use(sitting.table.scenario)
    moments = tuple(play(sitting))
    return moments, why_of_year(sitting.table, 0), two_worlds(sitting.table, pairs=8, workers=1)


def _page(moment: Moment) -> Page:
    module, name = PLACES[moment.place]
    made = getattr(import_module(f"simgame.windows.pages.{module}"), name)(big=moment.view.way == "open")
    assert isinstance(made, Page)
    return made


class Stage:
    """A page under its bar in a window of a size, laid out without being drawn."""

    def __init__(self, page: Page, moment: Moment | None, width: int, height: int) -> None:
        self.page, self.size = page, (width, height)
        self.window = QWidget()
        self.window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        column = say.column(self.window)
        if moment is not None:
            self.bar = GameBar()
            self.bar.show_view(moment.view, moment.place)
            column.addWidget(self.bar)
        column.addWidget(page, 1)
        self.window.resize(width, height)
        self.window.show()
        if moment is not None:
            page.show_view(moment.view, moment.next_is_ready)

    def settle(self) -> None:
        for _ in range(2):
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def faults(self, smallest: float) -> list[str]:
        """What does not fit, in words."""
        self.settle()
        found = []
        # As wide as the window became: a page that asks for more makes it grow.
        if self.window.width() > self.size[0] or self.window.minimumSizeHint().width() > self.size[0]:
            wide = max(self.window.width(), self.window.minimumSizeHint().width())
            found.append(f"wants a window {wide} px wide ({_widest(self.window, self.size[0])})")
        texts = [text for text in self.window.findChildren(Text) if _in_sight(text)]
        for text in texts:
            found += _cut(text, smallest) + _outside(text, self.window)
        for button in self.window.findChildren(QAbstractButton):
            if _in_sight(button):
                found += _narrow(button, smallest) + _outside(button, self.window)
        found += [f"“{_said(one)}” lies over “{_said(other)}”" for one, other in _overlaps(texts)]
        return found

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        # No event loop runs here that would do it, and a change of stage restyles every widget that lives.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _said(text: Text) -> str:
    return unmarked(text.words)[:50]


def _in_sight(widget: QWidget) -> bool:
    return widget.isVisible() and not (isinstance(widget, Text) and not widget.words)


def _widest(window: QWidget, limit: int) -> str:
    """The innermost widgets that ask for more than the window has."""
    wide = [w for w in window.findChildren(QWidget) if w.isVisible() and w.minimumSizeHint().width() > limit * 0.6]
    wide.sort(key=lambda w: w.minimumSizeHint().width())
    return ", ".join(f"{type(w).__name__} {w.minimumSizeHint().width()}" for w in wide[:3])


def _cut(text: Text, smallest: float) -> list[str]:
    font = theme.font(text.style_name, text.big, text.size_px, text.bold, text.italic)
    found = []
    if font.pixelSize() < smallest:
        found.append(f"“{_said(text)}” is set in {font.pixelSize()} px, {smallest:.0f} at least")
    if text.elides:
        return found
    if text.wraps:
        capitals = theme.style(text.style_name, text.big).capitals
        words = unmarked(text.words.upper() if capitals else text.words).split()
        longest = max((QFontMetricsF(font).horizontalAdvance(word) for word in words), default=0.0)
        if longest > text.width() + GRACE:
            found.append(f"“{_said(text)}” breaks a word: {longest:.0f} px in {text.width()}")
        if text.heightForWidth(text.width()) > text.height() + GRACE:
            found.append(f"“{_said(text)}” loses lines: {text.heightForWidth(text.width())} px in {text.height()}")
    else:
        if text.sizeHint().width() > text.width() + GRACE:
            found.append(f"“{_said(text)}” is cut: {text.sizeHint().width()} px in {text.width()}")
        if text.sizeHint().height() > text.height() + GRACE:
            found.append(f"“{_said(text)}” is cut below: {text.sizeHint().height()} px in {text.height()}")
    return found


def _narrow(button: QAbstractButton, smallest: float) -> list[str]:
    words = button.text() or button.accessibleName()
    found = []
    if button.sizeHint().width() > button.width() + GRACE and isinstance(button, Button | type(_segment())):
        found.append(f"button “{words}” is cut: {button.sizeHint().width()} px in {button.width()}")
    if isinstance(button, Button) and button.label:
        size = theme.px(button._font()[1], button.big)
        if size < smallest:
            found.append(f"button “{words}” is set in {size} px, {smallest:.0f} at least")
    return found


@cache
def _segment() -> QAbstractButton:
    return Segmented([("a", "a")]).segments[0]


def _outside(widget: QWidget, window: QWidget) -> list[str]:
    """Words or buttons that begin or end outside what can be seen, or be brought into sight by scrolling down."""
    holder, where = window, ""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            holder, where = above.viewport(), "its scrolled panel"
            break
        above = above.parentWidget()
    spot = QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())
    name = _said(widget) if isinstance(widget, Text) else widget.accessibleName()
    if spot.left() < -GRACE or spot.right() > holder.width() + GRACE:
        return [f"“{name}” lies {spot.left()} to {spot.right()} of {holder.width()} px across {where or 'the window'}"]
    if not where and spot.bottom() > holder.height() + GRACE:
        return [f"“{name}” ends {spot.bottom() - holder.height()} px below the window"]
    return []


def _overlaps(texts: list[Text]) -> Iterator[tuple[Text, Text]]:
    """Words that lie on other words of the same holder."""
    by_parent: dict[int, list[Text]] = {}
    for text in texts:
        by_parent.setdefault(id(text.parentWidget()), []).append(text)
    for family in by_parent.values():
        for one, other in combinations(family, 2):
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > GRACE and shared.height() > 2 * GRACE:
                yield one, other


def _show_answers(page: Page, moment: Moment, why: object, worlds: object) -> Iterator[str]:
    """Give a page what it asks the window for; the names of the parts that it can show."""
    if isinstance(page, ReportPage):
        page._story()
        page.show_why(moment.view.year_index, why)
        for part, name in PARTS:
            page.show_part(part)
            yield name
    elif isinstance(page, DebriefPage):
        page.show_worlds(worlds)
        for tab, name in TABS:
            page.show_tab(tab)
            yield name
    elif isinstance(page, DeskPage):
        yield "levers"
    else:
        yield ""


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("game", GAMES)
def test_every_page_of_a_game_fits_its_screen(game: str, size: tuple[int, int]) -> None:
    moments, why, worlds = _game(game)
    theme.set_stage(*size)
    found = []
    for moment in moments:
        smallest = int(SMALLEST_ON_A_TABLE * theme.stage()) if moment.view.way == "open" else 0
        stage = Stage(_page(moment), moment, *size)
        for part in _show_answers(stage.page, moment, why, worlds):
            name = f"{moment.name}{', ' + part if part else ''}"
            found += [f"{name}: {fault}" for fault in stage.faults(smallest)]
        stage.close()
    assert not found, "\n" + "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("way", ["open", "alone"])
def test_the_longest_name_of_a_table_leaves_the_bar_as_wide_as_the_window(way: Way) -> None:
    theme.set_stage(1366, 768)
    bar = GameBar()
    bar.show_view(msgspec.structs.replace(seat_down(way).view(None), name="A table with a name " * 4), "sheet")
    assert bar.minimumSizeHint().width() <= 1366
    bar.deleteLater()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("place", ["home", "setup", "settings", "how_to_play"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_page_outside_a_game_fits_its_screen(place: str, size: tuple[int, int], scale: float) -> None:
    theme.set_text_scale(scale)
    module, name = PLACES[place]
    stage = Stage(getattr(import_module(f"simgame.windows.pages.{module}"), name)(), None, *size)
    refresh = getattr(stage.page, "refresh", None)
    if refresh is not None:
        refresh()
    found = stage.faults(0)
    stage.close()
    assert not found, "\n" + "\n".join(found)

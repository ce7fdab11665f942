"""Every page of a played game on three screens: no word is cut that is not cut on purpose, nothing is wider than the
window, and on an open table nothing is too small to read from three metres."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations

import msgspec
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from simgame.game.entries import Way
from simgame.windows import theme
from simgame.windows.bar import GameBar
from simgame.windows.buttons import Button
from simgame.windows.pages.deal_page import DealPage
from simgame.windows.place_map import use
from simgame.windows.roomy import Roomy
from simgame.windows.segmented import Segmented
from simgame.windows.text import Text, unmarked
from tests.gallery.games import kept_moments
from tests.windows.played_table import Moment, play, seat_down
from tests.windows.staged import Stage, page_of, parts_of

SIZES = ((1366, 768), (1440, 900), (1920, 1080))
GAMES = ("open table, through the switch", "two by curtain", "alone, split kept", "alone, split abolished")
SMALLEST_ON_A_TABLE = 26
GRACE = 2  # px
SAID = "Acute trust: £2.0m more than the purse holds. Lower one of your plans, or ask for more of this year’s growth."
READ_BY_PAGES = ("debrief",)
"""Screens of an open table on which Page Down turns to the next screenful."""


@cache
def _game(name: str) -> tuple[Moment, ...]:
    """A played game: its moments, with all that their pages ask for."""
    if name.startswith("open"):
        # The second year of a table that votes after it looks like the first.
        moments = kept_moments("open")
        return tuple(one for one in moments if one.view.year_index != 1 or one.place in ("vote", "switch"))
    if name == "two by curtain":
        sitting = seat_down("curtain", "keep", 1)
    else:
        sitting = seat_down("alone", "keep" if name.endswith("kept") else "abolish")
    use(sitting.table.scenario)
    return tuple(play(sitting))


def faults(stage: Stage, smallest: float, whole: bool = True, told: bool = False) -> list[str]:
    """What does not fit, in words. ``told``: in a language that is longer, what is cut may stand whole in a tooltip."""
    stage.settle()
    found = []
    # As wide as the window became: a page that asks for more makes it grow.
    if stage.window.width() > stage.size[0] or stage.window.minimumSizeHint().width() > stage.size[0]:
        wide = max(stage.window.width(), stage.window.minimumSizeHint().width())
        found.append(f"wants a window {wide} px wide ({_widest(stage.window, stage.size[0])})")
    texts = [text for text in stage.window.findChildren(Text) if _in_sight(text)]
    for text in texts:
        if not (told and text.is_cut and text.toolTip()):
            found += _cut(text, smallest)
        found += _outside(text, stage.window)
    for button in stage.window.findChildren(QAbstractButton):
        if _in_sight(button):
            fits = isinstance(button, Button) and (button.width() >= button.least_width or bool(button.toolTip()))
            found += ([] if told and fits else _narrow(button, smallest)) + _outside(button, stage.window)
    if smallest and whole:
        for area in stage.window.findChildren(QScrollArea):
            if area.isVisible() and area.verticalScrollBar().maximum() > 0:
                found.append(f"a shared screen scrolls: {area.verticalScrollBar().maximum()} px are out of sight")
    found += [fault for one in stage.window.findChildren(QWidget) if _in_sight(one) for fault in _unsaid(one)]
    found += [f"“{_said(one)}” lies over “{_said(other)}”" for one, other in _overlaps(texts)]
    return found


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
        if text.sizeHint().width() > text.width() + GRACE and text.toolTip() in ("", text.told_whole):
            found.append(f"“{_said(text)}” ends in an ellipsis: {text.sizeHint().width()} px in {text.width()}")
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


def _unsaid(widget: QWidget) -> list[str]:
    """A control that is off without a reason, or that a screen reader has no name for."""
    control = isinstance(widget, QAbstractButton | QAbstractSpinBox | QLineEdit | QComboBox)
    if not control or widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QAbstractSpinBox):
        return []
    name = widget.accessibleName() or getattr(widget, "text", str)() or str(getattr(widget, "placeholderText", str)())
    found = [] if name else [f"{type(widget).__name__} in {type(widget.parentWidget()).__name__} has no name"]
    above: QWidget | None = widget
    told = False
    while above is not None and not told:  # a group that is off as a whole says why once
        told = bool(above.toolTip())
        above = above.parentWidget() if not above.isEnabled() else None
    return found if widget.isEnabled() or told else [*found, f"“{name}” is off and does not say why"]


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
    across = above.horizontalScrollBar().maximum() if isinstance(above, QAbstractScrollArea) else 0
    if isinstance(above, Roomy) or across:  # with large letters it may scroll, either way
        assert isinstance(above, QScrollArea)
        wide = max(holder.width(), above.widget().width() if above.widget() is not None else 0)
        return [] if spot.left() >= -GRACE and spot.right() <= wide + GRACE else [f"“{name}” lies beyond its page"]
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


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("game", GAMES)
def test_every_page_of_a_game_fits_its_screen(game: str, size: tuple[int, int]) -> None:
    moments = _game(game)
    theme.set_stage(*size)
    found = []
    for moment in moments:
        smallest = int(SMALLEST_ON_A_TABLE * theme.stage()) if moment.view.way == "open" else 0
        stage = Stage(page_of(moment.place, moment.view.way == "open"), moment, *size)
        for part in parts_of(stage.page, moment):
            name = f"{moment.name}{', ' + part if part else ''}"
            found += [f"{name}: {fault}" for fault in faults(stage, smallest, moment.place not in READ_BY_PAGES)]
        stage.close()
    assert not found, "\n" + "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("game", GAMES[1:])
def test_with_text_at_150_per_cent_nothing_is_lost(game: str) -> None:
    size = SIZES[0]
    theme.set_text_scale(1.5)
    theme.set_stage(*size)
    found = []
    for moment in _game(game):
        stage = Stage(page_of(moment.place, moment.view.way == "open"), moment, *size)
        for part in parts_of(stage.page, moment):
            name = f"{moment.name}{', ' + part if part else ''}"
            found += [f"{name}: {fault}" for fault in (*faults(stage, 0), *_sideways(stage))]
        stage.close()
    assert not found, "\n" + "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("game", ["open table, through the switch", "alone, split kept"])
def test_with_a_notice_open_plans_and_promises_keep_their_buttons(game: str) -> None:
    size = SIZES[0]
    theme.set_stage(*size)
    found = []
    first = {moment.place: moment for moment in reversed(_game(game))}
    for place in ("plans_up", "negotiate"):
        moment = first[place]
        big = moment.view.way == "open"
        stage = Stage(page_of(place, big), moment, *size, said=SAID)
        if isinstance(stage.page, DealPage):
            giver = next(seat.id for seat in moment.view.seats if seat.holder == "person")
            receiver = next(seat.id for seat in moment.view.seats if seat.id != giver)
            stage.page.turn_to("promise")
            stage.page.promise.start(giver)
            assert stage.page.promise.picker is not None
            stage.page.promise.picker.pick(receiver)
        found += [f"{moment.name}: {fault}" for fault in (*faults(stage, 0), *_downwards(stage))]
        stage.close()
    assert not found, "\n" + "\n".join(dict.fromkeys(found))


def _downwards(stage: Stage) -> Iterator[str]:
    """What must be pushed up for its end to be read."""
    for area in stage.window.findChildren(QScrollArea):
        if area.isVisible() and area.verticalScrollBar().maximum() > 0:
            yield f"{type(area).__name__} scrolls: {area.verticalScrollBar().maximum()} px are out of sight"


def _sideways(stage: Stage) -> Iterator[str]:
    """Panels that must be pushed to the side to be read to the end of a line."""
    for area in stage.window.findChildren(QScrollArea):
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0:
            yield f"{type(area).__name__} scrolls sideways: {area.horizontalScrollBar().maximum()} px are out of sight"


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
    stage = Stage(page_of(place), None, *size)
    refresh = getattr(stage.page, "refresh", None)
    if refresh is not None:
        refresh()
    found = faults(stage, 0)
    stage.close()
    assert not found, "\n" + "\n".join(found)

"""Every screen and state of the gallery's list, walked as a screen reader walks it: each control, hex, site and chart
has a name, a role and what it shows; and each picture with figures can be read as a table of the same figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from simgame.windows import accessible, theme
from simgame.windows.as_table import Tabled
from simgame.windows.board import BoardView
from simgame.windows.board_walk import StopWidget
from simgame.windows.charts import Chart
from simgame.windows.drawing import Picture
from simgame.windows.front_page import FrontPage
from simgame.windows.kpi import KpiRow
from simgame.windows.surfaces import Painted
from tests.gallery.everything import PLACES, each_place
from tests.gallery.shown import Shown

NAME, VALUE = QAccessible.Text.Name, QAccessible.Text.Value
NOTHING = (QAccessible.Role.NoRole, QAccessible.Role.Client)
LAPTOP = (1366, 768)
NO_FIGURES = {
    "Rule", "Tag", "KeyCap", "Glyph", "Counter", "StatusMark", "RegimeMark", "RegimeChip",  # marks
    "PhaseSteps", "Clock", "LoadingMark", "_Tick", "_Portrait", "CardBack", "CoinRule", "MapKey",
    "CounterPicker", "Curtain", "BoardCard", "Coins",
    "PlanFace", "ThereIs", "StepBox", "WinterSlip",  # cards: each figure stands on them as words, and in their name
    "_Head", "_Foot", "Plot",  # of a chart
}  # fmt: skip
"""What paints itself and is no chart."""
FIGURE = re.compile(r"£?\d+(?:,\d{3})*(?:\.\d+)?(?:m\b|bn\b|%)?")


def tree(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything below a widget, in the order of the tree."""
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        here = waiting.pop(0)
        yield here
        children = [here.child(number) for number in range(here.childCount())]
        waiting[:0] = [child for child in children if child is not None and child.isValid()]


def told(here: QAccessibleInterface) -> str:
    return f"{type(here.object()).__name__} “{here.text(NAME)}” ({here.role().name})"


def unheard(root: QWidget) -> Iterator[str]:
    """What a listener could not make sense of."""
    for here in tree(root):
        thing, state = here.object(), here.state()
        if not isinstance(thing, QWidget) or not thing.isVisible() or state.invisible:
            continue
        area = isinstance(thing, QAbstractScrollArea) or isinstance(thing.parentWidget(), QAbstractScrollArea)
        if state.focusable and (not area or isinstance(thing, BoardView)):
            if here.role() in NOTHING:
                yield f"{told(here)} takes the keys and has no role"
            if not here.text(NAME):
                yield f"{told(here)} takes the keys and has no name"
        if isinstance(thing, Chart | Tabled) and not (here.text(NAME) and here.text(VALUE)):
            yield f"{told(here)} does not say what it shows"
        if isinstance(thing, Chart) and here.role() != QAccessible.Role.Chart:
            yield f"{told(here)} is no chart to a listener"
        holds = isinstance(thing, QAbstractSpinBox | QComboBox) or here.role() == QAccessible.Role.SpinBox
        if holds and not here.text(VALUE) and not (isinstance(thing, QComboBox) and thing.count() == 0):
            yield f"{told(here)} has no value"
        inside = isinstance(thing.parentWidget(), QAbstractSpinBox | QComboBox | Painted)
        if isinstance(thing, QLineEdit) and not inside and not thing.accessibleName():
            yield f"{told(here)} is a field without a name"
        if isinstance(thing, StopWidget) and not (here.text(NAME) and here.role() == QAccessible.Role.Graphic):
            yield f"{told(here)} is a place of the map without a name"


def untabled(root: QWidget) -> Iterator[str]:
    """What shows figures and gives no table of them."""
    for one in root.findChildren(QWidget):
        if not one.isVisible() or type(one).__name__ in NO_FIGURES:
            continue
        name = f"{type(one).__name__} “{one.accessibleName()}”"
        if isinstance(one, Painted | Picture) and not isinstance(one, Tabled):
            yield f"{name} paints itself and is neither a picture with a table nor named as one without figures"
        if not isinstance(one, Chart | Tabled):
            continue
        table = one.table() if isinstance(one, Chart) else one.figures()
        if any(len(row) != len(table.heads) for row in table.rows):
            yield f"{name}: its rows do not have the {len(table.heads)} columns of its head"
        if any(not row[0].strip() for row in table.rows):
            yield f"{name}: a row without a name"
        if not table.rows:
            continue
        said = set(FIGURE.findall(said_of(one)))
        listed = " ".join(" ".join(cells) for cells in (table.heads, *table.rows)) + " " + one.accessibleName()
        lost = sorted(said - set(FIGURE.findall(listed)))
        if lost:
            yield f"{name}: {', '.join(lost)} of what is said stand in no row ({listed[:160]})"


def said_of(one: Chart | Tabled) -> str:
    """What is read out of a picture's figures: not the words that stand under a chart, nor a newspaper's story."""
    if isinstance(one, Chart):
        return one.words.summary
    if isinstance(one, FrontPage | KpiRow):
        return one.accessible_value()
    assert isinstance(one, QWidget)
    return one.accessibleDescription()


@pytest.fixture(autouse=True)
def somebody_listens(qtbot: QtBot) -> None:
    accessible.install()
    theme.set_reduce_motion(True)


@pytest.mark.parametrize("part", PLACES)
def test_every_control_hex_site_and_chart_is_heard_and_every_picture_is_a_table(part: str) -> None:
    found: list[str] = []
    names: list[str] = []
    for shown in each_place(LAPTOP, part):
        names.append(shown.name)
        found += [f"{shown.name}: {fault}" for fault in (*unheard(shown.root), *untabled(shown.root), *board(shown))]
    assert names
    assert len(names) == len(set(names)), "two screens have one name"
    assert not found, "\n" + "\n".join(dict.fromkeys(found))


def board(shown: Shown) -> Iterator[str]:
    """Maps whose tiles and sites are not all in the tree, each with its name, its place and what its layer says."""
    for view in shown.root.findChildren(BoardView):
        if not view.isVisible():
            continue
        stops = [here for here in tree(view) if isinstance(here.object(), StopWidget)]
        if len(stops) != len(view.board.hexes) + len(view.board.sites):
            yield f"{len(stops)} places of the map in the tree, not {len(view.board.hexes) + len(view.board.sites)}"
        for here, stop in zip(stops, view.stops, strict=False):
            if (here.text(NAME), here.text(VALUE)) != (stop.name, stop.value) or here.rect().width() <= 4:
                yield f"{stop.name}: is said as {told(here)}"
            if stop.tile is not None and not stop.value:
                yield f"{stop.name}: has no value"
        if view.layer is not None and view.layer.title not in QAccessible.queryAccessibleInterface(view).text(VALUE):
            yield "the map does not say what it shows"

"""The accessibility tree, walked as a screen reader walks it: every control, hex, site and chart has a name, a role and
what it shows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from simgame.windows import accessible, theme
from simgame.windows.board import BoardView
from simgame.windows.board_walk import StopWidget
from simgame.windows.charts import Chart
from simgame.windows.pages.open_board import OpenBoard
from simgame.windows.place_map import use
from tests.windows.played_table import Moment, play, seat_down
from tests.windows.staged import Stage, page_of, parts_of

NAME, VALUE, ABOUT = QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description
NOTHING = (QAccessible.Role.NoRole, QAccessible.Role.Client)


@cache
def moments(way: str) -> tuple[Moment, ...]:
    sitting = seat_down(way)  # type: ignore[arg-type]
    use(sitting.table.scenario)
    return tuple(play(sitting))


@pytest.fixture(autouse=True)
def somebody_listens(qtbot: QtBot) -> None:
    accessible.install()
    theme.set_reduce_motion(True)


def tree(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything under a widget, in the tree's order."""
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        here = waiting.pop(0)
        yield here
        children = [here.child(number) for number in range(here.childCount())]
        waiting[:0] = [child for child in children if child is not None and child.isValid()]


def told(here: QAccessibleInterface) -> str:
    return f"{type(here.object()).__name__} “{here.text(NAME)}” ({here.role().name})"


def faults(widget: QWidget) -> list[str]:
    """What a listener could not make sense of."""
    found = []
    for here in tree(widget):
        thing, state = here.object(), here.state()
        if not isinstance(thing, QWidget) or not thing.isVisible() or state.invisible:
            continue
        area = isinstance(thing, QAbstractScrollArea) or isinstance(thing.parentWidget(), QAbstractScrollArea)
        if state.focusable and (not area or isinstance(thing, BoardView)):
            if here.role() in NOTHING:
                found.append(f"{told(here)} takes the keys and has no role")
            if not here.text(NAME):
                found.append(f"{told(here)} takes the keys and has no name")
        chart = here.text(NAME) and here.text(VALUE) and here.role() == QAccessible.Role.Chart
        if isinstance(thing, Chart) and not chart:
            found.append(f"{told(here)} does not say what it shows")
        if here.role() == QAccessible.Role.SpinBox and not here.text(VALUE):
            found.append(f"{told(here)} has no value")
    return found


@pytest.mark.parametrize("way", ["alone", "open"])
def test_every_control_and_chart_of_every_page_has_a_name_a_role_and_a_value(way: str) -> None:
    theme.set_stage(1366, 768)
    found = []
    for moment in moments(way):
        stage = Stage(page_of(moment.place, way == "open"), moment, 1366, 768)
        for part in parts_of(stage.page, moment):
            stage.settle()
            found += [f"{moment.place} {part}: {fault}" for fault in faults(stage.window)]
        stage.close()
    assert not found, "\n" + "\n".join(dict.fromkeys(found))


def stops_in(widget: QWidget) -> list[QAccessibleInterface]:
    return [here for here in tree(widget) if isinstance(here.object(), StopWidget)]


def whole_board(widget: QWidget) -> None:
    """Every tile and site of the board in the tree, each with a name, its layer's value, a role and a place."""
    board = widget.findChild(BoardView)
    assert isinstance(board, BoardView)
    found = stops_in(widget)
    assert len(found) == len(board.stops) == len(board.board.hexes) + len(board.board.sites)
    for here, stop in zip(found, board.stops, strict=True):
        assert here.text(NAME) == stop.name
        assert here.text(VALUE) == stop.value
        assert here.role() == QAccessible.Role.Graphic
        assert here.rect().width() > 4
    assert all(here.text(VALUE) for here, stop in zip(found, board.stops, strict=True) if stop.tile is not None)
    assert board.layer is not None
    assert board.layer.title in QAccessible.queryAccessibleInterface(board).text(VALUE)


def test_every_hex_and_site_of_the_desks_board_is_in_the_tree(qtbot: QtBot) -> None:
    moment = next(moment for moment in moments("alone") if moment.place == "desk")
    stage = Stage(page_of("desk"), moment, 1366, 768)
    stage.settle()
    whole_board(stage.page)
    stage.close()


def test_every_hex_and_site_of_the_open_tables_board_is_in_the_tree(qtbot: QtBot) -> None:
    moment = next(moment for moment in moments("open") if moment.place == "negotiate")
    board = OpenBoard()
    qtbot.addWidget(board)
    board.resize(1366, 680)
    board.show()
    board.show_view(moment.view)
    QApplication.processEvents()
    whole_board(board)
    words = [here.text(VALUE) for here in tree(board)]
    assert any("GP practices" in word for word in words), "the money strip says who receives what"

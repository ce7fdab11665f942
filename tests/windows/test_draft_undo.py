"""A draft can be undone step by step until it is handed in, at a desk and on the sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from simgame.game.entries import Submitted
from tests.windows.test_desk_ghosts import at_desk
from tests.windows.test_sheet_page import at_the_sheet, other_than_last

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Z = Qt.Key.Key_Z


def test_every_change_of_a_draft_is_undone_in_turn_and_made_again(qtbot: QtBot) -> None:
    page, table = at_desk(qtbot)
    assert page.levers is not None
    rows = list(page.levers.rows.values())
    first = [row.value() for row in rows]
    qtbot.keyClick(rows[0].stepper, Qt.Key.Key_Right)
    qtbot.keyClick(rows[0].stepper, Qt.Key.Key_Right)
    qtbot.keyClick(rows[1].stepper, Qt.Key.Key_Right)
    last = [row.value() for row in rows]
    assert last[0] != first[0]
    assert last[1] != first[1]
    for _ in range(3):
        qtbot.keyClick(rows[1].stepper, Z, CTRL)
    assert [row.value() for row in rows] == first
    assert not page.drafts.back.isEnabled()
    assert "nothing to undo" in page.drafts.back.toolTip()
    desk = table.view.desk
    assert desk is not None
    assert all(lever.draft == lever.last for lever in desk.levers), "the table did not hear of it"
    for _ in range(3):
        QTest.mouseClick(page.drafts.again, Qt.MouseButton.LeftButton)
    assert [row.value() for row in rows] == last
    assert table.refused == []


def test_what_is_handed_in_is_not_undone_and_another_year_forgets(qtbot: QtBot) -> None:
    page, table = at_desk(qtbot)
    assert page.levers is not None
    row = next(iter(page.levers.rows.values()))
    qtbot.keyClick(row.stepper, Qt.Key.Key_Right)
    changed = row.value()
    table.take([Submitted("acute")])
    assert not page.drafts.back.isEnabled()
    assert "Handed in" in page.drafts.back.toolTip()
    QTest.keyClick(page, Z, CTRL)
    assert row.value() == changed
    page.drafts.set_handed_in(False)
    assert page.drafts.back.isEnabled()
    page.drafts.forget()
    assert not page.drafts.back.isEnabled()


def test_the_sheet_takes_back_a_figure_and_that_a_row_was_set_at_all(qtbot: QtBot) -> None:
    at, page = at_the_sheet(qtbot)
    assert page.sheet is not None
    row = page.sheet.rows[0]
    before = row.value()
    for key in other_than_last(page, 0):
        qtbot.keyClick(row.field, key)
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert row.value() != before
    qtbot.keyClick(page.sheet.rows[1].field, Qt.Key.Key_Return)
    assert page.sheet.count()[0] == 2
    qtbot.keyClick(page.sheet.rows[2].field, Z, CTRL)
    qtbot.keyClick(page.sheet.rows[2].field, Z, CTRL)
    assert page.sheet.count()[0] == 0
    assert row.value() == before
    qtbot.keyClick(page.sheet.rows[2].field, Z, CTRL | SHIFT)
    assert row.value() != before
    assert at.refused == []

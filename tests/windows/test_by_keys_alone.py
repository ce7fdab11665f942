"""A complete game without a mouse: from the first page to the debrief and home again, in both worlds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from simgame.windows.main_window import MainWindow
from tests.windows.walker import Walker

MOST_TABS = 120  # further than that a control is not within reach


class KeyWalker(Walker):
    """Where another walker clicks, this one walks with Tab (within a row of choices with arrows) and presses Space."""

    def click(self, widget: QWidget) -> int:
        before = self.inputs
        self.reach(widget)
        self.key(Qt.Key.Key_Space)
        self.settle()
        return self.inputs - before

    def key(self, key: Qt.Key) -> None:
        """A key where the focus is, on a page or on the bar."""
        focus = QApplication.focusWidget()
        assert focus is not None, f"nothing has the focus on {self.place}"
        assert focus.isVisible()
        QTest.keyClick(focus, key)
        QApplication.processEvents()
        self.inputs += 1

    def reach(self, widget: QWidget) -> None:
        """The focus to a widget by keys alone."""
        for _ in range(MOST_TABS):
            focus = QApplication.focusWidget()
            if focus is widget:
                return
            if focus is not None and beside(focus, widget):
                back = widget.mapToGlobal(widget.rect().center()).x() < focus.mapToGlobal(focus.rect().center()).x()
                self.key(Qt.Key.Key_Left if back else Qt.Key.Key_Right)
                if QApplication.focusWidget() is focus:
                    break
            else:
                self.key(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget, f"{widget.accessibleName()} cannot be reached on {self.place}"


def beside(focus: QWidget, widget: QWidget) -> bool:
    """Whether two buttons are choices of one row, of which Tab meets only one."""
    if not (isinstance(focus, QAbstractButton) and isinstance(widget, QAbstractButton)):
        return False
    return focus.group() is not None and focus.group() is widget.group()


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> KeyWalker:
    return KeyWalker(qtbot, window)


@pytest.mark.parametrize("regime", ["keep", "abolish"])
def test_a_whole_game_alone_by_keys(walk: KeyWalker, regime: str) -> None:
    walk.new_game()
    walk.set_up(("acute",), regime, 1, seed="11")
    walk.deal()
    walk.play(until=lambda: walk.place == "debrief")
    assert [report.split for report in walk.view.reports] == [regime]
    walk.debrief()
    assert walk.place == "home"

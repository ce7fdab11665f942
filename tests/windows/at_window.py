"""The whole window before a table: a sitting shown in it, and the wait until all that was asked for has come back."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simgame.session.sitting import Sitting
from simgame.windows.main_window import MainWindow

PATIENCE_MS = 60_000


def seat(window: MainWindow, sitting: Sitting, qtbot: QtBot) -> None:
    """The window before this table."""
    window._seated(sitting)
    again(window, qtbot)


def again(window: MainWindow, qtbot: QtBot) -> None:
    """Show what the sitting has come to."""
    assert window.seating is not None
    with qtbot.waitSignal(window.seating.changed, timeout=PATIENCE_MS):
        window.seating.start()
    settled(window, qtbot)


def settled(window: MainWindow, qtbot: QtBot) -> None:
    """Until nothing is worked out any more."""
    qtbot.waitUntil(lambda: not window.work.busy, timeout=PATIENCE_MS)
    QApplication.processEvents()

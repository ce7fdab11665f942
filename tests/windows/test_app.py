"""How the program's window opens."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from simgame.windows.app import show_whole
from simgame.windows.main_window import MainWindow


@pytest.mark.parametrize(
    ("room", "fills"),
    [((1920, 1040), False), ((1440, 900), True), ((1366, 728), True), ((1280, 680), True)],
)
def test_the_first_window_is_never_larger_than_the_screen(
    qtbot: QtBot, room: tuple[int, int], fills: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIMGAME_HOME", str(tmp_path))
    window = MainWindow()
    qtbot.addWidget(window)
    show_whole(window, QSize(*room))
    assert window.isMaximized() is fills
    assert window.minimumWidth() <= room[0]
    assert window.minimumHeight() <= room[1]
    window.close()

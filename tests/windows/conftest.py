"""What holds for every test of the screen: the program's fonts and colours, and nothing left changed behind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simgame.windows import letter_keys, settings, theme
from simgame.windows.main_window import MainWindow
from tests.windows.at_window import PATIENCE_MS


@pytest.fixture(autouse=True)
def the_usual_look(qapp: QApplication) -> Iterator[None]:
    """Light, text at 100 %; as it was afterwards."""
    if not theme.load_fonts() or not qapp.styleSheet():
        theme.apply(qapp)
    yield
    if theme.theme() != "light":
        theme.set_theme("light")
    if theme.text_scale() != 1.0:
        theme.set_text_scale(1.0)
    if theme.projector():
        theme.set_projector(False)
    if theme.legible():
        theme.set_legible(False)
    if theme.stage() != 1.0:
        theme.set_stage(1920, 1080)
    theme.set_reduce_motion(False)
    # A change of text or stage styles every widget that lives, and no event loop runs here that would end those which
    # a test left behind.
    for left in QApplication.topLevelWidgets():
        if not left.isVisible():
            left.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The program's window on a laptop, with no game saved yet and nothing in motion; settings as new afterwards."""
    monkeypatch.setenv("SIMGAME_HOME", str(tmp_path))
    theme.set_reduce_motion(True)
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=PATIENCE_MS)
    strays: list[str] = []
    heard = qapp.focusWindowChanged.connect(lambda one: strays.append(one.objectName()) if one is not None else None)
    yield made
    qapp.disconnect(heard)
    made.close()
    known = ("MainWindow", "Projector", "Elsewhere")
    # A part that is shown before it has a parent flashes up as a window of its own and takes the keys.
    assert [name for name in strays if not name.startswith(known)] == []
    letter_keys.set_on(True)
    settings.save(settings.Settings())

"""What a change of the window's size costs its thread, page by page, on a laptop and at an open table.

The thread's own CPU from the first resize until nothing is left to do. No time is asserted: machines differ.
"""

from __future__ import annotations

import gc
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simgame.windows import theme
from simgame.windows.main_window import MainWindow
from tests.windows.at_window import seat, settled
from tests.windows.played_table import play_to, seat_down

PHASES = ("negotiate", "decide", "report")
SIZES = ((1366, 768), (1380, 776), (1440, 900))  # the second within the step of an open table's sizes
BEFORE = {"alone negotiate": (145, 192), "alone decide": (252, 288), "alone report": (158, 170),
          "open negotiate": (163, 166), "open decide": (196, 189), "open report": (189, 199)}  # fmt: skip
"""When every change of size dressed the program anew and made its pages again, in ms."""


def _cost(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> float:
    gc.collect()
    began = time.thread_time()
    window.resize(*size)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.looks.settling)
    settled(window, qtbot)
    window.grab()
    return 1000 * (time.thread_time() - began)


@pytest.mark.parametrize("way", ["alone", "open"])
def test_what_a_change_of_size_costs_is_printed(
    way: str, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIMGAME_HOME", str(tmp_path))
    theme.set_reduce_motion(True)
    sitting = seat_down("alone" if way == "alone" else "open")
    for phase in PHASES:
        play_to(sitting, phase)
        window = MainWindow()
        qtbot.addWidget(window)
        window.resize(*SIZES[0])
        window.show()
        seat(window, sitting, qtbot)
        settled(window, qtbot)
        window.grab()
        told = []
        for size, was in zip(SIZES[1:], BEFORE[f"{way} {phase}"], strict=True):
            page = window.page
            cost = _cost(window, qtbot, size)
            told.append(f"{cost:4.0f} ms (before {was}), {'kept' if window.page is page else 'made anew'}")
        print(f"\n  {way:<6} {type(window.page).__name__:<14} {'; '.join(told)}", end="")
        assert window.size().width() == SIZES[-1][0]
        window.seating = None  # the table goes on in the next window
        window.close()

"""What a change of the window's size costs its thread, page by page, on a laptop and at an open table.

The thread's own CPU from the first resize until nothing is left to do, beside what sitting down at the page took.
No time is asserted: machines differ.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from functools import partial
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


def _cost(act: Callable[[], None], window: MainWindow, qtbot: QtBot) -> float:
    gc.collect()
    began = time.thread_time()
    act()
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
        made = _cost(partial(seat, window, sitting, qtbot), window, qtbot)
        told = []
        for size in SIZES[1:]:
            page = window.page
            cost = _cost(partial(window.resize, *size), window, qtbot)
            told.append(f"{cost:4.0f} ms ({cost / made:.2f} of it), {'kept' if window.page is page else 'made anew'}")
        print(f"\n  {way:<6} {type(window.page).__name__:<14} sat down {made:4.0f} ms; {'; '.join(told)}", end="")
        assert window.size().width() == SIZES[-1][0]
        window.seating = None  # the table goes on in the next window
        window.close()

"""A player's eyes and hands: what can be seen of the real window, and every key and click that it takes, counted.

Nothing here reaches past the screen: every step is a key where the focus is, or a click on a widget that can be seen.
It waits on the program's own signals. ``SPLIT_DECISION_SHOTS`` names a folder for a picture of each screen it meets.
"""

from __future__ import annotations

import os
import time
from collections import Counter as Tally
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from simgame.game.seats import SeatId
from simgame.game.view_types import View
from simgame.windows.main_window import MainWindow
from simgame.windows.page_book import PLACES
from simgame.windows.pages.page import Page
from simgame.windows.stepper import Scale

PATIENCE_MS = 120_000
PLACE_OF = {name: place for place, (_, name) in PLACES.items()}
Key = str | Qt.Key


class Hands:
    """``inputs`` counts keys and clicks, ``waited`` the milliseconds waited for the program by year index."""

    def __init__(self, qtbot: QtBot, window: MainWindow, shots: str = "") -> None:
        self.bot, self.window = qtbot, window
        self.inputs = 0
        self.waited: Tally[int] = Tally()
        self.met: list[str] = []
        folder = os.environ.get("SPLIT_DECISION_SHOTS")
        self._shots = Path(folder) / shots if folder and shots else None
        self._seen: set[str] = set()

    # --- what a person can see -----------------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        return self.window.page

    @property
    def place(self) -> str:
        return PLACE_OF[type(self.page).__name__]

    @property
    def view(self) -> View:
        """What all may see at this table."""
        assert self.window.seating is not None
        return self.window.seating.view(None)

    @property
    def people(self) -> list[SeatId]:
        return [seat.id for seat in self.view.seats if seat.holder == "person"]

    # --- what a person can do ------------------------------------------------------------------------------------

    def press(self, *keys: Key, ctrl: bool = False) -> int:
        """Press keys where the focus is; a word is typed letter by letter. How many keys that were."""
        pressed = 0
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        for key in keys:
            for one in key if isinstance(key, str) else (key,):
                assert self.window.isActiveWindow(), f"another window took the keys on {self.place}"
                focus = QApplication.focusWidget()
                assert focus is not None, f"nothing has the focus on {self.place}"
                assert focus.isVisible(), f"the focus is out of sight on {self.place}"
                here = focus is self.page or self.page.isAncestorOf(focus) or self.place == "curtain"
                assert here, f"the keys have left {self.place} for {focus.accessibleName()}"
                QTest.keyClick(focus, one, held)
                pressed += 1
                self.settle()
        self.inputs += pressed
        return pressed

    def enter(self) -> int:
        return self.press(Qt.Key.Key_Return)

    def main(self) -> int:
        """Ctrl+Enter: the main action of any screen."""
        return self.press(Qt.Key.Key_Return, ctrl=True)

    def click(self, widget: QWidget) -> int:
        """Click the middle of a widget, which must be in sight and not covered; a scrolled panel is scrolled first."""
        above = widget.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
            QApplication.processEvents()
        assert widget.isVisible(), f"{widget.accessibleName()} is out of sight on {self.place}"
        assert widget.isEnabled(), f"{widget.accessibleName()} is off on {self.place}: {widget.toolTip()}"
        middle = widget.rect().center()
        under = self.window.childAt(widget.mapTo(self.window, middle))
        assert under is widget or (under is not None and widget.isAncestorOf(under)), (
            f"{widget.accessibleName()} is covered by {under} on {self.place}"
        )
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(middle))
        self.inputs += 1
        self.settle()
        return 1

    def settle(self) -> None:
        """Wait until everything that was asked for has come back."""
        begun = time.perf_counter()
        QApplication.processEvents()
        # What is asked is whether something is owed, not whether a signal comes: it may have come already.
        self.bot.waitUntil(lambda: not self._owed, timeout=PATIENCE_MS)
        QApplication.processEvents()
        if self.window.seating is not None and self.window.seating.ready:
            self.waited[self.view.year_index] += round(1000 * (time.perf_counter() - begun))

    @property
    def _owed(self) -> bool:
        return self.window.work.busy

    def shoot(self, tag: str = "") -> None:
        """Keep a picture of a screen that was not seen yet."""
        name = tag or self.place
        if name in self._seen:
            return
        self._seen.add(name)
        self.met.append(name)
        if self._shots is not None:
            self._shots.mkdir(parents=True, exist_ok=True)
            QApplication.processEvents()
            self.window.grab().save(str(self._shots / f"{len(self.met):02d}-{name}.png"))


def new_figure(scale: Scale, last: float) -> str:
    """What is typed for another figure than last year's, three keys at most: money a step less if it can be."""
    if scale.choices:
        return str((round(last) + 1) % len(scale.choices) + 1)
    count = round((scale.highest - scale.lowest) / scale.step)
    figures = [round(scale.lowest + number * scale.step, 3) for number in range(count + 1)]
    fitting = [one for one in figures if len(f"{one:g}") <= 3 and scale.format(one) != scale.format(last) and one >= 0]
    below = [one for one in fitting if one < last]
    money = bool(scale.prefix)
    best = min(below if money and below else fitting, key=lambda one: abs(one - last))
    return f"{best:g}"


def buttons(widget: QWidget) -> list[QAbstractButton]:
    """What can be pressed in a widget, in sight."""
    return [one for one in widget.findChildren(QAbstractButton) if one.isVisible()]

"""What the pages offer goes to the table that is open; a new table is laid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from simgame.game.entries import ClockStopped, Entry, NewTable
from simgame.windows.pages.page import Page

if TYPE_CHECKING:
    from simgame.windows.main_window import MainWindow


class Offers(QObject):
    """``wire`` connects a page; what comes while no table is open, and is none, goes nowhere."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def wire(self, page: Page) -> None:
        """Take a page's entries, and its wish to move on."""
        page.offer.connect(self.take)
        page.offers.connect(self.take_all)
        page.move_on.connect(self.move_on)

    def take(self, entry: Entry) -> None:
        """One entry; a new table begins another game."""
        if isinstance(entry, NewTable):
            self._window.new_game(entry)
        elif self._window.seating is not None:
            self._window.seating.offer(entry)

    def take_all(self, entries: Sequence[Entry]) -> None:
        """Several entries, in order."""
        if self._window.seating is not None:
            self._window.seating.offer(*entries)

    def move_on(self) -> None:
        """What moves the whole table on."""
        if self._window.seating is not None:
            self._window.seating.go_on()

    def run_out(self) -> None:
        """The clock is at nought: drafts stand, and what was not agreed goes the way the rules say."""
        seating = self._window.seating
        if seating is not None and seating.ready:
            seating.offer(ClockStopped(seating.view(None).phase))

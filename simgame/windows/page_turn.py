"""From page to page without a held window: pages are made ahead, and a new one is drawn once it is laid out."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from simgame.windows.page_book import PageBook
from simgame.windows.pages.page import Page
from simgame.windows.work import Work


class PageTurn:
    """While a page is turned the window keeps the old one's picture: nobody sees a page half built.

    What a turn takes is done in steps, between which the window hears its player. ``page`` gives the page in sight.
    """

    def __init__(self, window: QWidget, work: Work, book: PageBook, page: Callable[[], Page]) -> None:
        self._window, self._work, self._book, self._page = window, work, book, page
        self._turning = 0
        self._ahead: set[tuple[str, bool]] = set()

    def begin(self) -> None:
        """A page was put in sight: lay it out, and draw it after that."""
        self._turning += 1
        self._window.setUpdatesEnabled(False)
        self._work.soon(self._settle, self._draw)

    def at_once(self) -> None:
        """Draw what is in sight now: what was there before must not be seen any longer."""
        self._window.setUpdatesEnabled(True)

    def _settle(self) -> None:
        self._page().settle()

    def _draw(self) -> None:
        self._turning -= 1
        if not self._turning:
            self._window.setUpdatesEnabled(True)

    def make_ahead(self, places: Iterable[str], big: bool) -> None:
        """Make pages that are not made yet, one at a time, out of sight."""
        for place in places:
            key = place, big
            if key not in self._ahead and not self._book.has(place, big):
                self._ahead.add(key)
                self._work.soon(lambda key=key: self._make(*key), lambda key=key: self._book.polish(*key))  # type: ignore[misc]

    def _make(self, place: str, big: bool) -> None:
        self._ahead.discard((place, big))
        self._book.page(place, big)

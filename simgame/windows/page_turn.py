"""From page to page without a held window: pages are made ahead, and a new one is drawn once it is laid out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from simgame.game.view_types import View
from simgame.windows.page_book import PageBook, load
from simgame.windows.pages.page import Page
from simgame.windows.work import Work

REST_MS = 200


class PageTurn:
    """While a page is turned the window keeps the old one's picture: nobody sees a page half built.

    What a turn takes is done in steps, between which the window hears its player. ``page`` gives the page in sight.
    """

    def __init__(self, window: QWidget, work: Work, book: PageBook, page: Callable[[], Page]) -> None:
        self._window, self._work, self._book, self._page = window, work, book, page
        self._turning = 0
        self._ahead: set[tuple[str, bool]] = set()
        self._rest = QTimer(window)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(lambda: self.make_ahead(("setup",), big=False, read=_read_ahead))

    def at_rest(self) -> None:
        """The window was shown: once its first page stands, the next is read and made."""
        self._rest.start()

    def begin(self) -> None:
        """A page was put in sight: lay it out, and draw it after that."""
        self._turning += 1
        self._window.setUpdatesEnabled(False)
        self._work.soon(self._settle, first=True)

    def at_once(self) -> None:
        """Draw what is in sight now: what was there before must not be seen any longer."""
        self._window.setUpdatesEnabled(True)
        # What Qt asked to be painted while updates were off was dropped, and it does not ask twice for what is
        # already to be painted: without this the old picture can stand until the mouse moves.
        QCoreApplication.postEvent(self._window, QEvent(QEvent.Type.UpdateRequest))

    def _settle(self) -> None:
        page = self._page()
        self._work.soon(*(_of(page, step) for step in page.settling()), self._draw, first=True)

    def _draw(self) -> None:
        self._turning -= 1
        if not self._turning:
            self.at_once()

    def make_ahead(
        self, places: Iterable[str], big: bool, view: View | None = None, read: Callable[[], object] = lambda: None
    ) -> None:
        """Make pages that are not made yet, out of sight. ``view`` is what all may see of their table, if there is
        one; ``read`` is called elsewhere before."""
        for place in places:
            if (place, big) not in self._ahead and not self._book.has(place, big):
                self._ahead.add((place, big))
                self._prepare(place, big, view, read)

    def _prepare(self, place: str, big: bool, view: View | None, read: Callable[[], object]) -> None:
        def make() -> None:
            self._ahead.discard((place, big))
            self._book.make(place, big)

        def foresee() -> None:
            page = self._book.page(place, big)
            if view is not None and page is not self._page():
                page.foresee(view)

        # What is wrong with a page is said when it is opened, not when it is made ahead.
        self._work.run(
            lambda: (read(), load(place)),
            lambda _: self._work.soon(make, foresee, lambda: self._book.polish(place, big)),
            lambda _: self._ahead.discard((place, big)),
        )

    def soon(self, page: Page, steps: Iterable[Callable[[], None]]) -> None:
        """Steps that a page wants done, unless it is gone by then."""
        self._work.soon(*(_of(page, step) for step in steps))


def _read_ahead() -> None:
    """What a new game needs of the program and of its files."""
    import_module("simgame.session.sitting")
    import_module("simgame.windows.place_map").read_shelf()


def _of(page: Page, step: Callable[[], None]) -> Callable[[], None]:
    return lambda: step() if isValid(page) else None

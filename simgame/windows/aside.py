"""What lies over the table or another page for a while: settings, how to play, the hand, the first five minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simgame.windows.page_book import ASIDE_PLACES
from simgame.windows.pages.page import AsksPower

if TYPE_CHECKING:
    from simgame.windows.main_window import MainWindow


class Aside:
    """``place`` is what lies there, "" for nothing; the table below stays as it is."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.place = ""

    def open(self, place: str) -> bool:
        """Lay a place over what is in sight; False where it is none of these."""
        if place in ASIDE_PLACES:
            self._open_program(place)
        elif place == "hand":
            self.open_hand()
        elif place.startswith("first_game"):
            self._open_first_game(place)
        else:
            return False
        return True

    def _open_program(self, place: str) -> None:
        """Settings or how to play."""
        window = self._window
        self.place = place
        page = window.book.page(place, big=False)
        page.refresh()
        window.put_in_sight(page, place)
        if window.seating is None:
            window.bar.show_program()
            window.notice.set_big(False)

    def open_hand(self) -> None:
        """Powers, and what is one seat's alone, over the table; a debrief has none."""
        window = self._window
        if window.seating is None or not window.seating.ready:
            return
        everybody = window.seating.view(None)
        if everybody.phase == "debrief":
            self.place = ""
            return
        self.place = "hand"
        page = window.book.page("hand", big=everybody.way == "open")
        assert isinstance(page, AsksPower)
        page.view_of = lambda seat: None if window.seating is None else window.seating.view(seat)
        window.put_in_sight(page, "hand")
        page.show_view(everybody, False)
        window.book.put_back(page)

    def _open_first_game(self, place: str) -> None:
        """The first five minutes, over the table or without one ("first_game:open": six round one)."""
        window = self._window
        self.place = place
        page = window.rehearsal.page(place)
        window.bar.step_aside()
        window.put_in_sight(page, "first_game")
        page.refresh()

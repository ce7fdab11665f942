"""The practice winter behind its page: it is dealt and played by the worker, beside the table and never on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from simgame.game.entries import Entry, NewTable, Way
from simgame.game.seats import SEATS, Holder, SeatId
from simgame.windows.pages.page import AsksPractice, Page
from simgame.windows.seating import Seating

if TYPE_CHECKING:
    from simgame.session.practice import Practice, Wish
    from simgame.windows.main_window import MainWindow

PLACE = "aldermere"
ALONE: SeatId = "acute"


class Rehearsal(QObject):
    """``begin`` deals a practice for the people of the table (without one: for one alone, or six ``round_table``)."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.round_table = False
        self._page: AsksPractice | None = None
        self._practice: Practice | None = None
        self._seating: Seating | None = None

    def wire(self, page: Page) -> None:
        """Answer what a page asks, if it plays a practice."""
        if not isinstance(page, AsksPractice):
            return
        page.ask_practice.connect(lambda: self.begin(page))
        page.ask_play.connect(self.play)
        page.ask_entry.connect(self._offer)
        page.ask_on.connect(self._on)

    def page(self, place: str) -> Page:
        """The page for a place: "first_game", or without a table "first_game:open" for six round one."""
        self.round_table = place.endswith(":open")
        self._window.help.dismiss()
        return self._window.book.page("first_game", big=self.big)

    @property
    def big(self) -> bool:
        """Whether the page has the sizes of an open table."""
        seating = self._window.seating
        return self.round_table if seating is None else seating.sitting.table.setup.way == "open"

    def begin(self, page: AsksPractice) -> None:
        """A practice beside the table that is open, or on the teaching place."""
        from simgame.session.practice import Practice  # late, with all that a game needs
        from simgame.windows.place_map import scenario_of, use

        self.forget()
        self._page = page
        seating = self._window.seating
        if seating is not None:
            table = seating.sitting.table
            setup, holders, scenario = table.setup, dict(table.holders), table.scenario
            if "person" not in holders.values():
                holders[ALONE] = "person"
        else:
            people = SEATS if self.round_table else (ALONE,)
            way: Way = "open" if self.round_table else "alone"
            holders = {seat: _holder(seat in people) for seat in SEATS}
            setup, scenario = NewTable(PLACE, way=way, seats=holders, name="Practice"), scenario_of(PLACE)
        use(scenario)
        self._window.work.run(
            lambda: Practice(setup, holders, scenario),
            lambda practice: self._begun(practice, setup.way, seating is not None),
            self._window.hear_failure,
            key="practice",
        )

    def _begun(self, practice: Practice, way: Way, at_table: bool) -> None:
        self._practice = practice
        page = self._shown()
        if page is not None:
            page.show_practice(practice, way, at_table)
            self._window.book.put_back(page)

    def play(self, wishes: Sequence[Wish]) -> None:
        """To the winter call with what its people set and promised, or a sentence on what does not fit."""
        practice = self._practice
        if practice is not None:
            self._window.work.run(
                lambda: practice.play(wishes),
                lambda problems: self._played(practice, problems),
                self._window.hear_failure,
                key="practice",
            )

    def _played(self, practice: Practice, problems: tuple[str, ...]) -> None:
        page = self._shown()
        if page is None or practice is not self._practice:
            return
        if problems:
            self._window.notice.show_problem(problems[0])
            return
        self._window.notice.clear()
        self._seating = seating = Seating(practice.sitting, self._window.work, self)
        seating.changed.connect(self._show)
        seating.refused.connect(self._window.notice.show_problem)
        seating.broke.connect(self._window.notice.show_fault)
        seating.start()

    def _show(self) -> None:
        page, seating, practice = self._shown(), self._seating, self._practice
        if page is None or seating is None or practice is None:
            return
        everybody = seating.view(None)
        alone = everybody.way == "alone" and len(practice.people) == 1
        page.show_table(seating.view(practice.people[0]) if alone else everybody, seating.next_entry is not None)

    def _offer(self, entry: Entry) -> None:
        if self._seating is not None:
            self._seating.offer(entry)

    def _on(self) -> None:
        if self._seating is not None:
            self._seating.go_on()

    def _shown(self) -> AsksPractice | None:
        """The page, if it is still the one in sight."""
        return self._page if self._page is not None and self._window.page is self._page else None

    def forget(self) -> None:
        """Away with the practice: nothing of it was kept."""
        if self._seating is not None:
            self._seating.blockSignals(True)
            self._seating.deleteLater()
        self._seating = self._practice = None


def _holder(person: bool) -> Holder:
    return "person" if person else "system-minded"

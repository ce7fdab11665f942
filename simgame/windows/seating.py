"""A sitting behind the window: entries go to a worker thread, views come back; the window's thread never waits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from simgame.game.entries import Entry, NewTable
from simgame.game.seats import SeatId
from simgame.game.view_types import View
from simgame.windows import faults
from simgame.windows.work import Work

if TYPE_CHECKING:
    from simgame.session.sitting import Sitting


# The engine is read when a game is first opened, in the thread that opens it: the first page stands without it.


def begun(entry: NewTable) -> Sitting:
    """A new game."""
    from simgame.session.sitting import Sitting

    return Sitting.new(entry)


def resumed(path: Path) -> Sitting:
    """A game from its file."""
    from simgame.session.sitting import Sitting

    return Sitting.resume(path)


def finished() -> Sitting:
    """The finished game that the first page shows."""
    from simgame.session.sample import finished_game

    return finished_game()


def lay_map(sitting: Sitting) -> None:
    """The place of this table is drawn as its own scenario has it, wherever that came from."""
    from simgame.windows.place_map import use

    use(sitting.table.scenario)


class Seating(QObject):
    """Owns a ``Sitting``. ``changed`` follows every entry that was accepted, with fresh views in ``view()``.

    ``refused`` carries one sentence for the player, ``said`` a computer player's reason (seat, sentence), ``broke`` the
    sentence of a fault after which nothing acknowledged is lost. ``went_back`` comes before ``changed`` where years
    were undone.
    """

    changed = Signal()
    went_back = Signal()
    refused = Signal(str)
    said = Signal(str, str)
    broke = Signal(str)
    previewed = Signal(str, object)
    lensed = Signal(str, object)

    def __init__(self, sitting: Sitting, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sitting = sitting
        self._work = work
        self._views: dict[SeatId | None, View] = {}
        self._next: Entry | None = None
        self._on_the_way: list[tuple[Entry, ...]] = []  # one for each change, oldest first
        self._hurried: tuple[int, str] | None = None

    def start(self) -> None:
        """Let the computer players begin, then show the table."""
        self._do(lambda: ())

    def view(self, seat: SeatId | None) -> View:
        """The last view of a seat (None: what all may see). Raises ``KeyError`` before the first ``changed``."""
        return self._views[seat]

    @property
    def ready(self) -> bool:
        """Whether there is a view to show."""
        return None in self._views

    @property
    def next_entry(self) -> Entry | None:
        """The entry that moves the whole table on, or None while somebody must still act."""
        return self._next

    def offer(self, *entries: Entry) -> None:
        """Offer entries in order; the first that is refused stops the rest. What was offered last and is still on its
        way is not offered again: a button was pressed twice."""
        if self._on_the_way[-1:] == [entries]:
            return

        def all_of_them() -> tuple[str, ...]:
            for entry in entries:
                problems = self.sitting.offer(entry)
                if problems:
                    return problems
            return ()

        self._do(all_of_them, entries)

    def go_on(self) -> None:
        """Offer the entry that moves the table on, if there is one; asked for too early, once it is there."""
        if self._on_the_way:
            everybody = self._views.get(None)
            self._hurried = None if everybody is None else (everybody.year_index, everybody.phase)
        elif self._next is not None:
            self.offer(self._next)

    def rewind(self, year_index: int) -> None:
        """Go back to the start of a year: a branch; nothing is lost."""

        def back() -> tuple[str, ...]:
            self.sitting.rewind(year_index)
            return ()

        self._do(back, done=self.went_back.emit)

    def preview(self, seat: SeatId, settings: dict[str, float]) -> None:
        """Ask what a draft would do; ``previewed`` follows. Only the last question of a seat is answered."""
        self._work.run(
            lambda: self.sitting.preview(seat, settings),
            lambda result: self.previewed.emit(seat, result),
            self._broke,
            key=f"preview:{seat}",
        )

    def lens(self, seat: SeatId) -> None:
        """Ask what a small step of each lever does, under these rules and where it is open under the others; ``lensed``
        follows."""
        self._work.run(
            lambda: (self.sitting.lens(seat), self.sitting.other_lens(seat)),
            lambda result: self.lensed.emit(seat, result),
            self._broke,
            key=f"lens:{seat}",
        )

    def close(self) -> None:
        """Close the file behind the table; everything acknowledged is in it."""
        self.sitting.close()

    def _do(
        self, change: Callable[[], tuple[str, ...]], entries: tuple[Entry, ...] = (),
        done: Callable[[], object] = lambda: None,
    ) -> None:  # fmt: skip
        """``change`` in the worker's thread, then the computer players; ``done`` after that, before ``changed``."""
        self._on_the_way.append(entries)

        def work() -> tuple[tuple[str, ...], dict[SeatId | None, View], Entry | None, list[tuple[SeatId, str]]]:
            problems = change()
            before = len(self.sitting.said)
            self.sitting.computers()
            said = self.sitting.said[before:]
            everybody = self.sitting.view(None)
            views: dict[SeatId | None, View] = {None: everybody}
            for seat in everybody.seats:
                if seat.holder == "person":
                    views[seat.id] = self.sitting.view(seat.id)
            return problems, views, self.sitting.conductor(), said

        self._work.run(work, lambda outcome: self._landed(outcome, done), self._failed)

    def _landed(self, outcome: Any, done: Callable[[], object]) -> None:
        problems, views, following, said = outcome
        self._views = views
        self._next = following
        self._on_the_way.pop(0)
        if not _face_down(views[None]):
            for seat, sentence in said:
                self.said.emit(seat, sentence)
        if problems:
            self.refused.emit(" ".join(problems))
        done()
        self.changed.emit()
        hurried, self._hurried = self._hurried, None
        if hurried == (views[None].year_index, views[None].phase) and not self._on_the_way:
            self.go_on()

    def _failed(self, error: Exception) -> None:
        self._on_the_way.pop(0)
        self._hurried = None
        self._broke(error)
        if self.ready:
            self.changed.emit()  # pages show again what is so, not what was asked for

    def _broke(self, error: Exception) -> None:
        self.broke.emit(faults.told(error))


def _face_down(view: View) -> bool:
    """Whether what seats do now is shown to nobody until all are in: then a reason would give it away."""
    return (
        view.phase == "decide"
        or (view.winter is not None and view.phase == "winter_call" and not view.winter.turned)
        or (view.budget is not None and view.phase == "negotiate" and not view.budget.bids_turned)
        or (view.vote is not None and view.phase == "vote" and not view.vote.turned)
    )

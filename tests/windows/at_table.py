"""A page at a real table: what it offers goes to a sitting, and the page is shown what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from simgame.game.entries import Entry, NewTable, Regimes, SwitchStep, Way
from simgame.game.seats import SEATS, Holder, SeatId
from simgame.game.table_value import Table
from simgame.game.view_types import View
from simgame.model.language import tr
from simgame.session.files import load_scenario
from simgame.session.save import Unsaved
from simgame.session.sitting import Sitting
from simgame.windows.pages.page import Page


def seated(
    people: Sequence[SeatId] = SEATS,
    *,
    way: Way = "open",
    regime: Regimes = "keep",
    place: str = "aldermere",
    seed: int = 3,
    others: Holder = "system-minded",
) -> Sitting:
    """A table that stands at the briefing of its first year; seats without people go to computer players."""
    sitting = Sitting(_opened(tr("Carry on"), tuple(people), way, regime, place, seed, others), Unsaved())
    sitting.computers()
    while sitting.table.phase == "switch":
        step = sitting.conductor() or SwitchStep(sitting.view(None).switch.step, placement="practices")
        assert sitting.offer(step) == ()
        sitting.computers()
    return sitting


@cache
def _opened(
    language: str, people: tuple[SeatId, ...], way: Way, regime: Regimes, place: str, seed: int, others: Holder
) -> Table:
    """The table at its first page, opened once: tables never change, each move makes another."""
    holders: dict[SeatId, Holder] = {seat: "person" if seat in people else others for seat in SEATS}
    entry = NewTable(place, seed=seed, years=3, regime=regime, seats=holders, way=way, name="Table Alder")
    return Sitting.unsaved(entry, load_scenario(place)).table


class AtTable:
    """``page`` before ``sitting``; ``viewer`` None is what all may see. ``refused`` holds what the game said no to."""

    def __init__(self, page: Page, sitting: Sitting, viewer: SeatId | None = None) -> None:
        self.page, self.sitting, self.viewer = page, sitting, viewer
        self.refused: list[str] = []
        self.noticed: list[str] = []
        self.offered: list[Entry] = []
        page.offer.connect(lambda entry: self.take([entry]))
        page.offers.connect(self.take)
        page.move_on.connect(self.go_on)
        page.notice.connect(self.noticed.append)
        self.show()

    @property
    def view(self) -> View:
        """What the page was shown last."""
        return self.sitting.view(self.viewer)

    def show(self) -> None:
        """Show the page what this viewer may see now."""
        self.page.show_view(self.view, self.sitting.conductor() is not None)
        QApplication.processEvents()

    def take(self, entries: Sequence[Entry]) -> None:
        """As the window does: in order, the first that is refused stops the rest; then computer players act."""
        for entry in entries:
            problems = self.sitting.offer(entry)
            if problems:
                self.refused.extend(problems)
                break
            self.offered.append(entry)
        self.sitting.computers()
        self.show()

    def go_on(self) -> None:
        """The entry that moves the table on."""
        entry = self.sitting.conductor()
        assert entry is not None, "the page asked to move on while somebody is waited for"
        self.take([entry])

    def press(self, *keys: str | Qt.Key) -> int:
        """Press keys one after the other where the focus is; how many that were. A word is typed letter by letter."""
        pressed = 0
        for key in keys:
            for one in key if isinstance(key, str) else (key,):
                QTest.keyClick(self._focus(), one)
                QApplication.processEvents()
                pressed += 1
        return pressed

    def _focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        return focused if focused is not None and self.page.isAncestorOf(focused) else self.page


def put_up(page: Page, width: int = 1366, height: int = 708) -> None:
    """Show a page as large as it is under the bar of a window."""
    page.resize(width, height)
    page.show()
    page.activateWindow()
    page.setFocus()
    QApplication.processEvents()

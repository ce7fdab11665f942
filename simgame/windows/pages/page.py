"""What every page of the window is: it shows a view, offers entries, and has one main action."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from simgame.game.seats import SeatId
from simgame.game.view_types import View


def _at_once(steps: Sequence[Callable[[], None]]) -> None:
    for step in steps:
        step()


class Page(QWidget):
    """A screen of the game.

    ``offer`` carries one entry, ``offers`` several in order, ``move_on`` asks for the entry that moves the table on.
    ``go`` names another place of the program ("home", "setup", …), ``notice`` carries a sentence for the strip under
    the bar; ``turned``: another part is in sight. ``big``: the large sizes of an open table.
    """

    offer = Signal(object)
    offers = Signal(object)
    move_on = Signal()
    go = Signal(str)
    notice = Signal(str)
    turned = Signal()
    accessible_role = QAccessible.Role.Pane

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big = big
        self.soon: Callable[[Sequence[Callable[[], None]]], None] = _at_once
        """Does steps that make parts of this page before they are asked for; a window leaves time between them."""

    @property
    def holds_big(self) -> bool:
        """Whether large sizes are used here: by the page, or by one that is shown within it."""
        return self.big or any(part.big for part in self.findChildren(Page))

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Refresh from a view; ``next_is_ready``: nobody is waited for, so the table may move on."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Look again: pages outside a table do each time they are shown."""

    def settling(self) -> tuple[Callable[[], None], ...]:
        """What is laid out before the page is drawn, in steps that each leave the window free soon."""
        from simgame.windows.board import BoardView  # late: the first page needs no board

        boards = [board for board in self.findChildren(BoardView) if board.isVisible()]
        return (self._activate, *(step for board in boards for step in (board.prime, board.settle)))

    def _activate(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def foresee(self, view: View) -> None:
        """Make what takes long from what all may see, before the page is shown for the first time."""

    def main_action(self) -> None:
        """What Ctrl+Enter does: the page's main button, if it is enabled."""

    def draft(self) -> object:
        """What the page holds that no entry holds yet, for the page that takes its place; None for nothing."""
        return None

    def take_draft(self, draft: object) -> None:
        """What the page before this one held; called before ``show_view``."""

    def held_here(self) -> object:
        """What is turned to or half done on the page itself, beside what its fields hold; None for nothing."""
        return None

    def hold_again(self, held: object) -> None:
        """What the page before this one held; called after ``show_view``, before its fields are put back."""

    def focus_rect(self) -> QRectF:
        """No ring round a whole page: it would say nothing."""
        return QRectF()

    def jump(self, number: int) -> bool:
        """1 to 7: go to a seat or a part, where the page has such; whether it did."""
        return False

    def pause(self, standing: bool) -> None:
        """Everything holds, or goes on."""

    def is_held(self, clock: bool) -> bool:
        """Whether what passes by itself holds; ``clock``: whether the clock does, where the page has nothing else."""
        return clock

    def regions(self) -> tuple[QWidget, ...]:
        """What F6 walks through, in reading order."""
        return (self,)


class AsksPreview(Page):
    """A page with a private desk: it asks what a draft would do and what a small step of each lever does."""

    ask_preview = Signal(str, object)  # seat, settings
    ask_lens = Signal(str)  # seat

    def show_preview(self, seat: str, preview: object) -> None:
        """Show the answer to the last ``ask_preview``."""
        raise NotImplementedError

    def show_lens(self, seat: str, lens: object, other: object = None) -> None:
        """Show the answer to the last ``ask_lens``: lever -> Lens; ``other``: under the other rules of the money."""
        raise NotImplementedError


class AsksWouldTake(Page):
    """A page on which computer players answer *what would you take?*"""

    ask_would_take = Signal(str, str)  # seat, which contract

    def show_would_take(self, seat: str, answer: object) -> None:
        """Show what the player in a seat said (None: nothing)."""
        raise NotImplementedError


class AsksPower(Page):
    """A page over the table with what is one seat's alone; ``view_of`` gives what a seat may see."""

    ask_power = Signal(str, int)  # seat, which of what it may choose
    view_of: Callable[[SeatId], View | None]

    def show_power(self, seat: str, preview: object) -> None:
        """Show the answer to the last ``ask_power``."""
        raise NotImplementedError

    def shut(self) -> None:
        """Nobody looks any more."""
        raise NotImplementedError


class AsksWorlds(Page):
    """A page that needs the other world beside this one, which takes seconds."""

    ask_worlds = Signal()
    ask_report = Signal(object)  # of the two worlds: the whole game as a file

    def show_worlds_progress(self, done: int, total: int) -> None:
        """How many runs are done."""
        raise NotImplementedError

    def show_worlds(self, worlds: object) -> None:
        """Show the two worlds."""
        raise NotImplementedError


class AsksWhy(Page):
    """A page that asks why a year's figures moved, which takes a moment."""

    ask_why = Signal(int)  # index of the year

    def show_why(self, year_index: int, rows: object) -> None:
        """Show the answer to the last ``ask_why``: indicator -> Row."""
        raise NotImplementedError


class AsksPapers(Page):
    """A page from which the papers of a game are printed: ``ask_papers`` with the place and the kind of levers."""

    ask_envelopes = Signal(object, object)  # NewTable, Scenario
    ask_papers = Signal(object, str)


class TellsMonths(Page):
    """A page on which months pass: ``month_shown`` carries the index of each as it begins."""

    month_shown = Signal(int)


class AsksPractice(Page):
    """A page that plays a practice beside the table: ``ask_practice`` for a new one, ``ask_play`` with what its people
    set, ``ask_entry`` with an entry of its winter call, ``ask_on`` to move it on."""

    ask_practice = Signal()
    ask_play = Signal(object)
    ask_entry = Signal(object)
    ask_on = Signal()

    def show_practice(self, practice: object, way: str, at_table: bool) -> None:
        """The practice is dealt; ``at_table``: beside a table that is open."""
        raise NotImplementedError

    def show_table(self, view: View, next_is_ready: bool) -> None:
        """The practice as it stands."""
        raise NotImplementedError

"""Undo and redo of a draft until it is handed in: Qt's stack of changes, its two buttons and its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simgame.game.seats import SeatId
from simgame.model.language import tr
from simgame.windows.buttons import Button

Put = Callable[[SeatId, str, "float | None"], None]


class _Change(QUndoCommand):
    """A lever from one figure to another."""

    def __init__(self, put: Put, seat: SeatId, lever: str, before: float | None, after: float) -> None:
        super().__init__()
        self._put, self._of, self._before, self._after = put, (seat, lever), before, after
        self.told = (seat, lever, before, after)

    def redo(self) -> None:
        """Called by the stack when the change is first made as well."""
        self._put(*self._of, self._after)

    def undo(self) -> None:
        self._put(*self._of, self._before)


class DraftUndo(QWidget):
    """Two buttons and Ctrl+Z, Ctrl+Shift+Z of a page.

    ``put(seat, lever, figure)`` sets a figure, the first time too; None takes back that it was set at all. Figures are
    in the field's unit. What another seat or year may not see is forgotten with ``forget``.
    """

    def __init__(self, page: QWidget, put: Put, big: bool | None = None) -> None:
        super().__init__(page)
        self._put = put
        self._stack = QUndoStack(self)
        self._now: dict[tuple[SeatId, str], float | None] = {}
        self._handed_in = False
        self._remembering = False
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        self.back = Button("", "arrow-u-up-left", kind="ghost", big=big, tip="Undo (Ctrl+Z)")
        self.again = Button("", "arrow-u-up-right", kind="ghost", big=big, tip="Redo (Ctrl+Shift+Z)")
        for button, name, call in (
            (self.back, "Undo the last change", self.undo),
            (self.again, "Make the change again", self.redo),
        ):
            button.setAccessibleName(tr(name))
            button.clicked.connect(call)
            line.addWidget(button)
        for key, call in (
            ("Ctrl+Z", self.undo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+Y", self.redo),
        ):
            shortcut = QShortcut(QKeySequence(key), page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)
        self._stack.indexChanged.connect(self._show)
        self._show()

    def change(self, seat: SeatId, lever: str, before: float | None, after: float) -> None:
        """A person sets a lever: it is put, and can be taken back. ``before``: as the table has it; a change that is
        still on its way to the table counts as made."""
        self._stack.push(_Change(self._set, seat, lever, self._now.get((seat, lever), before), after))

    def _set(self, seat: SeatId, lever: str, figure: float | None) -> None:
        self._now[seat, lever] = figure
        if not self._remembering:
            self._put(seat, lever, figure)

    def held_here(self) -> object:
        """The changes, how many of them stand, and the figures they came to."""
        made = [self._stack.command(number) for number in range(self._stack.count())]
        told = [change.told for change in made if isinstance(change, _Change)]
        return (told, self._stack.index(), dict(self._now)) if told else None

    def hold_again(self, held: object) -> None:
        """The same changes to take back; the table has them already."""
        assert isinstance(held, tuple)
        told, index, now = held
        self._remembering = True
        for change in told:
            self._stack.push(_Change(self._set, *change))
        self._stack.setIndex(index)
        self._now = dict(now)
        self._remembering = False

    def undo(self) -> None:
        """The last change back, unless the plan is handed in."""
        if not self._handed_in:
            self._stack.undo()

    def redo(self) -> None:
        """What was undone, again."""
        if not self._handed_in:
            self._stack.redo()

    def forget(self) -> None:
        """Another seat's desk, or another year: nothing of this draft can come back."""
        self._stack.clear()
        self._now.clear()

    def set_handed_in(self, handed_in: bool) -> None:
        """What is handed in stands until it is unlocked."""
        self._handed_in = handed_in
        self._show()

    def _show(self) -> None:
        locked = "Handed in: unlock it to change it." if self._handed_in else ""
        self.back.set_allowed(self._stack.canUndo() and not locked, locked or "There is nothing to undo in this draft.")
        self.again.set_allowed(self._stack.canRedo() and not locked, locked or "Nothing was undone.")

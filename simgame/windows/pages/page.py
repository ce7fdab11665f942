"""What every page of the window is: it shows a view, offers entries, and has one main action."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from simgame.game.view_types import View


class Page(QWidget):
    """A screen of the game.

    ``offer`` carries one entry, ``offers`` several in order, ``move_on`` asks for the entry that moves the table on.
    ``go`` names another place of the program ("home", "setup", …). ``big``: the large sizes of an open table.
    """

    offer = Signal(object)
    offers = Signal(object)
    move_on = Signal()
    go = Signal(str)

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big = big

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Refresh from a view; ``next_is_ready``: nobody is waited for, so the table may move on."""
        raise NotImplementedError

    def main_action(self) -> None:
        """What Ctrl+Enter does: the page's main button, if it is enabled."""

    def regions(self) -> tuple[QWidget, ...]:
        """What F6 walks through, in reading order."""
        return (self,)

"""A game of computer players that the window shows from phase to phase: the check of a built program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from simgame.game.entries import NewTable
from simgame.game.seats import SEATS, Holder, SeatId

if TYPE_CHECKING:
    from simgame.windows.main_window import MainWindow


class ByItself(QObject):
    """Moves the table on whenever it was shown, up to its first report."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._playing = False

    def begin(self) -> None:
        """A year on Aldermere."""
        self._playing = True
        seats: dict[SeatId, Holder] = dict.fromkeys(SEATS, "system-minded")
        self._window.new_game(NewTable("aldermere", years=1, seats=seats, way="alone", name="A year by itself"))

    def shown(self) -> None:
        """The table was shown: on, if the game plays by itself."""
        if self._playing:
            QTimer.singleShot(0, self._next)

    def _next(self) -> None:
        seating = self._window.seating
        if seating is None:
            return
        if seating.view(None).phase in ("report", "debrief"):
            self._playing = False
            self._window.year_played.emit()
        else:
            seating.go_on()

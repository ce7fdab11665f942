"""Pages made anew: after a change of theme, of text size, or of the stage of an open table."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from simgame.windows import settings, theme

if TYPE_CHECKING:
    from simgame.windows.main_window import MainWindow

RESIZE_MS = 250


class MadeAnew(QObject):
    """Puts settings in force; pages get the new sizes and colours, with the drafts they held."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._resized = QTimer(self)  # a window that is dragged larger settles before its pages are made anew
        self._resized.setSingleShot(True)
        self._resized.setInterval(RESIZE_MS)
        self._resized.timeout.connect(self._rebuild)

    def change_text(self, step: int) -> None:
        """Larger or smaller text, or with 0 the usual."""
        self.take(replace(settings.now(), text_scale=settings.step(theme.text_scale(), step)))

    def take(self, chosen: settings.Settings) -> None:
        """Put settings in force and keep them."""
        before = settings.now()
        settings.apply(chosen)
        settings.save(chosen)
        if replace(before, reduce_motion=chosen.reduce_motion) != chosen:
            self._window.book.rebuild(but=("settings",))
        self._window.show_again()

    def fit(self) -> None:
        """The large sizes shrink and grow with the window, a step at a time, once it rests."""
        if theme.stage_for(self._window.width(), self._window.height()) == theme.stage():
            self._resized.stop()
        elif self._window.seating is None:
            self._stage()
        else:
            self._resized.start()

    @property
    def settling(self) -> bool:
        """Whether a resize waits for the window to rest."""
        return self._resized.isActive()

    def _stage(self) -> None:
        theme.set_stage(self._window.width(), self._window.height())

    def _rebuild(self) -> None:
        """Pages of large sizes keep some lengths of the stage they were made for; all others stay as they are."""
        self._stage()
        if self._window.book.rebuild_big():
            self._window.show_again()

"""Settings: theme, text size, letters and motion, at once in force and kept for the next start."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from simgame.game.view_types import View
from simgame.model.language import tr
from simgame.session.save import SaveProblem, saves_folder, saves_place
from simgame.windows import say, settings, theme
from simgame.windows.buttons import Button
from simgame.windows.on_off import Switch
from simgame.windows.pages.page import Page
from simgame.windows.segmented import Segmented
from simgame.windows.surfaces import Rule, SurfaceFrame
from simgame.windows.text import Text
from simgame.windows.tokens import TEXT_SCALES

WIDTH = 720


LETTERS = "Off, only Ctrl, figures, arrows and Enter work; everything can still be reached with Tab."


class SettingsPage(Page):
    """``chosen`` carries the ``Settings`` that the player wants; the window puts them in force and keeps them.

    The page takes every size from the theme as it changes, so that a control keeps the focus while text grows.
    """

    chosen = Signal(object)

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(False, parent)
        now = settings.now()
        self.holder = QWidget()
        outer = say.column(self.holder, (24, 28, 24, 24), 14)
        outer.addWidget(Text("Settings", "h1"))
        outer.addWidget(
            Text("How the program looks on this laptop; in a game they change nothing.", "ui", "ink2", wrap=True)
        )
        self.frame = SurfaceFrame("card")
        self._fill(now)
        outer.addWidget(self.frame)
        foot = QHBoxLayout()
        self.back = Button("Back", "arrow-left", key="Esc")
        self.back.clicked.connect(self.main_action)
        foot.addWidget(self.back)
        foot.addStretch(1)
        outer.addLayout(foot)
        outer.addStretch(1)
        middle = QWidget()
        line = say.row(middle)
        line.addStretch(1)
        line.addWidget(self.holder, 100)
        line.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        say.column(self).addWidget(scroll)
        self.setFocusProxy(self.theme_choice)
        theme.signals.changed.connect(self._fit)
        self._fit()

    def _fill(self, now: settings.Settings) -> None:
        """A row for each setting, as it is now, and the folder of saved games."""
        rows = say.column(self.frame, (24, 10, 24, 12), 0)
        self.theme_choice = Segmented(
            [("light", "Light", "sun"), ("dark", "Dark", "moon")], now.theme, name="Theme", pad=18
        )
        self.theme_choice.chosen.connect(lambda name: self._take(theme=name))
        self.size_choice = Segmented(
            [(str(scale), f"{scale:.0%}") for scale in TEXT_SCALES], str(now.text_scale), name="Text size", pad=16
        )
        self.size_choice.chosen.connect(lambda scale: self._take(text_scale=float(scale)))
        self.legible = Switch("High-legibility text", now.legible)
        self.legible.toggled.connect(lambda on: self._take(legible=on))
        self.motion = Switch("Reduce motion", now.reduce_motion)
        self.motion.toggled.connect(lambda on: self._take(reduce_motion=on))
        rows.addLayout(self._row("Theme", "Dark rests the eyes in a dim room.", self.theme_choice))
        rows.addWidget(Rule())
        rows.addLayout(self._row("Text size", "Also with Ctrl + and Ctrl −; Ctrl 0 for 100%.", self.size_choice))
        rows.addWidget(Rule())
        rows.addLayout(self._stack(self.legible, "Letters that are hard to mistake: Atkinson Hyperlegible Next."))
        rows.addWidget(Rule())
        self.letters = Switch("Single letters as keys", now.letter_keys)
        self.letters.toggled.connect(lambda on: self._take(letter_keys=on))
        rows.addLayout(self._stack(self.letters, LETTERS))
        rows.addWidget(Rule())
        rows.addLayout(self._stack(self.motion, "Nothing travels: months step, and curtain and cards change at once."))
        rows.addWidget(Rule())
        self.folder = Button("Open the folder", "floppy-disk", kind="small")
        self.folder.clicked.connect(self._open_folder)
        rows.addLayout(
            self._row("Saved games and printed papers", "They lie side by side, in this folder:", self.folder)
        )
        self.place = QLineEdit(str(saves_place()))
        self.place.setReadOnly(True)
        self.place.setCursorPosition(0)
        self.place.setAccessibleName(tr("The folder of saved games"))
        rows.addWidget(self.place)
        rows.addSpacing(12)

    def _row(self, name: str, words: str, control: QWidget) -> QHBoxLayout:
        line = say.row(margins=(0, 14, 0, 14), spacing=16)
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(Text(name, "ui", bold=True))
        both.addWidget(Text(words, "small", "ink2", wrap=True))
        line.addLayout(both, 1)
        line.addWidget(control)
        return line

    def _stack(self, control: QWidget, words: str) -> QVBoxLayout:
        both = QVBoxLayout()
        both.setContentsMargins(0, 12, 0, 14)
        both.setSpacing(2)
        both.addWidget(control)
        both.addWidget(Text(words, "small", "ink2", wrap=True))
        return both

    def _open_folder(self) -> None:
        """Show the folder in the system's own window of files."""
        try:
            opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(saves_folder())))
        except SaveProblem as problem:
            self.notice.emit(str(problem))
            return
        if not opened:
            self.notice.emit(tr("No program here shows folders: go to {folder}.", folder=saves_place()))

    def _fit(self) -> None:
        self.holder.setMaximumWidth(theme.px(WIDTH))

    def _take(self, **changed: Any) -> None:
        self.chosen.emit(replace(settings.now(), **changed))

    def refresh(self) -> None:
        """Show what is in force."""
        now = settings.now()
        self.theme_choice.set_value(now.theme)
        self.size_choice.set_value(str(now.text_scale))
        switches = ((self.legible, now.legible), (self.motion, now.reduce_motion), (self.letters, now.letter_keys))
        for switch, on in switches:
            before = switch.blockSignals(True)
            switch.setChecked(on)
            switch.blockSignals(before)

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Settings show no table."""

    def main_action(self) -> None:
        """Back to where the player was."""
        self.go.emit("back")

"""How to play: the year in five steps, the two worlds, what the debrief shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from simgame.game.view_types import View
from simgame.session.files import scenario_names
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.pages.page import AsksPapers
from simgame.windows.place_map import scenario_of
from simgame.windows.surfaces import Glyph, SurfaceFrame
from simgame.windows.text import Text
from simgame.windows.texts import Part, how_to

WIDTH = 1180


class HowToPlayPage(AsksPapers):
    """Plain words in two columns; Esc or its button goes back."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(False, parent)
        words = how_to()
        holder = QWidget()
        outer = say.column(holder, (24, 24, 24, 24), 12)
        outer.addWidget(Text(words.title, "h1"))
        outer.addWidget(Text(words.lead, "body", "ink2", wrap=True))
        columns = QHBoxLayout()
        columns.setSpacing(16)
        halves = [QWidget(), QWidget()]
        sides = [say.column(half, spacing=14) for half in halves]
        for half in halves:
            columns.addWidget(half, 1)
        for number, part in enumerate(words.part):
            sides[number % 2].addWidget(self._part(part))
        for side in sides:
            side.addStretch(1)
        outer.addLayout(columns)
        foot = QHBoxLayout()
        self.back = Button("Back", "arrow-left", key="Esc")
        self.back.clicked.connect(lambda: self.go.emit("back"))
        self.new_game = Button("New game", "plus", kind="primary", key="Ctrl ↵")
        self.new_game.clicked.connect(self.main_action)
        self.papers = Button("Print rule book and role cards", "printer", tip="Two PDF files, beside your saved games")
        self.papers.clicked.connect(self._print)
        foot.addWidget(self.back)
        foot.addWidget(self.new_game)
        foot.addWidget(self.papers)
        foot.addStretch(1)
        outer.addLayout(foot)
        outer.addStretch(1)
        holder.setMaximumWidth(theme.px(WIDTH))
        middle = QWidget()
        line = say.row(middle)
        line.addStretch(1)
        line.addWidget(holder, 100)
        line.addStretch(1)
        self.sheet = QScrollArea()
        self.sheet.setWidgetResizable(True)
        self.sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet.setWidget(middle)
        say.column(self).addWidget(self.sheet)
        self.setFocusProxy(self.sheet)

    def _part(self, part: Part) -> SurfaceFrame:
        frame = SurfaceFrame("card")
        column = say.column(frame, (22, 14, 22, 18), 8)
        head = say.row(spacing=10)
        head.addWidget(Glyph(part.icon, size=22))
        head.addWidget(Text(part.title, "h3", size=19), 1)
        column.addLayout(head)
        for line in part.lines:
            column.addWidget(Text(line, "ui", wrap=True))
        return frame

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """The page shows no table."""

    def _print(self) -> None:
        """For a first game; those of another place and other levers are printed where the table is set."""
        self.ask_papers.emit(scenario_of(scenario_names()[0]), "starter")

    def main_action(self) -> None:
        """To the set-up."""
        self.go.emit("setup")

"""The first page: carry on, a new game, another save; the question the game asks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QScrollArea, QWidget

from simgame.game.view_types import View
from simgame.model.language import tr
from simgame.session.save import SUFFIX, Found, SaveProblem, found_saves, saves_folder
from simgame.session.solo_games import SOLOS
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.home_picture import HomePicture
from simgame.windows.pages.page import Page
from simgame.windows.seats import RegimeMark
from simgame.windows.text import Text
from simgame.windows.tile import Tile

QUESTION = (
    "Keep the purchaser/provider split, or abolish it? Run the health and care of a whole place, negotiate with the "
    "other seats, and see what each choice does."
)
TITLE_LINE = "Split Decision"
TITLE, LOW_TITLE, LOW = 84.0, 62.0, 820


class HomePage(Page):
    """Home. ``refresh`` looks for saves again; it is called each time the page is shown."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(False, parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        left = say.ground("paper")
        self._column = layout = say.column(left, (64, 48, 64, 28), 0)
        layout.addWidget(RegimeMark("keep", 46, "ink"), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(18)
        self._title = Text(TITLE_LINE, "display", size=TITLE, wrap=True)
        layout.addWidget(self._title)
        layout.addSpacing(16)
        layout.addWidget(Text(QUESTION, "body", wrap=True, size=21))
        layout.addSpacing(26)
        self.carry_on = Tile("Carry on", "", icon="play", main=True, key="↵")
        self.carry_on.clicked.connect(self.main_action)
        layout.addWidget(self.carry_on)
        layout.addSpacing(12)
        layout.addLayout(self._tiles())
        layout.addSpacing(10)
        layout.addLayout(self._alone())
        self._others = Text("", "small", "ink2", wrap=True)
        layout.addSpacing(10)
        layout.addWidget(self._others)
        layout.addStretch(1)
        layout.addLayout(self._foot())
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(left)
        scroll.setMinimumWidth(theme.px(520))
        scroll.setMaximumWidth(theme.px(600))
        line.addWidget(scroll, 5)
        line.addWidget(HomePicture(), 7)
        self._first: Found | None = None

    def _tiles(self) -> QGridLayout:
        """The ways in, beside carrying on."""
        grid = QGridLayout()
        grid.setSpacing(12)
        self.new_game = Tile("New game", "Alone, or round a laptop", icon="plus")
        self.new_game.clicked.connect(lambda: self.go.emit("setup"))
        self.open_save = Tile("Open a game", "From a file", icon="floppy-disk")
        self.open_save.clicked.connect(self._choose_file)
        grid.addWidget(self.new_game, 0, 0)
        self.sample = Tile("See a finished game", "Five years, both worlds", icon="scales")
        self.sample.clicked.connect(lambda: self.go.emit("sample"))
        grid.addWidget(self.open_save, 0, 1)
        self.first = Tile("First five minutes", "Practice, not counted", icon="hourglass-medium")
        self.first.clicked.connect(lambda: self.go.emit("first_game"))
        grid.addWidget(self.first, 1, 0)
        grid.addWidget(self.sample, 1, 1)
        return grid

    def _alone(self) -> QHBoxLayout:
        """A button for each solo game."""
        alone = QHBoxLayout()
        alone.setSpacing(8)
        alone.addWidget(Text("Alone", "small", "ink2"))
        self.solos: dict[str, Button] = {}
        for solo in SOLOS:
            button = Button(solo.title, kind="small")
            button.setToolTip(tr("{title}. {line} {goal}", title=solo.title, line=solo.line, goal=solo.goal))
            button.setMinimumWidth(theme.px(60))  # long words end in an ellipsis; the tooltip has them whole
            button.setAccessibleDescription(button.toolTip())
            button.clicked.connect(lambda _=False, chosen=solo: self.offer.emit(chosen.entry()))
            alone.addWidget(button)
            self.solos[solo.id] = button
        alone.addStretch(1)
        return alone

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.how_to = Button("How to play", "book-open", kind="small")
        self.how_to.clicked.connect(lambda: self.go.emit("how_to_play"))
        self.settings = Button("Settings", "gear", kind="small")
        self.settings.clicked.connect(lambda: self.go.emit("settings"))
        foot.addWidget(self.how_to)
        foot.addWidget(self.settings)
        foot.addStretch(1)
        foot.addWidget(Text("F1 help, F11 full screen", "small", "ink2"))
        return foot

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Home shows no table."""

    def refresh(self) -> None:
        """Look for saves; the newest is the main way on, else a new game is."""
        try:
            every, problem = found_saves(), ""
        except SaveProblem as error:
            every, problem = (), str(error)
        saves = [found for found in every if not found.problem]
        problem = problem or next((found.problem for found in every if found.problem), "")
        self._first = saves[0] if saves else None
        self.carry_on.setVisible(bool(saves))
        if self._first is not None:
            when = self._first.changed.astimezone()
            self.carry_on.set_words(
                tr("Carry on with {title}", title=self._first.title),
                tr("Saved {day} {when:%B %Y}, {when:%H:%M}. Nothing was lost.", day=when.day, when=when),
            )
        self._others.setText(problem)
        (self.carry_on if saves else self.new_game).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the title is smaller, on one line, and the air less, so that nothing is out of sight."""
        super().resizeEvent(event)
        low = self.height() < LOW
        self._column.setContentsMargins(*((52, 26, 52, 18) if low else (64, 48, 64, 28)))
        self._title.setText(TITLE_LINE if low else TITLE_LINE.replace(" ", "\n"))
        self._title.size_px = LOW_TITLE if low else TITLE
        self._title.restyle()

    def main_action(self) -> None:
        """Carry on, or begin."""
        self.go.emit("continue" if self._first is not None else "setup")

    def _choose_file(self) -> None:
        try:
            folder = str(saves_folder())
        except SaveProblem:
            folder = ""  # there is none to begin in
        kind = tr("Games of Split Decision (*{suffix})", suffix=SUFFIX)
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a game"), folder, kind)
        if path:
            self.go.emit(f"open:{path}")

"""Help for the screen in sight: what the phase is for, and its keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.buttons import Button
from simgame.windows.side_panel import SidePanel
from simgame.windows.surfaces import KeyCap, Rule
from simgame.windows.text import Text
from simgame.windows.texts import Topic, first_game, topics


class HelpPanel(SidePanel):
    """``show_topic("desk", big=False)``; Esc, F1, ? or its button closes it."""

    wanted = Signal(str)  # a place of the program
    close_keys = (Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Question)

    def toggle(self, place: str, big: bool) -> None:
        """The topic of a place, or away with it."""
        if self.isVisible():
            self.dismiss()
        else:
            self.show_topic(place, big)

    def show_topic(self, place: str, big: bool) -> None:
        """What a place is for, and its keys."""
        found = topics()
        topic, everywhere = found[place], found["everywhere"]

        def fill(column: QVBoxLayout, big: bool) -> None:
            column.addWidget(Text(topic.purpose, "ui" if big else "body", big=big, wrap=True))
            column.addWidget(Rule(token="rule2", big=big))
            column.addWidget(Text("Keys of this screen", "caps", "ink2", big=big))
            column.addLayout(_keys(topic, big))
            column.addSpacing(theme.px(6, big))
            column.addWidget(Text(everywhere.title, "caps", "ink2", big=big))
            column.addLayout(_keys(everywhere, big))
            if place not in ("first_game", "curtain"):
                column.addSpacing(theme.px(6, big))
                again = Button(first_game().title, "hourglass-medium", big=big)
                again.setAccessibleDescription(tr("A practice winter that is not counted; the game waits."))
                again.clicked.connect(lambda: self.wanted.emit("first_game"))
                column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
                shared = Button("Shared screen", "projector-screen-chart", key="F8", big=big)
                shared.setAccessibleDescription(tr("What all may see of the table, in a window of its own."))
                shared.clicked.connect(lambda: self.wanted.emit("projector"))
                column.addWidget(shared, 0, Qt.AlignmentFlag.AlignLeft)

        self.open_with(place, topic.title, fill, big)
        self.setAccessibleName(tr("Help: {title}. {purpose}", title=topic.title, purpose=topic.purpose))


def _keys(topic: Topic, big: bool) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(14, big))
    grid.setVerticalSpacing(theme.px(10 if big else 7, big))
    grid.setColumnStretch(1, 1)
    for line, (key, does) in enumerate(topic.keys):
        grid.addWidget(KeyCap(key, big=big), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(does, "ui", big=big, wrap=True), line, 1)
    return grid

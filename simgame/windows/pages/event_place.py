"""A place on the table for one event: its back, its face in front, or a slim face once another lies in front."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simgame.game.view_types import EventView
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.events import CardBack, EventCard
from simgame.windows.surfaces import SurfaceFrame, Tag
from simgame.windows.text import Text

State = Literal["back", "slim", "front"]
SLIM, BIG_SLIM = 150, 236
STACKED, BIG_STACKED = 196, 320  # in a column of their own, when more than two cards lie on the table


class SlimCard(SurfaceFrame):
    """A turned card that waits at the side: its title and what was taken. ``picked`` brings it to the front."""

    picked = Signal()
    focus_radius = 8.0
    accessible_role = QAccessible.Role.Button

    def __init__(self, tag: str, title: str, big: bool, stacked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("contract", big, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.title = title
        side, top = theme.px(14, big), theme.px(8 if stacked else 16, big)
        layout = say.column(self, (side, top, side, top), theme.px(2 if stacked else 8, big))
        if not stacked:
            layout.addWidget(Tag(tag, "" if big else "cards", big=big), 0, Qt.AlignmentFlag.AlignLeft)
        size = (26 if big else 15) if stacked else 30 if big else 17
        layout.addWidget(Text(title, "h3", size=size, wrap=not stacked, elide=stacked, big=big))
        self.taken = Text("", "small", "ink2", wrap=not stacked, elide=stacked, big=big)
        layout.addWidget(self.taken)
        layout.addStretch(1)
        self.set_taken("")

    def set_taken(self, words: str) -> None:
        """What was taken, or that it waits."""
        self.taken.setText(words)
        self.setAccessibleName(tr("{title}. {words}", title=self.title, words=words).strip())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click brings it to the front."""
        self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So do Enter and Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit()
        else:
            super().keyPressEvent(event)


class EventPlace(QWidget):
    """``asked``: the back was clicked, ``picked``: the slim card was; the face is ``card``."""

    asked = Signal()
    picked = Signal()

    def __init__(
        self,
        event: EventView,
        number: int,
        regime: str,
        *,
        facts: bool,
        big: bool,
        stacked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.big, self.id, self.stacked = big, event.id, stacked
        tag = "A question" if event.asked else tr("Event {number}", number=number + 1)
        shown = (
            [("arrow-right", tr("<b>{label}.</b> {help}", label=event.happens.label, help=event.happens.help))]
            if event.happens
            else []
        )
        if event.happens is not None and not big:
            shown += [("chart-line-up", line) for line in event.happens.effects]
        if facts and event.source:
            shown.append(("newspaper", event.source))
        self.card = EventCard(
            event.id, tag, event.title, event.story, facts=shown, regime=regime, is_turned=True, big=big
        )
        moves = event.happens.effects if event.happens is not None else ()
        self.card.setToolTip(tr("\n".join((*moves, event.source))))
        self.back = CardBack("Turn it over", regime, stacked=stacked, big=big)
        self.back.turned.connect(self.asked)
        self.slim = SlimCard(tag, event.title, big, stacked)
        self.slim.picked.connect(self.picked)
        line = say.row(self)
        for part in (self.card, self.back, self.slim):
            line.addWidget(part)
        self.state: State = "back"
        self.set_state("back")

    @property
    def is_turned(self) -> bool:
        """Face up, wide or slim."""
        return self.state != "back"

    def set_state(self, state: State) -> None:
        """Back, slim or front: only the front takes the room that is left."""
        self.state = state
        self.card.setVisible(state == "front")
        self.back.setVisible(state == "back")
        self.slim.setVisible(state == "slim")
        stacked = BIG_STACKED if self.big else STACKED
        slim = BIG_SLIM if self.big else SLIM * 0.7 if theme.large_text() else SLIM
        wide = theme.px(stacked if self.stacked else slim, self.big)
        policy = QSizePolicy.Policy
        if state == "front":
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
        else:
            self.setFixedWidth(wide)
        self.setSizePolicy(policy.Expanding if state == "front" else policy.Fixed, policy.Expanding)

    def show_choice(self, event: EventView, why_not: str) -> None:
        """What was taken, or who may still choose."""
        if not event.options:
            return
        self.card.set_chosen(event.choice)
        if event.choice is None:
            self.card.set_allowed(not why_not, why_not)
        self.slim.set_taken("To be chosen" if event.choice is None else event.options[event.choice].label)

"""Promises as they lie open, and the kinds there are."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.seats import Counter, StatusMark
from simgame.windows.surfaces import Glyph, SurfaceFrame, Tag, row
from simgame.windows.text import MIDDLE, RIGHT, Text

KINDS = {
    "pay": ("coins", "Pay", "moves at once"),
    "do": ("check-circle", "Do", "the game checks"),
    "back": ("cards", "Back", "a vote"),
    "word": ("chat-circle-text", "Word", "they say if kept"),
}
"""Kind of promise -> icon, name, what it means."""


class PromiseCard(SurfaceFrame):
    """An open or settled promise: from whom to whom, what, when, how it stands.

    `PromiseCard("council", "acute", "Care packages at least £7.0m", "By November", kind="do", status="open",
    said="Checked at plans up")`; status open, kept or broken. `set_status(status, said)`.
    """

    def __init__(
        self, giver: str, receiver: str, words: str, due: str, *, kind: str = "", status: str = "open", said: str = "",
        big: bool | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("big" if big else "card", big, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        side = 50 if big else 30
        head = row(Counter(giver, side, big=big), Glyph("arrow-right", size=34 if big else 18, big=big),
                   Counter(receiver, side, big=big), spacing=9, big=big)  # fmt: skip
        if kind and not big:
            head.addSpacing(5)
            head.addWidget(Tag(KINDS[kind][1], big=big))
        when = Text(due, "small", "ink2", big=big, elide=True, align=RIGHT | MIDDLE)
        when.setToolTip(tr(due))
        head.addWidget(when, 1)
        self.open_icon = Glyph("hourglass-medium", size=30 if big else 17, big=big)
        self.met = StatusMark("met", word=False, size=26 if big else 14, big=big)
        self.said = Text("", "small", bold=True, big=big)
        foot = row(self.open_icon, self.met, self.said, None, spacing=6, big=big)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(*(theme.px(value, big) for value in ((24, 16, 24, 16) if big else (16, 12, 16, 12))))
        stack.setSpacing(theme.px(6, big))
        stack.addLayout(head)
        style = ("ui", None) if big else ("body", 17.0)
        self.words = Text(words, style[0], size=style[1], wrap=True, big=big)
        stack.addWidget(self.words)
        stack.addLayout(foot)
        self.title = tr(
            "{seat_name} promised {seat_name2}: {words}. {due}.",
            seat_name=theme.SEAT_NAME[giver],
            seat_name2=theme.SEAT_NAME[receiver],
            words=words,
            due=due,
        )
        self.set_status(status, said)

    def set_status(self, status: str, said: str = "") -> None:
        """open, kept or broken, with other words than these if given."""
        self.open_icon.setVisible(status == "open")
        self.met.setVisible(status != "open")
        if status != "open":
            self.met.set_status("met" if status == "kept" else "off")
        words = said or {"open": "Not yet due", "kept": "Kept", "broken": "Broken"}[status]
        self.said.setText(words)
        self.setAccessibleName(tr("{title} {words}", title=self.title, words=words))

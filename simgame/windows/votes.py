"""The vote on the split: a slip for each seat, the cards turned over, and how many were needed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from simgame.game.seats import SPLITS, SeatId, Split
from simgame.model.language import tr
from simgame.windows import marks, theme
from simgame.windows.as_table import Tabled
from simgame.windows.chart_data import ChartTable
from simgame.windows.held import Pressed
from simgame.windows.seats import Counter, RegimeMark
from simgame.windows.surfaces import Painted, SurfaceFrame, column
from simgame.windows.text import CENTRE, LEFT, MIDDLE, Text, draw

MANY = 4
"""Cards on one side from which all stand tight."""
CHOICE = {"keep": "Keep", "abolish": "Abolish"}


class VoteCard(SurfaceFrame):
    """One seat's vote, turned over: `VoteCard("acute", "Acute trust", "abolish", "I lost £1.6m.")`.

    ``tight``: title and reason in one paragraph, so that six cards fit one side.
    """

    def __init__(
        self, seat: str, title: str, vote: str, reason: str, tight: bool = False, big: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("contract", big, parent)
        self.tight = tight
        token = theme.REGIME_TOKEN[vote]
        self.set_border(token, 1.5)
        self.set_band(token)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(tr("{title}: {choice}. {reason}", title=title, choice=CHOICE[vote], reason=reason))
        line = QHBoxLayout(self)
        line.setSpacing(theme.px(16, big))
        if tight:
            line.setContentsMargins(*(theme.px(value, big) for value in (16, 6, 16, 8)))
            line.addWidget(Counter(seat, 38, title=title, big=big))
            said = (
                tr("<b>{title}.</b> “{reason}”", title=title, reason=reason)
                if reason
                else tr("<b>{title}</b>", title=title)
            )
            line.addWidget(Text(said, "body", wrap=True, big=big), 1)
            line.addWidget(RegimeMark(vote, 24 if not big else 40, big=big))
            return
        line.setContentsMargins(*(theme.px(value, big) for value in (22, 14, 22, 18)))
        line.addWidget(Counter(seat, 50, title=title, big=big))
        words = column(None, Text(title, "label", size=None if big else 16, big=big), spacing=2, big=big)
        if reason:
            words.addWidget(Text(tr("“{reason}”", reason=reason), "lead", size=None if big else 19, wrap=True, big=big))
        words.addStretch(1)
        line.addLayout(words, 1)
        line.addWidget(RegimeMark(vote, 36 if not big else 56, big=big))


class _Side(Pressed):
    """Keep or abolish, as a card to press."""

    focus_radius = 8.0

    def __init__(self, vote: str, big: bool | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.vote, self.big = vote, big
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(tr(CHOICE[vote]))
        self.setAccessibleName(tr("{choice} the split", choice=CHOICE[vote]))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(190 if self.big else 122, self.big), theme.px(64 if self.big else 42, self.big))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        tone = theme.regime_colour(self.vote)
        fill = tone if on else theme.colour("card")
        marks.paint_card(painter, QRectF(self.rect()), float(theme.px(8, self.big)), 2, fill, tone, 1.5)
        words = theme.colour("card") if on else tone
        wide = theme.text_width(CHOICE[self.vote], "label", self.big)
        side = float(theme.px(28 if self.big else 16, self.big))
        gap = float(theme.px(8, self.big))
        left = (self.width() - wide - side - gap) / 2
        top = (self.height() - 2 - side) / 2
        marks.paint_regime_mark(painter, QRectF(left, top, side, side), self.vote, words)
        area = QRectF(left + side + gap, 0, wide + 2, self.height() - 2)
        draw(painter, area, CHOICE[self.vote], "label", words, LEFT | MIDDLE, big=self.big)


class VoteSlip(SurfaceFrame):
    """Where a seat votes, with its reason in a line. `VoteSlip("acute", "Acute trust")`.

    Signal `changed(str, str, str)` seat, 'keep' or 'abolish', reason, on each change once a side is chosen.
    `value()` is (vote or '', reason). `set_value(vote, reason)`, `set_sealed(bool, words)` hides what it holds.
    """

    changed = Signal(str, str, str)

    def __init__(self, seat: SeatId, title: str, big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__("card", big, parent)
        self.seat, self.title = seat, title
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.counter = Counter(seat, 42, "deciding", title=title, big=big)
        self.sides: dict[Split, _Side] = {vote: _Side(vote, big, self) for vote in SPLITS}
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Why, in a line"))
        self.reason.setMaxLength(140)
        self.reason.setAccessibleName(tr("{title}: why, in a line", title=title))
        self.sealed = Text("", "ui", "ink2", big=big)
        line = QHBoxLayout(self)
        line.setContentsMargins(*(theme.px(value, big) for value in (18, 10, 18, 10)))
        line.setSpacing(theme.px(12, big))
        line.addWidget(self.counter)
        name = Text(title, "label", big=big, elide=True)
        name.setFixedWidth(theme.px(300 if big else 200, big))  # the lines of all seats begin below one another
        line.addWidget(name)
        line.addWidget(self.reason, 1)
        line.addWidget(self.sealed, 1)
        for side in self.sides.values():
            line.addWidget(side)
            side.clicked.connect(self._say)
        self.reason.editingFinished.connect(self._say)
        self.set_sealed(False)

    def value(self) -> tuple[Split | Literal[""], str]:
        vote: Split | Literal[""] = next((vote for vote, side in self.sides.items() if side.isChecked()), "")
        return vote, self.reason.text().strip()

    def set_value(self, vote: Split | Literal[""], reason: str) -> None:
        """As the table has it; '' for no vote yet."""
        if vote:
            self.sides[vote].setChecked(True)
        self.reason.setText(reason)
        self.counter.set_state("done" if vote else "deciding")

    def set_sealed(self, is_sealed: bool, words: str = "Voted; turned over together") -> None:
        """Face down: what was chosen is not to be seen."""
        for widget in (self.reason, *self.sides.values()):
            widget.setVisible(not is_sealed)
        self.sealed.setText(words)
        self.sealed.setVisible(is_sealed)
        if is_sealed:
            self.counter.set_state("done")

    def _say(self) -> None:
        vote, reason = self.value()
        if vote:
            self.counter.set_state("done")
            self.changed.emit(self.seat, vote, reason)


class VoteTally(Tabled, Painted):
    """The votes as marks in a row, and the line they had to reach. `VoteTally(4, 2, needed=5)`.

    ``change``: the side that needs the votes, whose marks come first.
    """

    def __init__(
        self, abolish: int, keep: int, needed: int, change: str = "abolish", big: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(big, parent)
        self.abolish, self.keep, self.needed, self.change = abolish, keep, needed, change
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            tr(
                "{abolish} to abolish, {keep} to keep; {needed} needed to {change}",
                abolish=abolish,
                keep=keep,
                needed=needed,
                change=change,
            )
        )

    def figures(self) -> ChartTable:
        """The votes for each side, and how many a change needs."""
        rows = (
            ("To abolish", str(self.abolish)),
            ("To keep", str(self.keep)),
            ("Needed for a change", str(self.needed)),
        )
        return ChartTable(("Vote", "Votes"), rows)

    def table_title(self) -> str:
        """Short: the figures stand in the table."""
        return tr("The vote")

    def sizeHint(self) -> QSize:
        return QSize(self.px(52 * (self.abolish + self.keep) + 10), self.px(78))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, step = float(self.px(33)), float(self.px(52))
        for number in range(self.abolish + self.keep):
            first = number < (self.abolish if self.change == "abolish" else self.keep)
            regime = self.change if first else ("keep" if self.change == "abolish" else "abolish")
            spot = QRectF(self.px(4) + number * step, self.px(10), side, side)
            marks.paint_regime_mark(painter, spot, regime)
        x = self.px(4) + (self.needed - 0.5) * step + side / 2 - step / 2 + step / 2
        painter.setPen(QPen(theme.colour("ink"), 3))
        marks.line(painter, x, 0, x, self.px(52))
        words = tr("{number} needed", number=NUMBER.get(self.needed, str(self.needed)))
        area = QRectF(x - self.px(80), self.px(56), self.px(160), self.px(20))
        area.moveRight(min(area.right(), self.width() + self.px(30)))
        draw(painter, area, words, "small", "ink", CENTRE | MIDDLE, big=self.big, bold=True)


NUMBER = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}


class VoteColumn(QWidget):
    """Keep left, abolish right: the head with its count, and the cards. `VoteColumn("keep", [VoteCard(...)])`."""

    def __init__(
        self, vote: str, cards: Sequence[VoteCard], big: bool | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(theme.px(7 if any(card.tight for card in cards) else 16, big))
        name = Text(CHOICE[vote], "h1", theme.REGIME_TOKEN[vote], size=None if big else 30, big=big)
        count = Text(str(len(cards)), "display", size=60 if big else 44, big=big)
        mark = RegimeMark(vote, 40 if not big else 56, big=big)
        head = QHBoxLayout()
        head.setSpacing(theme.px(14, big))
        order: list[QWidget] = [name, mark, count]
        if vote == "keep":
            head.addStretch(1)
        else:
            order.reverse()
        for widget in order:
            head.addWidget(widget)
        if vote != "keep":
            head.addStretch(1)
        stack.addLayout(head)
        for card in cards:
            stack.addWidget(card)
        stack.addStretch(1)

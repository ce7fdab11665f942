"""What promises are, and what has come of those that were made: under the counters while nobody is picked, and for two
who are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from simgame.game.view_types import PromiseView, View
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.promises import KINDS
from simgame.windows.seats import Counter, StatusMark
from simgame.windows.surfaces import Glyph, Rule, SurfaceFrame, row
from simgame.windows.text import Text

NOTES = {
    "pay": "The money moves at once, from purse to purse. It cannot be taken back.",
    "do": "Checked when the plans lock; trust between you grows, or falls.",
    "back": "Checked when the cards are turned.",
    "word": "Whoever is promised says in the report whether it was kept.",
}
"""Kind of promise -> when it is checked."""
WHAT = {
    "do": "A lever at least, or at most, so much.",
    "back": "A vote: on the shares, or on the rules of the money.",
    "word": "In your own words.",
}
"""Kind of promise -> what it is, where its name does not say it."""
MOST = 4  # rows
STATES = {"kept": "Kept", "broken": "Broken", "released": "Released", "open": "Open"}


def told_so_far(view: View) -> tuple[PromiseView, ...]:
    """Every promise of this game that is known here, the newest first: of the reports, and as they lie open now."""
    known = {promise.number: promise for report in view.reports for promise in report.promises}
    known |= {promise.number: promise for promise in view.promises}
    return tuple(known[number] for number in sorted(known, reverse=True))


def words_of(promise: PromiseView) -> str:
    """What was promised, without who promised it."""
    words = promise.sentence.split(": ", 1)[-1].rstrip(".")
    return words[:1].upper() + words[1:]


class PromiseKinds(QWidget):
    """The four kinds, each with when it is checked."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(14 if big else 12, big))
        for number, (kind, (icon, name, _)) in enumerate(KINDS.items()):
            tile = SurfaceFrame("big" if big else "card", big)
            pad, edge = theme.px(22 if big else 18, big), theme.px(14, big)
            line = say.row(tile, (pad, edge, pad, edge), theme.px(18 if big else 14, big))
            line.addWidget(Glyph(icon, size=48 if big else 28, big=big), 0, Qt.AlignmentFlag.AlignTop)
            words = tr("<b>{name}.</b> {what} <m>{note}</m>", name=name, what=WHAT.get(kind, ""), note=NOTES[kind])
            line.addWidget(Text(words, "ui", size=None if big else 16, wrap=True, big=big), 1)
            grid.addWidget(tile, number // 2, number % 2)
        for place in range(2):
            grid.setColumnStretch(place, 1)


class PromiseRecord(QWidget):
    """What has come of promises: who promised whom, what, when, how it ended."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big = big
        self._shown: object = None
        column = say.column(self, spacing=theme.px(8, big))
        column.addWidget(Rule(token="rule2", width=2 if big else 1, big=big))
        self.title = Text("", "h3", size=32 if big else 17, big=big, wrap=True)
        column.addWidget(self.title)
        self._rows = say.column(QWidget(self), spacing=theme.px(8, big))
        holder = self._rows.parentWidget()
        assert holder is not None
        column.addWidget(holder)
        self.none = Text("Neither has promised the other anything yet.", "ui", "ink2", big=big, wrap=True)
        column.addWidget(self.none)
        self.hide()

    def show_promises(self, promises: Sequence[PromiseView], two: frozenset[str]) -> None:
        """All between ``two``, open ones too; or for nobody what was settled so far. The newest first."""
        if two:
            shown = tuple(one for one in promises if {one.giver, one.receiver} == two)
        else:
            shown = tuple(one for one in promises if one.state != "open")
        if (shown, two) == self._shown:
            return
        self._shown = (shown, two)
        self.title.setText("Between these two so far" if two else "What came of promises")
        self.setVisible(bool(shown or two))
        self.none.setVisible(not shown)
        say.empty(self._rows)
        for promise in shown[:MOST]:
            self._rows.addLayout(self._row(promise))
        left = len(shown) - MOST
        if left > 0:
            words = "and one earlier" if left == 1 else tr("and {left} earlier", left=left)
            self._rows.addWidget(Text(words, "small", "ink2", big=self.big))

    def _row(self, promise: PromiseView) -> QHBoxLayout:
        big = self.big
        side = 44 if big else 26
        line = row(Counter(promise.giver, side, big=big), Glyph("arrow-right", size=28 if big else 15, big=big),
                   Counter(promise.receiver, side, big=big), spacing=8, big=big)  # fmt: skip
        words = tr("{words} <m>{year}</m>", words=words_of(promise), year=promise.year_label)
        line.addWidget(Text(words, "small", wrap=True, big=big), 1)
        if promise.state in ("kept", "broken"):
            mark = "met" if promise.state == "kept" else "off"
            line.addWidget(StatusMark(mark, word=False, size=26 if big else 14, big=big))
        line.addWidget(Text(STATES[promise.state], "small", bold=True, big=big))
        return line

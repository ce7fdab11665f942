"""What a draft does to the books: two balances with ranges, what they were before, and whether they are stale."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simgame.game.preview import Preview, Range
from simgame.game.words import gbp_m, signed_gbp_m
from simgame.model.language import tr
from simgame.windows import balances
from simgame.windows.text import Text

STALE = "of the draft before: being worked out"
SMALL_GBP_M = 0.05


class ForecastLine(QWidget):
    """``show_preview`` fills it; ``set_stale`` says that a lever has moved since; a ghost, how far a draft is from last
    year's settings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 10, 18, 6)
        line.setSpacing(16)
        self.columns: list[tuple[Text, Text, Text]] = []
        for words, told in ((balances.OWN_NAME, balances.OWN), (balances.SYSTEM_NAME, balances.SYSTEM)):
            column = QVBoxLayout()
            column.setSpacing(2)
            name = Text(words, "small", "ink2")
            value, ghost, span = Text("…", "figure", size=20), Text("", "micro", "ink3"), Text("", "micro", "ink2")
            column.addWidget(name)
            column.addWidget(value)
            column.addWidget(ghost)
            column.addWidget(span)
            line.addLayout(column, 1)
            for part in (name, value, ghost, span):
                part.setToolTip(tr(told))
            value.setAccessibleDescription(tr("{words}. {told}", words=words, told=told))
            self.columns.append((value, ghost, span))

    def show_preview(self, preview: Preview) -> None:
        """The draft's likely balances."""
        for number, found in enumerate((preview.own, preview.everyone)):
            self._show(number, found)

    def _show(self, number: int, found: Range | None) -> None:
        value, ghost, span = self.columns[number]
        value.set_colour("ink")
        if found is None:
            value.setText("no books")
            span.setText("")
            ghost.setText("")
        else:
            value.setText(gbp_m(found.middle))
            span.setText(tr("likely {low} to {high}", low=gbp_m(found.low), high=gbp_m(found.high)))
            moved = found.middle - found.before
            apart = (
                tr("{moved} on last year’s settings", moved=signed_gbp_m(moved)) if abs(moved) >= SMALL_GBP_M else ""
            )
            ghost.setText(apart)
        ghost.setVisible(bool(ghost.words))

    def set_stale(self) -> None:
        """A lever has moved: what stands here is of the draft before."""
        if self.columns[1][0].words == "…":
            return
        for value, _, span in self.columns:
            value.set_colour("ink3")
            span.setText(STALE)

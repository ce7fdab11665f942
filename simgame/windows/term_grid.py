"""Terms of a contract beyond form and value: a small stepper for each, three abreast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from simgame.game.terms import AS_USUAL, More, replaced, value_of
from simgame.game.view_types import TermView
from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.scale import Scale
from simgame.windows.stepper import Stepper
from simgame.windows.text import Text

ACROSS = 3


@dataclass(frozen=True)
class TermScale(Scale):
    """A term's figure; where the form of the contract or the nation may decide, the end below the lowest says so."""

    usual: bool = False

    def format(self, value: float) -> str:
        """+2.0%, 70%, as usual."""
        return "as usual" if self.usual and value < self.lowest + self.step / 2 else super().format(value)


def scale_of(term: TermView) -> TermScale:
    """Limits and step; a term that may stand as usual has one step more below."""
    usual = term.usual == AS_USUAL
    lowest = term.lowest - term.step if usual else term.lowest
    return TermScale(lowest, term.highest, term.step, "", "%", term.decimals, signed=term.lowest < 0.0, usual=usual)


class TermGrid(QWidget):
    """`TermGrid(terms)`: ``changed`` a term was moved by a person, ``refused`` a sentence; ``more()`` what they say."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, terms: Sequence[TermView], big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steppers: dict[str, Stepper] = {}
        grid = QGridLayout(self)
        edge = theme.px(6 if big else 10, big)
        grid.setContentsMargins(0, edge, 0, edge)
        grid.setHorizontalSpacing(theme.px(24, big))
        grid.setVerticalSpacing(theme.px(8, big))
        self._was: dict[str, Text] = {}
        for number, term in enumerate(terms):
            scale = scale_of(term)
            held = Stepper(
                scale, _shown(term, term.value), name=term.label, width=330 if big else 190, height=60 if big else 38,
                size=30 if big else 16, big=big,
            )  # fmt: skip
            held.setToolTip(tr(term.help))
            held.changed.connect(lambda _=0.0: self.changed.emit())
            held.refused.connect(self.refused)
            self.steppers[term.id] = held
            cell = QVBoxLayout()
            cell.setSpacing(theme.px(3, big))
            last = scale.format(_shown(term, term.last))
            was = tr("<b>{label}</b>", label=term.label) + (
                tr("  <m>was {last}</m>", last=last) if term.last != term.usual else ""
            )
            cell.addWidget(Text(was, "small", big=big))
            cell.addWidget(held, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addLayout(cell, number // ACROSS, number % ACROSS)
        for across in range(ACROSS - 1):
            grid.setColumnStretch(across, 1)

    def more(self) -> More:
        """The terms as they stand in the steppers."""
        found = More()
        for term, held in self.steppers.items():
            value = held.value()
            usual = isinstance(held.scale, TermScale) and held.scale.usual
            if usual and value < held.scale.lowest + held.scale.step / 2:
                value = AS_USUAL
            found = replaced(found, term, value)
        return found

    def set_more(self, more: More) -> None:
        """Other terms; emits nothing."""
        for term, held in self.steppers.items():
            value = value_of(more, term)
            usual = isinstance(held.scale, TermScale) and held.scale.usual
            held.set_value(held.scale.lowest if usual and value == AS_USUAL else value)

    def set_allowed(self, allowed: bool, why: str = "") -> None:
        """Whether the terms may be moved, and if not why."""
        for held in self.steppers.values():
            held.set_allowed(allowed, why)

    def commit(self) -> bool:
        """What was typed is set; False if a figure does not fit."""
        return all(held.commit() for held in self.steppers.values())


def _shown(term: TermView, value: float) -> float:
    """A term's figure on its scale."""
    return term.lowest - term.step if value == AS_USUAL and term.usual == AS_USUAL else value

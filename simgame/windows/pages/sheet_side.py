"""Beside the sheet: the lever with the focus explained, the keys, how many rows are set, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from simgame.game.view_types import LeverView, SeatView
from simgame.game.words import gbp_m, listed, signed_gbp_m
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.draft_undo import DraftUndo
from simgame.windows.lever_scale import scale_of
from simgame.windows.surfaces import KeyCap, Rule
from simgame.windows.text import Text

WIDTH = 560
FACTS = ("Costs", "Touches", "From, to")
KEYS = (
    ("↵", "Keep last year’s"),
    ("0 to 9", "A new figure"),
    ("↑ ↓", "Row above, below"),
    ("← →", "One step"),
    ("Esc", "Put it back"),
    ("Ctrl Z", "Undo"),
)
WHY = "A reason in a line, and what you expect: who has finished may say it"


class SheetSide(QWidget):
    """``explain`` writes of a lever; the page connects ``say_why``, ``turn`` and ``submit``. ``drafts``: its undo."""

    def __init__(self, drafts: DraftUndo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setProperty("ground", "paper")
        self.setFixedWidth(_px(WIDTH))
        layout = say.column(self, (_px(32), _px(24), _px(32), _px(24)))
        self.whose = Text("", "small", "ink2", big=True, wrap=True)
        self.name = Text("", "h2", big=True, wrap=True)
        self.help = Text("", "body", big=True, wrap=True)
        layout.addWidget(self.whose)
        layout.addWidget(self.name)
        layout.addSpacing(_px(12))
        layout.addWidget(self.help)
        layout.addSpacing(_px(16))
        self.facts: dict[str, Text] = {}
        self._add_facts(layout)
        layout.addStretch(1)
        layout.addWidget(_keys())
        layout.addStretch(1)
        self.problem = Text("", "small", "off", wrap=True, big=True)
        layout.addWidget(self.problem)
        self.count = Text("", "figure", size=40, big=True)
        self.say_why = Button("Why", big=True, tip=WHY)
        counted = say.row()
        counted.addWidget(self.count, 1)
        counted.addWidget(self.say_why)
        counted.addWidget(drafts)
        layout.addLayout(counted)
        layout.addSpacing(_px(14))
        self.turn = Button("Board", key="B", big=True, tip="What all may see")
        self.submit = Button("Plans up", key="Ctrl ↵", kind="primary", big=True)
        buttons = say.row(spacing=_px(12))
        buttons.addWidget(self.turn)
        buttons.addWidget(self.submit, 1)
        layout.addLayout(buttons)

    def _add_facts(self, layout: QVBoxLayout) -> None:
        """What it costs, whom it touches, and its ends, each in a line between rules."""
        longest = max(theme.text_width(fact, "small", True) for fact in FACTS)
        wide = max(_px(118), round(longest) + _px(12))
        for fact in FACTS:
            layout.addWidget(Rule(width=2, big=True))
            line = say.row(margins=(0, _px(7), 0, _px(7)))
            head = Text(fact, "small", "ink2", big=True)
            head.setFixedWidth(wide)
            value = Text("", "small", big=True, wrap=True)
            line.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(value, 1)
            layout.addLayout(line)
            self.facts[fact] = value
        layout.addWidget(Rule(width=2, big=True))

    def explain(self, seat: SeatView, lever: LeverView, value: float, number: int, of: int) -> None:
        """A lever of a seat, its ``number`` among so many, with the figure that stands in its field."""
        self.whose.setText(
            tr("{short}, lever {number} of {of}", short=seat.short, number=number, of=of)
            if of > 1
            else tr("{short}, one lever", short=seat.short)
        )
        self.name.setText(lever.label)
        self.help.setText(lever.help)
        if lever.kind == "money":
            change = value - lever.last
            more = tr("; {change} on last year", change=signed_gbp_m(change)) if abs(change) > 1e-9 else ""
            costs = tr("{value} out of the purse{more}", value=gbp_m(value), more=more)
        else:
            costs = "Nothing out of the purse"
        self.facts["Costs"].setText(costs)
        self.facts["Touches"].setText(tr(lever.touches).rstrip("."))
        self.facts["From, to"].setText(_span(lever))


def _px(value: float) -> int:
    return theme.px(value, True)


def _keys() -> QWidget:
    """What each key does."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(_px(6))
    grid.setColumnMinimumWidth(0, _px(148))
    grid.setColumnStretch(1, 1)
    for number, (key, words) in enumerate(KEYS):
        grid.addWidget(KeyCap(key, True), number, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Text(words, "ui", size=27, big=True), number, 1)
    return made


def _span(lever: LeverView) -> str:
    """From, to and step as the rules have them."""
    if lever.choices:
        return listed([f"{number} {name}" for number, name in enumerate(lever.choices, 1)])
    scale = scale_of(lever)
    low = (
        scale.format(lever.lowest)
        if lever.default >= lever.lowest
        else tr("none (0), {scale}", scale=scale.format(lever.lowest))
    )
    step = f"{lever.step:.{scale.decimals}f}"
    by = f"£{step}m" if lever.kind == "money" else f"{step}{'%' if lever.unit == '%' else ''}"
    return tr("{low} to {scale}, by {by}", low=low, scale=scale.format(lever.highest), by=by)

"""The desk's levers: a row for each, and the list in which one row at a time lies open."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simgame.model.language import tr
from simgame.windows import marks, theme
from simgame.windows.as_table import Tabled
from simgame.windows.chart_data import ChartTable
from simgame.windows.lens import LENS_HEADS, LensPane, LensWidget, Pull, pull_rows, pulls_apart
from simgame.windows.scale import Scale
from simgame.windows.seats import StatusMark
from simgame.windows.stepper import Stepper
from simgame.windows.surfaces import Glyph
from simgame.windows.text import Text

ONE_LINE = 16
"""Letters of a lever's name that are sure to fit one line beside the lens."""


def _first_clause(help_text: str) -> str:
    """What stands under a closed lever's name: the help up to its first comma or full stop."""
    return re.split(r"[,.:;] ?", help_text, maxsplit=1)[0]


Told = tuple[str, Pull, str, str]
"""Of one world: its regime, the arrows, the lines below them, and all of it in a sentence."""


class LeverRow(QWidget):
    """A lever: name, a line of help, its figure, its lens; open, what it does in this world and perhaps the other.

    `LeverRow("winter_ward", "acute", "Winter ward", "32 beds, November to March", Scale(0, 8, 0.5), 2.5, last=3.0)`.
    Signals: `changed(str, float)` lever id and new value; `opened(str)`; `walked(int)` ↑ ↓; `refused(str)`.
    Setters: `set_value`, `set_pull(Pull | None)` (None: the lens is closed, last year's figure stands there),
    `set_panes(now, other)` each ``Told`` or None, `set_problem(sentence)`, `set_open(bool)`, `set_compact(bool)`,
    `set_allowed(bool, why)`.
    """

    changed = Signal(str, float)
    opened = Signal(str)
    walked = Signal(int)
    refused = Signal(str)

    def __init__(
        self, lever: str, seat: str, name: str, help_text: str, scale: Scale, value: float, *,
        last: float | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.lever, self.seat, self.name, self.help_text, self.last = lever, seat, name, help_text, last
        self.is_open = self.compact = False
        self.pull: Pull | None = None
        self.lens_on = True
        self.setAccessibleName(tr(name))
        self.setToolTip(tr("{name}. {help_text}", name=tr(name), help_text=tr(help_text)))
        wide = 98 if not scale.choices else 150
        self.title = Text(name, "label", wrap=True, big=False)
        self.help = Text(_first_clause(help_text), "micro", "ink2", wrap=True, big=False)
        self.apart_icon = Glyph("arrows-split", size=14, big=False)
        self.apart = Text("Pulls apart", "micro", bold=True, big=False)
        self.stepper = Stepper(scale, value, name=name, width=wide, big=False)
        self.lens = LensWidget(seat, width=142, big=False)
        self.last_words = Text("", "small", "ink2", big=False, align=Qt.AlignmentFlag.AlignRight)
        self.problem_mark = StatusMark("off", word=False, size=14, big=False)
        self.problem = Text("", "small", "off", wrap=True, big=False)
        self.story = Text(help_text, "small", "ink2", wrap=True, big=False)
        self.panes = QHBoxLayout()
        self.panes.setSpacing(8)
        self.pane_widgets: list[LensPane] = []
        self._build()
        self._opens_later = False  # once the mouse has left the stepper
        self.stepper.changed.connect(self._changed)
        self.stepper.walked.connect(self.walked)
        self.stepper.refused.connect(self.set_problem)
        self.stepper.refused.connect(self.refused)
        self.stepper.started.connect(lambda: self.set_problem(""))
        self.stepper.installEventFilter(self)
        self.motion = QVariantAnimation(self)
        self.motion.valueChanged.connect(self._grow)
        self.motion.finished.connect(self._settle)
        self.set_pull(None)
        self.set_problem("")
        self.set_open(False)
        theme.signals.changed.connect(self.restyle)

    def _build(self) -> None:
        # Minimum, not Fixed: a fixed row would be held to the height of one line of its story.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.stack = QVBoxLayout(self)
        self.stack.setSpacing(0)
        self.head = QWidget()
        # Side by side; with large text the name takes a line of its own.
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.head)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(8)
        controls = QHBoxLayout()
        controls.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self.title)
        # A widget of its own: an empty line of a layout would hold the whole column to no width.
        self.under = QWidget()
        under = QHBoxLayout(self.under)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(4)
        under.addWidget(self.apart_icon)
        under.addWidget(self.apart)
        under.addWidget(self.help, 1)
        names.addWidget(self.under)
        names.addStretch(1)
        self.line.addLayout(names, 1)
        controls.addStretch(1)
        controls.addWidget(self.last_words)
        controls.addWidget(self.stepper)
        controls.addWidget(self.lens)
        self.line.addLayout(controls)
        self.stack.addWidget(self.head)
        trouble = QHBoxLayout()
        trouble.setContentsMargins(0, 0, 0, 0)
        trouble.setSpacing(6)
        trouble.addWidget(self.problem_mark, 0, Qt.AlignmentFlag.AlignTop)
        trouble.addWidget(self.problem, 1)
        self.stack.addLayout(trouble)
        self.detail = QWidget()
        inside = QVBoxLayout(self.detail)
        inside.setContentsMargins(0, 2, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.story)
        inside.addLayout(self.panes)
        self.stack.addWidget(self.detail)

    # What it shows

    def value(self) -> float:
        return self.stepper.value()

    def set_value(self, value: float) -> None:
        """Another value; emits nothing."""
        self.stepper.set_value(value)

    def set_allowed(self, allowed: bool, why: str = "") -> None:
        """Off, and why: the plans are locked, or somebody else has set it."""
        self.stepper.set_allowed(allowed, why)

    def set_pull(self, pull: Pull | None) -> None:
        """The lens, or None while it is closed."""
        self.pull = pull
        self.lens.set_pull(pull)
        self.last_words.setText(
            "" if self.last is None else tr("was {scale}", scale=self.stepper.scale.format(self.last))
        )
        self._arrange()

    def set_panes(self, now: Told | None, other: Told | None = None) -> None:
        """What an extra £1m does in the world in force, and in the other where the rules show it."""
        for pane in self.pane_widgets:
            self.panes.removeWidget(pane)
            pane.deleteLater()
        given = [(pane, place == 0) for place, pane in enumerate((now, other)) if pane is not None]
        self.pane_widgets = [
            LensPane(regime, self.seat, pull, lines, whole=whole, now=mine, big=False)
            for (regime, pull, lines, whole), mine in given
        ]
        for pane in self.pane_widgets:
            self.panes.addWidget(pane, 1)
        self._arrange()

    def lens_rows(self) -> tuple[tuple[str, str, str, str], ...]:
        """The arrows in sight as text: the lever, or the pane of the open one; whose; points; their range."""
        if self.pull is None or not self.lens_on:
            return ()
        panes = [(pane.accessibleName(), pane.pull) for pane in self.pane_widgets] if self.is_open else []
        shown = [(f"{tr(self.name)}: {name}", pull) for name, pull in panes] or [(self.name, self.pull)]
        return tuple((name, *cells) for name, pull in shown for cells in pull_rows(pull))

    def show_lens(self, on: bool) -> None:
        """The lens and its panes, or last year's figure in their place."""
        self.lens_on = on
        self._arrange()

    def swap_panes(self) -> bool:
        """The other world's pane first, or back; False where there is only this world's."""
        if len(self.pane_widgets) < 2:
            return False
        self.pane_widgets.reverse()
        for pane in self.pane_widgets:
            self.panes.removeWidget(pane)
        for pane in self.pane_widgets:
            self.panes.addWidget(pane, 1)
        return True

    def set_hollow(self, hollow: bool) -> None:
        """Arrows for the rest of the game instead of this year."""
        self.lens.set_hollow(hollow)
        for pane in self.pane_widgets:
            pane.set_hollow(hollow)

    def set_problem(self, sentence: str) -> None:
        """What is wrong with the figure, under it; '' when nothing is."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.problem_mark.setVisible(bool(sentence))
        self.stepper.wrong = bool(sentence)
        self.stepper.update()

    def set_compact(self, compact: bool) -> None:
        """Under 820 px of height: no line of help."""
        self.compact = compact
        self._arrange()

    def restyle(self) -> None:
        """Colours or sizes changed."""
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        apart = self.pull is not None and pulls_apart(self.pull.mine, self.pull.everyone)
        self.apart.setVisible(apart)
        self.apart_icon.setVisible(apart)
        lens = self.pull is not None and self.lens_on
        # Beside the lens a name may take both lines: then there is none for its help.
        helped = not (self.compact or self.is_open or apart or (lens and len(self.name) > ONE_LINE))
        self.help.setVisible(helped)
        self.under.setVisible(apart or helped)
        self.lens.setVisible(lens and not self.is_open)
        for pane in self.pane_widgets:
            pane.setVisible(self.lens_on)
        # A choice in words leaves no room beside it while the row is closed.
        room = self.is_open or (not lens and not self.stepper.scale.choices)
        self.last_words.setVisible(room and self.last is not None)
        self.lens.high = 38 if self.compact else 46
        tall = theme.px((44 if self.compact else 60) if not self.is_open else 46, False)
        stacked = theme.text_scale() > 1.2
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self.line.setDirection(way)
        self.line.setSpacing(0 if stacked else 8)
        self.head.setFixedHeight(tall + theme.px(34, False) if stacked else tall)
        side, top = theme.px(18, False), 1
        if self.is_open:
            self.stack.setContentsMargins(side, theme.px(6, False), side, theme.px(14, False))
        else:
            self.stack.setContentsMargins(side, top, side, 0)
        self.updateGeometry()

    # Opening

    def set_open(self, on: bool) -> None:
        """Open or closed, within 200 ms."""
        changed, self.is_open = on != self.is_open, on
        self._arrange()
        self.motion.stop()
        if changed and self.isVisible() and theme.duration(200):
            tall = self.detail.heightForWidth(self.width() - theme.px(36, False))
            full = max(tall, self.detail.sizeHint().height())
            self.detail.setVisible(True)
            self.motion.setStartValue(0 if on else self.detail.height())
            self.motion.setEndValue(full if on else 0)
            self.motion.setDuration(200)
            self.motion.start()
        else:
            self._settle()
        self.update()

    def _grow(self, high: int) -> None:
        self.detail.setFixedHeight(int(high))

    def _settle(self) -> None:
        self.detail.setMinimumHeight(0)
        self.detail.setMaximumHeight(16777215)
        self.detail.setVisible(self.is_open)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.stepper:
            return False
        kind = event.type()
        if isinstance(event, QFocusEvent) and kind == QEvent.Type.FocusIn and not self.is_open:
            # To open moves the rows: under a mouse that presses + again, only once it has left.
            self._opens_later = event.reason() == Qt.FocusReason.MouseFocusReason
            if not self._opens_later:
                self.opened.emit(self.lever)
        elif kind == QEvent.Type.FocusOut:
            self._opens_later = False
        elif self._opens_later and kind in (QEvent.Type.Leave, QEvent.Type.KeyPress):
            self._opens_later = False
            self.opened.emit(self.lever)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if self.is_open:
                self.set_open(False)
            else:
                self.opened.emit(self.lever)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.stepper.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(self.lever)

    def _changed(self, value: float) -> None:
        self.set_problem("")
        self.changed.emit(self.lever, value)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.is_open:
            rect = QRectF(self.rect()).adjusted(theme.px(8, False), 0, -theme.px(8, False), 0)
            marks.paint_card(painter, rect, 8, 3, theme.colour("card"), theme.colour("ink"), 2)
        else:
            painter.fillRect(0, 0, self.width(), 1, theme.colour("rule"))


class LeverList(Tabled, QWidget):
    """Levers below each other, one open at a time; ↑ ↓ walk from row to row.

    `LeverList([row, row])`. Signals: `changed(str, float)`, `opened(str)`, `refused(str)`.
    """

    changed = Signal(str, float)
    opened = Signal(str)
    refused = Signal(str)
    accessible_role = QAccessible.Role.List
    gathers = True

    def __init__(self, rows: Sequence[LeverRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Levers and their incentive lens"))
        self.rows = {row.lever: row for row in rows}
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        for number, row in enumerate(rows):
            stack.addWidget(row)
            row.changed.connect(self.changed)
            row.refused.connect(self.refused)
            row.opened.connect(self.open)
            row.walked.connect(lambda way, number=number: self._walk(number + way))
        stack.addStretch(1)

    def figures(self) -> ChartTable:
        """The incentive lens of every lever that shows it."""
        return ChartTable(("Lever", *LENS_HEADS), tuple(line for row in self.rows.values() for line in row.lens_rows()))

    def accessible_value(self) -> str:
        """What the lens says of each; without a lens, which levers there are."""
        return super().accessible_value() or ", ".join(tr(row.name) for row in self.rows.values())

    def table_title(self) -> str:
        """Which of the two spans the arrows speak of."""
        hollow = any(row.lens.hollow for row in self.rows.values())
        return tr("Incentive lens, the rest of the game") if hollow else tr("Incentive lens, this year")

    def open(self, lever: str) -> None:
        """Open one, close the others; '' closes all."""
        for name, row in self.rows.items():
            if row.is_open != (name == lever):
                row.set_open(name == lever)
        if lever:
            self.opened.emit(lever)

    def set_compact(self, compact: bool) -> None:
        for row in self.rows.values():
            row.set_compact(compact)

    @property
    def lens_on(self) -> bool:
        """Whether the lens stands beside the levers."""
        return any(row.lens_on for row in self.rows.values())

    def set_lens(self, on: bool) -> None:
        """The lens away, or back where it was."""
        for row in self.rows.values():
            row.show_lens(on)

    def swap_panes(self) -> bool:
        """Show the other rules' lens first in the open lever; False if none is open to show it."""
        swapped = [row.swap_panes() for row in self.rows.values()]
        return any(swapped)

    def _walk(self, number: int) -> None:
        rows = list(self.rows.values())
        if 0 <= number < len(rows):
            rows[number].stepper.setFocus(Qt.FocusReason.TabFocusReason)

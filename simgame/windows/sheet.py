"""The sheet of an open table: every lever in play in one column, last year's figure filled in.

Enter keeps a figure, digits replace it, ↑ ↓ walk, ← → step, Esc puts last year's back. No rule is known here: what a
figure may be stands in its `Scale`, and what the purse says is told by `set_purse`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simgame.model.language import tr
from simgame.windows import icons, theme
from simgame.windows.purse_line import PurseBar
from simgame.windows.scale import Scale
from simgame.windows.seats import Counter
from simgame.windows.stepper import Stepper
from simgame.windows.surfaces import Painted, Rule, SurfaceFrame
from simgame.windows.text import RIGHT, Text

MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class SheetLine:
    """One lever of the sheet: id, name, scale, last year's figure, this year's draft (None: not set yet)."""

    lever: str
    name: str
    scale: Scale
    last: float
    draft: float | None = None


class _Tick(Painted):
    """Kept: a tick. Changed: a filled circle with a tick. Now: a pointer. Else nothing."""

    NAMES = (("check", "regular"), ("check-circle", "fill"), ("caret-left", "fill"))

    def __init__(self, big: bool | None) -> None:
        super().__init__(big)
        self.state = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, state: str) -> None:
        self.state = state
        words = {
            "kept": "kept as last year",
            "changed": "changed",
            "now": "now",
            "wrong": "does not fit",
            "": "not set",
        }
        self.setAccessibleName(tr(words[state]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(54), self.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.state in ("", "wrong"):
            return
        name, weight = self.NAMES[("kept", "changed", "now").index(self.state)]
        side = float(self.px(35))
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.paint(QPainter(self), box, name, weight, theme.colour("ink"))


class SheetRow(QWidget):
    """One lever on the sheet: name, last year, the field, a tick.

    `SheetRow(SheetLine("winter_ward", "Winter ward", Scale(0, 8, 0.5), 3.5))`.
    Signals: `settled(str, float)` lever and figure, kept or new; `walked(int)`; `focused(str)`; `refused(str)`;
    `pressed()` each key; `typing(str)` the figure in the field of this lever is another, set or not.
    """

    settled = Signal(str, float)
    walked = Signal(int)
    focused = Signal(str)
    refused = Signal(str)
    pressed = Signal()
    typing = Signal(str)

    def __init__(
        self, line: SheetLine, *, first: bool = False, big: bool | None = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.line, self.first, self.big = line, first, big
        self.is_set = line.draft is not None
        self.name = Text(line.name, "ui", size=29, big=big, elide=True)
        self.last = Text(line.scale.format(line.last), "ui", "ink2", size=29, big=big, align=RIGHT | MIDDLE, elide=True)
        value = line.last if line.draft is None else line.draft
        self.field = Stepper(line.scale, value, name=line.name, width=228, height=48, size=30, ends=False, big=big)
        self.tick = _Tick(big)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(20, big))
        row.addWidget(self.name, 1)
        row.addWidget(self.last)
        row.addWidget(self.field)
        row.addWidget(self.tick)
        self.field.installEventFilter(self)
        self.field.entered.connect(self._entered)
        self.field.walked.connect(self.walked)
        self.field.changed.connect(self._changed)
        self.field.refused.connect(self.refused)
        self.field.typing.connect(lambda: self.typing.emit(self.line.lever))
        theme.signals.changed.connect(self.restyle)
        self.restyle()
        self._show()

    def restyle(self) -> None:
        """Colours or sizes changed."""
        self.setFixedHeight(theme.px(65, self.big))
        self.last.setFixedWidth(theme.px(160, self.big))
        self.field.setFixedWidth(theme.px(228, self.big))
        self.update()

    def value(self) -> float:
        return self.field.value()

    def set_draft(self, value: float | None) -> None:
        """This year's figure as the table has it; None: not set yet, last year's stands faintly."""
        self.is_set = value is not None
        self.field.set_value(self.line.last if value is None else value)
        self._show()

    def _show(self) -> None:
        now = self.field.hasFocus()
        changed = abs(self.field.value() - self.line.last) > 1e-9
        self.tick.set_state("now" if now else "" if not self.is_set else "changed" if changed else "kept")
        self.field.set_faint(not self.is_set)
        self.name.bold = True if now else None
        self.name.restyle()

    def _changed(self, value: float) -> None:
        self.is_set = True
        self._show()
        self.settled.emit(self.line.lever, value)

    def _entered(self) -> None:
        if not self.is_set:
            self.is_set = True
            self.settled.emit(self.line.lever, self.field.value())
        self.walked.emit(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self._show()
            self.focused.emit(self.line.lever)
        elif kind == QEvent.Type.FocusOut:
            # The field commits in its own handler, which comes after this.
            self.tick.set_state("")
            self.name.bold = None
            self.name.restyle()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            modifier = event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
            if not modifier:
                self.pressed.emit()
            if event.key() == Qt.Key.Key_Escape and self.field.typed is None and self.is_set:
                self.field.set_value(self.line.last)
                self._show()
                self.settled.emit(self.line.lever, self.field.value())
                return True
        return False

    def left(self) -> None:
        """The focus is elsewhere: show what was settled."""
        self._show()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.first:
            QPainter(self).fillRect(0, 0, self.width() - theme.px(18, self.big), 2, theme.colour("rule"))


class SheetGroup(SurfaceFrame):
    """One seat's part of the sheet: counter, name and purse at the left, its levers at the right.

    `SheetGroup("acute", "Acute trust", [SheetLine(...), SheetLine(...)])`; `set_purse(placed, total)` in £m.
    """

    def __init__(
        self, seat: str, title: str, lines: Sequence[SheetLine], big: bool | None = True, parent: QWidget | None = None
    ) -> None:
        super().__init__("big", big, parent)
        self.seat, self.title = seat, title
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.words = Text("", "small", big=big)
        self.bar = PurseBar(seat, plain=True, big=big)
        self.rows = [SheetRow(line, first=number == 0, big=big) for number, line in enumerate(lines)]
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.side = QWidget()
        left = QHBoxLayout(self.side)
        left.setContentsMargins(theme.px(20, big), 0, theme.px(20, big), 0)
        left.setSpacing(theme.px(18, big))
        left.addWidget(Counter(seat, 64, title=title, big=big))
        names = QVBoxLayout()
        names.setSpacing(theme.px(2, big))
        names.addStretch(1)
        names.addWidget(Text(title, "label", size=29, big=big))
        names.addWidget(self.words)
        names.addWidget(self.bar)
        names.addStretch(1)
        left.addLayout(names, 1)
        whole.addWidget(self.side)
        whole.addWidget(Rule(vertical=True, width=2, big=big))
        right = QVBoxLayout()
        right.setContentsMargins(theme.px(20, big), 0, 0, 0)
        right.setSpacing(0)
        for row in self.rows:
            right.addWidget(row)
        whole.addLayout(right, 1)
        theme.signals.changed.connect(self._width)
        self._width()

    def _width(self) -> None:
        self.side.setFixedWidth(theme.px(398, self.big))
        self.side.setMinimumHeight(theme.px(96, self.big))  # name, purse and bar, even beside a single lever

    def set_purse(self, placed: float, total: float) -> None:
        """In £m; overspent it says by how much."""
        self.bar.set_purse([placed], total)
        left = total - placed
        over = left < -0.005
        self.words.setText(
            tr("<b>£{left:.1f}m too much</b>", left=-left)
            if over
            else tr("<b>£{left:.1f}m</b> <m>left of £{total:.1f}m</m>", left=abs(left), total=total)
        )
        self.words.set_colour("off" if over else "ink")

    def set_now(self, now: bool) -> None:
        """The group that has the focus has an ink border."""
        if (self.border == "ink") != now:
            self.set_border("ink" if now else "rule", 4.0 if now else 2.0)


class Sheet(QWidget):
    """The whole sheet. `Sheet([SheetGroup(...), …])`.

    Signals: `settled(str, float)` a figure kept or new; `focused(str)` the lever with focus; `refused(str)` a sentence;
    `typing(str)` a lever whose figure is another as it stands in its field;
    `counted(int, int, int)` set, of, key presses so far; `finished()` Enter on the last row with all set.
    """

    settled = Signal(str, float)
    focused = Signal(str)
    refused = Signal(str)
    typing = Signal(str)
    counted = Signal(int, int, int)
    finished = Signal()

    def __init__(self, groups: Sequence[SheetGroup], big: bool | None = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups, self.keys, self.big = list(groups), 0, big
        self.rows = [row for group in groups for row in group.rows]
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(theme.px(14, big))
        for group in groups:
            stack.addWidget(group)
        for number, row in enumerate(self.rows):
            row.walked.connect(lambda way, number=number: self._walk(number, way))
            row.settled.connect(self._settled)
            row.focused.connect(self._focused)
            row.refused.connect(self.refused)
            row.pressed.connect(self._pressed)
            row.typing.connect(self.typing)

    def start(self) -> None:
        """Focus to the first row that is not set, or the first."""
        row = next((row for row in self.rows if not row.is_set), self.rows[0])
        row.field.setFocus(Qt.FocusReason.TabFocusReason)

    def count(self) -> tuple[int, int, int]:
        """Rows set, rows, keys pressed so far."""
        return sum(row.is_set for row in self.rows), len(self.rows), self.keys

    def _walk(self, number: int, way: int) -> None:
        if 0 <= number + way < len(self.rows):
            self.rows[number + way].field.setFocus(Qt.FocusReason.TabFocusReason)
        elif way > 0 and all(row.is_set for row in self.rows):
            self.finished.emit()

    def _settled(self, lever: str, value: float) -> None:
        self.settled.emit(lever, value)
        self.counted.emit(*self.count())

    def _pressed(self) -> None:
        self.keys += 1
        self.counted.emit(*self.count())

    def _focused(self, lever: str) -> None:
        for group in self.groups:
            group.set_now(any(row.line.lever == lever for row in group.rows))
        for row in self.rows:
            if row.line.lever != lever:
                row.left()
        self.focused.emit(lever)

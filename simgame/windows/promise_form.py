"""The card of one promise, to fill in: its kind, its lever and limit, its sum, its vote or its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from simgame.model.language import tr
from simgame.windows import icons, marks, theme
from simgame.windows.buttons import Button
from simgame.windows.held import Pressed
from simgame.windows.promises import KINDS
from simgame.windows.scale import Scale
from simgame.windows.seats import Counter, StatusMark
from simgame.windows.segmented import Segmented
from simgame.windows.stepper import Stepper
from simgame.windows.surfaces import Glyph, KeyCap, SurfaceFrame, column, row
from simgame.windows.text import CENTRE, MIDDLE, Text, draw


@dataclass(frozen=True)
class Promisable:
    """Something a promise of the kind *do* may name: a lever's id, its name, scale and last year's figure."""

    lever: str
    name: str
    scale: Scale
    last: float


class _Kind(Pressed):
    """One of the kinds, as a card with an icon."""

    focus_radius = 8.0

    def __init__(self, kind: str, parent: QWidget, big: bool = False) -> None:
        super().__init__(parent)
        self.kind, self.big = kind, big
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(tr(KINDS[kind][1]))
        self.setAccessibleName(tr("{kinds}: {kinds2}", kinds=KINDS[kind][1], kinds2=KINDS[kind][2]))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240 if self.big else 120, self.big), theme.px(90 if self.big else 58, self.big))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        fill, border = theme.colour("ink" if on else "card"), theme.colour("ink" if on else "control")
        marks.paint_card(painter, QRectF(self.rect()), 8, 2, fill, border, 1.5)
        icon, name, means = KINDS[self.kind]
        size = 30.0 if self.big else 16.0
        wide = theme.text_width(name, "label", self.big, size)
        side = float(theme.px(36 if self.big else 20, self.big))
        left = (self.width() - wide - side - 8) / 2
        tone = "card" if on else "ink"
        line = float(theme.px(40 if self.big else 22, self.big))
        low = float(theme.px(32 if self.big else 16, self.big))
        top = (self.height() - 2 - line - low) / 2
        icons.paint(painter, QRectF(left, top + (line - side) / 2, side, side), icon, "regular", theme.colour(tone))
        draw(painter, QRectF(left + side + 8, top, wide + 1, line), name, "label", tone, big=self.big, size=size,
             bold=True)  # fmt: skip
        under = QRectF(0, top + line, self.width(), low)
        draw(painter, under, means, "micro", "card" if on else "ink2", CENTRE | MIDDLE, big=self.big)


class PromiseForm(SurfaceFrame):
    """The card of one promise. `PromiseForm("council", "acute", "The council promises the acute trust",
    [Promisable("care_packages", "Care packages", Scale(0, 9, 0.1), 6.4)], pay=Scale(0, 3, 0.1), kinds=("pay", "do"))`.

    Signals: `promised(str, str, str, float)` kind, lever ('' for pay; the vote or the words for the other two), bound
    ('at_least', 'at_most' or ''), figure; `asked(str, str, str, float)` the same on each change, for the screen to say
    what it would do; `cancelled()`. Setters: `set_effect(text)`, `set_note(text)`, `set_problem(sentence)`. ``votes``:
    the votes that may be promised, with their words.
    """

    promised = Signal(str, str, str, float)
    asked = Signal(str, str, str, float)
    cancelled = Signal()

    def __init__(
        self, giver: str, receiver: str, title: str, levers: Sequence[Promisable], *, pay: Scale,
        kinds: Sequence[str] = ("pay", "do"), votes: Sequence[tuple[str, str]] = (), note: str = "", big: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("contract", big, parent)
        self.levers, self.pay, self.kind, self.note_words = list(levers), pay, "pay", note
        self._high, self._size = (72, 30.0) if big else (42, 17.0)
        self.set_border("ink", 1.5)
        self.setAccessibleName(tr(title))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(*(theme.px(value, big) for value in ((36, 18, 36, 18) if big else (24, 18, 24, 18))))
        stack.setSpacing(theme.px(16, big))
        stack.addLayout(self._head(giver, receiver, title))
        line = QHBoxLayout()
        line.setSpacing(10)
        self.kinds = {kind: _Kind(kind, self, big) for kind in kinds if kind != "do" or levers}
        for button in self.kinds.values():
            line.addWidget(button)
            button.clicked.connect(self._kind_clicked)
        stack.addLayout(line)
        stack.addLayout(self._fields())
        stack.addWidget(self._vote(votes))
        stack.addWidget(self._words())
        stack.addWidget(self._well(receiver))
        stack.addLayout(self._foot())
        self.set_effect("")
        self.set_problem("")
        self.set_kind("do" if "do" in self.kinds else "pay")

    def _head(self, giver: str, receiver: str, title: str) -> QHBoxLayout:
        big, side = self.big, self._high
        counters = (Counter(giver, side, big=big), Glyph("arrow-right", size=side * 4 // 7, big=big),
                    Counter(receiver, side, big=big))  # fmt: skip
        head = row(*counters, spacing=16, big=big)
        head.addWidget(Text(title, "h2", size=40 if big else 24, big=big, wrap=True), 1)
        head.addWidget(KeyCap("Esc", bool(big)))
        return head

    def _fields(self) -> QHBoxLayout:
        """Lever, limit and figure."""
        big = self.big
        self.lever = QComboBox()
        self.lever.setAccessibleName(tr("Lever"))
        self.lever.setProperty("tall", True)
        self._enlarge(self.lever)
        for one in self.levers:
            self.lever.addItem(one.name, one.lever)
        self.lever.currentIndexChanged.connect(self._lever_chosen)
        self.bound = Segmented(
            [("at_least", "At least"), ("at_most", "At most")], "at_least", name="Limit", height=self._high,
            size=28.0 if big else 14.0, stretch=True, pad=8, big=big,
        )  # fmt: skip
        self.bound.chosen.connect(self._ask)
        self.figure = Stepper(
            self.pay, self.pay.lowest, name="Figure", width=290 if big else 150, height=self._high, size=self._size,
            big=big,
        )  # fmt: skip
        self.figure.changed.connect(self._ask)
        self.figure.entered.connect(self.finish)
        self.figure.refused.connect(self.set_problem)
        self.unit = Text("£m", "small", "ink2", big=big)
        fields = QHBoxLayout()
        fields.setSpacing(theme.px(20 if big else 12, big))
        self.lever_field, self.bound_field = QWidget(), QWidget()
        self.lever_field.setLayout(column(Text("Lever", "small", "ink2", big=big), self.lever, spacing=4))
        self.bound_field.setLayout(column(Text("Limit", "small", "ink2", big=big), self.bound, spacing=4))
        self.bound_field.setFixedWidth(theme.px(310 if big else 172, big))
        fields.addWidget(self.lever_field, 1)
        fields.addWidget(self.bound_field)
        fields.addLayout(column(self.unit, self.figure, spacing=4))
        fields.addStretch(0)
        return fields

    def _enlarge(self, field: QWidget) -> None:
        """On an open table: the program's style sheet stands above a widget's font."""
        if self.big:
            high = theme.px(self._high, True)
            field.setStyleSheet(f"font-size: {theme.px(28, True)}px; min-height: {high}px;")

    def _vote(self, votes: Sequence[tuple[str, str]]) -> Segmented:
        self.ways = Segmented(
            [(key, label) for key, label in votes] or [("", "")], votes[0][0] if votes else "", name="Vote",
            height=self._high, size=28.0 if self.big else 14.0, pad=12, big=self.big,
        )  # fmt: skip
        self.ways.chosen.connect(self._ask)
        return self.ways

    def _words(self) -> QLineEdit:
        self.word = QLineEdit()
        self.word.setMaxLength(200)
        self.word.setAccessibleName(tr("Your word, in a line"))
        self.word.setPlaceholderText(tr("In your own words"))
        self._enlarge(self.word)
        self.word.textChanged.connect(self._ask)
        self.word.returnPressed.connect(self.finish)
        return self.word

    def _well(self, receiver: str) -> SurfaceFrame:
        """What it would do for the receiver."""
        big = self.big
        self.well = SurfaceFrame("sunk", big)
        inside = QHBoxLayout(self.well)
        inside.setContentsMargins(*(theme.px(value, big) for value in (14, 10, 14, 10)))
        icon, token = theme.SEAT_ICON[receiver], theme.SEAT_TOKEN[receiver]
        inside.addWidget(Glyph(icon, "fill", token, 36 if big else 20, big=big))
        self.effect = Text("", "ui", wrap=True, big=big)
        inside.addWidget(self.effect, 1)
        return self.well

    def _foot(self) -> QHBoxLayout:
        big = self.big
        self.problem_mark = StatusMark("off", word=False, size=26 if big else 13, big=big)
        self.note = Text(self.note_words, "small", "ink2", wrap=True, big=big)
        self.button = Button("Promise it", key="↵", kind="primary", height=0 if big else 44, big=big)
        self.button.clicked.connect(self.finish)
        foot = QHBoxLayout()
        foot.addWidget(self.problem_mark)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.button)
        return foot

    def set_kind(self, kind: str) -> None:
        """pay, do, back or word: which fields stand."""
        self.kind = kind
        self.kinds[kind].setChecked(True)
        doing = kind == "do"
        self.ways.setVisible(kind == "back")
        self.word.setVisible(kind == "word")
        self.lever_field.setVisible(doing)
        self.bound_field.setVisible(doing)
        self.figure.setVisible(kind in ("pay", "do"))
        self.unit.setVisible(kind in ("pay", "do"))
        if doing:
            self._lever_chosen()
        elif kind == "word":
            self.word.setFocus()
            self._ask()
        elif kind == "back":
            self._ask()
        else:
            self.figure.scale = self.pay
            self.figure.set_value(self.pay.lowest + self.pay.step)
            self.unit.setText("£m, at once")
            self._ask()

    def values(self) -> tuple[str, str, str, float]:
        """Kind, lever, bound, figure."""
        doing = self.kind == "do"
        if self.kind in ("back", "word"):
            return self.kind, self.ways.value() if self.kind == "back" else self.word.text().strip(), "", 0.0
        lever = str(self.lever.currentData()) if doing else ""
        return self.kind, lever, self.bound.value() if doing else "", self.figure.value()

    def set_effect(self, text: str) -> None:
        """What it would do for the receiver."""
        self.effect.setText(text)
        self.well.setVisible(bool(text))

    def set_note(self, text: str) -> None:
        """When it is checked and what breaking it costs."""
        self.note_words = text
        self.set_problem("")

    def set_problem(self, sentence: str) -> None:
        """Why it cannot be promised as it stands; '' if it can."""
        self.problem_mark.setVisible(bool(sentence))
        self.note.setText(sentence or self.note_words)
        self.note.set_colour("off" if sentence else "ink2")
        self.button.set_allowed(not sentence, sentence)

    def finish(self) -> None:
        """As the button."""
        if self.kind in ("back", "word"):
            if self.button.isEnabled() and self.values()[1]:
                self.promised.emit(*self.values())
            return
        if self.figure.commit() and self.button.isEnabled():
            self.promised.emit(*self.values())

    def _kind_clicked(self) -> None:
        self.set_kind(next(kind for kind, button in self.kinds.items() if button.isChecked()))

    def _lever_chosen(self) -> None:
        if self.kind == "do" and self.levers:
            one = self.levers[max(self.lever.currentIndex(), 0)]
            self.figure.scale = one.scale
            self.figure.set_value(one.last)
            self.unit.setText("£m" if one.scale.prefix else one.scale.suffix or "Figure")
            self._ask()

    def _ask(self) -> None:
        self.set_problem("")
        self.asked.emit(*self.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        else:
            super().keyPressEvent(event)

"""Event cards: a back to turn over, the story, and where somebody must, two ways to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from simgame.model.language import tr
from simgame.windows import marks, theme
from simgame.windows.seats import Counter
from simgame.windows.surfaces import Glyph, Painted, Rule, SurfaceFrame, Tag, key_width, paint_key, row
from simgame.windows.text import CENTRE, LEFT, TOP, Setting, Text, draw, draw_fit


class ChoiceButton(QAbstractButton):
    """One of two ways, with its cost in a line: `ChoiceButton("Take it over", "Costs you £2.4m.", "1")`."""

    def __init__(
        self, title: str, detail: str, key: str, big: bool | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tip = ""  # what it moves, line by line: on it where there is room, in its tooltip while it can be pressed
        self.title, self.detail, self.key, self.big = title, detail, key, big
        self.ways: Sequence[ChoiceButton] = (self,)  # all ways of the card: each says what it moves, or none does
        self.setText(tr(title))
        self.setAccessibleName(tr("{key}: {title}", key=key, title=title))
        self.setAccessibleDescription(tr(detail))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.signals.changed.connect(self.updateGeometry)

    focus_radius = 8.0

    def _words(self, width: float, moves: bool = False) -> Setting:
        font, line = theme.font("small", self.big), theme.line_height("small", self.big)
        plain = "ink2" if moves else "ink"
        tone = theme.colour("card" if self.isChecked() else plain if self.isEnabled() else "ink3")
        words = tr(self.tip) if moves else self.detail
        return Setting(words, font, line, max(width - theme.px(28, self.big), 20), tone, tone)

    def set_moves(self, lines: Sequence[str]) -> None:
        """What it moves, a line each."""
        self.tip = "\n".join(lines)
        self.setToolTip(tr(self.tip))
        self.updateGeometry()

    @property
    def has_room(self) -> bool:
        """Whether what it moves can stand on it."""
        return self.height() >= self._tall(self.width()) + self._moves_tall(self.width())

    def _moves_tall(self, width: float) -> int:
        return int(self._words(width, moves=True).height) + theme.px(8, self.big) if self.tip else 0

    def _tall(self, width: float) -> int:
        return int(self._words(width).height) + theme.px(84 if self.big else 52, self.big)

    def sizeHint(self) -> QSize:
        wide = theme.px(200, self.big)
        across = max(wide, self.width())
        return QSize(wide, self._tall(across) + self._moves_tall(across))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(100 if theme.large_text() and not self.big else 130, self.big), theme.px(60, self.big))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # A stacked page passes no height for width on, so the height follows the width here.
        self.setMinimumHeight(self._tall(self.width()))
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        fill = theme.colour("ink" if on else "sunk" if not self.isEnabled() or self.underMouse() else "card")
        edge = 0.0 if self.isDown() else float(theme.px(2, self.big))
        border = theme.colour("ink" if on else "control")
        marks.paint_card(painter, QRectF(self.rect()), float(theme.px(8, self.big)), edge, fill, border, 1.5)
        pad = float(theme.px(14, self.big))
        high = float(theme.px(44 if self.big else 20, self.big))
        wide = key_width(self.key, self.big)
        tone = "card" if on else "ink" if self.isEnabled() else "ink3"
        line = float(theme.px(22 if not self.big else 44, self.big))
        paint_key(painter, QRectF(self.width() - pad - wide, pad - 3, wide, high), self.key, self.big,
                  "card" if on else "ink2", "" if on else "card")  # fmt: skip
        area = QRectF(pad, pad - 4, self.width() - 2 * pad - wide - 6, line)
        draw_fit(painter, area, self.title, "label", tone, big=self.big, least=26 if self.big else 13)
        words = QRectF(pad, pad + line - 2, self.width() - 2 * pad, self.height() - pad - line)
        detail = self._words(self.width())
        detail.draw(painter, words, LEFT | TOP)
        if all(way.has_room for way in self.ways):
            words.setTop(words.top() + detail.height + theme.px(6, self.big))
            self._words(self.width(), moves=True).draw(painter, words, LEFT | TOP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class CardBack(Painted):
    """The back of a card lying on the table. Signal `turned()` on a click, Enter or Space."""

    turned = Signal()
    focus_radius = 10.0

    def __init__(
        self,
        words: str,
        regime: str = "keep",
        *,
        stacked: bool = False,
        big: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(big, parent)
        self.words, self.regime, self.stacked = words, regime, stacked
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr(words))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(self.px(176), self.px(260))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(110), self.px(56 if self.stacked else 180))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, radius = float(self.px(4)), float(self.px(10))
        rect = QRectF(self.rect())
        marks.paint_card(painter, rect, radius, edge, theme.colour("ink2"), None, 0)
        inset = self.px(9)
        painter.setPen(QPen(theme.colour("control"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset - edge), radius * 0.6, radius * 0.6)
        side = float(self.px(42))
        if self.stacked:  # no room for words, which the button below says
            side = float(self.px(30))
            box = QRectF(rect.center().x() - side / 2, rect.center().y() - edge / 2 - side / 2, side, side)
            marks.paint_regime_mark(painter, box, self.regime, theme.colour("card"))
            return
        middle = rect.center().y() - self.px(20)
        box = QRectF(rect.center().x() - side / 2, middle - side, side, side)
        marks.paint_regime_mark(painter, box, self.regime, theme.colour("card"))
        words = QRectF(self.px(22), middle + self.px(14), rect.width() - self.px(44), self.px(66))
        draw(painter, words, self.words, "ui", "card", CENTRE | TOP, big=self.big)
        cap = key_width("↵", self.big)
        high = self.px(44 if self.big else 20)
        spot = QRectF(rect.center().x() - cap / 2, middle + self.px(62), cap, high)
        paint_key(painter, spot, "↵", self.big, "card", "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.turned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.turned.emit()
        else:
            super().keyPressEvent(event)


class EventCard(QWidget):
    """An event, back or face. `EventCard("care-home-collapse", "Event 1", "Care-home provider collapses", "Vale
    Court has stopped paying its staff.", facts=[("bed", "Beds held by delays: 5.6% now")])`.

    `set_choice("council", "The council chooses", [("Take it over", "£2.4m."), ("Let them move", "Free.")],
    "0:30, silence takes the first")` puts two ways at its foot (keys 1, 2); `set_chosen(index)` shows what was taken;
    `set_turned(bool)`. Signals: `turned(str)` asked to be turned over; `chosen(str, int)` card and way, 0 or 1.
    """

    turned = Signal(str)
    chosen = Signal(str, int)

    def __init__(
        self, card: str, tag: str, title: str, story: str, *, facts: Sequence[tuple[str, str]] = (),
        heard_by: tuple[str, str] | None = None, regime: str = "keep", is_turned: bool = False,
        big: bool | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.card, self.big = card, big
        self.choices: list[ChoiceButton] = []
        self.pages = QStackedLayout(self)
        self.back = CardBack("Turn it over", regime, big=big)
        self.back.turned.connect(lambda: self.turned.emit(self.card))
        self.face = SurfaceFrame("contract", big)
        self.face.set_border("ink", 1.5)
        self.pages.addWidget(self.back)
        self.pages.addWidget(self.face)
        stack = QVBoxLayout(self.face)
        stack.setContentsMargins(*(theme.px(value, big) for value in (20, 16, 20, 16)))
        stack.setSpacing(theme.px(6, big))
        head = row(Tag(tag, "cards", big=big), None, spacing=10, big=big)
        if heard_by is not None:
            head.addWidget(Text("heard first by", "small", "ink2", big=big))
            head.addWidget(Counter(heard_by[0], 28, title=heard_by[1], big=big))
            head.addWidget(Text(heard_by[1], "small", bold=True, big=big))
        stack.addLayout(head)
        stack.addSpacing(theme.px(4, big))
        stack.addWidget(Text(title, "h1", size=None if big else 30, wrap=True, big=big))
        stack.addWidget(Text(story, "lead", wrap=True, big=big))
        if facts:
            stack.addSpacing(theme.px(8, big))
            stack.addWidget(Rule())
        for icon, words in facts:
            line = row(Glyph(icon, size=21 if not big else 34, big=big), spacing=11, big=big)
            line.addWidget(Text(words, "ui", wrap=True, big=big), 1)
            line.setContentsMargins(0, theme.px(4, big), 0, theme.px(4, big))
            stack.addLayout(line)
        stack.addStretch(1)
        self.foot = QVBoxLayout()
        self.foot.setSpacing(theme.px(9, big))
        stack.addLayout(self.foot)
        self.title = title
        self.setAccessibleName(tr(title))
        self.set_turned(is_turned)

    def set_turned(self, is_turned: bool) -> None:
        """Face up, or its back."""
        self.pages.setCurrentIndex(1 if is_turned else 0)
        self.setAccessibleName(tr(self.title if is_turned else "An event, face down"))

    @property
    def is_turned(self) -> bool:
        return self.pages.currentIndex() == 1

    def set_choice(self, seat: str, who: str, ways: Sequence[tuple[str, str]], note: str) -> None:
        """Two ways, who takes one, and what silence does."""
        head = row(Counter(seat, 28 if not self.big else 44, big=self.big), Text(who, "label", big=self.big), None,
                   Glyph("timer", size=17 if not self.big else 30, big=self.big), spacing=9, big=self.big)  # fmt: skip
        self.note = Text(note, "small", big=self.big)
        head.addWidget(self.note)
        self.foot.addLayout(head)
        line = QHBoxLayout()
        line.setSpacing(theme.px(12, self.big))
        for number, (title, detail) in enumerate(ways):
            made = ChoiceButton(title, detail, str(number + 1), self.big)
            made.clicked.connect(lambda _=False, number=number: self._choose(number))
            line.addWidget(made)
            self.choices.append(made)
            made.ways = self.choices
        self.foot.addLayout(line)

    def set_effects(self, effects: Sequence[Sequence[str]]) -> None:
        """What each way moves, line by line, in the tooltips."""
        for choice, lines in zip(self.choices, effects, strict=False):
            choice.set_moves(lines)

    def set_chosen(self, way: int | None) -> None:
        """What was taken: the other goes faint; None: not yet."""
        for number, choice in enumerate(self.choices):
            choice.setChecked(number == way)
            choice.setEnabled(way is None)

    def set_allowed(self, allowed: bool, why: str = "") -> None:
        """Off for a seat that is a computer player, and why."""
        for choice in self.choices:
            choice.setEnabled(allowed)
            choice.setToolTip(tr(why or choice.tip))

    def _choose(self, way: int) -> None:
        for number, choice in enumerate(self.choices):
            choice.setChecked(number == way)
        self.chosen.emit(self.card, way)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if self.is_turned and text.isdecimal() and 1 <= int(text) <= len(self.choices):
            if self.choices[int(text) - 1].isEnabled():
                self._choose(int(text) - 1)
        else:
            super().keyPressEvent(event)

"""Counters, chips and status marks as widgets, and the row of who has submitted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import marks, theme
from simgame.windows.surfaces import Painted
from simgame.windows.text import LEFT, MIDDLE, draw

STATE_WORDS = {
    "": "",
    "done": "has submitted",
    "deciding": "is deciding",
    "away": "is reconnecting",
    "off": "is off",
}


class Counter(Painted):
    """A seat's counter: `Counter("acute", 42)`, `Counter("gp", 56, state="done")`, `Counter("acute", clickable=True)`.

    states: '', done, deciding, away, off. Signal `clicked(str)` with the seat, if clickable.
    """

    clicked = Signal(str)
    focus_radius = 8.0

    def __init__(
        self, seat: str, size: int = 36, state: str = "", *, title: str = "", icon: str = "",
        clickable: bool = False, big: bool | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(big, parent)
        self.seat, self.side, self.state, self.icon = seat, size, state, icon
        self.title, self.clickable = title, clickable
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._say()

    def set_seat(self, seat: str, title: str = "") -> None:
        self.seat, self.title = seat, title
        self._say()
        self.update()

    def set_state(self, state: str) -> None:
        """'', done, deciding, away or off."""
        resized = (state in ("done", "deciding")) != (self.state in ("done", "deciding"))
        self.state = state
        self._say()
        if resized:
            self.updateGeometry()
        self.update()

    def _say(self) -> None:
        words = tr(
            "{seat} {state}", seat=self.title or theme.SEAT_NAME[self.seat], state=STATE_WORDS[self.state]
        ).strip()
        self.setAccessibleName(tr(words))
        self.setToolTip(tr(words))

    def sizeHint(self) -> QSize:
        side = self.px(self.side)
        if self.state in ("done", "deciding"):
            return QSize(round(side * 1.2), round(side * 1.2))
        return QSize(side + 2, round(side * 1.09) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        marks.paint_counter(QPainter(self), rect, self.seat, self.state, icon=self.icon)

    @property
    def acts(self) -> bool:
        """Whether it says who was clicked."""
        return self.clickable

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.clickable and self.rect().contains(event.position().toPoint()):
            self.clicked.emit(self.seat)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.clickable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit(self.seat)
        else:
            super().keyPressEvent(event)


PIP = 26  # px of a counter in the bar


class SeatPips(QWidget):
    """Who has submitted: `SeatPips([("commissioner", "done"), ("acute", "deciding")])`. `set_states({seat: state})`."""

    def __init__(
        self, states: Sequence[tuple[str, str]], big: bool | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(theme.px(5, big))
        self.counters = {seat: Counter(seat, PIP, state, big=big) for seat, state in states}
        for counter in self.counters.values():
            self.line.addWidget(counter)
        self._say()

    def set_states(self, states: dict[str, str]) -> None:
        """New states of some seats; others stay."""
        for seat, state in states.items():
            self.counters[seat].set_state(state)
        self._say()

    def _say(self) -> None:
        waiting = [theme.SEAT_NAME[seat] for seat, one in self.counters.items() if one.state == "deciding"]
        self.setAccessibleName(
            tr(tr("Waiting for {waiting}", waiting=", ".join(waiting)) if waiting else "All have submitted")
        )


class StatusMark(Painted):
    """Status with its word: `StatusMark("off")`, `StatusMark("watch", word=False, size=16)`, own `words` allowed."""

    def __init__(
        self, status: str, *, word: bool = True, size: int = 13, words: str = "",
        big: bool | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(big, parent)
        self.status, self.word, self.side, self.words = status, word, size, words
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say()

    def set_status(self, status: str, words: str = "") -> None:
        """met, watch or off; other words than On target, Close, Off target if given."""
        self.status, self.words = status, words
        self._say()
        self.restyle()

    def _said(self) -> str:
        return self.words or theme.STATUS_WORD[self.status]

    def _say(self) -> None:
        self.setAccessibleName(tr(self._said()))
        self.setToolTip(tr("" if self.word else self._said()))

    def sizeHint(self) -> QSize:
        side = self.px(self.side) + 3
        if not self.word:
            return QSize(side, side)
        wide = theme.text_width(self._said(), "micro", self.big, bold=True)
        return QSize(side + self.px(5) + int(wide) + 2, max(side, int(theme.line_height("micro", self.big))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = float(self.px(self.side) + 3)
        marks.paint_status(painter, QRectF(0, (self.height() - side) / 2, side, side), self.status)
        if self.word:
            left = side + self.px(5)
            area = QRectF(left, 0, self.width() - left, self.height())
            draw(painter, area, self._said(), "micro", big=self.big, bold=True)


class RegimeMark(Painted):
    """The mark alone: `RegimeMark("keep", 20)`, `RegimeMark("keep", 20, "ink")` is the game's logo."""

    def __init__(
        self, regime: str, size: int = 16, token: str = "", big: bool | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(big, parent)
        self.regime, self.side, self.token = regime, size, token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("" if token else theme.REGIME_NAME[regime]))

    def sizeHint(self) -> QSize:
        return QSize(self.px(self.side) + 1, self.px(self.side) + 1)

    def set_regime(self, regime: str) -> None:
        self.regime = regime
        self.setAccessibleName(tr("" if self.token else theme.REGIME_NAME[regime]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tone = theme.colour(self.token) if self.token else None
        marks.paint_regime_mark(QPainter(self), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.regime, tone)


class RegimeChip(Painted):
    """The regime in force: `RegimeChip("keep")`."""

    clicked = Signal()

    def __init__(
        self,
        regime: str,
        *,
        big: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(big, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_regime(regime)

    def set_regime(self, regime: str) -> None:
        """'keep' or 'abolish'."""
        self.regime = regime
        self.setAccessibleName(tr(theme.REGIME_NAME[regime]))
        self.restyle()

    def _is_big(self) -> bool:
        return theme.projector() if self.big is None else self.big

    def _sizes(self) -> tuple[float, float, float, float, float]:
        """Height, mark, gap, padding, type size."""
        if self._is_big():
            return 54, 26, 12, 20, 28
        return 28, 15, 7, 10, 14

    def sizeHint(self) -> QSize:
        high, mark, gap, pad, size = self._sizes()
        words = theme.REGIME_NAME[self.regime]
        wide = theme.text_width(words, "label", self.big, size) + self.px(mark + gap + 2 * pad)
        return QSize(int(wide) + 2, self.px(high))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _, mark, gap, pad, size = self._sizes()
        width = 2.5 if self._is_big() else 1.5
        face = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(theme.regime_colour(self.regime), width))
        painter.setBrush(theme.regime_wash(self.regime))
        painter.drawRoundedRect(face, face.height() / 2, face.height() / 2)
        side = float(self.px(mark))
        marks.paint_regime_mark(painter, QRectF(self.px(pad), (self.height() - side) / 2, side, side), self.regime)
        left = float(self.px(pad + mark + gap))
        words = theme.REGIME_NAME[self.regime]
        area = QRectF(left, 0, self.width() - left, self.height())
        draw(painter, area, words, "label", theme.regime_colour(self.regime), LEFT | MIDDLE, big=self.big, size=size)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

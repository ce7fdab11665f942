"""The letters of the switch: who you were and are, what is gone, what is yours, and your power before and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simgame.model.language import tr
from simgame.windows import icons, marks, theme
from simgame.windows.as_table import Tabled
from simgame.windows.chart_data import ChartTable
from simgame.windows.seats import Counter
from simgame.windows.surfaces import Glyph, Painted, Rule, SurfaceFrame, row
from simgame.windows.text import Text


class _Quote(QWidget):
    """A line to read aloud, with a bar in the seat's colour."""

    def __init__(self, seat: str, words: str, big: bool | None) -> None:
        super().__init__()
        self.seat, self.big = seat, big
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(23, big), theme.px(4, big), 0, theme.px(4, big))
        line.addWidget(Text(tr("“{words}”", words=words), "quote", wrap=True, big=big))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, theme.px(5, self.big), self.height(), theme.seat_colour(self.seat))


class _Gone(Text):
    """Words with a line through them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(theme.colour("ink2"), 1.2))
        setting = self._set(self.width())
        for number in range(setting.lines):
            wide = setting.layout.lineAt(number).naturalTextWidth()
            middle = (number + 0.5) * setting.line + 1
            marks.line(painter, 0, middle, wide, middle)


MOST_LANE = 420.0
"""A longer bar would outweigh the two figures beside it."""


class PowerBars(Tabled, Painted):
    """Power before and after, as shares of the money: `PowerBars([("keep", 0.46), ("abolish", 0.09)])`."""

    def __init__(
        self, shares: Sequence[tuple[str, float]], big: bool | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(big, parent)
        self.shares = tuple(shares)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(f"{tr(theme.REGIME_NAME[regime])} {share:.0%}" for regime, share in shares))

    def figures(self) -> ChartTable:
        """Both shares."""
        rows = ((theme.REGIME_NAME[regime], f"{share:.0%}") for regime, share in self.shares)
        return ChartTable(("", "Share of the money"), tuple(rows))

    def table_title(self) -> str:
        """What the bars are of."""
        return tr("Power, share of the money you decide")

    def sizeHint(self) -> QSize:
        return QSize(self.px(280), self.px(self._pitch() * len(self.shares)))

    def _pitch(self) -> float:
        """From bar to bar: an open table's bars are as thick as its figures are large."""
        return 58.0 if self.big else 34.0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (regime, share) in enumerate(self.shares):
            pitch = self._pitch()
            top, high = float(self.px(4 + pitch * number)), float(self.px(pitch * 0.7))
            side = float(self.px(pitch * 0.5))
            marks.paint_regime_mark(painter, QRectF(1, top + (high - side) / 2, side, side), regime)
            left = self.px(pitch * 0.76)
            lane = QRectF(left, top, min(self.width() - left, self.px(MOST_LANE * (2 if self.big else 1))), high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunk"))
            painter.drawRoundedRect(lane, 4, 4)
            painter.setBrush(theme.regime_colour(regime))
            painter.drawRoundedRect(QRectF(lane.x(), top, max(lane.width() * min(share, 1.0), 3.0), high), 4, 4)


class Letter(SurfaceFrame):
    """One seat's letter. `Letter("commissioner", "To the Commissioner, Aldermere & Vale CCG", "You are now the
    population health director", "I no longer buy anything.", gone=["GP investment, £m"], yours=["Power: Publish"],
    power=(("keep", 0.46), ("abolish", 0.09)))`. `power` in the order before, after.
    """

    def __init__(
        self, seat: str, to: str, title: str, line: str, *, gone: Sequence[str], yours: Sequence[str],
        power: tuple[tuple[str, float], tuple[str, float]] | None = None, big: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("news", big, parent)
        self.setAccessibleName(tr("{to}. {title}. {line}", to=to, title=title, line=line))
        stack = QVBoxLayout(self)
        side = 44 if big or not theme.large_text() else 26
        stack.setContentsMargins(*(theme.px(value, big) for value in (side, 32, side, 30)))
        stack.setSpacing(0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Text(to, "small", "ink2", wrap=True, big=big))
        words.addWidget(Text(title, "h1", size=None if big else 33, wrap=True, big=big))
        words.addStretch(1)
        head = row(Counter(seat, 62, title=title, big=big), spacing=16, big=big)
        head.addLayout(words, 1)
        stack.addLayout(head)
        self._gap(stack, 22)
        stack.addWidget(_Quote(seat, line, big))
        self._gap(stack, 24)
        lists = QHBoxLayout()
        lists.setSpacing(theme.px(30, big))
        lists.addLayout(self._list("Gone", gone, True), 1)
        lists.addLayout(self._list("Yours", yours, False), 1)
        stack.addLayout(lists)
        if power is not None:
            self._gap(stack, 20)
            stack.addWidget(Rule())
            self._gap(stack, 18)
            stack.addWidget(Text("Power, share of the money you decide", "caps", "ink3", big=big))
            figures = row(spacing=14, big=big)
            for number, (regime, share) in enumerate(power):
                if number:
                    figures.addWidget(Glyph("arrow-right", size=36, big=big))
                token = theme.REGIME_TOKEN[regime]
                figures.addWidget(Text(f"{share:.0%}", "display", token, size=64 if not big else 78, big=big))
            figures.addSpacing(theme.px(8, big))
            figures.addWidget(PowerBars(power, big), 1)
            stack.addLayout(figures)
        stack.addStretch(1)

    def _gap(self, stack: QVBoxLayout, least: int) -> None:
        """Air between parts: more where the window has more."""
        stack.addSpacing(theme.px(least, self.big))
        stack.addStretch(1)

    def _list(self, title: str, items: Sequence[str], gone: bool) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setSpacing(theme.px(7, self.big))
        made.addWidget(Text(title, "caps", "ink3", big=self.big))
        size = None if self.big else 17.0
        if not items:
            made.addWidget(Text("Nothing", "ui", "ink2", size=size, big=self.big))
        for item in items:
            icon = Glyph("x-circle" if gone else "check-circle", "regular" if gone else "fill",
                         "ink2" if gone else "ink", 19 if not self.big else 32, big=self.big)  # fmt: skip
            kind = _Gone if gone else Text
            words = kind(item, "ui", "ink2" if gone else "ink", size=size, wrap=True, big=self.big)
            line = row(spacing=10, big=self.big)
            line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(words, 1)
            made.addLayout(line)
        made.addStretch(1)
        return made


class Envelope(QAbstractButton):
    """A seat's envelope: sealed, open now, or read. `Envelope("gp", "sealed")`; states sealed, now, read."""

    focus_radius = 8.0

    def __init__(
        self, seat: str, state: str = "sealed", big: bool | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat, self.state, self.big = seat, state, big
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state)

    def set_state(self, state: str) -> None:
        self.state = state
        words = {"sealed": "sealed", "now": "open now", "read": "read"}[state]
        self.setText(tr("{seat}: {words}", seat=theme.SEAT_NAME[self.seat], words=words))
        self.setAccessibleName(tr(self.text()))
        self.setToolTip(tr(self.text()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(76, self.big), theme.px(44, self.big))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = self.state == "now"
        width = 2.5 if now else 1.0
        face = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(theme.colour("ink" if now else "rule2"), width))
        painter.setBrush(theme.colour("card") if now or self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(face, 8, 8)
        side = float(theme.px(28, self.big))
        top = (self.height() - side * 1.09) / 2
        marks.paint_counter(painter, QRectF(theme.px(7, self.big), top, side, side * 1.09), self.seat)
        icon = float(theme.px(24, self.big))
        spot = QRectF(self.width() - icon - theme.px(9, self.big), (self.height() - icon) / 2, icon, icon)
        sealed = self.state == "sealed"
        name = "envelope-simple" if sealed else "envelope-simple-open"
        icons.paint(
            painter,
            spot,
            name,
            "fill" if sealed else "regular",
            theme.colour("ink3" if self.state == "read" else "ink"),
        )


ABREAST = 3


class Envelopes(QWidget):
    """The row of envelopes above a letter: `Envelopes(["stp", "acute"])`. Signal `opened(str)`; `set_states({…})`."""

    opened = Signal(str)

    def __init__(self, seats: Sequence[str], big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QGridLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(10, big))
        # With large letters they lie in two rows.
        across = ABREAST if not big and theme.large_text() else len(seats)
        line.addWidget(Text("Letters", "h3", big=big), 0, 0)
        self.envelopes = {seat: Envelope(seat, "sealed", big) for seat in seats}
        for number, (seat, envelope) in enumerate(self.envelopes.items()):
            line.addWidget(envelope, number // across, 1 + number % across)
            envelope.clicked.connect(lambda _=False, seat=seat: self.opened.emit(seat))
        line.setColumnStretch(1 + across, 1)

    def set_states(self, states: dict[str, str]) -> None:
        for seat, state in states.items():
            self.envelopes[seat].set_state(state)


class SealedLine(QWidget):
    """A sealed thing now open: `SealedLine("acute", "<b>Acute trust</b> would have signed at <b>£541m</b>.")`."""

    def __init__(
        self, seat: str, words: str, *, first: bool = False, big: bool | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.first = first
        line = QHBoxLayout(self)
        line.setContentsMargins(*(theme.px(value, big) for value in (18, 9, 18, 9)))
        line.setSpacing(theme.px(12, big))
        line.addWidget(Counter(seat, 30, big=big))
        line.addWidget(Text(words, "ui", size=None if big else 16, wrap=True, big=big), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.first:
            QPainter(self).fillRect(0, 0, self.width(), 1, theme.colour("rule"))

"""The curtain: two halves that meet at the seam in the next seat's colour, and a card with one button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simgame.model.language import tr
from simgame.windows import marks, theme
from simgame.windows.buttons import Button
from simgame.windows.surfaces import Painted, Rule
from simgame.windows.text import Text, draw

FOLDS = 24
CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Handover:
    """Whom the laptop goes to: seat, name, what it is, and what is said and pressed."""

    seat: str
    name: str
    role: str
    words: str
    button: str
    caption: str = "Pass the laptop to"


class _Card(QWidget):
    """The card in the middle, its counter half above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.seat = "acute"
        stack = QVBoxLayout(self)
        stack.setContentsMargins(64, 154, 64, 36)
        stack.setSpacing(0)
        self.caption = Text("", "caps", "ink3", size=13, align=CENTRED, big=False)
        self.name = Text("", "display", align=CENTRED, wrap=True, big=False)
        self.role = Text("", "body", "ink2", size=23, align=CENTRED, wrap=True, big=False)
        self.words = Text("", "ui", size=17, align=CENTRED, wrap=True, big=False)
        self.button = Button("", key="↵", kind="primary", height=62, size=20, big=False)
        stack.addWidget(self.caption)
        stack.addWidget(self.name)
        stack.addWidget(self.role)
        stack.addSpacing(22)
        stack.addWidget(Rule())
        stack.addSpacing(18)
        stack.addWidget(self.words)
        stack.addSpacing(24)
        stack.addWidget(self.button)
        stack.addSpacing(14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = QRectF(self.rect()).adjusted(0, 62, 0, -6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.shade(0.38))
        painter.drawRoundedRect(face.translated(0, 6), 14, 14)
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(face, 14, 14)
        middle = self.width() / 2
        painter.drawRoundedRect(QRectF(middle - 66, 0, 132, 132), 34, 34)
        side = 118.0
        marks.paint_counter(painter, QRectF(middle - side / 2, 7, side, side * 1.09), self.seat)


class Curtain(Painted):
    """Covers its parent. `curtain = Curtain(window)`, `curtain.hand_over(Handover("acute", "Player 2", "Acute trust,
    Aldermere Hospitals", "Everyone else, look away.", "I am Player 2. Show my desk"), [("commissioner", "Player 1 has
    submitted")])` closes it (450 ms, at once under reduce motion); the button, Enter or Space opens it.

    Signals: `opened(str)` the seat that looks now, when the halves begin to part; `closed()` when they have met.
    """

    opened = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(False, parent)
        self.seat = "acute"
        self.share = 0.0
        self.statuses: tuple[tuple[str, str], ...] = ()
        self.cloth: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card = _Card(self)
        self.card.button.clicked.connect(self.part)
        self.motion = QVariantAnimation(self)
        self.motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.motion.valueChanged.connect(self._moving)
        self.motion.finished.connect(self._settled)
        self.hide()

    def hand_over(self, to: Handover, statuses: Sequence[tuple[str, str]] = ()) -> None:
        """Close, in the colour of the seat that is next."""
        self.seat, self.statuses = to.seat, tuple(statuses)
        card = self.card
        card.seat = to.seat
        card.caption.setText(to.caption)
        card.name.setText(to.name)
        card.role.setText(to.role)
        card.words.setText(to.words)
        card.button.set_text(to.button)
        self.setAccessibleName(
            tr("{caption} {name}, {role}. {words}", caption=to.caption, name=to.name, role=to.role, words=to.words)
        )
        above = self.parentWidget()
        if above is not None:
            self.setGeometry(above.rect())
        self.cloth = None
        card.hide()
        self.show()
        self.raise_()
        self._run(1.0)

    def part(self) -> None:
        """Open: the desk may be painted from now on."""
        if self.motion.state() == QVariantAnimation.State.Running and self.motion.endValue() == 0.0:
            return
        self.card.hide()
        self.opened.emit(self.seat)
        self._run(0.0)

    def _run(self, end: float) -> None:
        self.motion.stop()
        took = theme.duration(450)
        if not took or not self.isVisible():
            self.share = end
            self._settled()
            return
        self.motion.setStartValue(self.share)
        self.motion.setEndValue(end)
        self.motion.setDuration(took)
        self.motion.start()

    def _moving(self, share: float) -> None:
        self.share = float(share)
        self.update()

    def _settled(self) -> None:
        if self.share >= 1.0:
            self._place()
            self.card.show()
            self.card.button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.closed.emit()
        elif self.share <= 0.0:
            self.hide()
        self.update()

    def _place(self) -> None:
        wide = min(640, self.width() - 40)
        high = max(self.card.heightForWidth(wide), 420)
        high = min(high, self.height() - 20)
        self.card.setGeometry((self.width() - wide) // 2, max((self.height() - high) // 2 - 42, 6), wide, high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.cloth = None
        self._place()

    def restyle(self) -> None:
        self.cloth = None
        super().restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.share >= 1.0:
            self.part()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.cloth is None:
            self.cloth = self._weave()
        half = self.width() / 2
        shift = (1.0 - self.share) * (half + 6)
        dense = self.cloth.devicePixelRatio()
        source = QRectF(0, 0, half * dense, self.height() * dense)
        painter.drawPixmap(QRectF(-shift, 0, half, self.height()), self.cloth, source)
        right = QRectF(half * dense, 0, half * dense, self.height() * dense)
        painter.drawPixmap(QRectF(half + shift, 0, half, self.height()), self.cloth, right)
        if self.share >= 1.0:
            self._paint_statuses(painter)

    def _weave(self) -> QPixmap:
        """Both halves as one picture: folds, the seam, the hem above and below."""
        dense = self.devicePixelRatioF()
        made = QPixmap(round(self.width() * dense), round(self.height() * dense))
        made.setDevicePixelRatio(dense)
        seat, black = theme.seat_colour(self.seat), QColor("#1E1A15")
        base, deep = theme.mix(seat, black, 0.03), theme.mix(seat, black, 0.10)
        # Deep enough for the words on it: 4.5 to 1 in every seat's colour and both themes.
        hem = theme.mix(seat, black, 0.26 if theme.theme() == "light" else 0.62)
        made.fill(base)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = self.width() / FOLDS, float(self.height())
        for number in range(FOLDS):
            painter.fillRect(QRectF(number * wide, 0, wide / 2, high), seat)
            painter.fillRect(QRectF(number * wide + wide / 2, 0, wide * 0.16, high), deep)
        painter.fillRect(QRectF(self.width() / 2 - 5, 0, 10, high), theme.mix(seat, black, 0.34))
        edge = QPainterPath()
        edge.addRect(QRectF(0, 0, self.width(), 30))
        for number in range(FOLDS):
            left = number * wide
            fold = QPainterPath()
            fold.moveTo(left, 30)
            fold.quadTo(left + wide / 2, 56, left + wide, 30)
            fold.closeSubpath()
            painter.fillPath(fold, hem)
            low = QPainterPath()
            low.moveTo(left, high - 84)
            low.quadTo(left + wide / 2, high - 62, left + wide, high - 84)
            low.lineTo(left + wide, high)
            low.lineTo(left, high)
            low.closeSubpath()
            painter.fillPath(low, hem)
        painter.fillPath(edge, hem)
        painter.fillRect(QRectF(0, high - 72, self.width(), 72), hem)
        painter.end()
        return made

    def _paint_statuses(self, painter: QPainter) -> None:
        """Who has submitted and who is waited for, along the hem."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, gap = 28.0, 34.0
        size = 16.0
        widths = [theme.text_width(words, "ui", False, size) + side + 9 for _, words in self.statuses]
        while size > 12 and sum(widths) + gap * (len(widths) - 1) > self.width() - 40:
            size, gap = size - 1, max(gap - 6, 12.0)
            widths = [theme.text_width(words, "ui", False, size) + side + 9 for _, words in self.statuses]
        left = (self.width() - sum(widths) - gap * (len(widths) - 1)) / 2
        top = self.height() - 56.0
        for (seat, words), wide in zip(self.statuses, widths, strict=True):
            marks.paint_counter(painter, QRectF(left, top, side, side * 1.09), seat, ring=True)
            area = QRectF(left + side + 9, top, wide, side)
            tone = "card" if theme.theme() == "light" else "ink"
            draw(painter, area, words, "ui", tone, big=False, size=size)
            left += wide + gap

"""Plans up: the faces of six plans beside what there is, their marks, and one step each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import icons, marks, theme
from simgame.windows.scale import MINUS
from simgame.windows.surfaces import Painted, paint_key
from simgame.windows.text import CENTRE, LEFT, MIDDLE, draw, draw_fit

HEAD, CELL, FOOT = 116, 106, 70
"""Heights of a plan's head, of one figure and of its mark, at 1920 x 1080."""
LEAST = 0.75
MOST = 1.2  # of its usual height, where the window is high
"""Of their height, what plans keep on a page that has little room."""
STEP, LEAST_STEP = 146, 134
MARKS = {"green": ("met", "Green"), "amber": ("watch", "Amber"), "red": ("off", "Red")}
ORDER = ("", "green", "amber", "red")


@dataclass(frozen=True)
class Figure:
    """One figure of a plan, ready to read; `hot` marks a mismatch, `below` a second line (what there is)."""

    words: str
    hot: bool = False
    below: str = ""


def face_height(cells: int, big: bool | None = True) -> int:
    """Height of a plan's face in px, its edge included."""
    return theme.px(HEAD + cells * CELL + FOOT, big) + theme.px(5, big)


def _rows(height: float, cells: int, edge: float) -> tuple[float, float, float]:
    """Heights of head, one figure and mark in a face as high as it came out."""
    unit = (height - edge) / (HEAD + cells * CELL + FOOT)
    return HEAD * unit, CELL * unit, FOOT * unit


class PlanFace(Painted):
    """One plan turned over. `PlanFace("acute", "Acute trust", [Figure("78,400", hot=True), Figure("110")], "red")`.

    `set_markable(bool)`: then a click or Space on it emits `marked(str, str)`, seat and the next colour.
    """

    marked = Signal(str, str)
    focus_radius = 14.0

    def __init__(
        self, seat: str, title: str, figures: Sequence[Figure], mark: str = "", *,
        big: bool | None = True, why: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(big, parent)
        self.why = why
        self.seat, self.title, self.figures, self.mark = seat, title, tuple(figures), mark
        self.markable = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(int(MOST * face_height(len(self.figures), big)))
        self._say()

    def set_markable(self, markable: bool) -> None:
        """Whether the STP lead may mark it now."""
        self.markable = markable
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if markable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if markable else Qt.CursorShape.ArrowCursor)
        marking = tr("Mark this plan: green, amber, red" if markable else "")
        self.setToolTip("\n".join(filter(None, (tr(self.why), marking))))
        self.setAccessibleDescription(tr(self.why))

    def _say(self) -> None:
        mark = MARKS[self.mark][1] if self.mark else "not marked"
        figures = ", ".join(figure.words for figure in self.figures)
        self.setAccessibleName(tr("{title}: {figures}. {mark}", title=tr(self.title), figures=figures, mark=tr(mark)))

    def sizeHint(self) -> QSize:
        return QSize(self.px(214), face_height(len(self.figures), self.big))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(150), int(LEAST * self.sizeHint().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, radius = float(self.px(5)), float(self.px(14))
        marks.paint_card(painter, QRectF(self.rect()), radius, edge, width=2)
        head, high, foot = _rows(self.height(), len(self.figures), edge)
        wide = float(self.width())
        # A name on two lines takes some of its counter's room.
        two = theme.text_width(self.title, "label", self.big, 26) > wide - 8
        side = head * (36 if two else 56) / HEAD
        square = QRectF((wide - side) / 2, head * (6 if two else 12) / HEAD, side, side * 1.09)
        marks.paint_counter(painter, square, self.seat)
        name = QRectF(4, square.bottom(), wide - 8, head - square.bottom())
        draw_fit(painter, name, self.title, "label", "ink", CENTRE | MIDDLE, big=self.big, size=27, least=26)
        top = head
        for figure in self.figures:
            self._paint_cell(painter, QRectF(0, top, wide, high), figure)
            top += high
        painter.fillRect(QRectF(2, top, wide - 4, 2), theme.colour("rule"))
        self._paint_mark(painter, QRectF(0, top, wide, foot))

    def _paint_cell(self, painter: QPainter, cell: QRectF, figure: Figure) -> None:
        painter.fillRect(QRectF(2, cell.y(), cell.width() - 4, 2), theme.colour("rule"))
        if figure.hot:
            painter.setPen(QPen(theme.colour("ink"), 3))
            painter.setBrush(theme.colour("watch_w"))
            painter.drawRect(cell.adjusted(1.5, 1.5, -1.5, -1.5))
        size = 46.0
        while size > 28 and theme.text_width(figure.words, "figure", self.big, size) > cell.width() - 16:
            size -= 2
        draw(painter, cell, figure.words, "figure", "ink", CENTRE | MIDDLE, big=self.big, size=size)

    def _paint_mark(self, painter: QPainter, foot: QRectF) -> None:
        if not self.mark:
            words = "mark it" if self.markable else "not marked"
            draw(painter, foot, words, "ui", "ink2", CENTRE | MIDDLE, big=self.big)
            return
        status, words = MARKS[self.mark]
        wide = theme.text_width(words, "label", self.big)
        side = float(self.px(37))
        left = (foot.width() - wide - side - self.px(12)) / 2
        marks.paint_status(painter, QRectF(left, foot.center().y() - side / 2, side, side), status)
        area = QRectF(left + side + self.px(12), foot.y(), wide + 2, foot.height())
        draw(painter, area, words, "label", "ink", LEFT | MIDDLE, big=self.big)

    def _next(self) -> None:
        if self.markable:
            self.marked.emit(self.seat, ORDER[(ORDER.index(self.mark) + 1) % len(ORDER)])

    @property
    def acts(self) -> bool:
        """Whether a click marks it."""
        return self.markable

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._next()
        else:
            super().keyPressEvent(event)


def paint_back(painter: QPainter, rect: QRectF, radius: float, edge: float) -> None:
    """The back of a card: dark, an inner rule, the mark in card."""
    marks.paint_card(painter, rect, radius, edge, theme.colour("ink2"), None, 0)
    inset = radius * 0.9
    inner = rect.adjusted(inset, inset, -inset, -inset - edge)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("control"), 1.5))
    painter.drawRoundedRect(inner, radius * 0.6, radius * 0.6)
    side = min(inner.width(), inner.height()) * 0.28
    box = QRectF(inner.center().x() - side / 2, inner.center().y() - side / 2, side, side)
    marks.paint_regime_mark(painter, box, "keep", theme.colour("card"))


class ThereIs(Painted):
    """What there is, in ink, beside the plans. `ThereIs("What there is", [Figure("78,100", below="77,300 to 78,900")],
    "1 red, 2 amber")`."""

    def __init__(
        self,
        title: str,
        figures: Sequence[Figure],
        foot: str = "",
        big: bool | None = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(big, parent)
        self.title, self.figures, self.foot = title, tuple(figures), foot
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(int(MOST * face_height(len(self.figures), big)))
        said = ", ".join(
            tr("{words} ({below})", words=figure.words, below=figure.below) if figure.below else figure.words
            for figure in figures
        )
        self.setAccessibleName(tr("{title}: {said}. {foot}", title=title, said=said, foot=foot))

    def sizeHint(self) -> QSize:
        return QSize(self.px(238), face_height(len(self.figures), self.big))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(150), int(LEAST * self.sizeHint().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, edge = float(self.width()), float(self.px(5))
        ink = theme.colour("ink")
        marks.paint_card(painter, QRectF(self.rect()), float(self.px(14)), edge, ink, ink, 2)
        head, high, foot = _rows(self.height(), len(self.figures), edge)
        draw(painter, QRectF(0, 0, wide, head), self.title, "label", "card", CENTRE | MIDDLE, big=self.big, size=27)
        top = head
        for figure in self.figures:
            painter.fillRect(QRectF(2, top, wide - 4, 2), theme.colour("ink2"))
            size = 46.0
            while size > 28 and theme.text_width(figure.words, "figure", self.big, size) > wide - 16:
                size -= 2
            upper = QRectF(0, top + (high * 0.05 if figure.below else 0), wide, high * 0.64 if figure.below else high)
            draw(painter, upper, figure.words, "figure", "card", CENTRE | MIDDLE, big=self.big, size=size)
            if figure.below:
                lower = QRectF(0, top + high * 0.53, wide, high * 0.42)
                draw(painter, lower, figure.below, "small", "card", CENTRE | MIDDLE, big=self.big)
            top += high
        painter.fillRect(QRectF(2, top, wide - 4, 2), theme.colour("ink2"))
        draw(painter, QRectF(0, top, wide, foot), self.foot, "small", "card", CENTRE | MIDDLE, big=self.big)


class StepBox(Painted):
    """One seat's one step: keep, a lever by a step, or asking with − and +.

    `StepBox("council", "Care packages")`; `set_step('', '')` asks, `set_step("kept")`, `set_step("moved", "+£0.5m")`,
    `set_waiting()` for a seat whose turn has not come. Keys − + and Enter (keep) while asking.
    Signal `stepped(str, int)` seat and −1, 0 or +1; `lever_asked(str)` on a click on the name (another lever).
    """

    stepped = Signal(str, int)
    lever_asked = Signal(str)
    focus_radius = 14.0

    def __init__(self, seat: str, lever: str, big: bool | None = True, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.seat, self.lever, self.state, self.change = seat, lever, "waiting", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._say()

    def set_lever(self, lever: str) -> None:
        """Which lever would move."""
        self.lever = lever
        self._say()
        self.update()

    def set_step(self, state: str, change: str = "") -> None:
        """'asking', 'kept', 'moved' (with the change in words) or 'waiting'."""
        self.state, self.change = state, change
        asking = state == "asking"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if asking else Qt.FocusPolicy.NoFocus)
        self._say()
        self.update()

    def _say(self) -> None:
        words = {
            "asking": tr("one step of {lever}: minus, plus, or Enter to keep", lever=self.lever),
            "kept": "keeps its plan",
            "moved": tr("moved {lever} {change}", lever=self.lever, change=self.change),
            "waiting": "has not moved yet",
        }[self.state]
        self.setAccessibleName(tr("{seat_name} {words}", seat_name=theme.SEAT_NAME[self.seat], words=words))

    def sizeHint(self) -> QSize:
        return QSize(self.px(214), self.px(STEP))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(150), self.px(LEAST_STEP))

    def _pad(self, roomy: float) -> float:
        """Space round the words and the keys: less of it in a low box."""
        return self.px(roomy) if self.height() >= self.px(STEP) else self.px(roomy) * 0.55

    def _keys(self) -> tuple[QRectF, QRectF, QRectF]:
        """Minus, plus, keep."""
        side, gap = float(self.px(44)), float(self.px(10))
        keep = theme.text_width("↵ keep", "small", self.big) + self.px(8)
        spare = self.width() - keep - 2 * side - self.px(24)
        gap = max(2.0, min(gap, spare / 2))
        side = min(side, (self.width() - keep - 2 * gap - self.px(16)) / 2)
        left = (self.width() - 2 * side - keep - 2 * gap) / 2
        top = self.height() - side - self._pad(14)
        return (
            QRectF(left, top, side, side),
            QRectF(left + side + gap, top, side, side),
            QRectF(left + 2 * (side + gap), top, keep, side),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        asking = self.state == "asking"
        width = 4.0 if asking else 2.0
        face = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        outline = QPainterPath()
        outline.addRoundedRect(face, self.px(14), self.px(14))
        if asking:
            painter.fillPath(outline, theme.colour("card"))
        painter.setPen(QPen(theme.colour("ink" if asking else "rule2"), width))
        painter.drawPath(outline)
        inner = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        if self.state == "waiting":
            draw(painter, inner, "not yet", "small", "ink3", CENTRE | MIDDLE, big=self.big)
        elif self.state == "kept":
            wide = theme.text_width("Keep", "ui", self.big)
            side = float(self.px(32))
            left = inner.center().x() - (wide + side + self.px(10)) / 2
            box = QRectF(left, inner.center().y() - side / 2, side, side)
            icons.paint(painter, box, "check", "regular", theme.colour("ink"))
            draw(
                painter,
                QRectF(box.right() + self.px(10), inner.y(), wide + 2, inner.height()),
                "Keep",
                "ui",
                big=self.big,
            )
        elif self.state == "moved":
            upper = QRectF(inner.x(), inner.y(), inner.width(), inner.height() * 0.56)
            self._name(painter, upper)
            lower = QRectF(inner.x(), upper.bottom(), inner.width(), inner.height() * 0.44)
            draw(painter, lower, self.change, "figure", "ink", CENTRE | MIDDLE, big=self.big, size=34)
        else:
            minus, plus, keep = self._keys()
            upper = QRectF(inner.x(), self._pad(10), inner.width(), minus.y() - self._pad(12))
            self._name(painter, upper)
            paint_key(painter, minus, MINUS, True)
            paint_key(painter, plus, "+", True)
            draw(painter, keep, "↵ keep", "small", "ink2", CENTRE | MIDDLE, big=self.big)

    def _name(self, painter: QPainter, box: QRectF) -> None:
        """The lever's name on at most two lines."""
        draw_fit(painter, box, self.lever, "small", "ink", CENTRE | MIDDLE, big=self.big, size=26, least=24)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.state != "asking":
            return
        for rect, way in zip(self._keys(), (-1, 1, 0), strict=True):
            if rect.contains(event.position()):
                self.stepped.emit(self.seat, way)
                return
        self.lever_asked.emit(self.seat)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if self.state != "asking":
            super().keyPressEvent(event)
        elif text in ("-", MINUS) or key == Qt.Key.Key_Left:
            self.stepped.emit(self.seat, -1)
        elif text in ("+", "=") or key == Qt.Key.Key_Right:
            self.stepped.emit(self.seat, 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(self.seat, 0)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space):
            self.lever_asked.emit(self.seat)
        else:
            super().keyPressEvent(event)

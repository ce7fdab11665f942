"""One figure, set by keys or clicks: the stepper of levers, terms and pots, and the bare field of the sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import marks, theme
from simgame.windows.scale import MINUS, Scale
from simgame.windows.text import CENTRE, LEFT, MIDDLE, RIGHT, draw


class Stepper(QAbstractSpinBox):
    """A figure between two ends to press, or to type.

    `Stepper(Scale(0, 8, 0.5), 3.0, name="Winter ward")`. Keys: digits type, − + and ← → one step (Shift with an arrow
    five), Home and End least and most, Enter sets, Esc drops what was typed; ↑ ↓ leave for the row above or below.

    Signals: `changed(float)` each new value set by a person; `entered()` Enter, after what was typed is set;
    `walked(int)` −1 or +1 for ↑ ↓; `refused(str)` a sentence, if what was typed does not fit; `started()` typing began;
    `typing()` what is typed is another figure, or none any more (see `figure_shown`).
    `figure` sets it in the serif of a figure, `ends=False` is the bare field of the sheet, aligned right.
    """

    changed = Signal(float)
    entered = Signal()
    walked = Signal(int)
    refused = Signal(str)
    started = Signal()
    typing = Signal()

    def __init__(
        self, scale: Scale, value: float, *, name: str, width: int = 98, height: int = 30, size: float = 14.0,
        figure: bool = False, ends: bool = True, big: bool | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.scale, self.name, self.figure, self.ends, self.big = scale, name, figure, ends, big
        self.wide, self.high, self.size_px = width, height, size
        self.faint = self.wrong = False
        self.typed: str | None = None
        self.pressed = self.hovered = 0
        self._value = self._told = scale.snapped(value)
        self.setFrame(False)
        self.setAccessibleName(tr(name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # The line holds the words for screen readers; the widget paints them itself.
        self.lineEdit().setReadOnly(True)
        self.lineEdit().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.lineEdit().hide()
        self.repeat = QTimer(self)
        self.repeat.timeout.connect(self._repeat)
        self._write()
        theme.signals.changed.connect(self.restyle)

    focus_radius = 6.0

    # What it holds

    def value(self) -> float:
        return self._value

    def set_value(self, value: float) -> None:
        """Another value, snapped to the scale; emits nothing."""
        self._value = self.scale.snapped(value)
        self.typed, self.wrong = None, False
        self._write()

    def set_exactly(self, value: float) -> None:
        """A value that somebody else has set, between the scale's steps if it lies there; emits nothing."""
        self._value = min(max(value, self.scale.lowest), self.scale.highest)
        self.typed, self.wrong = None, False
        self._write()

    def set_faint(self, faint: bool) -> None:
        """Not touched yet: last year's figure in the faintest text."""
        self.faint = faint
        self.update()

    def set_allowed(self, allowed: bool, why: str = "") -> None:
        """Off with the reason in the tooltip."""
        self.setEnabled(allowed)
        self.setToolTip(tr("" if allowed else why))
        self.setAccessibleDescription(tr("" if allowed else why))

    def text_shown(self) -> str:
        """What stands in the field now."""
        return self.scale.format(self._value) if self.typed is None else self.typed

    def figure_shown(self) -> float:
        """What stands in the field now: what is being typed where that is a figure that fits, else what is set."""
        figure = None if self.typed is None else self.scale.typed(self.typed)
        return self._value if figure is None or self.scale.refusal(figure, self.name) else self.scale.snapped(figure)

    def _write(self) -> None:
        if self.figure_shown() != self._told:
            self._told = self.figure_shown()
            self.typing.emit()
        self.lineEdit().setText(self.text_shown())
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, self.text_shown()))
        self.update()

    def _take(self, value: float) -> None:
        before, self._value = self._value, self.scale.snapped(value)
        self.typed, self.wrong = None, False
        self._write()
        if self._value != before:
            self.changed.emit(self._value)

    def commit(self) -> bool:
        """Set what was typed; False and `refused` if it does not fit."""
        if self.typed is None:
            return True
        figure = self.scale.typed(self.typed)
        problem = (
            tr("{name}: type a figure.", name=self.name) if figure is None else self.scale.refusal(figure, self.name)
        )
        if problem or figure is None:
            self.wrong = True
            self.update()
            self.refused.emit(problem)
            return False
        self._take(figure)
        return True

    def held_here(self) -> object:
        """Its figure, and what is being typed."""
        return self._value, self.typed

    def hold_again(self, held: object) -> None:
        """The figure as if it were set now, and what was being typed."""
        assert isinstance(held, tuple)
        value, typed = held
        if abs(value - self._value) > 1e-9:
            self._take(value)
        self.typed = typed
        self._write()

    # What QAbstractSpinBox asks

    def stepBy(self, steps: int) -> None:
        self.commit()
        self._take(self._value + steps * self.scale.step)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        flags = QAbstractSpinBox.StepEnabledFlag.StepNone
        if self._value > self.scale.lowest:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        if self._value < self.scale.highest:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        return flags

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, position

    # Keys and mouse

    def event(self, event: QEvent) -> bool:
        # A digit belongs to the field, whatever shortcut the window has on it.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if plain and (event.text() in set("0123456789.,+-−") - {""} or event.key() in self._keys()):
                event.accept()
                return True
        return super().event(event)

    def _keys(self) -> set[Qt.Key]:
        keys = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}
        return keys | ({Qt.Key.Key_Escape, Qt.Key.Key_Backspace} if self.typed is not None else set())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
            return
        five = 5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        if text.isdecimal() or text in (".", ","):
            self._type(text.replace(",", "."))
        elif key == Qt.Key.Key_Backspace:
            self._type("")
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepBy(five if key == Qt.Key.Key_Right else -five)
        elif text in ("-", MINUS, "+", "="):
            self._sign(-1 if text in ("-", MINUS) else 1)
        elif key == Qt.Key.Key_Home:
            self._take(self.scale.lowest)
        elif key == Qt.Key.Key_End:
            self._take(self.scale.highest)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            if self.commit():
                self.walked.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.commit():
                self.entered.emit()
        elif key == Qt.Key.Key_Escape and self.typed is not None:
            self.typed, self.wrong = None, False
            self._write()
        else:
            event.ignore()

    def _type(self, text: str) -> None:
        """Add what was typed, or take the last away with ''."""
        if self.typed is None:
            self.typed = "" if text else self.text_shown().strip("£m%+")[:-1]
            self.started.emit()
        else:
            self.typed = self.typed if text else self.typed[:-1]
        self.wrong = False
        if len(self.typed) < 9:
            self.typed += text
        self._write()

    def _sign(self, way: int) -> None:
        """One step; while typing a figure that may fall below zero, its sign."""
        if self.typed and self.scale.lowest < 0:
            bare = self.typed.lstrip(MINUS)
            self.typed = MINUS + bare if way < 0 else bare
            self._write()
        else:
            self.stepBy(way)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if not self.commit():
            self.typed = None
            self._write()
        super().focusOutEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the panel is scrolled over its steppers: a figure turned by accident would be decided

    def contextMenuEvent(self, event: object) -> None:
        """No menu: there is nothing to cut or paste."""

    def _side_at(self, point: QPoint) -> int:
        if not self.ends:
            return 0
        end = self._end()
        return -1 if point.x() < end else 1 if point.x() >= self.width() - end else 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.pressed = self._side_at(event.position().toPoint())
        if self.pressed:
            five = 5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self.stepBy(self.pressed * five)
            self.repeat.start(400)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.repeat.stop()
        self.pressed = 0
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._side_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(0)

    def _hover(self, side: int) -> None:
        if side != self.hovered:
            self.hovered = side
            self.update()

    def _repeat(self) -> None:
        if not self.isEnabled() or not self.isVisible():  # the plan was locked under a held button: no release comes
            self.repeat.stop()
            self.pressed = 0
            return
        self.repeat.setInterval(70)
        self.stepBy(self.pressed)

    # Looks

    def restyle(self) -> None:
        """Colours or sizes changed."""
        self.updateGeometry()
        self.update()

    def _end(self) -> int:
        return theme.px(max(25.0, self.high * 0.93), self.big)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self.wide, self.big), theme.px(max(self.high, 30), self.big))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        large = self.high >= 44
        width = 2.5 if large and not self.ends else 2.0 if large else 1.5
        radius = 9.0 if large and not self.ends else 6.0
        face = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        outline = QPainterPath()
        outline.addRoundedRect(face, radius, radius)
        painter.fillPath(outline, theme.colour("card" if self.isEnabled() else "sunk"))
        if self.ends:
            self._paint_ends(painter, outline, width)
        self._paint_figure(painter)
        live = self.isEnabled() and not (self.faint and not self.hasFocus())
        painter.setPen(QPen(theme.colour("off" if self.wrong else "control" if live else "rule2"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        if self.wrong and not self.ends:
            side = self.height() * 0.42
            box = QRectF(side, (self.height() - side) / 2, side, side)
            marks.paint_status(painter, box, "off")

    def _paint_ends(self, painter: QPainter, outline: QPainterPath, width: float) -> None:
        end, flags = self._end(), self.stepEnabled()
        painter.save()
        painter.setClipPath(outline)
        sides = (
            (-1, QRectF(0, 0, end, self.height()), MINUS, QAbstractSpinBox.StepEnabledFlag.StepDownEnabled),
            (1, QRectF(self.width() - end, 0, end, self.height()), "+", QAbstractSpinBox.StepEnabledFlag.StepUpEnabled),
        )
        for side, rect, sign, flag in sides:
            live = bool(flags & flag) and self.isEnabled()
            deep = "rule" if live and (self.pressed == side or self.hovered == side) else "sunk"
            painter.fillRect(rect, theme.colour(deep))
            size = max(16.0, self.high * 0.4)
            tone = "ink" if live else "control"
            draw(painter, rect, sign, "label", tone, CENTRE | MIDDLE, big=self.big, size=size, bold=True)
        painter.restore()

    def _paint_figure(self, painter: QPainter) -> None:
        end = self._end() if self.ends else 0
        area = QRectF(end, 0, self.width() - 2 * end, self.height())
        style = "figure" if self.figure else "label"
        bold = not (self.faint and not self.hasFocus())
        tone = ("ink" if bold else "ink3") if self.isEnabled() else "ink3"
        if not self.ends:
            pad = theme.px(16, self.big)
            area.adjust(pad, 0, -pad, 0)
        if self.typed is None:
            align = (CENTRE if self.ends else RIGHT) | MIDDLE
            words = self.text_shown()
            elide = bool(self.scale.choices)
            draw(painter, area, words, style, tone, align, big=self.big, size=self.size_px, bold=bold, elide=elide)
            return
        wide = theme.text_width(self.typed, style, self.big, self.size_px, bold=True)
        after = theme.text_width(self.scale.suffix, style, self.big, self.size_px, bold=False)
        before = theme.text_width(self.scale.prefix, style, self.big, self.size_px, bold=False)
        caret = max(2.0, self.height() / 18)
        if self.ends:
            left = area.center().x() - (before + wide + caret + 3 + after) / 2
            draw(painter, QRectF(left, 0, before + 2, self.height()), self.scale.prefix, style, "ink2", LEFT | MIDDLE,
                 big=self.big, size=self.size_px, bold=False)  # fmt: skip
            left += before
        else:
            left = area.right() - after - caret - 6 - wide
            draw(
                painter,
                area,
                self.scale.prefix,
                style,
                "ink2",
                LEFT | MIDDLE,
                big=self.big,
                size=self.size_px,
                bold=False,
            )
        draw(painter, QRectF(left, 0, wide + 2, self.height()), self.typed, style, "ink", LEFT | MIDDLE,
             big=self.big, size=self.size_px, bold=True)  # fmt: skip
        high = self.height() * 0.62
        painter.fillRect(QRectF(left + wide + 2, (self.height() - high) / 2, caret, high), theme.colour("ink"))
        draw(painter, QRectF(left + wide + caret + 5, 0, after + 2, self.height()), self.scale.suffix, style, "ink2",
             LEFT | MIDDLE, big=self.big, size=self.size_px, bold=False)  # fmt: skip

"""What everything lies on: card with its edge, tags, key caps, rules, notices; and the base of all painted widgets."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simgame.model.language import tr
from simgame.windows import explain, icons, marks, theme
from simgame.windows.text import CENTRE, MIDDLE, Text, draw


class Painted(QWidget):
    """A widget that paints itself in theme colours and type; asks again when the theme changes.

    `big` None follows the projector setting, True takes the open table's sizes.
    """

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big = big
        theme.signals.changed.connect(self.restyle)

    @property
    def acts(self) -> bool:
        """Whether a click does something of its own, and so pins nothing."""
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click pins what the tooltip says."""
        if self.acts or not explain.ask(self):
            super().mousePressEvent(event)

    def px(self, value: float) -> int:
        """A drawn length in this widget's pixels."""
        return theme.px(value, self.big)

    def restyle(self) -> None:
        """Colours or sizes changed."""
        self.updateGeometry()
        self.update()


class SurfaceFrame(QFrame):
    """A surface cut from card: flat fill, one-pixel rule, a hard lower edge. Put a layout in it.

    `SurfaceFrame()`, `SurfaceFrame(kind="contract")`; kinds: card (edge 3, radius 8), contract (4, 10), news (4, 3),
    flat (no edge), outline (no fill), sunk (a well), big (5, 14). `set_border("off", 1.5)`, `set_band("kept")` for a
    6 px band on top.
    """

    KINDS: ClassVar[dict[str, tuple[float, float, str, str, float]]] = {
        "card": (8.0, 3.0, "card", "rule", 1.0),
        "contract": (10.0, 4.0, "card", "rule2", 1.0),
        "news": (3.0, 4.0, "card", "rule2", 1.0),
        "flat": (8.0, 0.0, "card", "rule", 1.0),
        "outline": (8.0, 0.0, "", "rule2", 1.0),
        "sunk": (6.0, 0.0, "sunk", "", 0.0),
        "big": (14.0, 5.0, "card", "rule", 2.0),
    }

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, kind: str = "card", big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.big = kind, big
        self.radius, self.edge, self.fill, self.border, self.width_px = self.KINDS[kind]
        self.band = ""
        theme.signals.changed.connect(self.restyle)
        self.restyle()

    def set_border(self, token: str, width: float) -> None:
        """Another rule round the card: a seat, a regime, ink for the chosen one, off for an error."""
        self.border, self.width_px = token, width
        self.restyle()

    def set_band(self, token: str) -> None:
        """A band of colour along the upper side; '' for none."""
        self.band = token
        self.restyle()

    def restyle(self) -> None:
        """Colours or sizes changed: the margins keep what lies on the card off its edge."""
        around = round(self.width_px + 0.49)
        band = theme.px(6, self.big) if self.band else 0
        self.setContentsMargins(around, around + band, around, around + round(self._edge()))
        self.updateGeometry()
        self.update()

    def _edge(self) -> float:
        return theme.px(self.edge, self.big) if self.edge else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect, radius = QRectF(self.rect()), float(theme.px(self.radius, self.big))
        fill = theme.colour(self.fill) if self.fill else QColor(0, 0, 0, 0)
        border = theme.colour(self.border) if self.border else QColor(0, 0, 0, 0)
        marks.paint_card(painter, rect, radius, self._edge(), fill, border, self.width_px)
        if self.band:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            face = rect.adjusted(0, 0, 0, -self._edge())
            painter.setClipRect(QRectF(0, 0, face.width(), theme.px(6, self.big)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(self.band))
            painter.drawRoundedRect(face, radius, radius)


def ground(widget: QWidget, name: Literal["table", "paper", "card"]) -> None:
    """Give a plain widget one of the three grounds."""
    widget.setProperty("ground", name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class Rule(Painted):
    """A hairline. `Rule()`, `Rule(vertical=True, token="rule2")`, `Rule(dashed=True, token="kept_m", width=2)`."""

    def __init__(
        self, vertical: bool = False, token: str = "rule", width: float = 1.0, dashed: bool = False,
        length: int = 0, big: bool | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(big, parent)
        self.vertical, self.token, self.width_px, self.dashed, self.length = vertical, token, width, dashed, length
        thick = QSizePolicy.Policy.Fixed
        long = QSizePolicy.Policy.Fixed if length else QSizePolicy.Policy.Expanding
        self.setSizePolicy(*((thick, long) if vertical else (long, thick)))

    def sizeHint(self) -> QSize:
        thick, long = max(1, round(self.width_px)), self.px(self.length) if self.length else 1
        return QSize(thick, long) if self.vertical else QSize(long, thick)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self.dashed:
            painter.fillRect(self.rect(), theme.colour(self.token))
            return
        pen = QPen(theme.colour(self.token), self.width_px)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([7 / self.width_px, 4.5 / self.width_px])
        painter.setPen(pen)
        middle = QRectF(self.rect()).center()
        if self.vertical:
            marks.line(painter, middle.x(), 0, middle.x(), self.height())
        else:
            marks.line(painter, 0, middle.y(), self.width(), middle.y())


class Tag(Painted):
    """A small grey label with an icon: `Tag("Private", "eye-slash")`."""

    def __init__(self, text: str, icon: str = "", big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.text, self.icon = text, icon
        self.setAccessibleName(tr(text))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str, icon: str = "") -> None:
        self.text, self.icon = text, icon
        self.setAccessibleName(tr(text))
        self.restyle()

    def sizeHint(self) -> QSize:
        width = theme.text_width(self.text, "micro", self.big, bold=True)
        return QSize(int(width) + self.px(17) + (self.px(20) if self.icon else 0), self._high())

    def _high(self) -> int:
        return int(theme.line_height("micro", self.big)) + self.px(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunk"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        left = float(self.px(8))
        if self.icon:
            side = self.px(15)
            icons.paint(
                painter,
                QRectF(left, (self.height() - side) / 2, side, side),
                self.icon,
                "regular",
                theme.colour("ink2"),
            )
            left += self.px(20)
        area = QRectF(left, 0, self.width() - left, self.height())
        draw(painter, area, self.text, "micro", "ink2", big=self.big, bold=True)


def key_width(text: str, big: bool | None = None) -> float:
    """Width of a key cap in px."""
    side = theme.px(44 if big else 20, big)
    return max(side, QFontMetricsF(theme.font("micro", big, bold=True)).horizontalAdvance(text) + side * 0.55)


def paint_key(
    painter: QPainter, rect: QRectF, text: str, big: bool | None, tone: str = "ink2", fill: str = "card"
) -> None:
    """A key cap; `tone` colours its words and border, `fill` '' leaves the ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.colour("control" if tone == "ink2" else tone), 2.0 if big else 1.0)
    painter.setPen(pen)
    painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
    radius = rect.height() * 0.19
    half = pen.widthF() / 2
    face = rect.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(face, radius, radius)
    marks.line(
        painter, face.left() + radius, face.bottom() - pen.widthF(), face.right() - radius, face.bottom() - pen.widthF()
    )
    words = rect.adjusted(0, 0, 0, -pen.widthF() * 1.5)
    draw(painter, words, text, "micro", tone, CENTRE | MIDDLE, big=big, bold=True)
    painter.restore()


class KeyCap(Painted):
    """A key as it stands on the keyboard: `KeyCap("Esc")`, `KeyCap("Ctrl ↵")`."""

    def __init__(self, text: str, big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Key {text}", text=text))

    def sizeHint(self) -> QSize:
        return QSize(int(key_width(self.text, self.big)), self.px(44 if self.big else 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_key(QPainter(self), QRectF(self.rect()), self.text, self.big)


class Glyph(Painted):
    """An icon as a widget: `Glyph("gavel")`, `Glyph("bed", "fill", "acute", 20)`."""

    def __init__(
        self, name: str, weight: str = "regular", token: str = "ink", size: int = 18,
        big: bool | None = None, words: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(big, parent)
        self.name, self.weight, self.token, self.side = name, weight, token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(words))
        self.setToolTip(tr(words))

    def set_icon(self, name: str, weight: str = "regular", token: str = "ink") -> None:
        self.name, self.weight, self.token = name, weight, token
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(self.side), self.px(self.side))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.name:
            icons.paint(QPainter(self), QRectF(self.rect()), self.name, self.weight, theme.colour(self.token))


class Notice(SurfaceFrame):
    """What happened, what is safe, what to do. `Notice("Lost touch.", "Your decisions are kept.", "off")`.

    tone 'off': an error, with its diamond and edge; 'plain': an empty state or a rule of the moment, with `icon`.
    """

    def __init__(
        self, title: str, body: str = "", tone: Literal["off", "plain"] = "plain", icon: str = "info",
        big: bool | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("card" if tone == "off" else "outline", big, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.px(value, big) for value in (20, 14, 20, 14)))
        row.setSpacing(theme.px(16, big))
        if tone == "off":
            from simgame.windows.seats import StatusMark  # seats are built on surfaces

            self.set_border("off", 1.5)
            row.addWidget(StatusMark("off", word=False, size=22, big=big), 0, Qt.AlignmentFlag.AlignTop)
        else:
            row.addWidget(Glyph(icon, size=26, big=big), 0, Qt.AlignmentFlag.AlignVCenter)
        self.body = Text("", "ui", wrap=True, big=big)
        row.addWidget(self.body, 1)
        self.buttons = QVBoxLayout()
        row.addLayout(self.buttons)
        self.set_words(title, body)

    def set_words(self, title: str, body: str = "") -> None:
        self.body.setText(tr("<b>{title}</b> {body}", title=title, body=body).strip())
        self.setAccessibleName(tr("{title} {body}", title=title, body=body).strip())

    def add_action(self, button: QWidget) -> None:
        """A button at the right: what to do."""
        self.buttons.addWidget(button)


Box = TypeVar("Box", QHBoxLayout, QVBoxLayout)


def row(*items: QWidget | int | None, spacing: int = 12, big: bool | None = None) -> QHBoxLayout:
    """Widgets beside each other: an int is that much room, None takes what is left."""
    return _filled(QHBoxLayout(), items, spacing, big)


def column(*items: QWidget | int | None, spacing: int = 0, big: bool | None = None) -> QVBoxLayout:
    """Widgets below each other: an int is that much room, None takes what is left."""
    return _filled(QVBoxLayout(), items, spacing, big)


def _filled(made: Box, items: tuple[QWidget | int | None, ...], spacing: int, big: bool | None) -> Box:
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(theme.px(spacing, big) if spacing else 0)
    for item in items:
        if item is None:
            made.addStretch(1)
        elif isinstance(item, int):
            made.addSpacing(theme.px(item, big))
        else:
            made.addWidget(item)
    return made

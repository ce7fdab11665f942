"""The few strokes that every painted widget shares: fonts by pixel, lines of text, cards with an edge, counters.

Colours, marks and icons come from the theme; nothing here keeps one, so that a change of theme needs only a repaint.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from simgame.model.language import tr
from simgame.windows import explain, icons, marks, theme

SANS, SERIF, DISPLAY = "ui", "h3", "h1"
"""The styles of the theme whose families are Source Sans 3, Source Serif 4 and Source Serif 4 Display."""
LAYOUTS = 512
"""Paragraphs that are kept as they are set."""


def colour(name: str, alpha: float = 1.0) -> QColor:
    """A token of the theme, `alpha` 0 to 1."""
    return theme.colour(name, alpha)


def shade(strength: float = 0.5) -> QColor:
    """The dark lower edge of a counter."""
    return theme.shade(strength)


def seat_colour(seat: str) -> QColor:
    """The colour of a seat, ink for the footprint (an empty id)."""
    return theme.seat_colour(seat or "everyone")


def factor(*, table: bool = False) -> float:
    """Pixels of this screen for one drawn pixel: the player's text scale, and the stage of an open table."""
    return theme.scale(table)


def _face(style: str, size: float, weight: int, spacing: float = 100.0) -> QFont:
    return theme.face(theme.family(style), max(1, int(size + 0.5)), weight >= 600, False, spacing, theme.legible())


def sans(size: float, weight: int = 400) -> QFont:
    """Source Sans 3 at `size` drawn pixels; the painter carries the text scale."""
    return _face(SANS, size, weight)


def serif(size: float, weight: int = 600) -> QFont:
    """Source Serif 4 at `size` drawn pixels."""
    return _face(SERIF, size, weight)


def display(size: float) -> QFont:
    """Source Serif 4 Display at `size` drawn pixels, set a little tighter."""
    return _face(DISPLAY, size, 600, spacing=98.5)


def width_of(words: str, font: QFont) -> float:
    """The width of one line in pixels."""
    return QFontMetricsF(font).horizontalAdvance(tr(words))


def write(
    painter: QPainter,
    x: float,
    y: float,
    words: str,
    font: QFont,
    ink: QColor | str = "ink",
    anchor: str = "start",
    limit: float = 0.0,
) -> float:
    """One line with its baseline at y; `anchor` start, middle or end; elided to `limit` pixels if given. Its width."""
    metrics, words = QFontMetricsF(font), tr(words)
    if limit > 0.0:
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, limit)
    width = metrics.horizontalAdvance(words)
    left = x - width if anchor == "end" else x - width / 2 if anchor == "middle" else x
    painter.setFont(font)
    painter.setPen(colour(ink) if isinstance(ink, str) else ink)
    painter.drawText(QPointF(left, y), words)
    return width


_layouts: dict[tuple[str, str, float, float], tuple[QTextLayout, float]] = {}


def _laid_out(words: str, font: QFont, width: float, line: float) -> tuple[QTextLayout, float]:
    """Words in lines, kept: what is measured is drawn soon, and drawn again."""
    # A word joiner keeps a minus and its pound sign on one line.
    words = tr(words).replace("\n", "\u2028").replace("\u2212£", "\u2212\u2060£")
    key = words, font.key(), width, line
    found = _layouts.get(key)
    if found is None:
        if len(_layouts) >= LAYOUTS:
            _layouts.clear()
        found = _layouts[key] = _lay_out(words, font, width, line)
    return found


def _lay_out(words: str, font: QFont, width: float, line: float) -> tuple[QTextLayout, float]:
    layout = QTextLayout(words, font)
    layout.setCacheEnabled(True)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while True:
        row = layout.createLine()
        if not row.isValid():
            break
        row.setLineWidth(width)
        row.setPosition(QPointF(0.0, y + (line - row.height()) / 2))
        y += line
    layout.endLayout()
    return layout, y


def paragraph_height(words: str, font: QFont, width: float, line: float) -> float:
    """How high `paragraph` would be, in pixels."""
    return _laid_out(words, font, width, line)[1]


def paragraph(
    painter: QPainter,
    x: float,
    y: float,
    width: float,
    words: str,
    font: QFont,
    line: float,
    ink: QColor | str = "ink",
) -> float:
    """Words wrapped to `width` with `line` pixels a line, the first line's top at y. The bottom's y."""
    layout, height = _laid_out(words, font, width, line)
    painter.setPen(colour(ink) if isinstance(ink, str) else ink)
    layout.draw(painter, QPointF(x, y))
    return y + height


def rounded(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    line: QColor | None = None,
    width: float = 1.0,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """A rounded rectangle."""
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, width, style) if line is not None else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, radius, radius)


def paint_card(painter: QPainter, rect: QRectF, radius: float = 8.0, edge: float = 3.0, line: str = "rule") -> None:
    """A piece of card in `rect`, its hard lower edge inside the rectangle."""
    rounded(painter, rect.adjusted(0, edge, 0, 0), radius, colour("edge"))
    rounded(painter, rect.adjusted(0.5, 0.5, -0.5, -edge - 0.5), radius, colour("card"), colour(line))


def paint_icon(
    painter: QPainter, name: str, x: float, y: float, size: float, ink: QColor, weight: str = "fill"
) -> None:
    """An icon with its upper left corner at (x, y)."""
    icons.paint(painter, QRectF(x, y, size, size), name, weight, ink)


def paint_counter(
    painter: QPainter,
    x: float,
    y: float,
    size: float,
    seat: str,
    *,
    icon: str = "",
    ring: bool = False,
    round_: bool = False,
) -> None:
    """A seat's die-cut counter centred on (x, y): a square of card, or a disc where `round_`."""
    half, drop = size / 2, max(1.5, size * 0.075)
    radius = half if round_ else size * 0.24
    body = QRectF(x - half, y - half, size, size)
    rounded(painter, body.translated(0, drop), radius, shade(0.55))
    rounded(painter, body, radius, seat_colour(seat), colour("card") if ring else None, 2.0)
    glyph = size * (0.68 if round_ else 0.62)
    name = icon or theme.SEAT_ICON[seat or "everyone"]
    paint_icon(painter, name, x - glyph / 2, y - glyph / 2, glyph, colour("card"))


def paint_mark(painter: QPainter, x: float, y: float, radius: float, regime: str) -> None:
    """The regime's mark centred on (x, y)."""
    marks.paint_regime_mark(painter, QRectF(x - radius, y - radius, 2 * radius, 2 * radius), regime)


def paint_status(painter: QPainter, x: float, y: float, size: float, status: str) -> None:
    """On target, close or off target, centred on (x, y)."""
    marks.paint_status(painter, QRectF(x - size / 2, y - size / 2, size, size), status)


def dashed(ink: QColor, width: float, pattern: Iterable[float]) -> QPen:
    """A dashed pen whose pattern is in pixels."""
    pen = QPen(ink, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([length / width for length in pattern])
    return pen


def kept_pen(width: float = 2.6) -> QPen:
    """The broken line of the split kept: 9 on, 5 off."""
    return dashed(QColor(theme.regime_colour("keep")), width, (9.1, 4.94))


def regime_pen(regime: str, width: float = 2.6) -> QPen:
    """Broken where the split is kept, unbroken where it is abolished."""
    return kept_pen(width) if regime == "keep" else QPen(QColor(theme.regime_colour("abolish")), width)


def polyline(painter: QPainter, points: Iterable[tuple[float, float]], pen: QPen) -> None:
    """A line through points."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def ribbon(x0: float, y0: float, x1: float, y1: float, height: float) -> QPainterPath:
    """A band from (x0, y0) to (x1, y1) with control points at mid x; y is its upper edge."""
    middle = (x0 + x1) / 2
    path = QPainterPath(QPointF(x0, y0))
    path.cubicTo(middle, y0, middle, y1, x1, y1)
    path.lineTo(x1, y1 + height)
    path.cubicTo(middle, y1 + height, middle, y0 + height, x0, y0 + height)
    path.closeSubpath()
    return path


BIG = 2.17
"""A laptop drawing grown to an open table's: its smallest letters, 12 px, are 26 px of a stage of 1920."""


class Picture(QWidget):
    """A widget whose picture is painted once and kept until its size, data or the theme change.

    Moving things above it then cost one blit of what is here. Subclasses implement `draw` in drawn pixels: the painter
    is already scaled by the player's text scale and, with `table`, by the stage of an open table.
    """

    accessible_role = QAccessible.Role.Graphic

    def accessible_value(self) -> str:
        """What it shows, in words."""
        return self.accessibleDescription()

    def __init__(self, parent: QWidget | None = None, *, table: bool = False, grow: float = 1.0) -> None:
        super().__init__(parent)
        self._kept: QPixmap | None = None
        self._table, self._grow = table, grow
        theme.signals.changed.connect(self.redraw)

    @property
    def factor(self) -> float:
        """Pixels of this screen for one drawn pixel."""
        return factor(table=self._table) * self._grow

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click pins what the tooltip says."""
        if not explain.ask(self):
            super().mousePressEvent(event)

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Paint the whole widget, antialiased."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """T pins its figures: as a table, else as text, where it has a tooltip that says them."""
        if event.key() == Qt.Key.Key_T and not event.modifiers() and (explain.ask_table(self) or explain.ask(self)):
            return
        super().keyPressEvent(event)

    def drawn_height(self, width: float) -> float:
        """The height wanted at a width, in drawn pixels; 0 for any."""
        return 0.0

    def redraw(self) -> None:
        """Forget the kept picture."""
        self._kept = None
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width."""
        return self.drawn_height(600.0) > 0

    def heightForWidth(self, width: int) -> int:
        """The height in this screen's pixels."""
        return round(self.drawn_height(width / self.factor) * self.factor)

    def sizeHint(self) -> QSize:
        """A usual width, and its height."""
        width = round(600 * self.factor)
        return QSize(width, self.heightForWidth(width) or round(300 * self.factor))

    def minimumSizeHint(self) -> QSize:
        """Narrow is allowed, low is not where the height follows from the width."""
        wanted = self.drawn_height(max(self.width(), 1) / self.factor) if self.width() > 40 else 0.0
        return QSize(round(120 * self.factor), round(wanted * self.factor))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Blit the kept picture, made anew where needed."""
        ratio, scale = self.devicePixelRatioF(), self.factor
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._kept is None or self._kept.size() != size:
            kept = QPixmap(size)
            kept.setDevicePixelRatio(ratio)
            kept.fill(Qt.GlobalColor.transparent)
            painter = QPainter(kept)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.scale(scale, scale)
            self.draw(painter, self.width() / scale, self.height() / scale)
            painter.end()
            self._kept = kept
        front = QPainter(self)
        front.drawPixmap(0, 0, self._kept)
        front.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new size is a new picture."""
        self._kept = None
        super().resizeEvent(event)

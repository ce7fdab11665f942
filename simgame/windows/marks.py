"""The game's own marks, drawn with a painter: the regime, the status, a seat's counter, a winter coin, arrows.

Shape carries the meaning, colour repeats it. Rectangles are where the mark stands; a counter keeps the lower tenth of
its rectangle for its edge and, if it has a badge, the right and lower fifth for that.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from simgame.windows import icons, theme

GAP = 0.17
"""Half the gap between the two halves of the split kept, in radii."""


def line(painter: QPainter, x1: float, y1: float, x2: float, y2: float) -> None:
    """A line between fractions of pixels; QPainter's own with four numbers takes whole ones only."""
    painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))


def regime_path(regime: str, radius: float, centre: QPointF | None = None) -> QPainterPath:
    """Two half discs with a gap (keep) or a whole disc (abolish)."""
    middle = QPointF(0, 0) if centre is None else centre
    path = QPainterPath()
    if regime == "keep":
        angle = math.degrees(math.acos(GAP))
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        # Each half ends where the gap cuts the circle, so that its inner side is a chord.
        path.arcMoveTo(box, angle)
        path.arcTo(box, angle, -2 * angle)
        path.closeSubpath()
        path.arcMoveTo(box, 180 - angle)
        path.arcTo(box, 180 - angle, 2 * angle)
        path.closeSubpath()
    else:
        path.addEllipse(middle, radius, radius)
    return path


def paint_regime_mark(painter: QPainter, rect: QRectF, regime: str, colour: QColor | None = None) -> None:
    """The mark of 'keep' or 'abolish', as large as `rect` allows; in the regime's colour unless told."""
    radius = min(rect.width(), rect.height()) / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.regime_colour(regime) if colour is None else colour)
    painter.drawPath(regime_path(regime, radius, rect.center()))
    painter.restore()


def paint_status(painter: QPainter, rect: QRectF, status: str) -> None:
    """met: circle with a tick; watch: triangle with an ink outline; off: diamond with a cross."""
    size = min(rect.width(), rect.height()) / 1.1
    half = size / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center())
    stroke = QPen(theme.colour("card"), size * 0.13)
    stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroke.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.status_colour(status))
    if status == "met":
        painter.drawEllipse(QPointF(0, 0), half, half)
        painter.setPen(stroke)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(
            [QPointF(-half * 0.45, half * 0.02), QPointF(-half * 0.1, half * 0.38), QPointF(half * 0.48, -half * 0.34)]
        )
    elif status == "watch":
        outline = QPen(theme.colour("ink"), size * 0.075)
        outline.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(outline)
        painter.drawPolygon(
            [QPointF(0, -half * 1.02), QPointF(half * 1.08, half * 0.86), QPointF(-half * 1.08, half * 0.86)]
        )
        stroke.setColor(theme.colour("on_watch"))
        stroke.setWidthF(size * 0.12)
        painter.setPen(stroke)
        painter.drawLine(QPointF(0, -half * 0.34), QPointF(0, half * 0.26))
        painter.drawPoint(QPointF(0, half * 0.58))
    else:
        wide = half * 1.1
        painter.drawPolygon([QPointF(0, -wide), QPointF(wide, 0), QPointF(0, wide), QPointF(-wide, 0)])
        painter.setPen(stroke)
        arm = half * 0.34
        painter.drawLine(QPointF(-arm, -arm), QPointF(arm, arm))
        painter.drawLine(QPointF(arm, -arm), QPointF(-arm, arm))
    painter.restore()


def paint_tile(painter: QPainter, rect: QRectF, fill: QColor, icon: str, ring: bool = False) -> None:
    """A die-cut square with a filled icon: `rect` is the square itself, its darker edge stands below it."""
    side = min(rect.width(), rect.height())
    square = QRectF(rect.x(), rect.y(), side, side)
    radius = side * 0.24
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.shade())
    painter.drawRoundedRect(square.translated(0, max(side * 0.075, 1.5)), radius, radius)
    painter.setPen(QPen(theme.colour("card"), 2) if ring else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(square, radius, radius)
    inner = side * 0.62
    box = QRectF(square.center().x() - inner / 2, square.center().y() - inner / 2, inner, inner)
    icons.paint(painter, box, icon, "fill", theme.colour("card"))


def paint_counter(
    painter: QPainter, rect: QRectF, seat: str, state: str = "", ring: bool = False, icon: str = ""
) -> None:
    """A seat's counter. `state`: '' plain, 'done' with a tick badge, 'deciding' with a dotted ring, 'away' at 45 %,
    'off' at 45 % in the colour of controls. `icon` overrides the seat's own."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    badge = state in ("done", "deciding")
    side = min(rect.width(), rect.height()) / 1.2 if badge else min(rect.width(), rect.height() / 1.09)
    square = QRectF(rect.x(), rect.y(), side, side)
    if not badge:
        square.moveLeft(rect.center().x() - side / 2)
    if state in ("away", "off"):
        painter.setOpacity(painter.opacity() * 0.45)
    fill = theme.colour("control") if state == "off" else theme.seat_colour(seat)
    paint_tile(painter, square, fill, icon or theme.SEAT_ICON[seat], ring)
    if badge:
        centre = square.center() + QPointF(side * 0.42, side * 0.42)
        paint_badge(painter, centre, side * 0.26, state == "done")
    painter.restore()


def paint_badge(painter: QPainter, centre: QPointF, radius: float, done: bool) -> None:
    """Submitted: a ring with a tick. Still deciding: a dotted ring."""
    painter.setBrush(theme.colour("card"))
    pen = QPen(theme.colour("ink" if done else "control"), max(radius * 0.17, 1.2))
    if not done:
        pen.setDashPattern([2.0, 1.6])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawEllipse(centre, radius, radius)
    if done:
        paint_tick(painter, centre, radius, theme.colour("ink"))


def paint_tick(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    """A tick within a circle of `radius`."""
    pen = QPen(colour, max(radius * 0.25, 1.5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        [
            centre + QPointF(-radius * 0.45, radius * 0.03),
            centre + QPointF(-radius * 0.12, radius * 0.36),
            centre + QPointF(radius * 0.48, -radius * 0.34),
        ]
    )


def paint_coin(painter: QPainter, rect: QRectF, seat: str) -> None:
    """A winter coin: a square in the payer's colour with an inner rule and a snowflake."""
    side = min(rect.width(), rect.height()) / 1.08
    square = QRectF(rect.x(), rect.y(), side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.shade())
    painter.drawRoundedRect(square.translated(0, side * 0.08), side * 0.14, side * 0.14)
    painter.setBrush(theme.seat_colour(seat))
    painter.drawRoundedRect(square, side * 0.14, side * 0.14)
    inner = square.adjusted(side * 0.09, side * 0.09, -side * 0.09, -side * 0.09)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("card"), max(side * 0.03, 1.0)))
    painter.drawRoundedRect(inner, side * 0.09, side * 0.09)
    box = QRectF(square.x() + side * 0.24, square.y() + side * 0.24, side * 0.52, side * 0.52)
    icons.paint(painter, box, "snowflake", "fill", theme.colour("card"))
    painter.restore()


def paint_arrow(
    painter: QPainter, start: QPointF, length: float, thickness: float, colour: QColor, hollow: bool = False
) -> None:
    """A block arrow from `start` to the right (positive) or left; never shorter than its 9 px head. Hollow: for the
    rest of the game, not this year."""
    way = -1.0 if length < 0 else 1.0
    reach = max(abs(length), 9.0)
    head = min(8.5, reach)
    x, y, half = start.x(), start.y(), thickness / 2
    tip, neck = x + way * reach, x + way * (reach - head)
    outline = [
        QPointF(x, y - half),
        QPointF(neck, y - half),
        QPointF(neck, y - half * 2.4),
        QPointF(tip, y),
        QPointF(neck, y + half * 2.4),
        QPointF(neck, y + half),
        QPointF(x, y + half),
    ]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if hollow:
        pen = QPen(colour, 1.4)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(theme.colour("card"))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour))
    painter.drawPolygon(outline)
    painter.restore()


def paint_card(
    painter: QPainter,
    rect: QRectF,
    radius: float = 8.0,
    edge: float = 3.0,
    fill: QColor | None = None,
    border: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A surface cut from card: the same rounded shape `edge` px lower in the edge colour, then the card. `rect` holds
    both."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    face = rect.adjusted(width / 2, width / 2, -width / 2, -edge - width / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    if edge:
        painter.setBrush(theme.colour("edge"))
        painter.drawRoundedRect(face.adjusted(-width / 2, edge, width / 2, edge + width / 2), radius, radius)
    painter.setBrush(theme.colour("card") if fill is None else fill)
    painter.setPen(QPen(theme.colour("rule") if border is None else border, width) if width else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(face, radius, radius)
    painter.restore()

"""The board's ground, painted once for a size, a layer and a month: table, sea, tiles, borders, river, lines.

What moves runs above this picture, so a frame of the running year costs one blit of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from simgame.windows import theme
from simgame.windows.board_data import BoardMap, MapLayer, Stream
from simgame.windows.board_layout import Layout
from simgame.windows.drawing import colour, regime_pen

CONTOURS = ((62.0, 0.35), (38.0, 0.6), (17.0, 1.0))
"""Width of each line round the land in pixels at a radius of 58, and its opacity."""
SEAS = 4
"""Pictures of table and sea that are kept: of the board at the desk, of the year's, of another size."""
_seas: dict[tuple[object, ...], QPixmap] = {}
STILL_FROM, STILL_LENGTH = 0.16, 0.62
"""The stretch of a line on which the still dots of Decide lie."""


def land_colours(layer: MapLayer | None, count: int) -> list[QColor]:
    """The fill of every hex under a map layer; the palest without one."""
    tones = [colour(f"land{step}") for step in (1, 2, 3, 4)]
    steps = layer.steps if layer is not None else (0,) * count
    return [tones[max(0, min(3, step))] for step in steps]


def pressure_colours(pressure: Sequence[int]) -> list[QColor]:
    """The fill of every hex in the running year."""
    tones = [colour(f"pressure{step}") for step in (1, 2, 3, 4, 5)]
    return [tones[max(0, min(4, step))] for step in pressure]


def pressure_edge() -> QColor:
    """The card edge of the tiles in the running year: the darkest pressure, deeper."""
    return theme.mix(colour("pressure5"), colour("ink"), 0.28) if theme.theme() == "light" else colour("land_edge")


def paint_sea(layout: Layout, ratio: float = 1.0) -> QPixmap:
    """Table and sea as a picture of the viewport: the slow part, the same for every month, layer and page."""
    board, tones = layout.board, tuple(colour(name).rgba() for name in ("table", "water", "line"))
    key = (board.hexes, board.sea, layout.where, ratio, tones)
    picture = _seas.pop(key, None)
    if picture is None:
        picture = _paint_sea(layout, ratio)
        if len(_seas) >= SEAS:
            del _seas[next(iter(_seas))]
    _seas[key] = picture  # the last used is the last to go
    return picture


def _paint_sea(layout: Layout, ratio: float) -> QPixmap:
    picture = QPixmap(round(layout.width * ratio), round(layout.height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(colour("table"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _sea(painter, layout, layout.land())
    painter.end()
    return picture


def paint_ground(
    layout: Layout,
    sea: QPixmap,
    fills: Sequence[QColor],
    edge: QColor,
    *,
    flows: bool = True,
    streams: Sequence[Stream] = (),
) -> QPixmap:
    """The whole ground as a picture of the viewport, over its sea."""
    picture = QPixmap(sea)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    land = layout.land()
    _tiles(painter, layout, fills, edge, land)
    if flows:
        _flows(painter, layout, layout.board)
    _trails(painter, layout, streams)
    painter.end()
    return picture


def _sea(painter: QPainter, layout: Layout, land: QPainterPath) -> None:
    sea = layout.sea()
    if sea.isEmpty():
        return
    painter.save()
    painter.fillPath(sea, colour("water"))
    painter.setClipPath(sea)
    land = land.simplified()
    scale = layout.radius / 58.0
    for width, opacity in CONTOURS:
        # Each line is the land stroked wide in the line's colour, then a little narrower in the water's. The union
        # of the tiles is stroked, not every tile: inner edges lie under the land anyway.
        outer = QPen(colour("line", opacity), width * scale + 2.2)
        inner = QPen(colour("water"), width * scale)
        for pen in (outer, inner):
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(land, pen)
    painter.restore()


def _tiles(painter: QPainter, layout: Layout, fills: Sequence[QColor], edge: QColor, land: QPainterPath) -> None:
    painter.setPen(QPen(edge, 1.0))
    painter.setBrush(edge)
    painter.drawPath(land.translated(0, 6 if layout.size != "table" else 9))
    rim = QColor(edge)
    rim.setAlphaF(0.55)
    painter.setPen(QPen(rim, 1.0))
    for tile, fill in zip(layout.board.hexes, fills, strict=True):
        painter.setBrush(fill)
        painter.drawPolygon(layout.tile(tile.column, tile.row))
    seam = QPen(colour("card"), 4.5 * max(0.7, min(1.2, layout.scale)))
    seam.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.strokePath(layout.borders(), seam)
    river = layout.river()
    for name, width in (("line", 8.0), ("water", 5.5)):
        pen = QPen(colour(name), width * max(0.7, min(1.2, layout.scale)))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(river, pen)


def _flows(painter: QPainter, layout: Layout, board: BoardMap) -> None:
    dot = (5.4 if layout.size == "table" else 3.2) * layout.grow
    for flow in board.flows:
        path = layout.line(layout.end(flow.origin), layout.end(flow.destination), flow.bend)
        pen = QPen(colour("ink", 0.3), (2.5 if layout.size == "table" else 1.5) * layout.grow)
        painter.strokePath(path, pen)
        painter.setPen(QPen(colour("card"), 1.0))
        painter.setBrush(colour("ink"))
        count = max(1, round(flow.stays / board.stays_per_dot))
        for point in still_dots(layout, path, flow.origin, flow.destination, count, dot):
            painter.drawEllipse(point, dot, dot)


def still_dots(
    layout: Layout, path: QPainterPath, origin: str, destination: str, count: int, dot: float
) -> list[QPointF]:
    """Dots along a line between its two counters; in rows beside each other where the line is too short for one."""
    length = max(1.0, path.length())
    start = max(STILL_FROM, (layout.counters.get(origin, 0.0) / 2 + 2 * dot) / length)
    stop = min(STILL_FROM + STILL_LENGTH, 1 - (layout.counters.get(destination, 0.0) / 2 + 2 * dot) / length)
    if stop <= start:
        start, stop = 0.4, 0.6
    row = max(1, int((stop - start) * length / (2.9 * dot)))
    rows = min(5, -(-count // row))
    points = []
    for index in range(min(count, row * rows)):
        line, place = index % rows, index // rows
        on_line = -(-(min(count, row * rows) - line) // rows)
        along = start + (place + 0.5) / on_line * (stop - start)
        at, angle = path.pointAtPercent(along), radians(path.angleAtPercent(along))
        aside = (line - (rows - 1) / 2) * 2.7 * dot
        points.append(QPointF(at.x() + sin(angle) * aside, at.y() + cos(angle) * aside))
    return points


def _trails(painter: QPainter, layout: Layout, streams: Sequence[Stream]) -> None:
    for stream in streams:
        path = layout.line(layout.end(stream.origin), layout.end(stream.destination), stream.bend)
        pen = QPen(colour("ink", 0.09), 8.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(path, pen)


def paint_pay_line(painter: QPainter, path: QPainterPath, regime: str) -> None:
    """A line from the purse: broken under contracts, unbroken from one purse."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(regime_pen(regime, 2.2 if regime == "keep" else 3.0))
    painter.drawPath(path)


def purse_lines(layout: Layout, purse: QRectF, sites: Sequence[str]) -> dict[str, QPainterPath]:
    """From the right edge of the purse's card to each site's counter, so that no two start at one point or cross."""

    def slope(site: str) -> float:
        goal = layout.points[site]
        return (goal.y() - purse.center().y()) / max(60.0, goal.x() - purse.right())

    lines = {}
    for number, site in enumerate(sorted(sites, key=slope)):
        share = (number + 1) / (len(sites) + 1)
        start = QPointF(purse.right() - 2, purse.top() + purse.height() * (0.3 + 0.6 * share))
        lines[site] = layout.line(start, layout.points[site], -0.10 + 0.14 * share)
    return lines

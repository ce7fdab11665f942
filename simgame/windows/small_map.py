"""A place as a picture of a few centimetres: its tiles, hospitals in their seat's colour."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from simgame.game.facts import Scenario
from simgame.windows import theme
from simgame.windows.home_picture import hexagon

LAND = ("land1", "land2", "land3", "land4")
EDGE = 2
"""Pixels of a tile's card edge, under its lowest corner too."""
KEPT = 24
_kept: dict[tuple[object, ...], QPixmap] = {}


def paint_small_map(painter: QPainter, box: QRectF, scenario: Scenario) -> None:
    """Fit the place into ``box``, as a picture that is kept: a page with several is drawn at once."""
    ratio = painter.device().devicePixelRatio()
    tones = tuple(theme.colour(name).rgba() for name in ("card", "land_edge", *LAND))
    size = box.toAlignedRect().size() + QSize(0, EDGE)
    hexes = tuple(item.hexes for item in scenario.cartogram.localities)
    key = (scenario.id, hexes, size.width(), size.height(), ratio, tones)
    picture = _kept.get(key)
    if picture is None:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        inner = QPainter(picture)
        inner.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint(inner, QRectF(0, 0, box.width(), box.height()), scenario)
        inner.end()
        if len(_kept) >= KEPT:
            _kept.clear()
        _kept[key] = picture
    painter.drawPixmap(box.topLeft(), picture)


def _paint(painter: QPainter, box: QRectF, scenario: Scenario) -> None:
    tiles = [(c, r, n) for n, item in enumerate(scenario.cartogram.localities) for c, r in item.hexes]
    hospitals = {spot.hex for trust in scenario.trusts if trust.kind == "acute" for spot in trust.sites}
    xs = [sqrt(3) * (c + 0.5 * (r % 2)) for c, r, _ in tiles]
    ys = [1.5 * r for _, r, _ in tiles]
    wide, high = max(xs) - min(xs) + sqrt(3), max(ys) - min(ys) + 2
    radius = min(box.width() / wide, box.height() / high)
    left = box.center().x() - (min(xs) + max(xs)) / 2 * radius
    top = box.center().y() - (min(ys) + max(ys)) / 2 * radius
    for (column, row, locality), x, y in zip(tiles, xs, ys, strict=True):
        shape = hexagon(QPointF(left + x * radius, top + y * radius), radius)
        painter.fillPath(shape.translated(0, EDGE), theme.colour("land_edge"))
        if (column, row) in hospitals:
            fill = theme.seat_colour("acute")
        else:
            fill = theme.colour(LAND[locality % 4])
        painter.fillPath(shape, fill)
        painter.strokePath(shape, QPen(theme.colour("card"), 0.7))

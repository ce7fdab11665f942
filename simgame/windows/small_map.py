"""A place as a picture of a few centimetres: its tiles, hospitals in their seat's colour."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from simgame.game.facts import Scenario
from simgame.windows import theme
from simgame.windows.home_picture import hexagon

LAND = ("land1", "land2", "land3", "land4")


def paint_small_map(painter: QPainter, box: QRectF, scenario: Scenario, tint: QColor | None = None) -> None:
    """Fit the place into ``box``. ``tint``: a colour of a world in place of the land's."""
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
        painter.fillPath(shape.translated(0, 2), theme.colour("land_edge") if tint is None else tint)
        if tint is not None:
            fill = theme.mix(theme.colour("card"), tint, 0.15 + 0.18 * (locality % 4))
        elif (column, row) in hospitals:
            fill = theme.seat_colour("acute")
        else:
            fill = theme.colour(LAND[locality % 4])
        painter.fillPath(shape, fill)
        painter.strokePath(shape, QPen(theme.colour("card"), 0.7))

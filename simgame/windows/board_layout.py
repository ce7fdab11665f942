"""Where everything stands on the board: from hexes, sites and a size in pixels to points, boxes and paths.

Pure geometry, no painting. The map is laid out in pixels of the viewport, so that letters keep their size whatever
the place: a footprint of 30 hexes or of 90 fits the same room with larger or smaller tiles.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import cos, pi, sin, sqrt

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath, QPolygonF

from simgame.windows.board_data import BoardMap, Site, Size
from simgame.windows.drawing import sans, serif, width_of

FAR = 6000.0
"""Pixels beyond any window: where the sea ends."""
EDGE_OF_DRAWING = 40.0
"""Hex radii from which on a point of the sea's path means "as far as the window goes"."""
CORNERS = tuple((cos((60 * number - 90) * pi / 180), sin((60 * number - 90) * pi / 180)) for number in range(6))
"""From the centre of a hex to its corners, 0 on top and on clockwise, in radii."""
COUNTER = {"hospital": 48.0, "gp": 28.0, "community": 28.0, "care_home": 28.0}
TABLE_COUNTER = {"hospital": 72.0, "gp": 48.0, "community": 42.0, "care_home": 42.0}


@dataclass(frozen=True)
class Margins:
    """Room kept free round the map, in pixels."""

    left: float = 20.0
    top: float = 12.0
    right: float = 20.0
    bottom: float = 14.0


@dataclass
class Layout:
    """The places of one board in one viewport."""

    board: BoardMap
    width: float
    height: float
    size: Size = "laptop"
    margins: Margins = field(default_factory=Margins)
    grow: float = 1.0
    """Pixels of this screen for one drawn pixel: text scale, and the stage of an open table."""
    radius: float = 0.0
    scale: float = 1.0
    points: dict[str, QPointF] = field(default_factory=dict)
    counters: dict[str, float] = field(default_factory=dict)
    cards: dict[str, QRectF] = field(default_factory=dict)
    queues: dict[str, QRectF] = field(default_factory=dict)
    labels: dict[str, QRectF] = field(default_factory=dict)
    lean: float = 0.5
    """Where the map stands in a room wider than itself: 0 left, 1 right."""
    _origin: QPointF = field(default_factory=QPointF)
    _tiles: dict[tuple[int, int, float], QPolygonF] = field(default_factory=dict)

    def __post_init__(self) -> None:
        xs = [sqrt(3) * (tile.column + 0.5 * (tile.row % 2)) for tile in self.board.hexes]
        ys = [1.5 * tile.row for tile in self.board.hexes]
        left, right = min(xs) - sqrt(3) / 2, max(xs) + sqrt(3) / 2
        top, bottom = min(ys) - 1.0, max(ys) + 1.0
        room_x = self.width - self.margins.left - self.margins.right
        room_y = self.height - self.margins.top - self.margins.bottom - 6.0
        largest = (128.0 if self.size == "table" else 96.0) * self.grow
        self.radius = max(8.0, min(room_x / (right - left), room_y / (bottom - top), largest))
        drawn = (66.0 * self.grow) if self.size == "table" else 58.0
        self.scale = max(0.62, min(self.radius / drawn, 1.35)) * (self.grow if self.size == "table" else 1.0)
        self._origin = QPointF(
            self.margins.left - left * self.radius + self.lean * (room_x - (right - left) * self.radius),
            self.margins.top + room_y / 2 - (top + bottom) / 2 * self.radius,
        )
        self._place_sites()

    @property
    def where(self) -> tuple[float, ...]:
        """What decides where every hex is drawn: the first one's centre, the radius, the viewport (pixels)."""
        return self._origin.x(), self._origin.y(), self.radius, self.width, self.height

    # hexes

    def at(self, x: float, y: float) -> QPointF:
        """A point given in hex radii from the centre of hex 0,0."""
        return QPointF(self._origin.x() + x * self.radius, self._origin.y() + y * self.radius)

    def centre(self, column: int, row: int) -> QPointF:
        """The centre of a hex."""
        return self.at(sqrt(3) * (column + 0.5 * (row % 2)), 1.5 * row)

    def corner(self, column: int, row: int, number: int, grow: float = 1.0) -> QPointF:
        """A corner, 0 on top and on clockwise."""
        (x, y), middle, reach = CORNERS[number], self.centre(column, row), self.radius * grow
        return QPointF(middle.x() + reach * x, middle.y() + reach * y)

    def tile(self, column: int, row: int, grow: float = 1.0) -> QPolygonF:
        """The outline of a hex."""
        key = (column, row, grow)
        if key not in self._tiles:
            self._tiles[key] = QPolygonF([self.corner(column, row, number, grow) for number in range(6)])
        return self._tiles[key]

    def land(self) -> QPainterPath:
        """All hexes as one path."""
        path = QPainterPath()
        for tile in self.board.hexes:
            path.addPolygon(self.tile(tile.column, tile.row))
            path.closeSubpath()
        return path

    def borders(self) -> QPainterPath:
        """The edges between hexes of different localities."""
        owner = {(tile.column, tile.row): tile.locality for tile in self.board.hexes}
        path = QPainterPath()
        for (column, row), locality in owner.items():
            for number, neighbour in enumerate(neighbours(column, row)):
                if owner.get(neighbour, locality) != locality and neighbour > (column, row):
                    path.moveTo(self.corner(column, row, number))
                    path.lineTo(self.corner(column, row, (number + 1) % 6))
        return path

    def river(self) -> QPainterPath:
        """The river along its corners."""
        path = QPainterPath()
        for index, (column, row, number) in enumerate(self.board.river):
            point = self.corner(column, row, number)
            if index:
                path.lineTo(point)
            else:
                path.moveTo(point)
        return path

    def sea(self) -> QPainterPath:
        """The sea as one closed shape under the tiles, or nothing for a place inland."""
        path = QPainterPath()
        words = iter(self.board.sea.split())
        command = ""
        for word in words:
            if word.isalpha():
                command = word
                if command == "Z":
                    path.closeSubpath()
                continue
            points = [self._shore(float(word), float(next(words)))]
            while command == "C" and len(points) < 3:
                points.append(self._shore(float(next(words)), float(next(words))))
            if command == "M":
                path.moveTo(points[0])
            elif command == "L":
                path.lineTo(points[0])
            elif command == "C":
                path.cubicTo(*points)
        return path

    def _shore(self, x: float, y: float) -> QPointF:
        # The edge of the drawing stands for what no window reaches.
        point = self.at(x, y)
        if abs(x) >= EDGE_OF_DRAWING:
            point.setX(FAR if x > 0 else -FAR)
        if abs(y) >= EDGE_OF_DRAWING:
            point.setY(FAR if y > 0 else -FAR)
        return point

    # sites

    def _place_sites(self) -> None:
        sizes = TABLE_COUNTER if self.size == "table" else COUNTER
        by_hex: dict[tuple[int, int], list[Site]] = {}
        for site in self.board.sites:
            self.counters[site.id] = sizes[site.kind] * self.scale
            by_hex.setdefault((site.column, site.row), []).append(site)
        for (column, row), group in by_hex.items():
            middle = self.centre(column, row)
            small = [site for site in group if site.kind != "hospital"]
            large = [site for site in group if site.kind == "hospital"]
            lift = -0.58 * self.radius if large and small else 0.0
            gap = min(
                (62.0 if self.size == "table" else 36.0) * self.scale,
                1.5 * self.radius / max(1, len(small)),
            )
            for index, site in enumerate(small):
                offset = (index - (len(small) - 1) / 2) * gap
                self.points[site.id] = QPointF(middle.x() + offset, middle.y() + lift)
            wide = 1.05 * self.counters[large[0].id] if large else 0.0
            for index, site in enumerate(large):
                offset = (index - (len(large) - 1) / 2) * wide
                self.points[site.id] = QPointF(middle.x() + offset, middle.y() + (0.14 * self.radius if small else 0.0))

    def end(self, name: str) -> QPointF:
        """The point a line starts or ends at: a site's id, or a hex as "column,row"."""
        if name in self.points:
            return self.points[name]
        column, row = (int(part) for part in name.split(","))
        return self.centre(column, row)

    def line(self, start: QPointF, finish: QPointF, bend: float | None) -> QPainterPath:
        """A bowed line; where no bend is given it bows away from the middle of the map."""
        dx, dy = finish.x() - start.x(), finish.y() - start.y()
        if bend is None:
            middle = QPointF(self.width / 2, self.height / 2)
            side = dx * (start.y() - middle.y()) - dy * (start.x() - middle.x())
            bend = 0.07 if side > 0 else -0.07
        control = QPointF((start.x() + finish.x()) / 2 - dy * bend, (start.y() + finish.y()) / 2 + dx * bend)
        path = QPainterPath(start)
        path.quadTo(control, finish)
        return path

    def counter_box(self, site: str, grow: float = 1.0) -> QRectF:
        """The square of a counter."""
        half, point = self.counters[site] / 2 * grow, self.points[site]
        return QRectF(point.x() - half, point.y() - half, 2 * half, 2 * half)

    def label_fonts(self) -> tuple[float, float]:
        """Drawn pixels of a locality's name and of its people; 0 where people are not written."""
        if self.size == "table":
            return (31.0 if self.radius > 50 * self.grow else 27.0), 0.0
        return (17.0 if self.radius > 44 else 15.0), (12.5 if self.radius > 44 else 0.0)

    def label_sizes(self) -> dict[str, QSizeF]:
        """The room each locality's name needs, in drawn pixels."""
        name, people = self.label_fonts()
        return {
            locality.id: QSizeF(
                max(
                    width_of(locality.name, serif(name)),
                    width_of(f"{locality.people:,}", sans(people)) if people else 0.0,
                ),
                name * 1.2 + (people * 1.35 if people else 0.0),
            )
            for locality in self.board.localities
        }


def neighbours(column: int, row: int) -> tuple[tuple[int, int], ...]:
    """The hexes across each edge: north east and on clockwise."""
    odd = row % 2
    return (
        (column + odd, row - 1),
        (column + 1, row),
        (column + odd, row + 1),
        (column - 1 + odd, row + 1),
        (column - 1, row),
        (column - 1 + odd, row - 1),
    )

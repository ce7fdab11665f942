"""Finding room on the board: for hospitals' cards, for queues of ambulances, for the names of localities.

Everything that may stand in several places gets the one that covers least of what is already there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath

from simgame.windows.board_data import Hex
from simgame.windows.board_layout import Layout

SAMPLES = 24
PASSES = 3
SHIFTS = (-0.5, -0.25, 0.0, 0.25, 0.5)
"""Hex radii by which a name may be moved from the middle of its tiles."""
FAR_SHIFTS = (-1.1, -0.75, 0.0, 0.75, 1.1)
"""And where every place near costs more than this, for the name would lie on a piece."""
CROWDED = 1200.0
Points = npt.NDArray[np.float64]


def overlap(a: QRectF, b: QRectF) -> float:
    """The area two boxes share, in square pixels."""
    common = a.intersected(b)
    return max(0.0, common.width()) * max(0.0, common.height())


def box_at(centre: QPointF, extent: QSizeF) -> QRectF:
    """A box round a centre."""
    return QRectF(centre.x() - extent.width() / 2, centre.y() - extent.height() / 2, extent.width(), extent.height())


def _room(layout: Layout) -> QRectF:
    top, bottom = layout.margins.top - 4, layout.height - layout.margins.bottom + 18
    return QRectF(4, top, layout.width - 8, bottom - top)


@dataclass
class Spots:
    """Which of its places each card and queue took: kept while a year runs, so that nothing jumps between months."""

    cards: dict[str, int] = field(default_factory=dict)
    queues: dict[str, int] = field(default_factory=dict)
    labels: dict[str, QRectF] = field(default_factory=dict)


def place_cards(layout: Layout, sizes: dict[str, QSizeF], spots: Spots) -> None:
    """From sizes in drawn pixels: each hospital's card under its counter; above or beside where that is taken."""
    tries = {site: _round(layout, site, extent * layout.grow) for site, extent in sizes.items()}
    if not all(site in spots.cards for site in sizes):
        spots.cards = _choose_cards(layout, tries)
    layout.cards = {site: tries[site][spots.cards[site]] for site in sizes}


def _choose_cards(layout: Layout, tries: dict[str, list[QRectF]]) -> dict[str, int]:
    room = _room(layout)
    counters = {site.id: layout.counter_box(site.id, 1.06) for site in layout.board.sites}
    chosen: dict[str, int] = {}
    for _ in range(PASSES):
        for site in sorted(tries, key=lambda name: layout.points[name].y()):
            others = [tries[key][at] for key, at in chosen.items() if key != site]
            taken = [box for key, box in counters.items() if key != site]

            def cost(item: tuple[int, QRectF], others: list[QRectF] = others, taken: list[QRectF] = taken) -> float:
                index, box = item
                outside = box.width() * box.height() - overlap(box, room)
                clash = sum(overlap(box, other) for other in others) * 5 + sum(overlap(box, c) for c in taken) * 4
                return clash + outside * 8 + index * 45

            chosen[site] = min(enumerate(tries[site]), key=cost)[0]
    return chosen


def _round(layout: Layout, site: str, extent: QSizeF) -> list[QRectF]:
    # Places round a counter, the best liked first: under it, above it, beside it.
    point, half = layout.points[site], layout.counters[site] / 2 + 6
    w, h = extent.width(), extent.height()
    tries = [
        QRectF(point.x() - w / 2 + shift * w, point.y() + (half if below else -half - h), w, h)
        for below in (True, False)
        for shift in (0.0, -0.14, 0.14, -0.28, 0.28, -0.42, 0.42)
    ]
    return tries + [
        QRectF(point.x() + (half if right else -half - w), point.y() - h / 2 + shift * h, w, h)
        for shift in (0.0, -0.5, 0.5)
        for right in (True, False)
    ]


def place_queues(layout: Layout, sizes: dict[str, QSizeF], spots: Spots, kept_free: Sequence[QRectF] = ()) -> None:
    """From sizes in this screen's pixels: each queue beside its hospital, to the right if it can be; off names that
    have their place already and off ``kept_free``.
    """
    room = _room(layout)
    layout.queues = {}
    for site, extent in sizes.items():
        point, half, w, h = layout.points[site], layout.counters[site] / 2 + 8, extent.width(), extent.height()
        taken = [layout.counter_box(s.id) for s in layout.board.sites if s.id != site]
        taken += [*layout.cards.values(), *layout.queues.values(), *spots.labels.values(), *kept_free]
        tries = [QRectF(point.x() + half, point.y() - h * up, w, h) for up in (0.6, 1.1, 1.45, 0.2)]
        tries += [QRectF(point.x() - half - w, point.y() - h * up, w, h) for up in (0.6, 1.1, 1.45, 0.2)]
        tries += [QRectF(point.x() - w / 2, point.y() - half - h, w, h)]

        def cost(item: tuple[int, QRectF], taken: list[QRectF] = taken) -> float:
            index, box = item
            outside = box.width() * box.height() - overlap(box, room)
            return sum(overlap(box, other) for other in taken) * 4 + outside * 8 + index * 90

        if site not in spots.queues:
            spots.queues[site] = min(enumerate(tries), key=cost)[0]
        layout.queues[site] = tries[spots.queues[site]]


def place_labels(layout: Layout, sizes: dict[str, QSizeF], lines: Iterable[QPainterPath], spots: Spots) -> None:
    """From sizes in drawn pixels: each locality's name on its own tiles, clear of pieces and lines where it can be."""
    if not spots.labels:
        spots.labels = _choose_labels(layout, sizes, lines)
    layout.labels = dict(spots.labels)


def along(path: QPainterPath, shares: Points) -> tuple[Points, Points]:
    """Points at these shares (from 0 to 1) of a path's length, in pixels: (xs, ys), each as long as ``shares``."""
    points = np.array([(p.x(), p.y()) for polygon in path.toSubpathPolygons() for p in polygon.toList()]).reshape(-1, 2)
    if not len(points):
        return np.zeros(0), np.zeros(0)
    steps = np.hypot(np.diff(points[:, 0]), np.diff(points[:, 1]))
    gone = np.concatenate([[0.0], np.cumsum(steps)])
    return np.interp(shares * gone[-1], gone, points[:, 0]), np.interp(shares * gone[-1], gone, points[:, 1])


def _choose_labels(layout: Layout, sizes: dict[str, QSizeF], lines: Iterable[QPainterPath]) -> dict[str, QRectF]:
    board = layout.board
    taken = [layout.counter_box(site.id, 1.1) for site in board.sites]
    taken += [*layout.cards.values(), *layout.queues.values()]
    for site in board.sites:
        if site.count is not None and layout.size != "table":
            taken.append(count_box(layout, site.id))
    shares = np.arange(1, SAMPLES) / SAMPLES
    crossed = np.concatenate([np.zeros((2, 0)), *(np.stack(along(path, shares)) for path in lines)], axis=1)
    chosen: dict[str, QRectF] = {}
    for locality in board.localities:
        own = [tile for tile in board.hexes if tile.locality == locality.id]
        if not own:
            continue
        extent = sizes[locality.id] * layout.grow
        if locality.label_at is not None:
            chosen[locality.id] = box_at(layout.at(*locality.label_at), extent)
            continue
        places, moved = _spots(layout, own, SHIFTS)
        covered = [*taken, *chosen.values()]
        costs = _label_costs(layout, own, extent, covered, crossed, places)
        if costs.min() > CROWDED:
            further, away = _spots(layout, own, FAR_SHIFTS)
            costs = np.concatenate([costs, _label_costs(layout, own, extent, covered, crossed, further)])
            places, moved = np.concatenate([places, further], axis=1), np.concatenate([moved, away])
        best = int(np.argmin(costs + 0.6 * moved))
        chosen[locality.id] = box_at(QPointF(float(places[0, best]), float(places[1, best])), extent)
    return chosen


def _label_costs(
    layout: Layout, own: Sequence[Hex], extent: QSizeF, taken: Sequence[QRectF], crossed: Points, places: Points
) -> Points:
    """What a name costs at each place (places,): what it covers, crosses, leaves of its own tiles, and how far off.

    ``crossed`` and ``places`` are (2, points): x and y apart, since NumPy is slow along an axis of two.
    """
    centres = _centres(layout, own)
    (x, y), (wide, high) = places, (extent.width() / 2, extent.height() / 2)
    # Only what could be under the name at one of these places.
    reach = QRectF(x.min() - wide, y.min() - high, np.ptp(x) + 2 * wide, np.ptp(y) + 2 * high)
    under = (crossed[0] >= reach.left()) & (crossed[0] <= reach.right())
    under &= (crossed[1] >= reach.top()) & (crossed[1] <= reach.bottom())
    dots = crossed[:, under]
    boxes = [box for box in taken if box.intersects(reach)]
    clash = 4 * wide * high - _shared(x, y, wide, high, [_room(layout)]) + _shared(x, y, wide, high, boxes)
    hits = ((np.abs(x[:, None] - dots[0]) <= wide) & (np.abs(y[:, None] - dots[1]) <= high)).sum(axis=1)
    strays, near = np.zeros(len(x)), (0.95 * layout.radius) ** 2
    for dx in (-1.0, 0.0, 1.0):
        for dy in (-0.85, 0.85):
            away = (x[:, None] + dx * wide - centres[0]) ** 2 + (y[:, None] + dy * high - centres[1]) ** 2
            strays += away.min(axis=1) > near
    middle = np.hypot(x - centres[0].mean(), y - centres[1].mean())
    costs: Points = clash * 4 + hits * 90 + strays * 220 + 0.7 * middle
    return costs


def _shared(x: Points, y: Points, wide: float, high: float, boxes: Sequence[QRectF]) -> Points:
    """The area that a box of this half size shares at each place with all boxes together (places,)."""
    left, top, right, bottom = np.array([(b.left(), b.top(), b.right(), b.bottom()) for b in boxes]).reshape(-1, 4).T
    across = np.minimum(x[:, None] + wide, right) - np.maximum(x[:, None] - wide, left)
    down = np.minimum(y[:, None] + high, bottom) - np.maximum(y[:, None] - high, top)
    shared: Points = (np.maximum(across, 0.0) * np.maximum(down, 0.0)).sum(axis=1)
    return shared


def _centres(layout: Layout, own: Sequence[Hex]) -> Points:
    """The centres of tiles in pixels, (2, tiles)."""
    return np.array([(p.x(), p.y()) for p in (layout.centre(tile.column, tile.row) for tile in own)]).T


def _spots(layout: Layout, own: Sequence[Hex], shifts: Sequence[float]) -> tuple[Points, Points]:
    # Middles of tiles and of pairs side by side, and near them; with how far each is moved from such a middle.
    points = _centres(layout, own)
    first, second = np.triu_indices(points.shape[1], 1)
    near = np.hypot(*(points[:, first] - points[:, second])) < 1.8 * layout.radius
    middles = np.concatenate([points, (points[:, first] + points[:, second])[:, near] / 2], axis=1)
    steps = np.array([(dx, dy) for dx in shifts for dy in shifts]).T * layout.radius
    places = (middles[:, :, None] + steps[:, None, :]).reshape(2, -1)
    moved = np.tile(np.hypot(*steps), middles.shape[1])
    return places, moved


def count_box(layout: Layout, site: str) -> QRectF:
    """Room for the number beside a practice's counter, on the side its flow does not leave by."""
    box = layout.counter_box(site)
    goal = next((flow.destination for flow in layout.board.flows if flow.origin == site), None)
    left = goal is not None and layout.end(goal).x() > layout.points[site].x() + 12
    steep = goal is not None and abs(layout.end(goal).y() - box.center().y()) > abs(
        layout.end(goal).x() - box.center().x()
    )
    width = 24 * layout.grow
    x = box.left() - 5 - width if left and not steep else box.right() + 5
    return QRectF(x, box.center().y() - 9 * layout.grow, width, 18 * layout.grow)

"""Finding room on the board: for hospitals' cards, for queues of ambulances, for the names of localities.

Everything that may stand in several places gets the one that covers least of what is already there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import hypot

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath

from simgame.windows.board_data import Hex
from simgame.windows.board_layout import Layout

SAMPLES = 40
PASSES = 3


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


def place_cards(layout: Layout, sizes: dict[str, QSizeF]) -> None:
    """From sizes in drawn pixels: each hospital's card under its counter; above or beside where that is taken."""
    room = _room(layout)
    counters = {site.id: layout.counter_box(site.id, 1.06) for site in layout.board.sites}
    for _ in range(PASSES):
        for site, extent in sorted(sizes.items(), key=lambda item: layout.points[item[0]].y()):
            others = [box for key, box in layout.cards.items() if key != site]
            taken = [box for key, box in counters.items() if key != site]

            def cost(item: tuple[int, QRectF], others: list[QRectF] = others, taken: list[QRectF] = taken) -> float:
                index, box = item
                outside = box.width() * box.height() - overlap(box, room)
                clash = sum(overlap(box, other) for other in others) * 5 + sum(overlap(box, c) for c in taken) * 4
                return clash + outside * 8 + index * 45

            tries = _round(layout, site, extent * layout.grow)
            layout.cards[site] = min(enumerate(tries), key=cost)[1]


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


def place_queues(layout: Layout, sizes: dict[str, QSizeF], walls: Sequence[QRectF] = ()) -> None:
    """From sizes in this screen's pixels: each queue beside its hospital, to the right if it can be."""
    room = _room(layout)
    layout.queues = {}
    for site, extent in sizes.items():
        point, half, w, h = layout.points[site], layout.counters[site] / 2 + 8, extent.width(), extent.height()
        taken = [layout.counter_box(s.id) for s in layout.board.sites if s.id != site]
        taken += [*layout.cards.values(), *layout.queues.values(), *walls]
        tries = [QRectF(point.x() + half, point.y() - h * up, w, h) for up in (0.6, 1.1, 1.45, 0.2)]
        tries += [QRectF(point.x() - half - w, point.y() - h * up, w, h) for up in (0.6, 1.1, 1.45, 0.2)]
        tries += [QRectF(point.x() - w / 2, point.y() - half - h, w, h)]

        def cost(item: tuple[int, QRectF], taken: list[QRectF] = taken) -> float:
            index, box = item
            outside = box.width() * box.height() - overlap(box, room)
            return sum(overlap(box, other) for other in taken) * 4 + outside * 8 + index * 90

        layout.queues[site] = min(enumerate(tries), key=cost)[1]


def place_labels(layout: Layout, sizes: dict[str, QSizeF], lines: Iterable[QPainterPath] = ()) -> None:
    """From sizes in drawn pixels: each locality's name on its own tiles, clear of pieces and lines where it can be."""
    layout.labels = {}
    board = layout.board
    taken = [layout.counter_box(site.id, 1.1) for site in board.sites]
    taken += [*layout.cards.values(), *layout.queues.values()]
    for site in board.sites:
        if site.count is not None and layout.size != "table":
            taken.append(count_box(layout, site.id))
    dots = [path.pointAtPercent(index / SAMPLES) for path in lines for index in range(2, SAMPLES - 1)]
    for locality in board.localities:
        own = [tile for tile in board.hexes if tile.locality == locality.id]
        if own:
            spots = _spots(layout, own) if locality.label_at is None else [(layout.at(*locality.label_at), 0.0)]
            cost = _label_cost(layout, own, sizes[locality.id] * layout.grow, taken, dots)
            spot = min(spots, key=cost)[0]
            layout.labels[locality.id] = box_at(spot, sizes[locality.id] * layout.grow)


def _label_cost(
    layout: Layout, own: Sequence[Hex], extent: QSizeF, taken: Sequence[QRectF], dots: Sequence[QPointF]
) -> Callable[[tuple[QPointF, float]], float]:
    centres = [layout.centre(tile.column, tile.row) for tile in own]
    middle = QPointF(sum(p.x() for p in centres) / len(centres), sum(p.y() for p in centres) / len(centres))
    near, room = 0.95 * layout.radius, _room(layout)

    def cost(item: tuple[QPointF, float]) -> float:
        spot, moved = item
        box = box_at(spot, extent)
        clash = box.width() * box.height() - overlap(box, room) + sum(overlap(box, other) for other in taken)
        clash += sum(overlap(box, other) for other in layout.labels.values())
        crossed = sum(box.contains(dot) for dot in dots)
        strays = sum(
            min(hypot(c.x() - x, c.y() - y) for c in centres) > near
            for x in (box.left(), box.center().x(), box.right())
            for y in (box.top() + 3, box.bottom() - 3)
        )
        away = hypot(spot.x() - middle.x(), spot.y() - middle.y())
        return clash * 4 + crossed * 60 + strays * 220 + 0.7 * away + 0.6 * moved

    return cost


def _spots(layout: Layout, own: Sequence[Hex]) -> list[tuple[QPointF, float]]:
    # Middles of tiles and of pairs side by side, and near them; with how far each is moved from such a middle.
    points = [layout.centre(tile.column, tile.row) for tile in own]
    pairs = [
        QPointF((a.x() + b.x()) / 2, (a.y() + b.y()) / 2)
        for index, a in enumerate(points)
        for b in points[index + 1 :]
        if hypot(a.x() - b.x(), a.y() - b.y()) < 1.8 * layout.radius
    ]
    shifts = (-0.5, -0.25, 0.0, 0.25, 0.5)
    return [
        (QPointF(spot.x() + dx * layout.radius, spot.y() + dy * layout.radius), hypot(dx, dy) * layout.radius)
        for spot in [*points, *pairs]
        for dx in shifts
        for dy in shifts
    ]


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

"""Walking the board by keys, and what a screen reader finds there: every tile and every site with its name.

A stop is also a child widget of the view that lies under the viewport: it paints nothing and takes no click, but it
stands in the accessibility tree with a name, a value and a place.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from simgame.model.language import tr
from simgame.windows.board_data import BoardMonth, MapLayer, Site, SiteNote
from simgame.windows.board_items import SITE_WORD
from simgame.windows.board_layout import Layout


@dataclass(frozen=True)
class Stop:
    """A tile (`tile` is its index) or a site, with what is read out there."""

    id: str
    x: float
    y: float
    reach: float
    name: str
    value: str
    tile: int | None = None

    @property
    def words(self) -> str:
        """Name and value as one line."""
        return tr("{name}: {value}", name=self.name, value=self.value) if self.value else self.name


def site_value(site: Site, note: SiteNote | None) -> str:
    """What a site has to say: how full, how many beds or practices, and this month's lines."""
    parts = []
    occupancy = note.occupancy if note is not None else site.occupancy
    if site.kind == "hospital" and occupancy is not None:
        parts.append(tr("{occupancy}% full", occupancy=round(occupancy * 100)))
    if site.beds is not None:
        parts.append(tr("{beds:,} beds", beds=site.beds))
    if site.kind == "gp" and site.count is not None:
        parts.append(tr("{count} practices", count=site.count))
    if note is not None:
        parts.extend(note.lines)
    return ", ".join(parts)


def stops_of(layout: Layout, layer: MapLayer | None, month: BoardMonth | None) -> tuple[Stop, ...]:
    """All stops in reading order: tiles row by row, then sites."""
    board = layout.board
    names = {locality.id: locality.name for locality in board.localities}
    size = {name: sum(tile.locality == name for tile in board.hexes) for name in names}
    seen: dict[str, int] = {}
    stops = []
    for index, tile in enumerate(board.hexes):
        seen[tile.locality] = seen.get(tile.locality, 0) + 1
        at = layout.centre(tile.column, tile.row)
        value = (
            tr("{title}: {readings}", title=layer.title, readings=layer.readings[index]) if layer is not None else ""
        )
        if month is not None:
            value = tr("Pressure {pressure} of 5", pressure=month.pressure[index] + 1)
        name = tr(
            "{names}, tile {seen} of {size}",
            names=names.get(tile.locality, tile.locality),
            seen=seen[tile.locality],
            size=size.get(tile.locality, 1),
        )
        stops.append(Stop(f"tile:{index}", at.x(), at.y(), layout.radius * 0.87, name, value, index))
    notes = {note.site: note for note in month.notes} if month is not None else {}
    for site in board.sites:
        at = layout.points[site.id]
        value = site_value(site, notes.get(site.id))
        name = (
            site.name
            if site.kind != "hospital"
            else tr("{name}, {site_word}", name=site.name, site_word=SITE_WORD[site.kind].lower())
        )
        stops.append(Stop(site.id, at.x(), at.y(), layout.counters[site.id] / 2, name, value))
    return tuple(stops)


class StopWidget(QWidget):
    """A tile or a site as a screen reader finds it: it lies under the viewport and paints nothing."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def accessible_value(self) -> str:
        """What is read out there."""
        return self.accessibleDescription()


class Walk:
    """Where the keys stand on the board."""

    def __init__(self, view: QGraphicsView) -> None:
        self._view = view
        self._at = 0
        self._children: list[StopWidget] = []
        self.stops: tuple[Stop, ...] = ()

    @property
    def current(self) -> Stop | None:
        """The stop with the focus ring."""
        return self.stops[self._at] if self.stops else None

    def set_stops(self, stops: tuple[Stop, ...]) -> None:
        """New stops after a change of place, size or layer; the walk stays at the same one where it still is."""
        here = self.current.id if self.current is not None else ""
        self.stops = stops
        self._at = next((index for index, stop in enumerate(stops) if stop.id == here), 0)
        while len(self._children) < len(stops):
            child = StopWidget(self._view)
            child.stackUnder(self._view.viewport())  # out of sight, and in the order of the walk
            child.show()
            self._children.append(child)
        while len(self._children) > len(stops):
            gone = self._children.pop()
            gone.setParent(None)
            gone.deleteLater()
        for child, stop in zip(self._children, stops, strict=True):
            child.setGeometry(self.box(stop))
            child.setAccessibleName(tr(stop.name))
            child.setAccessibleDescription(tr(stop.value))

    def go(self, index: int) -> None:
        """Stand at a stop and say so."""
        if not 0 <= index < len(self.stops):
            return
        self._at = index
        stop = self.stops[index]
        self._view.setAccessibleDescription(tr(stop.words))
        QAccessible.updateAccessibility(QAccessibleEvent(self._children[index], QAccessible.Event.Focus))

    def box(self, stop: Stop) -> QRect:
        """The square a stop takes on the viewport."""
        reach = round(stop.reach)
        return QRect(round(stop.x) - reach, round(stop.y) - reach, 2 * reach, 2 * reach)

    def move(self, dx: int, dy: int) -> None:
        """To the nearest stop in a direction; nowhere if there is none. A tile under a site is met at its site."""
        here = self.current
        if here is None:
            return
        best, cost = -1, float("inf")
        covered = {(round(stop.x), round(stop.y)) for stop in self.stops if stop.tile is None}
        for index, stop in enumerate(self.stops):
            if stop.tile is not None and (round(stop.x), round(stop.y)) in covered:
                continue
            ahead = (stop.x - here.x) * dx + (stop.y - here.y) * dy
            aside = abs((stop.x - here.x) * dy) + abs((stop.y - here.y) * dx)
            if ahead > 3 and aside <= 1.8 * ahead and ahead + 2.0 * aside < cost:
                best, cost = index, ahead + 2.0 * aside
        if best >= 0:
            self.go(best)

    def nearest(self, at: QPointF, layout: Layout) -> Stop | None:
        """The site under a point, its card included, or else the tile."""
        for site, card in layout.cards.items():
            if card.contains(at):
                return next(stop for stop in self.stops if stop.id == site)
        sites = [stop for stop in self.stops if stop.tile is None]
        tiles = [stop for stop in self.stops if stop.tile is not None]
        for group in (sites, tiles):
            near = min(group, key=lambda stop: hypot(stop.x - at.x(), stop.y - at.y()), default=None)
            if near is not None and hypot(near.x - at.x(), near.y - at.y()) <= near.reach * 1.12:
                return near
        return None

"""The board's scene: the pieces of one place in one size, laid anew when the size, the layer or the month changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsEllipseItem, QGraphicsItem, QGraphicsPixmapItem, QGraphicsScene

from simgame.model.language import tr
from simgame.windows import board_ground as ground
from simgame.windows import board_items as items
from simgame.windows import board_placing as placing
from simgame.windows.board_data import BoardMap, BoardMonth, MapLayer, Queue, Regime, Size, Stream
from simgame.windows.board_layout import Layout, Margins
from simgame.windows.board_legend import year_legend_picture
from simgame.windows.board_walk import Stop, stops_of
from simgame.windows.board_year import MONTH_SECONDS, TRAVEL_SECONDS, Run, Track, YearRunner, track
from simgame.windows.drawing import colour, factor, seat_colour

TABLE_GROWS = 2.08
"""The year's pictures, whose smallest letter is 12.5 px, grow by this on an open table: nothing under 26 px there."""
PURSE_ROOM = 168.0
"""Room kept free at the left for the purse while the year runs."""


CALM = "ink2"
"""What waits at a door on a day like any other."""

PRESSURE_WORDS = ("low", "fairly low", "middling", "high", "very high")


class BoardScene(QGraphicsScene):
    """Ground, tiles to point at, counters, cards, names, and while the year runs its travellers."""

    def __init__(self, board: BoardMap, size: Size, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board, self.size = board, size
        self.regime: Regime = "keep"
        self.layer_number = 0
        self.month: BoardMonth | None = None
        self.insets = Margins(0, 0, 0, 0)
        self.placed: Layout | None = None
        self.stops: tuple[Stop, ...] = ()
        self._pieces: list[QGraphicsItem] = []
        self._words: dict[str, str] = {}
        self._spots = placing.Spots()
        self._spots_for: tuple[object, ...] = ()
        self._tracks: dict[object, Track] = {}
        self._hexes: list[items.HexItem] = []
        self._hexes_for: tuple[object, ...] = ()
        self._ratio = 1.0
        self._ground = QGraphicsPixmapItem()
        self._ground.setZValue(0)
        self.addItem(self._ground)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.runner = YearRunner(self, self)

    @property
    def layer(self) -> MapLayer | None:
        """The map layer shown."""
        return self.board.layers[self.layer_number] if self.board.layers else None

    def _layout(self, width: float, height: float) -> Layout:
        month = self.month
        purse = month is not None and month.purse is not None
        table = self.size == "table"
        scale, grow = factor(table=table), self._grow
        purse_room = PURSE_ROOM * grow if purse and width > 700 * grow else 0.0
        base = Margins()
        margins = Margins(
            base.left + self.insets.left + purse_room,
            base.top + self.insets.top,
            base.right + self.insets.right,
            base.bottom + self.insets.bottom + (10 if month is not None else 16) * scale,
        )
        lean = 0.9 if table and purse else 0.5
        return Layout(self.board, width, height, self.size, margins, scale, lean=lean)

    @property
    def _grow(self) -> float:
        table = self.size == "table"
        return factor(table=table) * (TABLE_GROWS if table else 1.0)

    def prime(self, width: float, height: float, ratio: float) -> None:
        """Paint the pictures that are kept: the sea, and in the running year the patients."""
        ground.paint_sea(self._layout(width, height), ratio)
        if self.month is not None:
            _travellers(ratio)

    def lay_out(self, width: float, height: float, ratio: float) -> Layout:
        """Place and paint everything for a viewport of this size and pixel ratio."""
        self._ratio = ratio
        month, grow = self.month, self._grow
        purse = month.purse if month is not None else None
        self.placed = layout = self._layout(width, height)
        self.setSceneRect(0, 0, width, height)
        # Within a year everything stays where its first month found room for it.
        shape = (self.board.hexes, self.board.sites if month is None else len(self.board.sites), self.size)
        found_for = (*shape, width, height, layout.margins, layout.grow, month is not None)
        if found_for != self._spots_for:
            self._spots, self._spots_for = placing.Spots(), found_for
            self._tracks = {}
        items.clear(self._pieces)
        self.stops = stops_of(layout, None if month is not None else self.layer, month)
        self._words = {stop.id: stop.words for stop in self.stops}
        purse_box = self._lay_purse(ratio, grow)
        pays = [pay.destination for pay in month.pays] if month is not None and purse is not None else []
        pay_lines = ground.purse_lines(layout, purse_box, [name for name in pays if name in layout.points])
        self._lay_ground(layout, ratio, pay_lines)
        people = month.streams if month is not None else self.board.flows
        paths = [layout.line(layout.end(p.origin), layout.end(p.destination), p.bend) for p in people]
        self._lay_sites(layout, ratio, [*paths, *pay_lines.values(), layout.river()], purse_box)
        if month is not None:
            self._lay_year(layout, month, pay_lines, ratio)
        return layout

    def _lay_ground(self, layout: Layout, ratio: float, pay_lines: dict[str, QPainterPath]) -> None:
        if self.month is None:
            fills = ground.land_colours(self.layer, len(self.board.hexes))
            edge = colour("land-edge")
        else:
            fills = ground.pressure_colours(self.month.pressure)
            edge = ground.pressure_edge()
        streams = self.month.streams if self.month is not None else ()
        sea = ground.paint_sea(layout, ratio)
        picture = ground.paint_ground(layout, sea, fills, edge, flows=self.month is None, streams=streams)
        if pay_lines:
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for line in pay_lines.values():
                ground.paint_pay_line(painter, line, self.regime)
            painter.end()
        self._ground.setPixmap(picture)
        if self._hexes_for != (self.board.hexes, layout.where):
            self._hexes_for = (self.board.hexes, layout.where)
            for item in self._hexes:
                self.removeItem(item)
            self._hexes = [items.HexItem(layout.tile(tile.column, tile.row)) for tile in self.board.hexes]
            for item in self._hexes:
                self.addItem(item)
        names = {locality.id: locality.name for locality in self.board.localities}
        for index, item in enumerate(self._hexes):
            item.setToolTip(tr(self._hex_words(index, names)))

    def _add(self, item: QGraphicsItem) -> None:
        self.addItem(item)
        self._pieces.append(item)

    def _show(self, picture: QPixmap, x: float, y: float, layer: float) -> None:
        # Pictures are painted larger by the text scale and the stage; here they get this screen's own ratio back.
        picture.setDevicePixelRatio(self._ratio)
        self._add(items.picture_item(picture, x, y, layer))

    def _lay_sites(self, layout: Layout, ratio: float, lines: Sequence[QPainterPath], purse: QRectF) -> None:
        notes = {note.site: note for note in self.month.notes} if self.month is not None else {}
        hospitals = [site for site in self.board.sites if site.kind == "hospital"]
        crowd, grow = len(hospitals) > 3, layout.grow
        forms = {site.id: items.card_form(self.size, notes.get(site.id), layout.radius / grow) for site in hospitals}
        # Where hospitals stand close together, or letters are large, who waits at a door is written on its card.
        on_cards = crowd or self.size == "table"
        alarms = {queue.site: queue.short for queue in self._doors()} if on_cards else {}
        tones = {queue.site: "off" if queue.alarm else CALM for queue in self._doors()}
        if alarms:
            notes = {key: replace(note, lines=()) for key, note in notes.items()}
            radius = layout.radius / grow
            forms = {site.id: items.card_form(self.size, notes.get(site.id), radius) for site in hospitals}
        sizes = {
            site.id: items.card_size(site, notes.get(site.id), forms[site.id], crowd, alarms.get(site.id, ""))
            for site in hospitals
        }
        placing.place_cards(layout, sizes, self._spots)
        large = ratio * layout.grow * (TABLE_GROWS if self.size == "table" else 1.0)
        queues = {} if on_cards else self._queues(large, ratio)
        extents = {site: picture.deviceIndependentSize() for site, picture in queues.items()}
        placing.place_queues(layout, extents, self._spots, [purse])
        self._lay_labels(layout, ratio, lines)
        for site in self.board.sites:
            picture = items.counter_picture(site, layout.counters[site.id], ratio)
            self._add(items.SiteItem(picture, layout.points[site.id], self._site_words(site.id)))
            if site.count is not None and self.size != "table" and self.month is None:
                box = placing.count_box(layout, site.id)
                left = box.x() < layout.points[site.id].x()
                picture = items.count_picture(site.count, box.width() / grow, ratio * grow, left=left)
                self._show(picture, box.x(), box.y(), 15)
        for site in hospitals:
            card = layout.cards[site.id]
            alarm = alarms.get(site.id, "")
            picture = items.card_picture(site, notes.get(site.id), forms[site.id], ratio * grow, crowd, alarm,
                                         tones.get(site.id, CALM))  # fmt: skip
            self._show(picture, card.x(), card.y(), items.SITE_LIFT + 2)
            if alarm and tones[site.id] == "off":
                self._add(self._alarm(layout.points[site.id], layout.counters[site.id] / 2 * 1.38))
        for name, picture in queues.items():
            box = layout.queues[name]
            self._show(picture, box.x(), box.y(), items.SITE_LIFT + 4)
            if tones[name] == "off":
                self._add(self._alarm(layout.points[name], layout.counters[name] / 2 * 1.38))

    def _queues(self, large: float, ratio: float) -> dict[str, QPixmap]:
        pictures = {}
        for queue in self._doors():
            picture = items.queue_picture(queue.ambulances, queue.words, large, "off" if queue.alarm else CALM)
            picture.setDevicePixelRatio(ratio)
            pictures[queue.site] = picture
        return pictures

    def _doors(self) -> list[Queue]:
        """Hospitals of this board with somebody waiting at the door."""
        here = {site.id for site in self.board.sites}
        queues = self.month.queues if self.month is not None else ()
        return [queue for queue in queues if queue.ambulances > 0 and queue.site in here]

    def _lay_labels(self, layout: Layout, ratio: float, lines: Sequence[QPainterPath]) -> None:
        extents = layout.label_sizes()
        name, people = layout.label_fonts()
        if self.month is not None:
            people = 0.0
            extents = {key: QSizeF(size.width(), name * 1.2) for key, size in extents.items()}
        placing.place_labels(layout, extents, lines, self._spots)
        for locality in self.board.localities:
            box = layout.labels.get(locality.id)
            if box is not None:
                picture = items.label_picture(locality, extents[locality.id], name, people, ratio * layout.grow)
                self._show(picture, box.x() - 2, box.y() - 2, 15)

    def _lay_purse(self, ratio: float, grow: float) -> QRectF:
        # The purse's card while the year runs; an empty box if there is none.
        if self.month is None or self.month.purse is None:
            return QRectF()
        picture = items.purse_picture(self.month.purse, self.regime, ratio * grow)
        picture.setDevicePixelRatio(ratio)
        box = QRectF(QPointF(22.0, 26 + self.insets.top), picture.deviceIndependentSize())
        self._show(picture, box.x(), box.y(), items.SITE_LIFT + 3)
        return box

    def _track(self, what: Stream | tuple[str, str, int], path: QPainterPath) -> Track:
        # Paths stay where they are from month to month; sampling one takes a millisecond.
        key = (what.origin, what.destination, what.bend) if isinstance(what, Stream) else what
        if key not in self._tracks:
            self._tracks[key] = track(path)
        return self._tracks[key]

    def _lay_year(self, layout: Layout, month: BoardMonth, lines: dict[str, QPainterPath], ratio: float) -> None:
        people = [
            Run(
                self._track(s, layout.line(layout.end(s.origin), layout.end(s.destination), s.bend)),
                s.dots,
                s.kind,
                TRAVEL_SECONDS[s.kind],
            )
            for s in month.streams
        ]
        money: list[Run] = []
        for pay in month.pays:
            if pay.destination in lines:
                way = self._track(("pay", pay.destination, len(lines)), lines[pay.destination])
                money.append(Run(way, pay.coins, "coin", MONTH_SECONDS))
        grow = layout.grow * (TABLE_GROWS if self.size == "table" else 1.0)
        doors = self.size == "table" and bool(self._doors())
        legend = year_legend_picture(month, self.regime, ratio * grow, doors)
        legend.setDevicePixelRatio(ratio)
        bottom = layout.height - self.insets.bottom - legend.deviceIndependentSize().height() - 14
        self._show(legend, 22, bottom, 16)
        payer = seat_colour("commissioner") if self.regime == "keep" else colour("one")
        self.runner.dress(_travellers(ratio), items.coin_picture(payer, ratio))
        self.runner.lay(people, money)

    def _alarm(self, at: QPointF, reach: float) -> QGraphicsItem:
        ring = QGraphicsEllipseItem(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        ring.setPen(QPen(colour("off"), 4.0))
        ring.setZValue(18)
        return ring

    def _hex_words(self, index: int, names: dict[str, str]) -> str:
        tile = self.board.hexes[index]
        place = names.get(tile.locality, tile.locality)
        if self.month is not None:
            level = PRESSURE_WORDS[max(0, min(4, self.month.pressure[index]))]
            return tr("{place}: pressure {level}", place=place, level=tr(level))
        layer = self.layer
        if layer is None:
            return place
        return tr("{place}. {title}: {reading}", place=place, title=tr(layer.title), reading=layer.readings[index])

    def _site_words(self, site: str) -> str:
        return self._words.get(site, "")


def _travellers(ratio: float) -> dict[str, tuple[QPixmap, ...]]:
    return {"arrival": items.dot_pictures(colour("ink"), ratio), "home": items.dot_pictures(colour("cmh"), ratio)}

"""The board: the place as a map of hexes with its sites, flows, money and, while the year runs, its patients.

The view shows what it is given and says what was pointed at; it knows no rule of the game. All sizes are pixels of the
viewport: a change of size lays the map out anew, so that letters never shrink with the map.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsEllipseItem,
    QGraphicsItem,
    QGraphicsPixmapItem,
    QGraphicsPolygonItem,
    QGraphicsScene,
    QGraphicsView,
    QWidget,
)

from simgame.windows import board_ground as ground
from simgame.windows import board_items as items
from simgame.windows import board_placing as placing
from simgame.windows import theme
from simgame.windows.board_data import BoardMap, BoardMonth, MapLayer, Regime, Size
from simgame.windows.board_layout import Layout, Margins
from simgame.windows.board_legend import year_legend_picture
from simgame.windows.board_walk import Stop, Walk, stops_of
from simgame.windows.board_year import MONTH_SECONDS, TRAVEL_SECONDS, Run, YearRunner, track
from simgame.windows.drawing import colour, factor, seat_colour

TABLE_GROWS = 2.08
"""The year's pictures, whose smallest letter is 12.5 px, grow by this on an open table: nothing under 26 px there."""
PURSE_ROOM = 188.0
"""Room kept free at the left for the purse while the year runs."""


class BoardView(QGraphicsView):
    """The map. Arrow keys walk its tiles and sites, Enter opens one, M turns to the next map layer."""

    site_opened = Signal(str)
    hex_opened = Signal(int)
    stop_focused = Signal(str)
    layer_changed = Signal(str)
    month_ended = Signal(int)

    def __init__(self, board: BoardMap, *, size: Size = "laptop", parent: QWidget | None = None) -> None:
        self._scene = QGraphicsScene()
        super().__init__(self._scene, parent)
        self._board, self._size = board, size
        self._regime: Regime = "keep"
        self._layer = 0
        self._selected = ""
        self._month: BoardMonth | None = None
        self._insets = Margins(0, 0, 0, 0)
        self._layout: Layout | None = None
        self._pieces: list[QGraphicsItem] = []
        self._ground = QGraphicsPixmapItem()
        self._ground.setZValue(0)
        self._scene.addItem(self._ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 260)
        self.setAccessibleName(f"Map of {board.name}")
        self._ring = QGraphicsPolygonItem()
        self._disc = QGraphicsEllipseItem()
        self._chosen = QGraphicsEllipseItem()
        self._alarms: list[QGraphicsItem] = []
        for item, layer in ((self._ring, 30), (self._disc, 30), (self._chosen, 19)):
            item.setZValue(layer)
            item.setVisible(False)
            self._scene.addItem(item)
        self._walk = Walk(self)
        self._runner = YearRunner(self._scene, self)
        self._runner.month_ended.connect(self.month_ended)
        theme.signals.changed.connect(self._theme_changed)

    # what is shown

    @property
    def board(self) -> BoardMap:
        """The place on the board."""
        return self._board

    @property
    def layer(self) -> MapLayer | None:
        """The map layer shown."""
        return self._board.layers[self._layer] if self._board.layers else None

    @property
    def placed(self) -> Layout:
        """Where everything stands in this viewport."""
        if self._layout is None:
            self.lay_out()
        assert self._layout is not None
        return self._layout

    @property
    def stops(self) -> tuple[Stop, ...]:
        """Tiles and sites in the order of the walk."""
        return self._walk.stops

    @property
    def runner(self) -> YearRunner:
        """What moves the patients."""
        return self._runner

    def set_map(self, board: BoardMap) -> None:
        """Show another place, or the same with new figures."""
        self._board = board
        self._layer = min(self._layer, max(0, len(board.layers) - 1))
        self.setAccessibleName(f"Map of {board.name}")
        self.lay_out()

    def set_regime(self, regime: Regime) -> None:
        """Contract lines and purse: broken and of the commissioner, or unbroken and everybody's."""
        self._regime = regime
        self.lay_out()

    def set_size(self, size: Size) -> None:
        """Laptop or open table."""
        self._size = size
        self.lay_out()

    def set_insets(self, left: float = 0, top: float = 0, right: float = 0, bottom: float = 0) -> None:
        """Room that overlays take of the viewport; the sea runs on under them."""
        self._insets = Margins(left, top, right, bottom)
        self.lay_out()

    def set_layer(self, layer: str) -> None:
        """Turn to a map layer by its id."""
        for index, known in enumerate(self._board.layers):
            if known.id == layer and index != self._layer:
                self._layer = index
                self.lay_out()
                self.layer_changed.emit(layer)

    def next_layer(self) -> None:
        """Turn to the next map layer."""
        if self._board.layers:
            self.set_layer(self._board.layers[(self._layer + 1) % len(self._board.layers)].id)

    def set_selected(self, site: str) -> None:
        """Ring one's own site, or none for an empty id."""
        self._selected = site
        self._place_rings()

    def _theme_changed(self) -> None:
        if self._layout is not None:
            self.lay_out()

    # the year

    def show_month(self, month: BoardMonth, *, seconds: float = MONTH_SECONDS, speed: float = 1.0) -> None:
        """Put a month on the board and let it run; `month_ended` comes at its end."""
        self._month = month
        self._runner.load(month.month, (), (), seconds)
        self.lay_out()
        self.setAccessibleDescription(month.words)
        self._runner.play(speed)

    def pause(self) -> None:
        """Hold the year."""
        self._runner.pause()

    def resume(self) -> None:
        """Let it run on."""
        if self._month is not None:
            self._runner.play()

    def set_speed(self, speed: float) -> None:
        """1, 2 or 4 times."""
        self._runner.set_speed(speed)

    def leave_year(self) -> None:
        """Back to the board of Decide."""
        self._month = None
        self._runner.stop()
        self.lay_out()

    # laying out

    def lay_out(self) -> None:
        """Place and paint everything for the viewport's size."""
        width, height = float(self.viewport().width()), float(self.viewport().height())
        year = self._month is not None
        purse = self._month.purse if self._month is not None else None
        table = self._size == "table"
        scale = factor(table=table)
        grow = scale * (TABLE_GROWS if table else 1.0)
        purse_room = (PURSE_ROOM - 20) * grow if purse is not None and width > 700 * grow else 0.0
        base = Margins()
        self._layout = layout = Layout(
            self._board,
            width,
            height,
            self._size,
            Margins(
                base.left + self._insets.left + purse_room,
                base.top + self._insets.top,
                base.right + self._insets.right,
                base.bottom + self._insets.bottom + (10 if year else 16) * scale,
            ),
            scale,
            lean=0.9 if table and purse is not None else 0.5,
        )
        self._scene.setSceneRect(0, 0, width, height)
        items.clear(self._pieces)
        ratio = self.devicePixelRatioF()
        self._lay_ground(layout, ratio)
        purse_box = self._lay_purse(ratio, grow)
        pays = [pay.destination for pay in self._month.pays] if self._month is not None and purse is not None else []
        pay_lines = ground.purse_lines(layout, purse_box, [name for name in pays if name in layout.points])
        people = self._month.streams if self._month is not None else self._board.flows
        paths = [layout.line(layout.end(p.origin), layout.end(p.destination), p.bend) for p in people]
        self._lay_sites(layout, ratio, [*paths, *pay_lines.values(), layout.river()])
        if self._month is not None:
            self._lay_year(layout, self._month, pay_lines, ratio)
        self._walk.set_stops(stops_of(layout, None if year else self.layer, self._month))
        self._place_rings()

    def _lay_ground(self, layout: Layout, ratio: float) -> None:
        if self._month is None:
            fills = ground.land_colours(self.layer, len(self._board.hexes))
            edge = colour("land-edge")
        else:
            fills = ground.pressure_colours(self._month.pressure)
            edge = ground.pressure_edge()
        streams = self._month.streams if self._month is not None else ()
        picture = ground.paint_ground(
            layout, fills, edge, ratio=ratio, flows=self._month is None, streams=streams
        )
        self._ground.setPixmap(picture)
        for index, tile in enumerate(self._board.hexes):
            item = items.HexItem(layout.tile(tile.column, tile.row), self._hex_words(index))
            self._add(item)

    def _add(self, item: QGraphicsItem) -> None:
        self._scene.addItem(item)
        self._pieces.append(item)

    def _show(self, picture: QPixmap, x: float, y: float, layer: float) -> None:
        # Pictures are painted larger by the text scale and the stage; here they get this screen's own ratio back.
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._add(items.picture_item(picture, x, y, layer))

    def _lay_sites(self, layout: Layout, ratio: float, lines: Sequence[QPainterPath]) -> None:
        notes = {note.site: note for note in self._month.notes} if self._month is not None else {}
        hospitals = [site for site in self._board.sites if site.kind == "hospital"]
        crowd, grow = len(hospitals) > 3, layout.grow
        forms = {site.id: items.card_form(self._size, notes.get(site.id), layout.radius / grow) for site in hospitals}
        sizes = {site.id: items.card_size(site, notes.get(site.id), forms[site.id], crowd) for site in hospitals}
        placing.place_cards(layout, sizes)
        queues = self._queues(ratio * layout.grow * (TABLE_GROWS if self._size == "table" else 1.0), ratio)
        placing.place_queues(layout, {site: picture.deviceIndependentSize() for site, picture in queues.items()})
        self._lay_labels(layout, ratio, lines)
        for site in self._board.sites:
            picture = items.counter_picture(site, layout.counters[site.id], ratio)
            self._add(items.SiteItem(picture, layout.points[site.id], self._site_words(site.id)))
            if site.count is not None and self._size != "table" and self._month is None:
                box = placing.count_box(layout, site.id)
                left = box.x() < layout.points[site.id].x()
                picture = items.count_picture(site.count, box.width() / grow, ratio * grow, left=left)
                self._show(picture, box.x(), box.y(), 15)
        for site in hospitals:
            card = layout.cards[site.id]
            picture = items.card_picture(site, notes.get(site.id), forms[site.id], ratio * grow, crowd)
            self._show(picture, card.x(), card.y(), items.SITE_LIFT + 2)
        for name, picture in queues.items():
            box = layout.queues[name]
            self._show(picture, box.x(), box.y(), items.SITE_LIFT + 4)
            self._add(self._alarm(layout.points[name], layout.counters[name] / 2 * 1.38))

    def _queues(self, large: float, ratio: float) -> dict[str, QPixmap]:
        pictures = {}
        for queue in self._month.queues if self._month is not None else ():
            if queue.ambulances > 0 and any(site.id == queue.site for site in self._board.sites):
                picture = items.queue_picture(queue.ambulances, queue.words, large)
                picture.setDevicePixelRatio(ratio)
                pictures[queue.site] = picture
        return pictures

    def _lay_labels(self, layout: Layout, ratio: float, lines: Sequence[QPainterPath]) -> None:
        extents = layout.label_sizes()
        name, people = layout.label_fonts()
        if self._month is not None:
            people = 0.0
            extents = {key: QSizeF(size.width(), name * 1.2) for key, size in extents.items()}
        placing.place_labels(layout, extents, lines)
        for locality in self._board.localities:
            box = layout.labels.get(locality.id)
            if box is not None:
                picture = items.label_picture(locality, extents[locality.id], name, people, ratio * layout.grow)
                self._show(picture, box.x() - 2, box.y() - 2, 15)

    def _lay_purse(self, ratio: float, grow: float) -> QRectF:
        # The purse's card while the year runs; an empty box if there is none.
        if self._month is None or self._month.purse is None:
            return QRectF()
        picture = items.purse_picture(self._month.purse, self._regime, ratio * grow)
        picture.setDevicePixelRatio(ratio)
        box = QRectF(QPointF(22.0, 26 + self._insets.top), picture.deviceIndependentSize())
        self._show(picture, box.x(), box.y(), items.SITE_LIFT + 3)
        return box

    def _lay_year(self, layout: Layout, month: BoardMonth, lines: dict[str, QPainterPath], ratio: float) -> None:
        people = [
            Run(
                track(layout.line(layout.end(s.origin), layout.end(s.destination), s.bend)),
                s.dots,
                s.kind,
                TRAVEL_SECONDS[s.kind],
            )
            for s in month.streams
        ]
        money: list[Run] = []
        base = self._ground.pixmap()
        painter = QPainter(base)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pay in month.pays:
            if pay.destination in lines:
                ground.paint_pay_line(painter, lines[pay.destination], self._regime)
                money.append(Run(track(lines[pay.destination]), pay.coins, "coin", MONTH_SECONDS))
        painter.end()
        self._ground.setPixmap(base)
        grow = layout.grow * (TABLE_GROWS if self._size == "table" else 1.0)
        legend = year_legend_picture(month, self._regime, ratio * grow)
        legend.setDevicePixelRatio(ratio)
        bottom = layout.height - self._insets.bottom - legend.deviceIndependentSize().height() - 14
        self._show(legend, 22, bottom, 16)
        payer = seat_colour("commissioner") if self._regime == "keep" else colour("one")
        self._runner.dress(
            {"arrival": items.dot_pictures(colour("ink"), ratio), "home": items.dot_pictures(colour("cmh"), ratio)},
            items.coin_picture(payer, ratio),
        )
        self._runner.lay(people, money)

    def _alarm(self, at: QPointF, reach: float) -> QGraphicsItem:
        ring = QGraphicsEllipseItem(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        ring.setPen(QPen(colour("off"), 4.0))
        ring.setZValue(18)
        return ring

    def _hex_words(self, index: int) -> str:
        tile = self._board.hexes[index]
        names = {locality.id: locality.name for locality in self._board.localities}
        place = names.get(tile.locality, tile.locality)
        return f"{place}: {self._read(index)}" if self._read(index) else place

    def _read(self, index: int) -> str:
        if self._month is not None:
            return "pressure " + ("low", "fairly low", "middling", "high", "very high")[
                max(0, min(4, self._month.pressure[index]))
            ]
        layer = self.layer
        return f"{layer.title.lower()} {layer.readings[index]}" if layer is not None else ""

    def _site_words(self, site: str) -> str:
        return next((stop.words for stop in stops_of(self.placed, None, self._month) if stop.id == site), "")

    # pointing and walking

    def _place_rings(self) -> None:
        layout = self.placed
        stop = self._walk.current if self.hasFocus() else None
        self._ring.setVisible(stop is not None and stop.tile is not None)
        self._disc.setVisible(stop is not None and stop.tile is None)
        pen = QPen(colour("ink"), 3.0)
        if stop is not None and stop.tile is not None:
            tile = self._board.hexes[stop.tile]
            self._ring.setPolygon(QPolygonF(layout.tile(tile.column, tile.row, 0.95)))
            self._ring.setPen(pen)
        elif stop is not None:
            self._circle(self._disc, stop.id, 0.76, pen)
        self._chosen.setVisible(self._selected in layout.points)
        if self._selected in layout.points:
            self._circle(self._chosen, self._selected, 0.74, pen)

    def _circle(self, item: QGraphicsEllipseItem, site: str, grow: float, pen: QPen) -> None:
        reach, at = self.placed.counters[site] * grow, self.placed.points[site]
        item.setRect(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        item.setPen(pen)

    def _open(self, stop: Stop) -> None:
        if stop.tile is None:
            self.site_opened.emit(stop.id)
        else:
            self.hex_opened.emit(stop.tile)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter opens, M turns the layer; everything else goes on to the window."""
        step = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._walk.move(*step)
        elif event.key() == Qt.Key.Key_Home:
            self._walk.go(0)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self._walk.current is not None:
                self._open(self._walk.current)
        elif event.key() == Qt.Key.Key_M and not event.modifiers() and self._month is None:
            self.next_layer()
        else:
            event.ignore()
            return
        self._place_rings()
        if self._walk.current is not None:
            self.stop_focused.emit(self._walk.current.id)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes to the site under it, or else to the tile, and opens it."""
        stop = self._walk.nearest(event.position(), self.placed)
        if stop is not None and event.button() == Qt.MouseButton.LeftButton:
            self._walk.go(self._walk.stops.index(stop))
            self._place_rings()
            self.stop_focused.emit(stop.id)
            self._open(stop)
        super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the walk stands."""
        super().focusInEvent(event)
        self._place_rings()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self._place_rings()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        super().resizeEvent(event)
        self.lay_out()

    def sizeHint(self) -> QSize:
        """As on a laptop of 1440 pixels."""
        return QSize(772, 620)

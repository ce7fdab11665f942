"""The board: the place as a map of hexes with its sites, flows, money and, while the year runs, its patients.

The view shows what it is given and says what was pointed at; it knows no rule of the game. All sizes are pixels of the
viewport: a change of size lays the map out anew, so that letters never shrink with the map.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsEllipseItem,
    QGraphicsPolygonItem,
    QGraphicsView,
    QWidget,
)

from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.as_table import Tabled
from simgame.windows.board_card import BoardCard, card_words
from simgame.windows.board_data import BoardMap, BoardMonth, MapLayer, Regime, Size
from simgame.windows.board_layout import Layout, Margins
from simgame.windows.board_scene import BoardScene
from simgame.windows.board_walk import Stop, Walk
from simgame.windows.board_year import MONTH_SECONDS, YearRunner
from simgame.windows.chart_data import ChartTable
from simgame.windows.drawing import colour

TABLE_GROWS = 2.08
"""The year's pictures, whose smallest letter is 12.5 px, grow by this on an open table: nothing under 26 px there."""
PURSE_ROOM = 188.0
"""Room kept free at the left for the purse while the year runs."""


class BoardView(Tabled, QGraphicsView):
    """The map. Arrow keys walk its tiles and sites, Enter opens one, M turns to the next map layer."""

    site_opened = Signal(str)
    hex_opened = Signal(int)
    stop_focused = Signal(str)
    layer_changed = Signal(str)
    month_ended = Signal(int)
    accessible_role = QAccessible.Role.Canvas

    def accessible_value(self) -> str:
        """What its colours show, and where the keys stand."""
        layer = self.layer
        here = self._walk.current.words if self._walk.current is not None else ""
        return ". ".join(part for part in (layer.title if layer is not None else "", here) if part)

    def figures(self) -> ChartTable:
        """Every tile and site, and what the map says of it now."""
        layer = self.layer if self._scene.month is None else None
        head = tr(layer.title) if layer is not None else tr("What it says")
        rows = (
            (stop.name, layer.readings[stop.tile] if layer is not None and stop.tile is not None else stop.value)
            for stop in self.stops
        )
        month = self._scene.month
        told = (("This month", month.words),) if month is not None and month.words else ()
        return ChartTable(("Place", head), (*told, *rows))

    def __init__(self, board: BoardMap, *, size: Size = "laptop", parent: QWidget | None = None) -> None:
        self._scene = BoardScene(board, size)
        super().__init__(self._scene, parent)
        self._selected = ""
        self._settled = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._settle_in_sight)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 260)
        self.setAccessibleName(tr("Map of {name}", name=board.name))
        self._ring = QGraphicsPolygonItem()
        self._disc = QGraphicsEllipseItem()
        self._chosen = QGraphicsEllipseItem()
        for item, layer in ((self._ring, 30), (self._disc, 30), (self._chosen, 19)):
            item.setZValue(layer)
            item.setVisible(False)
            self._scene.addItem(item)
        self._walk = Walk(self)
        self._card = BoardCard(self.viewport(), table=size == "table")
        self._runner = self._scene.runner
        self._runner.month_ended.connect(self.month_ended)
        theme.signals.changed.connect(self._theme_changed)

    # what is shown

    @property
    def board(self) -> BoardMap:
        """The place on the board."""
        return self._scene.board

    @property
    def layer(self) -> MapLayer | None:
        """The map layer shown."""
        return self._scene.layer

    @property
    def placed(self) -> Layout:
        """Where everything stands in this viewport."""
        self.settle()
        assert self._scene.placed is not None
        return self._scene.placed

    @property
    def stops(self) -> tuple[Stop, ...]:
        """Tiles and sites in the order of the walk."""
        self.settle()
        return self._walk.stops

    @property
    def runner(self) -> YearRunner:
        """What moves the patients."""
        self.settle()
        return self._runner

    def set_map(self, board: BoardMap) -> None:
        """Show another place, or the same with new figures."""
        self._scene.board = board
        self._scene.layer_number = min(self._scene.layer_number, max(0, len(board.layers) - 1))
        self.setAccessibleName(tr("Map of {name}", name=board.name))
        self._unsettle()

    def set_regime(self, regime: Regime) -> None:
        """Contract lines and purse: broken and of the commissioner, or unbroken and everybody's."""
        if regime != self._scene.regime:
            self._scene.regime = regime
            self._unsettle()

    def set_size(self, size: Size) -> None:
        """Laptop or open table."""
        self._scene.size = size
        self._unsettle()

    def set_insets(self, left: float = 0, top: float = 0, right: float = 0, bottom: float = 0) -> None:
        """Room that overlays take of the viewport; the sea runs on under them."""
        insets = Margins(left, top, right, bottom)
        if insets != self._scene.insets:
            self._scene.insets = insets
            self._unsettle()

    def set_layer(self, layer: str) -> None:
        """Turn to a map layer by its id."""
        for index, known in enumerate(self._scene.board.layers):
            if known.id == layer and index != self._scene.layer_number:
                self._scene.layer_number = index
                self._unsettle()
                self.layer_changed.emit(layer)

    def next_layer(self) -> None:
        """Turn to the next map layer."""
        if self._scene.board.layers:
            following = (self._scene.layer_number + 1) % len(self._scene.board.layers)
            self.set_layer(self._scene.board.layers[following].id)

    def set_selected(self, site: str) -> None:
        """Ring one's own site, or none for an empty id."""
        self._selected = site
        self._place_rings()

    def _theme_changed(self) -> None:
        self._unsettle()

    # the year

    def show_month(self, month: BoardMonth, *, seconds: float = MONTH_SECONDS, speed: float = 1.0) -> None:
        """Put a month on the board and let it run; `month_ended` comes at its end."""
        self._scene.month = month
        self._runner.load(month.month, (), (), seconds)
        self._unsettle()
        self.setAccessibleDescription(tr(month.words))
        self._runner.play(speed)

    def pause(self) -> None:
        """Hold the year."""
        self._runner.pause()

    def resume(self) -> None:
        """Let it run on."""
        if self._scene.month is not None:
            self._runner.play()

    def set_speed(self, speed: float) -> None:
        """1, 2 or 4 times."""
        self._runner.set_speed(speed)

    def leave_year(self) -> None:
        """Back to the board of Decide."""
        self._scene.month = None
        self.setAccessibleDescription("")
        self._runner.stop()
        self._unsettle()

    # laying out

    def _unsettle(self) -> None:
        # A page that is filled changes several things about its board at once: it is laid out when they all are known.
        self._settled = False
        self._card.hide()
        if self._scene.placed is None:
            self.viewport().update()  # later on the scene asks for that itself, once it is laid out
        if self.updatesEnabled():  # or whoever turned them off will settle it
            self._soon.start()

    def prime(self) -> None:
        """Paint what takes longest and is kept, so that to settle takes half as long."""
        if not self._settled:
            viewport = self.viewport()
            self._scene.prime(float(viewport.width()), float(viewport.height()), self.devicePixelRatioF())

    def settle(self) -> None:
        """Place and paint everything for the viewport's size, if anything changed; done at the latest when it is
        drawn."""
        if self._settled:
            return
        self._settled = True
        self._soon.stop()
        viewport = self.viewport()
        self._scene.lay_out(float(viewport.width()), float(viewport.height()), self.devicePixelRatioF())
        self._walk.set_stops(self._scene.stops)
        self._place_rings()

    def _settle_in_sight(self) -> None:
        if self.isVisible():
            self.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing is drawn where it no longer stands."""
        self.settle()
        super().paintEvent(event)

    # pointing and walking

    def _place_rings(self) -> None:
        if not self._settled:
            return
        layout = self.placed
        stop = self._walk.current if self.hasFocus() else None
        self._ring.setVisible(stop is not None and stop.tile is not None)
        self._disc.setVisible(stop is not None and stop.tile is None)
        pen = QPen(colour("ink"), 3.0)
        if stop is not None and stop.tile is not None:
            tile = self._scene.board.hexes[stop.tile]
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

    @property
    def card(self) -> BoardCard:
        """The card that opens at a tile or site."""
        return self._card

    def _open(self, stop: Stop) -> None:
        self._card.open(*card_words(self._scene.board, stop, self._scene.month), self._walk.box(stop))
        if stop.tile is None:
            self.site_opened.emit(stop.id)
        else:
            self.hex_opened.emit(stop.tile)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter opens, M turns the layer; everything else goes on to the window."""
        self.settle()
        step = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }.get(Qt.Key(event.key()))
        if step is not None or event.key() == Qt.Key.Key_Home:
            self._card.hide()
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._walk.move(*step)
        elif event.key() == Qt.Key.Key_Home:
            self._walk.go(0)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self._walk.current is not None:
                self._open(self._walk.current)
        elif event.key() == Qt.Key.Key_Escape and self._card.isVisible():
            self._card.hide()
        elif event.key() == Qt.Key.Key_M and not event.modifiers() and self._scene.month is None:
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
        self._card.hide()
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
        self._card.hide()
        self._place_rings()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        super().resizeEvent(event)
        self._unsettle()

    def sizeHint(self) -> QSize:
        """As on a laptop of 1440 pixels."""
        return QSize(772, 620)

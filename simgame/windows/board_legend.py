"""What the board's colours and pieces mean: the key strip under the map of Decide, the small legend of the year."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from simgame.model.language import tr
from simgame.windows import icons, theme
from simgame.windows.board_data import BoardMap, BoardMonth, MapLayer
from simgame.windows.board_ground import pressure_edge
from simgame.windows.board_items import SITE_ICON, SITE_SEAT, SITE_WORD, Canvas
from simgame.windows.drawing import (
    Picture,
    colour,
    paint_card,
    paint_counter,
    paint_icon,
    rounded,
    sans,
    seat_colour,
    shade,
    width_of,
    write,
)


def year_legend_picture(month: BoardMonth, regime: str, ratio: float, doors: bool = False) -> QPixmap:
    """Pressure in five steps, what a dot and a coin stand for; ``doors``: what the number beside an ambulance is."""
    rows = [month.arrivals_words]
    if any(stream.kind == "home" for stream in month.streams):
        rows.append(month.home_words)
    width = max(180.0, *(width_of(row, sans(12.5)) + 24 for row in rows))
    money = bool(month.purse is not None and month.pays)
    canvas = Canvas(width, 68 + 19 * (len(rows) + money + doors), ratio)
    p = canvas.painter
    write(p, 0, 13, "Pressure on each tile", sans(12.5, 600))
    p.setPen(QPen(pressure_edge(), 1.0))
    for step in range(5):
        p.setBrush(colour(f"pressure{step + 1}"))
        p.drawRect(QRectF(0.5 + step * 34, 21.5, 34, 13))
    write(p, 0, 50, "Low", sans(12.5))
    write(p, 170, 50, "High", sans(12.5), "ink", "end")
    y = 73.0
    for row, ink in zip(rows, ("ink", "cmh"), strict=False):
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(colour(ink))
        p.drawEllipse(QPointF(5, y - 4.5), 4, 4)
        write(p, 16, y, row, sans(12.5))
        y += 19
    if money:
        payer = seat_colour("commissioner") if regime == "keep" else colour("one")
        rounded(p, QRectF(-0.5, y - 10.5, 12, 12), 2.5, shade())
        rounded(p, QRectF(-0.5, y - 11.5, 12, 12), 2.5, payer)
        write(p, 16, y, month.coin_words, sans(12.5))
        y += 19
    if doors:
        paint_icon(p, "ambulance", -3, y - 12, 16, colour("ink"))
        write(p, 16, y, "waited on a trolley", sans(12.5))
    return canvas.done()


class MapKey(Picture):
    """The strip under the map: the layer's four steps, the pieces, a hex's people; a button turns the layer."""

    layer_wanted = Signal()

    def __init__(self, board: BoardMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._shown: MapLayer | None = board.layers[0] if board.layers else None
        self.button = QPushButton(tr("Map layer"), self)
        self.button.setToolTip(tr("Turn to the next map layer (M)"))
        self.button.clicked.connect(self.layer_wanted)
        self.button.setVisible(len(board.layers) > 1)
        theme.signals.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.button.setIcon(icons.icon("stack", "regular", colour("ink"), 18))
        self.button.setIconSize(QSize(18, 18))
        self._place_button()

    def set_board(self, board: BoardMap, layer: MapLayer | None) -> None:
        """Explain another map or layer."""
        self._board, self._shown = board, layer
        self.button.setVisible(len(board.layers) > 1)
        self.redraw()

    def drawn_height(self, width: float) -> float:
        """The strip's height."""
        return 56.0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right."""
        super().resizeEvent(event)
        self._place_button()

    def _place_button(self) -> None:
        hint = self.button.sizeHint()
        height = min(round(34 * self.factor), hint.height())
        self.button.setGeometry(
            self.width() - hint.width() - 10, round((self.height() - 3 - height) / 2), hint.width(), height
        )

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Paint the strip; what does not fit beside the button is left out from the right."""
        paint_card(painter, QRectF(0, 0, width, height))
        room = width - (self.button.sizeHint().width() / self.factor + 12 if self.button.isVisibleTo(self) else 0)
        x = 14.0
        if self._shown is not None:
            x = self._bands(painter, self._shown, x)
        kinds = [kind for kind in SITE_SEAT if any(site.kind == kind for site in self._board.sites)]
        columns = [kinds[index : index + 2] for index in range(0, len(kinds), 2)]
        for number, column in enumerate(columns):
            wide = max(width_of(SITE_WORD[kind], sans(12.5)) for kind in column) + 30
            if x + wide > room:
                return
            if number == 0:
                self._rule(painter, x)
                x += 21
            for row, kind in enumerate(column):
                paint_counter(painter, x, 16 + 21 * row, 17, SITE_SEAT[kind], icon=SITE_ICON[kind], round_=kind == "gp")
                write(painter, x + 14, 20.5 + 21 * row, SITE_WORD[kind], sans(12.5))
            x += wide
        people = tr("{people_per_hex:,} people", people_per_hex=self._board.people_per_hex)
        stays = tr("{stays_per_dot:,} emergency stays", stays_per_dot=self._board.stays_per_dot)
        wide = max(width_of(people, sans(12.5)), width_of(stays, sans(12.5)) if self._board.flows else 0) + 32
        if x + wide > room:
            return
        self._rule(painter, x - 8)
        x += 13
        painter.setPen(QPen(colour("land_edge"), 1.0))
        painter.setBrush(colour("land2"))
        painter.drawPolygon(
            QPolygonF([QPointF(x + dx, y) for dx, y in ((0, 8), (7, 12), (7, 20), (0, 24), (-7, 20), (-7, 12))])
        )
        write(painter, x + 17, 20.5, people, sans(12.5))
        if self._board.flows:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("ink"))
            painter.drawEllipse(QPointF(x, 37), 3.4, 3.4)
            write(painter, x + 17, 41.5, stays, sans(12.5))

    def _rule(self, painter: QPainter, x: float) -> None:
        painter.setPen(QPen(colour("rule"), 1.0))
        painter.drawLine(QPointF(x, 10), QPointF(x, 42))

    def _bands(self, painter: QPainter, layer: MapLayer, x: float) -> float:
        write(painter, x, 20, layer.title, sans(12.5, 600))
        wide = max(36.0, *(width_of(band, sans(12)) + 6 for band in layer.bands))
        for step, band in enumerate(layer.bands):
            painter.setPen(QPen(colour("land_edge"), 0.8))
            painter.setBrush(colour(f"land{step + 1}"))
            painter.drawRect(QRectF(x + step * wide, 27, wide, 16))
            write(painter, x + (step + 0.5) * wide, 39, band, sans(12), "ink", "middle")
        return x + max(4 * wide, width_of(layer.title, sans(12.5, 600))) + 16

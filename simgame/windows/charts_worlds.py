"""Two worlds side by side: their headers, kept on the left and abolished on the right, and a row for every measure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.as_table import Tabled
from simgame.windows.board_data import BoardMap, Hex
from simgame.windows.board_layout import Layout, Margins
from simgame.windows.chart_data import ChartTable, World, WorldsData, WorldsRow, WorldsTableData
from simgame.windows.charts import Chart, paint_empty
from simgame.windows.drawing import (
    BIG,
    Picture,
    colour,
    dashed,
    display,
    paint_mark,
    paragraph,
    rounded,
    sans,
    width_of,
    write,
)

HEIGHT = 128.0
YOUR_GAME = "Your game"


class TwoWorldsPanel(Tabled, Picture):
    """Both worlds' large figures with a small map each; between them the seam."""

    def __init__(self, data: WorldsData, *, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent, table=big, grow=BIG if big else 1.0)
        self._data = data
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_data(data)

    def set_data(self, data: WorldsData) -> None:
        """Show other worlds."""
        self._data = data
        self.setAccessibleName(tr("Two worlds"))
        self.setAccessibleDescription(
            tr(
                " ".join(
                    tr("{title}: ", title=world.title) + ", ".join(f"{f.value} {f.label}" for f in world.figures) + "."
                    for world in (data.kept, data.abolished)
                )
            )
        )
        self.redraw()

    def figures(self) -> ChartTable:
        """Each figure in both worlds."""
        pairs = zip(self._data.kept.figures, self._data.abolished.figures, strict=True)
        rows = [(kept.label, kept.value, abolished.value) for kept, abolished in pairs]
        return ChartTable(("Figure", self._data.kept.title, self._data.abolished.title), tuple(rows))

    def drawn_height(self, width: float) -> float:
        """The panel's height."""
        return HEIGHT

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Paint both halves and the seam."""
        middle = width / 2
        rounded(painter, QRectF(0, 3, width, height - 3), 8, colour("edge"))
        rounded(painter, QRectF(0.75, 0.75, width - 1.5, height - 4.5), 8, colour("card"))
        for left, regime in ((True, "keep"), (False, "abolish")):
            painter.save()
            painter.setClipRect(QRectF(0 if left else middle, 0, middle, height))
            tone = theme.regime_colour(regime)
            rounded(painter, QRectF(0.75, 0.75, width - 1.5, height - 4.5), 8, None, tone, 1.5)
            painter.restore()
        painter.setPen(dashed(colour("rule2"), 2.0, (6.0, 4.0)))
        painter.drawLine(QPointF(middle, 2), QPointF(middle, height - 5))
        self._world(painter, QRectF(0, 0, middle, height - 3), "keep", self._data.kept)
        self._world(painter, QRectF(middle, 0, middle, height - 3), "abolish", self._data.abolished)

    def _world(self, painter: QPainter, box: QRectF, regime: str, world: World) -> None:
        tone = theme.regime_colour(regime)
        x, right = box.x() + 20, box.right() - 14
        if self._data.hexes and world.steps and box.width() > 500:
            map_box = QRectF(x, 14, 116, box.height() - 28)
            paint_small_map(painter, map_box, self._data.hexes, world.steps, tone)
            x += 132
        paint_mark(painter, x + 10, 30, 9.5, regime)
        size = 22.0
        while width_of(world.title, display(size)) > right - x - 28 and size > 15:
            size -= 1
        write(painter, x + 29, 37, world.title, display(size), tone, limit=right - x - 28)
        if not world.figures:
            return
        each = min(142.0, (right - x) / len(world.figures))
        for index, figure in enumerate(world.figures):
            at = x + index * each
            size = 27.0
            while width_of(figure.value, display(size)) > each - 10 and size > 15:
                size -= 1
            write(painter, at, 76, figure.value, display(size), tone)
            paragraph(painter, at, 83, each - 10, figure.label, sans(13), 16, "ink2")


def paint_small_map(
    painter: QPainter, box: QRectF, hexes: Sequence[tuple[int, int]], steps: Sequence[int], tone: QColor
) -> None:
    """The place in four tints of one colour."""
    board = BoardMap("", tuple(Hex(column, row, "") for column, row in hexes), (), ())
    layout = Layout(board, box.width(), box.height(), margins=Margins(1, 1, 1, 0))
    painter.save()
    painter.translate(box.topLeft())
    edge = theme.mix(tone, colour("ink2"), 0.35)
    painter.setPen(QPen(edge, 0.8))
    painter.setBrush(edge)
    for column, row in hexes:
        painter.drawPolygon(layout.tile(column, row).translated(0, 3))
    for (column, row), step in zip(hexes, steps, strict=True):
        painter.setBrush(theme.mix(colour("card"), tone, (0.08, 0.2, 0.36, 0.54)[max(0, min(3, step))]))
        painter.drawPolygon(QPolygonF(layout.tile(column, row)))
    painter.restore()


class WorldsTable(Chart):
    """A row for every measure: kept, abolished, and the difference with its range on one scale for each row."""

    title_size = 18.0

    def __init__(self, data: WorldsTableData, *, big: bool = False, parent: QWidget | None = None) -> None:
        self._data = data
        super().__init__(data.words, big=big, parent=parent)

    def set_data(self, data: WorldsTableData) -> None:
        """Show other measures."""
        self._data, self.words = data, data.words
        self.refresh()

    def least_height(self) -> float:
        """So many rows and their head."""
        return 34 + 34.0 * len(self._data.rows)

    def table(self) -> ChartTable:
        """As text."""
        one = self._has_played
        heads = (theme.REGIME_NAME["keep"], theme.REGIME_NAME["abolish"], "Abolished less kept", "How sure")
        return ChartTable(
            ("Measure", *((YOUR_GAME,) if one else ()), *heads),
            tuple(
                (r.label, *((r.played,) if one else ()), r.kept, r.abolished, r.difference, r.verdict)
                for r in self._data.rows
            ),
        )

    @property
    def _has_played(self) -> bool:
        return any(row.played for row in self._data.rows)

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint head and rows."""
        rows = self._data.rows
        if not rows:
            paint_empty(painter, width, height)
            return
        pitch = min(44.0, (height - 32) / len(rows))
        name = min(max(width_of(row.label, sans(14.5)) for row in rows) + 16, width * 0.3)
        value = max(
            86.0, *(max(width_of(row.kept, sans(15, 600)), width_of(row.abolished, sans(15, 600))) + 24 for row in rows)
        )
        difference = max(width_of(row.difference, sans(14)) for row in rows) + 20
        verdict = max(width_of(row.verdict, sans(13)) for row in rows) + 8
        x_played = name
        if self._has_played:
            x_played += max(width_of(tr(YOUR_GAME), sans(13, 600)), *(width_of(r.played, sans(15)) for r in rows)) + 8
        x_kept, x_abolished = x_played + value, x_played + 2 * value
        x_bar = x_abolished + 24
        bar = width - x_bar - difference - verdict
        if bar < 60:
            bar = 0.0
        for x, regime in ((x_kept, "keep"), (x_abolished, "abolish")):
            words = "Kept" if regime == "keep" else "Abolished"
            wide = write(painter, x, 18, words, sans(13, 600), theme.regime_colour(regime), "end")
            paint_mark(painter, x - wide - 11, 13.5, 6, regime)
        if self._has_played:
            write(painter, x_played, 18, YOUR_GAME, sans(13, 600), "ink2", "end")
        write(painter, x_bar, 18, "Difference, 8 in 10 pairs", sans(12), "ink3")
        for index, row in enumerate(rows):
            top = 30 + pitch * index
            painter.setPen(QPen(colour("rule"), 1.0))
            painter.drawLine(QPointF(0, top), QPointF(width, top))
            y = top + pitch / 2 + 5
            write(painter, 0, y, row.label, sans(14.5), "ink", limit=name - 8)
            write(painter, x_played, y, row.played, sans(15), "ink2", "end")
            write(painter, x_kept, y, row.kept, sans(15, 600), theme.regime_colour("keep"), "end")
            write(painter, x_abolished, y, row.abolished, sans(15, 600), theme.regime_colour("abolish"), "end")
            if bar:
                self._range(painter, row, QRectF(x_bar, top + pitch / 2 - 6, bar - 14, 12))
            write(painter, x_bar + bar, y, row.difference, sans(14), "ink")
            write(painter, width, y, row.verdict, sans(13), "ink2", "end")

    def _range(self, painter: QPainter, row: WorldsRow, box: QRectF) -> None:
        reach = max(abs(row.low), abs(row.high), 1e-9)

        def px(value: float) -> float:
            return box.center().x() + value / reach * box.width() / 2

        leans = None if row.better_up is None or row.middle == 0 else (row.middle > 0) == row.better_up
        token = "ink2" if leans is None else "one" if leans else "kept"
        rounded(painter, QRectF(px(row.low), box.y(), px(row.high) - px(row.low), 12), 3, colour(token, 0.24))
        painter.setPen(QPen(colour("ink"), 1.4))
        painter.drawLine(QPointF(px(0), box.y() - 4), QPointF(px(0), box.bottom() + 4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(token))
        painter.drawEllipse(QPointF(px(row.middle), box.center().y()), 4.5, 4.5)

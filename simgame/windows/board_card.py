"""The card that opens at a tile or a site: everything the board knows about it, in words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from simgame.model.language import tr
from simgame.windows.board_data import BoardMap, BoardMonth
from simgame.windows.board_items import SITE_WORD
from simgame.windows.board_walk import Stop, site_value
from simgame.windows.drawing import BIG, Picture, paint_card, paragraph, paragraph_height, sans, serif

WIDTH = 236.0


def card_words(board: BoardMap, stop: Stop, month: BoardMonth | None) -> tuple[str, tuple[str, ...]]:
    """Title and lines: for a tile its locality and every layer's reading, for a site what it is and how full."""
    if stop.tile is not None:
        tile = board.hexes[stop.tile]
        locality = next((part for part in board.localities if part.id == tile.locality), None)
        lines = [tr("{people_per_hex:,} people", people_per_hex=board.people_per_hex)]
        if locality is not None:
            lines[0] += tr(" of {people:,} in {name}", people=locality.people, name=locality.name)
        lines += [
            tr("{title}: {readings}", title=layer.title, readings=layer.readings[stop.tile]) for layer in board.layers
        ]
        if month is not None:
            lines.append(tr("Pressure this month: {pressure} of 5", pressure=month.pressure[stop.tile] + 1))
        lines += [site.name for site in board.sites if (site.column, site.row) == (tile.column, tile.row)]
        return (locality.name if locality is not None else tile.locality), tuple(lines)
    site = next(site for site in board.sites if site.id == stop.id)
    note = next((note for note in month.notes if note.site == site.id), None) if month is not None else None
    value = site_value(site, note)
    lines = [SITE_WORD[site.kind], *(value.split(", ") if note is None else [value])]
    under = next((i for i, t in enumerate(board.hexes) if (t.column, t.row) == (site.column, site.row)), None)
    if under is not None:
        lines += [
            tr("{title} here: {readings}", title=layer.title, readings=layer.readings[under]) for layer in board.layers
        ]
    if month is not None:
        lines += [queue.words for queue in month.queues if queue.site == site.id and queue.ambulances > 0]
    return site.name, tuple(line for line in lines if line)


class BoardCard(Picture):
    """A small card beside what it speaks of; Esc, a step or a click elsewhere puts it away."""

    def __init__(self, parent: QWidget, *, table: bool) -> None:
        super().__init__(parent, table=table, grow=BIG if table else 1.0)
        self.title, self.lines = "", tuple[str, ...]()
        self._room = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def open(self, title: str, lines: tuple[str, ...], beside: QRect) -> None:
        """Stand beside a square of the viewport, inside it as far as there is room."""
        self.title, self.lines = title, lines
        self.setAccessibleName(tr(title))
        self.setAccessibleDescription(tr(". ".join(lines)))
        width = round(WIDTH * self.factor)
        height = self.heightForWidth(width)
        room = self._room.rect()
        x = beside.right() + 8 if beside.right() + 8 + width <= room.right() else beside.left() - 8 - width
        y = min(max(beside.center().y() - height // 3, 4), room.height() - height - 4)
        self.setGeometry(max(4, x), y, width, height)
        self.redraw()
        self.show()
        self.raise_()

    def drawn_height(self, width: float) -> float:
        """Title and lines, wrapped."""
        inner = width - 28
        lines = sum(paragraph_height(line, sans(13), inner, 18) for line in self.lines)
        return 14 + paragraph_height(self.title, serif(17), inner, 22) + 3 + lines + 14

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Paint the card."""
        paint_card(painter, QRectF(0, 0, width, height), 8, 3, "ink")
        y = paragraph(painter, 14, 11, width - 28, self.title, serif(17), 22) + 3
        for line in self.lines:
            y = paragraph(painter, 14, y, width - 28, line, sans(13), 18, "ink2")

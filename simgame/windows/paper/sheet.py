"""A PDF on A4 that is painted page by page, in the fonts that ship and in the light colours, without a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from simgame.windows import theme
from simgame.windows.paper.flow import UNITS, Cell, Measured, Piece
from simgame.windows.pictures import ready

WIDTH, HEIGHT = 595.0, 842.0  # A4 in points
SIDE, TOP, BOTTOM = 45.0, 48.0, 52.0  # margins


def write(path: Path, title: str, layout: Callable[[QPdfWriter], tuple[int, Callable[[QPainter, int], None]]]) -> int:
    """Lay out, then paint each page; the number of pages. ``layout`` gives their number and what paints one (from 0).

    Raises ``OSError`` where the file cannot be written.
    """
    ready()
    path.open("wb").close()  # says why it cannot, where Qt would only fail
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setResolution(round(72 * UNITS))
    size = QPageSize(QPageSize.PageSizeId.A4)
    none = QMarginsF(0, 0, 0, 0)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, none, QPageLayout.Unit.Point))
    with theme.on_paper():
        pages, paint = layout(writer)
        painter = QPainter(writer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            for page in range(pages):
                if page:
                    writer.newPage()
                paint(painter, page)
        finally:
            painter.end()
    return pages


def foot(painter: QPainter, device: QPdfWriter, words: str, number: int, side: float = SIDE) -> None:
    """What stands under every page: the name of the paper, and the page's number."""
    y = HEIGHT - BOTTOM + 16
    painter.setPen(QPen(theme.colour("rule2"), 0.6 * UNITS))
    painter.drawLine(QPointF(side * UNITS, y * UNITS), QPointF((WIDTH - side) * UNITS, y * UNITS))
    put(painter, device, words, "tiny", QRectF(side, y + 5, 400, 12))
    put(painter, device, str(number), "small", QRectF(WIDTH - side - 60, y + 4, 60, 12), "right", "ink")


def put(
    painter: QPainter, device: QPdfWriter, text: str, type: str, box: QRectF, align: str = "left", colour: str = ""
) -> float:
    """A text in a box given in points; its height."""
    one = Measured(Piece((Cell(text, type, align=align, colour=colour),)), box.width(), device)
    one.paint(painter, box.x(), box.y(), 0.0, one.height)
    return one.height

"""A PDF on A4 that is painted page by page, in the fonts that ship and in the light colours, without a window."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPdfWriter, QPen

from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.paper.flow import UNITS, Cell, Measured, Piece
from simgame.windows.printing import paper

WIDTH, HEIGHT = 595.0, 842.0  # A4 in points
SIDE, TOP, BOTTOM = 45.0, 48.0, 52.0  # margins


Paint = Callable[[QPainter, int], Iterator[None]]
Layout = Callable[[QPdfWriter], Generator[None, None, tuple[int, Paint]]]
Steps = Generator[str, None, int]


def write(path: Path, title: str, layout: Layout) -> Steps:
    """Lay out, then paint each page, in steps that are short each; their result is the number of pages.

    ``layout`` comes to their number and what paints one (from 0), in parts. A step gives the words of how far it is, ""
    while pages are laid out. The file has its name once it is whole. Raises ``OSError`` where it cannot be written.
    """
    steps = _steps(path, title, layout)
    while True:
        with theme.on_paper():  # between two steps the screen is painted in its own colours
            try:
                words = next(steps)
            except StopIteration as end:
                return int(end.value)
        yield words


def _steps(path: Path, title: str, layout: Layout) -> Steps:
    with paper(path, title, round(72 * UNITS)) as writer:
        pages, paint = yield from _quiet(layout(writer))
        painter = QPainter(writer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            for page in range(pages):
                if page:
                    writer.newPage()
                for _ in paint(painter, page):
                    yield ""
                yield tr("page {page} of {pages}", page=page + 1, pages=pages)
        finally:
            painter.end()
    return pages


def _quiet(steps: Generator[None, None, tuple[int, Paint]]) -> Generator[str, None, tuple[int, Paint]]:
    """The same steps, which say nothing."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            came: tuple[int, Paint] = end.value
            return came
        yield ""


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

"""Type on paper: pieces of text that are measured, packed into columns, and painted where they fell.

Lengths are points (1/72 inch). A piece that is ``kept`` never stands at the foot of a column without the next one; a
piece that splits leaves two lines on either side at least.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from simgame.game.words import MINUS
from simgame.model.language import tr
from simgame.windows import theme

UNITS = 4.0  # of the page for each point: fine enough for even letter spacing
LEAST_LINES = 2
AT_ONCE = 12  # pieces that are measured, or painted, in one step

Mark = Callable[[QPainter, QRectF], None]
T = TypeVar("T")


def finished(steps: Generator[object, None, T]) -> T:
    """All steps at once; what they come to."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            came: T = end.value
            return came


@dataclass(frozen=True)
class Type:
    """A way of setting text: family of a screen style, size and line height in points, weight, colour token."""

    style: str
    size: float
    line: float
    bold: bool = False
    colour: str = "ink"


TYPES: dict[str, Type] = {
    "display": Type("display", 58, 58, True),
    "h1": Type("h1", 25, 30, True),
    "h2": Type("h1", 16.5, 20, True),
    "h3": Type("h3", 11, 14, True),
    "lead": Type("body", 12.5, 17.5),
    "body": Type("ui", 9.8, 13.5),
    "label": Type("ui", 9.8, 13.5, True),
    "close": Type("ui", 9.0, 11.6),
    "quote": Type("body", 9.2, 12.4),
    "small": Type("ui", 8.2, 11.0, colour="ink2"),
    "tiny": Type("ui", 7.2, 9.4, colour="ink2"),
    "caps": Type("ui", 7.4, 10, True, "ink2"),
    "figure": Type("ui", 8.2, 11.0),
}


@dataclass(frozen=True)
class Cell:
    """A text in a part of its piece's width: from ``left`` to ``right``, each from 0 to 1."""

    text: str
    type: str = "body"
    left: float = 0.0
    right: float = 1.0
    align: str = "left"
    colour: str = ""


@dataclass(frozen=True)
class Piece:
    """One thing in a column. ``before``: space above, in points, which falls away at the head of a column; ``indent``:
    what the text leaves free on the left, where ``mark`` is painted; ``rule``: a hairline under it."""

    cells: tuple[Cell, ...]
    before: float = 0.0
    indent: float = 0.0
    mark: Mark | None = None
    mark_size: float = 0.0
    kept: bool = False
    rule: str = ""
    below: float = 0.0
    anchor: str = ""
    left: float = 0.0


@dataclass(frozen=True)
class Placed:
    """Where a piece, or the lines of it from ``top`` to ``bottom`` (points of its own), fell."""

    piece: Measured
    page: int
    x: float
    y: float
    top: float
    bottom: float


class Measured:
    """A piece at a width: its texts laid out, its height, and where its lines end."""

    def __init__(self, piece: Piece, width: float, device: QPdfWriter, scale: float = 1.0) -> None:
        self.piece, self.width = piece, width
        room = width - piece.indent - piece.left
        self.texts = [(cell, _document(cell, (cell.right - cell.left) * room, device, scale)) for cell in piece.cells]
        tallest = max((doc.size().height() / UNITS for _, doc in self.texts), default=0.0)
        self.height = max(tallest, piece.mark_size) + piece.below

    @cached_property
    def lines(self) -> tuple[float, ...]:
        """Where each line of a piece of one text ends, in points from its top."""
        if len(self.texts) != 1:
            return ()
        out: list[float] = []
        block = self.texts[0][1].begin()
        while block.isValid():
            layout = block.layout()
            top = self.texts[0][1].documentLayout().blockBoundingRect(block).top()
            out += [
                (top + layout.lineAt(number).y() + layout.lineAt(number).height()) / UNITS
                for number in range(layout.lineCount())
            ]
            block = block.next()
        return tuple(out)

    def least(self) -> float:
        """The height that must be free for the piece to begin."""
        if self.piece.mark is None and len(self.lines) >= 2 * LEAST_LINES:
            return self.lines[LEAST_LINES - 1]
        return self.height

    def split_at(self, room: float) -> float | None:
        """Where the piece is parted so that its first lines fit; None where it stays whole."""
        if self.piece.mark is not None or len(self.lines) < 2 * LEAST_LINES:
            return None
        fitting = [end for end in self.lines[LEAST_LINES - 1 : -LEAST_LINES] if end <= room + 0.01]
        return fitting[-1] if fitting else None

    def paint(self, painter: QPainter, x: float, y: float, top: float, bottom: float) -> None:
        """The lines from ``top`` to ``bottom``, with their upper left corner at a point of the page."""
        piece = self.piece
        left = x + piece.left + piece.indent
        room = self.width - piece.indent - piece.left
        for cell, doc in self.texts:
            painter.save()
            painter.translate(QPointF((left + cell.left * room) * UNITS, (y - top) * UNITS))
            context = QAbstractTextDocumentLayout.PaintContext()
            context.palette = QPalette(context.palette)
            context.palette.setColor(QPalette.ColorRole.Text, _ink(cell))
            area = QRectF(0, top * UNITS, doc.size().width(), (bottom - top) * UNITS)
            if top > 0 or bottom < self.height:
                painter.setClipRect(area.adjusted(-4, 0, 4, 0))
            doc.documentLayout().draw(painter, context)
            painter.restore()
        if piece.mark is not None and top == 0:
            box = QRectF((x + piece.left) * UNITS, y * UNITS, piece.mark_size * UNITS, piece.mark_size * UNITS)
            piece.mark(painter, box)
        if piece.rule and bottom >= self.height:
            painter.setPen(QPen(theme.colour(piece.rule), 0.6 * UNITS))
            foot = (y + bottom - top - piece.below * 0.35) * UNITS
            painter.drawLine(QPointF((x + piece.left) * UNITS, foot), QPointF((x + self.width) * UNITS, foot))


def _ink(cell: Cell) -> QColor:
    return theme.colour(cell.colour or TYPES[cell.type].colour)


def font(type: str, scale: float = 1.0) -> QFont:
    """The font of a type on paper."""
    chosen = TYPES[type]
    made = QFont(theme.family(chosen.style))
    made.setPointSizeF(chosen.size * scale)
    made.setWeight(QFont.Weight.DemiBold if chosen.bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if type == "caps":
        made.setCapitalization(QFont.Capitalization.AllUppercase)
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104.5)
    return made


def _document(cell: Cell, width: float, device: QPdfWriter, scale: float) -> QTextDocument:
    chosen = TYPES[cell.type]
    doc = QTextDocument()
    doc.documentLayout().setPaintDevice(device)
    doc.setDocumentMargin(0)
    doc.setDefaultFont(font(cell.type, scale))
    doc.setDefaultStyleSheet("b { font-weight: 600; }")
    option = doc.defaultTextOption()
    align = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight}
    option.setAlignment(align.get(cell.align, Qt.AlignmentFlag.AlignHCenter))
    doc.setDefaultTextOption(option)
    doc.setHtml(f"<p>{safe(tr(cell.text))}</p>")
    cursor = QTextCursor(doc)
    cursor.select(QTextCursor.SelectionType.Document)
    lines = QTextBlockFormat()
    lines.setTopMargin(0)
    lines.setBottomMargin(0)
    natural = QFontMetricsF(font(cell.type, scale), device).lineSpacing() / UNITS
    lines.setLineHeight(100 * chosen.line * scale / natural, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(lines)
    doc.setTextWidth(width * UNITS)
    return doc


def safe(text: str) -> str:
    """A text with its few marks (b, i, br) as they are and no other; a minus stays with its figure."""
    return text.replace("&", "&amp;").replace(MINUS, MINUS + "\u2060")


@dataclass
class Columns:
    """Pieces packed into the columns of pages. ``head`` and ``foot``: where columns begin and end on a page, points;
    ``ends``: pages (from 0) whose columns end elsewhere; ``scale``: of all type."""

    device: QPdfWriter
    xs: tuple[float, ...]
    width: float
    head: float
    foot: float
    scale: float = 1.0
    ends: dict[int, float] = field(default_factory=dict)
    page: int = 0
    column: int = 0
    y: float = field(default=0.0)
    placed: list[Placed] = field(default_factory=list)
    anchors: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.y = self.head

    def measured(self, pieces: Sequence[Piece]) -> list[Measured]:
        """The pieces at the width of these columns."""
        return finished(self.measuring(pieces))

    def measuring(self, pieces: Sequence[Piece]) -> Generator[None, None, list[Measured]]:
        """The same, in steps of a few pieces."""
        out: list[Measured] = []
        for number, piece in enumerate(pieces, 1):
            out.append(Measured(piece, self.width, self.device, self.scale))
            if number % AT_ONCE == 0:
                yield None
        return out

    def put(self, measured: Sequence[Measured]) -> None:
        """Set pieces one under another, on to the next column and page as they come."""
        for number, one in enumerate(measured):
            space = one.piece.before if self.y > self.head else 0.0
            need, last = space, number
            while measured[last].piece.kept and last + 1 < len(measured):
                need += measured[last].height + measured[last + 1].piece.before
                last += 1
            need += measured[last].least()
            held = number > 0 and measured[number - 1].piece.kept
            if self.y + need > self._end() + 0.01 and self.y > self.head and not held:
                self._next()
                space = 0.0
            self.y += space
            self._set(one)

    def _set(self, one: Measured) -> None:
        if one.piece.anchor:
            self.anchors[one.piece.anchor] = self.page
        top = 0.0
        while True:
            room = self._end() - self.y
            if one.height - top <= room + 0.01:
                self._place(one, top, one.height)
                self.y += one.height - top
                return
            parted = one.split_at(top + room)
            if parted is not None and parted > top:
                self._place(one, top, parted)
                top = parted
            elif self.y <= self.head:
                self._place(one, top, one.height)  # taller than a column: nothing can be done
                self.y += one.height - top
                return
            self._next()

    def _end(self) -> float:
        return self.ends.get(self.page, self.foot)

    def _place(self, one: Measured, top: float, bottom: float) -> None:
        self.placed.append(Placed(one, self.page, self.xs[self.column], self.y, top, bottom))

    def _next(self) -> None:
        self.column += 1
        if self.column == len(self.xs):
            self.column, self.page = 0, self.page + 1
        self.y = self.head

    def paint(self, painter: QPainter, page: int) -> Iterator[None]:
        """What fell on a page (from 0), a few pieces at a time."""
        for number, one in enumerate([one for one in self.placed if one.page == page], 1):
            one.piece.paint(painter, one.x, one.y, one.top, one.bottom)
            if number % AT_ONCE == 0:
                yield None

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return 1 + max((one.page for one in self.placed), default=-1)


__all__ = [
    "TYPES", "UNITS", "Cell", "Columns", "Mark", "Measured", "Piece", "Placed", "Type", "finished", "font", "safe",
]  # fmt: skip

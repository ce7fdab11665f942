"""The rule book printed: a first page with the year and the contents, then the chapters in two columns."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPdfWriter, QPen

from simgame.game.lever import Complexity
from simgame.game.phases import PHASES, minutes, phase_title, year_minutes
from simgame.model.language import tr
from simgame.windows import icons, marks, theme
from simgame.windows.paper.flow import UNITS, Cell, Columns, Mark, Piece
from simgame.windows.paper.rule_words import Block, Chapter, Item, Row, RuleBook, Said
from simgame.windows.paper.sheet import BOTTOM, HEIGHT, SIDE, TOP, WIDTH, Paint, Steps, foot, put, write

GUTTER = 22.0
COLUMN = (WIDTH - 2 * SIDE - GUTTER) / 2
SCALES = (1.0, 0.985, 0.97, 0.955, 0.94)
LEAST_FILLED = 0.2  # of the last page
PHASE_ICONS = {
    "briefing": "newspaper", "negotiate": "handshake", "decide": "sliders-horizontal", "plans_up": "cards",
    "year": "calendar-blank", "winter_call": "snowflake", "report": "newspaper",
}  # fmt: skip


def rule_book_steps(book: RuleBook, level: Complexity, path: Path) -> Steps:
    """The rules of a kind of game, printed in steps. Raises ``OSError`` where the file cannot be written."""
    name = tr("Split Decision: {title}, {level}", title=tr(book.title).lower(), level=tr(book.level).lower())

    def layout(device: QPdfWriter) -> Generator[None, None, tuple[int, Paint]]:
        flow = yield from _evened(device, [piece for chapter in book.chapters for piece in _chapter(chapter)])

        def paint(painter: QPainter, page: int) -> Iterator[None]:
            if page == 0:
                yield from _first_page(painter, device, book, level, flow.anchors)
            else:
                yield from flow.paint(painter, page - 1)
                foot(painter, device, name, page + 1)

        return flow.pages + 1, paint

    return write(path, name, layout)


def _evened(device: QPdfWriter, pieces: Sequence[Piece]) -> Generator[None, None, Columns]:
    low = HEIGHT - BOTTOM
    for scale in SCALES:
        measured = yield from _columns(device, {}, scale).measuring(pieces)
        flow = _columns(device, {}, scale)
        flow.put(measured)
        yield None
        last = flow.pages - 1
        used = sum(one.bottom - one.top + one.piece.piece.before for one in flow.placed if one.page == last)
        if used > LEAST_FILLED * 2 * (low - TOP):
            break
    end = TOP + used / 2
    while end < low:
        tried = _columns(device, {last: end}, scale)
        tried.put(measured)
        yield None
        if tried.pages == flow.pages:
            return tried
        end += 14
    return flow


def _columns(device: QPdfWriter, ends: dict[int, float], scale: float) -> Columns:
    return Columns(device, (SIDE, SIDE + COLUMN + GUTTER), COLUMN, TOP, HEIGHT - BOTTOM, scale, ends)


def _chapter(chapter: Chapter) -> list[Piece]:
    head = Piece(
        (Cell(chapter.title, "h2"),), 24, 25, _icon(chapter.icon, "ink"), 18, kept=True, rule="ink", below=9,
        anchor=chapter.id,
    )  # fmt: skip
    small = chapter.id == "words"
    return [head, *(piece for block in chapter.blocks for piece in _pieces(block, small))]


def _pieces(block: Block, close: bool) -> list[Piece]:
    if isinstance(block, Row) and block.note:
        first = replace(_row(block), kept=True, rule="", below=0.0)
        return [first, Piece((Cell(block.note, "tiny"),), 0, rule="rule", below=3)]
    return [_piece(block, close)]


def _piece(block: Block, close: bool) -> Piece:
    if isinstance(block, Item):
        kind, _, of = block.mark.partition(":")
        mark = {"seat": _counter, "regime": _regime}.get(kind, _plain)(of)
        wide = 38.0 if of == "decides" else 24.0 if kind == "seat" else 20.0
        text = f"<b>{tr(block.title)}.</b> {tr(block.text)}"
        return Piece((Cell(text, "body"),), 5, wide, mark, 17.0 if kind == "seat" else 14.0)
    if isinstance(block, Row):
        return _row(block)
    assert isinstance(block, Said)
    if block.kind == "head":
        return Piece((Cell(block.text, "h3"),), 11, kept=True, below=1)
    if block.kind == "point":
        return Piece((Cell(block.text, "body"),), 3.5, 10, _bullet, 0)
    if block.kind == "small":
        return Piece((Cell(block.text, "small"),), 2.5 if close else 5)
    if block.kind == "lead":
        return Piece((Cell(block.text, "lead"),), 6, below=2)
    return Piece((Cell(block.text, "body"),), 6)


def _row(block: Row) -> Piece:
    """Figures (short last columns) stand to the right, words to the left."""
    at, cells = 0.0, []
    for number, (text, share) in enumerate(zip(block.cells, block.widths, strict=True)):
        figures = len(block.cells) == 4 and number > 0
        type = "caps" if block.head else "small"
        right = at + share - (0.0 if figures or number == len(block.cells) - 1 else 0.03)
        cells.append(Cell(text, type, at, right, "right" if figures else "left", "" if block.head else "ink"))
        at += share
    return Piece(tuple(cells), 7 if block.head else 2.5, kept=block.head, rule="ink" if block.head else "rule", below=3)


def _icon(name: str, colour: str) -> Mark:
    return lambda painter, box: icons.paint(painter, box, name, "regular", theme.colour(colour))


def _plain(name: str) -> Mark:
    return _icon(name, "ink")


def _counter(seat: str) -> Mark:
    return lambda painter, box: marks.paint_counter(painter, box, seat)


def _regime(regime: str) -> Mark:
    def paint(painter: QPainter, box: QRectF) -> None:
        for number, one in enumerate(("keep", "abolish") if regime == "decides" else (regime,)):
            marks.paint_regime_mark(painter, box.translated(number * box.width() * 1.2, 0), one)

    return paint


def _bullet(painter: QPainter, box: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("ink2"))
    painter.drawEllipse(QPointF(box.x() + 3 * UNITS, box.y() + 6.6 * UNITS), 1.5 * UNITS, 1.5 * UNITS)


def _first_page(
    painter: QPainter, device: QPdfWriter, book: RuleBook, level: Complexity, anchors: dict[str, int]
) -> Iterator[None]:
    wide = WIDTH - 2 * SIDE

    def write_at(
        text: str, type: str, x: float, y: float, width: float, align: str = "left", colour: str = ""
    ) -> float:
        return put(painter, device, text, type, QRectF(x, y, width, 0), align, colour)

    middle = WIDTH / 2
    painter.fillRect(QRectF(0, 0, WIDTH * UNITS, 372 * UNITS), theme.colour("paper"))
    write_at("Split", "display", SIDE, 66, middle - SIDE - 14, "right")
    write_at("Decision", "display", middle + 14, 66, wide / 2)
    seam = QPen(theme.colour("rule2"), 1.2 * UNITS, Qt.PenStyle.DotLine)
    painter.setPen(seam)
    painter.drawLine(QPointF(middle * UNITS, 0), QPointF(middle * UNITS, 50 * UNITS))
    painter.drawLine(QPointF(middle * UNITS, 142 * UNITS), QPointF(middle * UNITS, 372 * UNITS))
    for regime, x in (("keep", SIDE), ("abolish", middle + 14)):
        box = QRectF(x + (middle - SIDE - 14) / 2 - 44, 172, 88, 88)
        scaled = QRectF(box.x() * UNITS, box.y() * UNITS, box.width() * UNITS, box.height() * UNITS)
        marks.paint_regime_mark(painter, scaled, regime)
        half = middle - SIDE - 14
        write_at(theme.REGIME_NAME[regime], "h2", x, 272, half, "centre", theme.REGIME_TOKEN[regime])
    painter.fillRect(QRectF((SIDE + 60) * UNITS, 306 * UNITS, (wide - 120) * UNITS, 34 * UNITS), theme.colour("paper"))
    write_at(book.question, "lead", SIDE, 312, wide, "centre")
    write_at(book.title, "h1", SIDE, 398, wide)
    words = tr("{level} levers, {minutes:.0f} minutes a year. {first}", level=book.level, minutes=year_minutes(level),
               first=book.first)  # fmt: skip
    yield None
    y = 434 + write_at(words, "body", SIDE, 434, wide, colour="ink2") + 22
    each = wide / len(PHASES)
    for number, phase in enumerate(PHASES):
        x = SIDE + number * each
        box = QRectF((x + each / 2 - 11) * UNITS, y * UNITS, 22 * UNITS, 22 * UNITS)
        icons.paint(painter, box, PHASE_ICONS[phase], "regular", theme.colour("ink"))
        name = phase_title(phase, "keep")
        write_at(f"<b>{tr(name)}</b>", "small", x, y + 28, each, "centre", "ink")
        took = tr("{minutes:g} min", minutes=minutes(phase, 1, level))
        write_at(took, "tiny", x, y + 41, each, "centre")
        if number:
            painter.setPen(QPen(theme.colour("rule2"), 1.0 * UNITS))
            painter.drawLine(QPointF((x - 13) * UNITS, (y + 11) * UNITS), QPointF((x + 13) * UNITS, (y + 11) * UNITS))
    y += 78
    yield None
    half = (wide - GUTTER) / 2
    rows = (len(book.chapters) + 1) // 2
    for number, chapter in enumerate(book.chapters):
        x, at = SIDE + (number // rows) * (half + GUTTER), y + (number % rows) * 25
        box = QRectF(x * UNITS, at * UNITS, 13 * UNITS, 13 * UNITS)
        icons.paint(painter, box, chapter.icon, "regular", theme.colour("ink"))
        write_at(chapter.title, "label", x + 22, at, half - 52)
        write_at(str(anchors[chapter.id] + 2), "label", x + half - 30, at, 30, "right")
        painter.setPen(QPen(theme.colour("rule"), 0.6 * UNITS))
        painter.drawLine(QPointF(x * UNITS, (at + 18) * UNITS), QPointF((x + half) * UNITS, (at + 18) * UNITS))

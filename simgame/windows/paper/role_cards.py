"""Role cards printed: a page for each seat, its post with the split kept on the left, with one budget on the right."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPdfWriter, QPen

from simgame.game.lever import Complexity
from simgame.game.objectives import GAME_YEARS
from simgame.game.words import MONTH_NAMES
from simgame.model.language import tr
from simgame.windows import marks, theme
from simgame.windows.paper.flow import UNITS, Cell, Columns, Measured, Piece
from simgame.windows.paper.role_words import Face, RoleCard
from simgame.windows.paper.sheet import BOTTOM, HEIGHT, WIDTH, Paint, Steps, foot, put, write
from simgame.windows.setup_words import LEVELS

EDGE, GUTTER, BAND = 36.0, 30.0, 84.0
COLUMN = (WIDTH - 2 * EDGE - GUTTER) / 2
HEAD = BAND + 14
SCALES = (1.3, 1.25, 1.2, 1.15, 1.1, 1.05, 1.0)
THIRD = (WIDTH - 2 * EDGE - 2 * 18) / 3


def role_card_steps(cards: Sequence[RoleCard], place: str, level: Complexity, path: Path) -> Steps:
    """A card for each seat of a place, printed in steps. Raises ``OSError`` where the file cannot be written."""
    name = tr("Split Decision: role cards, {place}, {level}", place=place, level=tr(dict(LEVELS)[level]).lower())

    def layout(device: QPdfWriter) -> Generator[None, None, tuple[int, Paint]]:
        sheets = yield from _largest(cards, device)
        sides = max(sheet.pages for sheet in sheets)  # alike for all, so that they can be printed on both sides
        pages = [(sheet, page) for sheet in sheets for page in range(sides)]

        def paint(painter: QPainter, number: int) -> Iterator[None]:
            sheet, page = pages[number]
            yield from sheet.paint(painter, page)
            foot(painter, device, name, number + 1, EDGE)

        return len(pages), paint

    return write(path, name, layout)


def _largest(cards: Sequence[RoleCard], device: QPdfWriter) -> Generator[None, None, list[_Sheet]]:
    """The cards in the largest type that leaves each on one page; in the smallest where none does."""
    sheets: list[_Sheet] = []
    for scale in SCALES:
        sheets = []
        for card in cards:
            sheets.append(_Sheet(card, device, scale))
            yield from sheets[-1].laid_out()
            if sheets[-1].pages > 1 and scale != SCALES[-1]:
                break
        else:
            break
    return sheets


class _Sheet:
    """One card, on as many pages as it takes: two columns with the seam between, then what is the seat's alone."""

    def __init__(self, card: RoleCard, device: QPdfWriter, scale: float) -> None:
        self.card, self.device, self._scale = card, device, scale
        low = HEIGHT - BOTTOM
        self.sides = [
            Columns(device, (EDGE + number * (COLUMN + GUTTER),), COLUMN, HEAD, low, scale) for number in range(2)
        ]
        self.thirds: list[list[Measured]] = []
        self.below, self.last, self.pages = HEAD, 0, 1

    def laid_out(self) -> Iterator[None]:
        """Measure and place everything, in steps."""
        low, card, device, scale = HEIGHT - BOTTOM, self.card, self.device, self._scale
        for side, face in zip(self.sides, card.faces, strict=True):
            side.put((yield from side.measuring(_face(face))))
            yield None
        alone = (_objectives(card), _heard(card), _known(card))
        self.thirds = [[Measured(piece, THIRD, device, scale) for piece in pieces] for pieces in alone]
        high = max(sum(one.height + one.piece.before for one in column) for column in self.thirds)
        last = max(side.page for side in self.sides)
        self.below = max((side.y for side in self.sides if side.page == last), default=HEAD) + 18
        self.last = last
        if self.below + high > low:
            self.last, self.below = last + 1, HEAD
        self.pages = self.last + 1
        yield None

    def paint(self, painter: QPainter, page: int) -> Iterator[None]:
        """A page of it (from 0), in parts."""
        if page < self.pages:
            self._band(painter, page)
        for side in self.sides:
            yield from side.paint(painter, page)
        ends = self.below - 12 if page == self.last else HEIGHT - BOTTOM
        if any(one.page == page for side in self.sides for one in side.placed):
            painter.setPen(QPen(theme.colour("rule2"), 1.0 * UNITS, Qt.PenStyle.DotLine))
            middle = WIDTH / 2 * UNITS
            painter.drawLine(QPointF(middle, HEAD * UNITS), QPointF(middle, ends * UNITS))
        if page == self.last:
            self._alone(painter)

    def _band(self, painter: QPainter, page: int) -> None:
        card = self.card
        painter.fillRect(QRectF(0, 0, WIDTH * UNITS, BAND * UNITS), theme.seat_wash(card.seat))
        box = QRectF(EDGE * UNITS, 24 * UNITS, 40 * UNITS, 43 * UNITS)
        marks.paint_counter(painter, box, card.seat)
        put(painter, self.device, card.faces[0].title, "h1", QRectF(EDGE + 54, 18, WIDTH - 2 * EDGE - 54, 0))
        words = f"{card.organisation}. {card.place}." if page == 0 else "Continued from the other side."
        put(painter, self.device, words, "small", QRectF(EDGE + 54, 50, WIDTH - 2 * EDGE - 54, 0))

    def _alone(self, painter: QPainter) -> None:
        y = self.below
        painter.setPen(QPen(theme.colour("ink"), 1.0 * UNITS))
        painter.drawLine(QPointF(EDGE * UNITS, (y - 8) * UNITS), QPointF((WIDTH - EDGE) * UNITS, (y - 8) * UNITS))
        for number, column in enumerate(self.thirds):
            at = y
            for one in column:
                at += one.piece.before
                one.paint(painter, EDGE + number * (THIRD + 18), at, 0.0, one.height)
                at += one.height


def _face(face: Face) -> list[Piece]:
    token = theme.REGIME_TOKEN[face.split]

    def mark(painter: QPainter, box: QRectF) -> None:
        marks.paint_regime_mark(painter, box, face.split)

    out = [
        Piece((Cell(theme.REGIME_NAME[face.split], "caps", colour=token),), 0, 16, mark, 10, kept=True),
        Piece((Cell(face.title, "h3"),), 4),
        Piece((Cell(f"“{tr(face.line)}”", "quote"),), 2),
        Piece((Cell(tr("Judged on: {judged}", judged=_low(face.judged_on)), "small"),), 3),
    ]
    if face.agrees:
        out += [_head("You agree"), Piece((Cell(f"{face.agrees}.", "small", colour="ink"),), 2)]
    out.append(_head("You decide"))
    for lever in face.levers:
        long = len(lever.span) > 24
        if long:
            out.append(Piece((Cell(f"<b>{tr(lever.label)}</b>", "close"),), 5, kept=True))
            out.append(Piece((Cell(lever.span, "small", colour="ink"),), 0, kept=True))
        else:
            cells = (Cell(f"<b>{tr(lever.label)}</b>", "close", 0, 0.58), Cell(lever.span, "close", 0.58, 1, "right"))
            out.append(Piece(cells, 5, kept=True))
        felt = _felt(lever.delay)
        words = tr("{help} <i>{touches}</i> Felt: {felt}.", help=lever.help, touches=lever.touches, felt=felt)
        out.append(Piece((Cell(words, "small"),), 0.5))
    out.append(_head("Your purse"))
    parts = "; ".join(f"{tr(label)} {value}" for label, value in face.parts)
    words = tr("<b>{purse}</b> in 2017/18, before deals: {parts}.", purse=face.purse, parts=parts)
    out.append(Piece((Cell(words, "small", colour="ink"),), 2))
    out.append(_head("Your scorecard"))
    shares = (0.0, 0.5, 0.61, 0.71, 0.82, 1.0)
    titles = ("Figure", "0", "50", "100", "Target")
    out.append(_row(titles, shares, "caps", ""))
    for line in face.scorecard:
        words = f"<b>{tr(line.label)}</b>, {tr(line.unit)}"
        out.append(_row((words, *line.anchors, line.target), shares, "tiny", "ink"))
    name, does, costs = face.power
    out.append(_head("Your power, once a year"))
    out.append(Piece((Cell(f"<b>{tr(name)}.</b> {tr(does)} <i>{tr(costs)}</i>", "small", colour="ink"),), 2))
    return out


def _head(text: str) -> Piece:
    return Piece((Cell(text, "caps"),), 9, kept=True, rule="rule2", below=2.5)


def _row(texts: tuple[str, ...], shares: tuple[float, ...], type: str, colour: str) -> Piece:
    cells = tuple(
        Cell(text, type, shares[number], shares[number + 1], "right" if number else "left", colour)
        for number, text in enumerate(texts)
    )
    return Piece(cells, 2, kept=type == "caps", rule="rule", below=2)


def _objectives(card: RoleCard) -> list[Piece]:
    small = [
        Piece((Cell(f"<b>{tr(name)}.</b> {tr(words)}", "small", colour="ink"),), 3) for name, words in card.objectives
    ]
    return [
        Piece((Cell(tr("Objectives: {dealt} are dealt, keep one", dealt=_count(card.dealt)), "caps"),), 0, below=1),
        *small,
        Piece(
            (
                Cell(
                    tr("Levels and years: here, in a game of {years}; another length has its own.", years=GAME_YEARS),
                    "small",
                ),
            ),
            3,
        ),
    ]


def _heard(card: RoleCard) -> list[Piece]:
    words = "; ".join(tr(title) for title in card.heard) if card.heard else tr("Nothing in this deck.")
    return [
        Piece((Cell("You hear first", "caps"),), 0, below=1),
        Piece((Cell(words if words.endswith(("?", ".")) else f"{words}.", "small", colour="ink"),), 3),
        Piece((Cell("One click turns a card up for all; keeping it is allowed.", "small"),), 3),
    ]


def _known(card: RoleCard) -> list[Piece]:
    lines = [Piece((Cell(f"{tr(words)}.", "small", colour="ink"),), 3) for words in card.known]
    mandate = "Each year your board sets you a limit. You may go beyond it; then you have no power next year."
    return [
        Piece((Cell("Only you know", "caps"),), 0, below=1),
        *lines,
        replace(Piece((Cell(mandate, "small"),)), before=3),
    ]


def _felt(delay: str) -> str:
    return tr(delay) if delay.split(" ", 1)[0] in MONTH_NAMES else _low(delay)


def _low(text: str) -> str:
    """A text inside a sentence."""
    words = tr(text)
    return words[:1].lower() + words[1:]


def _count(value: int) -> str:
    return tr({1: "one", 2: "two", 3: "three"}.get(value, str(value)))

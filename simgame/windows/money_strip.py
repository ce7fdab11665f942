"""The money strip: where the purse's money goes, with the seam while the split is kept and without once it is not."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.as_table import Tabled
from simgame.windows.board_data import MoneyFlow, MoneyRow, Size
from simgame.windows.chart_data import ChartTable
from simgame.windows.drawing import (
    Picture,
    colour,
    dashed,
    display,
    paint_card,
    paint_counter,
    paint_icon,
    paint_mark,
    ribbon,
    rounded,
    sans,
    seat_colour,
    shade,
    width_of,
    write,
)

RIBBONS = 64.0
"""Height of all ribbons together."""
LEAST = 1.6
LEAST_LABEL = 60.0
"""Room for a receiver's name below which the ribbons give way."""
HEIGHT, TABLE_HEIGHT = 126.0, 138.0


class MoneyStrip(Tabled, Picture):
    """A sankey from one purse to its receivers; on an open table one bar in parts.

    Kept: a seam of two halves and a dashed line through every ribbon. Abolished: one petrol purse and no seam.
    """

    def __init__(self, flow: MoneyFlow, *, size: Size = "laptop", parent: QWidget | None = None) -> None:
        super().__init__(parent, table=size == "table")
        self._flow, self._size = flow, size
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name()

    def set_flow(self, flow: MoneyFlow) -> None:
        """Show other money."""
        self._flow = flow
        self._name()
        self.redraw()

    def figures(self) -> ChartTable:
        """Who receives what, and what share of the purse."""
        flow = self._flow
        rows = [(row.label, row.text, f"{row.amount_gbp_m / max(flow.total_gbp_m, 1e-9):.0%}") for row in flow.rows]
        whole = [(flow.title, flow.total_text, "100%"), ("For each resident", flow.per_head, "")]
        changed = [("Change", flow.change, "")] if flow.change else []
        return ChartTable(("Paid to", "£m", "Of the purse"), (*rows, *whole, *changed))

    def _name(self) -> None:
        flow = self._flow
        self.setAccessibleName(tr("{title}: {total_text}", title=flow.title, total_text=flow.total_text))
        parts = ", ".join(f"{tr(row.label)} {row.text}" for row in flow.rows)
        how = "by contract" if flow.regime == "keep" else "from one budget"
        self.setAccessibleDescription(
            tr(
                "{total_text}, {per_head}. Paid {how}: {parts}.",
                total_text=flow.total_text,
                per_head=flow.per_head,
                how=how,
                parts=parts,
            )
        )
        self.setToolTip(
            tr(
                "\n".join(
                    (flow.change, *(tr("{label}: {text}", label=row.label, text=row.text) for row in flow.rows))
                ).strip()
            )
        )

    def drawn_height(self, width: float) -> float:
        """The strip's height."""
        return TABLE_HEIGHT if self._size == "table" else HEIGHT

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Paint the form for this size."""
        if self._size == "table":
            self._draw_bar(painter, width, height)
        else:
            self._draw_ribbons(painter, width, height)

    def _icon(self, row: MoneyRow) -> str:
        return row.icon or theme.SEAT_ICON[row.seat or "everyone"]

    def _purse_counter(self, painter: QPainter, x: float, y: float, size: float) -> None:
        if self._flow.regime == "keep":
            paint_counter(painter, x, y, size, "commissioner")
            return
        rounded(painter, QRectF(x - size / 2, y - size / 2 + size * 0.075, size, size), size / 2, shade(0.55))
        rounded(painter, QRectF(x - size / 2, y - size / 2, size, size), size / 2, colour("one"))
        glyph = size * 0.6
        paint_icon(painter, "users-three", x - glyph / 2, y - glyph / 2, glyph, colour("card"))

    def _draw_ribbons(self, painter: QPainter, width: float, height: float) -> None:
        flow, kept = self._flow, self._flow.regime == "keep"
        paint_card(painter, QRectF(0, 0, width, height))
        texts = max(width_of(row.text, sans(13, 600)) for row in flow.rows)
        labels = max(width_of(row.label, sans(12.5)) for row in flow.rows)
        # Ribbons take a little less than half; words are cut before the ribbons are shorter than a third.
        left = 142.0
        right = max(left + 0.3 * width, width - 12 - texts - 14 - labels - 27)
        right = min(right, left + 0.5 * width)
        narrow = right > width - 12 - texts - 8 - 27 - LEAST_LABEL
        if narrow:  # with large letters there is room for the names or for the ribbons
            right = left - 8
        scale = RIBBONS / max(flow.total_gbp_m, 1e-9)
        pitch = min(18.4, (height - 16) / max(1, len(flow.rows)))
        start, bar = 30.0, QRectF(left - 10, 28, 10, RIBBONS + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        ends: list[float] = []
        for index, row in enumerate(flow.rows):
            thick = max(row.amount_gbp_m * scale, LEAST)
            middle = 12 + index * pitch + 9
            # The first ribbon is the widest and must not be cut by the card's upper edge.
            top = max(6.0, middle - thick / 2)
            tone = seat_colour(row.seat)
            tone.setAlphaF(0.34)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone)
            if not narrow:
                painter.drawPath(ribbon(left, start, right, top, thick))
            start += thick
            ends.append(middle)
        seam = left + (right - left) * 0.503
        if kept and not narrow:
            painter.setPen(QPen(colour("card"), 8.0))
            painter.drawLine(QPointF(seam, 9), QPointF(seam, height - 12))
            painter.setPen(dashed(colour("kept"), 2.0, (7.0, 4.0)))
            painter.drawLine(QPointF(seam, 9), QPointF(seam, height - 12))
        if not narrow:
            rounded(painter, bar, 2, seat_colour("commissioner") if kept else colour("one"))
        self._purse_counter(painter, 36, 34, 34)
        write(painter, 60, 31, flow.title, sans(12.5), "ink2", limit=left - 74)
        write(painter, 16, 77, flow.total_text, display(25), limit=left - 32)
        write(painter, 16, 95, flow.per_head, sans(12.5), "ink2")
        write(painter, 16, 111, flow.change, sans(12.5), "ink2")
        for row, middle in zip(flow.rows, ends, strict=True):
            paint_icon(painter, self._icon(row), right + 6, middle - 8, 16, seat_colour(row.seat))
            wide = write(painter, width - 12, middle + 4.5, row.text, sans(13, 600), "ink", "end")
            write(painter, right + 27, middle + 4.5, row.label, sans(12.5), limit=width - 12 - wide - 8 - right - 27)
        if narrow:
            return
        words = flow.seam if kept else "One budget"
        pill = width_of(words, sans(12, 600)) + 36
        box = QRectF(seam - pill / 2, height - 24, pill, 19)
        rounded(painter, box, 9.5, colour("card"), theme.regime_colour(flow.regime), 1.2)
        write(painter, box.x() + 24, box.y() + 13.5, words, sans(12, 600), theme.regime_colour(flow.regime))
        paint_mark(painter, box.x() + 13, box.center().y(), 5, flow.regime)

    def _draw_bar(self, painter: QPainter, width: float, height: float) -> None:
        flow, kept = self._flow, self._flow.regime == "keep"
        paint_card(painter, QRectF(0, 0, width, height), 14, 5)
        self._purse_counter(painter, 56, 66, 64)
        figure = write(painter, 102, 62, flow.total_text, display(44))
        head = write(painter, 102, 100, flow.per_head, sans(26), "ink2")
        seam = 102 + max(figure, head) + 30
        if kept:
            painter.setPen(dashed(colour("kept"), 4.0, (13.0, 8.0)))
            painter.drawLine(QPointF(seam, 14), QPointF(seam, height - 20))
        rows = [row for row in flow.rows if row.large]
        left = seam + 30
        room, total = width - left - 30, sum(row.amount_gbp_m for row in rows) or 1.0
        widths = _at_least(
            [row.amount_gbp_m / total * room for row in rows],
            [width_of(row.text, sans(26, 600)) + 14 for row in rows],
            room,
        )
        x = left
        for row, wide in zip(rows, widths, strict=True):
            rounded(painter, QRectF(x, 26, wide - 4, 50), 5, seat_colour(row.seat))
            paint_icon(painter, self._icon(row), x + 8, 33, 36, colour("card"))
            write(painter, x + 2, 112, row.text, sans(26, 600))
            x += wide


def _at_least(wanted: list[float], least: list[float], room: float) -> list[float]:
    """Widths near those wanted, none under its least, together as wide as the room."""
    widths = [max(a, b) for a, b in zip(wanted, least, strict=True)]
    surplus = sum(widths) - room
    spare = [max(0.0, a - b) for a, b in zip(widths, least, strict=True)]
    if surplus > 0 and sum(spare) > 0:
        cut = min(1.0, surplus / sum(spare))
        widths = [a - s * cut for a, s in zip(widths, spare, strict=True)]
    return widths

"""A local paper's front page: masthead, headline, columns, a small chart, three items at the foot."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from simgame.game.words import MONTH_NAMES
from simgame.model.language import tr
from simgame.windows.as_table import Tabled
from simgame.windows.chart_data import BarStrip, ChartTable, FrontPageData
from simgame.windows.drawing import (
    Picture,
    colour,
    display,
    paragraph,
    paragraph_height,
    rounded,
    sans,
    serif,
    width_of,
    write,
)

Form = Literal["full", "headline", "short", "shared"]
"""full: the whole page; headline: masthead and headline alone, filling a stage; short: no columns, for the briefing;
shared: without its foot, as low as a table's screen asks for."""
SIDE = 30.0
CHART_WIDTH, CHART_HEIGHT, CHART_LEAST = 300.0, 344.0, 230.0
TEXT_SIZES = ((16.0, 23.0), (15.0, 21.0), (14.0, 19.0), (13.0, 18.0))
LARGER = ((20.0, 29.0), (18.0, 26.0))
"""For a page with more room than its story needs."""
WELL_FILLED = 0.8


class FrontPage(Tabled, Picture):
    """The page. Words shrink a little before they are cut; a page given more room keeps its foot at the bottom."""

    def __init__(
        self, data: FrontPageData, *, form: Form = "full", big: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, table=big, grow=2.0 if big and form != "headline" else 1.0)
        self._data, self._form = data, form
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_data(data)

    def figures(self) -> ChartTable:
        """The months of its chart; nothing while the headline stands alone."""
        chart = self._data.chart
        if chart is None or self._form in ("headline", "short"):
            return ChartTable((), ())
        rows = [(MONTH_NAMES[number], chart.value_format.format(value)) for number, value in enumerate(chart.values)]
        return ChartTable(("Month", chart.subtitle), tuple(rows))

    def accessible_value(self) -> str:
        """The figures of its chart; while the headline stands alone, the headline."""
        return super().accessible_value() or tr(self._data.headline)

    def table_title(self) -> str:
        """The chart's own."""
        return self._data.chart.title if self._data.chart is not None else ""

    def set_data(self, data: FrontPageData) -> None:
        """Print another page."""
        self._data = data
        self.setAccessibleName(
            tr("{paper}, {date}: {headline}", paper=data.paper, date=data.date, headline=data.headline)
        )
        story = [
            data.standfirst,
            *data.paragraphs,
            *(tr("{title}: {text}", title=b.title, text=b.text) for b in data.briefs),
        ]
        if data.chart is not None:
            story.append(
                tr(
                    "{title}. {subtitle}. {note}",
                    title=data.chart.title,
                    subtitle=data.chart.subtitle,
                    note=data.chart.note,
                )
            )
        self.setAccessibleDescription(tr(" ".join(filter(None, story))))
        self.redraw()

    def drawn_height(self, width: float) -> float:
        """The natural height of the whole story; the headline alone takes what it is given."""
        if self._form in ("headline", "shared"):
            return 0.0
        inner = width - 2 * SIDE
        height = 62 + self._headline_height(inner)[1] + 8 + self._standfirst_height(inner) + 26
        if self._form == "short":
            return height
        story = self._story_height(self._body_width(inner), *TEXT_SIZES[0])
        if self._chart_beside(inner):
            story = max(story, CHART_LEAST)
        elif self._data.chart is not None:
            story += CHART_HEIGHT + 14
        return height + story + self._briefs_height(inner) + 30

    # measures

    def _headline_height(self, width: float) -> tuple[float, float]:
        # (size, height): as large as leaves three lines, two where the page is low.
        lines = 2 if self._form == "shared" else 3
        for size in (43.0, 40.0, 37.0, 34.0, 31.0, 28.0):
            height = paragraph_height(self._data.headline, display(size), width, size * 1.07)
            if height <= lines * size * 1.08:
                break
        return size, height

    def _standfirst_height(self, width: float) -> float:
        words = self._data.standfirst
        return paragraph_height(words, serif(18, 400), width, 25) if words else 0.0

    def _chart_beside(self, width: float) -> bool:
        return self._data.chart is not None and width >= 560

    def _body_width(self, width: float) -> float:
        return width - CHART_WIDTH - 26 if self._chart_beside(width) else width

    def _story_height(self, width: float, size: float, line: float) -> float:
        gap = line * 0.43
        return sum(paragraph_height(words, serif(size, 400), width, line) + gap for words in self._data.paragraphs)

    def _text_size(self, width: float, room: float) -> tuple[float, float]:
        """The largest size that leaves air below the story, else the largest that fits."""
        for text_size, line in LARGER:
            if self._story_height(width, text_size, line) <= WELL_FILLED * room:
                return text_size, line
        return next((one for one in TEXT_SIZES if self._story_height(width, *one) <= room), TEXT_SIZES[-1])

    def _briefs_height(self, width: float) -> float:
        briefs = self._data.briefs
        if not briefs or self._form == "shared":
            return 0.0
        each = (width - 22 * (len(briefs) - 1)) / len(briefs)
        return 12 + 23 + max(paragraph_height(brief.text, sans(13), each, 18) for brief in briefs)

    # painting

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Print the page."""
        if self._form == "headline":
            self._draw_alone(painter, width, height)
            return
        rounded(painter, QRectF(0, 4, width, height - 4), 3, colour("edge"))
        rounded(painter, QRectF(0.5, 0.5, width - 1, height - 5), 3, colour("card"), colour("rule2"))
        inner = width - 2 * SIDE
        self._masthead(painter, width, 42, 27, 13, 13, 2.5)
        size, tall = self._headline_height(inner)
        y = 62 + 5.0
        paragraph(painter, SIDE, y, inner, self._data.headline, display(size), size * 1.07)
        y += tall + 8
        beside = self._chart_beside(inner)
        column = self._body_width(inner)
        chart_top = y
        if self._data.standfirst:  # on a shared screen, which is low, the chart stands beside it too
            wide = column if self._form == "shared" else inner
            y = paragraph(painter, SIDE, y, wide, self._data.standfirst, serif(18, 400), 25, "ink2")
        if self._form == "short":
            return
        y += 14
        chart_top = chart_top + 4 if self._form == "shared" else y
        foot = self._briefs_height(inner)
        bottom = height - 4 - 18 - foot
        room = bottom - y - 10 - (0 if beside or self._data.chart is None else CHART_HEIGHT * 0.7)
        text_size, line = self._text_size(column, room)
        at = y
        painter.save()
        painter.setClipRect(QRectF(0, y, width, max(0.0, bottom - y)))
        for words in self._data.paragraphs:
            at = paragraph(painter, SIDE, at, column, words, serif(text_size, 400), line) + line * 0.43
        painter.restore()
        if self._data.chart is not None:
            if beside:
                tall = min(CHART_HEIGHT, bottom - chart_top - 6)
                box = QRectF(width - SIDE - CHART_WIDTH, chart_top, CHART_WIDTH, tall)
            else:
                box = QRectF(SIDE, at + 6, inner, min(CHART_HEIGHT, bottom - at - 12))
            if box.height() > 130:
                paint_bar_strip(painter, box, self._data.chart)
        self._briefs(painter, inner, height - 4 - 18 - foot)

    def _masthead(
        self, painter: QPainter, width: float, y: float, name: float, small: float, micro: float, rule: float
    ) -> None:
        data, side = self._data, SIDE if self._form != "headline" else 84.0
        inner = width - 2 * side
        room = (inner - width_of(data.paper, display(name))) / 2 - 10
        write(painter, side, y, data.date, sans(small), "ink", limit=max(40.0, room))
        write(painter, width / 2, y, data.paper, display(name), "ink", "middle")
        write(painter, width - side, y, data.edition, sans(micro), "ink", "end", limit=max(40.0, room))
        painter.setPen(QPen(colour("ink"), rule))
        line = y + name * 0.38
        painter.drawLine(QPointF(side, line), QPointF(width - side, line))

    def _briefs(self, painter: QPainter, inner: float, y: float) -> None:
        briefs = self._data.briefs
        if not briefs or self._form == "shared":
            return
        painter.setPen(QPen(colour("ink"), 1.0))
        painter.drawLine(QPointF(SIDE, y), QPointF(SIDE + inner, y))
        each = (inner - 22 * (len(briefs) - 1)) / len(briefs)
        for index, brief in enumerate(briefs):
            x = SIDE + index * (each + 22)
            write(painter, x, y + 28, brief.title, serif(16), limit=each)
            paragraph(painter, x, y + 35, each, brief.text, sans(13), 18)

    def _draw_alone(self, painter: QPainter, width: float, height: float) -> None:
        rounded(painter, QRectF(0, 8, width, height - 8), 4, colour("edge"))
        rounded(painter, QRectF(1, 1, width - 2, height - 10), 4, colour("card"), colour("rule2"), 2.0)
        self._masthead(painter, width, 88, 62 if width > 1200 else 40, 30, 30, 5)
        inner, top, bottom = width - 168, 130.0, height - 30
        size = 148.0
        while size > 28:
            tall = paragraph_height(self._data.headline, display(size), inner, size * 1.07)
            longest = max(width_of(word, display(size)) for word in self._data.headline.split() or [""])
            if tall <= bottom - top and longest <= inner:
                break
            size -= 4
        y = top + (bottom - top - tall) / 2
        paragraph(painter, 84, y, inner, self._data.headline, display(size), size * 1.07)


def paint_bar_strip(painter: QPainter, box: QRectF, chart: BarStrip) -> None:
    """Bars from zero, some red, with the limit cut through them."""
    write(painter, box.x(), box.y() + 13, chart.title, sans(14.5, 600), limit=box.width())
    write(painter, box.x(), box.y() + 31, chart.subtitle, sans(12.5), "ink2", limit=box.width())
    count = max(1, len(chart.values))
    cell = box.width() / count
    base, top = box.bottom() - 44, box.y() + 56
    most = max([*chart.values, chart.limit or 0.0, 1e-9])

    def py(value: float) -> float:
        return base - value / most * (base - top)

    for index, value in enumerate(chart.values):
        hot = index in chart.hot
        shape = QRectF(box.x() + index * cell + 1.5, py(value), cell - 3, base - py(value))
        painter.fillRect(shape, colour("off" if hot else "ink2"))
        if index < len(chart.labels):
            write(painter, box.x() + (index + 0.5) * cell, base + 17, chart.labels[index], sans(12.5), "ink2", "middle")
        if index in chart.named:
            words = chart.value_format.format(value)
            ink = "off" if hot else "ink"
            write(painter, box.x() + (index + 0.5) * cell, py(value) - 5, words, sans(13.5, 600), ink, "middle")
    if chart.limit is not None:
        line = py(chart.limit)
        for ink, wide in (("card", 3.5), ("ink", 1.4)):
            painter.setPen(QPen(colour(ink), wide))
            painter.drawLine(QPointF(box.x(), line), QPointF(box.right(), line))
        wide = width_of(chart.limit_text, sans(12.5, 600)) + 8
        if chart.limit_text and line + 24 < base:
            painter.fillRect(QRectF(box.x() + 2, line + 6, wide, 17), colour("ink2"))
            write(painter, box.x() + 6, line + 19, chart.limit_text, sans(12.5, 600), "card")
    write(painter, box.x(), box.bottom() - 4, chart.note, sans(12.5), "ink2", limit=box.width())

"""Words on the screen: labels with a true line height, and the same setting for painters.

QLabel takes neither line height nor letter spacing, so `Text` sets its own lines. Three marks are understood, all else
is taken literally: <b>bold</b>, <i>italic</i>, <m>muted</m> (the second colour).
"""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import explain, theme

MANY = 240
"""Letters that fill 420 px in the smallest style."""
KEPT = 12
"""Settings that a label keeps, one for each width."""
MARK = re.compile(r"</?[bim]>")
LEFT, RIGHT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
MIDDLE, TOP = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop


@lru_cache(maxsize=512)
def unmarked(text: str) -> str:
    """The words without their marks, as a screen reader says them."""
    return MARK.sub("", text)


@lru_cache(maxsize=512)
def _runs(text: str) -> tuple[tuple[int, int, frozenset[str]], ...]:
    """Stretches of the unmarked text with marks: (start, length, marks)."""
    runs: list[tuple[int, int, frozenset[str]]] = []
    on: set[str] = set()
    start = end = last = 0
    for found in MARK.finditer(text):
        end = start + found.start() - last
        if end > start and on:
            runs.append((start, end - start, frozenset(on)))
        start, last = end, found.end()
        (on.discard if found.group()[1] == "/" else on.add)(found.group()[-2])
    return tuple(runs)


class Setting:
    """Words set in lines of one width: their height, the widest line, and how to draw them."""

    def __init__(self, text: str, font: QFont, line: float, width: float, colour: QColor, second: QColor) -> None:
        # A line may break between a minus and a pound sign; with a word joiner between them it does not.
        text = tr(text).replace("\u2212£", "\u2212\u2060£")
        plain = unmarked(text).replace("\n", "\u2028")
        self.line, self.width, self.colour = line, width, colour
        self.layout = QTextLayout(plain, font)
        self.layout.setCacheEnabled(True)  # or every drawing would shape the letters anew
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout.setTextOption(option)
        formats = []
        for start, length, marks in _runs(text):
            kind = QTextCharFormat()
            if "b" in marks:
                kind.setFontWeight(QFont.Weight.DemiBold)
            if "i" in marks:
                kind.setFontItalic(True)
            if "m" in marks:
                kind.setForeground(second)
            stretch = QTextLayout.FormatRange()
            stretch.start, stretch.length, stretch.format = start, length, kind
            formats.append(stretch)
        self.layout.setFormats(formats)
        metrics = QFontMetricsF(font)
        lead = (line - metrics.ascent() - metrics.descent()) / 2
        # Tight lines of a large size let a descender hang below their last line: how far.
        self.hang = max(0.0, 0.27 * font.pixelSize() - (line - lead - metrics.ascent()))
        self.widest, self.lines = 0.0, 0
        self.layout.beginLayout()
        while True:
            made = self.layout.createLine()
            if not made.isValid():
                break
            made.setLineWidth(width)
            made.setPosition(QPointF(0, self.lines * line + lead))
            self.widest = max(self.widest, made.naturalTextWidth())
            self.lines += 1
        self.layout.endLayout()
        self.height = max(self.lines, 1) * line + self.hang

    def draw(self, painter: QPainter, rect: QRectF, align: Qt.AlignmentFlag) -> None:
        """Into `rect`, aligned left, right or centred, and from its top or about its middle."""
        top = rect.y() + ((rect.height() - self.height) / 2 if align & MIDDLE else 0)
        for number in range(self.lines):
            line = self.layout.lineAt(number)
            room = rect.width() - line.naturalTextWidth()
            shift = room if align & RIGHT else room / 2 if align & CENTRE else 0.0
            painter.setPen(self.colour)
            line.draw(painter, QPointF(rect.x() + shift, top))


@lru_cache(maxsize=2048)
def _setting(
    words: str, style: str, size: float | None, bold: bool | None, italic: bool, big: bool | None, elide: bool,
    width: float, grace: float, tone: int, second: int, _screen: tuple[float, bool, bool],
) -> Setting:  # fmt: skip
    font = theme.font(style, big, size, bold, italic)
    if theme.style(style, big).capitals:
        words = words.upper()
    if elide:
        words = QFontMetricsF(font).elidedText(unmarked(words), Qt.TextElideMode.ElideRight, width)
    line = theme.line_height(style, big, size)
    return Setting(words, font, line, width + grace, QColor.fromRgba(tone), QColor.fromRgba(second))


def setting(
    words: str, style: str, width: float, tone: QColor, second: str = "ink2", *, size: float | None = None,
    bold: bool | None = None, italic: bool = False, big: bool | None = None, elide: bool = False, grace: float = 0.0,
) -> Setting:  # fmt: skip
    """Words (in the player's language already) set in a type style. Kept: pages say the same words again and again."""
    screen = theme.scale(big), theme.legible(), theme.projector()
    tones = tone.rgba(), theme.colour(second).rgba()
    return _setting(words, style, size, bold, italic, big, elide, width, grace, *tones, screen)


def draw(
    painter: QPainter,
    rect: QRectF,
    text: str,
    style: str = "ui",
    colour: QColor | str = "ink",
    align: Qt.AlignmentFlag = LEFT | MIDDLE,
    *,
    big: bool | None = None,
    size: float | None = None,
    bold: bool | None = None,
    italic: bool = False,
    elide: bool = False,
    second: str = "ink2",
) -> float:
    """Draw words into a rectangle in a type style, wrapped; with `elide` on one line, cut with an ellipsis. The widest
    line in px."""
    tone = theme.colour(colour) if isinstance(colour, str) else colour
    # A pixel of grace: a rectangle made from a measured width must not break the line it was measured for.
    made = setting(tr(text), style, rect.width(), tone, second, size=size, bold=bold, italic=italic, big=big,
                   elide=elide, grace=1.0)  # fmt: skip
    made.draw(painter, rect, align)
    return made.widest


def draw_fit(
    painter: QPainter,
    rect: QRectF,
    text: str,
    style: str = "label",
    colour: QColor | str = "ink",
    align: Qt.AlignmentFlag = LEFT | MIDDLE,
    *,
    big: bool | None = None,
    size: float | None = None,
    least: float | None = None,
    bold: bool | None = None,
) -> None:
    """A name into a rectangle whole: smaller down to ``least``, then on two lines; only then cut with an ellipsis."""
    text = tr(text)
    full = theme.style(style, big).size if size is None else size
    least = full if least is None else min(least, full)
    lines = 1
    while theme.text_width(text, style, big, full, bold) > rect.width() and full > least:
        full = max(least, full - 1.0)
    if theme.text_width(text, style, big, full, bold) > rect.width() + 1:
        full = theme.style(style, big).size if size is None else size
        while full > least and not _in_two(text, style, big, full, bold, rect.width()):
            full = max(least, full - 1.0)
        lines = 2
        if not _in_two(text, style, big, full, bold, rect.width()):
            draw(painter, rect, text, style, colour, align, big=big, size=full, bold=bold, elide=True)
            return
    high = theme.line_height(style, big, full) * lines
    box = QRectF(rect.x(), rect.center().y() - high / 2, rect.width(), high) if high > rect.height() else rect
    draw(painter, box, text, style, colour, align, big=big, size=full, bold=bold)


def _in_two(text: str, style: str, big: bool | None, size: float, bold: bool | None, width: float) -> bool:
    """Whether words can be parted into two lines of a width."""
    words = text.split()
    return any(
        theme.text_width(" ".join(words[:at]), style, big, size, bold) <= width
        and theme.text_width(" ".join(words[at:]), style, big, size, bold) <= width
        for at in range(1, len(words))
    )


class Text(QLabel):
    """Words in a type style.

    `Text("88.1%", "figure")`, `Text("Target 95%", "micro", "ink3")`, `Text("A <b>long</b> story", "body", wrap=True)`.
    """

    def __init__(
        self,
        text: str = "",
        style: str = "ui",
        colour: str = "ink",
        *,
        bold: bool | None = None,
        italic: bool = False,
        size: float | None = None,
        big: bool | None = None,
        align: Qt.AlignmentFlag = LEFT | MIDDLE,
        wrap: bool = False,
        elide: bool = False,
        second: str = "ink2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.words, self.style_name, self.tone, self.second = text, style, colour, second
        self.bold, self.italic, self.size_px, self.big = bold, italic, size, big
        self.align, self.wraps, self.elides = align, wrap, elide
        self._kept: dict[tuple[str, bool, float], Setting] = {}
        self.told_whole = ""
        """What the tooltip says because the line is cut."""
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred if wrap or elide else QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed
        )
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setWordWrap(wrap)  # a label's own setText would take the height for a width away again
        super().setText(unmarked(tr(text)))
        theme.signals.changed.connect(self.restyle)

    def setText(self, text: str) -> None:
        if text == self.words:
            return
        self.words = text
        super().setText(unmarked(tr(text)))
        self.restyle()

    def set_colour(self, name: str) -> None:
        """Another token for the words."""
        self.tone = name
        self.restyle()

    def restyle(self) -> None:
        """Colours or sizes changed."""
        self._kept.clear()
        self._fit_height()
        if self.isVisible():
            self._tell_whole()
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()
        self._tell_whole()

    @property
    def is_cut(self) -> bool:
        """Whether its one line has less room than its words need."""
        return not self.wraps and bool(self.words) and self.width() + 2 < self.sizeHint().width()

    def _tell_whole(self) -> None:
        """Words that are cut stand whole in the tooltip, where nothing else does."""
        if self.toolTip() not in ("", self.told_whole):
            return
        whole = self.text() if self.is_cut else ""
        if whole != self.told_whole:
            self.told_whole = whole
            self.setToolTip(whole)

    def _fit_height(self) -> None:
        """As high as its lines need: a box layout gives a label of fixed height no more than its hint."""
        if self.wraps and self.width() > 0:
            high = self.heightForWidth(self.width())
            if high != self.minimumHeight():
                self.setFixedHeight(high)

    def _set(self, width: float) -> Setting:
        key = (self.words, self.elides, width)
        made = self._kept.get(key)
        if made is None:
            made = setting(
                tr(self.words), self.style_name, width, theme.colour(self.tone), self.second, size=self.size_px,
                bold=self.bold, italic=self.italic, big=self.big, elide=self.elides,
            )  # fmt: skip
            # Layouts ask for the same few widths again and again.
            if len(self._kept) >= KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[key] = made
        return made

    def sizeHint(self) -> QSize:
        if self.wraps:
            widest = theme.px(420, self.big)
            # So many letters fill that in any case: to set a whole paragraph on one line takes long.
            filled = len(self.words) > MANY and "\n" not in self.words
            width = (widest if filled else min(self._set(100000).widest, widest)) + 1
            return QSize(int(width) + 1, self.heightForWidth(int(width) + 1))
        elided, self.elides = self.elides, False
        made = self._set(100000)
        self.elides = elided
        return QSize(int(made.widest) + 2, int(made.height))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click pins what the tooltip says."""
        if not explain.ask(self):
            super().mousePressEvent(event)

    def minimumSizeHint(self) -> QSize:
        if self.wraps or self.elides:
            return QSize(theme.px(40, self.big), int(theme.line_height(self.style_name, self.big, self.size_px)))
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        return int(self._set(width).height) if self.wraps else self.sizeHint().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self.isEnabled():
            painter.setOpacity(0.6)
        squeezed = not self.wraps and not self.elides and self.width() + 2 < self.sizeHint().width()
        if squeezed and "\n" not in self.words:
            # One line stays one line: cut with an ellipsis rather than broken in two.
            self.elides = True
            made = self._set(self.width())
            self.elides = False
        else:
            made = self._set(self.width() + (0 if self.wraps or self.elides else 4))
        made.draw(painter, QRectF(self.rect()), self.align)

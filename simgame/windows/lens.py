"""The incentive lens: what an extra £1m does to my scorecard and to everyone's, as two arrows from one line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import icons, marks, theme
from simgame.windows.as_table import Tabled
from simgame.windows.chart_data import ChartTable
from simgame.windows.scale import MINUS
from simgame.windows.surfaces import Painted
from simgame.windows.text import LEFT, MIDDLE, RIGHT, TOP, Setting, draw

NOTHING = 0.05
"""Scorecard points under which a lever changes nothing worth an arrow."""


def points(value: float) -> str:
    """+1.2, −0.9; 'no change' under 0.05."""
    if abs(value) < NOTHING:
        return "no change"
    return f"{'+' if value > 0 else MINUS}{abs(value):.1f}"


def pulls_apart(mine: float, everyone: float) -> bool:
    """Whether the two arrows point against each other."""
    return abs(mine) >= NOTHING and abs(everyone) >= NOTHING and (mine > 0) != (everyone > 0)


def in_words(mine: float, everyone: float) -> str:
    """The lens for a screen reader."""

    size = {"value": abs(mine)}
    if abs(mine) < NOTHING:
        you = tr("you see no change")
    else:
        you = tr("you gain {value:.1f} points", **size) if mine > 0 else tr("you lose {value:.1f} points", **size)
    size = {"value": abs(everyone)}
    if abs(everyone) < NOTHING:
        they = tr("everyone sees no change")
    elif everyone > 0:
        they = tr("everyone gains {value:.1f} points", **size)
    else:
        they = tr("everyone loses {value:.1f} points", **size)
    words = tr("An extra one million pounds here: {you}, {they}.", you=you, they=they)
    return f"{words} {tr('Pulls apart.')}" if pulls_apart(mine, everyone) else words


SOURCE = "By the engine, one step on this lever: others as last year, this year’s deals, no luck."
"""Where the figures of a pane come from."""
LENS_HEADS = ("Scorecard points for an extra £1m", "Points", "8 in 10")


def pull_rows(pull: Pull) -> tuple[tuple[str, str, str], ...]:
    """Both arrows as text: whose, its points, and their range where it is known."""
    sides = (("You", pull.mine, pull.mine_range), ("Everyone", pull.everyone, pull.everyone_range))
    return tuple((who, points(value), span_words(span)) for who, value, span in sides)


def span_words(span: tuple[float, float] | None) -> str:
    """A range of points; "" where there is none."""
    return "" if span is None else tr("{low} to {high}", low=exact(span[0]), high=exact(span[1]))


def exact(value: float) -> str:
    """Points to a tenth, with their sign; nought has none."""
    words = f"{abs(value):.1f}"
    return words if float(words) == 0 else f"{'+' if value > 0 else MINUS}{words}"


@dataclass(frozen=True)
class Pull:
    """Points for an extra £1m: mine and everyone's, each with its 8-in-10 range if known."""

    mine: float
    everyone: float
    mine_range: tuple[float, float] | None = None
    everyone_range: tuple[float, float] | None = None


def _paint_side(
    painter: QPainter, zero: QPointF, value: float, band: tuple[float, float] | None, scale: float, colour: QColor,
    size: float, thickness: float, hollow: bool, big: bool | None, wash: QColor, furthest: float,
) -> None:  # fmt: skip
    """One arrow with its value at the tip."""
    high = theme.line_height("small", big)
    if abs(value) < NOTHING:
        area = QRectF(zero.x() + 6, zero.y() - high / 2, theme.text_width(points(value), "small", big, size), high)
        draw(painter, area, points(value), "small", "ink3", LEFT | MIDDLE, big=big, size=size)
        return
    length = max(abs(value) * scale, 9.0) * (1 if value > 0 else -1)
    if band is not None and band[0] < 0 < band[1]:
        ends = [max(-furthest, min(furthest, end * scale)) for end in band]
        painter.fillRect(QRectF(zero.x() + ends[0], zero.y() - 8, ends[1] - ends[0], 16), wash)
    marks.paint_arrow(painter, zero, length, thickness, colour, hollow)
    tip = zero.x() + length
    if value > 0:
        area, align = QRectF(tip + 5, zero.y() - high / 2, 60, high), LEFT
    else:
        area, align = QRectF(tip - 65, zero.y() - high / 2, 60, high), RIGHT
    draw(painter, area, points(value), "small", colour, align | MIDDLE, big=big, size=size, bold=True)


class LensWidget(Tabled, Painted):
    """Two arrows from a zero line: upper you, lower everyone; right gains, left loses.

    `LensWidget("acute", Pull(-0.9, 1.4))`; `set_pull(Pull | None)`, `set_hollow(True)` for the rest of the game.
    """

    def __init__(
        self, seat: str, pull: Pull | None = None, *, width: int = 142, height: int = 46, big: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(big, parent)
        self.seat, self.pull, self.wide, self.high, self.hollow = seat, pull, width, height, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_pull(pull)

    def figures(self) -> ChartTable:
        """You and everyone, each with its range."""
        return ChartTable(LENS_HEADS, () if self.pull is None else pull_rows(self.pull))

    def set_pull(self, pull: Pull | None) -> None:
        self.pull = pull
        self.setAccessibleName(tr("Incentive lens"))
        words = "" if pull is None else in_words(pull.mine, pull.everyone)
        self.setAccessibleDescription(tr(words))
        self.setToolTip(tr(words))
        self.update()

    def set_hollow(self, hollow: bool) -> None:
        self.hollow = hollow
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(self.wide), self.px(self.high))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.pull is None:
            return
        painter = QPainter(self)
        middle, high = self.width() / 2, self.height()
        painter.setPen(QPen(theme.colour("control"), 1))
        marks.line(painter, middle, 1, middle, high - 1)
        room = max(middle - theme.text_width("+0.0", "small", self.big, bold=True) - 5, 12.0)
        furthest = min(62.0, room)
        # One scale for both, so that their lengths can be compared.
        scale = min(float(self.px(26)), furthest / max(abs(self.pull.mine), abs(self.pull.everyone), NOTHING))
        wash = theme.colour("rule")
        for value, band, colour, share in (
            (self.pull.mine, self.pull.mine_range, theme.seat_colour(self.seat), 0.28),
            (self.pull.everyone, self.pull.everyone_range, theme.colour("ink"), 0.74),
        ):
            zero = QPointF(middle, high * share)
            _paint_side(painter, zero, value, band, scale, colour, 13, 7, self.hollow, self.big, wash, furthest)


class LensPane(Tabled, Painted):
    """One world's arrows, and why: `LensPane("keep", "acute", Pull(-0.9, 1.4), "Lose £1.6m.", now=True)`.

    ``why``: lines short enough to be read aloud; ``whole``: all of it in words, which the tooltip has.
    """

    def __init__(
        self, regime: str, seat: str, pull: Pull, why: str, *, whole: str = "", now: bool = True,
        big: bool | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(big, parent)
        self.seat, self.hollow = seat, False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_pane(regime, pull, why, whole, now)

    def figures(self) -> ChartTable:
        """You and everyone, each with its range; and why."""
        return ChartTable(LENS_HEADS, (*pull_rows(self.pull), *((("Why", self.why, ""),) if self.why else ())))

    def set_pane(self, regime: str, pull: Pull, why: str, whole: str, now: bool) -> None:
        """Which world, its arrows, lines and sentence, and whether it is the one in force."""
        self.regime, self.pull, self.why, self.now = regime, pull, why, now
        self.setToolTip(tr("{whole}\n{source}", whole=whole, source=SOURCE) if whole else "")
        self.setAccessibleName(tr(self._title()))
        self.setAccessibleDescription(tr("{mine} {why}", mine=in_words(pull.mine, pull.everyone), why=why))
        self.restyle()

    def set_hollow(self, hollow: bool) -> None:
        self.hollow = hollow
        self.update()

    def _title(self) -> str:
        state = "abolished" if self.regime == "abolish" else "kept"
        return tr("Now, split {state}", state=state) if self.now else tr("If it were {state}", state=state)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self.px(88) + self._words(width).height + self.px(10))

    def _words(self, width: float) -> Setting:
        font, line = theme.font("small", self.big), theme.line_height("small", self.big)
        ink = theme.colour("ink")
        return Setting(self.why, font, line, max(width - self.px(20), 20), ink, ink)

    def sizeHint(self) -> QSize:
        return QSize(self.px(180), self.heightForWidth(max(self.px(180), self.width() if self.isVisible() else 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Rows of layouts do not always pass a height for width on.
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(130), self.px(100))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = theme.regime_colour(self.regime)
        face = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(tone, 1.5) if self.now else Qt.PenStyle.NoPen)
        painter.setBrush(theme.regime_wash(self.regime))
        painter.drawRoundedRect(face, 6, 6)
        side = float(self.px(12))
        marks.paint_regime_mark(painter, QRectF(self.px(10), self.px(11), side, side), self.regime)
        head = QRectF(self.px(28), self.px(8), self.width() - self.px(30), self.px(18))
        title = self._title()
        if theme.text_width(title, "small", self.big, bold=True) > head.width():
            title = title.replace("If it were ", "If ").replace(", split", ",")
        draw(painter, head, title, "small", tone, big=self.big, bold=True, elide=True)
        label = theme.text_width("−0.0", "small", self.big, 13.5, bold=True) + 6
        zero = max(self.width() * 0.48, self.px(70))
        top = float(self.px(36))
        painter.setPen(QPen(theme.colour("control"), 1))
        marks.line(painter, zero, top, zero, top + self.px(46))
        left, right = zero - self.px(28) - label, self.width() - zero - label - 4
        scale = float(self.px(30))
        for value in (self.pull.mine, self.pull.everyone):
            scale = min(scale, max(left if value < 0 else right, 9.0) / max(abs(value), NOTHING))
        for value, seat, row in ((self.pull.mine, self.seat, 12), (self.pull.everyone, "everyone", 35)):
            colour = theme.seat_colour(seat)
            icon = float(self.px(17))
            middle = top + self.px(row)
            icons.paint(
                painter, QRectF(self.px(9), middle - icon / 2, icon, icon), theme.SEAT_ICON[seat], "fill", colour
            )
            _paint_side(
                painter, QPointF(zero, middle), value, None, scale, colour, 13.5, 8, self.hollow,
                self.big, theme.colour("rule"), 62.0,
            )  # fmt: skip
        words = QRectF(self.px(10), self.px(88), self.width() - self.px(20), self.height() - self.px(88))
        self._words(self.width()).draw(painter, words, LEFT | TOP)

"""A resident's year: twelve months, what happened, and the odds as a hundred dots."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from simgame.game.residents import RESIDENTS
from simgame.game.words import MONTH_NAMES
from simgame.model.language import tr
from simgame.windows import icons, marks, say, theme
from simgame.windows.as_table import Tabled
from simgame.windows.chart_data import ChartTable
from simgame.windows.surfaces import Painted, Rule, SurfaceFrame, row
from simgame.windows.text import Text

LETTERS = {0: "A", 3: "J", 6: "O", 9: "J", 11: "M"}
WORDS = {"": "quiet", "bad": "bad", "wait": "waiting", "good": "seen or done"}
ACROSS, DOWN = 20, 5


def month_rows(months: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The months from April and what each was."""
    return tuple((MONTH_NAMES[number], WORDS[mark]) for number, mark in enumerate(months))


class MonthStrip(Tabled, Painted):
    """Twelve months from April: a cross is bad, a dash waiting, a tick seen or done: shape says it before colour."""

    def __init__(self, months: tuple[str, ...], big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.months = months
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = ", ".join(tr(WORDS[mark]) for mark in months)
        self.setAccessibleName(tr("Twelve months from April: {said}", said=said))

    def figures(self) -> ChartTable:
        """Month by month, from April, what it was."""
        return ChartTable(("Month", "What it was"), month_rows(self.months))

    def table_title(self) -> str:
        """Short: every month stands in the table."""
        return tr("Twelve months")

    def sizeHint(self) -> QSize:
        return QSize(self.px(210), self.px(66 if self.big else 40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(self.width() / 12.0, float(self.px(40 if self.big else 26)))
        side = min(step - self.px(2), self.px(30 if self.big else 20))
        tokens = {"": "sunk", "bad": "off", "wait": "watch", "good": "met"}
        for month, mark in enumerate(self.months):
            box = QRectF(month * step, 1, side, side)
            painter.setPen(QPen(theme.colour("control" if mark == "" else "ink"), 1.0))
            painter.setBrush(theme.colour(tokens[mark]))
            painter.drawRoundedRect(box, 3, 3)
            pen = QPen(theme.colour("ink" if mark == "wait" else "card"), max(side * 0.1, 1.6))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            inner = box.adjusted(side * 0.28, side * 0.28, -side * 0.28, -side * 0.28)
            if mark == "bad":
                painter.drawLine(inner.topLeft(), inner.bottomRight())
                painter.drawLine(inner.topRight(), inner.bottomLeft())
            elif mark == "wait":
                painter.drawLine(QPointF(inner.left(), inner.center().y()), QPointF(inner.right(), inner.center().y()))
            elif mark == "good":
                marks.paint_tick(painter, box.center(), side * 0.34, theme.colour("card"))
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font("micro", self.big))
        for month, letter in LETTERS.items():
            spot = QRectF(month * step, side + self.px(3), side, self.px(30 if self.big else 16))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, letter)


class HundredDots(Tabled, Painted):
    """So many of a hundred filled."""

    def __init__(self, filled: int, big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.filled = filled
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("{filled} of 100 dots", filled=filled))

    def figures(self) -> ChartTable:
        """How many are filled, and how many not."""
        return ChartTable(("Of 100", "Dots"), (("Filled", str(self.filled)), ("Not filled", str(100 - self.filled))))

    def sizeHint(self) -> QSize:
        return QSize(self.px(200), self.px(84 if self.big else 70))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(self.width() / ACROSS, self.height() / DOWN)
        radius = step * 0.38
        for dot in range(ACROSS * DOWN):
            centre = QPointF((dot % ACROSS + 0.5) * step, (dot // ACROSS + 0.5) * step)
            painter.setPen(QPen(theme.colour("control" if dot >= self.filled else "ink"), 1.0))
            painter.setBrush(theme.colour("ink") if dot < self.filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius, radius)


class _Portrait(Painted):
    """The resident's icon in a ring."""

    def __init__(self, icon: str, big: bool | None) -> None:
        super().__init__(big)
        self.icon = icon
        side = self.px(80 if big else 46)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(1, 1, self.width() - 2, self.height() - 2)
        painter.setPen(QPen(theme.colour("rule2"), 1.4))
        painter.setBrush(theme.colour("sunk"))
        painter.drawEllipse(ring)
        inset = self.width() * 0.24
        icons.paint(painter, ring.adjusted(inset, inset, -inset, -inset), self.icon, "fill", theme.colour("ink"))


class ResidentCard(Tabled, SurfaceFrame):
    """`ResidentCard("elder", marks, words, odds, odds_words)`; ``name``: what the table calls them."""

    accessible_role = QAccessible.Role.Grouping
    gathers = True

    def figures(self) -> ChartTable:
        """Month by month, and the odds."""
        odds = (tr("Odds in 100: {words}", words=self.odds_words), str(self.odds))
        return ChartTable(("Month", "What it was"), (*month_rows(self.months), odds))

    def table_title(self) -> str:
        """Who it is."""
        return self.called

    def __init__(
        self, id: str, months: tuple[str, ...], words: str, odds: int, odds_words: str, *, name: str = "",
        big: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("big" if big else "card", big, parent)
        self.months, self.odds, self.odds_words = months, odds, odds_words
        one = next(resident for resident in RESIDENTS if resident.id == id)
        self.called = name or tr(one.who)
        pad, low = theme.px(22 if big else 18, big), theme.px(16 if big else 18, big)
        layout = say.column(self, (pad, low, pad, low), theme.px(8 if big else 10, big))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Text(name or one.who, "h2" if big else "h3", big=big))
        line = tr("{who}, {line}", who=tr(one.who).lower(), line=one.line) if name else one.line
        names.addWidget(Text(line, "small", "ink2", wrap=True, big=big))
        head = row(_Portrait(one.icon, big), spacing=12, big=big)
        head.addLayout(names, 1)
        layout.addLayout(head)
        layout.addWidget(MonthStrip(months, big))
        layout.addWidget(Text(words, "body", size=None if big else 18, wrap=True, big=big))
        layout.addStretch(1)
        layout.addWidget(Rule(big=big))
        layout.addWidget(Text(tr("{odds} in 100", odds=odds), "h1" if big else "h2", big=big))
        layout.addWidget(Text(odds_words, "small" if big else "ui", wrap=True, big=big))
        layout.addWidget(HundredDots(odds, big))
        self.setAccessibleName(
            tr(
                "{who}, {line}: {words} {odds} in 100 {odds_words}.",
                who=name or one.who,
                line=one.line,
                words=words,
                odds=odds,
                odds_words=odds_words,
            )
        )

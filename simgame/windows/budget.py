"""One budget: pots with their bids on a line, the shares of two years, an amendment, how each member stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import marks, theme
from simgame.windows.as_table import Tabled
from simgame.windows.buttons import Button
from simgame.windows.chart_data import ChartTable
from simgame.windows.offer_ruler import ticks
from simgame.windows.scale import Scale
from simgame.windows.seats import Counter
from simgame.windows.stepper import Stepper
from simgame.windows.surfaces import Glyph, Painted, SurfaceFrame, Tag, column
from simgame.windows.text import CENTRE, LEFT, MIDDLE, RIGHT, Text, draw, unmarked


@dataclass(frozen=True)
class BidShown:
    """One seat's bid for a pot: a change in £m and one line of reason."""

    seat: str
    gbp_m: float
    line: str = ""


APART, NEXT = 0.45, 0.7
"""Of a counter's side: bids nearer than that share a place, and counters that share one stand so far apart."""


class BidLane(Tabled, Painted):
    """Bids as counters on a line, with the proposal as a black bar. `BidLane(Scale(0, 16, 1, signed=True))`,
    `set_bids([BidShown("acute", 14, "Full every January")])`, `set_proposed(8.0)` (None: nothing proposed yet)."""

    def __init__(
        self, scale: Scale, big: bool | None = None, *, tight: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(big, parent)
        self.scale, self.tight, self.pot = scale, tight, ""
        self.bids: tuple[BidShown, ...] = ()
        self.proposed: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def px(self, value: float) -> int:
        """On an open table everything grows with the words."""
        large = theme.projector() if self.big is None else self.big
        return super().px(value * (1.5 if large else 1.0))

    def figures(self) -> ChartTable:
        """Every bid with its line, and the proposal."""
        rows = [(theme.SEAT_NAME[bid.seat], self.scale.format(bid.gbp_m), bid.line) for bid in self.bids]
        if self.proposed is not None:
            rows.append(("Proposed", self.scale.format(self.proposed), ""))
        return ChartTable(("Bid by", "£m", "With it"), tuple(rows))

    def table_title(self) -> str:
        """The pot's name."""
        return tr("Bids for {pot}", pot=self.pot) if self.pot else tr("Bids")

    def set_scale(self, scale: Scale) -> None:
        """Another range, and perhaps another way to write its figures."""
        self.scale = scale
        self._say()
        self.update()

    def set_bids(self, bids: Sequence[BidShown]) -> None:
        self.bids = tuple(bids)
        self._say()
        self.update()

    def set_proposed(self, gbp_m: float | None) -> None:
        self.proposed = gbp_m
        self._say()
        self.update()

    def _say(self) -> None:
        said = [
            tr(
                "{seat_name} bids {scale}. {line}",
                seat_name=theme.SEAT_NAME[bid.seat],
                scale=self.scale.format(bid.gbp_m),
                line=bid.line,
            ).strip()
            for bid in self.bids
        ]
        if self.proposed is not None:
            said.append(tr("Proposed {scale}", scale=self.scale.format(self.proposed)))
        self.setAccessibleName(tr("Bids"))
        self.setAccessibleDescription(tr(" ".join(said)))
        self.setToolTip(tr("\n".join(said)))

    def sizeHint(self) -> QSize:
        return QSize(self.px(330), self.px((47 if self.big else 52) if self.tight else 72))

    def _x(self, value: float) -> float:
        ends = self.px(26)
        share = (value - self.scale.lowest) / max(self.scale.highest - self.scale.lowest, 1e-9)
        return ends + min(max(share, 0.0), 1.0) * (self.width() - 2 * ends)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = float(self.px((27 if self.big else 31) if self.tight else 46))
        painter.setPen(QPen(theme.colour("rule2"), 2))
        marks.line(painter, self._x(self.scale.lowest), y, self._x(self.scale.highest), y)
        written, _ = ticks(self.scale.lowest, self.scale.highest, 4 if self.width() > self.px(300) else 2)
        number = round(self.scale.lowest / written)
        while number * written <= self.scale.highest + 1e-6:
            value = number * written
            number += 1
            if value < self.scale.lowest - 1e-6:
                continue
            painter.setPen(QPen(theme.colour("control"), 1))
            marks.line(painter, self._x(value), y - 4, self._x(value), y + 4)
            words = self.scale.format(value) if value else "0"
            area = QRectF(self._x(value) - self.px(40), y + self.px(4 if self.tight else 6), self.px(80), self.px(18))
            draw(painter, area, words, "micro", "ink3", CENTRE | MIDDLE, big=self.big)
        if self.proposed is not None:
            bar = QPen(theme.colour("ink"), 5)
            bar.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(bar)
            # From nothing, or from the line's end where every share shrinks.
            start = self._x(max(self.scale.lowest, min(0.0, self.scale.highest)))
            marks.line(painter, start, y, self._x(self.proposed), y)
        self._paint_bids(painter, y)
        if self.proposed is not None:
            bar.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(bar)
            marks.line(painter, self._x(self.proposed), y - 8, self._x(self.proposed), y + 8)

    def _size(self) -> float:
        return 28.0 if (theme.projector() if self.big is None else self.big) else 14.5

    def _centres(self, values: Sequence[float], side: float) -> list[float]:
        """Where the counters of bids stand, smallest first: over their place, beside each other where they share it."""
        places = [self._x(value) for value in values]
        at = 0
        while at < len(places):
            group = [other for other in range(at, len(places)) if places[other] - places[at] < side * APART]
            middle = sum(places[other] for other in group) / len(group)
            for number, other in enumerate(group):
                places[other] = middle + (number - (len(group) - 1) / 2) * side * NEXT
            at = group[-1] + 1
        return places

    def _paint_bids(self, painter: QPainter, y: float) -> None:
        side = float(self.px(18 if self.tight else 26))
        above = self.px(11 if self.tight else 15)
        ordered = sorted(self.bids, key=lambda bid: bid.gbp_m)
        centres = self._centres([bid.gbp_m for bid in ordered], side)
        for bid, centre in zip(ordered, centres, strict=True):
            x = self._x(bid.gbp_m)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.seat_colour(bid.seat))
            painter.drawPolygon(QPolygonF([QPointF(x, y - 3), QPointF(x - 5, y - 11), QPointF(x + 5, y - 11)]))
            marks.paint_counter(painter, QRectF(centre - side / 2, y - above - side, side, side * 1.09), bid.seat)
        # The line of the bid that reaches furthest stands where there is room; the rest are in the tooltip.
        for number in reversed(range(len(ordered))):
            bid = ordered[number]
            if not bid.line:
                continue
            words = tr("“{line}”", line=bid.line)
            wide = theme.text_width(words, "body", self.big, self._size()) + 2
            x = centres[number]
            before = centres[number - 1] if number else -side
            after = centres[number + 1] if number + 1 < len(ordered) else self.width() + side
            right = QRectF(x + side * 0.8, y - above - side, wide, side)
            left = QRectF(x - side * 0.8 - wide, right.y(), wide, side)
            if right.right() < after - side * 0.6 and right.right() <= self.width():
                draw(painter, right, words, "body", "ink", LEFT | MIDDLE, big=self.big, size=self._size(), italic=True)
                return
            if left.left() > before + side * 0.6 and left.left() >= 0:
                draw(painter, left, words, "body", "ink", RIGHT | MIDDLE, big=self.big, size=self._size(), italic=True)
                return


class PotRow(QWidget):
    """One pot: name, last year, its bids, the proposal.

    `PotRow("hospital", "acute", "Hospital", "Beds, theatres, A&E", "£548m", Scale(0, 16, 1, signed=True), 8)`.
    Signals `changed(str, float)` pot and change in £m, `walked(int)`, `refused(str)`.
    """

    changed = Signal(str, float)
    walked = Signal(int)
    refused = Signal(str)

    def __init__(
        self, pot: str, seat: str, name: str, holds: str, last: str, scale: Scale, proposed: float, *, icon: str = "",
        tight: bool = False, big: bool | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.pot = pot
        self.lane = BidLane(scale, big, tight=tight)
        self.lane.pot = name
        wide, high, size = (280, 68, 30.0) if big else (136, 36, 16.0)
        if tight:
            wide, high, size = (280, 58, 28.0) if big else (136, 32, 15.0)
        self.stepper = Stepper(
            scale, proposed, name=tr("{name}, proposed", name=name), width=wide, height=high, size=size, big=big
        )
        self.lane.set_proposed(proposed)
        words = column(
            None, Text(name, "label", size=None if big else 16, big=big), Text(holds, "micro", "ink2", big=big), None
        )
        names = QWidget()
        line = QHBoxLayout(names)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(11, big))
        side = (44 if tight else 56) if big else (30 if tight else 34)
        line.addWidget(Counter(seat, side, title=name, icon=icon, big=big))
        line.addLayout(words, 1)
        names.setMinimumWidth(theme.px(420 if big else 210, big))
        was = Text(last, "ui", "ink2", align=RIGHT | MIDDLE, big=big)
        was.setFixedWidth(theme.px(130 if big else 82, big))
        whole = QHBoxLayout(self)
        edge = theme.px(1 if tight else 12, big)
        whole.setContentsMargins(0, edge, 0, edge)
        whole.setSpacing(theme.px(16, big))
        whole.addWidget(names)
        whole.addWidget(was)
        whole.addWidget(self.lane, 1)
        whole.addWidget(self.stepper)
        self.stepper.changed.connect(self._changed)
        self.stepper.walked.connect(self.walked)
        self.stepper.refused.connect(self.refused)

    def _changed(self, value: float) -> None:
        self.lane.set_proposed(value)
        self.changed.emit(self.pot, value)

    def set_proposed(self, value: float) -> None:
        self.stepper.set_exactly(value)
        self.lane.set_proposed(value)

    def set_bids(self, bids: Sequence[BidShown]) -> None:
        self.lane.set_bids(bids)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, theme.colour("rule"))


class AmendmentCard(SurfaceFrame):
    """An amendment on the table. `AmendmentCard("council", "£2m from Hospital to Outside hospital", "Moved by the
    council partner. The hospital division pays.")`. Signals `taken()` (take it in), `balloted()` (ballot on it)."""

    taken = Signal()
    balloted = Signal()

    def __init__(
        self, seat: str, words: str, detail: str, tag: str = "Next ballot", big: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("card", big, parent)
        self.set_border("ink", 1.5)
        self.setAccessibleName(tr("Amendment: {words}. {detail}", words=words, detail=detail))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        line = QHBoxLayout(self)
        line.setContentsMargins(*(theme.px(value, big) for value in (18, 12, 18, 12)))
        line.setSpacing(theme.px(14, big))
        line.addWidget(Counter(seat, 36, big=big))
        title = Text(tr("Amendment: {words}", words=words), "label", size=None if big else 16, wrap=True, big=big)
        line.addLayout(column(title, Text(detail, "small", "ink2", wrap=True, big=big)), 1)
        if tag:
            line.addWidget(Tag(tag, "cards", big=big))
        self.take = Button("Take it in", kind="small", big=big)
        self.ballot = Button("Ballot on it", kind="small", big=big)
        line.addWidget(self.take)
        line.addWidget(self.ballot)
        self.take.clicked.connect(self.taken)
        self.ballot.clicked.connect(self.balloted)

    def set_allowed(self, take: bool, why: str = "") -> None:
        """Only the chief executive takes an amendment in."""
        self.take.set_allowed(take, why)


class StandRow(QWidget):
    """How one member stands on the proposal: `StandRow("gp", "GP partner", "Agrees", True)`; None: not yet said.

    Signal `answered(str, bool)` if `asking` shows the two buttons.
    """

    answered = Signal(str, bool)

    def __init__(
        self, seat: str, title: str, said: str = "", agrees: bool | None = None, *, asking: bool = False,
        big: bool | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.seat, self.title = seat, title
        self.said = Text(said, "ui", "ink2", wrap=True, big=big)
        self.mark = Glyph("", size=21 if not big else 34, big=big)
        self.yes = Button("Agree", kind="small", big=big)
        self.no = Button("Against", kind="small", big=big)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.px(5, big), 0, theme.px(5, big))
        line.setSpacing(theme.px(11, big))
        line.addWidget(Counter(seat, 27 if not big else 44, title=title, big=big))
        name = Text(title, "label", big=big, elide=True)
        line.addWidget(name, 3)
        line.addWidget(self.said, 2)
        line.addWidget(self.yes)
        line.addWidget(self.no)
        line.addWidget(self.mark)
        self.yes.setAccessibleName(tr("{title} agrees", title=title))
        self.no.setAccessibleName(tr("{title} is against", title=title))
        self.yes.clicked.connect(lambda: self.answered.emit(self.seat, True))
        self.no.clicked.connect(lambda: self.answered.emit(self.seat, False))
        self.set_stand(said, agrees, asking)

    def set_stand(self, said: str, agrees: bool | None, asking: bool = False) -> None:
        """What it says and how it votes; `asking` shows the buttons instead of the mark."""
        self.said.setText(said)
        self.yes.setVisible(asking)
        self.no.setVisible(asking)
        self.mark.setVisible(not asking)
        if agrees is None:
            self.mark.set_icon("hourglass-medium", "regular", "ink3")
        else:
            self.mark.set_icon("check-circle" if agrees else "x-circle", "fill" if agrees else "regular")
        state = "not yet said" if agrees is None else "agrees" if agrees else "is against"
        self.setAccessibleName(tr("{title} {state}. {said}", title=self.title, state=state, said=unmarked(said)))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, theme.colour("rule"))

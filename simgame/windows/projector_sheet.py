"""What the projector shows: the board, the month, a headline, who is waited for, coins. Drawn for 1920 x 1080."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QTableWidget, QVBoxLayout, QWidget

from simgame.game.seats import SeatId
from simgame.game.view_types import SeatView, View
from simgame.game.words import MONTH_NAMES, count, listed, percent
from simgame.model.language import tr
from simgame.windows import icons, say, theme
from simgame.windows.as_table import Tabled, bare_table, fill_table
from simgame.windows.bar import PHASE_TITLES, STEP_OF
from simgame.windows.bars import BigTop
from simgame.windows.board_panel import BoardPanel
from simgame.windows.figures import narrow_names, readings
from simgame.windows.kpi import IndicatorColumn
from simgame.windows.phase_steps import PHASES_KEPT, PHASES_ONE
from simgame.windows.place_map import board_map, board_month
from simgame.windows.seats import Counter
from simgame.windows.surfaces import Painted, Rule, SurfaceFrame
from simgame.windows.text import CENTRE, MIDDLE, Text

SIDE_WIDTH = 430
LONG = 110
"""Letters from which a headline takes a smaller size."""
MARGIN = 72


def headline_of(view: View, month: int | None) -> str:
    """The one sentence for the room, by phase; ``month`` is the index of the month that the table watches."""
    last = view.reports[-1].title if view.reports else ""
    if view.phase == "year" and view.months is not None and month is not None and month < len(view.months.months):
        return view.months.months[month].sentence
    if view.phase == "plans_up" and view.plans is not None:
        return view.plans.headline
    if view.phase == "winter_call" and view.winter is not None:
        return view.winter.sentence
    if view.phase == "vote":
        result = view.vote.result if view.vote is not None and view.vote.turned else None
        kept, gone = tr("The table keeps the split"), tr("The table abolishes the split")
        return tr("Keep the split, or abolish it?") if result is None else kept if result == "keep" else gone
    if view.phase == "switch" and view.switch is not None:
        return tr("The seam closes") if view.switch.to == "abolish" else tr("The seam opens")
    if view.phase in ("report", "debrief"):
        return view.report.title if view.report is not None else last
    return view.briefing.sentence


def waited_of(view: View) -> str:
    """Who is waited for, in words."""
    names = narrow_names(view)
    waiting = [names[seat] for seat in view.waiting_for]
    if view.phase in ("year", "report", "debrief"):
        return ""
    return tr("Waiting for {names}", names=listed(waiting)) if waiting else tr("Everybody has finished")


class Coins(Painted):
    """The winter coins of a seat, side by side; an empty place for none."""

    def __init__(self, seat: str, coins: int, parent: QWidget | None = None) -> None:
        super().__init__(True, parent)
        self.seat, self.coins = seat, coins
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = tr("{coins} coins", coins=coins) if coins != 1 else tr("1 coin")
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return QSize(self.px(102), self.px(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, gap = float(self.px(44)), float(self.px(8))
        left = (self.width() - self.coins * side - max(self.coins - 1, 0) * gap) / 2
        for number in range(self.coins):
            box = QRectF(left + number * (side + gap), 2, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.shade())
            painter.drawRoundedRect(box.translated(0, 3), side * 0.2, side * 0.2)
            painter.setBrush(theme.seat_colour(self.seat))
            painter.drawRoundedRect(box, side * 0.2, side * 0.2)
            inner = box.adjusted(side * 0.2, side * 0.2, -side * 0.2, -side * 0.2)
            icons.paint(painter, inner, "snowflake", "fill", theme.colour("card"))
        if not self.coins:
            painter.setPen(theme.colour("ink3"))
            painter.setFont(theme.font("small", True))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "0")


class SeatsAndCoins(SurfaceFrame):
    """Every seat with its tick or dotted ring and, once they are turned, its coins for winter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("big", True, parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(*(theme.px(value, True) for value in (10, 12, 10, 10)))
        self._line.setSpacing(theme.px(10, True))
        self._shown: tuple[tuple[str, str, str, int | None], ...] = ()

    def show_view(self, view: View) -> None:
        """Refresh; nothing happens where the same is shown."""
        names = narrow_names(view)
        coins: dict[SeatId, int | None] = {}
        if view.winter is not None and view.winter.turned:
            coins = {slip.seat: slip.coins for slip in view.winter.slips}
        waits = view.phase not in ("year", "report", "debrief")
        open_to = view.waiting_for if waits else ()
        states = {seat.id: "deciding" if seat.id in open_to else "done" if waits else "" for seat in view.seats}
        given = tuple((seat.id, names[seat.id], states[seat.id], coins.get(seat.id)) for seat in view.seats if seat.on)
        if given == self._shown:
            return
        self._shown = given
        say.empty(self._line)
        for seat, name, state, number in given:
            cell = QVBoxLayout()
            cell.setSpacing(theme.px(3, True))
            above = QHBoxLayout()
            above.setSpacing(theme.px(8, True))
            above.addStretch(1)
            above.addWidget(Counter(seat, 54, state, title=name, big=True))
            if number is not None:
                above.addWidget(Coins(seat, number))
            above.addStretch(1)
            cell.addLayout(above)
            cell.addWidget(Text(name, "small", align=CENTRE | MIDDLE, big=True))
            # Room by the length of the name: equal shares would cut the longest.
            self._line.addLayout(cell, round(theme.text_width(name, "small", True)))


class SeatCard(SurfaceFrame):
    """What all may know of one seat: who it is, what it is judged on, its power and its marks."""

    def __init__(self, seat: SeatView, parent: QWidget | None = None) -> None:
        super().__init__("card", True, parent)
        column = say.column(self, (26, 22, 26, 22), theme.px(14, True))
        column.addWidget(Counter(seat.id, 96, title=seat.title, big=True), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(Text(seat.title, "h2", align=CENTRE | MIDDLE, wrap=True, big=True))
        if seat.name:
            column.addWidget(Text(seat.name, "ui", "ink2", align=CENTRE | MIDDLE, wrap=True, big=True))
        column.addWidget(Rule(big=True))
        column.addWidget(Text(seat.line, "body", wrap=True, big=True))
        column.addWidget(Text(seat.judged_on, "ui", "ink2", wrap=True, big=True))
        if seat.power_pct is not None:
            column.addWidget(Text(tr("Decides on {share} of the money", share=percent(seat.power_pct)), "ui", wrap=True,
                                  big=True))  # fmt: skip
        if seat.score is not None:
            column.addWidget(Text(tr("Scorecard: {score} of 100", score=count(seat.score)), "ui", wrap=True, big=True))
        column.addStretch(1)


class ProjectorSheet(QWidget):
    """``show_view`` takes what all may see, and nothing else: a view of a seat is refused with ``ValueError``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setProperty("ground", "table")
        self._view: View | None = None
        self._month: int | None = None
        self._moves = False
        self._seat: SeatId | None = None
        self._board: BoardPanel | None = None
        self._table: QTableWidget | None = None
        self._tabled: Tabled | None = None
        column = say.column(self)
        self.bar = BigTop()
        column.addWidget(self.bar)
        across = say.row()
        column.addLayout(across, 1)
        side = theme.px(MARGIN, True)
        body = QVBoxLayout()
        body.setContentsMargins(side, theme.px(26, True), theme.px(40, True), theme.px(30, True))
        body.setSpacing(theme.px(16, True))
        self.headline = Text("", "h1", wrap=True, big=True)
        self.under = Text("", "ui", "ink2", wrap=True, big=True)
        body.addWidget(self.headline)
        body.addWidget(self.under)
        self._left = SurfaceFrame("big", True)
        self._left_column = say.column(self._left, (3, 3, 3, 6))
        body.addWidget(self._left, 1)
        self.seats = SeatsAndCoins()
        body.addWidget(self.seats)
        across.addLayout(body, 1)
        across.addWidget(Rule(vertical=True, token="rule2", width=2, big=True))
        self.side = QStackedWidget()
        self.side.setFixedWidth(theme.px(SIDE_WIDTH, True))
        self.figures = IndicatorColumn((), size="table")
        self.figures.setMinimumHeight(theme.px(600, True))  # five rows share what there is
        self.side.addWidget(self.figures)
        across.addWidget(self.side)

    def show_view(self, view: View) -> None:
        """Refresh every part."""
        if view.seat is not None:
            raise ValueError("The projector shows what all may see, never a seat’s own view.")
        if self._view is None or view.phase != self._view.phase:
            self._month = None
        self._view = view
        self._show_bar(view)
        self._show_words(view)
        self._show_board(view)
        self.figures.set_readings(readings(view, True))
        self.seats.show_view(view)
        self._show_seat()
        self._fill_table()

    def show_month(self, month: int) -> None:
        """The month that the table watches now: the board follows it, never ahead."""
        view = self._view
        if view is None or view.phase != "year" or view.months is None or month >= len(view.months.months):
            return
        self._month = month
        self._show_words(view)
        if self._board is not None:
            shown = board_month(view, board_map(view), view.months.months[month])
            self._moves = True
            self._board.view.show_month(shown)

    def show_clock(self, seconds: int | None, standing: bool) -> None:
        """The clock of the phase."""
        self.bar.set_clock(seconds)
        self.bar.clock.set_paused(standing)

    def jump(self, number: int) -> None:
        """1 to 6: what all may know of a seat; the same again, or 0, puts the figures back."""
        if self._view is None:
            return
        on: Sequence[SeatView] = [seat for seat in self._view.seats if seat.on]
        found = on[number - 1].id if 1 <= number <= len(on) else None
        self._seat = None if found == self._seat else found
        self._show_seat()

    def turn_table(self) -> None:
        """The figures as a table in place of the board; then the map's; then the board again."""
        if self._board is None:
            return
        every: list[Tabled | None] = [None, self.figures, self._board.view]
        self._tabled = every[(every.index(self._tabled) + 1) % len(every)]
        if self._table is None:
            self._table = bare_table(big=True)
            self._left_column.addWidget(self._table, 1)
        self._fill_table()

    def _fill_table(self) -> None:
        if self._table is None or self._board is None:
            return
        self._table.setVisible(self._tabled is not None)
        self._board.setVisible(self._tabled is None)
        if self._tabled is not None:
            fill_table(self._table, self._tabled.table_title(), self._tabled.figures())
            self._table.resizeRowsToContents()

    # --- parts ---------------------------------------------------------------------------------------------------

    def _show_bar(self, view: View) -> None:
        self.bar.set_table(view.name, tr("Year {number} of {years}", number=view.year_index + 1, years=view.years))
        self.bar.set_regime(view.split)
        steps = PHASES_KEPT if view.split == "keep" else PHASES_ONE
        if view.phase in STEP_OF:
            self.bar.set_steps(steps, STEP_OF[view.phase], PHASE_TITLES.get(view.phase, ""))
        else:
            self.bar.set_steps((view.phase_title,), 0)

    def _show_words(self, view: View) -> None:
        month = ""
        if view.phase == "year" and view.months is not None and self._month is not None:
            month = MONTH_NAMES[view.months.months[self._month].month]
        words = headline_of(view, self._month)
        self.headline.setText(tr("{month}: {words}", month=month, words=words) if month else words)
        self.headline.size_px = 42 if len(self.headline.words) > LONG else None
        self.headline.restyle()
        waited = waited_of(view)
        turned = view.winter.sum_sentence if view.winter is not None and view.winter.turned else ""
        self.under.setText(turned if view.phase == "winter_call" and turned else waited)
        self.under.setVisible(bool(self.under.words))
        self.setAccessibleName(f"{tr(self.headline.words)}. {tr(waited)}")

    def _show_board(self, view: View) -> None:
        place = board_map(view)
        if self._board is None:
            self._board = BoardPanel(place, size="table")
            self._left_column.addWidget(self._board)
        elif self._board.view.board != place:
            self._board.view.set_map(place)
        self._board.view.set_regime(view.split)
        if self._moves and view.phase != "year":
            self._moves = False
            self._board.view.leave_year()

    def _show_seat(self) -> None:
        while self.side.count() > 1:
            old = self.side.widget(1)
            assert old is not None
            self.side.removeWidget(old)
            old.deleteLater()
        view = self._view
        seat = next((one for one in view.seats if one.id == self._seat), None) if view is not None else None
        if seat is not None:
            self.side.addWidget(SeatCard(seat))
        self.side.setCurrentIndex(self.side.count() - 1)

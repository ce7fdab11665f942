"""The board of an open table, read from three metres: figures, money, map, promises open, who has finished."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from simgame.game.view_types import PromiseView, SeatView, View
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.board_panel import BoardPanel
from simgame.windows.figures import money_flow, readings
from simgame.windows.kpi import IndicatorColumn
from simgame.windows.money_strip import MoneyStrip
from simgame.windows.place_map import board_map
from simgame.windows.promise_record import words_of
from simgame.windows.promises import PromiseCard
from simgame.windows.seats import Counter
from simgame.windows.surfaces import Glyph, Rule, SurfaceFrame, row
from simgame.windows.text import CENTRE, MIDDLE, Text

LEFT_WIDTH, RIGHT_WIDTH = 408, 508
OPEN_WORDS = {
    "pay": "Paid at once",
    "do": "Checked when the plans lock",
    "back": "Checked when the cards are turned",
    "word": "Judged with the report",
}


def promise_card(promise: PromiseView, big: bool) -> PromiseCard:
    """A promise as its card."""
    kept = promise.state == "kept"
    status = promise.state if promise.state in ("kept", "broken") else "open"
    said = {"released": "Released", "open": OPEN_WORDS[promise.what]}.get(promise.state, "Kept" if kept else "Broken")
    due = promise.year_label
    return PromiseCard(
        promise.giver, promise.receiver, words_of(promise), due, kind=promise.what, status=status,
        said=said, big=big,
    )  # fmt: skip


class PromiseList(QScrollArea):
    """The promises of the year as cards under one another, newest first; it scrolls when they are many."""

    def __init__(self, big: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big = big
        self._shown: tuple[PromiseView, ...] | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Promises of this year"))
        inside = QWidget()
        inside.setProperty("ground", "paper")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, theme.px(6, big), 0)
        self._column.setSpacing(theme.px(16 if big else 10, big))
        self.setWidget(inside)
        self.show_promises(())

    def show_promises(self, promises: Sequence[PromiseView]) -> None:
        """Show these; nothing happens when they are shown already."""
        given = tuple(promises)
        if given == self._shown:
            return
        self._shown = given
        say.empty(self._column)
        for promise in reversed(given):
            self._column.addWidget(promise_card(promise, self.big))
        if not given:
            empty = "Nobody has promised anything yet this year."
            self._column.addWidget(Text(empty, "body", "ink2", wrap=True, big=self.big))
        self._column.addStretch(1)


class WhoIsDone(SurfaceFrame):
    """Every seat's counter with its tick or dotted ring, and its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("big", True, parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(*(theme.px(value, True) for value in (2, 12, 2, 8)))
        self._line.setSpacing(0)
        self._shown: tuple[tuple[str, str, bool], ...] = ()

    def show_seats(self, seats: Sequence[SeatView], waiting: Sequence[str]) -> None:
        """Who has finished, and who is waited for."""
        given = tuple((seat.id, _name(seat), seat.id in waiting) for seat in seats if seat.on)
        if given == self._shown:
            return
        self._shown = given
        say.empty(self._line)
        for seat, name, waits in given:
            cell = QVBoxLayout()
            cell.setSpacing(theme.px(3, True))
            counter = Counter(seat, 58, "deciding" if waits else "done", title=name, big=True)
            cell.addWidget(counter, 0, Qt.AlignmentFlag.AlignHCenter)
            cell.addWidget(Text(name, "small", align=CENTRE | MIDDLE, big=True))
            # Room by the length of the name: equal shares would break the longest.
            self._line.addLayout(cell, round(theme.text_width(name, "small", True)))
        waited = [name for _, name, waits in given if waits]
        self.setAccessibleName(
            tr(tr("Waiting for {waited}", waited=", ".join(waited)) if waited else "Everybody has finished")
        )


class OpenBoard(QWidget):
    """What all may see, and nothing else; show it with ``show_view``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = say.row(self)
        self.indicators = IndicatorColumn((), size="table")
        self.indicators.setFixedWidth(theme.px(LEFT_WIDTH, True))
        self.indicators.setMinimumHeight(theme.px(600, True))  # five rows share what there is
        line.addWidget(self.indicators)
        line.addWidget(Rule(vertical=True, token="rule2", width=2, big=True))
        self._middle = QWidget()
        self._middle_column = say.column(self._middle)
        line.addWidget(self._middle, 1)
        line.addWidget(Rule(vertical=True, token="rule2", width=2, big=True))
        line.addWidget(self._side())
        self.board: BoardPanel | None = None
        self.done = WhoIsDone()

    def _side(self) -> QWidget:
        side = say.ground("paper")
        side.setFixedWidth(theme.px(RIGHT_WIDTH, True))
        pads = tuple(theme.px(value, True) for value in (30, 26, 30, 26))
        layout = say.column(side, (pads[0], pads[1], pads[2], pads[3]), theme.px(16, True))
        self.promise_title = Text("Promises open", "h3", size=36, big=True)
        layout.addLayout(row(Glyph("handshake", size=44, big=True), self.promise_title, None, spacing=14, big=True))
        self.promises = PromiseList(True)
        layout.addWidget(self.promises, 1)
        layout.addWidget(Rule(token="rule2", width=2, big=True))
        self.keeper = Counter("acute", 64, big=True)
        self.keeper_words = Text("", "ui", size=30, bold=True, wrap=True, big=True)
        self.keeper_next = Text("", "small", "ink2", wrap=True, big=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.keeper_words)
        words.addWidget(self.keeper_next)
        foot = row(self.keeper, spacing=18, big=True)
        foot.addLayout(words, 1)
        layout.addLayout(foot)
        return side

    def show_view(self, view: View) -> None:
        """Refresh every part; the map is made anew only when the place's figures changed."""
        self.indicators.set_readings(readings(view, True))
        board = board_map(view)
        if self.board is None:
            self._strip = MoneyStrip(money_flow(view), size="table")
            self.board = BoardPanel(board, size="table", top=self._strip, bottom=self.done)
            self._middle_column.addWidget(self.board)
        else:
            self._strip.set_flow(money_flow(view))
            if self.board.view.board != board:
                self.board.view.set_map(board)
        self.board.view.set_regime(view.split)
        self.done.show_seats(view.seats, view.waiting_for)
        self.promises.show_promises(view.promises)
        still = sum(promise.state == "open" for promise in view.promises)
        self.promise_title.setText(tr("Promises: {still} open", still=still) if view.promises else "Promises")
        self._show_keyboard(view)

    def _show_keyboard(self, view: View) -> None:
        people = [seat for seat in view.seats if seat.holder == "person"]
        for part in (self.keeper, self.keeper_words, self.keeper_next):
            part.setVisible(bool(people))
        if not people:
            return
        now = people[view.year_index % len(people)]
        after = people[(view.year_index + 1) % len(people)]
        self.keeper.set_seat(now.id, now.title)
        self.keeper_words.setText(tr("{value} has the keyboard", value=now.name or now.short))
        last = view.year_index + 1 >= view.years or len(people) == 1
        self.keeper_next.setText(
            "" if last else tr("Next year it passes left, to {value}.", value=after.name or after.short)
        )
        self.keeper_next.setVisible(not last)


def _name(seat: SeatView) -> str:
    """The name under a counter: as short as it can be."""
    short = theme.SEAT_NAME[seat.id]
    return short if seat.short.split()[0] in (short, "GP") or seat.short.startswith(short) else seat.short

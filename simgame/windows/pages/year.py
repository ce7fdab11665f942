"""The year on the board, month by month: four figures, a sentence, patients, coins and queues; it moves on alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simgame.game.entries import MonthsShown
from simgame.game.standing import standing_of_share
from simgame.game.view_types import MonthView, View
from simgame.game.words import MINUS, MONTH_NAMES, count, percent
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.board import BoardView
from simgame.windows.board_data import BoardMap, Size
from simgame.windows.board_panel import BoardPanel
from simgame.windows.buttons import Button
from simgame.windows.figures import month_marks, target_words
from simgame.windows.month_news import month_news
from simgame.windows.month_track import MonthTrack
from simgame.windows.pages.page import TellsMonths
from simgame.windows.place_map import board_map, board_month
from simgame.windows.roomy import Yielding
from simgame.windows.seats import StatusMark
from simgame.windows.segmented import Segmented
from simgame.windows.surfaces import Glyph, Rule
from simgame.windows.text import Text

MARK = (17, 32)
"""A status, in px on a laptop and on an open table."""
LINES = 5
"""Of what happened, on a laptop."""
SPEEDS = (1, 2, 4)
WINTER_MONTHS = range(8, 12)


class YearPage(TellsMonths):
    """Months pass on the board; Space holds them, 1, 2 and 4 set the speed, → shows the next, End skips to the stop."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self._view: View | None = None
        self._board_map: BoardMap | None = None
        self._month = -1
        self._shown_log = -1
        self._speed = 1
        self._resume_at = (-1, -1)  # length of the log and month at which a page made anew goes on
        self._held_by_hiding = False
        self.board: BoardView | None = None
        self.track: MonthTrack | None = None
        self._outer = say.row(self)
        self._left = QWidget(self)
        self._left_column = say.column(self._left)
        self._outer.addWidget(self._left, 1)
        self._outer.addWidget(self._side())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # --- building ------------------------------------------------------------------------------------------------

    def _side(self) -> QWidget:
        side = say.ground("paper")
        big = self.big
        side.setFixedWidth(theme.px(560, True) if big else theme.px(392))
        pad = theme.px(32, True) if big else 24
        layout = say.column(side, (pad, pad - 4, pad, pad - 4), 6)
        self.caption = Text("", "caps", "ink2", big=big)
        self.month_name = Text("", "display", big=big, size=96 if big else 44)
        self.sentence = Text("", "body", big=big, wrap=True)
        self.sentence.setMinimumHeight(theme.px(150 if big else 84, big))
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for part in (self.caption, self.month_name, self.sentence):
            layout.addWidget(part)
        self._figures = QVBoxLayout()
        self._figures.setSpacing(0)
        layout.addLayout(self._figures)
        self._happened_title = Text(tr("As it happened").upper(), "caps", "ink2", big=big)
        layout.addSpacing(10)
        layout.addWidget(self._happened_title)
        lines = say.ground("paper")
        self._happened = say.column(lines, spacing=6)
        self._happened.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.news = Yielding(lines)
        layout.addWidget(self.news, 1)
        layout.addLayout(self._controls())
        return side

    def _controls(self) -> QHBoxLayout:
        line = say.row(spacing=8)
        kind = "small" if self.big else "plain"
        self.hold = Button("Pause", "pause", kind=kind, height=72 if self.big else 40, big=self.big, tip="Space")
        self.hold.clicked.connect(self.toggle)
        self.speeds = Segmented(
            [(str(speed), f"{speed}×") for speed in SPEEDS], "1", name="Speed", height=72 if self.big else 40,
            size=30 if self.big else 14, pad=9 if self.big else 8, big=self.big,
        )  # fmt: skip
        self.speeds.chosen.connect(lambda value: self.set_speed(int(value)))
        # On a laptop the button names the month it skips to, and has no room for an icon beside it.
        icon = "skip-forward" if self.big else ""
        self.skip = Button("Skip", icon, kind=kind, height=72 if self.big else 40, big=self.big, tip="End")
        self.skip.clicked.connect(self.finish)
        for part in (self.hold, self.speeds, self.skip):
            line.addWidget(part)
        line.addStretch(1)
        return line

    def _build_board(self, view: View) -> None:
        self._board_map = board_map(view)
        size: Size = "table" if self.big else "laptop"
        self.track = MonthTrack(month_marks(view.months.months if view.months else (), 0), size=size)
        panel = BoardPanel(self._board_map, size=size, bottom=self.track)
        self.board = panel.view
        self.board.month_ended.connect(self._month_ended)
        self._left_column.addWidget(panel, 1)

    def foresee(self, view: View) -> None:
        """The board."""
        if self.board is None:
            self._build_board(view)

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Begin with the first month that has not been shown; showing the same view again changes nothing."""
        self._view = view
        if view.months is None or view.phase != "year":
            return
        if self.board is None:
            self._build_board(view)
        elif self._shown_log < 0:  # made ahead
            self._board_map = board_map(view)
            if self._board_map != self.board.board:
                self.board.set_map(self._board_map)
        if self._shown_log == view.log_length:
            return
        self._shown_log = view.log_length
        assert self.board is not None
        self.board.set_regime(view.split)
        stop = MONTH_NAMES[view.months.months[-1].month]
        self.skip.set_text("Skip" if self.big else tr("To {stop}", stop=stop))
        self.skip.setToolTip(tr("On to the end of {stop} (End)", stop=stop))
        log, month = self._resume_at
        self._show(max(month, view.months.first_new) if log == view.log_length else view.months.first_new)

    def _show(self, index: int) -> None:
        view = self._view
        if view is None or view.months is None or self.board is None or self._board_map is None:
            return
        months = view.months.months
        if index >= len(months):
            self._done()
            return
        self._month = index
        self.month_shown.emit(index)
        month = months[index]
        before = months[index - 1] if index else None
        winter = month.month in WINTER_MONTHS
        now = tr("MONTH {month} OF 12", month=month.month + 1)
        self.caption.setText(tr("{now}  ·  WINTER", now=now) if winter else now)
        self.month_name.setText(MONTH_NAMES[month.month])
        self.sentence.setText(month.sentence)
        self._fill_figures(month, before)
        self._fill_happened(view, month, before)
        if self.track is not None:
            self.track.set_marks(month_marks(months, index))
        self.board.show_month(board_month(view, self._board_map, month), speed=float(self._speed))
        self._say_hold()

    def _fill_figures(self, month: MonthView, before: MonthView | None) -> None:
        say.empty(self._figures)
        rows = (
            (
                "A&E within 4 hours",
                month.four_hour_pct,
                before.four_hour_pct if before else None,
                "pct",
                "ae_four_hour_pct",
            ),
            ("Beds full", month.occupancy_pct, before.occupancy_pct if before else None, "pct", "bed_occupancy_pct"),
            ("Fit to leave, in a bed", month.delayed_beds, before.delayed_beds if before else None, "n", ""),
            ("On the waiting list", month.waiting_list, before.waiting_list if before else None, "n", ""),
        )
        for name, value, last, kind, judged in rows:
            shown = percent(value) if kind == "pct" else count(value)
            self._figures.addWidget(Rule())
            note = _change(value, last, kind, before)
            self._figures.addLayout(self._figure_row(name, shown, note, value, judged))

    def _figure_row(self, name: str, shown: str, note: str, value: float, judged: str) -> QHBoxLayout:
        """``judged``: the indicator by whose target the figure is marked; "" for none."""
        line = say.row(margins=(0, 6, 0, 6), spacing=theme.px(14 if self.big else 12, self.big))
        status = standing_of_share(judged, value) if judged else ""
        if status:
            said = ". ".join((target_words(judged), tr(theme.STATUS_WORD[status])))
            line.addWidget(StatusMark(status, word=False, size=MARK[self.big], words=said, big=self.big))
        else:
            line.addSpacing(theme.px(MARK[self.big], self.big) + 3 + line.spacing())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(name, "ui", big=self.big))
        words.addWidget(Text(note, "small", "ink2", big=self.big))
        line.addLayout(words, 1)
        line.addWidget(Text(shown, "figure", big=self.big))
        return line

    def _fill_happened(self, view: View, month: MonthView, before: MonthView | None) -> None:
        """This month's news, then the year's cards with what was chosen; an open table has no room for small lines."""
        say.empty(self._happened)
        if self.big:
            self._happened_title.setVisible(False)
            return
        events = view.briefing.events + (view.winter.events if view.winter else ())
        cards = [
            (
                "snowflake" if e.winter else "cards",
                tr("<b>{title}.</b> {choice}", title=e.title, choice=_chosen(e.choice, e.options)),
            )
            for e in events
        ]
        news = [(line.icon, line.words) for line in month_news(month, before)]
        lines = [*news, *cards][:LINES]
        self._happened_title.setVisible(bool(lines))
        for icon, words in lines:
            self._happened.addWidget(Rule())
            line = say.row(margins=(0, 5, 0, 5), spacing=12)
            line.addWidget(Glyph(icon), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Text(words, "ui", wrap=True), 1)
            self._happened.addLayout(line)

    # --- time ----------------------------------------------------------------------------------------------------

    def _month_ended(self, _month: int) -> None:
        self._show(self._month + 1)

    def toggle(self) -> None:
        """Hold the year, or let it go on."""
        if self.board is None:
            return
        if self.board.runner.running:
            self.board.pause()
        else:
            self.board.resume()
        self._say_hold()

    def _say_hold(self) -> None:
        running = not self.is_held(False)
        self.hold.set_text("Pause" if running else "Go on", "pause" if running else "play")

    def is_held(self, clock: bool) -> bool:
        """Whether the months hold."""
        return clock if self.board is None else not self.board.runner.running

    def pause(self, standing: bool) -> None:
        """The year holds with the clock."""
        if self.board is not None and self.board.runner.running == standing:
            self.toggle()

    def draft(self) -> object:
        """Where the months stand, and how fast they pass."""
        return self._shown_log, self._month, self._speed

    def take_draft(self, draft: object) -> None:
        """Go on at that month."""
        assert isinstance(draft, tuple)
        log, month, speed = draft
        self._resume_at = (log, month)
        self.set_speed(speed)

    def hideEvent(self, event: QHideEvent) -> None:
        """No month passes while another page lies over this one."""
        super().hideEvent(event)
        if self.board is not None and self.board.runner.running and not event.spontaneous():
            self._held_by_hiding = True
            self.board.pause()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where the months were held."""
        super().showEvent(event)
        if self._held_by_hiding and self.board is not None:
            self._held_by_hiding = False
            self.board.resume()

    def set_speed(self, speed: int) -> None:
        """1, 2 or 4 times."""
        self._speed = speed
        self.speeds.set_value(str(speed))
        if self.board is not None:
            self.board.set_speed(float(speed))

    def finish(self) -> None:
        """Skip what is left of the months."""
        if self._view is not None and self._view.phase == "year":
            self._done()

    def _done(self) -> None:
        if self.board is not None:
            self.board.pause()  # the last month stands until the next page is there
        self.offer.emit(MonthsShown())

    def main_action(self) -> None:
        """Ctrl+Enter skips to the stop."""
        self.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, 1, 2, 4, →, End."""
        key = event.key()
        if key == Qt.Key.Key_Space:
            self.toggle()
        elif key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_4):
            self.set_speed(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_Right:
            self._show(self._month + 1)
        elif key == Qt.Key.Key_End:
            self.finish()
        else:
            super().keyPressEvent(event)


def _chosen(choice: int | None, options: tuple[object, ...]) -> str:
    if not options:
        return ""
    return getattr(options[choice or 0], "label", "")


def _change(value: float, last: float | None, kind: str, before: MonthView | None) -> str:
    if last is None or before is None:
        return "first month of the year"
    change = value - last
    size = f"{abs(change):.1f}" if kind == "pct" else count(abs(change))
    if not size.strip("0."):
        return tr("as in {month}", month=MONTH_NAMES[before.month])
    sign = "+" if change >= 0 else MINUS
    return tr("{sign}{size} on {long_months}", sign=sign, size=size, long_months=MONTH_NAMES[before.month])

"""The first five minutes: a January night, who is who, the coin, envelopes, a practice winter that is not counted."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from simgame.game.seats import SeatId
from simgame.game.view_types import ForecastRow, SeatView, View
from simgame.model.language import tr
from simgame.session.practice import Practice
from simgame.windows import say, theme
from simgame.windows.bars import ActionBar
from simgame.windows.board_panel import BoardPanel
from simgame.windows.buttons import Button
from simgame.windows.coin_rule import CoinRule
from simgame.windows.figures import value_words
from simgame.windows.pages.first_stands import Stand, stands
from simgame.windows.pages.page import AsksPractice
from simgame.windows.pages.winter_call import WinterCallPage
from simgame.windows.pages.year import YearPage
from simgame.windows.place_map import board_map, board_month
from simgame.windows.practice_rows import PracticeRows
from simgame.windows.progress import Loading
from simgame.windows.seats import Counter, RegimeMark
from simgame.windows.surfaces import Glyph, Rule, SurfaceFrame
from simgame.windows.text import CENTRE, MIDDLE, Text
from simgame.windows.texts import FirstStep, first_game, topics

NIGHT_SECONDS = 12.0
"""January passes slowly, and again, for as long as it is looked at."""
SHOWN_MONTHS = 11
"""December, January and February are watched; March is not needed."""
PLAYED = ("winter", "months")
"""Steps that the game's own pages show."""


class FirstGamePage(AsksPractice):
    """Enter goes on, Backspace back, Esc leaves at any time; ``refresh`` begins again. Without a table it is for one
    alone or, in the large size, for six round one.
    """

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.practice: Practice | None = None
        self._way, self._at_table = "alone", False
        self._stands: tuple[Stand, ...] = stands(())
        self._at = 0
        self._view: View | None = None
        self._forecast: tuple[ForecastRow, ...] = ()
        self._resume_at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = say.column(self)
        layout.addWidget(self._strip())
        layout.addWidget(Rule(token="rule2", width=2 if big else 1, big=big))
        self.scene = QStackedWidget()
        layout.addWidget(self.scene, 1)
        self._words = self._words_scene()
        self._january = QWidget()
        self._january_column = say.column(self._january)
        self._choices = self._choices_scene()
        self.winter = WinterCallPage(big)
        self.year = YearPage(big)
        for played, place in ((self.winter, "winter_call"), (self.year, "year")):
            played.setAccessibleName(tr(topics()[place].title))
        self._end = self._end_scene()
        for part in (self._january, self._words, self._choices, self.winter, self.year, self._end):
            self.scene.addWidget(part)
        self.winter.offer.connect(self.ask_entry)
        self.winter.move_on.connect(self.ask_on)
        self.winter.notice.connect(self.notice)
        self.year.offer.connect(lambda _: self.go_on())  # that the months were shown
        layout.addWidget(self._bar())

    # --- building ------------------------------------------------------------------------------------------------

    def _px(self, value: float) -> int:
        return theme.px(value, self.big)

    def _strip(self) -> QWidget:
        """The minute, the step, and the way out."""
        big = self.big
        strip = say.ground("paper")
        strip.setFixedHeight(self._px(112 if big else 60))
        side = self._px(48 if big else 20)
        line = say.row(strip, (side, 0, side, 0), self._px(24 if big else 16))
        line.addWidget(RegimeMark("keep", 46 if big else 22, "ink", big=big))
        self.minute = Text("", "figure", size=44 if big else 22, big=big)
        line.addWidget(self.minute)
        self.title = Text(first_game().title, "h2", size=36 if big else 20, big=big)
        line.addWidget(self.title)
        self.told = Text("", "ui", "ink2", wrap=True, big=big)  # beside the game's own pages, which have no room for it
        line.addWidget(self.told, 1)
        self.count = Text("", "small", "ink2", big=big)
        line.addWidget(self.count)
        self.skip = Button("Skip", "skip-forward", key="Esc", kind="small" if big else "plain",
                           height=64 if big else 0, big=big)  # fmt: skip
        self.skip.setAccessibleName(tr("Skip the first five minutes"))
        self.skip.clicked.connect(self.leave)
        line.addWidget(self.skip)
        return strip

    def _words_scene(self) -> QWidget:
        """Large words under a picture."""
        holder = say.ground("table")
        side = self._px(280 if self.big else 210)
        column = say.column(holder, (side, self._px(24), side, self._px(24)), self._px(20))
        column.addStretch(2)
        self._picture = QVBoxLayout()
        column.addLayout(self._picture, 9)
        self.heading = Text("", "h1", align=CENTRE | MIDDLE, wrap=True, big=self.big)
        self.words = Text("", "body", size=44 if self.big else 25, align=CENTRE | MIDDLE, wrap=True, big=self.big)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addStretch(3)
        return holder

    def _choices_scene(self) -> QWidget:
        holder = say.ground("table")
        side = self._px(48 if self.big else 60)
        column = say.column(holder, (side, self._px(26), side, self._px(20)), self._px(16))
        self.ask = Text("", "h1", size=44 if self.big else 27, wrap=True, big=self.big)
        column.addStretch(2)
        column.addWidget(self.ask)
        self.rows = PracticeRows(self.big)
        self.rows.done.connect(self.go_on)
        self.rows.refused.connect(self.notice)
        column.addWidget(self.rows)
        column.addStretch(3)
        return holder

    def _end_scene(self) -> QWidget:
        holder = say.ground("table")
        side = self._px(120 if self.big else 90)
        column = say.column(holder, (side, self._px(30), side, self._px(20)), self._px(18))
        self.end_words = Text("", "h1", size=44 if self.big else 27, wrap=True, big=self.big)
        column.addStretch(2)
        column.addWidget(self.end_words)
        frame = SurfaceFrame("card", self.big)
        pad = self._px(36 if self.big else 24)
        self._came = say.column(frame, (pad, pad - 6, pad, pad - 6), self._px(12))
        column.addWidget(frame)
        column.addStretch(3)
        return holder

    def _bar(self) -> ActionBar:
        big = self.big
        self.action_bar = ActionBar(big)
        self.back = Button("Back", "arrow-left", big=big)
        self.back.clicked.connect(self.step_back)
        self.other = Button("", kind="ghost", big=big)
        self.other.clicked.connect(lambda: self.go.emit("first_game" if self.big else "first_game:open"))
        self.next = Button("Next", key="↵", kind="primary", big=big)
        self.next.clicked.connect(self.main_action)
        self.action_bar.line.addWidget(self.back)
        self.action_bar.line.addWidget(self.other)
        self.action_bar.line.addStretch(1)
        self.action_bar.line.addWidget(self.next)
        return self.action_bar

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """The page shows its practice, not the table."""

    def refresh(self) -> None:
        """From the first minute, with a practice of its own."""
        self.practice, self._view, self._at = None, None, 0
        self._stands = stands(())
        self._wait()
        self._show()
        self.ask_practice.emit()

    def show_practice(self, practice: object, way: str, at_table: bool) -> None:
        """The practice is there: one stand for each of its people, and a January to look at."""
        assert isinstance(practice, Practice)
        self.practice, self._way, self._at_table = practice, way, at_table
        self._stands = stands(practice.people)
        view = practice.view()
        self.rows.show_practice(practice, view.seats)
        self._show_january(practice)
        resumed, self._resume_at = self._resume_at, 0
        self._at = min(resumed, len(self._stands) - 1)
        self._show()

    def draft(self) -> object:
        """How far it was read, before the practice is played."""
        early = self.practice is not None and self.isVisible() and self.step.id not in (*PLAYED, "end")
        return self._at if early else None

    def take_draft(self, draft: object) -> None:
        """Go on there, with a practice dealt anew."""
        self._resume_at = draft if isinstance(draft, int) else 0

    def show_table(self, view: View, next_is_ready: bool) -> None:
        """The practice as it stands: the winter call, then the months after it."""
        self._view = view
        step = self._stands[self._at].step.id
        if view.phase == "winter_call":
            if step == "choices":
                self._turn_to("winter")
            self._forecast = view.winter.forecast if view.winter is not None else ()
            self.winter.show_view(view, next_is_ready)
        elif view.phase == "year" and view.months is not None and step == "winter":
            self._turn_to("months")
            cut = msgspec.structs.replace(view.months, months=view.months.months[:SHOWN_MONTHS])
            self.year.show_view(msgspec.structs.replace(view, months=cut), next_is_ready)

    def _wait(self) -> None:
        """While the practice is dealt."""
        say.empty(self._january_column)
        loading = Loading("The practice is being laid out", big=self.big)
        self._january_column.addStretch(1)
        self._january_column.addWidget(loading)
        self._january_column.addStretch(1)
        loading.start()

    def _show_january(self, practice: Practice) -> None:
        view, month = practice.january
        say.empty(self._january_column)
        place = board_map(view)
        panel = BoardPanel(place, size="table" if self.big else "laptop")
        panel.view.set_regime(view.split)
        self._january_column.addWidget(panel)
        night = board_month(view, place, month)
        panel.view.month_ended.connect(lambda _: panel.view.show_month(night, seconds=NIGHT_SECONDS))
        panel.view.show_month(night, seconds=NIGHT_SECONDS)

    def _turn_to(self, step: str) -> None:
        self._at = next(number for number, stand in enumerate(self._stands) if stand.step.id == step)
        self._show()

    def _show(self) -> None:
        stand = self._stands[self._at]
        step, split = stand.step, self._split
        played = step.id in PLAYED
        words = first_game().line(stand.seat, split) if stand.seat is not None else step.words(self._way, split)
        self.minute.setText(step.at)
        self.title.setText(step.title)
        self.told.setText(words if played or step.id == "january" else "")
        self.count.setText(tr("{at} of {all}", at=self._at + 1, all=len(self._stands)))
        self.setAccessibleName(f"{tr(first_game().title)}, {step.at}: {tr(step.title)}. {tr(words)}")
        self.action_bar.setVisible(not played)
        self.back.setVisible(self._at > 0 and step.id != "end")
        self.other.setVisible(self._at == 0 and not self._at_table)
        self.other.set_text("Alone instead" if self.big else "Round one table instead")
        ready = self.practice is not None
        self.next.set_allowed(ready, "The practice is being laid out.")
        last = "To year 1" if self._at_table else "New game"
        self.next.set_text({"choices": "To November", "end": last}.get(step.id, "Next"))
        scenes: dict[str, QWidget] = {"january": self._january, "choices": self._choices, "winter": self.winter,
                                      "months": self.year, "end": self._end}  # fmt: skip
        if step.id == "choices":
            self.ask.setText(words)
        elif step.id == "end":
            self._fill_end(words)
        elif step.id not in scenes:
            self._fill_words(stand, words)
        shown = scenes.get(step.id, self._words)
        for part in (*scenes.values(), self._words):  # only the scene in sight asks for room
            policy = QSizePolicy.Policy.Preferred if part is shown else QSizePolicy.Policy.Ignored
            part.setSizePolicy(policy, policy)
        self.scene.setCurrentWidget(shown)
        self._give_focus(step.id)

    @property
    def _split(self) -> str:
        return "keep" if self.practice is None else self.practice.january[0].split

    def _seat(self, seat: SeatId) -> SeatView:
        assert self.practice is not None
        return next(one for one in self.practice.january[0].seats if one.id == seat)

    def _fill_words(self, stand: Stand, words: str) -> None:
        say.empty(self._picture)
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        self.heading.setText(stand.step.title)
        if stand.seat is not None:
            self._picture.addWidget(Counter(stand.seat, 300 if self.big else 180, big=self.big), 1, middle)
            self.heading.setText(self._seat(stand.seat).title)
        elif stand.step.id == "coin":
            frame = SurfaceFrame("card", self.big)
            say.column(frame, (10, 10, 10, 10)).addWidget(CoinRule(self._split, self.big))
            self._picture.addWidget(frame, 1)
        else:
            self._picture.addWidget(Glyph("envelope-simple", size=320 if self.big else 190, big=self.big), 1, middle)
        self.words.setText(words)

    def _fill_end(self, words: str) -> None:
        """January as it was forecast and as it came, and what became of each person's promise."""
        self.end_words.setText(words)
        say.empty(self._came)
        view = self._view
        if view is None or view.months is None:
            return
        size = "ui"
        january = view.months.months[9]
        came = {"occupancy_pct": january.occupancy_pct, "trolley_waits": january.trolley_waits / 31,
                "four_hour_pct": january.four_hour_pct, "delayed_beds": january.delayed_beds}  # fmt: skip
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(self._px(40))
        grid.setVerticalSpacing(self._px(6))
        for column, head in ((1, "expected without coins"), (2, "as it came")):
            grid.addWidget(Text(head, "small", "ink2", big=self.big), 0, column, right)
        for number, row in enumerate(self._forecast, 1):
            grid.addWidget(Text(row.label, size, big=self.big), number, 0)
            expected, was = (value_words(row.id, row.unit, value) for value in (row.before, came[row.id]))
            grid.addWidget(Text(expected, "figure", "ink3", big=self.big), number, 1, right)
            grid.addWidget(Text(was, "figure", big=self.big), number, 2, right)
        self._came.addLayout(grid)
        people = set(self.practice.people if self.practice is not None else ())
        mine = [one for one in view.promises if one.giver in people]
        if mine:
            self._came.addWidget(Rule(big=self.big))
        for promise in mine[:6]:
            line = QHBoxLayout()
            line.setSpacing(self._px(14))
            line.addWidget(Counter(promise.giver, 34 if self.big else 26, big=self.big))
            line.addWidget(Text(promise.sentence, size, wrap=True, big=self.big), 1)
            state = {"kept": ("Kept", "met"), "broken": ("Broken", "off")}.get(promise.state, ("In words", "ink2"))
            line.addWidget(Text(state[0], "label", state[1], bold=True, big=self.big))
            self._came.addLayout(line)

    def _give_focus(self, step: str) -> None:
        if not self.isVisible():
            return
        if step == "choices":
            self.rows.go_to(0)
        else:
            target: QWidget = {"winter": self.winter, "months": self.year}.get(step, self)
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- turning -------------------------------------------------------------------------------------------------

    @property
    def step(self) -> FirstStep:
        """The step that is shown."""
        return self._stands[self._at].step

    def leave(self) -> None:
        """Back to where one came from; the practice is forgotten."""
        self.go.emit("back")

    def go_on(self) -> None:
        """The next stand; from the choices the practice is played to November first."""
        if self.practice is None:
            return
        if self.step.id == "choices":
            wishes = self.rows.wishes()
            if wishes is not None:
                self.ask_play.emit(wishes)
        elif self.step.id == "end":
            self.go.emit("back" if self._at_table else "setup")
        elif self._at + 1 < len(self._stands):
            self._at += 1
            self._show()

    def step_back(self) -> None:
        """The stand before."""
        if self._at > 0 and self.step.id not in (*PLAYED, "end"):
            self._at -= 1
            self._show()

    def main_action(self) -> None:
        """On; in the winter call, what its own button does."""
        if self.step.id == "winter":
            self.winter.main_action()
        elif self.step.id == "months":
            self.year.finish()
        else:
            self.go_on()

    def pause(self, standing: bool) -> None:
        """The months hold with the clock."""
        self.year.pause(standing)

    def is_held(self, clock: bool) -> bool:
        """Whether the months hold."""
        return self.year.is_held(clock)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space on, Backspace back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.step.id not in PLAYED:
            self.go_on()
        elif event.key() == Qt.Key.Key_Backspace:
            self.step_back()
        else:
            super().keyPressEvent(event)

    def regions(self) -> tuple[QWidget, ...]:
        """The scene, the bar below."""
        return (self.scene, self.action_bar)

"""The bar over every screen: small on a laptop, large on an open table; it says where the table stands."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from simgame.game.seats import Split
from simgame.game.view_types import View
from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.bars import BigTop, TopBar
from simgame.windows.buttons import Button
from simgame.windows.phase_steps import PHASES_KEPT, PHASES_ONE

STEP_OF = {"briefing": 0, "negotiate": 1, "decide": 2, "plans_up": 2, "year": 3, "winter_call": 3, "report": 4}
SWITCH_STEPS = ("Contracts close", "Last act", "The seam closes", "Letters")
BACK_STEPS = ("The budget closes", "Posts come back", "The seam opens", "Letters")
PHASE_TITLES = {"plans_up": "Plans up", "winter_call": "Winter call"}
ICONS = {"vote": "cards", "debrief": "scales"}


class GameBar(QStackedWidget):
    """``home``, ``settings``, ``hand``, ``help`` ask for those; ``ran_out`` says that the phase's clock is at nought.

    A clock runs only where people share a table (never alone), and stands still behind the curtain.
    """

    home = Signal()
    settings = Signal()
    help = Signal()
    hand = Signal()
    ran_out = Signal()
    ticked = Signal(object, bool)  # seconds left or None, and whether the clock stands

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hands: list[Button] = []
        self.small = TopBar()
        self.large = BigTop()
        for bar in (self.small, self.large):
            for icon, name, tip, wanted in (
                ("question", "Help", "Help for this screen (F1)", self.help),
                ("envelope-simple", "Powers", "Powers, and what is yours alone (F2)", self.hand),
                ("gear", "Settings", "Settings; the game waits", self.settings),
                ("house", "To the first page", "To the first page; the game is kept", self.home),
            ):
                button = Button("", icon, kind="ghost", tip=tip, big=bar is self.large)
                button.setAccessibleName(tr(name))
                button.clicked.connect(wanted)
                bar.right.insertWidget(0, button)
                if wanted is self.hand:
                    self._hands.append(button)
            self.addWidget(bar)
        self._left: int | None = None
        self._clock_of: tuple[int, str] | None = None
        self._standing = False
        self._paused = False  # by F10
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._second)
        theme.signals.changed.connect(self._fit)
        self._fit()

    def show_program(self) -> None:
        """Outside a table there is no bar."""
        self._tick.stop()
        self._clock_of = None
        self.setVisible(False)

    def step_aside(self) -> None:
        """Something else has the whole window; the clock stands until the table is shown again."""
        self._standing = True
        self._show_clock()
        self.setVisible(False)

    def show_view(self, view: View, place: str) -> None:
        """Table, year, regime, steps, who is waited for, whose keyboard, clock."""
        big = view.way == "open"
        bar = self.large if big else self.small
        self.setCurrentWidget(bar)
        self._fit()
        self.setVisible(place != "curtain")  # the curtain covers the whole window
        for button in self._hands:
            button.setVisible(view.phase not in ("vote", "switch", "debrief"))
        year = tr("Year {year_index} of {years}", year_index=view.year_index + 1, years=view.years)
        bar.set_table(view.name, year if big else f"{year} · {view.year_label}")
        bar.set_regime(view.split)
        steps = PHASES_KEPT if view.split == "keep" else PHASES_ONE
        if view.phase in STEP_OF:
            title = PHASE_TITLES.get(view.phase, "")
            if place == "sheet":
                title = "The sheet"
            bar.set_steps(steps, STEP_OF[view.phase], title)
        elif view.switch is not None:
            self.show_switch(view.switch.to, view.switch.step)
        else:
            bar.set_steps((view.phase_title,), 0, icon=ICONS.get(view.phase, ""))
        waiting = set(view.waiting_for)
        if isinstance(bar, TopBar):
            seats = [seat for seat in view.seats if seat.on]
            bar.set_pips({seat.id: "deciding" if seat.id in waiting else "done" for seat in seats})
        else:
            bar.set_keyboard(self._keyboard(view))
        self._start_clock(view, place)

    def show_switch(self, to: Split, step: int) -> None:
        """The step of the switch that is shown; the table may be ahead of it."""
        steps = SWITCH_STEPS if to == "abolish" else BACK_STEPS
        for bar in (self.small, self.large):
            bar.set_steps(steps, step - 1)
            if step >= len(steps) - 1:
                bar.set_regime(to)

    def _keyboard(self, view: View) -> str:
        """The keyboard passes left each year."""
        people = [seat for seat in view.seats if seat.holder == "person"]
        if not people:
            return ""
        seat = people[view.year_index % len(people)]
        return seat.name or seat.short

    def _start_clock(self, view: View, place: str) -> None:
        runs = view.way != "alone" and view.clock_minutes > 0
        key = (view.year_index, view.phase)
        if self._clock_of != key:
            self._left, self._clock_of = round(view.clock_minutes * 60) if runs else None, key
            self._paused = False
        self._standing = place == "curtain" or view.phase in ("year", "report", "switch")
        if runs:
            self._tick.start()
        else:
            self._tick.stop()
        self._show_clock()

    def _second(self) -> None:
        if self._left is None or self._standing or self._paused or self._left <= 0:
            return
        self._left -= 1
        self._show_clock()
        if self._left == 0:
            self.ran_out.emit()

    @property
    def paused(self) -> bool:
        """Whether the clock is held by F10. A new phase runs again."""
        return self._paused

    def set_paused(self, paused: bool) -> None:
        """Hold the clock, or let it run."""
        self._paused = paused
        self._show_clock()

    def _show_clock(self) -> None:
        for bar in (self.small, self.large):
            bar.set_clock(self._left)
            bar.clock.set_paused(self._standing or self._paused)
        self.ticked.emit(self._left, self._standing or self._paused)

    def _fit(self) -> None:
        self.setFixedHeight(theme.px(112, True) if self.currentWidget() is self.large else theme.px(60))

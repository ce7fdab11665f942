"""The debrief: both worlds with the same choices and luck, the years after, every year, and what was assumed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from simgame.game.view_types import View
from simgame.insight.two_worlds import TwoWorlds
from simgame.model.language import tr
from simgame.session.files import load_evidence
from simgame.windows import say, theme
from simgame.windows import worlds_charts as charts
from simgame.windows.buttons import Button
from simgame.windows.charts_fan import FanPlot
from simgame.windows.charts_rows import Dumbbell, PowerBars
from simgame.windows.charts_worlds import TwoWorldsPanel, WorldsTable
from simgame.windows.debrief_opened import OpenedSheet, ResidentsInBothWorlds
from simgame.windows.debrief_sheets import OtherWorldRuns, YearCard, assumptions, notes
from simgame.windows.figures import LAPTOP_KPIS
from simgame.windows.pages.page import AsksWorlds
from simgame.windows.place_map import scenario_of
from simgame.windows.report_charts import power, scorecards
from simgame.windows.roomy import polish
from simgame.windows.segmented import Segmented
from simgame.windows.setup_words import VIEW_PLAYED
from simgame.windows.surfaces import SurfaceFrame
from simgame.windows.text import Text

TABS = (
    ("opened", "Opened"),
    ("worlds", "Two worlds"),
    ("residents", "Residents"),
    ("after", "The years after"),
    ("marks", "Five marks"),
    ("years", "Every year"),
    ("assumed", "What we assumed"),
)
OF_ONE_WORLD = ("opened", "years", "assumed")
"""Tabs that stand at once; the others wait for the other world."""
SAVED = "Every year, both worlds and what was assumed, as one page for any browser"
NOT_YET = "Once the other world has been run: both stand in it"
FAN_TABS = ("worlds", "after")
PARTS = 3  # in which a tab's words are set


class DebriefPage(AsksWorlds):
    """What was played stands at once; what compares the worlds, once the other one is there."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self._view: View | None = None
        self.worlds: TwoWorlds | None = None
        self._asked = -1
        self._kept: object = None
        layout = say.column(self)
        side = theme.px(48, True) if big else 24
        self._head = QWidget()
        line = QHBoxLayout(self._head)
        line.setContentsMargins(side, 12, side, 4)
        size = 27 if big else 14
        self.tabs = Segmented(TABS, "opened", name="Part of the debrief", pad=20 if big else 14,
                              height=64 if big else 36, size=size, big=big)  # fmt: skip
        self.tabs.chosen.connect(self.show_tab)
        line.addWidget(self.tabs)
        line.addStretch(1)
        self.far = Text("", "small", "ink2", big=big)  # how far the other world is, while something else is read
        line.addWidget(self.far)
        self.report = Button("Save the report", "newspaper", big=big, tip=NOT_YET)
        self.report.clicked.connect(lambda: self.ask_report.emit(self.worlds))
        self.report.setEnabled(False)
        line.addWidget(self.report)
        self.home = Button("Home", "house", big=big)
        self.home.clicked.connect(lambda: self.go.emit("home"))
        line.addWidget(self.home)
        layout.addWidget(self._head)
        self.stack = QStackedWidget()
        layout.addWidget(self.stack, 1)
        self._pages: dict[str, QWidget] = {}
        self._sheets: dict[str, QWidget] = {}  # not in the stack yet
        self._fans_made: dict[tuple[str, str], FanPlot] = {}  # not in their tab yet
        self._waiting = OtherWorldRuns(big)
        self.stack.addWidget(self._waiting)

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """The first time, ask for the other world."""
        self._view = view
        if self._head.minimumSizeHint().width() > self.window().width():
            self.tabs.tighten()  # letters are large, or words long
            self.report.set_text("Report")
        if self._asked != view.log_length:
            self._asked = view.log_length
            self.worlds = None
            self.report.setEnabled(False)
            self.report.setToolTip(tr(NOT_YET))
            self._clear()
            kept, self._kept = self._kept, None
            if isinstance(kept, tuple) and kept[0] == view.log_length:
                self.tabs.set_value(kept[2])
                self._waiting.draw_again()
                self.show_worlds(kept[1])
                return
            self.show_tab(self.tabs.value() or "opened")
            self._waiting.mark.start()
            self.ask_worlds.emit()

    def _clear(self) -> None:
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        for made in (*self._fans_made.values(), *self._sheets.values()):
            made.deleteLater()
        self._pages, self._fans_made, self._sheets = {}, {}, {}

    def show_worlds_progress(self, done: int, total: int) -> None:
        """How many runs are done."""
        self._waiting.show_progress(done, total)
        self.far.setText(tr("The other world: {done:,} of {total:,} runs", done=done, total=total))

    def show_worlds(self, worlds: object) -> None:
        """All that was computed."""
        if not isinstance(worlds, TwoWorlds) or self._view is None:
            return
        self.worlds = worlds
        self.far.setText("")
        self.report.setEnabled(True)
        self.report.setToolTip(tr(SAVED))
        self._waiting.mark.stop()
        wanted = self.tabs.value() or "opened"
        steps = [*self._steps_of(wanted), lambda: self.show_tab(self.tabs.value() or "opened")]
        for tab, _ in TABS:
            steps += self._steps_of(tab) if tab != wanted else []
        self.soon(steps)

    def _steps_of(self, tab: str) -> list[Callable[[], None]]:
        """Steps that make a tab: its charts one by one, then what holds them."""
        steps: list[Callable[[], None]] = []
        for key in charts.FANS if tab in FAN_TABS else ():
            steps += [partial(self._make_fan, tab, key), partial(self._draw_fan, tab, key)]
        measured = (partial(self._measure, tab, part) for part in range(PARTS))
        whole = (partial(step, tab) for step in (self._hang, self._make_tab, self._polish_tab))
        return [*steps, partial(self._make_sheet, tab), *measured, *whole]

    def show_tab(self, tab: str) -> None:
        """Turn to a tab; each is made when it is first wanted."""
        if self._view is None:
            return
        self.tabs.set_value(tab)
        if self.worlds is None and tab not in OF_ONE_WORLD:
            self.stack.setCurrentWidget(self._waiting)
            return
        self._make_tab(tab)
        self.stack.setCurrentWidget(self._pages[tab])
        self.turned.emit()

    def _polish_tab(self, tab: str) -> None:
        page = self._pages.get(tab)
        if page is not None and not page.isVisible():
            polish(page, self.stack.size())

    def _make_sheet(self, tab: str) -> None:
        """What a tab holds, out of sight."""
        known = tab in self._pages or tab in self._sheets
        if not known and self._view is not None and (self.worlds is not None or tab in OF_ONE_WORLD):
            self._sheets[tab] = self._made(tab, self._view)

    def _measure(self, tab: str, part: int) -> None:
        """Set a part of a tab's words, so that hanging it finds them set."""
        if tab in self._sheets:
            for text in self._sheets[tab].findChildren(Text)[part::PARTS]:
                text.sizeHint()

    def _hang(self, tab: str) -> None:
        """What a tab holds, in what scrolls it."""
        if tab in self._sheets and not isinstance(self._sheets[tab], QScrollArea):
            self._sheets[tab] = self._scrolled(self._sheets[tab])

    def _make_tab(self, tab: str) -> None:
        self._make_sheet(tab)
        self._hang(tab)
        if tab in self._sheets:
            page = self._pages[tab] = self._sheets.pop(tab)
            self.stack.addWidget(page)

    def _made(self, tab: str, view: View) -> QWidget:
        alone = {"opened": self._opened, "years": self._years, "assumed": self._assumed}
        if tab in alone:
            return alone[tab](view)
        assert self.worlds is not None
        both = {"worlds": self._two_worlds, "residents": self._residents, "after": self._after, "marks": self._marks}
        return both[tab](view, self.worlds)

    # --- tabs ----------------------------------------------------------------------------------------------------

    def _opened(self, view: View) -> QWidget:
        holder, layout = self._sheet()
        layout.addWidget(OpenedSheet(view, self.big))
        layout.addStretch(1)
        return holder

    def _residents(self, view: View, worlds: TwoWorlds) -> QWidget:
        holder, layout = self._sheet()
        if worlds.residents:
            layout.addWidget(ResidentsInBothWorlds(worlds.residents, self.big))
        else:
            words = "The residents were switched off at this table."
            layout.addWidget(Text(words, "body", "ink2", big=self.big, wrap=True))
        layout.addStretch(1)
        return holder

    def _two_worlds(self, view: View, worlds: TwoWorlds) -> QWidget:
        at = worlds.played
        holder, layout = self._sheet()
        layout.addWidget(TwoWorldsPanel(charts.headers(worlds, scenario_of(view.scenario), at), big=self.big))
        layout.addLayout(self._fans("worlds"))
        rows = QHBoxLayout()
        rows.setSpacing(14)
        years = "year" if at == 1 else "years"
        table = charts.table(
            worlds,
            at,
            tuple(mark.id for mark in worlds.marks),
            tr("After {at} {years} played: the table’s five marks", at=at, years=years),
            charts.of_runs(worlds, "0 to 100"),
        )
        rows.addWidget(self._card(WorldsTable(table, big=self.big)), 3)
        rows.addWidget(self._card(notes(worlds, self.big)), 2)
        layout.addLayout(rows)
        return holder

    def _make_fan(self, tab: str, key: str) -> None:
        """A chart of a tab, kept out of sight until the tab is made."""
        if self.worlds is None or tab in self._pages or (tab, key) in self._fans_made:
            return
        at = self.worlds.played if tab == "worlds" else len(self.worlds.years) - 1
        data = charts.fan(self.worlds, key, at, explained=key == charts.FANS[0])
        fan = self._fans_made[tab, key] = FanPlot(data, big=self.big, parent=self)
        fan.hide()
        fan.setMinimumHeight(theme.px(420 if self.big else 230, self.big))

    def _draw_fan(self, tab: str, key: str) -> None:
        fan = self._fans_made.get((tab, key))
        if fan is not None:
            fan.draw_lines()

    def _fans(self, tab: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(14)
        across = 2 if self.big or self.window().width() < 1300 else 4
        for index, key in enumerate(charts.FANS):
            self._make_fan(tab, key)
            fan = self._fans_made.pop((tab, key))
            grid.addWidget(self._card(fan), index // across, index % across)
            fan.show()
        return grid

    def _after(self, view: View, worlds: TwoWorlds) -> QWidget:
        at = len(worlds.years) - 1
        holder, layout = self._sheet()
        layout.addWidget(Text("The years after, not played", "h2", big=self.big))
        layout.addWidget(
            Text(
                tr(
                    "Change costs first and gains later. Both worlds run on to {years} with the last settings; "
                    "nothing after {years2} was played.",
                    years=worlds.years[at],
                    years2=worlds.years[worlds.played],
                ),
                "body",
                "ink2",
                big=self.big,
                wrap=True,
            )
        )
        layout.addLayout(self._fans("after"))
        table = charts.table(
            worlds, at, tuple(mark.id for mark in worlds.marks), "At the end of the tenth year, not played",
            charts.of_runs(worlds, "0 to 100", played=False),
        )  # fmt: skip
        layout.addWidget(self._card(WorldsTable(table, big=self.big)))
        return holder

    def _marks(self, view: View, worlds: TwoWorlds) -> QWidget:
        holder, layout = self._sheet()
        if view.reports:
            last = view.reports[-1]
            layout.addWidget(self._card(Dumbbell(scorecards(last), big=self.big)))
            layout.addWidget(self._card(PowerBars(power(last), big=self.big)))
        at = worlds.played
        keys = tuple(key for key in LAPTOP_KPIS if any(item.id == key for item in worlds.indicators))
        table = charts.table(
            worlds, at, keys, "Both worlds, figure by figure", charts.of_runs(worlds, "Last year played")
        )
        layout.addWidget(self._card(WorldsTable(table, big=self.big)))
        return holder

    def _years(self, view: View) -> QWidget:
        holder, layout = self._sheet()
        for report in view.reports:
            layout.addWidget(YearCard(report, self.big, lambda year: self.go.emit(f"rewind:{year}")))
        layout.addStretch(1)
        return holder

    def _assumed(self, view: View) -> QWidget:
        holder, layout = self._sheet()
        evidence = load_evidence()
        layout.addWidget(Text("What we assumed", "h2", big=self.big))
        layout.addWidget(
            Text(
                tr(
                    "{evidence} figures, each with its range and source. {view} These lean most on one side or the "
                    "other; every run of the fans draws them anew.",
                    evidence=len(evidence),
                    view=tr(VIEW_PLAYED[view.evidence]),
                ),
                "body",
                "ink2",
                big=self.big,
                wrap=True,
            )
        )
        layout.addWidget(assumptions(evidence, self.big))
        return holder

    # --- frames --------------------------------------------------------------------------------------------------

    def _sheet(self) -> tuple[QWidget, QVBoxLayout]:
        holder = QWidget()
        side = theme.px(48, True) if self.big else 24
        return holder, say.column(holder, (side, 8, side, 20), 14)

    def _card(self, inner: QWidget) -> SurfaceFrame:
        frame = SurfaceFrame("card", self.big)
        pad = theme.px(28, True) if self.big else 16
        say.column(frame, (pad, pad - 4, pad, pad)).addWidget(inner)
        return frame

    def _scrolled(self, inner: QWidget) -> QWidget:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        return scroll

    def draft(self) -> object:
        """The worlds that were worked out, for which log, and the tab."""
        return None if self.worlds is None else (self._asked, self.worlds, self.tabs.value())

    def take_draft(self, draft: object) -> None:
        """Show them again without working them out anew."""
        self._kept = draft

    def jump(self, number: int) -> bool:
        """1 to 7 pick a tab."""
        keys = [key for key, _ in TABS]
        if self._view is None or not 1 <= number <= len(keys):
            return False
        self.show_tab(keys[number - 1])
        return True

    def main_action(self) -> None:
        """The next tab."""
        keys = [key for key, _ in TABS]
        self.show_tab(keys[(keys.index(self.tabs.value() or "opened") + 1) % len(keys)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Down and Page Up turn to the next screenful: nobody scrolls with three metres between."""
        area = self.stack.currentWidget()
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and isinstance(area, QScrollArea):
            bar = area.verticalScrollBar()
            screenful = round(0.9 * area.viewport().height())
            bar.setValue(bar.value() + (screenful if event.key() == Qt.Key.Key_PageDown else -screenful))
        else:
            super().keyPressEvent(event)

    def regions(self) -> tuple[QWidget, ...]:
        """Tabs, page."""
        return (self._head, self.stack)

"""The report, always in this order: the headline alone, a sentence from each seat, why, promises, scorecards, power and
the books."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from simgame.game.entries import DebriefOpened
from simgame.game.entries_chair import FrontPageLed
from simgame.game.view_types import ReportView, View
from simgame.game.why import Row
from simgame.model.language import tr
from simgame.windows import report_charts as charts
from simgame.windows import say, theme
from simgame.windows.balances import UNDERLYING_NAME
from simgame.windows.bars import ActionBar
from simgame.windows.buttons import Button
from simgame.windows.charts_bars import Waterfall
from simgame.windows.charts_books import BooksTable, PagedBooks
from simgame.windows.charts_rows import Dumbbell, PowerBars
from simgame.windows.deferred import Deferred
from simgame.windows.figures import LAPTOP_KPIS, name_of
from simgame.windows.front_page import Form, FrontPage
from simgame.windows.pages.new_lever import NewLevers
from simgame.windows.pages.page import AsksWhy
from simgame.windows.pages.report_parts import ReportParts
from simgame.windows.patients import Leads
from simgame.windows.segmented import Segmented
from simgame.windows.text import Text

HEADLINE_MS = 5000
PARTS = (
    ("headline", "Headline"),
    ("residents", "Residents"),
    ("seats", "Each seat, aloud"),
    ("why", "Why"),
    ("promises", "Promises"),
    ("scores", "Scorecards"),
    ("power", "Power"),
    ("books", "The books"),
)
NEXT = ("next", "A new lever")
SUBJECTS = ("ae_four_hour_pct", "rtt_18_week_pct", "bed_occupancy_pct", "emergency_admissions_per_1000",
            "delayed_bed_days", "gp_unmet_pct", "underlying_balance_gbp")  # fmt: skip


END = "End the game here"
SURE = "Open everything now?"
END_TIP = "The debrief comes now: scores at the year just played, and all that was sealed is opened"
IN_NO_SCORE = "In no score. At the debrief: the same four, the same luck, in the other world."
WAITING = "Working out why: each cause is taken out and put in."
SHORTER = {"Waiting under 18 weeks": "18 weeks", "A&E within 4 hours": "A&E", "Emergency stays per 1,000": "Stays",
           "Days fit to leave, in a bed": "Delays", "GP appointments short": "GP short",
           "Mental health care reached": "Mental health", UNDERLYING_NAME: "Money",
           "Waiting list": "The list", "Public confidence": "Confidence",
           "Avoidable deaths per 100,000": "Deaths", "Referrals refused or put off": "Turned away",
           "Social care not met": "Home care"}  # fmt: skip


class ReportPage(AsksWhy):
    """Parts are turned with the main button, or picked above; the headline stands alone for five seconds."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self._view: View | None = None
        self.make = ReportParts(big, self.offer.emit)
        self._title = ""
        self._shown: tuple[int, int] | None = None
        self._rows: Mapping[str, Row] = {}
        self._read: object = None  # year, part and whether the story was out, of the page before this one
        self._front_why: QVBoxLayout | None = None
        self._levers: NewLevers | None = None
        layout = say.column(self)
        top = QWidget()
        line = QHBoxLayout(top)
        side = theme.px(48, True) if big else 24
        line.setContentsMargins(side, 14, side, 6)
        self.parts = Segmented((*PARTS, NEXT), "headline", name="Part of the report", pad=22 if big else 14,
                               height=64 if big else 34, size=27 if big else 14, big=big)  # fmt: skip
        self.parts.chosen.connect(self.show_part)
        line.addWidget(self.parts)
        line.addStretch(1)
        self._top_choice = QHBoxLayout()  # which figure "why" is about: on a shared screen beside the parts
        line.addLayout(self._top_choice)
        layout.addWidget(top)
        self._top = top
        self.stack = QStackedWidget()
        layout.addWidget(self.stack, 1)
        self.pages: dict[str, QWidget] = {}
        self.action_bar = ActionBar(big)
        self.note = Text("", "small", "ink2", big=big, wrap=True)
        self.back = Button("Back to a year", "arrow-counter-clockwise", big=big)
        self.back.clicked.connect(self._rewind)
        self.end = Button(END, "flag", big=big, tip=END_TIP)
        self.end.clicked.connect(self._end)
        self.next = Button("Next", key="Ctrl ↵", kind="primary", big=big)
        self.next.clicked.connect(self.main_action)
        self.action_bar.line.addWidget(self.note, 1)
        self.action_bar.add(self.end, self.back, self.next)
        layout.addWidget(self.action_bar)
        self._alone = QTimer(self)
        self._alone.setSingleShot(True)
        self._alone.setInterval(HEADLINE_MS)
        self._alone.timeout.connect(self._story)

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """A new report begins with its headline alone; the same one is left as it is being read."""
        self._view = view
        report = view.report
        if report is None:
            return
        key = (report.year_index, view.log_length)
        if self._levers is not None:
            self._levers.show_view(view)
        if self._shown is not None and self._shown[0] == report.year_index:
            if report.title != self._title and not self._alone.isActive():
                self._title = report.title
                self._story()
            return
        self._title = report.title
        self._shown = key
        self._rows, self._front_why = {}, None
        while self.stack.count():
            self._drop(self.stack.widget(0))
        self.pages = {
            "headline": self._headline(view, report, "headline"),
            **({"residents": Deferred(lambda: self.make.residents(report))} if report.residents else {}),
            "seats": Deferred(lambda: self.make.seats(view, report)),
            "why": self._why(),
            "promises": Deferred(lambda: self.make.promises(view, report)),
            "scores": Deferred(lambda: self.make.framed(self.make.scores(report))),
            "power": Deferred(lambda: self.make.framed(PowerBars(charts.power(report), big=self.big))),
            "books": Deferred(lambda: self.make.framed(self._books(report))),
        }
        self.parts.segments[1].setVisible(bool(report.residents))
        self._levers = None
        grows = [one for one in view.growing if any(s.id == one.seat and s.holder == "person" for s in view.seats)]
        self.parts.segments[-1].setVisible(bool(grows))
        if grows:
            self.pages["next"] = self._next(view)
        for page in self.pages.values():
            self.stack.addWidget(page)
        self.back.setVisible(view.year_index > 0)
        self._top.setEnabled(False)
        self._top.setToolTip(tr("The headline stands alone for five seconds; the main button goes on at once."))
        self._show("headline")
        self._alone.start()
        self.ask_why.emit(report.year_index)
        self.soon([page.fill for page in self.pages.values() if isinstance(page, Deferred)])
        read, self._read = self._read, None
        if isinstance(read, tuple) and read[0] == report.year_index and read[2]:
            self._story()
            self._show(read[1])

    def _books(self, report: ReportView) -> QWidget:
        return PagedBooks(charts.book_pages(report)) if self.big else BooksTable(charts.books(report))

    def _drop(self, page: QWidget | None) -> None:
        if page is not None:
            self.stack.removeWidget(page)
            page.deleteLater()

    def _story(self) -> None:
        """After five seconds the story is printed under its headline."""
        self._alone.stop()
        self._top.setEnabled(True)
        self._top.setToolTip("")
        view = self._view
        if view is None or view.report is None or "headline" not in self.pages:
            return
        old = self.pages["headline"]
        full = self._headline(view, view.report, "full")
        index = self.stack.indexOf(old)
        at = self.stack.currentWidget() is old
        self.stack.insertWidget(index, full)
        self.stack.removeWidget(old)
        old.deleteLater()
        self.pages["headline"] = full
        if at:
            self.stack.setCurrentWidget(full)
            self.turned.emit()

    def _headline(self, view: View, report: ReportView, form: Form) -> QWidget:
        form = "shared" if self.big and form == "full" else form
        page = FrontPage(charts.front_page(view, report), form=form, big=self.big)
        leads = None
        if form != "headline" and view.panel is not None and view.phase == "report" and len(view.panel.leads) > 1:
            leads = Leads(view.panel, self.big)
            leads.chosen.connect(lambda story: self.offer.emit(FrontPageLed(story)))
        if form != "full":
            return self.make.padded(page) if leads is None else self.make.padded(say.stacked(page, leads, roomy=page))
        both = QWidget()
        # With large letters the charts stand below the page.
        line = say.column(both, spacing=20) if theme.large_text() else say.row(both, spacing=20)
        line.addWidget(page, 5)
        beside = QVBoxLayout()
        beside.setSpacing(16)
        frame, inner = self.make.paper("")
        self._front_why = QVBoxLayout()
        self._front_why.addWidget(Text(WAITING, "ui", "ink2", wrap=True))
        inner.addLayout(self._front_why, 1)
        beside.addWidget(frame, 1)
        scores, inner = self.make.paper("")
        inner.addWidget(Dumbbell(charts.scorecards(report, marks=False)))
        beside.addWidget(scores)
        line.addLayout(beside, 4)
        self._fill_front_why()
        return self.make.scrolled(both if leads is None else say.stacked(leads, both, roomy=both))

    def _fill_front_why(self) -> None:
        """The waterfall beside the front page, once it is worked out."""
        view = self._view
        if self._front_why is None or not self._rows or view is None or view.report is None:
            return
        first = charts.explained_first(view, self._rows, view.report.subject, SUBJECTS)
        if first is not None:
            say.empty(self._front_why)
            data = charts.waterfall(view, first, self._rows[first.id], most=5)
            self._front_why.addWidget(Waterfall(data), 1)

    def _why(self) -> QWidget:
        inner, layout = self.make.paper("")
        say.empty(self._top_choice)
        self._why_choice = QHBoxLayout()
        (self._top_choice if self.big else layout).addLayout(self._why_choice)
        self._why_chart = QVBoxLayout()
        self._why_chart.addWidget(Text(WAITING, "ui", "ink2", big=self.big))
        layout.addLayout(self._why_chart, 1)
        return self.make.scrolled(inner)

    def _next(self, view: View) -> QWidget:
        inner, layout = self.make.paper("A new lever for next year")
        layout.addWidget(Text("Each seat adds one and keeps it. Without a choice its levers stay.", "ui", "ink2",
                              big=self.big, wrap=True))  # fmt: skip
        self._levers = NewLevers(self.big)
        self._levers.chosen.connect(self.offer)
        self._levers.show_view(view)
        layout.addWidget(self._levers)
        layout.addStretch(1)
        return self.make.scrolled(inner)

    # --- why -----------------------------------------------------------------------------------------------------

    def show_why(self, year_index: int, rows: object) -> None:
        """A waterfall for each figure that the front page tells of; the headline’s stands first."""
        view = self._view
        if view is None or view.report is None or view.report.year_index != year_index or not isinstance(rows, Mapping):
            return
        self._rows = rows
        first = charts.explained_first(view, rows, view.report.subject, SUBJECTS)
        if first is None:
            return
        by_id = {item.id: item for item in view.indicators}
        shown = [key for key in LAPTOP_KPIS if key in rows and key in by_id][: 4 if self.big else 7]
        if first.id not in shown:
            shown[-1] = first.id
        say.empty(self._why_choice)
        names = {key: name_of(by_id[key]) for key in shown}
        choice = Segmented([(key, SHORTER.get(name, name)) for key, name in names.items()], first.id, name="Figure",
                           pad=16 if self.big else 10, height=64 if self.big else 34,
                           size=26 if self.big else 13, big=self.big)  # fmt: skip
        choice.chosen.connect(self._show_waterfall)
        self._why_choice.addWidget(choice)
        if not self.big:
            self._why_choice.addStretch(1)
        choice.setVisible(not self.big or self.parts.value() == "why")
        self._fit_top()
        self._show_waterfall(first.id)
        self._fill_front_why()

    def _show_waterfall(self, indicator: str) -> None:
        view = self._view
        if view is None or indicator not in self._rows:
            return
        item = next(item for item in view.indicators if item.id == indicator)
        say.empty(self._why_chart)
        most = 6 if self.big else charts.MOST_CAUSES
        data = charts.waterfall(view, item, self._rows[indicator], most=most)
        self._why_chart.addWidget(Waterfall(data, big=self.big), 1)

    # --- turning -------------------------------------------------------------------------------------------------

    def show_part(self, part: str) -> None:
        """Turn to a part."""
        self._show(part)

    def _show(self, part: str) -> None:
        if part not in self.pages:
            return
        self.parts.set_value(part)
        self.stack.setCurrentWidget(self.pages[part])
        self.turned.emit()
        names = dict((*PARTS, NEXT))
        keys = list(self.pages)
        for choice in self._top.findChildren(Segmented):
            if choice is not self.parts:
                choice.setVisible(part == "why")
        self._fit_top()
        self.note.setText(IN_NO_SCORE if part == "residents" else "")
        at = keys.index(part)
        view = self._view
        self.end.set_text(END)
        self.end.setVisible(at + 1 == len(keys) and view is not None and view.year_index + 1 < view.years)
        if at + 1 < len(keys):
            self.next.set_text(names[keys[at + 1]])
        elif view is not None:
            last = view.year_index + 1 >= view.years
            self.next.set_text(
                "To the debrief" if last else tr("Go to year {year_index}", year_index=view.year_index + 2)
            )

    def _fit_top(self) -> None:
        """Where words are long the parts stand closer."""
        if self._top.minimumSizeHint().width() > self.window().width():
            for one in self._top.findChildren(Segmented):
                one.tighten()

    def jump(self, number: int) -> bool:
        """1 to 8 pick a part, once the headline has stood alone."""
        keys = list(self.pages)
        if self._alone.isActive() or not 1 <= number <= len(keys):
            return False
        self._show(keys[number - 1])
        return True

    def draft(self) -> object:
        """Which report was read, and how far."""
        if self._shown is None:
            return None
        return self._shown[0], self.parts.value() or "headline", not self._alone.isActive()

    def take_draft(self, draft: object) -> None:
        """Open at the part that was being read."""
        self._read = draft

    def main_action(self) -> None:
        """The next part, or on to next year."""
        if self._alone.isActive():
            self._story()
        keys = list(self.pages)
        at = keys.index(self.parts.value() or "headline")
        if at + 1 < len(keys):
            self._show(keys[at + 1])
        else:
            self.move_on.emit()

    def _end(self) -> None:
        """The first press asks, the second ends the game: what is opened cannot be closed again."""
        if self.end.label == SURE:
            self.offer.emit(DebriefOpened())
        else:
            self.end.set_text(SURE)

    def _rewind(self) -> None:
        if self._view is not None and self._view.report is not None:
            self.go.emit(f"rewind:{self._view.report.year_index}")

    def regions(self) -> tuple[QWidget, ...]:
        """Parts, page, actions."""
        return (self._top, self.stack, self.action_bar)

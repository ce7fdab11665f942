"""The report, always in this order: the headline alone, a sentence from each seat, why, promises, scorecards, power and
the books."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from simgame.game.entries import WordJudged
from simgame.game.view_types import PromiseView, ReportView, View
from simgame.model.language import tr
from simgame.windows import report_charts as charts
from simgame.windows import say, theme
from simgame.windows.balances import UNDERLYING_NAME
from simgame.windows.bars import ActionBar
from simgame.windows.buttons import Button, Segmented
from simgame.windows.charts_bars import Waterfall
from simgame.windows.charts_books import BooksTable, PagedBooks
from simgame.windows.charts_rows import Dumbbell, PowerBars
from simgame.windows.figures import LAPTOP_KPIS, name_of
from simgame.windows.front_page import FrontPage
from simgame.windows.pages.new_lever import NewLevers
from simgame.windows.pages.page import AsksWhy
from simgame.windows.resident_card import ResidentCard
from simgame.windows.seats import Counter
from simgame.windows.surfaces import Rule, SurfaceFrame, row
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


IN_NO_SCORE = "In no score. At the debrief: the same four, the same luck, in the other world."
WAITING = "Working out why: each cause is taken out and put in."
STATE_WORDS = {
    "kept": ("Kept", "met"),
    "broken": ("Broken", "off"),
    "open": ("Open", "ink2"),
    "released": ("Released", "ink2"),
}
SHORTER = {"Waiting under 18 weeks": "18 weeks", "A&E within 4 hours": "A&E", "Emergency stays per 1,000": "Stays",
           "Days fit to leave, in a bed": "Delays", "GP appointments short": "GP short",
           "Mental health care reached": "Mental health", UNDERLYING_NAME: "Money"}  # fmt: skip


class ReportPage(AsksWhy):
    """Parts are turned with the main button, or picked above; the headline stands alone for five seconds."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self._view: View | None = None
        self._shown: tuple[int, int] | None = None
        self._rows: Mapping[str, object] = {}
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
        self.next = Button("Next", key="Ctrl ↵", kind="primary", big=big)
        self.next.clicked.connect(self.main_action)
        self.action_bar.line.addWidget(self.note, 1)
        self.action_bar.add(self.back, self.next)
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
            return
        self._shown = key
        self._rows, self._front_why = {}, None
        while self.stack.count():
            self._drop(self.stack.widget(0))
        self.pages = {
            "headline": self._headline(view, report, "headline"),
            **({"residents": self._residents(report)} if report.residents else {}),
            "seats": self._seats(view, report),
            "why": self._why(),
            "promises": self._promises(report),
            "scores": self._framed(self._scores(report)),
            "power": self._framed(PowerBars(charts.power(report), big=self.big)),
            "books": self._framed(
                PagedBooks(charts.book_pages(report)) if self.big else BooksTable(charts.books(report))
            ),
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
        self._top.setToolTip("The headline stands alone for five seconds; the main button goes on at once.")
        self._show("headline")
        self._alone.start()
        self.ask_why.emit(report.year_index)
        read, self._read = self._read, None
        if isinstance(read, tuple) and read[0] == report.year_index and read[2]:
            self._story()
            self._show(read[1])

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

    def _headline(self, view: View, report: ReportView, form: str) -> QWidget:
        form = "shared" if self.big and form == "full" else form
        page = FrontPage(charts.front_page(view, report), form=form, big=self.big)  # type: ignore[arg-type]
        if form != "full":
            return self._padded(page)
        both = QWidget()
        line = say.row(both, spacing=20)
        line.addWidget(page, 5)
        beside = QVBoxLayout()
        beside.setSpacing(16)
        frame, inner = self._paper("")
        self._front_why = QVBoxLayout()
        self._front_why.addWidget(Text(WAITING, "ui", "ink2", wrap=True))
        inner.addLayout(self._front_why, 1)
        beside.addWidget(frame, 1)
        scores, inner = self._paper("")
        inner.addWidget(Dumbbell(charts.scorecards(report, marks=False)))
        beside.addWidget(scores)
        line.addLayout(beside, 4)
        self._fill_front_why()
        return self._scrolled(both)

    def _fill_front_why(self) -> None:
        """The waterfall beside the front page, once it is worked out."""
        view = self._view
        if self._front_why is None or not self._rows or view is None:
            return
        first = charts.most_moved(view, self._rows, SUBJECTS)  # type: ignore[arg-type]
        if first is not None:
            say.empty(self._front_why)
            data = charts.waterfall(view, first, self._rows[first.id], most=5)  # type: ignore[arg-type]
            self._front_why.addWidget(Waterfall(data), 1)

    def _residents(self, report: ReportView) -> QWidget:
        """Four people of the place, twelve months each, with their odds."""
        holder = QWidget()
        layout = say.column(holder, spacing=theme.px(12, self.big))
        head = row(Text("The same year, four times over", "h1" if self.big else "h2", big=self.big), big=self.big)
        head.addStretch(1)
        head.addWidget(Text("Each dot is one of 100 people like them", "small", "ink2", big=self.big))
        layout.addLayout(head)
        line = QHBoxLayout()
        line.setSpacing(theme.px(20 if self.big else 14, self.big))
        for one in report.residents:
            card = ResidentCard(one.id, one.months, one.words, one.odds, one.odds_words, big=self.big)
            line.addWidget(card, 1)
        layout.addLayout(line, 1)
        return self._scrolled(holder)

    def _seats(self, view: View, report: ReportView) -> QWidget:
        inner, layout = self._paper("One sentence from each seat, aloud")
        reasons = dict(report.reasons)
        settings: dict[str, list[str]] = {}
        for seat, _, label, _last, _now, shown in report.settings:
            settings.setdefault(seat, []).append(f"{label} {shown}")
        for one in view.seats:
            if not one.on:
                continue
            layout.addWidget(Rule(big=self.big))
            line = QHBoxLayout()
            line.setSpacing(theme.px(24 if self.big else 14, self.big))
            line.addWidget(Counter(one.id, 56 if self.big else 40, big=self.big), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(Text(f"<b>{one.title}</b>  <m>{one.name}</m>", "ui", big=self.big))
            reason = reasons.get(one.id, "")
            step = dict(report.steps).get(one.id, "")
            then = tr(" <m>Then, at plans up: {step}.</m>", step=step) if step else ""
            said = Text((reason or one.line) + then, "body", "ink" if reason else "ink2", big=self.big, wrap=True)
            words.addWidget(said)
            if not self.big:
                words.addWidget(Text(", ".join(settings.get(one.id, ())), "small", "ink2", wrap=True))
            line.addLayout(words, 1)
            layout.addLayout(line)
        layout.addStretch(1)
        return self._scrolled(inner)

    def _scores(self, report: ReportView) -> QWidget:
        """Scorecards and marks; on a shared screen side by side."""
        if not self.big:
            return Dumbbell(charts.scorecards(report))
        both = QWidget()
        line = say.row(both, spacing=theme.px(56, True))
        line.addWidget(Dumbbell(charts.scorecards(report, marks=False), big=True), 11)
        line.addWidget(Dumbbell(charts.five_marks(report), big=True), 9)
        return both

    def _why(self) -> QWidget:
        inner, layout = self._paper("")
        say.empty(self._top_choice)
        self._why_choice = QHBoxLayout()
        (self._top_choice if self.big else layout).addLayout(self._why_choice)
        self._why_chart = QVBoxLayout()
        self._why_chart.addWidget(Text(WAITING, "ui", "ink2", big=self.big))
        layout.addLayout(self._why_chart, 1)
        return self._scrolled(inner)

    def _promises(self, report: ReportView) -> QWidget:
        inner, layout = self._paper("Promises kept and broken")
        if not report.promises and not report.conduct:
            layout.addWidget(Text("Nobody promised anything this year.", "body", "ink2", big=self.big))
        for promise in report.promises:
            layout.addWidget(Rule(big=self.big))
            line = QHBoxLayout()
            line.setSpacing(theme.px(20 if self.big else 12, self.big))
            size = 48 if self.big else 30
            line.addWidget(Counter(promise.giver, size, big=self.big))
            line.addWidget(Text("→", "ui", "ink2", big=self.big))
            line.addWidget(Counter(promise.receiver, size, big=self.big))
            line.addWidget(Text(promise.sentence, "body", big=self.big, wrap=True), 1)
            judging = self._judging(promise) if promise.what == "word" and promise.state == "open" else None
            if judging is not None:
                line.addWidget(judging)
                layout.addLayout(line)
                continue
            word, colour = STATE_WORDS[promise.state]
            line.addWidget(Text(word, "label", colour, bold=True, big=self.big))
            layout.addLayout(line)
        if report.conduct:
            layout.addSpacing(12)
            layout.addWidget(Text("What moved the trust between you", "caps", "ink2", big=self.big))
            for sentence, _trust, _confidence in report.conduct:
                layout.addWidget(Text(sentence, "ui", big=self.big, wrap=True))
        layout.addStretch(1)
        return self._scrolled(inner)

    def _judging(self, promise: PromiseView) -> QWidget | None:
        """Kept, or not: two buttons for a person who was promised a word."""
        view = self._view
        if view is None:
            return None
        holder = next(seat for seat in view.seats if seat.id == promise.receiver)
        here = next((one for one in view.promises if one.sentence == promise.sentence and one.state == "open"), None)
        if here is None or holder.holder != "person" or view.seat not in (None, promise.receiver):
            return None
        both = QWidget()
        line = say.row(both, spacing=theme.px(8, self.big))
        line.addWidget(Text("Was it kept?", "small", "ink2", big=self.big))
        for kept, words in ((True, "Kept"), (False, "Broken")):
            button = Button(words, kind="plain" if self.big else "small", big=self.big)
            button.clicked.connect(lambda _=False, says=kept: self._judge(both, here, says))
            line.addWidget(button)
        return both

    def _judge(self, both: QWidget, promise: PromiseView, kept: bool) -> None:
        self.offer.emit(WordJudged(promise.receiver, promise.number, kept))
        layout = both.layout()
        assert layout is not None
        say.empty(layout)
        word, colour = STATE_WORDS["kept" if kept else "broken"]
        layout.addWidget(Text(word, "label", colour, bold=True, big=self.big))

    def _next(self, view: View) -> QWidget:
        inner, layout = self._paper("A new lever for next year")
        layout.addWidget(Text("Each seat adds one and keeps it. Without a choice its levers stay.", "ui", "ink2",
                              big=self.big, wrap=True))  # fmt: skip
        self._levers = NewLevers(self.big)
        self._levers.chosen.connect(self.offer)
        self._levers.show_view(view)
        layout.addWidget(self._levers)
        layout.addStretch(1)
        return self._scrolled(inner)

    # --- why -----------------------------------------------------------------------------------------------------

    def show_why(self, year_index: int, rows: object) -> None:
        """A waterfall for each figure that the front page tells of; the one that moved most stands first."""
        view = self._view
        if view is None or view.report is None or view.report.year_index != year_index or not isinstance(rows, Mapping):
            return
        self._rows = rows
        first = charts.most_moved(view, rows, SUBJECTS)
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
        self._show_waterfall(first.id)
        self._fill_front_why()

    def _show_waterfall(self, indicator: str) -> None:
        view = self._view
        if view is None or indicator not in self._rows:
            return
        item = next(item for item in view.indicators if item.id == indicator)
        say.empty(self._why_chart)
        most = 6 if self.big else charts.MOST_CAUSES
        data = charts.waterfall(view, item, self._rows[indicator], most=most)  # type: ignore[arg-type]
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
        names = dict((*PARTS, NEXT))
        keys = list(self.pages)
        for choice in self._top.findChildren(Segmented):
            if choice is not self.parts:
                choice.setVisible(part == "why")
        self.note.setText(IN_NO_SCORE if part == "residents" else "")
        at = keys.index(part)
        view = self._view
        if at + 1 < len(keys):
            self.next.set_text(names[keys[at + 1]])
        elif view is not None:
            last = view.year_index + 1 >= view.years
            self.next.set_text(
                "To the debrief" if last else tr("Go to year {year_index}", year_index=view.year_index + 2)
            )

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

    def _rewind(self) -> None:
        if self._view is not None and self._view.report is not None:
            self.go.emit(f"rewind:{self._view.report.year_index}")

    # --- frames --------------------------------------------------------------------------------------------------

    def _margins(self) -> tuple[int, int, int, int]:
        side = theme.px(48, True) if self.big else 24
        return side, 10, side, 18

    def _paper(self, title: str) -> tuple[SurfaceFrame, QVBoxLayout]:
        frame = SurfaceFrame("card", self.big)
        pad = theme.px(36, True) if self.big else 26
        low = theme.px(18, True) if self.big else pad
        layout = say.column(frame, (pad, low if self.big else pad - 6, pad, low), theme.px(8, self.big))
        if title:
            layout.addWidget(Text(title, "h2", big=self.big))
        return frame, layout

    def _padded(self, inner: QWidget) -> QWidget:
        holder = QWidget()
        say.column(holder, self._margins()).addWidget(inner)
        return holder

    def _framed(self, chart: QWidget) -> QWidget:
        frame, layout = self._paper("")
        layout.addWidget(chart, 1)
        return self._scrolled(frame)

    def _scrolled(self, inner: QWidget) -> QWidget:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._padded(inner))
        return scroll

    def regions(self) -> tuple[QWidget, ...]:
        """Parts, page, actions."""
        return (self._top, self.stack, self.action_bar)

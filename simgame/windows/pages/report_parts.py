"""The parts of the report that stand still once made: residents, seats, promises, scorecards; and the frames."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from simgame.game.entries_deals import WordJudged
from simgame.game.view_types import PromiseView, ReportView, View
from simgame.model.language import tr
from simgame.windows import report_charts as charts
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.charts_rows import Dumbbell
from simgame.windows.patients import asked_words
from simgame.windows.resident_card import ResidentCard
from simgame.windows.seats import Counter
from simgame.windows.surfaces import Rule, SurfaceFrame, row
from simgame.windows.text import Text

STATE_WORDS = {
    "kept": ("Kept", "met"),
    "broken": ("Broken", "off"),
    "open": ("Open", "ink2"),
    "released": ("Released", "ink2"),
}


class ReportParts:
    """Makes them in one size; ``offer`` takes the judgement of a word."""

    def __init__(self, big: bool, offer: Callable[[WordJudged], None]) -> None:
        self.big = big
        self._offer = offer

    def residents(self, report: ReportView) -> QWidget:
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
            card = ResidentCard(
                one.id, one.months, one.words, one.odds, one.odds_words, name=one.name, big=self.big,
            )  # fmt: skip
            line.addWidget(card, 1)
        layout.addLayout(line, 1)
        return self.scrolled(holder)

    def seats(self, view: View, report: ReportView) -> QWidget:
        """What each seat says of its year, with its settings."""
        inner, layout = self.paper("One sentence from each seat, aloud")
        if report.question is not None:
            seat, question, answered = report.question
            name = next(one.short for one in view.seats if one.id == seat)
            layout.addWidget(Text(asked_words(name, question, answered), "ui", wrap=True, big=self.big))
        reasons = dict(report.reasons)
        settings: dict[str, list[str]] = {}
        for seat, _, label, _last, _now, shown in report.settings:
            settings.setdefault(seat, []).append(f"{tr(label)} {tr(shown)}")
        for one in view.seats:
            if not one.on:
                continue
            layout.addWidget(Rule(big=self.big))
            line = QHBoxLayout()
            line.setSpacing(theme.px(24 if self.big else 14, self.big))
            line.addWidget(Counter(one.id, 56 if self.big else 40, big=self.big), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(
                Text(tr("<b>{title}</b>  <m>{name}</m>", title=one.title, name=one.name), "ui", big=self.big)
            )
            reason = reasons.get(one.id, "")
            step = dict(report.steps).get(one.id, "")
            then = tr(" <m>Then, at plans up: {step}.</m>", step=step) if step else ""
            said = Text((reason or one.line) + then, "body", "ink" if reason else "ink2", big=self.big, wrap=True)
            words.addWidget(said)
            for expected in report.predictions:
                if expected.seat == one.id:
                    words.addWidget(Text(expected.words, "small", "ink2", wrap=True, big=self.big))
            if not self.big:
                words.addWidget(Text(", ".join(settings.get(one.id, ())), "small", "ink2", wrap=True))
            line.addLayout(words, 1)
            layout.addLayout(line)
            layout.addStretch(1)
        if report.apart is not None:
            whose, told = report.apart
            layout.addWidget(Rule(big=self.big))
            line = QHBoxLayout()
            line.setSpacing(theme.px(24 if self.big else 14, self.big))
            line.addWidget(Counter(whose, 40, big=self.big), 0, Qt.AlignmentFlag.AlignTop)
            opens = tr("<b>The lens opens: this choice pulled furthest apart.</b> {words}", words=told)
            line.addWidget(Text(opens, "small", wrap=True, big=self.big), 1)
            layout.addLayout(line)
        return self.scrolled(inner)

    def scores(self, report: ReportView) -> QWidget:
        """Scorecards and marks; on a shared screen side by side."""
        if not self.big:
            return Dumbbell(charts.scorecards(report))
        both = QWidget()
        line = say.row(both, spacing=theme.px(56, True))
        line.addWidget(Dumbbell(charts.scorecards(report, marks=False), big=True), 11)
        line.addWidget(Dumbbell(charts.five_marks(report), big=True), 9)
        return both

    def promises(self, view: View, report: ReportView) -> QWidget:
        """Promises kept and broken, and what moved the trust between the organisations."""
        inner, layout = self.paper("Promises kept and broken")
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
            judging = self._judging(view, promise) if promise.what == "word" and promise.state == "open" else None
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
        return self.scrolled(inner)

    def _judging(self, view: View, promise: PromiseView) -> QWidget | None:
        """Kept, or not: two buttons for a person who was promised a word."""
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
        self._offer(WordJudged(promise.receiver, promise.number, kept))
        layout = both.layout()
        assert layout is not None
        say.empty(layout)
        word, colour = STATE_WORDS["kept" if kept else "broken"]
        layout.addWidget(Text(word, "label", colour, bold=True, big=self.big))

    def _margins(self) -> tuple[int, int, int, int]:
        side = theme.px(48, True) if self.big else 24
        return side, 10, side, 18

    def paper(self, title: str) -> tuple[SurfaceFrame, QVBoxLayout]:
        """A card with a title, and the column inside."""
        frame = SurfaceFrame("card", self.big)
        pad = theme.px(36, True) if self.big else 26
        low = theme.px(18, True) if self.big else pad
        layout = say.column(frame, (pad, low if self.big else pad - 6, pad, low), theme.px(8, self.big))
        if title:
            layout.addWidget(Text(title, "h2", big=self.big))
        return frame, layout

    def padded(self, inner: QWidget) -> QWidget:
        """With the margins of the report."""
        holder = QWidget()
        say.column(holder, self._margins()).addWidget(inner)
        return holder

    def framed(self, chart: QWidget) -> QWidget:
        """A chart on a card."""
        frame, layout = self.paper("")
        layout.addWidget(chart, 1)
        return self.scrolled(frame)

    def scrolled(self, inner: QWidget) -> QWidget:
        """What may be taller than the window."""
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.padded(inner))
        return scroll

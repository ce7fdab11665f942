"""Sheets of the debrief: a card for every year, what was assumed, and how far the other world is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from simgame.game.seats import short
from simgame.game.view_types import ReportView
from simgame.insight.two_worlds import TwoWorlds
from simgame.insight.words import hole_in_words
from simgame.model.evidence import Evidence, Parameter
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.progress import LoadingMark
from simgame.windows.seats import Counter, RegimeMark
from simgame.windows.surfaces import Rule, SurfaceFrame, row
from simgame.windows.text import Text

LEANS = (("keep", "Speaks for keeping"), ("abolish", "Speaks for abolishing"), ("both", "Cuts both ways"))
SHOWN_ASSUMPTIONS = 9
TOP = Qt.AlignmentFlag.AlignTop


class OtherWorldRuns(QWidget):
    """While the other world runs: a mark, how far it is, and what it is run with. ``mark`` is started and stopped."""

    def __init__(self, big: bool) -> None:
        super().__init__()
        layout = say.column(self, (60, 80, 60, 60), 14)
        self._words = Text("Running the other world.", "h2", big=big)
        self.mark = LoadingMark(56 if big else 34, big)
        layout.addLayout(row(self.mark, self._words, None, spacing=18, big=big))
        same = "The same place, the same choices, the same luck, pair by pair."
        layout.addWidget(Text(same, "body", "ink2", big=big, wrap=True))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Runs done"))
        layout.addWidget(self._bar)
        layout.addStretch(1)

    def draw_again(self) -> None:
        """Both worlds are there, and are only drawn in another size or colour."""
        self._words.setText("Drawing both worlds.")
        self._bar.hide()
        self.mark.start()

    def show_progress(self, done: int, total: int) -> None:
        """How many runs are done."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._words.setText(tr("Running the other world: {done:,} of {total:,} runs.", done=done, total=total))


class YearCard(SurfaceFrame):
    """A year as it is remembered: its headline, what came and was promised, and what each seat said."""

    def __init__(self, report: ReportView, big: bool, again: Callable[[int], None]) -> None:
        super().__init__("card", big)
        inner = say.column(self, (22, 16, 22, 18), 6)
        world = "split kept" if report.split == "keep" else "split abolished"
        caption = tr(
            "Year {year_index}, {year_label}, {world}",
            year_index=report.year_index + 1,
            year_label=report.year_label,
            world=world,
        )
        top = QHBoxLayout()
        top.setSpacing(theme.px(12, big))
        top.addWidget(RegimeMark(report.split, 34 if big else 22, big=big), 0, TOP)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(caption, "caps", "ink2", big=big))
        words.addWidget(Text(report.title, "h3", big=big, wrap=True))
        top.addLayout(words, 1)
        back = Button("Go back to this year", "arrow-counter-clockwise", kind="small", big=big)
        back.setToolTip(tr("Makes a branch: what was played stays in the file."))
        back.clicked.connect(lambda: again(report.year_index))
        if not big:
            top.addWidget(back, 0, TOP)
        inner.addLayout(top)
        inner.addWidget(Rule(big=big))
        columns = (self._what_happened(report), self._what_was_said(report))
        line: QHBoxLayout | QVBoxLayout = QVBoxLayout() if big else QHBoxLayout()
        line.setSpacing(theme.px(18 if big else 36, big))
        for column in columns:
            line.addLayout(column, 1)
        inner.addLayout(line)
        if big:
            inner.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)

    def _what_happened(self, report: ReportView) -> QVBoxLayout:
        column = self._column("What came" if report.events else "")
        for event in report.events:
            chosen = tr(" <m>{label}.</m>", label=event.options[event.choice or 0].label) if event.options else ""
            column.addWidget(
                Text(tr("<b>{title}.</b>{chosen}", title=event.title, chosen=chosen), "ui", big=self.big, wrap=True)
            )
        if report.promises:
            column.addSpacing(theme.px(6, self.big))
            column.addWidget(Text("Promises", "caps", "ink3", big=self.big))
        for promise in report.promises:
            column.addWidget(
                Text(
                    tr("{sentence} <m>{state}</m>", sentence=promise.sentence, state=promise.state),
                    "ui",
                    big=self.big,
                    wrap=True,
                )
            )
        column.addStretch(1)
        return column

    def _what_was_said(self, report: ReportView) -> QVBoxLayout:
        column = self._column("What each seat said" if report.reasons else "")
        for seat, reason in report.reasons:
            line = QHBoxLayout()
            line.setSpacing(theme.px(10, self.big))
            line.addWidget(Counter(seat, 40 if self.big else 22, big=self.big), 0, TOP)
            words = tr("<b>{seat}:</b> <m>{reason}</m>", seat=short(seat, report.split), reason=reason)
            line.addWidget(Text(words, "ui", big=self.big, wrap=True), 1)
            column.addLayout(line)
            for expected in report.predictions:
                if expected.seat == seat:
                    column.addWidget(Text(expected.words, "small", "ink2", big=self.big, wrap=True))
        column.addStretch(1)
        return column

    def _column(self, title: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.px(6, self.big))
        if title:
            column.addWidget(Text(title, "caps", "ink3", big=self.big))
        return column


def assumptions(evidence: Evidence, big: bool) -> QWidget:
    """The figures that lean most, with range and source: for keeping and for abolishing side by side, then the rest."""
    holder = QWidget()
    layout = say.column(holder, spacing=14)
    both = QVBoxLayout() if big else QHBoxLayout()
    both.setSpacing(14)
    layout.addLayout(both)
    for lean, title in LEANS:
        found = [item for item in evidence.values() if item.leans == lean and item.high != item.low]
        found.sort(key=lambda item: -(item.high - item.low) / (abs(item.central) or 1.0))
        card = _leaning(lean, title, found[:SHOWN_ASSUMPTIONS], big)
        if lean == "both":
            layout.addWidget(card)
        else:
            both.addWidget(card, 1)
    return holder


def _leaning(lean: str, title: str, found: list[Parameter], big: bool) -> SurfaceFrame:
    frame = SurfaceFrame("card", big)
    inner = say.column(frame, (22, 16, 22, 18), 6)
    head = QHBoxLayout()
    head.setSpacing(theme.px(10, big))
    tone = "ink"
    if lean in theme.REGIME_TOKEN:
        head.addWidget(RegimeMark(lean, 34 if big else 20, big=big))
        tone = theme.REGIME_TOKEN[lean]
    head.addWidget(Text(title, "h3", tone, big=big), 1)
    inner.addLayout(head)
    inner.addWidget(
        Text("low, central, high", "ui" if big else "small", "ink3", align=Qt.AlignmentFlag.AlignRight, big=big)
    )
    for item in found:
        inner.addWidget(Rule(big=big))
        line = QHBoxLayout()
        line.setSpacing(theme.px(16, big))
        line.addWidget(Text(item.label, "label", size=None if big else 14, big=big, wrap=True), 1)
        unit = tr(item.unit) if item.unit.startswith("%") else f" {tr(item.unit)}"
        figures = tr(
            "{low:g}, <b>{central:g}</b>, {high:g}{unit}", low=item.low, central=item.central, high=item.high, unit=unit
        )
        line.addWidget(Text(figures, "ui" if big else "small", "ink", align=Qt.AlignmentFlag.AlignRight | TOP,
                            big=big, wrap=True), 1)  # fmt: skip
        inner.addLayout(line)
        source = (
            item.source
            if item.source.startswith(item.quality)
            else tr("{source} ({quality})", source=item.source, quality=item.quality)
        )
        inner.addWidget(
            Text(
                tr("{effect} <m>{source}</m>", effect=item.effect, source=source),
                "ui" if big else "small",
                "ink2",
                big=big,
                wrap=True,
                second="ink3",
            )
        )
    inner.addStretch(1)
    return frame


def notes(worlds: TwoWorlds, big: bool) -> QWidget:
    """What could not be carried over into the other world, and how the two were run."""
    holder = QWidget()
    layout = say.column(holder, spacing=8)
    layout.addWidget(Text("What could not be carried over", "h3", big=big))
    for sentence in worlds.dropped or ("Every choice has its like in the other world.",):
        layout.addWidget(Text(sentence, "ui" if big else "small", "ink2", big=big, wrap=True))
    layout.addWidget(Rule(big=big))
    words = tr(
        "{pairs} pairs of runs: each pair shares its luck and its reading of the evidence. "
        "The worlds part in {years}. The books of all runs add up to within {hole}.",
        pairs=worlds.pairs,
        years=worlds.years[min(worlds.parted + 1, len(worlds.years) - 1)],
        hole=tr(hole_in_words(worlds.residual_gbp)),
    )
    layout.addWidget(Text(words, "ui" if big else "small", "ink2", big=big, wrap=True))
    layout.addStretch(1)
    return holder

"""Two leaves of the debrief: what was sealed, turned over; and the residents in both worlds."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from simgame.game.residents import RESIDENTS, ResidentYear
from simgame.game.seats import TABLE_OF_SEATS
from simgame.game.view_types import OpenedAim, OpenedLine, View
from simgame.game.words import MONTH_NAMES
from simgame.insight.resident_worlds import ResidentsOfYear
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.as_table import Tabled
from simgame.windows.chart_data import ChartTable
from simgame.windows.resident_card import MonthStrip, month_rows
from simgame.windows.seats import Counter, RegimeMark
from simgame.windows.surfaces import Rule, SurfaceFrame, row
from simgame.windows.text import Text


class OpenedSheet(QWidget):
    """Objectives, mandates, and what each seat heard first."""

    def __init__(self, view: View, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big = big
        self._splits = {report.year_label: report.split for report in view.reports}
        self._last = view.split
        line = say.row(self, spacing=theme.px(16, big))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(theme.px(14, big))
            line.addLayout(column, 1)
        left.addWidget(self._aims(view.opened_aims))
        left.addStretch(1)
        right.addWidget(self._lines("Mandates", view.opened_mandates, "Nobody was set a limit."))
        right.addWidget(self._lines("Heard first", view.opened_early, "Nobody heard of anything before the others."))
        right.addStretch(1)

    def _frame(self, title: str) -> tuple[SurfaceFrame, QVBoxLayout]:
        frame = SurfaceFrame("card", self.big)
        pad = theme.px(22, self.big)
        layout = say.column(frame, (pad, pad - 4, pad, pad), theme.px(8, self.big))
        layout.addWidget(Text(title, "h3", big=self.big))
        return frame, layout

    def _aims(self, aims: tuple[OpenedAim, ...]) -> SurfaceFrame:
        frame, layout = self._frame("Objectives, in nobody’s marks")
        for aim in aims:
            layout.addWidget(Rule(big=self.big))
            line = row(Counter(aim.holder, 44 if self.big else 32, big=self.big), spacing=12, big=self.big)
            words = QVBoxLayout()
            words.setSpacing(2)
            for title, what, figure, met, kept in aim.rows:
                mark = "Met" if met else "Not met"
                dealt = "kept" if kept else "dealt, not kept"
                words.addWidget(
                    Text(
                        tr("<b>{title}</b>  <m>{dealt}</m>  {what}", title=title, dealt=dealt, what=what),
                        "ui",
                        wrap=True,
                        big=self.big,
                    )
                )
                tone = "met" if met else "ink2"
                words.addWidget(
                    Text(tr("{mark}: {figure}", mark=mark, figure=figure), "small", tone, wrap=True, big=self.big)
                )
            line.addLayout(words, 1)
            layout.addLayout(line)
        return frame

    def _lines(self, title: str, lines: tuple[OpenedLine, ...], nothing: str) -> SurfaceFrame:
        frame, layout = self._frame(title)
        if not lines:
            layout.addWidget(Text(nothing, "ui", "ink2", wrap=True, big=self.big))
        for one in lines:
            line = row(Counter(one.seat, 36 if self.big else 24, big=self.big), spacing=10, big=self.big)
            words = tr(
                "<m>{year_label}</m>  {names} {words}",
                year_label=one.year_label,
                names=TABLE_OF_SEATS[one.seat].post(self._splits.get(one.year_label, self._last)).short,
                words=one.words,
            )
            line.addWidget(Text(words, "small", "off" if one.beyond else "ink", wrap=True, big=self.big), 1)
            layout.addLayout(line)
        return frame


class ResidentsInBothWorlds(Tabled, QWidget):
    """The same four people with the same luck: a row for each year, kept at the left, abolished at the right."""

    accessible_role = QAccessible.Role.Grouping
    gathers = True

    def figures(self) -> ChartTable:
        """A row for each resident, year and world: twelve months, and the odds in 100."""
        rows = []
        for number, one in enumerate(RESIDENTS):
            for year in self.years:
                for regime, lived in (("keep", year.kept[number]), ("abolish", year.abolished[number])):
                    months = (cell for _, cell in month_rows(lived.marks))
                    rows.append((tr(one.who), year.year_label, theme.REGIME_NAME[regime], *months, str(lived.odds)))
        return ChartTable(("Resident", "Year", "World", *MONTH_NAMES, "Odds in 100"), tuple(rows))

    def __init__(self, years: tuple[ResidentsOfYear, ...], big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big, self.years = big, years
        self.setAccessibleName(tr("The same four people in both worlds"))
        layout = say.column(self, spacing=theme.px(14, big))
        layout.addWidget(
            Text(
                "The same four people with the same luck in both worlds. They count in no score; one life shows what "
                "averages cannot, and proves nothing.",
                "body", "ink2", wrap=True, big=big,
            )
        )  # fmt: skip
        for number, one in enumerate(RESIDENTS):
            frame = SurfaceFrame("card", big)
            pad = theme.px(22, big)
            inner = say.column(frame, (pad, pad - 4, pad, pad), theme.px(8, big))
            inner.addWidget(Text(tr("<b>{who}</b>  <m>{line}</m>", who=one.who, line=one.line), "h3", big=big))
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.px(28, big))
            grid.setVerticalSpacing(theme.px(10, big))
            for column, regime in enumerate(("keep", "abolish")):
                words = theme.REGIME_NAME[regime]
                head = row(RegimeMark(regime, 22, big=big), Text(words, "label", bold=True, big=big), None, big=big)
                grid.addLayout(head, 0, column)
                grid.setColumnStretch(column, 1)
            for at, year in enumerate(years, 1):
                for column, lived in enumerate((year.kept[number], year.abolished[number])):
                    grid.addLayout(self._lived(year.year_label, lived), at, column)
            inner.addLayout(grid)
            layout.addWidget(frame)

    def _lived(self, label: str, lived: ResidentYear) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.px(4, self.big))
        column.addWidget(Text(label, "caps", "ink2", big=self.big))
        column.addWidget(MonthStrip(lived.marks, self.big))
        words = tr(
            "{words} <m>{odds} in 100 {odds_words}.</m>",
            words=lived.words,
            odds=lived.odds,
            odds_words=lived.odds_words,
        )
        column.addWidget(Text(words, "small", wrap=True, big=self.big))
        column.addStretch(1)
        return column

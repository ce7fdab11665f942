"""What the side panel says besides help: the year's brief, last year's front page, and advice for a seat."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from simgame.game.view_types import ReportView, View
from simgame.model.language import tr
from simgame.session.advice import Advice
from simgame.windows import theme
from simgame.windows.lever_scale import scale_of, to_field
from simgame.windows.side_panel import Fill
from simgame.windows.surfaces import Rule
from simgame.windows.text import RIGHT, Text

CAVEAT = "Advisers know what this seat knows, and no more. None of them knows your aims."


def brief_of(view: View) -> Fill:
    """The settlement and this year's cards, with what was chosen."""

    def fill(column: QVBoxLayout, big: bool) -> None:
        brief = view.briefing
        column.addWidget(Text(brief.sentence + ".", "h3", big=big, wrap=True))
        column.addWidget(Text(brief.note, "ui", "ink2", big=big, wrap=True))
        for event in brief.events:
            column.addWidget(Rule(token="rule2", big=big))
            column.addWidget(Text(event.title, "label", big=big, wrap=True))
            column.addWidget(Text(event.story, "ui", big=big, wrap=True))
            if event.happens is not None:
                column.addWidget(
                    Text(
                        tr("<b>{label}.</b> {help}", label=event.happens.label, help=event.happens.help),
                        "ui",
                        big=big,
                        wrap=True,
                    )
                )
            for number, option in enumerate(event.options):
                mark = (
                    tr("{number}. ", number=number + 1)
                    if event.choice is None
                    else "Chosen: "
                    if event.choice == number
                    else "Or: "
                )
                tone = "ink" if event.choice in (None, number) else "ink3"
                column.addWidget(
                    Text(
                        tr("{mark}<b>{label}.</b> {help}", mark=mark, label=option.label, help=option.help),
                        "ui",
                        tone,
                        big=big,
                        wrap=True,
                    )
                )
        if not brief.events:
            column.addWidget(Text("No card was turned this year.", "ui", "ink2", big=big, wrap=True))

    return fill


def front_page_of(report: ReportView) -> Fill:
    """Last year's front page in words."""

    def fill(column: QVBoxLayout, big: bool) -> None:
        column.addWidget(Text(report.title, "h2", big=big, wrap=True))
        column.addWidget(Text(report.standfirst, "ui", "ink2", big=big, wrap=True))
        for words in report.paragraphs:
            column.addWidget(Text(words, "ui", big=big, wrap=True))

    return fill


def advice_of(view: View, advice: Sequence[Advice]) -> Fill:
    """What each adviser would do, lever by lever."""

    def fill(column: QVBoxLayout, big: bool) -> None:
        if not advice:
            column.addWidget(Text("There is nothing left to decide for this seat now.", "ui", big=big, wrap=True))
        for one in advice:
            column.addWidget(Rule(token="rule2", big=big))
            column.addWidget(Text(one.who, "label", big=big, wrap=True))
            if one.reason:
                column.addWidget(Text(tr("“{reason}”", reason=one.reason), "body", big=big, wrap=True))
            if one.plan and view.desk is not None:
                column.addLayout(_plan(view, one, big))
        column.addSpacing(theme.px(8, big))
        column.addWidget(Text(CAVEAT, "small", "ink2", big=big, wrap=True))

    return fill


def _plan(view: View, one: Advice, big: bool) -> QGridLayout:
    grid = QGridLayout()
    grid.setColumnStretch(0, 1)
    grid.setHorizontalSpacing(theme.px(14, big))
    assert view.desk is not None
    levers = {lever.id: lever for lever in view.desk.levers}
    for line, (lever_id, value) in enumerate(item for item in one.plan.items() if item[0] in levers):
        lever = levers[lever_id]
        scale = scale_of(lever)
        grid.addWidget(Text(lever.label, "ui", big=big, wrap=True), line, 0)
        was, now = scale.format(to_field(lever, lever.last)), scale.format(to_field(lever, value))
        grid.addWidget(Text(tr("<m>{was} →</m> <b>{now}</b>", was=was, now=now), "ui", big=big, align=RIGHT), line, 1)
    return grid

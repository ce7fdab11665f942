"""From a report to its charts: the front page, the waterfall of why, scorecards, power and the books."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from simgame.game.bridge import account_words, payee_words
from simgame.game.seats import short, title
from simgame.game.view_types import IndicatorView, MonthView, ReportView, ScoreLineView, View
from simgame.game.why import Row
from simgame.game.words import MINUS, count, gbp_m
from simgame.model.language import tr
from simgame.windows.chart_data import (
    BarStrip,
    BookRow,
    BooksData,
    Brief,
    Cause,
    DumbbellData,
    DumbbellRow,
    FrontPageData,
    PowerData,
    PowerRow,
    Total,
    WaterfallData,
    Words,
)
from simgame.windows.figures import change_words, name_of, value_words
from simgame.windows.place_map import scenario_of

SMALLEST_CAUSE = 0.05  # of the largest: below this share a cause joins "everything else"
MOST_CAUSES = 8

BY_MONTH: dict[str, tuple[str, str, Callable[[MonthView], float], str]] = {
    "delayed_bed_days": (
        "People fit to leave, still in a bed", "Average each day, by month", lambda month: month.delayed_beds, "{:,.0f}"
    ),
    "emergency_admissions_per_1000": (
        "Emergency stays", "Begun in each month", lambda month: month.emergency_admissions, "{:,.0f}"
    ),
    "rtt_waiting_list": (
        "Waiting for a clinic or an operation", "At the end of each month", lambda month: month.waiting_list, "{:,.0f}"
    ),
    "ae_four_hour_pct": (
        "Over four hours in A&E", "% of visits, by month", lambda month: 100.0 - month.four_hour_pct, "{:.1f}%"
    ),
    "gp_unmet_pct": (
        "GP appointments short", "% of those needed, by month", lambda month: month.gp_unmet_pct, "{:.1f}%"
    ),
}  # fmt: skip
"""What a headline is about, month by month, where that is kept: title, what a bar is, its height, how it is written."""


def front_page(view: View, report: ReportView) -> FrontPageData:
    """The local paper: headline, story, the months of what the headline is about (of people who wait in a bed where
    that has no months), three briefs.
    """
    scenario = scenario_of(view.scenario)
    title, subtitle, height, written = BY_MONTH.get(report.subject, BY_MONTH["delayed_bed_days"])
    held = tuple(height(month) for month in report.months)
    worst = max(range(len(held)), key=lambda i: held[i]) if held else 0
    strip = BarStrip(
        title=title,
        subtitle=subtitle,
        value_format=written,
        values=held,
        labels=tuple("AMJJASONDJFM"[: len(held)]),
        hot=(worst,),
        named=(0, worst) if held and len(written.format(held[0])) < 4 else (worst,),  # else it runs into its neighbour
    )
    year = report.year_index + 1
    spring = int(report.year_label[:4]) + 1
    # what stands in the columns is not told again at the foot
    briefs = tuple(Brief(title, text) for title, text in report.stories if text not in report.paragraphs)[:3]
    return FrontPageData(
        date=tr("April {spring}", spring=spring),
        paper=scenario.paper or tr("The {name} Courier", name=scenario.name),
        edition=tr("Year {year}", year=year),
        headline=report.title,
        standfirst=report.standfirst,
        paragraphs=report.paragraphs,
        chart=strip if held else None,
        briefs=briefs,
    )


WHY_ASKED: dict[str, tuple[str, str]] = {
    "ae_four_hour_pct": ("Why did A&E get better?", "Why did A&E get worse?"),
    "rtt_18_week_pct": ("Why did fewer wait over 18 weeks?", "Why did more wait over 18 weeks?"),
    "bed_occupancy_pct": ("Why were beds fuller?", "Why were beds less full?"),
    "delayed_bed_days": ("Why did more lie in a bed, fit to leave?", "Why did fewer lie in a bed, fit to leave?"),
    "emergency_admissions_per_1000": ("Why were there more emergency stays?", "Why were there fewer emergency stays?"),
    "gp_unmet_pct": ("Why were more GP appointments short?", "Why were fewer GP appointments short?"),
    "mental_health_access_pct": ("Why did mental health care reach more?", "Why did mental health care reach fewer?"),
    "staff_vacancy_pct": ("Why were more posts vacant?", "Why were fewer posts vacant?"),
    "underlying_balance_gbp": ("Why did the money get better?", "Why did the money get worse?"),
    "rtt_waiting_list": ("Why did the waiting list grow?", "Why did the waiting list shrink?"),
    "avoidable_deaths_per_100k": ("Why did more die who need not have?", "Why did fewer die who need not have?"),
    "unmet_social_care_pct": ("Why did more go without care?", "Why did fewer go without care?"),
    "unmet_referrals_per_1000": ("Why were more turned away?", "Why were fewer turned away?"),
    "population_health_qalys_lost_per_1000": ("Why was more health lost?", "Why was less health lost?"),
    "public_confidence": ("Why did confidence rise?", "Why did confidence fall?"),
}
"""What is asked of a figure that rose, and of one that fell."""


def why_title(item: IndicatorView, change: float) -> str:
    """The question that a waterfall answers."""
    if item.id in WHY_ASKED and change:
        return WHY_ASKED[item.id][change < 0]
    return tr("Why did this change? {name}", name=name_of(item))


def _forecast(view: View, item: IndicatorView) -> str:
    """What the headline's figure was forecast to come to, since the headline counts from there; "" for any other."""
    report = view.report
    if report is None or item.id != report.subject:
        return ""
    return tr("{value} was forecast when the plans locked.", value=value_words(item.id, item.unit, report.forecast))


def waterfall(
    view: View, item: IndicatorView, row: Row, *, last_year: str = "Last year", most: int = MOST_CAUSES
) -> WaterfallData:
    """Why one figure moved: what would have come anyway, cards, choices in their seats' colours, luck last.

    ``most``: causes named by themselves; the smaller ones are told together.
    """
    money = item.id.endswith("_gbp")
    scale = 1e6 if money else 1.0
    parts = [(part.label, part.change, part.seat or "") for part in row.parts]
    parts.sort(key=lambda part: -abs(part[1]))
    largest = max((abs(change) for _, change, _ in parts), default=0.0)
    shown = [part for part in parts if abs(part[1]) >= SMALLEST_CAUSE * largest and part[1] != 0][:most]
    rest = sum(change for _, change, _ in parts) - sum(change for _, change, _ in shown) + row.interaction
    causes = [("What was coming anyway", row.anyway, ""), *shown]
    if abs(rest) > 1e-9:
        causes.append(("Together with the rest", rest, ""))
    causes.append(("Luck", row.luck, ""))
    heading = why_title(item, row.end - row.start)
    tick = "£{:g}m" if money else "{:g}%" if item.unit == "%" else "{:,g}"
    return WaterfallData(
        words=Words(
            heading,
            tr("{label}, {unit}. Bars in colour are choices made at this table.", label=item.label, unit=item.unit),
            _forecast(view, item),
            summary=tr(
                "From {id} to {id2}.",
                id=value_words(item.id, item.unit, row.start),
                id2=value_words(item.id, item.unit, row.end),
            ),
        ),
        causes=tuple(
            Cause(
                label,
                change / scale,
                change_words(item.id, item.unit, change).removesuffix(" points"),
                seat,
                whose=title(seat, view.split) if seat else "",
            )
            for label, change, seat in causes
        ),
        start=Total(last_year, row.start / scale, value_words(item.id, item.unit, row.start)),
        end=Total("This year", row.end / scale, value_words(item.id, item.unit, row.end)),
        tick_format=tick,
    )


def explained_first(view: View, rows: Mapping[str, Row], subject: str, shown: tuple[str, ...]) -> IndicatorView | None:
    """What the headline is about; where that cannot be explained, the shown indicator that moved most, in parts of what
    it was.
    """
    by_id = {item.id: item for item in view.indicators}
    if subject in by_id and subject in rows:
        return by_id[subject]
    found = [by_id[key] for key in shown if key in by_id and key in rows]
    if not found:
        return None
    return max(found, key=lambda item: abs(rows[item.id].end - rows[item.id].start) / (abs(rows[item.id].start) or 1.0))


def scorecards(report: ReportView, *, marks: bool = True) -> DumbbellData:
    """Each seat's score, last year hollow and this year solid; the table's five marks below, if wanted."""
    rows = [
        DumbbellRow(
            label=short(card.seat, report.split),
            before=card.before,
            after=card.score,
            value_text=f"{card.score:.0f}",
            change_text=_arrow(card.score, card.before),
            note=_worst(card.lines),
            seat=card.seat,
        )
        for card in report.scorecards
    ]
    title = "Scorecards, and the table’s five marks" if marks else "Scorecards"
    words = Words(title, "0 to 100, on published scales; never one sum alone")
    return DumbbellData(words, (*rows, *(_mark_rows(report) if marks else ())), *_moments(report))


def five_marks(report: ReportView) -> DumbbellData:
    """The table's five marks by themselves."""
    rows = tuple(replace(row, footing=False) for row in _mark_rows(report))
    return DumbbellData(Words("The table’s five marks", "The same scales, for everybody here"), rows, *_moments(report))


def _mark_rows(report: ReportView) -> tuple[DumbbellRow, ...]:
    return tuple(
        DumbbellRow(
            label=mark.label,
            before=mark.before,
            after=mark.score,
            value_text=f"{mark.score:.0f}",
            change_text=_arrow(mark.score, mark.before),
            note=mark.floor,
            footing=index == 0,
        )
        for index, mark in enumerate(report.marks)
    )


def _moments(report: ReportView) -> tuple[str, str]:
    before = tr("year {year_index}", year_index=report.year_index) if report.year_index else "the year before"
    return before, tr("year {year_index}, of 100", year_index=report.year_index + 1)


def _arrow(now: float, before: float | None) -> str:
    if before is None or round(now) == round(before):
        return ""
    # Of the marks as they are written beside it: two that round to 41 and 40 differ by 1.
    change = round(now) - round(before)
    return f"▲ {change}" if change > 0 else f"▼ {-change}"


def _worst(lines: tuple[ScoreLineView, ...]) -> str:
    if not lines:
        return ""
    return min(lines, key=lambda line: line.score).label


def power(report: ReportView) -> PowerData:
    """Whose decisions move the footprint's money."""
    rows = tuple(
        PowerRow(seat, short(seat, report.split), share / 100, None if before is None else before / 100)
        for seat, share, before in report.power
    )
    return PowerData(Words("Who decides the money", "Share of the footprint’s money whose use a seat decides, %"), rows)


ROWS_ON_A_TABLE, PAYMENTS_ON_A_TABLE = 7, 27
"""Rows of the books that fit a shared screen at once, and the largest payments that its pages name."""


def books(report: ReportView) -> BooksData:
    """What came in and went out for each organisation, the proof, then who paid whom, largest first."""
    parts = (_bridge(report), _by_organisation(report), _beside(report), _proof(report), _payments(report))
    return BooksData(_books_words(report), COLUMNS, tuple(row for part in parts for row in part))


def book_pages(report: ReportView) -> tuple[BooksData, ...]:
    """The books in pages of so many rows: the proof and each seat's bridge first, then organisations, then the largest
    payments."""
    payments = _payments(report)
    small = report.books.rows and sorted(abs(row.gbp_m) for row in report.books.rows)[:-PAYMENTS_ON_A_TABLE]
    if small:
        rest = BookRow(tr("{small} smaller payments together", small=count(len(small))), ("", gbp_m(sum(small))))
        payments = (*payments[:PAYMENTS_ON_A_TABLE], rest)
    proof = (*_proof(report)[:PROOF_ROWS], *_bridge(report))
    parts = (proof, _beside(report), _by_organisation(report), payments)
    pages = [part[at : at + ROWS_ON_A_TABLE] for part in parts for at in range(0, len(part), ROWS_ON_A_TABLE)]
    return tuple(BooksData(_books_words(report), COLUMNS, page) for page in pages)


def _books_words(report: ReportView) -> Words:
    return Words("The books", tr("Every pound of {year_label} has a payer and a payee", year_label=report.year_label))


def _by_organisation(report: ReportView) -> tuple[BookRow, ...]:
    """In less out for whoever both receives and pays, largest first."""
    came: dict[str, float] = {}
    went: dict[str, float] = {}
    for row in report.books.rows:
        came[row.payee] = came.get(row.payee, 0.0) + row.gbp_m
        went[row.payer] = went.get(row.payer, 0.0) + row.gbp_m
    both = sorted((name for name in came if name in went), key=lambda name: -came[name])
    return tuple(
        BookRow(
            account_words(name),
            (
                tr("{came} in, {went} out, loans included", came=gbp_m(came[name]), went=gbp_m(went[name])),
                gbp_m(came[name] - went[name]),
            ),
            total=index == 0,
        )
        for index, name in enumerate(both)
    )


def _bridge(report: ReportView) -> tuple[BookRow, ...]:
    """From each seat's balance of the year to what is in the bank."""
    return _lines(report.bridge)


def _beside(report: ReportView) -> tuple[BookRow, ...]:
    return _lines(report.beside)


def _lines(found: tuple[tuple[str, str, float], ...]) -> tuple[BookRow, ...]:
    return tuple(
        BookRow(label, (words, gbp_m(value)), total=index == 0) for index, (label, words, value) in enumerate(found)
    )


PROOF_ROWS = 4
COLUMNS = ("what it is", "£m")


def _proof(report: ReportView) -> tuple[BookRow, ...]:
    found = report.books
    balances = tuple(
        BookRow(account_words(name), (tr("in the bank on 31 March"), gbp_m(value))) for name, value in found.balances
    )
    return (
        BookRow("Came in from outside", ("", gbp_m(found.received_gbp_m)), total=True),
        BookRow("Was spent", ("", gbp_m(-found.spent_gbp_m))),
        BookRow("Balances changed by", ("", gbp_m(found.balances_change_gbp_m)), total=True),
        BookRow("Not accounted for", ("", _pence(found.residual_gbp))),
        *balances,
    )


def _payments(report: ReportView) -> tuple[BookRow, ...]:
    largest = sorted(report.books.rows, key=lambda row: -abs(row.gbp_m))
    return tuple(
        BookRow(
            tr("{payer} to {payee}", payer=account_words(row.payer), payee=payee_words(row.payee)),
            (row.what, gbp_m(row.gbp_m)),
            total=index == 0,
        )
        for index, row in enumerate(largest)
    )


def _pence(gbp: float) -> str:
    return "less than a penny" if abs(gbp) < 0.01 else f"{MINUS if gbp < 0 else ''}£{count(abs(gbp))}"

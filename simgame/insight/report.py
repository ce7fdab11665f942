"""The report of a game: one HTML page that needs nothing beside it, in the product's look. All text is escaped."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from html import escape

from simgame.game.bridge import account_words
from simgame.game.entries import NewTable
from simgame.game.seats import SEATS, SeatId, short
from simgame.game.table_value import Table
from simgame.game.view_types import BooksView, ReportView, ScorecardView, ScoreLineView
from simgame.game.words import MINUS, count, gbp_m
from simgame.insight.svg import INK
from simgame.insight.two_worlds import TwoWorlds
from simgame.insight.words import debrief_rows, figure, hole_in_words
from simgame.session.files import assets

# Family, weight, file: what the page is set in. Under the SIL Open Font Licence, which allows embedding.
FONTS = (
    ("Source Serif 4 Display", 600, "SourceSerif4Display-Semibold.ttf"),
    ("Source Serif 4", 400, "SourceSerif4-Regular.ttf"),
    ("Source Sans 3", 400, "SourceSans3_400Regular.ttf"),
    ("Source Sans 3", 600, "SourceSans3_600SemiBold.ttf"),
)
WORLD = {"keep": "split kept", "abolish": "split abolished"}
# accounts of this place; the others are the world around it
_OWN_ACCOUNTS = ("commissioner", "practices", "trust", "council", "one budget", "transformation fund")
REGIMES = {"keep": "the split is kept", "abolish": "the split is abolished", "decides": "the table decides"}

_STYLE = f"""
:root {{ color-scheme: light; }}
* {{ box-sizing: border-box; }}
body {{ margin: 0; background: {INK["table"]}; color: {INK["ink"]}; font: 15px/1.45 'Source Sans 3', 'Segoe UI',
  Helvetica, Arial, sans-serif; }}
main {{ max-width: 1180px; margin: 0 auto; padding: 28px 20px 60px; }}
h1, h2, h3, .figure {{ font-family: 'Source Serif 4 Display', Georgia, serif; font-weight: 600; letter-spacing: -.01em;
  margin: 0; }}
h1 {{ font-size: 44px; line-height: 1.1; }} h2 {{ font-size: 28px; line-height: 1.2; }}
h3 {{ font-size: 18px; line-height: 1.3; margin-top: 20px; }}
p {{ margin: 6px 0; max-width: 72ch; }}
.story {{ font-family: 'Source Serif 4', Georgia, serif; font-size: 17px; }}
.soft {{ color: {INK["ink2"]}; }} .small {{ font-size: 13px; color: {INK["ink3"]}; }}
.card {{ background: {INK["card"]}; border: 1px solid {INK["rule"]}; border-bottom: 3px solid {INK["edge"]};
  border-radius: 8px; padding: 20px 24px; margin: 18px 0; }}
.card.keep {{ border-left: 6px double {INK["kept"]}; }} .card.abolish {{ border-left: 6px solid {INK["one"]}; }}
.keep .world {{ color: {INK["kept"]}; }} .abolish .world {{ color: {INK["one"]}; }}
.world {{ font-weight: 600; }}
table {{ border-collapse: collapse; width: 100%; margin: 10px 0; font-variant-numeric: tabular-nums; }}
th, td {{ text-align: right; padding: 5px 8px; border-bottom: 1px solid {INK["rule"]}; vertical-align: top; }}
th:first-child, td:first-child {{ text-align: left; }}
th {{ font-weight: 600; color: {INK["ink2"]}; font-size: 13px; }}
td.left, th.left {{ text-align: left; }}
svg {{ width: 100%; height: auto; display: block; border-radius: 8px; }}
details {{ margin: 12px 0 0; }} summary {{ cursor: pointer; font-weight: 600; }}
.chip {{ display: inline-block; border-radius: 12px; padding: 1px 10px; font-size: 13px; color: {INK["card"]}; }}
.columns {{ display: grid; grid-template-columns: repeat(auto-fit, minmax(330px, 1fr)); gap: 4px 28px; }}
.scroll {{ overflow-x: auto; }}
@media print {{ body {{ background: #fff; }} .card {{ break-inside: avoid; }} details {{ display: block; }} }}
"""


def report_html(
    table: Table,
    reports: Sequence[ReportView],
    two: TwoWorlds,
    pictures: Sequence[str],
    said: Sequence[tuple[SeatId, str]] = (),
) -> str:
    """The whole page. ``reports``: the years as all may see them; ``pictures``: SVG; ``said``: what players said."""
    name = table.setup.name or table.scenario.name
    parts = [
        _opening(table, two),
        *(f"<section>{svg}</section>" for svg in pictures[:1]),
        _debrief(two),
        *(f"<section>{svg}</section>" for svg in pictures[1:]),
        *(_year(report) for report in reports),
        _said(said, reports[-1].split if reports else "keep"),
        _assumed(table),
    ]
    return (
        "<!doctype html>\n"
        f"<html lang='en-GB'><head><meta charset='utf-8'><title>{escape(name)}: Split Decision</title>"
        "<meta name='viewport' content='width=device-width, initial-scale=1'>"
        f"<style>{fonts()}{_STYLE}</style></head><body><main>{''.join(parts)}</main></body></html>\n"
    )


def fonts() -> str:
    out = []
    for family, weight, file in FONTS:
        data = base64.b64encode((assets() / "fonts" / file).read_bytes()).decode()
        out.append(
            f"@font-face {{ font-family: '{family}'; font-weight: {weight}; "
            f"src: url(data:font/ttf;base64,{data}) format('truetype'); }}\n"
        )
    return "".join(out)


def _opening(table: Table, two: TwoWorlds) -> str:
    setup: NewTable = table.setup
    seats = ", ".join(
        f"{short(seat, 'keep')}: {'a person' if holder == 'person' else holder}" for seat, holder in _held(table)
    )
    years = f"{two.years[1]} to {two.years[two.played]}" if two.played > 1 else two.years[1]
    return (
        "<header><p class='soft'>Split Decision</p>"
        f"<h1>{escape(setup.name or table.scenario.name)}</h1>"
        f"<p class='story'>{escape(table.scenario.summary)}</p>"
        f"<p class='soft'>{escape(years)}; {escape(REGIMES[setup.regime])}; game number {setup.seed}; "
        f"evidence: {escape(setup.view)} view. {escape(seats)}.</p></header>"
    )


def _held(table: Table) -> list[tuple[SeatId, str]]:
    return [(seat, table.holders[seat]) for seat in SEATS if table.holders[seat] != "off"]


def _debrief(two: TwoWorlds) -> str:
    head, rows = debrief_rows(two)
    gone = "".join(f"<p>{escape(sentence)}</p>" for sentence in two.dropped)
    carried = f"<h3>What could not be carried over</h3>{gone}" if gone else ""
    return (
        "<section class='card'><h2>Two worlds</h2>"
        f"<p>The same choices, the same luck and the same evidence in both worlds, {two.pairs} times over. Medians; "
        "the ranges are in the picture above, and at its top the game that was played beside the same luck in the "
        "other world.</p>"
        f"{_table(head, rows)}<p class='small'>* Not played: both worlds run on to the tenth year under the last "
        f"settings. The books of all runs add up to within {hole_in_words(two.residual_gbp)}.</p>{carried}</section>"
    )


def _year(report: ReportView) -> str:
    split = report.split
    stories = "".join(f"<p class='story'>{escape(text)}</p>" for text in report.paragraphs)
    cards = "".join(
        f"<p><b>{escape(event.title)}.</b> {escape(event.story)}"
        + (
            f" <i>{escape(event.options[event.choice].label)}.</i>"
            if event.choice is not None and event.choice < len(event.options) and len(event.options) > 1
            else ""
        )
        + "</p>"
        for event in report.events
    )
    contract = ""
    if report.contract is not None:
        form = {"tariff": "tariff", "block": "block", "cap_and_collar": "cap and collar"}[report.contract.form]
        paid = "" if report.contract_paid_gbp_m is None else f"; {gbp_m(report.contract_paid_gbp_m)} was paid"
        contract = f"<p>The acute contract: {form} at {gbp_m(report.contract.value_gbp_m)}{paid}.</p>"
    shares = "; ".join(f"{label} {gbp_m(value)}" for label, value in report.shares)
    reasons = "".join(f"<p>{_chip(seat, split)} {escape(text)}</p>" for seat, text in report.reasons)
    promises = "".join(f"<p>{escape(p.sentence)} <b>{escape(p.state.capitalize())}.</b></p>" for p in report.promises)
    conduct = "".join(f"<p class='soft'>{escape(text)}</p>" for text, _, _ in report.conduct)
    marks = [(m.label, _mark(m.before), _mark(m.score)) for m in report.marks]
    floors = "".join(f"<p class='small'>{escape(m.label)}: {escape(m.floor)}.</p>" for m in report.marks if m.floor)
    power = [(short(seat, split), _pct(before), _pct(now)) for seat, now, before in report.power]
    settings = [
        (short(seat, split), label, _number(before) if any(c.isdigit() for c in words) else "", words)
        for seat, _, label, before, _, words in report.settings
    ]
    return (
        f"<section class='card {split}'><p class='world'>{escape(report.year_label)}, {WORLD[split]}</p>"
        f"<h2>{escape(report.title)}</h2><p class='story soft'>{escape(report.standfirst)}</p>{stories}{cards}"
        f"<div class='columns'><div><h3>Five marks</h3>{_table(('', 'before', 'now'), marks)}{floors}</div>"
        f"<div><h3>Power</h3>{_table(('', 'before', 'now'), power)}</div></div>"
        f"<h3>Deals</h3>{contract}{f'<p>{escape(shares)}.</p>' if shares else ''}{promises}{conduct}"
        f"{f'<h3>Reasons</h3>{reasons}' if reasons else ''}"
        f"<details><summary>Every lever</summary>{_table(('', '', 'before', 'now'), settings)}</details>"
        f"<details><summary>Scorecards</summary><div class='columns'>"
        f"{''.join(_scorecard(item, split) for item in report.scorecards)}</div></details>"
        f"<details><summary>The books</summary>{_bridge(report)}{_beside(report)}{_books(report.books)}</details>"
        "</section>"
    )


def _scorecard(item: ScorecardView, split: str) -> str:
    def shown(line: ScoreLineView, value: float | None) -> str:
        return "" if value is None else figure(line.indicator, value)

    rows = [
        (line.label, shown(line, line.before), shown(line, line.value), shown(line, line.target), _mark(line.score))
        for line in item.lines
    ]
    return (
        f"<div><p>{_chip(item.seat, split)} <b>{_mark(item.score)}</b> of 100</p>"
        f"{_table(('', 'before', 'now', 'target', 'score'), rows)}</div>"
    )


def _bridge(report: ReportView) -> str:
    rows = [(label, words, gbp_m(value, 1)) for label, words, value in report.bridge]
    return _table(("from the balance to the bank", "", "£m"), rows, left=2)


def _beside(report: ReportView) -> str:
    rows = [(label, words, gbp_m(value, 1)) for label, words, value in report.beside]
    return _table(("beside the books", "", "£m"), rows, left=2)


def _books(books: BooksView) -> str:
    rows = [(row.what, account_words(row.payer), account_words(row.payee), gbp_m(row.gbp_m, 1)) for row in books.rows]
    own = [(name, value) for name, value in books.balances if name.startswith(_OWN_ACCOUNTS)]
    balances = "; ".join(f"{account_words(name)} {gbp_m(value, 1)}" for name, value in own)
    return (
        f"<p>Came in {gbp_m(books.received_gbp_m, 1)}, spent {gbp_m(books.spent_gbp_m, 1)}, balances changed by "
        f"{gbp_m(books.balances_change_gbp_m, 1)}; that adds up to within {hole_in_words(books.residual_gbp)}.</p>"
        f"<p>In the bank on 31 March: {escape(balances)}.</p>{_table(('what', 'from', 'to', '£m'), rows, left=3)}"
    )


def _said(said: Sequence[tuple[SeatId, str]], split: str) -> str:
    if not said:
        return ""
    lines = "".join(f"<p>{_chip(seat, split)} {escape(text)}</p>" for seat, text in said)
    return (
        "<section class='card'><h2>What the computer players said</h2>"
        f"<details><summary>{count(len(said))} lines</summary>{lines}</details></section>"
    )


def _assumed(table: Table) -> str:
    view = table.setup.view
    rows = [
        (item.label, f"{table.setup.overrides.get(key, item.value(view)):g}", f"{item.low:g} to {item.high:g}",
         item.unit, item.quality, item.source)
        for key, item in table.evidence.items()
    ]  # fmt: skip
    return (
        "<section class='card'><h2>What we assumed</h2><p>Every number of the engine that is not a fact of the place, "
        "with its range and where it comes from. The other runs draw over these ranges.</p>"
        f"<details><summary>{count(len(rows))} assumptions</summary>"
        f"{_table(('', 'here', 'range', 'unit', 'quality', 'source'), rows, last_left=True)}</details></section>"
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], left: int = 1, last_left: bool = False) -> str:
    def cells(row: Sequence[str], tag: str) -> str:
        out = []
        for index, cell in enumerate(row):
            to_left = index < left or (last_left and index >= 3)
            out.append(f"<{tag}{' class=left' if to_left else ''}>{escape(cell)}</{tag}>")
        return "".join(out)

    body = "".join(f"<tr>{cells(row, 'td')}</tr>" for row in rows)
    return f"<div class='scroll'><table><thead><tr>{cells(head, 'th')}</tr></thead><tbody>{body}</tbody></table></div>"


def _chip(seat: SeatId, split: str) -> str:
    name = short(seat, "keep" if split == "keep" else "abolish")
    return f"<span class='chip' style='background:{INK[seat]}'>{escape(name)}</span>"


def _mark(score: float | None) -> str:
    return "" if score is None else f"{score:.0f}"


def _pct(value: float | None) -> str:
    return "" if value is None else f"{value:.0f}%"


def _number(value: float) -> str:
    text = f"{abs(value):,.2f}".rstrip("0").rstrip(".")
    return (MINUS if value < 0 and text != "0" else "") + text

"""The report of a game: one HTML page that needs nothing beside it, in the product's look. All text is escaped."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from html import escape

from simgame.game.bridge import account_words
from simgame.game.entries import NewTable
from simgame.game.seats import SEATS, WORLDS, SeatId, short
from simgame.game.table_value import Table
from simgame.game.view_types import BooksView, ReportView, ScorecardView, ScoreLineView
from simgame.game.words import MINUS, count, gbp_m
from simgame.insight.svg import INK
from simgame.insight.two_worlds import TwoWorlds
from simgame.insight.words import debrief_rows, figure, hole_in_words
from simgame.model.language import tr
from simgame.session.files import assets

# Family, weight, file: what the page is set in. Under the SIL Open Font Licence, which allows embedding.
FONTS = (
    ("Source Serif 4 Display", 600, "SourceSerif4Display-Semibold.ttf"),
    ("Source Serif 4", 400, "SourceSerif4-Regular.ttf"),
    ("Source Sans 3", 400, "SourceSans3_400Regular.ttf"),
    ("Source Sans 3", 600, "SourceSans3_600SemiBold.ttf"),
)
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
        f"<html lang='{_say('en-GB')}'><head><meta charset='utf-8'>"
        f"<title>{_say('{name}: Split Decision', name=name)}</title>"
        "<meta name='viewport' content='width=device-width, initial-scale=1'>"
        f"<style>{fonts()}{_STYLE}</style></head><body><main>{''.join(parts)}</main></body></html>\n"
    )


def _say(text: str, **values: object) -> str:
    """A text in the language of the screen, escaped."""
    return escape(tr(text, **values))


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
        tr("{seat}: {holder}", seat=short(seat, "keep"), holder="a person" if holder == "person" else holder)
        for seat, holder in _held(table)
    )
    span = tr("{first} to {last}", first=two.years[1], last=two.years[two.played])
    years = span if two.played > 1 else two.years[1]
    said = tr("game number {seed}; evidence: {view} view. {seats}.", seed=setup.seed, view=setup.view, seats=seats)
    return (
        "<header><p class='soft'>Split Decision</p>"
        f"<h1>{_say(setup.name or table.scenario.name)}</h1>"
        f"<p class='story'>{_say(table.scenario.summary)}</p>"
        f"<p class='soft'>{_say(years)}; {_say(REGIMES[setup.regime])}; {escape(said)}</p></header>"
    )


def _held(table: Table) -> list[tuple[SeatId, str]]:
    return [(seat, table.holders[seat]) for seat in SEATS if table.holders[seat] != "off"]


def _debrief(two: TwoWorlds) -> str:
    head, rows = debrief_rows(two)
    gone = "".join(f"<p>{_say(sentence)}</p>" for sentence in two.dropped)
    carried = f"<h3>{_say('What could not be carried over')}</h3>{gone}" if gone else ""
    same = _say(
        "The same choices, the same luck and the same evidence in both worlds, {pairs} times over. Medians; the ranges "
        "are in the picture above, and at its top the game that was played beside the same luck in the other world.",
        pairs=two.pairs,
    )
    note = _say(
        "* Not played: both worlds run on to the tenth year under the last settings. The books of all runs add up to "
        "within {hole}.",
        hole=hole_in_words(two.residual_gbp),
    )
    return (
        f"<section class='card'><h2>{_say('Two worlds')}</h2><p>{same}</p>"
        f"{_table(head, rows)}<p class='small'>{note}</p>{carried}</section>"
    )


def _year(report: ReportView) -> str:
    split = report.split
    stories = "".join(f"<p class='story'>{_say(text)}</p>" for text in report.paragraphs)
    cards = "".join(
        f"<p><b>{_say(event.title)}.</b> {_say(event.story)}"
        + (
            f" <i>{_say(event.options[event.choice].label)}.</i>"
            if event.choice is not None and event.choice < len(event.options) and len(event.options) > 1
            else ""
        )
        + "</p>"
        for event in report.events
    )
    contract = ""
    if report.contract is not None:
        form = {"tariff": "tariff", "block": "block", "cap_and_collar": "cap and collar"}[report.contract.form]
        value, came = gbp_m(report.contract.value_gbp_m), report.contract_paid_gbp_m
        deal = tr("The acute contract: {form} at {value}.", form=form, value=value)
        if came is not None:
            paid = gbp_m(came)
            deal = tr("The acute contract: {form} at {value}; {paid} was paid.", form=form, value=value, paid=paid)
        contract = f"<p>{escape(deal)}</p>"
    shares = "; ".join(f"{tr(label)} {gbp_m(value)}" for label, value in report.shares)
    reasons = "".join(f"<p>{_chip(seat, split)} {_say(text)}</p>" for seat, text in report.reasons)
    reasons += "".join(f"<p class='soft'>{_chip(p.seat, split)} {_say(p.words)}</p>" for p in report.predictions)
    promises = "".join(f"<p>{_say(p.sentence)} <b>{_say(p.state.capitalize())}.</b></p>" for p in report.promises)
    conduct = "".join(f"<p class='soft'>{_say(text)}</p>" for text, _, _ in report.conduct)
    marks = [(m.label, _mark(m.before), _mark(m.score)) for m in report.marks]
    floors = "".join(f"<p class='small'>{_say(m.label)}: {_say(m.floor)}.</p>" for m in report.marks if m.floor)
    power = [(short(seat, split), _pct(before), _pct(now)) for seat, now, before in report.power]
    settings = [
        (short(seat, split), label, _number(before) if any(c.isdigit() for c in words) else "", words)
        for seat, _, label, before, _, words in report.settings
    ]
    return (
        f"<section class='card {split}'><p class='world'>{_say(report.year_label)}, {_say(WORLDS[split])}</p>"
        f"<h2>{_say(report.title)}</h2><p class='story soft'>{_say(report.standfirst)}</p>{stories}{cards}"
        f"<div class='columns'><div><h3>{_say('Five marks')}</h3>{_table(('', 'before', 'now'), marks)}{floors}</div>"
        f"<div><h3>{_say('Power')}</h3>{_table(('', 'before', 'now'), power)}</div></div>"
        f"<h3>{_say('Deals')}</h3>{contract}{f'<p>{_say(shares)}.</p>' if shares else ''}{promises}{conduct}"
        f"{_headed('Reasons and predictions', reasons)}"
        f"<details><summary>{_say('Every lever')}</summary>{_table(('', '', 'before', 'now'), settings)}</details>"
        f"<details><summary>{_say('Scorecards')}</summary><div class='columns'>"
        f"{''.join(_scorecard(item, split) for item in report.scorecards)}</div></details>"
        f"<details><summary>{_say('The books')}</summary>"
        f"{_bridge(report)}{_beside(report)}{_books(report.books)}</details>"
        "</section>"
    )


def _headed(title: str, inside: str) -> str:
    """A heading over something; nothing over nothing."""
    return f"<h3>{_say(title)}</h3>{inside}" if inside else ""


def _scorecard(item: ScorecardView, split: str) -> str:
    def shown(line: ScoreLineView, value: float | None) -> str:
        return "" if value is None else figure(line.indicator, value)

    rows = [
        (line.label, shown(line, line.before), shown(line, line.value), shown(line, line.target), _mark(line.score))
        for line in item.lines
    ]
    return (
        f"<div><p>{_chip(item.seat, split)} <b>{_say('{mark} of 100', mark=_mark(item.score))}</b></p>"
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
    balances = "; ".join(f"{tr(account_words(name))} {gbp_m(value, 1)}" for name, value in own)
    proof = _say(
        "Came in {came}, spent {spent}, balances changed by {change}; that adds up to within {hole}.",
        came=gbp_m(books.received_gbp_m, 1),
        spent=gbp_m(books.spent_gbp_m, 1),
        change=gbp_m(books.balances_change_gbp_m, 1),
        hole=hole_in_words(books.residual_gbp),
    )
    banked = _say("In the bank on 31 March: {balances}.", balances=balances)
    return f"<p>{proof}</p><p>{banked}</p>{_table(('what', 'from', 'to', '£m'), rows, left=3)}"


def _said(said: Sequence[tuple[SeatId, str]], split: str) -> str:
    if not said:
        return ""
    lines = "".join(f"<p>{_chip(seat, split)} {_say(text)}</p>" for seat, text in said)
    return (
        f"<section class='card'><h2>{_say('What the computer players said')}</h2>"
        f"<details><summary>{_say('{number} lines', number=count(len(said)))}</summary>{lines}</details></section>"
    )


def _assumed(table: Table) -> str:
    view = table.setup.view
    rows = [
        (item.label, f"{table.setup.overrides.get(key, item.value(view)):g}",
         tr("{low:g} to {high:g}", low=item.low, high=item.high), item.unit, item.quality, item.source)
        for key, item in table.evidence.items()
    ]  # fmt: skip
    every = _say(
        "Every number of the engine that is not a fact of the place, with its range and where it comes from. The other "
        "runs draw over these ranges."
    )
    return (
        f"<section class='card'><h2>{_say('What we assumed')}</h2><p>{every}</p>"
        f"<details><summary>{_say('{number} assumptions', number=count(len(rows)))}</summary>"
        f"{_table(('', 'here', 'range', 'unit', 'quality', 'source'), rows, last_left=True)}</details></section>"
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], left: int = 1, last_left: bool = False) -> str:
    def cells(row: Sequence[str], tag: str) -> str:
        out = []
        for index, cell in enumerate(row):
            to_left = index < left or (last_left and index >= 3)
            out.append(f"<{tag}{' class=left' if to_left else ''}>{_say(cell)}</{tag}>")
        return "".join(out)

    body = "".join(f"<tr>{cells(row, 'td')}</tr>" for row in rows)
    return f"<div class='scroll'><table><thead><tr>{cells(head, 'th')}</tr></thead><tbody>{body}</tbody></table></div>"


def _chip(seat: SeatId, split: str) -> str:
    name = short(seat, "keep" if split == "keep" else "abolish")
    return f"<span class='chip' style='background:{INK[seat]}'>{_say(name)}</span>"


def _mark(score: float | None) -> str:
    return "" if score is None else f"{score:.0f}"


def _pct(value: float | None) -> str:
    return "" if value is None else f"{value:.0f}%"


def _number(value: float) -> str:
    text = f"{abs(value):,.2f}".rstrip("0").rstrip(".")
    return (MINUS if value < 0 and text != "0" else "") + text

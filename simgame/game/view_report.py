"""The report of a year, in the order in which it is read: all of it is for everybody."""

from __future__ import annotations

from functools import lru_cache

from simgame.game import apply_deals, beside, bridge, expecting
from simgame.game.anchors import scale_of
from simgame.game.events import by_id
from simgame.game.headline import COLUMNS
from simgame.game.levers import LEVERS, in_play, scaled, shown
from simgame.game.phases import year_label
from simgame.game.promises import Promise
from simgame.game.residents import years_of
from simgame.game.scores import MARK_LABELS, Row, floor_of
from simgame.game.seats import SeatId
from simgame.game.table_value import Table
from simgame.game.view_types import (
    BookRow,
    BooksView,
    EventView,
    MarkView,
    PredictionView,
    PromiseView,
    ReportView,
    ResidentView,
    ScorecardView,
    ScoreLineView,
    TermsView,
)
from simgame.game.view_year import happens_of, month_views, options_of
from simgame.game.words import gbp_m, number, percent
from simgame.game.year_record import Books, Expected, YearRecord
from simgame.model.indicators import INDICATORS
from simgame.model.language import tr


def report_of(table: Table, index: int) -> ReportView:
    """The report of a year that has been played (index from 0)."""
    before = table.history[index - 1] if index > 0 else None
    return _report(table.history[index], before, _Place(table))


class _Place:
    """What a report needs of its table: equal for all tables of one game, so that reports are made once."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Place) and self.table.world is other.table.world

    def __hash__(self) -> int:
        return id(self.table.world)


@lru_cache(maxsize=64)
def _report(record: YearRecord, before: YearRecord | None, place: _Place) -> ReportView:
    table = place.table
    settings = _settings(table, record, before)
    return ReportView(
        year_index=record.year_index,
        year_label=year_label(record.year),
        split=record.split,
        title=record.front.headline,
        subject=record.front.subject,
        forecast=record.front.forecast,
        standfirst=record.front.standfirst,
        paragraphs=tuple(story.text for story in record.front.stories[:COLUMNS]),
        stories=tuple((story.title, story.text) for story in record.front.stories),
        events=tuple(_event(table, card, choice) for card, choice in record.happened),
        promises=tuple(_promise(table, record, one) for one in record.promises),
        conduct=record.conduct,
        scorecards=tuple(_scorecard(seat, rows) for seat, rows in record.scorecards.items()),
        marks=tuple(
            MarkView(
                id,
                MARK_LABELS[id][0],
                score,
                None if before is None else before.marks.get(id),
                _floor(id, score, table),
            )
            for id, score in record.marks.items()
        ),
        power=tuple(
            (seat, share, before.power.get(seat) if before is not None else None)
            for seat, share in record.power.items()
        ),
        reasons=tuple(record.reasons.items()),
        steps=_steps(record, settings),
        settings=settings,
        predictions=tuple(_prediction(one, record) for one in record.predictions),
        books=_books(record.books),
        contract=_contract(record),
        settled_by=record.settled_by,
        contract_paid_gbp_m=_paid(record),
        shares=()
        if record.shares is None
        else tuple(zip(("hospital", "outside", "keeping_well"), record.shares, strict=True)),
        coins=tuple(record.coins.items()),
        refused=record.refused,
        indicators=tuple(record.indicators.items()),
        months=month_views(table, record.months, before.months if before is not None else (), record.state),
        residents=_residents(table, record),
        question=(asked.seat, asked.text, asked.answered) if (asked := record.question) is not None else None,
        beside=beside.lines(record),
        bridge=tuple(line for one in record.bridges for line in bridge.lines(one, record.split)),
        apart=_apart(table, record),
    )


_Settings = tuple[tuple[SeatId, str, str, float, float, str], ...]


def _settings(table: Table, record: YearRecord, before: YearRecord | None) -> _Settings:
    """The year's levers: seat, id, label, last year's setting (the default of a new one), its own, and in words."""
    out: list[tuple[SeatId, str, str, float, float, str]] = []
    for seat, chosen in record.settings.items():
        last = {} if before is None else before.settings.get(seat, {})
        for key, now in chosen.items():
            lever = in_play(LEVERS[key], record.split, table.setup.complexity)
            words = shown(scaled(lever, table.scenario.population, record.split), now)
            out.append((seat, key, lever.label, last.get(key, lever.default), now, words))
    return tuple(out)


def _steps(record: YearRecord, settings: _Settings) -> tuple[tuple[SeatId, str], ...]:
    """The one step of each seat that took one, in words."""
    return tuple(
        (seat, tr("{label} {words} to {words2}", label=label, words="up" if steps > 0 else "down", words2=words))
        for seat, lever, label, _, _, words in settings
        for stepped, steps in (record.steps.get(seat, ("", 0)),)
        if steps and stepped == lever
    )


def _promise(table: Table, record: YearRecord, one: Promise) -> PromiseView:
    words = apply_deals.promise_words_in(one, record.split, table.scenario.population)
    return PromiseView(one.giver, one.receiver, one.what, words, one.state, year_label(record.year))


def _apart(table: Table, record: YearRecord) -> tuple[SeatId, str] | None:
    """The choice that pulled furthest apart: whose, and in words."""
    if record.apart is None:
        return None
    seat, key, words = record.apart
    lever = scaled(in_play(LEVERS[key], record.split, table.setup.complexity), table.scenario.population)
    said = tr("{label}, {figure}.", label=lever.label, figure=shown(lever, record.settings[seat][key]))
    return seat, f"{said} {words}"


def _floor(mark: str, score: float, table: Table) -> str:
    """What is said beside a mark that reads 0."""
    if score >= 0.5:
        return ""
    indicator, least = floor_of(mark, scale_of(table.world))
    what = INDICATORS[indicator]
    if indicator.endswith("_gbp"):
        value = gbp_m(least / 1e6)
    else:
        value = percent(least) if what.unit == "%" else number(round(least, 1))
    better = tr("above" if what.direction > 0 else "below")
    return tr("0 is the floor: {label} {better} {value} lifts it", label=_low(what.label), better=better, value=value)


def _low(label: str) -> str:
    label = tr(label)
    return label[:1].lower() + label[1:]


def _contract(record: YearRecord) -> TermsView | None:
    terms = record.terms
    return None if terms is None else TermsView(None, terms.form, terms.value_gbp_m, "", terms.more)


def _residents(table: Table, record: YearRecord) -> tuple[ResidentView, ...]:
    """The four residents' year, drawn from the year's rates; none where they are switched off."""
    if not table.setup.residents:
        return ()
    people = float(record.state.population[0].sum())
    found = years_of(record.months, record.indicators, people, table.parameters, table.setup.seed, record.year)
    names = table.resident_names
    return tuple(
        ResidentView(one.id, one.marks, one.words, one.odds, one.odds_words, names.get(one.id, "")) for one in found
    )


def _paid(record: YearRecord) -> float | None:
    paid = record.facts.get("contract_paid_gbp")
    return None if paid is None or record.split != "keep" else paid / 1e6


def _event(table: Table, id: str, choice: int) -> EventView:
    card = by_id(table.cards)[id]
    return EventView(
        card.id,
        card.title,
        card.story,
        card.source,
        card.chooser or "",
        options_of(card),
        choice,
        card.winter,
        happens_of(card),
    )


def _scorecard(seat: SeatId, rows: tuple[Row, ...]) -> ScorecardView:
    lines = tuple(
        ScoreLineView(row.indicator, row.label, row.unit, row.value, row.last, row.target, row.score) for row in rows
    )
    last = [row.last_score for row in rows if row.last_score is not None]
    return ScorecardView(
        seat,
        sum(row.score for row in rows) / max(len(rows), 1),
        sum(last) / len(last) if len(last) == len(rows) else None,
        lines,
    )


def _prediction(one: Expected, record: YearRecord) -> PredictionView:
    change = record.indicators[one.indicator] - record.before[one.indicator]
    came = change if one.direction == "up" else -change
    right = 0.0 <= came <= one.by or (came >= 0.0 and one.by == 0.0)
    label = INDICATORS[one.indicator].label
    words = expecting.told(one.indicator, one.direction, one.by, change, right)
    return PredictionView(one.seat, one.indicator, label, one.direction, one.by, change, right, words)


def _books(books: Books) -> BooksView:
    return BooksView(
        rows=tuple(BookRow(row.what, row.payer, row.payee, row.gbp / 1e6) for row in books.rows),
        received_gbp_m=books.received_gbp / 1e6,
        spent_gbp_m=books.spent_gbp / 1e6,
        balances_change_gbp_m=books.balances_change_gbp / 1e6,
        residual_gbp=books.residual_gbp,
        balances=tuple((name, value / 1e6) for name, value in books.balances),
        people=books.people,
    )

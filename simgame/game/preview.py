"""What a draft would do, by the engine: the forecast on the desk, and the incentive lens.

A preview takes the other seats as this seat may see them: last year's settings and this year's deals. It knows the
cards on the table, not those of the winter, and never the table's own luck: its runs draw their own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from msgspec import Struct

from simgame.game import anchors, scores
from simgame.game.after import last_settings as going_on
from simgame.game.lever_list import Lever
from simgame.game.plans import deals_of, decisions_of, last_settings, levers_of, settlement, stacked, this_years
from simgame.game.scores import SCORECARDS
from simgame.game.seats import SeatId, Split
from simgame.game.table_value import Settings, Table
from simgame.game.translate import translate
from simgame.game.words import gbp_m, signed_gbp_m
from simgame.model.decisions import Decisions
from simgame.model.evidence import Parameters
from simgame.model.indicators import INDICATORS, Indicators
from simgame.model.language import tr
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.start import widen
from simgame.model.world import Floats
from simgame.model.year import Year, year

LOOKS_AHEAD = 2  # years that a planner weighs: this one and the next
RUNS = 16  # futures drawn behind a range
LOW, HIGH = 10.0, 90.0
TOLD_FOR = 1.0  # £m: what a step of a money lever is told for
TIPPED_GBP_M = 0.5  # of the fund: less is no total that was tipped over
NOTHING = 0.05  # points: less says "no change"

_BALANCE: dict[SeatId, str] = {
    "commissioner": "commissioner_balance_gbp",
    "acute": "provider_balance_gbp",
    "community": "provider_balance_gbp",
    "council": "council_balance_gbp",
}


class Range(Struct, frozen=True):
    """A figure with its 8-in-10 range, and what it would be with last year's settings (``before``, the middle)."""

    id: str
    label: str
    unit: str
    low: float
    middle: float
    high: float
    before: float


class Preview(Struct, frozen=True):
    """A draft's forecast: £m this seat has left (None for seats without books of their own), £m all have left, and the
    figures of its scorecard."""

    seat: SeatId
    own: Range | None
    everyone: Range
    figures: tuple[Range, ...]


class Lens(Struct, frozen=True):
    """One honest step on one lever, others as they are: points of the seat's scorecard and of the table's five marks.

    ``step``: what was changed (£m, points, a choice); money is told for £1m more. ``mine_gbp_m``, ``everyone_gbp_m``:
    what it does to the seat's balance and to all balances. ``apart``: the two point in different directions.
    ``sentence`` tells all of it; ``lines`` what arrows do not show, each short enough to be read aloud.
    """

    lever: str
    step: float
    mine: float
    everyone: float
    mine_gbp_m: float | None
    everyone_gbp_m: float
    apart: bool
    sentence: str
    lines: tuple[str, ...] = ()


def as_seen(table: Table, seat: SeatId, settings: Mapping[str, float]) -> dict[SeatId, dict[str, float]]:
    """All seats' settings as this seat may see them: its own draft, the others as they were last year."""
    seen = last_settings(table)
    known = seen[seat]
    seen[seat] = {**known, **{key: value for key, value in settings.items() if key in known}}
    return seen


def _decisions(table: Table, settings: Settings) -> Decisions:
    deals = deals_of(table, with_conduct=False)
    return decisions_of(table.world, table.split, settings, table.purses, deals, table.year)


def own_balance_gbp_m(indicators: Indicators, table: Table, seat: SeatId) -> Floats | None:
    """A seat's balance at the year end over the runs, £m; None for a seat without books of its own."""
    id = _BALANCE.get(seat)
    if id is None:
        return None
    return scores.seat_indicators(indicators, table.world, seat)[id] / 1e6


def preview(table: Table, seat: SeatId, settings: Mapping[str, float]) -> Preview:
    """The year as it may go with this draft: medians and 8-in-10 ranges over evidence and luck, ``RUNS`` draws.

    Draws are the same from call to call, so a figure moves only because the draft does.
    """
    last = last_settings(table)
    pair = stacked(
        [_decisions(table, as_seen(table, seat, settings)), _decisions(table, as_seen(table, seat, last[seat]))],
        table.world.columns,
    )
    numbers = np.tile(np.arange(1, RUNS + 1, dtype=np.int64), 2)
    luck = Luck(table.setup.seed, numbers)
    decisions = Decisions(table.world.columns, {key: np.repeat(pair[key], RUNS, axis=0) for key in pair})
    drawn = Parameters.drawn(table.evidence, luck, table.setup.view, table.setup.overrides)
    played = year(widen(table.state, 2 * RUNS), decisions, table.regime, drawn, table.shocks(winter=False), luck)
    found = scores.seat_indicators(played.indicators, table.world, seat)
    own = own_balance_gbp_m(played.indicators, table, seat)
    money = played.indicators.footprint["system_balance_gbp"][:, 0] / 1e6
    figures: list[Range] = []
    for line in SCORECARDS[table.split][seat]:
        if not line.indicator.endswith("balance_gbp"):
            unit = INDICATORS[line.indicator].unit
            figures.append(_range(line.indicator, line.label, unit, found[line.indicator]))
    mine = None if own is None else _range("own_balance", "What you have left", "£m", own)
    return Preview(seat, mine, _range("system_balance_gbp", "What all have left", "£m", money), tuple(figures))


def _range(id: str, label: str, unit: str, values: Floats) -> Range:
    low, middle, high = (float(value) for value in np.percentile(values[:RUNS], (LOW, 50.0, HIGH)))
    return Range(id, label, unit, low, middle, high, float(np.median(values[RUNS:])))


# --- the lens -------------------------------------------------------------------------------------------------------


def table_points(indicators: Indicators, table: Table) -> Floats:
    """The table's score over the runs: the mean of the five marks."""
    flat = {key: value[:, 0] for key, value in indicators.footprint.items()}
    found = scores.marks(flat, anchors.scale_of(table.world))
    out: Floats = np.mean(np.stack(list(found.values())), axis=0)
    return out


def seat_points(indicators: Indicators, table: Table, seat: SeatId, split: Split) -> Floats:
    """A seat's score over the runs in a world's scorecard."""
    scale = scores.own_scale(anchors.scale_of(table.world), table.world, seat)
    return scores.seat_score(seat, split, scores.seat_indicators(indicators, table.world, seat), scale)


def lens(
    table: Table,
    seat: SeatId,
    settings: Mapping[str, float] | None = None,
    split: Split | None = None,
    to_end: bool = False,
) -> dict[str, Lens]:
    """For each lever of the seat: what one step more does to its scorecard and to the table's marks, by the engine.

    ``split``: under the other rules of the money, if another than the table's. ``to_end``: the sentence also tells what
    it does in the last year of the game if it goes on. All steps are rows of one call a year, luck off.
    """
    base = as_seen(table, seat, settings or table.drafts.get(seat, {}))
    levers = levers_of(table, seat)
    steps = [_one_step(lever, base[seat][lever.id]) for lever in levers]
    rows = [base]
    for lever, step in zip(levers, steps, strict=True):
        rows.append({**base, seat: {**base[seat], lever.id: base[seat][lever.id] + step}})
    played, last, world = _play(table, rows, split or table.split, to_end)
    mine = seat_points(played.indicators, table, seat, world)
    everyone = table_points(played.indicators, table)
    mine_late = seat_points(last.indicators, table, seat, world)
    everyone_late = table_points(last.indicators, table)
    own = own_balance_gbp_m(played.indicators, table, seat)
    system = played.indicators.footprint["system_balance_gbp"][:, 0] / 1e6
    fund = played.ledger.facts["sustainability_fund_gbp"].sum(axis=1) / 1e6
    out: dict[str, Lens] = {}
    for n, (lever, step) in enumerate(zip(levers, steps, strict=True), 1):
        per = 1.0 / step if lever.kind == "money" else np.sign(step)
        a, b = float((mine[n] - mine[0]) * per), float((everyone[n] - everyone[0]) * per)
        books = None if own is None else float((own[n] - own[0]) * per)
        all_books = float((system[n] - system[0]) * per)
        apart = a * b < 0 and min(abs(a), abs(b)) >= NOTHING
        beyond = [_tips(float((fund[n] - fund[0]) * np.sign(step)))]
        if last is not played:
            late = (float((points[n] - points[0]) * per) for points in (mine_late, everyone_late))
            beyond.append(_late(*late))
        beyond = [line for line in beyond if line]
        words = " ".join((_told(lever, a, b, books, all_books, apart), *beyond))
        lines = (_books_line(lever, books, all_books), *beyond)
        out[lever.id] = Lens(lever.id, step, a, b, books, all_books, apart, words, lines)
    return out


def furthest_apart(table: Table) -> tuple[SeatId, str, str] | None:
    """Of what people chose this year, the lever whose step their own scorecard and the table's marks see most
    differently, those that pull in opposite directions first: seat, lever, and what the lens says; None where nobody
    chose anything that they see differently.
    """
    found: list[tuple[bool, float, str, SeatId, str]] = []
    last, plans = last_settings(table), this_years(table)
    for seat in table.seats:
        chosen = [key for key, value in plans[seat].items() if value != last[seat][key]]
        if table.holders[seat] == "person" and chosen:
            seen = lens(table, seat, plans[seat])
            for key in chosen:
                one = seen[key]
                found.append((one.apart, abs(one.mine - one.everyone), key, seat, one.sentence))
    if not found or max(found)[1] < NOTHING:
        return None
    _, _, key, seat, words = max(found)
    return seat, key, words


def weighed(table: Table, seat: SeatId, plans: Sequence[Mapping[str, float]]) -> tuple[float, ...]:
    """A seat's score under each of some plans of its own, others as it may see them: the mean of this year and of the
    next ones with the settings going on, ``LOOKS_AHEAD`` at most and never beyond the game. One call a year, luck off.
    """
    rows = [_decisions(table, as_seen(table, seat, plan)) for plan in plans]
    together = stacked(rows, table.world.columns)
    luck = Luck.of(table.setup.seed, len(rows), on=False)
    played = year(
        widen(table.state, len(rows)), together, table.regime, table.parameters, table.shocks(winter=False), luck
    )
    points = [seat_points(played.indicators, table, seat, table.split)]
    for later in range(table.year + 1, table.year + min(LOOKS_AHEAD, table.years - table.year_index)):
        together = going_on(together, settlement(table.world, later))
        played = year(played.state, together, table.regime, table.parameters, Shocks(), luck)
        points.append(seat_points(played.indicators, table, seat, table.split))
    return tuple(float(value) for value in np.broadcast_to(np.mean(points, axis=0), (len(rows),)))


def _one_step(lever: Lever, value: float) -> float:
    """One step up, or down where the lever is at its top; of money £1m, as far as there is room for it."""
    if lever.off is not None and value == lever.off:
        return lever.highest - lever.off  # the mildest standard: a step from none is not a number of weeks
    if lever.kind == "money":
        # £1m as it would be spent, not a smaller step made larger: a total that it tips over is missed once
        more, less = min(TOLD_FOR, lever.highest - value), min(TOLD_FOR, value - lever.lowest)
        return more if more >= min(TOLD_FOR, less) - 1e-9 else -less
    up = value + lever.step <= lever.highest + 1e-9
    return lever.step if up else -lever.step


def _told(lever: Lever, mine: float, everyone: float, books: float | None, all_books: float, apart: bool) -> str:
    what = "An extra £1m here" if lever.kind == "money" else "One step more here"
    parts = [
        tr(
            "{what}: you {mine}, everyone {everyone}.",
            what=what,
            mine=points_in_words(mine),
            everyone=points_in_words(everyone, "s"),
        )
    ]
    if apart:
        parts.append(tr("Pulls apart."))
    if books is not None and _moves(books, all_books):
        parts.append(
            tr(
                "Your books {books}, all books {all_books}.",
                books=signed_gbp_m(books, 1),
                all_books=signed_gbp_m(all_books, 1),
            )
        )
    return " ".join(parts)


def _moves(books: float, all_books: float) -> bool:
    return max(abs(books), abs(all_books)) >= 0.05


def _books_line(lever: Lever, books: float | None, all_books: float) -> str:
    """What a step does to the books, or that it does nothing there."""
    what = "£1m more" if lever.kind == "money" else "One step more"
    if books is None or not _moves(books, all_books):
        return tr("{what}.", what=what)
    return tr(
        "{what}: your books {books}, all books {all_books}.",
        what=what,
        books=signed_gbp_m(books, 1),
        all_books=signed_gbp_m(all_books, 1),
    )


def _late(mine: float, everyone: float) -> str:
    """What a step comes to if it is taken every year to the last."""
    return tr(
        "Kept up to the last year: you {mine}, everyone {everyone}.",
        mine=points_in_words(mine),
        everyone=points_in_words(everyone, "s"),
    )


def _tips(fund_gbp_m: float) -> str:
    """What a step does to the sustainability fund, where it tips a control total over, or brings it within reach."""
    if abs(fund_gbp_m) < TIPPED_GBP_M:
        return ""
    if fund_gbp_m < 0:
        return tr("A control total is then missed: {lost} of the fund goes.", lost=gbp_m(-fund_gbp_m))
    return tr("A control total is then met: {won} of the fund comes.", won=gbp_m(fund_gbp_m))


def points_in_words(value: float, ending: str = "") -> str:
    """ "gain 1.2 points", or with an ``ending`` "gains 1.2 points"."""
    if abs(value) < NOTHING:
        return "sees no change" if ending else "see no change"
    verb = ("gains" if value > 0 else "loses") if ending else "gain" if value > 0 else "lose"
    return tr("{verb} {value:.1f} points", verb=verb, value=abs(value))


def _play(table: Table, rows: Sequence[Settings], split: Split, to_end: bool) -> tuple[Year, Year, Split]:
    """This year of each row, the last one that is played (``to_end``: of the game), and its rules of the money."""
    together = stacked([_decisions(table, row) for row in rows], table.world.columns)
    regime = table.regime
    if split != table.split:
        together = translate(together, split).decisions
        regime = Regime.of(split, len(table.world.footprints))
    luck = Luck.of(table.setup.seed, len(rows), on=False)
    state = widen(table.state, len(rows))
    played = last = year(state, together, regime, table.parameters, table.shocks(winter=False), luck)
    if to_end:
        for later in range(table.year + 1, table.year + table.years - table.year_index):
            together = going_on(together, settlement(table.world, later))
            last = year(last.state, together, regime, table.parameters, Shocks(), luck)
    return played, last, split

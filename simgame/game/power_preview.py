"""What a power would do, by the engine, for its owner: the year with it and without it, chance left out.

Others are taken as this seat may see them. What works by rules alone (a vote, a share) is said in money.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import msgspec
import numpy as np
from msgspec import Struct

from simgame.game import anchors, powers
from simgame.game.apply_powers import seen_problem, unspent_gbp_m
from simgame.game.january import month_figures
from simgame.game.outlook import nhs_money_gbp
from simgame.game.plans import stacked, table_decisions
from simgame.game.powers import STANDARDS, PlayedPower, power_of_seat
from simgame.game.preview import NOTHING, as_seen, points_in_words, seat_points, table_points
from simgame.game.scores import MARKS
from simgame.game.seats import SeatId
from simgame.game.table_value import Table
from simgame.game.winter import coin_gbp_m
from simgame.game.words import MINUS, count, gbp_m, percent
from simgame.model.decisions import Decisions
from simgame.model.indicators import INDICATORS, Indicators
from simgame.model.language import tr
from simgame.model.luck import Luck
from simgame.model.months import Months
from simgame.model.start import widen
from simgame.model.world import Floats
from simgame.model.year import april_to_november, december_to_march, forecast

MOST_LINES = 3
BOOKS = {"delayed_bed_days", "commissioner_balance_gbp", "provider_balance_gbp", "council_balance_gbp"}


class PowerPreview(Struct, frozen=True):
    """Points of the seat's scorecard and of the table's marks, the figures that move most (label, before, after), and
    all of it in a sentence."""

    seat: SeatId
    power: str
    mine: float
    everyone: float
    figures: tuple[tuple[str, str, str], ...]
    sentence: str


def power_preview(table: Table, seat: SeatId, choice: int = 0) -> PowerPreview:
    """What the seat's power would do if it were played now (in a phase in which it can be), beside its draft."""
    power = power_of_seat(seat, table.split)
    told = seen_problem(table, seat, power.id, choice)
    if power.id in ("one_right", "casting_vote") or (told and table.phase not in power.phases):
        return PowerPreview(seat, power.id, 0.0, 0.0, (), f"{power.does} {power.costs}")
    if power.id == "veto":
        return PowerPreview(seat, power.id, 0.0, 0.0, (), _veto(table))
    winter = table.phase == "winter_call"
    found = _in_winter(table, seat, choice) if winter else _in_plans(table, seat, choice)
    mine = seat_points(found, table, seat, table.split)
    everyone = table_points(found, table)
    a, b = float(mine[1] - mine[0]), float(everyone[1] - everyone[0])
    figures = _moved(found, table)
    words = [tr("You {a}, everyone {b} this year.", a=points_in_words(a), b=points_in_words(b, "s"))]
    words += [
        tr("{label}: {before} to {after}.", label=label, before=before, after=after) for label, before, after in figures
    ]
    if power.id == "first_call" and not figures:
        words = ["The hospital share is likely to be spent by November: there would be nothing to call."]
    if power.id == "publish":
        words.append(
            tr("If it is missed, {published} of the winter reserve goes there first.", published=_published(table))
        )
    return PowerPreview(seat, power.id, a, b, figures, " ".join(words))


def _with(table: Table, seat: SeatId, choice: int) -> Table:
    """The table as if the power were played, without what only November knows."""
    power = power_of_seat(seat, table.split)
    one = PlayedPower(power.id, seat, table.year_index, table.phase, choice)
    return replace(table, powers=(*table.powers, one))


def _in_plans(table: Table, seat: SeatId, choice: int) -> Indicators:
    """The year without and with the power, two rows; a council that leaves the pool is felt a year later."""
    seen = as_seen(table, seat, table.drafts.get(seat, {}))
    played = _with(table, seat, choice)
    power = power_of_seat(seat, table.split).id
    plain, changed = table_decisions(table, seen), table_decisions(played, seen)
    regime, still = table.regime, Luck.of(table.setup.seed, 2, on=False)
    together = stacked([plain, changed], table.world.columns)
    mid = april_to_november(
        widen(table.state, 2), together, regime, table.parameters, table.shocks(winter=False), still
    )
    if power == "first_call":
        left = float(mid.state.ytd_balance_gbp[1, table.world.trust_acute].sum())
        moved = max(left, 0.0) * table.value("first_call_pct") / 100.0
        together = _second_row(together, "winter_power_first_call_gbp", moved)
    if power == "publish":
        met = _likely_met(table, mid.months, choice)
        together = _second_row(together, "winter_power_publish", 1.0 if met else -1.0)
    done = december_to_march(mid, together)
    if power == "leave_pool":
        out = np.array([[1.0], [1.0 - table.value("leave_pool_share")]])
        parted = replace(regime.rows(2), pooling=regime.rows(2).pooling * out)
        mid = april_to_november(done.state, together, parted, table.parameters, table.shocks(winter=False), still)
        done = december_to_march(mid, together)
    return done.indicators


def _second_row(decisions: Decisions, id: str, value: float) -> Decisions:
    return decisions.replaced(**{id: np.array([[0.0], [value]])})


def _likely_met(table: Table, months: Months, choice: int) -> bool:
    figure = STANDARDS[choice][0]
    now = float(np.mean([getattr(one, figure) for one in month_figures(months, table.world, 1)[:8]]))
    if not table.history:
        return True
    before = float(np.mean([getattr(one, figure) for one in table.history[-1].months[:8]]))
    return now >= before if figure == "four_hour_pct" else now <= before


def _in_winter(table: Table, seat: SeatId, choice: int) -> Indicators:
    """December to March without and with the power, chance left out, before any coin."""
    assert table.mid is not None
    played = _with(table, seat, choice)
    if power_of_seat(seat, table.split).id == "first_call":
        gbp = unspent_gbp_m(table) * table.value("first_call_pct") / 100.0
        one = msgspec.structs.replace(played.powers[-1], gbp_m=gbp)
        played = replace(played, powers=(*played.powers[:-1], one))
    rows = [forecast(table.mid, table_decisions(one)).indicators for one in (table, played)]
    return _stacked(rows)


def _stacked(rows: list[Indicators]) -> Indicators:
    levels: dict[str, dict[str, Floats]] = {}
    for level in ("place", "trust", "council", "footprint"):
        first: Mapping[str, Floats] | None = getattr(rows[0], level, None)
        if first is not None:
            levels[level] = {key: np.concatenate([getattr(row, level)[key] for row in rows], axis=0) for key in first}
    return Indicators.of(levels)


def _moved(found: Indicators, table: Table) -> tuple[tuple[str, str, str], ...]:
    """The figures of the five marks and the books that the power moves most, by points."""
    scale = anchors.scale_of(table.world)
    ids = {id for parts in MARKS.values() for id, _ in parts} | BOOKS
    sized: list[tuple[float, str, float, float]] = []
    for id in sorted(ids):
        values = found.footprint[id][:, 0]
        points = anchors.score(id, values, scale)
        sized.append((abs(float(points[1] - points[0])), id, float(values[0]), float(values[1])))
    sized.sort(key=lambda row: (-row[0], row[1]))
    return tuple(
        (INDICATORS[id].label, _shown(id, before), _shown(id, after))
        for size, id, before, after in sized[:MOST_LINES]
        if size >= NOTHING
    )


def _shown(id: str, value: float) -> str:
    if id.endswith("_gbp"):
        return gbp_m(value / 1e6, 1)
    if id.endswith("_pct"):
        return percent(value)
    size = count(value) if abs(value) >= 1000 else f"{abs(value):.3g}"
    return size if value >= 0 or abs(value) >= 1000 else MINUS + size


def _published(table: Table) -> str:
    coins = table.value("publish_coins")
    return gbp_m(coins * coin_gbp_m(nhs_money_gbp(table)), 1)


def _veto(table: Table) -> str:
    budget = table.budget
    if budget is None or budget.agreed is None:
        return "Keeping well gets what the same work costs, out of the reserve, then out of the two other pots."
    raised = powers.lifted(budget.rolls_on, budget.same_work, budget.agreed, budget.to_share_gbp_m)
    more = raised[2] - budget.agreed[2]
    others = sum(budget.agreed[:2]) - sum(raised[:2])
    spare = gbp_m(more - others, 1)
    return tr(
        "Keeping well gets {more} more: {spare} from the reserve, {others} from the other pots.",
        more=gbp_m(more, 1),
        spare=spare,
        others=gbp_m(others, 1),
    )

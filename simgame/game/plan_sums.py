"""What plans come to, by the engine: whom each seat needs, and the three figures of every plan at plans up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from msgspec import structs

from simgame.game import anchors, scores
from simgame.game.january import january
from simgame.game.levers import rounded
from simgame.game.plans import (
    draft_of,
    last_of,
    last_settings,
    levers_of,
    placed,
    stacked,
    table_decisions,
    this_years,
)
from simgame.game.plans_up import Face, Sums
from simgame.game.preview import RUNS
from simgame.game.purse import NOT_MONEY
from simgame.game.seats import SEATS, SeatId
from simgame.game.table_value import Table
from simgame.model.evidence import Parameters
from simgame.model.luck import Luck
from simgame.model.shocks import Shocks
from simgame.model.start import widen
from simgame.model.world import Floats
from simgame.model.year import Year, year

TYPICAL_STEP = 0.2  # of a lever’s range
RANGE_RUNS = 12  # draws behind a likely range at the table
LOW, HIGH = 10.0, 90.0  # centiles of a likely range: 8 in 10


def with_needs(table: Table) -> Table:
    """The table with whom each seat needs: the two other seats whose levers move its scorecard most, in points.

    A typical step is a fifth of a lever's range, towards the middle, on last year's settings; chance is left out.
    """
    last = last_settings(table)
    levers = [(seat, lever) for seat in table.seats for lever in levers_of(table, seat)]
    rows = [table_decisions(table, last)]
    for seat, lever in levers:
        value = last[seat][lever.id]
        size = 1.0 if lever.choices else TYPICAL_STEP * (lever.highest - lever.lowest)
        up = value <= (lever.lowest + lever.highest) / 2
        moved = rounded(lever, value + (size if up else -size))
        rows.append(table_decisions(table, {**last, seat: {**last[seat], lever.id: moved}}))
    still = Luck.of(table.setup.seed, len(rows), on=False)
    together = stacked(rows, table.world.columns)
    played = year(widen(table.state, len(rows)), together, table.regime, table.parameters, Shocks(), still)
    found = scores.all_seat_scores(played.indicators, table.world, table.split, anchors.scale_of(table.world))
    out: list[tuple[SeatId, tuple[tuple[SeatId, float], ...]]] = []
    for me in table.seats:
        best: dict[SeatId, float] = {}
        for row, (seat, _) in enumerate(levers, 1):
            if seat != me:
                best[seat] = max(best.get(seat, 0.0), abs(float(found[me][row] - found[me][0])))
        ranked = sorted(best.items(), key=lambda item: (-item[1], SEATS.index(item[0])))
        out.append((me, tuple((seat, round(points, 2)) for seat, points in ranked[:2])))
    return replace(table, needs=tuple(out))


def with_sums(table: Table) -> Table:
    """The table with the faces of all plans: each plan played with the others as last year, and all plans together."""
    last, plans = last_settings(table), this_years(table)
    rows = [table_decisions(table, {**last, seat: plans[seat]}) for seat in table.seats]
    rows.append(table_decisions(table, plans))
    together = stacked(rows, table.world.columns)
    still = Luck.of(table.setup.seed, len(rows), on=False)
    wide = widen(table.state, len(rows))
    shocks = Shocks()
    each = year(wide, together, table.regime, table.parameters, shocks, still)
    stays = admissions(each)
    chance = Luck.of(table.setup.seed + 1, RANGE_RUNS, first=1)
    drawn = year(widen(table.state, RANGE_RUNS), rows[-1], table.regime, table.parameters, shocks, chance)
    spread = admissions(drawn)
    faces = tuple(
        _face(table, seat, plans[seat], _stays(table, seat, float(stays[row]))) for row, seat in enumerate(table.seats)
    )
    calm = january(each.months, table.world, len(rows) - 1)
    chances = [january(drawn.months, table.world, row) for row in range(RANGE_RUNS)]
    spread_january = {
        name: (_centile(chances, name, LOW) - calm[name], _centile(chances, name, HIGH) - calm[name]) for name in calm
    }
    system = float(each.indicators.footprint["system_balance_gbp"][-1].sum())
    sums = Sums(
        faces,
        float(stays[-1]),
        float(min(np.percentile(spread, LOW), stays[-1])),
        float(max(np.percentile(spread, HIGH), stays[-1])),
        staff_available(table),
        system / 1e6,
    )
    return replace(table, sums=sums, january_spread=spread_january)


def with_forecast(table: Table, known: Shocks) -> Table:
    """The table with its year as the locked plans and the cards ``known`` make it: no chance, no winter card, no coins;
    and how wide the 8-in-10 range of each figure is, over evidence and luck, by the draws behind the desk's ranges.

    The news of the year is set against it. The draws are never the table's own run.
    """
    plans, seed = table_decisions(table), table.setup.seed
    seen = year(table.state, plans, table.regime, table.parameters, known, Luck.of(seed, 1, on=False))
    luck = Luck.of(seed, RUNS, first=1)
    drawn = Parameters.drawn(table.evidence, luck, table.setup.view, table.setup.overrides)
    spread = year(widen(table.state, RUNS), plans, table.regime, drawn, known, luck).indicators.footprint
    wide = {key: np.percentile(value.sum(axis=1), (LOW, HIGH)) for key, value in spread.items()}
    return replace(
        table,
        forecast={key: float(value[0].sum()) for key, value in seen.indicators.footprint.items()},
        forecast_ranges={key: float(high - low) for key, (low, high) in wide.items()},
    )


def refaced(table: Table, seat: SeatId) -> Table:
    """The table with one face drawn anew after a step: staff and money move, what the engine expects stays."""
    assert table.sums is not None
    settings = draft_of(table, seat)
    faces = (_face(table, seat, settings, one.stays) if one.seat == seat else one for one in table.sums.faces)
    return replace(table, sums=structs.replace(table.sums, faces=tuple(faces)))


def _face(table: Table, seat: SeatId, settings: Mapping[str, float], stays: float) -> Face:
    """The face of a plan that counts on so many stays."""
    money, posts = money_of(table, seat, settings), _posts_for(table, seat, settings)
    return Face(seat, stays, _staff(table, seat, settings), money, posts)


def admissions(played: Year) -> Floats:
    """Emergency stays of the footprint over the year, (R,)."""
    out: Floats = played.months.emergency_admissions.sum(axis=(1, 2))
    return out


def _staff(table: Table, seat: SeatId, settings: Mapping[str, float]) -> float:
    """New posts a plan wants: what it spends beyond last year, at the price of a post."""
    more = placed(table, seat, settings) - placed(table, seat, last_of(table, seat))
    return float(round(max(more * 1e6 / post_cost_gbp(table), 0.0)))


def _posts_for(table: Table, seat: SeatId, settings: Mapping[str, float]) -> str:
    """The label of the money lever that rises most above last year's setting; "" where none rises."""
    last = last_of(table, seat)
    rises = [(settings[one.id] - last[one.id], one.label) for one in levers_of(table, seat) if one.kind == "money"]
    most, label = max(rises, default=(0.0, ""), key=lambda rise: rise[0])
    return label if most > 0 else ""


def _stays(table: Table, seat: SeatId, forecast: float) -> float:
    """Emergency stays a plan counts on: the engine's with this plan alone; the commissioner's are those it pays for."""
    talks = table.talks
    if seat != "commissioner" or talks is None or talks.agreed is None:
        return forecast
    return table.facts["expected_emergency_admissions"] * talks.agreed.value_gbp_m / talks.roll_on_gbp_m


def post_cost_gbp(table: Table) -> float:
    """What a post costs a year, £."""
    index = float(table.state.cost_index[0].mean())
    return table.value("clinical_post_gbp") * index / table.value("clinical_share_of_cost")


def staff_available(table: Table) -> float:
    """Staff the local pool can give in the year beyond those who replace leavers."""
    years = table.year - table.world.base_year
    growth = (1.0 + table.value("staff_supply_growth_pct") / 100.0) ** years
    joiners = float(table.state.staff_start[0].sum()) * table.value("staff_joiners_pct") / 100.0 * growth
    leavers = float(table.state.staff[0].sum()) * table.value("staff_leavers_pct") / 100.0
    return max(joiners - leavers, 0.0)


def money_of(table: Table, seat: SeatId, settings: Mapping[str, float]) -> float:
    """£m a plan leaves at the year end: income, and the sustainability fund where the plan earns it, less commitments
    and what it places.
    """
    room = _room(table, seat)
    spent = placed(table, seat, settings)
    if seat in ("acute", "community"):
        room += _fund(table, seat, room - spent)
    if (seat == "commissioner" and table.split == "abolish") or seat == "stp":
        spent = room  # the fund and the keeping-well money are spent whole, one way or another
    return room - spent


def _room(table: Table, seat: SeatId) -> float:
    """£m in hand before anything is placed."""
    return sum(value for label, value in table.purse_parts.get(seat, ()) if label not in NOT_MONEY)


def _fund(table: Table, seat: SeatId, planned: float) -> float:
    """£m of the sustainability fund that a trust earns if it ends at ``planned``: none where the total is missed; the
    part for waits only where last year met the test. One budget has one total, which all trusts meet together.
    """
    both: tuple[SeatId, ...] = ("acute", "community")
    asked = {one: table.facts.get(f"control_total_gbp.{one}", 0.0) / 1e6 for one in both}
    if table.split == "abolish":
        other = both[1 - both.index(seat)]
        planned += _room(table, other) - placed(table, other)
        met = planned >= sum(asked.values())
    else:
        met = planned >= asked[seat]
    if not met:
        return 0.0
    share = table.value("fund_money_share")
    seen = float(table.state.last.footprint["ae_four_hour_pct"][0, 0])
    if seat == "community" or seen >= table.value("waits_test_pct"):
        share = 1.0
    return share * table.facts.get(f"sustainability_fund_gbp.{seat}", 0.0) / 1e6


def _centile(chances: Sequence[Mapping[str, float]], name: str, at: float) -> float:
    return float(np.percentile([one[name] for one in chances], at))

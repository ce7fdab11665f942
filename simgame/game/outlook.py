"""What the engine says before a thing has happened: facts of the coming year, sums at plans up, January's forecast."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from simgame.game import scores
from simgame.game.levers import rounded
from simgame.game.plans import (
    deals_of,
    decisions_of,
    last_settings,
    levers_of,
    placed,
    stacked,
    table_decisions,
    this_years,
)
from simgame.game.plans_up import Face, Sums
from simgame.game.purse import purses
from simgame.game.seats import SEATS, SeatId
from simgame.game.table_value import Table
from simgame.game.winter import coin_gbp_m, winter_gbp
from simgame.game.year_record import MonthFigures
from simgame.model.chart import chart
from simgame.model.decisions import Decisions
from simgame.model.indicators import Indicators
from simgame.model.luck import Luck
from simgame.model.money import plan
from simgame.model.months import Months
from simgame.model.shocks import Shocks
from simgame.model.start import widen
from simgame.model.world import BASE_YEAR, Floats, World
from simgame.model.year import Year, forecast, year

JANUARY = 9
TYPICAL_STEP = 0.2  # of a lever’s range
NOT_MONEY = ("surplus asked for", "beyond income already", "overspend you may plan for")  # parts that are only leave
RANGE_RUNS = 12  # draws behind a likely range at the table
LOW, HIGH = 10.0, 90.0  # centiles of a likely range: 8 in 10

JANUARY_ROWS: tuple[tuple[str, str, str], ...] = (
    ("occupancy_pct", "Beds full, January", "%"),
    ("trolley_waits", "Waiting for a bed, a day", "people"),
    ("four_hour_pct", "Seen in four hours, January", "%"),
    ("delayed_beds", "Fit to leave, still in a bed", "people"),
)


@dataclass(frozen=True)
class Winter:
    """The winter call's figures: £m a coin, the reserve, January as it looks without and with the coins.

    ``balances_gbp_m``: each seat's likely balance at the year end without coins (the split kept).
    """

    coin_gbp_m: float
    reserve_gbp_m: float
    before: Mapping[str, float]
    low: Mapping[str, float]
    high: Mapping[str, float]
    balances_gbp_m: Mapping[SeatId, float]
    after: Mapping[str, float] | None = None


# --- the coming year


def with_plan(table: Table) -> Table:
    """The table with the engine's figures of the year if everything rolls on, before a deal or a lever."""
    deals = deals_of(replace(table, talks=None, budget=None, promises=()), with_conduct=False)
    rolls_on = decisions_of(table.world, table.split, {}, {}, deals, table.year)
    found = plan(table.state, rolls_on, table.regime, table.parameters)
    return replace(table, plan=found, facts=flattened(found, table.world))


def flattened(found: Mapping[str, Floats], world: World, row: int = 0) -> dict[str, float]:
    """Facts of one run as single numbers: a name is the sum of its columns, ``NAME.acute`` that of acute trusts."""
    out: dict[str, float] = {}
    for name, array in found.items():
        values = np.atleast_2d(array)
        at = values[min(row, values.shape[0] - 1)]
        out[name] = float(at.sum())
        if at.shape[0] == len(world.trusts) and name in TRUST_FACTS:
            out[name + ".acute"] = float(at[world.trust_acute].sum())
            out[name + ".community"] = float(at[~world.trust_acute].sum())
    return out


TRUST_FACTS = (
    "expected_emergency_admissions",
    "staff_in_post",
    "staff_wanted",
    "trust_income_gbp",
    "trust_committed_cost_gbp",
    "control_total_gbp",
)


def with_purses(table: Table) -> Table:
    """The table with what each seat may still steer, £m, as the deals stand."""
    deals = deals_of(table, with_conduct=False)
    moves: dict[SeatId, float] = dict(deals.transfers)
    changes: tuple[tuple[SeatId, float], ...]
    if table.split == "keep":
        changes = (("commissioner", -deals.contract_change_gbp_m), ("acute", deals.contract_change_gbp_m))
    else:
        hospital, outside, well = deals.shares
        changes = (("acute", hospital), ("community", outside), ("commissioner", well))
    for seat, change in changes:
        moves[seat] = moves.get(seat, 0.0) + change
    found = purses(table.world, table.plan, table.split, moves)
    return replace(
        table,
        purses={seat: round(purse.gbp_m, 2) for seat, purse in found.items()},
        purse_parts={seat: purse.parts for seat, purse in found.items()},
    )


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
    found = scores.all_seat_scores(played.indicators, table.world, table.split, scores.scale_of(table.world))
    out: list[tuple[SeatId, tuple[tuple[SeatId, float], ...]]] = []
    for me in table.seats:
        best: dict[SeatId, float] = {}
        for row, (seat, _) in enumerate(levers, 1):
            if seat != me:
                best[seat] = max(best.get(seat, 0.0), abs(float(found[me][row] - found[me][0])))
        ranked = sorted(best.items(), key=lambda item: (-item[1], SEATS.index(item[0])))
        out.append((me, tuple((seat, round(points, 2)) for seat, points in ranked[:2])))
    return replace(table, needs=tuple(out))


def flows_of(table: Table) -> tuple[tuple[SeatId | None, str, float], ...]:
    """Where the footprint's money goes by the deals as they stand: seat, label, £ a year. The council's comes beside."""
    facts = table.facts
    total = facts.get("commissioner_allocation_gbp", 0.0)
    practices = facts.get("practice_budget_gbp", 0.0)
    rows: list[tuple[SeatId | None, str, float]]
    if table.split == "keep":
        talks = table.talks
        acute = facts.get("acute_contract_roll_on_gbp", 0.0)
        if talks is not None and talks.agreed is not None:
            acute = talks.agreed.value_gbp_m * 1e6
        community = facts.get("community_contract_roll_on_gbp", 0.0)
        rows = [
            ("acute", "Acute contract", acute),
            ("community", "Community and mental health", community),
            ("gp", "GP practices", practices),
            (None, "Prescribing, continuing care, elsewhere", max(total - acute - community - practices, 0.0)),
        ]
    else:
        changes = table.budget.agreed if table.budget is not None and table.budget.agreed else (0.0, 0.0, 0.0)
        shares = [facts.get(f"share_{name}_gbp", 0.0) for name in ("hospital", "outside", "keeping_well")]
        hospital, outside, well = (share + 1e6 * change for share, change in zip(shares, changes, strict=True))
        rows = [
            ("acute", "Hospital share", hospital),
            ("community", "Outside hospital", outside),
            ("commissioner", "Keeping well, practices", well),
            ("stp", "Reserve and the rest", max(total - hospital - outside - well, 0.0)),
        ]
    return (*rows, ("council", "Social care, from the council", facts.get("council_budget_gbp", 0.0)))


# --- plans up


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
    stays = admissions(each, table.world)
    chance = Luck.of(table.setup.seed + 1, RANGE_RUNS, first=1)
    drawn = year(widen(table.state, RANGE_RUNS), rows[-1], table.regime, table.parameters, shocks, chance)
    spread = admissions(drawn, table.world)
    faces = tuple(
        Face(seat, float(stays[row]), _staff(table, seat, plans[seat]), money_of(table, seat, plans[seat]))
        for row, seat in enumerate(table.seats)
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


def refaced(table: Table, seat: SeatId) -> Table:
    """The table with one face drawn anew after a step: staff and money move, what the engine expects stays."""
    assert table.sums is not None
    settings = this_years(table)[seat]
    faces = tuple(
        Face(seat, face.stays, _staff(table, seat, settings), money_of(table, seat, settings))
        if face.seat == seat
        else face
        for face in table.sums.faces
    )
    kept = table.sums
    return replace(
        table,
        sums=Sums(faces, kept.stays, kept.stays_low, kept.stays_high, kept.staff_available, kept.money_gbp_m),
    )


def admissions(played: Year, world: World) -> Floats:
    """Emergency stays of the footprint over the year, (R,)."""
    out: Floats = played.months.emergency_admissions.sum(axis=(1, 2))
    return out


def _staff(table: Table, seat: SeatId, settings: Mapping[str, float]) -> float:
    """Staff a plan wants beyond those in post: vacant posts of its trusts, and what more money would hire."""
    vacant = 0.0
    if seat in ("acute", "community"):
        wanted = table.facts.get(f"staff_wanted.{seat}", 0.0)
        vacant = max(wanted - table.facts.get(f"staff_in_post.{seat}", 0.0), 0.0)
    more = placed(table, seat, settings) - placed(table, seat, last_settings(table)[seat])
    return round(max(vacant + more * 1e6 / post_cost_gbp(table), 0.0))


def post_cost_gbp(table: Table) -> float:
    """What a post costs a year, £."""
    index = float(table.state.cost_index[0].mean())
    return value_of(table, "clinical_post_gbp") * index / value_of(table, "clinical_share_of_cost")


def staff_available(table: Table) -> float:
    """Staff the local pool can give in the year beyond those who replace leavers."""
    years = table.year - BASE_YEAR
    growth = (1.0 + value_of(table, "staff_supply_growth_pct") / 100.0) ** years
    joiners = float(table.state.staff_start[0].sum()) * value_of(table, "staff_joiners_pct") / 100.0 * growth
    leavers = float(table.state.staff[0].sum()) * value_of(table, "staff_leavers_pct") / 100.0
    return max(joiners - leavers, 0.0)


def value_of(table: Table, key: str) -> float:
    """A piece of evidence at this table."""
    return float(table.parameters[key].reshape(-1)[0])


def settled_gbp(table: Table) -> float:
    """What the acute contract of the year before came to, £."""
    return float(table.state.plan_value_gbp[0, chart(table.world).acute].sum())


def arbitration_gbp(table: Table) -> float:
    """What a case costs all parties, £."""
    return value_of(table, "arbitration_gbp_per_head") * float(table.state.population[0].sum())


def money_of(table: Table, seat: SeatId, settings: Mapping[str, float]) -> float:
    """£m a plan leaves at the year end: what its income allows less what it has placed."""
    parts = table.purse_parts.get(seat, ())
    room = sum(value for label, value in parts if label not in NOT_MONEY)
    spent = placed(table, seat, settings)
    if (seat == "commissioner" and table.split == "abolish") or seat == "stp":
        spent = room  # the fund and the keeping-well money are spent whole, one way or another
    return room - spent


# --- the winter call


def nhs_money_gbp(table: Table) -> float:
    """The footprint's NHS money of the year: what commissioners, or the one budget, receive."""
    return table.facts["commissioner_allocation_gbp"] + table.facts.get("practice_budget_gbp", 0.0)


def with_winter(table: Table) -> Table:
    """The table at the end of November with January's forecast and what a coin is worth."""
    assert table.mid is not None
    locked = table_decisions(table)
    seen = forecast(table.mid, locked)
    before = january(seen.months, table.world)
    low = {name: before[name] + min(table.january_spread[name][0], 0.0) for name in before}
    high = {name: before[name] + max(table.january_spread[name][1], 0.0) for name in before}
    reserve = float(np.sum(table.mid.state.reserve_gbp[0])) / 1e6 if table.split == "abolish" else 0.0
    winter = Winter(coin_gbp_m(nhs_money_gbp(table)), reserve, before, low, high, _year_end(table, seen.indicators))
    return replace(table, winter=winter)


def _year_end(table: Table, indicators: Indicators) -> dict[SeatId, float]:
    """Each seat's likely balance at the year end, £m; seats without books of their own are left out."""
    world = table.world
    trust = indicators.trust["provider_balance_gbp"][0]
    out: dict[SeatId, float] = {
        "commissioner": float(indicators.footprint["commissioner_balance_gbp"][0].sum()) / 1e6,
        "acute": float(trust[world.trust_acute].sum()) / 1e6,
        "community": float(trust[~world.trust_acute].sum()) / 1e6,
        "council": float(indicators.footprint["council_balance_gbp"][0].sum()) / 1e6,
    }
    return out


def with_winter_after(table: Table) -> Table:
    """The table with January as it looks with the coins that stand."""
    assert table.mid is not None
    assert table.winter is not None
    seen = forecast(table.mid, winter_decisions(table))
    return replace(table, winter=replace(table.winter, after=january(seen.months, table.world)))


def winter_decisions(table: Table) -> Decisions:
    """The year's decisions with the coins in: in force from December."""
    assert table.winter is not None
    gbp = winter_gbp(table.coins, table.refused, table.winter.coin_gbp_m, table.split, table.winter.reserve_gbp_m)
    return table_decisions(table).replaced(**gbp)


def january(months: Months, world: World, row: int = 0) -> dict[str, float]:
    """January's figures of the footprint in one run."""
    figures = month_figures(months, world, row)[JANUARY]
    return {
        "occupancy_pct": figures.occupancy_pct,
        "trolley_waits": figures.trolley_waits / 31.0,
        "four_hour_pct": figures.four_hour_pct,
        "delayed_beds": figures.delayed_beds,
    }


def month_figures(months: Months, world: World, row: int = 0) -> tuple[MonthFigures, ...]:
    """The twelve months of one run as plain figures; months that were not played hold NaN."""
    people = world.population.sum(axis=-1)
    beds = np.where(world.trust_acute, world.beds, 0.0)
    out: list[MonthFigures] = []
    for month in range(12):
        trust = {
            name: getattr(months, name)[row, month]
            for name in (
                "four_hour_pct", "occupancy_pct", "trolley_waits", "delayed_beds", "waiting_list",
                "emergency_admissions", "ae_attendances",
            )
        }  # fmt: skip
        place_stays = months.emergency_admissions_place[row, month]
        unmet = months.gp_unmet_pct[row, month]
        out.append(
            MonthFigures(
                four_hour_pct=_mean(trust["four_hour_pct"], trust["ae_attendances"]),
                occupancy_pct=_mean(trust["occupancy_pct"], beds),
                trolley_waits=float(trust["trolley_waits"].sum()),
                delayed_beds=float(trust["delayed_beds"].sum()),
                waiting_list=float(trust["waiting_list"].sum()),
                emergency_admissions=float(trust["emergency_admissions"].sum()),
                ae_attendances=float(trust["ae_attendances"].sum()),
                gp_unmet_pct=_mean(unmet, people),
                spend_gbp=float(months.nhs_spend_gbp[row, month].sum()),
                trust_occupancy_pct=tuple(float(value) for value in trust["occupancy_pct"]),
                place_emergency=tuple(float(value) for value in place_stays),
            )
        )
    return tuple(out)


def _mean(values: Floats, weights: Floats) -> float:
    kept = weights > 0
    if not kept.any():
        return float("nan")
    return float((values[kept] * weights[kept]).sum() / weights[kept].sum())


def _centile(chances: Sequence[Mapping[str, float]], name: str, at: float) -> float:
    return float(np.percentile([one[name] for one in chances], at))

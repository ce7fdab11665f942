"""The winter call's figures: months as plain numbers, January's forecast without and with the coins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from simgame.game import powers
from simgame.game.outlook import nhs_money_gbp
from simgame.game.plans import table_decisions
from simgame.game.seats import SeatId
from simgame.game.table_value import Table
from simgame.game.winter import coin_gbp_m, winter_gbp
from simgame.game.year_record import MonthFigures
from simgame.model.decisions import Decisions
from simgame.model.indicators import Indicators
from simgame.model.months import Months
from simgame.model.world import Floats, World
from simgame.model.year import forecast

JANUARY = 9

JANUARY_ROWS: tuple[tuple[str, str, str], ...] = (
    ("occupancy_pct", "Beds full, January", "%"),
    ("trolley_waits", "Waiting for a bed, a day", "people"),
    ("four_hour_pct", "A&E within 4 hours, January", "%"),
    ("delayed_beds", "Fit to leave, still in a bed", "people"),
)


@dataclass(frozen=True)
class Winter:
    """The winter call's figures: £m a coin, the reserve, January as it looks without and with the coins.

    ``low``, ``high``: how far chance may take a figure either way (8 in 10). ``balances_gbp_m``: each seat's likely
    balance at the year end without coins (the split kept).
    """

    coin_gbp_m: float
    reserve_gbp_m: float
    before: Mapping[str, float]
    low: Mapping[str, float]
    high: Mapping[str, float]
    balances_gbp_m: Mapping[SeatId, float]
    after: Mapping[str, float] | None = None


def with_winter(table: Table) -> Table:
    """The table at the end of November with January's forecast and what a coin is worth."""
    assert table.mid is not None
    locked = table_decisions(table)
    seen = forecast(table.mid, locked)
    before = january(seen.months, table.world)
    low = {name: min(table.january_spread[name][0], 0.0) for name in before}
    high = {name: max(table.january_spread[name][1], 0.0) for name in before}
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
    coin, reserve = table.winter.coin_gbp_m, table.winter.reserve_gbp_m
    first = published_first(table, coin, reserve)
    gbp = winter_gbp(table.coins, table.refused, coin, table.split, reserve - sum(first.values()))
    for seat, more in first.items():
        gbp[f"winter_{seat}_gbp"] += more * 1e6
    return table_decisions(table).replaced(**gbp)


def published_first(table: Table, coin_gbp_m: float, reserve_gbp_m: float) -> dict[SeatId, float]:
    """£m of the reserve that go to a published standard that was missed, before any coin."""
    one = powers.find(table.powers, "publish", table.year_index)
    if one is None or one.met is not False or table.split != "abolish":
        return {}
    coins = table.value("publish_coins")
    return {powers.STANDARDS[one.choice][2]: min(coins * coin_gbp_m, max(reserve_gbp_m, 0.0))}


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

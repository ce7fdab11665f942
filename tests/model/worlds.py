"""Worlds for the engine's tests, built by hand: their figures are round and illustrative where no source is named.

Populations by age are ONS mid-2017 sums; England is one place with one hospital trust, so that national series compare.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from simgame.insight.trial import central, decided
from simgame.insight.trial import evidence as evidence
from simgame.model.decisions import Decisions
from simgame.model.world import Floats, World

ENGLAND_GROWTH = (0.71, 0.28, 0.73, 3.05, 1.65)  # % a year by age, ONS 2017–2019

# England's settlement, % a year: NHS England allocations, national tariff and efficiency factor, social care spending
# (IfG and IFS 2017); from 2016/17 on as planned in January 2016, then illustrative
_YEARS = {  # allocation growth, change of prices, cost inflation, social care growth
    2013: (2.3, -1.3, 2.7, -0.6),
    2014: (2.5, -1.5, 2.5, 0.4),
    2015: (3.0, -1.6, 1.9, 2.1),
    2016: (3.5, 1.1, 3.1, 2.6),
    2017: (2.3, 0.1, 2.1, 3.1),
    2018: (2.3, 0.1, 2.1, 3.1),
    2019: (2.4, 0.1, 2.1, 2.5),
    2020: (4.0, 0.1, 2.1, 2.0),
}
_LATER = (2.6, 0.1, 2.1, 2.0)


def settlement() -> dict[int, dict[str, float]]:
    """The settlement by year, 2013/14 to 2026/27."""
    out: dict[int, dict[str, float]] = {}
    for year in range(2013, 2027):
        allocation, prices, costs, social = _YEARS.get(year, _LATER)
        out[year] = {
            "allocation_growth_pct": allocation,
            "tariff_change_pct": prices,
            "cost_inflation_pct": costs,
            "social_care_growth_pct": social,
            "sustainability_fund_pct": 0.0 if year < 2016 else 2.0,
            "transformation_fund_gbp_per_head": 0.0 if year < 2015 else 6.0,
            "marginal_emergency_rate_pct": 30.0 if year < 2015 else 70.0,
            "capital_gbp_per_head": 30.0,
        }
    return out


parameters = central  # one run


def default(world: World, year: int, **values: float) -> Decisions:
    """The settlement of the year, everything else by default unless named."""
    return decided(world, year, values)


def _bed_days(population: Floats) -> Floats:
    return population @ np.asarray([1.3 * 0.09, 3.7 * 0.068, 7.3 * 0.16, 9.2 * 0.305, 11.2 * 0.54])


def make(
    name: str,
    populations: list[list[float]],
    shares: list[list[float]],
    acute: list[bool],
    councils: list[float],
    *,
    place_footprint: list[int] | None = None,
    trust_footprint: list[int] | None = None,
    council_footprint: list[int] | None = None,
    need: list[float] | None = None,
    organisations: float = 13.0,
    growth: tuple[float, ...] = ENGLAND_GROWTH,
    elsewhere: float = 0.12,
) -> World:
    """A world from populations by age (P × 5), care shares (P × T; 0: no flow), councils' shares of people over 64."""
    people = np.asarray(populations, dtype=np.float64)
    table = np.asarray(shares, dtype=np.float64)
    kind = np.asarray(acute)
    p, t, c = len(people), len(kind), len(councils)
    home = np.asarray(place_footprint if place_footprint is not None else [0] * p)
    trust_home = np.asarray(trust_footprint if trust_footprint is not None else [0] * t)
    council_home = np.asarray(council_footprint if council_footprint is not None else [0] * c)
    f = int(home.max()) + 1
    index = np.asarray(need if need is not None else [1.0] * p)
    flow_p, flow_t = np.nonzero(table)
    allocation = np.full(p, 1390.0) * index
    spent = (people.sum(axis=1) * allocation)[flow_p] * table[flow_p, flow_t]
    home_income = np.zeros(t)
    np.add.at(home_income, flow_t, spent * np.where(kind[flow_t], 0.50, 0.216))
    home_share = np.where(kind, 0.70, 0.90)
    england = _bed_days(np.asarray([10.05e6, 35.54e6, 5.50e6, 3.18e6, 1.35e6])) / 102_500.0
    days = np.zeros(t)
    np.add.at(days, flow_t, (_bed_days(people) * index)[flow_p] * table[flow_p, flow_t] * kind[flow_t])
    other = np.where(kind, elsewhere, elsewhere / 2.0)
    facts = {
        "population": people,
        "population_growth_pct": np.tile(np.asarray(growth), (p, 1)),
        "need_index": index,
        "allocation_gbp_per_head": allocation,
        "distance_from_target_pct": np.zeros(p),
        "gp_fte": people.sum(axis=1) * 28_800.0 / 55.62e6,
        "trust_income_gbp": home_income / home_share,
        "trust_mff": np.full(t, 1.05),
        "trust_home_share": home_share,
        "trust_other_commissioner_share": other,
        "trust_specialised_share": np.where(kind, 0.09, 0.02),
        "trust_other_share": np.where(kind, 0.09, 0.03),
        "trust_emergency_baseline": np.full(t, 0.92),
        "beds": days / england * (1.0 + other / home_share),
        "four_hour_type1_pct": np.where(kind, 93.5, 0.0),
        "council_65_share": np.asarray(councils),
        "social_care_gbp_per_65": np.full(c, 980.0),
        "care_home_beds_per_1000_65": np.full(c, 44.0),
        "council_reserves_gbp": np.full(c, 8e6),
        "flow_share": table[flow_p, flow_t],
        "organisational_trust": np.full(f, 0.6),
        "leadership": np.full(f, 0.6),
        "records": np.full(f, 0.4),
        "integration_start": np.full(f, 0.15),
        "organisations": np.full(f, organisations),
    }
    arrays = {key: np.asarray(value, dtype=np.float64) for key, value in facts.items()}
    indices = {
        "place_footprint": home,
        "trust_footprint": trust_home,
        "council_footprint": council_home,
        "flow_place": flow_p,
        "flow_trust": flow_t,
    }
    whole = {key: np.asarray(value, dtype=np.int64) for key, value in indices.items()}
    for array in (*arrays.values(), *whole.values(), kind):
        array.setflags(write=False)
    return World(
        name=name,
        places=tuple(f"place {n + 1}" for n in range(p)),
        trusts=tuple(f"trust {n + 1}" for n in range(t)),
        councils=tuple(f"council {n + 1}" for n in range(c)),
        footprints=tuple(f"footprint {n + 1}" for n in range(f)),
        settlement=settlement(),
        beds_england={2013: 105_700.0, 2014: 105_900.0, 2015: 102_900.0, 2016: 103_000.0},  # NHS England KH03
        **arrays,
        **whole,
        trust_acute=kind,
    )


FRIMLEY_PLACES = [
    [26927.0, 90935.0, 11705.0, 6404.0, 2680.0],
    [40132.0, 134513.0, 19928.0, 11810.0, 4950.0],
    [36752.0, 97401.0, 8045.0, 4657.0, 1913.0],
    [17312.0, 60906.0, 9817.0, 6038.0, 2554.0],
    [26140.0, 92524.0, 13329.0, 8122.0, 3871.0],
]


@lru_cache(maxsize=1)
def frimley() -> World:
    """Frimley-like: five places, one hospital trust, two community trusts, five councils."""
    shares = [[0.74, 0.96, 0.0], [0.80, 0.0, 0.96], [0.76, 0.96, 0.0], [0.84, 0.0, 0.96], [0.74, 0.96, 0.0]]
    return make(
        "Frimley-like",
        FRIMLEY_PLACES,
        shares,
        [True, False, False],
        [0.13, 0.19, 0.17, 0.20, 0.31],
        need=[0.92, 0.94, 1.08, 0.93, 0.90],
    )


@lru_cache(maxsize=1)
def england() -> World:
    """England as one place, one hospital trust, one community trust, one council."""
    people = [[10_048_365.0, 35_540_554.0, 5_495_181.0, 3_183_274.0, 1_352_056.0]]
    return make("England", people, [[1.0, 1.0]], [True, False], [1.0], organisations=20.0, elsewhere=0.0)


@lru_cache(maxsize=1)
def two_footprints() -> World:
    """Two footprints: three and two places, two and one hospital trusts, patients who cross."""
    shares = [
        [0.70, 0.08, 0.0, 0.95, 0.0],
        [0.10, 0.68, 0.0, 0.95, 0.0],
        [0.35, 0.38, 0.06, 0.95, 0.0],
        [0.0, 0.05, 0.76, 0.0, 0.96],
        [0.0, 0.0, 0.82, 0.0, 0.96],
    ]
    return make(
        "Two footprints",
        FRIMLEY_PLACES,
        shares,
        [True, True, True, False, False],
        [0.6, 0.4, 1.0],
        place_footprint=[0, 0, 0, 1, 1],
        trust_footprint=[0, 0, 1, 0, 1],
        council_footprint=[0, 0, 1],
        need=[1.05, 1.0, 1.1, 0.95, 0.9],
    )

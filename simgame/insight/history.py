"""England's years before and about the start of play, as files: what drove them, and what was published of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Any, Literal

import msgspec
import numpy as np

from simgame.game.scenario import sealed, whole
from simgame.model.evidence import Evidence
from simgame.model.world import FACTS_YEAR, Floats, World
from simgame.session.files import BadFile, assets, load_evidence, load_table

Ages = tuple[float, float, float, float, float]


class Mix(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a kind of trust's income comes from, shares of 1, and its price rules."""

    home: float
    specialised: float
    other: float
    market_forces_factor: float
    emergency_baseline: float


class England(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """England as one place: facts in 2016/17 pounds, people of mid-2017."""

    allocation_gbp_per_head: float
    gp_fte: float
    hospital: Mix
    community: Mix
    social_care_gbp_per_65: float
    care_home_beds_per_1000_65: float
    council_reserves_gbp: float
    organisational_trust: float
    leadership: float
    records: float
    integration: float
    organisations: float
    four_hour_type1_pct: float
    acute_delayed_share: float
    own_net_gbp_bn: float


class People(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """People by age in the middle of a year, million."""

    mid_year: int
    ages: Ages
    source: str


class Driver(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What England settled for a year, its beds (general and acute) and social care money (real, an index)."""

    year: Annotated[str, msgspec.Meta(pattern=r"^20\d\d/\d\d$")]
    allocation_growth_pct: float
    tariff_change_pct: float
    efficiency_factor_pct: float
    marginal_emergency_rate_pct: float
    uncommitted_pct: float
    sustainability_fund_gbp_bn: float
    transformation_fund_gbp_per_head: float
    capital_gbp_per_head: float
    beds: float
    social_care_index: float
    sources: dict[str, str]

    @property
    def first(self) -> int:
        """Its first calendar year."""
        return int(self.year[:4])

    @property
    def cost_inflation_pct(self) -> float:
        """What the tariff allows for rising costs: the change of prices and the efficiency it asks for."""
        return self.tariff_change_pct + self.efficiency_factor_pct


class Drivers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A history: drivers year by year, what the base year was, and the last fitted year's misses."""

    schema: Literal[1]
    fitted_to: str
    sources: dict[str, str]
    england: England
    base: dict[str, float]
    carried: dict[str, float]
    people: tuple[People, ...]
    people_total: dict[str, float]
    year: tuple[Driver, ...]

    @property
    def years(self) -> tuple[int, ...]:
        """First calendar years, in order."""
        return tuple(row.first for row in self.year)

    @property
    def last_fitted(self) -> int:
        """First calendar year of the last year that anything was fitted to."""
        return int(self.fitted_to[:4])

    def of(self, year: int) -> Driver:
        """The drivers of a year."""
        return self.year[year - self.years[0]]

    def people_in_april(self, year: int) -> Floats:
        """People by age on 1 April, (5,): ages between the counted years, scaled to England's total of the date."""
        at = year - 0.25  # in mid-years
        counted = [row.mid_year for row in self.people]
        ages = np.log([row.ages for row in self.people])
        if at < counted[0]:
            slope = (ages[1] - ages[0]) / (counted[1] - counted[0])
            found = np.exp(ages[0] + slope * (at - counted[0]))
        else:
            found = np.exp([np.interp(at, counted, ages[:, age]) for age in range(5)])
        totals = {int(key): value for key, value in self.people_total.items()}
        out: Floats = found / found.sum() * np.interp(at, sorted(totals), [totals[key] for key in sorted(totals)]) * 1e6
        return out


class Series(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One published series. ``fit``: whether misses are points or ratios; ``limit``: what a fitted year may be missed
    by; ``parameters``: how many were fitted.
    """

    label: str
    unit: str
    what: str
    fit: Literal["points", "ratio"]
    limit: float
    parameters: int
    source: str
    quality: str
    observed: dict[str, float]


class Outcomes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was published, by name of the series."""

    schema: Literal[1]
    series: dict[str, Series]


@lru_cache(maxsize=1)
def load_drivers() -> Drivers:
    """England's drivers. Raises ``BadFile``."""
    drivers: Drivers = load_table(assets() / "history" / "england.toml", Drivers)
    problems = tuple(_problems(drivers, load_evidence()))
    if problems:
        raise BadFile(tuple(f"england.toml: {problem}" for problem in problems))
    return drivers


@lru_cache(maxsize=1)
def load_outcomes() -> Outcomes:
    """England's published outcomes. Raises ``BadFile``."""
    outcomes: Outcomes = load_table(assets() / "history" / "outcomes.toml", Outcomes)
    return outcomes


def _problems(drivers: Drivers, evidence: Evidence) -> list[str]:
    found = [f"base: {key} is no evidence: mend its name" for key in drivers.base if key not in evidence]
    years = drivers.years
    if years != tuple(range(years[0], years[0] + len(years))):
        found.append("year: the years do not follow one another: put them in order without a gap")
    named = {source for row in drivers.year for source in row.sources.values()} | {p.source for p in drivers.people}
    found += [f"sources: {source} is named and not there: add it" for source in sorted(named - set(drivers.sources))]
    return found


def england(drivers: Drivers) -> World:
    """England as a world: one place, one hospital trust, one community trust, one council; all of its years history."""
    e, first, last = drivers.england, drivers.years[0], drivers.years[-1]
    people = np.asarray([drivers.people_in_april(2017)])
    heads = float(people.sum())
    ages_2017 = next(row for row in drivers.people if row.mid_year == 2017).ages
    ages_2019 = next(row for row in drivers.people if row.mid_year == 2019).ages
    growth = (np.asarray([ages_2019]) / np.asarray([ages_2017])) ** 0.5 * 100.0 - 100.0
    mixes = (e.hospital, e.community)
    # what a commissioner spends on hospitals, and on community and mental health care, by the evidence
    evidence = load_evidence()
    spent = (
        evidence["share_acute"].central,
        evidence["share_community"].central + evidence["share_mental_health"].central,
    )
    facts: dict[str, object] = {
        "population": people,
        "population_growth_pct": growth,
        "need_index": [1.0],
        "allocation_gbp_per_head": [e.allocation_gbp_per_head],
        "distance_from_target_pct": [0.0],
        "gp_fte": [e.gp_fte],
        "trust_income_gbp": [
            heads * e.allocation_gbp_per_head * part / mix.home for part, mix in zip(spent, mixes, strict=True)
        ],
        "trust_mff": [mix.market_forces_factor for mix in mixes],
        "trust_home_share": [mix.home for mix in mixes],
        "trust_other_commissioner_share": [0.0, 0.0],
        "trust_specialised_share": [mix.specialised for mix in mixes],
        "trust_other_share": [mix.other for mix in mixes],
        "trust_emergency_baseline": [mix.emergency_baseline for mix in mixes],
        "beds": [drivers.of(FACTS_YEAR).beds, 0.0],
        "four_hour_type1_pct": [e.four_hour_type1_pct, 0.0],
        "council_65_share": [1.0],
        "social_care_gbp_per_65": [e.social_care_gbp_per_65],
        "care_home_beds_per_1000_65": [e.care_home_beds_per_1000_65],
        "council_reserves_gbp": [e.council_reserves_gbp],
        "flow_share": [1.0, 1.0],
        "organisational_trust": [e.organisational_trust],
        "leadership": [e.leadership],
        "records": [e.records],
        "integration_start": [e.integration],
        "organisations": [e.organisations],
        "base_population": [drivers.people_in_april(first)],
    }
    arrays: dict[str, Any] = {key: np.asarray(value, dtype=np.float64) for key, value in facts.items()}
    indices: dict[str, Any] = {
        "place_footprint": whole([0]), "trust_footprint": whole([0, 0]), "council_footprint": whole([0]),
        "flow_place": whole([0, 0]), "flow_trust": whole([0, 1]),
    }  # fmt: skip
    world = World(
        name="England",
        places=("England",),
        trusts=("Hospitals", "Community and mental health"),
        councils=("Councils",),
        footprints=("England",),
        settlement={year: settled(drivers, year) for year in drivers.years},
        beds_england={row.first: row.beds for row in drivers.year},
        base_year=first,
        play_year=last + 1,
        trust_acute=np.asarray([True, False]),
        **arrays,
        **indices,
    )
    return sealed(world)


def settled(drivers: Drivers, year: int) -> Mapping[str, float]:
    """The decided quantities of England's level. The sustainability fund is not among them: it is paid out in full."""
    row = drivers.of(year)
    real = 1.0
    if year > drivers.years[0]:
        real = row.social_care_index / drivers.of(year - 1).social_care_index
    return {
        "allocation_growth_pct": row.allocation_growth_pct,
        "tariff_change_pct": row.tariff_change_pct,
        "cost_inflation_pct": row.cost_inflation_pct,
        "social_care_growth_pct": (real * (1.0 + row.cost_inflation_pct / 100.0) - 1.0) * 100.0,
        "sustainability_fund_pct": 0.0,
        "transformation_fund_gbp_per_head": row.transformation_fund_gbp_per_head,
        "marginal_emergency_rate_pct": row.marginal_emergency_rate_pct,
        "capital_gbp_per_head": row.capital_gbp_per_head,
    }

"""A whole country: many footprints under one settlement. Facts of each place, and the rules that make figures of them.

A country is run and compared, not played at a table. A footprint holds its people by age and where they go for care;
allocations, practices, incomes and beds follow from England's totals, by the rules that the file's sources state.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
import numpy as np

from simgame.game.cartogram import Id, Name, Text
from simgame.game.facts import HORIZON_YEARS, Ages, IncomeMix, Settlement
from simgame.game.scenario import beds_counted, sealed, settled_years, whole
from simgame.game.scenario_check import (
    LIMITS,
    SUM_SLACK,
    named_twice,
    problems_in_figures,
    problems_in_mix,
    problems_in_settlement,
    problems_in_sources,
)
from simgame.model.language import tr
from simgame.model.world import Floats, World

Code = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9]{2,12}$")]

# What the file derives, each by the rule in the source of this name.
SOURCES = (
    "people", "growth", "trusts", "flows", "need", "allocation", "gps", "income", "community", "beds", "mff",
    "baseline", "four-hours", "councils", "social-care", "care-homes", "partners",
)  # fmt: skip


class _Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table of the file: keys it does not know are refused."""


class CountryTrust(_Table, frozen=True, kw_only=True):
    """An acute trust; its kind says which mix of income it has."""

    code: Code
    name: Name
    kind: Literal["district", "teaching", "children"]


class CountryPlace(_Table, frozen=True, kw_only=True):
    """A commissioner's people. ``flows``: trust code -> share of its acute care; the rest is bought elsewhere."""

    code: Code
    name: Name
    population: Ages
    flows: dict[Code, float]


class Partners(_Table, frozen=True, kw_only=True):
    """What the partners of a footprint bring on 1 April 2017, each 0 to 1."""

    organisational_trust: float
    leadership: float
    records: float
    integration: float


class CountryFootprint(_Table, frozen=True, kw_only=True):
    """A footprint. ``councils``, ``community_trusts``: how many must agree; ``first_wave``: named to go first."""

    id: Id
    name: Name
    label: Name
    code: Code
    growth_pct: float
    market_forces_factor: float
    councils: int
    community_trusts: int = 2
    first_wave: bool = False
    partners: Partners | None = None
    trusts: tuple[CountryTrust, ...]
    places: tuple[CountryPlace, ...]

    @property
    def organisations(self) -> int:
        """How many organisations must agree."""
        return len(self.places) + len(self.trusts) + self.community_trusts + self.councils


class Typical(_Table, frozen=True, kw_only=True):
    """Totals, ratios and curves by age that hold for the whole country; money in 2016/17 pounds."""

    allocation_gbp_per_head: float
    market_forces_mean: float
    spending_by_age: Ages
    bed_days_by_age: Ages
    growth_by_age_pct: Ages
    growth_pct: float
    gp_fte: float
    beds: float
    acute_share: float
    community_share: float
    community_flow: float
    emergency_baseline: float
    four_hour_type1_pct: float
    social_care_gbp_per_65: float
    care_home_beds_per_1000_65: float
    reserves_of_social_care: float
    organisational_trust: float
    leadership: float
    records: float
    integration: float


class Mixes(_Table, frozen=True, kw_only=True):
    """The mix of income of each kind of trust."""

    district: IncomeMix
    teaching: IncomeMix
    children: IncomeMix
    community: IncomeMix


class Country(_Table, frozen=True, kw_only=True):
    """Many footprints, one settlement. ``years``: the length offered first."""

    schema: Literal[1]
    id: Id
    name: Name
    label: Name
    summary: Text
    years: Annotated[int, msgspec.Meta(ge=1, le=HORIZON_YEARS)] = 5
    sources: dict[Id, Text]
    typical: Typical
    income_mix: Mixes
    footprints: tuple[CountryFootprint, ...]
    settlement: tuple[Settlement, ...]

    @property
    def population(self) -> float:
        """Persons in mid-2017."""
        return sum(sum(place.population) for footprint in self.footprints for place in footprint.places)


_LIMITS: dict[str, tuple[float, float]] = LIMITS | {
    "market_forces_mean": (0.9, 1.5),
    "growth_pct": (-10.0, 10.0),
    "gp_fte": (1.0, 1e6),
    "beds": (1.0, 1e6),
    "acute_share": (0.01, 1.0),
    "community_share": (0.01, 1.0),
    "community_flow": (0.01, 1.0),
    "reserves_of_social_care": (0.0, 5.0),
}
MOST_BY_AGE = 100_000  # of a country's curves


def problems_in_country(country: Country) -> tuple[str, ...]:
    """What keeps a country from being run: each ``where: what is wrong: what to do``. Empty when nothing does."""
    settled = (source for row in country.settlement for source in (row.source, *row.other_sources.values()))
    found = list(problems_in_sources({*SOURCES, *settled}, country.sources))
    found.extend(problems_in_figures("typical", country.typical, _LIMITS))
    found.extend(_curves(country.typical))
    for kind in Mixes.__struct_fields__:
        found.extend(problems_in_mix(tr("income_mix, {kind}", kind=kind), getattr(country.income_mix, kind)))
    if not country.footprints:
        found.append("footprints: there is none: add one")
    for footprint in country.footprints:
        found.extend(_footprint(footprint))
    footprints = country.footprints
    found.extend(
        named_twice(
            {
                "footprints": [name for f in footprints for name in {f.id, f.name.casefold(), f.label.casefold()}],
                "places": [place.code for f in footprints for place in f.places],
                "trusts": [trust.code for f in footprints for trust in f.trusts],
                "settlement": [row.year for row in country.settlement],
            }
        )
    )
    found.extend(problems_in_settlement(country.settlement))
    return tuple(found)


def _curves(typical: Typical) -> Iterator[str]:
    for name in ("spending_by_age", "bed_days_by_age"):
        if any(not 0 < value <= MOST_BY_AGE for value in getattr(typical, name)):
            yield tr(
                "typical: {name} has a figure that is not over 0, or beyond {most:,}: give five between", name=name,
                most=MOST_BY_AGE,
            )  # fmt: skip
    if any(not -10 <= value <= 10 for value in typical.growth_by_age_pct):
        yield "typical: growth_by_age_pct has a figure outside -10 to 10: give per cent a year"


def _footprint(footprint: CountryFootprint) -> Iterator[str]:
    where = tr("footprints, {id}", id=footprint.id)
    yield from problems_in_figures(where, footprint, _LIMITS)
    if footprint.partners is not None:
        yield from problems_in_figures(tr("{where}, partners", where=where), footprint.partners, _LIMITS)
    if footprint.councils < 1 or footprint.community_trusts < 1:
        yield tr("{where}: fewer than one council or community trust: give how many there are", where=where)
    codes = {trust.code for trust in footprint.trusts}
    used: set[str] = set()
    if not footprint.places:
        yield tr("{where}: nobody lives here: add a place", where=where)
    for place in footprint.places:
        used |= set(place.flows)
        if min(place.population) < 0 or not 1 <= sum(place.population) <= 1e8:
            yield tr(
                "{where}, {code}: {population:g} persons: give persons by age, none under 0",
                where=where,
                code=place.code,
                population=sum(place.population),
            )
        for trust in sorted(set(place.flows) - codes):
            yield tr(
                "{where}, {code}: flows name the trust “{trust}”, which is not there: mend its code",
                where=where,
                code=place.code,
                trust=trust,
            )
        if not place.flows or any(share <= 0 for share in place.flows.values()):
            yield tr(
                "{where}, {code}: no acute trust, or a share that is not over 0: give shares over 0",
                where=where,
                code=place.code,
            )
        if sum(place.flows.values()) > 1 + SUM_SLACK:
            yield tr(
                "{where}, {code}: the flows add up to {sum:.3f}: bring them to 1 at most",
                where=where,
                code=place.code,
                sum=sum(place.flows.values()),
            )
    for trust in sorted(codes - used):
        yield tr("{where}, {trust}: no place sends anybody here: add it to a place’s flows", where=where, trust=trust)


def build_country(country: Country) -> World:
    """The engine's facts of a country, every figure by the rules of its sources. It has no ``problems_in_country``.

    One row for each commissioner and each acute trust; one for the community and mental health trusts of a footprint,
    and one for its councils.
    """
    t, mixes = country.typical, country.income_mix
    footprints = country.footprints
    places = [(f, place) for f, footprint in enumerate(footprints) for place in footprint.places]
    acute = [(f, trust) for f, footprint in enumerate(footprints) for trust in footprint.trusts]
    home = whole(f for f, _ in places)
    people = np.array([place.population for _, place in places], dtype=np.float64)
    heads, mff = people.sum(axis=1), np.array([f.market_forces_factor for f in footprints])
    ageing = np.array([f.growth_pct - t.growth_pct for f in footprints])[home, None] + np.array(t.growth_by_age_pct)

    spending = people @ np.array(t.spending_by_age) * mff[home] / t.market_forces_mean
    allocation = spending * (t.allocation_gbp_per_head * heads.sum() / spending.sum())  # £

    n, at = len(acute), {trust.code: index for index, (_, trust) in enumerate(acute)}
    flows = [(p, at[code], share) for p, (_, place) in enumerate(places) for code, share in place.flows.items()]
    flows += [(p, n + f, t.community_flow) for p, (f, _) in enumerate(places)]
    payer, provider = whole(p for p, _, _ in flows), whole(q for _, q, _ in flows)
    share = np.array([x for _, _, x in flows])
    mix = [getattr(mixes, trust.kind) for _, trust in acute] + [mixes.community] * len(footprints)
    at_home = np.array([m.home for m in mix])
    elsewhere = np.array([m.elsewhere for m in mix])
    is_acute = np.arange(len(mix)) < n
    bought = np.where(is_acute, t.acute_share, t.community_share)
    income = np.bincount(provider, allocation[payer] * share, len(mix)) * bought / at_home
    days = people @ np.array(t.bed_days_by_age)
    wanted = np.bincount(provider, days[payer] * share, len(mix)) * (1.0 + elsewhere / at_home) * is_acute
    over_64 = np.bincount(home, people[:, 2:].sum(axis=1), len(footprints))

    def typical(name: str) -> Floats:
        """A figure of partners by footprint, the country's where the footprint has none of its own."""
        return np.array([getattr(f.partners if f.partners is not None else t, name) for f in footprints])

    def everywhere(value: float, count: int) -> Floats:
        return np.full(count, float(value))

    trust_home = whole((*(f for f, _ in acute), *range(len(footprints))))
    world = World(
        name=country.name,
        places=tuple(_short(place.name) for _, place in places),
        trusts=(
            *(trust.name for _, trust in acute),
            *(tr("Community and mental health, {label}", label=f.label) for f in footprints),
        ),
        councils=tuple(tr("Councils, {label}", label=f.label) for f in footprints),
        footprints=tuple(f.label for f in footprints),
        place_footprint=home,
        trust_footprint=trust_home,
        council_footprint=np.arange(len(footprints)),
        population=people,
        population_growth_pct=ageing,
        need_index=everywhere(1.0, len(places)),
        allocation_gbp_per_head=allocation / heads,
        distance_from_target_pct=everywhere(0.0, len(places)),
        gp_fte=heads * (t.gp_fte / heads.sum()),
        trust_acute=is_acute,
        trust_income_gbp=income,
        trust_mff=mff[trust_home],
        trust_home_share=at_home,
        trust_other_commissioner_share=elsewhere,
        trust_specialised_share=np.array([m.specialised for m in mix]),
        trust_other_share=np.array([m.other for m in mix]),
        trust_emergency_baseline=np.where(is_acute, t.emergency_baseline, 1.0),
        beds=wanted * (t.beds / wanted.sum()),
        four_hour_type1_pct=np.where(is_acute, t.four_hour_type1_pct, 0.0),
        council_65_share=everywhere(1.0, len(footprints)),
        social_care_gbp_per_65=everywhere(t.social_care_gbp_per_65, len(footprints)),
        care_home_beds_per_1000_65=everywhere(t.care_home_beds_per_1000_65, len(footprints)),
        council_reserves_gbp=np.asarray(over_64 * (t.social_care_gbp_per_65 * t.reserves_of_social_care), np.float64),
        flow_place=payer,
        flow_trust=provider,
        flow_share=share,
        organisational_trust=typical("organisational_trust"),
        leadership=typical("leadership"),
        records=typical("records"),
        integration_start=typical("integration"),
        organisations=np.array([float(f.organisations) for f in footprints]),
        settlement=settled_years(country.settlement),
        beds_england=beds_counted(country.settlement),
    )
    return sealed(world)


def _short(name: str) -> str:
    return name.removeprefix("NHS ").removesuffix(" CCG")

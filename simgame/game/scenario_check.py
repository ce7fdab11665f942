"""What keeps a file from being a place: figures out of reach, sources that are missing, a map that falls apart."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence, Set

import msgspec

from simgame.game.cartogram import Sourced
from simgame.game.cartogram_check import problems_on_map
from simgame.game.facts import LAST_YEAR, Council, IncomeMix, Scenario, Settlement
from simgame.model.language import tr
from simgame.model.world import AGES, BASE_YEAR

MOST_BEDS = 10_000  # on a site
# Possible values of single figures: (lowest, highest), both allowed. What is outside is a slip of the pen, not a place.
LIMITS: dict[str, tuple[float, float]] = {
    "need_index": (0.3, 3.0),
    "allocation_gbp_per_head": (300.0, 5000.0),
    "distance_from_target_pct": (-30.0, 50.0),
    "gp_fte": (1.0, 20000.0),
    "income_gbp_m": (0.1, 10000.0),
    "market_forces_factor": (0.9, 1.5),
    "emergency_baseline": (0.3, 1.5),
    "four_hour_type1_pct": (0.0, 100.0),
    "social_care_gbp_per_65": (0.0, 10000.0),
    "gp_practices": (0, 1000),
    "care_homes": (0, 1000),
    "care_home_beds_per_1000_65": (0.0, 300.0),
    "reserves_gbp_m": (0.0, 5000.0),
    "organisational_trust": (0.0, 1.0),
    "leadership": (0.0, 1.0),
    "records": (0.0, 1.0),
    "integration": (0.0, 1.0),
    "readiness": (0.3, 1.7),
    "allocation_growth_pct": (-20.0, 30.0),
    "tariff_change_pct": (-20.0, 20.0),
    "efficiency_factor_pct": (-10.0, 20.0),
    "cost_inflation_pct": (-10.0, 30.0),
    "sustainability_fund_pct": (0.0, 20.0),
    "transformation_fund_gbp_per_head": (0.0, 500.0),
    "social_care_growth_pct": (-30.0, 30.0),
    "marginal_emergency_rate_pct": (0.0, 100.0),
    "capital_gbp_per_head": (0.0, 1000.0),
    "beds_england": (0.0, 500000.0),
    "support_pct": (0.0, 20.0),
    "risk_pool_pct": (0.0, 10.0),
    "price_floor_pct": (0.0, 120.0),
}
SUM_SLACK = 0.001  # shares written to three decimals
_DATED = re.compile(r"\b(19|20)\d\d\b")


def problems_in(scenario: Scenario) -> tuple[str, ...]:
    """What keeps the scenario from being played: each ``where: what is wrong: what to do``. Empty when nothing does."""
    found = list(_not_finite(msgspec.to_builtins(scenario), ""))
    if found:
        return tuple(found)  # the checks below compare numbers
    found.extend(_sources(scenario))
    found.extend(_limits(scenario))
    found.extend(_twice(scenario))
    found.extend(_places(scenario))
    found.extend(_trusts(scenario))
    found.extend(_councils(scenario))
    found.extend(_years(scenario.settlement))
    found.extend(problems_on_map(scenario))
    return tuple(found)


def _not_finite(value: object, where: str) -> Iterator[str]:
    if isinstance(value, float) and not math.isfinite(value):
        yield tr("{where}: the figure is not a finite number: write a plain number", where=where)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _not_finite(item, f"{where}.{key}" if where else str(key))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from _not_finite(item, f"{where}[{index}]")


def _tables(scenario: Scenario) -> Iterator[tuple[str, Sourced]]:
    """Every table of figures with the words that find it."""
    yield "footprint", scenario.footprint
    for place in scenario.places:
        yield f"places, {place.id}", place
    for trust in scenario.trusts:
        yield f"trusts, {trust.id}", trust
    for council in scenario.councils:
        yield f"councils, {council.id}", council
    if scenario.market is not None:
        yield "market", scenario.market
    for row in scenario.settlement:
        yield f"settlement, {row.year}", row
    for locality in scenario.cartogram.localities:
        yield f"cartogram, {locality.id}", locality


def _sources(scenario: Scenario) -> Iterator[str]:
    used: set[str] = {merger.source for merger in scenario.mergers}
    for where, table in _tables(scenario):
        used.add(table.source)
        for figure, source in table.other_sources.items():
            used.add(source)
            if figure not in table.__struct_fields__:
                yield tr(
                    "{where}: other_sources names “{figure}”, which is no figure of this table: mend its name",
                    where=where,
                    figure=figure,
                )
    yield from problems_in_sources(used, scenario.sources)


def problems_in_sources(used: Set[str], sources: Mapping[str, str]) -> Iterator[str]:
    """Sources that figures name and nobody describes, and those that do not say of which year they are."""
    for source in sorted(used - set(sources)):
        yield tr("sources: “{source}” is named as a source and not described: add a line for it", source=source)
    for key, text in sources.items():
        if not _DATED.search(text) and "illustrative" not in text.lower():
            yield tr(
                "sources, {key}: neither a year nor the word illustrative: say which year the figures are from", key=key
            )


def _limits(scenario: Scenario) -> Iterator[str]:
    for where, table in _tables(scenario):
        if not isinstance(table, Council) or table.serves:
            yield from problems_in_figures(where, table)


def problems_in_figures(
    where: str, table: msgspec.Struct, limits: Mapping[str, tuple[float, float]] = LIMITS
) -> Iterator[str]:
    """Single figures of a table that cannot be."""
    for figure in table.__struct_fields__:
        if figure not in limits:
            continue
        lowest, highest = limits[figure]
        value = getattr(table, figure)
        if not lowest <= value <= highest:
            yield tr(
                "{where}: {figure} is {value:g}: give a figure from {lowest:g} to {highest:g}",
                where=where, figure=figure, value=value, lowest=lowest, highest=highest,
            )  # fmt: skip


def problems_in_mix(where: str, mix: IncomeMix) -> Iterator[str]:
    """What is wrong with the shares of a trust's income."""
    shares = (mix.home, mix.elsewhere, mix.specialised, mix.other)
    if min(shares) < 0:
        yield tr("{where}: a share of income is negative: give shares from 0 to 1", where=where)
    if abs(sum(shares) - 1) > SUM_SLACK:
        yield tr("{where}: the shares of income add up to {total:.3f}: bring them to 1", where=where, total=sum(shares))
    if mix.home <= 0:
        yield tr("{where}: no income from commissioners here: give home a share over 0", where=where)


def _twice(scenario: Scenario) -> Iterator[str]:
    return named_twice(
        {
            "places": [place.id for place in scenario.places],
            "trusts": [trust.id for trust in scenario.trusts],
            "councils": [council.id for council in scenario.councils],
            "sites": [site.id for trust in scenario.trusts for site in trust.sites],
            "settlement": [row.year for row in scenario.settlement],
            "cartogram": [locality.id for locality in scenario.cartogram.localities],
        }
    )


def named_twice(names_of: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Names that stand twice among those of a kind."""
    for kind, names in names_of.items():
        for name in sorted({name for name in names if names.count(name) > 1}):
            yield tr("{kind}: “{name}” stands there twice: give each its own", kind=kind, name=name)


def _places(scenario: Scenario) -> Iterator[str]:
    if len(scenario.places) < 2:
        yield tr("places: a footprint has two places at least: add a place")
    kinds = {trust.id: trust.kind for trust in scenario.trusts}
    for place in scenario.places:
        where = f"places, {place.id}"
        for age, persons in zip(AGES, place.population, strict=True):
            if persons < 0:
                yield tr(
                    "{where}: {persons:g} persons aged {age}: a population is not negative",
                    where=where,
                    persons=persons,
                    age=age,
                )
        if sum(place.population) < 1:
            yield tr("{where}: nobody lives here: give the population by age", where=where)
        elif sum(place.population) > 1e8:
            yield tr(
                "{where}: {population:g} persons: give persons, not thousands of them",
                where=where,
                population=sum(place.population),
            )
        for age, growth in zip(AGES, place.growth_pct, strict=True):
            if not -10 <= growth <= 10:
                yield tr(
                    "{where}: {growth:g} % growth a year aged {age}: give a figure from -10 to 10",
                    where=where,
                    growth=growth,
                    age=age,
                )
        for trust, share in place.flows.items():
            if trust not in kinds:
                yield tr(
                    "{where}: flows name the trust “{trust}”, which is not there: add it to trusts or mend its name",
                    where=where,
                    trust=trust,
                )
            if not 0 < share <= 1:
                yield tr(
                    "{where}: the flow to {trust} is {share:g}: give a share over 0 and up to 1",
                    where=where,
                    trust=trust,
                    share=share,
                )
        for kind in ("acute", "community"):
            total = sum(share for trust, share in place.flows.items() if kinds.get(trust) == kind)
            if total > 1 + SUM_SLACK:
                yield tr(
                    "{where}: the shares of {kind} care add up to {total:.3f}: bring them to 1 at most",
                    where=where,
                    kind=kind,
                    total=total,
                )
            elif total <= 0:
                yield tr("{where}: no {kind} trust serves this place: add a flow to one", where=where, kind=kind)


def _trusts(scenario: Scenario) -> Iterator[str]:
    for kind in ("acute", "community"):
        if not any(trust.kind == kind for trust in scenario.trusts):
            yield tr("trusts: there is no {kind} trust: add one", kind=kind)
    payers = {trust for place in scenario.places for trust in place.flows}
    for trust in scenario.trusts:
        where = f"trusts, {trust.id}"
        yield from problems_in_mix(where, trust.income_mix)
        if trust.id not in payers:
            yield tr("{where}: no place sends anybody here: add it to a place’s flows", where=where)
        if not all(0 <= site.beds <= MOST_BEDS for site in trust.sites):
            yield tr(
                "{where}: a site has fewer than no beds, or more than {most_beds:,}: give its beds",
                where=where,
                most_beds=MOST_BEDS,
            )
        if trust.kind == "acute" and trust.beds < 1:
            yield tr("{where}: an acute trust without beds: give its sites’ beds", where=where)
        if trust.kind == "community" and trust.beds > 0:
            yield tr(
                "{where}: general and acute beds in a community trust: give 0, they are counted in acute trusts",
                where=where,
            )
        if trust.kind == "acute" and trust.four_hour_type1_pct <= 0:
            yield tr("{where}: four_hour_type1_pct is missing: give the level of the base year", where=where)


def _councils(scenario: Scenario) -> Iterator[str]:
    places = {place.id for place in scenario.places}
    served = dict.fromkeys(places, 0.0)
    for council in scenario.councils:
        where = f"councils, {council.id}"
        for place, share in council.serves.items():
            if place not in places:
                yield tr(
                    "{where}: serves names the place “{place}”, which is not there: mend its name",
                    where=where,
                    place=place,
                )
                continue
            if not 0 < share <= 1:
                yield tr(
                    "{where}: serves {share:g} of {place}: give a share over 0 and up to 1",
                    where=where,
                    share=share,
                    place=place,
                )
            served[place] += share
        if council.serves and council.social_care_gbp_per_65 <= 0:
            yield tr("{where}: holds social care and spends nothing on it: give social_care_gbp_per_65", where=where)
    for place, total in sorted(served.items()):
        if abs(total - 1) > SUM_SLACK:
            yield tr(
                "councils: the shares that serve {place} add up to {total:.3f}: bring them to 1",
                place=place,
                total=total,
            )
    for merger in scenario.mergers:
        for place in merger.of:
            if place not in places:
                yield tr(
                    "mergers, {name}: names the place “{place}”, which is not there: mend its name",
                    name=merger.name,
                    place=place,
                )
        if len(set(merger.of)) < 2:
            yield tr("mergers, {name}: it takes two commissioners to merge: name them", name=merger.name)


def problems_in_settlement(rows: Sequence[Settlement]) -> tuple[str, ...]:
    """What is wrong with a settlement that stands by itself: figures that cannot be, years that are missing."""
    return (*(text for row in rows for text in problems_in_figures(f"settlement, {row.year}", row)), *_years(rows))


def _years(rows: Sequence[Settlement]) -> Iterator[str]:
    years = {row.first for row in rows}
    for row in rows:
        if row.year[5:] != f"{(row.first + 1) % 100:02d}":
            yield tr(
                "settlement, {year}: no financial year: write it as {first}/{first2:02d}",
                year=row.year,
                first=row.first,
                first2=(row.first + 1) % 100,
            )
    for year in range(BASE_YEAR, LAST_YEAR + 1):
        if year not in years:
            yield tr(
                "settlement: {year}/{year2:02d} is missing: the years run to the tenth of play",
                year=year,
                year2=(year + 1) % 100,
            )

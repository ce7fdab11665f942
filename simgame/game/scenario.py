"""A place as the engine takes it; what keeps a file from being one stands in ``scenario_check``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

import numpy as np

from simgame.game.cartogram import PERSONS_PER_HEX
from simgame.game.facts import Scenario, Settlement
from simgame.model.decisions import QUANTITIES
from simgame.model.world import FIRST_YEAR, Floats, Ints, World

__all__ = [
    "PERSONS_PER_HEX",
    "Scenario",
    "beds_counted",
    "build_world",
    "column",
    "commissioners_in",
    "organisations_in",
    "sealed",
    "settled_years",
    "whole",
]

_ENGLAND = tuple(key for key, item in QUANTITIES.items() if item.level == "england")


def organisations_in(scenario: Scenario, year: int) -> int:
    """How many organisations must agree in the financial year that begins in ``year``, mergers done by then."""
    return commissioners_in(scenario, year) + len(scenario.trusts) + len(scenario.councils)


def commissioners_in(scenario: Scenario, year: int) -> int:
    """How many commissioners there are in the financial year that begins in ``year``, mergers done by then."""
    return len(scenario.places) - sum(len(m.of) - 1 for m in scenario.mergers if m.year <= year)


def build_world(scenario: Scenario) -> World:
    """The engine's facts of this place: one footprint. The scenario has no ``problems_in``."""
    places, trusts, f = scenario.places, scenario.trusts, scenario.footprint
    councils = tuple(council for council in scenario.councils if council.serves)
    place_at = {place.id: index for index, place in enumerate(places)}
    trust_at = {trust.id: index for index, trust in enumerate(trusts)}
    over_64 = {place.id: sum(place.population[2:]) for place in places}
    all_over_64 = sum(over_64.values())
    served = [sum(share * over_64[place] for place, share in council.serves.items()) for council in councils]
    flows = [(place_at[p.id], trust_at[t], share) for p in places for t, share in p.flows.items()]
    world = World(
        name=scenario.name,
        places=tuple(place.label for place in places),
        trusts=tuple(trust.label for trust in trusts),
        councils=tuple(council.label for council in councils),
        footprints=(f.name,),
        place_footprint=whole(0 for _ in places),
        trust_footprint=whole(0 for _ in trusts),
        council_footprint=whole(0 for _ in councils),
        population=column(places, "population"),
        population_growth_pct=column(places, "growth_pct"),
        need_index=column(places, "need_index"),
        allocation_gbp_per_head=column(places, "allocation_gbp_per_head"),
        distance_from_target_pct=column(places, "distance_from_target_pct"),
        gp_fte=column(places, "gp_fte"),
        trust_acute=np.array([trust.kind == "acute" for trust in trusts]),
        trust_income_gbp=np.array([trust.income_gbp_m * 1e6 for trust in trusts]),
        trust_mff=column(trusts, "market_forces_factor"),
        trust_home_share=column(trusts, "income_mix.home"),
        trust_other_commissioner_share=column(trusts, "income_mix.elsewhere"),
        trust_specialised_share=column(trusts, "income_mix.specialised"),
        trust_other_share=column(trusts, "income_mix.other"),
        trust_emergency_baseline=column(trusts, "emergency_baseline"),
        beds=column(trusts, "beds"),
        four_hour_type1_pct=column(trusts, "four_hour_type1_pct"),
        council_65_share=np.array([people / all_over_64 for people in served]),
        social_care_gbp_per_65=column(councils, "social_care_gbp_per_65"),
        care_home_beds_per_1000_65=column(councils, "care_home_beds_per_1000_65"),
        council_reserves_gbp=np.array([council.reserves_gbp_m * 1e6 for council in councils]),
        flow_place=whole(place for place, _, _ in flows),
        flow_trust=whole(trust for _, trust, _ in flows),
        flow_share=np.array([share for _, _, share in flows]),
        organisational_trust=column((f,), "organisational_trust"),
        leadership=column((f,), "leadership"),
        records=column((f,), "records"),
        integration_start=column((f,), "integration"),
        organisations=np.array([float(organisations_in(scenario, FIRST_YEAR))]),
        settlement=settled_years(scenario.settlement, scenario.market.centre_pct if scenario.market else 0.0),
        beds_england=beds_counted(scenario.settlement),
    )
    return sealed(world)


def column(rows: Iterable[object], fact: str) -> Floats:
    """A fact of every row, in order; ``a.b`` is a fact of a row's ``a``."""
    of = attrgetter(fact)
    return np.array([of(row) for row in rows], dtype=np.float64)


def whole(values: Iterable[int]) -> Ints:
    """Indices, in order."""
    return np.array(list(values), dtype=np.int64)


def sealed(world: World) -> World:
    """The world with arrays that nobody can write to."""
    for value in vars(world).values():
        if isinstance(value, np.ndarray):
            value.setflags(write=False)
    return world


def settled_years(rows: Sequence[Settlement], support_pct: float = 0.0) -> Mapping[int, Mapping[str, float]]:
    """Year -> the decided quantities of England's level; ``support_pct``: more for the fund in the years of play."""
    out = {row.first: {key: float(getattr(row, key)) for key in _ENGLAND} for row in rows}
    for year, values in out.items():
        if year >= FIRST_YEAR:
            values["sustainability_fund_pct"] += support_pct
    return out


def beds_counted(rows: Sequence[Settlement]) -> Mapping[int, float]:
    """Year -> England's general and acute beds, where they were counted."""
    return {row.first: row.beds_england for row in rows if row.beds_england > 0.0}

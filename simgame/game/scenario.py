"""A place as the engine takes it; what keeps a file from being one stands in ``scenario_check``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from simgame.game.cartogram import PERSONS_PER_HEX
from simgame.game.facts import Scenario, Settlement
from simgame.model.decisions import QUANTITIES
from simgame.model.world import FIRST_YEAR, Floats, Ints, World

__all__ = [
    "PERSONS_PER_HEX",
    "Scenario",
    "beds_counted",
    "build_world",
    "commissioners_in",
    "organisations_in",
    "settled_years",
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
    places, trusts = scenario.places, scenario.trusts
    councils = tuple(council for council in scenario.councils if council.serves)
    place_at = {place.id: index for index, place in enumerate(places)}
    trust_at = {trust.id: index for index, trust in enumerate(trusts)}
    over_64 = {place.id: sum(place.population[2:]) for place in places}
    all_over_64 = sum(over_64.values())
    flows = [(place_at[p.id], trust_at[t], share) for p in places for t, share in p.flows.items()]

    def floats(values: Iterator[float]) -> Floats:
        return _sealed(np.array(list(values), dtype=np.float64))

    def whole(values: Iterator[int]) -> Ints:
        out = np.array(list(values), dtype=np.int64)
        out.setflags(write=False)
        return out

    def flags(values: Iterator[bool]) -> NDArray[np.bool_]:
        out = np.array(list(values), dtype=np.bool_)
        out.setflags(write=False)
        return out

    f = scenario.footprint
    return World(
        name=scenario.name,
        places=tuple(place.label for place in places),
        trusts=tuple(trust.label for trust in trusts),
        councils=tuple(council.label for council in councils),
        footprints=(f.name,),
        place_footprint=whole(0 for _ in places),
        trust_footprint=whole(0 for _ in trusts),
        council_footprint=whole(0 for _ in councils),
        population=_sealed(np.array([place.population for place in places], dtype=np.float64)),
        population_growth_pct=_sealed(np.array([place.growth_pct for place in places], dtype=np.float64)),
        need_index=floats(place.need_index for place in places),
        allocation_gbp_per_head=floats(place.allocation_gbp_per_head for place in places),
        distance_from_target_pct=floats(place.distance_from_target_pct for place in places),
        gp_fte=floats(place.gp_fte for place in places),
        trust_acute=flags(trust.kind == "acute" for trust in trusts),
        trust_income_gbp=floats(trust.income_gbp_m * 1e6 for trust in trusts),
        trust_mff=floats(trust.market_forces_factor for trust in trusts),
        trust_home_share=floats(trust.income_mix.home for trust in trusts),
        trust_other_commissioner_share=floats(trust.income_mix.elsewhere for trust in trusts),
        trust_specialised_share=floats(trust.income_mix.specialised for trust in trusts),
        trust_other_share=floats(trust.income_mix.other for trust in trusts),
        trust_emergency_baseline=floats(trust.emergency_baseline for trust in trusts),
        beds=floats(trust.beds for trust in trusts),
        four_hour_type1_pct=floats(trust.four_hour_type1_pct for trust in trusts),
        council_65_share=floats(
            sum(share * over_64[place] for place, share in council.serves.items()) / all_over_64 for council in councils
        ),
        social_care_gbp_per_65=floats(council.social_care_gbp_per_65 for council in councils),
        care_home_beds_per_1000_65=floats(council.care_home_beds_per_1000_65 for council in councils),
        council_reserves_gbp=floats(council.reserves_gbp_m * 1e6 for council in councils),
        flow_place=whole(place for place, _, _ in flows),
        flow_trust=whole(trust for _, trust, _ in flows),
        flow_share=floats(share for _, _, share in flows),
        organisational_trust=floats(iter((f.organisational_trust,))),
        leadership=floats(iter((f.leadership,))),
        records=floats(iter((f.records,))),
        integration_start=floats(iter((f.integration,))),
        organisations=floats(iter((float(organisations_in(scenario, FIRST_YEAR)),))),
        settlement=settled_years(scenario.settlement, scenario.market.centre_pct if scenario.market else 0.0),
        beds_england=beds_counted(scenario.settlement),
    )


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


def _sealed(array: Floats) -> Floats:
    array.setflags(write=False)
    return array

"""The facts of a world that do not move: who there is, who serves whom, and what England settles each year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy import concatenate, maximum, minimum, zeros
from numpy.typing import NDArray

AGES = ("0-14", "15-64", "65-74", "75-84", "85+")
NEEDS = ("well", "long-term condition", "complex or frail")
LINES = ("ae", "emergency", "planned", "other_acute", "community", "mental_health", "pass_through")
MONTHS = ("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar")
BASE_YEAR = 2013
FIRST_YEAR = 2017
FACTS_YEAR = 2016  # the year whose pounds the facts are in

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# Numbers that meet arrays in every month: numpy takes a ready array in half the time of a Python number.
NOUGHT: Floats = zeros(())
ONE: Floats = np.ones(())
HUNDRED: Floats = np.asarray(100.0)
TINY: Floats = np.asarray(1e-9)  # what nothing is divided by less than


def bounded(values: Floats) -> Floats:
    """Within 0 and 1."""
    return minimum(maximum(values, NOUGHT), ONE)


@dataclass(frozen=True, eq=False)
class World:
    """Static facts. P places, T trusts, C councils, F footprints, K flows (place and trust), A = 5 age bands.

    Arrays are read-only. Shares are fractions of 1, populations are persons in mid-2017, money is in 2016/17 pounds.
    """

    name: str
    places: tuple[str, ...]
    trusts: tuple[str, ...]
    councils: tuple[str, ...]
    footprints: tuple[str, ...]
    place_footprint: Ints  # (P,)
    trust_footprint: Ints  # (T,)
    council_footprint: Ints  # (C,)
    population: Floats  # (P, A) persons, mid-2017
    population_growth_pct: Floats  # (P, A) % a year
    need_index: Floats  # (P,) 1 = England: how much more need than age explains
    allocation_gbp_per_head: Floats  # (P,) NHS allocation 2016/17
    distance_from_target_pct: Floats  # (P,)
    gp_fte: Floats  # (P,) mid-2017
    trust_acute: NDArray[np.bool_]  # (T,) acute trust, else community and mental health
    trust_income_gbp: Floats  # (T,) 2016/17
    trust_mff: Floats  # (T,) market forces factor, 1.00 to 1.30
    trust_home_share: Floats  # (T,) share of income from commissioners of this world
    trust_other_commissioner_share: Floats  # (T,) commissioners elsewhere
    trust_specialised_share: Floats  # (T,) NHS England
    trust_other_share: Floats  # (T,) education, private, council
    trust_emergency_baseline: Floats  # (T,) 2008/09 emergency value over today's
    beds: Floats  # (T,) general and acute, 2017; 0 for community trusts
    four_hour_type1_pct: Floats  # (T,) year of the start; 0 for community trusts
    council_65_share: Floats  # (C,) share of the footprint's people over 64 this council serves
    social_care_gbp_per_65: Floats  # (C,) net spend per person over 64, 2016/17
    care_home_beds_per_1000_65: Floats  # (C,)
    council_reserves_gbp: Floats  # (C,)
    flow_place: Ints  # (K,) index of the payer
    flow_trust: Ints  # (K,) index of the provider
    flow_share: Floats  # (K,) share of the place's acute (or community and mental health) care that goes there
    organisational_trust: Floats  # (F,) 0 to 1, start of play
    leadership: Floats  # (F,) 0 to 1
    records: Floats  # (F,) 0 to 1
    integration_start: Floats  # (F,) integration in practice at the start of play, 0 to 1
    organisations: Floats  # (F,) number that must agree
    settlement: Mapping[int, Mapping[str, float]]  # year -> decided quantity of level "england" -> value
    base_year: int = BASE_YEAR  # the year that the start values are made for
    play_year: int = FIRST_YEAR  # the first year under the rules of play; the years before it are history
    beds_england: Mapping[int, float] = field(default_factory=dict)  # general and acute, by year of history, if counted
    base_population: Floats | None = None  # (P, A) persons on 1 April of the base year; else taken back from 2017

    @property
    def columns(self) -> dict[str, int]:
        """How many columns a quantity of each level has."""
        return {
            "place": len(self.places),
            "acute": len(self.trusts),
            "community": len(self.trusts),
            "council": len(self.councils),
            "footprint": len(self.footprints),
            "england": 1,
        }


def between(values: Floats, least: Floats, most: Floats) -> Floats:
    """Within two bounds; overwrites the values. In a third of the time of ``np.clip``."""
    return minimum(maximum(values, least, out=values), most, out=values)


def laid(arrays: Sequence[Floats]) -> Floats:
    """Arrays of one shape (R, …) laid together, (n, R, …). In a third of the time of ``np.stack``."""
    return concatenate(arrays).reshape(len(arrays), *arrays[0].shape)


def by_footprint(values: Floats, footprint: Ints, footprints: int) -> Floats:
    """Sum columns into footprints: (R, n) -> (R, F). Adds in a fixed order, so a row's bits never depend on R."""
    out = zeros((values.shape[0], footprints))
    for column, home in enumerate(footprint):
        out[:, home] += values[:, column]
    return out

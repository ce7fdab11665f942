"""A scenario: the facts of one place, each with its source and date or the word *illustrative*.

The file form is TOML, one table for each thing. Every table of figures names its ``source``, the id of a line in
``[sources]``; ``other_sources`` names the source of single figures that come from elsewhere. Money is in the unit that
the key ends with; populations are persons in mid-2017.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from simgame.game.cartogram import Cartogram, Hex, Id, Name, Sourced, Text
from simgame.game.seats import SEATS
from simgame.model.world import FIRST_YEAR

HORIZON_YEARS = 10  # games run on to the tenth year, so the settlement reaches that far
LAST_YEAR = FIRST_YEAR + HORIZON_YEARS - 1

Ages = tuple[float, float, float, float, float]


class Place(Sourced, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A commissioner's population. ``flows``: trust id -> share of the place's care of that trust's kind.

    What the shares of acute trusts leave of 1 is bought outside the footprint and from independents; so with community.
    """

    id: Id
    name: Name
    label: Name
    population: Ages
    growth_pct: Ages
    need_index: float
    allocation_gbp_per_head: float
    distance_from_target_pct: float
    gp_fte: float
    flows: dict[Id, float]


class IncomeMix(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who pays a trust, in shares of 1: commissioners here, commissioners elsewhere, NHS England, everybody else."""

    home: float
    elsewhere: float
    specialised: float
    other: float


class Site(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A site on the map; ``beds`` are general and acute beds (0 for a site of a community trust)."""

    id: Id
    name: Name
    beds: float
    hex: Hex


class Trust(Sourced, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A provider: acute, or community and mental health.

    ``emergency_baseline``: 2008/09 emergency value over today's. ``four_hour_type1_pct``: the base year's, 2013/14.
    """

    id: Id
    name: Name
    label: Name
    kind: Literal["acute", "community"]
    teaching: bool = False
    foundation: bool = False
    income_gbp_m: float
    market_forces_factor: float
    income_mix: IncomeMix
    emergency_baseline: float = 1.0
    four_hour_type1_pct: float = 0.0
    sites: tuple[Site, ...] = ()

    @property
    def beds(self) -> float:
        """General and acute beds over all sites."""
        return sum(site.beds for site in self.sites)


class Council(Sourced, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A council. ``serves``: place id -> share of the place's people over 64 whose social care it holds.

    A district council holds none: ``serves`` is empty, it has no figures and counts among those who must agree.
    """

    id: Id
    name: Name
    label: Name
    serves: dict[Id, float] = msgspec.field(default_factory=dict)
    social_care_gbp_per_65: float = 0.0
    care_home_beds_per_1000_65: float = 0.0
    reserves_gbp_m: float = 0.0


class Merger(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Commissioners that become one organisation: their populations stay places of their own."""

    year: int
    name: Name
    of: tuple[Id, ...]
    source: Id


class Footprint(Sourced, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the partners bring on 1 April 2017: all 0 to 1. ``readiness`` is the ratio these should come to."""

    name: Name
    organisational_trust: float
    leadership: float
    records: float
    integration: float
    readiness: float


class Settlement(Sourced, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What England decides for a financial year, e.g. ``2017/18``. Drivers only, never what came of them.

    ``status``: ``published`` (in force by spring 2017), ``plan`` (published then for a year ahead) or ``illustrative``.
    ``beds_england``: general and acute beds, 0 where none is given (a driver of the years before play).
    """

    year: Annotated[str, msgspec.Meta(pattern=r"^20\d\d/\d\d$")]
    status: Literal["published", "plan", "illustrative"]
    allocation_growth_pct: float
    tariff_change_pct: float
    efficiency_factor_pct: float
    cost_inflation_pct: float
    sustainability_fund_pct: float
    transformation_fund_gbp_per_head: float
    social_care_growth_pct: float
    marginal_emergency_rate_pct: float
    capital_gbp_per_head: float
    beds_england: float = 0.0

    @property
    def first(self) -> int:
        """The first calendar year of the financial year."""
        return int(self.year[:4])


class Market(Sourced, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The rules of buying and selling where they are not England's of 2017.

    ``prices``: national, or negotiated year by year: what is agreed over or under the contract that rolls on is then a
    price, which lasts. ``managed``: whether the managed-market rule is in force, which is the three figures after it:
    support from the centre (% of trusts' income, beside the settlement's fund), a risk pool (% of NHS money) and the
    least price that may be agreed (% of the national one; 0 for none).
    """

    prices: Literal["national", "negotiated"] = "national"
    managed: bool = False
    support_pct: float = 0.0
    risk_pool_pct: float = 0.0
    price_floor_pct: float = 0.0

    @property
    def floor(self) -> float:
        """The least price over the national one; 0 where there is none."""
        return self.price_floor_pct / 100.0 if self.managed else 0.0

    @property
    def pool_pct(self) -> float:
        """The risk pool in force, % of NHS money."""
        return self.risk_pool_pct if self.managed else 0.0

    @property
    def centre_pct(self) -> float:
        """The support in force, % of trusts' income."""
        return self.support_pct if self.managed else 0.0


class SeatName(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Whom a seat speaks for while the split is kept, and in one budget."""

    organisation: Name
    one_budget: Name


class Seats(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The names of the six seats of this place."""

    commissioner: SeatName
    acute: SeatName
    community: SeatName
    stp: SeatName
    gp: SeatName
    council: SeatName

    def named(self, seat: str) -> SeatName:
        """The names of one of ``SEATS``."""
        if seat not in SEATS:
            raise KeyError(seat)
        found: SeatName = getattr(self, seat)
        return found


class Scenario(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One place, whole. ``illustrative``: an invented place. ``years``: the length offered first; ``consent``: who must
    agree there to a budget or to other rules of the money."""

    schema: Literal[1]
    id: Id
    name: Name
    label: Name
    summary: Text
    illustrative: bool
    paper: Name
    years: Annotated[int, msgspec.Meta(ge=1, le=HORIZON_YEARS)] = 5
    consent: Literal["all_but_one", "all", "majority"] = "all_but_one"
    sources: dict[Id, Text]
    footprint: Footprint
    seats: Seats
    places: tuple[Place, ...]
    trusts: tuple[Trust, ...]
    councils: tuple[Council, ...]
    mergers: tuple[Merger, ...] = ()
    market: Market | None = None
    settlement: tuple[Settlement, ...]
    cartogram: Cartogram

    @property
    def population(self) -> float:
        """Persons in mid-2017."""
        return sum(sum(place.population) for place in self.places)

    def settled(self, first: int) -> Settlement:
        """The settlement of the financial year that begins in ``first``. Raises ``KeyError`` outside its years."""
        for row in self.settlement:
            if row.first == first:
                return row
        raise KeyError(first)

"""What a part of the month may read: the world and its wiring, decisions, regime, evidence, events, luck, the date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy import maximum, minimum, where, zeros
from numpy.typing import NDArray

from simgame.model.decisions import Decisions
from simgame.model.evidence import Parameters, Wide
from simgame.model.luck import Luck
from simgame.model.month import Played
from simgame.model.regime import Regime
from simgame.model.shocks import SHOCKS, Shocks
from simgame.model.world import Floats, Ints, World

# days of each month; every year has 365, so that years compare
DAYS = (30.0, 31.0, 30.0, 31.0, 31.0, 30.0, 31.0, 30.0, 31.0, 31.0, 28.0, 31.0)  # calendar: April to March
_MOST_INFLOW = 5.0  # guard: work for commissioners elsewhere over that for those of this world
MONTH_LENGTHS: Floats = np.asarray(DAYS)[:, None, None] * (12.0 / 365.0)  # (12, 1, 1), their mean 1

Sums = Callable[[Floats], Floats]

# quantities of events that people and staff feel in the month, and the level at which they are read
FELT = (
    ("deaths", "place"),
    ("population", "place"),
    ("community_staff", "place"),
    ("leavers", "trust"),
    ("joiners", "trust"),
    ("agency_price", "trust"),
    ("hospital_staff", "trust"),
)


def sums(group: Ints, groups: int, columns: Ints | None = None) -> Sums:
    """Adds columns into groups in a fixed order: (…, n) -> (…, groups). The bits of a row never depend on R.

    ``columns``: those to add, where it is not all of them; ``group`` says where each of them goes.
    """
    order: Ints = np.argsort(group, kind="stable").astype(np.int64)
    ordered = group[order]
    filled: Ints = np.unique(ordered)
    starts: Ints = np.searchsorted(ordered, filled).astype(np.int64)
    in_order = columns is None and bool(np.array_equal(order, np.arange(len(group))))
    if columns is not None:
        order = columns[order]
    reduceat = np.add.reduceat

    def all_in_order(values: Floats) -> Floats:
        out: Floats = reduceat(values, starts, -1)
        return out

    def all_filled(values: Floats) -> Floats:
        out: Floats = reduceat(values.take(order, -1), starts, -1)
        return out

    column = np.full(groups, len(filled))  # where each group's sum stands; the last column is nought
    column[filled] = np.arange(len(filled))

    def some_empty(values: Floats) -> Floats:
        found = zeros((*values.shape[:-1], len(filled) + 1))
        if len(filled):
            reduceat(values.take(order, -1), starts, -1, None, found[..., :-1])
        out: Floats = found.take(column, -1)
        return out

    if len(filled) < groups:
        return some_empty
    return all_in_order if in_order else all_filled


def some(values: Floats | NDArray[np.bool_]) -> bool:
    """Whether any value is not nought."""
    return bool(np.count_nonzero(values))


def number(values: Floats) -> Floats:
    """Values of one column (1 or R, 1), a single one as a number: () or (R, 1). Numbers meet arrays more quickly."""
    return values.reshape(()) if len(values) == 1 else values


class Wiring:
    """Index arrays of a world, made once: who belongs to whom, and which flows are acute."""

    def __init__(self, world: World) -> None:
        p, t, c, f = len(world.places), len(world.trusts), len(world.councils), len(world.footprints)
        self.places, self.trusts, self.councils, self.footprints, self.flows = p, t, c, f, len(world.flow_place)
        self.place_to_footprint = sums(world.place_footprint, f)
        self.trust_to_footprint = sums(world.trust_footprint, f)
        self.council_to_footprint = sums(world.council_footprint, f)
        self.flow_to_trust = sums(world.flow_trust, t)
        self.flow_to_place = sums(world.flow_place, p)
        self.flow_to_footprint = sums(world.place_footprint[world.flow_place], f)
        self.place_f: Ints = world.place_footprint
        self.trust_f: Ints = world.trust_footprint
        self.council_f: Ints = world.council_footprint
        self.flow_p: Ints = world.flow_place
        self.flow_t: Ints = world.flow_trust
        self.flow_f: Ints = world.place_footprint[world.flow_place]
        self.acute: Floats = world.trust_acute.astype(np.float64)  # (T,) 1 for acute trusts
        self.community: Floats = 1.0 - self.acute
        self.flow_acute: Floats = self.acute[world.flow_trust]  # (K,)
        self.flow_community: Floats = 1.0 - self.flow_acute
        self.acute_share: Floats = world.flow_share * self.flow_acute  # (K,) of a place's acute care, else 0
        self.community_share: Floats = world.flow_share * self.flow_community
        self.acute_mask: NDArray[np.bool_] = world.trust_acute
        self.community_mask: NDArray[np.bool_] = ~world.trust_acute
        # shares of each place's acute care (community care) that stays with trusts of this world
        self.place_acute: Floats = self.flow_to_place(self.acute_share[None, :])[0]
        self.place_community: Floats = self.flow_to_place(self.community_share[None, :])[0]
        # work for commissioners elsewhere, as a ratio to the work for home commissioners
        home = maximum(world.trust_home_share, 1e-9)
        self.inflow: Floats = minimum(world.trust_other_commissioner_share / home, _MOST_INFLOW)
        self.catchment: Floats = 1.0 + self.inflow
        self.acute_away: Floats = 1.0 - self.place_acute
        # weights that bring a trust's value to its places (by their care), and a council's to its footprint
        self.place_acute_weight: Floats = self.acute_share / maximum(self.place_acute, 1e-12)[self.flow_p]
        kept = maximum(self.place_community, 1e-12)
        self.place_community_weight: Floats = self.community_share / kept[self.flow_p]
        people = world.population.sum(axis=1)
        served = self.flow_to_trust((world.flow_share * people[self.flow_p])[None, :])[0]
        self.trust_place_weight: Floats = (
            world.flow_share * people[self.flow_p] / maximum(served, 1e-12)[self.flow_t]
        )  # (K,) part of a trust's work that is for this place
        self.trust_community_weight: Floats = self.trust_place_weight * self.flow_community
        self.served: Floats = served  # (T,) people of this world whose care it gives
        over_64 = self.council_to_footprint(world.council_65_share[None, :])[0]
        self.council_weight: Floats = world.council_65_share / maximum(over_64, 1e-12)[self.council_f]
        # income of acute trusts (1, T), its sum by footprint (1, F), and each one's part of it (1, T)
        self.acute_income: Floats = (world.trust_income_gbp * self.acute)[None]
        self.acute_income_f: Floats = maximum(self.trust_to_footprint(self.acute_income), 1e-9)
        self.acute_income_share: Floats = self.acute_income / self.acute_income_f.take(self.trust_f, 1)
        # Sums over flows as matrices. Patients that a trust has (T) of the places' acute care (P), with those from
        # elsewhere; what places do for their trusts; what a trust's figure is to its places, by their care.
        self.acute_to_trusts: Floats = self._matrix(self.acute_share * self.catchment[self.flow_t], t, p)
        self.acute_help: Floats = self._matrix(self.place_acute_weight, t, p)  # (T, P)
        self.acute_to_places: Floats = self._matrix(self.place_acute_weight, t, p).T.copy()
        self.community_to_places: Floats = self._matrix(self.place_community_weight, t, p).T.copy()  # (P, T)
        together = (self.council_f[:, None] == self.place_f).astype(np.float64)
        self.places_to_councils: Floats = together * self.council_weight[:, None]  # (C, P) of people over 64
        together = (self.council_f == np.arange(f)[:, None]).astype(np.float64)
        self.councils_to_footprint: Floats = together * self.council_weight  # (F, C)
        self.trusts_beside: Floats = (self.trust_f[:, None] == self.trust_f).astype(np.float64)  # (T, T) one footprint
        # places by footprint, and where in that order each footprint's begin
        self.places_in_order: Ints = np.argsort(self.place_f, kind="stable").astype(np.int64)
        self.first_places: Ints = np.searchsorted(self.place_f[self.places_in_order], np.arange(f)).astype(np.int64)
        # Indices that repeat columns: numpy repeats and multiplies in a third of the time of a broadcast.
        self.places_twice: Ints = np.tile(np.arange(p), (2, 1))  # (2, P)
        self.places_four: Ints = np.tile(np.arange(p), (4, 1))  # (4, P)
        self.places_cells: Ints = np.repeat(np.arange(p), 15)  # (P × ages × needs,)
        self.flows_twice: Ints = np.tile(np.arange(self.flows), (2, 1))  # (2, K)
        # of a trust's work, the part that commissioners of this world pay, and those elsewhere (1, T)
        both = maximum(world.trust_home_share + world.trust_other_commissioner_share, 1e-9)
        self.home_part: Floats = (world.trust_home_share / both)[None]
        self.away_part: Floats = 1.0 - self.home_part
        self.acute_pair: Floats = np.repeat(self.acute[None, :, None], 2, axis=2)
        self.mergeable: Floats = self.place_to_footprint(np.ones((1, p))) - 1.0  # organisations fewer once merged
        self.several: Floats = where(self.mergeable > 0.0, 1.0, 0.0)
        self.elsewhere: Floats = where(self.place_community > 0.0, 0.0, 1.0)[None]  # nobody here has teams there
        self.any_elsewhere: bool = bool(self.elsewhere.any())
        # the same as rows (1, n): arrays of one shape meet quicker than by broadcast
        self.acute_share_row: Floats = self.acute_share[None].copy()
        self.trust_community_weight_row: Floats = self.trust_community_weight[None].copy()
        self.acute_row: Floats = self.acute[None].copy()
        self.inflow_row: Floats = self.inflow[None].copy()
        self.acute_away_row: Floats = self.acute_away[None].copy()
        self.catchment_row: Floats = self.catchment[None].copy()
        self.community_weight_row: Floats = self.place_community_weight[None].copy()
        self.council_weight_row: Floats = self.council_weight[None].copy()
        self.council_reserves_row: Floats = world.council_reserves_gbp[None].copy()

    def _matrix(self, by_flow: Floats, trusts: int, places: int) -> Floats:
        """Values of flows (K,) as trusts by places (T, P)."""
        out = zeros((trusts, places))
        np.add.at(out, (self.flow_t, self.flow_p), by_flow)
        return out


@lru_cache(maxsize=64)
def wiring(world: World) -> Wiring:
    """The wiring of a world, cached by the world's identity."""
    return Wiring(world)


@dataclass(slots=True)
class Inputs:
    """Read-only for the parts. ``annual`` holds what is constant over the year, made once in April: (R or 1, n); what
    April knows of all its months: (12, R or 1, n), to be read at ``month``; and what a winter call may change of that,
    made in April and, where it does, again on 1 December: (months, R or 1, n), to be read at ``at`` where powers
    may change it, and at ``step`` where coins may.
    """

    world: World
    w: Wiring
    decided: Decisions
    g: Regime
    known: Parameters
    shocks: Shocks
    luck: Luck
    year: int  # first calendar year of the financial year
    month: int  # 0 April to 11 March
    runs: int
    annual: dict[str, Floats]
    since: int = 0  # the first month of the tables of months ahead that powers may change
    at: int = 0  # the month's place in them
    since_coins: int = 0  # the same of the tables that coins may change
    step: int = 0
    felt: dict[str, Floats] = field(default_factory=dict)  # of events, by month ahead (M, 1|R, 1|n), read at ``at``
    d: dict[str, Floats] = field(init=False)  # every quantity's value (1 or R, n), decided or at its default
    p: dict[str, Floats] = field(init=False)  # parameters, () or (R, 1)
    pp: Wide = field(init=False)  # parameters (1 or R, P)
    pt: Wide = field(init=False)  # parameters (1 or R, T)
    pc: Wide = field(init=False)  # parameters (1 or R, C)
    pf: Wide = field(init=False)  # parameters (1 or R, F)
    pk: Wide = field(init=False)  # parameters (1 or R, K)
    shared: bool = field(init=False)  # whether anybody has one budget, in any run

    def __post_init__(self) -> None:
        w = self.w
        known = self.known
        self.d = self.decided.all
        self.p = known.plain
        self.pp, self.pt, self.pc = known.wide(w.places), known.wide(w.trusts), known.wide(w.councils)
        self.pf, self.pk = known.wide(w.footprints), known.wide(w.flows)
        self.shared = some(self.g.payment)

    def decide(self, decided: Decisions) -> None:
        """Decisions that hold from now on."""
        self.decided, self.d = decided, decided.all

    def feel(self, months: range) -> None:
        """Lay what events do to people and staff in the months ahead where the months' parts read it."""
        home = {"place": self.w.place_f, "trust": self.w.trust_f}
        self.felt = {key: self.shock_in(key, home[level], months) for key, level in FELT if key in self.shocks}

    def shock_over(self, key: str, home: Ints, months: Played) -> Floats:
        """An event's quantity in months that follow one another, for columns of footprints ``home``: (M, 1|R, 1|n)."""
        return self.shock_in(key, home, range(months.first, months.last + 1))

    def shock_in(self, key: str, home: Ints, months: range) -> Floats:
        """The same over months by their numbers: (M, 1|R, 1|n)."""
        named = self.shocks.get(key)
        if named is None:
            return np.full((len(months), 1, 1), float(SHOCKS[key].neutral))
        value = named[:, months.start : months.stop].transpose(1, 0, 2)
        return value if value.shape[2] == 1 else value.take(home, 2)

    def over_places(self, values: Floats) -> Floats:
        """(…, F) -> (…, P)."""
        return values.take(self.w.place_f, -1)

    def over_trusts(self, values: Floats) -> Floats:
        """(…, F) -> (…, T)."""
        return values.take(self.w.trust_f, -1)

    def over_councils(self, values: Floats) -> Floats:
        """(…, F) -> (…, C)."""
        return values.take(self.w.council_f, -1)

# ruff: noqa: RUF009 - _f() returns a dataclass field
"""The state of a world between two months: every stock, with its level, unit and words declared once.

Arrays have a leading run axis: (R, columns of the level, further axes). Outside ``year()`` a state is sealed: its
arrays are read-only and its fields cannot be set. ``year()`` works on ``open_copy()`` and seals what it returns.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

import numpy as np

from simgame.model.indicators import Indicators
from simgame.model.world import AGES, LINES, NEEDS, Floats, World

# What money newly spent on a place runs through, each a three-stage delay of £ per head a year (index in this tuple).
SERVICES = (
    "prevention_quick",  # falls, smoking
    "prevention_slow",
    "screening",
    "skill_mix",
    "gp_training",
    "community_teams",
    "discharge_to_assess",
    "crisis_teams",
    "mental_health",
    "home_visits",
    "reablement",
    "care_home_support",
)
A, S, J, N = len(AGES), len(NEEDS), len(LINES), len(SERVICES)


def _f(level: str, unit: str, what: str, *tail: int, start: float = 0.0) -> Any:
    """Declare a field: ``level`` gives its columns, ``tail`` the axes after them, ``start`` what a new state holds."""
    return field(metadata={"level": level, "unit": unit, "what": what, "tail": tail, "start": start})


@dataclass(init=False, eq=False, repr=False)
class State:
    """All stocks on the first day of a month; ``year``: first calendar year of the financial year to be played."""

    world: World
    year: int
    last: Indicators  # of the year that has ended

    # --- people -----------------------------------------------------------------------------------------------------
    population: Floats = _f("place", "persons", "people by age and need", A, S)
    noise: Floats = _f("place", "log ratio", "this month's correlated noise: urgent, planned, practice, mental", 4)
    harm: Floats = _f("place", "share", "extra deaths of last month's crowding, as a share of hospital deaths")
    services: Floats = _f("place", "£ per head a year", "new services by SERVICES; the last stage is in force", N, 3)

    # --- general practice -------------------------------------------------------------------------------------------
    gp_fte: Floats = _f("place", "FTE", "general practitioners, fully qualified")
    gp_start: Floats = _f("place", "FTE per head", "general practitioners for each person, base year")
    gp_strain: Floats = _f("place", "0 to 1", "strain of practices", start=0.4)
    gp_continuity: Floats = _f("place", "0 to 1", "share of consultations with the patient's usual GP", start=0.35)
    gp_need_scale: Floats = _f(
        "place", "ratio", "start calibration: need for consultations over rates × people", start=1
    )
    gp_unmet_start: Floats = _f("place", "share", "need for consultations unmet in the base year", start=0.08)

    # --- community and mental health --------------------------------------------------------------------------------
    community_teams: Floats = _f("place", "contacts a month", "community teams of the block, when fully staffed")
    facing_home: Floats = _f("place", "0 to 1", "share of new teams that face home", start=0.5)
    mental_health: Floats = _f("place", "contacts a month", "mental health capacity of the block, when fully staffed")
    community_waiting: Floats = _f("place", "persons", "waiting for community care, for mental health care", 2)
    integration_effect: Floats = _f("footprint", "0 to 1", "integration as care feels it: 18 months after practice", 3)

    # --- social care ------------------------------------------------------------------------------------------------
    packages: Floats = _f("council", "packages", "home care packages in place")
    packages_affordable: Floats = _f("council", "packages", "what the council's money buys (money writes it)")
    care_home_beds: Floats = _f("council", "beds", "care-home beds that take people over 64")
    care_home_fee_ratio: Floats = _f("council", "ratio", "fees over the cost of a bed, relative to the start", start=1)
    social_care_real: Floats = _f("council", "£ a year, 2016/17 prices", "real spend per person over 64 (money)")
    packages_start: Floats = _f("council", "packages per person over 64", "in the base year")
    social_care_start: Floats = _f("council", "£ a year, 2016/17 prices", "real spend per person over 64, base year")
    unmet_social_care: Floats = _f("footprint", "share", "need for social care that is not met")

    # --- hospital ---------------------------------------------------------------------------------------------------
    beds: Floats = _f("trust", "beds", "general and acute beds, open all year")
    beds_start: Floats = _f("trust", "beds per 1000", "beds for each 1000 served, base year")
    beds_to_close: Floats = _f("trust", "beds", "decided, not closed yet")
    wards_closed: Floats = _f("trust", "wards", "wards of 28 beds closed for good since the start")
    same_day_capacity: Floats = _f("trust", "stays a month", "same-day emergency care (last stage works)", 3)
    stay_scale: Floats = _f("trust", "ratio", "start calibration: bed-days over rates × people", start=1)
    four_hour_b: Floats = _f("trust", "points", "start calibration: breaches that occupancy does not explain", start=3)
    delayed_share: Floats = _f("trust", "share", "delayed days over bed-days net of delay, base year", start=0.03)
    occupancy: Floats = _f("trust", "%", "last month's midnight occupancy", start=88)
    breach: Floats = _f("trust", "% of type 1", "last month's breaches of four hours", start=7)
    emergency_staffing: Floats = _f("trust", "attendances a month", "start calibration: what emergency staff can see")
    breach_start: Floats = _f("trust", "% of type 1", "breaches in the base year", start=7)
    theatre_sessions: Floats = _f("trust", "sessions a month", "theatre sessions of the budget")
    theatre_start: Floats = _f("trust", "sessions a month", "theatre sessions, base year")
    waiting_list: Floats = _f("flow", "pathways", "waiting: ending in clinic, ending in theatre", 2)
    completions: Floats = _f("flow", "pathways a week", "mean of about 18 weeks: clinic, theatre", 2)
    clinic_capacity: Floats = _f(
        "flow", "pathways a month", "start calibration: ending in clinic, ending in theatre", 2
    )
    clearance_start: Floats = _f("flow", "weeks", "list over weekly completions, base year", start=11)
    planned_money: Floats = _f("trust", "ratio", "planned care that is paid for over capacity (money)", start=1e9)

    # --- staff ------------------------------------------------------------------------------------------------------
    staff: Floats = _f("trust", "FTE", "clinical staff in post")
    staff_start: Floats = _f("trust", "FTE", "clinical staff wanted in the base year")
    vacancies: Floats = _f("trust", "FTE", "clinical posts wanted less staff in post")
    morale: Floats = _f("trust", "0 to 1", "morale of staff", start=0.6)
    pay_gap: Floats = _f("trust", "ratio", "pay below the market (0.01 is 1 % behind), relative to the start")
    savings_strain: Floats = _f("trust", "0 to 1", "strain of savings over 2 % a year (money)")
    funding_index: Floats = _f("trust", "ratio", "real income a head over the start's, posts follow (money)", start=1)

    # --- contracts and books (money) --------------------------------------------------------------------------------
    ytd_value_gbp: Floats = _f("flow", "£", "contract year to date: value", J)
    ytd_paid_gbp: Floats = _f("flow", "£", "contract year to date: paid", J)
    ytd_withheld_gbp: Floats = _f("flow", "£", "contract year to date: withheld", J)
    plan_value_gbp: Floats = _f("flow", "£ a year", "V₀ of the contract equation", J)
    price_index: Floats = _f("england", "ratio", "national prices over those of 2016/17", start=1)
    cost_index: Floats = _f("england", "ratio", "providers' input prices over those of 2016/17", start=1)
    allocation_gbp: Floats = _f("place", "£ a year", "NHS allocation")
    commissioner_cash_gbp: Floats = _f("place", "£", "cash of commissioners, or of the one budget by place")
    commissioner_balance_gbp: Floats = _f("place", "£", "cumulative balance")
    trust_cash_gbp: Floats = _f("trust", "£", "cash")
    trust_balance_gbp: Floats = _f("trust", "£", "cumulative balance")
    loans_gbp: Floats = _f("trust", "£", "loans")
    backlog_gbp: Floats = _f("trust", "£", "maintenance backlog")
    capital_programme_gbp: Floats = _f("trust", "£ a year", "capital programme")
    cost_base_gbp: Floats = _f("trust", "£ a year", "cost of the base volume after savings")
    habits: Floats = _f(
        "trust", "ratio to the start", "admission threshold, length of stay, day-case share", 3, start=1
    )
    share_hospital_gbp: Floats = _f("footprint", "£ a year", "one budget: hospital division")
    share_outside_gbp: Floats = _f("footprint", "£ a year", "one budget: outside hospital")
    share_keeping_well_gbp: Floats = _f("footprint", "£ a year", "one budget: keeping well and practices")
    reserve_gbp: Floats = _f("footprint", "£", "one budget: reserve")
    council_budget_gbp: Floats = _f("council", "£ a year", "social care budget")
    council_reserves_gbp: Floats = _f("council", "£", "reserves")

    # --- the system (money helper's files) --------------------------------------------------------------------------
    organisational_trust: Floats = _f("footprint", "0 to 1", "trust between organisations", start=0.5)
    leadership: Floats = _f("footprint", "0 to 1", "leadership", start=0.5)
    records: Floats = _f("footprint", "0 to 1", "shared records", start=0.3)
    joint_teams: Floats = _f("footprint", "0 to 1", "joint teams", start=0.2)
    disruption: Floats = _f("footprint", "0 to 1", "disruption")
    confidence: Floats = _f("footprint", "0 to 1", "public confidence", start=0.6)
    heat: Floats = _f("footprint", "0 to 1", "political heat", start=0.2)
    integration_law: Floats = _f("footprint", "0 to 1", "integration in law")
    integration_practice: Floats = _f("footprint", "0 to 1", "integration in practice (last stage is in force)", 3)
    yield_ratio: Floats = _f("footprint", "ratio", "true yield of out-of-hospital schemes, hidden", start=1)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a state is sealed: {name} cannot be set outside year()")

    @property
    def runs(self) -> int:
        """How many runs it holds."""
        return int(self.population.shape[0])

    def open_copy(self, runs: int | None = None) -> State:
        """An open state with arrays of its own; ``runs`` > 1 repeats a single run."""
        new = object.__new__(OpenState)
        new.world, new.year, new.last = self.world, self.year, self.last
        store = new.__dict__
        for name in STOCKS:
            array = self.__dict__[name]
            if runs is not None and array.shape[0] != runs:
                array = np.broadcast_to(array, (runs, *array.shape[1:]))
            store[name] = array.copy()
        return new

    def seal(self) -> State:
        """The same state, arrays read-only and fields fixed from now on."""
        for name in STOCKS:
            self.__dict__[name].setflags(write=False)
        object.__setattr__(self, "__class__", State)
        return self

    def to_arrays(self) -> dict[str, Floats]:
        """Everything but the world, by name; indicators as ``last.level.id``; the year as ``year``."""
        out: dict[str, Floats] = {name: self.__dict__[name] for name in STOCKS}
        out["year"] = np.asarray([float(self.year)])
        for level, values in self.last.levels().items():
            out.update({f"last.{level}.{key}": value for key, value in values.items()})
        return out

    @classmethod
    def from_arrays(cls, world: World, arrays: Mapping[str, Floats]) -> State:
        """The state that ``to_arrays`` wrote. Raises ``ValueError`` naming what is missing or has a wrong shape."""
        runs = arrays["population"].shape[0] if "population" in arrays else 1
        new = blank(world, int(arrays["year"][0]) if "year" in arrays else 0, runs)
        for name, (shape, _start) in shapes(world).items():
            if name not in arrays:
                raise ValueError(f"state: {name} is missing")
            array = np.array(arrays[name], dtype=np.float64)
            if array.shape != (runs, *shape):
                raise ValueError(f"state: {name} has the shape {array.shape}, not {(runs, *shape)}")
            new.__dict__[name] = array
        levels: dict[str, dict[str, Floats]] = {}
        for key, value in arrays.items():
            if key.startswith("last."):
                _, level, name = key.split(".", 2)
                levels.setdefault(level, {})[name] = np.array(value, dtype=np.float64)
        new.last = Indicators.of(levels)
        return new.seal()


class OpenState(State):
    """A state inside ``year()``: its fields can be set."""

    __setattr__ = object.__setattr__  # type: ignore[assignment]


STOCKS: tuple[str, ...] = tuple(f.name for f in fields(State) if f.metadata)


def columns(world: World) -> dict[str, int]:
    """How many columns an array of each level has."""
    return {
        "place": len(world.places),
        "trust": len(world.trusts),
        "council": len(world.councils),
        "footprint": len(world.footprints),
        "flow": len(world.flow_place),
        "england": 1,
    }


def shapes(world: World) -> dict[str, tuple[tuple[int, ...], float]]:
    """Shape without the run axis, and the value a blank state holds, of every stock."""
    wide = columns(world)
    return {
        f.name: ((wide[f.metadata["level"]], *f.metadata["tail"]), float(f.metadata["start"]))
        for f in fields(State)
        if f.metadata
    }


def blank(world: World, year: int, runs: int = 1) -> State:
    """An open state with every stock at its declared start."""
    new = object.__new__(OpenState)
    new.world, new.year, new.last = world, year, Indicators.of({})
    for name, (shape, start) in shapes(world).items():
        new.__dict__[name] = np.full((runs, *shape), start)
    return new

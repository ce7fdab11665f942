"""The stylised facts and acceptance scenarios of the evidence, each measured on the engine: what was seen, and within
what it must lie. Central evidence, luck off, unless the fact is about spread. Facts of England's years are measured on
the history that the backcast plays; of what comes after 2015/16 no outcome is known here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from simgame.insight import backcast
from simgame.insight.history import load_drivers
from simgame.insight.trial import evidence, opened, play, regime_of
from simgame.model.evidence import Parameters
from simgame.model.inputs import DAYS
from simgame.model.state import State
from simgame.model.year import Year

VANGUARD_GBP = 26.0  # a head a year, as the vanguards had
NO_LIMIT = float("inf")


@dataclass(frozen=True)
class Seen:
    """A figure measured on the engine; the least and the most that still is the fact."""

    value: float
    low: float = -NO_LIMIT
    high: float = NO_LIMIT

    @property
    def inside(self) -> bool:
        return self.low <= self.value <= self.high


Figures = dict[str, Seen]


@dataclass(frozen=True)
class Fact:
    """A stylised fact or an acceptance scenario of the evidence, and what measures it."""

    id: str
    statement: str
    measure: Callable[[], Figures]
    note: str = ""


def fact(id: str, statement: str, note: str = "") -> Callable[[Callable[[], Figures]], Fact]:
    """The fact that a function measures."""
    return lambda measure: Fact(id, statement, measure, note)


# ------------------------------------------------------------------------------------------------------------- means


def heads(state: State) -> float:
    """People."""
    return float(state.population[0].sum())


def pct(after: float, before: float) -> float:
    """Change in per cent."""
    return 100.0 * (after / before - 1.0)


def a_year(after: float, before: float, years: int) -> float:
    """Growth in per cent a year."""
    return 100.0 * (float((after / before) ** (1.0 / years)) - 1.0)


def emergencies(done: Year) -> float:
    """Emergency admissions of the year."""
    return float(np.nansum(done.months.emergency_admissions_place[0]))


def attendances(done: Year) -> float:
    """A&E attendances of the year."""
    return float(np.nansum(done.months.ae_attendances_place[0]))


def days_in_bed(done: Year) -> float:
    """Occupied bed-days of the year."""
    m = done.months
    return float((m.occupancy_pct[0] / 100.0 * m.beds_open[0] * np.asarray(DAYS)[:, None]).sum())


def deaths(done: Year) -> float:
    """Deaths of the year."""
    return float(done.ledger.people["deaths"][0])


def margin(done: Year, key: str = "provider_underlying_balance_gbp") -> float:
    """Trusts' balance, % of their income."""
    f = done.ledger.facts
    return float(100.0 * f[key][0].sum() / f["trust_income_gbp"][0].sum())


def hospital_margin(done: Year) -> float:
    """Acute trusts' underlying balance, % of their income."""
    f, acute = done.ledger.facts, done.state.world.trust_acute
    return float(100.0 * f["provider_underlying_balance_gbp"][0, acute].sum() / f["trust_income_gbp"][0, acute].sum())


def purchasers(done: Year) -> float:
    """Commissioners' balance, % of allocation."""
    f = done.ledger.facts
    return float(100.0 * f["commissioner_balance_gbp"][0].sum() / f["allocation_gbp"][0].sum())


def of_history() -> Parameters:
    """Central evidence with what the years from 2011/12 set of it."""
    return Parameters.of(evidence(), "central", load_drivers().base)


@lru_cache(maxsize=4)
def _history(changed: tuple[tuple[str, float], ...]) -> tuple[Year, ...]:
    out = []
    for done in backcast.played(load_drivers(), of_history().replaced(**dict(changed))):
        out.append(done)
        if done.state.year > 2016:
            break
    return tuple(out)


def history(**changed: float) -> tuple[Year, ...]:
    """England 2011/12 to 2016/17 under its real drivers, some evidence changed."""
    return _history(tuple(sorted(changed.items())))


@lru_cache(maxsize=64)
def _path(scenario: str, split: str, years: int, levers: tuple[tuple[str, float], ...]) -> tuple[Year, ...]:
    state = opened(scenario)
    return tuple(play(state, regime_of(state.world, split), years, dict(levers)))


def path(scenario: str, split: str, years: int, **levers: float) -> tuple[Year, ...]:
    """Years of a scenario from 1 April 2017 under one regime and one set of levers, remembered."""
    return _path(scenario, split, years, tuple(sorted(levers.items())))


def vanguard(scenario: str, **more: float) -> dict[str, float]:
    """£26 a head a year for teams that keep people out of hospital, as the vanguards had, and joint teams; levers of a
    place more, in £ a head a year.
    """
    state = opened(scenario)
    people = heads(state)
    by_place = {"care_outside_hospital_gbp": VANGUARD_GBP, **more}
    return {key: gbp * people / len(state.world.places) for key, gbp in by_place.items()} | {
        "facing_home_pct": 0.0,
        "joint_teams_gbp": 6.0 * people / len(state.world.footprints),
    }

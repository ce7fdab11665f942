"""The engine beside queueing theory: a hospital's beds in one month, and a waiting list over years.

Beds. Emergencies come by chance and each stays as long as it needs, so by theory (M/G/∞: Poisson arrivals, any stay)
the number who want a bed at midnight is Poisson about the bed-days the engine counts; ordinary operations fill what
is left below 97 %, cancelled ones come again on the next day with room. The engine's month knows the mean only.

Lists. By Little's law a list is the flow that leaves it times the mean time on it, and with referrals that fall as
waits grow (elasticity e) it settles where C = C₀ · (asked / treated)^(−1/e), C being list over weekly treatments.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, lgamma, log

import numpy as np

from simgame.insight.trial import QUIET, central, decided, opened, regime_of
from simgame.model import need
from simgame.model.evidence import Parameters
from simgame.model.month import Month
from simgame.model.shocks import Shocks
from simgame.model.state import State
from simgame.model.world import MONTHS, Floats
from simgame.model.year import MidYear, april_to_november, december_to_march

OCTOBER = 6
# beds open, as a share of what the scenario has: from a half-empty hospital to one whose emergencies overflow
BEDS_OPEN = (1.2, 1.04, 1.0, 0.97, 0.94, 0.9, 0.84, 0.78, 0.72, 0.65)
WARDS = (("aldermere", 0), ("south-yorkshire", 4))  # a big hospital and a small one
# treatments, as a share of those that would hold the list where it is
LIST_AT, LIST_YEARS = "aldermere", 6
TREATED = (0.9, 0.94, 0.97, 1.0, 1.03, 1.06)


@dataclass(frozen=True)
class Ward:
    """What a month of the engine says of a hospital, a day; stays in days."""

    emergencies: float  # who stay overnight, a day
    stay_days: float  # net of delay
    delay_days: float  # a patient, on average
    ordinary: float  # ordinary operations wanted a day
    ordinary_stay_days: float
    beds: float  # open without escalation
    escalation: float  # further beds that can be opened
    ordinary_below: float  # share of beds taken above which ordinary operations are put off


@dataclass(frozen=True)
class Beds:
    """Means of a month: occupancy at midnight in %, the rest in patients."""

    occupancy_pct: float
    delay_days: float  # a patient
    escalation_beds: float
    on_trolleys: float


def wards(scenario: str, trust: int) -> list[tuple[Ward, Beds]]:
    """October of a trust at each number of open beds: the ward it is, and what the engine makes of it.

    Stays are held, as theory holds them: that they follow the room there is would keep every ward from filling.
    """
    state, p = opened(scenario), central().replaced(beds_refilled=0.0)
    out: list[tuple[Ward, Beds]] = []
    for share in BEDS_OPEN:
        events = Shocks({"beds_open": np.full((1, 12, 1), share)})
        regime = regime_of(state.world, "keep")
        mid = april_to_november(state, decided(state.world, state.year, {}), regime, p, events, QUIET)
        out.append(_ward(mid.record[OCTOBER], trust, p))
    return out


def _ward(m: Month, trust: int, p: Parameters) -> tuple[Ward, Beds]:
    def of(name: str) -> float:
        return float(m.figure(name)[0, trust])

    stay = float(p["ordinary_stay_days"][0, 0])
    beds = of("beds_open") - of("escalation_beds")
    ward = Ward(
        emergencies=of("overnight_stays") / m.days,
        stay_days=of("net_bed_days") / of("overnight_stays"),
        delay_days=of("delayed_bed_days") / of("overnight_stays"),
        ordinary=((of("ordinary_days") + of("cancelled_days")) / stay) / m.days,
        ordinary_stay_days=stay,
        beds=beds,
        escalation=beds * float(p["escalation_pct"][0, 0]) / 100.0,
        ordinary_below=float(p["ordinary_below_pct"][0, 0]) / 100.0,
    )
    over = of("net_bed_days") + of("delayed_bed_days") + of("ordinary_days") - of("bed_days")
    return ward, Beds(of("occupancy_pct"), ward.delay_days, of("escalation_beds"), over / m.days)


def by_theory(ward: Ward) -> Beds:
    """The same ward by the Poisson distribution of those who want a bed at midnight."""
    mean = ward.emergencies * (ward.stay_days + ward.delay_days)
    wanting = np.arange(int(mean + 12.0 * mean**0.5) + 2)
    chance = np.asarray([exp(n * log(mean) - mean - lgamma(n + 1.0)) for n in wanting])
    room = np.maximum(ward.beds * ward.ordinary_below - wanting, 0.0)
    wanted = ward.ordinary * ward.ordinary_stay_days
    ordinary = room * min(1.0, wanted / max(float(room @ chance), 1e-9))
    most = ward.beds + ward.escalation
    lying = np.minimum(wanting + ordinary, most)
    escalation = np.maximum(lying - ward.beds, 0.0)
    return Beds(
        occupancy_pct=100.0 * float(lying @ chance) / (ward.beds + float(escalation @ chance)),
        delay_days=ward.delay_days,
        escalation_beds=float(escalation @ chance),
        on_trolleys=float(np.maximum(wanting - most, 0.0) @ chance),
    )


# ------------------------------------------------------------------------------------------------------------- lists


@dataclass(frozen=True)
class ListYear:
    """A year of a footprint's list: flows a week, sizes at the end of each month."""

    asked: float  # referrals a week that would join at the start's waits, those who leave untreated apart
    treated: float  # a week
    sizes: Floats  # (12,)


@dataclass(frozen=True)
class ListRun:
    """Years of a list from ``start`` under steady referrals and treatments."""

    start: float
    clearance_start: float  # weeks: referrals answer to waits relative to this
    elasticity: float
    years: tuple[ListYear, ...]

    @property
    def sizes(self) -> Floats:
        """At the end of each month, (12 × years,)."""
        return np.concatenate([y.sizes for y in self.years])


def laboratory() -> Parameters:
    """Central evidence without season or growth in planned care, so that flows are steady and theory can speak."""
    still = {f"season_planned_{month.lower()}": 1.0 for month in MONTHS}
    growth = ("growth_planned_pct", "planned_capacity_growth_pct", "theatre_capacity_growth_pct")
    return central().replaced(**still, **dict.fromkeys(growth, 0.0))


def listed(treated: float) -> ListRun:
    """Six years of the engine's list, treatments at a share of those that would hold it where it is; beds in plenty."""
    p, state = laboratory(), opened(LIST_AT)
    asked, weekly = _flows(_mid(state, p))
    state = _with_capacity(state, treated * asked / weekly)
    start = float(state.waiting_list.sum())
    usual = float((state.clearance_start * state.completions.sum(axis=2)).sum() / state.completions.sum())
    out: list[ListYear] = []
    for _ in range(LIST_YEARS):
        mid = _mid(state, p)
        asked, weekly = _flows(mid)
        done = december_to_march(mid, decided(state.world, state.year, {}))
        out.append(ListYear(asked, weekly, done.months.waiting_list[0].sum(axis=1)))
        state = done.state
    return ListRun(start, usual, float(p["referrals_of_wait"][0, 0]), tuple(out))


def _mid(state: State, p: Parameters) -> MidYear:
    events = Shocks({"beds_open": np.full((1, 12, 1), 1.3)})
    regime = regime_of(state.world, "keep")
    return april_to_november(state, decided(state.world, state.year, {}), regime, p, events, QUIET)


def _flows(mid: MidYear) -> tuple[float, float]:
    """Referrals a week who would stay to be treated, at the start's waits; and those treated a week."""
    days = sum(m.days for m in mid.record)
    stay = 1.0 - float(mid.inputs.known["leave_untreated_share"][0, 0])
    asked = sum(float((m.need[0, need.REFERRALS] * mid.inputs.w.place_acute).sum()) for m in mid.record)
    treated = sum(float(m.completed.sum()) for m in mid.record)
    return asked * stay * 7.0 / days, treated * 7.0 / days


def _with_capacity(state: State, ratio: float) -> State:
    wide = state.open_copy()
    wide.clinic_capacity = wide.clinic_capacity * ratio
    wide.completions = wide.completions * ratio
    return wide.seal()


def list_by_theory(run: ListRun) -> Floats:
    """The same list by clearance time, at the end of each month: joining falls with waits, treatments are given."""
    size, out = run.start, []
    for year in run.years:
        for _ in range(12):
            for _ in range(30):
                weeks = size / year.treated
                joining = year.asked * (weeks / run.clearance_start) ** run.elasticity
                size += (joining - year.treated) * (365.0 / 7.0 / 360.0)
            out.append(size)
    return np.asarray(out)


def settles_at(run: ListRun) -> float:
    """Where theory says that a list comes to rest under the last year's flows."""
    last = run.years[-1]
    weeks = run.clearance_start * (last.asked / last.treated) ** (-1.0 / run.elasticity)
    return float(weeks * last.treated)

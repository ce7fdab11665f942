"""The year's table of contents: which part of the world moves when, and why in that order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from simgame.model import (
    beds,
    community_care,
    developments,
    discharge,
    electives,
    emergency,
    four_hours,
    general_practice,
    habits,
    money,
    need,
    population,
    powers,
    settle,
    settlement,
    social_care,
    staff,
    system,
    winter,
    year_end,
)
from simgame.model.accounts import Ledger
from simgame.model.decisions import QUANTITIES, Decisions
from simgame.model.evidence import Parameters
from simgame.model.indicators import Indicators
from simgame.model.inputs import DAYS, Inputs, wiring
from simgame.model.luck import Luck
from simgame.model.measures import care_indicators
from simgame.model.month import Month, Played
from simgame.model.months import Months
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.state import State
from simgame.model.world import Floats

WINTER_QUANTITIES = tuple(id for id in QUANTITIES if id.startswith("winter_") and id != "winter_ward_gbp")


class Year(NamedTuple):
    """What a year leaves: the state on 1 April, the books, the indicators, the months."""

    state: State
    ledger: Ledger
    indicators: Indicators
    months: Months


@dataclass(frozen=True)
class MidYear:
    """The world at the end of November: ``months`` holds April to November, the rest is NaN."""

    state: State
    inputs: Inputs
    record: tuple[Month, ...]
    people: Floats  # (R,) on 1 April

    @property
    def months(self) -> Months:
        """The months played."""
        return Months(self.record)


def year(
    state: State,
    decisions: Decisions,
    regime: Regime,
    parameters: Parameters,
    shocks: Shocks,
    luck: Luck,
    winter: Decisions | None = None,
) -> Year:
    """Twelve months, April to March: ``december_to_march(april_to_november(…), winter)``, without a stop.

    ``winter``: the decisions in force from December where they are not those of April.

    In April the year is opened: first what money and regime settle for it (allocations, prices, contracts, savings,
    budgets), then what each part of care can do with it. Every month goes as people meet care:

    1.  population: who is here; their need is all that follows
    2.  need: season, growth and luck, the same in every regime
    3.  general practice, before everything it fails to catch
    4.  community care, which keeps people out of hospital or brings them home
    5.  social care, whose gaps are felt in the beds of the same month
    6.  emergency care: it comes whether or not there is a bed
    7.  operations that sessions and staff would allow
    8.  discharge: days that people fit to leave stay on, before beds are counted, since they lie in them
    9.  beds: emergencies and delays first, planned stays in what is left
    10. four hours: what crowding and staffing make of the wait
    11. electives: what was treated after beds had their say; the list
    12. staff: they leave and join after the month they had

    What nothing of the year moves is worked out in April for all of it: habits and the system (trust between
    organisations, integration, upheaval), which draw their conclusions from years; what of new services and teams is in
    force; what each part can do with it. Where a winter call changes that, December works out its months again.
    What moves no care of a month follows at the stop, month by month: public confidence, and money, since nothing that
    is paid changes the care of the same year. In March contracts are trued up, and the year is closed: balances
    struck, indicators taken.
    Sizes: everything may have one run or R runs.
    """
    later = decisions if winter is None else winter
    least = max(later[id].shape[0] for id in WINTER_QUANTITIES)
    s, i, record, people = _open(state, decisions, regime, parameters, shocks, luck, least)
    return _close(s, i, record, people, later, 0)


def april_to_november(
    state: State, decisions: Decisions, regime: Regime, parameters: Parameters, shocks: Shocks, luck: Luck
) -> MidYear:
    """April to November: the same bits whatever is then decided for winter."""
    s, i, record, people = _open(state, decisions, regime, parameters, shocks, luck)
    _settle(s, i, Played(record))
    return MidYear(s.seal(), i, tuple(record), people)


def december_to_march(mid: MidYear, decisions: Decisions) -> Year:
    """December to March with the winter decisions; everything else stays as decided in April."""
    return _december(mid, decisions)


def _december(mid: MidYear, decisions: Decisions, quiet: bool = False) -> Year:
    """The same; ``quiet``: with luck off from now on."""
    before = mid.inputs
    runs = max(before.runs, *(decisions[id].shape[0] for id in WINTER_QUANTITIES))
    record, annual = list(mid.record), dict(before.annual)
    wider = runs > before.runs
    if wider:
        record = [_widened(m, runs) for m in record]
        tables = {key: value for key, value in annual.items() if value.ndim > 2 and len(value) > 1}  # by month, one run
        annual.update({key: np.repeat(value, runs, axis=1) for key, value in tables.items()})
    luck = before.luck
    if quiet:
        luck, annual["noise"] = replace(luck, on=False), np.zeros(annual["noise"].shape)
    i = replace(before, runs=runs, g=before.g.rows(runs), luck=luck, annual=annual)
    people = np.repeat(mid.people, runs) if wider else mid.people
    return _close(mid.state.opened(runs), i, record, people, decisions, winter.FIRST, wider or quiet)


def _open(
    state: State,
    decisions: Decisions,
    regime: Regime,
    parameters: Parameters,
    shocks: Shocks,
    luck: Luck,
    least: int = 1,
) -> tuple[State, Inputs, list[Month], Floats]:
    """April opened and eight months played, on an open state; people on 1 April (R,). ``least``: runs at least."""
    runs = _runs(state, decisions, regime, parameters, shocks, luck, least)
    s = state.opened(runs)
    w = wiring(s.world)
    i = Inputs(s.world, w, decisions, regime.rows(runs), parameters, shocks, luck, s.year, 0, runs, {})
    here = settlement.count(s, i)["people"]
    i.annual["footprint_people"] = np.maximum(w.place_to_footprint(here), 1e-9)
    people = here.sum(axis=1)
    powers.open_year(s, i)
    money.open_year(s, i)
    for part in (
        population, need, general_practice, developments, community_care, social_care, beds, emergency, discharge,
        electives, staff, four_hours,
    ):  # fmt: skip
        part.open_year(s, i)
    for lasting in (habits, system, developments):
        lasting.ahead(s, i)
    population.ahead(i)
    community_care.ahead(s, i)
    emergency.ahead(s, i)
    electives.habits_ahead(i)
    discharge.ahead(s, i)
    _ahead(s, i, range(12))
    record: list[Month] = []
    _months(s, i, range(winter.FIRST), record)
    return s, i, record, people


def _close(
    s: State, i: Inputs, record: list[Month], people: Floats, decisions: Decisions, settled: int, again: bool = False
) -> Year:
    """Four months with the winter decisions, then March closed; ``s`` is open, and sealed when it comes back.

    ``settled``: months whose money has been settled before. ``again``: December's months are to be worked out again,
    be the winter call what it may.
    """
    known = i.shocks
    if decisions is not i.decided:
        i.decide(i.decided.taking(WINTER_QUANTITIES, decisions))
    powers.open_winter(s, i)
    winter.open_winter(s, record[-1], i)
    money.open_winter(s, i)
    beds.close_wards(s, i)
    if again or i.shocks is not known:
        _ahead(s, i, range(winter.FIRST, 12))
    elif i.annual["m_coins"]:
        _coins_ahead(s, i, range(winter.FIRST, 12))
    _months(s, i, range(winter.FIRST, 12), record)
    played = Played(record)
    _settle(s, i, Played(record[settled:]) if settled else played)
    ledger = year_end.close_year(s, played, i)
    ledger.people.update(_people(people, s, played))
    levels = care_indicators(s, played, i)
    for level, values in year_end.indicators(ledger, i).items():
        levels[level].update(values)
    indicators = Indicators.of(levels)
    s.last = indicators
    s.year += 1
    return Year(s.seal(), ledger, indicators, Months(record))


def forecast(mid: MidYear, decisions: Decisions) -> Year:
    """The same with luck off: what January looks like from the end of November."""
    return _december(mid, decisions, quiet=True)


def _ahead(s: State, i: Inputs, months: range) -> None:
    """What is known of the months ahead that a winter call may change: by powers, which act as events, or by coins."""
    i.since = months.start
    i.feel(months)
    need.ahead(s, i, months)
    general_practice.ahead(s, i, months)
    electives.ahead(i, months)
    four_hours.ahead(i, months)
    staff.ahead(i, months)
    _coins_ahead(s, i, months)


def _coins_ahead(s: State, i: Inputs, months: range) -> None:
    """What is known of the months ahead that winter coins may change."""
    i.since_coins = months.start
    general_practice.beside_ahead(i, months)
    community_care.contacts_ahead(i, months)
    social_care.ahead(s, i, months)
    beds.ahead(s, i, months)


def _months(s: State, i: Inputs, months: range, record: list[Month]) -> None:
    """The months to the next stop, and the state as it then stands."""
    for month in months:
        _month(s, i, month, record)
    system.stand(s, i, months.stop, len(months))
    habits.stand(s, i, months.stop)
    need.stand(s, i, months.stop)
    developments.stand(s, i, months.stop)
    community_care.stand(s, i, months.stop)
    social_care.stand(s, i, months.stop)


def _settle(s: State, i: Inputs, months: Played) -> None:
    """What follows from the months since the last stop and moves none of them: figures, confidence, all their money."""
    population.after(months, i)
    emergency.after(months, i)
    beds.after(months, i)
    four_hours.after(months, i)
    electives.after(months, i)
    staff.after(months, i)
    system.confidence(s, months, i)
    settle.settle(s, months, i)


def _month(s: State, i: Inputs, month: int, record: list[Month]) -> None:
    """One month, in the order of ``year``."""
    i.month, i.at, i.step = month, month - i.since, month - i.since_coins
    m = Month(month, DAYS[month])
    population.population(s, m, i)
    need.need(s, m, i)
    general_practice.general_practice(s, m, i)
    community_care.community_care(s, m, i)
    social_care.social_care(s, m, i)
    emergency.emergency(s, m, i)
    electives.theatre_plan(s, m, i)
    discharge.discharge(s, m, i)
    beds.beds(s, m, i)
    four_hours.four_hours(s, m, i)
    electives.electives(s, m, i)
    staff.staff(s, m, i)
    record.append(m)


def _runs(
    state: State,
    decisions: Decisions,
    regime: Regime,
    parameters: Parameters,
    shocks: Shocks,
    luck: Luck,
    least: int,
) -> int:
    """How many runs the inputs make together. Raises ``ValueError`` where two of them disagree."""
    sizes: set[int] = {state.runs, len(luck.runs), regime.payment.shape[0], least}
    sizes.update(decisions.sizes, parameters.sizes)
    sizes.update(value.shape[0] for value in shocks.values())
    sizes.discard(1)
    if len(sizes) > 1:
        raise ValueError(f"inputs of {sorted(sizes)} runs do not go together: each may have 1 run or the same number")
    return sizes.pop() if sizes else 1


def _widened(m: Month, runs: int) -> Month:
    """The same month in every run."""
    new = Month(m.month, m.days)
    for name, value in m.figures().items():
        setattr(new, name, np.broadcast_to(value, (runs, *value.shape[1:])))
    return new


def _people(start: Floats, s: State, played: Played) -> dict[str, Floats]:
    """The year's books of people, (R,): what does not add up is the residual."""
    births = played.total("births").sum(axis=1)
    deaths = played.total("deaths").sum(axis=1)
    moved = played.total("moved").sum(axis=1)
    end = s.population.reshape(s.runs, -1).sum(axis=1)
    residual = start + births - deaths + moved - end
    return {"start": start, "births": births, "deaths": deaths, "moved": moved, "end": end, "residual": residual}

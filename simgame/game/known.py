"""What only one seat knows, as a figure for it and a range for all (rules: the table's last column)."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from simgame.game.seats import SeatId
from simgame.game.table_value import Table
from simgame.game.words import count, gbp_m, number, rounded_count
from simgame.model.language import tr

WIDTH = 0.25  # how far a range for all reaches either way
FEW = 5.0  # the least step: of two care homes, or none, a finer one would tell the figure
LOW_READY, HIGH_READY = 0.9, 1.1  # readiness that the word for all calls low, and high


class Known(Struct, frozen=True):
    """A figure and the range in which all may know it."""

    label: str
    value: str
    range: str


def known_by(table: Table, seat: SeatId) -> tuple[Known, ...]:
    """What this seat knows before the others, from the state on 1 April."""
    if not table.facts:
        return ()
    if seat == "acute":
        return _acute(table)
    if seat == "community":
        return _community(table)
    if seat == "stp":
        return _stp(table)
    if seat == "gp":
        return _gp(table)
    if seat == "council":
        return _council(table)
    return ()


def _span(value: float) -> tuple[float, float]:
    """A range round a value, the same for all values of a step, so that its ends do not give the value away."""
    step = max(10.0 ** np.floor(np.log10(max(value, 1.0))) / 2.0, FEW)
    least = np.floor(value / step) * step
    low = np.floor(least * (1.0 - WIDTH) / step) * step
    high = np.ceil((least + step) * (1.0 + WIDTH) / step) * step
    return float(low), float(high)


def _counted(label: str, value: float) -> Known:
    low, high = _span(value)
    return Known(label, rounded_count(value), tr("{low} to {high}", low=count(low), high=count(high)))


def _money(label: str, value: float) -> Known:
    low, high = _span(value)
    return Known(label, gbp_m(value), tr("{low} to {high}", low=gbp_m(low), high=gbp_m(high)))


def _acute(table: Table) -> tuple[Known, ...]:
    cost = table.facts.get("trust_committed_cost_gbp.acute", 0.0) / 1e6
    stays = table.facts.get("expected_emergency_admissions", 0.0)
    avoidable = stays * table.value("preventable_share")
    return (_money("What all your work costs", cost), _counted("Stays that could have been avoided", avoidable))


def _community(table: Table) -> tuple[Known, ...]:
    waiting = float(table.state.community_waiting[0].sum())
    contacts = float(table.state.last.footprint["community_contacts_per_1000"][0, 0])
    people = float(table.state.population[0].sum())
    own = ~table.world.trust_acute
    posts = float((table.state.staff[0, own] + table.state.vacancies[0, own]).sum())
    empty = float(table.state.vacancies[0, own].sum()) / max(posts, 1e-9)
    missing = contacts * people / 1000.0 * empty
    return (_counted("People who wait and are on no list", waiting), _counted("Visits lost to empty posts", missing))


def _stp(table: Table) -> tuple[Known, ...]:
    ready = float(np.mean(table.plan["readiness"])) if "readiness" in table.plan else 1.0
    word = "low" if ready < LOW_READY else "high" if ready > HIGH_READY else "middling"
    return (Known("How ready you all are (1 where the evidence comes from)", number(round(ready, 2)), word),)


def _gp(table: Table) -> tuple[Known, ...]:
    near = 0.0
    at = {place.id: index for index, place in enumerate(table.scenario.places)}
    limit = table.value("practice_closure_strain")
    start = table.value("gp_strain_start")
    for locality in table.scenario.cartogram.localities:
        strain = float(table.state.gp_strain[0, at[locality.place]])
        near += locality.gp_practices * min(max((strain - start) / max(limit - start, 1e-9), 0.0), 1.0)
    return (_counted("Practices near closing", round(near)),)


def _council(table: Table) -> tuple[Known, ...]:
    homes = sum(locality.care_homes for locality in table.scenario.cartogram.localities)
    ratio = table.state.care_home_fee_ratio[0]
    weight = table.state.care_home_beds[0]
    short = float((np.maximum(1.0 - ratio, 0.0) * weight).sum() / max(float(weight.sum()), 1e-9))
    failing = min(table.value("care_homes_failing_of_fees") * short, 1.0)
    return (_counted("Care homes near failing", round(homes * failing)),)

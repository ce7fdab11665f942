"""The engine scored against history: England from 2011/12 under its real drivers, forecasts with their range.

Nothing after 2015/16 was fitted, and no outcome is read to predict: ``predicted`` follows from the drivers, the
evidence and the last fitted year's misses, which stand among the drivers as numbers. The range of eight in ten:

* evidence and luck: runs that draw both, brought to the central run in the last fitted year, so that what the draws
  change is what comes after it;
* the model's own error: the spread of its misses in the fitted years, growing with the lead h as √(h·(1 + h/(n − 1)))
  as that of a random walk with an estimated drift does, in Student's t for the years left over by what was fitted;
* both added in quadrature, and nowhere narrower than a straight line through the fitted years would give: so few years
  cannot show that the engine knows more than a line.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from simgame.game.phases import year_label
from simgame.insight.ensembles import Progress
from simgame.insight.history import Drivers, Outcomes, Series, england, load_drivers, load_outcomes
from simgame.insight.results import Json
from simgame.insight.words import number
from simgame.model.decisions import Decisions
from simgame.model.evidence import Parameters
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.start import base_year, widen
from simgame.model.state import State
from simgame.model.world import Floats
from simgame.model.year import Year, year
from simgame.session.files import BadFile, load_evidence

SEED = 1
LOW, HIGH = 10, 90  # centiles
BLOCK = 100  # runs at once
# Student's t that a tenth lies above, by degrees of freedom
_T90 = {1: 3.078, 2: 1.886, 3: 1.638, 4: 1.533, 5: 1.476}


@dataclass(frozen=True)
class Order:
    """What the command asks for: first calendar years, runs of the range, a view, evidence set for every run."""

    first: int | None = None
    last: int | None = None
    runs: int = 300
    view: str = "central"
    overrides: Mapping[str, float] = field(default_factory=dict)


def year_named(word: str, label: str | None) -> int | None:
    """The first calendar year of a label such as 2011/12; ``word`` names it in what is said. Raises ``BadFile``."""
    if label is None:
        return None
    years = {year_label(first): first for first in load_drivers().years}
    if label not in years:
        first, last = min(years), max(years)
        raise BadFile((f"{word} {label}: no year of the history: give one from {first} to {last}",))
    return years[label]


def predictions(
    drivers: Drivers, view: str = "central", overrides: Mapping[str, float] | None = None
) -> dict[str, Floats]:
    """The engine's own path on a view's evidence, luck off: name -> (years,), before any miss is carried."""
    parameters = Parameters.of(load_evidence(), view, {**drivers.base, **(overrides or {})})
    seen = [_measured(done, drivers) for done in played(drivers, parameters)]
    return {name: np.asarray([float(row[name][0]) for row in seen]) for name in seen[0]}


def played(
    drivers: Drivers, centre: Parameters, drawn: Parameters | None = None, luck: Luck | None = None
) -> Iterator[Year]:
    """England year by year: ``centre`` sets the base year up, ``drawn`` with ``luck`` plays many runs from there."""
    world = england(drivers)
    parameters = centre if drawn is None else drawn
    state = base_year(world, centre)
    if luck is not None:
        state = widen(state, len(luck.runs))
    for first in drivers.years:
        state = _in_april(state, drivers) if first > drivers.years[0] else state
        row = drivers.of(first)
        own = parameters.replaced(uncommitted_pct=row.uncommitted_pct)
        decisions = Decisions(world.columns, {key: np.asarray([[v]]) for key, v in world.settlement[first].items()})
        regime = Regime.of("keep", len(world.footprints))
        done = year(state, decisions, regime, own, _fund(drivers, first), luck or Luck.of(SEED, on=False))
        yield done
        state = done.state


def _in_april(state: State, drivers: Drivers) -> State:
    """The state with the year's people as they were counted; the mix of need within an age is the engine's."""
    new = state.open_copy()
    counted = drivers.people_in_april(state.year)
    new.population = state.population * (counted / state.population.sum(axis=3))[..., None]
    return new.seal()


def _fund(drivers: Drivers, first: int) -> Shocks:
    """The sustainability fund paid out in full: what some trusts miss goes to others; one row stands for all."""
    paid = drivers.of(first).sustainability_fund_gbp_bn * 1e9
    if not paid:
        return Shocks()
    heads = float(drivers.people_in_april(first).sum())
    return Shocks({"acute_grant_gbp_per_head": np.full((1, 12, 1), paid / heads / 12.0)})


def _measured(done: Year, drivers: Drivers) -> dict[str, Floats]:
    """A year's figures as they are published, name -> (R,). Counts have the days of the year: a leap year has 366."""
    months, seen, facts, e = done.months, done.indicators.footprint, done.ledger.facts, drivers.england
    first = done.state.year - 1
    leap = 366.0 / 365.0 if (first + 1) % 4 == 0 else 1.0
    acute = done.state.world.trust_acute
    came = months.ae_attendances[:, :, acute]
    came_all = came.sum(axis=(1, 2))

    def in_time(share: Floats) -> Floats:
        out: Floats = (share[:, :, acute] * came).sum(axis=(1, 2)) / came_all
        return out

    return {
        "emergency_admissions_m": months.emergency_admissions_place.sum(axis=(1, 2)) * leap / 1e6,
        "ae_attendances_m": months.ae_attendances_place.sum(axis=(1, 2)) * leap / 1e6,
        "ae_four_hour_all_pct": in_time(months.four_hour_pct),
        "ae_four_hour_type1_pct": in_time(months.four_hour_type1_pct),
        "rtt_waiting_list_m": seen["rtt_waiting_list"].sum(axis=1) / 1e6,
        "rtt_18_week_pct": seen["rtt_18_week_pct"][:, 0],
        "bed_occupancy_pct": seen["bed_occupancy_pct"][:, 0],
        "delayed_days_m": seen["delayed_bed_days"].sum(axis=1) * leap / e.acute_delayed_share / 1e6,
        "trust_net_gbp_bn": facts["provider_balance_gbp"].sum(axis=1) / 1e9,
        "commissioner_net_gbp_bn": facts["commissioner_balance_gbp"].sum(axis=1) / 1e9 + e.own_net_gbp_bn,
    }


def misses(own: Mapping[str, Floats], drivers: Drivers, outcomes: Outcomes) -> dict[str, float]:
    """What a series' last fitted year was beyond the engine's own path: a ratio less 1, or points. Only for series of
    five fitted years or more: fewer cannot tell a lasting miss from a passing one.
    """
    at = drivers.years.index(drivers.last_fitted)
    found: dict[str, float] = {}
    for name, series in outcomes.series.items():
        if len(series.observed) < 5:
            continue
        seen = series.observed[drivers.fitted_to]
        found[name] = seen / own[name][at] - 1.0 if series.fit == "ratio" else seen - own[name][at]
    return found


def backcast(order: Order, progress: Progress | None = None) -> Json:
    """The document of ``backcast``: predicted, low, high, observed and what it was calibrated on, for every series."""
    drivers, outcomes = load_drivers(), load_outcomes()
    own = predictions(drivers, order.view, order.overrides)
    drawn = _drawn(drivers, order, progress)
    years = drivers.years
    fitted = years.index(drivers.last_fitted)
    first = years.index(order.first) if order.first is not None else 0
    last = years.index(order.last) if order.last is not None else len(years) - 1
    labels = [year_label(first) for first in years]
    document: Json = {"years": labels[first : last + 1], "series": {}}
    for name, series in outcomes.series.items():
        central = _carried(own[name], drivers.carried.get(name, 0.0), series, fitted)
        low, high = _range(own[name], central, drawn[name], series, labels, fitted)
        observed = [series.observed.get(label) for label in labels]
        part = slice(first, last + 1)
        document["series"][name] = {
            "unit": series.unit,
            "predicted": [float(value) for value in central[part]],
            "low": [float(value) for value in low[part]],
            "high": [float(value) for value in high[part]],
            "observed": observed[part],
            "calibrated_on": list(series.observed),
        }
    return document


def _carried(path: Floats, miss: float, series: Series, fitted: int) -> Floats:
    """A path whose years after the last fitted one have its miss."""
    out = path.copy()
    if series.fit == "ratio":
        out[fitted + 1 :] *= 1.0 + miss
    else:
        out[fitted + 1 :] += miss
    if series.unit == "%":
        out = np.clip(out, 0.0, 100.0)
    return out


def _drawn(drivers: Drivers, order: Order, progress: Progress | None) -> dict[str, Floats]:
    """Runs that draw evidence and the nation's luck, name -> (R, years); luck of single places averages out."""
    over = {**drivers.base, "noise_own_sd": 0.0, **order.overrides}
    centre = Parameters.of(load_evidence(), order.view, over)
    parts: list[dict[str, Floats]] = []
    for first in range(1, order.runs + 1, BLOCK):
        count = min(BLOCK, order.runs + 1 - first)
        luck = Luck.of(SEED, count, first)
        parameters = Parameters.drawn(load_evidence(), luck, order.view, over)
        seen = [_measured(done, drivers) for done in played(drivers, centre, parameters, luck)]
        parts.append({name: np.stack([row[name] for row in seen], axis=1) for name in seen[0]})
        if progress is not None:
            progress(first + count - 1, order.runs)
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def _range(
    own: Floats, central: Floats, drawn: Floats, series: Series, labels: list[str], fitted: int
) -> tuple[Floats, Floats]:
    """The eight in ten of a series: (years,) low and high."""
    missed, spread, line = _errors(own, series, labels[: fitted + 1])
    ratio, count = series.fit == "ratio", len(missed)
    if ratio:
        paths = drawn / drawn[:, fitted : fitted + 1]
        paths *= central[fitted]
        paths[:, fitted + 1 :] *= (central[fitted + 1 :] / own[fitted + 1 :])[None]
    else:
        paths = drawn - drawn[:, fitted : fitted + 1] + own[fitted]
        paths[:, fitted + 1 :] += central[fitted + 1 :] - own[fitted + 1 :]
    below, above = np.percentile(paths, (LOW, HIGH), axis=0)
    low, high = central.copy(), central.copy()
    for index in range(len(labels)):
        lead = index - fitted
        unit = abs(central[index]) if ratio else 1.0
        if lead <= 0:
            half = spread * unit
            low[index], high[index] = central[index] - half, central[index] + half
            continue
        wider = _wider(lead, count)
        model, least = spread * wider * unit, line * wider * unit
        low[index] -= max(float(np.hypot(max(central[index] - below[index], 0.0), model)), least)
        high[index] += max(float(np.hypot(max(above[index] - central[index], 0.0), model)), least)
    if series.unit == "%":
        low, high = np.clip(low, 0.0, 100.0), np.clip(high, 0.0, 100.0)
    if series.unit == "million":
        low = np.maximum(low, 0.0)
    return low, high


def _errors(own: Floats, series: Series, labels: list[str]) -> tuple[Floats, float, float]:
    """The misses of the fitted years, their spread, and that about a straight line, both in Student's t."""
    known = [index for index, label in enumerate(labels) if label in series.observed]
    seen = np.asarray([series.observed[labels[index]] for index in known])
    ratio, count = series.fit == "ratio", len(known)
    missed = seen / own[known] - 1.0 if ratio else seen - own[known]
    spare = max(count - series.parameters, 1)
    spread = float(np.sqrt((missed**2).sum() / spare)) * _t(spare)
    line = 0.0
    if count > 3:
        change = np.diff(np.log(seen)) if ratio else np.diff(seen)
        line = float(change.std(ddof=1)) * _t(count - 2)
    return missed, spread, line


def _wider(lead: int, count: int) -> float:
    """How much wider a range is ``lead`` years past the last of ``count`` fitted ones."""
    return float((lead * (1.0 + lead / max(count - 1, 1))) ** 0.5)


def coverage(own: Mapping[str, Floats], drivers: Drivers, outcomes: Outcomes) -> dict[int, tuple[int, int]]:
    """How many published figures of fitted years lie in the model's own range when the miss of an earlier fitted year
    is carried to them, by lead: years ahead -> (inside, of). The range of eight in ten ought to hold about that.
    """
    labels = [year_label(first) for first in drivers.years if first <= drivers.last_fitted]
    found: dict[int, tuple[int, int]] = {}
    for name, series in outcomes.series.items():
        missed, spread, line = _errors(own[name][: len(labels)], series, labels)
        if len(missed) < len(labels):
            continue
        for lead in range(1, len(missed)):
            half = max(spread, line) * _wider(lead, len(missed))
            inside = int((np.abs(missed[lead:] - missed[:-lead]) <= half).sum())
            before, of = found.get(lead, (0, 0))
            found[lead] = (before + inside, of + len(missed) - lead)
    return found


def _t(freedom: int) -> float:
    return _T90[min(max(freedom, 1), max(_T90))]


def table(document: Mapping[str, Any]) -> str:
    """The document in words: a row for each year of each series, and how far the fitted years were missed."""
    outcomes = load_outcomes()
    lines = ["England, backcast: what the engine makes of the real drivers, eight in ten, and what was published"]
    for name, found in document["series"].items():
        series = outcomes.series[name]
        digits = 2 if found["unit"] != "%" else 1
        unit = "" if found["unit"] == "%" else f", {found['unit']}"
        percent = " %" if found["unit"] == "%" else ""
        lines.append(f"\n{series.label}{unit} ({name})")
        rows = zip(document["years"], found["predicted"], found["low"], found["high"], found["observed"], strict=True)
        for label, predicted, low, high, seen in rows:
            text = f"  {label}  {number(predicted, digits):>7}{percent}"
            text += f"  ({number(low, digits)} to {number(high, digits)})"
            if seen is not None:
                gap = missed_by(series, predicted, seen)
                gap += "" if not beyond(series, predicted, seen) else ", more than its limit"
                text += f"   published {number(seen, digits)}{percent}, missed by {gap}"
            lines.append(text)
    drivers = load_drivers()
    fitted_to = drivers.fitted_to
    inside, of = coverage(predictions(drivers), drivers, outcomes)[1]
    lines.append(f"\nFrom one fitted year to the next, {inside} of {of} published figures lie in the eight in ten.")
    lines.append(f"\nNothing after {fitted_to} was fitted: years without a published figure are forecasts.")
    return "\n".join(lines)


def missed_by(series: Series, predicted: float, seen: float) -> str:
    """How far a prediction is from what was published, in the words of the table."""
    if series.fit == "ratio":
        return f"{number((predicted / seen - 1.0) * 100.0, 1, True)} %"
    points = series.unit == "%"
    return f"{number(predicted - seen, 1 if points else 2, True)}{' points' if points else ''}"


def beyond(series: Series, predicted: float, seen: float) -> bool:
    """Whether a fitted year is missed by more than its limit."""
    missed = predicted / seen - 1.0 if series.fit == "ratio" else predicted - seen
    return abs(missed) > series.limit

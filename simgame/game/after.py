"""The years after, and the other world: every year of both worlds as the engine takes it, to the end of the tenth.

The years after the last one played run under its settings, marked *not played*: no new deals, votes, promises, coins or
cards, only what earlier cards still do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from simgame.game import events
from simgame.game.events import Card, Happened
from simgame.game.seats import Split
from simgame.game.translate import translate
from simgame.game.year_record import YearRecord
from simgame.model.decisions import QUANTITIES, Decisions
from simgame.model.evidence import Parameters
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.start import widen
from simgame.model.state import State
from simgame.model.year import Year
from simgame.model.year import year as play

HORIZON = 10

# Decided anew each year: they do not go on by themselves.
_ONE_OFF = (
    "conduct_",
    "winter_acute",
    "winter_community",
    "winter_council",
    "winter_gp",
    "winter_commissioner",
    "winter_stp",
    "winter_power_",
    "power_",
    "transfer_",
    "promised_",
    "arbitration",
    "hold_transformation",
    "acute_contract_change",
    "acute_price_change",
    "community_contract_change",
    "share_",
    "practice_mergers",
    "scheme_gbp",
    "precept",
    "pioneer",
    "acute_control_total_refused",
    "beds_closed",
)


@dataclass(frozen=True)
class PlannedYear:
    """A year as the engine takes it. ``winter``: decisions in force from December. ``played``: at the table."""

    year: int
    split: Split
    decisions: Decisions
    winter: Decisions
    regime: Regime
    shocks: Shocks
    played: bool


@dataclass(frozen=True)
class Path:
    """One world from its first state to the tenth year; ``dropped``: what the translation could not carry over."""

    split: Split
    start: State
    years: tuple[PlannedYear, ...]
    dropped: tuple[str, ...] = ()


def last_settings(decisions: Decisions, settled: Mapping[str, float]) -> Decisions:
    """A year's decisions as they go on by themselves: levers stay, one-offs end, England's settlement moves on."""
    changes: dict[str, np.ndarray[tuple[int, ...], np.dtype[np.float64]]] = {}
    for id in decisions:
        if id.startswith(_ONE_OFF):
            changes[id] = np.full_like(decisions[id], QUANTITIES[id].default)
    for id, value in settled.items():
        changes[id] = np.full_like(decisions[id], float(value))
    return decisions.replaced(**changes)


def path_of(
    records: Sequence[YearRecord],
    cards: Sequence[Card],
    split: Split,
    settlement: Callable[[int], Mapping[str, float]],
    horizon: int = HORIZON,
) -> Path:
    """One world of a table, all its years and the years after.

    ``keep``: the split is kept throughout. ``abolish``: as played if the table ever abolished it, else abolished from
    the first year. Years that were played in that world are as they were; the others are translated, with the same
    luck and the twins of cards that only one world knows. ``settlement(year)``: what England decides.
    """
    footprints = records[0].regime.payment.shape[1]
    happened = [Happened(card, record.year, choice) for record in records for card, choice in record.happened]
    ever = any(record.split == "abolish" for record in records)
    years: list[PlannedYear] = []
    dropped: list[str] = []
    form = 0.0
    splits: dict[int, Split] = {}
    for record in records:
        wanted: Split = "keep" if split == "keep" else (record.split if ever else "abolish")
        splits[record.year] = wanted
        if record.split == wanted:
            decisions, winter, regime = record.decisions, record.winter, record.regime
        else:
            first = translate(record.decisions, wanted, form)
            decisions, winter = first.decisions, translate(record.winter, wanted, form).decisions
            dropped.extend(text for text in first.dropped if text not in dropped)
            # Parliament decides for both worlds
            regime = replace(Regime.of(wanted, footprints), legislation=record.regime.legislation)
        if "acute_contract_form" in record.decisions:
            form = float(record.decisions["acute_contract_form"][0, 0])
        shocks = _shocks(cards, happened, splits, record.year, footprints)
        years.append(PlannedYear(record.year, wanted, decisions, winter, regime, shocks, True))
    last = years[-1]
    for year in range(last.year + 1, records[0].year + horizon):
        decisions = last_settings(last.decisions, settlement(year))
        splits[year] = last.split
        shocks = _shocks(cards, happened, splits, year, footprints)
        years.append(PlannedYear(year, last.split, decisions, decisions, last.regime, shocks, False))
    return Path(split, records[0].state, tuple(years), tuple(dropped))


def _shocks(
    cards: Sequence[Card], happened: Sequence[Happened], splits: Mapping[int, Split], year: int, footprints: int
) -> Shocks:
    known = [one for one in happened if one.year <= year]
    told = [twin for one in known for twin in events.other_world(cards, [one], splits[one.year])]
    return events.shocks(cards, told, year, footprints)


def run(path: Path, parameters: Parameters, luck: Luck) -> Iterator[Year]:
    """The years of a path one after the other, a run for each of ``luck``."""
    state = path.start if path.start.runs == len(luck.runs) else widen(path.start, len(luck.runs))
    for planned in path.years:
        played = play(state, planned.decisions, planned.regime, parameters, planned.shocks, luck, planned.winter)
        state = played.state
        yield played

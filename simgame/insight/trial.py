"""Years of the engine outside any table, for validation: a scenario opened once and played under chosen levers.

Luck is off, so that what differs between two trials is what was changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np

from simgame.game.plans import settlement
from simgame.game.scenario import build_world
from simgame.model.decisions import Decisions
from simgame.model.evidence import Evidence, Parameters
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.start import opening
from simgame.model.state import State
from simgame.model.world import Floats, World
from simgame.model.year import Year, year
from simgame.session.files import load_evidence, load_scenario

QUIET = Luck.of(1, on=False)


@lru_cache(maxsize=1)
def evidence() -> Evidence:
    """The registry, read once."""
    return load_evidence()


@lru_cache(maxsize=1)
def central() -> Parameters:
    """Central evidence, one run."""
    return Parameters.of(evidence())


@lru_cache(maxsize=8)
def world_of(scenario: str) -> World:
    """A shipped scenario's world."""
    return build_world(load_scenario(scenario))


@lru_cache(maxsize=8)
def opened(scenario: str) -> State:
    """A shipped scenario on 1 April 2017, central evidence."""
    return opening(world_of(scenario), central())


def regime_of(world: World, split: str) -> Regime:
    """A named regime everywhere."""
    return Regime.of(split, len(world.footprints))


def decided(world: World, calendar: int, values: Mapping[str, float | Floats]) -> Decisions:
    """The settlement of a year, levers as named (a number everywhere, or an array), everything else by default."""
    merged: dict[str, float | Floats] = {**settlement(world, calendar), **values}
    arrays = {key: np.atleast_2d(np.asarray(value, dtype=np.float64)) for key, value in merged.items()}
    return Decisions(world.columns, arrays)


def play(
    state: State,
    regimes: Regime | Sequence[Regime],
    years: int,
    values: Mapping[str, float | Floats] | Sequence[Mapping[str, float | Floats]] | None = None,
    *,
    parameters: Parameters | None = None,
    shocks: Shocks | None = None,
    luck: Luck = QUIET,
) -> list[Year]:
    """So many years: one regime and one set of levers for all, or one of each for every year."""
    known = parameters or central()
    out: list[Year] = []
    for n in range(years):
        chosen = values[n] if isinstance(values, Sequence) else values or {}
        regime = regimes if isinstance(regimes, Regime) else regimes[n]
        done = year(state, decided(state.world, state.year, chosen), regime, known, shocks or Shocks(), luck)
        out.append(done)
        state = done.state
    return out


def figure(done: Year, indicator: str) -> float:
    """An indicator of run 0, added over footprints where it counts something and a mean where it is a share."""
    values = done.indicators.footprint[indicator][0]
    counts = indicator.endswith("_gbp") or indicator in ("rtt_waiting_list", "delayed_bed_days")
    return float(values.sum() if counts else values.mean())

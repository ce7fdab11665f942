"""Years of Frimley in steady hands, with a lever moved or a thing happening: what the tests of care are made of."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.start import opening
from simgame.model.state import State
from simgame.model.year import Year, year

from .worlds import default, frimley, parameters


@lru_cache(maxsize=1)
def start() -> State:
    return opening(frimley(), parameters())


def play(
    years: int = 1, shocks: Shocks | None = None, evidence: dict[str, float] | None = None, **decided: float
) -> Year:
    """Years from 2017 with luck off; the last of them."""
    state = start()
    known = parameters().replaced(**evidence) if evidence else parameters()
    for calendar in range(2017, 2017 + years):
        luck = Luck.of(1, on=False)
        done = year(
            state, default(frimley(), calendar, **decided), Regime.of("keep", 1), known, shocks or Shocks(), luck
        )
        state = done.state
    return done


def figure(done: Year, id: str) -> float:
    return float(done.indicators.footprint[id][0, 0])


@lru_cache(maxsize=4)
def plain(years: int = 1) -> Year:
    return play(years)


def events(**factors: float) -> Shocks:
    return Shocks({key: np.full((1, 12, 1), value) for key, value in factors.items()})

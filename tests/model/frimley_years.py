"""Years of Frimley in steady hands, with a lever moved or a thing happening: what the tests of care are made of."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from simgame.insight import trial
from simgame.model.shocks import Shocks
from simgame.model.state import State
from simgame.model.year import Year
from tests.model.played import footprint, opened, regime
from tests.model.worlds import frimley, parameters

figure = footprint


def start() -> State:
    return opened(frimley)


def play(
    years: int = 1, shocks: Shocks | None = None, evidence: dict[str, float] | None = None, **decided: float
) -> Year:
    """Years from 2017 with luck off; the last of them."""
    known = parameters().replaced(**(evidence or {}))
    return trial.play(start(), regime(frimley()), years, decided, parameters=known, shocks=shocks)[-1]


@lru_cache(maxsize=4)
def plain(years: int = 1) -> Year:
    return play(years)


def events(**factors: float) -> Shocks:
    return Shocks({key: np.full((1, 12, 1), value) for key, value in factors.items()})

"""Years played on the tests' worlds: openings are made once; a run is a list of its years."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from simgame.insight import trial
from simgame.model.accounts import Ledger
from simgame.model.evidence import Parameters
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.start import opening
from simgame.model.state import STOCKS, State
from simgame.model.world import Floats, World
from simgame.model.year import Year
from tests.model import worlds

QUIET = Luck.of(1, on=False)


@lru_cache(maxsize=4)
def opened(make: Callable[[], World]) -> State:
    """A world on 1 April 2017, central evidence."""
    return opening(make(), worlds.parameters())


def regime(world: World, split: str = "keep", **switches: float) -> Regime:
    """A named world's regime, with some switches set."""
    return Regime.of(split, len(world.footprints)).with_switch(**switches)


def play(
    state: State,
    regimes: Regime | list[Regime],
    years: int = 1,
    *,
    parameters: Parameters | None = None,
    shocks: Shocks | None = None,
    luck: Luck = QUIET,
    **values: float | Floats,
) -> list[Year]:
    """So many years under the settlement, one regime for all or one for each, levers as named."""
    known = parameters or worlds.parameters()
    return trial.play(state, regimes, years, values, parameters=known, shocks=shocks, luck=luck)


def held(state: State) -> dict[str, Floats]:
    """Everything a state holds but its world, by name: stocks, the year, indicators as ``last.level.id``."""
    out: dict[str, Floats] = {name: getattr(state, name) for name in STOCKS}
    out["year"] = np.asarray([state.year])
    for level, values in state.last.levels().items():
        out.update({f"last.{level}.{key}": value for key, value in values.items()})
    return out


def paid(ledger: Ledger, kind: str) -> float:
    """What run 0 paid of a kind of payment, by commissioners and by the one budget, £."""
    kinds = [key for key in ledger.chart.kinds if key in (kind, f"{kind}.kept", f"{kind}.one")]
    assert kinds, kind
    return float(sum(ledger.kind(key)[0].sum() for key in kinds))


def footprint(done: Year, id: str) -> float:
    """An indicator of run 0, summed over footprints."""
    return float(done.indicators.footprint[id][0].sum())

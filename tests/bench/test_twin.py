"""How much quicker the engine is than its twin in PySD, in one process, over the same twelve months of one place.

The engine's year does all that the twin does and more (care outside the core, the system, all accounts, April and the
year's end), so its time on the same equations alone would be shorter still.
"""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

import numpy as np
import pytest

from simgame.model.evidence import Parameters
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.start import widen
from simgame.model.year import year
from tests.model.worlds import evidence
from tests.validation.twin import case, constants, load, without_notices

AT_ONE, AT_MANY, MANY = 5.0, 300.0, 1000


def quickest(call: Callable[[], object], rounds: int) -> float:
    """Seconds of processor time of the quickest of some calls."""
    found = float("inf")
    for _ in range(rounds):
        begun = process_time()
        call()
        found = min(found, process_time() - begun)
    return found


def test_the_engine_is_much_quicker_than_its_twin(capsys: pytest.CaptureFixture[str]) -> None:
    this, twin = case(), load()
    with without_notices():
        twin.run(params=constants(twin, this), return_columns=["occupancy"])  # constants set, caches filled
        theirs = quickest(lambda: twin.run(return_columns=["occupancy", "list at the end", "due"]), 5)
    regime = Regime.of("keep", 1)

    def play(runs: int) -> Callable[[], object]:
        luck = Luck(1, np.arange(runs), on=False)
        known = Parameters.drawn(evidence(), Luck.of(1, runs)) if runs > 1 else this.known
        state = widen(this.started, runs) if runs > 1 else this.started
        return lambda: year(state, this.decisions, regime, known, Shocks(), luck)

    one = quickest(play(1), 30)
    many = quickest(play(MANY), 3)
    at_one, at_many = theirs / one, MANY * theirs / many
    with capsys.disabled():
        print(
            f"\ntwelve months of one place: twin (PySD) {1000 * theirs:.0f} ms, engine {1000 * one:.1f} ms at one run "
            f"({at_one:.0f} × quicker, goal {AT_ONE:g}), {1000 * many / MANY:.3f} ms a run at {MANY:,} "
            f"({at_many:,.0f} × quicker, goal {AT_MANY:g}; the twin plays one run after another)"
        )
    assert at_one >= AT_ONE
    assert at_many >= AT_MANY

"""A year of a Frimley-like footprint at one run and at 64, part by part, beside a yardstick of numpy.

Run it alone: `python -m tests.bench.footprint_year`. It prints milliseconds of one core (what others
do beside us hardly counts), the best of many.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from time import thread_time
from typing import Any

import numpy as np

from simgame.model import year as contents
from simgame.model.evidence import Parameters
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.start import opening, widen
from simgame.model.year import year
from tests.model.worlds import default, evidence, frimley, parameters

ROUNDS = 40


def best(call: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Seconds of one core of the quickest of some calls."""
    found = float("inf")
    for _ in range(rounds):
        begun = thread_time()
        call()
        found = min(found, thread_time() - begun)
    return found


def yardstick() -> float:
    """Seconds of 1,000 small numpy operations, such as the year is made of."""
    left, right = np.linspace(0.1, 1.0, 10).reshape(1, 10), np.linspace(0.5, 1.5, 10).reshape(1, 10)

    def thousand() -> None:
        for _ in range(1000):
            np.multiply(left, right)

    return best(thousand)


def parts(state: Any, rounds: int = ROUNDS) -> Counter[str]:
    """Seconds of a year in each part, from a run that times them all."""
    spent: Counter[str] = Counter()
    months = ("population", "need", "general_practice", "community_care", "social_care", "emergency", "discharge")
    names = (
        *((part, part) for part in (*months, "beds", "four_hours", "electives", "staff")),
        ("electives", "theatre_plan"), ("system", "confidence"),
        *((part, "ahead") for part in ("habits", "system", "developments", *months, "beds", "electives", "staff")),
        *((part, "after") for part in ("population", "beds", "four_hours", "electives", "staff")),
        *((part, "open_year") for part in ("money", "developments", *months, "beds", "electives", "staff")),
        ("settle", "settle"), ("year_end", "close_year"), ("year_end", "indicators"),
    )  # fmt: skip
    kept = []
    for module_name, name in names:
        module = getattr(contents, module_name)
        call = getattr(module, name)
        kept.append((module, name, call))

        def timed(*args: object, call: Callable[..., object] = call, key: str = f"{module_name}.{name}") -> object:
            begun = thread_time()
            out = call(*args)
            spent[key] += thread_time() - begun
            return out

        setattr(module, name, timed)
    try:
        for _ in range(rounds):
            play(state)
    finally:
        for module, name, call in kept:
            setattr(module, name, call)
    return Counter({key: value / rounds for key, value in spent.items()})


def play(state: Any) -> object:
    """2017/18 with default decisions, the split kept, one run."""
    world = state.world
    return year(state, default(world, 2017), Regime.of("keep", 1), parameters(), Shocks(), Luck.of(1))


def main() -> None:
    state = opening(frimley(), parameters())
    measure = yardstick()
    one = best(lambda: play(state))
    luck = Luck.of(1, 64)
    drawn, wide = Parameters.drawn(evidence(), luck), widen(state, 64)
    decisions, regime = default(frimley(), 2017), Regime.of("keep", 1)
    block = best(lambda: year(wide, decisions, regime, drawn, Shocks(), luck), 10)
    print(f"yardstick: 1,000 small numpy operations {1000 * measure:.2f} ms")
    print(f"a year of one footprint at one run: {1000 * one:.1f} ms ({one / measure:.1f} yardsticks)")
    print(f"a year of one footprint at 64 runs: {1000 * block:.1f} ms ({1000 * block / 64:.2f} ms a run)")
    opened = best(lambda: opening(frimley(), parameters()), 3)
    print(f"the opening (base year, its calibration, four years): {1000 * opened:.0f} ms")
    for key, seconds in parts(state).most_common():
        print(f"  {key:36s} {1000 * seconds:6.2f} ms")


if __name__ == "__main__":
    main()

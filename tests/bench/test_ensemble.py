"""How long years and ensembles take, each beside a yardstick of numpy on the same machine in the same run.

Nothing here asserts a time: machines differ, and others work beside us. Goals are printed beside what was measured.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path as FilePath
from statistics import median

import msgspec
import numpy as np
import pytest

from simgame.game.after import Path, run
from simgame.game.country import Country
from simgame.insight.country_runs import CountryOrder, opening_of, path_in
from simgame.insight.ensembles import BLOCK_RUNS, Drawn, Task, block_size, run_block, run_paths
from simgame.insight.runs import Order, played
from simgame.insight.worlds import as_played, drawn_of
from simgame.model.evidence import Parameters
from simgame.model.luck import Luck
from simgame.model.month import Month
from simgame.model.start import widen
from simgame.model.world import Floats
from simgame.model.year import april_to_november, year
from simgame.session.files import load_place, load_scenario
from tests.model.played import held

RUNS, YEARS, ROUNDS = 1000, 5, 40
GOAL_S, GOAL_YEAR_MS, GOAL_COUNTRY_S = 1.5, 5.0, 2.0  # on two quiet cores
ROOT = FilePath(__file__).parents[2]
"""A process of its own plays so many runs and says the most memory that it held."""
MEMORY = """
import resource, sys
from tests.bench.test_ensemble import frimley
from simgame.insight.ensembles import run_paths
path, drawn = frimley()
run_paths((path,), drawn, int(sys.argv[1]), workers=1)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def frimley() -> tuple[Path, Drawn]:
    table = played(Order(load_scenario("frimley"), years=YEARS))
    return as_played(table), drawn_of(table)


def seconds(call: Callable[[], object], rounds: int, clock: Callable[[], float] = time.perf_counter) -> list[float]:
    """Seconds of some calls."""
    found = []
    for _ in range(rounds):
        begun = clock()
        call()
        found.append(clock() - begun)
    return found


def quickest(call: Callable[..., object], *words: object) -> float:
    """Seconds of processor time of the quicker of two calls; years that come one by one are played to the end."""

    def once() -> None:
        made = call(*words)
        if isinstance(made, Iterator):
            list(made)

    return min(seconds(once, 2, time.process_time))


def small() -> float:
    """Milliseconds of 1,000 small numpy operations, such as a year at one run is made of: the median of many."""
    left, right = np.linspace(0.1, 1.0, 10).reshape(1, 10), np.linspace(0.5, 1.5, 10).reshape(1, 10)

    def thousand() -> None:
        for _ in range(1000):
            np.multiply(left, right)

    return 1000.0 * median(seconds(thousand, 15))


def waited_least(times: Sequence[float], busy: Sequence[float]) -> list[float]:
    """Of the times of some rounds those of the quarter in which others kept the thread from its core the least."""
    order = sorted(range(len(times)), key=lambda n: times[n] - busy[n])
    return [times[n] for n in order[: len(times) // 4]]


def large() -> float:
    """Seconds for a fixed piece of numpy: 2,000 exponentials of 64 × 200 numbers, one core."""
    values = np.linspace(0.0, 1.0, 64 * 200).reshape(64, 200)
    return min(seconds(lambda: [np.exp(values) for _ in range(2000)], 3))


def exponent(sizes: Iterable[float], times: Iterable[float]) -> float:
    """How a time grows with a size: 1 is in proportion."""
    slope, _ = np.polyfit(np.log(list(sizes)), np.log(list(times)), 1)
    return float(slope)


def test_a_year_of_one_run(capsys: pytest.CaptureFixture[str]) -> None:
    table = played(Order(load_scenario("frimley"), years=YEARS))
    path, luck = as_played(table), Luck.of(1)
    years: list[list[float]] = [[] for _ in range(YEARS)]
    busy: list[list[float]] = [[] for _ in range(YEARS)]  # of this thread alone: what others do hardly counts
    state = None
    for _ in range(ROUNDS):
        playing = run(path, table.parameters, luck)
        for times, cpu in zip(years, busy, strict=True):
            begun, before = time.perf_counter(), time.thread_time()
            state = next(playing).state
            cpu.append(1000.0 * (time.thread_time() - before))
            times.append(1000.0 * (time.perf_counter() - begun))
    # of each year the quarter of the rounds that waited least for a core (all time less the thread's own), whatever the
    # year itself took
    calm = float(np.mean([median(waited_least(times, cpu)) for times, cpu in zip(years, busy, strict=True)]))
    middle = float(np.mean([median(times) for times in years]))
    own = float(np.mean([median(cpu) for cpu in busy]))
    least, core = (float(np.mean([min(times) for times in each])) for each in (years, busy))
    yard = small()
    with capsys.disabled():
        print(
            f"\na year of Frimley at one run: median {middle:.1f} ms, of the quarter of {ROUNDS} rounds "
            f"that waited least for a core {calm:.1f}, least {least:.1f} (goal {GOAL_YEAR_MS:g}); of the thread's own "
            f"time median {own:.1f}, least {core:.1f}; {middle / yard:.1f} yardsticks of {yard:.2f} ms (1,000 small "
            f"operations of numpy)"
        )
    assert state is not None
    assert state.runs == 1


def test_a_thousand_runs_of_five_years_of_frimley(capsys: pytest.CaptureFixture[str]) -> None:
    path, drawn = frimley()
    times = seconds(lambda: run_paths((path,), drawn, RUNS), 3)
    measure = large()
    sizes = (250, 500, RUNS)
    alone = [quickest(run_paths, (path,), drawn, n, 1) for n in sizes]
    blocks = {n: quickest(run_block, Task(path), drawn, 0, n) / n for n in (32, 128, 256)}
    memory = [int(subprocess.check_output([sys.executable, "-c", MEMORY, str(n)], cwd=ROOT)) for n in (300, 1200)]
    with capsys.disabled():
        print(
            f"\n{RUNS:,} runs of {YEARS} years of Frimley: {min(times):.2f} s (goal {GOAL_S:g}) on {os.cpu_count()} "
            f"cores, {min(times) / measure:.0f} yardsticks of {1000 * measure:.0f} ms; one core {alone[-1]:.2f} s\n"
            f"cost grows with runs to the power {exponent(sizes, alone):.2f}; a run's five years take "
            + ", ".join(f"{1000 * cost:.2f} ms in blocks of {n}" for n, cost in blocks.items())
            + f" (blocks are of {BLOCK_RUNS} at most)\n"
            f"most memory held: {memory[0]} MB with 300 runs, {memory[1]} MB with 1,200 (one process)"
        )
    assert memory[1] < 1.5 * memory[0]


def arrays_of(month: Month) -> list[Floats]:
    """The figures of a month."""
    return list(month.figures().values())


def test_the_distance_to_a_bound(capsys: pytest.CaptureFixture[str]) -> None:
    """A year cannot be quicker than reading once and writing once what it holds."""
    path, drawn = frimley()
    runs, first = BLOCK_RUNS, path.years[0]
    luck = Luck.of(1, runs)
    known, state = Parameters.drawn(drawn.evidence, luck), widen(path.start, runs)
    args = (first.decisions, first.regime, known, first.shocks, luck)
    mid = april_to_november(state, *args)
    whole = quickest(year, state, *args, first.winter)
    arrays: list[Floats] = [*held(state).values(), *mid.inputs.annual.values()]
    arrays += 12 * arrays_of(mid.record[0])
    spare = {value.shape: np.empty(value.shape) for value in arrays}

    def stream() -> None:
        for value in arrays:
            np.multiply(value, 1.0, out=spare[value.shape])

    bound = min(seconds(stream, 5, time.process_time))
    size = sum(value.nbytes for value in arrays) / 2**20
    with capsys.disabled():
        print(
            f"\na year of {runs} runs: {1000 * whole:.0f} ms, {whole / bound:.0f} times the {1000 * bound:.1f} ms in "
            f"which numpy streams its {size:.0f} MB once (state, what April worked out, twelve months' figures)"
        )
    assert whole > bound


def test_england_for_ten_years(capsys: pytest.CaptureFixture[str]) -> None:
    country = load_place("england")
    assert isinstance(country, Country)
    order = CountryOrder(country, years=10)
    start = opening_of(order)
    path = path_in(order, start, "keep", {})
    luck = Luck.of(1)
    ten = seconds(lambda: list(run(path, start.parameters, luck)), 2)
    sizes, costs = [], []
    for count in (5, 11, 22, 44):
        some = msgspec.structs.replace(country, footprints=country.footprints[:count])
        part = replace(order, country=some, years=2)
        begun = opening_of(part)
        sizes.append(len(begun.world.footprints))
        costs.append(quickest(run, path_in(part, begun, "keep", {}), begun.parameters, luck))
    yard = small()
    with capsys.disabled():
        print(
            f"\nEngland ({sizes[-1]} footprints, {len(start.world.places)} commissioners) for ten years at one run: "
            f"{min(ten):.2f} s (goal {GOAL_COUNTRY_S:g}), {1000 * min(ten) / yard:.0f} yardsticks of {yard:.2f} ms; "
            f"blocks of {block_size(start.world)} runs\n"
            f"a year of {', '.join(map(str, sizes))} footprints: {', '.join(f'{500 * cost:.0f}' for cost in costs)} "
            f"ms, growing with footprints to the power {exponent(sizes, costs):.2f}"
        )
    assert exponent(sizes, costs) < 1.0

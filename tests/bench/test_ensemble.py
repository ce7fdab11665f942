"""How long an ensemble takes, beside a yardstick of numpy on the same machine in the same run."""

from __future__ import annotations

import os
import time

import numpy as np
import pytest

from simgame.game.after import run
from simgame.insight.ensembles import run_paths
from simgame.insight.runs import Order, played
from simgame.insight.worlds import as_played, drawn_of
from simgame.model.luck import Luck
from simgame.session.files import load_scenario

RUNS, YEARS = 1000, 5
GOAL_S, GOAL_YEAR_MS = 4.0, 10.0  # on two quiet cores; printed beside what was measured, never asserted


def yardstick() -> float:
    """Seconds for a fixed piece of numpy: 2,000 exponentials of 64 × 200 numbers, one core."""
    values = np.linspace(0.0, 1.0, 64 * 200).reshape(64, 200)
    best = float("inf")
    for _ in range(3):
        begun = time.perf_counter()
        for _ in range(2000):
            np.exp(values)
        best = min(best, time.perf_counter() - begun)
    return best


def test_a_thousand_runs_of_five_years_of_frimley(capsys: pytest.CaptureFixture[str]) -> None:
    table = played(Order(load_scenario("frimley"), years=YEARS))
    path, drawn = as_played(table), drawn_of(table)
    seconds = measure = float("inf")
    for _ in range(3):  # the best of three: other programs come and go
        measure = min(measure, yardstick())
        begun = time.perf_counter()
        (outcome,) = run_paths((path,), drawn, RUNS)
        seconds = min(seconds, time.perf_counter() - begun)
        if seconds <= GOAL_S:
            break
    begun = time.perf_counter()
    run_paths((path,), drawn, 64, workers=1)
    block = time.perf_counter() - begun
    with capsys.disabled():
        print(
            f"\n{RUNS:,} runs of {YEARS} years of Frimley: {seconds:.2f} s (goal {GOAL_S:g}) on {os.cpu_count()} cores "
            f"({seconds / measure:.0f} yardsticks of {1000 * measure:.0f} ms; a block of 64 runs {block:.2f} s)"
        )
    assert outcome.runs == RUNS


def test_a_year_of_one_run(capsys: pytest.CaptureFixture[str]) -> None:
    table = played(Order(load_scenario("frimley"), years=YEARS))
    path, luck = as_played(table), Luck.of(1)
    best, state = float("inf"), None
    for _ in range(30):
        begun = time.perf_counter()
        for year in run(path, table.parameters, luck):
            state = year.state
        best = min(best, time.perf_counter() - begun)
    measure = yardstick()
    ms = 1000 * best / YEARS
    with capsys.disabled():
        yard = 1000 * measure
        print(
            f"\na year of Frimley at one run: {ms:.1f} ms (goal {GOAL_YEAR_MS:g}; {ms / yard:.2f} of {yard:.0f} ms)"
        )
    assert state is not None
    assert state.runs == 1

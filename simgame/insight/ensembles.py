"""Many runs of one path of decisions: blocks of runs that fit the cache, on as many processes as there are cores.

A run's bits depend on its number only: the same in whatever block, process or ensemble it is computed. Run 0 takes the
view's values and the seed's luck; every other run draws both.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from itertools import pairwise
from multiprocessing.context import BaseContext
from typing import Protocol

import numpy as np

from simgame.game.after import Path, PlannedYear
from simgame.model.chart import chart
from simgame.model.evidence import Evidence, Parameters
from simgame.model.luck import Luck
from simgame.model.start import widen
from simgame.model.state import State
from simgame.model.world import Floats, World
from simgame.model.year import year

Progress = Callable[[int, int], None]  # how many are done, of how many
BLOCK_RUNS = 256  # at most: beyond, a block no longer fits the cache and is not quicker
BLOCK_ROWS = 256_000  # payments of the books in a block at most: a country is played in smaller blocks
PARALLEL_FROM_RUN_YEARS = 1500  # below this a second process takes longer to start than it saves
LEDGER = ("received_gbp", "spent_gbp", "balances_change_gbp", "residual_gbp")
PEOPLE = ("start", "births", "deaths", "moved", "end", "residual")


class Cancelled(Exception):
    """The caller no longer wants the result."""


@dataclass(frozen=True)
class Drawn:
    """Where the runs' evidence and luck come from."""

    evidence: Evidence
    seed: int
    view: str = "central"
    overrides: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Outcome:
    """Indicators, ledger and people of every run.

    ``indicators``: id -> (R, years, F). ``ledger`` (see ``LEDGER``) and ``people`` (see ``PEOPLE``) -> (R, years).
    """

    indicators: Mapping[str, Floats]
    ledger: Mapping[str, Floats]
    people: Mapping[str, Floats]

    @property
    def runs(self) -> int:
        """How many runs there are."""
        return len(self.ledger["residual_gbp"])


class Beside(Protocol):
    """Further figures of a year, worked out beside the engine: id -> (R,). Sent to worker processes: plain values."""

    def __call__(self, index: int, state: State, planned: PlannedYear, parameters: Parameters) -> dict[str, Floats]:
        """The figures of the year with this index, from its first of April."""
        ...


class EventsOf(Protocol):
    """The events of every run, where they are not the same in all. Sent to worker processes: plain values."""

    def in_runs(self, index: int, first: int, count: int, planned: PlannedYear) -> PlannedYear:
        """The year with this index as ``count`` runs from ``first`` have it; run 0 has it as ``planned``."""
        ...


@dataclass(frozen=True)
class Task:
    """A path, and what is worked out for each of its runs: further figures, events of their own."""

    path: Path
    beside: Beside | None = None
    events: EventsOf | None = None


def run_block(task: Task, drawn: Drawn, first: int, count: int) -> Outcome:
    """Runs ``first`` to ``first + count - 1`` along a path."""
    path, beside, events = task.path, task.beside, task.events
    luck = Luck.of(drawn.seed, count, first)
    parameters = Parameters.drawn(drawn.evidence, luck, drawn.view, drawn.overrides)
    state = widen(path.start, count)
    indicators: dict[str, list[Floats]] = {}
    ledger: dict[str, list[Floats]] = {key: [] for key in LEDGER}
    people: dict[str, list[Floats]] = {key: [] for key in PEOPLE}
    for index, planned in enumerate(path.years):
        if events is not None:
            planned = events.in_runs(index, first, count, planned)
        further = {} if beside is None else beside(index, state, planned, parameters)
        shocks = planned.shocks
        played = year(state, planned.decisions, planned.regime, parameters, shocks, luck, planned.winter)
        state = played.state
        for key, value in played.indicators.footprint.items():
            indicators.setdefault(key, []).append(_of_all(value, count))
        for key, value in further.items():
            indicators.setdefault(key, []).append(value[:, None])
        for key in LEDGER:
            ledger[key].append(_of_all(getattr(played.ledger, key), count))
        for key in PEOPLE:
            people[key].append(_of_all(played.ledger.people[key], count))
    return Outcome(
        {key: np.stack(values, axis=1) for key, values in indicators.items()},
        {key: np.stack(values, axis=1) for key, values in ledger.items()},
        {key: np.stack(values, axis=1) for key, values in people.items()},
    )


def _of_all(values: Floats, count: int) -> Floats:
    """Values (1 or count, …) of every run."""
    return values if len(values) == count else np.broadcast_to(values, (count, *values.shape[1:]))


def joined(parts: list[Outcome]) -> Outcome:
    """Blocks of runs, in order, as one outcome."""

    def join(pick: Callable[[Outcome], Mapping[str, Floats]]) -> dict[str, Floats]:
        return {key: np.concatenate([pick(part)[key] for part in parts]) for key in pick(parts[0])}

    return Outcome(join(lambda o: o.indicators), join(lambda o: o.ledger), join(lambda o: o.people))


def block_size(world: World) -> int:
    """How many runs of a world are played at once at most."""
    return max(1, min(BLOCK_RUNS, BLOCK_ROWS // chart(world).rows))


def _blocks(runs: int, most: int, hands: int) -> list[tuple[int, int]]:
    """First run and number of runs of each block: nearly of one size, none beyond ``most``, one at least for each of
    ``hands``.
    """
    count = max(-(-runs // most), min(hands, runs))
    edges = [runs * n // count for n in range(count + 1)]
    return [(first, last - first) for first, last in pairwise(edges)]


Shared = tuple[tuple[Task, ...], Drawn]
Job = tuple[int, int, int]  # path, first run, runs


class Hands(Protocol):
    """Whoever works jobs elsewhere, on several machines perhaps."""

    count: int

    def work(
        self, jobs: Sequence[Job], shared: Shared, stop: Callable[[], None], landed: Callable[[Job, Outcome], None]
    ) -> None:
        """Do the jobs; return early where they can no longer be done there, and the rest is done here."""
        ...


_hired: ContextVar[Hands | None] = ContextVar("hired", default=None)


@contextmanager
def hired(hands: Hands) -> Iterator[None]:
    """Within, ensembles are worked by ``hands``."""
    token = _hired.set(hands)
    try:
        yield
    finally:
        _hired.reset(token)


_shared: Shared | None = None


def _prepare(tasks: tuple[Task, ...], drawn: Drawn) -> None:
    """Give a worker process what all its blocks share, once."""
    global _shared
    _shared = (tasks, drawn)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who is stopped from the keyboard is the parent, which ends us


def _work(index: int, first: int, count: int) -> Outcome:
    assert _shared is not None
    return run_block(_shared[0][index], _shared[1], first, count)


def context() -> BaseContext:
    """How processes start: a fork starts at once, but only a program of one thread and no windows may be forked."""
    alone = threading.active_count() == 1 and "PySide6.QtCore" not in sys.modules
    return multiprocessing.get_context("fork" if sys.platform == "linux" and alone else "spawn")


def _in_processes(
    jobs: Sequence[Job],
    shared: Shared,
    count: int,
    stop: Callable[[], None],
    landed: Callable[[Job, Outcome], None],
) -> None:
    """Do the jobs in ``count`` processes; where processes cannot be had, return with what was done."""
    try:
        pool = ProcessPoolExecutor(count, mp_context=context(), initializer=_prepare, initargs=shared)
    except (OSError, ImportError, NotImplementedError):  # a machine without semaphores
        return
    try:
        waiting: dict[Future[Outcome], Job] = {pool.submit(_work, *job): job for job in jobs}
        while waiting:
            stop()
            for future in wait(waiting, timeout=0.2, return_when=FIRST_COMPLETED).done:
                landed(waiting.pop(future), future.result())
    except (BrokenProcessPool, OSError):  # killed for want of memory, or never started
        pool.shutdown(wait=False, cancel_futures=True)
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    else:
        pool.shutdown()


def run_paths(
    paths: tuple[Path | Task, ...],
    drawn: Drawn,
    runs: int,
    workers: int | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Outcome, ...]:
    """Every path with the same evidence and luck, run by run, so that paths pair.

    ``progress(done, total)`` counts runs over all paths. Raises ``Cancelled`` soon after ``cancelled()`` turns true.
    """
    total = runs * len(paths)
    tasks = tuple(path if isinstance(path, Task) else Task(path) for path in paths)
    hands = _hired.get()
    run_years = runs * sum(len(task.path.years) for task in tasks)
    count = workers if workers is not None else (os.cpu_count() or 1)
    if workers is None and run_years < PARALLEL_FROM_RUN_YEARS:
        count = 1
    if hands is not None:  # so many that one that is lost costs little
        count = 4 * hands.count
    blocks = _blocks(runs, min(block_size(task.path.start.world) for task in tasks), -(-count // len(tasks)))
    jobs = [(index, first, size) for first, size in blocks for index in range(len(tasks))]
    done = 0
    parts: dict[tuple[int, int], Outcome] = {}

    def landed(job: tuple[int, int, int], outcome: Outcome) -> None:
        nonlocal done
        parts[job[0], job[1]] = outcome
        done += job[2]
        if progress is not None:
            progress(done, total)

    def stop() -> None:
        if cancelled is not None and cancelled():
            raise Cancelled

    if hands is not None:
        hands.work(jobs, (tasks, drawn), stop, landed)
    elif count > 1 and len(jobs) > 1:
        _in_processes(jobs, (tasks, drawn), min(count, len(jobs)), stop, landed)
    for job in jobs:  # all of them, or those that nobody else could do
        if (job[0], job[1]) not in parts:
            stop()
            landed(job, run_block(tasks[job[0]], drawn, job[1], job[2]))
    return tuple(joined([parts[index, first] for first, _ in blocks]) for index in range(len(tasks)))

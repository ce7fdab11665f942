"""Ensembles past one machine: chunks of runs on the workers of a dask.distributed scheduler (the extra ``cluster``).

A run's bits depend on its number only, so where its chunk is worked changes nothing. A chunk whose worker is lost is
worked again by another; where no worker is left, what is open is worked here.
"""

from __future__ import annotations

import logging
import platform
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache
from pickle import dumps, loads
from queue import Empty, Queue
from time import monotonic
from typing import TYPE_CHECKING, Any

import numpy as np

from simgame import __version__
from simgame.insight.ensembles import Hands, Job, Outcome, Shared, run_block

if TYPE_CHECKING:
    from distributed import Client, LocalCluster

ANSWER_S = 10.0  # a scheduler that has not answered by then is not there
_SILENT = logging.CRITICAL + 1  # what befalls is told in the program's own words
ALONE_S = 10.0  # without any worker for so long, the rest is worked here
EXTRA = "Spreading runs needs the extra `cluster` (dask.distributed): install it with `pip install distributed`."


class ClusterProblem(Exception):
    """The runs cannot be spread; the text says why and what to do."""


def versions() -> tuple[str, str, str]:
    """What has to be the same wherever runs are worked, for the same bits: the program, numpy, the processor's kind."""
    return __version__, np.__version__, platform.machine()


@lru_cache(maxsize=2)
def _unpacked(packed: bytes) -> Shared:
    """What all chunks of an ensemble share; a worker unpacks it once."""
    shared: Shared = loads(packed)
    return shared


def work_chunk(packed: bytes, index: int, first: int, count: int) -> Outcome:
    """One chunk, on a worker."""
    tasks, drawn = _unpacked(packed)
    return run_block(tasks[index], drawn, first, count)


class Cluster:
    """The workers of a scheduler as ``ensembles.Hands``."""

    def __init__(self, client: Client, say: Callable[[str], None]) -> None:
        self._client = client
        self._say = say
        self.count = max(len(self._workers()), 1)

    def _workers(self) -> dict[str, Any]:
        found: dict[str, Any] = self._client.scheduler_info(n_workers=-1)["workers"]
        return found

    def work(
        self, jobs: Sequence[Job], shared: Shared, stop: Callable[[], None], landed: Callable[[Job, Outcome], None]
    ) -> None:
        """Send the jobs out and hand over their outcomes as they come; see ``ensembles.Hands``."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # that it is large: it is sent once
            packed = self._client.submit(bytes, dumps(shared), pure=False)  # as a task, it can be made again if lost
        waiting = {}
        arrived: Queue[Any] = Queue()
        for job in jobs:
            future = self._client.submit(work_chunk, packed, *job, pure=False, retries=3)
            waiting[future.key] = (job, future)
            future.add_done_callback(arrived.put)
        seen, lost = monotonic(), 0
        try:
            while waiting:
                stop()
                try:
                    future = arrived.get(timeout=0.2)
                except Empty:
                    if self._somebody_there():
                        seen = monotonic()
                    elif monotonic() - seen > ALONE_S:
                        self._say("No worker is left on the scheduler: the rest is worked out here.")
                        return
                    continue
                job, _ = waiting.pop(future.key)
                if future.status == "finished":
                    landed(job, future.result())
                else:
                    lost += 1
            if lost:  # their scheduler is gone, or worker after worker was lost with them
                self._say("Chunks of runs were lost with their scheduler or workers: they are worked out here.")
        finally:
            with suppress(Exception):
                self._client.cancel([future for _, future in waiting.values()], force=True)

    def _somebody_there(self) -> bool:
        if self._client.status != "running":
            return False
        return bool(self._workers())


@contextmanager
def cluster(scheduler: str | None, workers: int | None, say: Callable[[str], None]) -> Iterator[Hands]:
    """The workers of the scheduler at an address, or where none is given so many of one on this machine.

    ``say``: told in a sentence what befalls. Raises ``ClusterProblem``.
    """
    try:
        import distributed
    except ImportError:
        raise ClusterProblem(EXTRA) from None
    for name in ("distributed", "distributed.client", "distributed.scheduler", "distributed.nanny"):
        logging.getLogger(name).setLevel(_SILENT)
    local: LocalCluster | None = None
    client: Client | None = None
    try:
        if scheduler is None:
            local = distributed.LocalCluster(
                n_workers=workers, threads_per_worker=1, processes=True, memory_limit=0, silence_logs=_SILENT,
                dashboard_address="localhost:0",  # any port that is free, for this machine alone
            )  # fmt: skip
        client = _connected(distributed.Client, local if local is not None else scheduler)
        yield Cluster(client, say)
    finally:
        for end in (client, local):
            if end is not None:
                with suppress(Exception):
                    end.close(timeout=5)


def _connected(make: type[Client], address: Any) -> Client:
    """A client of a scheduler whose workers run the same program."""
    try:
        client = make(address, timeout=ANSWER_S, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        how = "start one there with `dask scheduler`, or leave --scheduler out"
        raise ClusterProblem(f"No scheduler answers at {address}: {how}.") from error
    try:
        found = client.run(versions)
    except Exception as error:
        client.close()
        raise ClusterProblem(
            f"The workers at {address} cannot run this program ({error}): install split-decision {__version__} there."
        ) from error
    for worker, theirs in found.items():
        if theirs != versions():
            client.close()
            mine, other = (", numpy ".join(one[:2]) for one in (versions(), theirs))
            raise ClusterProblem(f"The worker at {worker} runs version {other}, this is {mine}: make them the same.")
    if not found:
        client.close()
        raise ClusterProblem(f"The scheduler at {address} has no workers: start some with `dask worker {address}`.")
    return client

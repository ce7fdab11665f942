"""The same work for several things, each in a process of its own where the machine has more than one core."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from simgame.insight.ensembles import context

Asked = TypeVar("Asked")
Found = TypeVar("Found")


def beside(work: Callable[[Asked], Found], asked: Sequence[Asked]) -> list[Found]:
    """``work`` of each, in order: a function at the top of a module, its argument and answer such as can be sent. Where
    processes cannot be had, or one is lost, here.
    """
    count = min(os.cpu_count() or 1, len(asked))
    if count > 1:
        try:
            with ProcessPoolExecutor(count, mp_context=context(), initializer=_quiet) as pool:
                return list(pool.map(work, asked))
        except (BrokenProcessPool, OSError, ImportError, NotImplementedError):
            pass
    return [work(one) for one in asked]


def _quiet() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who is stopped from the keyboard is the parent, which ends us

"""The one place for work that takes longer than a frame: a thread with a queue, results back in the window's thread.

What only the window's thread may do (to make pages, to lay them out) is done here too, a step at a time.
"""

from __future__ import annotations

import gc
import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

SWEEP_MS = 1000


@dataclass(frozen=True)
class _Job:
    call: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    key: str


class _Thread(QThread):
    """Takes jobs in order until it is told to stop."""

    finished_job = Signal(object, object, object)  # the job, its result, its exception

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: deque[_Job] = deque()
        self._ready = threading.Condition()
        self._stopping = False

    def add(self, job: _Job) -> int:
        """Queue it. Returns how many jobs of its key it replaced."""
        with self._ready:
            before = len(self._jobs)
            if job.key:
                self._jobs = deque(other for other in self._jobs if other.key != job.key)
            replaced = before - len(self._jobs)
            self._jobs.append(job)
            self._ready.notify()
        return replaced

    def stop(self) -> None:
        with self._ready:
            self._stopping = True
            self._ready.notify()

    def run(self) -> None:
        while True:
            with self._ready:
                while not self._jobs and not self._stopping:
                    self._ready.wait()
                if not self._jobs:
                    return
                job = self._jobs.popleft()
            try:
                result, error = job.call(), None
            except Exception as problem:
                result, error = None, problem
            self.finished_job.emit(job, result, error)


class _Sweeper(QObject):
    """Collects Python's cyclic garbage in the window's thread, and nowhere else while it lives.

    Left to itself the collector runs in whichever thread allocates; a widget or a board item of a page long gone that
    it takes apart in the worker's thread brings the program down. What modules brought along is set aside: it never
    becomes garbage, and to look through it would hold the window.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._modules = 0  # how many had been read when their objects were set aside
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(SWEEP_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    def sweep(self) -> None:
        """The generations that are due, oldest first, as the collector itself would choose them."""
        if len(sys.modules) > self._modules:
            self._modules = len(sys.modules)
            gc.freeze()
            return
        due = [
            number for number, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]  # fmt: skip
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()


class Work(QObject):
    """A queue of jobs on one thread, and of steps in the window's. ``idle`` is emitted when the last one is done."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = _Thread(self)
        self._thread.finished_job.connect(self._deliver)
        self._closed = False
        self._owed = 0  # counted in the window's thread alone: nobody looks between a result and its delivery
        self._steps: deque[Callable[[], None]] = deque()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._step)
        self._sweeper = _Sweeper(self)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether a step is left, or a job is queued, running, or its result not yet delivered."""
        return self._owed > 0

    def run(
        self, call: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None], key: str = ""
    ) -> None:
        """Queue ``call``; ``done`` or ``failed`` follow in the window's thread.

        A job with a ``key`` replaces those with the same key that have not begun; nothing follows for them.
        """
        self._owed += 1 - self._thread.add(_Job(call, done, failed, key))

    def soon(self, *steps: Callable[[], None], first: bool = False) -> None:
        """Do these in the window's thread, in order; between two of them the window draws, and hears its player.

        ``first``: before all that is left of earlier ones.
        """
        self._owed += len(steps)
        if first:
            self._steps.extendleft(reversed(steps))
        else:
            self._steps.extend(steps)
        self._next.start()

    def _step(self) -> None:
        if self._closed or not self._steps:
            return
        step = self._steps.popleft()
        try:
            step()
        finally:
            if self._steps:
                self._next.start()  # only now: whatever was due while it ran goes first
            self._done()

    def _done(self) -> None:
        self._owed -= 1
        if not self.busy:
            self.idle.emit()

    def close(self) -> None:
        """Let every queued job end without delivering it, and stop the thread. Safe to call twice."""
        if not self._closed:
            self._closed = True
            self._thread.stop()
            self._thread.wait()
            self._sweeper.stop()

    @Slot(object, object, object)
    def _deliver(self, job: _Job, result: object, error: Exception | None) -> None:
        if self._closed:
            return
        # Still owed while it is delivered: what follows in steps keeps this busy without a gap.
        try:
            if error is None:
                job.done(result)
            else:
                job.failed(error)
        finally:
            self._done()

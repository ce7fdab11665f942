"""A watch over the window's thread: how long it was ever held, by what, and on which screen."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import Qt, QTimer

BEAT_MS = 5
LOOK_S = 0.003  # of CPU, between two looks
DEPTH = 4  # of the functions named
MOST = 2


@dataclass(frozen=True)
class Gap:
    """Between two beats, from a screen to a screen: ms of the clock, of the thread's own CPU, of all others'."""

    before: str
    place: str
    wall: float
    own: float
    others: float
    where: str


class Watch:
    """A heart that beats in the window's thread, and a watchdog that looks at what runs between two beats.

    ``place`` names the screen in sight. ``gaps`` holds those of ``goal`` milliseconds of the clock and more,
    ``longest`` the longest of each screen in the thread's own CPU: that is what this program can answer for on a busy
    machine, and what others took meanwhile tells whether a worker held the interpreter. The watchdog is the system's
    interval timer: its signal is taken in this thread, between two steps of Python. (A second thread that reads this
    one's frames brings PySide down.) Where there is none, gaps are kept without a name.
    """

    def __init__(self, place: Callable[[], str], goal: float) -> None:
        self._place, self._goal = place, goal
        self.gaps: list[Gap] = []
        self.longest: dict[str, Gap] = {}
        self.beats = 0
        self._last = self._now()
        self._before = ""
        self._seen: dict[str, float] = {}
        self._looked = 0.0
        self._heart = QTimer()
        self._heart.setTimerType(Qt.TimerType.PreciseTimer)
        self._heart.setInterval(BEAT_MS)
        self._heart.timeout.connect(self._beat)

    def start(self) -> None:
        self._last, self._before = self._now(), self._place()
        self._heart.start()
        if hasattr(signal, "setitimer"):
            self._handler = signal.signal(signal.SIGPROF, self._look)
            signal.setitimer(signal.ITIMER_PROF, LOOK_S, LOOK_S)

    def stop(self) -> None:
        self._heart.stop()
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_PROF, 0.0)
            signal.signal(signal.SIGPROF, self._handler)

    def table(self) -> str:
        """The longest gap of each screen in a line, the worst first: the thread's own CPU, all other threads', the
        clock, and what took most of it."""
        lines = []
        for place, gap in sorted(self.longest.items(), key=lambda item: -item[1].own):
            lines.append(f"  {gap.own:6.0f} {gap.others:7.0f} {gap.wall:6.0f}  {place:<12} {gap.where}")
        return "\n".join([f"  {'own':>6} {'others':>7} {'clock':>6}  (ms)", *lines])

    @staticmethod
    def _now() -> tuple[float, float, float]:
        return time.perf_counter(), time.thread_time(), time.process_time()

    def _beat(self) -> None:
        now = self._now()
        wall, own, every = (1000 * (this - that) for this, that in zip(now, self._last, strict=True))
        place = self._place()
        if place not in self.longest or own > self.longest[place].own or wall > self._goal:
            gap = Gap(self._before, place, wall, own, every - own, _most(self._seen))
            if wall > self._goal:
                self.gaps.append(gap)
            if place not in self.longest or own > self.longest[place].own:
                self.longest[place] = gap
        self._seen = {}
        self._last, self._before = now, place
        self.beats += 1

    def _look(self, _number: int, frame: FrameType | None) -> None:
        now = time.thread_time()
        since = max(self._looked, self._last[1])
        name = _named(frame)
        self._seen[name] = self._seen.get(name, 0.0) + now - since
        self._looked = now


def _named(frame: FrameType | None) -> str:
    """The deepest functions of the program that run, the deepest first."""
    names: list[str] = []
    while frame is not None and len(names) < DEPTH:
        module = str(frame.f_globals.get("__name__", ""))
        if module.startswith("simgame."):
            names.append(f"{module.rsplit('.', 1)[-1]}.{frame.f_code.co_name}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(names) or "Qt or the walk"


def _most(seen: dict[str, float]) -> str:
    """What took most of the thread's CPU, with its share."""
    total = sum(seen.values())
    first = sorted(seen.items(), key=lambda item: -item[1])[:MOST]
    return "; ".join(f"{100 * spent / total:.0f} % {name}" for name, spent in first if total) or "nobody looked"

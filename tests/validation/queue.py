"""A waiting list patient by patient (SimPy): treated in turn, some leave untreated, waits put some off asking.

The same as in the engine: referrals and treatments a week, the share who leave untreated, how referrals answer to
waits. Only here: every patient has a wait, leavers lie on the list until they leave, and clinics work day by day. One
patient stands for ``SCALE``.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import simpy

from simgame.insight.theory import ListRun

SCALE = 20.0
LEAVE = 0.165  # share of referrals who leave untreated
WEEKS = 365.0 / 7.0


@dataclass
class Patient:
    """When somebody joined, and whether they are still waiting."""

    joined: float
    waiting: bool = True


@dataclass(frozen=True)
class Seen:
    """A simulated list: sizes by month, and Little's law over the last year."""

    sizes: np.ndarray  # (12 × years,) at the end of each month
    mean_size: float  # of the last year
    leaving_a_week: float  # treated or not
    mean_wait_weeks: float  # of those who left the list in the last year


class Clinic:
    """The list, those who join and those who leave it."""

    def __init__(self, run: ListRun, seed: int) -> None:
        self.run, self.env, self.luck = run, simpy.Environment(), np.random.default_rng(seed)
        self.queue: deque[Patient] = deque()
        self.size = 0
        self.waits: list[tuple[float, float]] = []  # when somebody left, how long they had waited
        self.daily: list[tuple[float, int]] = []
        self.monthly: list[int] = []
        # those already waiting: treated after ``weeks``, leavers on average half as long on the list, so this many
        leavers = LEAVE / (1.0 - LEAVE) / 2.0
        weeks = run.start / run.years[0].treated / (1.0 + leavers)
        for back in np.sort(self.luck.random(round(run.start / SCALE)))[::-1]:
            leaver = self.luck.random() < leavers / (1.0 + leavers)
            # of leavers who joined ``back`` ago, those still here are as many as have longer to stay
            ago = 1.0 - self.luck.random() ** 0.5 if leaver else float(back)
            self._join(Patient(-ago * weeks), leaver, (1.0 - ago) * weeks)

    def _year(self) -> int:
        return min(int(self.env.now / WEEKS), len(self.run.years) - 1)

    def _clearance(self) -> float:
        return self.size * SCALE / self.run.years[self._year()].treated

    def _wait(self) -> float:
        """Weeks that somebody who joins now has before them."""
        return self._clearance() / (1.0 + LEAVE / (1.0 - LEAVE) / 2.0)

    def _join(self, patient: Patient, leaver: bool, weeks: float) -> None:
        """A leaver stays for up to so many weeks, any time in them as likely as another."""
        self.queue.append(patient)
        self.size += 1
        if leaver:
            self.env.process(self.gives_up(patient, float(self.luck.random()) * weeks))

    def _leave(self, patient: Patient) -> None:
        patient.waiting = False
        self.size -= 1
        self.waits.append((self.env.now, self.env.now - patient.joined))

    def gives_up(self, patient: Patient, weeks: float) -> Iterator[simpy.Event]:
        yield self.env.timeout(weeks)
        if patient.waiting:
            self._leave(patient)

    def referrals(self) -> Iterator[simpy.Event]:
        """Everybody who would ask, leavers too; as waits grow some do not."""
        owed = 0.0
        while True:
            year = self.run.years[self._year()]
            yield self.env.timeout(SCALE * (1.0 - LEAVE) / year.asked)
            owed += (self._clearance() / self.run.clearance_start) ** self.run.elasticity
            while owed >= 1.0:
                owed -= 1.0
                self._join(Patient(self.env.now), bool(self.luck.random() < LEAVE), self._wait())

    def treatments(self) -> Iterator[simpy.Event]:
        """The longest waiting first, each day as many as a day's clinics and theatres hold."""
        room = 0.0
        while True:
            yield self.env.timeout(1.0 / 7.0)
            room += self.run.years[self._year()].treated / SCALE / 7.0
            while room >= 1.0 and self.queue:
                patient = self.queue.popleft()
                if patient.waiting:
                    self._leave(patient)
                    room -= 1.0

    def census(self) -> Iterator[simpy.Event]:
        while True:
            for _ in range(30):
                yield self.env.timeout(WEEKS / 360.0)
                self.daily.append((self.env.now, self.size))
            self.monthly.append(self.size)


def simulated(run: ListRun, seed: int = 1) -> Seen:
    """The years of ``run``, patient by patient."""
    c = Clinic(run, seed)
    for process in (c.referrals(), c.treatments(), c.census()):
        c.env.process(process)
    years = len(run.years)
    c.env.run(until=years * WEEKS + 1e-6)
    last = (years - 1) * WEEKS
    waits = [wait for at, wait in c.waits if at >= last]
    return Seen(
        sizes=np.asarray(c.monthly) * SCALE,
        mean_size=SCALE * float(np.mean([size for at, size in c.daily if at >= last])),
        leaving_a_week=SCALE * len(waits) / WEEKS,
        mean_wait_weeks=float(np.mean(waits)),
    )

"""A hospital's beds patient by patient (SimPy): the same ward as one month of the engine, in a steady state.

The same in both: emergencies who stay overnight a day, their mean stay net of delay, days of delay, ordinary operations
wanted, open beds, escalation beds, and the rule that an ordinary patient comes in only while fewer than 97 % of the
beds are taken. Only here: patients come by chance (Poisson), stays differ (log-normal, standard deviation 1.2 × mean;
a delay ends by chance), emergencies who find no bed wait on a trolley, where their stay runs on, for the next one free.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import simpy

from simgame.insight.theory import Ward

SPREAD = 1.2  # standard deviation of a stay over its mean
DELAYED = 0.12  # share of emergency patients who are fit to leave and cannot


@dataclass(frozen=True)
class Seen:
    """Means of a steady state."""

    occupancy_pct: float  # at midnight, of the beds open then
    delay_days: float  # a patient
    delayed_beds: float
    escalation_beds: float
    on_trolleys: float  # patients
    cancelled: float  # ordinary operations put off a day
    operated: float  # ordinary operations a day
    stays: int


class Hospital:
    """The beds, who lies in them, and what is counted."""

    def __init__(self, ward: Ward, seed: int, days: int, rebooked: bool) -> None:
        self.ward, self.rebooked, self.env = ward, rebooked, simpy.Environment()
        self.luck = np.random.default_rng(seed)
        self.most = round(ward.beds + ward.escalation)
        self.beds = simpy.Resource(self.env, capacity=self.most)
        self.trolleys = self.waiting_to_leave = 0
        self.delays: list[float] = []
        self.cancelled = self.operated = 0
        self.shut = False
        self.census: list[tuple[int, int, int]] = []
        # drawn beforehand, and to the mean exactly: what differs from the engine is then no luck of the draw
        patients, luck = round(ward.emergencies * days), self.luck
        spread = np.log1p(SPREAD * SPREAD)
        delayed = luck.random(patients) < DELAYED
        self.gaps = _to_mean(luck.exponential(size=patients), 1.0 / ward.emergencies)
        self.stays = _to_mean(luck.lognormal(0.0, spread**0.5, patients), ward.stay_days)
        self.fit_days = _to_mean(np.where(delayed, luck.exponential(size=patients), 0.0), ward.delay_days)

    def emergency(self, left: float, delay: float) -> Iterator[simpy.Event]:
        with self.beds.request() as bed:
            if not bed.triggered:
                came = self.env.now
                self.trolleys += 1
                yield bed | self.env.timeout(left)
                self.trolleys -= 1
                left -= self.env.now - came
                if not bed.triggered:
                    return
            yield self.env.timeout(max(left, 0.0))
            if delay > 0.0:
                self.waiting_to_leave += 1
                yield self.env.timeout(delay)
                self.waiting_to_leave -= 1
            self.delays.append(delay)

    def ordinary(self) -> Iterator[simpy.Event]:
        with self.beds.request() as bed:
            yield bed
            nights = 1 + self.luck.poisson(self.ward.ordinary_stay_days - 1.0)
            yield self.env.timeout(nights - 1.0 / 24.0)  # in at eight, home before the list of another morning

    def arrivals(self) -> Iterator[simpy.Event]:
        for gap, stay, delay in zip(self.gaps.tolist(), self.stays.tolist(), self.fit_days.tolist(), strict=True):
            yield self.env.timeout(gap)
            self.env.process(self.emergency(stay, delay))

    def list(self) -> Iterator[simpy.Event]:
        yield self.env.timeout(1.0 / 3.0)  # in the morning
        again = 0
        while not self.shut:
            asked = self.luck.poisson(self.ward.ordinary) + again
            room = int(self.ward.beds * self.ward.ordinary_below) - self.beds.count
            done = min(asked, max(room, 0))
            for _ in range(done):
                self.env.process(self.ordinary())
            again = asked - done if self.rebooked else 0
            self.cancelled += asked - done
            self.operated += done
            yield self.env.timeout(1.0)

    def midnights(self) -> Iterator[simpy.Event]:
        while not self.shut:
            yield self.env.timeout(1.0)
            self.census.append((self.beds.count, self.trolleys, self.waiting_to_leave))


def _to_mean(values: np.ndarray, mean: float) -> np.ndarray:
    return values * (mean / values.mean())


def steady(ward: Ward, days: int, seed: int, *, rebooked: bool = True, warming: int = 80) -> Seen:
    """So many days of a ward after it has filled. ``rebooked``: who was cancelled is asked in the next morning.

    Delays are those of all its patients, to the last who leaves: the short ones alone would be seen in a window.
    """
    h = Hospital(ward, seed, warming + days + 1, rebooked)
    for process in (h.arrivals(), h.list(), h.midnights()):
        h.env.process(process)
    h.env.run(until=warming + 0.5)
    h.census.clear()
    h.cancelled = h.operated = 0
    h.env.run(until=warming + days + 0.5)
    seen = np.asarray(h.census, dtype=np.float64)
    cancelled, operated = h.cancelled / days, h.operated / days
    h.shut = True
    h.env.run(until=warming + days + 200.0)
    over = np.maximum(seen[:, 0] - ward.beds, 0.0)
    return Seen(
        occupancy_pct=100.0 * seen[:, 0].sum() / (ward.beds + over).sum(),
        delay_days=float(np.mean(h.delays)),
        delayed_beds=float(seen[:, 2].mean()),
        escalation_beds=float(over.mean()),
        on_trolleys=float(seen[:, 1].mean()),
        cancelled=cancelled,
        operated=operated,
        stays=len(h.delays),
    )

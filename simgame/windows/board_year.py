"""The running year on the board: patients and coins on their way, at 30 frames a second, from one pool and one timer.

Every path is sampled once a month; a frame then only moves pixmaps. Under *reduce motion* nothing travels: patients
stand on their lines, and the month ends after the same time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import pi

import numpy as np
from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QPainterPath, QPixmap
from PySide6.QtWidgets import QGraphicsPixmapItem, QGraphicsScene

from simgame.windows import theme
from simgame.windows.board_items import DIRECTIONS
from simgame.windows.board_placing import along

FRAME_MS = 33
MONTH_SECONDS = 2.4
"""A month at single speed."""
DOTS = 160
"""Most patients shown at a time."""
COINS = 60
SAMPLES = 160
TRAVEL_SECONDS = {"arrival": 1.7, "home": 2.3}


@dataclass(frozen=True)
class Track:
    """A path as points (pixels) and, for each, the direction of travel as one of 32."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    turns: tuple[int, ...]


def track(path: QPainterPath) -> Track:
    """Sample a path at even distances."""
    xs, ys = along(path, np.arange(SAMPLES + 1) / SAMPLES)
    before, after = np.maximum(np.arange(SAMPLES + 1) - 1, 0), np.minimum(np.arange(SAMPLES + 1) + 1, SAMPLES)
    angles = np.arctan2(ys[after] - ys[before], xs[after] - xs[before])
    turns = np.rint(angles / (2 * pi) * DIRECTIONS).astype(int) % DIRECTIONS
    return Track(tuple(xs.tolist()), tuple(ys.tolist()), tuple(turns.tolist()))


@dataclass(frozen=True)
class Run:
    """Things on one track this month: how many leave, and the time each is on its way in seconds at single speed."""

    track: Track
    count: int
    kind: str
    travel: float


def share_out(counts: Sequence[int], most: int) -> list[int]:
    """Counts cut down in proportion to `most` together; whoever sends anybody still sends one."""
    total = sum(counts)
    if total <= most:
        return list(counts)
    cut = [max(1, count * most // total) if count else 0 for count in counts]
    while sum(cut) > most:
        cut[cut.index(max(cut))] -= 1
    return cut


class YearRunner(QObject):
    """Moves the pool. `month_ended` comes once when the month's time is over; a paused month does not end."""

    month_ended = Signal(int)

    def __init__(self, scene: QGraphicsScene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._clock = QElapsedTimer()
        self._speed = 1.0
        self._month = 0
        self._seconds = MONTH_SECONDS
        self._passed = 0.0
        self._dots: list[tuple[QGraphicsPixmapItem, Track, float, float, str]] = []
        self._coins: list[tuple[QGraphicsPixmapItem, Track, float]] = []
        self._pool: list[QGraphicsPixmapItem] = []
        self._purse_pool: list[QGraphicsPixmapItem] = []
        self._pictures: dict[str, tuple[QPixmap, ...]] = {}
        self._still = False

    @property
    def running(self) -> bool:
        """Whether time is passing."""
        return self._timer.isActive()

    @property
    def shown(self) -> int:
        """Patients in sight now."""
        return sum(item.isVisible() for item, *_ in self._dots)

    @property
    def passed(self) -> float:
        """Seconds of the month gone, at single speed."""
        return self._passed

    def dress(self, pictures: dict[str, tuple[QPixmap, ...]], coin: QPixmap) -> None:
        """Make the pool, or dress it anew: pictures by kind, one for each direction."""
        self._pictures = pictures
        half = pictures["arrival"][0].deviceIndependentSize().width() / 2
        while len(self._pool) < DOTS:
            self._pool.append(self._new(10.0))
        while len(self._purse_pool) < COINS:
            self._purse_pool.append(self._new(12.0))
        for item in self._pool:
            item.setOffset(-half, -half)
        for item in self._purse_pool:
            item.setPixmap(coin)
            item.setOffset(-8, -8)

    def _new(self, layer: float) -> QGraphicsPixmapItem:
        item = QGraphicsPixmapItem()
        item.setZValue(layer)
        item.setVisible(False)
        item.setShapeMode(QGraphicsPixmapItem.ShapeMode.BoundingRectShape)
        self._scene.addItem(item)
        return item

    def load(self, month: int, people: Sequence[Run], money: Sequence[Run], seconds: float = MONTH_SECONDS) -> None:
        """Put a month on the board at its first moment."""
        self._month, self._seconds, self._passed = month, seconds, 0.0
        self.lay(people, money)

    def lay(self, people: Sequence[Run], money: Sequence[Run]) -> None:
        """Give the month's tracks, new ones after a change of size; time stays where it is."""
        for item in (*self._pool, *self._purse_pool):
            item.setVisible(False)
        self._still = theme.reduce_motion()
        self._dots, self._coins = [], []
        stock = iter(self._pool)
        for run, count in zip(people, share_out([run.count for run in people], DOTS), strict=True):
            for index in range(count):
                leaves = (index + 0.5) / count * self._seconds
                self._dots.append((next(stock), run.track, leaves, run.travel, run.kind))
        stock = iter(self._purse_pool)
        for run, count in zip(money, share_out([run.count for run in money], COINS), strict=True):
            for index in range(count):
                self._coins.append((next(stock), run.track, (index + 0.5) / count))
        self.place()

    def play(self, speed: float | None = None) -> None:
        """Let time pass, at `speed` times single speed."""
        if speed is not None:
            self._speed = speed
        self._clock.restart()
        self._timer.setInterval(FRAME_MS if not self._still else 200)
        self._timer.start()

    def set_speed(self, speed: float) -> None:
        """1, 2 or 4; also while paused."""
        self._speed = speed

    def pause(self) -> None:
        """Stop where everything is."""
        self._timer.stop()

    def stop(self) -> None:
        """Stop and clear the board of travellers."""
        self._timer.stop()
        for item in (*self._pool, *self._purse_pool):
            item.setVisible(False)
        self._dots, self._coins = [], []

    def _tick(self) -> None:
        # A window that was covered or a slow frame must not throw patients across the map.
        self.advance(min(self._clock.restart(), 250) / 1000 * self._speed)

    def advance(self, seconds: float) -> None:
        """Pass time, at single speed, and show the moment reached."""
        self._passed += seconds
        if not self._still:
            self.place()
        if self._passed >= self._seconds:
            self._timer.stop()
            self.month_ended.emit(self._month)

    def place(self) -> None:
        """Put every traveller where it is at this moment."""
        now, month, still = self._passed, self._seconds, self._still
        for item, way, leaves, travel, kind in self._dots:
            along = leaves / month if still else ((now - leaves) % month) / travel
            if along > 1.0:
                if item.isVisible():
                    item.setVisible(False)
                continue
            at = int(along * SAMPLES)
            picture = self._pictures[kind][way.turns[at]]
            if item.pixmap().cacheKey() != picture.cacheKey():
                item.setPixmap(picture)
            item.setPos(way.xs[at], way.ys[at])
            if not item.isVisible():
                item.setVisible(True)
        shift = 0.0 if still else now / month
        for item, way, phase in self._coins:
            at = int((phase + shift) % 1.0 * SAMPLES)
            item.setPos(way.xs[at], way.ys[at])
            if not item.isVisible():
                item.setVisible(True)

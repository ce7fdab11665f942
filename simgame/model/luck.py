"""Luck with an address: a draw is a pure function of (seed, run, year, month, cause).

No generator is stored or passed on, so a decision or a regime never shifts another cause's draws.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

_GAMMA = np.uint64(0x9E3779B97F4A7C15)


def _mix(x: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The finaliser of SplitMix64 (Steele, Lea, Flood 2014), element by element."""
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))


@cache
def _word(text: str) -> np.uint64:
    """A cause's name as 64 bits (FNV-1a), the same on every machine and every start."""
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return np.uint64(value)


@dataclass(frozen=True)
class Luck:
    """The seed of a table and the numbers of its runs.

    ``runs`` has shape (R,), whole numbers from 0. ``on=False`` gives the middle of every draw (0.5): what is expected.
    """

    seed: int
    runs: NDArray[np.int64]
    on: bool = True

    @classmethod
    def of(cls, seed: int, runs: int = 1, first: int = 0, on: bool = True) -> Luck:
        """The luck of ``runs`` runs numbered from ``first``."""
        return cls(seed, np.arange(first, first + runs, dtype=np.int64), on)

    def uniform(self, year: int, month: int, cause: str, size: int) -> NDArray[np.float64]:
        """Uniform draws in (0, 1), shape (R, size). ``year`` is the first calendar year of the financial year."""
        if not self.on:
            return np.full((len(self.runs), size), 0.5)
        with np.errstate(over="ignore"):
            key = _mix(np.asarray([self.seed & 0xFFFFFFFFFFFFFFFF], dtype=np.uint64) + _GAMMA)
            key = _mix(key ^ _word(cause))
            key = _mix(key + np.uint64(year * 16 + month) * _GAMMA)
            row = _mix(key ^ (self.runs.astype(np.uint64) * np.uint64(0xD1342543DE82EF95)))
            column = np.arange(1, size + 1, dtype=np.uint64) * _GAMMA
            bits = _mix(row[:, None] + column[None, :])
        out: NDArray[np.float64] = ((bits >> np.uint64(11)).astype(np.float64) + 0.5) * 2.0**-53
        return out

    def uniforms(self, year: int, month: int, causes: Sequence[str]) -> NDArray[np.float64]:
        """One draw of each cause, shape (causes, R): for each the bits of ``uniform`` with size 1."""
        if not self.on:
            return np.full((len(causes), len(self.runs)), 0.5)
        with np.errstate(over="ignore"):
            key = _mix(np.asarray([self.seed & 0xFFFFFFFFFFFFFFFF], dtype=np.uint64) + _GAMMA)
            key = _mix(key ^ np.asarray([_word(cause) for cause in causes], dtype=np.uint64))
            key = _mix(key + np.uint64(year * 16 + month) * _GAMMA)
            row = _mix(key[:, None] ^ (self.runs.astype(np.uint64) * np.uint64(0xD1342543DE82EF95))[None, :])
            bits = _mix(row + _GAMMA)
        out: NDArray[np.float64] = ((bits >> np.uint64(11)).astype(np.float64) + 0.5) * 2.0**-53
        return out

    def normal(self, year: int, month: int, cause: str, size: int) -> NDArray[np.float64]:
        """Standard normal draws, shape (R, size): the sum of twelve uniforms less six, so tails end at six."""
        u = self.uniform(year, month, cause, 12 * size)
        total: NDArray[np.float64] = u.reshape(len(self.runs), 12, size).sum(axis=1) - 6.0
        return total

"""Luck with an address: a draw is a pure function of (seed, run, year, month, cause).

No generator is stored or passed on, so a decision or a regime never shifts another cause's draws.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

_GAMMA = 0x9E3779B97F4A7C15
_FIRST, _SECOND = 0xBF58476D1CE4E5B9, 0x94D049BB133111EB
_64_BITS = 0xFFFFFFFFFFFFFFFF
# The same as arrays, since arrays of whole numbers wrap round without a warning.
_SHIFTS = tuple(np.asarray([bits], dtype=np.uint64) for bits in (30, 27, 31))
_RUN = np.asarray([0xD1342543DE82EF95], dtype=np.uint64)
_MANTISSA = np.asarray([11], dtype=np.uint64)  # bits beyond a number's 53
_FACTORS = tuple(np.asarray([factor], dtype=np.uint64) for factor in (_FIRST, _SECOND))

_HALF, _UNIT = np.asarray(0.5), np.asarray(2.0**-53)


def _mix(x: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The finaliser of SplitMix64 (Steele, Lea, Flood 2014), element by element."""
    x = x ^ (x >> _SHIFTS[0])
    x *= _FACTORS[0]
    x ^= x >> _SHIFTS[1]
    x *= _FACTORS[1]
    x ^= x >> _SHIFTS[2]
    return x


def _within_1(bits: NDArray[np.uint64]) -> NDArray[np.float64]:
    """Numbers in (0, 1) of 53 of the bits; overwrites them."""
    bits >>= _MANTISSA
    out = bits.astype(np.float64)
    out += _HALF
    out *= _UNIT
    return out


def _mixed(x: int) -> int:
    """The same of one number of 64 bits."""
    x = (x ^ (x >> 30)) * _FIRST & _64_BITS
    x = (x ^ (x >> 27)) * _SECOND & _64_BITS
    return x ^ (x >> 31)


@cache
def _word(text: str) -> int:
    """A cause's name as 64 bits (FNV-1a), the same on every machine and every start."""
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 0x100000001B3) & _64_BITS
    return value


def _key(seed: int, year: int, month: int, cause: str) -> int:
    """64 bits that stand for all of an address but the run."""
    key = _mixed(((seed & _64_BITS) + _GAMMA) & _64_BITS)
    key = _mixed(key ^ _word(cause))
    return _mixed((key + (year * 16 + month) * _GAMMA) & _64_BITS)


@lru_cache(maxsize=8)
def _keys(seed: int, year: int, month: int, causes: tuple[str, ...]) -> NDArray[np.uint64]:
    """The same for many causes at once: blocks of runs ask for the same ones."""
    return np.asarray([_key(seed, year, month, cause) for cause in causes], dtype=np.uint64)


@lru_cache(maxsize=256)
def _columns(size: int) -> NDArray[np.uint64]:
    """What tells the draws of one address apart, (1, size)."""
    return (np.arange(1, size + 1, dtype=np.uint64) * np.asarray([_GAMMA], dtype=np.uint64))[None]


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

    @cached_property
    def _by_run(self) -> NDArray[np.uint64]:
        """What tells the runs apart, (R,)."""
        return self.runs.astype(np.uint64) * _RUN

    def uniform(self, year: int, month: int, cause: str, size: int) -> NDArray[np.float64]:
        """Uniform draws in (0, 1), shape (R, size). ``year`` is the first calendar year of the financial year."""
        if not self.on:
            return np.full((len(self.runs), size), 0.5)
        key = np.asarray([_key(self.seed, year, month, cause)], dtype=np.uint64)
        row = _mix(key ^ self._by_run)
        return _within_1(_mix(row[:, None] + _columns(size)))

    def uniforms(self, year: int, month: int, causes: Sequence[str]) -> NDArray[np.float64]:
        """One draw of each cause, shape (causes, R): for each the bits of ``uniform`` with size 1."""
        if not self.on:
            return np.full((len(causes), len(self.runs)), 0.5)
        key = _keys(self.seed, year, month, tuple(causes))
        row = _mix(key[:, None] ^ self._by_run[None, :])
        return _within_1(_mix(row + np.uint64(_GAMMA)))

    def normal(self, year: int, month: int, cause: str, size: int) -> NDArray[np.float64]:
        """Standard normal draws, shape (R, size): the sum of twelve uniforms less six, so tails end at six."""
        u = self.uniform(year, month, cause, 12 * size)
        total: NDArray[np.float64] = u.reshape(len(self.runs), 12, size).sum(axis=1) - 6.0
        return total

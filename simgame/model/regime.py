"""The regime is six switches, each 0 (as while the split is kept) to 1 (as when it is abolished), each set alone."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

SPLITS = ("keep", "abolish", "middle")


@dataclass(frozen=True)
class Regime:
    """A property of a footprint: every switch has shape (1 or R, F).

    payment: contracts (0) or shares of one budget (1). decision: the parties (0) or one board (1).
    pooling: may money cross budgets within the year. exit: 0 while a contract can be moved, 1 when it cannot.
    posts: transaction posts kept (0) or closed (1). change: 1 if a change of the other switches costs money, disrupts
    and delays. legislation: 1 once a law backs the single contract. middle: 1 in the middle world (split kept,
    incentives aligned, risk pooled).
    """

    payment: NDArray[np.float64]
    decision: NDArray[np.float64]
    pooling: NDArray[np.float64]
    exit: NDArray[np.float64]
    posts: NDArray[np.float64]
    change: NDArray[np.float64]
    legislation: NDArray[np.float64]
    middle: NDArray[np.float64]

    @classmethod
    def of(cls, split: str, footprints: int) -> Regime:
        """The regime of a named world (keep, abolish, middle) for ``footprints`` footprints, one run."""
        if split not in SPLITS:
            raise ValueError(f"the split is one of {', '.join(SPLITS)}, not {split!r}")
        one, none = np.ones((1, footprints)), np.zeros((1, footprints))
        ended = one if split == "abolish" else none
        pooled = none if split == "keep" else one
        return cls(ended, ended, pooled, ended, ended, one, none, one if split == "middle" else none)

    def with_switch(self, **switches: float) -> Regime:
        """The same regime with some switches set to a number everywhere."""
        return replace(self, **{name: np.full_like(self.payment, value) for name, value in switches.items()})

    def rows(self, runs: int) -> Regime:
        """Every switch broadcast to ``runs`` rows."""
        if runs == 1 and all(len(getattr(self, name)) == 1 for name in _SWITCHES):
            return self
        shape = (runs, self.payment.shape[1])
        switches = (getattr(self, name) for name in _SWITCHES)
        return Regime(*(value if value.shape == shape else np.broadcast_to(value, shape) for value in switches))

    @staticmethod
    def where(mask: NDArray[np.bool_], yes: Regime, no: Regime) -> Regime:
        """``yes`` where ``mask`` (R, F) or (R, 1), else ``no``."""
        return Regime(*(np.where(mask, getattr(yes, name), getattr(no, name)) for name in _SWITCHES))


_SWITCHES = tuple(f.name for f in fields(Regime))

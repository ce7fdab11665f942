"""Sums over the rows of the books: figures by footprint, and what rows of a part of the kinds do to the accounts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from simgame.model.inputs import sums
from simgame.model.world import Floats, Ints


class Totals:
    """Adds the rows of a year into figures by footprint, all of them at once."""

    def __init__(self, names: tuple[str, ...], rows: Ints, groups: Ints, footprints: int) -> None:
        """``rows``: the rows to add; ``groups``: of each, the figure's number times ``footprints`` and its own."""
        self.names, self._shape = names, (len(names), footprints)
        self._add = sums(groups, len(names) * footprints, rows)

    def __call__(self, rows: Floats) -> dict[str, Floats]:
        """Rows (R, N) -> figures by name (R, F)."""
        added = self._add(rows).reshape(len(rows), *self._shape)
        return {name: added[:, n] for n, name in enumerate(self.names)}


class Part:
    """Rows of some kinds laid together by themselves (…, n), so that what is paid now and then is posted in a small
    array: ``slice`` of each kind in it; ``rows``, where they stand in the whole vector of rows.
    """

    def __init__(self, id: str, whole: Mapping[str, slice], kinds: Sequence[str], payer: Ints, payee: Ints) -> None:
        """``whole``: the kinds' slices in the whole vector; ``payer``, ``payee``: accounts of its rows."""
        self.id = id
        self.rows: Ints = np.concatenate([np.arange(whole[kind].start, whole[kind].stop) for kind in kinds])
        self.slice: dict[str, slice] = {}
        at = 0
        for kind in kinds:
            self.slice[kind] = slice(at, at + whole[kind].stop - whole[kind].start)
            at = self.slice[kind].stop
        self.count = at
        self.payer: Ints = payer[self.rows]
        self.payee: Ints = payee[self.rows]

    def open(self, accounts: int, inside: Floats) -> None:
        """Make its sums. ``inside`` (accounts,): 1 for accounts inside the books."""
        self._received_by, self._paid_by = sums(self.payee, accounts), sums(self.payer, accounts)
        self.comes_in: Floats = (inside[self.payee] - inside[self.payer])[None]

    def change(self, rows: Floats) -> Floats:
        """What its rows (…, n) change of every account (…, accounts)."""
        out = self._received_by(rows)
        out -= self._paid_by(rows)
        return out

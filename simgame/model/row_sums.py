"""Sums over the rows of the books: figures by footprint, and what rows of a part of the kinds do to the accounts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy import concatenate

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


class Moved:
    """Adds rows by who receives and by who pays them, both at once: rows (…, N) -> two arrays (…, accounts)."""

    def __init__(self, payee: Ints, payer: Ints, accounts: int, rows: Ints | None = None) -> None:
        """``payee``, ``payer``: of each row to add; ``rows``: where these stand, if not one after the other."""
        rows = np.arange(len(payee)) if rows is None else rows
        self._accounts = accounts
        self._add = sums(concatenate((payee, payer + accounts)), 2 * accounts, np.tile(rows, 2))

    def __call__(self, rows: Floats) -> tuple[Floats, Floats]:
        """What each account receives, and what it pays."""
        both = self._add(rows)
        return both[..., : self._accounts], both[..., self._accounts :]


class Part:
    """Rows of some kinds laid together by themselves (…, n), so that what is paid now and then is posted in a small
    array: ``slice`` of each kind in it; ``rows``, where they stand in the whole vector of rows.
    """

    def __init__(self, id: str, whole: Mapping[str, slice], kinds: Sequence[str], payer: Ints, payee: Ints) -> None:
        """``whole``: the kinds' slices in the whole vector; ``payer``, ``payee``: accounts of its rows."""
        self.id = id
        self.rows: Ints = concatenate([np.arange(whole[kind].start, whole[kind].stop) for kind in kinds])
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
        self._moved = Moved(self.payee, self.payer, accounts)
        self.comes_in: Floats = (inside[self.payee] - inside[self.payer])[None]

    def change(self, rows: Floats) -> Floats:
        """What its rows (…, n) change of every account (…, accounts)."""
        received, paid = self._moved(rows)
        out: Floats = received - paid
        return out

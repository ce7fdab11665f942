"""The books: rows are posted to balances each month, and nothing appears or vanishes.

Posting is the only way a balance changes. The sum of all inside balances changes by what came in from outside less what
was spent outside, to rounding; ``residual_gbp`` says how closely.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from simgame.model.chart import Chart, chart
from simgame.model.world import Floats

if TYPE_CHECKING:
    from simgame.model.state import State

PENNY = 0.005


@dataclass(frozen=True)
class LedgerRow:
    """One line of the year's books: pounds from ``payer`` to ``payee``, (R,)."""

    what: str
    payer: str
    payee: str
    gbp: Floats


@dataclass(frozen=True)
class Ledger:
    """A year's books. ``amounts`` (R, N) by row of the chart; ``closing`` (R, accounts) balances at the end.

    ``people``: start, births, deaths, moved, end, residual (R,). ``facts``: figures the game needs, (R, n).
    """

    chart: Chart
    amounts: Floats
    opening: Floats
    closing: Floats
    worst_month_gbp: Floats  # (R,) largest monthly residual
    people: dict[str, Floats] = field(default_factory=dict)
    facts: dict[str, Floats] = field(default_factory=dict)

    @cached_property
    def rows(self) -> tuple[LedgerRow, ...]:
        """Every payment made this year, one row for each pair of payer and payee and each kind."""
        out: dict[tuple[str, str, str], Floats] = {}
        names = self.chart.accounts
        for kind in self.chart.row_kind:
            for column, (payer, payee) in enumerate(zip(kind.payer, kind.payee, strict=True)):
                gbp = self.amounts[:, kind.rows.start + column]
                if not gbp.any():
                    continue
                key = (kind.what, names[payer], names[payee])
                out[key] = out[key] + gbp if key in out else gbp
        return tuple(LedgerRow(*key, gbp) for key, gbp in out.items())

    @cached_property
    def received_gbp(self) -> Floats:
        """What came in from outside (the Treasury, residents, elsewhere), (R,)."""
        taken: Floats = self.amounts.take(self.chart.rows_in, axis=1).sum(axis=1)
        return taken

    @cached_property
    def spent_gbp(self) -> Floats:
        """What was paid to people and firms outside (staff, suppliers, care homes …), (R,)."""
        taken: Floats = self.amounts.take(self.chart.rows_out, axis=1).sum(axis=1)
        return taken

    @cached_property
    def balances_change_gbp(self) -> Floats:
        """The change of all inside balances over the year, (R,)."""
        change: Floats = (self.closing - self.opening).take(self.chart.accounts_inside, axis=1).sum(axis=1)
        return change

    @cached_property
    def residual_gbp(self) -> Floats:
        """Received less spent less the change of balances, or the largest month's if that is larger, (R,)."""
        year = self.received_gbp - self.spent_gbp - self.balances_change_gbp
        out: Floats = np.where(np.abs(year) >= self.worst_month_gbp, year, self.worst_month_gbp)
        return out

    @cached_property
    def balances(self) -> dict[str, Floats]:
        """Closing balance of every account, (R,)."""
        return {name: self.closing[:, n] for n, name in enumerate(self.chart.accounts)}

    def kind(self, id: str) -> Floats:
        """The year's amounts of one kind of payment, (R, rows of the kind)."""
        return self.amounts[:, self.chart.slice[id]]


def post(s: State, rows: Floats) -> None:
    """Post months' rows (M, R, N): balances move, the year to date grows, the largest residual of a month is kept."""
    c = chart(s.world)
    change = c.received_by(rows)
    change -= c.paid_by(rows)
    missing = np.abs(np.vecdot(change, c.is_inside) - np.vecdot(rows, c.comes_in))  # (M, R)
    change[0] += s.balances
    s.balances = np.add.reduce(change, axis=0)
    total = s.rows_ytd + rows[0]
    for month in rows[1:]:
        total += month
    s.rows_ytd = total
    np.maximum(s.worst_month, missing.max(axis=0)[:, None], out=s.worst_month)


def net_of(c: Chart, amounts: Floats) -> Floats:
    """Income less spending of every account over a year's rows (R, N), loans and capital apart: (R, accounts)."""
    counted = amounts * c.in_balance
    net: Floats = c.received_by(counted) - c.paid_by(counted)
    return net

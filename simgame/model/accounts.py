"""The books: rows are posted to balances each month, and nothing appears or vanishes.

Posting is the only way a balance changes. The sum of all inside balances changes by what came in from outside less what
was spent outside, to rounding; ``residual_gbp`` says how closely.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy import empty, maximum, multiply, vecdot, where, zeros

from simgame.model.chart import Chart, chart
from simgame.model.row_sums import Part
from simgame.model.world import NOUGHT, Floats

if TYPE_CHECKING:
    from simgame.model.inputs import Inputs
    from simgame.model.state import State


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
        taken: Floats = self.amounts.take(self.chart.rows_in, 1).sum(axis=1)
        return taken

    @cached_property
    def spent_gbp(self) -> Floats:
        """What was paid to people and firms outside (staff, suppliers, care homes …), (R,)."""
        taken: Floats = self.amounts.take(self.chart.rows_out, 1).sum(axis=1)
        return taken

    @cached_property
    def balances_change_gbp(self) -> Floats:
        """The change of all inside balances over the year, (R,)."""
        change: Floats = (self.closing - self.opening).take(self.chart.accounts_inside, 1).sum(axis=1)
        return change

    @cached_property
    def residual_gbp(self) -> Floats:
        """Received less spent less the change of balances, or the largest month's if that is larger, (R,)."""
        year = self.received_gbp - self.spent_gbp - self.balances_change_gbp
        out: Floats = where(np.abs(year) >= self.worst_month_gbp, year, self.worst_month_gbp)
        return out

    @cached_property
    def balances(self) -> dict[str, Floats]:
        """Closing balance of every account, (R,)."""
        return {name: self.closing[:, n] for n, name in enumerate(self.chart.accounts)}

    def kind(self, id: str) -> Floats:
        """The year's amounts of one kind of payment, (R, rows of the kind)."""
        return self.amounts[:, self.chart.slice[id]]


@dataclass(frozen=True)
class Posting:
    """Rows of a part of the kinds for months that follow one another from the ``first`` on: (M, R, n); posting uses
    them up.
    """

    part: Part
    first: int
    rows: Floats


def begin(s: State, i: Inputs, rows: Floats) -> None:
    """April: ``rows`` (R, N), £, are posted in every month of the year, beside what differs from month to month."""
    c, a = chart(s.world), i.annual
    a["m_rows"], a["m_opening"] = rows, s.balances
    received, paid = c.moved(rows)
    a["m_change"] = received - paid
    a["m_missing"] = vecdot(a["m_change"], c.is_inside) - vecdot(rows, c.comes_in)  # (R,)
    s.worst_month = zeros((i.runs, 1))


def post_months(s: State, i: Inputs, months: range, postings: Sequence[Posting]) -> None:
    """Post months: balances move, the year to date grows, the largest residual of a month is kept.

    All sums run month by month from April, so that the bits do not depend on where the year stops.
    """
    c, a = chart(s.world), i.annual
    change = zeros((len(months), i.runs, len(c.accounts)))
    came = zeros(change.shape[:2])
    for posting in postings:
        part, rows = posting.part, posting.rows
        span = slice(posting.first - months.start, posting.first - months.start + len(rows))
        moved, brought = change[span], came[span]
        moved += part.change(rows)
        brought += vecdot(rows, part.comes_in)
        before = a.get(f"m_{part.id}_to_date")
        if before is not None:
            rows[0] += before
        a[f"m_{part.id}_to_date"] = np.add.reduce(rows, axis=0)
    missing = vecdot(change, c.is_inside)
    missing -= came
    missing += a["m_missing"]
    maximum(s.worst_month, maximum.reduce(np.abs(missing, out=missing))[:, None], out=s.worst_month)
    change[0] += a.get("m_changed", NOUGHT)
    a["m_changed"] = np.add.reduce(change, axis=0)
    passed = np.asarray(float(months.stop))
    s.balances = a["m_changed"] + (a["m_opening"] + a["m_change"] * passed)
    s.rows_ytd = empty((i.runs, c.rows))
    multiply(a["m_rows"], passed, out=s.rows_ytd)
    for part in (c.monthly, c.april, c.true_up, c.coins):
        found = a.get(f"m_{part.id}_to_date")
        if found is not None:
            s.rows_ytd[:, part.rows] += found


def post(s: State, part: Part, rows: Floats) -> None:
    """Post rows of a part of the kinds (R, n) after March, as if they were a month by themselves."""
    c = chart(s.world)
    change = part.change(rows)
    missing = np.abs(vecdot(change, c.is_inside) - vecdot(rows, part.comes_in))  # (R,)
    s.balances = s.balances + change
    s.rows_ytd[:, part.rows] += rows
    maximum(s.worst_month, missing[:, None], out=s.worst_month)


def net_of(c: Chart, amounts: Floats) -> Floats:
    """Income less spending of every account over a year's rows (R, N), loans and capital apart: (R, accounts)."""
    earned, spent = c.earned_and_spent(amounts)
    out: Floats = earned - spent
    return out

"""What Parliament and courts decide in every run of an ensemble: run 0 has the table's, every other run its own.

A law is on the book in a run from the April after its own card. A judicial review that is fought in the world that was
played, with no law behind one budget, is lost in a run by the run's own draw at the address where the table drew: from
the next April that run buys under contracts again, on the same choices carried over; where the table lost and a run
wins, the run stays in one budget. What a court undid does not come back. In a world that was not played none is heard.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from simgame.game.after import PlannedYear
from simgame.game.application import judicial_review
from simgame.game.seats import Split
from simgame.game.table_value import Table
from simgame.game.translate import translate
from simgame.game.year_record import YearRecord
from simgame.model.decisions import Decisions
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import SHOCKS, Shocks
from simgame.model.world import Floats

Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class OtherYear:
    """A year of the table carried over to the other split."""

    decisions: Decisions
    winter: Decisions
    regime: Regime


@dataclass(frozen=True)
class Verdicts:
    """By year and run (years, R): whether a law is on the book; whether the run is in the other split than the table.

    ``splits``: the table's, year by year. ``other``: the years in the other split, where some run is there.
    """

    splits: tuple[Split, ...]
    law: Bools
    elsewhere: Bools
    other: tuple[OtherYear | None, ...]

    def unheard(self) -> Verdicts:
        """The same laws, and no case heard."""
        return replace(self, elsewhere=np.zeros_like(self.elsewhere))

    def in_runs(
        self, index: int, first: int, count: int, planned: PlannedYear, own: Shocks, others: Callable[[], Shocks]
    ) -> PlannedYear:
        """A year with what was decided in runs from ``first``. ``own`` and ``others``: events in either split."""
        regime = self._lawful(planned.regime, index, first, count)
        there = self.elsewhere[index, first : first + count]
        carried = self.other[index]
        if carried is None or not there.any():
            return replace(planned, regime=regime, shocks=own)
        mask = there[:, None]
        return replace(
            planned,
            decisions=_either(mask, carried.decisions, planned.decisions),
            winter=_either(mask, carried.winter, planned.winter),
            regime=Regime.where(mask, self._lawful(carried.regime, index, first, count), regime).rows(count),
            shocks=_acting(mask, others(), own),
        )

    def _lawful(self, regime: Regime, index: int, first: int, count: int) -> Regime:
        law = np.repeat(self.law[index, first : first + count, None], regime.payment.shape[1], axis=1).astype(float)
        if first == 0:
            law[0] = regime.legislation[0]
        return regime if (law == regime.legislation).all() else replace(regime, legislation=law).rows(count)


def verdicts(table: Table, came: Bools, choice: Sequence[int]) -> Verdicts:
    """What is decided in the runs whose cards ``came`` (years, R, cards), each with its way out."""
    records, cards = table.history, table.cards
    years, runs = came.shape[:2]

    def starts(what: str) -> Bools:
        """Whether a card that starts it came, (years, R)."""
        columns = [n for n, card in enumerate(cards) if card.options[choice[n]].starts == what]
        return np.asarray(came[:, :, columns].any(axis=2))

    law = np.zeros((years + 1, runs), dtype=np.bool_)
    law[1:] = np.logical_or.accumulate(starts("law"), axis=0)
    fought = starts("court")
    luck = Luck.of(table.setup.seed, runs)
    splits = tuple(record.split for record in records)
    undone = np.zeros(runs, dtype=np.bool_)
    elsewhere = np.zeros((years, runs), dtype=np.bool_)
    unhurt = splits[0]
    for index, record in enumerate(records):
        if not undone[0]:  # until the table loses a case, whoever has lost none is where the table is
            unhurt = record.split
        ended = np.where(undone, False, unhurt == "abolish")
        elsewhere[index] = ended != (record.split == "abolish")
        if table.setup.complexity != "starter" and ended.any():
            lost = judicial_review(table, luck, record.year)
            undone = undone | (fought[index] & ended & ~law[index + 1] & lost)
    elsewhere[:, 0] = False
    return Verdicts(splits, law[:-1], elsewhere, _others(records, elsewhere))


def _others(records: Sequence[YearRecord], elsewhere: Bools) -> tuple[OtherYear | None, ...]:
    out: list[OtherYear | None] = []
    form = 0.0
    for index, record in enumerate(records):
        if elsewhere[index].any():
            to: Split = "abolish" if record.split == "keep" else "keep"
            year = [translate(decided, to, form).decisions for decided in (record.decisions, record.winter)]
            out.append(OtherYear(year[0], year[1], Regime.of(to, record.regime.payment.shape[1])))
        else:
            out.append(None)
        if "acute_contract_form" in record.decisions:
            form = float(record.decisions["acute_contract_form"][0, 0])
    return tuple(out)


def _either(mask: Bools, yes: Decisions, no: Decisions) -> Decisions:
    """``yes`` where ``mask`` (R, 1), else ``no``; what is the same in both stays one row."""
    changes: dict[str, Floats] = {}
    for id in {*yes, *no}:
        if not np.array_equal(yes[id], no[id]):
            changes[id] = np.where(mask, yes[id], no[id])
    return no.replaced(**changes)


def _acting(mask: Bools, yes: Shocks, no: Shocks) -> Shocks:
    told, other = no.named(), yes.named()
    values: dict[str, Floats] = {}
    for key in {*told, *other}:
        neutral = np.full((1, 1, 1), float(SHOCKS[key].neutral))
        values[key] = np.where(mask[:, :, None], other.get(key, neutral), told.get(key, neutral))
    return Shocks(values)

"""Two worlds: what was played and the same choices in the other, with the same luck, run by run, to the tenth year.

Every figure comes with its range over the evidence: the median, the middle half (5 runs in 10) and the 10th and 90th
centiles (8 in 10). Nothing here presumes which world does better.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from simgame.game.phases import year_label
from simgame.game.scores import MARK_LABELS, MARKS
from simgame.game.table_value import Table
from simgame.insight.ensembles import Outcome, Progress, run_paths
from simgame.insight.resident_worlds import ResidentsOfYear, residents_of
from simgame.insight.results import better, direction_of, unit_of
from simgame.insight.runs import figures, start_of
from simgame.insight.worlds import Worlds, drawn_of, worlds_of
from simgame.model.indicators import INDICATORS
from simgame.model.world import Floats

MONEY = "money_together_gbp"  # the running total that the rules' five marks do not hold
_CENTILES = (10, 25, 50, 75, 90)


@dataclass(frozen=True)
class Band:
    """A figure through the years, one value for each of ``TwoWorlds.years``: 10th, 25th, 50th, 75th, 90th centile."""

    low: tuple[float, ...]
    lower: tuple[float, ...]
    median: tuple[float, ...]
    upper: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True)
class Compared:
    """An indicator (or a mark) in the worlds. ``difference`` is abolished less kept, paired run by run.

    ``share_better_abolished``: the share of pairs in which the abolished world does better (a tie counts half), None
    where the indicator has no better direction. ``played``: what the table itself did (run 0), to the last year played.
    ``run_0_kept`` and ``run_0_abolished``: both worlds with the table's own luck and evidence, every year.
    """

    id: str
    label: str
    unit: str
    direction: int
    kept: Band
    abolished: Band
    middle: Band
    difference: Band
    share_better_abolished: tuple[float | None, ...]
    played: tuple[float, ...]
    run_0_kept: tuple[float, ...]
    run_0_abolished: tuple[float, ...]

    def better_in_ten(self, year: int) -> int | None:
        """In how many pairs of 10 the abolished world does better at an index of ``TwoWorlds.years``."""
        share = self.share_better_abolished[year]
        return None if share is None else round(10 * share)


@dataclass(frozen=True)
class TwoWorlds:
    """Both worlds, from the year before the first to the end of the tenth.

    ``years``: labels, the start first; ``played``: how many years after it were played (the others are *not played*:
    the last settings go on). ``parted``: the index of the first year in which the worlds differ. ``dropped``: sentences
    on choices that have no like in the other world. ``residual_gbp``: the largest hole in the books of any run.
    ``residents``: the same four people in both worlds, for each year played.
    """

    place: str
    years: tuple[str, ...]
    played: int
    parted: int
    pairs: int
    was: tuple[str, ...]
    indicators: tuple[Compared, ...]
    marks: tuple[Compared, ...]
    dropped: tuple[str, ...]
    residual_gbp: float
    residents: tuple[ResidentsOfYear, ...] = ()

    def of(self, id: str) -> Compared:
        """An indicator or a mark by its id. Raises ``KeyError``."""
        for item in (*self.indicators, *self.marks):
            if item.id == id:
                return item
        raise KeyError(id)

    @property
    def horizons(self) -> tuple[int, int]:
        """Indices of the last year played and of the tenth."""
        return self.played, len(self.years) - 1


def two_worlds(
    table: Table,
    pairs: int = 200,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    workers: int | None = None,
) -> TwoWorlds:
    """Compare what the table played with the same choices in the other world, and in the middle one.

    ``progress(done, total)`` counts runs. Raises ``Cancelled`` soon after ``cancelled()`` turns true, ``ValueError``
    when no year has been played.
    """
    worlds = worlds_of(table)
    drawn = drawn_of(table)
    found = run_paths((worlds.kept, worlds.abolished, worlds.middle), drawn, pairs, workers, progress, cancelled)
    return compared(table, worlds, found, pairs)


def compared(table: Table, worlds: Worlds, found: tuple[Outcome, ...], pairs: int) -> TwoWorlds:
    """The outcomes of the three worlds (kept, abolished, middle) as values for the debrief."""
    first = worlds.kept.start
    worlds_figures = [figures(table, outcome) for outcome in found]
    for world in worlds_figures:
        world[MONEY] = np.cumsum(world["system_balance_gbp"], axis=1)
    start = {**start_of(table), MONEY: 0.0}
    played = len(table.history)
    mine = 0 if all(record.split == "keep" for record in table.history) else 1
    items: dict[str, Compared] = {}
    for key in worlds_figures[0]:
        label, unit, direction = about(key)
        rows = [np.concatenate([np.full((pairs, 1), start[key]), world[key]], axis=1) for world in worlds_figures]
        gap = rows[1] - rows[0]
        share = better(gap, direction).tolist() if direction else [None] * gap.shape[1]
        run_0 = [tuple(float(value) for value in row[0]) for row in rows]
        kept, abolished, middle = (_band(row) for row in rows)
        items[key] = Compared(
            key, label, unit, direction, kept, abolished, middle, _band(gap), tuple(share),
            run_0[mine][: played + 1], run_0[0], run_0[1],
        )  # fmt: skip
    labels = tuple(year_label(first.year - 1 + i) for i in range(len(worlds.kept.years) + 1))
    return TwoWorlds(
        place=table.scenario.name,
        years=labels,
        played=played,
        parted=worlds.parted,
        pairs=pairs,
        was=tuple(record.split for record in table.history),
        indicators=tuple(item for key, item in items.items() if not key.startswith("mark_")),
        marks=tuple(items[key] for key in MARKS),
        dropped=worlds.dropped,
        residual_gbp=max(float(np.abs(outcome.ledger["residual_gbp"]).max()) for outcome in found),
        residents=residents_of(table, worlds),
    )


def about(key: str) -> tuple[str, str, int]:
    """Label, unit and direction of an indicator, a mark or the running total of money."""
    if key == MONEY:
        return "Money, all partners together", "£, running total", 1
    label = INDICATORS[key].label if key in INDICATORS else MARK_LABELS[key][0]
    return label, unit_of(key), direction_of(key)


def _band(rows: Floats) -> Band:
    """Centiles over the runs of (R, years)."""
    found = np.percentile(rows, _CENTILES, axis=0)
    return Band(*(tuple(float(value) for value in row) for row in found))

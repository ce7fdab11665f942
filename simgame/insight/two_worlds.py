"""Two worlds: what was played and the same choices in the other, with the same luck, run by run, to the tenth year.

Every figure comes with its range over the evidence: the median, the middle half (5 runs in 10) and the 10th and 90th
centiles (8 in 10). Nothing here presumes which world does better.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from simgame.game import scores
from simgame.game.anchors import scale_of
from simgame.game.phases import year_label
from simgame.game.scores import marks as marks_of
from simgame.game.table_value import Table
from simgame.insight.ensembles import Floats, Outcome, run_paths
from simgame.insight.resident_worlds import ResidentsOfYear, residents_of
from simgame.insight.worlds import Worlds, drawn_of, worlds_of
from simgame.model.indicators import INDICATORS

MONEY = "money_together_gbp"  # the running total that the rules' five marks do not hold
_CENTILES = (10, 25, 50, 75, 90)
MARK_LABELS: Mapping[str, str] = {id: label for id, (label, _) in scores.MARK_LABELS.items()}


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
    progress: Callable[[int, int], None] | None = None,
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
    figures = [figures_of(outcome, table) for outcome in found]
    start = start_figures(table)
    played = len(table.history)
    mine = 0 if all(record.split == "keep" for record in table.history) else 1
    items: dict[str, Compared] = {}
    for key in figures[0]:
        label, unit, direction = about(key)
        rows = [np.concatenate([np.full((pairs, 1), start[key]), world[key]], axis=1) for world in figures]
        better: list[float | None] = [
            None if direction == 0 else _share_better(rows[1][:, i] - rows[0][:, i], direction)
            for i in range(rows[0].shape[1])
        ]
        run_0 = [tuple(float(value) for value in row[0]) for row in rows]
        kept, abolished, middle = (_band(row) for row in rows)
        gap = _band(rows[1] - rows[0])
        items[key] = Compared(
            key, label, unit, direction, kept, abolished, middle, gap, tuple(better),
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
        marks=tuple(items[key] for key in MARK_LABELS if key in items),
        dropped=worlds.dropped,
        residual_gbp=max(float(np.abs(outcome.ledger["residual_gbp"]).max()) for outcome in found),
        residents=residents_of(table, worlds),
    )


def figures_of(outcome: Outcome, table: Table) -> dict[str, Floats]:
    """Every footprint indicator of the runs, the running total of money and the five marks: id -> (R, years)."""
    out: dict[str, Floats] = {key: value[:, :, 0] for key, value in outcome.indicators.items()}
    out[MONEY] = np.cumsum(out["system_balance_gbp"], axis=1)
    marks: Mapping[str, Floats] = marks_of(out, scale_of(table.world))
    out.update(marks)
    return out


def start_figures(table: Table) -> dict[str, float]:
    """The same figures of the year before the first."""
    first = table.history[0].state if table.history else table.state
    out = {key: float(value[0, 0]) for key, value in first.last.footprint.items()}
    marks: Mapping[str, float] = marks_of(out, scale_of(table.world))
    out.update({key: float(value) for key, value in marks.items()})
    out[MONEY] = 0.0
    return out


def about(key: str) -> tuple[str, str, int]:
    """Label, unit and direction of an indicator, a mark or the running total of money."""
    if key in INDICATORS:
        item = INDICATORS[key]
        return item.label, item.unit, item.direction
    if key == MONEY:
        return "Money, all partners together", "£, running total", 1
    return MARK_LABELS.get(key, key), "0 to 100", 1


def _band(rows: Floats) -> Band:
    """Centiles over the runs of (R, years)."""
    found = np.percentile(rows, _CENTILES, axis=0)
    return Band(*(tuple(float(value) for value in row) for row in found))


def _share_better(difference: Floats, direction: int) -> float:
    """The share of pairs in which a difference is an improvement; a tie counts half."""
    gain = difference * direction
    return float(np.mean(np.where(gain > 0, 1.0, np.where(gain == 0, 0.5, 0.0))))

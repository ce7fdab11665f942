"""The worlds of a table as paths that the engine can run: as played, kept, abolished, and the middle one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from simgame.game.after import HORIZON, Path, PlannedYear, path_of
from simgame.game.plans import settlement
from simgame.game.seats import Split
from simgame.game.table_value import Table
from simgame.game.translate import translate
from simgame.game.year_record import YearRecord
from simgame.insight.ensembles import Drawn
from simgame.model.regime import Regime


@dataclass(frozen=True)
class Worlds:
    """The same choices in three worlds. ``parted``: the index of the first year in which kept and abolished differ."""

    kept: Path
    abolished: Path
    middle: Path
    parted: int
    dropped: tuple[str, ...]


def drawn_of(table: Table) -> Drawn:
    """Where a table's runs take evidence and luck from."""
    return Drawn(table.evidence, table.setup.seed, table.setup.view, dict(table.setup.overrides))


def as_played(table: Table) -> Path:
    """The years that were played, as they were. Raises ``ValueError`` when none was."""
    records = _records(table)
    years = tuple(PlannedYear(r.year, r.split, r.decisions, r.winter, r.regime, r.shocks, True) for r in records)
    return Path(records[-1].split, records[0].state, years)


def world_of(table: Table, split: Split, horizon: int = HORIZON) -> Path:
    """One world of a table to a horizon in years (the years that were played at least)."""
    records = _records(table)
    return path_of(records, table.cards, split, partial(settlement, table.world), max(horizon, len(records)))


def middle_of(kept: Path) -> Path:
    """The same choices with the split kept, incentives aligned and risk pooled."""
    footprints = kept.years[0].regime.payment.shape[1]
    regime = Regime.of("middle", footprints)
    dropped: list[str] = []
    years: list[PlannedYear] = []
    for planned in kept.years:
        carried = translate(planned.decisions, "middle")
        dropped.extend(text for text in carried.dropped if text not in dropped)
        winter = translate(planned.winter, "middle").decisions
        years.append(replace(planned, decisions=carried.decisions, winter=winter, regime=regime))
    return Path("keep", kept.start, tuple(years), tuple(dropped))


def worlds_of(table: Table) -> Worlds:
    """The three worlds of a table, to the end of the tenth year."""
    kept, abolished = world_of(table, "keep"), world_of(table, "abolish")
    pairs = zip(kept.years, abolished.years, strict=True)
    parted = next((i for i, (one, other) in enumerate(pairs) if one.split != other.split), len(kept.years))
    return Worlds(kept, abolished, middle_of(kept), parted, tuple(dict.fromkeys(kept.dropped + abolished.dropped)))


def _records(table: Table) -> Sequence[YearRecord]:
    if not table.history:
        raise ValueError("No year has been played yet: play one first.")
    return table.history

"""The four residents with the same luck in both worlds, year by year as far as the table played."""

from __future__ import annotations

from dataclasses import dataclass

from simgame.game.after import run
from simgame.game.january import month_figures
from simgame.game.phases import year_label
from simgame.game.residents import ResidentYear, years_of
from simgame.game.table_value import Table
from simgame.insight.worlds import Worlds
from simgame.model.luck import Luck


@dataclass(frozen=True)
class ResidentsOfYear:
    """A year of the four in both worlds, in the order of ``game.residents.RESIDENTS``."""

    year_label: str
    kept: tuple[ResidentYear, ...]
    abolished: tuple[ResidentYear, ...]


def residents_of(table: Table, worlds: Worlds) -> tuple[ResidentsOfYear, ...]:
    """Both worlds with the table's own luck and evidence; empty when the residents are switched off."""
    if not table.setup.residents:
        return ()
    seed, played = table.setup.seed, len(table.history)
    sides: list[list[tuple[ResidentYear, ...]]] = []
    for path in (worlds.kept, worlds.abolished):
        years: list[tuple[ResidentYear, ...]] = []
        state = path.start
        for planned, lived in zip(path.years[:played], run(path, table.parameters, Luck.of(seed)), strict=False):
            people = float(state.population[0].sum())
            figures = {key: float(value[0, 0]) for key, value in lived.indicators.footprint.items()}
            months = month_figures(lived.months, table.world)
            years.append(years_of(months, figures, people, table.parameters, seed, planned.year))
            state = lived.state
        sides.append(years)
    return tuple(
        ResidentsOfYear(year_label(record.year), kept, abolished)
        for record, kept, abolished in zip(table.history, *sides, strict=True)
    )

"""A table with the real engine under it, moved on by its clock, with drafts laid in at Decide."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from simgame.game.entries import ClockStopped, Draft, NewTable
from simgame.game.seats import SeatId
from simgame.game.table import apply, start
from simgame.game.table_value import Table
from simgame.session.files import load_events, load_evidence, load_scenario

Drafts = Mapping[int, Mapping[SeatId, Mapping[str, float]]]


@lru_cache(maxsize=8)
def opened(
    scenario: str = "aldermere", regime: str = "keep", years: int = 3, seed: int = 1, abolish_from: int = 0
) -> Table:
    """A table at its first briefing; every seat is a person's, so that nothing happens by itself."""
    entry = NewTable(
        scenario=scenario,
        seed=seed,
        years=years,
        regime=regime,
        abolish_from=abolish_from or None,
        seats=dict.fromkeys(("commissioner", "acute", "community", "stp", "gp", "council"), "person"),
    )
    return start(load_scenario(scenario), entry, load_evidence(), load_events())


def at(table: Table, phase: str) -> Table:
    """The table moved on by the clock until a phase, at least one step."""
    table = apply(table, ClockStopped(table.phase))
    while table.phase != phase:
        table = apply(table, ClockStopped(table.phase))
    return table


def played(table: Table, upto: int, drafts: Drafts | None = None) -> Table:
    """The table at the report of its year ``upto`` (from 1)."""
    while len(table.history) < upto or table.phase != "report":
        if table.phase == "decide":
            for seat, settings in (drafts or {}).get(table.year_index, {}).items():
                table = apply(table, Draft(seat, dict(settings)))
        table = apply(table, ClockStopped(table.phase))
    return table

"""Why a table's year went as it did: the engine run again with each cause taken out and put in."""

from __future__ import annotations

from simgame.game.events import Happened
from simgame.game.table_value import Table
from simgame.game.why import Row, explain_year


def why_of_year(table: Table, year_index: int) -> dict[str, Row]:
    """Every indicator's change over a played year, shared out over its causes. Raises ``IndexError`` if not played."""
    record = table.history[year_index]
    before = table.history[year_index - 1] if year_index else None
    past = [Happened(card, one.year, choice) for one in table.history[:year_index] for card, choice in one.happened]
    return explain_year(record, before, table.cards, past, table.parameters, table.setup.seed)

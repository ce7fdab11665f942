"""What the answers to questions and cards come to: quantities of the engine for the year, and what they start."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from simgame.game import events, hopes, powers
from simgame.game.events import Starts
from simgame.game.table_value import Table
from simgame.model.luck import Luck


def started(table: Table, what: Starts, years: Iterable[int]) -> bool:
    """Whether a card of these years (by index) stands as it starts ``what``; silence stands as the first way."""
    cards = events.by_id(table.cards)
    wanted = set(years)
    return any(
        cards[one.card].options[one.choice or 0].starts == what for one in table.events if one.year_index in wanted
    )


def law(table: Table) -> bool:
    """Whether a law backs the one contract: passed in an earlier year."""
    return started(table, "law", range(table.year_index))


def pooled(table: Table) -> bool:
    """Whether the council's budget is in the pool: said yes to since the split last ended."""
    if table.split != "abolish":
        return False
    return started(table, "pool", range(_since_the_split(table), table.year_index + 1))


def _since_the_split(table: Table) -> int:
    """The first year (by index) of one budget since the split last ended."""
    return max((record.year_index + 1 for record in table.history if record.split == "keep"), default=0)


def partnered(table: Table, before: bool = False) -> bool:
    """Whether a private partner runs a part of the one budget: signed since the split last ended; ``before``: before
    this year."""
    if table.split != "abolish":
        return False
    return started(table, "partner", range(_since_the_split(table), table.year_index + (0 if before else 1)))


def quiet(table: Table) -> bool:
    """Whether no consultation may start this year: the country votes."""
    cards = events.by_id(table.cards)
    return any(one.year_index == table.year_index and cards[one.card].quiet for one in table.events)


def waits(table: Table, chosen: bool = False) -> bool:
    """Whether what was planned waits this year, as a card was answered; ``chosen``: as far as somebody has chosen."""
    cards = events.by_id(table.cards)
    return any(
        cards[one.card].options[one.choice or 0].starts == "wait"
        for one in table.events
        if one.year_index == table.year_index and (one.choice is not None or not chosen)
    )


CHALLENGE = "procurement_challenge"


def challenged(table: Table, drawn: Sequence[str]) -> tuple[str, ...]:
    """The loser of last year's tender goes to court, or nobody does; ``drawn``: this year's cards as they are."""
    if table.split != "keep" or not tendered(table.powers, table.year_index - 1) or CHALLENGE in drawn:
        return ()
    sues = sued(table, Luck.of(table.setup.seed), table.year)[0] and CHALLENGE in events.by_id(table.cards)
    return (CHALLENGE,) if sues else ()


def tendered(played: Sequence[powers.PlayedPower], year_index: int) -> bool:
    """Whether a service was put out to tender in a year."""
    found = powers.find(played, "shop_around", year_index)
    return found is not None and found.choice == powers.TENDER


def sued(table: Table, luck: Luck, year: int) -> NDArray[np.bool_]:
    """Whether the loser of last year's tender goes to court, in each run of ``luck`` (R,); the table's own is run 0."""
    drawn = luck.uniform(year, 0, "the loser of a tender", 1)[:, 0]
    found: NDArray[np.bool_] = drawn < table.value("tender_challenged")
    return found


def decided(table: Table) -> tuple[tuple[str, float], ...]:
    """Quantities that this year's answers set, and their values."""
    choices = {
        one.card: one.choice or 0 for one in table.events if one.year_index == table.year_index and not one.winter
    }
    found = events.decided(table.cards, choices)
    if pooled(table):
        found["pool_budget"] = 1.0
    if partnered(table):
        found["partner_pct"] = table.value("partner_part_pct")
        found.setdefault("profit_cap_pct", table.value("profit_cap_signed_pct"))
    patience = hopes.patience(table)
    if patience != 1.0:
        usual = table.world.settlement.get(table.year) or table.world.settlement[max(table.world.settlement)]
        found["transformation_fund_gbp_per_head"] = patience * float(usual["transformation_fund_gbp_per_head"])
    return tuple(sorted(found.items()))

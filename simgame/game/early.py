"""Who knew what when: each card has a seat that hears of it a phase or a year before the table; the commissioner hears
next year's settlement. One click turns a card up for all; keeping it is allowed.

What is heard of a year to come is a rumour: by the game's number, as if every condition held. A card whose condition
fails does not come.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from simgame.game import events, switch
from simgame.game.events import Card, Happened
from simgame.game.phases import Phase, year_label
from simgame.game.plans import settlement
from simgame.game.seats import SeatId, Split
from simgame.game.table_value import Table
from simgame.game.words import percent
from simgame.model.language import tr
from simgame.model.luck import Luck

# From which phase of the year on a seat hears of the card of this year's winter, and of next year's cards.
_WINTERS: dict[str, tuple[Phase, ...]] = {
    "phase": ("decide", "plans_up", "year"),
    "year": ("briefing", "negotiate", "decide", "plans_up", "year"),
}
_NEXT_SPRING: dict[str, tuple[Phase, ...]] = {
    "phase": ("report",),
    "year": ("briefing", "negotiate", "decide", "plans_up", "year", "winter_call", "report"),
}
_NEXT_WINTER: tuple[Phase, ...] = ("winter_call", "report")  # only of cards heard a year ahead


class Heard(Struct, frozen=True):
    """A card before the table sees it. ``year_index``: the year in which it would come; ``rumour``: it may not."""

    card: str
    seat: SeatId
    year_index: int
    winter: bool
    rumour: bool


def ahead_of(table: Table) -> tuple[Heard, ...]:
    """Every card that some seat in play has heard of by now and the table has not seen."""
    deck = events.by_id(table.cards)
    out: list[Heard] = []
    index = table.year_index
    shown = table.phase == "year" and table.after is not None
    for one in table.events:
        if deck[one.card].asked:
            continue
        if one.year_index == index and one.winter and not shown and table.phase in _WINTERS[deck[one.card].ahead]:
            out.append(Heard(one.card, deck[one.card].hears_first, index, winter=True, rumour=False))
    if index + 1 < table.years:
        split = switch.planned_split(table.setup.regime, table.setup.abolish_from, index + 1, table.split)
        for card, winter in rumours(table.cards, table.setup.seed, table.year + 1, split, table.happened()):
            item = deck[card]
            when = _NEXT_WINTER if winter and item.ahead == "year" else () if winter else _NEXT_SPRING[item.ahead]
            if table.phase in when and not any(held.card == card for held in out):
                out.append(Heard(card, item.hears_first, index + 1, winter, rumour=True))
    return tuple(one for one in out if one.seat in table.seats)


def rumours(
    cards: tuple[Card, ...], seed: int, year: int, split: Split, past: tuple[Happened, ...]
) -> tuple[tuple[str, bool], ...]:
    """The cards of a year if every condition held: (card, winter)."""
    luck = Luck.of(seed)
    spring = events.draw(cards, luck, year, split, None, past)
    winter = events.draw_winter(cards, luck, year, split, None, past)
    return (*((card, False) for card in spring), *((card, True) for card in winter))


def was_heard(table: Table, card: Card, year_index: int) -> bool:
    """Whether a seat in play heard of a card that came in a year: of the first spring's nobody had, nor of one that the
    facilitator put on the table."""
    if not card.winter and any(
        one.picked for one in table.events if (one.card, one.year_index) == (card.id, year_index)
    ):
        return False
    drawn = not card.asked and card.due is None
    return card.hears_first in table.seats and drawn and (card.winter or year_index > 0)


def heard_by(table: Table, seat: SeatId) -> tuple[Heard, ...]:
    """What one seat knows before the table."""
    return tuple(one for one in ahead_of(table) if one.seat == seat)


def turned_up(table: Table) -> tuple[Heard, ...]:
    """What lies open before its time, because the seat that heard first turned it up."""
    return tuple(one for one in table.turned_up if one.year_index > table.year_index or _still_to_come(table, one))


def _still_to_come(table: Table, one: Heard) -> bool:
    return one.winter and one.year_index == table.year_index and table.mid is None


def when_in_words(table: Table, one: Heard) -> str:
    """When a card comes: "this winter", "2019/20, if it comes"."""
    if one.year_index == table.year_index:
        return "this winter"
    season = "winter of " if one.winter else ""
    return tr(
        "{season}{year_label}, if it comes", season=season, year_label=year_label(table.scenario_year + one.year_index)
    )


def settlement_ahead(table: Table) -> str:
    """Next year's settlement in a sentence, as the commissioner hears it; "" in the last year."""
    if table.year_index + 1 >= table.years:
        return ""
    return settlement_in_words(settlement(table.world, table.year + 1), table.year + 1)


def settlement_in_words(rates: Mapping[str, float], year: int) -> str:
    """A year's settlement in a sentence."""
    growth, prices = rates.get("allocation_growth_pct", 0.0), rates.get("cost_inflation_pct", 0.0)
    return tr(
        "{label}: allocations rise {growth}, costs {prices}.",
        label=year_label(year),
        growth=percent(growth),
        prices=percent(prices),
    )

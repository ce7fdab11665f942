"""The luck of events in every run: run 0 has the cards of the table, every other run draws its own from the same deck.

What a card waits for (last year's figures) is read off the table, so that a run has the same cards in both worlds;
cards that only one world knows are exchanged for their twins. Nobody decides anew: a chooser takes the way out it took
at the table, or that its character takes. Parliament and courts decide run by run: see ``verdicts``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from simgame.game import answers
from simgame.game.after import Path, PlannedYear
from simgame.game.events import (
    REST_YEARS,
    SECOND_CARD,
    WINTER_CARD,
    Card,
    act,
    address,
    by_id,
    chooser,
    in_world,
    neutral,
)
from simgame.game.seats import Split
from simgame.game.table_value import Table
from simgame.insight.verdicts import Bools, Verdicts, verdicts
from simgame.model.luck import Luck
from simgame.model.shocks import SHOCKS, Shocks
from simgame.model.world import Floats
from simgame.session.characters import CHARACTERS


@dataclass(frozen=True)
class EventLuck:
    """Which card comes in which year of which run, and which way out is taken.

    ``came``: (years, R, cards). ``choice``: by card.
    """

    cards: tuple[Card, ...]
    footprints: int
    came: Bools
    choice: tuple[int, ...]
    decided: Verdicts

    def of(self, path: Path) -> EventLuck:
        """The same for a path: only in the world that was played is a case heard, so elsewhere none is lost."""
        splits = tuple(planned.split for planned in path.years)
        return self if splits == self.decided.splits else replace(self, decided=self.decided.unheard())

    def in_runs(self, index: int, first: int, count: int, planned: PlannedYear) -> PlannedYear:
        """The year with this index in runs ``first`` to ``first + count - 1``; run 0 has it as ``planned``."""
        own = self.shocks(index, first, count, planned.split, planned.shocks)
        other: Split = "abolish" if planned.split == "keep" else "keep"
        return self.decided.in_runs(
            index, first, count, planned, own, lambda: self.shocks(index, first, count, other, planned.shocks)
        )

    def shocks(self, index: int, first: int, count: int, split: Split, played: Shocks) -> Shocks:
        """What acts in the year with this index in runs ``first`` to ``first + count - 1``; run 0's are ``played``."""
        values: dict[str, Floats] = {}
        deck, shape = by_id(self.cards), (count, 12, self.footprints)
        for year in range(index + 1):
            block = self.came[year, first : first + count]
            for column in np.flatnonzero(block.any(axis=0)):
                card = in_world(self.cards[column], deck, split)
                option = card.option[min(self.choice[column], len(card.option) - 1)]
                for effect in option.effects:
                    act(values, effect, index - year, shape, block[:, column])
        if first == 0:
            for key, value in played.named().items():
                held = values.setdefault(key, neutral(key, shape))
                held[0] = value[0]
            for key, held in values.items():
                if key not in played:
                    held[0] = SHOCKS[key].neutral
        return Shocks(values)


def event_luck(table: Table, runs: int) -> EventLuck | None:
    """The events of ``runs`` runs along the years a table has played; None for run 0 alone."""
    if runs <= 1 or not table.cards:
        return None
    cards, records = table.cards, table.history
    columns = {card.id: number for number, card in enumerate(cards)}
    twins = [columns.get(card.twin, -1) if card.twin is not None else -1 for card in cards]
    came = np.zeros((len(records), runs, len(cards)), dtype=np.bool_)
    luck = Luck.of(table.setup.seed, runs)
    for index, record in enumerate(records):
        facts: Mapping[str, float] = records[index - 1].indicators if index else record.before
        facts = {**facts, "year_index": float(index)}
        rests = _resting(cards, twins, came[:index])
        two = luck.uniform(record.year, 0, "events:briefing", 1)[:, 0] < SECOND_CARD
        wintry = luck.uniform(record.year, 8, "events:winter", 1)[:, 0] < WINTER_CARD
        times = np.full((runs, len(cards)), np.inf)
        asked = {card for card, _ in record.happened}
        for number, card in enumerate(cards):
            fits = card.regime in (None, record.split) and card.years[0] <= record.year <= card.years[1]
            if card.asked or card.due is not None:  # asked by the rules, or turned by the calendar, in every run
                came[index, :, number] = card.id in asked
            elif fits and all(condition.holds(facts) for condition in card.needs):
                draw = luck.uniform(record.year, 0, "event:" + address(card), 1)[:, 0]
                times[:, number] = np.where(rests[:, number], np.inf, -np.log(draw) / card.likelihood)
        winter = np.array([card.winter for card in cards])
        came[index] |= _home(np.where(winter, np.inf, times), np.where(two, 2, 1))
        came[index] |= _home(np.where(winter, times, np.inf), np.where(wintry, 1, 0))
        put_out = index > 0 and answers.tendered(records[index - 1].powers, index - 1)
        if put_out and record.split == "keep" and answers.CHALLENGE in columns:
            came[index, :, columns[answers.CHALLENGE]] |= answers.sued(table, luck, record.year)
        came[index, 0] = False
        # a question that was asked at the table is asked, and answered alike, in every run
        for card_id, _ in record.happened:
            came[index, 0, columns[card_id]] = True
    choice = _choices(table)
    return EventLuck(cards, len(table.world.footprints), came, choice, verdicts(table, came, choice))


def _resting(cards: Sequence[Card], twins: Sequence[int], came: Bools) -> Bools:
    """Cards that stay out of the deck of a year because they (or their twins) came before: (R, cards)."""
    years = came.shape[0]
    out = np.zeros(came.shape[1:], dtype=np.bool_)
    for number, card in enumerate(cards):
        for year in range(years):
            if card.once or years - year <= REST_YEARS:
                out[:, number] |= came[year, :, number]
                if twins[number] >= 0:
                    out[:, number] |= came[year, :, twins[number]]
    return out


def _home(times: Floats, number: NDArray[np.int64]) -> Bools:
    """The first ``number`` (R,) cards to come home in each run, of those that can come at all."""
    place = np.argsort(np.argsort(times, axis=1, kind="stable"), axis=1, kind="stable")
    out: Bools = (place < number[:, None]) & np.isfinite(times)
    return out


def _choices(table: Table) -> tuple[int, ...]:
    """The way out of every card: as it was taken at the table, else as the chooser's character takes it."""
    taken = {card: choice for record in table.history for card, choice in record.happened}
    out: list[int] = []
    for card in table.cards:
        seat = chooser(card, table.seats)
        holder = "stp" if seat == "table" else seat
        who = CHARACTERS.get(table.holders[holder]) if holder is not None else None
        liked = who.choice if who is not None else 0
        out.append(taken.get(card.id, min(liked, len(card.option) - 1)))
    return tuple(out)

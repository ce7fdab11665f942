"""What the facilitator may do at the table’s one laptop: pick a card, hold one back, open the lens’s other pane."""

from __future__ import annotations

from dataclasses import replace

from simgame.game import events, plan_sums, year_turn
from simgame.game.entries import Entry
from simgame.game.entries_chair import CardHeld, CardPicked, OtherPaneOpened
from simgame.game.events import Card
from simgame.game.table_value import Played, Table
from simgame.game.words import count
from simgame.model.language import tr

MOST_CARDS = 3  # of a briefing: one to three a year


def chaired(table: Table) -> bool:
    """Whether somebody may pick and hold: not alone, where nobody chairs."""
    return table.setup.way != "alone"


def other_pane_open(table: Table) -> bool:
    """Whether the lens shows the other rules of the money too: alone, from the first vote on, in the debrief; earlier
    where the facilitator opened it."""
    opened = table.pane_opened or bool(table.votings) or not chaired(table)
    return opened or table.phase == "debrief"


def pickable(table: Table) -> tuple[Card, ...]:
    """Cards that may be put on the table now: of this world and these years, rested, their conditions met; winter’s
    among them whatever was drawn for it, so that nobody can tell what that was."""
    if table.phase != "briefing" or not chaired(table):
        return ()
    facts = year_turn.facts_of(table)
    past = table.happened(table.year_index - 1)
    here = {one.card for one in _spring(table)}
    return tuple(
        card
        for card in table.cards
        if card.id not in here and events.can_come(card, table.year, table.split, facts, past)
    )


def holdable(table: Table) -> tuple[str, ...]:
    """Cards of the briefing that may be held back: no question of the rules, nothing that comes by the calendar, and
    nobody has chosen on it."""
    if table.phase != "briefing" or not chaired(table):
        return ()
    deck = events.by_id(table.cards)
    return tuple(
        one.card
        for one in _spring(table)
        if one.choice is None and not deck[one.card].asked and deck[one.card].due is None
    )


def _spring(table: Table) -> tuple[Played, ...]:
    return tuple(one for one in table.events if one.year_index == table.year_index and not one.winter)


def problem(table: Table, entry: Entry) -> str | None:
    """Why the entry is refused; "" when it is allowed, None when it is of another kind."""
    if not isinstance(entry, CardPicked | CardHeld | OtherPaneOpened):
        return None
    if isinstance(entry, OtherPaneOpened):
        return "The lens shows the other rules already." if other_pane_open(table) else ""
    if not chaired(table):
        return "Nobody chairs a game that is played alone: its cards come as they are drawn."
    card = events.by_id(table.cards).get(entry.card)
    if card is None:
        return tr("There is no card “{card}” in this deck: choose one of the list.", card=entry.card[:60])
    if isinstance(entry, CardHeld):
        if entry.card in holdable(table):
            return ""
        if not any(one.card == entry.card for one in _spring(table)):
            return tr("“{title}” does not lie on the table: hold back one that does.", title=card.title)
        return tr("“{title}” cannot be held back: it is chosen on, or it must come.", title=card.title)
    if any(one.card == entry.card for one in _spring(table)):
        return tr("“{title}” lies on the table already.", title=card.title)
    if card not in pickable(table):
        return tr("“{title}” cannot come this year: choose one of the list.", title=card.title)
    if not card.winter and len(_drawn(table)) >= MOST_CARDS:
        return tr("{most} cards lie on the table: hold one back first.", most=count(MOST_CARDS))
    return ""


def _drawn(table: Table) -> tuple[Played, ...]:
    deck = events.by_id(table.cards)
    return tuple(one for one in _spring(table) if not deck[one.card].asked)


def applied(table: Table, entry: Entry) -> Table | None:
    """The table after the entry; None when it is of another kind."""
    year = table.year_index
    if isinstance(entry, OtherPaneOpened):
        return replace(table, pane_opened=True)
    if isinstance(entry, CardHeld):
        left = tuple(one for one in table.events if one.year_index != year or one.winter or one.card != entry.card)
        return plan_sums.with_needs(replace(table, events=left, held=(*table.held, (year, entry.card))))
    if not isinstance(entry, CardPicked):
        return None
    winter = events.by_id(table.cards)[entry.card].winter
    left = tuple(one for one in table.events if not (winter and one.winter and one.year_index == year))
    held = tuple(one for one in table.held if one != (year, entry.card))
    made = Played(entry.card, year, winter=winter, picked=True)
    return plan_sums.with_needs(replace(table, events=(*left, made), held=held))

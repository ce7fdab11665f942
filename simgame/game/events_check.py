"""What is wrong with a deck of event cards, each in a sentence with its place and remedy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from simgame.game.events import WINTER_FIRST_MONTH, Card, Effect, Option, by_id
from simgame.model.decisions import QUANTITIES
from simgame.model.language import tr
from simgame.model.shocks import SHOCKS


def problems_in_deck(cards: Sequence[Card], where: str = "events") -> tuple[str, ...]:
    """Everything that is wrong with a deck, each in a sentence with its place and remedy."""
    return tuple(_problems(cards, where))


def _problems(cards: Sequence[Card], where: str) -> Iterator[str]:
    deck = by_id(cards)
    if len(deck) != len(cards):
        yield tr("{where}: two cards have the same id: give each its own", where=where)
    for card in cards:
        place = f"{where}: {card.id}"
        yield from _of_card(card, place)
        yield from _of_twin(card, deck, place)
        for option in card.option:
            yield from _of_option(card, option, f"{place}: {option.label}")


def _of_card(card: Card, place: str) -> Iterator[str]:
    first, last = card.years
    if not 0.0 < card.likelihood <= 1.0:
        one = card.likelihood
        yield tr("{place}: likelihood is {one:g}: give a number above 0, up to 1", place=place, one=one)
    if first > last:
        yield tr(
            "{place}: years {first} to {last} never come: put the earlier year first",
            place=place, first=first, last=last,
        )  # fmt: skip
    if not 1 <= len(card.option) <= 2:
        yield tr("{place}: {count} options: give one, or two to choose from", place=place, count=len(card.option))
    if (card.chooser is None) != (len(card.option) == 1):
        yield tr("{place}: a card with two options names its chooser, one with a single option names none", place=place)
    for text, what in ((card.title, "title"), (card.story, "story"), (card.source, "source")):
        if not text.strip():
            yield tr("{place}: the {what} is empty: write one", place=place, what=what)


def _of_twin(card: Card, deck: Mapping[str, Card], place: str) -> Iterator[str]:
    twin = deck.get(card.twin) if card.twin is not None else None
    if card.regime is not None and twin is None and not card.asked:
        yield tr("{place}: only one world can draw it: name its twin in the other deck", place=place)
    elif card.regime is None and card.twin is not None:
        yield tr("{place}: a twin is for cards of one world: name the regime or drop the twin", place=place)
    elif twin is not None and (twin.twin != card.id or twin.regime == card.regime or twin.winter != card.winter):
        yield tr("{place}: {id} is no twin of it: both name each other, one in each world", place=place, id=twin.id)


def _of_option(card: Card, option: Option, place: str) -> Iterator[str]:
    for effect in option.effects:
        yield from _of_effect(card, effect, place)
    for key in sorted(option.decides):
        if key not in QUANTITIES:
            yield tr("{place}: nothing is decided called {key}: name a quantity", place=place, key=key)
        elif card.winter:
            yield tr("{place}: a winter card decides nothing for the year: use effects", place=place)


def _of_effect(card: Card, effect: Effect, place: str) -> Iterator[str]:
    what, shock, value = SHOCKS.get(effect.shock), effect.shock, effect.value
    if what is None:
        yield tr("{place}: no quantity is called {shock}: name a shock of the engine", place=place, shock=shock)
    elif not np.isfinite(value) or (what.neutral == 1.0 and not 0.2 <= value <= 3.0):
        yield tr(
            "{place}: {shock} is {value:g}: factors go from 0.2 to 3", place=place, shock=shock, value=value
        )  # fmt: skip
    elif what.neutral == 0.0 and abs(value) > 50.0:
        yield tr(
            "{place}: {shock} is {value:g}: amounts go from −50 to 50", place=place, shock=shock, value=value
        )  # fmt: skip
    lowest = WINTER_FIRST_MONTH if card.winter else 0
    if not lowest <= effect.first <= 35 or not 1 <= effect.months <= 60:
        yield tr(
            "{place}: {shock} begins in month {first} for {months} months: begin in month {lowest} to 35, for 1 to 60 "
            "months",
            place=place, shock=shock, first=effect.first, months=effect.months, lowest=lowest,
        )  # fmt: skip

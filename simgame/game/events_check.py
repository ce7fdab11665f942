"""What is wrong with a deck of event cards, each in a sentence with its place and remedy."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from simgame.game.events import WINTER_FIRST_MONTH, Card, Option
from simgame.model.decisions import QUANTITIES
from simgame.model.language import tr
from simgame.model.shocks import SHOCKS


def problems_in_deck(cards: Sequence[Card], where: str = "events") -> tuple[str, ...]:
    """Everything that is wrong with a deck, each in a sentence with its place and remedy."""
    found: list[str] = []
    by_id = {card.id: card for card in cards}
    if len(by_id) != len(cards):
        found.append(tr("{where}: two cards have the same id: give each its own", where=where))
    for card in cards:
        place = f"{where}: {card.id}"
        if not 0.0 < card.likelihood <= 1.0:
            found.append(
                tr(
                    "{place}: likelihood is {likelihood:g}: give a number above 0, up to 1",
                    place=place,
                    likelihood=card.likelihood,
                )
            )
        if card.years[0] > card.years[1]:
            found.append(
                tr(
                    "{place}: years {years} to {years2} never come: put the earlier year first",
                    place=place,
                    years=card.years[0],
                    years2=card.years[1],
                )
            )
        if not 1 <= len(card.option) <= 2:
            found.append(
                tr("{place}: {count} options: give one, or two to choose from", place=place, count=len(card.option))
            )
        if (card.chooser is None) != (len(card.option) == 1):
            found.append(
                tr(
                    "{place}: a card with two options names its chooser, one with a single option names none",
                    place=place,
                )
            )
        for text, what in ((card.title, "title"), (card.story, "story"), (card.source, "source")):
            if not text.strip():
                found.append(tr("{place}: the {what} is empty: write one", place=place, what=what))
        twin = by_id.get(card.twin) if card.twin is not None else None
        if card.regime is not None and twin is None and not card.asked:
            found.append(tr("{place}: only one world can draw it: name its twin in the other deck", place=place))
        elif card.regime is None and card.twin is not None:
            found.append(tr("{place}: a twin is for cards of one world: name the regime or drop the twin", place=place))
        elif twin is not None and (twin.twin != card.id or twin.regime == card.regime or twin.winter != card.winter):
            found.append(
                tr("{place}: {id} is no twin of it: both name each other, one in each world", place=place, id=twin.id)
            )
        for option in card.option:
            found.extend(_effect_problems(card, option, place))
            for key in sorted(option.decides):
                if key not in QUANTITIES:
                    found.append(
                        tr(
                            "{place}: {label}: nothing is decided called {key}: name a quantity",
                            place=place,
                            label=option.label,
                            key=key,
                        )
                    )
                elif card.winter:
                    found.append(
                        tr(
                            "{place}: {label}: a winter card decides nothing for the year: use effects",
                            place=place,
                            label=option.label,
                        )
                    )
    return tuple(found)


def _effect_problems(card: Card, option: Option, place: str) -> list[str]:
    found: list[str] = []
    for effect in option.effects:
        what = SHOCKS.get(effect.shock)
        if what is None:
            found.append(
                tr(
                    "{place}: {label}: no quantity is called {shock}: name a shock of the engine",
                    place=place,
                    label=option.label,
                    shock=effect.shock,
                )
            )
        elif not np.isfinite(effect.value) or (what.neutral == 1.0 and not 0.2 <= effect.value <= 3.0):
            found.append(
                tr(
                    "{place}: {label}: {shock} is {value:g}: factors go from 0.2 to 3",
                    place=place,
                    label=option.label,
                    shock=effect.shock,
                    value=effect.value,
                )
            )
        elif what.neutral == 0.0 and abs(effect.value) > 50.0:
            found.append(
                tr(
                    "{place}: {label}: {shock} is {value:g}: amounts go from −50 to 50",
                    place=place,
                    label=option.label,
                    shock=effect.shock,
                    value=effect.value,
                )
            )
        lowest = WINTER_FIRST_MONTH if card.winter else 0
        if not lowest <= effect.first <= 35 or not 1 <= effect.months <= 60:
            found.append(
                tr(
                    "{place}: {label}: {shock} begins in month {first} for {months} months: begin in month {lowest} to "
                    "35, for 1 to 60 months",
                    place=place,
                    label=option.label,
                    shock=effect.shock,
                    first=effect.first,
                    months=effect.months,
                    lowest=lowest,
                )
            )
    return found

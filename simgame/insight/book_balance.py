"""The chapter on balance: both worlds over draws of the evidence, computed anew each time the book is written."""

from __future__ import annotations

from collections.abc import Sequence

from simgame.game.scores import MARK_LABELS, MARKS
from simgame.insight.balance import MEAN, Weighing, conditions, decks, weigh
from simgame.insight.book_pages import Chapter, paragraphs, rows
from simgame.session.files import load_events, load_scenario

INTRO = (
    "Steady players play each place with the split kept. Both worlds then take the same choices, the same events and "
    "the same luck, once for each draw over the ranges of the evidence. The table gives the share of draws in which "
    "the abolished world is ahead on each of the five marks and on their mean; a tie counts half. Nothing is tuned to "
    "these shares: where one world is ahead nearly everywhere, the registry’s ranges say so, and the parameters that "
    "carry it can be found among them."
)
DECKS = (
    "Only one world knows some event cards. Each has a twin of equal likelihood in the other deck, and of like harm: "
    "what its effects come to in £ a head by the weights that stand with the deck."
)


def chapter(runs: int, places: Sequence[str]) -> Chapter:
    """Shares of ``runs`` draws for each of the places, central view, at the fifth and the tenth year."""
    scenarios = tuple(load_scenario(name) for name in places)
    document = weigh(Weighing(scenarios, ("central",), runs=runs))
    called = {scenario.id: scenario.name for scenario in scenarios}
    table = [
        (called[place], year.replace("_", " "), *(f"{found[key]:.0%}" for key in (*MARKS, MEAN)))
        for place, views in document["scenarios"].items()
        for year, found in views["central"].items()
    ]
    head = ("place", "year", *(MARK_LABELS[mark][0].lower() for mark in MARKS), "mean of marks")
    said = "\n\n".join(conditions(document))
    cards = "\n\n".join(decks(load_events()))
    opening = paragraphs(f"{INTRO}\n\n{runs} draws, central view.")
    body = opening + rows(head, table) + paragraphs(said) + paragraphs(f"{DECKS}\n\n{cards}")
    return Chapter("balance", "Balance: how often abolishing is ahead", body)

"""The chapter on balance: both worlds over draws of the evidence, computed anew each time the book is written."""

from __future__ import annotations

from collections.abc import Sequence

from simgame.game.scores import MARK_LABELS, MARKS
from simgame.insight.balance import DISCOUNT_PCT, MEAN, MONEY_TO_DATE, TO_DATE, Weighing, conditions, decks, weigh
from simgame.insight.book_pages import Chapter, paragraphs, rows
from simgame.insight.results import Json
from simgame.insight.side_by_side import beside
from simgame.session.files import load_events, load_scenario

INTRO = (
    "Steady players play each place with the split kept. Both worlds then take the same choices, the same events and "
    "the same luck, once for each draw over the ranges of the evidence. The table gives the share of draws in which "
    "the abolished world is ahead on each of the five marks and on their mean; a tie counts half. Nothing is tuned "
    "to these shares: where one world is ahead nearly everywhere, the registry’s ranges say so, and the parameters "
    "that carry it can be found among them.\n\n"
    "Marks are those of one year: what the years before it cost is not in them. So two columns add up from the "
    f"first year, at {DISCOUNT_PCT:g} % a year (the Treasury’s Green Book): what all organisations have left "
    "without support, less what the change costs; and years of healthy life lost."
)
DECKS = (
    "Only one world knows some event cards. Each has a twin of equal likelihood in the other deck, and of like harm: "
    "what its effects come to in £ a head by the weights that stand with the deck."
)


def chapter(runs: int, places: Sequence[str]) -> Chapter:
    """Shares of ``runs`` draws for each of the places, central view, at the fifth and the tenth year."""
    scenarios = tuple(load_scenario(name) for name in places)
    found = beside(place_of, [(scenario.id, runs) for scenario in scenarios])
    document: Json = {"scenarios": {key: value for one in found for key, value in one.items()}}
    called = {scenario.id: scenario.name for scenario in scenarios}
    table = [
        (called[place], year.replace("_", " "), *(f"{found[key]:.0%}" for key in (*MARKS, MEAN, *TO_DATE)))
        for place, views in document["scenarios"].items()
        for year, found in views["central"].items()
    ]
    marks = (MARK_LABELS[mark][0].lower() for mark in MARKS)
    head = ("place", "year", *marks, "mean of marks", "money added up", "health added up")
    said = "\n\n".join(conditions(document))
    cards = "\n\n".join(decks(load_events()))
    opening = paragraphs(f"{INTRO}\n\n{runs} draws, central view.")
    body = opening + rows(head, table) + paragraphs(said) + paragraphs(f"{DECKS}\n\n{cards}")
    return Chapter("balance", "Balance: how often abolishing is ahead", body, says=_says(document, runs))


def place_of(asked: tuple[str, int]) -> Json:
    """One place's shares in the central view: its id, and draws."""
    place, runs = asked
    found: Json = weigh(Weighing((load_scenario(place),), ("central",), runs=runs, workers=1))["scenarios"]
    return found


def _says(document: Json, runs: int) -> tuple[str, str]:
    """From where to where the shares go over the places, at each year."""
    places = [views["central"] for views in document["scenarios"].values()]
    told = []
    for year in places[0]:
        least, most = (pick(found[year][MEAN] for found in places) for pick in (min, max))
        added = [pick(found[year][MONEY_TO_DATE] for found in places) for pick in (min, max)]
        told.append(
            f"{year.replace('_', ' ')}: {least:.0%} to {most:.0%} of draws, by place; on money added up since the "
            f"change {added[0]:.0%} to {added[1]:.0%}"
        )
    return "How often abolishing is ahead, central evidence, mean of the marks", f"{'; '.join(told)} ({runs} draws)."

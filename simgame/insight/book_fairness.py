"""The book's chapter on fairness: no best move, every seat bites, every seat needs somebody, as measured."""

from __future__ import annotations

from collections.abc import Sequence

from simgame.game.scores import MARK_LABELS
from simgame.game.seats import RULES, short
from simgame.insight.book_pages import Chapter, paragraphs, rows
from simgame.insight.fairness import BASES, DRAWS, LEAST_POINTS, MOST_AT_AN_END, MOST_OFTEN, Fairness, fairness
from simgame.insight.side_by_side import beside
from simgame.session.files import load_scenario

INTRO = (
    "Three tests of whether every seat has something to play for. They are measured on each place that ships with a "
    "table, by games of computer plans; what does not hold is said.\n\n"
    "No best move: none of five settings of a starter lever should be best for its owner in more than "
    f"{MOST_OFTEN:.0%} of games drawn over what everybody else does, contract (or shares), the rules of the money, "
    "luck and evidence. Every seat bites: in each world its plans should move at least one of the table’s "
    f"five marks {LEAST_POINTS:g} points in five years. Every seat needs somebody: in drawn games the plans of some "
    "other seat, with what is between the two (the contract and whether it is signed, a promise to pay out of the "
    "giver’s purse, a word kept or broken), should move its scorecard as much as its own plans do. A seat’s plans hold "
    "its levers, its winter coins and its power, or the STP lead’s one right. And every line of a "
    f"scorecard should measure: stand at 0, or at 100, in at most {MOST_AT_AN_END:.0%} of games drawn whole."
)


def chapter(runs: int, places: Sequence[str]) -> Chapter:
    """Both tables for every place. ``runs``: games for each setting, ``DRAWS`` at most."""
    scenarios = [load_scenario(place) for place in places]
    found = beside(place_of, [(scenario.id, min(runs, DRAWS)) for scenario in scenarios])
    called = {scenario.id: scenario.name for scenario in scenarios}
    moves = [
        (
            called[one.place],
            move.label,
            short(move.seat, "keep"),
            f"{move.best_share:.0%}",
            f"{move.span:.1f}",
            "holds" if move.holds else "does NOT hold",
        )
        for one in found
        for move in one.moves
    ]
    seats = [
        (
            called[one.place],
            short(seat.seat, seat.split),
            RULES[seat.split],
            f"{MARK_LABELS[seat.mark][0]} {seat.bites:.1f}",
            "holds" if seat.does_bite else "does NOT hold",
            f"{seat.own:.1f}",
            f"{short(seat.needs, seat.split)} {seat.other:.1f}",
            "holds" if seat.does_need else "does NOT hold",
        )
        for one in found
        for seat in one.seats
    ]
    first = ("place", "lever", "seat", "best in games", "it moves its owner", "no best move")
    second = ("place", "seat", "world", "moves a mark", "it bites", "moves itself", "moved by", "needs somebody")
    return Chapter(
        "fairness",
        "No best move, every seat bites, every seat needs somebody",
        paragraphs(f"{INTRO}\n\n{summary(found)}") + rows(first, moves) + rows(second, seats),
        says=("Has every seat something to play for", summary(found)),
    )


def place_of(asked: tuple[str, int]) -> Fairness:
    """One place's tests: its id, and games for each setting; with few, seats' plans are tried in one drawn game."""
    place, draws = asked
    return fairness(load_scenario(place), draws, bases=BASES if draws >= DRAWS else 1)


def summary(found: Sequence[Fairness]) -> str:
    """How many of the tests hold."""
    moves = [move.holds for one in found for move in one.moves]
    bites = [seat.does_bite for one in found for seat in one.seats]
    needs = [seat.does_need for one in found for seat in one.seats]
    rulers = [ruler.measures for one in found for ruler in one.yardsticks]
    games = sum(one.games for one in found)
    return (
        f"Of {len(moves)} levers in places {sum(moves)} have no best move; of {len(bites)} seats in places and "
        f"worlds {sum(bites)} bite and {sum(needs)} need somebody; of {len(rulers)} lines of scorecards "
        f"{sum(rulers)} measure ({games:,} games)."
    )

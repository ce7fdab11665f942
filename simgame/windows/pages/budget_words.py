"""The one budget in words: how the shares stand, how many agree, and the rule."""

from __future__ import annotations

from collections.abc import Mapping

from simgame.game.seats import SeatId
from simgame.game.view_types import BudgetView
from simgame.game.words import sentence
from simgame.model.language import tr

NUMBERS = ("none", "one", "two", "three", "four", "five", "six")
POT_WORDS = {
    "hospital": "Hospital",
    "outside": "Outside hospital",
    "keeping_well": "Keeping well",
    "practices": "General practice",
    "mental_health": "Mental health",
    "social_care": "Social care",
    "prevention": "Prevention",
    "reserve": "the reserve",
}


def outcome_words(budget: BudgetView, words: str, *, leads: bool, on_amendment: bool) -> tuple[str, str]:
    """Title and words on how the shares stand; ``words``: the sum; ``leads``: who reads proposes."""
    if budget.settled_by == "vote":
        return "The shares are agreed.", tr(
            "{words}{words2}; what is left of it returns to all.", words=words[:1].upper(), words2=words[1:]
        )
    if budget.settled_by:
        stands = "Last year’s shares stand in cash, growth waits in the reserve, and confidence falls."
        return "No agreement.", stands
    if not budget.proposed and not budget.bids_turned:
        lead = "you propose" if leads else "the chief executive proposes"
        return "Every seat at once, one figure and one line.", tr(
            "Bids lie face down until all are in; then {lead}.", lead=lead
        )
    if not budget.proposed:
        return "The bids are turned.", tr("Place the growth: {words}.", words=words)
    if on_amendment:
        return "Ballot on the amendment.", "Each seat’s number turns its card: agree or against."
    if budget.ballots:
        return "The first ballot failed.", "Propose something else, take an amendment in, or vote once more."
    how = tr("{words}{words2}. Numbers turn the cards: agree or against.", words=words[:1].upper(), words2=words[1:])
    return "The proposal lies on the table.", how


def rule_words(budget: BudgetView, last: Mapping[SeatId, bool]) -> tuple[str, str]:
    """How many agree, have bid or must agree, and the rule that goes with it; ``last``: the votes that are turned."""
    voters = tr(NUMBERS[budget.voters])
    need = tr("{numbers} of {numbers2} must agree", numbers=_large(budget.needed), numbers2=voters)
    if budget.settled_by == "vote":
        title = tr("Agreed, {numbers} of {numbers2}", numbers=tr(NUMBERS[sum(last.values())]), numbers2=voters)
    elif budget.ballots and not budget.voted:
        title = tr("{yes} of {numbers} agreed: not enough", yes=_large(sum(last.values())), numbers=voters)
    elif budget.proposed:
        title = need
    else:
        title = tr("{numbers} of {numbers2} have bid", numbers=_large(len(budget.bid_by)), numbers2=voters)
    if not (budget.proposed or budget.bids_turned or budget.settled_by):
        return title, "Every seat at once, one figure and one line. Bids lie face down until all are in."
    left = tr(
        "{numbers} ballot{words} left",
        numbers=_large(budget.ballots_left) if budget.ballots_left else tr("No"),
        words="" if budget.ballots_left == 1 else "s",
    )
    after = tr("{left}; then last year’s shares stand in cash, and growth waits in the reserve.", left=left)
    if budget.proposed and not budget.ballots:
        return title, after
    return title, tr("{need}. {after}", need=need, after=after)


def _large(count: int) -> str:
    return sentence(tr(NUMBERS[count]))

"""What a computer player answers when somebody asks "what would you take?": a range in £m, and a sentence.

A system-minded player tells the truth; others pad it to their own side, as their character says.
"""

from __future__ import annotations

from dataclasses import dataclass

from simgame.game.entries_deals import Contract
from simgame.game.plan_sums import TYPICAL_STEP
from simgame.game.seats import SeatId
from simgame.game.view_types import View
from simgame.game.words import gbp_m, signed_gbp_m
from simgame.model.language import tr
from simgame.session.budget_talks import home_pot, least_change
from simgame.session.characters import CHARACTERS, Character
from simgame.session.talks import contract_range

OWN_PART = 0.5  # of what a computer player is paid for, that serves its own work


@dataclass(frozen=True)
class WouldTake:
    """From ``low`` to ``high`` £m, the answer as it is spoken, and its reason; ``beside``: the figure that rolls on, to
    be seen beside the range (None where there is none)."""

    low: float
    high: float
    words: str
    reason: str
    beside: float | None = None


def would_take(view: View, seat: SeatId, character: str, which: Contract = "acute") -> WouldTake | None:
    """The answer of the computer player in ``seat`` from its own view; None when there is nothing to take. ``which``:
    the contract that is spoken about."""
    who = CHARACTERS[character]
    if view.phase != "negotiate":
        return None
    return _contract(view, seat, who, which) or _pot(view, seat, who) or _more(view, who)


def _contract(view: View, seat: SeatId, who: Character, which: Contract) -> WouldTake | None:
    deal = view.contract if which == "acute" else view.community_contract
    if deal is None or seat not in deal.parties or deal.agreed is not None:
        return None
    aim, limit = contract_range(view, seat, who, which)
    said = limit + who.padding * (aim - limit)
    low, high = min(aim, said), max(aim, said)
    verb = "pay" if seat == "commissioner" else "take"
    reason = tr(
        "Last year’s terms roll on at {roll_on}; the work is likely to cost {likely}.",
        roll_on=gbp_m(deal.roll_on_gbp_m, 1),
        likely=gbp_m(deal.likely_gbp_m[1], 1),
    )
    if abs(high - low) < 0.05:
        words = tr("I would {verb} {low}.", verb=verb, low=gbp_m(low, 1))
    else:
        words = tr("I would {verb} between {low} and {high}.", verb=verb, low=gbp_m(low, 1), high=gbp_m(high, 1))
    return WouldTake(low, high, words, reason, deal.roll_on_gbp_m)


def _pot(view: View, seat: SeatId, who: Character) -> WouldTake | None:
    budget = view.budget
    if budget is None or budget.settled_by or home_pot(budget, seat) == "reserve":
        return None
    least = least_change(view, seat, who)
    wish = max(who.bid * max(budget.to_share_gbp_m, 0.0), least)
    low = least + who.padding * (wish - least)
    words = tr(
        "I would vote for a change of {low} or more; {wish} is what I asked for.",
        low=signed_gbp_m(low, 1),
        wish=signed_gbp_m(wish, 1),
    )
    even = gbp_m(budget.to_share_gbp_m / len(budget.pots), 1)
    return WouldTake(low, wish, words, tr("An even part of what there is to share is {even}.", even=even), 0.0)


def _more(view: View, who: Character) -> WouldTake | None:
    """A payment for doing a fifth more of its first money lever: the truth is half of the cost to all of it."""
    desk = view.desk
    lever = next((item for item in desk.levers if item.kind == "money"), None) if desk is not None else None
    if lever is None:
        return None
    cost = max(round(TYPICAL_STEP * (lever.highest - lever.lowest) / lever.step), 1) * lever.step
    low, high = cost * OWN_PART * (1.0 + who.padding), cost * (1.0 + who.padding)
    what = f"{lever.label[:1].lower()}{lever.label[1:]}"
    words = tr(
        "For {low} to {high} I would put {cost} more into {what}.",
        low=gbp_m(low, 1),
        high=gbp_m(high, 1),
        cost=gbp_m(cost, 1),
        what=what,
    )
    return WouldTake(low, high, words, "Half of it serves my own work; the rest is for you.")

"""One budget: bids, the chief executive's proposal, amendments that name who pays, and two ballots at most.

Pure values. A pot's change is £m on top of what rolls on; what is not placed stays in the reserve.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec
from msgspec import Struct

from simgame.game.entries_deals import Pot
from simgame.game.seats import SeatId, the
from simgame.game.words import gbp_m, sentence
from simgame.model.language import tr

BALLOTS = 2
PLACED_POTS: tuple[Pot, ...] = ("hospital", "outside", "keeping_well")
SIX_POTS: tuple[Pot, ...] = ("hospital", "outside", "practices", "mental_health", "social_care", "prevention")
POT_KEEPER: dict[Pot, SeatId] = {
    "hospital": "acute",
    "outside": "community",
    "keeping_well": "commissioner",
    "practices": "gp",
    "mental_health": "community",
    "social_care": "council",
    "prevention": "commissioner",
    "reserve": "stp",
}
POT_LABEL: dict[Pot, tuple[str, str]] = {
    "hospital": ("Hospital", "Beds, theatres, A&E"),
    "outside": ("Outside hospital", "Community and mental health"),
    "keeping_well": ("Keeping well", "Practices, pills, prevention"),
    "practices": ("General practice", "Practices, and more hands in them"),
    "mental_health": ("Mental health", "Wards, crisis care, talking therapy"),
    "social_care": ("Social care", "What the budget pays councils for packages"),
    "prevention": ("Prevention", "Smoking, falls, screening"),
    "reserve": ("Reserve", "What is left returns to all"),
}
COMMUNITY_LABEL = ("Community", "Nurses and therapists outside hospital")  # with six shares, mental health apart
# The pots that no share may be taken from where mental health and general practice are protected.
PROTECTED: tuple[Pot, ...] = ("outside", "keeping_well", "practices", "mental_health")
# Which of the three pots of starter each of the six stands for, where only three are known.
_THREE: dict[Pot, int] = {
    "hospital": 0, "outside": 1, "mental_health": 1, "keeping_well": 2, "practices": 2, "social_care": 2,
    "prevention": 2,
}  # fmt: skip
LARGEST_CUT = 0.05  # of a pot in one year
_SMALLEST_GBP_M = 0.05

Consent = Literal["all_but_one", "all", "majority"]


class Bidding(Struct, frozen=True):
    """A bid: one figure for one pot, with its line."""

    seat: SeatId
    pot: Pot
    gbp_m: float
    line: str


class Amended(Struct, frozen=True):
    """An amendment and whether the chief executive took it in."""

    mover: SeatId
    from_pot: Pot
    to_pot: Pot
    gbp_m: float
    taken: bool = False


class Turned(Struct, frozen=True):
    """A ballot whose cards were turned; ``amendment`` is the number of the amendment it was held on."""

    votes: tuple[tuple[SeatId, bool], ...]
    passed: bool
    amendment: int | None
    changes: tuple[float, ...]


class Budgeting(Struct, frozen=True):
    """A year's talks on the one budget. ``rolls_on``: last year's cash, £m of the pots and the reserve.

    ``same_work``: what the same work costs in the pots this year; ``carried``: £m by which last year's cash
    differs from what the engine rolls on. ``to_share_gbp_m``: growth, that for prices included, less what is committed
    elsewhere. ``votes``: cards face down in the ballot under way. ``pots``: three in starter, six beyond it;
    ``granted``: £m of a pot's cash that boards gave beyond what is the law or the block; ``protected``: the shares of
    mental health and general practice may not fall.
    """

    rolls_on: tuple[float, ...]
    to_share_gbp_m: float
    voters: tuple[SeatId, ...]
    consent: Consent = "all_but_one"
    carried: tuple[float, ...] = (0.0, 0.0, 0.0)
    same_work: tuple[float, ...] = (0.0, 0.0, 0.0)
    bids: tuple[Bidding, ...] = ()
    bids_turned: bool = False
    changes: tuple[float, ...] | None = None
    amendments: tuple[Amended, ...] = ()
    votes: tuple[tuple[SeatId, bool], ...] = ()
    votes_on: int | None = None
    ballots: tuple[Turned, ...] = ()
    agreed: tuple[float, ...] | None = None
    settled_by: Literal["", "vote", "no_agreement"] = ""
    pots: tuple[Pot, ...] = PLACED_POTS
    granted: tuple[float, ...] = ()
    protected: bool = False

    @property
    def six(self) -> bool:
        """Whether there are six shares."""
        return self.pots == SIX_POTS

    def least(self, pot: Pot) -> float:
        """The least change of a pot, £m: what can be taken from it in a year."""
        at = self.pots.index(pot)
        if self.protected and pot in PROTECTED:
            return 0.0
        if self.six and pot not in ("hospital", "outside"):
            return -round(self.granted[at], 1)
        return round(-LARGEST_CUT * self.rolls_on[at], 1)

    @property
    def needed(self) -> int:
        """How many must agree."""
        return needed(len(self.voters), self.consent)


def needed(voters: int, consent: Consent) -> int:
    """All but one of three or more; all of one or two."""
    if consent == "all" or (voters <= 2 and consent == "all_but_one"):
        return voters
    return voters // 2 + 1 if consent == "majority" else voters - 1


def label_of(budget: Budgeting, pot: Pot) -> tuple[str, str]:
    """What a pot is called, and what it holds."""
    return COMMUNITY_LABEL if budget.six and pot == "outside" else POT_LABEL[pot]


def folded(pots: tuple[Pot, ...], values: tuple[float, ...]) -> tuple[float, float, float]:
    """Figures of the pots as hospital, outside hospital and keeping well."""
    out = [0.0, 0.0, 0.0]
    for pot, value in zip(pots, values, strict=False):
        out[_THREE[pot]] += value
    return round(out[0], 4), round(out[1], 4), round(out[2], 4)


def totals(budget: Budgeting) -> tuple[float, ...]:
    """£m on the shares as the engine rolls them on: last year's new money, and what was agreed."""
    agreed = budget.agreed or tuple(0.0 for _ in budget.pots)
    return tuple(round(rolled + more, 4) for rolled, more in zip(budget.carried, agreed, strict=True))


def over(budget: Budgeting) -> str:
    """Why nothing can be changed any more; "" while it can."""
    return "The shares of this year are settled: they open again next year." if budget.settled_by else ""


def bid_problem(budget: Budgeting, pot: Pot, value: float) -> str:
    """Why a bid cannot stand; "" when it can."""
    if over(budget):
        return over(budget)
    if budget.bids_turned:
        return "The bids are turned over: move an amendment to the proposal instead."
    if pot not in (*budget.pots, "reserve"):
        return "There is no such pot at this table: bid for one of those that are shared."
    top = round(max(2 * budget.to_share_gbp_m, 5.0), 1)
    if not -top <= value <= top:
        return tr("A bid lies between {top} and {top2}: put a figure in that range.", top=gbp_m(-top), top2=gbp_m(top))
    return ""


def bid(budget: Budgeting, bidding: Bidding) -> Budgeting:
    """A seat's bid, in place of an earlier one; the last one turns them all."""
    bids = tuple(sorted((*(b for b in budget.bids if b.seat != bidding.seat), bidding), key=lambda b: b.seat))
    return msgspec.structs.replace(budget, bids=bids, bids_turned={b.seat for b in bids} >= set(budget.voters))


def shares_problem(budget: Budgeting, changes: Mapping[Pot, float]) -> str:
    """Why these changes cannot be proposed; "" when they can."""
    if over(budget):
        return over(budget)
    if set(changes) - set(budget.pots) - {"reserve"}:
        names = ", ".join(label_of(budget, pot)[0].lower() for pot in budget.pots)
        return tr("The pots are {names}; the rest is the reserve.", names=names)
    total = 0.0
    for pot in budget.pots:
        change, least, label = changes.get(pot, 0.0), budget.least(pot), label_of(budget, pot)[0]
        if not change >= least - 1e-9:
            if budget.protected and pot in PROTECTED:
                return tr("{label} is protected at this table: its share may not fall.", label=label)
            return tr(
                "{label} can lose {least} at most in a year, so that pay goes on: take less from it.",
                label=label,
                least=gbp_m(-least),
            )
        total += change
    if total > max(budget.to_share_gbp_m, 0.0) + _SMALLEST_GBP_M:
        most = max(budget.to_share_gbp_m, 0.0)
        return tr(
            "The shares add up to {total} more than rolls on, and there is {most}: take {total2} out of a pot.",
            total=gbp_m(total),
            most=gbp_m(most),
            total2=gbp_m(total - most),
        )
    return ""


def propose(budget: Budgeting, changes: Mapping[Pot, float]) -> Budgeting:
    """The proposal on the table; bids turn, votes on an earlier proposal go back to their hands."""
    placed = tuple(round(changes.get(pot, 0.0), 2) for pot in budget.pots)
    return msgspec.structs.replace(budget, changes=placed, bids_turned=True, amendments=(), votes=(), votes_on=None)


def amendment_problem(budget: Budgeting, amended: Amended) -> str:
    """Why an amendment cannot be moved; "" when it can."""
    if over(budget):
        return over(budget)
    if budget.changes is None:
        return "There is no proposal yet: the chief executive proposes first."
    if not {amended.from_pot, amended.to_pot} <= {*budget.pots, "reserve"}:
        return "There is no such pot at this table: choose one of those that are shared."
    if amended.from_pot == amended.to_pot:
        return "An amendment moves money from one pot to another: choose two different pots."
    if not amended.gbp_m > 0:
        return "An amendment moves more than nothing: put a figure above £0.0m."
    return shares_problem(budget, named(budget, with_amendment(budget, budget.changes, amended)))


def with_amendment(budget: Budgeting, changes: tuple[float, ...], amended: Amended) -> tuple[float, ...]:
    """The changes once the amendment is in."""
    moved = list(changes)
    for pot, sign in ((amended.from_pot, -1.0), (amended.to_pot, 1.0)):
        if pot in budget.pots:
            at = budget.pots.index(pot)
            moved[at] = round(moved[at] + sign * amended.gbp_m, 2)
    return tuple(moved)


def named(budget: Budgeting, changes: tuple[float, ...]) -> dict[Pot, float]:
    """Changes by pot."""
    return dict(zip(budget.pots, changes, strict=True))


def amend(budget: Budgeting, amended: Amended) -> Budgeting:
    """An amendment on the table."""
    return msgspec.structs.replace(budget, amendments=(*budget.amendments, amended))


def take_problem(budget: Budgeting, number: int) -> str:
    """Why the chief executive cannot take an amendment in; "" when it can."""
    if over(budget):
        return over(budget)
    if budget.changes is None or number >= len(budget.amendments):
        return "There is no such amendment on the table: choose one of those that were moved."
    if budget.amendments[number].taken:
        return "That amendment is in the proposal already."
    return shares_problem(budget, named(budget, with_amendment(budget, budget.changes, budget.amendments[number])))


def take(budget: Budgeting, number: int) -> Budgeting:
    """The amendment is in the proposal; votes on the old one go back."""
    assert budget.changes is not None
    amended = budget.amendments[number]
    taken = msgspec.structs.replace(amended, taken=True)
    amendments = (*budget.amendments[:number], taken, *budget.amendments[number + 1 :])
    return msgspec.structs.replace(
        budget, changes=with_amendment(budget, budget.changes, amended), amendments=amendments, votes=(), votes_on=None
    )


def ballot_problem(budget: Budgeting, votes: Mapping[SeatId, bool], amendment: int | None) -> str:
    """Why these votes cannot be cast; "" when they can."""
    if over(budget):
        return over(budget)
    if budget.changes is None:
        return "There is no proposal to vote on: the chief executive proposes first."
    if not votes:
        return "Nobody’s card lies on the table: name at least one seat and its vote."
    for seat in votes:
        if seat not in budget.voters:
            return tr("{seat} has no vote here: it is off in this game.", seat=sentence(the(seat, "abolish")))
    if amendment is None and votes.get("stp") is False:
        return "The chief executive stands by its own proposal: let it propose something else."
    if amendment is not None:
        if amendment >= len(budget.amendments):
            return "There is no such amendment on the table: choose one of those that were moved."
        if budget.amendments[amendment].taken:
            return "That amendment is in the proposal already: vote on the proposal."
    if budget.votes and budget.votes_on != amendment:
        what = "the proposal" if budget.votes_on is None else "an amendment"
        return tr("The ballot under way is on {what}: finish it first.", what=what)
    return ""


def vote(budget: Budgeting, votes: Mapping[SeatId, bool], amendment: int | None) -> Budgeting:
    """Cards face down; the last one turns them, and the second failure settles on last year's shares in cash.

    The chief executive agrees with its own proposal.
    """
    cards = {**dict(budget.votes), **votes}
    if amendment is None and "stp" in budget.voters:
        cards.setdefault("stp", True)
    ordered = tuple((seat, cards[seat]) for seat in budget.voters if seat in cards)
    if len(ordered) < len(budget.voters):
        return msgspec.structs.replace(budget, votes=ordered, votes_on=amendment)
    assert budget.changes is not None
    changes = budget.changes
    if amendment is not None:
        changes = with_amendment(budget, changes, budget.amendments[amendment])
    passed = sum(agrees for _, agrees in ordered) >= budget.needed
    ballots = (*budget.ballots, Turned(ordered, passed, amendment, changes))
    budget = msgspec.structs.replace(budget, votes=(), votes_on=None, ballots=ballots)
    if passed:
        return msgspec.structs.replace(budget, agreed=changes, changes=changes, settled_by="vote")
    return without_agreement(budget) if len(ballots) >= BALLOTS else budget


def without_agreement(budget: Budgeting) -> Budgeting:
    """Last year's shares stand in cash, and growth waits in the reserve."""
    none = tuple(0.0 for _ in budget.pots)
    return msgspec.structs.replace(budget, agreed=none, settled_by="no_agreement", bids_turned=True)

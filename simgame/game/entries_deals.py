"""Entries of Negotiate and Budget: contracts, promises, bids, the proposal, the ballots on it. See ``entries``."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from simgame.game.entry import BaseEntry, Id, Line
from simgame.game.seats import SeatId
from simgame.game.terms import More

Vote = Literal["for", "against", "keep", "abolish"]
Form = Literal["tariff", "block", "cap_and_collar"]
Pot = Literal[
    "hospital", "outside", "keeping_well", "practices", "mental_health", "social_care", "prevention", "reserve"
]
Contract = Literal["acute", "community"]
FORMS: tuple[Form, ...] = ("tariff", "block", "cap_and_collar")


class Card(BaseEntry, frozen=True, tag="card"):
    """A party puts terms on the contract card, spoken and seen by all; handshakes on other terms are undone.

    ``more``: terms beyond form and value, where they are open; left out, they stay as they lie. ``contract``: beyond
    starter the community contract has a card too.
    """

    seat: SeatId
    form: Form
    value_gbp_m: float
    more: More | None = None
    contract: Contract = "acute"


class Shake(BaseEntry, frozen=True, tag="shake"):
    """A party shakes on the terms that lie on the card; two handshakes sign it."""

    seat: SeatId
    contract: Contract = "acute"


class Offer(BaseEntry, frozen=True, tag="offer"):
    """A written offer or counter-offer, seen by the two parties and the STP lead; six rounds at most."""

    seat: SeatId
    form: Form
    value_gbp_m: float
    note: Line = ""
    more: More | None = None
    contract: Contract = "acute"


class Accept(BaseEntry, frozen=True, tag="accept"):
    """The other party's written offer is taken as it stands."""

    seat: SeatId
    contract: Contract = "acute"


class Withdraw(BaseEntry, frozen=True, tag="withdraw"):
    """A party takes its own written offer back; the round stays used."""

    seat: SeatId
    contract: Contract = "acute"


class Promised(BaseEntry, frozen=True, tag="promised"):
    """A promise: ``pay`` moves ``gbp_m`` at once; ``do`` holds a lever ``at_least`` or ``at_most`` at a value; ``back``
    is a vote, for or against the budget, or to keep or abolish; ``word`` is in own words, and whoever was promised says
    whether it was kept."""

    giver: SeatId
    receiver: SeatId
    what: Literal["pay", "do", "back", "word"]
    gbp_m: float | None = None
    lever: Id | None = None
    bound: Literal["at_least", "at_most"] | None = None
    value: float | None = None
    vote: Vote | None = None
    text: Line = ""


class WordJudged(BaseEntry, frozen=True, tag="word_judged"):
    """Whoever was promised a word says, in the report, whether it was kept; ``promise`` is its number from 0."""

    seat: SeatId
    promise: Annotated[int, Meta(ge=0, le=999)]
    kept: bool


class Bid(BaseEntry, frozen=True, tag="bid"):
    """One figure and one line for one pot of the one budget, hidden until all are in or the proposal is made."""

    seat: SeatId
    pot: Pot
    gbp_m: float
    line: Line = ""


class Proposed(BaseEntry, frozen=True, tag="proposed"):
    """The chief executive's proposal: £m more (or less) than last year for each pot; the rest is the reserve."""

    changes_gbp_m: dict[Pot, float]


class Amendment(BaseEntry, frozen=True, tag="amendment"):
    """A member moves £m from one pot to another, naming who pays."""

    mover: SeatId
    from_pot: Pot
    to_pot: Pot
    gbp_m: float


class AmendmentTaken(BaseEntry, frozen=True, tag="amendment_taken"):
    """The chief executive takes an amendment (by its number, from 0) into the proposal."""

    amendment: Annotated[int, Meta(ge=0, le=99)]


class Ballot(BaseEntry, frozen=True, tag="ballot"):
    """Votes on the proposal, or on the proposal with an amendment in; the cards turn when the last vote is in."""

    votes: dict[SeatId, bool]
    amendment: Annotated[int, Meta(ge=0, le=99)] | None = None


class NegotiateDone(BaseEntry, frozen=True, tag="negotiate_done"):
    """On to the levers. ``without_deal`` says that no agreement will come: the rules for no deal are applied."""

    without_deal: bool = False

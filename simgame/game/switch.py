"""The vote on the rules of the money, and the switch as a ceremony in four steps.

Pure values: whose card lies where, which step is on the table, what it says.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec
from msgspec import Struct

from simgame.game.budget import Consent, needed
from simgame.game.entries import Regimes
from simgame.game.seats import SeatId, Split, the
from simgame.game.words import sentence
from simgame.model.language import tr

Placement = Literal["practices", "population_health", "savings"]
PLACEMENTS: dict[Placement, int] = {"practices": 0, "population_health": 1, "savings": 2}
LAST_STEP = 4
SEALED_STEP = 3  # sealed things open


class Voting(Struct, frozen=True):
    """A vote on the regime; ``result`` is None until the last card is in."""

    now: Split
    voters: tuple[SeatId, ...]
    consent: Consent
    cards: tuple[tuple[SeatId, Split, str], ...] = ()
    result: Split | None = None

    @property
    def needed(self) -> int:
        """How many must want the change."""
        return needed(len(self.voters), self.consent)


class Ceremony(Struct, frozen=True):
    """A switch under way: ``step`` is the one on the table; ``placement`` and ``posts_pct`` come with step 2."""

    to: Split
    step: int
    placement: Placement | None = None
    posts_pct: float | None = None


def votes_in_year(regime: Regimes, year_index: int) -> bool:
    """Whether the table votes before the year with this index (from 0): after year 2 and every second year."""
    return regime == "decides" and year_index >= 2 and year_index % 2 == 0


def planned_split(regime: Regimes, abolish_from: int | None, year_index: int, now: Split) -> Split:
    """The split of a year when no vote decides it."""
    if regime == "abolish":
        return "abolish" if year_index + 1 >= (abolish_from or 1) else "keep"
    return "keep" if regime == "keep" else now


def other(split: Split) -> Split:
    """The other world."""
    return "abolish" if split == "keep" else "keep"


def vote_problem(voting: Voting, votes: Mapping[SeatId, tuple[Split, str]]) -> str:
    """Why these votes cannot be cast; "" when they can."""
    if voting.result is not None:
        return "The cards are turned: this vote is over."
    if not votes:
        return "Nobody’s card lies on the table: name at least one seat, its choice and its reason."
    for seat in votes:
        if seat not in voting.voters:
            return tr("{seat} has no vote: it is off in this game.", seat=sentence(the(seat, voting.now)))
    return ""


def vote(voting: Voting, votes: Mapping[SeatId, tuple[Split, str]]) -> Voting:
    """Cards face down, one in place of an earlier one; the last turns them all."""
    cards = {seat: (choice, reason) for seat, choice, reason in voting.cards}
    cards.update({seat: (choice, reason.strip()) for seat, (choice, reason) in votes.items()})
    ordered = tuple((seat, *cards[seat]) for seat in voting.voters if seat in cards)
    if len(ordered) < len(voting.voters):
        return msgspec.structs.replace(voting, cards=ordered)
    change = sum(choice != voting.now for _, choice, _ in ordered) >= voting.needed
    return msgspec.structs.replace(voting, cards=ordered, result=other(voting.now) if change else voting.now)


def silence(voting: Voting) -> Voting:
    """The clock ran out: who has not voted leaves things as they are."""
    if voting.result is not None:
        return voting
    voted = {seat for seat, _, _ in voting.cards}
    return vote(voting, {seat: (voting.now, "") for seat in voting.voters if seat not in voted} or {})


def step_problem(ceremony: Ceremony, step: int, placement: Placement | None) -> str:
    """Why a step cannot be closed; "" when it can."""
    if step != ceremony.step:
        return tr("Step {step} of the switch is on the table: finish that one first.", step=ceremony.step)
    if step == 2 and ceremony.to == "abolish" and placement is None:
        return "The freed management money goes to practices, to population health or to savings: choose one."
    return ""


def close_step(ceremony: Ceremony, placement: Placement | None, posts_pct: float) -> Ceremony:
    """The next step on the table."""
    if ceremony.step == 2:
        ceremony = msgspec.structs.replace(ceremony, placement=placement, posts_pct=posts_pct)
    return msgspec.structs.replace(ceremony, step=ceremony.step + 1)

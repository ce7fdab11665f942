"""Mandates: the private limit a board sets its seat each year, as a change on last year. Beyond it: no power."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from simgame.game.budget import PLACED_POTS, POT_LABEL, Budgeting, folded
from simgame.game.contracts import Negotiation, comes_to_gbp_m
from simgame.game.entries_deals import Pot
from simgame.game.seats import SEATS, SeatId
from simgame.game.words import gbp_m, percent, signed_gbp_m, signed_percent
from simgame.model.evidence import Evidence
from simgame.model.language import tr
from simgame.model.luck import Luck

EVEN_PARTS = 4.0  # of what there is to share: three pots and the reserve
SLACK_GBP_M = 0.051  # what is shown to one decimal may be that much apart
# Whose interest a member of the board has in the one budget.
INTEREST: Mapping[SeatId, Pot] = {
    "commissioner": "keeping_well",
    "acute": "hospital",
    "community": "outside",
    "stp": "reserve",
    "gp": "keeping_well",
    "council": "outside",
}
_OF_PARTY: Mapping[SeatId, str] = {
    "commissioner": "mandate_payer_pct", "acute": "mandate_trust_pct", "community": "mandate_trust_pct",
}  # fmt: skip


class Mandate(Struct, frozen=True):
    """A limit. ``about``: the contract, or a pot; ``drawn``: % on what rolls on, or a share of an even part;
    ``gbp_m``: the contract's value, or the pot's change on last year's cash, £m."""

    seat: SeatId
    about: Literal["contract"] | Pot
    bound: Literal["most", "least"]
    drawn: float
    gbp_m: float


def drawn_of(evidence: Evidence, seed: int, year: int, seat: SeatId, contract: bool) -> float:
    """What a board settles on, by the game's number alone: % above what rolls on, or a share of an even part."""
    item = evidence[_OF_PARTY[seat] if contract else "mandate_pot_share"]
    world = "contract" if contract else "budget"
    u = float(Luck.of(seed).uniform(year, 0, f"mandate:{world}:{seat}", 1)[0, 0])
    return round(item.low + u * (item.high - item.low), 1 if contract else 2)


def of_contract(evidence: Evidence, seed: int, year: int, talks: Negotiation) -> dict[SeatId, Mandate]:
    """The mandates of those who sign; the commissioner's is for the hospital contract alone."""
    out: dict[SeatId, Mandate] = {}
    for seat in talks.parties:
        if seat == "commissioner" and talks.which == "community":
            continue
        pct = drawn_of(evidence, seed, year, seat, contract=True)
        value = talks.roll_on_gbp_m * (1.0 + pct / 100.0)
        low, high = talks.limits
        bound: Literal["most", "least"] = "most" if seat == "commissioner" else "least"
        out[seat] = Mandate(seat, "contract", bound, pct, round(min(max(value, low), high), 1))
    return out


def of_budget(evidence: Evidence, seed: int, year: int, budget: Budgeting) -> dict[SeatId, Mandate]:
    """The mandates of all who sit on the one budget."""
    out: dict[SeatId, Mandate] = {}
    even = budget.to_share_gbp_m / EVEN_PARTS
    for seat in SEATS:
        if seat not in budget.voters:
            continue
        share = drawn_of(evidence, seed, year, seat, contract=False)
        least = even * share if even >= 0 else even * (2.0 - share)
        out[seat] = Mandate(seat, INTEREST[seat], "least", share, round(least, 1))
    return out


def change_of(budget: Budgeting, pot: str, changes: tuple[float, ...]) -> float:
    """What a pot gets on top of last year's cash, £m; of six shares, those that it stands for."""
    if pot == "reserve":
        return round(budget.to_share_gbp_m - sum(changes), 2)
    three: dict[str, float] = dict(zip(PLACED_POTS, folded(budget.pots, changes), strict=True))
    return round(three[pot], 2)


def goes_beyond(mandate: Mandate, value_gbp_m: float) -> bool:
    """Whether a contract's value, or a pot's change, is beyond the limit."""
    over = value_gbp_m - mandate.gbp_m
    return over > SLACK_GBP_M if mandate.bound == "most" else over < -SLACK_GBP_M


def beyond(
    mandates: Mapping[SeatId, Mandate],
    talks: Negotiation | None,
    budget: Budgeting | None,
    community: Negotiation | None = None,
) -> tuple[SeatId, ...]:
    """Seats that signed, or voted for, something beyond their mandate: a contract by what its terms come to. What was
    imposed on them does not count."""
    out: list[SeatId] = []
    for signed in (talks, community):
        if signed is None or signed.agreed is None or signed.settled_by not in ("shake", "letter"):
            continue
        parties = signed.parties if signed.which == "acute" else signed.parties[1:]
        signed_gbp_m = comes_to_gbp_m(signed, signed.agreed)
        out += [s for s in parties if s in mandates and goes_beyond(mandates[s], signed_gbp_m)]
    if budget is not None and budget.settled_by == "vote" and budget.ballots:
        last = budget.ballots[-1]
        agreed = {seat for seat, vote in last.votes if vote}
        for seat, mandate in mandates.items():
            if seat in agreed and goes_beyond(mandate, change_of(budget, mandate.about, last.changes)):
                out.append(seat)
    return tuple(out)


def in_words(mandate: Mandate) -> str:
    """The limit as its owner reads it."""
    if mandate.about == "contract":
        change = signed_percent(mandate.drawn)
        if mandate.bound == "most":
            return tr(
                "Your board lets you sign up to {gbp_m}, {change} on what rolls on.",
                gbp_m=gbp_m(mandate.gbp_m, 1),
                change=change,
            )
        return tr(
            "Your board lets you sign from {gbp_m} up, {change} on what rolls on.",
            gbp_m=gbp_m(mandate.gbp_m, 1),
            change=change,
        )
    label = POT_LABEL[mandate.about][0].lower()
    whose = "the reserve" if mandate.about == "reserve" else tr("“{label}”", label=label)
    return tr(
        "Your board wants {gbp_m} or more for {whose}, on last year’s cash.",
        gbp_m=signed_gbp_m(mandate.gbp_m, 1),
        whose=whose,
    )


def on_paper(seat: SeatId, drawn: float, contract: bool) -> str:
    """The limit as an envelope holds it, before the year's figures are known."""
    if contract:
        side = "up to" if seat == "commissioner" else "from"
        return tr("sign {side} {drawn} on what rolls on", side=side, drawn=signed_percent(drawn))
    label = POT_LABEL[INTEREST[seat]][0].lower()
    return tr("at least {drawn} of an even part for {label}", drawn=percent(100 * drawn, 0), label=label)


def opened(mandate: Mandate) -> str:
    """The limit when it lies open: "would have signed from £541.0m"."""
    if mandate.about == "contract":
        side = "up to" if mandate.bound == "most" else "from"
        return tr("would have signed {side} {gbp_m}", side=side, gbp_m=gbp_m(mandate.gbp_m, 1))
    label = POT_LABEL[mandate.about][0].lower()
    return tr("would have voted for {gbp_m} or more for {label}", gbp_m=signed_gbp_m(mandate.gbp_m, 1), label=label)


__all__ = [
    "INTEREST", "Mandate", "beyond", "change_of", "drawn_of", "goes_beyond", "in_words", "of_budget",
    "of_contract", "on_paper", "opened",
]  # fmt: skip

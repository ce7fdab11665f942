"""The contract between commissioner and acute trust: the card, two handshakes, written offers, and no deal.

Pure values: what lies on the card, who has said what, who has shaken. The table holds one of these each year the split
is kept. Money is £m.
"""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import Struct

from simgame.game.entries_deals import FORMS, Contract, Form
from simgame.game.pricing import Basis, priced
from simgame.game.seats import CONTRACT_PARTIES, SeatId, the
from simgame.game.terms import More, more_problem
from simgame.game.terms import in_words as more_words
from simgame.game.words import agreed_gbp_m, gbp_m, sentence
from simgame.model.language import tr

ROUNDS = 6
FORM_NAMES: dict[Form, str] = {"tariff": "tariff", "block": "block", "cap_and_collar": "cap and collar"}
FORM_INDEX: dict[Form, int] = {"tariff": 0, "block": 1, "cap_and_collar": 2}
WIDEST = 0.10  # a value further than this from the one that rolls on is a slip of the pen

SettledBy = Literal["", "shake", "letter", "roll_on", "arbitration"]


class Terms(Struct, frozen=True):
    """What a contract says: its form and value, and beyond starter ``more``."""

    form: Form
    value_gbp_m: float
    more: More = More()


class Said(Struct, frozen=True):
    """Terms a party put, spoken (on the card, for all to see) or written (for the parties and the STP lead)."""

    seat: SeatId
    terms: Terms
    written: bool
    note: str = ""
    withdrawn: bool = False


class Negotiation(Struct, frozen=True):
    """A year's talks. ``said`` in the order it was put; ``shaken`` holds for the terms on the card.

    ``likely_gbp_m``: low, middle and high of what the work will probably cost; ``payers``: for each form, £m that the
    commissioner pays and the trust bears if emergency stays run 3 % over plan; ``most_gbp_m``: the highest the
    commissioner can pay; ``aligned_rate`` and ``aligned_bound_pct``: the terms of cap and collar, where it may have it.
    ``open_terms``: terms beyond form and value that may be put; ``basis``: what an offer is priced by.
    """

    last: Terms
    roll_on_gbp_m: float
    likely_gbp_m: tuple[float, float, float]
    most_gbp_m: float
    payers: tuple[tuple[Form, float, float], ...] = ()
    arbitration_cost_gbp_m: float = 0.0
    aligned_rate: float = 0.0
    aligned_bound_pct: float = 0.0
    said: tuple[Said, ...] = ()
    shaken: tuple[SeatId, ...] = ()
    agreed: Terms | None = None
    settled_by: SettledBy = ""
    which: Contract = "acute"
    open_terms: tuple[str, ...] = ()
    basis: Basis | None = None

    @property
    def parties(self) -> tuple[SeatId, SeatId]:
        """The two that speak about it."""
        return CONTRACT_PARTIES if self.which == "acute" else ("commissioner", "community")

    @property
    def forms(self) -> tuple[Form, ...]:
        """The forms it may have: the community contract is a block."""
        return FORMS if self.which == "acute" else ("block",)

    @property
    def card(self) -> Terms | None:
        """The terms on the card: the last that were spoken."""
        spoken = [item.terms for item in self.said if not item.written]
        return spoken[-1] if spoken else None

    @property
    def standing(self) -> Said | None:
        """The written offer that waits for an answer."""
        written = [item for item in self.said if item.written]
        return written[-1] if written and not written[-1].withdrawn else None

    @property
    def rounds_left(self) -> int:
        """Written offers still allowed."""
        return ROUNDS - sum(item.written for item in self.said)

    @property
    def roll_on(self) -> Terms:
        """Last year's terms at this year's prices."""
        return Terms(self.last.form, self.roll_on_gbp_m, self.last.more)

    @property
    def limits(self) -> tuple[float, float]:
        """Lowest and highest value that can be put, £m to one decimal."""
        low = round(self.roll_on_gbp_m * (1 - WIDEST), 1)
        high = round(min(self.roll_on_gbp_m * (1 + WIDEST), max(self.most_gbp_m, self.roll_on_gbp_m)), 1)
        return low, high

    @property
    def step_gbp_m(self) -> float:
        """A step of the value: £1m from £200m up, £0.5m below, £0.1m under £50m."""
        return 1.0 if self.roll_on_gbp_m >= 200 else 0.5 if self.roll_on_gbp_m >= 50 else 0.1

    def expected_change_gbp_m(self, terms: Terms) -> float:
        """£m that terms are likely to move from commissioner to trust, if the work comes as it rolls on.

        A tariff pays for the work whatever the value says; a block pays the value; cap and collar pays the value and
        part of the difference, within its bounds.
        """
        if terms.more != More() and self.basis is not None:
            return priced(self.basis, terms.form, terms.value_gbp_m, terms.more).change_gbp_m
        off = terms.value_gbp_m - self.roll_on_gbp_m
        if terms.form == "tariff":
            return 0.0
        if terms.form == "block":
            return off
        bound = terms.value_gbp_m * self.aligned_bound_pct / 100.0
        return off + min(max(-off * self.aligned_rate, -bound), bound)

    def last_said(self, seat: SeatId, spoken_only: bool = False) -> Terms | None:
        """The last terms a party put and has not taken back."""
        mine = [
            item.terms
            for item in self.said
            if item.seat == seat and not item.withdrawn and not (spoken_only and item.written)
        ]
        return mine[-1] if mine else None


def other_party(seat: SeatId, talks: Negotiation | None = None) -> SeatId:
    """The seat on the other side of the contract."""
    first, second = CONTRACT_PARTIES if talks is None else talks.parties
    return second if seat == first else first


def _two(talks: Negotiation) -> str:
    return tr("{who} and {who2}", who=the(talks.parties[0], "keep"), who2=the(talks.parties[1], "keep"))


def terms_problem(talks: Negotiation, seat: SeatId, form: Form, value_gbp_m: float, more: More | None = None) -> str:
    """Why a party cannot put these terms; "" when it can."""
    if seat not in talks.parties:
        return tr("The contract is between {talks}: let one of the two put it.", talks=_two(talks))
    if form not in talks.forms:
        return "The community contract is a block: put a value only."
    if more is not None and (wrong := more_problem(more, talks.open_terms)):
        return wrong
    if talks.agreed is not None:
        return "The contract is signed for this year: it opens again next year."
    low, high = talks.limits
    if not low <= value_gbp_m <= high:  # NaN fails too
        if value_gbp_m > high and high < talks.roll_on_gbp_m * (1 + WIDEST) - 0.1:
            return _money_ends(talks)
        return tr(
            "The value lies between {low} and {high}: put a figure in that range.",
            low=gbp_m(low, 1),
            high=gbp_m(high, 1),
        )
    return ""


def _money_ends(talks: Negotiation) -> str:
    high = gbp_m(talks.limits[1], 1)
    return tr("The commissioner’s money ends at {high} for this contract: put that or less.", high=high)


def comes_to_gbp_m(talks: Negotiation, terms: Terms) -> float:
    """What terms come to, £m: their value; with terms beyond form and value, what the work as it rolls on is paid."""
    if terms.more == More():
        return terms.value_gbp_m
    return talks.roll_on_gbp_m + talks.expected_change_gbp_m(terms)


def _put(talks: Negotiation, form: Form, value_gbp_m: float, more: More | None) -> Terms:
    """Terms as they are put: what is left out stays as it lies on the card, else as last year."""
    lying = talks.card or talks.last
    return Terms(form, round(value_gbp_m, 2), lying.more if more is None else more)


def put_card(talks: Negotiation, seat: SeatId, form: Form, value_gbp_m: float, more: More | None = None) -> Negotiation:
    """Spoken terms on the card; a handshake on other terms is undone."""
    terms = _put(talks, form, value_gbp_m, more)
    shaken = talks.shaken if talks.card == terms else ()
    return msgspec.structs.replace(talks, said=(*talks.said, Said(seat, terms, written=False)), shaken=shaken)


def shake_problem(talks: Negotiation, seat: SeatId) -> str:
    """Why a party cannot shake; "" when it can."""
    if seat not in talks.parties:
        return tr("Only {talks} shake on this contract.", talks=_two(talks))
    if talks.agreed is not None:
        return "Both have shaken: the contract is signed."
    if talks.card is None:
        return "There is nothing on the card yet: put a form and a value first."
    if seat in talks.shaken:
        return tr(
            "{seat} has shaken already: {who} is missing.",
            seat=sentence(the(seat, "keep")),
            who=the(other_party(seat, talks), "keep"),
        )
    return _money_ends(talks) if talks.card.value_gbp_m > talks.limits[1] else ""


def shake(talks: Negotiation, seat: SeatId) -> Negotiation:
    """A handshake; the second one signs."""
    shaken = tuple(party for party in talks.parties if party in (*talks.shaken, seat))
    if len(shaken) == 2:
        return msgspec.structs.replace(talks, shaken=shaken, agreed=talks.card, settled_by="shake")
    return msgspec.structs.replace(talks, shaken=shaken)


def offer_problem(talks: Negotiation, seat: SeatId, form: Form, value_gbp_m: float, more: More | None = None) -> str:
    """Why a party cannot write this offer; "" when it can."""
    problem = terms_problem(talks, seat, form, value_gbp_m, more)
    if problem:
        return problem
    if talks.rounds_left <= 0:
        return tr(
            "All {rounds} rounds of letters are used: accept what was offered, or speak across the table.",
            rounds=ROUNDS,
        )
    standing = talks.standing
    if standing is not None and standing.seat == seat:
        return tr(
            "Your offer waits for an answer: let {who} reply, or withdraw it.",
            who=the(other_party(seat, talks), "keep"),
        )
    return ""


def write_offer(
    talks: Negotiation, seat: SeatId, form: Form, value_gbp_m: float, note: str, more: More | None = None
) -> Negotiation:
    """A written offer or counter-offer."""
    said = Said(seat, _put(talks, form, value_gbp_m, more), written=True, note=note)
    return msgspec.structs.replace(talks, said=(*talks.said, said))


def accept_problem(talks: Negotiation, seat: SeatId) -> str:
    """Why a party cannot accept; "" when it can."""
    if seat not in talks.parties:
        return tr("Only {talks} answer an offer on this contract.", talks=_two(talks))
    if talks.agreed is not None:
        return "The contract is signed for this year: it opens again next year."
    standing = talks.standing
    if standing is None or standing.seat == seat:
        other = the(other_party(seat, talks), "keep")
        return tr("There is no offer from {other} to accept: write one of your own, or wait.", other=other)
    return _money_ends(talks) if standing.terms.value_gbp_m > talks.limits[1] else ""


def accept(talks: Negotiation) -> Negotiation:
    """The standing offer is taken as it stands."""
    standing = talks.standing
    assert standing is not None
    return msgspec.structs.replace(talks, agreed=standing.terms, settled_by="letter")


def withdraw_problem(talks: Negotiation, seat: SeatId) -> str:
    """Why a party cannot withdraw; "" when it can."""
    standing = talks.standing
    if talks.agreed is not None or standing is None or standing.seat != seat:
        return "You have no written offer that waits for an answer: there is nothing to withdraw."
    return ""


def withdraw(talks: Negotiation) -> Negotiation:
    """The standing offer is taken back; its round stays used."""
    last = [index for index, item in enumerate(talks.said) if item.written][-1]
    taken = msgspec.structs.replace(talks.said[last], withdrawn=True)
    said = (*talks.said[:last], taken, *talks.said[last + 1 :])
    return msgspec.structs.replace(talks, said=said)


def without_deal(talks: Negotiation) -> Negotiation:
    """No deal: last year's terms roll on if nobody put any; else the whole last card nearer to the expected cost."""
    if talks.agreed is not None:
        return talks
    terms, _ = pendulum(talks)
    put = any(talks.last_said(seat) is not None for seat in talks.parties)
    return msgspec.structs.replace(talks, agreed=terms, settled_by="arbitration" if put else "roll_on")


def pendulum(talks: Negotiation, spoken_only: bool = False) -> tuple[Terms, SeatId | None]:
    """The terms an arbitrator would take, and whose card they are (None: last year's)."""
    expected = talks.likely_gbp_m[1]
    cards: list[tuple[float, int, Terms, SeatId | None]] = []
    for order, seat in enumerate(talks.parties):
        terms = talks.last_said(seat, spoken_only)
        owner: SeatId | None = None if terms is None else seat
        terms = terms or talks.roll_on
        cards.append((round(abs(comes_to_gbp_m(talks, terms) - expected), 6), order, terms, owner))
    nearest = min(cards, key=lambda card: (card[0], card[3] is None, card[1]))
    return nearest[2], nearest[3]


def no_deal_sentence(talks: Negotiation, spoken_only: bool) -> str:
    """What stands if the clock stops now; ``spoken_only`` leaves written offers out."""
    put = any(talks.last_said(seat, spoken_only) is not None for seat in talks.parties)
    price = gbp_m(talks.roll_on_gbp_m, 1)
    roll = tr(
        "last year’s terms roll on at this year’s prices: {form_names}, {price}",
        form_names=FORM_NAMES[talks.last.form],
        price=price,
    )
    if not put:
        return sentence(roll) + "."
    terms, owner = pendulum(talks, spoken_only)
    whose = (
        roll
        if owner is None
        else tr(
            "{owner}’s {form_names} at {value_gbp_m}",
            owner=the(owner, "keep"),
            form_names=FORM_NAMES[terms.form],
            value_gbp_m=gbp_m(terms.value_gbp_m, 1),
        )
    )
    return tr(
        "The whole last figure nearer to the likely cost stands: today {whose}. Both pay "
        "{arbitration_cost_gbp_m} for the case, and trust between you falls.",
        whose=whose,
        arbitration_cost_gbp_m=gbp_m(talks.arbitration_cost_gbp_m),
    )


def in_words(terms: Terms) -> str:
    """Terms in a phrase: "cap and collar at £548m, paid over plan 70%"."""
    more = more_words(terms.more)
    return tr(
        "{form_names} at {value_gbp_m}{value}",
        form_names=FORM_NAMES[terms.form],
        value_gbp_m=agreed_gbp_m(terms.value_gbp_m),
        value=", " + more if more else "",
    )


def opened_lines(talks: Negotiation | None) -> tuple[tuple[SeatId, str], ...]:
    """Step 3 of the switch: each party's last contract card, in a sentence."""
    if talks is None:
        return ()
    ended = (
        ""
        if talks.agreed is None
        else tr(" The contract was {value_gbp_m}.", value_gbp_m=agreed_gbp_m(talks.agreed.value_gbp_m))
    )
    lines: list[tuple[SeatId, str]] = []
    for seat in CONTRACT_PARTIES:
        terms = talks.last_said(seat)
        said = "put no card of its own." if terms is None else tr("last put {terms}.", terms=in_words(terms))
        lines.append((seat, said + ended))
    return tuple(lines)

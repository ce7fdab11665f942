"""What leaves a table until the plans lock: briefing, deals, promises, desks, plans up. See ``view_types``."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from simgame.game.entries import Colour
from simgame.game.entries_deals import FORMS, Contract, Form, Pot
from simgame.game.seats import CONTRACT_PARTIES, SeatId
from simgame.game.terms import More


class StepRow(Struct, frozen=True):
    """A row of a small waterfall."""

    label: str
    value: float
    total: bool = False


class EventOptionView(Struct, frozen=True):
    """One way out of an event card. ``effects``: what it moves, a line each."""

    label: str
    help: str
    effects: tuple[str, ...] = ()


class EventView(Struct, frozen=True):
    """A turned event card. ``choice`` is None while nobody has chosen; silence takes the first option.

    ``happens``: what comes of a card on which nobody chooses. ``asked``: a question of the rules, no event.
    ``hears_first``: the seat that saw it before the table ("" where that seat is off). ``picked``: by the facilitator.
    """

    id: str
    title: str
    story: str
    source: str
    chooser: str
    options: tuple[EventOptionView, ...]
    choice: int | None
    winter: bool
    happens: EventOptionView | None = None
    asked: bool = False
    hears_first: str = ""
    picked: bool = False


class NeedView(Struct, frozen=True):
    """Whom a seat needs this year: another seat and the points a typical step of its levers moves the scorecard."""

    seat: SeatId
    needs: tuple[tuple[SeatId, float], ...]


class DeckCardView(Struct, frozen=True):
    """A card of the deck that the facilitator may put on the table."""

    id: str
    title: str
    winter: bool


class BriefingView(Struct, frozen=True):
    """The settlement in a sentence and as rows (% of last year's money), and the year's cards. ``pickable``,
    ``holdable`` (ids): what the facilitator may do; ``held``: titles of what was held back this year."""

    sentence: str
    rows: tuple[StepRow, ...]
    note: str
    events: tuple[EventView, ...]
    needs: tuple[NeedView, ...]
    pickable: tuple[DeckCardView, ...] = ()
    holdable: tuple[str, ...] = ()
    held: tuple[str, ...] = ()


class TermsView(Struct, frozen=True):
    """A form and a value, and beyond starter more, and who put them.

    ``comes_to_gbp_m``: of terms in talks, what they come to with all that lies beyond form and value; ``over``: of a
    letter, how it ended unanswered: taken back, or lapsed when the talks were over (else ""). ``pays``: as PayerView.
    """

    seat: SeatId | None
    form: Form
    value_gbp_m: float
    note: str = ""
    more: More = More()
    comes_to_gbp_m: float | None = None
    over: Literal["", "taken back", "lapsed"] = ""
    pays: tuple[float, float, float] | None = None


class TermView(Struct, frozen=True):
    """A term beyond form and value that is open: its limits, and its figures as it lies (or rolls on) and last year.

    ``usual``: where nothing was agreed (−1: as the form of the contract, or the nation, has it).
    """

    id: str
    label: str
    help: str
    lowest: float
    highest: float
    step: float
    decimals: int
    usual: float
    value: float
    last: float


class PayerView(Struct, frozen=True):
    """Who pays if emergency stays run 3 % over plan, £m, under one form.

    ``pays``: what the commissioner pays in all at 3 % under plan, as planned and 3 % over, money for
    quality aside; None for a plain block.
    """

    form: Form
    commissioner_gbp_m: float
    trust_gbp_m: float
    pays: tuple[float, float, float] | None = None


class ContractView(Struct, frozen=True):
    """A contract card: between commissioner and acute trust, or (beyond starter) the community trust.

    ``last``: last year's terms; ``roll_on_gbp_m``: that work at this year's prices; ``likely``: low, middle, high cost
    of the work; ``on_card`` what lies on it; ``said`` the last terms each party put; ``shaken`` who has shaken on them.
    ``offers``: the written ones (only the parties and the STP lead see them); ``turn``: who may answer in writing.
    ``left_in_purse`` and ``balance_likely``: with the terms on the card, if the work comes as it rolls on (a tariff
    pays for the work whatever the value says). ``no_deal``: what stands if the clock stops now. ``lowest``,
    ``highest``, ``step``: the limits of the value.
    """

    last: TermsView
    last_paid_gbp_m: float | None
    roll_on_gbp_m: float
    likely_gbp_m: tuple[float, float, float]
    lowest_gbp_m: float
    highest_gbp_m: float
    step_gbp_m: float
    on_card: TermsView | None
    said: tuple[TermsView, ...]
    shaken: tuple[SeatId, ...]
    offers: tuple[TermsView, ...]
    rounds_left: int
    turn: SeatId | None
    agreed: TermsView | None
    settled_by: Literal["", "shake", "letter", "roll_on", "arbitration"]
    no_deal: str
    arbitration_cost_gbp_m: float
    payers: tuple[PayerView, ...]
    left_in_purse_gbp_m: float | None
    balance_likely_gbp_m: float | None
    which: Contract = "acute"
    parties: tuple[SeatId, SeatId] = CONTRACT_PARTIES
    terms: tuple[TermView, ...] = ()
    forms: tuple[Form, ...] = FORMS


class BidView(Struct, frozen=True):
    """A bid, once they are turned."""

    seat: SeatId
    pot: Pot
    gbp_m: float
    line: str


class PotView(Struct, frozen=True):
    """A pot of the one budget: last year's cash, what the same work costs now, what the proposal adds to the cash.

    ``same_work_gbp_m`` is None for the reserve. ``least_change_gbp_m``: what may be taken from it (0 or less).
    """

    id: Pot
    label: str
    help: str
    last_gbp_m: float
    same_work_gbp_m: float | None
    proposed_change_gbp_m: float | None
    bids: tuple[BidView, ...]
    least_change_gbp_m: float = 0.0


class AmendmentView(Struct, frozen=True):
    """An amendment; ``number`` names it in an entry."""

    number: int
    mover: SeatId
    from_pot: Pot
    to_pot: Pot
    gbp_m: float
    payer: SeatId
    taken: bool


class BallotView(Struct, frozen=True):
    """A ballot that was turned."""

    votes: tuple[tuple[SeatId, bool], ...]
    passed: bool
    amendment: int | None


class BudgetView(Struct, frozen=True):
    """One budget: £m to share, the pots, the bids once turned, the ballots. ``voted``: whose card lies face down."""

    total_gbp_m: float
    per_head_gbp: float
    change_pct: float | None
    to_share_gbp_m: float
    asked_gbp_m: float | None
    pots: tuple[PotView, ...]
    bids_turned: bool
    bid_by: tuple[SeatId, ...]
    proposed: bool
    amendments: tuple[AmendmentView, ...]
    voted: tuple[SeatId, ...]
    ballots: tuple[BallotView, ...]
    needed: int
    voters: int
    ballots_left: int
    settled_by: Literal["", "vote", "no_agreement"]


class PromiseView(Struct, frozen=True):
    """A promise in a sentence. Released (the lead set that lever, nobody judged the word): neither kept nor broken.
    ``number`` names it in an entry (−1: it cannot be judged).
    """

    giver: SeatId
    receiver: SeatId
    what: Literal["pay", "do", "back", "word"]
    sentence: str
    state: Literal["open", "kept", "broken", "released"]
    year_label: str
    number: int = -1


class LeverView(Struct, frozen=True):
    """A lever on a desk: its declaration, last year's setting, the draft, and its limits.

    ``kind``: money (£m), percent, choice (a number into ``choices``) or standard; ``off``: a value that means none.
    """

    id: str
    label: str
    help: str
    touches: str
    unit: str
    kind: str
    choices: tuple[str, ...]
    lowest: float
    highest: float
    step: float
    decimals: int
    off: float | None
    default: float
    last: float
    draft: float
    last_words: str
    changed: bool
    least_promised: float | None
    most_promised: float | None


class ExpectedFigure(Struct, frozen=True):
    """A figure of which a seat may say how it will move: up or down, by one of ``ranges`` at most."""

    id: str
    label: str
    unit: str
    ranges: tuple[float, ...]


class DeskView(Struct, frozen=True):
    """A seat's levers and its purse. ``problem``: why it cannot be submitted, in a sentence ("" when it can).

    ``reason``, ``predictions``: what it has said of its year; ``figures``: those it may predict.
    """

    seat: SeatId
    levers: tuple[LeverView, ...]
    purse_gbp_m: float
    purse_parts: tuple[tuple[str, float], ...]
    placed_gbp_m: float
    problem: str
    submitted: bool
    may_unlock: bool
    reason: str
    predictions: tuple[tuple[str, str, float], ...]
    drafted: bool = False
    figures: tuple[ExpectedFigure, ...] = ()


class PlanFaceView(Struct, frozen=True):
    """The face of a plan: three figures, the STP lead's mark, and the one step.

    ``stays``: emergency stays expected in the year; ``staff``: new posts wanted; ``money_gbp_m``: at
    the year end. ``steps``: which levers it may move one step up or down. ``posts``: where the new posts come from.
    """

    seat: SeatId
    stays: float
    staff: float
    money_gbp_m: float
    mark: Colour | None
    stepped: bool
    step: str
    steps: tuple[tuple[str, str, bool, bool], ...]  # id, label, may go down, may go up (others' limits are not shown)
    posts: str = ""


class RightView(Struct, frozen=True):
    """The STP lead's one right, as it may be used: levers with label, lowest, highest, step and last year's value;
    ``settings``: figures to choose from, as (lever, words, value), last year's first."""

    used: str
    sentence: str
    rights: tuple[str, ...]
    levers: tuple[tuple[str, str, float, float, float, float], ...]
    settings: tuple[tuple[str, str, float], ...] = ()


class PlansView(Struct, frozen=True):
    """Plans up: the faces against what there is, and the mismatch as a headline of one or more sentences."""

    headline: str
    faces: tuple[PlanFaceView, ...]
    stays_expected: float
    stays_range: tuple[float, float]
    staff_available: float
    staff_wanted: float
    money_gbp_m: float
    money_planned_gbp_m: float
    hot: tuple[str, ...]
    right: RightView

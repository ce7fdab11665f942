"""What leaves a table: plain values, one Struct for each screen. ``view.py`` is the only place that fills them.

Money is £m unless a name says otherwise, percentages are percent, seats are seat ids. A part that does not belong to
the phase (or that the viewer may not see) is None or empty.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from simgame.game.entries import Colour, Form, Pot, Regimes, Way
from simgame.game.phases import Phase
from simgame.game.seats import Holder, SeatId, Split

Status = Literal["met", "watch", "off", ""]


class SeatView(Struct, frozen=True):
    """A seat as everybody sees it. ``done``: it has finished what this phase asks of it.

    ``power_pct``: share of the footprint's money whose use it decides (this year once locked, else last year's).
    """

    id: SeatId
    title: str
    short: str
    line: str
    judged_on: str
    holder: Holder
    name: str
    on: bool
    done: bool
    promises_left: int
    power_pct: float | None
    score: float | None


class IndicatorView(Struct, frozen=True):
    """An indicator at footprint level: ``history`` starts a year before the game; ``value`` is its last."""

    id: str
    label: str
    unit: str
    term: str
    explanation: str
    direction: int
    target: float | None
    value: float
    history: tuple[float, ...]
    status: Status


class FlowView(Struct, frozen=True):
    """A line of the money strip: who receives it, £m a year, % change on last year (None in the first)."""

    seat: SeatId | None
    label: str
    gbp_m: float
    change_pct: float | None


class MoneyView(Struct, frozen=True):
    """The purse of the footprint and where it goes."""

    total_gbp_m: float
    per_head_gbp: float
    change_pct: float | None
    flows: tuple[FlowView, ...]


class SiteView(Struct, frozen=True):
    """A site on the map of a trust (its label): occupancy of the last month or year played, % (None: no beds)."""

    id: str
    name: str
    trust: str
    acute: bool
    beds: float
    occupancy_pct: float | None


class StepRow(Struct, frozen=True):
    """A row of a small waterfall."""

    label: str
    value: float
    total: bool = False


class EventOptionView(Struct, frozen=True):
    """One way out of an event card."""

    label: str
    help: str


class EventView(Struct, frozen=True):
    """A turned event card. ``choice`` is None while nobody has chosen; silence takes the first option."""

    id: str
    title: str
    story: str
    source: str
    chooser: str
    options: tuple[EventOptionView, ...]
    choice: int | None
    winter: bool


class NeedView(Struct, frozen=True):
    """Whom a seat needs this year: another seat and the points a typical step of its levers moves the scorecard."""

    seat: SeatId
    needs: tuple[tuple[SeatId, float], ...]


class BriefingView(Struct, frozen=True):
    """The settlement in a sentence and as rows (% of last year's money), and the year's cards."""

    sentence: str
    rows: tuple[StepRow, ...]
    note: str
    events: tuple[EventView, ...]
    needs: tuple[NeedView, ...]


class TermsView(Struct, frozen=True):
    """A form and a value, and who put them."""

    seat: SeatId | None
    form: Form
    value_gbp_m: float
    note: str = ""


class PayerView(Struct, frozen=True):
    """Who pays if emergency stays run 3 % over plan, £m, under one form."""

    form: Form
    commissioner_gbp_m: float
    trust_gbp_m: float


class ContractView(Struct, frozen=True):
    """The contract card between commissioner and acute trust.

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


class BidView(Struct, frozen=True):
    """A bid, once they are turned."""

    seat: SeatId
    pot: Pot
    gbp_m: float
    line: str


class PotView(Struct, frozen=True):
    """A pot of the one budget: last year's cash, what the same work costs now, what the proposal adds to the cash.

    ``same_work_gbp_m`` is None for the reserve.
    """

    id: Pot
    label: str
    help: str
    last_gbp_m: float
    same_work_gbp_m: float | None
    proposed_change_gbp_m: float | None
    bids: tuple[BidView, ...]


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
    my_bid: BidView | None
    proposed: bool
    amendments: tuple[AmendmentView, ...]
    voted: tuple[SeatId, ...]
    my_vote: bool | None
    ballots: tuple[BallotView, ...]
    needed: int
    voters: int
    ballots_left: int
    settled_by: Literal["", "vote", "no_agreement"]


class PromiseView(Struct, frozen=True):
    """A promise in a sentence. Released: the STP lead set that lever, so it is neither kept nor broken."""

    giver: SeatId
    receiver: SeatId
    what: Literal["pay", "do"]
    sentence: str
    state: Literal["open", "kept", "broken", "released"]
    year_label: str


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
    draft_words: str
    changed: bool
    least_promised: float | None
    most_promised: float | None


class DeskView(Struct, frozen=True):
    """A seat's levers and its purse. ``problem``: why it cannot be submitted, in a sentence ("" when it can)."""

    seat: SeatId
    levers: tuple[LeverView, ...]
    purse_gbp_m: float
    purse_is_estimate: bool
    purse_parts: tuple[tuple[str, float], ...]
    placed_gbp_m: float
    left_gbp_m: float
    problem: str
    submitted: bool
    may_unlock: bool
    reason: str
    predictions: tuple[tuple[str, str, float], ...]


class PlanFaceView(Struct, frozen=True):
    """The face of a plan: three figures, the STP lead's mark, and the one step.

    ``stays``: emergency stays expected in the year; ``staff``: new posts wanted; ``money_gbp_m``: at
    the year end. ``steps``: which levers it may move one step up or down.
    """

    seat: SeatId
    stays: float
    staff: float
    money_gbp_m: float
    mark: Colour | None
    stepped: bool
    step: str
    steps: tuple[tuple[str, str, bool, bool], ...]  # id, label, may go down, may go up (others' limits are not shown)


class RightView(Struct, frozen=True):
    """The STP lead's one right, as it may be used: levers with label, lowest, highest, step and value."""

    used: str
    sentence: str
    rights: tuple[str, ...]
    levers: tuple[tuple[str, str, float, float, float, float], ...]


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


class MonthView(Struct, frozen=True):
    """A month played: figures of the footprint, occupancy in the order of ``sites``.

    ``place_pressure``: emergency stays a head of each place over the footprint's mean month of last year (1 = that).
    """

    month: int
    name: str
    four_hour_pct: float
    occupancy_pct: float
    trolley_waits: float
    delayed_beds: float
    waiting_list: float
    emergency_admissions: float
    ae_attendances: float
    gp_unmet_pct: float
    spend_gbp_m: float
    site_occupancy_pct: tuple[float | None, ...]
    place_pressure: tuple[float, ...]
    last_year_four_hour_pct: float | None
    sentence: str


class YearView(Struct, frozen=True):
    """The months played so far: eight before the winter call, twelve after it."""

    months: tuple[MonthView, ...]
    first_new: int


class SlipView(Struct, frozen=True):
    """A seat's winter slip: its coins and what they buy once turned; ``each_buys`` is what one coin buys.

    ``balance_gbp_m``: its likely balance after the coins (the split kept, and a seat with books of its own).
    """

    seat: SeatId
    coins: int | None
    in_hand: bool
    buys: str
    each_buys: str
    cost_gbp_m: float
    balance_gbp_m: float | None
    refused: int


class ForecastRow(Struct, frozen=True):
    """A figure of January: without coins, and with them once they are turned; the likely range is of the latter."""

    id: str
    label: str
    unit: str
    before: float
    after: float | None
    low: float
    high: float


class WinterView(Struct, frozen=True):
    """The winter call at the end of November."""

    sentence: str
    coin_gbp_m: float
    from_reserve: bool
    reserve_gbp_m: float | None
    slips: tuple[SlipView, ...]
    my_coins: int | None
    turned: bool
    may_refuse: bool
    forecast: tuple[ForecastRow, ...]
    events: tuple[EventView, ...]
    sum_sentence: str
    may_go_on: bool


class ScoreLineView(Struct, frozen=True):
    """A line of a scorecard, 0 to 100 from the indicator's anchors."""

    indicator: str
    label: str
    unit: str
    value: float
    before: float | None
    target: float | None
    score: float


class ScorecardView(Struct, frozen=True):
    """A seat's scorecard now and a year before."""

    seat: SeatId
    score: float
    before: float | None
    lines: tuple[ScoreLineView, ...]


class MarkView(Struct, frozen=True):
    """One of the table's five marks."""

    id: str
    label: str
    score: float
    before: float | None


class BookRow(Struct, frozen=True):
    """A row of the books: who paid whom, for what."""

    what: str
    payer: str
    payee: str
    gbp_m: float


class BooksView(Struct, frozen=True):
    """The year's books: rows, what came in and was spent, balances by kind of organisation, the residual in £."""

    rows: tuple[BookRow, ...]
    received_gbp_m: float
    spent_gbp_m: float
    balances_change_gbp_m: float
    residual_gbp: float
    balances: tuple[tuple[str, float], ...]  # account, £m at the end
    people: tuple[tuple[str, float], ...]  # start, births, deaths, moved, end, residual


class PredictionView(Struct, frozen=True):
    """A prediction against what came."""

    seat: SeatId
    indicator: str
    label: str
    direction: str
    by: float
    change: float
    right: bool


class ReportView(Struct, frozen=True):
    """The report of a year, in the order in which it is read."""

    year_index: int
    year_label: str
    split: Split
    title: str
    standfirst: str
    paragraphs: tuple[str, ...]
    stories: tuple[tuple[str, str], ...]  # title, text
    events: tuple[EventView, ...]
    promises: tuple[PromiseView, ...]
    conduct: tuple[tuple[str, float, float], ...]  # what, points of trust, points of public confidence
    scorecards: tuple[ScorecardView, ...]
    marks: tuple[MarkView, ...]
    power: tuple[tuple[SeatId, float, float | None], ...]  # % now, % a year before
    reasons: tuple[tuple[SeatId, str], ...]
    settings: tuple[tuple[SeatId, str, str, float, float, str], ...]  # seat, lever, label, last, now, now in words
    predictions: tuple[PredictionView, ...]
    books: BooksView
    contract: TermsView | None
    settled_by: str
    contract_paid_gbp_m: float | None
    shares: tuple[tuple[str, float], ...]  # pot, £m on top of what rolled on
    coins: tuple[tuple[SeatId, int], ...]
    refused: SeatId | None
    indicators: tuple[tuple[str, float], ...]
    months: tuple[MonthView, ...]


class VoteCardView(Struct, frozen=True):
    """A seat's vote on the regime: None while it lies face down."""

    seat: SeatId
    choice: Split | None
    reason: str
    voted: bool


class VoteView(Struct, frozen=True):
    """The vote on the rules of the money: how many must agree to a change, and what came out once turned."""

    cards: tuple[VoteCardView, ...]
    needed: int
    voters: int
    turned: bool
    result: Split | None
    next_vote_year: int | None


class LetterView(Struct, frozen=True):
    """A seat's letter at the switch."""

    seat: SeatId
    old_title: str
    new_title: str
    line: str
    gone: tuple[str, ...]
    yours: tuple[str, ...]
    power_before_pct: float | None
    power_after_pct: float | None


class SwitchView(Struct, frozen=True):
    """The switch: the step now on the table (1 to 4) and what lies there.

    ``settled``: who owed whom when the last contracts closed; ``freed_gbp_m`` (a year, from the fifth) and
    ``posts`` that could end; ``opened``: a sealed line of each party (its last contract card); ``upheaval`` says
    how long it may last.
    """

    to: Split
    step: int
    settled: tuple[BookRow, ...]
    freed_gbp_m: float
    posts: float
    transition_gbp_m: float
    placement: str | None
    posts_pct: float | None
    purse_gbp_m: float
    purse_per_head_gbp: float
    opened: tuple[tuple[SeatId, str], ...]
    letters: tuple[LetterView, ...]
    upheaval: str
    chief_open: bool


class View(Struct, frozen=True):
    """Everything one viewer may see of a table; ``seat`` None is what all may see.

    ``sheet``: all desks in one column, only for ``way="open"`` and ``seat=None`` (there is no private desk at an open
    table; a computer player's draft is never on it). ``log_length`` grows by one with every entry.
    """

    name: str
    scenario: str
    place: str
    seed: int
    way: Way
    regime_mode: Regimes
    seat: SeatId | None
    phase: Phase
    phase_title: str
    year_index: int
    years: int
    year: int
    year_label: str
    split: Split
    next_switch: int | None
    years_played: tuple[Split, ...]
    clock_minutes: float
    population: float
    seats: tuple[SeatView, ...]
    waiting_for: tuple[SeatId, ...]
    indicators: tuple[IndicatorView, ...]
    money: MoneyView
    sites: tuple[SiteView, ...]
    promises: tuple[PromiseView, ...]
    lens_open: bool
    other_pane_open: bool
    briefing: BriefingView
    contract: ContractView | None
    budget: BudgetView | None
    desk: DeskView | None
    sheet: tuple[DeskView, ...]
    plans: PlansView | None
    months: YearView | None
    winter: WinterView | None
    report: ReportView | None
    reports: tuple[ReportView, ...]
    vote: VoteView | None
    switch: SwitchView | None
    log_length: int

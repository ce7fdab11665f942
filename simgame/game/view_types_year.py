"""What leaves a table from the first month on: months, winter call, report, vote, switch. See ``view_types``."""

from __future__ import annotations

from msgspec import Struct

from simgame.game.seats import SeatId, Split
from simgame.game.view_types_plans import EventView, PromiseView, TermsView


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
    """A seat's winter slip: its coins and what they buy once turned.

    ``balance_gbp_m``: its likely balance after the coins (the split kept, and a seat with books of its own).
    """

    seat: SeatId
    coins: int | None
    in_hand: bool
    buys: str
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
    """One of the table's five marks. ``floor``: of a mark of 0, that it can fall no lower and what would lift it."""

    id: str
    label: str
    score: float
    before: float | None
    floor: str = ""


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
    """A prediction against what came; ``words``: in a sentence."""

    seat: SeatId
    indicator: str
    label: str
    direction: str
    by: float
    change: float
    right: bool
    words: str = ""


class ResidentView(Struct, frozen=True):
    """A resident's year: a mark a month ("" quiet, bad, wait, good), what happened, its odds of 100 in words; ``name``:
    what the table calls them."""

    id: str
    months: tuple[str, ...]
    words: str
    odds: int
    odds_words: str
    name: str = ""


class ReportView(Struct, frozen=True):
    """The report of a year, in the order in which it is read."""

    year_index: int
    year_label: str
    split: Split
    title: str
    subject: str  # the indicator that the headline is about, "" in a quiet year
    forecast: float  # what its figure was forecast to come to when the plans locked, in its unit
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
    steps: tuple[tuple[SeatId, str], ...]  # what moved at plans up, after the reasons were given
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
    residents: tuple[ResidentView, ...] = ()
    question: tuple[SeatId, str, bool] | None = None  # of the patients' panel: whom, what, whether it was answered
    beside: tuple[tuple[str, str, float], ...] = ()  # beside the books: label, words, £m
    bridge: tuple[tuple[str, str, float], ...] = ()  # forecast, reported, underlying, in the bank: label, words, £m
    apart: tuple[SeatId, str] | None = None


class VoteCardView(Struct, frozen=True):
    """A seat's vote on the regime: None while it lies face down."""

    seat: SeatId
    choice: Split | None
    reason: str
    voted: bool


class VoteView(Struct, frozen=True):
    """The vote on the rules of the money: how many must agree to a change, and what came out once turned.

    ``tests``: beyond starter, the other tests of the application: label, whether it is met, in words.
    """

    cards: tuple[VoteCardView, ...]
    needed: int
    voters: int
    turned: bool
    result: Split | None
    next_vote_year: int | None
    tests: tuple[tuple[str, bool, str], ...] = ()


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

"""What leaves a table: plain values, one Struct for each screen. ``view.py`` is the only place that fills them.

Money is £m unless a name says otherwise, percentages are percent, seats are seat ids. A part that does not belong to
the phase (or that the viewer may not see) is None or empty.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from simgame.game.entries import Regimes, Way
from simgame.game.lever import Complexity
from simgame.game.panel_view import PanelView
from simgame.game.phases import Phase
from simgame.game.seats import Holder, SeatId, Split
from simgame.game.view_types_plans import (
    AmendmentView,
    BallotView,
    BidView,
    BriefingView,
    BudgetView,
    ContractView,
    DeckCardView,
    DeskView,
    EventOptionView,
    EventView,
    LeverView,
    NeedView,
    PayerView,
    PlanFaceView,
    PlansView,
    PotView,
    PromiseView,
    RightView,
    StepRow,
    TermsView,
    TermView,
)
from simgame.game.view_types_private import (
    EarlyView,
    KnownView,
    MandateView,
    MineView,
    ObjectiveView,
    OpenedAim,
    OpenedLine,
    PowerView,
    ThreatView,
)
from simgame.game.view_types_year import (
    BookRow,
    BooksView,
    ForecastRow,
    LetterView,
    MarkView,
    MonthView,
    PredictionView,
    ReportView,
    ResidentView,
    ScorecardView,
    ScoreLineView,
    SlipView,
    SwitchView,
    VoteCardView,
    VoteView,
    WinterView,
    YearView,
)

__all__ = [
    "AmendmentView",
    "BallotView",
    "BidView",
    "BookRow",
    "BooksView",
    "BriefingView",
    "BudgetView",
    "ContractView",
    "DeckCardView",
    "DeskView",
    "EarlyView",
    "EventOptionView",
    "EventView",
    "FlowView",
    "ForecastRow",
    "IndicatorView",
    "KnownView",
    "LetterView",
    "LeverView",
    "MandateView",
    "MarkView",
    "MineView",
    "MoneyView",
    "MonthView",
    "NeedView",
    "NewLeverView",
    "ObjectiveView",
    "OpenedAim",
    "OpenedLine",
    "PayerView",
    "PlanFaceView",
    "PlansView",
    "PotView",
    "PowerView",
    "PredictionView",
    "PromiseView",
    "ReportView",
    "ResidentView",
    "RightView",
    "ScoreLineView",
    "ScorecardView",
    "SeatView",
    "SiteView",
    "SlipView",
    "Status",
    "StepRow",
    "SwitchView",
    "TermView",
    "TermsView",
    "ThreatView",
    "View",
    "VoteCardView",
    "VoteView",
    "WinterView",
    "YearView",
]

Status = Literal["met", "watch", "off", ""]


class SeatView(Struct, frozen=True):
    """A seat as everybody sees it. ``done``: it has finished what this phase asks of it.

    ``power_pct``: share of the footprint's money whose use it decides (this year once locked, else last year's).
    ``levers``: ids of those it holds this year. ``pair``: who of two people speaks this year and who holds the pen.
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
    levers: tuple[str, ...] = ()
    pair: str = ""


class NewLeverView(Struct, frozen=True):
    """At the report of a growing game: levers a seat may add (id, label, help, whom it touches), and its choice."""

    seat: SeatId
    offers: tuple[tuple[str, str, str, str], ...]
    chosen: str


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


class View(Struct, frozen=True):
    """Everything one viewer may see of a table; ``seat`` None is what all may see.

    ``sheet``: all desks in one column, only for ``way="open"`` and ``seat=None`` (there is no private desk at an open
    table; a computer player's draft is never on it). ``mine``: what only ``seat`` sees. ``opened_*``: empty until they
    lie open: mandates and what was heard first at the switch and in the debrief, objectives in the debrief.
    ``ranges``: at an open table, what else only a seat knows. ``log_length`` grows by one with every
    entry that this viewer may know of.
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
    powers: tuple[PowerView, ...]
    threats: tuple[ThreatView, ...]
    turned_up: tuple[EarlyView, ...]
    ranges: tuple[tuple[SeatId, KnownView], ...]
    panel: PanelView | None
    mine: MineView | None
    opened_mandates: tuple[OpenedLine, ...]
    opened_early: tuple[OpenedLine, ...]
    opened_aims: tuple[OpenedAim, ...]
    log_length: int
    complexity: Complexity = "starter"
    evidence: Literal["central", "sceptic", "optimist"] = "central"
    community_contract: ContractView | None = None
    growing: tuple[NewLeverView, ...] = ()

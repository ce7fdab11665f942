"""What is kept of a year once it is played: enough to report it, to compare it, and to run it again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from msgspec import Struct

from simgame.game.bridge import Bridge
from simgame.game.budget import Budgeting
from simgame.game.contracts import Negotiation, Terms
from simgame.game.entries import Colour
from simgame.game.headline import FrontPage
from simgame.game.mandates import Mandate
from simgame.game.panel_view import Question
from simgame.game.plans_up import Sums, UsedRight
from simgame.game.powers import PlayedPower, Threat
from simgame.game.promises import Promise
from simgame.game.scores import Row
from simgame.game.seats import SeatId, Split
from simgame.model.decisions import Decisions
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.state import State


class Expected(Struct, frozen=True):
    """A prediction: an indicator goes up or down over the year, by at most ``by`` in its unit."""

    seat: SeatId
    indicator: str
    direction: Literal["up", "down"]
    by: float


class BookLine(Struct, frozen=True):
    """A row of the year's ledger, £."""

    what: str
    payer: str
    payee: str
    gbp: float


class Books(Struct, frozen=True):
    """The year's ledger and what proves it: money and people in and out, and the residuals."""

    rows: tuple[BookLine, ...]
    received_gbp: float
    spent_gbp: float
    balances_change_gbp: float
    residual_gbp: float
    balances: tuple[tuple[str, float], ...]
    people: tuple[tuple[str, float], ...]


class MonthFigures(Struct, frozen=True):
    """A month of the footprint; by trust and by place where the name says so."""

    four_hour_pct: float
    occupancy_pct: float
    trolley_waits: float
    delayed_beds: float
    waiting_list: float
    emergency_admissions: float
    ae_attendances: float
    gp_unmet_pct: float
    spend_gbp: float
    trust_occupancy_pct: tuple[float, ...]
    place_emergency: tuple[float, ...]


@dataclass(frozen=True, eq=False)
class YearRecord:
    """A year as it was played. ``decisions`` hold the deals, every lever and, from December, the coins (``winter``).

    ``state``: 1 April of the year, before anything was decided; ``settings``: every seat's levers as locked (after the
    one right and the steps); ``happened``: cards as (card, choice) drawn this year.
    ``leads``: the front pages among which a patients' panel chooses (none without one); ``question``: what it asked.
    ``bridges``: from the winter call's forecast to what was in the bank. ``apart``: of the first year, the choice that
    pulled its seat and the table furthest apart: seat, lever, what the lens says.
    """

    year_index: int
    year: int
    split: Split
    regime: Regime
    state: State
    decisions: Decisions
    winter: Decisions
    shocks: Shocks
    settings: Mapping[SeatId, Mapping[str, float]]
    purses: Mapping[SeatId, float]
    terms: Terms | None
    settled_by: str
    talks: Negotiation | None
    budget: Budgeting | None
    shares: tuple[float, float, float] | None
    promises: tuple[Promise, ...]
    conduct: tuple[tuple[str, float, float], ...]
    happened: tuple[tuple[str, int], ...]
    reasons: Mapping[SeatId, str]
    predictions: tuple[Expected, ...]
    sums: Sums | None
    plan_marks: Mapping[SeatId, Colour]
    right: UsedRight | None
    steps: Mapping[SeatId, tuple[str, int]]
    powers: tuple[PlayedPower, ...]
    threats: tuple[Threat, ...]
    mandates: Mapping[SeatId, Mandate]
    beyond: tuple[SeatId, ...]
    coins: Mapping[SeatId, int]
    refused: SeatId | None
    coin_gbp_m: float
    january_beds: float
    practices_lost: int
    before: Mapping[str, float]
    indicators: Mapping[str, float]
    months: tuple[MonthFigures, ...]
    facts: Mapping[str, float]
    scorecards: Mapping[SeatId, tuple[Row, ...]]
    marks: Mapping[str, float]
    power: Mapping[SeatId, float]
    allocation_gbp: float
    flows: tuple[tuple[SeatId | None, str, float], ...]
    books: Books
    front: FrontPage
    community: Negotiation | None = None
    leads: tuple[FrontPage, ...] = ()
    question: Question | None = None
    bridges: tuple[Bridge, ...] = ()
    apart: tuple[SeatId, str, str] | None = None

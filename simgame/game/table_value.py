"""A table: one frozen value that holds all there is to know of a game between two entries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from simgame.game.budget import Budgeting
from simgame.game.contracts import Negotiation, Terms
from simgame.game.entries import Colour, NewTable
from simgame.game.events import Card, Happened, shocks
from simgame.game.mandates import Mandate
from simgame.game.panel_view import Question
from simgame.game.phases import Phase
from simgame.game.plans_up import Sums, UsedRight
from simgame.game.powers import PlayedPower, Threat
from simgame.game.promises import Promise
from simgame.game.scenario import Scenario
from simgame.game.seats import OPTIONAL, SEATS, Holder, SeatId, Split
from simgame.game.switch import Ceremony, Voting
from simgame.game.year_record import Expected, YearRecord
from simgame.model.evidence import Evidence, Parameters
from simgame.model.language import tr
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.state import State
from simgame.model.world import FIRST_YEAR, Floats, World

if TYPE_CHECKING:
    from simgame.game.early import Heard
    from simgame.game.january import Winter
    from simgame.game.objectives import Aim
    from simgame.game.prospect import Prospect
    from simgame.model.year import MidYear

Settings = Mapping[SeatId, Mapping[str, float]]


class Refused(Exception):
    """An entry that the rules do not allow; its text is the sentence for the player."""


class Played(Struct, frozen=True):
    """An event card that was drawn: the year (index from 0), the choice (None: not yet), whether it is winter’s;
    ``picked``: not drawn, but put on the table by the facilitator."""

    card: str
    year_index: int
    winter: bool
    choice: int | None = None
    picked: bool = False


class Tested(Struct, frozen=True):
    """One test of an application: whether it is met, and in words what was found and what is asked for; ``missed``:
    its name in a sentence that says it was not met, where that is more than its label."""

    id: str
    label: str
    met: bool
    words: str
    missed: str = ""


Stage = Literal["case", "referred", "building", "open", "dropped", "refused"]


class Scheme(Struct, frozen=True):
    """A service that is reconfigured: ``kind`` 1 consolidates one, 2 closes a site; ``year_index`` is the year at whose
    end it came to its stage; ``asked``: whether people were engaged."""

    kind: int
    stage: Stage
    year_index: int
    asked: bool = False


class Application(Struct, frozen=True):
    """An application for other rules of the money, voted on before the year with index ``year_index``: in shadow, or
    refused, with the tests as they stood."""

    to: Split
    year_index: int
    stage: Literal["shadow", "refused"]
    tests: tuple[Tested, ...]


@dataclass(frozen=True, eq=False)
class Table:
    """Everything at a table. What is reset each year stands below the line; nothing in it is ever changed in place.

    ``state``: 1 April of this year. ``settings``: every seat's levers as they were in force last year. ``drafts``:
    this year's. ``plan``: the engine's figures of the year before it is
    played, if everything rolls on (``facts``: the same as single numbers). ``purses`` are £m. ``forecast``: footprint
    indicators of the year as the locked plans and the briefing's cards make it, without chance; ``forecast_ranges``:
    how wide their 8-in-10 ranges are. ``kept_levers``: levers that seats of a growing game have added;
    ``new_levers``: those they choose at this report. ``application``: the
    last one for other rules of the money; ``undone``: a court has ended one budget. ``length``: entries so far;
    ``hidden``: those of each seat that nobody else may know of, ``on_sheet``: those that an open table's sheet shows.
    ``held``: (year index, card) that the facilitator held back; ``resident_names``: what the residents are called;
    ``question``: this year's of the patients' panel. ``prospect``: what the place would come to anyway, from which the
    levels of objectives are set.
    """

    scenario: Scenario
    evidence: Evidence
    cards: tuple[Card, ...]
    setup: NewTable
    world: World
    parameters: Parameters
    holders: Mapping[SeatId, Holder]
    names: Mapping[SeatId, str]
    phase: Phase
    year_index: int
    split: Split
    regime: Regime
    state: State
    settings: Settings
    last_terms: Terms
    last_community: Terms
    prospect: Prospect
    posts_pct: float = 100.0
    freed_use: int = 2
    promises: tuple[Promise, ...] = ()
    events: tuple[Played, ...] = ()
    history: tuple[YearRecord, ...] = ()
    votings: tuple[Voting, ...] = ()
    ceremony: Ceremony | None = None
    debrief_open: bool = False
    application: Application | None = None
    undone: bool = False
    scheme: Scheme | None = None
    kept_levers: Mapping[SeatId, tuple[str, ...]] = field(default_factory=dict)
    powers: tuple[PlayedPower, ...] = ()
    aims: Mapping[SeatId, Aim] = field(default_factory=dict)
    turned_up: tuple[Heard, ...] = ()
    held: tuple[tuple[int, str], ...] = ()
    pane_opened: bool = False  # by the facilitator: the lens under the other rules
    resident_names: Mapping[str, str] = field(default_factory=dict)
    length: int = 0
    hidden: Mapping[SeatId, int] = field(default_factory=dict)
    on_sheet: Mapping[SeatId, int] = field(default_factory=dict)
    # --- this year -----------------------------------------------------------------------------------------------
    plan: Mapping[str, Floats] = field(default_factory=dict)
    facts: Mapping[str, float] = field(default_factory=dict)
    talks: Negotiation | None = None
    community_talks: Negotiation | None = None
    budget: Budgeting | None = None
    mandates: Mapping[SeatId, Mandate] = field(default_factory=dict)
    threats: tuple[Threat, ...] = ()
    needs: tuple[tuple[SeatId, tuple[tuple[SeatId, float], ...]], ...] = ()
    purses: Mapping[SeatId, float] = field(default_factory=dict)
    purse_parts: Mapping[SeatId, tuple[tuple[str, float], ...]] = field(default_factory=dict)
    drafts: Settings = field(default_factory=dict)
    submitted: frozenset[SeatId] = frozenset()
    reasons: Mapping[SeatId, str] = field(default_factory=dict)
    predictions: tuple[Expected, ...] = ()
    sums: Sums | None = None
    january_spread: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    marks: Mapping[SeatId, Colour] = field(default_factory=dict)
    right: UsedRight | None = None
    steps: Mapping[SeatId, tuple[str, int]] = field(default_factory=dict)
    forecast: Mapping[str, float] = field(default_factory=dict)
    forecast_ranges: Mapping[str, float] = field(default_factory=dict)
    mid: MidYear | None = None
    after: State | None = None
    winter: Winter | None = None
    coins: Mapping[SeatId, int] = field(default_factory=dict)
    coins_turned: bool = False
    new_levers: Mapping[SeatId, str] = field(default_factory=dict)
    refused: SeatId | None = None
    question: Question | None = None

    @property
    def year(self) -> int:
        """First calendar year of the financial year on the table (in the debrief, of the one after the last)."""
        return int(self.state.year)

    @property
    def scenario_year(self) -> int:
        """First calendar year of the first financial year played."""
        return FIRST_YEAR

    @property
    def years(self) -> int:
        """How many years are played."""
        return self.setup.years

    @property
    def seats(self) -> tuple[SeatId, ...]:
        """Seats in play, in their written order."""
        return tuple(seat for seat in SEATS if self.holders[seat] != "off")

    @property
    def shown_history(self) -> tuple[YearRecord, ...]:
        """The years that everybody has seen: one that is filed is seen once the board has shown its months."""
        unseen = self.after is not None and self.phase in ("year", "winter_call")
        return self.history[:-1] if unseen else self.history

    def happened(self, upto: int | None = None) -> tuple[Happened, ...]:
        """Cards drawn so far, to the year with index ``upto`` if given, with what stood (silence takes the first)."""
        return tuple(
            Happened(one.card, self.scenario_year + one.year_index, one.choice or 0)
            for one in self.events
            if upto is None or one.year_index <= upto
        )

    def shocks(self, winter: bool = True) -> Shocks:
        """What this year's and earlier cards do to the engine this year; ``winter``: with this winter's card."""
        known = tuple(one for one in self.events if winter or not (one.winter and one.year_index == self.year_index))
        happened = replace(self, events=known).happened()
        return shocks(self.cards, happened, self.year, len(self.world.footprints))

    def value(self, key: str) -> float:
        """A piece of evidence at this table."""
        return float(self.parameters[key].reshape(-1)[0])

    @property
    def voting(self) -> Voting | None:
        """The vote of this year, if there is one."""
        return self.votings[-1] if self.votings and self.phase == "vote" else None


def holders_of(setup: NewTable) -> dict[SeatId, Holder]:
    """Who sits where: seats that the set-up leaves out are steady computer players."""
    return {seat: setup.seats.get(seat, "steady") for seat in SEATS}


def setup_problem(setup: NewTable) -> str:
    """Why a table cannot begin so; "" when it can."""
    for seat, holder in setup.seats.items():
        if holder == "off" and seat not in OPTIONAL:
            return tr(
                "Seats, {seat}: only the GP federation and the council may be off. Give it to a computer player.",
                seat=seat,
            )
    for seat in setup.pairs:
        if setup.seats.get(seat) != "person":
            return tr("Two people share the seat {seat}, and none holds it: give it to a person.", seat=seat)
    if setup.abolish_from is not None:
        if setup.regime != "abolish":
            return "A year to abolish from goes with “abolish” only: leave it out, or choose abolish."
        if setup.abolish_from > setup.years:
            return tr(
                "The split cannot end in year {abolish_from} of {years}: choose an earlier year.",
                abolish_from=setup.abolish_from,
                years=setup.years,
            )
    return ""

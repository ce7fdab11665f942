"""Everything that happens at a table is one of these entries; a table is the list of them, and nothing else.

Money is £m, percentages are percent. An entry without a seat moves the whole table on.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta, field

from simgame.game.entries_chair import (
    CardHeld,
    CardPicked,
    FrontPageLed,
    OtherPaneOpened,
    PanelAnswered,
    PanelAsked,
    ResidentNamed,
)
from simgame.game.entries_deals import (
    Accept,
    Amendment,
    AmendmentTaken,
    Ballot,
    Bid,
    Card,
    NegotiateDone,
    Offer,
    Promised,
    Proposed,
    Shake,
    Withdraw,
    WordJudged,
)
from simgame.game.entry import BaseEntry, Id, Line, Years
from simgame.game.lever import Complexity
from simgame.game.phases import Phase
from simgame.game.seats import Holder, SeatId, Split

Way = Literal["open", "curtain", "alone"]
Regimes = Literal["keep", "abolish", "decides"]
Colour = Literal["green", "amber", "red"]


class NewTable(BaseEntry, frozen=True, tag="new_table"):
    """The first entry: place, seed, years, rules of the money, who sits where, and the way of playing.

    ``abolish_from``: with ``regime="abolish"`` the first year (1 = year 1) without the split; None means year 1.
    ``consent``: who must agree to a budget or a change of regime. ``view`` and ``overrides`` choose the evidence.
    ``names``: what people call themselves, by seat. ``complexity``: which levers, terms and questions are in play;
    ``growing``: from year 2 each seat keeps one more lever, which it chose at the last report. ``residents``: whether
    four people of the place are shown. ``protect``: in one budget no share of mental health or general practice falls.
    ``pairs``: seats that two people share; ``panel``: how many sit on the patients’ panel.
    """

    scenario: Id
    seed: Annotated[int, Meta(ge=0, le=2**53)] = 1
    years: Years = 5
    regime: Regimes = "keep"
    abolish_from: Years | None = None
    seats: dict[SeatId, Holder] = field(default_factory=dict)
    way: Way = "alone"
    name: Annotated[str, Meta(max_length=80)] = ""
    view: Literal["central", "sceptic", "optimist"] = "central"
    overrides: dict[str, float] = field(default_factory=dict)
    names: dict[SeatId, Annotated[str, Meta(max_length=40)]] = field(default_factory=dict)
    consent: Literal["all_but_one", "all", "majority"] = "all_but_one"
    residents: bool = True
    complexity: Complexity = "starter"
    growing: bool = False
    protect: bool = False
    pairs: tuple[SeatId, ...] = ()
    panel: Annotated[int, Meta(ge=0, le=2)] = 0


class SeatChanged(BaseEntry, frozen=True, tag="seat_changed"):
    """Another holder takes a seat: a person goes, a computer player steps in, or the other way round."""

    seat: SeatId
    holder: Holder
    name: Annotated[str, Meta(max_length=40)] = ""


class EventChosen(BaseEntry, frozen=True, tag="event_chosen"):
    """A choice on an event card: 0 the first option, 1 the second. ``seat``: the chooser (any seat for the table)."""

    card: Id
    seat: SeatId
    choice: Annotated[int, Meta(ge=0, le=1)]


class BriefingDone(BaseEntry, frozen=True, tag="briefing_done"):
    """The cards are turned; a choice nobody made takes the first option."""


class Draft(BaseEntry, frozen=True, tag="draft"):
    """Some or all of a seat's levers as it has them now; saved as it is made."""

    seat: SeatId
    settings: dict[str, float]


class Submitted(BaseEntry, frozen=True, tag="submitted"):
    """A seat is done; when the last one is, the plans turn over."""

    seat: SeatId


class Unlocked(BaseEntry, frozen=True, tag="unlocked"):
    """A seat takes its plan back, while somebody else is still deciding."""

    seat: SeatId


class Reason(BaseEntry, frozen=True, tag="reason"):
    """A seat's reason for its plan, in a line; read again in the report."""

    seat: SeatId
    text: Line


class Prediction(BaseEntry, frozen=True, tag="prediction"):
    """What a seat that has finished expects of one figure: up or down over the year, and by how much at most."""

    seat: SeatId
    indicator: Id
    direction: Literal["up", "down"]
    by: Annotated[float, Meta(ge=0)]


class Marked(BaseEntry, frozen=True, tag="marked"):
    """The STP lead (or chief executive) marks a seat's plan."""

    seat: SeatId
    colour: Colour


class OneRight(BaseEntry, frozen=True, tag="one_right"):
    """The STP lead's one right: hold the fund, marshal the commissioner (a lever), or one control total for all.

    In one budget there is only ``set``: one lever of one division.
    """

    right: Literal["hold", "marshal", "control_total", "set"]
    lever: Id | None = None
    value: float | None = None


class Stepped(BaseEntry, frozen=True, tag="stepped"):
    """The one step each: a lever one step up (+1) or down (−1), or 0 to keep the plan as it is."""

    seat: SeatId
    lever: Id | None = None
    steps: Literal[-1, 0, 1] = 0


class PlansLocked(BaseEntry, frozen=True, tag="plans_locked"):
    """The plans lock, and April to November are played."""


class MonthsShown(BaseEntry, frozen=True, tag="months_shown"):
    """The board has shown the months that were played: on to the winter call, or to the report."""


class Coin(BaseEntry, frozen=True, tag="coin"):
    """A seat's fingers for winter: 0, 1 or 2 coins, hidden until all are turned."""

    seat: SeatId
    coins: Annotated[int, Meta(ge=0, le=2)]


class CoinsTurned(BaseEntry, frozen=True, tag="coins_turned"):
    """On three: every coin is turned up."""


class CoinRefused(BaseEntry, frozen=True, tag="coin_refused"):
    """One budget: the chief executive refuses one coin of one seat."""

    seat: SeatId


class WinterDone(BaseEntry, frozen=True, tag="winter_done"):
    """On to December: the coins are spent and the year is played to March."""


class LeverChosen(BaseEntry, frozen=True, tag="lever_chosen"):
    """At the report of a growing game: the lever that a seat adds to its own from next year on."""

    seat: SeatId
    lever: Id


class ReportDone(BaseEntry, frozen=True, tag="report_done"):
    """The report is read: on to the next year, or to the debrief after the last."""


class RegimeVote(BaseEntry, frozen=True, tag="regime_vote"):
    """Keep or abolish, with a reason in a line, of one seat or of several; the cards turn when the last is in."""

    votes: dict[SeatId, tuple[Split, Line]]


class VoteDone(BaseEntry, frozen=True, tag="vote_done"):
    """The votes on the regime are read: on to the switch or to the briefing."""


class PowerPlayed(BaseEntry, frozen=True, tag="power_played"):
    """A seat plays its power, said aloud; ``choice`` where the power has options (a standard), from 0."""

    seat: SeatId
    power: Id
    choice: Annotated[int, Meta(ge=0, le=9)] = 0


class Threatened(BaseEntry, frozen=True, tag="threatened"):
    """A seat says aloud, to another, that it may play its power: free, and binding nobody."""

    seat: SeatId
    against: SeatId
    line: Line = ""


class TurnedUp(BaseEntry, frozen=True, tag="turned_up"):
    """A seat turns a card that it heard of first up for all, before its time."""

    seat: SeatId
    card: Id


class ObjectiveKept(BaseEntry, frozen=True, tag="objective_kept"):
    """A seat keeps one of the two objectives it was dealt; in the first year, or told in the debrief."""

    seat: SeatId
    objective: Id


class SwitchStep(BaseEntry, frozen=True, tag="switch_step"):
    """A step of the ceremony is done. Step 2 says where the freed management money goes and how many posts end (%)."""

    step: Annotated[int, Meta(ge=1, le=4)]
    placement: Literal["practices", "population_health", "savings"] | None = None
    posts_pct: Annotated[float, Meta(ge=0, le=100)] = 100.0


class ChiefChosen(BaseEntry, frozen=True, tag="chief_chosen"):
    """During the switch: the person in ``seat`` becomes chief executive, whose computer player takes that seat over."""

    seat: SeatId


class ClockStopped(BaseEntry, frozen=True, tag="clock_stopped"):
    """The clock ran out: drafts stand, untouched levers stay, no deal goes to roll-on or arbitration."""

    phase: Phase


class DebriefOpened(BaseEntry, frozen=True, tag="debrief_opened"):
    """The game ends here, after the year just reported (or after the last), and everything sealed opens."""


Entry = (
    NewTable | SeatChanged | EventChosen | BriefingDone | CardPicked | CardHeld
    | ResidentNamed | PanelAsked | PanelAnswered | FrontPageLed | OtherPaneOpened
    | Card | Shake | Offer | Accept | Withdraw | Promised | WordJudged
    | Bid | Proposed | Amendment | AmendmentTaken | Ballot | NegotiateDone
    | Draft | Submitted | Unlocked | Reason | Prediction
    | Marked | OneRight | Stepped | PlansLocked | MonthsShown
    | Coin | CoinsTurned | CoinRefused | WinterDone | LeverChosen | ReportDone
    | PowerPlayed | Threatened | TurnedUp | ObjectiveKept
    | RegimeVote | VoteDone | SwitchStep | ChiefChosen | ClockStopped | DebriefOpened
)  # fmt: skip

_decoder: msgspec.json.Decoder[Entry] = msgspec.json.Decoder(Entry)
_encoder = msgspec.json.Encoder(order="sorted")


def encode(entry: Entry) -> bytes:
    """An entry as JSON: the same entry always gives the same bytes."""
    return _encoder.encode(entry)


def decode(line: bytes | str) -> Entry:
    """An entry from JSON; raises ``msgspec.ValidationError`` (its words say where) when it is none."""
    return _decoder.decode(line)


def seat_of(entry: Entry) -> SeatId | None:
    """The seat an entry comes from; None when it comes from the table or from several seats at once."""
    if isinstance(entry, Promised):
        return entry.giver
    if isinstance(entry, Amendment):
        return entry.mover
    if isinstance(entry, Marked | CoinRefused | OneRight | Proposed | AmendmentTaken):
        return "stp"
    if isinstance(entry, ChiefChosen | SeatChanged | PanelAsked):
        return None
    seat: SeatId | None = getattr(entry, "seat", None)
    return seat

"""Events: the deck, its draw by luck's address, choices, and what a card does to the engine over its months."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from simgame.game.lever import COMPLEXITIES, Complexity
from simgame.game.seats import SEATS, SeatId, Split
from simgame.model.luck import Luck
from simgame.model.shocks import SHOCKS, Shocks
from simgame.model.world import Floats

Chooser = Literal["commissioner", "acute", "community", "stp", "gp", "council", "table"]
Asked = Literal["", "control_total", "precept", "pool", "partner", "apply", "go_back"]
Starts = Literal["", "law", "apply", "pool", "court", "partner", "pioneer", "wait"]

WINTER_FIRST_MONTH = 8  # December: what comes at the winter call cannot reach back
REST_YEARS = 2  # a card that was drawn stays out of the deck for so many years
SECOND_CARD = 0.55  # chance of a second card at the briefing
WINTER_CARD = 0.75  # chance of a card at the winter call: with the others one to three a year

# What each quantity weighs when the harm of two decks is compared: £ a head a month for a factor of 1.01, for an amount
# of £1, or for 0.01 points. From unit costs (evidence, section 2) for activity; judgement for the points.
HARM: dict[str, float] = {
    "ae_demand": 0.05,
    "emergency_demand": 0.20,
    "emergency_stay": 0.15,
    "elective_demand": 0.15,
    "gp_demand": 0.10,
    "mental_health_demand": 0.12,
    "social_care_demand": 0.20,
    "deaths": 0.50,
    "beds_open": -0.20,
    "hospital_staff": -0.55,
    "community_staff": -0.15,
    "gp_capacity": -0.10,
    "theatre_capacity": -0.12,
    "care_home_beds": -0.15,
    "care_packages": -0.10,
    "agency_price": 0.01,
    "joiners": -0.03,
    "leavers": 0.03,
    "pay": 0.60,
    "prescribing_cost": 0.13,
    "continuing_care_cost": 0.07,
    "drugs_cost": 0.05,
    "commissioner_cost_gbp_per_head": 1.0,
    "acute_cost_gbp_per_head": 1.0,
    "community_cost_gbp_per_head": 1.0,
    "council_cost_gbp_per_head": 1.0,
    "nhs_grant_gbp_per_head": -1.0,
    "acute_grant_gbp_per_head": -1.0,
    "council_grant_gbp_per_head": -1.0,
    "sustainability_fund": -0.02,
    "backlog_gbp_per_head": 0.5,
    "organisational_trust": -0.40,
    "leadership": -0.30,
    "disruption": 0.30,
    "public_confidence": -0.20,
    "political_heat": 0.02,
    "population": 0.30,
}

Month = int


class Effect(Struct, frozen=True, forbid_unknown_fields=True):
    """A named quantity of the engine set to ``value`` from month ``first`` (0 = April of the card's year)."""

    shock: str
    value: float
    first: Month
    months: int


class Condition(Struct, frozen=True, forbid_unknown_fields=True):
    """A figure of last year (an indicator of the footprint, or ``year_index``) that a card waits for."""

    what: str
    at_least: float | None = None
    at_most: float | None = None

    def holds(self, facts: Mapping[str, float]) -> bool:
        """Whether the figure is known and within the bounds."""
        value = facts.get(self.what)
        if value is None:
            return False
        return (self.at_least is None or value >= self.at_least) and (self.at_most is None or value <= self.at_most)


class Option(Struct, frozen=True, forbid_unknown_fields=True):
    """One way out of a card; a card without a choice has one option.

    ``decides``: quantities of the engine that this way sets for the year. ``starts``: what the rules of the game carry
    on from here: a law, an application, a pool, a case in court, a year in which no change of a service goes on.
    """

    label: str
    help: str
    effects: tuple[Effect, ...] = ()
    decides: dict[str, float] = {}
    starts: Starts = ""


class Due(Struct, frozen=True, forbid_unknown_fields=True):
    """A card that the calendar turns: ``every`` so many years since ``since``, or since the last card of its kind."""

    every: int
    since: int


class Card(Struct, frozen=True, forbid_unknown_fields=True):
    """An event card. ``chooser`` None: nobody is asked. ``twin``: its like in the other world's deck.

    ``likelihood``: weight in the draw of a year in which the card can come. ``winter``: turned at the winter call.
    ``complexity``: from which game on it is in the deck. ``quiet``: no consultation may start in its year. ``asked``:
    a yes/no question that is never drawn; the rules of the game ask it when it arises. ``due``: never drawn either; the
    calendar turns it, so that nobody hears of it first.
    ``hears_first``: the seat that sees it a phase or a year (``ahead``) before the table.
    """

    id: str
    title: str
    story: str
    likelihood: float
    hears_first: SeatId
    source: str
    option: tuple[Option, ...]
    chooser: Chooser | None = None
    regime: Split | None = None
    twin: str | None = None
    winter: bool = False
    ahead: Literal["phase", "year"] = "phase"
    once: bool = False
    needs: tuple[Condition, ...] = ()
    years: tuple[int, int] = (2017, 2040)
    complexity: Complexity = "starter"
    quiet: bool = False
    asked: Asked = ""
    due: Due | None = None

    @property
    def options(self) -> tuple[Option, ...]:
        """The ways out, the first of which silence takes."""
        return self.option


class Happened(Struct, frozen=True):
    """A card that was turned in the financial year beginning in ``year``, and the option that stood."""

    card: str
    year: int
    choice: int = 0


def deck(cards: Sequence[Card], complexity: Complexity) -> tuple[Card, ...]:
    """The cards and questions of a game of this complexity."""
    most = COMPLEXITIES.index(complexity)
    return tuple(card for card in cards if COMPLEXITIES.index(card.complexity) <= most)


def decided(cards: Sequence[Card], choices: Mapping[str, int]) -> dict[str, float]:
    """Quantities that the ways taken on a year's cards set: ``choices`` by card id."""
    found = by_id(cards)
    out: dict[str, float] = {}
    for card, choice in choices.items():
        out.update(found[card].option[choice].decides)
    return out


def by_id(cards: Sequence[Card]) -> dict[str, Card]:
    """The cards by their ids."""
    return {card.id: card for card in cards}


def address(card: Card) -> str:
    """Where a card's luck is drawn: twins share it, so the same luck turns one of them in each world."""
    return min(card.id, card.twin) if card.twin is not None else card.id


def can_come(card: Card, year: int, regime: Split, facts: Mapping[str, float] | None, past: Sequence[Happened]) -> bool:
    """Whether a card may be drawn in a year. ``facts`` None: every condition is taken to hold."""
    if card.asked or card.due is not None:
        return False
    if card.regime not in (None, regime) or not card.years[0] <= year <= card.years[1]:
        return False
    for one in past:
        if one.card in (card.id, card.twin) and (card.once or year - one.year <= REST_YEARS):
            return False
    return facts is None or all(condition.holds(facts) for condition in card.needs)


def _drawn(cards: Sequence[Card], luck: Luck, year: int, number: int) -> tuple[str, ...]:
    # An exponential race: each card's time is drawn at its own address, the first ones home are turned.
    drawn = luck.uniforms(year, 0, ["event:" + address(card) for card in cards])
    times = [(-np.log(one) / card.likelihood, card.id) for one, card in zip(drawn[:, 0], cards, strict=True)]
    return tuple(name for _, name in sorted(times)[:number])


def draw(
    cards: Sequence[Card],
    luck: Luck,
    year: int,
    regime: Split,
    facts: Mapping[str, float] | None,
    past: Sequence[Happened] = (),
) -> tuple[str, ...]:
    """Ids of the one or two cards of a year's briefing. ``facts``: last year's footprint indicators (None: every
    condition is taken to hold)."""
    open_cards = [c for c in cards if not c.winter and can_come(c, year, regime, facts, past)]
    number = 2 if luck.uniform(year, 0, "events:briefing", 1)[0, 0] < SECOND_CARD else 1
    return _drawn(open_cards, luck, year, number)


def calendar(cards: Sequence[Card], year: int, past: Sequence[Happened]) -> tuple[str, ...]:
    """Cards that the calendar turns at a year's briefing: an election, five years after the last one, early or not."""
    votes = {card.id for card in cards if card.quiet}
    found = [card for card in cards if card.due is not None and card.years[0] <= year <= card.years[1]]
    last = max((one.year for one in past if one.card in votes), default=0)
    return tuple(
        card.id
        for card in found
        if card.due is not None and year > card.due.since and (year - max(last, card.due.since)) % card.due.every == 0
    )


def draw_winter(
    cards: Sequence[Card],
    luck: Luck,
    year: int,
    regime: Split,
    facts: Mapping[str, float] | None,
    past: Sequence[Happened] = (),
) -> tuple[str, ...]:
    """Ids of the card, if any, that comes at the winter call."""
    if luck.uniform(year, 8, "events:winter", 1)[0, 0] >= WINTER_CARD:
        return ()
    open_cards = [c for c in cards if c.winter and can_come(c, year, regime, facts, past)]
    return _drawn(open_cards, luck, year, 1)


def chooser(card: Card, on: Sequence[SeatId] = SEATS) -> Chooser | None:
    """Who chooses: the named seat, or the whole table if that seat is off; None if nothing is asked."""
    if card.chooser is None or card.chooser == "table" or card.chooser in on:
        return card.chooser
    return "table"


def shocks(cards: Sequence[Card], happened: Sequence[Happened], year: int, footprints: int = 1) -> Shocks:
    """All that acts in the financial year beginning in ``year``: its own cards, and earlier ones that still run.

    Factors of several cards multiply, amounts add. Every footprint feels the same.
    """
    deck = by_id(cards)
    values: dict[str, Floats] = {}
    for one in happened:
        for effect in deck[one.card].option[one.choice].effects:
            act(values, effect, year - one.year, (1, 12, footprints))
    return Shocks(values)


def neutral(shock: str, shape: tuple[int, int, int]) -> Floats:
    """A quantity that no card touches: (runs, 12, footprints)."""
    return np.full(shape, float(SHOCKS[shock].neutral))


def act(
    values: dict[str, Floats],
    effect: Effect,
    years_ago: int,
    shape: tuple[int, int, int],
    runs: NDArray[np.bool_] | slice = slice(None),
) -> None:
    """Put an effect of a card of so many years ago into a year's ``values``, shock -> ``shape``, in these runs."""
    start = effect.first - 12 * years_ago
    first, last = max(start, 0), min(start + effect.months, 12)
    if first >= last:
        return
    held = values.setdefault(effect.shock, neutral(effect.shock, shape))
    if SHOCKS[effect.shock].neutral == 1.0:
        held[runs, first:last, :] *= effect.value
    else:
        held[runs, first:last, :] += effect.value


def in_world(card: Card, deck: Mapping[str, Card], regime: Split) -> Card:
    """The card, or its twin where only the other world knows it."""
    return card if card.regime in (None, regime) or card.twin is None else deck[card.twin]


def other_world(cards: Sequence[Card], happened: Sequence[Happened], regime: Split) -> tuple[Happened, ...]:
    """The same luck in the other world: cards that only one world knows are exchanged for their twins."""
    deck = by_id(cards)
    out: list[Happened] = []
    for one in happened:
        card = in_world(deck[one.card], deck, regime)
        out.append(Happened(card.id, one.year, min(one.choice, len(card.option) - 1)))
    return tuple(out)


def harm(card: Card) -> float:
    """The mean harm of a card's options in £ a head, by the weights of ``HARM``; a good card has a negative one."""
    total = 0.0
    for option in card.option:
        for effect in option.effects:
            what = SHOCKS[effect.shock]
            unit = 0.01 if what.neutral == 1.0 or "points" in what.unit else 1.0
            total += HARM[effect.shock] * (effect.value - what.neutral) / unit * effect.months
    return total / len(card.option)


def deck_balance(cards: Sequence[Card]) -> dict[str, tuple[float, float]]:
    """By regime: the summed likelihood and the expected harm of the cards that only it can draw."""
    out: dict[str, tuple[float, float]] = {}
    for regime in ("keep", "abolish"):
        own = [card for card in cards if card.regime == regime and not card.asked]
        out[regime] = (sum(card.likelihood for card in own), sum(card.likelihood * harm(card) for card in own))
    return out

"""A role card as words: one for each seat of a place, from the declarations alone."""

from __future__ import annotations

from dataclasses import dataclass

from simgame.game import budget, contracts, events, purse
from simgame.game.anchors import anchor_unit
from simgame.game.entries import NewTable
from simgame.game.known import known_by
from simgame.game.lever import Complexity
from simgame.game.levers import Lever, levers_for, scaled, shown
from simgame.game.objectives import DEALT, asked, in_words, of_seat
from simgame.game.outlook import with_plan
from simgame.game.powers import power_of_seat
from simgame.game.scenario import Scenario
from simgame.game.scores import SCORECARDS, Line
from simgame.game.seats import CONTRACT_PARTIES, SEATS, SPLITS, TABLE_OF_SEATS, SeatId, Split
from simgame.game.table import start
from simgame.game.table_value import Table
from simgame.game.terms import terms_for
from simgame.game.words import gbp_m, listed, number, percent
from simgame.model.indicators import INDICATORS
from simgame.model.language import tr
from simgame.session.files import load_events, load_evidence


@dataclass(frozen=True)
class LeverLine:
    """A lever as its owner reads it: what it may be set to, what it does, whom it touches, when it is felt."""

    label: str
    span: str
    help: str
    touches: str
    delay: str


@dataclass(frozen=True)
class Judged:
    """A line of a scorecard: its figure with its unit, the values that score 0, 50 and 100, and the target."""

    label: str
    unit: str
    anchors: tuple[str, str, str]
    target: str


@dataclass(frozen=True)
class Face:
    """A seat in one world."""

    split: Split
    title: str
    line: str
    judged_on: str
    agrees: str
    levers: tuple[LeverLine, ...]
    purse: str
    parts: tuple[tuple[str, str], ...]
    scorecard: tuple[Judged, ...]
    power: tuple[str, str, str]


@dataclass(frozen=True)
class RoleCard:
    """A seat in both worlds, and what is its alone."""

    seat: SeatId
    place: str
    organisation: str
    faces: tuple[Face, ...]
    objectives: tuple[tuple[str, str], ...]
    dealt: int
    heard: tuple[str, ...]
    known: tuple[str, ...]


def role_cards(scenario: Scenario, level: Complexity) -> tuple[RoleCard, ...]:
    """A card for each seat. Purses are those of the first year before its deals. Raises ``BadFile``."""
    evidence, cards = load_evidence(), load_events()
    tables: dict[Split, Table] = {
        split: with_plan(start(scenario, NewTable(scenario.id, regime=split, complexity=level), evidence, cards))
        for split in SPLITS
    }
    deck = tuple(card for card in events.deck(cards, level) if not card.asked)
    out: list[RoleCard] = []
    for seat in SEATS:
        known = tuple(item.label for item in known_by(tables["keep"], seat))
        if seat == "commissioner":
            known = ("Next year’s settlement, a year early",)
        out.append(
            RoleCard(
                seat,
                scenario.name,
                getattr(scenario.seats, seat).organisation,
                tuple(_face(seat, split, tables[split], level) for split in SPLITS),
                tuple((one.title, in_words(asked(one.id, tables["keep"].prospect))) for one in of_seat(seat)),
                DEALT,
                tuple(card.title for card in deck if card.hears_first == seat),
                known,
            )
        )
    return tuple(out)


def _face(seat: SeatId, split: Split, table: Table, level: Complexity) -> Face:
    post = TABLE_OF_SEATS[seat].post(split)
    found = purse.purses(table.world, table.facts, split)[seat]
    people = table.scenario.population
    power = power_of_seat(seat, split)
    return Face(
        split,
        post.title,
        post.line,
        post.judged_on,
        _agrees(seat, split, level),
        tuple(_lever(scaled(lever, people, split)) for lever in levers_for(seat, split, level)),
        gbp_m(found.gbp_m, 1),
        tuple((label, gbp_m(value, 1)) for label, value in found.parts),
        tuple(_judged(line) for line in SCORECARDS[split][seat]),
        (power.title, power.does, power.costs),
    )


def _agrees(seat: SeatId, split: Split, level: Complexity) -> str:
    """What a seat settles with others before it sets its levers."""
    if split == "keep":
        more = "".join(f", {tr(term.label).lower()}" for term in terms_for(level))
        if seat in CONTRACT_PARTIES:
            forms = ", ".join(tr(name) for name in contracts.FORM_NAMES.values())
            hospital = tr("The hospital contract: form ({forms}), value{more}", forms=forms, more=more)
            if seat == "commissioner" and level != "starter":
                return tr("{hospital}. The community contract, a block: value", hospital=hospital)
            return hospital
        if seat == "community" and level != "starter":
            return tr("The community contract, a block: value")
        return ""
    pots = [*(budget.PLACED_POTS if level == "starter" else budget.SIX_POTS), "reserve"]
    names = [f"“{tr(budget.POT_LABEL[pot][0]).lower()}”" for pot in pots if budget.POT_KEEPER[pot] == seat]
    if seat == "stp":
        every = ", ".join(tr(budget.POT_LABEL[pot][0]).lower() for pot in pots)
        return tr("The one budget: you propose the shares ({every}), and keep the key to the reserve", every=every)
    if not names:
        return tr("The one budget: a bid, amendments and a vote")
    return tr("The one budget: a bid, amendments and a vote; you keep {names}", names=listed(names))


def _lever(lever: Lever) -> LeverLine:
    if lever.choices:
        span = "; ".join(tr(choice) for choice in lever.choices)
    else:
        span = tr("{low} to {high}", low=shown(lever, lever.lowest), high=shown(lever, lever.highest))
        if lever.off is not None:
            span = tr("{span}, or {off}", span=span, off=shown(lever, lever.off))
    return LeverLine(lever.label, span, lever.help, lever.touches, lever.delay)


def _judged(line: Line) -> Judged:
    zero, fifty, hundred = (number(value) for value in INDICATORS[line.indicator].anchors)
    if line.target is not None:
        target = number(line.target)
    elif line.change:
        target = tr("{change} better", change=percent(100 * line.change, 0))
    else:
        target = "no worse"
    return Judged(line.label, anchor_unit(line.indicator), (zero, fifty, hundred), target)

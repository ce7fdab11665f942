"""Envelopes of an open table: what is one seat's alone, by the game's number, before a year is played.

Objectives, each year's mandate as a change on what rolls on, what is heard first, and the settlement a year early. A
card whose condition fails, or that another world knows, stays a rumour.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from simgame.game import early, events, mandates, objectives, switch
from simgame.game.entries import NewTable
from simgame.game.events import Card, Happened
from simgame.game.levers import COMPLEXITIES
from simgame.game.objectives import OBJECTIVES
from simgame.game.phases import year_label
from simgame.game.powers import power_of_seat
from simgame.game.prospect import Prospect
from simgame.game.scenario import Scenario, build_world
from simgame.game.seats import CONTRACT_PARTIES, SPLITS, TABLE_OF_SEATS, SeatId, Split
from simgame.game.table_value import holders_of
from simgame.game.words import sentence
from simgame.model.evidence import Evidence
from simgame.model.language import tr
from simgame.model.world import FIRST_YEAR


class EnvelopeYear(Struct, frozen=True):
    """A year in an envelope: the limits by world, and what is heard first: (card, when it is heard); ``settlement``:
    next year's, for the one seat that hears it a year early."""

    label: str
    limits: tuple[str, ...]
    heard: tuple[tuple[str, str], ...]
    settlement: str = ""


class Envelope(Struct, frozen=True):
    """One seat's envelope: its name, its power in each world, two objectives (title, words), the years."""

    seat: SeatId
    title: str
    powers: tuple[tuple[str, str], ...]
    objectives: tuple[tuple[str, str], ...]
    years: tuple[EnvelopeYear, ...]


def envelopes(setup: NewTable, evidence: Evidence, cards: Sequence[Card], scenario: Scenario) -> tuple[Envelope, ...]:
    """One for each seat that is on."""
    settled = build_world(scenario).settlement
    top = COMPLEXITIES.index(setup.complexity)
    deck = tuple(card for card in cards if COMPLEXITIES.index(card.complexity) <= top)
    holders = holders_of(setup)
    heard = _heard(setup, deck)
    prospect = Prospect.of(scenario, setup, evidence)
    out: list[Envelope] = []
    for seat, holder in holders.items():
        if holder == "off":
            continue
        worlds = _worlds(setup)
        out.append(
            Envelope(
                seat,
                TABLE_OF_SEATS[seat].post(worlds[0]).title,
                tuple((power_of_seat(seat, split).title, power_of_seat(seat, split).does) for split in worlds),
                tuple(
                    (OBJECTIVES[id].title, objectives.in_words(objectives.asked(id, prospect)))
                    for id in objectives.dealt(setup.seed, seat)
                ),
                tuple(
                    EnvelopeYear(
                        year_label(FIRST_YEAR + index),
                        _limits(setup, evidence, seat, FIRST_YEAR + index, _split_in(setup, index)),
                        tuple((title, when) for who, year, title, when in heard if (who, year) == (seat, index)),
                        _ahead(settled, FIRST_YEAR + index + 1)
                        if seat == "commissioner" and index + 1 < setup.years
                        else "",
                    )
                    for index in range(setup.years)
                ),
            )
        )
    return tuple(out)


def _ahead(settled: Mapping[int, Mapping[str, float]], year: int) -> str:
    return early.settlement_in_words(settled.get(year) or settled[max(settled)], year)


def _worlds(setup: NewTable) -> tuple[Split, ...]:
    if setup.regime == "keep":
        return ("keep",)
    if setup.regime == "abolish" and (setup.abolish_from or 1) == 1:
        return ("abolish",)
    return SPLITS


def _split_in(setup: NewTable, index: int) -> tuple[Split, ...]:
    """The worlds a year may be played in."""
    if setup.regime == "decides":
        return SPLITS if index >= 2 else ("keep",)
    return (switch.planned_split(setup.regime, setup.abolish_from, index, "keep"),)


def _limits(setup: NewTable, evidence: Evidence, seat: SeatId, year: int, splits: tuple[Split, ...]) -> tuple[str, ...]:
    out: list[str] = []
    for split in splits:
        if split == "abolish":
            drawn = mandates.drawn_of(evidence, setup.seed, year, seat, contract=False)
            out.append("One budget: " + mandates.on_paper(seat, drawn, contract=False) + ".")
        elif seat in CONTRACT_PARTIES or (seat == "community" and setup.complexity != "starter"):
            drawn = mandates.drawn_of(evidence, setup.seed, year, seat, contract=True)
            out.append(sentence(mandates.on_paper(seat, drawn, contract=True)) + ".")
    return tuple(out)


def _heard(setup: NewTable, deck: tuple[Card, ...]) -> list[tuple[SeatId, int, str, str]]:
    """Seat, year (index) in which it is heard, title, and when that is and when the card comes."""
    by_id = events.by_id(deck)
    past: tuple[Happened, ...] = ()
    out: list[tuple[SeatId, int, str, str]] = []
    for index in range(setup.years):
        year = FIRST_YEAR + index
        split = _split_in(setup, index)[-1]
        for card, winter in early.rumours(deck, setup.seed, year, split, past):
            item = by_id[card]
            past = (*past, Happened(card, year))
            season = (
                tr("the winter of {year}", year=year_label(year))
                if winter
                else tr("the briefing of {year}", year=year_label(year))
            )
            if winter and item.ahead == "phase":
                out.append(
                    (
                        item.hears_first,
                        index,
                        item.title,
                        tr("heard when plans are made; it may come in {season}", season=season),
                    )
                )
            elif index > 0:
                told = "in its report" if item.ahead == "phase" else "at its briefing"
                out.append(
                    (
                        item.hears_first,
                        index - 1,
                        item.title,
                        tr("heard {told}; it may come at {season}", told=told, season=season),
                    )
                )
    return out

"""The simulations of 1990 and 2007, played again: what failed then can fail here, and what it took to hold it.

Self-interested players sit in the market of 1990, with the managed-market rule and without; steady ones in the economy
of 2007. Figures and mechanics of the originals are not known, their course is.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import msgspec

from simgame.game import after
from simgame.game.scenario import Scenario
from simgame.game.table_value import Table
from simgame.insight.runs import Order, played
from simgame.insight.stylised import NO_LIMIT, Figures, Seen, fact
from simgame.insight.worlds import as_played
from simgame.model.luck import Luck
from simgame.session.files import load_scenario

_YEARS = 5


@dataclass(frozen=True)
class Fate:
    """Year by year: whether a purchaser cannot pay, whether a provider has failed, the list over what it was."""

    purchaser: list[bool]
    provider: list[bool]
    waits: list[float]


def fate(table: Table) -> Fate:
    """A purchaser cannot pay when last year's overspend, the first call on its money, is more than a year's growth;
    a provider has failed when two years over 3 % in deficit put it under special measures.
    """
    ends = [*(record.state for record in table.history[1:]), table.after]
    growth = [table.world.settlement[record.year]["allocation_growth_pct"] / 100.0 for record in table.history]
    first = float(table.history[0].state.last.footprint["rtt_waiting_list"][0, 0])
    purchaser, provider = [], []
    for end, more in zip(ends, growth, strict=True):
        assert end is not None
        purchaser.append(bool((end.debt_gbp > more * end.allocation_gbp).any()))
        provider.append(bool(end.special_measures.any()))
    waits = [record.indicators["rtt_waiting_list"] / first for record in table.history]
    return Fate(purchaser, provider, waits)


def managed(scenario: Scenario) -> Scenario:
    """The same place with the managed-market rule in force."""
    assert scenario.market is not None
    return msgspec.structs.replace(scenario, market=msgspec.structs.replace(scenario.market, managed=True))


def shares(table: Table) -> tuple[list[float], list[float]]:
    """Hospitals' part of what is spent on care, and what is spent outside hospital, % of NHS money, by year."""
    hospital, outside = [], []
    for year in after.run(as_played(table), table.parameters, Luck.of(table.setup.seed, 1)):
        facts = year.ledger.facts
        hospital.append(100.0 * float(facts["hospital_gbp"].sum() / facts["nhs_spend_gbp"].sum()))
        outside.append(float(year.indicators.footprint["out_of_hospital_share_pct"][0, 0]))
    return hospital, outside


@lru_cache(maxsize=1)
def of_1990() -> tuple[Table, Table]:
    """Five years of self-interested players in the market of 1990, without the rule and with it."""
    place = load_scenario("rubber-windmill")
    free, held = (played(Order(one, years=_YEARS, players="self-interested")) for one in (place, managed(place)))
    return free, held


@lru_cache(maxsize=1)
def of_2007() -> tuple[Table, Table]:
    """Five years in the economy of 2007: steady players on tariff, and self-interested ones, who bind the bill."""
    place = load_scenario("windmill-2007")
    return played(Order(place, years=_YEARS)), played(Order(place, years=_YEARS, players="self-interested"))


def _first(happened: list[bool]) -> float:
    """The first year in which it happened, counted from 1; one more than were played where it did not."""
    return float(happened.index(True) + 1) if any(happened) else float(len(happened) + 1)


@fact(
    "S1",
    "Rubber Windmill: negotiated prices, no support, flat money: two stable years, then by the fourth a "
    "provider or a payer fails or waits are up by 30 %; a managed market holds",
    note="The list grows all the same where the market is managed: who bears a loss builds no capacity.",
)
def rubber() -> Figures:
    free, held = (fate(table) for table in of_1990())
    return {
        "first year in which a provider has failed": Seen(_first(free.provider), 3.0, 4.0),
        "first year in which a purchaser cannot pay": Seen(_first(free.purchaser), 3.0, 5.0),
        "list in year 2, % over the start": Seen(100.0 * (free.waits[1] - 1.0), -10.0, 35.0),
        "list in year 4, % over the start": Seen(100.0 * (free.waits[3] - 1.0), 30.0, 150.0),
        "providers that have failed by year 5, market managed": Seen(float(sum(held.provider)), 0.0, 0.0),
        "list in year 4, market managed, % over the start": Seen(100.0 * (held.waits[3] - 1.0)),
    }


@fact(
    "S2",
    "Windmill 2007: on tariff, with choice and a weak purchaser, hospitals’ part of the money rises and what is "
    "spent outside does not",
    note="That purchasers which also provide favoured themselves is not shown: nobody in the engine is both. Where "
    "purchasers bind the bill (cap and collar) more of it stays outside: it is the tariff.",
)
def windmill() -> Figures:
    steady, bound = (shares(table) for table in of_2007())
    return {
        "hospitals’ part of spending on care, points in five years": Seen(steady[0][-1] - steady[0][0], 0.5, NO_LIMIT),
        "money spent outside hospital, points of NHS money": Seen(steady[1][-1] - steady[1][0], -NO_LIMIT, 0.0),
        "hospitals’ part where purchasers bind the bill, points": Seen(bound[0][-1] - bound[0][0]),
    }


FACTS = (rubber, windmill)

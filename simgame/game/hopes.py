"""Pioneer money comes with a promise of results; two years on they are looked at, and hope turns to pride or falls.

Public confidence moves once, in the year of the reckoning; the Treasury's patience moves the transformation fund for
two years.
"""

from __future__ import annotations

from msgspec import Struct

from simgame.game import events
from simgame.game.table_value import Table
from simgame.game.words import percent
from simgame.model.language import tr

FIGURE = "emergency_admissions_per_1000"
YEARS = 2  # from the promise to the reckoning, and how long the Treasury remembers


class Hope(Struct, frozen=True):
    """A promise of results made in the year ``year_index``: the figure then, the most it may be, and what came (None:
    not known yet)."""

    year_index: int
    was: float
    most: float
    came: float | None

    @property
    def met(self) -> bool | None:
        """Whether the promise was kept; None while nobody knows."""
        return None if self.came is None else self.came <= self.most


def made(table: Table) -> tuple[Hope, ...]:
    """Every promise of results this table has made in years that are over."""
    cards = events.by_id(table.cards)
    rise = table.value("pioneer_promised_rise_pct")
    out: list[Hope] = []
    for one in table.events:
        if cards[one.card].options[one.choice or 0].starts != "pioneer" or one.year_index >= len(table.history):
            continue
        was = table.history[one.year_index].before[FIGURE]
        last = one.year_index + YEARS - 1
        came = table.history[last].indicators[FIGURE] if last < len(table.history) else None
        out.append(Hope(one.year_index, was, was * (1.0 + rise / 100.0), came))
    return tuple(out)


def conduct(table: Table) -> list[tuple[str, float, float]]:
    """In the year of the reckoning: a sentence, points of trust between organisations, points of public confidence."""
    out: list[tuple[str, float, float]] = []
    for hope in made(table):
        if hope.year_index + YEARS != table.year_index or hope.came is None:
            continue
        if hope.met:
            out.append(("The pioneer kept its promise of results.", 0.0, table.value("pioneer_pride")))
        else:
            out.append(("The results a pioneer promised did not come.", 0.0, -table.value("pioneer_disappointment")))
    return out


def patience(table: Table) -> float:
    """The Treasury's patience this year: what it leaves of the transformation fund, or adds to it (1: as settled)."""
    out = 1.0
    for hope in made(table):
        if hope.met is None or not 0 <= table.year_index - hope.year_index - YEARS < YEARS:
            continue
        step = table.value("pioneer_on_fund_pct") / 100.0
        out *= 1.0 + step if hope.met else 1.0 - step
    return out


def in_words(table: Table) -> str:
    """What is awaited of a pioneer, or what came of it, in a sentence; "" where nothing was promised."""
    fund = patience(table)
    for hope in reversed(made(table)):
        asked = table.scenario_year + hope.year_index + YEARS
        if hope.came is None:
            return tr(
                "In April {asked} the minister asks for the pioneer’s {most:.1f} admissions for 1,000 people.",
                asked=asked,
                most=hope.most,
            )
        if fund == 1.0:
            continue
        part, came = percent(abs(fund - 1.0) * 100, 0), f"{hope.came:.1f}"
        if fund < 1.0:
            words = "The pioneer promised {most:.1f} admissions; {came} came: the Treasury cuts the fund by {part}."
        else:
            words = "The pioneer promised {most:.1f} admissions; {came} came: the Treasury adds {part} to the fund."
        return tr(words, most=hope.most, came=came, part=part)
    return ""

"""Objectives: two are dealt to each person, one is kept and told to nobody; each is a figure the engine keeps, with a
level and a year. They are in nobody's marks, and are opened in the debrief.

A level is fixed when the game is set up, for the place: what the figure would come to if everybody carried on as they
are (``prospect``), and a step beyond it that is declared here once for all places. It is the same in either world, and
says nothing of a game's luck or of who kept what. The steps are fitted so that tables of computer players meet each
objective in 3 to 7 games of 10 in either world; ``docs/games.md`` prints where they do. ``simgame objectives`` plays
other games, and prints which lie outside.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from simgame.game.january import JANUARY
from simgame.game.prospect import Prospect
from simgame.game.seats import SEATS, SeatId
from simgame.game.words import MINUS, percent
from simgame.game.year_record import YearRecord
from simgame.model.indicators import INDICATORS
from simgame.model.language import tr
from simgame.model.luck import Luck
from simgame.model.world import FIRST_YEAR

Kind = Literal["in_years", "never", "mean", "no_closures"]
DEALT = 2
GAME_YEARS = 5
"""The length of the games that steps and years are fitted to; ``years_asked`` fits the years to other games."""
TINY = 1e-9


class Objective(Struct, frozen=True):
    """An objective. ``indicator``: the figure, of the seat's own organisations where it is judged on them.

    ``kind``: what of its years counts: as many of the best as ``years`` of ``GAME_YEARS`` ask for, every one (never),
    or their mean. The level is ``anyway`` times what that would come to if everybody carried on, ``start`` times the
    figure before play, and ``step``, in the figure's unit (``share``: as a share of what it would come to), ``longer``
    more for each year beyond ``GAME_YEARS`` and less for each short of them; ``per_head``: in pounds a head here.
    Below 1, ``anyway`` says how far the level follows the place.
    ``template``: the words, with ``{level}`` and ``{years}``; ``under``: those where the level lies under nought. See
    ``in_words``.
    """

    id: str
    seat: SeatId
    title: str
    template: str
    kind: Kind
    indicator: str = ""
    step: float = 0.0
    years: int = 0
    longer: float = 0.0
    anyway: float = 1.0
    start: float = 0.0
    share: bool = False
    per_head: bool = False
    under: str = ""


class Asked(Struct, frozen=True):
    """What an objective asks in one game of ``years``: ``level`` in the figure's unit."""

    id: str
    level: float
    years: int

    @property
    def objective(self) -> Objective:
        """What is asked for."""
        return OBJECTIVES[self.id]


class Aim(Struct, frozen=True):
    """What a person holds: the seat it was dealt for, two objectives, and the one kept ("" until it is said)."""

    seat: SeatId
    dealt: tuple[str, str]
    kept: str = ""

    @property
    def chosen(self) -> str:
        """The kept one; the first that was dealt while nobody chose."""
        return self.kept or self.dealt[0]


class Outcome(Struct, frozen=True):
    """How an objective came out: its figure in words, and whether it was met."""

    met: bool
    figure: str


OBJECTIVES: dict[str, Objective] = {
    one.id: one
    for one in (
        Objective("clean_audit", "commissioner", "Value for money",
                  "Agency staff here cost no more than {level} in {years}.", "in_years", "agency_spend_gbp", 6.87, 2,
                  per_head=True),
        Objective("nobody_left_behind", "commissioner", "Nobody left behind",
                  "GP appointments short at {level} or less in {years}.", "in_years", "gp_unmet_pct", -0.95, 3,
                  longer=-0.4),
        Objective("home_ground", "commissioner", "Home ground",
                  "{level} of patients or more see their own GP in {years}.", "in_years", "gp_continuity_pct", 5.0, 3),
        Objective("front_door", "acute", "Front door", "A&E within 4 hours at {level} or more in {years}.",
                  "in_years", "ae_four_hour_pct", 1.26, 3, longer=0.15),
        Objective("still_here", "acute", "Still here", "At least {level} beds open in January, in {years}.",
                  "in_years", "january_beds", 0.035, 2, share=True),
        Objective("good_employer", "acute", "Good employer", "Vacancies at {level} or less in {years}.",
                  "in_years", "staff_vacancy_pct", 8.22, 4, anyway=0.25),
        Objective("parity", "community", "Parity", "Mental health care reaches {level} of need in {years}.",
                  "in_years", "mental_health_access_pct", -0.75, 3),
        Objective("home_first", "community", "Home first", "No more than {level} of hospital beds full in {years}.",
                  "in_years", "bed_occupancy_pct", -1.22, 4, longer=-0.15),
        Objective("keep_the_team", "community", "Keep the team",
                  "Vacancies in the whole place at {level} or less in {years}.", "in_years", "staff_vacancy_pct", 8.075,
                  3, anyway=0.25),
        Objective("peacemaker", "stp", "Peacemaker", "Trust between organisations at {level} or more in {years}.",
                  "in_years", "organisational_trust", 0.0087, 4, longer=0.001),
        Objective("in_balance", "stp", "In balance", "All trusts together at least {level} in hand in {years}.",
                  "in_years", "provider_balance_gbp", -16.7, 1, anyway=0.0, start=0.7, per_head=True,
                  under="All trusts together come within {level} of balance in {years}."),
        Objective("joined_up", "stp", "Joined up", "Patients rate their care at {level} or more in {years}.",
                  "in_years", "patient_experience", 8.5, 3, longer=0.2, anyway=0.9),
        Objective("doors_open", "gp", "Doors open", "GP appointments short at {level} or less, on average.", "mean",
                  "gp_unmet_pct", -0.72, longer=-0.44),
        Objective("no_practice_lost", "gp", "No practice lost", "No practice hands back its list.", "no_closures"),
        Objective("our_share", "gp", "Our share", "The practices’ share of the money at {level} or more in {years}.",
                  "in_years", "gp_share_pct", 0.814, 4, longer=0.02, anyway=0.9),
        Objective("within_our_means", "council", "Within our means", "At least {level} in hand, on average.", "mean",
                  "council_balance_gbp", -1.91, longer=0.09, anyway=0.7, per_head=True,
                  under="Overspent by no more than {level}, on average."),
        Objective("nobody_stuck", "council", "Nobody stuck", "In no year are more than {level} of hospital beds full.",
                  "never", "bed_occupancy_pct", -0.93, longer=-0.05),
        Objective("dignity", "council", "Dignity", "Unmet social care at {level} or less in {years}.", "in_years",
                  "unmet_social_care_pct", -0.89, 3, longer=0.27),
    )
}  # fmt: skip


def years_asked(one: Objective, years: int) -> int:
    """In how many years of a game of ``years`` an objective must hold: as large a part as of ``GAME_YEARS``, at least
    one.
    """
    return max(1, -(-one.years * years // GAME_YEARS))


def asked(id: str, prospect: Prospect) -> Asked:
    """What an objective asks at a place: the level is as round as it is told, and judged as it is told."""
    one = OBJECTIVES[id]
    if one.kind == "no_closures":
        return Asked(id, 0.0, prospect.years)
    figures = prospect.figures(one.seat, one.indicator, one.per_head)
    anyway = _counted(one, figures, prospect.years)
    step = (one.step + one.longer * (prospect.years - GAME_YEARS)) * (anyway if one.share else 1.0)
    level = one.anyway * anyway + one.start * figures[0] + step
    return Asked(id, round(level, _digits(one)) + 0.0, prospect.years)


def _counted(one: Objective, values: Sequence[float], years: int) -> float:
    """What of a figure's years counts; ``values`` as from ``series``, of a game of ``years``."""
    played = values if one.indicator.startswith("january_") else values[1:]
    if one.kind == "mean":
        return sum(played) / len(played)
    best_first = sorted(played, key=lambda value: -_direction(one.indicator) * value)
    wanted = len(played) if one.kind == "never" else years_asked(one, years)
    return best_first[min(wanted, len(played)) - 1]


def in_words(asked: Asked) -> str:
    """What is asked: the level and the years are those it is judged by."""
    one, years = asked.objective, asked.years
    under = one.under and asked.level < 0
    return tr(
        one.under if under else one.template,
        level=_shown(one, abs(asked.level) if one.under else asked.level),
        years=tr("the year")
        if years == 1
        else tr("{asked} of {years} years", asked=years_asked(one, years), years=years),
    )


def of_seat(seat: SeatId) -> tuple[Objective, ...]:
    """The objectives that a seat can be dealt."""
    return tuple(one for one in OBJECTIVES.values() if one.seat == seat)


def dealt(seed: int, seat: SeatId) -> tuple[str, str]:
    """The two that a seat is dealt, by the game's number alone."""
    mine = of_seat(seat)
    u = float(Luck.of(seed).uniform(FIRST_YEAR, 0, f"objective:{seat}", 1)[0, 0])
    left_out = min(int(u * len(mine)), len(mine) - 1)
    first, second = (one.id for index, one in enumerate(mine) if index != left_out)
    return first, second


def deal(seed: int) -> dict[SeatId, Aim]:
    """What every seat is dealt at the start."""
    return {seat: Aim(seat, dealt(seed, seat)) for seat in SEATS}


def series(records: Sequence[YearRecord], one: Objective) -> tuple[float, ...]:
    """The figure before the first year and at the end of each, of the seat's own organisations where it has some; of
    Januaries, which nobody saw before play, from the first year's on."""
    if one.indicator == "january_beds":
        return tuple(record.january_beds for record in records)
    if one.indicator == "january_delays":
        return tuple(record.months[JANUARY].delayed_beds for record in records)
    rows = [
        next((row for row in record.scorecards.get(one.seat, ()) if row.indicator == one.indicator), None)
        for record in records
    ]
    first = rows[0].last if rows[0] is not None else None
    values = [records[0].before[one.indicator] if first is None else first]
    for record, row in zip(records, rows, strict=True):
        values.append(record.indicators[one.indicator] if row is None else row.value)
    if one.per_head:
        people = float(records[0].state.population[0].sum())
        values = [value / people for value in values]
    return tuple(values)


def outcome(records: Sequence[YearRecord], asked: Asked) -> Outcome:
    """How an objective stands after the years played, at least one."""
    one = asked.objective
    if one.kind == "no_closures":
        lost = sum(record.practices_lost for record in records)
        return Outcome(lost == 0, tr("none handed back") if lost == 0 else tr("{lost} handed back", lost=lost))
    values, up = series(records, one), _direction(one.indicator)
    if one.kind == "in_years":
        played = values if one.indicator.startswith("january_") else values[1:]
        held, wanted = sum((value - asked.level) * up >= -TINY for value in played), years_asked(one, asked.years)
        figure = _apart(one, played[-1], asked.level)[0]
        if asked.years == 1:
            return Outcome(held >= wanted, figure)
        if len(played) == 1:  # a game that was ended early
            how = "reached in the one year played, asked in {asked}; {figure}"
            missed = "not reached in the one year played, asked in {asked}; {figure}"
            return Outcome(held >= wanted, tr(how if held else missed, asked=wanted, figure=figure))
        told = tr(
            "reached in {held} of {played} years, asked in {asked_years}; {figure} in the last",
            held=held,
            played=len(played),
            asked_years=wanted,
            figure=figure,
        )
        return Outcome(held >= wanted, told)
    found = _counted(one, values, asked.years)
    met = (found - asked.level) * up >= -TINY
    figure, wanted_figure = _apart(one, found, asked.level)
    return Outcome(met, tr(_TOLD[one.kind], figure=figure, asked=wanted_figure))


_TOLD: dict[Kind, str] = {
    "never": "{figure} in the worst year; {asked} was asked",
    "mean": "{figure} on average; {asked} was asked",
}


def _apart(one: Objective, value: float, level: float) -> tuple[str, str]:
    """A figure and the level it is set against; with more digits where they differ and would read alike."""
    for more in range(3):
        found = _shown(one, value, more), _shown(one, level, more)
        if found[0] != found[1] or abs(value - level) < 1e-9:
            break
    return found


def _direction(indicator: str) -> int:
    if indicator.startswith("january_"):
        return 1 if indicator == "january_beds" else -1
    return INDICATORS[indicator].direction or 1


def _digits(one: Objective) -> int:
    """Digits in which a figure of an objective is told."""
    if one.per_head or one.indicator == "gp_share_pct":
        return 2
    if one.indicator.startswith("january_"):
        return 0
    return 3 if one.indicator == "organisational_trust" else 1


def _shown(one: Objective, value: float, more: int = 0) -> str:
    """A figure of an objective; ``more``: digits beyond the usual."""
    digits = _digits(one) + more
    if one.per_head:
        size = tr("£{value} a head", value=f"{abs(value):.{digits}f}")
        return f"{MINUS}{size}" if value < 0 else size
    if one.indicator.endswith("_pct"):
        return percent(value, digits)
    return f"{value:,.{digits}f}"

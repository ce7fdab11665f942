"""Objectives: two are dealt to each person, one is kept and told to nobody; each is a figure the engine keeps, with a
level and a year. They are in nobody's marks, and are opened in the debrief.

The levels are fitted so that tables of computer players meet each in 3 to 7 games of 10 in either world, as far as any
level does: fitted on games of seeds 1 to 16 of Aldermere and of Frimley. ``simgame objectives`` plays other games,
prints their figures, and which lie outside.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from simgame.game.seats import SEATS, SeatId
from simgame.game.words import MINUS, percent
from simgame.game.year_record import YearRecord
from simgame.model.indicators import INDICATORS
from simgame.model.language import tr
from simgame.model.luck import Luck
from simgame.model.world import FIRST_YEAR

Kind = Literal["never_under", "in_years", "of_start_at_most", "more_than_start", "no_closures"]
DEALT = 2
GAME_YEARS = 5
"""The length of the games that levels and years are fitted to; ``years_asked`` fits the years to other games."""


class Objective(Struct, frozen=True):
    """An objective. ``indicator``: the figure, of the seat's own organisations where it is judged on them; ``level``:
    in the figure's unit, or a ratio, by ``kind``. ``years``: in how many years of ``GAME_YEARS`` it must hold.
    ``per_head``: the figure and its level are pounds a head of the people here. ``template``: its words, with
    ``{level}`` and ``{years}`` where they stand: see ``in_words``."""

    id: str
    seat: SeatId
    title: str
    template: str
    kind: Kind
    indicator: str = ""
    level: float = 0.0
    years: int = 0
    per_head: bool = False


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
        Objective("clean_audit", "commissioner", "Clean audit", "Never overspent by more than {level}.",
                  "never_under", "commissioner_balance_gbp", -2.2, per_head=True),
        Objective("nobody_left_behind", "commissioner", "Nobody left behind",
                  "GP appointments short at {level} or less in {years}.", "in_years", "gp_unmet_pct", 5.7, 3),
        Objective("home_ground", "commissioner", "Home ground",
                  "Emergency stays are up by no more than {level}.", "of_start_at_most",
                  "emergency_admissions_per_1000", 1.055),
        Objective("front_door", "acute", "Front door", "A&E within 4 hours at {level} or more in {years}.",
                  "in_years", "ae_four_hour_pct", 92.0, 4),
        Objective("still_here", "acute", "Still here",
                  "At least {level} beds more in the last January than in the first.",
                  "more_than_start", "january_beds", 3.0),
        Objective("good_employer", "acute", "Good employer", "Vacancies at {level} or less in {years}.",
                  "in_years", "staff_vacancy_pct", 10.1, 1),
        Objective("parity", "community", "Parity", "Mental health care reaches {level} of need in {years}.",
                  "in_years", "mental_health_access_pct", 39.6, 2),
        Objective("home_first", "community", "Home first",
                  "Days fit to leave, in a bed: {level} lower than at the start.",
                  "of_start_at_most", "delayed_bed_days", 0.75),
        Objective("keep_the_team", "community", "Keep the team",
                  "Vacancies in the whole place at {level} or less in {years}.", "in_years", "staff_vacancy_pct", 10.3,
                  2),
        Objective("peacemaker", "stp", "Peacemaker",
                  "Trust between organisations is {level} higher than at the start.", "more_than_start",
                  "organisational_trust", 0.075),
        Objective("in_balance", "stp", "In balance", "All trusts together come within {level} of balance in {years}.",
                  "in_years", "provider_balance_gbp", -25.0, 1, per_head=True),
        Objective("joined_up", "stp", "Joined up", "Emergency stays are up by no more than {level}.",
                  "of_start_at_most", "emergency_admissions_per_1000", 1.057),
        Objective("doors_open", "gp", "Doors open", "Appointments short are {level} fewer than at the start.",
                  "of_start_at_most", "gp_unmet_pct", 0.65),
        Objective("no_practice_lost", "gp", "No practice lost", "No practice hands back its list.", "no_closures"),
        Objective("our_share", "gp", "Our share", "The practices’ share of the money at {level} or more in {years}.",
                  "in_years", "gp_share_pct", 6.88, 3),
        Objective("within_our_means", "council", "Within our means",
                  "No more than {level} overspent in {years}.", "in_years", "council_balance_gbp", -0.85, 4,
                  per_head=True),
        Objective("nobody_stuck", "council", "Nobody stuck",
                  "The last January’s delays are {level} below the first one’s.", "of_start_at_most", "january_delays",
                  0.935),
        Objective("dignity", "council", "Dignity", "Unmet social care is up by no more than {level} points.",
                  "more_than_start", "unmet_social_care_pct", -4.5),
    )
}  # fmt: skip


def years_asked(one: Objective, years: int) -> int:
    """In how many years of a game of ``years`` an objective must hold: as large a part as of ``GAME_YEARS``, at least
    one.
    """
    return max(1, -(-one.years * years // GAME_YEARS))


def in_words(one: Objective, years: int = GAME_YEARS) -> str:
    """What is asked in a game of ``years``: the level and the years are those it is judged by."""
    asked = years_asked(one, years)
    return tr(
        one.template,
        level=_level(one),
        years=tr("the year") if years == 1 else tr("{asked} of {years} years", asked=asked, years=years),
    )


def _level(one: Objective) -> str:
    if one.kind == "of_start_at_most":
        return f"{round(100 * abs(one.level - 1.0), 1):g}%"
    if one.kind == "more_than_start":
        return f"{abs(one.level):g}"
    return _shown(one, abs(one.level))


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
        return tuple(record.months[9].delayed_beds for record in records)
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


def outcome(records: Sequence[YearRecord], id: str, years: int | None = None) -> Outcome:
    """How an objective stands after the years played (at least one) of a game of ``years`` (None: as many)."""
    one = OBJECTIVES[id]
    if one.kind == "no_closures":
        lost = sum(record.practices_lost for record in records)
        return Outcome(lost == 0, "none" if lost == 0 else tr("{lost} handed back", lost=lost))
    values = series(records, one)
    start, last, up = values[0], values[-1], _direction(one.indicator)
    if one.kind == "never_under":
        worst = min(values[1:])
        figure, asked = _apart(one, worst, one.level)
        told = tr("{figure} in the worst year; {asked} was asked", figure=figure, asked=asked)
        return Outcome(worst >= one.level, told)
    if one.kind == "in_years":
        played = len(values) - 1
        held = sum((value - one.level) * up >= 0 for value in values[1:])
        asked_years = years_asked(one, years or played)
        told = tr(
            "reached in {held} of {played} years, asked in {asked_years}; {figure} in the last",
            held=held,
            played=played,
            asked_years=asked_years,
            figure=_apart(one, last, one.level)[0],
        )
        return Outcome(held >= asked_years, told)
    if one.kind == "more_than_start":
        met, level = (last - start) * up >= one.level - 1e-9, start + up * one.level
    else:
        level = one.level * start
        met = last <= level
    figure, asked = _apart(one, last, level)
    told = tr(
        "{start} at the start, {figure} at the end; {asked} was asked",
        start=_shown(one, start),
        figure=figure,
        asked=asked,
    )
    return Outcome(met, told)


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


def _shown(one: Objective, value: float, more: int = 0) -> str:
    """A figure of an objective; ``more``: digits beyond the usual."""
    if one.per_head:
        size = tr("£{value} a head", value=f"{abs(value):.{2 + more}f}")
        return f"{MINUS}{size}" if value < 0 else size
    if one.indicator.endswith("_pct"):
        return percent(value, (2 if one.indicator == "gp_share_pct" else 1) + more)
    if one.indicator in ("january_beds", "delayed_bed_days", "january_delays"):
        return f"{value:,.{more}f}"
    if one.indicator.endswith("_ratio") or one.indicator == "organisational_trust":
        return f"{value:.{3 + more}f}"
    return f"{value:,.{1 + more}f}"

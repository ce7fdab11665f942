"""Objectives: two are dealt to each person, one is kept and told to nobody; each is a figure the engine keeps, with a
level and a year. They are in nobody's marks, and are opened in the debrief.

``docs`` of the levels: fitted so that tables of computer players meet each in 3 to 7 games of 10 in either world; the
figures are printed by ``simgame objectives``.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from simgame.game.seats import SEATS, SeatId
from simgame.game.words import count, number, percent, signed_gbp_m
from simgame.game.year_record import YearRecord
from simgame.model.indicators import INDICATORS
from simgame.model.luck import Luck
from simgame.model.world import FIRST_YEAR

Kind = Literal[
    "never_under", "last_at_least", "last_at_most", "of_start_at_most", "more_than_start", "better_every_year",
    "best_last", "no_two_falls", "peace", "no_closures",
]  # fmt: skip
DEALT = 2


class Objective(Struct, frozen=True):
    """An objective. ``indicator``: the figure, of the seat's own organisations where it is judged on them; ``level``:
    in the figure's unit, or a ratio, by ``kind``; ``but``: years in which it may fail ("every year" but so many)."""

    id: str
    seat: SeatId
    title: str
    words: str
    kind: Kind
    indicator: str = ""
    level: float = 0.0
    but: int = 0


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
        Objective("clean_audit", "commissioner", "Clean audit", "Never overspent.",
                  "never_under", "commissioner_balance_gbp"),
        Objective("nobody_left_behind", "commissioner", "Nobody left behind",
                  "The health gap is narrower than at the start.", "more_than_start", "health_gap_ratio"),
        Objective("home_ground", "commissioner", "Home ground",
                  "The share spent outside hospital is up every year.", "better_every_year",
                  "out_of_hospital_share_pct"),
        Objective("front_door", "acute", "Front door", "The four-hour figure is no lower than at the start.",
                  "more_than_start", "ae_four_hour_pct"),
        Objective("still_here", "acute", "Still here", "Not one bed with staff fewer at the end.",
                  "more_than_start", "beds"),
        Objective("good_employer", "acute", "Good employer", "Fewest vacancies in the last year.",
                  "best_last", "staff_vacancy_pct"),
        Objective("parity", "community", "Parity", "More of those who need mental health care reach it, every year.",
                  "better_every_year", "mental_health_access_pct"),
        Objective("home_first", "community", "Home first", "Delayed bed-days are a quarter lower.",
                  "of_start_at_most", "delayed_bed_days", 0.75),
        Objective("keep_the_team", "community", "Keep the team", "Morale never falls two years running.",
                  "no_two_falls", "staff_morale"),
        Objective("peacemaker", "stp", "Peacemaker", "No arbitration and no failed vote after year 1.", "peace"),
        Objective("in_balance", "stp", "In balance", "The system is in balance in the last year.",
                  "last_at_least", "system_balance_gbp"),
        Objective("joined_up", "stp", "Joined up", "Integration in practice at 0.6.",
                  "last_at_least", "integration_in_practice", 0.6),
        Objective("doors_open", "gp", "Doors open", "Fewer appointments short, every year.",
                  "better_every_year", "gp_unmet_pct"),
        Objective("no_practice_lost", "gp", "No practice lost", "No practice hands back its list.", "no_closures"),
        Objective("our_share", "gp", "Our share", "The practices’ share of the money is up two points.",
                  "more_than_start", "gp_share_pct", 2.0),
        Objective("within_our_means", "council", "Within our means", "Never overspent.",
                  "never_under", "council_balance_gbp"),
        Objective("nobody_stuck", "council", "Nobody stuck", "Each January’s delays are below the last one’s.",
                  "better_every_year", "january_delays"),
        Objective("dignity", "council", "Dignity", "Unmet social care is down by a tenth.",
                  "of_start_at_most", "unmet_social_care_pct", 0.9),
    )
}  # fmt: skip


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
    """The figure before the first year and at the end of each: of the seat's own organisations where it has some."""
    if one.indicator == "beds":
        return (records[0].beds_at_start, *(record.beds for record in records))
    if one.indicator == "january_delays":
        return tuple(record.months[9].delayed_beds for record in records)
    rows = [
        next((row for row in record.scorecards.get(one.seat, ()) if row.indicator == one.indicator), None)
        for record in records
    ]
    first = rows[0].last if rows[0] is not None else None
    start = records[0].before[one.indicator] if first is None else first
    values = [
        record.indicators[one.indicator] if row is None else row.value
        for record, row in zip(records, rows, strict=True)
    ]
    return (start, *values)


def outcome(records: Sequence[YearRecord], id: str) -> Outcome:
    """How an objective stands after the years played (at least one)."""
    one = OBJECTIVES[id]
    if one.kind == "peace":
        rows = sum(record.settled_by in ("arbitration", "no_agreement") for record in records[1:])
        return Outcome(rows == 0, "none" if rows == 0 else f"{rows} after year 1")
    if one.kind == "no_closures":
        lost = sum(record.practices_lost for record in records)
        return Outcome(lost == 0, "none" if lost == 0 else f"{lost} handed back")
    values = series(records, one)
    start, last = values[0], values[-1]
    up = 1 if one.indicator in ("beds",) else -1 if one.indicator == "january_delays" else _direction(one.indicator)
    pairs = list(pairwise(values))
    if one.kind == "never_under":
        worst = min(values[1:])
        return Outcome(worst >= one.level, f"{_shown(one.indicator, worst)} in the worst year")
    if one.kind == "last_at_least":
        return Outcome(last >= one.level, _shown(one.indicator, last))
    if one.kind == "last_at_most":
        return Outcome(last <= one.level, _shown(one.indicator, last))
    if one.kind == "of_start_at_most":
        return Outcome(last <= one.level * start, _from_to(one.indicator, start, last))
    if one.kind == "more_than_start":
        return Outcome((last - start) * up >= one.level - 1e-9, _from_to(one.indicator, start, last))
    if one.kind == "best_last":
        return Outcome(all((last - value) * up >= 0 for value in values), _from_to(one.indicator, start, last))
    if one.kind == "no_two_falls":
        falls = [(now - before) * up < 0 for before, now in pairs]
        twice = any(a and b for a, b in pairwise(falls))
        return Outcome(not twice, _from_to(one.indicator, start, last))
    better = sum((now - before) * up > 0 for before, now in pairs)
    return Outcome(better >= len(pairs) - one.but, f"better in {better} of {len(pairs)} years")


def _direction(indicator: str) -> int:
    return INDICATORS[indicator].direction or 1


def _from_to(indicator: str, start: float, last: float) -> str:
    return f"{_shown(indicator, start)} at the start, {_shown(indicator, last)} at the end"


def _shown(indicator: str, value: float) -> str:
    if indicator.endswith("_gbp"):
        return signed_gbp_m(value / 1e6, 1)
    if indicator.endswith("_pct"):
        return percent(value)
    if indicator in ("beds", "delayed_bed_days", "january_delays"):
        return count(value)
    if indicator.endswith("_ratio"):
        return f"{value:.3f}"
    return number(value)


__all__ = ["DEALT", "OBJECTIVES", "Aim", "Objective", "Outcome", "deal", "dealt", "of_seat", "outcome", "series"]

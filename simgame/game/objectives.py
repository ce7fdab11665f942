"""Objectives: two are dealt to each person, one is kept and told to nobody; each is a figure the engine keeps, with a
level and a year. They are in nobody's marks, and are opened in the debrief.

The levels are fitted so that tables of computer players meet each in 3 to 7 games of 10 in either world, as far as any
level does: fitted on games of seeds 1 to 15 of two places. ``simgame objectives`` plays other games, prints their
figures, and which lie outside.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from simgame.game.seats import SEATS, SeatId
from simgame.game.words import MINUS, count, number, percent
from simgame.game.year_record import YearRecord
from simgame.model.indicators import INDICATORS
from simgame.model.language import tr
from simgame.model.luck import Luck
from simgame.model.world import FIRST_YEAR

Kind = Literal[
    "never_under", "in_years", "of_start_at_most", "of_start_at_least", "more_than_start", "better_but", "not_worst",
    "no_closures",
]  # fmt: skip
DEALT = 2


class Objective(Struct, frozen=True):
    """An objective. ``indicator``: the figure, of the seat's own organisations where it is judged on them; ``level``:
    in the figure's unit, or a ratio, by ``kind``. ``years``: in how many years it must hold, or may fail.
    ``per_head``: the figure and its level are pounds a head of the people here."""

    id: str
    seat: SeatId
    title: str
    words: str
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
        Objective("clean_audit", "commissioner", "Clean audit", "Never overspent by more than £2.20 a head.",
                  "never_under", "commissioner_balance_gbp", -2.2, per_head=True),
        Objective("nobody_left_behind", "commissioner", "Nobody left behind",
                  "GP appointments short at 5.4% or less in three years.", "in_years", "gp_unmet_pct", 5.4, 3),
        Objective("home_ground", "commissioner", "Home ground",
                  "Visits and appointments outside hospital are up by 19%.", "of_start_at_least",
                  "community_contacts_per_1000", 1.19),
        Objective("front_door", "acute", "Front door", "Of a hundred in A&E, 91.5 seen in four hours in four years.",
                  "in_years", "ae_four_hour_pct", 91.5, 4),
        Objective("still_here", "acute", "Still here", "Three beds more in the last January than in the first.",
                  "more_than_start", "january_beds", 3.0),
        Objective("good_employer", "acute", "Good employer", "Vacancies at 10.1% or less in a year.",
                  "in_years", "staff_vacancy_pct", 10.1, 1),
        Objective("parity", "community", "Parity", "Mental health care reaches 39.6% of need in two years.",
                  "in_years", "mental_health_access_pct", 39.6, 2),
        Objective("home_first", "community", "Home first", "Days fit to leave, in a bed: 22% lower than at the start.",
                  "of_start_at_most", "delayed_bed_days", 0.78),
        Objective("keep_the_team", "community", "Keep the team",
                  "Vacancies in the whole place at 10.3% or less in two years.", "in_years", "staff_vacancy_pct", 10.3,
                  2),
        Objective("peacemaker", "stp", "Peacemaker",
                  "Trust between organisations is 0.075 higher than at the start.", "more_than_start",
                  "organisational_trust", 0.075),
        Objective("in_balance", "stp", "In balance", "All trusts come within £26.50 a head of balance in a year.",
                  "in_years", "provider_balance_gbp", -26.5, 1, per_head=True),
        Objective("joined_up", "stp", "Joined up", "Emergency stays are up by no more than 5.7%.", "of_start_at_most",
                  "emergency_admissions_per_1000", 1.057),
        Objective("doors_open", "gp", "Doors open", "Appointments short are four tenths fewer than at the start.",
                  "of_start_at_most", "gp_unmet_pct", 0.6),
        Objective("no_practice_lost", "gp", "No practice lost", "No practice hands back its list.", "no_closures"),
        Objective("our_share", "gp", "Our share", "The practices’ share of the money at 6.88% in three years.",
                  "in_years", "gp_share_pct", 6.88, 3),
        Objective("within_our_means", "council", "Within our means",
                  "No more than 50p a head overspent in four years.", "in_years", "council_balance_gbp", -0.5, 4,
                  per_head=True),
        Objective("nobody_stuck", "council", "Nobody stuck",
                  "The last January’s delays are 4% below the first one’s.", "of_start_at_most", "january_delays",
                  0.96),
        Objective("dignity", "council", "Dignity", "Unmet social care is up by no more than 4.7 points.",
                  "more_than_start", "unmet_social_care_pct", -4.7),
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


def outcome(records: Sequence[YearRecord], id: str) -> Outcome:
    """How an objective stands after the years played (at least one)."""
    one = OBJECTIVES[id]
    if one.kind == "no_closures":
        lost = sum(record.practices_lost for record in records)
        return Outcome(lost == 0, "none" if lost == 0 else tr("{lost} handed back", lost=lost))
    values = series(records, one)
    start, last, up = values[0], values[-1], _direction(one.indicator)
    if one.kind == "never_under":
        worst = min(values[1:])
        return Outcome(worst >= one.level, tr("{one} in the worst year", one=_shown(one, worst)))
    if one.kind == "in_years":
        held = sum((value - one.level) * up >= 0 for value in values[1:])
        return Outcome(
            held >= one.years,
            tr(
                "in {held} of {values} years; {one} in the last",
                held=held,
                values=len(values) - 1,
                one=_shown(one, last),
            ),
        )
    if one.kind == "better_but":
        better = sum((now - before) * up > 0 for before, now in pairwise(values))
        return Outcome(
            better >= len(values) - 1 - one.years,
            tr("better in {better} of {values} years", better=better, values=len(values) - 1),
        )
    told = tr("{one} at the start, {one2} at the end", one=_shown(one, start), one2=_shown(one, last))
    if one.kind == "not_worst":
        return Outcome(any((last - value) * up > 0 for value in values[:-1]), told)
    if one.kind == "of_start_at_most":
        return Outcome(last <= one.level * start, told)
    if one.kind == "of_start_at_least":
        return Outcome(last >= one.level * start, told)
    return Outcome((last - start) * up >= one.level - 1e-9, told)


def _direction(indicator: str) -> int:
    if indicator.startswith("january_"):
        return 1 if indicator == "january_beds" else -1
    return INDICATORS[indicator].direction or 1


def _shown(one: Objective, value: float) -> str:
    if one.per_head:
        size = tr("£{value:.2f} a head", value=abs(value))
        return f"{MINUS}{size}" if value < 0 else size
    if one.indicator.endswith("_pct"):
        return percent(value, 2 if one.indicator == "gp_share_pct" else 1)
    if one.indicator in ("january_beds", "delayed_bed_days", "january_delays"):
        return count(value)
    if one.indicator.endswith("_ratio") or one.indicator == "organisational_trust":
        return f"{value:.3f}"
    return number(value)


__all__ = ["DEALT", "OBJECTIVES", "Aim", "Objective", "Outcome", "deal", "dealt", "of_seat", "outcome", "series"]

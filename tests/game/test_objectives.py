"""Objectives: two dealt, one kept, a figure with a level and a year, gone with the person through the switch."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from simgame.game import entries as e
from simgame.game.objectives import OBJECTIVES, Objective, dealt, of_seat, outcome, series
from simgame.game.seats import SEATS, SeatId
from simgame.game.table import apply, problems
from simgame.game.view import view
from simgame.game.year_record import YearRecord
from simgame.insight.objective_games import Met, in_words
from tests.game.tables import abolished, after, kept, new, opened, upto


@pytest.fixture(scope="module", params=["keep", "abolish"])
def records(request: pytest.FixtureRequest) -> Sequence[YearRecord]:
    table = kept() if request.param == "keep" else abolished()
    return upto(table, "report", 2).history


def test_each_seat_has_three_and_is_dealt_two_of_them_by_the_games_number() -> None:
    left_out: dict[SeatId, set[str]] = {seat: set() for seat in SEATS}
    for seat in SEATS:
        mine = {one.id for one in of_seat(seat)}
        assert len(mine) == 3
        for seed in range(40):
            first, second = dealt(seed, seat)
            assert first != second
            assert {first, second} <= mine
            assert dealt(seed, seat) == (first, second)
            left_out[seat] |= mine - {first, second}
        assert left_out[seat] == mine


def test_each_objective_is_a_figure_the_engine_keeps_in_either_world(records: Sequence[YearRecord]) -> None:
    for id, one in OBJECTIVES.items():
        found = outcome(records, id)
        assert found.figure
        assert found.met in (True, False)
        if one.kind != "no_closures":
            values = series(records, one)
            assert len(values) in (3, 4)
            assert all(value == value for value in values), id


def test_careers_a_kept_objective_is_one_of_the_two_and_only_its_owner_sees_it() -> None:
    table = kept()
    mine = view(table, "gp").mine
    assert mine is not None
    first, second = (one.id for one in mine.objectives)
    table = apply(table, e.ObjectiveKept("gp", second))
    seen = view(table, "gp").mine
    assert seen is not None
    assert [one.kept for one in seen.objectives] == [False, True]
    third = next(one.id for one in of_seat("gp") if one.id not in (first, second))
    assert problems(e.ObjectiveKept("gp", third), table)[0].startswith("You were dealt")
    later = upto(table, "negotiate", 1)
    assert problems(e.ObjectiveKept("gp", first), later)[0].startswith("An objective is kept in the first year")
    assert not problems(e.ObjectiveKept("gp", first), upto(table, "debrief"))


def test_an_objective_goes_with_the_person_who_becomes_chief_executive() -> None:
    seats = {"acute": "person", "commissioner": "person"}
    table = upto(opened(new(seats=seats, regime="abolish", abolish_from=2, years=2)), "switch")
    held, leads = table.aims["acute"], table.aims["stp"]
    table = apply(table, e.ChiefChosen("acute"))
    assert table.aims["stp"] == held
    assert table.aims["acute"] == leads
    end = upto(table, "debrief")
    aim = next(one for one in view(end, None).opened_aims if one.holder == "stp")
    assert aim.dealt_as == "acute"


def test_objectives_are_in_nobodys_marks() -> None:
    table = after(kept(), [e.ObjectiveKept(seat, kept().aims[seat].dealt[1]) for seat in SEATS])
    one, two = upto(table, "report").history[-1], upto(kept(), "report").history[-1]
    assert one.marks == two.marks
    assert one.scorecards == two.scorecards


@pytest.mark.parametrize(
    ("one", "values", "met"),
    [
        (Objective("x", "gp", "", "", "never_under", "council_balance_gbp", -1.0), (0.0, 2.0, -0.5), True),
        (Objective("x", "gp", "", "", "never_under", "council_balance_gbp", -1.0), (-5.0, 2.0, -1.5), False),
        (Objective("x", "gp", "", "", "in_years", "staff_vacancy_pct", 10.0, 2), (9.0, 9.9, 10.5, 10.0), True),
        (Objective("x", "gp", "", "", "in_years", "staff_vacancy_pct", 10.0, 2), (9.0, 10.9, 10.5, 9.0), False),
        (Objective("x", "gp", "", "", "better_but", "gp_unmet_pct", years=1), (9.0, 8.0, 8.5, 8.0), True),
        (Objective("x", "gp", "", "", "not_worst", "mental_health_access_pct"), (40.0, 38.0, 39.0), True),
        (Objective("x", "gp", "", "", "not_worst", "mental_health_access_pct"), (40.0, 39.0, 38.0), False),
        (Objective("x", "gp", "", "", "of_start_at_most", "delayed_bed_days", 0.5), (100.0, 60.0, 50.0), True),
        (Objective("x", "gp", "", "", "of_start_at_least", "integration_in_practice", 2.0), (0.2, 0.3, 0.39), False),
        (Objective("x", "gp", "", "", "more_than_start", "ae_four_hour_pct", 2.0), (90.0, 91.0, 92.0), True),
    ],
)
def test_a_level_is_met_or_missed_by_its_kind(
    one: Objective, values: tuple[float, ...], met: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(OBJECTIVES, "x", one)
    monkeypatch.setattr("simgame.game.objectives.series", lambda records, objective: values)
    assert outcome((), "x").met is met


def test_the_figures_of_games_say_which_levels_lie_outside() -> None:
    found = (Met("clean_audit", 10, {"keep": 5, "abolish": 4}), Met("our_share", 10, {"keep": 0, "abolish": 9}))
    told = in_words(found).splitlines()
    assert told[1].endswith("4.0")
    assert told[2].endswith("outside")

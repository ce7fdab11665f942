"""Objectives: two dealt, one kept, a figure with a level and a year, gone with the person through the switch."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from simgame.game import entries as e
from simgame.game.envelopes import envelopes
from simgame.game.objectives import (
    GAME_YEARS,
    OBJECTIVES,
    Objective,
    dealt,
    in_words,
    of_seat,
    outcome,
    series,
    years_asked,
)
from simgame.game.seats import SEATS, SeatId
from simgame.game.table import apply, problems
from simgame.game.view import view
from simgame.game.year_record import YearRecord
from simgame.insight.objective_games import Met
from simgame.insight.objective_games import in_words as games_in_words
from simgame.session.files import load_evidence
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
    assert any(one.holder == "stp" for one in view(end, None).opened_aims)


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
        (Objective("x", "gp", "", "", "of_start_at_most", "delayed_bed_days", 0.5), (100.0, 60.0, 50.0), True),
        (Objective("x", "gp", "", "", "of_start_at_most", "delayed_bed_days", 0.5), (100.0, 40.0, 51.0), False),
        (Objective("x", "gp", "", "", "more_than_start", "ae_four_hour_pct", 2.0), (90.0, 91.0, 92.0), True),
    ],
)
def test_a_level_is_met_or_missed_by_its_kind(
    one: Objective, values: tuple[float, ...], met: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(OBJECTIVES, "x", one)
    monkeypatch.setattr("simgame.game.objectives.series", lambda records, objective: values)
    assert outcome((), "x", GAME_YEARS).met is met


def test_the_words_of_an_objective_hold_the_level_and_the_years_it_is_judged_by() -> None:
    for one in OBJECTIVES.values():
        words = in_words(one)
        assert "{" not in words
        figures = [float(found) for found in re.findall(r"\d+\.?\d*", words.replace("4 hours", ""))]
        if one.kind == "of_start_at_most":
            assert figures == [pytest.approx(100 * abs(one.level - 1.0))], words
        elif one.kind != "no_closures":
            assert figures[0] == abs(one.level), words
            assert figures[1:] == ([one.years, GAME_YEARS] if one.kind == "in_years" else []), words


def test_in_a_short_game_no_more_years_are_asked_than_there_are() -> None:
    for one in OBJECTIVES.values():
        assert years_asked(one, GAME_YEARS) == max(one.years, 1)
        for years in range(1, 9):
            assert 1 <= years_asked(one, years) <= years
    assert in_words(OBJECTIVES["nobody_left_behind"], 1) == "GP appointments short at 5.7% or less in the year."
    assert in_words(OBJECTIVES["nobody_left_behind"], 2).endswith("in 2 of 2 years.")


def test_the_result_of_an_objective_says_what_was_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simgame.game.objectives.series", lambda records, objective: (9.0, 6.0, 5.3, 5.74))
    found = outcome((), "nobody_left_behind", GAME_YEARS)
    assert not found.met
    assert found.figure == "reached in 1 of 3 years, asked in 3; 5.74% in the last"
    monkeypatch.setattr("simgame.game.objectives.series", lambda records, objective: (10.0, 9.0, 7.0))
    assert outcome((), "doors_open").figure == "10.0% at the start, 7.0% at the end; 6.5% was asked"


def test_cards_envelopes_and_the_debrief_ask_the_same() -> None:
    table = upto(kept(), "debrief")
    asked = {
        words
        for one in envelopes(table.setup, load_evidence(), table.cards, table.scenario)
        for _, words in one.objectives
    }
    assert {row[1] for aim in view(table, None).opened_aims for row in aim.rows} == asked


def test_the_figures_of_games_say_which_levels_lie_outside() -> None:
    found = (Met("clean_audit", 10, {"keep": 5, "abolish": 4}), Met("our_share", 10, {"keep": 0, "abolish": 9}))
    told = games_in_words(found).splitlines()
    assert told[1].endswith("4.0")
    assert told[2].endswith("outside")

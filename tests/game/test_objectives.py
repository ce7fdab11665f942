"""Objectives: two dealt, one kept, a figure with a level and a year, gone with the person through the switch."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec
import pytest

from simgame.game import entries as e
from simgame.game.envelopes import envelopes
from simgame.game.objectives import (
    GAME_YEARS,
    OBJECTIVES,
    Asked,
    Objective,
    asked,
    dealt,
    in_words,
    of_seat,
    outcome,
    series,
    years_asked,
)
from simgame.game.seats import SEATS, SeatId
from simgame.game.table import apply, problems, start
from simgame.game.view import view
from simgame.game.year_record import YearRecord
from simgame.session.files import load_events, load_evidence
from tests.game.tables import abolished, after, kept, new, on, opened, upto


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
        found = outcome(records, asked(id, kept().prospect))
        assert found.figure
        assert found.met in (True, False)
        if one.kind != "no_closures":
            values = series(records, one)
            assert len(values) == len(records) + (not one.indicator.startswith("january_"))
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


LEVELS = [
    (Objective("x", "gp", "", "", "never", "council_balance_gbp"), -1.0, (0.0, 2.0, -0.5), True),
    (Objective("x", "gp", "", "", "never", "council_balance_gbp"), -1.0, (-5.0, 2.0, -1.5), False),
    (Objective("x", "gp", "", "", "never", "staff_vacancy_pct"), 10.0, (11.0, 9.0, 10.5), False),
    (Objective("x", "gp", "", "", "in_years", "staff_vacancy_pct", years=2), 10.0, (9.0, 9.9, 10.5, 10.0), True),
    (Objective("x", "gp", "", "", "in_years", "staff_vacancy_pct", years=2), 10.0, (9.0, 10.9, 10.5, 9.0), False),
    (Objective("x", "gp", "", "", "mean", "gp_unmet_pct"), 6.0, (9.0, 5.0, 7.0), True),
    (Objective("x", "gp", "", "", "mean", "gp_unmet_pct"), 6.0, (5.0, 5.0, 7.1), False),
    (Objective("x", "gp", "", "", "mean", "ae_four_hour_pct"), 92.0, (80.0, 91.0, 93.0), True),
    (Objective("x", "gp", "", "", "in_years", "january_beds", years=2), 100.0, (101.0, 99.0, 100.0), True),
    (Objective("x", "gp", "", "", "in_years", "january_delays", years=2), 40.0, (41.0, 39.0, 42.0), False),
]


@pytest.mark.parametrize(("one", "level", "values", "met"), LEVELS)
def test_a_level_is_met_or_missed_by_its_kind(
    one: Objective, level: float, values: tuple[float, ...], met: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(OBJECTIVES, "x", one)
    monkeypatch.setattr("simgame.game.objectives.series", lambda records, objective: values)
    assert outcome((), Asked("x", level, GAME_YEARS)).met is met


def test_a_game_ended_after_one_year_says_so_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(OBJECTIVES, "x", Objective("x", "gp", "", "", "in_years", "staff_vacancy_pct", years=2))
    for value, said in ((9.0, "reached in the one year played"), (11.0, "not reached in the one year played")):
        monkeypatch.setattr("simgame.game.objectives.series", lambda records, objective, value=value: (10.0, value))
        assert outcome((), Asked("x", 10.0, GAME_YEARS)).figure.startswith(f"{said}, asked in 2; ")


def test_a_level_is_a_step_from_what_the_place_would_come_to_anyway(monkeypatch: pytest.MonkeyPatch) -> None:
    table = opened(new(years=5))
    values = table.prospect.figures("gp", "gp_unmet_pct")
    best = sorted(values[1:])

    def level(**changes: object) -> float:
        one = msgspec.structs.replace(Objective("x", "gp", "", "", "in_years", "gp_unmet_pct"), **changes)
        monkeypatch.setitem(OBJECTIVES, "x", one)
        return asked("x", table.prospect).level

    assert level(years=1) == round(best[0], 1)
    assert level(years=3, step=-0.5) == round(best[2] - 0.5, 1)
    assert level(kind="never") == round(best[-1], 1)
    assert level(kind="mean", step=1.0) == round(sum(best) / 5 + 1.0, 1)
    assert level(kind="mean", anyway=0.5, start=0.25) == round(sum(best) / 10 + values[0] / 4, 1)
    assert level(kind="mean", step=-0.5, share=True) == round(sum(best) / 10, 1)
    assert level(kind="mean", longer=9.0) == level(kind="mean")


def test_in_a_longer_game_the_step_is_another(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = Objective("x", "gp", "", "", "in_years", "gp_unmet_pct", -1.0, 1)
    here = opened(new(years=3)).prospect
    monkeypatch.setitem(OBJECTIVES, "x", plain)
    usual = asked("x", here).level
    monkeypatch.setitem(OBJECTIVES, "x", msgspec.structs.replace(plain, longer=-0.25))
    assert asked("x", here).level == pytest.approx(usual + 0.5)


def test_a_level_is_the_same_in_either_world_with_any_luck_and_whoever_kept_what() -> None:
    def levels(**changes: object) -> list[Asked]:
        here = opened(new(**changes)).prospect
        return [asked(id, here) for id in OBJECTIVES]

    usual = levels()
    assert usual == levels(regime="abolish", seed=99) == levels(regime="decides", seats={})
    assert [one.level for one in usual] != [one.level for one in levels(years=5)]
    table = apply(kept(), e.ObjectiveKept("gp", kept().aims["gp"].dealt[1]))
    assert [asked(id, table.prospect) for id in OBJECTIVES] == usual


def test_the_level_fits_the_place_and_the_evidence_it_is_played_by() -> None:
    def front_door(**changes: object) -> float:
        return asked("front_door", opened(new(**changes)).prospect).level

    assert front_door() != front_door(scenario="cornwall")
    assert front_door() != front_door(view="sceptic")


@pytest.mark.parametrize("years", [1, 3, 5, 8])
def test_the_words_of_an_objective_hold_the_level_and_the_years_it_is_judged_by(years: int) -> None:
    here = opened(new(years=years)).prospect
    for id, one in OBJECTIVES.items():
        it = asked(id, here)
        words = in_words(it)
        assert "{" not in words
        figures = [
            float(found.replace(",", "")) for found in re.findall(r"\d[\d,]*\.?\d*", words.replace("4 hours", ""))
        ]
        if one.kind != "no_closures":
            assert figures[0] == abs(it.level), words
            of = [] if years == 1 or one.kind != "in_years" else [years_asked(one, years), years]
            assert figures[1:] == of, words


def test_the_words_turn_where_the_level_lies_under_nought() -> None:
    assert in_words(Asked("within_our_means", -2.5, 5)) == "Overspent by no more than £2.50 a head, on average."
    assert in_words(Asked("within_our_means", 1.25, 5)) == "At least £1.25 a head in hand, on average."
    assert in_words(Asked("in_balance", -20.0, 3)).endswith("come within £20.00 a head of balance in 1 of 3 years.")
    for one in OBJECTIVES.values():
        assert bool(one.under) == one.indicator.endswith("balance_gbp"), one.id


def test_in_a_short_game_no_more_years_are_asked_than_there_are() -> None:
    for one in OBJECTIVES.values():
        assert years_asked(one, GAME_YEARS) == max(one.years, 1)
        for years in range(1, 9):
            assert 1 <= years_asked(one, years) <= years
    assert in_words(Asked("nobody_left_behind", 5.7, 1)) == "GP appointments short at 5.7% or less in the year."
    assert in_words(Asked("nobody_left_behind", 5.7, 2)).endswith("in 2 of 2 years.")


def test_the_result_of_an_objective_says_what_was_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simgame.game.objectives.series", lambda records, objective: (9.0, 6.0, 5.3, 5.74))
    found = outcome((), Asked("nobody_left_behind", 5.7, GAME_YEARS))
    assert not found.met
    assert found.figure == "reached in 1 of 3 years, asked in 3; 5.74% in the last"
    assert outcome((), Asked("doors_open", 5.6, GAME_YEARS)).figure == "5.7% on average; 5.6% was asked"


def test_cards_envelopes_and_the_debrief_ask_the_same() -> None:
    table = upto(kept(), "debrief")
    printed = envelopes(table.setup, load_evidence(), table.cards, table.scenario)
    words = {told for one in printed for _, told in one.objectives}
    assert {row[1] for aim in view(table, None).opened_aims for row in aim.rows} == words


def test_a_seat_reads_the_same_level_from_the_deal_to_the_debrief() -> None:
    table = kept()
    while True:
        mine = view(table, "council").mine
        assert mine is not None
        if table.phase == "briefing" and table.year_index == 0:
            dealt_words = [one.words for one in mine.objectives]
        assert [one.words for one in mine.objectives] == dealt_words
        if table.phase == "debrief":
            break
        table = on(table)


def test_objectives_hold_for_a_place_that_somebody_made() -> None:
    made = msgspec.structs.replace(kept().scenario, id="mine", name="Mine")
    table = start(made, new(scenario="mine", years=3), load_evidence(), load_events())
    assert [asked(id, table.prospect) for id in OBJECTIVES] == [asked(id, kept().prospect) for id in OBJECTIVES]

"""Levers: declared once, and every figure fits the place."""

from __future__ import annotations

import pytest

from simgame.game import levers
from simgame.game.lever import COMPLEXITIES, KINDS
from simgame.game.levers import LEVERS, REGIMES, SEATS
from simgame.model.decisions import QUANTITIES

PLACES = (100_000.0, 750_000.0, 739_365.0, 1_509_749.0, 2_832_133.0, 55_000_000.0)


def test_the_declarations_hold_together() -> None:
    for lever in LEVERS.values():
        assert lever.quantity in QUANTITIES, lever.id
        assert lever.seat in SEATS
        assert lever.kind in KINDS
        assert {lever.complexity_in(regime) for regime in REGIMES} <= set(COMPLEXITIES)
        free = lever.kind == "money" or lever.off is not None
        assert free or lever.lowest <= lever.default <= lever.highest, lever.id
    assert all(lever.help.endswith(".") and lever.touches.endswith(".") for lever in LEVERS.values())


def test_starter_is_twelve_levers_kept_and_ten_in_one_budget() -> None:
    assert [lever.id for lever in levers.sheet("keep", 750_000)] == [
        "care_outside_hospital",
        "gp_investment",
        "winter_ward",
        "same_day_emergency",
        "community_teams",
        "facing_home",
        "transformation_fund",
        "engagement",
        "evening_sessions",
        "own_patients",
        "care_packages",
        "care_home_fee_uplift",
    ]
    assert len(levers.sheet("abolish", 750_000)) == 10
    assert {lever.seat for lever in levers.sheet("abolish", 750_000)} == set(SEATS)


def test_workshop_is_at_most_six_and_full_at_most_eight_levers_a_seat() -> None:
    for regime in REGIMES:
        for seat in SEATS:
            assert len(levers.levers_for(seat, regime, "workshop")) <= 6
            assert len(levers.levers_for(seat, regime, "full")) <= 8


@pytest.mark.parametrize("people", PLACES)
@pytest.mark.parametrize("regime", REGIMES)
def test_a_figure_takes_three_keys_at_most_whatever_the_size_of_the_place(people: float, regime: str) -> None:
    for lever in levers.sheet(regime, people, complexity="full"):
        value = lever.lowest
        assert lever.highest >= lever.lowest + lever.step - 1e-9
        while value <= lever.highest + 1e-9:
            typed = f"{value:.{lever.decimals}f}"
            assert len(typed) <= 3, (lever.id, typed)
            assert levers.lever_problem(lever, value) is None
            value += lever.step


def test_a_value_out_of_range_is_refused_in_words() -> None:
    ward = levers.scaled(LEVERS["winter_ward"], 750_000)
    assert levers.lever_problem(ward, 99) == "Winter ward: from £0.0m to £6.5m, not £99.0m."
    assert levers.lever_problem(ward, float("nan")) == "Winter ward: a number is wanted."
    wait = LEVERS["guarantee_weeks"]
    assert levers.lever_problem(wait, 0) is None
    refusal = levers.lever_problem(wait, 9)
    assert refusal == "Longest wait guaranteed: from 18 weeks to 52 weeks, or 0 for none, not 9 weeks."
    fund = LEVERS["transformation_fund"]
    assert levers.lever_problem(fund, 3) == (
        "Transformation fund: choose one of Joint teams, Shared records, GP development."
    )


def test_settings_are_shown_as_a_player_reads_them() -> None:
    ward = levers.scaled(LEVERS["winter_ward"], 750_000)
    assert levers.shown(ward, 3.5) == "£3.5m"
    assert levers.shown(LEVERS["facing_home"], 50) == "50%"
    assert levers.shown(LEVERS["transformation_fund"], 1) == "Shared records"
    assert levers.shown(LEVERS["guarantee_weeks"], 0) == "none"
    assert levers.shown(LEVERS["guarantee_weeks"], 26) == "26 weeks"


def test_a_step_stays_within_the_limits_and_passes_through_none() -> None:
    wait = LEVERS["guarantee_weeks"]
    assert levers.stepped(wait, 0, 1) == 18
    assert levers.stepped(wait, 18, -1) == 0
    assert levers.stepped(wait, 52, 1) == 52
    ward = levers.scaled(LEVERS["winter_ward"], 750_000)
    assert levers.stepped(ward, 0, -1) == 0
    assert levers.stepped(ward, 6.5, -1) == 6.0


def test_settings_become_totals_of_the_engine_s_quantities() -> None:
    settings = {"transformation_fund": 1.0, "engagement": 1.0, "winter_ward": 3.5, "own_patients": 60.0}
    out = levers.quantities(settings, {"stp": 4.5}, "keep")
    assert out["shared_records_gbp"] == 3.5e6
    assert out["joint_teams_gbp"] == 0.0
    assert out["engagement_gbp"] == 1e6
    assert out["own_patients_pct"] == 60.0
    assert set(out) <= set(QUANTITIES)
    pooled = levers.quantities({"keeping_well_share": 30.0, "gp_investment": 9.0}, {"commissioner": 10.0}, "abolish")
    assert pooled == {"prevention_gbp": 3e6, "gp_investment_gbp": 7e6}
    assert levers.spent_gbp_m("stp", settings, "keep") == 1.0

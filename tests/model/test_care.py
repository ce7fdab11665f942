"""The parts of care, one at a time: each effect moves what the evidence says it moves, by about what it says."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.year import year
from tests.model.frimley_years import events, figure, plain, play, start

from .worlds import default, frimley, parameters

# --- general practice -----------------------------------------------------------------------------------------------


def test_short_appointments_bring_about_four_visits_in_a_hundred() -> None:
    short = play(shocks=events(gp_capacity=0.95))
    lost = short.months.gp_unmet_pct - plain().months.gp_unmet_pct
    assert (lost > 0).all()
    more = short.months.ae_attendances_place[:, :1].sum() - plain().months.ae_attendances_place[:, :1].sum()
    need = start().gp_fte.sum() * 9300 / 12  # consultations a month, about
    assert more / (0.05 * need) == pytest.approx(0.04, rel=0.15)
    assert figure(short, "emergency_admissions_per_1000") > figure(plain(), "emergency_admissions_per_1000")
    assert short.state.gp_strain.mean() > plain().state.gp_strain.mean()


def test_strain_makes_general_practitioners_leave() -> None:
    assert play(2, events(gp_demand=1.1)).state.gp_fte.sum() < plain(2).state.gp_fte.sum()


def test_continuity_is_bought_with_output() -> None:
    kept = play(2, own_patients_pct=80.0)
    assert (kept.state.gp_continuity > plain(2).state.gp_continuity).all()
    assert figure(kept, "gp_unmet_pct") > figure(plain(2), "gp_unmet_pct")


def test_new_staff_of_practices_come_from_the_pool_that_hospitals_and_teams_draw_on() -> None:
    hiring = play(3, skill_mix_gbp=1e6)
    assert figure(hiring, "gp_unmet_pct") < figure(plain(3), "gp_unmet_pct")
    assert figure(hiring, "staff_vacancy_pct") > figure(plain(3), "staff_vacancy_pct")


def test_staff_who_are_added_meet_part_of_the_need() -> None:
    none, half, whole = (
        figure(play(3, evidence={"skill_mix_in_place": share}, skill_mix_gbp=1e6), "gp_unmet_pct")
        for share in (0.0, 0.5, 1.0)
    )
    assert none == pytest.approx(figure(plain(3), "gp_unmet_pct"), abs=0.02)
    assert whole < half < none


def test_a_gp_who_leaves_takes_along_what_gps_see_and_not_what_the_practice_sees() -> None:
    few = start().open_copy()
    few.gp_fte = few.gp_fte * 0.9
    luck = Luck.of(1, on=False)
    done = year(few.seal(), default(frimley(), 2017), Regime.of("keep", 1), parameters(), Shocks(), luck)
    seen = [100.0 - one.months.gp_unmet_pct[0, 0] for one in (plain(), done)]
    assert 1.0 - seen[1] / seen[0] == pytest.approx(0.1 * 0.62, abs=0.004)


def test_beds_left_empty_fill_again_in_part() -> None:
    """Fewer people stay: with stays that follow the room there is, fewer beds come free for good."""
    fewer = events(emergency_demand=0.96)

    def freed(share: float) -> float:
        evidence = {"beds_refilled": share}
        with_all, with_few = play(3, evidence=evidence), play(3, fewer, evidence)
        return figure(with_all, "bed_occupancy_pct") - figure(with_few, "bed_occupancy_pct")

    assert freed(0.5) == pytest.approx(0.5 * freed(0.0), rel=0.2)
    assert freed(0.7) < freed(0.5)


def test_new_teams_learn_before_they_keep_people_out() -> None:
    def fewer(years: int, months: float) -> float:
        evidence = {"team_learning_months": months}
        tried = play(years, evidence=evidence, care_outside_hospital_gbp=4e6, facing_home_pct=0.0)
        none = play(years, evidence=evidence, facing_home_pct=0.0)
        return 1.0 - figure(tried, "emergency_admissions_per_1000") / figure(none, "emergency_admissions_per_1000")

    assert 0.0 <= fewer(1, 18.0) < 0.002
    assert fewer(2, 30.0) < fewer(2, 12.0)
    assert fewer(6, 30.0) == pytest.approx(fewer(6, 12.0), rel=0.25)


def test_skill_mix_comes_before_new_general_practitioners() -> None:
    """The first pounds buy appointments within two years; GPs come after more than three."""
    invested = play(2, gp_investment_gbp=5e5)
    assert figure(invested, "gp_unmet_pct") < figure(plain(2), "gp_unmet_pct") - 0.3
    assert (invested.state.services[0, :, 4] == 0.0).all()  # nothing is left for training
    trained = play(1, gp_investment_gbp=4e6).state.services[0, :, 4]
    assert (trained[:, 0] > 5 * trained[:, 2]).all()
    assert play(5, gp_investment_gbp=4e6).state.gp_fte.sum() > play(5, gp_investment_gbp=5e5).state.gp_fte.sum() * 1.02


def test_evening_sessions_work_at_once() -> None:
    first = play(evening_sessions_gbp=4e5).months.gp_unmet_pct[0, 0]
    assert (first < plain().months.gp_unmet_pct[0, 0]).all()


# --- community care, prevention -------------------------------------------------------------------------------------


def test_at_the_centre_twenty_six_pounds_a_head_avoid_about_three_in_a_hundred_emergencies() -> None:
    out = play(4, care_outside_hospital_gbp=26.0 * 739_365 / 5, facing_home_pct=0.0)
    fall = 1.0 - figure(out, "emergency_admissions_per_1000") / figure(plain(4), "emergency_admissions_per_1000")
    assert 0.02 < fall < 0.05


def test_community_teams_take_about_a_year() -> None:
    bought = play(care_outside_hospital_gbp=2e6)
    in_force = (bought.state.services - plain().state.services)[0, :, 5, 2]
    paid = 2e6 / start().population.sum(axis=(2, 3))[0] / bought.state.cost_index[0, 0]
    assert ((in_force / paid > 0.4) & (in_force / paid < 0.75)).all()


def test_teams_that_face_home_cut_delay_and_not_admissions() -> None:
    home = play(3, community_teams_gbp=4e6, facing_home_pct=100.0)
    out = play(3, community_teams_gbp=4e6, facing_home_pct=0.0)
    assert figure(home, "delayed_bed_days") < figure(out, "delayed_bed_days")
    assert figure(home, "emergency_admissions_per_1000") > figure(out, "emergency_admissions_per_1000")


def test_prevention_comes_slowly() -> None:
    early = figure(play(1, prevention_gbp=2e6), "emergency_admissions_per_1000")
    late = figure(play(5, prevention_gbp=2e6), "emergency_admissions_per_1000")
    gain_early = 1.0 - early / figure(plain(1), "emergency_admissions_per_1000")
    gain_late = 1.0 - late / figure(plain(5), "emergency_admissions_per_1000")
    assert 0.0 <= gain_early < gain_late / 4


# --- emergency care and beds ----------------------------------------------------------------------------------------


def test_same_day_care_turns_at_most_eight_in_a_hundred_overnight_stays() -> None:
    some, much = play(2, same_day_emergency_gbp=2e6), play(2, same_day_emergency_gbp=3e7)
    fall = 1.0 - much.months.emergency_admissions[0, 6:, 0].sum() / plain(2).months.emergency_admissions[0, 6:, 0].sum()
    overnight = 0.66
    assert fall == pytest.approx(0.08 * overnight, rel=0.2)
    assert figure(some, "bed_occupancy_pct") < figure(plain(2), "bed_occupancy_pct")
    assert some.months.ae_attendances.sum() > plain(2).months.ae_attendances.sum()


def test_a_winter_ward_opens_in_november_and_closes_in_april() -> None:
    ward = play(winter_ward_gbp=1.25e6)
    more = ward.months.beds_open[0, :, 0] - plain().months.beds_open[0, :, 0]
    assert np.abs(more[:7]).max() < 0.5
    assert (more[7:] > 15.0).all()
    assert ward.months.four_hour_type1_pct[0, 9, 0] > plain().months.four_hour_type1_pct[0, 9, 0]
    assert ward.state.beds[0, 0] == plain().state.beds[0, 0]


def test_wards_close_whole_and_after_nine_months() -> None:
    closed = play(beds_closed_pct=4.0)
    beds = closed.months.beds_open[0, :, 0] - plain().months.beds_open[0, :, 0]
    assert np.abs(beds[:8]).max() < 0.5
    assert (beds[8:] < -20.0).all()
    assert closed.state.wards_closed[0, 0] == np.floor(start().beds[0, 0] * 0.04 / 28)


def test_fewer_beds_than_a_ward_stay_open_until_more_is_decided() -> None:
    share = 20.0 / start().beds[0, 0] * 100.0
    assert play(1, beds_closed_pct=share).state.wards_closed[0, 0] == 0.0
    assert play(2, beds_closed_pct=share).state.wards_closed[0, 0] == 1.0


def test_a_point_of_occupancy_above_ninety_costs_about_three_points_of_the_four_hours() -> None:
    less, more = play(shocks=events(emergency_stay=1.01)), play(shocks=events(emergency_stay=1.03))
    points = more.months.occupancy_pct[0, 6, 0] - less.months.occupancy_pct[0, 6, 0]
    fall = less.months.four_hour_type1_pct[0, 6, 0] - more.months.four_hour_type1_pct[0, 6, 0]
    assert less.months.occupancy_pct[0, 6, 0] > 90.0
    assert points > 0.5
    assert fall / points == pytest.approx(2.8, abs=0.4)


def test_planned_stays_give_way_before_escalation_and_trolleys() -> None:
    full = play(shocks=events(emergency_stay=1.12))
    over = play(shocks=events(emergency_stay=1.6))
    assert full.months.escalation_beds[0, 9, 0] == 0.0
    assert full.months.waiting_list[0, 11, 0] > plain().months.waiting_list[0, 11, 0]
    assert over.months.escalation_beds[0, 9, 0] > 0.0
    assert over.months.occupancy_pct.max() == pytest.approx(100.0)
    assert over.months.trolley_waits[0, 9, 0] > 10 * plain().months.trolley_waits[0, 9, 0]


def test_crowding_costs_lives_and_tires_staff() -> None:
    crowded = play(shocks=events(emergency_stay=1.08))
    assert figure(crowded, "avoidable_deaths_per_100k") > figure(plain(), "avoidable_deaths_per_100k")
    assert figure(crowded, "staff_morale") < figure(plain(), "staff_morale")
    harmless = play(1, events(emergency_stay=1.08), {"harm_per_point": 0.0})
    assert figure(harmless, "avoidable_deaths_per_100k") < figure(crowded, "avoidable_deaths_per_100k")


def test_same_day_stays_lie_in_no_midnight_bed() -> None:
    """Doubling same-day growth lifts admissions and leaves occupancy alone (but for what pressure does)."""
    more = play(1, None, {"growth_same_day_pct": 8.0, "pressure_on_same_day": 0.0})
    less = play(1, None, {"growth_same_day_pct": 1.0, "pressure_on_same_day": 0.0})
    assert figure(more, "emergency_admissions_per_1000") > figure(less, "emergency_admissions_per_1000") * 1.05
    assert figure(more, "bed_occupancy_pct") == pytest.approx(figure(less, "bed_occupancy_pct"), abs=0.02)


def test_more_beds_fill_with_more_preventable_admissions() -> None:
    wide = start().open_copy()
    wide.beds = wide.beds * 1.1
    args = (default(frimley(), 2017), Regime.of("keep", 1), parameters(), Shocks(), Luck.of(1, on=False))
    more = year(wide.seal(), *args).months.emergency_admissions_place[0, 0].sum()
    ratio = more / plain().months.emergency_admissions_place[0, 0].sum()
    assert ratio == pytest.approx(1.0 + 0.03 * 0.24, abs=0.003)

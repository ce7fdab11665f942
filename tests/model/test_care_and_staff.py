"""Discharge, planned care, staff and growth as they are fitted: what a lever does, and what it does not."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.model.electives import within
from simgame.model.inputs import Inputs, wiring
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.year import year
from tests.model.frimley_years import events, figure, plain, play, start

from .worlds import default, frimley, parameters

# --- discharge, social care -----------------------------------------------------------------------------------------


def test_less_social_care_means_more_delay_and_visits_but_hardly_an_admission() -> None:
    cut = play(2, social_care_growth_pct=-10.0)
    assert figure(cut, "delayed_bed_days") > figure(plain(2), "delayed_bed_days") * 1.08
    assert figure(cut, "unmet_social_care_pct") > figure(plain(2), "unmet_social_care_pct")
    assert cut.months.ae_attendances.sum() > plain(2).months.ae_attendances.sum()
    admissions = figure(cut, "emergency_admissions_per_1000") / figure(plain(2), "emergency_admissions_per_1000")
    assert admissions == pytest.approx(1.0, abs=0.01)


def test_discharge_money_spares_delayed_days_with_falling_returns() -> None:
    spent = [figure(play(2, discharge_to_assess_gbp=gbp), "delayed_bed_days") for gbp in (0.0, 1e6, 2e6, 4e6)]
    saved = [spent[n] - spent[n + 1] for n in range(3)]
    assert saved[0] > saved[1] > 0.0
    assert saved[2] < 2.0 * saved[1]
    assert spent[3] > 0.2 * spent[0]


def test_care_homes_close_where_fees_fall_behind_cost() -> None:
    low, high = play(3, care_home_fee_uplift_pct=-2.0), play(3, care_home_fee_uplift_pct=4.0)
    assert (low.state.care_home_beds < high.state.care_home_beds * 0.9).all()


def test_delay_adds_to_stay_and_is_not_inside_it() -> None:
    """With no delay at all, bed-days fall by the delayed days and by no more."""
    none = start().open_copy()
    none.delayed_share = none.delayed_share * 0.0
    args = (default(frimley(), 2017), Regime.of("keep", 1), parameters(), Shocks(), Luck.of(1, on=False))
    without = year(none.seal(), *args)
    april = (without.months.beds_open * without.months.occupancy_pct / 100.0)[0, 0, 0]
    before = (plain().months.beds_open * plain().months.occupancy_pct / 100.0)[0, 0, 0]
    assert before - april == pytest.approx(plain().months.delayed_beds[0, 0, 0], rel=0.03)


# --- planned care ---------------------------------------------------------------------------------------------------


def test_the_share_within_eighteen_weeks_is_the_fitted_formula() -> None:
    i = Inputs(
        frimley(), wiring(frimley()), default(frimley(), 2017), Regime.of("keep", 1), parameters(), Shocks(),
        Luck.of(1), 2017, 0, 1, {},
    )  # fmt: skip
    weeks = np.linspace(7.0, 14.0, 10)[None]  # one for each flow
    seen = within(18.0, weeks, weeks, i)
    assert seen == pytest.approx(1.0 - np.exp(-((18.0 / (0.48 * weeks)) ** 0.83)), rel=1e-12)
    outgrown = within(18.0, weeks, weeks / 3.0, i)
    assert outgrown == pytest.approx(1.0 - np.exp(-((18.0 / (0.6 * weeks)) ** 0.83)), rel=0.02)


def test_referrals_that_are_refused_are_unmet_and_not_gone() -> None:
    strict = play(referral_threshold=2.0)
    assert figure(strict, "rtt_waiting_list") < figure(plain(), "rtt_waiting_list")
    assert figure(strict, "unmet_referrals_per_1000") > figure(plain(), "unmet_referrals_per_1000") + 10.0


def test_waits_put_people_off_and_that_is_counted() -> None:
    slow = play(2, events(theatre_capacity=0.7))
    assert figure(slow, "rtt_waiting_list") > figure(plain(2), "rtt_waiting_list")
    assert figure(slow, "unmet_referrals_per_1000") > figure(plain(2), "unmet_referrals_per_1000")
    assert figure(slow, "rtt_18_week_pct") < figure(plain(2), "rtt_18_week_pct")


def test_who_loses_a_place_in_a_care_home_needs_more_than_one_package() -> None:
    low, high = play(4, care_home_fee_uplift_pct=0.0), play(4, care_home_fee_uplift_pct=4.0)
    assert (low.state.care_home_beds_start == high.state.care_home_beds_start).all()
    gone = low.state.care_home_beds_start - low.state.care_home_beds
    assert (gone > 0.0).all()
    assert (low.state.unmet_social_care > high.state.unmet_social_care).all()


def test_teams_that_face_home_end_no_more_delays_than_wait_for_them() -> None:
    none, some, much = (
        play(4, community_teams_gbp=gbp, facing_home_pct=100.0).indicators.footprint["delayed_bed_days"][0, 0]
        for gbp in (0.0, 8e6, 80e6)
    )
    assert none > some > much > 0.45 * none


def test_evening_sessions_tire_the_gps_who_work_them() -> None:
    idle, tired = play(4), play(4, evening_sessions_gbp=4e6)
    assert (tired.state.gp_strain > idle.state.gp_strain).all()
    assert (tired.state.gp_fte < idle.state.gp_fte).all()


def test_prevention_spares_avoidable_deaths() -> None:
    none, some = play(6), play(6, prevention_gbp=4e6)
    key = "avoidable_deaths_per_100k"
    assert some.indicators.footprint[key][0, 0] < none.indicators.footprint[key][0, 0] * 0.995


def test_a_guarantee_is_dearer_the_more_of_it_is_bought() -> None:
    costs, lists = [], []
    for weeks in (0.0, 40.0, 18.0):
        played = play(1, guarantee_weeks=weeks)
        costs.append(-played.indicators.footprint["commissioner_balance_gbp"][0, 0])
        lists.append(played.indicators.footprint["rtt_waiting_list"][0, 0])
    first = (costs[1] - costs[0]) / (lists[0] - lists[1])
    assert (costs[2] - costs[1]) / (lists[1] - lists[2]) > first > 0.0


def test_theatre_lists_independents_and_a_guarantee_shorten_the_list() -> None:
    for decided in ({"theatre_lists_gbp": 3e6}, {"independent_sector_pct": 10.0}, {"guarantee_weeks": 18.0}):
        done = play(1, **decided)
        assert figure(done, "rtt_waiting_list") < figure(plain(), "rtt_waiting_list") * 0.99, decided


# --- staff ----------------------------------------------------------------------------------------------------------


def test_all_hire_from_one_pool() -> None:
    """Posts that the community trusts open leave more hospital posts empty."""
    teams = play(2, community_teams_gbp=8e6)
    assert teams.state.vacancies[0, 0] > plain(2).state.vacancies[0, 0]


def test_an_agency_ceiling_leaves_posts_empty() -> None:
    capped = play(agency_ceiling_pct=1.0)
    assert figure(capped, "agency_spend_gbp") < figure(plain(), "agency_spend_gbp")
    assert capped.state.staffed[0, 0] < plain().state.staffed[0, 0]


def test_low_morale_drives_leaving() -> None:
    tired = start().open_copy()
    tired.morale = tired.morale * 0.5
    args = (default(frimley(), 2017), Regime.of("keep", 1), parameters(), Shocks(), Luck.of(1, on=False))
    assert (year(tired.seal(), *args).state.staff < plain().state.staff).all()


# --- growth ---------------------------------------------------------------------------------------------------------


def test_emergencies_and_the_list_grow_over_three_years_in_both_worlds() -> None:
    for split in ("keep", "abolish"):
        state = start()
        for calendar in (2017, 2018, 2019):
            luck = Luck.of(1)
            done = year(state, default(frimley(), calendar), Regime.of(split, 1), parameters(), Shocks(), luck)
            state = done.state
            assert 70.0 <= figure(done, "ae_four_hour_pct") <= 98.0
            assert 80.0 <= figure(done, "bed_occupancy_pct") <= 100.0
        for id in ("emergency_admissions_per_1000", "rtt_waiting_list"):
            assert figure(done, id) > float(start().last.footprint[id][0, 0]), (split, id)


def test_pay_that_lies_behind_drives_leaving_and_a_rise_keeps_people() -> None:
    behind = play(2, None, {"pay_behind_pct": 3.0})
    assert (behind.state.staff < plain(2).state.staff).all()
    assert (behind.state.pay_gap > 0.05).all()
    assert (play(shocks=events(pay=1.03)).state.staff > plain().state.staff).all()


def test_ward_staffing_turns_agency_shifts_into_posts_at_net_cost() -> None:
    first = [done.months.agency_fte[0, :, 0] for done in (play(1), play(1, ward_staffing_gbp=5e6))]
    assert first[1][1] > 0.95 * first[0][1]  # posts take months to fill
    assert first[1][11] < first[0][11] - 30.0
    without, with_it = play(3), play(3, ward_staffing_gbp=5e6)
    for id in ("agency_spend_gbp", "staff_vacancy_pct"):
        assert figure(with_it, id) < figure(without, id), id
    spared = figure(without, "agency_spend_gbp") - figure(with_it, "agency_spend_gbp")
    id = "provider_underlying_balance_gbp"
    assert figure(without, id) - figure(with_it, id) < 5e6 - 0.5 * spared  # a post's pay is not paid twice


def test_a_discharge_team_takes_months_and_ends_only_waits_inside_the_hospital() -> None:
    beds = [done.months.delayed_beds[0, :, 0] for done in (play(1), play(1, discharge_team_gbp=2e6))]
    assert beds[1][0] > 0.97 * beds[0][0]
    assert beds[1][11] < beds[0][11]
    id, most = "delayed_bed_days", float(parameters()["discharge_team_most"][0, 0])
    assert figure(play(2, discharge_team_gbp=200e6), id) > (1.0 - most) * figure(play(2), id) * 0.95

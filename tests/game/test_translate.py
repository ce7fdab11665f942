"""Between worlds: the same real quantities and pounds, and what is dropped is said."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.game.levers import LEVERS
from simgame.game.seats import SEATS
from simgame.game.translate import carried_gbp_m, translate, translate_settings
from simgame.model.decisions import QUANTITIES, Decisions

COLUMNS = {"place": 2, "acute": 3, "community": 3, "council": 2, "footprint": 1, "england": 1}
SAME = (
    "winter_ward_gbp",
    "same_day_emergency_gbp",
    "theatre_lists_gbp",
    "community_teams_gbp",
    "facing_home_pct",
    "acute_savings_pct",
    "engagement_gbp",
    "winter_acute_gbp",
    "winter_council_gbp",
    "evening_sessions_gbp",
    "own_patients_pct",
    "care_packages_gbp",
    "care_home_fee_uplift_pct",
    "care_outside_hospital_gbp",
    "gp_investment_gbp",
    "prevention_gbp",
    "joint_teams_gbp",
    "independent_sector_pct",
    "referral_threshold",
)


def _kept() -> Decisions:
    values = {id: np.full((1, COLUMNS[QUANTITIES[id].level]), 3.0) for id in SAME}
    values["acute_contract_form"] = np.array([[2.0]])
    values["acute_contract_change_gbp"] = np.array([[4e6]])
    values["contingency_gbp"] = np.full((1, 2), 1e6)
    values["arbitration"] = np.array([[1.0]])
    return Decisions(COLUMNS, values)


def test_real_quantities_are_the_same_numbers_in_both_worlds() -> None:
    kept = _kept()
    ended = translate(kept, "abolish").decisions
    for id in SAME:
        assert np.array_equal(ended[id], kept[id]), id


def test_a_bargain_of_one_year_does_not_stay_in_a_share_for_good() -> None:
    ended = translate(_kept(), "abolish").decisions
    assert ended["share_hospital_change_gbp"][0, 0] == 0
    assert ended["acute_contract_change_gbp"][0, 0] == 0
    moved = Decisions(COLUMNS, {"share_hospital_change_gbp": np.array([[4e6]])})
    back = translate(moved, "keep")
    assert back.decisions["acute_contract_change_gbp"][0, 0] == 0
    assert len(back.dropped) == 1


def test_what_stays_in_a_block_for_good_is_the_same_pounds_in_the_share_outside_hospital() -> None:
    kept = Decisions(COLUMNS, {"community_contract_change_gbp": np.array([[4e6]])})
    ended = translate(kept, "abolish")
    assert ended.decisions["share_outside_change_gbp"][0, 0] == 4e6
    assert ended.decisions["community_contract_change_gbp"][0, 0] == 0.0
    assert ended.dropped == ()
    for to in ("keep", "middle"):
        back = translate(ended.decisions, to)
        assert back.decisions["community_contract_change_gbp"][0, 0] == 4e6
        assert back.decisions["share_outside_change_gbp"][0, 0] == 0.0
        assert back.dropped == ()
    six = Decisions(COLUMNS, {"share_community_change_gbp": np.array([[-1e6]]), "share_outside_change_gbp": [[3e6]]})
    assert translate(six, "keep").decisions["community_contract_change_gbp"][0, 0] == 2e6


def test_what_is_dropped_is_said_and_only_that() -> None:
    found = translate(_kept(), "abolish")
    assert found.dropped == (
        "What was bargained on the hospital contract is dropped: a share follows the work.",
        "The form of the contract is dropped: in one budget there is no contract.",
        "Arbitration is dropped: the board votes instead.",
        "The contingency is part of the reserve.",
    )
    assert found.decisions["acute_contract_form"][0, 0] == 0
    assert found.decisions["arbitration"][0, 0] == 0
    assert translate(Decisions(COLUMNS), "abolish").dropped == ()
    ended = Decisions(COLUMNS, {"guarantee_weeks": np.array([[26.0]]), "freed_management_use": np.array([[1.0]])})
    assert len(translate(ended, "keep").dropped) == 2


def test_translating_twice_changes_nothing_more() -> None:
    once = translate(_kept(), "abolish").decisions
    twice = translate(once, "abolish")
    assert twice.dropped == ()
    assert all(np.array_equal(once[id], twice.decisions[id]) for id in QUANTITIES)


def test_the_middle_world_keeps_the_split_and_aligns_incentives() -> None:
    middle = translate(_kept(), "middle").decisions
    assert middle["acute_contract_form"][0, 0] == 2
    assert middle["acute_contract_change_gbp"][0, 0] == 4e6


def test_last_year_s_new_money_rolls_on_inside_the_shares() -> None:
    kept = Decisions(
        COLUMNS,
        {"care_outside_hospital_gbp": np.array([[3e6, 2e6]]), "gp_investment_gbp": np.array([[1e6, 3e6]])},
    )
    assert carried_gbp_m(kept, "keep") == (0.0, 5.0, 4.0)
    assert carried_gbp_m(kept, "abolish") == (0.0, 0.0, 4.0), "the outside share has kept its own since the first year"


def test_levers_of_a_seat_follow_their_pounds_through_the_switch() -> None:
    people = 750_000.0
    settings = {
        "commissioner": {"care_outside_hospital": 5.0, "gp_investment": 4.0},
        "acute": {"winter_ward": 3.5, "same_day_emergency": 2.0},
        "community": {"community_teams": 4.0, "facing_home": 60.0},
        "stp": {"transformation_fund": 1.0, "engagement": 0.5},
        "gp": {"evening_sessions": 1.0, "own_patients": 45.0},
        "council": {"care_packages": 3.0, "care_home_fee_uplift": 2.5},
    }
    ended = translate_settings(settings, "abolish", people)
    assert ended["community"] == {"community_teams": 9.0, "facing_home": 60.0}
    assert ended["commissioner"] == {"keeping_well_share": 0.0}
    assert ended["acute"] == settings["acute"]
    assert all("abolish" in LEVERS[key].regimes for seat in SEATS for key in ended[seat])
    ended["community"]["community_teams"] = 14.0
    back = translate_settings(ended, "keep", people)
    assert back["community"]["community_teams"] == pytest.approx(9.5)
    assert back["commissioner"]["care_outside_hospital"] == pytest.approx(4.5)

"""One budget: bids, proposal, amendments and two ballots."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simgame.game import budget as b
from simgame.game.seats import SEATS, SeatId


def budgeting(voters: tuple[SeatId, ...] = SEATS) -> b.Budgeting:
    return b.Budgeting(rolls_on=(548.0, 299.0, 222.0, 0.0), to_share_gbp_m=23.0, voters=voters)


def proposed() -> b.Budgeting:
    return b.propose(budgeting(), {"hospital": 8.0, "outside": 8.0, "keeping_well": 4.0})


def test_bids_turn_over_when_the_last_one_is_in() -> None:
    made = budgeting()
    for seat in SEATS:
        assert not made.bids_turned
        made = b.bid(made, b.Bidding(seat, "hospital", 3.0, "“Full every January”"))
    assert made.bids_turned
    assert b.bid_problem(made, "hospital", 2.0).startswith("The bids are turned over")


def test_shares_beyond_what_there_is_are_refused_with_the_figure_to_take_out() -> None:
    said = b.shares_problem(budgeting(), {"hospital": 20.0, "outside": 8.0})
    assert said == "The shares add up to £28.0m more than rolls on, and there is £23.0m: take £5.0m out of a pot."
    assert "can lose" in b.shares_problem(budgeting(), {"hospital": -60.0})


def test_all_but_one_must_agree_and_the_chief_executive_agrees_with_its_own() -> None:
    votes: dict[SeatId, bool] = dict.fromkeys(SEATS, True)
    del votes["stp"]
    assert b.vote(proposed(), {**votes, "acute": False}, None).settled_by == "vote"
    failed = b.vote(proposed(), {**votes, "acute": False, "council": False}, None)
    assert failed.settled_by == ""
    assert len(failed.ballots) == 1


def test_after_two_ballots_last_years_shares_stand_in_cash() -> None:
    against: dict[SeatId, bool] = {seat: False for seat in SEATS if seat != "stp"}
    assert b.ballot_problem(proposed(), {"stp": False}, None).startswith("The chief executive stands by")
    twice = b.vote(b.vote(proposed(), against, None), against, None)
    assert twice.settled_by == "no_agreement"
    assert twice.agreed == (0.0, 0.0, 0.0)
    assert b.ballot_problem(twice, against, None).startswith("The shares of this year are settled")


def test_an_amendment_names_who_pays_and_can_be_balloted_on() -> None:
    amended = b.Amended("council", "hospital", "outside", 2.0)
    on = b.amend(proposed(), amended)
    assert b.POT_KEEPER[on.amendments[0].from_pot] == "acute"
    agreed = b.vote(on, dict.fromkeys(SEATS, True), 0)
    assert agreed.agreed == (6.0, 10.0, 4.0)
    taken = b.take(on, 0)
    assert taken.changes == (6.0, 10.0, 4.0)
    assert b.ballot_problem(taken, {"gp": True}, 0).startswith("That amendment is in the proposal already")


def test_a_ballot_under_way_is_finished_before_another() -> None:
    on = b.amend(proposed(), b.Amended("council", "hospital", "outside", 2.0))
    begun = b.vote(on, {"gp": True}, None)
    assert b.ballot_problem(begun, {"acute": True}, 0) == ("The ballot under way is on the proposal: finish it first.")


def test_two_voters_must_both_agree() -> None:
    assert b.needed(2, "all_but_one") == 2
    assert b.needed(6, "all_but_one") == 5
    assert b.needed(6, "majority") == 4
    assert b.needed(4, "all") == 4


@given(st.permutations([seat for seat in SEATS if seat != "stp"]), st.lists(st.booleans(), min_size=5, max_size=5))
def test_the_order_in_which_votes_come_never_matters(order: list[SeatId], agree: list[bool]) -> None:
    votes = dict(zip([seat for seat in SEATS if seat != "stp"], agree, strict=True))
    one_by_one = proposed()
    for seat in order:
        one_by_one = b.vote(one_by_one, {seat: votes[seat]}, None)
    assert one_by_one == b.vote(proposed(), votes, None)

"""The vote, the steps of the switch, the coins, and the mismatch of plans: pure values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simgame.game import plans_up, switch, winter
from simgame.game.plans_up import Face, Sums
from simgame.game.seats import SEATS, SeatId
from simgame.game.switch import Ceremony, Voting


def test_a_table_that_decides_votes_after_year_two_and_every_second_year() -> None:
    assert [index + 1 for index in range(8) if switch.votes_in_year("decides", index)] == [3, 5, 7]
    assert not any(switch.votes_in_year("keep", index) for index in range(8))


@pytest.mark.parametrize(
    ("regime", "year", "splits"),
    [
        ("keep", None, ["keep", "keep", "keep"]),
        ("abolish", None, ["abolish", "abolish", "abolish"]),
        ("abolish", 3, ["keep", "keep", "abolish"]),
    ],
)
def test_the_split_ends_in_the_year_that_was_chosen(regime: str, year: int | None, splits: list[str]) -> None:
    assert [switch.planned_split(regime, year, index, "keep") for index in range(3)] == splits


def test_all_but_one_must_want_the_change() -> None:
    voting = Voting("keep", SEATS, "all_but_one")
    five: dict[SeatId, tuple[switch.Split, str]] = dict.fromkeys(SEATS, ("abolish", ""))
    five["acute"] = ("keep", "We know where we stand")
    assert switch.vote(voting, five).result == "abolish"
    assert switch.vote(voting, {**five, "gp": ("keep", "")}).result == "keep"


@given(st.permutations(list(SEATS)), st.lists(st.sampled_from(["keep", "abolish"]), min_size=6, max_size=6))
def test_votes_on_the_regime_may_come_in_any_order(order: list[SeatId], choices: list[switch.Split]) -> None:
    votes = {seat: (choice, "why") for seat, choice in zip(SEATS, choices, strict=True)}
    voting = Voting("keep", SEATS, "all_but_one")
    for seat in order:
        assert voting.result is None
        voting = switch.vote(voting, {seat: votes[seat]})
    assert voting == switch.vote(Voting("keep", SEATS, "all_but_one"), votes)


def test_silence_leaves_things_as_they_are() -> None:
    some = switch.vote(Voting("abolish", SEATS, "all_but_one"), {"gp": ("keep", "")})
    assert switch.silence(some).result == "abolish"


def test_the_second_step_says_where_the_money_goes() -> None:
    ceremony = Ceremony("abolish", 2)
    assert "choose one" in switch.step_problem(ceremony, 2, None)
    assert switch.step_problem(ceremony, 2, "practices") == ""
    assert switch.step_problem(ceremony, 1, None).startswith("Step 2 of the switch is on the table")
    assert switch.step_problem(Ceremony("keep", 2), 2, None) == ""
    assert switch.close_step(ceremony, "savings", 60.0) == Ceremony("abolish", 3, "savings", 60.0)


def test_a_coin_is_a_two_thousandth_of_the_money() -> None:
    assert winter.coin_gbp_m(1.1e9) == 0.55


@given(st.dictionaries(st.sampled_from(SEATS), st.integers(0, 2)), st.floats(0, 10))
def test_coins_never_take_more_than_the_reserve_holds(coins: dict[SeatId, int], reserve: float) -> None:
    gbp = winter.winter_gbp(coins, None, 0.55, "abolish", reserve)
    asked = sum(coins.values()) * 0.55e6
    assert sum(gbp.values()) == pytest.approx(min(asked, reserve * 1e6))
    kept = winter.winter_gbp(coins, None, 0.55, "keep", 0.0)
    assert sum(kept.values()) == pytest.approx(asked)


def test_a_refused_coin_is_not_spent() -> None:
    assert winter.spent({"acute": 2, "gp": 1}, "acute") == {"acute": 1, "gp": 1}
    assert winter.sum_sentence({"acute": 2, "gp": 1}, None, SEATS, 0.55) == "3 of 12 coins, £1.65m"


def sums(acute: float, payer: float, staff: float, money: float) -> Sums:
    faces = (
        Face("commissioner", payer, 0, 1.5),
        Face("acute", acute, staff, -5.0),
        Face("community", 77_600, 60, -0.6),
    )
    return Sums(faces, 78_100, 77_300, 78_900, 240, money)


def test_plans_that_do_not_fit_make_the_headline() -> None:
    said = plans_up.headline(sums(78_400, 77_200, 220, -4.0), "keep")
    assert said.startswith("The acute trust plans for 78,400 stays, the commissioner pays for 77,200.")
    assert "Together you want 40 more staff than there are" in said
    assert "£4.0m short" in said
    assert set(plans_up.hot(sums(78_400, 77_200, 220, -4.0))) == {
        "stays.acute",
        "stays.commissioner",
        "staff",
        "money",
    }


def test_plans_that_fit_are_said_to() -> None:
    fitting = Sums(
        (Face("acute", 78_000, 10, 0.0), Face("commissioner", 78_050, 0, 0.2)), 78_000, 77_000, 79_000, 40, 0.3
    )
    assert plans_up.headline(fitting, "keep") == "The plans fit each other: stays, staff and money."

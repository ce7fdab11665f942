"""Promises: paid at once, checked when the plans lock, three a year for each giver."""

from __future__ import annotations

from simgame.game import promises
from simgame.game.promises import Promise


def do(value: float, bound: str = "at_least", year: int = 0) -> Promise:
    return Promise("council", "acute", "do", year, lever="care_packages", bound=bound, value=value)  # type: ignore[arg-type]


def test_a_promise_to_do_is_kept_or_broken_by_the_locked_plan() -> None:
    made = (do(7.0), do(9.0, "at_most"))
    kept = promises.settled(made, 0, {"council": {"care_packages": 7.0}}, None)
    assert [one.state for one in kept] == ["kept", "kept"]
    broken = promises.settled(made, 0, {"council": {"care_packages": 6.5}}, None)
    assert [one.state for one in broken] == ["broken", "kept"]


def test_a_lever_that_the_stp_lead_set_releases_its_giver() -> None:
    made = (Promise("commissioner", "gp", "do", 0, lever="gp_investment", value=5.0),)
    settled = promises.settled(made, 0, {"commissioner": {"gp_investment": 2.0}}, ("commissioner", "gp_investment"))
    assert settled[0].state == "released"


def test_promises_of_another_year_are_left_alone() -> None:
    assert promises.settled((do(7.0, year=0),), 1, {"council": {"care_packages": 0.0}}, None)[0].state == "open"


def test_money_promised_moves_and_adds_up_to_nothing() -> None:
    made = (
        Promise("acute", "community", "pay", 2, gbp_m=0.8, state="kept"),
        Promise("community", "council", "pay", 2, gbp_m=0.3, state="kept"),
        Promise("stp", "gp", "pay", 1, gbp_m=9.0, state="kept"),
    )
    net = promises.paid(made, 2)
    assert net == {"acute": -0.8, "community": 0.5, "council": 0.3}
    assert abs(sum(net.values())) < 1e-9


def test_three_a_year_for_each_giver() -> None:
    made = (do(1.0), do(2.0), do(3.0))
    assert promises.left(made, "council", 0) == 0
    assert promises.left(made, "council", 1) == 3
    assert promises.left(made, "acute", 0) == 3


def test_a_promise_reads_as_a_sentence() -> None:
    assert promises.in_words(do(7.0), "Care packages", "£7.0m", "keep") == (
        "The council to the acute trust: care packages at least £7.0m."
    )
    paid = Promise("acute", "community", "pay", 0, gbp_m=0.8)
    assert promises.in_words(paid, "", "", "keep") == (
        "The acute trust pays the community and mental health trust £0.8m."
    )

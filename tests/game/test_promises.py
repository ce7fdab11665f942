"""Promises: paid at once, checked when the plans lock, three a year for each giver."""

from __future__ import annotations

import pytest

from simgame.game import entries as e
from simgame.game import promises
from simgame.game.plans import conduct
from simgame.game.promises import Promise
from simgame.game.table import Table, apply, problems
from simgame.game.view import view
from tests.game.tables import abolished, kept, new, opened, upto


def do(value: float, bound: str = "at_least", year: int = 0) -> Promise:
    return Promise("council", "acute", "do", year, lever="care_packages", bound=bound, value=value)


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


# --- all four kinds at a table ---------------------------------------------------------------------------------------


def outcome(table: Table, number: int = -1) -> str:
    return table.promises[number].state


def test_the_word_of_a_colleague_is_judged_by_whoever_was_promised() -> None:
    table = apply(upto(kept(), "negotiate"), e.Promised("acute", "gp", "word", text="I will ring before I refer back."))
    table = upto(table, "report")
    assert outcome(table) == "open"
    assert problems(e.WordJudged("stp", 0, True), table)[0].startswith("The GP federation was promised it")
    judged = apply(table, e.WordJudged("gp", 0, False))
    assert outcome(judged) == "broken"
    assert judged.history[-1].promises[0].state == "broken"
    assert problems(e.WordJudged("gp", 0, True), judged) == ("That word is judged already.",)
    words = [words for words, points, _ in conduct(upto(judged, "negotiate", 1)) if points < 0]
    assert "The acute trust broke a promise to the GP federation." in words


def test_a_word_that_nobody_judges_is_let_go() -> None:
    table = apply(upto(kept(), "negotiate"), e.Promised("acute", "gp", "word", text="Trust me."))
    table = upto(table, "negotiate", 1)
    assert outcome(table) == "released"
    assert not conduct(table)


@pytest.mark.parametrize(("vote", "state"), [("for", "kept"), ("against", "broken")])
def test_a_promise_to_back_the_budget_is_checked_when_the_plans_lock(vote: str, state: str) -> None:
    table = apply(upto(abolished(), "negotiate"), e.Promised("gp", "stp", "back", vote=vote))
    assert outcome(upto(table, "plans_up")) == "open"
    locked = apply(upto(table, "plans_up"), e.PlansLocked())
    assert outcome(locked) == state
    assert any(("kept" if state == "kept" else "broke") in words for words, _, _ in conduct(locked))


def test_a_promise_to_back_a_vote_on_the_rules_waits_until_the_cards_turn() -> None:
    table = apply(upto(opened(new(regime="decides")), "negotiate"), e.Promised("council", "acute", "back", vote="keep"))
    later = upto(table, "negotiate", 1)
    assert [one.sentence for one in view(later, None).promises] == [
        "The council to the acute trust: votes to keep the split."
    ]
    voted = upto(later, "briefing", 1)  # all vote to abolish, then the switch
    assert outcome(voted) == "broken"
    assert any("The council broke a promise" in words or "partner broke" in words for words, _, _ in conduct(voted))


def test_promises_that_cannot_be_kept_are_refused_in_words() -> None:
    table = upto(kept(), "negotiate")
    for entry, words in (
        (e.Promised("gp", "stp", "back", vote="for"), "There is no vote on a budget ahead"),
        (e.Promised("gp", "stp", "back", vote="keep"), "There is no vote on the rules of the money ahead"),
        (e.Promised("gp", "stp", "back"), "A promise to back names a vote"),
        (e.Promised("gp", "stp", "word", text="  "), "A promise in your own words needs the words"),
    ):
        assert problems(entry, table)[0].startswith(words)
    against = e.Promised("stp", "gp", "back", vote="against")
    assert problems(against, upto(abolished(), "negotiate"))[0].startswith("The chief executive stands by")

"""Questions asked when they arise, and beyond starter the rules of the money changed by application."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simgame.game import answers, application
from simgame.game.entries import BriefingDone, ClockStopped, Draft, EventChosen, RegimeVote, VoteDone
from simgame.game.seats import Split
from simgame.game.table import apply
from simgame.game.table_value import Played, Table
from simgame.game.view import view
from simgame.model.luck import Luck

from . import tables


def briefing(**setup: object) -> Table:
    table = tables.opened(tables.new(**{"years": 6, "complexity": "workshop", **setup}))
    while table.phase != "briefing":
        table = apply(table, ClockStopped(table.phase))
    return table


def asked(table: Table) -> list[str]:
    cards = {card.id for card in table.cards if card.asked}
    return [event.id for event in view(table, None).briefing.events if event.id in cards]


def to_vote(table: Table, engagement: float = 1.0) -> Table:
    """This year the STP lead applies and asks the public; on to the vote before next year."""
    table = apply(table, EventChosen("apply" if table.split == "keep" else "go_back", "stp", 1))
    while table.phase != "decide":
        table = apply(table, ClockStopped(table.phase))
    table = apply(table, Draft("stp", {"engagement": engagement}))
    while table.phase != "vote":
        table = apply(table, ClockStopped(table.phase))
    return table


def voted(table: Table, choice: Split) -> Table:
    table = apply(table, RegimeVote(dict.fromkeys(table.seats, (choice, "so be it"))))
    return apply(table, VoteDone())


def a_year(table: Table) -> Table:
    index = table.year_index
    while table.year_index == index or table.phase != "briefing":
        table = apply(table, ClockStopped(table.phase))
    return table


def test_starter_is_asked_nothing_and_accepts_its_control_total() -> None:
    table = tables.kept()
    assert asked(table) == []
    assert answers.decided(table) == ()


@pytest.mark.parametrize(
    ("regime", "complexity", "questions"),
    [
        ("keep", "workshop", ["control_total"]),
        ("decides", "workshop", ["control_total", "apply"]),
        ("decides", "full", ["control_total", "precept", "apply"]),
        ("abolish", "full", ["precept", "pool_budget"]),
    ],
)
def test_questions_are_asked_when_they_arise(regime: str, complexity: str, questions: list[str]) -> None:
    assert asked(briefing(regime=regime, complexity=complexity)) == questions


def test_a_control_total_is_accepted_in_silence_and_a_refusal_costs_the_fund() -> None:
    table = briefing()
    silent = apply(table, BriefingDone())
    refused = apply(apply(table, EventChosen("control_total", "acute", 1)), BriefingDone())
    assert answers.decided(silent) == ()
    assert answers.decided(refused) == (("acute_control_total_refused", 1.0),)
    year = {name: a_year(one).history[-1] for name, one in (("accepted", silent), ("refused", refused))}
    fund = {
        name: sum(r.gbp for r in record.books.rows if r.what == "sustainability fund" and "Hospitals" in r.payee)
        for name, record in year.items()
    }
    assert fund["refused"] == 0.0
    assert a_year(silent).events[-1].card in {card.id for card in table.cards}


def test_the_precept_buys_care_and_is_asked_again_next_year() -> None:
    table = briefing(complexity="full")
    paid = apply(table, EventChosen("precept", "council", 1))
    assert dict(answers.decided(paid))["precept"] == 1.0
    with_it, without = (a_year(one).history[-1] for one in (paid, table))
    assert with_it.indicators["council_balance_gbp"] > without.indicators["council_balance_gbp"]
    assert "precept" in asked(a_year(paid))


def test_a_pooled_budget_stays_in_the_pool_and_is_asked_for_once() -> None:
    table = briefing(regime="abolish", complexity="full")
    table = a_year(apply(table, EventChosen("pool_budget", "council", 1)))
    assert answers.pooled(table)
    assert dict(answers.decided(table))["pool_budget"] == 1.0
    assert "pool_budget" not in asked(table)


def test_the_tests_of_an_application_stand_on_the_board() -> None:
    table = briefing(regime="decides")
    card = next(event for event in view(table, None).briefing.events if event.id == "apply")
    assert "Readiness:" in card.story
    assert "Engagement: £0.00 a head" in card.story
    assert "of 44" in card.story
    seen = view(to_vote(table), None).vote
    assert seen is not None
    assert [label for label, _, _ in seen.tests] == ["Readiness", "Engagement", "NHS England"]


def test_an_application_without_consent_is_refused_and_says_so() -> None:
    table = voted(to_vote(briefing(regime="decides")), "keep")
    assert table.split == "keep"
    assert table.application is not None
    assert table.application.stage == "refused"
    assert "The application is refused:" in view(table, None).briefing.note
    assert "consent" in view(table, None).briefing.note
    assert "apply" in asked(table), "it may apply again"


def test_all_tests_met_bring_a_shadow_year_and_then_the_switch_and_the_way_back_is_the_same() -> None:
    table = briefing(regime="decides", scenario="frimley", seed=6)  # years in which the boards follow
    table = voted(to_vote(table), "abolish")
    assert table.application is not None
    assert table.application.stage == "shadow", table.application.tests
    assert table.split == "keep"
    assert table.talks is not None, "contracts are still paid"
    assert "Shadow year: in one budget the hospital would have £" in view(table, None).briefing.note
    assert "apply" not in asked(table)
    while table.phase != "switch":
        table = apply(table, ClockStopped(table.phase))
    assert table.ceremony is not None
    assert table.ceremony.to == "abolish"
    while table.phase != "briefing":
        table = apply(table, ClockStopped(table.phase))
    assert table.split == "abolish"
    assert table.year_index == 2
    assert "go_back" not in asked(table), "a year of one budget first"
    table = a_year(table)
    assert "go_back" in asked(table)
    table = voted(to_vote(table), "keep")
    assert table.application is not None
    assert {one.id: one.met for one in table.application.tests} == {"consent": True, "engagement": True,
                                                                    "approval": True}  # fmt: skip
    assert "Shadow year: the hospital’s contract would be about £" in view(table, None).briefing.note


def test_six_to_ten_of_forty_four_go_first() -> None:
    table = briefing(regime="decides")
    assert application.standing(table, 1.4).place <= 8
    assert 20 <= application.standing(table, 1.0).place <= 24
    assert application.standing(table, 0.7).place >= 36
    assert application.standing(table, 1.0).may_go == 8
    assert application.standing(replace(table, year_index=2), 1.0).may_go == 24


def fought(table: Table, seed: int) -> Table:
    """One budget in its second year, after a year in which a judicial review was fought."""
    setup = tables.new(regime="abolish", complexity="workshop", seed=seed)
    events = (*table.events, Played("judicial_review", 0, winter=False, choice=1))
    return replace(table, setup=setup, events=events, year_index=1)


def test_without_a_law_a_challenge_can_undo_one_budget_and_a_law_ends_that() -> None:
    base = briefing(regime="abolish")
    undone = [seed for seed in range(60) if application.undone_in_court(fought(base, seed))]
    assert 5 <= len(undone) <= 27, "about a quarter"
    year = base.year
    lost = [seed for seed in range(60) if Luck.of(seed).uniform(year, 0, "judicial review", 1)[0, 0] < 0.25]
    assert undone == lost
    with_law = fought(base, undone[0])
    with_law = replace(with_law, events=(*with_law.events, Played("law_change", 0, winter=False)))
    assert answers.law(with_law)
    assert not application.undone_in_court(with_law)


def test_a_law_makes_the_one_contract_stronger_from_the_next_april() -> None:
    table = briefing(regime="abolish")
    table = replace(table, events=(*table.events, Played("law_change", 0, winter=False)))
    assert table.regime.legislation[0, 0] == 0.0
    assert a_year(table).regime.legislation[0, 0] == 1.0


def test_a_court_that_undoes_one_budget_brings_contracts_back_by_the_ceremony() -> None:
    for seed in range(40):
        table = briefing(regime="abolish", seed=seed, years=3)
        if not application.undone_in_court(fought(table, seed)):
            continue
        table = replace(table, events=(*table.events, Played("judicial_review", 0, winter=False, choice=1)))
        while table.phase not in ("switch", "debrief"):
            table = apply(table, ClockStopped(table.phase))
        assert table.ceremony is not None
        assert table.ceremony.to == "keep"
        assert table.undone
        while table.phase != "debrief":
            table = apply(table, ClockStopped(table.phase))
        assert [record.split for record in table.history] == ["abolish", "keep", "keep"]
        return
    raise AssertionError("no seed loses in court")


def test_beyond_starter_a_named_year_begins_with_a_shadow_year() -> None:
    table = briefing(regime="abolish", abolish_from=2)
    assert application.in_shadow(table)
    assert "Shadow year:" in view(table, None).briefing.note
    starter = tables.opened(tables.new(regime="abolish", abolish_from=2))
    assert not application.in_shadow(starter)


def test_nobody_is_asked_to_apply_when_no_year_is_left_to_live_it() -> None:
    table = tables.opened(tables.new(regime="decides", complexity="workshop", years=3))
    asked = []
    while table.phase != "debrief":
        if table.phase == "briefing":
            asked.append(any(one.card == "apply" and one.year_index == table.year_index for one in table.events))
        table = apply(table, ClockStopped(table.phase))
    assert asked == [True, False, False], "a vote, a shadow year, and then a year without the split"

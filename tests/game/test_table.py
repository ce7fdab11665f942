"""The fold: a game from its first entry to the debrief, in both worlds and through the switch."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simgame.game import entries as e
from simgame.game.seats import SEATS, SeatId
from simgame.game.table import Refused, Table, apply, next_step, problems, start, waiting_for
from simgame.session.files import load_events, load_evidence, load_scenario
from tests.game.tables import abolished, after, kept, new, on, opened, upto, whole_year
from tests.model.played import held


def same_state(one: Table, other: Table) -> bool:
    mine, theirs = held(one.state), held(other.state)
    return mine.keys() == theirs.keys() and all(np.array_equal(mine[k], theirs[k], equal_nan=True) for k in mine)


def test_a_year_goes_through_its_phases_in_order() -> None:
    seen = []
    table = kept()
    while table.year_index == 0:
        if not seen or seen[-1] != table.phase:
            seen.append(table.phase)
        table = on(table)
    assert seen == ["briefing", "negotiate", "decide", "plans_up", "year", "winter_call", "year", "report"]
    assert table.year == 2018
    assert table.history[0].indicators["ae_four_hour_pct"] > 50


def test_a_game_in_each_world_ends_at_the_debrief() -> None:
    for table in (kept(), abolished()):
        end = upto(table, "debrief")
        assert len(end.history) == 3
        assert {record.split for record in end.history} == {table.split}
        for record in end.history:
            assert abs(record.books.residual_gbp) < 0.01
            assert all(np.isfinite(value) for value in record.indicators.values())
        assert next_step(end) == e.DebriefOpened()
        assert next_step(apply(end, e.DebriefOpened())) is None


def test_the_table_decides_after_year_two_and_goes_through_the_switch() -> None:
    table = upto(opened(new(regime="decides", years=4)), "vote")
    assert table.year_index == 2
    assert waiting_for(table) == SEATS
    voted = apply(table, e.RegimeVote(dict.fromkeys(SEATS, ("abolish", "One purse"))))
    assert voted.voting is not None
    assert voted.voting.result == "abolish"
    ceremony = apply(voted, e.VoteDone())
    assert ceremony.phase == "switch"
    assert ceremony.split == "keep"
    assert problems(e.SwitchStep(2, "practices"), ceremony) != ()
    steps = (e.SwitchStep(1), e.SwitchStep(2, "savings", 60.0), e.SwitchStep(3), e.SwitchStep(4))
    switched = after(ceremony, steps)
    assert (switched.phase, switched.split, switched.budget is None) == ("briefing", "abolish", False)
    assert float(switched.regime.posts[0, 0]) == pytest.approx(0.6)
    assert switched.freed_use == 2
    end = upto(switched, "debrief")
    assert [record.split for record in end.history] == ["keep", "keep", "abolish", "abolish"]


def test_a_split_that_ends_in_a_named_year_ends_then_and_a_table_can_go_back() -> None:
    table = upto(opened(new(regime="abolish", abolish_from=2, years=2)), "switch")
    assert table.year_index == 1
    table = upto(opened(new(regime="decides", years=6)), "vote")
    table = upto(apply(table, e.RegimeVote(dict.fromkeys(SEATS, ("abolish", "")))), "vote", 1)
    assert table.split == "abolish"
    back = apply(table, e.RegimeVote(dict.fromkeys(SEATS, ("keep", ""))))
    back = after(back, (e.VoteDone(), e.SwitchStep(1), e.SwitchStep(2), e.SwitchStep(3), e.SwitchStep(4)))
    assert back.split == "keep"
    assert back.talks is not None
    assert on(upto(back, "report")).history[-1].split == "keep"


def test_a_log_replays_to_the_same_bits() -> None:
    log: list[e.Entry] = [new(years=2)]
    log += [e.BriefingDone(), e.Card("acute", "block", kept().talks.roll_on_gbp_m), e.Shake("acute")]
    log += [e.Shake("commissioner"), e.NegotiateDone()]
    log += [e.Draft("council", {"care_home_fee_uplift": 3.0}), *whole_year(SEATS), e.BriefingDone()]
    begun = start(load_scenario("aldermere"), log[0], load_evidence(), load_events())
    once, twice = after(begun, log[1:]), after(begun, (e.decode(e.encode(entry)) for entry in log[1:]))
    assert same_state(once, twice)
    assert once.length == len(log)
    assert once.history[0].settings["council"]["care_home_fee_uplift"] == 3.0


def test_applying_an_entry_leaves_the_table_as_it_was() -> None:
    table = upto(kept(), "decide")
    before = (table.drafts, table.submitted, table.length)
    apply(apply(table, e.Draft("acute", {"winter_ward": 0.0})), e.Submitted("acute"))
    assert (table.drafts, table.submitted, table.length) == before


DECISIONS: tuple[e.Entry, ...] = (
    e.Draft("commissioner", {"gp_investment": 0.5}),
    e.Draft("acute", {"winter_ward": 1.0}),
    e.Draft("community", {"facing_home": 70}),
    e.Draft("stp", {"transformation_fund": 1}),
    e.Draft("gp", {"own_patients": 50}),
    e.Draft("council", {"care_home_fee_uplift": 3.0}),
)
_after_the_decisions: dict[str, Table] = {}


@settings(max_examples=5)
@given(st.permutations(DECISIONS), st.permutations(SEATS))
def test_the_order_of_arrival_never_matters(drafts: list[e.Entry], order: list[SeatId]) -> None:
    table = upto(kept(), "decide")
    for entry in drafts:
        table = apply(table, entry)
    table = after(table, (e.Submitted(seat) for seat in order))
    assert table.phase == "plans_up"
    table = after(table, (e.Stepped(seat) for seat in reversed(order)))
    table = after(table, (e.PlansLocked(), e.MonthsShown()))
    table = after(table, (e.Coin(seat, 1) for seat in order))
    table = after(table, (e.CoinsTurned(), e.WinterDone(), e.MonthsShown(), e.ReportDone()))
    first = _after_the_decisions.setdefault("first", table)
    assert same_state(table, first)
    assert table.history[-1].indicators == first.history[-1].indicators


def test_an_entry_of_another_phase_is_refused_in_words() -> None:
    assert problems(e.PlansLocked(), kept()) == ("That belongs to Plans up: the table is at Briefing.",)
    with pytest.raises(Refused, match=r"[Tt]he table is at Briefing"):
        apply(kept(), e.Coin("gp", 1))
    assert "is over" in problems(e.ClockStopped("report"), kept())[0]
    assert problems(new(), kept()) != ()


def test_an_unaffordable_plan_is_refused_in_words() -> None:
    table = upto(kept(), "decide")
    highest = {lever.id: lever.highest for lever in _levers(table, "council") if lever.kind == "money"}
    purse = table.purses["council"]
    tight = after(table, (e.Draft("council", highest),))
    if sum(highest.values()) > purse + 0.1:
        said = problems(e.Submitted("council"), tight)[0]
        assert said.startswith("Your plan costs £")
        assert "take £" in said
    assert "from" in problems(e.Draft("council", {"care_packages": 1e6}), table)[0]
    assert problems(e.Draft("council", {"care_packages": float("nan")}), table) != ()
    assert "does not hold that lever" in problems(e.Draft("council", {"winter_ward": 1.0}), table)[0]


def _levers(table: Table, seat: SeatId):
    from simgame.game.plans import levers_of

    return levers_of(table, seat)


def test_a_seat_may_unlock_until_all_are_in() -> None:
    table = upto(kept(), "decide")
    table = after(table, (e.Submitted("acute"), e.Unlocked("acute"), e.Draft("acute", {"winter_ward": 1.0})))
    assert "acute" in waiting_for(table)
    table = after(table, (e.Submitted(seat) for seat in SEATS))
    assert table.phase == "plans_up"
    assert "belongs to Decide" in problems(e.Unlocked("acute"), table)[0]


def test_when_the_clock_stops_drafts_stand_and_no_deal_rolls_on() -> None:
    table = after(kept(), (e.ClockStopped("briefing"), e.ClockStopped("negotiate")))
    assert table.talks is not None
    assert table.talks.settled_by == "roll_on"
    table = after(table, (e.Draft("acute", {"winter_ward": 1.0}), e.ClockStopped("decide")))
    assert table.drafts["acute"]["winter_ward"] <= 1.0
    table = after(table, (e.ClockStopped("plans_up"), e.MonthsShown(), e.ClockStopped("winter_call")))
    assert table.coins_turned
    assert set(table.coins.values()) == {0}
    table = after(table, (e.ClockStopped("winter_call"), e.ClockStopped("year"), e.ClockStopped("report")))
    assert table.phase == "briefing"
    assert table.year_index == 1


def test_a_card_on_the_table_without_a_deal_goes_to_arbitration() -> None:
    table = apply(kept(), e.BriefingDone())
    assert table.talks is not None
    low, high = table.talks.limits
    table = apply(table, e.Card("acute", "block", high))
    assert "not signed" in problems(e.NegotiateDone(), table)[0]
    table = apply(table, e.NegotiateDone(without_deal=True))
    assert table.talks is not None
    assert table.talks.settled_by == "arbitration"
    played = upto(table, "report").history[-1]
    assert played.settled_by == "arbitration"
    assert float(played.decisions["arbitration"][0, 0]) == 1.0
    assert low <= table.talks.roll_on_gbp_m <= high


def test_an_optional_seat_that_is_off_keeps_its_levers_and_has_no_vote() -> None:
    setup = new(seats={**dict.fromkeys(SEATS, "person"), "gp": "off"}, regime="decides", years=3)
    table = opened(setup)
    assert "gp" not in table.seats
    assert "is off" in problems(e.Coin("gp", 1), upto(table, "winter_call"))[0]
    vote = upto(table, "vote")
    assert vote.voting is not None
    assert len(vote.voting.voters) == 5
    assert vote.history[-1].settings["gp"] == vote.history[0].settings["gp"]


def test_only_what_can_be_played_is_set_up() -> None:
    bad = (
        (new(seats={"acute": "off"}), "only the GP federation and the council may be off"),
        (new(abolish_from=2), "goes with"),
        (new(regime="abolish", abolish_from=5, years=3), "cannot end in year 5 of 3"),
        (new(overrides={"no_such_thing": 1.0}), "no_such_thing"),
    )
    for setup, words in bad:
        with pytest.raises(Refused, match=words):
            opened(setup)


def test_a_promise_that_is_broken_is_read_out_and_costs_trust() -> None:
    table = apply(kept(), e.BriefingDone())
    promise = e.Promised("council", "acute", "do", lever="care_home_fee_uplift", bound="at_least", value=4.0)
    table = apply(table, promise)
    table = upto(apply(table, e.NegotiateDone()), "report")
    record = table.history[-1]
    assert [one.state for one in record.promises] == ["broken"]
    assert record.conduct[0][0] == "The council broke a promise to the acute trust."
    assert float(record.decisions["conduct_trust"][0, 0]) < 0


def test_money_promised_moves_from_purse_to_purse() -> None:
    table = apply(kept(), e.BriefingDone())
    paid = apply(table, e.Promised("acute", "community", "pay", gbp_m=0.4))
    assert paid.purses["acute"] == pytest.approx(table.purses["acute"] - 0.4, abs=0.011)
    assert paid.purses["community"] == pytest.approx(table.purses["community"] + 0.4, abs=0.011)
    too_much = e.Promised("acute", "community", "pay", gbp_m=500.0)
    assert "promise that or less" in problems(too_much, table)[0]
    record = upto(paid, "report").history[-1]
    total = sum(float(record.decisions[f"transfer_{seat}_gbp"][0].sum()) for seat in SEATS)
    assert abs(total) < 1e-6
    assert float(record.decisions["transfer_community_gbp"][0].sum()) == pytest.approx(4e5)


def test_the_stp_leads_one_right_sets_a_lever_once_and_is_said() -> None:
    table = upto(kept(), "plans_up")
    assert "has used its one right" in problems(e.OneRight("hold"), apply(table, e.OneRight("hold")))[0]
    used = apply(table, e.OneRight("marshal", "gp_investment", 0.0))
    assert used.drafts["commissioner"]["gp_investment"] == 0.0
    assert "choose one of those" in problems(e.OneRight("marshal", "winter_ward", 0.0), table)[0]
    record = upto(used, "report").history[-1]
    assert any("one right" in line for line, _, _ in record.conduct)


def test_one_step_each_and_no_more() -> None:
    table = upto(kept(), "plans_up")
    moved = apply(table, e.Stepped("council", "care_home_fee_uplift", 1))
    last = table.drafts["council"]["care_home_fee_uplift"]
    assert moved.drafts["council"]["care_home_fee_uplift"] > last
    assert "has had its one step" in problems(e.Stepped("council"), moved)[0]


def test_in_one_budget_the_reserve_pays_the_coins_and_the_chief_executive_may_refuse_one() -> None:
    table = upto(abolished(), "winter_call")
    table = after(table, (e.Coin(seat, 2) for seat in SEATS))
    table = apply(table, e.CoinsTurned())
    refused = apply(table, e.CoinRefused("acute"))
    assert "One coin is refused already" in problems(e.CoinRefused("gp"), refused)[0]
    record = apply(refused, e.WinterDone()).history[-1]
    coins = sum(float(record.winter[f"winter_{seat}_gbp"][0, 0]) for seat in SEATS)
    assert table.winter is not None
    assert coins <= max(table.winter.reserve_gbp_m, 0.0) * 1e6 + 1.0
    kept_call = upto(kept(), "winter_call")
    assert "nobody can refuse them" in problems(e.CoinRefused("acute"), kept_call)[0]


def test_april_to_november_is_the_same_whatever_is_decided_for_winter() -> None:
    table = upto(kept(), "winter_call")
    none = after(table, (*(e.Coin(seat, 0) for seat in SEATS), e.CoinsTurned(), e.WinterDone()))
    two = after(table, (*(e.Coin(seat, 2) for seat in SEATS), e.CoinsTurned(), e.WinterDone()))
    assert none.history[-1].months[:8] == two.history[-1].months[:8]
    assert none.history[-1].months[8:] != two.history[-1].months[8:]


def test_an_entry_is_applied_at_once() -> None:
    table = upto(kept(), "decide")
    begun = time.perf_counter()
    for _ in range(20):
        apply(table, e.Draft("acute", {"winter_ward": 1.0}))
    assert (time.perf_counter() - begun) / 20 < 0.005


def test_a_person_may_become_chief_executive_at_the_switch() -> None:
    seats = {**dict.fromkeys(SEATS, "steady"), "acute": "person"}
    table = opened(new(seats=seats, names={"acute": "Ash"}, regime="abolish"))
    assert table.phase == "switch"
    chosen = apply(table, e.ChiefChosen("acute"))
    assert (chosen.holders["stp"], chosen.holders["acute"], chosen.names["stp"]) == ("person", "steady", "Ash")
    assert "choose a seat that a person holds" in problems(e.ChiefChosen("gp"), table)[0]

"""Powers: one for each seat in each world, once a year, face up, with effect and price; threats are free."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from simgame.game import entries as e
from simgame.game.january import winter_decisions
from simgame.game.mandates import Mandate
from simgame.game.plans import conduct, table_decisions
from simgame.game.power_preview import power_preview
from simgame.game.powers import POWERS, STANDARDS, lifted, power_of_seat
from simgame.game.seats import SEATS, SPLITS, SeatId
from simgame.game.table import Table, apply, problems
from simgame.game.view import view
from tests.game.tables import abolished, after, kept, new, on, opened, upto


def at(split: str, phase: str) -> Table:
    return upto(kept() if split == "keep" else abolished(), phase)


def play(table: Table, seat: SeatId, choice: int = 0) -> Table:
    return apply(table, e.PowerPlayed(seat, power_of_seat(seat, table.split).id, choice))


def test_every_seat_has_one_power_in_each_world() -> None:
    for split in SPLITS:
        assert [power_of_seat(seat, split).seat for seat in SEATS] == list(SEATS)
    assert len(POWERS) == 12
    assert all(power.does.endswith(".") and power.costs.endswith(".") for power in POWERS.values())


@pytest.mark.parametrize("seat", ["commissioner", "community", "gp", "council"])
def test_a_power_of_the_plans_reaches_the_engine_and_costs_trust(seat: SeatId) -> None:
    table = at("keep", "decide")
    played = play(table, seat)
    id = f"power_{power_of_seat(seat, 'keep').id}"
    assert table_decisions(table)[id][0, 0] == 0.0
    assert table_decisions(played)[id][0, 0] == 1.0
    cost = [points for words, points, _ in conduct(played) if "promise" not in words]
    assert sum(cost) < sum(points for _, points, _ in conduct(table))
    assert view(played, None).powers[SEATS.index(seat)].used.endswith(".")


def test_a_power_is_played_once_a_year_and_comes_back() -> None:
    table = play(at("keep", "decide"), "commissioner")
    assert problems(e.PowerPlayed("commissioner", "shop_around"), table) == (
        "Shop around is played already this year: it comes back next year.",
    )
    later = upto(table, "decide", 1)
    assert not problems(e.PowerPlayed("commissioner", "shop_around"), later)
    assert table_decisions(later)["power_shop_around"][0, 0] == 0.0


def test_a_power_has_its_phase_its_owner_and_its_world() -> None:
    table = at("keep", "decide")
    for entry, words in (
        (e.PowerPlayed("acute", "full"), "Full is played at Winter call"),
        (e.PowerPlayed("acute", "pause"), "The acute trust has another power: Full."),
        (e.PowerPlayed("gp", "veto"), "Partner’s veto is a power of the other rules of the money"),
        (e.PowerPlayed("stp", "one_right"), "The one right is used over the plans"),
    ):
        assert problems(entry, table)[0].startswith(words)


def test_full_makes_all_others_show_their_coins_first() -> None:
    table = play(at("keep", "winter_call"), "acute")
    assert problems(e.Coin("acute", 1), table) == ("You called Full: all others show their coins first.",)
    others = [seat for seat in SEATS if seat != "acute"]
    for seat in others[:-1]:
        table = apply(table, e.Coin(seat, 2))
    slips = view(table, "acute").winter
    assert slips is not None
    assert all(slip.coins is None for slip in slips.slips)
    table = apply(table, e.Coin(others[-1], 2))
    seen = view(table, "acute").winter
    assert seen is not None
    assert {slip.seat: slip.coins for slip in seen.slips} == {**dict.fromkeys(others, 2), "acute": None}
    assert not problems(e.Coin("acute", 0), table)


def test_full_changes_januarys_forecast_and_nothing_before_december() -> None:
    table = at("keep", "winter_call")
    full = play(table, "acute")
    assert table.winter is not None
    assert full.winter is not None
    assert full.winter.before["occupancy_pct"] < table.winter.before["occupancy_pct"]
    one, two = (upto(t, "report").history[-1].months for t in (table, full))
    assert one[:8] == two[:8]
    assert one[9] != two[9]


def test_a_published_standard_that_is_missed_takes_the_reserve_first() -> None:
    table = play(at("abolish", "decide"), "commissioner", choice=1)
    table = upto(table, "winter_call")
    one = table.powers[-1]
    assert one.met is not None
    assert table.winter is not None
    missed = msgspec.structs.replace(one, met=False)
    table = replace(table, powers=(missed,), winter=replace(table.winter, reserve_gbp_m=5.0))
    seat = STANDARDS[1][2]
    gbp = winter_decisions(table)[f"winter_{seat}_gbp"][0, 0]
    assert gbp == pytest.approx(2 * table.winter.coin_gbp_m * 1e6)
    assert winter_decisions(table)["winter_power_publish"][0, 0] == -1.0
    wrong = problems(e.PowerPlayed("commissioner", "publish", 7), at("abolish", "decide"))
    assert wrong[0].startswith("Publish: choose")


def test_a_safe_limit_keeps_the_chief_executives_hands_off() -> None:
    table = play(at("abolish", "decide"), "acute")
    up = upto(table, "plans_up")
    entry = e.OneRight("set", "winter_ward", 0.0)
    assert problems(entry, up)[0].startswith("The hospital division set a safe limit")
    winter = upto(up, "winter_call")
    winter = after(winter, (*(e.Coin(seat, 1) for seat in SEATS), e.CoinsTurned()))
    assert problems(e.CoinRefused("acute"), winter)[0].startswith("The hospital division set a safe limit")
    assert not problems(e.CoinRefused("gp"), winter)


def test_first_call_takes_half_of_what_the_hospital_has_not_spent() -> None:
    table = upto(play(at("abolish", "decide"), "community"), "winter_call")
    assert table.mid is not None
    left = float(table.mid.state.ytd_balance_gbp[0, table.world.trust_acute].sum()) / 1e6
    assert table.powers[-1].gbp_m == pytest.approx(max(left, 0.0) / 2, abs=0.01)


def test_the_casting_vote_carries_a_budget_that_fails_by_one() -> None:
    table = at("abolish", "negotiate")
    table = apply(table, e.Proposed({"hospital": 1.0}))
    votes: dict[SeatId, bool] = {"commissioner": True, "acute": True, "community": True, "gp": False, "council": False}
    assert problems(e.PowerPlayed("stp", "casting_vote"), table)[0].startswith("There is no failed ballot")
    table = apply(table, e.Ballot(votes))
    assert table.budget is not None
    assert not table.budget.settled_by
    carried = play(table, "stp")
    assert carried.budget is not None
    assert carried.budget.agreed == (1.0, 0.0, 0.0)
    assert any("casting vote" in words and points < 0 for words, points, _ in conduct(carried))


def test_a_veto_keeps_the_practices_share_once_a_game() -> None:
    table = at("abolish", "negotiate")
    assert table.budget is not None
    cut = round(-0.04 * table.budget.rolls_on[2], 1)
    votes: dict[SeatId, bool] = {seat: seat != "gp" for seat in SEATS if seat != "stp"}
    table = after(table, (e.Proposed({"keeping_well": cut}), e.Ballot(votes)))
    vetoed = play(table, "gp")
    assert vetoed.budget is not None
    assert vetoed.budget.agreed is not None
    assert vetoed.budget.rolls_on[2] + vetoed.budget.agreed[2] == pytest.approx(vetoed.budget.same_work[2], abs=0.01)
    later = upto(apply(vetoed, e.NegotiateDone()), "negotiate", 1)
    assert problems(e.PowerPlayed("gp", "veto"), later)[0] == "Partner’s veto is played once a game, and it was."


def test_what_a_veto_lifts_is_paid_by_the_reserve_then_by_the_others() -> None:
    rolls, same = (60.0, 30.0, 20.0, 0.0), (61.0, 31.0, 21.0)
    assert lifted(rolls, same, (2.0, 1.0, 0.0), 5.0) == (2.0, 1.0, 1.0)
    assert lifted(rolls, same, (3.0, 2.0, 0.0), 5.0) == (2.33, 1.67, 1.0)


def test_a_council_that_leaves_parts_the_budgets_next_year_alone() -> None:
    table = play(at("abolish", "decide"), "council")
    assert float(table.regime.pooling[0, 0]) == 1.0
    after_one = upto(table, "decide", 1)
    assert 0.0 < float(after_one.regime.pooling[0, 0]) < 1.0
    assert float(upto(after_one, "decide", 1).regime.pooling[0, 0]) == 1.0


def test_a_seat_that_went_beyond_its_mandate_has_no_power_and_only_it_knows() -> None:
    table = at("keep", "negotiate")
    assert table.talks is not None
    limit = table.mandates["acute"].gbp_m
    value = table.talks.limits[0]
    assert value < limit - 0.1
    table = after(table, (e.Card("acute", "block", value), e.Shake("acute"), e.Shake("commissioner")))
    mine = view(table, "acute").mine
    assert mine is not None
    assert mine.mandate is not None
    assert mine.mandate.beyond
    later = upto(table, "winter_call", 1)
    assert later.history[-1].beyond == ("acute",)
    told = problems(e.PowerPlayed("acute", "full"), later)
    assert told == ("Last year you went beyond your board’s mandate: you have no power this year.",)
    assert next(one for one in view(later, None).powers if one.seat == "acute").now
    own = view(later, "acute").mine
    assert own is not None
    assert own.power_problem == told[0]
    assert not problems(e.PowerPlayed("acute", "full"), upto(later, "winter_call", 1))


def test_a_threat_is_free_and_said_aloud() -> None:
    table = at("keep", "decide")
    told = apply(table, e.Threatened("council", "acute", "Take your people home, or I pause."))
    assert conduct(told) == conduct(table)
    assert view(told, None).threats[0].line.startswith("Take your people")
    assert problems(e.Threatened("gp", "gp"), table) == ("A threat is for somebody else: choose another seat.",)


@pytest.mark.parametrize("split", SPLITS)
def test_each_power_is_worked_out_by_the_engine_for_its_owner(split: str) -> None:
    for phase in ("decide", "winter_call"):
        table = at(split, phase)
        for seat in SEATS:
            found = power_preview(table, seat)
            assert found.sentence.endswith(".")
            power = power_of_seat(seat, table.split)
            if phase in power.phases and power.id in ("shop_around", "full", "close_list", "safe_cap", "pause"):
                assert found.figures
                assert abs(found.mine) > 0.05


def test_powers_and_all_that_is_private_replay_to_the_same_table() -> None:
    setup = new(years=2)
    log: list[e.Entry] = [setup]
    table = opened(setup)
    while table.phase != "report":
        step: list[e.Entry] = []
        if table.phase == "decide":
            step = [e.PowerPlayed("gp", "safe_cap"), e.Threatened("acute", "gp", "I may be full."),
                    e.ObjectiveKept("acute", table.aims["acute"].dealt[1])]  # fmt: skip
        if table.phase == "winter_call" and not table.coins_turned:
            step = [e.PowerPlayed("acute", "full")]
        for entry in (*step, e.ClockStopped(table.phase)):
            table = apply(table, entry)
            log.append(entry)
    again = after(opened(setup), log[1:])
    assert msgspec.json.encode(view(again, "gp")) == msgspec.json.encode(view(table, "gp"))
    assert again.history[-1].indicators == table.history[-1].indicators
    assert [one.power for one in again.history[-1].powers] == ["safe_cap", "full"]
    assert on(again).powers == table.powers


def test_a_mandate_is_drawn_anew_each_year_and_alike_for_the_same_number() -> None:
    table = kept()
    again = opened(new())
    assert table.mandates == again.mandates
    later = upto(table, "briefing", 1)
    assert later.mandates["acute"].drawn != table.mandates["acute"].drawn
    assert set(table.mandates) == {"commissioner", "acute"}
    assert set(abolished().mandates) == set(SEATS)
    assert isinstance(table.mandates["acute"], Mandate)

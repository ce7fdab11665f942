"""A pound is promised, paid or signed away once: purses, cards and mandates count what terms come to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simgame.game import contracts, mandates, new_talks
from simgame.game.entries import ClockStopped, Coin, CoinRefused, OneRight, PowerPlayed
from simgame.game.entries_deals import Accept, Card, NegotiateDone, Offer, Promised, Shake, Withdraw
from simgame.game.seats import SEATS
from simgame.game.table import apply, problems
from simgame.game.table_value import Table
from simgame.game.terms import More
from simgame.game.view import view
from simgame.session.players import next_move
from tests.game.tables import after
from tests.rows.games import briefing, calm, to_briefing, to_decide


def talking(complexity: str = "workshop") -> Table:
    return apply(briefing(complexity=complexity), ClockStopped("briefing"))


@pytest.mark.parametrize("world", ["keep", "abolish"])
def test_what_a_seat_pays_away_by_promise_it_has_no_more(world: str) -> None:
    table = to_decide(briefing(world, "workshop"))
    for seat in SEATS:
        to, purse = ("gp" if seat == "stp" else "stp"), table.purses[seat]
        paid = apply(table, Promised(seat, to, "pay", gbp_m=round(purse - 0.04, 2)))
        assert paid.purses[seat] == pytest.approx(0.04, abs=0.02), seat
        assert paid.purses[to] == pytest.approx(table.purses[to] + purse - 0.04, abs=0.02), to
        assert sum(gbp for _, gbp in paid.purse_parts[seat]) == pytest.approx(paid.purses[seat], abs=0.02)
        refused = problems(Promised(seat, to, "pay", gbp_m=1.0), paid)
        assert refused, seat
        assert refused[0].endswith("left: promise that or less.")


def test_a_promise_to_pay_nothing_that_shows_is_refused() -> None:
    table = talking()
    for gbp_m in (0.0, 0.004, 0.04):
        refused = problems(Promised("commissioner", "gp", "pay", gbp_m=gbp_m), table)
        assert refused, "it would count as kept, and cost nothing"
        assert refused[0].startswith("A promise to pay needs an amount above £0.0m")
    assert not problems(Promised("commissioner", "gp", "pay", gbp_m=0.1), table)


def test_the_commissioners_money_is_signed_away_once_over_both_contracts() -> None:
    table = talking()
    assert table.talks is not None
    assert table.community_talks is not None
    room, community = table.purses["commissioner"], table.community_talks
    high = table.talks.limits[1]
    assert high == pytest.approx(table.talks.roll_on_gbp_m + room, abs=0.1)
    before = after(table, (Card("community", "block", community.limits[1], None, "community"),))
    signed = after(before, (Card("acute", "block", high), Shake("acute"), Shake("commissioner")))
    assert signed.community_talks is not None
    assert signed.community_talks.limits[1] == pytest.approx(community.roll_on_gbp_m, abs=0.2)
    ends = problems(Shake("commissioner", "community"), signed)
    assert ends, "what lay on the other card is more than is left"
    assert ends[0].startswith("The commissioner’s money ends at £")
    assert problems(Promised("commissioner", "gp", "pay", gbp_m=3.0), signed), "nor can it be promised"
    assert new_talks.signed_gbp_m(signed, "acute") == pytest.approx(high - table.talks.roll_on_gbp_m)


def test_what_is_promised_away_cannot_be_signed_away() -> None:
    table = talking()
    assert table.talks is not None
    room = table.purses["commissioner"]
    paid = apply(table, Promised("commissioner", "gp", "pay", gbp_m=round(room - 2.0, 1)))
    assert paid.talks is not None
    assert paid.talks.limits[1] == pytest.approx(table.talks.roll_on_gbp_m + 2.0, abs=0.2)
    assert "money ends at" in problems(Card("acute", "block", table.talks.limits[1]), paid)[0]
    later = apply(paid, ClockStopped("negotiate"))
    assert later.purses["commissioner"] == pytest.approx(2.0, abs=0.1)


def test_a_mandate_is_held_against_what_terms_come_to_not_against_their_value_alone() -> None:
    table = talking()
    assert table.talks is not None
    limit = table.mandates["commissioner"].gbp_m
    dear = Card("acute", "tariff", round(limit - 0.1, 1), More(price_pct=3.0, stays_pct=5.0))
    signed = after(table, (dear, Shake("acute"), Shake("commissioner")))
    assert signed.talks is not None
    assert signed.talks.agreed is not None
    assert contracts.comes_to_gbp_m(signed.talks, signed.talks.agreed) > limit + 5.0
    assert mandates.beyond(signed.mandates, signed.talks, None) == ("commissioner",)
    shown = view(apply(table, dear), "commissioner").mine
    assert shown is not None
    assert shown.mandate is not None
    assert shown.mandate.beyond, "its owner sees it while the card lies there"


def test_a_computer_player_reads_the_terms_beyond_the_value() -> None:
    table = talking()
    assert table.talks is not None
    roll_on = round(table.talks.roll_on_gbp_m)
    fair, cheap = Card("commissioner", "tariff", roll_on + 9), More(price_pct=-3.0, stays_pct=-5.0)
    kind = next_move(view(apply(table, fair), "acute"), "acute", "self-interested")
    assert kind is not None
    assert isinstance(kind.entry, Shake)
    for more in (cheap, More(over_pct=0.0)):
        lying = apply(table, Card("commissioner", "tariff", roll_on + 9, more))
        answer = next_move(view(lying, "acute"), "acute", "self-interested")
        assert answer is not None
        assert isinstance(answer.entry, Card), more
        assert answer.entry.more == More(), "it puts last year’s terms back"


def test_a_letter_that_nobody_takes_lapses_when_the_talks_end_and_is_a_last_word() -> None:
    table = talking()
    assert table.talks is not None
    roll_on = round(table.talks.roll_on_gbp_m)
    letter = Offer("commissioner", "block", roll_on + 2.0, "The most we can do.")
    waiting = apply(table, letter)
    over = apply(waiting, ClockStopped("negotiate"))
    assert over.talks is not None
    assert over.talks.settled_by == "arbitration"
    assert problems(Accept("acute"), over), "it cannot be taken any more"
    deal = view(over, "acute").contract
    assert deal is not None
    assert [one.over for one in deal.offers] == ["lapsed"]
    assert deal.turn is None
    assert view(over, "gp").contract.offers == ()
    back = view(apply(waiting, Withdraw("commissioner")), "acute").contract
    assert back is not None
    assert [one.over for one in back.offers] == ["taken back"]
    taken = apply(waiting, Accept("acute"))
    assert [one.over for one in view(taken, "stp").contract.offers] == [""]


def test_nobody_is_told_of_a_letter_by_what_stops_the_table() -> None:
    table = talking()
    letter = Offer("commissioner", "block", round(table.talks.roll_on_gbp_m) + 2.0)
    assert problems(NegotiateDone(), apply(table, letter)) == problems(NegotiateDone(), table)


@pytest.mark.parametrize("world", ["keep", "abolish"])
def test_a_lead_who_went_beyond_the_mandate_has_no_right_and_no_key_next_year(world: str) -> None:
    table = to_briefing(calm(world))
    beyond = replace(table, history=(*table.history[:-1], replace(table.history[-1], beyond=("stp",))))
    entry = OneRight("hold") if world == "keep" else OneRight("set", "winter_ward", 2.0)
    said = ("Last year you went beyond your board’s mandate: you have no power this year.",)
    up = apply(to_decide(beyond), ClockStopped("decide"))
    assert problems(entry, up) == said
    assert problems(entry, apply(to_decide(table), ClockStopped("decide"))) == ()
    if world == "keep":
        return
    call = apply(apply(up, ClockStopped("plans_up")), ClockStopped("year"))
    turned = apply(after(call, (Coin(seat, 1) for seat in SEATS)), ClockStopped("winter_call"))
    assert problems(CoinRefused("gp"), turned) == said
    assert problems(PowerPlayed("stp", "casting_vote"), turned)

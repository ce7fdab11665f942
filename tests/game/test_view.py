"""The single door: nothing private leaves a table, and what is for all is there for all."""

from __future__ import annotations

import math

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simgame.game import entries as e
from simgame.game.entries_deals import Form
from simgame.game.plans import levers_of
from simgame.game.seats import SEATS, SeatId
from simgame.game.table import Table, apply, problems
from simgame.game.view import view
from simgame.game.view_types import View
from tests.game.tables import abolished, after, kept, new, on, opened, upto


def plain(seen: View) -> bytes:
    """A view as bytes, without the length of the log: it only says how many entries there were."""
    return msgspec.json.encode(msgspec.structs.replace(seen, log_length=0))


def others(seat: SeatId, but: tuple[SeatId, ...] = ()) -> list[SeatId | None]:
    return [None, *(one for one in SEATS if one != seat and one not in but)]


def assert_hidden(one: Table, two: Table, viewers: list[SeatId | None]) -> None:
    for viewer in viewers:
        assert plain(view(one, viewer)) == plain(view(two, viewer)), viewer


def settings_of(table: Table, seat: SeatId) -> st.SearchStrategy[dict[str, float]]:
    pick = {
        lever.id: st.sampled_from([lever.lowest, (lever.lowest + lever.highest) // 2, lever.highest])
        if not lever.choices
        else st.sampled_from([float(n) for n in range(len(lever.choices))])
        for lever in levers_of(table, seat)
    }
    return st.fixed_dictionaries({}, optional=pick)


@settings(max_examples=12)
@given(st.data(), st.sampled_from(SEATS), st.sampled_from(["keep", "abolish"]))
def test_nobody_sees_another_seats_draft(data: st.DataObject, seat: SeatId, split: str) -> None:
    table = upto(kept() if split == "keep" else abolished(), "decide")
    one = apply(table, e.Draft(seat, data.draw(settings_of(table, seat))))
    two = apply(table, e.Draft(seat, data.draw(settings_of(table, seat))))
    two = after(two, (e.Reason(seat, "in secret"), e.Prediction(seat, "ae_four_hour_pct", "down", 2.0)))
    assert_hidden(one, two, others(seat))
    if one.drafts != two.drafts:
        assert plain(view(one, seat)) != plain(view(two, seat))


@settings(max_examples=8)
@given(st.lists(st.tuples(st.sampled_from(["tariff", "block"]), st.integers(-20, 20)), min_size=1, max_size=4))
def test_written_offers_are_for_the_two_parties_and_the_stp_lead(offers: list[tuple[Form, int]]) -> None:
    table = apply(kept(), e.BriefingDone())
    assert table.talks is not None
    wrote = table
    for turn, (form, change) in enumerate(offers):
        seat: SeatId = "acute" if turn % 2 else "commissioner"
        entry = e.Offer(seat, form, round(table.talks.roll_on_gbp_m + change / 10, 1), "between us")
        if not problems(entry, wrote):
            wrote = apply(wrote, entry)
    assert_hidden(table, wrote, [None, "community", "gp", "council"])
    for reader in ("commissioner", "acute", "stp"):
        seen = view(wrote, reader).contract
        assert seen is not None
        assert len(seen.offers) >= 1


@settings(max_examples=10)
@given(st.sampled_from(SEATS), st.integers(0, 2), st.integers(0, 2), st.sampled_from(["keep", "abolish"]))
def test_nobody_sees_a_coin_before_it_is_turned(seat: SeatId, one: int, two: int, split: str) -> None:
    table = upto(kept() if split == "keep" else abolished(), "winter_call")
    assert_hidden(apply(table, e.Coin(seat, one)), apply(table, e.Coin(seat, two)), others(seat))
    shown = view(apply(table, e.Coin(seat, one)), seat).winter
    assert shown is not None
    assert shown.my_coins == one


@pytest.mark.parametrize("seat", SEATS)
def test_nobody_sees_a_bid_or_a_vote_before_it_is_turned(seat: SeatId) -> None:
    table = apply(abolished(), e.BriefingDone())
    low, high = (apply(table, e.Bid(seat, "hospital", value, words)) for value, words in ((1.0, "a"), (2.0, "b")))
    assert_hidden(low, high, others(seat))
    if seat == "stp":
        return
    voting = apply(table, e.Proposed({"hospital": 0.0}))
    yes, no = (apply(voting, e.Ballot({seat: vote})) for vote in (True, False))
    assert_hidden(yes, no, others(seat))


@pytest.mark.parametrize("seat", SEATS)
def test_nobody_sees_a_vote_on_the_regime_before_it_is_turned(seat: SeatId) -> None:
    table = upto(opened(new(regime="decides")), "vote")
    keep = apply(table, e.RegimeVote({seat: ("keep", "because")}))
    end = apply(table, e.RegimeVote({seat: ("abolish", "and why")}))
    assert_hidden(keep, end, others(seat))
    turned = apply(keep, e.RegimeVote({one: ("keep", "so there") for one in SEATS if one != seat}))
    seen = view(turned, None).vote
    assert seen is not None
    assert all(card.choice == "keep" for card in seen.cards)


def test_the_sheet_of_an_open_table_has_every_lever_and_no_computers_draft() -> None:
    seats = {**dict.fromkeys(SEATS, "person"), "council": "steady"}
    table = upto(opened(new(seats=seats, way="open")), "decide")
    sheet = view(table, None).sheet
    assert sum(len(desk.levers) for desk in sheet) == 12
    hidden = apply(table, e.Draft("council", {"care_home_fee_uplift": 5.0}))
    assert plain(view(table, None)) == plain(view(hidden, None))
    typed = apply(table, e.Draft("acute", {"winter_ward": 1.0}))
    desk = next(desk for desk in view(typed, None).sheet if desk.seat == "acute")
    assert next(lever for lever in desk.levers if lever.id == "winter_ward").draft == 1.0
    assert view(typed, "gp").sheet == ()
    one_budget = upto(apply(opened(new(way="open", regime="abolish")), e.SwitchStep(4)), "decide")
    assert sum(len(desk.levers) for desk in view(one_budget, None).sheet) == 10
    assert view(upto(kept(), "decide"), None).sheet == ()


def test_winters_card_is_told_before_the_winter_call_only_to_the_seat_that_hears_it_first() -> None:
    table = kept()
    while not any(one.winter for one in table.events):
        table = upto(table, "briefing", 1)
    card = next(card for card in table.cards for one in table.events if one.winter and card.id == one.card)
    title = card.title
    for phase in ("briefing", "negotiate", "decide", "plans_up", "year"):
        table = upto(table, phase)
        for seat in others(card.hears_first):
            assert title.encode() not in plain(view(table, seat)).replace(b"\\", b""), phase
    mine = view(upto(table, "year"), card.hears_first).mine
    assert mine is not None
    assert [one.title for one in mine.early] == [title]
    assert any(event.title == title for event in view(upto(table, "winter_call"), None).winter.events)


def numbers_in(value: object) -> list[float]:
    if isinstance(value, float):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    return [number for item in value for number in numbers_in(item)] if isinstance(value, list | tuple) else []


@pytest.mark.parametrize("world", ["keep", "abolish"])
def test_every_phase_has_its_screen_in_plain_finite_values(world: str) -> None:
    table = kept() if world == "keep" else abolished()
    while table.year_index < 2:
        for seat in (None, *SEATS):
            seen = view(table, seat)
            assert seen.phase == table.phase
            bad = [number for number in numbers_in(msgspec.to_builtins(seen)) if not math.isfinite(number)]
            assert not bad, (table.phase, seat)
        seen = view(table, "acute")
        if table.phase == "negotiate":
            assert (seen.contract is None) == (world == "abolish")
            assert (seen.budget is None) == (world == "keep")
        if table.phase == "decide":
            assert seen.desk is not None
            assert seen.desk.purse_gbp_m >= 0
        if table.phase == "plans_up":
            assert seen.plans is not None
            assert len(seen.plans.faces) == 6
            low, high = seen.plans.stays_range
            assert low <= seen.plans.stays_expected <= high
        if table.phase == "winter_call":
            assert seen.winter is not None
            assert seen.winter.coin_gbp_m == pytest.approx(seen.money.total_gbp_m / 2000, rel=0.02)
        if table.phase == "report":
            assert seen.report is not None
            assert len(seen.report.months) == 12
            assert len(seen.report.marks) == 5
            assert seen.report.books.residual_gbp == pytest.approx(0, abs=0.01)
        table = on(table)


def test_the_switch_shows_its_letters_and_the_last_cards() -> None:
    table = apply(kept(), e.BriefingDone())
    assert table.talks is not None
    table = opened(new(regime="abolish", abolish_from=2, years=2))
    table = apply(table, e.BriefingDone())
    assert table.talks is not None
    table = apply(table, e.Card("acute", "block", table.talks.roll_on_gbp_m))
    table = after(table, (e.Shake("acute"), e.Shake("commissioner"), e.NegotiateDone()))
    seen = view(upto(table, "switch"), None).switch
    assert seen is not None
    assert (seen.to, seen.step, len(seen.letters), len(seen.opened)) == ("abolish", 1, 6, 2)
    letter = next(one for one in seen.letters if one.seat == "commissioner")
    assert "Care outside hospital" in letter.gone
    assert letter.new_title == "Population health director"
    assert letter.power_before_pct is not None
    assert letter.power_after_pct is not None
    assert letter.power_before_pct > letter.power_after_pct
    assert dict(seen.opened)["acute"].startswith("last put block at £")
    assert dict(seen.opened)["commissioner"].startswith("put no card of its own.")

"""Whatever is offered, in whatever order: an entry is applied or refused in a sentence, and every view can be made."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simgame.game import entries as e
from simgame.game.budget import PLACED_POTS, SIX_POTS
from simgame.game.entries_deals import FORMS
from simgame.game.levers import LEVERS
from simgame.game.seats import SEATS
from simgame.game.table import Refused, apply, next_step, problems, waiting_for
from simgame.game.terms import More
from simgame.game.view import view
from tests.game.tables import new, opened

seats = st.sampled_from(SEATS)
number = st.one_of(st.floats(-5, 500), st.sampled_from([0.0, 1.0, 2.0, 400.0, float("nan"), float("inf")]))
lever = st.one_of(st.sampled_from(sorted(LEVERS)), st.just("nothing"))
pot = st.sampled_from((*PLACED_POTS, *SIX_POTS, "reserve"))
form = st.sampled_from(FORMS)
split = st.sampled_from(["keep", "abolish"])
contract = st.sampled_from(["acute", "community"])
more = st.one_of(st.none(), st.builds(More, number, number, number))
event = st.sampled_from(["save_our_hospital", "control_total", "apply", "winter_bung"])
kind = st.sampled_from(["starter", "workshop", "full"])

OFFERS = st.one_of(
    st.builds(e.EventChosen, event, seats, st.integers(0, 1)),
    st.builds(e.Card, seats, form, number, more, contract),
    st.builds(e.Shake, seats, contract),
    st.builds(e.Offer, seats, form, number, st.just(""), more, contract),
    st.builds(e.Accept, seats, contract),
    st.builds(e.Withdraw, seats, contract),
    st.builds(e.LeverChosen, seats, lever),
    st.builds(e.Promised, seats, seats, st.just("pay"), number),
    st.builds(
        e.Promised, seats, seats, st.just("do"), st.none(), lever, st.sampled_from(["at_least", "at_most"]), number
    ),
    st.builds(e.Bid, seats, pot, number),
    st.builds(e.Proposed, st.dictionaries(pot, number, max_size=3)),
    st.builds(e.Amendment, seats, pot, pot, number),
    st.builds(e.AmendmentTaken, st.integers(0, 2)),
    st.builds(e.Ballot, st.dictionaries(seats, st.booleans()), st.one_of(st.none(), st.integers(0, 2))),
    st.builds(e.Draft, seats, st.dictionaries(lever, number, max_size=2)),
    st.builds(e.Submitted, seats),
    st.builds(e.Unlocked, seats),
    st.builds(e.Prediction, seats, st.sampled_from(["ae_four_hour_pct", "nothing"]), st.just("up"), number),
    st.builds(e.Marked, seats, st.sampled_from(["red", "green"])),
    st.builds(e.OneRight, st.sampled_from(["hold", "marshal", "control_total", "set"]), lever, number),
    st.builds(e.Stepped, seats, lever, st.sampled_from([-1, 0, 1])),
    st.builds(e.Coin, seats, st.integers(0, 2)),
    st.builds(e.CoinRefused, seats),
    st.builds(e.RegimeVote, st.dictionaries(seats, st.tuples(split, st.just("why")))),
    st.builds(e.SwitchStep, st.integers(1, 4), st.sampled_from(["savings", None])),
    st.builds(e.ChiefChosen, seats),
    st.builds(e.SeatChanged, seats, st.sampled_from(["person", "steady", "off"])),
    st.sampled_from([e.NegotiateDone(), e.CoinsTurned(), e.WinterDone(), e.VoteDone(), e.PlansLocked()]),
)
MOVES = st.one_of(st.just("on"), st.just("clock"), OFFERS, OFFERS, OFFERS, OFFERS)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(MOVES, min_size=20, max_size=60), st.sampled_from(["keep", "abolish", "decides"]), kind, st.booleans())
def test_an_entry_is_applied_or_refused_in_a_sentence(
    moves: list[object], regime: str, complexity: str, grows: bool
) -> None:
    table = opened(new(regime=regime, years=2, complexity=complexity, growing=grows, protect=grows))
    for move in moves:
        if move == "clock":
            entry: e.Entry | None = e.ClockStopped(table.phase)
        elif move == "on":
            entry = next_step(table)
        else:
            entry = move
        if entry is None:
            continue
        found = problems(entry, table)
        assert all(sentence.endswith(".") for sentence in found), found
        if found:
            with pytest.raises(Refused, match=re.escape(found[0])):
                apply(table, entry)
        else:
            table = apply(table, entry)
        assert set(waiting_for(table)) <= set(table.seats)
        view(table, None)
    for seat in SEATS:
        view(table, seat)

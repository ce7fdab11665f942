"""No leak: whatever a seat, a spectator or a computer player receives is the same, byte for byte, whichever secret
another seat holds, until it turns.

Two tables that differ in one secret of one seat are moved on by the same entries of the others; at each step every
other viewer's view, every other seat's refusals and every computer player's answer must be equal.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from simgame.game import early, objectives
from simgame.game import entries as e
from simgame.game.plans import levers_of
from simgame.game.powers import power_of_seat
from simgame.game.seats import CONTRACT_PARTIES, SEATS, SeatId
from simgame.game.table import Table, apply, problems
from simgame.game.view import sealed_open, view
from simgame.session.characters import CHARACTERS
from simgame.session.players import next_move
from tests.game.tables import after, new, on, opened, upto

PHASES = ("briefing", "negotiate", "decide", "plans_up", "year", "winter_call", "report")
WAYS = ("curtain", "open")
FOUND = (Phase.explicit, Phase.reuse, Phase.generate)  # a leak is told as it was found: to shrink it takes minutes
Pair = tuple[Table, Table]


@lru_cache(maxsize=128)
def reached(regime: str, way: str, phase: str, years: int, complexity: str = "starter") -> Table:
    """A table at a phase, moved on in the plainest way from the phase before."""
    at = PHASES.index(phase)
    if at > 0:
        return upto(on(reached(regime, way, PHASES[at - 1], years, complexity)), phase)
    if years > 0:
        return upto(on(reached(regime, way, "report", years - 1, complexity)), "briefing")
    table = opened(new(regime=regime, way=way, complexity=complexity))
    while table.phase != "briefing":
        table = on(table)
    return table


@lru_cache(maxsize=4)
def voting(way: str, complexity: str) -> Table:
    """A table that has applied, at its vote."""
    table = opened(new(regime="decides", way=way, complexity=complexity))
    table = apply(upto(table, "briefing"), e.EventChosen("apply", "stp", 1))
    return upto(on(table), "vote")


def seen(table: Table, viewer: SeatId | None) -> bytes:
    return msgspec.json.encode(view(table, viewer))


def answers(table: Table, seat: SeatId) -> list[tuple[e.Entry, str] | None]:
    """What a computer player of each character would do in a seat."""
    shown = view(table, seat)
    found = [next_move(shown, seat, name) for name in CHARACTERS]
    return [None if move is None else (move.entry, move.reason) for move in found]


def assert_nobody_can_tell(one: Table, two: Table, knows: tuple[SeatId | None, ...], entry: e.Entry | None) -> None:
    for viewer in (None, *SEATS):
        if viewer in knows:
            continue
        assert seen(one, viewer) == seen(two, viewer), viewer
        if viewer is not None:
            assert answers(one, viewer) == answers(two, viewer), viewer
    if entry is not None:
        assert problems(entry, one) == problems(entry, two)


# --- secrets: each makes two tables of one, or none where the phase has no such secret ------------------------------


def drafts(table: Table, seat: SeatId, data: st.DataObject) -> Pair | None:
    if table.phase != "decide" or seat in table.submitted:
        return None
    pick = {
        lever.id: st.sampled_from([lever.lowest, lever.highest])
        if not lever.choices
        else st.sampled_from([float(n) for n in range(len(lever.choices))])
        for lever in levers_of(table, seat)
    }
    made = st.fixed_dictionaries({}, optional=pick)
    two = table  # none at all, or another
    for _ in range(data.draw(st.integers(0, 1))):
        two = apply(two, e.Draft(seat, data.draw(made)))
    return apply(table, e.Draft(seat, data.draw(made))), two


def reasons(table: Table, seat: SeatId, data: st.DataObject) -> Pair | None:
    if table.phase not in ("decide", "plans_up"):
        return None
    one = apply(table, e.Reason(seat, data.draw(st.sampled_from(["So there.", "Beds first."]))))
    return one, apply(table, e.Prediction(seat, "ae_four_hour_pct", "down", 2.0))


def offers(table: Table, seat: SeatId, data: st.DataObject) -> Pair | None:
    if table.talks is None or table.phase != "negotiate" or seat not in CONTRACT_PARTIES or table.talks.standing:
        return None
    value = table.talks.roll_on_gbp_m
    first = e.Offer(seat, "block", round(value * data.draw(st.sampled_from([0.97, 1.0])), 1), "between us")
    if problems(first, table):
        return None
    return apply(table, first), apply(table, e.Offer(seat, "tariff", value, "and only us"))


def letters_outside(table: Table, seat: SeatId, data: st.DataObject) -> Pair | None:
    """Written offers on the community contract, which beyond starter has talks of its own."""
    talks = table.community_talks
    if talks is None or table.phase != "negotiate" or seat not in talks.parties or talks.standing:
        return None
    value = round(talks.roll_on_gbp_m * data.draw(st.sampled_from([0.98, 1.0])), 1)
    first = e.Offer(seat, "block", value, "between us", contract="community")
    return None if problems(first, table) else (apply(table, first), table)


def votes(table: Table, seat: SeatId, data: st.DataObject) -> Pair | None:
    """Keep or abolish, face down."""
    if table.voting is None or table.voting.result is not None:
        return None
    cards = st.sampled_from(["keep", "abolish"])
    one, two = (apply(table, e.RegimeVote({seat: (data.draw(cards), words)})) for words in ("So.", "Because."))
    return one, two


def bids(table: Table, seat: SeatId, data: st.DataObject) -> Pair | None:
    if table.budget is None or table.phase != "negotiate" or table.budget.bids_turned:
        return None
    low, high = data.draw(st.sampled_from([(0.0, 2.0), (1.0, 1.5)]))
    return apply(table, e.Bid(seat, "hospital", low, "a")), apply(table, e.Bid(seat, "outside", high, "b"))


def ballots(table: Table, seat: SeatId, data: st.DataObject) -> Pair | None:
    if table.budget is None or table.phase != "negotiate" or table.budget.settled_by or seat == "stp":
        return None
    if table.budget.changes is None:
        table = apply(table, e.Proposed({"hospital": data.draw(st.sampled_from([0.0, 0.5]))}))
    one, two = (apply(table, e.Ballot({seat: vote})) for vote in (True, False))
    return one, two


def coins(table: Table, seat: SeatId, data: st.DataObject) -> Pair | None:
    if table.phase != "winter_call" or table.coins_turned or problems(e.Coin(seat, 0), table):
        return None
    first = data.draw(st.integers(0, 1))
    return apply(table, e.Coin(seat, first)), apply(table, e.Coin(seat, first + 1))


def mandates(table: Table, seat: SeatId, data: st.DataObject) -> Pair | None:
    held = table.mandates.get(seat)
    if held is None or sealed_open(table):
        return None
    by = data.draw(st.sampled_from([-30.0, 0.3, 30.0]))
    other = msgspec.structs.replace(held, gbp_m=held.gbp_m + by, drawn=held.drawn + by)
    return table, replace(table, mandates={**table.mandates, seat: other})


def last_years_signature(table: Table, seat: SeatId, data: st.DataObject) -> Pair | None:
    if not table.history or sealed_open(table):
        return None
    went = replace(table.history[-1], beyond=(seat,))
    kept = replace(table.history[-1], beyond=())
    return replace(table, history=(*table.history[:-1], kept)), replace(table, history=(*table.history[:-1], went))


def aims(table: Table, seat: SeatId, data: st.DataObject) -> Pair | None:
    if table.phase == "debrief":
        return None
    ids = [one.id for one in objectives.of_seat(seat)]
    first, second = data.draw(st.permutations(ids))[:2]
    kept = data.draw(st.sampled_from(["", second]))
    return table, replace(table, aims={**table.aims, seat: objectives.Aim(seat, (first, second), kept)})


def heard_first(table: Table, seat: SeatId, data: st.DataObject) -> Pair | None:
    """Another card of the same place in the deck: what only this seat has heard of reads otherwise."""
    already = {one.card for one in table.events if one.year_index < table.year_index or not one.winter}
    already |= {one.card for one in table.turned_up}
    told = {one.card for one in early.heard_by(table, seat)} - already
    if not told:
        return None
    changed = tuple(
        msgspec.structs.replace(card, title="Another card", story="It reads otherwise.") if card.id in told else card
        for card in table.cards
    )
    return table, replace(table, cards=changed)


def next_settlement(table: Table, seat: SeatId, data: st.DataObject) -> Pair | None:
    """Next year's settlement, which the commissioner hears a year early."""
    if seat != "commissioner" or table.phase == "report":
        return None
    year = table.year + 1
    rows = {**table.world.settlement, year: {**table.world.settlement[year], "allocation_growth_pct": 9.0}}
    return table, replace(table, world=replace(table.world, settlement=rows))


SECRETS: dict[str, Callable[[Table, SeatId, st.DataObject], Pair | None]] = {
    maker.__name__: maker
    for maker in (
        drafts, reasons, offers, letters_outside, bids, ballots, votes, coins, mandates, last_years_signature, aims,
        heard_first, next_settlement,
    )
}  # fmt: skip


# Where a secret of each kind can lie: regimes, phases, years.
_BOTH, _ANY = ("keep", "abolish"), PHASES
WHERE: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[int, ...]]] = {
    "drafts": (_BOTH, ("decide",), (0, 1)),
    "reasons": (_BOTH, ("decide", "plans_up"), (0, 1)),
    "offers": (("keep",), ("negotiate",), (0, 1)),
    "letters_outside": (("keep",), ("negotiate",), (0, 1)),
    "votes": (("decides",), ("vote",), (0,)),
    "bids": (("abolish",), ("negotiate",), (0, 1)),
    "ballots": (("abolish",), ("negotiate",), (0, 1)),
    "coins": (_BOTH, ("winter_call",), (0, 1)),
    "mandates": (_BOTH, _ANY, (0, 1)),
    "last_years_signature": (_BOTH, _ANY, (1,)),
    "aims": (_BOTH, _ANY, (0, 1)),
    "heard_first": (_BOTH, ("decide", "plans_up", "year", "report"), (0, 1)),
    "next_settlement": (_BOTH, _ANY, (0, 1)),
}


def who_knows(secret: str, seat: SeatId, way: str) -> tuple[SeatId | None, ...]:
    """The owner; the readers of written offers; at an open table what all enter on the one sheet."""
    if secret == "offers":
        return (*CONTRACT_PARTIES, "stp")
    if secret == "letters_outside":
        return ("commissioner", "community", "stp")
    if way == "open" and secret in ("drafts", "reasons"):
        return (seat, None)
    return (seat,)


def public_entries(table: Table, seat: SeatId, data: st.DataObject) -> list[e.Entry]:
    """Entries of the other seats, in any phase, none of which turns a card over."""
    others = [one for one in table.seats if one != seat]
    who = data.draw(st.sampled_from(others))
    to = data.draw(st.sampled_from([one for one in table.seats if one != who]))
    lever = levers_of(table, who)[0]
    pool: list[e.Entry] = [
        e.Threatened(who, to, "Or else."),
        e.Promised(who, to, "do", lever=lever.id, bound="at_least", value=lever.lowest),
        e.Draft(who, {lever.id: lever.lowest}),
        e.PowerPlayed(who, power_of_seat(who, table.split).id),
        e.Coin(who, 1),
        e.Bid(who, "outside", 1.0, "more"),
        e.ObjectiveKept(who, table.aims[who].dealt[1]),
        *(e.TurnedUp(who, one.card) for one in early.heard_by(table, who)),
    ]
    return data.draw(st.lists(st.sampled_from(pool), min_size=1, max_size=3))


@pytest.mark.parametrize("secret", sorted(SECRETS))
@settings(max_examples=5, phases=FOUND, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data(), st.sampled_from(WAYS))
def test_nothing_that_leaves_the_table_depends_on_another_seats_secret(
    secret: str, data: st.DataObject, way: str
) -> None:
    regimes, phases, years = (data.draw(st.sampled_from(found)) for found in WHERE[secret])
    beyond = secret in ("letters_outside", "votes")
    complexity = data.draw(st.sampled_from(("workshop", "full") if beyond else ("starter", "workshop", "full")))
    table = voting(way, complexity) if secret == "votes" else reached(regimes, way, phases, years, complexity)
    pairs = {seat: pair for seat in SEATS if (pair := SECRETS[secret](table, seat, data)) is not None}
    if not pairs:
        return
    seat = data.draw(st.sampled_from(sorted(pairs)))
    one, two = pairs[seat]
    knows = who_knows(secret, seat, way)
    assert_nobody_can_tell(one, two, knows, None)
    for entry in public_entries(table, seat, data):
        assert_nobody_can_tell(one, two, knows, entry)
        if not problems(entry, one):
            one, two = apply(one, entry), apply(two, entry)
        assert_nobody_can_tell(one, two, knows, None)


def has_secret(secret: str) -> tuple[Table, SeatId]:
    """A table and a seat where a secret of this kind lies."""
    for regime in ("keep", "abolish"):
        for years in (0, 1):
            for phase in PHASES:
                table = reached(regime, "curtain", phase, years)
                for seat in SEATS:
                    if secret == "heard_first" and not early.heard_by(table, seat):
                        continue
                    if secret == "last_years_signature" and not table.history:
                        continue
                    if secret in ("mandates", "aims") and table.mandates.get(seat) is None:
                        continue
                    phases = {"drafts": "decide", "reasons": "decide", "coins": "winter_call"}
                    if phases.get(secret, phase) == phase:
                        return table, seat
    raise AssertionError(secret)


@pytest.mark.parametrize("secret", ["mandates", "last_years_signature", "heard_first", "aims", "coins", "reasons"])
@settings(max_examples=2, phases=FOUND, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_the_owner_does_see_its_own_secret(secret: str, data: st.DataObject) -> None:
    table, seat = has_secret(secret)
    pair = SECRETS[secret](table, seat, data)
    assert pair is not None
    one, two = pair
    same = secret == "aims" and one.aims == two.aims
    if secret == "last_years_signature":
        mine = view(two, seat).mine
        assert mine is not None
        assert mine.power_problem
    elif not same:
        assert seen(one, seat) != seen(two, seat)


def test_what_was_taken_back_leaves_no_trace_for_others() -> None:
    table = reached("keep", "curtain", "decide", 0)
    lever = levers_of(table, "acute")[0]
    before = table.settings.get("acute", {}).get(lever.id, lever.default)
    changed = after(table, (e.Draft("acute", {lever.id: lever.highest}), e.Draft("acute", {lever.id: before})))
    for viewer in (None, *SEATS):
        if viewer == "acute":
            continue
        assert seen(table, viewer) == seen(changed, viewer)


def test_sealed_things_open_at_the_third_step_of_the_switch_and_objectives_only_in_the_debrief() -> None:
    table = upto(opened(new(regime="abolish", abolish_from=2, years=2, seed=3)), "switch")
    assert view(table, None).opened_mandates == ()
    table = after(table, (e.SwitchStep(1), e.SwitchStep(2, "practices")))
    shown = view(table, None)
    assert {line.seat for line in shown.opened_mandates} == {"commissioner", "acute"}
    assert any(line.words.startswith("would have signed from £") for line in shown.opened_mandates)
    assert all(line.words.endswith((" kept it.", " turned it up.")) for line in shown.opened_early)
    assert shown.opened_aims == ()
    table = upto(table, "debrief")
    shown = view(table, None)
    assert {aim.holder for aim in shown.opened_aims} == set(SEATS)
    assert all(len(aim.rows) == 2 for aim in shown.opened_aims)
    assert {line.year_label for line in shown.opened_mandates} == {"2017/18", "2018/19"}


def test_at_an_open_table_what_else_a_seat_knows_is_a_range_for_all() -> None:
    table = reached("keep", "open", "negotiate", 0)
    shown = view(table, None)
    assert shown.mine is None
    assert {seat for seat, _ in shown.ranges} >= {"acute", "community", "gp", "council"}
    assert all(one.value == "" and one.range for _, one in shown.ranges)
    assert view(reached("keep", "curtain", "negotiate", 0), None).ranges == ()
    assert np.isfinite(shown.population)


def test_an_opened_mandate_stands_beside_the_contract_that_it_was_for() -> None:
    table = upto(opened(new(regime="keep", years=1, complexity="workshop", seed=3)), "debrief")
    record = table.history[0]
    assert record.terms is not None
    assert record.community is not None
    assert record.community.agreed is not None
    said = {line.seat: line.words for line in view(table, None).opened_mandates}
    assert f"the contract was £{record.terms.value_gbp_m:,.1f}m" in said["acute"]
    assert f"the contract was £{record.community.agreed.value_gbp_m:,.1f}m" in said["community"]

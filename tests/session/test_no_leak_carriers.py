"""No leak, carrier by carrier, in games that computer players have played: workshop and full, both worlds, both ways.

Two tables that differ in one seat's secret: what every other seat and the table are told by the window's questions
(preview, lens, power, advice, what would you take?), by the planner, by the lines of computer players, by the exported
report, by going back, and by the list of saves is the same.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simgame.game import entries as e
from simgame.game.entries import NewTable
from simgame.game.plans import last_settings, levers_of
from simgame.game.power_preview import power_preview
from simgame.game.preview import lens, preview, weighed
from simgame.game.seats import SEATS, SeatId
from simgame.game.table import apply
from simgame.game.table_value import Table
from simgame.game.view import view
from simgame.insight.report import report_html
from simgame.insight.two_worlds import two_worlds
from simgame.session.advice import advice
from simgame.session.asked import would_take
from simgame.session.characters import CHARACTERS
from simgame.session.files import load_scenario
from simgame.session.players import next_move
from simgame.session.save import found_saves
from simgame.session.sitting import Sitting
from tests.game.tables import PEOPLE
from tests.game.test_no_leak import FOUND, SECRETS, assert_nobody_can_tell, reached, who_knows

NAMES = tuple(CHARACTERS)
# place, rules of the money, levers, way of playing, number
GAMES = (
    ("aldermere", "keep", "workshop", "curtain", 11),
    ("aldermere", "abolish", "full", "curtain", 12),
    ("frimley", "keep", "full", "open", 13),
    ("aldermere", "abolish", "workshop", "open", 14),
)


@lru_cache(maxsize=8)
def moments(place: str, regime: str, complexity: str, way: str, seed: int) -> tuple[Table, ...]:
    """A game of two years as computer players of every kind play it: the table as each phase begins, held by people."""
    seats = {seat: NAMES[(seed + at) % len(NAMES)] for at, seat in enumerate(SEATS)}
    setup = NewTable(place, seed, 2, regime, seats=seats, way=way, complexity=complexity)
    out: list[Table] = []
    with Sitting.unsaved(setup, load_scenario(place)) as sitting:
        while sitting.table.phase != "debrief":
            if not out or (out[-1].phase, out[-1].year_index) != (sitting.table.phase, sitting.table.year_index):
                out.append(sitting.table)
            sitting.computers()
            step = sitting.conductor()
            assert step is not None
            assert sitting.offer(step) == ()
    return tuple(replace(table, holders=dict(PEOPLE)) for table in out)


def told(table: Table, seat: SeatId) -> list[object]:
    """All that a window or a computer player asks the game for on a seat's behalf."""
    shown = view(table, seat)
    found: list[object] = [would_take(shown, seat, name) for name in NAMES]
    found.append(advice(shown, seat))
    if table.phase in ("decide", "plans_up"):
        last = last_settings(table)[seat]
        found += [preview(table, seat, last), weighed(table, seat, (last,)), lens(table, seat)]
    if table.phase in ("decide", "winter_call"):
        found.append(power_preview(table, seat))
    return found


@pytest.mark.parametrize("game", GAMES, ids=lambda game: "-".join(map(str, game[:4])))
@settings(max_examples=4, phases=FOUND, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_no_answer_of_the_game_depends_on_another_seats_secret(
    game: tuple[str, str, str, str, int], data: st.DataObject
) -> None:
    table = data.draw(st.sampled_from(moments(*game)))
    secret = data.draw(st.sampled_from(sorted(SECRETS)))
    pairs = {seat: pair for seat in SEATS if (pair := SECRETS[secret](table, seat, data)) is not None}
    if not pairs:
        return
    seat = data.draw(st.sampled_from(sorted(pairs)))
    one, two = pairs[seat]
    knows = who_knows(secret, seat, game[3])
    assert_nobody_can_tell(one, two, knows, None)
    others: list[SeatId] = [other for other in SEATS if other not in knows]
    if others:
        asks = data.draw(st.sampled_from(others))
        assert msgspec.json.encode(told(one, asks)) == msgspec.json.encode(told(two, asks)), asks


@pytest.mark.parametrize("game", GAMES[:2], ids=lambda game: "-".join(map(str, game[:3])))
def test_a_planner_searches_without_another_seats_draft_mandate_or_coins(game: tuple[str, str, str, str, int]) -> None:
    for table in moments(*game):
        if table.phase != "decide" or table.year_index != 1:
            continue
        lever = levers_of(table, "acute")[0]
        full = apply(apply(table, e.Draft("acute", {lever.id: lever.highest})), e.Reason("acute", "Beds first."))
        mandates = {
            seat: msgspec.structs.replace(held, gbp_m=held.gbp_m + 9.0) if seat == "acute" else held
            for seat, held in table.mandates.items()
        }
        other = replace(full, mandates=mandates)
        for seat in ("commissioner",):
            moves = [
                next_move(view(at, seat), seat, "planner", None, partial(weighed, at, seat)) for at in (table, other)
            ]
            assert moves[0] == moves[1]


def with_computers(regime: str, acute: str) -> Sitting:
    seats = {seat: "steady" if seat != "acute" else acute for seat in SEATS}
    setup = NewTable("aldermere", 5, 1, regime, seats=seats, complexity="workshop")
    return Sitting.unsaved(setup, load_scenario("aldermere"))


@pytest.mark.parametrize("regime", ["keep", "abolish"])
def test_a_line_that_goes_with_a_private_move_is_heard_when_the_move_turns(regime: str) -> None:
    """Bids, ballots, plans and coins: nothing is said of them while they lie face down, and all of it after."""
    heard: dict[str, list[SeatId]] = {}
    with with_computers(regime, "self-interested") as sitting:
        offer = sitting.offer

        def watch(entry: e.Entry) -> tuple[str, ...]:
            before = len(sitting.said)
            refused = offer(entry)
            told_now = [seat for seat, _ in sitting.said[before:]]
            if isinstance(entry, e.Coin | e.Bid | e.Draft | e.Reason):
                turned = sitting.table.phase == "plans_up" or (
                    sitting.table.budget is not None and sitting.table.budget.bids_turned
                )
                assert told_now == [] or turned, entry
            heard.setdefault(type(entry).__name__, []).extend(told_now)
            return refused

        sitting.offer = watch
        while sitting.table.phase != "report":
            sitting.computers()
            step = sitting.conductor()
            assert step is not None
            assert sitting.offer(step) == ()
        assert set(heard["CoinsTurned"]) == set(SEATS), "every coin's line is heard once they turn"
        assert len(heard["Submitted"]) == len(SEATS), "every plan's line once the last is in"
        lines = [line for _, line in sitting.said]
        assert any(re.search(r"coin", line) for line in lines)


@pytest.mark.parametrize("game", GAMES[:2], ids=lambda game: "-".join(map(str, game[:3])))
def test_a_report_exported_in_the_middle_of_a_game_holds_nothing_that_is_still_sealed(
    game: tuple[str, str, str, str, int],
) -> None:
    pages: dict[str, bytes] = {}
    table = next(one for one in moments(*game) if one.phase == "decide" and one.year_index == 1)
    lever = levers_of(table, "acute")[0]
    drafted = apply(table, e.Draft("acute", {lever.id: lever.highest}))
    secret = apply(drafted, e.Reason("acute", "Nobody reads this yet."))
    secret = replace(
        secret,
        mandates={seat: msgspec.structs.replace(held, gbp_m=held.gbp_m + 7.3) for seat, held in table.mandates.items()},
        aims={seat: msgspec.structs.replace(aim, kept=aim.dealt[1]) for seat, aim in table.aims.items()},
    )
    for name, one in (("plain", table), ("secret", secret)):
        reports = view(one, None).reports
        assert len(reports) == 1
        pages[name] = report_html(one, reports, two_worlds(one, 2, workers=1), ()).encode()
        assert msgspec.json.encode(reports) == msgspec.json.encode(view(table, None).reports)
    assert pages["plain"] == pages["secret"]
    assert b"Nobody reads this yet" not in pages["secret"]


def by_clock(sitting: Sitting, phase: str, year_index: int) -> None:
    while (sitting.table.phase, sitting.table.year_index) != (phase, year_index):
        assert sitting.offer(e.ClockStopped(sitting.table.phase)) == ()


@pytest.mark.parametrize("regime", ["keep", "abolish"])
def test_going_back_a_year_and_the_list_of_saves_tell_nothing_of_a_draft(regime: str, tmp_path: Path) -> None:
    setup = NewTable("aldermere", 6, 3, regime, seats=PEOPLE, way="curtain", complexity="full")
    seen: dict[str, list[bytes]] = {}
    for name in ("plain", "secret"):
        folder = tmp_path / name
        with Sitting.new(setup, folder) as sitting:
            by_clock(sitting, "decide", 1)
            if name == "secret":
                lever = levers_of(sitting.table, "acute")[0]
                for value in (lever.highest, lever.lowest, lever.highest):
                    assert sitting.offer(e.Draft("acute", {lever.id: value})) == ()
                assert sitting.offer(e.Reason("acute", "Ours alone.")) == ()
            shelf = [(one.path.name, one.title, one.problem) for one in found_saves(folder)]
            assert [title for _, title, _ in shelf] == [sitting.view(None).name]
            before = [msgspec.json.encode(sitting.view(seat)) for seat in (None, "commissioner", "gp")]
            sitting.rewind(1)
            assert sitting.table.drafts == {}
            after = [msgspec.json.encode(sitting.view(seat)) for seat in (None, *SEATS)]
            by_clock(sitting, "decide", 1)
            again = [msgspec.json.encode(sitting.view(seat)) for seat in (None, *SEATS)]
            seen[name] = [*before, *after, *again, repr(shelf).encode()]
    assert seen["plain"] == seen["secret"]


def test_the_tables_of_the_property_test_are_of_every_complexity() -> None:
    for complexity in ("workshop", "full"):
        for regime in ("keep", "abolish"):
            table = reached(regime, "curtain", "decide", 1, complexity)
            assert table.setup.complexity == complexity
            assert (table.budget is None) == (regime == "keep")

"""Every computer player on every seat: legal, deterministic, the same after a save in the middle, and no leak."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path

import msgspec
import pytest

from simgame.game import entries as e
from simgame.game.entries import NewTable, encode, seat_of
from simgame.game.preview import weighed
from simgame.game.seats import SEATS, SeatId
from simgame.game.table import problems
from simgame.game.table_value import Table
from simgame.game.view import view
from simgame.session.asked import would_take
from simgame.session.autoplay import play_to_debrief
from simgame.session.characters import CHARACTERS
from simgame.session.files import load_scenario, scenario_names
from simgame.session.players import next_move
from simgame.session.sitting import Sitting
from simgame.session.talks import contract_range
from simgame.session.wanted import EFFORT, liked

NAMES = tuple(CHARACTERS)
PLACES = scenario_names()
WORLDS = (
    ("keep", "starter"), ("abolish", "workshop"), ("keep", "full"), ("abolish", "full"), ("keep", "workshop"),
    ("decides", "full"), ("abolish", "starter"),
)  # fmt: skip
# each character sits in every seat over these games: the row of names turns by one from game to game
GAMES = [(place, *WORLDS[turn % len(WORLDS)], turn) for turn, place in enumerate(PLACES)]


def seats(turn: int) -> dict[SeatId, str]:
    return {seat: NAMES[(turn + at) % len(NAMES)] for at, seat in enumerate(SEATS)}


def new(place: str, regime: str, complexity: str, turn: int, years: int = 1) -> NewTable:
    return NewTable(
        scenario=place,
        seed=turn + 1,
        years=years,
        regime=regime,
        complexity=complexity,
        seats=seats(turn),
    )


def watched(sitting: Sitting) -> tuple[list[bytes], list[str]]:
    """What is entered, and what a computer player offered and was refused."""
    entered: list[bytes] = []
    refused: list[str] = []
    offer = sitting.offer

    def watch(entry: e.Entry) -> tuple[str, ...]:
        found = problems(entry, sitting.table)
        if found:
            refused.append(f"{type(entry).__name__} {seat_of(entry)}: {found[0]}")
        after = offer(entry)
        if not after:
            entered.append(encode(entry))
        return after

    sitting.offer = watch
    return entered, refused


def test_the_sample_holds_starter_workshop_and_full_in_both_worlds() -> None:
    assert {(regime, complexity) for _, regime, complexity, _ in GAMES} >= set(
        product(("keep", "abolish"), ("starter", "workshop", "full"))
    )


def test_every_character_sits_in_every_seat_of_the_sample() -> None:
    assert {(seat, who) for *_, turn in GAMES for seat, who in seats(turn).items()} == set(product(SEATS, NAMES))


@pytest.mark.parametrize(("place", "regime", "complexity", "turn"), GAMES)
def test_moves_are_legal_and_each_is_said_in_a_line(place: str, regime: str, complexity: str, turn: int) -> None:
    with Sitting.unsaved(new(place, regime, complexity, turn), load_scenario(place)) as sitting:
        _, refused = watched(sitting)
        assert play_to_debrief(sitting).phase == "debrief"
        assert refused == []
        assert {seat for seat, _ in sitting.said} == set(SEATS)
        for _, line in sitting.said:
            assert line == line.strip()
            assert line.endswith(".")
            assert "\n" not in line
            assert 8 < len(line) <= 200


@pytest.mark.parametrize(("regime", "complexity"), [("keep", "full"), ("abolish", "workshop"), ("decides", "starter")])
def test_the_same_seed_gives_the_same_moves(regime: str, complexity: str) -> None:
    games: list[list[bytes]] = []
    years = 3 if regime == "decides" else 2
    for _ in range(2):
        with Sitting.unsaved(new("aldermere", regime, complexity, 4, years), load_scenario("aldermere")) as sitting:
            entered, _ = watched(sitting)
            play_to_debrief(sitting)
            games.append(entered)
    assert games[0] == games[1]


@pytest.mark.parametrize(("regime", "complexity"), [("keep", "workshop"), ("abolish", "full")])
def test_a_game_saved_and_opened_again_in_the_middle_goes_on_the_same(
    regime: str, complexity: str, tmp_path: Path
) -> None:
    entry = new("aldermere", regime, complexity, 2)
    with Sitting.new(entry, tmp_path / "whole") as sitting:
        whole = play_to_debrief(sitting)
    with Sitting.new(entry, tmp_path / "parts") as sitting:
        path, table, stops = sitting.path, sitting.table, 0
    while table.phase != "debrief":
        with Sitting.resume(path) as again:  # in every phase, and once between the moves of two seats
            if stops == 2:
                again._round()
            else:
                again.computers()
                step = again.conductor()
                assert step is not None
                assert again.offer(step) == ()
            table, stops = again.table, stops + 1
    assert stops > 6
    assert [r.indicators for r in table.history] == [r.indicators for r in whole.history]
    assert [r.settings for r in table.history] == [r.settings for r in whole.history]


def hidden_from(table: Table, seat: SeatId) -> Table:
    """The table with what all others keep to themselves replaced: drafts, reasons, coins, mandates, aims, offers."""
    drafts = {key: ({} if key != seat else draft) for key, draft in table.drafts.items()}
    mandates = {
        key: mandate if key == seat else replace_value(mandate, gbp_m=mandate.gbp_m + 3.0)
        for key, mandate in table.mandates.items()
    }
    return replace(
        table,
        drafts=drafts,
        reasons={key: text for key, text in table.reasons.items() if key == seat},
        coins={key: coin for key, coin in table.coins.items() if key == seat},
        mandates=mandates,
    )


def replace_value(value, **changes):
    return msgspec.structs.replace(value, **changes)


@pytest.mark.parametrize(("regime", "complexity"), [("keep", "full"), ("abolish", "workshop")])
def test_no_move_depends_on_what_others_keep_to_themselves(regime: str, complexity: str) -> None:
    """Every character in every seat, asked before and after a turn of the table, in all that seats do in private."""
    with Sitting.unsaved(new("aldermere", regime, complexity, 3), load_scenario("aldermere")) as sitting:
        asked = set()
        while sitting.table.phase != "debrief":
            table = sitting.table
            if table.phase in ("negotiate", "decide", "winter_call") and not table.coins_turned:
                for at, seat in enumerate(SEATS):
                    other = hidden_from(table, seat)
                    who = NAMES[(at + len(asked)) % len(NAMES)]
                    pick = ("planner", who) if table.phase == "decide" else (who,)
                    for name in pick:
                        one = next_move(view(table, seat), seat, name, None, partial(weighed, table, seat))
                        two = next_move(view(other, seat), seat, name, None, partial(weighed, other, seat))
                        assert one == two, (table.phase, seat, name)
                        asked.add((table.phase, seat, name))
                    assert would_take(view(table, seat), seat, who) == would_take(view(other, seat), seat, who)
            sitting.computers()
            step = sitting.conductor()
            assert step is not None
            assert sitting.offer(step) == ()
        assert len({phase for phase, *_ in asked}) == 3


def test_a_planner_does_no_worse_by_what_it_weighs_than_last_years_settings() -> None:
    with Sitting.unsaved(new("aldermere", "keep", "starter", 0), load_scenario("aldermere")) as sitting:
        while sitting.table.phase != "decide":
            sitting.computers()
            step = sitting.conductor()
            assert step is not None
            sitting.offer(step)
        gains = []
        for seat in SEATS:
            rows: list[int] = []

            def counted(plans, seat=seat, rows=rows):
                rows.append(len(plans))
                return weighed(sitting.table, seat, plans)

            move = next_move(sitting.view(seat), seat, "planner", None, counted)
            assert move is not None
            desk = sitting.view(seat).desk
            assert desk is not None
            last = {lever.id: lever.last for lever in desk.levers}
            assert max(rows) <= EFFORT
            if isinstance(move.entry, e.Draft):
                ours, theirs = weighed(sitting.table, seat, ({**last, **move.entry.settings}, last))
                assert ours >= theirs
                gains.append(ours - theirs)
        assert max(gains) > 1.0


def test_what_would_you_take_is_true_from_the_system_minded_and_padded_by_the_self_interested() -> None:
    for regime in ("keep", "abolish"):
        with Sitting.unsaved(new("aldermere", regime, "starter", 0), load_scenario("aldermere")) as sitting:
            while sitting.table.phase != "negotiate":
                sitting.computers()
                sitting.offer(sitting.conductor())
            for seat in SEATS:
                said = {name: would_take(sitting.view(seat), seat, name) for name in NAMES}
                for answer in said.values():
                    if answer is not None:
                        assert answer.low <= answer.high + 1e-9
                        assert answer.words.endswith(".")
            pays = would_take(sitting.view("commissioner"), "commissioner", "self-interested")
            assert pays is not None
            if regime == "keep":
                shown = sitting.view("commissioner")
                true = contract_range(shown, "commissioner", CHARACTERS["system-minded"])
                told = would_take(shown, "commissioner", "system-minded")
                assert told is not None
                assert (told.low, told.high) == (min(true), max(true))
                aim, limit = contract_range(shown, "commissioner", CHARACTERS["self-interested"])
                assert pays.high < limit
                assert pays.low == aim


def test_promises_are_kept_or_broken_by_character() -> None:
    """A purse that shrinks after the promise: the system-minded pays it, the self-interested lets it go."""
    with Sitting.unsaved(new("aldermere", "keep", "starter", 0), load_scenario("aldermere")) as sitting:
        while sitting.table.phase != "decide":
            sitting.computers()
            sitting.offer(sitting.conductor())
        desk = sitting.view("community").desk
        assert desk is not None
        levers = tuple(
            replace_value(lever, least_promised=lever.highest / 2) if lever.id == "community_teams" else lever
            for lever in desk.levers
        )
        poor = replace_value(desk, levers=levers, purse_gbp_m=levers[0].highest * 0.55)
        promised = levers[0].highest / 2
        kept = liked(poor, "keep", CHARACTERS["system-minded"], {})["community_teams"]
        broken = liked(poor, "keep", CHARACTERS["self-interested"], {})["community_teams"]
        assert kept >= promised
        assert broken < promised

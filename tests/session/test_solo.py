"""The three solo games: each finishes by script, and its end compares with steady players on the same luck."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from simgame.game.entries import NewTable
from simgame.game.table_value import Table
from simgame.session.autoplay import play_to_debrief
from simgame.session.files import load_scenario
from simgame.session.sitting import Sitting
from simgame.session.solo import play_by_script, solo_end, solo_of, steady_on_the_same_luck
from simgame.session.solo_games import SOLOS, Solo


def by_script(solo: Solo, folder: Path) -> Table:
    with Sitting.new(solo.entry(), folder) as sitting:
        assert sitting.table.holders[solo.seat] == "person"
        return play_by_script(sitting, solo.seat, "system-minded")


@pytest.mark.parametrize("solo", SOLOS, ids=[solo.id for solo in SOLOS])
def test_a_solo_game_finishes_by_script_and_is_set_beside_steady_players(solo: Solo, tmp_path: Path) -> None:
    table = by_script(solo, tmp_path)
    assert table.phase == "debrief"
    assert len(table.history) == solo.years
    assert solo_of(table.setup) is solo
    end = solo_end(solo, table)
    assert end.rows[0].label == "Your scorecard"
    assert len(end.rows) == 6
    assert all(0.0 <= value <= 100.0 for row in end.rows for value in (row.mine, row.steady))
    assert end.words.startswith("Goal met." if end.met else "Goal not met.")
    assert any(row.mine != row.steady for row in end.rows)


def test_steady_players_have_the_same_place_years_and_luck() -> None:
    solo = SOLOS[0]
    with Sitting.unsaved(solo.entry(seed=4, holder="steady"), load_scenario(solo.place)) as sitting:
        table = play_to_debrief(sitting)
    other = steady_on_the_same_luck(table)
    assert (other.setup.seed, other.years, other.scenario.id) == (4, 1, solo.place)
    assert set(other.setup.seats.values()) == {"steady"}


def test_another_table_is_no_solo_game() -> None:
    solo = SOLOS[0]
    assert solo_of(solo.entry()) is solo
    assert solo_of(msgspec.structs.replace(solo.entry(), years=5)) is None
    assert solo_of(NewTable("aldermere", seats={"acute": "person"})) is None

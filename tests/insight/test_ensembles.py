"""Ensembles: a run's bits depend on its number only, whatever block, process or path it is computed beside."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.game.after import Path
from simgame.insight.ensembles import BLOCK_RUNS, Cancelled, Drawn, Outcome, Task, run_block, run_paths
from simgame.insight.runs import Order, outcomes, played
from simgame.insight.worlds import as_played, drawn_of, world_of
from simgame.model.world import BASE_YEAR, FIRST_YEAR
from simgame.session.files import load_scenario

YEARS = 2


@pytest.fixture(scope="module")
def game() -> tuple[Path, Path, Drawn]:
    table = played(Order(load_scenario("aldermere"), years=YEARS, players="system-minded"))
    return as_played(table), world_of(table, "abolish", YEARS), drawn_of(table)


def assert_same(one: Outcome, other: Outcome, rows: slice) -> None:
    for name in ("indicators", "ledger", "people"):
        mine, theirs = getattr(one, name), getattr(other, name)
        assert list(mine) == list(theirs)
        for key, value in mine.items():
            assert np.array_equal(value, theirs[key][rows]), f"{name}: {key}"


def test_run_0_of_100_is_the_single_run_array_for_array(game: tuple[Path, Path, Drawn]) -> None:
    path, _, drawn = game
    (hundred,) = run_paths((path,), drawn, 100, workers=1)
    assert_same(run_block(Task(path), drawn, 0, 1), hundred, slice(0, 1))


def test_run_0_is_the_table_that_was_played() -> None:
    table = played(Order(load_scenario("frimley"), years=YEARS))
    (outcome,) = outcomes(table, (as_played(table),), 1)
    for index, record in enumerate(table.history):
        for key, value in outcome.indicators.items():
            if key in record.indicators and not key.startswith("power_share."):
                assert value[0, index, 0] == record.indicators[key], key
        assert outcome.ledger["residual_gbp"][0, index] == record.books.residual_gbp


def test_any_run_is_the_same_in_any_block(game: tuple[Path, Path, Drawn]) -> None:
    path, _, drawn = game
    (many,) = run_paths((path,), drawn, BLOCK_RUNS + 5, workers=1)
    assert_same(run_block(Task(path), drawn, BLOCK_RUNS + 3, 1), many, slice(BLOCK_RUNS + 3, BLOCK_RUNS + 4))
    assert_same(run_block(Task(path), drawn, 5, 9), many, slice(5, 14))


def test_two_processes_give_the_same_bits_as_one(game: tuple[Path, Path, Drawn]) -> None:
    kept, abolished, drawn = game
    one = run_paths((kept, abolished), drawn, 70, workers=1)
    two = run_paths((kept, abolished), drawn, 70, workers=2)
    for alone, together in zip(one, two, strict=True):
        assert_same(alone, together, slice(None))


def test_the_runs_differ_and_stay_finite(game: tuple[Path, Path, Drawn]) -> None:
    path, _, drawn = game
    (many,) = run_paths((path,), drawn, 30, workers=1)
    for key, value in many.indicators.items():
        assert np.isfinite(value).all(), key
    assert len(np.unique(many.indicators["ae_four_hour_pct"][:, -1, 0])) == 30
    assert np.abs(many.ledger["residual_gbp"]).max() < 0.01
    assert np.abs(many.people["residual"]).max() < 1e-6


def test_progress_counts_every_run_and_cancelling_stops(game: tuple[Path, Path, Drawn]) -> None:
    path, _, drawn = game
    counted: list[tuple[int, int]] = []
    run_paths((path, path), drawn, 3, workers=1, progress=lambda done, total: counted.append((done, total)))
    assert counted == [(3, 6), (6, 6)]
    with pytest.raises(Cancelled):
        run_paths((path,), drawn, 3, workers=1, cancelled=lambda: True)
    with pytest.raises(Cancelled):
        run_paths((path,), drawn, 200, workers=2, cancelled=lambda: True)


def test_the_game_begins_four_years_after_the_base_year(game: tuple[Path, Path, Drawn]) -> None:
    assert game[0].start.year == FIRST_YEAR == BASE_YEAR + 4

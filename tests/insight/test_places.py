"""Every place that ships runs in both worlds without trouble, and computer tables play it to the end."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.game.entries import NewTable
from simgame.insight.runs import Order, compare_results
from simgame.session.autoplay import MIXED, play_to_debrief
from simgame.session.files import FIRST_SHOWN, load_scenario, scenario_names
from simgame.session.sitting import Sitting


@pytest.mark.parametrize("name", scenario_names())
def test_a_place_runs_five_years_in_both_worlds_with_finite_figures_and_books_that_add_up(name: str) -> None:
    found = compare_results(Order(load_scenario(name), years=5))
    for world in ("keep", "abolish"):
        document = found[world]
        for key, item in document["indicators"].items():
            assert np.isfinite([item["start"], *item["median"]]).all(), key
        waits = document["indicators"]["ae_four_hour_pct"]["median"]
        assert all(60.0 < value < 99.0 for value in waits), (world, waits)
        full = document["indicators"]["bed_occupancy_pct"]["median"]
        assert all(70.0 < value < 100.0 for value in full), (world, full)
        assert max(abs(value) for value in document["ledger"]["residual_gbp"]) < 0.01
        assert max(abs(value) for value in document["people"]["residual"]) < 1e-3


@pytest.mark.parametrize("name", [name for name in scenario_names() if name not in FIRST_SHOWN])
def test_a_table_of_all_kinds_of_computer_players_plays_eight_years(name: str) -> None:
    seats = dict(MIXED)
    with Sitting.unsaved(NewTable(name, years=8, regime="decides", seats=seats), load_scenario(name)) as sitting:
        table = play_to_debrief(sitting)
    assert table.phase == "debrief"
    assert len(table.history) == 8

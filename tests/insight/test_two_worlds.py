"""Two worlds: the same choices and luck, ranges on everything, ten years, and nothing presumed."""

from __future__ import annotations

import math
from dataclasses import fields

import pytest

from simgame.game.entries import NewTable
from simgame.insight.ensembles import Cancelled
from simgame.insight.two_worlds import MONEY, Band, TwoWorlds, two_worlds
from simgame.insight.worlds import worlds_of
from simgame.model.indicators import INDICATORS
from simgame.session.autoplay import computer_seats, play_to_debrief
from simgame.session.files import load_scenario
from simgame.session.sitting import Sitting

PAIRS = 12


def finished(regime: str, years: int = 2, **more: int) -> object:
    scenario = load_scenario("aldermere")
    entry = NewTable(scenario="aldermere", years=years, regime=regime, seats=computer_seats("system-minded"), **more)
    with Sitting.unsaved(entry, scenario) as sitting:
        return play_to_debrief(sitting)


@pytest.fixture(scope="module")
def kept() -> TwoWorlds:
    return two_worlds(finished("keep"), PAIRS, workers=1)


def test_both_worlds_run_to_the_tenth_year_and_say_what_was_played(kept: TwoWorlds) -> None:
    assert kept.years[0] == "2016/17"
    assert kept.years[1] == "2017/18"
    assert kept.years[-1] == "2026/27"
    assert kept.played == 2
    assert kept.horizons == (2, 10)
    assert kept.parted == 0
    assert kept.was == ("keep", "keep")


def test_every_indicator_is_there_with_ordered_finite_ranges(kept: TwoWorlds) -> None:
    assert {item.id for item in kept.indicators} == {*INDICATORS, MONEY}
    assert len(kept.marks) == 5
    for item in (*kept.indicators, *kept.marks):
        for name in ("kept", "abolished", "middle", "difference"):
            band: Band = getattr(item, name)
            rows = [getattr(band, part.name) for part in fields(Band)]
            assert all(len(row) == len(kept.years) for row in rows)
            assert all(math.isfinite(value) for row in rows for value in row), item.id
            for low, lower, median, upper, high in zip(*rows, strict=True):
                assert low <= lower <= median <= upper <= high
        assert len(item.played) == 3


def test_the_worlds_begin_as_one_and_part(kept: TwoWorlds) -> None:
    for item in (*kept.indicators, *kept.marks):
        assert item.difference.low[0] == item.difference.high[0] == 0.0
    assert kept.of("transition_cost_gbp").difference.median[1] > 0
    assert any(item.difference.median[10] != 0 for item in kept.marks)


def test_the_share_better_abolished_is_a_share_or_nothing(kept: TwoWorlds) -> None:
    for item in (*kept.indicators, *kept.marks):
        for share in item.share_better_abolished:
            assert share is None if item.direction == 0 else (share is not None and 0.0 <= share <= 1.0)
        if item.direction:
            assert item.share_better_abolished[0] == 0.5, "at the start nobody is ahead"


def test_a_table_that_switched_is_compared_from_its_switch() -> None:
    table = finished("abolish", 3, abolish_from=3)
    worlds = worlds_of(table)
    assert worlds.parted == 2
    two = two_worlds(table, 4, workers=1)
    for item in two.indicators:
        assert item.difference.low[:3] == item.difference.high[:3] == (0.0, 0.0, 0.0), item.id
    assert two.of("transition_cost_gbp").difference.median[3] > 0


def test_what_the_table_did_is_run_0_of_its_own_world(kept: TwoWorlds) -> None:
    table = finished("keep")
    assert kept.of("ae_four_hour_pct").played[1:] == tuple(
        record.indicators["ae_four_hour_pct"] for record in table.history
    )


def test_both_worlds_are_there_with_the_tables_own_luck(kept: TwoWorlds) -> None:
    for item in (*kept.indicators, *kept.marks):
        assert item.run_0_kept[:3] == item.played, item.id
        assert len(item.run_0_kept) == len(item.run_0_abolished) == len(kept.years)
        assert item.run_0_kept[0] == item.run_0_abolished[0]
    assert any(item.run_0_kept[1] != item.run_0_abolished[1] for item in kept.indicators)


def test_dropped_choices_are_said_in_sentences(kept: TwoWorlds) -> None:
    for sentence in kept.dropped:
        assert sentence.endswith(".")


def test_the_comparison_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        two_worlds(finished("keep", 1), 4, cancelled=lambda: True, workers=1)

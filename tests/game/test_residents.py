"""Residents: four lives drawn from everybody's rates, with luck of their own, the same in both worlds, in no score."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from simgame.game.residents import LIKE, RESIDENTS, years_of
from simgame.game.table import Table
from simgame.game.view import view
from simgame.game.year_record import MonthFigures
from simgame.insight.resident_worlds import residents_of
from simgame.insight.worlds import worlds_of
from tests.game.tables import abolished, kept, new, opened, upto


@pytest.fixture(scope="module")
def played() -> Table:
    return upto(kept(), "report", 1)


def lived(table: Table, seed: int, months: tuple[MonthFigures, ...] | None = None, **figures: float) -> list[object]:
    record = table.history[-1]
    found = years_of(
        months or record.months, {**record.indicators, **figures}, 5e5, table.parameters, seed, record.year
    )
    return list(found)


def test_the_patient_four_residents_with_their_odds_stand_in_the_report(played: Table) -> None:
    report = view(played, None).report
    assert report is not None
    assert [one.id for one in report.residents] == [one.id for one in RESIDENTS]
    for one in report.residents:
        assert len(one.months) == 12
        assert 0 <= one.odds <= LIKE
        assert one.words.endswith(".")


def test_the_same_number_gives_the_same_lives_and_another_number_others(played: Table) -> None:
    assert lived(played, 7) == lived(played, 7)
    assert any(lived(played, 7) != lived(played, seed) for seed in (8, 9))


def test_luck_is_the_same_in_both_worlds_and_only_the_rates_differ(played: Table) -> None:
    pairs = residents_of(played, worlds_of(played))
    assert len(pairs) == 2
    report = view(played, None).report
    assert report is not None
    assert [one.words for one in pairs[1].kept] == [one.words for one in report.residents]
    record = played.history[0]
    other = years_of(record.months, record.indicators, 5e5, played.parameters, 7, record.year)
    again = years_of(record.months, record.indicators, 5e5, played.parameters, 7, record.year)
    assert other == again  # equal rates in another world give an equal life


def test_worse_rates_never_make_a_better_life(played: Table) -> None:
    months = tuple(
        msgspec.structs.replace(one, four_hour_pct=40.0, delayed_beds=one.delayed_beds * 5, gp_unmet_pct=60.0)
        for one in played.history[-1].months
    )
    bad, calm = 0, 0
    for seed in range(20):
        worse = lived(played, seed, months, unmet_social_care_pct=60.0, rtt_18_week_pct=50.0)
        usual = lived(played, seed)
        bad += sum(mark in ("bad", "wait") for one in worse for mark in one.marks)
        calm += sum(mark in ("bad", "wait") for one in usual for mark in one.marks)
    assert bad > 1.3 * calm


def test_the_odds_are_those_of_people_like_them(played: Table) -> None:
    odds = [one.odds for seed in range(60) for one in lived(played, seed)[1:2]]
    assert 35 < float(np.mean(odds)) < 65  # as many wait as long or longer as wait less


def test_residents_change_nothing_and_can_be_switched_off() -> None:
    off = upto(opened(new(residents=False)), "report")
    on = upto(opened(new()), "report")
    shown = view(off, None).report
    assert shown is not None
    assert shown.residents == ()
    assert off.history[-1].marks == on.history[-1].marks
    assert residents_of(off, worlds_of(off)) == ()


def test_nobody_dies_in_play() -> None:
    words = " ".join(
        one.words for table in (kept(), abolished()) for one in view(upto(table, "report"), None).report.residents
    )
    assert not any(word in words.lower() for word in ("died", "dies", "death", "dead"))

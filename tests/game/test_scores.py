"""Scores: published anchors, never relative to another table, and nothing gained by turning people away."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec import structs

from simgame.game import anchors, scores
from simgame.game.anchors import Scale
from simgame.game.scores import MARKS, SCORECARDS
from simgame.game.seats import SEATS
from simgame.model import need
from simgame.model.evidence import Parameters
from simgame.model.indicators import INDICATORS
from simgame.model.population import _health_lost_by_age
from simgame.session.files import load_evidence

SCALE = Scale(750_000.0, 1_042e6, 900e6, 200e6)


def _middling() -> dict[str, float]:
    return {id: item.anchors[1] * anchors.measure(id, SCALE) for id, item in INDICATORS.items()}


def test_every_indicator_has_anchors_with_a_reason() -> None:
    assert set(anchors.REASONS) == set(INDICATORS)


@pytest.mark.parametrize("id", list(INDICATORS))
def test_anchors_earn_0_50_and_100_and_nothing_beyond(id: str) -> None:
    per = anchors.measure(id, SCALE)
    zero, fifty, hundred = (anchor * per for anchor in INDICATORS[id].anchors)
    assert anchors.score(id, zero, SCALE) == pytest.approx(0)
    assert anchors.score(id, fifty, SCALE) == pytest.approx(50)
    assert anchors.score(id, hundred, SCALE) == pytest.approx(100)
    assert anchors.score(id, hundred + 3 * (hundred - zero), SCALE) == 100
    if INDICATORS[id].direction:
        assert (hundred - zero) * INDICATORS[id].direction > 0


def test_rates_by_age_are_the_engine_s_own() -> None:
    p = Parameters.of(load_evidence())
    per_head = {
        "population_health_qalys_lost_per_1000": _health_lost_by_age(p),
        "avoidable_deaths_per_100k": need.by_age(p, "death_rate"),
        "emergency_admissions_per_1000": need.by_age(p, "emergency_rate"),
        "community_contacts_per_1000": need.by_age(p, "community_rate"),
        "unmet_referrals_per_1000": need.by_age(p, "elective_rate"),
        "rtt_waiting_list": need.by_age(p, "elective_rate"),
        "delayed_bed_days": need.by_age(p, "emergency_rate") * need.by_age(p, "stay_days"),
    }
    assert set(per_head) == set(anchors.AGE_RATES)
    for id, rates in per_head.items():
        own = np.asarray(anchors.AGE_RATES[id])
        assert own / own.max() == pytest.approx(rates[0] / rates[0].max(), rel=0.01), id


def test_an_old_place_is_not_marked_down_for_its_ages() -> None:
    england = structs.replace(SCALE, by_age=anchors.ENGLAND_BY_AGE)
    older = structs.replace(SCALE, by_age=(0.8, 3.0, 0.7, 0.4, 0.2))
    for id, rates in anchors.AGE_RATES.items():
        per_person = {
            scale: sum(rate * people for rate, people in zip(rates, scale.by_age, strict=True)) / sum(scale.by_age)
            for scale in (england, older)
        }
        middle = INDICATORS[id].anchors[1] * anchors.measure(id, england)
        aged = middle * per_person[older] / per_person[england]
        assert aged > middle, id
        assert anchors.score(id, aged, older) == pytest.approx(50), id
        assert anchors.score(id, middle, SCALE) == pytest.approx(50), id


def test_a_middling_year_earns_fifty_in_every_mark_and_on_every_scorecard() -> None:
    figures = _middling()
    assert scores.marks(figures, SCALE) == {mark: pytest.approx(50) for mark in MARKS}
    for regime in ("keep", "abolish"):
        for seat in SEATS:
            assert scores.seat_score(seat, regime, figures, SCALE) == pytest.approx(50)


def test_weights_of_a_mark_add_to_one_and_scorecards_have_four_to_six_lines() -> None:
    for parts in MARKS.values():
        assert sum(weight for _, weight in parts) == pytest.approx(1)
    for cards in SCORECARDS.values():
        assert set(cards) == set(SEATS)
        for lines in cards.values():
            assert 4 <= len(lines) <= 6
            assert all(line.target is not None or line.change is not None for line in lines)


def test_refused_referrals_lower_the_mark_for_care() -> None:
    figures = _middling()
    before = scores.marks(figures, SCALE)["mark_care"]
    figures["unmet_referrals_per_1000"] += 10
    assert scores.marks(figures, SCALE)["mark_care"] < before - 2


def test_money_is_the_underlying_balance_and_support_does_not_count() -> None:
    figures = _middling()
    before = scores.marks(figures, SCALE)["mark_money"]
    figures["provider_balance_gbp"] += 50e6
    figures["system_balance_gbp"] += 50e6
    assert scores.marks(figures, SCALE)["mark_money"] == before


def test_arrays_over_runs_score_as_each_number_does() -> None:
    values = np.array([75.0, 88.0, np.nan, 99.0])
    out = anchors.score("ae_four_hour_pct", values, SCALE)
    assert out[[0, 1, 3]] == pytest.approx([0, 50, 100])
    assert np.isnan(out[2])


def test_a_target_against_the_start_asks_for_better_in_the_indicator_s_own_direction() -> None:
    start = _middling()
    rows = {row.indicator: row for row in scores.scorecard("gp", "keep", start, None, start, SCALE)}
    assert rows["gp_unmet_pct"].target == pytest.approx(0.9 * start["gp_unmet_pct"])
    assert rows["gp_unmet_pct"].met is False
    assert rows["patient_experience"].target == pytest.approx(1.02 * start["patient_experience"])
    better = {**start, "gp_unmet_pct": 0.8 * start["gp_unmet_pct"]}
    rows = {row.indicator: row for row in scores.scorecard("gp", "keep", better, start, start, SCALE)}
    assert rows["gp_unmet_pct"].met is True
    assert rows["gp_unmet_pct"].score > (rows["gp_unmet_pct"].last_score or 100)


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_of_nought_is_lifted_by_the_figure_that_is_named_as_its_floor(mark: str) -> None:
    scale = Scale(775_000.0, 1.1e9, 0.9e9, 0.1e9)
    indicator, least = scores.floor_of(mark, scale)
    better = INDICATORS[indicator].direction * max(abs(least), 1.0) * 0.01
    floored = {id: INDICATORS[id].anchors[0] * anchors.measure(id, scale) for id, _ in MARKS[mark]}
    rest = _middling()
    assert scores.marks({**rest, **floored}, scale)[mark] == pytest.approx(0.0, abs=1e-9)
    assert scores.marks({**rest, **floored, indicator: least - better}, scale)[mark] == pytest.approx(0.0, abs=1e-9)
    assert scores.marks({**rest, **floored, indicator: least + better}, scale)[mark] > 0.05

"""The equations that the book prints are those the engine computes, and what stands in them is the registry's."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from simgame.insight import book_equations
from simgame.insight.book_code import PLACED
from simgame.insight.book_equations import EQUATIONS
from simgame.insight.trial import central
from simgame.model import beds, contract, cost, electives, four_hours, habits, system
from simgame.session.files import load_evidence


def of(*levels: str) -> Any:
    """Inputs that hold the central evidence at these levels and nothing else."""
    return SimpleNamespace(**dict.fromkeys(levels, central()))


def value(key: str) -> float:
    return load_evidence()[key].central


def test_every_symbol_is_a_parameter_and_every_equation_names_its_part() -> None:
    evidence = load_evidence()
    for equation in EQUATIONS:
        assert equation.part in PLACED
        assert set(equation.symbols.values()) <= set(evidence)
    html = book_equations.chapter(evidence).html
    assert html.count("class='equation'") == len(EQUATIONS)
    assert f"<td>{value('list_power'):g}</td>" in html


def test_a_contract_pays_its_base_and_a_part_of_what_is_off_plan_within_its_bounds() -> None:
    v, plan = np.asarray([[110.0, 90.0]]), np.asarray([[100.0, 100.0]])
    rate = np.asarray([[value("aligned_rate")] * 2])
    part = value("aligned_rate") * 10.0
    assert contract.equation(v.copy(), plan, rate)[0] == pytest.approx([100.0 + part, 100.0 - part])
    bound = value("aligned_bound_pct")
    held = contract.equation(v * [[2.0, 0.1]], plan, rate, plan - bound, plan + bound)
    assert held[0] == pytest.approx([100.0 + bound, 100.0 - bound])


def test_savings_for_good_bend_towards_their_ceiling() -> None:
    a = value("savings_ceiling_pct")
    assert cost.saved(np.asarray(2.0), np.asarray(a)) == pytest.approx(a * (1.0 - np.exp(-2.0 / a)))


def test_breaches_of_full_beds_follow_the_printed_curve() -> None:
    s, k = value("four_hour_slope"), value("four_hour_knee_pct")
    for occupancy in (80.0, 88.0, 93.0):
        found = four_hours.crowding(np.asarray([[occupancy]]), of("pt"))
        assert found.item() == pytest.approx(s * np.log1p(np.exp(occupancy - k)))


def test_the_share_within_18_weeks_follows_the_printed_shape() -> None:
    k, p = value("list_shape"), value("list_power")
    weeks_to_clear, start = np.asarray([[11.0]]), np.asarray([[11.0]])
    found = electives.within(18.0, weeks_to_clear, start, of("pk"))
    assert found.item() == pytest.approx(1.0 - np.exp(-((18.0 / (k * 11.0)) ** p)))
    late = electives.within(18.0, 10.0 * weeks_to_clear, start, of("pk"))
    longer = value("list_shape_long")
    assert late.item() == pytest.approx(1.0 - np.exp(-((18.0 / (longer * 110.0)) ** p)), rel=0.01)


def test_readiness_is_a_fourth_root_over_its_reference_between_its_bounds() -> None:
    parts = np.asarray([[0.5, 0.6, 0.4, 0.7]])
    mean = np.prod(parts, axis=1, keepdims=True)
    found = system._over_reference(mean.copy(), of("pf"))
    assert found.item() == pytest.approx(mean.item() ** 0.25 / value("readiness_reference"))
    for product, bound in ((0.0, "readiness_least"), (1e6, "readiness_most")):
        assert system._over_reference(np.asarray([[product]]), of("pf")).item() == value(bound)


def test_a_habit_is_the_logarithm_of_what_payment_by_the_case_did() -> None:
    found = habits._effect(of("pt")).reshape(-1, 5)[0]
    assert found[habits.STAY] == pytest.approx(np.log1p(value("tariff_on_stay_pct") / 100.0))
    assert found[habits.PLANNED] == pytest.approx(np.log1p(value("tariff_on_planned_pct") / 100.0))
    half = habits._kept(of("pt"))[12].reshape(-1)[0]
    assert half == pytest.approx(0.5 ** (12.0 / value("habit_half_life_months")))


def test_harm_counts_from_nine_beds_in_ten() -> None:
    start = central()["crowded_from_pct"][0]
    assert start == 90.0
    assert beds.points_over(np.asarray([85.0, 90.0, 93.0]), start).tolist() == [0.0, 0.0, 3.0]

"""What a draw over the range of a piece of evidence is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simgame.model.evidence import Evidence, Parameter, Parameters
from simgame.model.luck import Luck

EVEN = (np.arange(4000) + 0.5) / 4000
ends = st.floats(-50.0, 50.0).map(lambda x: round(x, 3))


@st.composite
def parameters(draw: st.DrawFn, shape: str = "triangular") -> Parameter:
    low, central, high = sorted(draw(st.tuples(ends, ends, ends)))
    return _parameter(low, central, high, shape)


def _parameter(low: float, central: float, high: float, shape: str = "triangular") -> Parameter:
    return Parameter(
        id="one", label="One", unit="%", low=low, central=central, high=high, possible=(-99.0, 99.0), effect="It acts.",
        source="judgement", quality="judgement", leans="both", shape=shape,
    )  # fmt: skip


@given(parameters())
def test_half_of_the_draws_lie_on_either_side_of_the_best_estimate_and_none_beyond_the_range(one: Parameter) -> None:
    drawn = one.draw(EVEN)
    assert one.low <= drawn.min()
    assert drawn.max() <= one.high
    assert np.all(np.diff(drawn) >= 0.0)
    assert np.mean(drawn <= one.central + 1e-12) >= 0.5
    assert np.mean(drawn >= one.central - 1e-12) >= 0.5
    assert one.draw(np.array([0.5]))[0] == pytest.approx(one.central)


@given(parameters())
def test_draws_thin_out_in_a_straight_line_towards_each_end(one: Parameter) -> None:
    """Of a side, the half next to the best estimate holds three draws in four, as a triangle's does."""
    for end, u in ((one.low, EVEN[EVEN < 0.5]), (one.high, EVEN[EVEN > 0.5])):
        if abs(end - one.central) > 0.01:
            away = np.abs(one.draw(u) - one.central) / abs(end - one.central)
            assert np.mean(away < 0.5) == pytest.approx(0.75, abs=0.002)


@given(parameters(), st.floats(0.0, 1.0))
def test_each_view_stands_in_the_middle_of_its_own_draws(one: Parameter, at: float) -> None:
    held = min(max(one.low + at * (one.high - one.low), one.low), one.high)
    viewed = replace(one, views={"sceptic": held})
    assert np.median(viewed.draw(EVEN, "sceptic")) == pytest.approx(held, abs=0.03 * (one.high - one.low) + 1e-9)
    assert np.array_equal(viewed.draw(EVEN), one.draw(EVEN))


def test_a_view_that_stands_on_an_end_of_a_range_has_half_of_its_draws_there() -> None:
    none_of_it = replace(_parameter(0.0, 0.15, 0.4), views={"sceptic": 0.0})
    drawn = none_of_it.draw(EVEN, "sceptic")
    assert np.mean(drawn == 0.0) == 0.5
    assert drawn.max() > 0.38


def test_a_uniform_range_is_alike_from_end_to_end_and_a_fixed_one_has_one_value() -> None:
    assert np.quantile(_parameter(0.0, 1.0, 10.0, "uniform").draw(EVEN), 0.3) == pytest.approx(3.0, abs=0.01)
    assert set(_parameter(0.0, 1.0, 10.0, "fixed").draw(EVEN)) == {1.0}


def test_run_nought_takes_the_best_estimate_and_no_run_depends_on_how_many_there_are() -> None:
    evidence = Evidence({"one": _parameter(0.0, 0.05, 0.4)})
    few, many = (Parameters.drawn(evidence, Luck.of(7, runs))["one"][:, 0] for runs in (3, 500))
    assert many[0] == Parameters.of(evidence)["one"][0, 0] == 0.05
    assert np.array_equal(few, many[:3])
    assert np.median(many) == pytest.approx(0.05, abs=0.02)

"""What one seat alone knows is known to all as a range that does not give the figure away."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simgame.game.known import FEW, _counted, _span


@given(st.floats(0.0, 1e7))
def test_a_range_holds_the_figure_and_has_room(value: float) -> None:
    low, high = _span(value)
    assert low <= value <= high
    assert high - low >= FEW


@given(st.integers(0, 3000))
def test_no_small_figure_is_the_only_one_in_its_range(value: int) -> None:
    told = _counted("Care homes near failing", value).range
    assert (
        sum(_counted("Care homes near failing", other).range == told for other in range(max(0, value - 60), value + 60))
        > 4
    )

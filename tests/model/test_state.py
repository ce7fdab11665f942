"""The state is sealed between years; every stock has the shape it declares."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.model.start import opening, widen
from simgame.model.state import State, shapes

from .worlds import frimley, parameters


@pytest.fixture(scope="module")
def state() -> State:
    return opening(frimley(), parameters())


def test_a_state_between_years_cannot_be_changed(state: State) -> None:
    with pytest.raises(AttributeError, match="sealed"):
        state.beds = state.beds * 2.0
    with pytest.raises(ValueError, match="read-only"):
        state.beds[0, 0] = 0.0


def test_an_open_copy_can_be_changed_without_touching_the_original(state: State) -> None:
    copy = state.open_copy(3)
    copy.beds = copy.beds * 2.0
    copy.population[...] = 0.0
    assert copy.runs == 3
    assert state.population.sum() > 700_000


def test_every_stock_has_the_shape_it_declares(state: State) -> None:
    for name, (shape, _start) in shapes(state.world).items():
        assert getattr(state, name).shape == (1, *shape), name


def test_widening_repeats_the_single_run(state: State) -> None:
    wide = widen(state, 4)
    assert wide.runs == 4
    assert np.array_equal(wide.waiting_list[3], state.waiting_list[0])
    assert wide.last.footprint["rtt_waiting_list"].shape == (4, 1)

"""The state is sealed between years, and its arrays carry it from a save and back."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.model.start import opening, widen
from simgame.model.state import STOCKS, State, shapes

from .worlds import frimley, parameters, two_footprints


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


def test_a_state_comes_back_from_its_arrays_bit_for_bit(state: State) -> None:
    back = State.from_arrays(state.world, state.to_arrays())
    assert back.year == state.year
    for name in STOCKS:
        assert np.array_equal(getattr(back, name), getattr(state, name)), name
    for level, values in state.last.levels().items():
        for key, value in values.items():
            assert np.array_equal(back.last.levels()[level][key], value), key


def test_arrays_of_another_world_are_refused_by_name(state: State) -> None:
    with pytest.raises(ValueError, match="has the shape"):
        State.from_arrays(two_footprints(), state.to_arrays())
    short = state.to_arrays()
    del short["beds"]
    with pytest.raises(ValueError, match="beds is missing"):
        State.from_arrays(state.world, short)


def test_widening_repeats_the_single_run(state: State) -> None:
    wide = widen(state, 4)
    assert wide.runs == 4
    assert np.array_equal(wide.waiting_list[3], state.waiting_list[0])
    assert wide.last.footprint["rtt_waiting_list"].shape == (4, 1)

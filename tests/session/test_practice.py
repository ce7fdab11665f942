"""The practice winter: the real winter call on a branch that is not counted; a table cannot tell that it was played."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from simgame.game.entries import Coin, NewTable, Regimes, Way
from simgame.game.seats import SEATS, Holder, SeatId
from simgame.game.view import view as view_of
from simgame.session.autoplay import play_to_debrief
from simgame.session.files import load_scenario
from simgame.session.practice import JANUARY, Practice, Wish, practice_of
from simgame.session.sitting import Sitting, figures_of

PLACE = load_scenario("aldermere")


def setup_of(way: Way, people: tuple[SeatId, ...], regime: Regimes = "keep", years: int = 3) -> NewTable:
    seats: dict[SeatId, Holder] = {seat: "person" if seat in people else "system-minded" for seat in SEATS}
    return NewTable("aldermere", seed=3, years=years, regime=regime, seats=seats, way=way, name="Table Alder")


def practised(setup: NewTable) -> Practice:
    """A practice with a step up in each lever, promised to the next seat, and one coin from everybody."""
    practice = Practice(setup, dict(setup.seats), PLACE)
    wishes = []
    for number, seat in enumerate(practice.people):
        lever = practice.lever(seat)
        receiver = next(other for other in SEATS[number:] + SEATS if other != seat)
        wishes.append(Wish(seat, lever.id, min(lever.last + lever.step, lever.highest), receiver))
    assert practice.play(wishes) == ()
    sitting = practice.sitting
    for seat in practice.people:
        assert sitting.offer(Coin(seat, 1)) == ()
    while sitting.table.phase == "winter_call":
        sitting.computers()
        entry = sitting.conductor()
        assert entry is not None
        assert sitting.offer(entry) == ()
    return practice


@pytest.mark.parametrize(
    ("way", "people", "regime"),
    [("open", SEATS, "keep"), ("open", SEATS, "abolish"), ("alone", ("acute",), "keep"),
     ("curtain", ("commissioner", "acute"), "decides")],
)  # fmt: skip
def test_the_practice_plays_the_real_winter_call_in_the_world_of_its_table(
    way: Way, people: tuple[SeatId, ...], regime: Regimes
) -> None:
    practice = practised(setup_of(way, people, regime))
    view = practice.view()
    assert practice.people == people
    assert view.split == ("abolish" if regime == "abolish" else "keep")
    assert view.months is not None
    assert len(view.months.months) == 12, "the coins are spent and the winter played"
    assert {seat: coins for seat, coins in practice.sitting.table.coins.items() if seat in people} == dict.fromkeys(
        people, 1
    )
    mine = [promise for promise in view.promises if promise.giver in people and promise.what == "do"]
    assert len(mine) >= len(people) - 1
    assert all(promise.state == "kept" for promise in mine)
    january, month = practice.january
    assert month.month == JANUARY
    assert january.split == view.split


def test_a_table_is_the_same_bit_for_bit_with_a_practice_beside_it_and_without() -> None:
    setup = setup_of("alone", ("acute",), years=1)
    setup = msgspec.structs.replace(setup, seats=dict.fromkeys(SEATS, "system-minded"))
    people = {**setup.seats, "acute": "person"}
    without = play_to_debrief(Sitting.unsaved(setup, PLACE))
    table = Sitting.unsaved(setup, PLACE)
    before = msgspec.json.encode(view_of(table.table, None)), _bits(table)
    Practice(setup, people, PLACE)
    practised(msgspec.structs.replace(setup, seats=people))
    assert (msgspec.json.encode(view_of(table.table, None)), _bits(table)) == before
    with_it = play_to_debrief(table)
    assert [figures_of(one) for one in with_it.history] == [figures_of(one) for one in without.history]
    assert with_it.length == without.length
    assert len(vars_of(with_it.state)) > 20
    for name, value in vars_of(with_it.state).items():
        assert np.array_equal(value, vars_of(without.state)[name], equal_nan=True), name


def test_the_practice_has_other_luck_than_the_table_so_that_it_gives_nothing_away() -> None:
    setup = setup_of("open", SEATS)
    entry = practice_of(setup, dict(setup.seats))
    assert entry.seed != setup.seed
    assert practice_of(setup, dict(setup.seats)) == entry, "the same practice each time"
    assert entry.years == 1
    table = Sitting.unsaved(setup, PLACE)
    practice = Practice(setup, dict(setup.seats), PLACE)
    assert practice.view().seed != table.table.setup.seed


def test_what_does_not_fit_the_purse_is_refused_in_a_sentence_and_nothing_has_happened() -> None:
    setup = setup_of("alone", ("acute",))
    practice = Practice(setup, dict(setup.seats), PLACE)
    lever = practice.lever("acute")
    before = practice.sitting.table
    found = practice.play([Wish("acute", lever.id, lever.highest, "community")])
    assert len(found) == 1
    assert found[0].endswith(".")
    assert practice.sitting.table is before
    assert practice.play([Wish("acute", lever.id, lever.last, None)]) == ()


def vars_of(state: object) -> dict[str, np.ndarray]:
    """Every array of a state."""
    return {name: getattr(state, name) for name in dir(state)
            if not name.startswith("_") and isinstance(getattr(state, name), np.ndarray)}  # fmt: skip


def _bits(sitting: Sitting) -> dict[str, bytes]:
    return {name: value.tobytes() for name, value in vars_of(sitting.table.state).items()}

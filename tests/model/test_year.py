"""The year: people are conserved, bits are the same where nothing differs, and winter cannot reach back."""

from __future__ import annotations

import pickle
from functools import lru_cache

import numpy as np
import pytest

from simgame.model.decisions import QUANTITIES, Decisions
from simgame.model.evidence import Parameters
from simgame.model.indicators import INDICATORS
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.start import opening
from simgame.model.state import STOCKS, State
from simgame.model.world import World
from simgame.model.year import Year, april_to_november, december_to_march, forecast, year

from .worlds import default, evidence, frimley, parameters, two_footprints


@lru_cache(maxsize=4)
def start(world: World) -> State:
    return opening(world, parameters())


def keep(world: World) -> Regime:
    return Regime.of("keep", len(world.footprints))


def same(one: Year, other: Year, row: int | None = None) -> None:
    """Every array of two years is the same bit for bit; ``row`` picks a run of the second."""

    def pick(array: np.ndarray) -> np.ndarray:
        return array if row is None else array[row : row + 1]

    for name in STOCKS:
        assert np.array_equal(getattr(one.state, name), pick(getattr(other.state, name))), name
    for level, values in one.indicators.levels().items():
        for key, value in values.items():
            assert np.array_equal(value, pick(other.indicators.levels()[level][key])), (level, key)
    for name in one.months.__dataclass_fields__:
        mine, theirs = getattr(one.months, name), getattr(other.months, name)
        assert np.array_equal(mine, pick(theirs), equal_nan=True), name
    assert np.array_equal(one.ledger.residual_gbp, pick(other.ledger.residual_gbp))


@pytest.mark.parametrize("world", [frimley(), two_footprints()], ids=lambda world: world.name)
@pytest.mark.parametrize("split", ["keep", "abolish", "middle"])
def test_nobody_is_lost_and_nobody_appears(world: World, split: str) -> None:
    state = start(world)
    regime = Regime.of(split, len(world.footprints))
    done = year(state, default(world, 2017), regime, parameters(), Shocks(), Luck.of(7, 3))
    people = done.ledger.people
    assert people["start"] == pytest.approx(state.population.sum(), rel=1e-12)
    assert people["end"] == pytest.approx(done.state.population.sum(axis=(1, 2, 3)), rel=1e-12)
    assert np.abs(people["residual"]).max() < 1e-6
    assert (people["births"] > 0).all()
    assert (people["deaths"] > 0).all()


def test_the_same_inputs_give_the_same_bits() -> None:
    world = frimley()
    args = (start(world), default(world, 2017), keep(world), parameters(), Shocks(), Luck.of(3))
    same(year(*args), year(*args))


@pytest.mark.parametrize("world", [frimley(), two_footprints()], ids=lambda world: world.name)
def test_row_nought_of_a_hundred_is_the_single_run(world: World) -> None:
    """Over three years, evidence and luck drawn in every other run."""
    single_luck, many_luck = Luck.of(11), Luck.of(11, 100)
    many_evidence = Parameters.drawn(evidence(), many_luck)
    one, many = start(world), start(world)
    for _ in range(3):
        decisions = default(world, one.year, winter_ward_gbp=2e6, community_teams_gbp=3e6, guarantee_weeks=26.0)
        a = year(one, decisions, keep(world), parameters(), Shocks(), single_luck)
        b = year(many, decisions, keep(world), many_evidence, Shocks(), many_luck)
        same(a, b, row=0)
        one, many = a.state, b.state


def test_runs_that_share_all_inputs_share_all_bits() -> None:
    world = frimley()
    luck = Luck(5, np.zeros(6, dtype=np.int64))
    done = year(start(world), default(world, 2017), keep(world), parameters(), Shocks(), luck)
    for name in STOCKS:
        value = getattr(done.state, name)
        assert (value == value[:1]).all(), name


def test_winter_decisions_do_not_reach_back_before_december() -> None:
    world = frimley()
    mid = april_to_november(start(world), default(world, 2017), keep(world), parameters(), Shocks(), Luck.of(2))
    plain = december_to_march(mid, default(world, 2017))
    called = december_to_march(
        mid, default(world, 2017, winter_acute_gbp=4e5, winter_gp_gbp=4e5, winter_council_gbp=4e5, winter_stp_gbp=4e5)
    )
    for name in mid.months.__dataclass_fields__:
        before = getattr(mid.months, name)
        assert np.isnan(before[:, 8:]).all()
        for done in (plain, called):
            assert np.array_equal(getattr(done.months, name)[:, :8], before[:, :8]), name
    assert (called.months.beds_open[0, 8:, 0] > plain.months.beds_open[0, 8:, 0]).all()
    assert called.months.gp_unmet_pct[:, 8:].sum() < plain.months.gp_unmet_pct[:, 8:].sum()
    same(plain, year(start(world), default(world, 2017), keep(world), parameters(), Shocks(), Luck.of(2)))


def test_the_winter_call_is_the_only_thing_winter_may_change() -> None:
    world = frimley()
    mid = april_to_november(start(world), default(world, 2017), keep(world), parameters(), Shocks(), Luck.of(2))
    same(
        december_to_march(mid, default(world, 2017)), december_to_march(mid, default(world, 2017, winter_ward_gbp=9e6))
    )


def test_twin_worlds_are_the_same_until_they_part() -> None:
    world = frimley()
    kept, parted = start(world), start(world)
    for calendar in (2017, 2018, 2019):
        luck = Luck.of(4)
        a = year(kept, default(world, calendar), keep(world), parameters(), Shocks(), luck)
        split = "keep" if calendar < 2019 else "abolish"
        b = year(parted, default(world, calendar), Regime.of(split, 1), parameters(), Shocks(), luck)
        if calendar < 2019:
            same(a, b)
        kept, parted = a.state, b.state
    assert not np.array_equal(kept.population, parted.population) or not np.array_equal(kept.staff, parted.staff)


def test_a_decision_does_not_shift_luck() -> None:
    """Need moves by the same ratio in every month whether or not a theatre list is bought."""
    world = frimley()
    args = (keep(world), parameters(), Shocks(), Luck.of(9))
    plain = year(start(world), default(world, 2017), *args)
    lists = year(start(world), default(world, 2017, theatre_lists_gbp=2e6), *args)
    assert np.array_equal(plain.state.noise, lists.state.noise)
    assert np.array_equal(plain.months.gp_unmet_pct[:, :1], lists.months.gp_unmet_pct[:, :1])


def test_a_forecast_has_no_luck_in_it() -> None:
    world = frimley()
    args = (start(world), default(world, 2017), keep(world), parameters(), Shocks())
    mid = april_to_november(*args, Luck.of(5))
    expected = forecast(mid, default(world, 2017))
    played = december_to_march(mid, default(world, 2017))
    assert np.array_equal(expected.months.ae_attendances[:, :8], played.months.ae_attendances[:, :8])
    assert not np.array_equal(expected.months.ae_attendances[:, 8:], played.months.ae_attendances[:, 8:])
    noise = np.abs(expected.state.noise)
    assert (noise <= np.abs(mid.state.noise) * 0.5**4 + 1e-12).all()


def test_what_december_works_out_again_is_what_april_knew() -> None:
    """A forecast works the winter out again; with luck off it finds what April knew, whatever is being built up."""
    world = frimley()
    levels = ("place", "acute", "community", "council")
    levers = [
        key for key, q in QUANTITIES.items() if q.level in levels and key.endswith("_gbp") and q.unit == "£ a year"
    ]
    bought = default(world, 2017, **dict.fromkeys(levers, 5e5), winter_acute_gbp=4e5, winter_council_gbp=4e5)
    quiet = Luck.of(5, on=False)
    mid = april_to_november(start(world), bought, keep(world), parameters(), Shocks(), quiet)
    same(forecast(mid, bought), december_to_march(mid, bought))
    plain = bought.replaced(winter_acute_gbp=0.0, winter_council_gbp=0.0)  # nothing makes December work it out
    same(forecast(mid, plain), december_to_march(mid, plain))


def test_inputs_of_different_runs_are_refused_in_words() -> None:
    world = frimley()
    luck = Luck.of(1, 3)
    decisions = Decisions(world.columns, {"winter_ward_gbp": np.zeros((2, 3))})
    with pytest.raises(ValueError, match="do not go together"):
        year(start(world), decisions, keep(world), parameters(), Shocks(), luck)


def test_decisions_regime_evidence_and_events_may_all_differ_by_run() -> None:
    world = frimley()
    base = default(world, 2017)
    decisions = base.replaced(winter_ward_gbp=np.asarray([[0.0], [3e6]]) * np.ones((2, 3)))
    regime = Regime.where(np.asarray([[True], [False]]), keep(world), Regime.of("abolish", 1))
    varied = parameters().replaced(four_hour_slope=np.asarray([3.0, 1.0]))
    events = Shocks({"ae_demand": np.asarray([1.0, 1.1])[:, None, None] * np.ones((2, 12, 1))})
    both = year(start(world), decisions, regime, varied, events, Luck(8, np.zeros(2, dtype=np.int64)))
    first = year(start(world), base, keep(world), parameters(), Shocks(), Luck.of(8))
    same(first, both, row=0)
    assert both.months.beds_open[1, 9, 0] > both.months.beds_open[0, 9, 0]
    assert both.months.ae_attendances[1].sum() > both.months.ae_attendances[0].sum()


def test_every_indicator_is_there_at_its_level() -> None:
    world = two_footprints()
    done = year(start(world), default(world, 2017), keep(world), parameters(), Shocks(), Luck.of(1, 2))
    wide = {"place": 5, "trust": 5, "council": 3, "footprint": 2}
    for key, item in INDICATORS.items():
        assert done.indicators.footprint[key].shape == (2, 2), key
        assert np.isfinite(done.indicators.footprint[key]).all(), key
        if item.level != "footprint":
            assert done.indicators.levels()[item.level][key].shape == (2, wide[item.level]), key


def test_every_quantity_is_accepted_at_once() -> None:
    world = frimley()
    values = {key: np.asarray([[item.default]]) for key, item in QUANTITIES.items()}
    decisions = Decisions(world.columns, values)
    same(
        year(start(world), decisions, keep(world), parameters(), Shocks(), Luck.of(1)),
        year(start(world), Decisions(world.columns), keep(world), parameters(), Shocks(), Luck.of(1)),
    )


def test_a_month_that_was_sent_elsewhere_still_knows_what_it_was_told() -> None:
    """Figures that follow from the months together travel with each of them."""
    months = year(
        start(frimley()), default(frimley(), 2017), keep(frimley()), parameters(), Shocks(), Luck.of(1)
    ).months
    sent = pickle.loads(pickle.dumps(months))
    for name in ("four_hour_pct", "waiting_list", "nhs_spend_gbp", "occupancy_pct"):
        assert np.array_equal(getattr(sent, name), getattr(months, name)), name

"""At every extreme the engine stays finite and bounded, conserves money and people, and warns of nothing.

Warnings are errors in every test, so dividing by nought or overflowing fails here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from simgame.game.levers import sheet
from simgame.insight.trial import central, decided, opened, play, regime_of
from simgame.model.decisions import QUANTITIES
from simgame.model.evidence import Parameters
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import SHOCKS, Shocks
from simgame.model.start import opening
from simgame.model.world import World
from simgame.model.year import Year, year
from simgame.session.files import load_events
from tests.model.worlds import FRIMLEY_PLACES, evidence, frimley, make
from tests.validation.bounds import holds, troubles

SPLITS = ("keep", "abolish", "middle")
# what a fiend may set each kind of quantity to: nothing, a little, far beyond any lever
_MONEY, _PCT = (0.0, 1e5, 1e10), (0.0, 50.0, 100.0)
_RATES = ("allocation_growth_pct", "tariff_change_pct", "cost_inflation_pct", "social_care_growth_pct")


def run(world: World, splits: tuple[str, ...] = SPLITS, years: int = 2, **values: float) -> list[Year]:
    """Years of a world in several regimes, luck on; every year holds."""
    start = opening(world, central())
    last: list[Year] = []
    for split in splits:
        done = play(start, Regime.of(split, len(world.footprints)), years, values, luck=Luck.of(3))
        for each in done:
            holds(each)
        last.append(done[-1])
    return last


def test_no_money_at_all() -> None:
    world = replace(
        frimley(),
        allocation_gbp_per_head=np.zeros(5),
        social_care_gbp_per_65=np.zeros(5),
        council_reserves_gbp=np.zeros(5),
    )
    run(world)


def test_money_that_ends_in_play() -> None:
    for done in run(frimley(), years=3, allocation_growth_pct=-100.0, social_care_growth_pct=-100.0):
        assert float(done.ledger.facts["allocation_gbp"].max()) == 0.0
        assert float(done.indicators.footprint["unmet_social_care_pct"][0, 0]) > 30.0


def test_no_beds() -> None:
    for done in run(replace(frimley(), beds=np.zeros(3))):
        assert float(done.indicators.footprint["bed_occupancy_pct"][0, 0]) <= 100.0


def test_beds_that_all_close() -> None:
    kept, *_ = run(frimley(), years=3, beds_closed_pct=100.0)
    assert float(kept.state.beds[0, 0]) < 28.0, "less than a ward is left"
    assert float(kept.months.four_hour_type1_pct[0, :, 0].min()) == pytest.approx(40.0)


def test_enormous_levers() -> None:
    spent = ("care_outside_hospital", "winter_ward", "same_day_emergency", "prevention", "theatre_lists",
             "discharge_to_assess", "evening_sessions", "care_packages")  # fmt: skip
    run(frimley(), **{f"{name}_gbp": 1e10 for name in spent}, care_home_fee_uplift_pct=500.0)


def test_no_general_practitioners() -> None:
    for done in run(replace(frimley(), gp_fte=np.zeros(5))):
        assert float(done.months.gp_unmet_pct.max()) <= 100.0


def test_no_staff() -> None:
    start = opening(frimley(), central()).open_copy()
    start.staff, start.vacancies = start.staff * 0.0, start.vacancies * 0.0
    nobody = Shocks({"joiners": np.zeros((1, 12, 1)), "hospital_staff": np.zeros((1, 12, 1))})
    for split in SPLITS:
        for done in play(start.seal(), Regime.of(split, 1), 2, shocks=nobody):
            holds(done)
    assert float(done.state.staff.max()) == 0.0


def test_double_demand_for_everything() -> None:
    twice = np.full((1, 12, 1), 2.0)
    everything = {key: twice for key in SHOCKS if key.endswith("_demand")}
    start = opened("frimley")
    for split in SPLITS:
        for done in play(start, regime_of(start.world, split), 3, shocks=Shocks(everything)):
            holds(done)
        assert float(done.months.trolley_waits.max()) > 1000.0
        assert float(done.months.occupancy_pct.max()) == pytest.approx(100.0)


def test_one_person_one_place_one_trust() -> None:
    one = make("One", [[0.0, 0.0, 0.0, 0.0, 1.0]], [[0.9]], [True], [1.0])
    for done in run(one, years=4):
        assert 0.0 <= float(done.state.population.sum()) < 1.5


def test_nobody_at_all() -> None:
    run(make("Nobody", [[0.0] * 5, [1.0, 2.0, 0.0, 0.0, 0.0]], [[0.9, 0.9], [0.0, 0.8]], [True, False], [0.5, 0.5]))


def test_one_place_and_one_trust() -> None:
    run(make("Pair", [FRIMLEY_PLACES[0]], [[1.0]], [True], [1.0]), years=3)


def test_two_hundred_places_in_twenty_footprints() -> None:
    rng = np.random.default_rng(1)
    places, per = 200, 10
    people = [[float(x) for x in np.asarray(FRIMLEY_PLACES[n % 5]) * rng.uniform(0.1, 3.0)] for n in range(places)]
    shares = np.zeros((places, 40))
    for n in range(places):
        shares[n, n // per], shares[n, 20 + n // per] = 0.8, 0.95
    world = make(
        "Two hundred",
        people,
        shares.tolist(),
        [True] * 20 + [False] * 20,
        [1.0] * 20,
        place_footprint=[n // per for n in range(places)],
        trust_footprint=[n % 20 for n in range(40)],
        council_footprint=list(range(20)),
    )
    start = opening(world, central())
    mask = (np.arange(20) % 2 == 0)[None]
    mixed = Regime.where(mask, Regime.of("abolish", 20), Regime.of("keep", 20))
    for done in play(start, mixed, 2, luck=Luck.of(2)):
        holds(done)


@pytest.mark.parametrize("split", SPLITS)
def test_fifty_years(split: str) -> None:
    start = opened("frimley")
    done = play(start, regime_of(start.world, split), 50, luck=Luck.of(4))
    for each in done[::7]:
        holds(each)
    holds(done[-1])
    assert float(done[-1].state.population.sum()) < 5.0 * float(start.population.sum())


@pytest.mark.parametrize("end", ["lowest", "highest"])
@pytest.mark.parametrize("split", ["keep", "abolish"])
def test_every_lever_at_its_end(split: str, end: str) -> None:
    start = opened("frimley")
    world = start.world
    people = float(start.population.sum())
    values: dict[str, Any] = {}
    for lever in sheet(split, people, complexity="full"):
        value = lever.lowest if end == "lowest" else lever.highest
        level = QUANTITIES[lever.quantity].level
        columns = {"place": len(world.places), "acute": 1, "community": 2, "council": len(world.councils)}.get(level, 1)
        values[lever.quantity] = value * 1e6 / columns if lever.kind == "money" else value
    for done in play(start, regime_of(world, split), 5, values, luck=Luck.of(6)):
        holds(done)


@pytest.mark.parametrize("split", SPLITS)
def test_every_event_at_once(split: str) -> None:
    """All cards of the deck with all their answers, together, for three years."""
    values = {key: np.full((1, 12, 1), float(item.neutral)) for key, item in SHOCKS.items()}
    for card in load_events():
        for option in card.option:
            for effect in option.effects:
                for month in range(effect.first, min(effect.first + effect.months, 12)):
                    if SHOCKS[effect.shock].neutral:
                        values[effect.shock][0, month] *= effect.value
                    else:
                        values[effect.shock][0, month] += effect.value
    start = opened("south-yorkshire")
    for done in play(start, regime_of(start.world, split), 3, shocks=Shocks(values), luck=Luck.of(8)):
        holds(done)


@pytest.mark.parametrize("end", [0, 1], ids=["lowest possible", "highest possible"])
def test_every_claim_at_the_end_of_what_is_possible(end: int) -> None:
    """Each parameter of the regime's evidence alone at the end of its possible range: one run for each."""
    registry = evidence()
    keys = [key for key, item in registry.items() if item.shape != "fixed" and item.possible[end] != item.central]
    base = central()
    rows = {key: np.full(len(keys), float(base[key][0, 0])) for key in keys}
    for n, key in enumerate(keys):
        rows[key][n] = registry[key].possible[end]
    start = opened("frimley")
    known = Parameters({key: rows.get(key, base[key][:, 0]) for key in base.ids()})
    luck = Luck(1, np.zeros(len(keys), dtype=np.int64))
    for split in ("keep", "abolish"):
        for done in play(
            start, regime_of(start.world, split), 2, {"joint_teams_gbp": 2e6}, parameters=known, luck=luck
        ):
            wrong = troubles(done)
            bad = [
                keys[row]
                for row in range(len(keys))
                if not all(np.isfinite(v[row]).all() for v in done.indicators.footprint.values())
            ]
            assert not wrong, (wrong, bad)


# ------------------------------------------------------------------------------------------------- anything, by chance

EXAMPLES = 30
sizes = st.sampled_from([0.0, 1.0, 1e3, 5e4, 3e6])


@st.composite
def recipes(draw: st.DrawFn) -> dict[str, Any]:
    """What makes a world: one to three places, one to three trusts, patients who go anywhere or nowhere."""
    places, trusts = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    shares = [[draw(st.sampled_from([0.0, 0.3])) for _ in range(trusts)] for _ in range(places)]
    shares[0][0] = 0.3
    return {
        "people": [[draw(sizes) for _ in range(5)] for _ in range(places)],
        "shares": shares,
        "acute": [True, *(draw(st.booleans()) for _ in range(trusts - 1))],
        "councils": draw(st.integers(1, 2)),
        "organisations": draw(st.sampled_from([1.0, 60.0])),
        "beds": draw(st.sampled_from([0.0, 0.5, 1.0, 5.0])),
        "gp_fte": draw(st.sampled_from([0.0, 0.5, 3.0])),
        "allocation_gbp_per_head": draw(st.sampled_from([0.0, 0.3, 1.0, 4.0])),
        "social_care_gbp_per_65": draw(st.sampled_from([0.0, 1.0, 3.0])),
    }


def built(recipe: dict[str, Any]) -> World:
    """The world of a recipe."""
    councils = [1.0 / recipe["councils"]] * recipe["councils"]
    world = make(
        "Any", recipe["people"], recipe["shares"], recipe["acute"], councils, organisations=recipe["organisations"]
    )
    scaled = ("beds", "gp_fte", "allocation_gbp_per_head", "social_care_gbp_per_65")
    return replace(world, **{key: getattr(world, key) * recipe[key] for key in scaled})


@st.composite
def choices(draw: st.DrawFn) -> dict[str, float]:
    """Quantities far beyond what any lever allows."""
    out: dict[str, float] = {}
    for key in draw(st.lists(st.sampled_from(sorted(QUANTITIES)), max_size=12, unique=True)):
        unit = QUANTITIES[key].unit
        if key in _RATES:
            out[key] = draw(st.sampled_from([-60.0, 0.0, 60.0]))
        elif unit.startswith("0 "):
            out[key] = draw(st.sampled_from([0.0, 1.0]))
        elif unit.startswith("%"):
            out[key] = draw(st.sampled_from(_PCT))
        elif unit.startswith("£ a head"):
            out[key] = draw(st.sampled_from([0.0, 1000.0]))
        elif not key.startswith("transfer_"):  # a promise has two sides: the game keeps them equal
            out[key] = draw(st.sampled_from(_MONEY))
    return out


@st.composite
def misfortunes(draw: st.DrawFn) -> dict[str, float]:
    """Events far beyond any card, all year."""
    out: dict[str, float] = {}
    for key in draw(st.lists(st.sampled_from(sorted(SHOCKS)), max_size=6, unique=True)):
        if key == "population":  # everybody leaving in every month is nobody's event
            out[key] = draw(st.sampled_from([0.7, 1.5]))
            continue
        sizes = [0.0, 0.5, 3.0] if SHOCKS[key].neutral else [-0.3, 0.3, 5.0]
        out[key] = draw(st.sampled_from(sizes))
    return out


SWITCHES = st.dictionaries(
    st.sampled_from(["pooling", "exit", "posts", "legislation", "decision"]), st.sampled_from([0.0, 0.5, 1.0])
)


@settings(max_examples=EXAMPLES, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow])
@given(recipes(), choices(), misfortunes(), st.sampled_from(SPLITS), SWITCHES, st.integers(0, 2**31))
def test_any_world_under_any_decisions_and_events_holds(
    recipe: dict[str, Any],
    values: dict[str, float],
    befell: dict[str, float],
    split: str,
    switches: dict[str, float],
    seed: int,
) -> None:
    world = built(recipe)
    state = opening(world, central())
    regime = Regime.of(split, 1).with_switch(**switches)
    events = Shocks({key: np.full((1, 12, 1), value) for key, value in befell.items()})
    for _ in range(2):
        done = year(state, decided(world, state.year, values), regime, central(), events, Luck.of(seed))
        holds(done)
        state = done.state

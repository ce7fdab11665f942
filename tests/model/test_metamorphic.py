"""What must come out alike when a world is told otherwise: larger, in another order, divided, or apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from simgame.insight.trial import central, evidence, opened, play, regime_of
from simgame.model.decisions import QUANTITIES
from simgame.model.evidence import Parameters
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.start import opening
from simgame.model.world import Floats, Ints, World
from simgame.model.year import Year
from tests.model.worlds import FRIMLEY_PLACES, frimley, make, two_footprints

SPLITS = ("keep", "abolish", "middle")
YEARS = 4
LEVERS: dict[str, float] = {
    "winter_ward_gbp": 2e6, "same_day_emergency_gbp": 2e6, "theatre_lists_gbp": 2e6, "ward_staffing_gbp": 1e6,
    "discharge_team_gbp": 1e6, "estate_gbp": 1e6, "care_outside_hospital_gbp": 1e6, "prevention_gbp": 3e5,
    "gp_investment_gbp": 1e6, "mental_health_gbp": 5e5, "better_care_fund_gbp": 1e5, "screening_gbp": 2e5,
    "community_teams_gbp": 1e6, "crisis_teams_gbp": 5e5, "workforce_development_gbp": 5e5, "home_visits_gbp": 2e5,
    "evening_sessions_gbp": 3e5, "skill_mix_gbp": 2e5, "gp_workforce_gbp": 3e5, "care_packages_gbp": 5e5,
    "reablement_gbp": 3e5, "joint_teams_gbp": 2e6, "shared_records_gbp": 1e6, "engagement_gbp": 3e5,
    "scheme_gbp": 1e5, "estates_support_gbp": 1e5, "gp_development_gbp": 3e5, "winter_acute_gbp": 4e5,
    "winter_gp_gbp": 1e5, "winter_council_gbp": 1e5, "winter_community_gbp": 1e5, "guarantee_weeks": 26.0,
    "referral_threshold": 1.0, "independent_sector_pct": 3.0, "practice_mergers_pct": 10.0, "gain_share_pct": 20.0,
}  # fmt: skip
COUNTS = ("rtt_waiting_list", "delayed_bed_days")
# no £1,000 and no thousandth of anything else is told apart from rounding
_LEAST = {True: 1e3, False: 1e-3}


def counts(id: str) -> bool:
    """Whether a figure grows with the place."""
    return id.endswith("_gbp") or id in COUNTS


def apart(one: Year, other: Year, scale: float = 1.0, of: slice = slice(None), at: slice = slice(None)) -> str:
    """The footprint's figure in which two years differ most, relative to its size, and by how much; "" where none."""
    worst, found = 1e-9, ""
    for id, values in one.indicators.footprint.items():
        u = values[:, of] * (scale if counts(id) else 1.0)
        v = other.indicators.footprint[id][:, at]
        least = _LEAST[id.endswith("_gbp")] * (scale if counts(id) else 1.0)
        gap = float(np.max(np.abs(u - v) / np.maximum(np.abs(u), least)))
        if gap > worst:
            worst, found = gap, f"{id}: {u[0]} and {v[0]}"
    return found


def test_twice_the_place_has_twice_of_everything() -> None:
    """But for England's: a place bears Treasury's slice by its part of England's people, so England doubles too."""
    world, twice = frimley(), 2.0
    sizes = ("population", "gp_fte", "trust_income_gbp", "beds", "council_reserves_gbp")
    larger = replace(world, **{name: getattr(world, name) * twice for name in sizes})
    england = central().replaced(england_people=central()["england_people"] * twice)
    levers = {id: value * (twice if id.endswith("_gbp") else 1.0) for id, value in LEVERS.items()}
    for split in SPLITS:
        one = play(opening(world, central()), regime_of(world, split), YEARS, LEVERS, luck=Luck.of(3))
        other = play(
            opening(larger, england), regime_of(larger, split), YEARS, levers, parameters=england, luck=Luck.of(3)
        )
        assert [apart(a, b, twice) for a, b in zip(one, other, strict=True)] == [""] * YEARS


PLACE_FACTS = (
    "population", "population_growth_pct", "need_index", "allocation_gbp_per_head", "distance_from_target_pct",
    "gp_fte", "place_footprint",
)  # fmt: skip
TRUST_FACTS = (
    "trust_footprint", "trust_acute", "trust_income_gbp", "trust_mff", "trust_home_share",
    "trust_other_commissioner_share", "trust_specialised_share", "trust_other_share", "trust_emergency_baseline",
    "beds", "four_hour_type1_pct",
)  # fmt: skip
COUNCIL_FACTS = (
    "council_footprint", "council_65_share", "social_care_gbp_per_65", "care_home_beds_per_1000_65",
    "council_reserves_gbp",
)  # fmt: skip


def in_order(world: World, places: Ints, trusts: Ints, councils: Ints, flows: Ints) -> World:
    """The same world with its places, trusts, councils and flows in another order."""
    changed: dict[str, Any] = {}
    for names, order in ((PLACE_FACTS, places), (TRUST_FACTS, trusts), (COUNCIL_FACTS, councils)):
        changed |= {name: getattr(world, name)[order] for name in names}
    changed["flow_place"] = np.argsort(places)[world.flow_place][flows]
    changed["flow_trust"] = np.argsort(trusts)[world.flow_trust][flows]
    changed["flow_share"] = world.flow_share[flows]
    return replace(world, **changed)


@pytest.mark.parametrize("world", [frimley(), two_footprints()], ids=lambda world: world.name)
def test_the_order_of_places_trusts_councils_and_flows_changes_no_figure(world: World) -> None:
    parts = (world.places, world.trusts, world.councils, world.flow_place)
    other = in_order(world, *(np.arange(len(part))[::-1] for part in parts))
    assert not np.array_equal(world.trust_acute, other.trust_acute)
    for split in SPLITS:
        years = [play(opening(w, central()), regime_of(w, split), 3, LEVERS) for w in (world, other)]
        assert [apart(a, b) for a, b in zip(*years, strict=True)] == [""] * 3


def divided(world: World, place: int, part: float) -> World:
    """A place made two, alike but for their size, that share all their trusts."""
    changed: dict[str, Any] = {"places": (*world.places, "the other part")}
    for name in PLACE_FACTS:
        values = getattr(world, name)
        changed[name] = np.concatenate([values, values[place : place + 1]])
    for name in ("population", "gp_fte"):
        changed[name][place] *= part
        changed[name][-1] *= 1.0 - part
    its = np.flatnonzero(world.flow_place == place)
    changed["flow_place"] = np.concatenate([world.flow_place, np.full(len(its), len(world.places))])
    for name in ("flow_trust", "flow_share"):
        changed[name] = np.concatenate([getattr(world, name), getattr(world, name)[its]])
    return replace(world, **changed)


@pytest.mark.parametrize("split", SPLITS)
def test_a_place_divided_in_two_comes_to_the_same(split: str) -> None:
    world, place, part = frimley(), 2, 0.3
    other = divided(world, place, part)
    levers: dict[str, float | Floats] = dict(LEVERS)
    for id, value in LEVERS.items():
        if QUANTITIES[id].level == "place" and id.endswith("_gbp"):
            spent = np.full(len(other.places), value)
            spent[place], spent[-1] = value * part, value * (1.0 - part)
            levers[id] = spent
    one = play(opening(world, central()), regime_of(world, split), YEARS, LEVERS)
    two = play(opening(other, central()), regime_of(other, split), YEARS, levers)
    assert [apart(a, b) for a, b in zip(one, two, strict=True)] == [""] * YEARS


@pytest.mark.parametrize(("first", "second"), [("keep", "abolish"), ("abolish", "middle"), ("keep", "keep")])
def test_two_footprints_that_do_not_meet_are_each_as_it_is_alone(first: str, second: str) -> None:
    """But for what England shares out: the fund that trusts miss, and the Treasury's answer to deficits."""
    shares = [[0.74, 0.0, 0.96, 0.0], [0.80, 0.0, 0.96, 0.0], [0.0, 0.78, 0.0, 0.95]]
    places = FRIMLEY_PLACES[:3]
    both = make(
        "Both",
        places,
        shares,
        [True, True, False, False],
        [0.5, 0.5, 1.0],
        place_footprint=[0, 0, 1],
        trust_footprint=[0, 1, 0, 1],
        council_footprint=[0, 0, 1],
    )
    one = make("One", places[:2], [[0.74, 0.96], [0.80, 0.96]], [True, False], [0.5, 0.5])
    two = make("Two", places[2:], [[0.78, 0.95]], [True, False], [1.0])
    known = central().replaced(england_people=1e15)
    levers = {"winter_ward_gbp": 1e6, "care_outside_hospital_gbp": 1e6, "sustainability_fund_pct": 0.0}
    regime = Regime.where(np.asarray([[True, False]]), regime_of(both, first), regime_of(both, second))
    together = play(opening(both, known), regime, YEARS, levers, parameters=known)
    for alone, split, at in ((one, first, slice(0, 1)), (two, second, slice(1, 2))):
        years = play(opening(alone, known), regime_of(alone, split), YEARS, levers, parameters=known)
        assert [apart(a, b, of=at) for a, b in zip(together, years, strict=True)] == [""] * YEARS


@pytest.mark.parametrize("split", SPLITS)
def test_a_lever_left_at_its_default_is_a_lever_that_is_not_there(split: str) -> None:
    start = opened("frimley")
    named = {id: item.default for id, item in QUANTITIES.items() if item.level != "england"}
    years = [play(start, regime_of(start.world, split), YEARS, levers) for levers in ({}, named)]
    assert [apart(a, b) for a, b in zip(*years, strict=True)] == [""] * YEARS


# every way in which the regime reaches care, at what means nothing
NO_CHANNEL = dict.fromkeys(
    (
        "tariff_on_planned_pct", "tariff_on_emergencies_pct", "tariff_on_stay_pct", "tariff_on_day_cases_points",
        "handed_on_pct", "choice_on_deaths_pct", "voice_lost_pct", "hospital_dominance", "blame_on_delays",
        "quarrel_of_gap", "quarrel_of_crowding", "quarrel_of_missed_totals", "money_moves_pct", "kept_home_pct",
        "keep_well_gain", "long_plans_on_hiring", "practice_of_law", "contestability_pct", "transaction_recoverable",
        "recording_pct", "continuing_tight_most", "gain_share_on_yield",
    ),
    0.0,
)  # fmt: skip
CARE = (
    "population_health_qalys_lost_per_1000", "avoidable_deaths_per_100k", "ae_four_hour_pct", "rtt_18_week_pct",
    "emergency_admissions_per_1000", "bed_occupancy_pct", "gp_unmet_pct", "community_contacts_per_1000",
    "mental_health_access_pct", "unmet_social_care_pct", "staff_vacancy_pct", "organisational_trust",
)  # fmt: skip


@pytest.mark.parametrize("place", ["frimley", "south-yorkshire"])
def test_with_every_channel_off_and_no_cost_of_change_both_worlds_care_alike(place: str) -> None:
    """What is left is who bears the risk of work beyond the plan: it moves no figure of care by a thousandth."""
    known, world = central().replaced(**NO_CHANNEL), opened(place).world
    start = opening(world, known)
    ended = regime_of(world, "abolish").with_switch(change=0.0)
    worlds = [play(start, regime, 6, parameters=known) for regime in (regime_of(world, "keep"), ended)]
    for kept, other in zip(*worlds, strict=True):
        for id in CARE:
            one, two = (float(done.indicators.footprint[id][0, 0]) for done in (kept, other))
            assert one == pytest.approx(two, rel=1e-3), id


def programmes(done: Year) -> float:
    """What purchasers spend on ambulances and other programmes, £ at 2016/17 prices."""
    return float(done.state.other_programmes_gbp[0].sum() / done.state.cost_index[0, 0])


def test_what_the_change_costs_once_is_no_saving_for_good() -> None:
    """Programmes cut to pay for it come back: a cost of three years must not make later years cheaper."""
    start = opened("aldermere")
    regime = regime_of(start.world, "abolish")
    free = central().replaced(transition_gbp_per_head=0.0)
    dear = central().replaced(transition_gbp_per_head=55.0)
    paid, unpaid = (play(start, regime, 6, parameters=known) for known in (dear, free))
    assert programmes(paid[1]) < 0.98 * programmes(unpaid[1])
    assert programmes(paid[5]) == pytest.approx(programmes(unpaid[5]), rel=1e-3)


def test_a_bargain_that_is_taken_back_leaves_nobody_richer() -> None:
    """£2m moved into the community block for a year and out again: five years on, balances are as if it had stayed."""
    start = opened("south-yorkshire")
    regime, gbp = regime_of(start.world, "keep"), 2e6
    moved = play(start, regime, 6, [{"community_contract_change_gbp": x} for x in (gbp, -gbp, 0.0, 0.0, 0.0, 0.0)])
    stayed = play(start, regime, 6)
    richer = (
        moved[-1].indicators.footprint["underlying_balance_gbp"]
        - stayed[-1].indicators.footprint["underlying_balance_gbp"]
    )
    assert abs(float(richer[0, 0])) < 0.1 * gbp


RUNS = 16


def drawn() -> Parameters:
    """Draws over the ranges of the evidence."""
    return Parameters.drawn(evidence(), Luck.of(7, RUNS))


@pytest.mark.parametrize("split", ["keep", "abolish"])
def test_more_beds_never_fill_a_greater_part_of_them(split: str) -> None:
    """In any draw, whatever new beds bring in and however much longer people stay in them."""
    known, before = drawn(), np.full((RUNS, 1), np.inf)
    start = opened("frimley")
    for more in (0.9, 1.0, 1.05, 1.2, 1.5):
        state = start.open_copy()
        state.beds = state.beds * more
        done = play(state.seal(), regime_of(start.world, split), 2, parameters=known, luck=Luck(1, np.arange(RUNS)))
        full = done[-1].indicators.footprint["bed_occupancy_pct"]
        assert (full <= before + 1e-9).all(), more
        before = full


# a lever, the figure it is for, which way it must move it, £ a head (or the settings), and after how many years
FIRST_ORDER: tuple[tuple[str, str, int, float | tuple[float, ...], int], ...] = (
    ("winter_ward_gbp", "bed_occupancy_pct", -1, 6.0, 1),
    ("winter_ward_gbp", "ae_four_hour_pct", 1, 6.0, 1),
    ("same_day_emergency_gbp", "bed_occupancy_pct", -1, 10.0, 2),
    ("theatre_lists_gbp", "rtt_waiting_list", -1, 10.0, 2),
    ("discharge_team_gbp", "delayed_bed_days", -1, 8.0, 2),
    ("discharge_to_assess_gbp", "delayed_bed_days", -1, 8.0, 2),
    ("facing_home_pct", "delayed_bed_days", -1, (0.0, 50.0, 100.0), 3),
    ("care_outside_hospital_gbp", "emergency_admissions_per_1000", -1, 20.0, 5),
    ("community_teams_gbp", "community_contacts_per_1000", 1, 8.0, 2),
    ("evening_sessions_gbp", "gp_unmet_pct", -1, 5.0, 1),
    ("own_patients_pct", "gp_continuity_pct", 1, (0.0, 40.0, 100.0), 3),
    ("gp_investment_gbp", "gp_unmet_pct", -1, 12.0, 4),
    ("home_visits_gbp", "emergency_admissions_per_1000", -1, 5.0, 3),
    ("mental_health_gbp", "mental_health_access_pct", 1, 12.0, 3),
    ("prevention_gbp", "avoidable_deaths_per_100k", -1, 10.0, 6),
    ("screening_gbp", "avoidable_deaths_per_100k", -1, 5.0, 5),
    ("care_packages_gbp", "unmet_social_care_pct", -1, 10.0, 2),
    ("care_packages_gbp", "delayed_bed_days", -1, 10.0, 2),
    ("better_care_fund_gbp", "unmet_social_care_pct", -1, 8.0, 2),
    ("joint_teams_gbp", "integration_in_practice", 1, 10.0, 5),
    ("shared_records_gbp", "integration_in_practice", 1, 8.0, 5),
    ("engagement_gbp", "public_confidence", 1, 1.0, 2),
    ("referral_threshold", "unmet_referrals_per_1000", 1, (0.0, 1.0, 3.0), 1),
    ("referral_threshold", "rtt_waiting_list", -1, (0.0, 1.0, 3.0), 2),
    ("independent_sector_pct", "rtt_waiting_list", -1, (0.0, 4.0, 12.0), 2),
    ("guarantee_weeks", "rtt_18_week_pct", -1, (18.0, 26.0, 52.0), 2),
    ("workforce_development_gbp", "staff_vacancy_pct", -1, 5.0, 3),
    ("beds_closed_pct", "bed_occupancy_pct", 1, (0.0, 4.0, 12.0), 2),
)


@pytest.mark.parametrize("split", ["keep", "abolish"])
def test_more_of_a_lever_never_moves_its_own_figure_the_wrong_way_in_any_draw(split: str) -> None:
    known, start = drawn(), opened("frimley")
    world, people = start.world, float(start.population.sum())
    wide = world.columns | {"acute": int(world.trust_acute.sum()), "community": int((~world.trust_acute).sum())}
    wrong: list[str] = []
    for lever, figure, direction, size, years in FIRST_ORDER:
        columns = wide[QUANTITIES[lever].level]
        settings = size if isinstance(size, tuple) else tuple(n * size * people / columns / 2.0 for n in range(3))
        tiled = Parameters({id: np.tile(known[id][:, 0], len(settings)) for id in known.ids()})
        luck = Luck(1, np.tile(np.arange(RUNS), len(settings)))
        chosen: Mapping[str, Floats] = {lever: np.repeat(settings, RUNS)[:, None]}
        done = play(start, regime_of(world, split), years, chosen, parameters=tiled, luck=luck)[-1]
        values = done.indicators.footprint[figure][:, 0].reshape(len(settings), RUNS)
        steps = np.diff(values, axis=0) * direction
        if (steps < -1e-9 * np.abs(values).max()).any() or not (steps > 0.0).any():
            wrong.append(f"{lever} on {figure}: {values[:, int(steps.min(axis=0).argmin())]}")
    assert not wrong

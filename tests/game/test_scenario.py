"""A place is facts with their sources, and what does not add up is said in a sentence."""

from __future__ import annotations

import itertools
import math
import re
from typing import Any

import msgspec
import numpy as np
import pytest

from simgame.game.cartogram import connected, neighbours, path_commands
from simgame.game.facts import LAST_YEAR
from simgame.game.scenario import Scenario, build_world, organisations_in
from simgame.game.scenario_check import problems_in
from simgame.game.seats import SEATS
from simgame.model.decisions import QUANTITIES
from simgame.model.world import BASE_YEAR
from simgame.session.files import BadFile, load_scenario, parse_scenario, scenario_names, scenario_toml

PLACES = {name: load_scenario(name) for name in scenario_names()}
SENTENCE = re.compile(r"[^:\n]+: [^\n]+: [^\n]+")


@pytest.fixture(params=PLACES, ids=str)
def place(request: pytest.FixtureRequest) -> Scenario:
    """Each place that ships."""
    return PLACES[request.param]


def opened(value: Any) -> Any:
    """Tables and lists that can be written to."""
    if isinstance(value, dict):
        return {key: opened(item) for key, item in value.items()}
    return [opened(item) for item in value] if isinstance(value, list | tuple) else value


def changed(scenario: Scenario, *path: Any, to: Any) -> Scenario:
    """The scenario with one thing changed, found by keys and numbers."""
    tables = opened(msgspec.to_builtins(scenario))
    at = tables
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = to
    found: Scenario = msgspec.convert(tables, Scenario)
    return found


# ------------------------------------------------------------------------------------------------ what ships


def test_three_places_ship_in_the_order_of_the_shelf() -> None:
    assert scenario_names()[:3] == ("aldermere", "frimley", "south-yorkshire")


def test_nothing_is_wrong_with_a_shipped_place(place: Scenario) -> None:
    assert problems_in(place) == ()
    assert place.id in PLACES


def test_every_figure_has_a_source_with_a_year_or_the_word_illustrative(place: Scenario) -> None:
    tables = [place.footprint, *place.places, *place.trusts, *place.councils, *place.settlement]
    tables += place.cartogram.localities
    for table in tables:
        for figure in table.__struct_fields__:
            words = place.sources[table.other_sources.get(figure, table.source)]
            assert re.search(r"\b(19|20)\d\d\b", words) or "llustrative" in words, (table, figure)


def test_frimley_has_the_people_of_the_official_estimates() -> None:
    frimley = PLACES["frimley"]
    assert frimley.population == 739_365
    assert [sum(p.population[band] for p in frimley.places) for band in range(5)] == [
        147_263,
        476_279,
        62_824,
        37_031,
        15_968,
    ]
    assert (len(frimley.places), len(frimley.trusts), len(frimley.councils)) == (5, 3, 5)


def test_five_commissioners_of_frimley_are_three_from_2018() -> None:
    frimley = PLACES["frimley"]
    assert organisations_in(frimley, 2017) - organisations_in(frimley, 2018) == 2


def test_south_yorkshire_has_five_commissioners_five_acute_trusts_and_six_councils_five_with_social_care() -> None:
    south = PLACES["south-yorkshire"]
    assert south.population == 1_509_749
    assert len(south.places) == 5
    assert sum(trust.kind == "acute" for trust in south.trusts) == 5
    assert len(south.councils) == 6
    assert sum(bool(council.serves) for council in south.councils) == 5
    assert len(build_world(south).councils) == 5
    assert organisations_in(south, 2017) == 20


def test_greater_manchester_has_ten_commissioners_seven_acute_trusts_and_a_fund_of_450m() -> None:
    place = PLACES["greater-manchester"]
    assert place.population == 2_832_133
    assert len(place.places) == 10
    assert sum(trust.kind == "acute" for trust in place.trusts) == 7
    assert len(place.councils) == 11  # ten boroughs, and Derbyshire for Glossop
    assert organisations_in(place, 2017) == 31
    fund = sum(place.settled(year).transformation_fund_gbp_per_head for year in range(2016, 2021)) * place.population
    assert fund / 1e6 == pytest.approx(450, rel=0.02)


def test_cornwall_is_one_commissioner_in_three_localities_and_one_hospital_trust() -> None:
    place = PLACES["cornwall"]
    assert place.population == 563_608
    bands = [sum(p.population[band] for p in place.places) for band in range(5)]
    assert bands == [89_653, 336_004, 78_557, 41_877, 17_517]
    assert len(place.places) == 3
    assert organisations_in(place, 2017) == 5
    assert [trust.name for trust in place.trusts if trust.kind == "acute"] == ["Royal Cornwall Hospitals NHS Trust"]
    assert all(trust.market_forces_factor == 1.0 for trust in place.trusts)


def test_aldermere_is_the_invented_place_of_750_000_with_two_hospitals() -> None:
    aldermere = PLACES["aldermere"]
    assert aldermere.illustrative
    assert aldermere.population == 750_000
    (trust,) = [trust for trust in aldermere.trusts if trust.kind == "acute"]
    assert [(site.name, site.beds) for site in trust.sites] == [
        ("Aldermere General", 880),
        ("Easthaven Infirmary", 430),
    ]
    people = {locality.name: len(locality.hexes) * 25_000 for locality in aldermere.cartogram.localities}
    assert people == {
        "Aldermere": 250_000,
        "Easthaven": 125_000,
        "Upper Vale": 75_000,
        "Marling": 100_000,
        "Wickstone": 100_000,
        "Lower Vale": 100_000,
    }


def test_cohesive_ordinary_and_crowded_places_differ_in_readiness() -> None:
    assert [PLACES[name].footprint.readiness for name in ("frimley", "aldermere", "south-yorkshire")] == [1.4, 1.0, 0.7]


def test_every_seat_has_a_name_in_both_worlds(place: Scenario) -> None:
    for seat in SEATS:
        assert place.seats.named(seat).organisation
        assert place.seats.named(seat).one_budget
    with pytest.raises(KeyError):
        place.seats.named("patient")


# ------------------------------------------------------------------------------------------------ the map


HEXES = [("frimley", 30, 25), ("south-yorkshire", 60, 25), ("aldermere", 30, 25), ("cornwall", 22, 25)]


@pytest.mark.parametrize(("name", "hexes", "thousand"), [*HEXES, ("greater-manchester", 57, 50)])
def test_one_hex_stands_for_25_000_people_and_for_50_000_in_a_big_place(name: str, hexes: int, thousand: int) -> None:
    cartogram = PLACES[name].cartogram
    cells = [cell for locality in cartogram.localities for cell in locality.hexes]
    assert len(cells) == len(set(cells)) == hexes
    assert cartogram.people_per_hex == thousand * 1000
    assert abs(len(cells) * cartogram.people_per_hex - PLACES[name].population) < cartogram.people_per_hex


def test_the_land_hangs_together_and_so_does_each_locality(place: Scenario) -> None:
    localities = place.cartogram.localities
    assert connected(tuple(cell for locality in localities for cell in locality.hexes))
    assert all(connected(locality.hexes) for locality in localities)


def test_the_hexes_of_a_place_add_up_to_its_people(place: Scenario) -> None:
    for commissioner in place.places:
        count = sum(len(loc.hexes) for loc in place.cartogram.localities if loc.place == commissioner.id)
        assert abs(count - sum(commissioner.population) / place.cartogram.people_per_hex) < 1


def test_a_river_runs_along_the_edges_of_hexes(place: Scenario) -> None:
    def point(column: int, row: int, corner: int) -> tuple[float, float]:
        angle = math.radians(60 * corner - 90)
        return math.sqrt(3) * (column + row % 2 / 2) + math.cos(angle), 1.5 * row + math.sin(angle)

    points = [point(*corner) for corner in place.cartogram.river]
    assert len(points) > 5
    for before, after in itertools.pairwise(points):
        assert math.dist(before, after) == pytest.approx(1.0)


def test_only_the_coast_has_a_sea() -> None:
    assert path_commands(PLACES["aldermere"].cartogram.sea)[-1] == ("Z", ())
    assert path_commands(PLACES["cornwall"].cartogram.sea)
    for inland in ("frimley", "south-yorkshire", "greater-manchester", "windmill-2007"):
        assert not PLACES[inland].cartogram.sea


def test_neighbours_are_mutual() -> None:
    for cell in ((3, 4), (3, 5)):
        assert len(set(neighbours(cell))) == 6
        assert all(cell in neighbours(other) for other in neighbours(cell))


@pytest.mark.parametrize("path", ["M 1", "L 1 2", "M 1 2 Q 3 4", "M 1 nan", "M 1 2 C 1 2 3", "M 1 2 3"])
def test_a_broken_path_is_refused_in_words(path: str) -> None:
    with pytest.raises(ValueError, match=r"command|begins"):
        path_commands(path)


def test_a_site_is_nearest_to_the_locality_it_stands_in(place: Scenario) -> None:
    for trust in place.trusts:
        for site in trust.sites:
            if trust.kind == "community":
                continue
            minutes = {loc.id: loc.travel_minutes[site.id] for loc in place.cartogram.localities}
            (home,) = [loc for loc in place.cartogram.localities if site.hex in loc.hexes]
            assert minutes[home.id] <= min(minutes.values()) + 8


# ------------------------------------------------------------------------------------------------ the engine's world


def test_the_world_has_the_facts_in_their_shapes(place: Scenario) -> None:
    world = build_world(place)
    p, t, k = len(world.places), len(world.trusts), len(world.flow_place)
    assert world.population.shape == world.population_growth_pct.shape == (p, 5)
    assert world.population.sum() == pytest.approx(place.population)
    assert world.beds.shape == (t,)
    assert (world.beds[world.trust_acute] > 0).all()
    assert (world.beds[~world.trust_acute] == 0).all()
    assert len(world.flow_trust) == len(world.flow_share) == k
    mix = world.trust_home_share + world.trust_other_commissioner_share
    mix = mix + world.trust_specialised_share + world.trust_other_share
    assert mix == pytest.approx(np.ones(t))
    assert world.council_65_share.sum() == pytest.approx(1.0)
    assert (world.social_care_gbp_per_65 > 0).all()


def test_nothing_in_a_world_can_be_written(place: Scenario) -> None:
    world = build_world(place)
    for name in ("population", "beds", "flow_place", "trust_acute", "organisations"):
        with pytest.raises(ValueError, match="read-only"):
            getattr(world, name)[0] = 0


def test_the_settlement_reaches_from_the_base_year_to_the_tenth_and_names_what_england_decides(place: Scenario) -> None:
    world = build_world(place)
    england = {key for key, item in QUANTITIES.items() if item.level == "england"}
    assert sorted(world.settlement) == list(range(BASE_YEAR, LAST_YEAR + 1))
    assert all(set(row) == england for row in world.settlement.values())
    if place.market is None:  # England's own rules
        assert world.settlement[2013]["marginal_emergency_rate_pct"] == 30
        assert world.settlement[2017]["marginal_emergency_rate_pct"] == 70
        assert place.settled(2017).status == "published"
    else:
        assert {row.status for row in place.settlement} == {"illustrative"}
    with pytest.raises(KeyError):
        place.settled(2012)


def test_prices_follow_from_costs_and_the_efficiency_factor(place: Scenario) -> None:
    for row in place.settlement:
        assert row.tariff_change_pct == pytest.approx(row.cost_inflation_pct - row.efficiency_factor_pct)


def test_years_after_spring_2017_are_plans_or_illustrative_and_hold_no_outcome(place: Scenario) -> None:
    for row in place.settlement:
        if row.first > 2017:
            assert row.status in ("plan", "illustrative")
            assert row.beds_england == 0


def test_trusts_income_agrees_with_what_commissioners_spend(place: Scenario) -> None:
    shares = {"acute": 0.50, "community": 0.216}  # of commissioners' money, England 2016/17
    for trust in place.trusts:
        spent = sum(
            sum(p.population) * p.allocation_gbp_per_head * shares[trust.kind] * p.flows.get(trust.id, 0.0)
            for p in place.places
        )
        assert trust.income_gbp_m * trust.income_mix.home == pytest.approx(spent / 1e6, rel=0.01)


def test_beds_stand_in_england_s_ratio_to_people(place: Scenario) -> None:
    beds = sum(trust.beds for trust in place.trusts)
    assert beds / place.population * 1000 == pytest.approx(103.0 / 55.619, rel=0.25)


# ------------------------------------------------------------------------------------------------ what is refused

WRONG: list[tuple[tuple[Any, ...], Any, str]] = [
    (("places", 0, "population"), [-1.0, 1, 1, 1, 1], "a population is not negative"),
    (("places", 0, "population"), [0.0, 0, 0, 0, 0], "nobody lives here"),
    (("places", 0, "population"), [math.nan, 1, 1, 1, 1], "not a finite number"),
    (("places", 0, "allocation_gbp_per_head"), math.inf, "not a finite number"),
    (("places", 0, "allocation_gbp_per_head"), 1e9, "from 300 to 5000"),
    (("places", 0, "growth_pct"), [99.0, 0, 0, 0, 0], "growth a year"),
    (("places", 0, "flows", "frimley-health"), 1.4, "share over 0 and up to 1"),
    (("places", 0, "flows", "nowhere"), 0.1, "is not there"),
    (("places", 0, "flows"), {"berkshire-healthcare": 0.9}, "no acute trust serves this place"),
    (("places", 0, "flows"), {"frimley-health": 0.9}, "no community trust serves this place"),
    (("places", 1, "id"), "slough", "stands there twice"),
    (("places", 0, "other_sources", "colour"), "need", "no figure of this table"),
    (("places", 0, "source"), "hearsay", "is named as a source and not described"),
    (("sources", "need"), "I was told.", "neither a year nor the word illustrative"),
    (("trusts", 0, "income_mix", "home"), 0.9, "add up to 1.200"),
    (("trusts", 0, "income_mix"), {"home": 0.0, "elsewhere": 1.0, "specialised": 0.0, "other": 0.0}, "no income from"),
    (("trusts", 0, "income_mix"), {"home": 1.2, "elsewhere": -0.2, "specialised": 0.0, "other": 0.0}, "is negative"),
    (("trusts", 0, "sites"), [], "without beds"),
    (("trusts", 0, "sites", 0, "beds"), -5.0, "fewer than no beds"),
    (("trusts", 0, "sites", 0, "beds"), 1e308, "or more than 10,000"),
    (("cartogram", "localities", 0, "care_homes"), 10**18, "from 0 to 1000"),
    (("trusts", 0, "sites", 0, "hex"), [150, 150], "off the map"),
    (("trusts", 0, "kind"), "community", "no acute trust"),
    (("trusts", 1, "sites", 0, "beds"), 12.0, "counted in acute trusts"),
    (("trusts", 0, "four_hour_type1_pct"), 0.0, "four_hour_type1_pct is missing"),
    (("trusts", 0, "four_hour_type1_pct"), 101.0, "from 0 to 100"),
    (("councils", 0, "serves", "slough"), 0.5, "add up to 0.500"),
    (("councils", 0, "serves", "atlantis"), 0.5, "is not there"),
    (("councils", 0, "social_care_gbp_per_65"), 0.0, "spends nothing on it"),
    (("mergers", 0, "of"), ["slough"], "two commissioners to merge"),
    (("mergers", 0, "of"), ["slough", "atlantis"], "is not there"),
    (("settlement", 0, "year"), "2013/15", "no financial year"),
    (("settlement", 0, "year"), "2012/13", "2013/14 is missing"),
    (("settlement", 5, "tariff_change_pct"), -50.0, "from -20 to 20"),
    (("footprint", "readiness"), 3.0, "from 0.3 to 1.7"),
    (("cartogram", "localities", 0, "place"), "atlantis", "is no place"),
    (("cartogram", "localities", 0, "hexes", 0), [30, 30], "do not hang together"),
    (("cartogram", "localities", 0, "hexes", 0), [2, 0], "stands there twice"),
    (("cartogram", "localities", 0, "hexes", 0), [-3, 0], "columns and rows 0 to 200"),
    (("cartogram", "localities", 0, "hexes"), [], "do not hang together"),
    (("cartogram", "localities", 0, "gp_hex"), [2, 6], "is not one of its hexes"),
    (("cartogram", "localities", 0, "over_75_pct"), [5.0], "figures for"),
    (("cartogram", "localities", 0, "gp_practices"), -1, "from 0 to 1000"),
    (("cartogram", "localities", 0, "travel_minutes"), {"mars": 9.0}, "is no site of a trust"),
    (("cartogram", "localities", 0, "travel_minutes", "wexham-park"), 9000.0, "0 to 600"),
    (("market",), {"prices": "negotiated", "price_floor_pct": 500.0, "source": "need"}, "price_floor_pct is 500"),
    (("market",), {"source": "hearsay"}, "is named as a source and not described"),
    (("cartogram", "people_per_hex"), 10, "from 1000 to 200000"),
    (("cartogram", "river"), [[3, 0, 6]], "corners are 0 to 5"),
    (("cartogram", "sea"), "M 1", "the sea’s path"),
]


@pytest.mark.parametrize(("path", "value", "words"), WRONG, ids=[words for _, _, words in WRONG])
def test_what_does_not_add_up_is_refused_in_words(path: tuple[Any, ...], value: Any, words: str) -> None:
    found = problems_in(changed(PLACES["frimley"], *path, to=value))
    assert any(words in problem for problem in found), found
    assert all(SENTENCE.fullmatch(problem) for problem in found), found


def test_a_footprint_has_two_places_at_least() -> None:
    alone = changed(PLACES["aldermere"], "places", to=msgspec.to_builtins(PLACES["aldermere"])["places"][:1])
    assert any("two places at least" in problem for problem in problems_in(alone))


def test_a_place_says_who_must_agree_and_a_word_that_is_none_is_refused() -> None:
    text = scenario_toml("aldermere")
    assert parse_scenario(text, "aldermere.toml").consent == "all_but_one"
    most = parse_scenario(text.replace('consent = "all_but_one"', 'consent = "majority"'), "aldermere.toml")
    assert most.consent == "majority"
    assert parse_scenario(text.replace('consent = "all_but_one"', ""), "aldermere.toml").consent == "all_but_one"
    with pytest.raises(BadFile, match="consent"):
        parse_scenario(text.replace('consent = "all_but_one"', 'consent = "somebody"'), "aldermere.toml")

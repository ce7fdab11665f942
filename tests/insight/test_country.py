"""England as a whole: its facts, its footprints each with its own rules, its Treasury, and what it refuses in words."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
import pytest

from simgame.cli import run
from simgame.commands.countries import changes_in
from simgame.game.country import Country, build_country, problems_in_country
from simgame.insight.country_runs import (
    CountryOrder,
    Opening,
    Weights,
    country_compare,
    country_run,
    growth_in,
    opening_of,
    path_in,
    steady_years,
)
from simgame.insight.ensembles import Drawn, Task, run_block
from simgame.model.inputs import wiring
from simgame.model.luck import Luck
from simgame.model.money import plan
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.year import year
from simgame.session.check import check
from simgame.session.files import BadFile, assets, load_country, load_evidence, load_place, load_scenario

ENGLAND = load_country("england")
FILE = assets() / "scenarios" / "england.toml"


@pytest.fixture(scope="module")
def start() -> Opening:
    """England on 1 April 2017, central evidence."""
    return opening_of(CountryOrder(ENGLAND))


def at(name: str) -> int:
    """The index of a footprint."""
    return next(n for n, f in enumerate(ENGLAND.footprints) if f.label == name)


# -------------------------------------------------------------------------------------------------------------- facts


def test_england_has_44_footprints_207_commissioners_and_137_acute_trusts() -> None:
    assert len(ENGLAND.footprints) == 44
    assert sum(len(f.places) for f in ENGLAND.footprints) == 207
    assert sum(len(f.trusts) for f in ENGLAND.footprints) == 137
    assert ENGLAND.population == 55_619_430
    assert sum(sum(p.population) for p in ENGLAND.footprints[at("Frimley")].places) == 739_365


def test_nine_footprints_hold_the_systems_named_to_go_first_in_2017() -> None:
    first = {f.label for f in ENGLAND.footprints if f.first_wave}
    assert len(first) == 9
    assert {"Frimley", "Dorset", "Greater Manchester", "South Yorkshire"} <= first


def test_derived_figures_add_up_to_england_s() -> None:
    world = build_country(ENGLAND)
    people = world.population.sum(axis=1)
    assert (world.allocation_gbp_per_head * people).sum() == pytest.approx(1390.0 * people.sum())
    assert world.beds.sum() == pytest.approx(103_000)
    assert world.gp_fte.sum() == pytest.approx(28_900)
    for trust in np.flatnonzero(world.trust_acute):
        mine = world.flow_trust == trust
        paid = world.allocation_gbp_per_head * people
        spent = (paid[world.flow_place[mine]] * world.flow_share[mine]).sum() * 0.5
        assert world.trust_income_gbp[trust] * world.trust_home_share[trust] == pytest.approx(spent)


def test_as_many_patients_come_from_elsewhere_as_leave() -> None:
    """What 'elsewhere' takes from England's footprints it gives back to their trusts, within one in a hundred."""
    world = build_country(ENGLAND)
    days = world.population @ np.array(ENGLAND.typical.bed_days_by_age)
    acute = world.trust_acute[world.flow_trust]
    inflow = 1.0 + world.trust_other_commissioner_share / world.trust_home_share
    seen = (days[world.flow_place] * world.flow_share * inflow[world.flow_trust])[acute].sum()
    assert seen / days.sum() == pytest.approx(1.0, abs=0.01)


def test_market_forces_and_growth_keep_their_means() -> None:
    world = build_country(ENGLAND)
    people = world.population.sum(axis=1)
    assert (people * np.array([f.market_forces_factor for f in ENGLAND.footprints])[world.place_footprint]).sum() / (
        people.sum()
    ) == pytest.approx(1.075, abs=0.005)
    growth = (world.population * world.population_growth_pct).sum() / people.sum()
    assert growth == pytest.approx(0.60, abs=0.06)


def test_frimley_in_england_is_the_frimley_of_its_own_scenario_in_people_income_and_partners() -> None:
    world, own = build_country(ENGLAND), load_scenario("frimley")
    f = at("Frimley")
    acute = next(trust for trust in own.trusts if trust.kind == "acute")
    mine = (world.trust_footprint == f) & world.trust_acute
    assert world.trust_income_gbp[mine].sum() / 1e6 == pytest.approx(acute.income_gbp_m, rel=0.1)
    assert world.beds[mine].sum() == pytest.approx(acute.beds, rel=0.1)
    assert world.organisational_trust[f] == own.footprint.organisational_trust
    assert world.organisations[f] == len(own.places) + len(own.trusts) + len(own.councils)


# ---------------------------------------------------------------------------------------------------------- what runs


def test_a_run_has_the_form_of_every_run_and_its_books_add_up() -> None:
    found = country_run(CountryOrder(ENGLAND, years=2, footprints=True))
    place = found["indicators"]
    assert found["scenario"] == "england"
    assert found["years"] == ["2017/18", "2018/19"]
    assert {"mark_money", "power_share.acute", "ae_four_hour_pct", "system_balance_gbp"} <= set(place)
    assert max(abs(x) for x in found["ledger"]["residual_gbp"]) < 0.01
    assert max(abs(x) for x in found["people"]["residual"]) < 1e-3
    assert all(np.isfinite(item["median"]).all() for item in place.values())
    assert 60.0 < place["ae_four_hour_pct"]["median"][-1] < 99.0
    assert len(found["footprints"]) == 44
    json.dumps(found, allow_nan=False)

    # counts and pounds are sums, rates lie within those of the footprints
    each = [footprint["indicators"] for footprint in found["footprints"].values()]
    for key in ("delayed_bed_days", "provider_balance_gbp"):
        assert sum(item[key]["median"][0] for item in each) == pytest.approx(place[key]["median"][0])
    for key in ("ae_four_hour_pct", "bed_occupancy_pct", "gp_share_pct"):
        values = [item[key]["median"][0] for item in each]
        assert min(values) < place[key]["median"][0] < max(values)


def test_england_before_play_is_near_england_s_published_figures_of_2015_16(start: Opening) -> None:
    """Nothing here is fitted: the parameters were fitted to England as one place, and 44 places come to the same."""
    before = Weights(start).national(start.state.last.footprint)  # 2016/17, a year on
    assert before["ae_four_hour_pct"][0] == pytest.approx(91.9, abs=3.0)
    assert before["rtt_waiting_list"][0] / 1e6 == pytest.approx(3.68, rel=0.12)
    assert before["rtt_18_week_pct"][0] == pytest.approx(91.5, abs=3.0)
    assert before["bed_occupancy_pct"][0] == pytest.approx(89.5, abs=2.5)
    assert start.state.last_emergencies.sum() / 1e6 == pytest.approx(5.66, rel=0.05)


def test_a_footprint_that_keeps_the_split_is_touched_only_through_the_treasury_and_the_fund(start: Opening) -> None:
    order = CountryOrder(ENGLAND, years=2)
    frimley, dorset = at("Frimley"), at("Dorset")
    kept = run_block(Task(path_in(order, start, "keep", {})), Drawn(load_evidence(), 1), 0, 1).indicators
    changed = path_in(order, start, "keep", {frimley: 2018})
    mixed = run_block(Task(changed), Drawn(load_evidence(), 1), 0, 1).indicators
    assert changed.years[0].split == "keep"
    assert not (changed.years[0].regime.payment > 0).any()
    assert list(np.flatnonzero(changed.years[1].regime.payment[0])) == [frimley]
    for key in ("ae_four_hour_pct", "transition_cost_gbp", "integration_in_practice"):
        assert (kept[key][0, 0] == mixed[key][0, 0]).all()  # nobody has changed in the first year
        assert kept[key][0, 1, dorset] == mixed[key][0, 1, dorset]
    assert mixed["transition_cost_gbp"][0, 1, frimley] > 1e6
    assert mixed["transition_cost_gbp"][0, 1, dorset] == 0


def test_some_go_first_and_others_follow(start: Opening) -> None:
    first = [n for n, f in enumerate(ENGLAND.footprints) if f.first_wave]
    told = [(ENGLAND.footprints[n].label, "2018/19") for n in first]
    order = CountryOrder(ENGLAND, years=4, abolish=changes_in(ENGLAND, [*told, ("others", "2020/21")], 4))
    path = path_in(order, start, "keep", order.abolish)
    assert [int((y.regime.payment > 0).sum()) for y in path.years] == [0, 9, 9, 44]
    assert [y.split for y in path.years] == ["keep", "keep", "keep", "abolish"]


def test_compare_sets_the_split_kept_everywhere_against_the_footprints_that_end_it() -> None:
    order = CountryOrder(ENGLAND, years=2, abolish={at("Dorset"): 2018}, footprints=True)
    found = country_compare(order)
    assert found["abolish"]["abolished_from"] == {"Dorset": "2018/19"}
    assert found["difference"]["transition_cost_gbp"]["median"][0] == 0.0
    assert found["difference"]["transition_cost_gbp"]["median"][1] > 1e6
    dorset = found["difference_by_footprint"]["Dorset"]["transition_cost_gbp"]["median"][1]
    assert dorset == found["difference"]["transition_cost_gbp"]["median"][1]


def test_steady_commissioners_of_every_footprint_commit_what_they_have_in_hand(start: Opening) -> None:
    order = CountryOrder(ENGLAND, years=1)
    (tight,) = steady_years(order, start)
    assert not tight["community_contract_change_gbp"].any(), "2017/18 leaves nothing beyond the business rules"
    settled = tight.replaced(allocation_growth_pct=np.array([[3.0]]))
    found = plan(start.state, settled, Regime.of("keep", 44), start.parameters)
    grown = growth_in(start.world, found, np.zeros((1, 207)))
    to_footprint = wiring(start.world).place_to_footprint
    kept_back = 0.005 * to_footprint(found["commissioner_allocation_gbp"])[0]
    hand = np.maximum(to_footprint(found["commissioner_room_gbp"])[0] - kept_back, 0.0)
    practices = to_footprint(grown["gp_investment_gbp"])[0]
    block = grown["community_contract_change_gbp"][0]
    some = hand > 0.0
    assert some.sum() > 5
    assert block + practices == pytest.approx(hand)
    assert practices[some] == pytest.approx(hand[some] * 6.5 / 28.1)
    # next year last year's investment runs on first, and comes down where less is in hand
    again = growth_in(start.world, found, 1.2 * grown["gp_investment_gbp"])
    assert np.all(again["community_contract_change_gbp"][0, some] < block[some])
    less = growth_in(start.world, found, 9.0 * grown["gp_investment_gbp"])
    assert not less["community_contract_change_gbp"].any()
    assert to_footprint(less["gp_investment_gbp"])[0] == pytest.approx(hand)


def test_run_0_of_an_ensemble_is_the_single_run(start: Opening) -> None:
    order = CountryOrder(ENGLAND, years=1)
    path = path_in(order, start, "keep", {at("Dorset"): 2017})
    drawn = Drawn(load_evidence(), 1)
    one, three = run_block(Task(path), drawn, 0, 1), run_block(Task(path), drawn, 0, 3)
    assert all((one.indicators[key][0] == three.indicators[key][0]).all() for key in one.indicators)


# --------------------------------------------------------------------------------------------------------- the Treasury


def test_deficits_beyond_central_reserves_move_capital_to_revenue_and_then_slice_growth(start: Opening) -> None:
    """England computes it, each footprint bears its part by head: also the one that is in surplus."""
    world, p = start.world, start.parameters
    (planned,) = path_in(CountryOrder(ENGLAND, years=1), start, "keep", {}).years
    dear = planned.decisions.replaced(cost_inflation_pct=np.array([[4.5]]))  # costs run away from prices
    rich = year(start.state, planned.decisions, planned.regime, p, Shocks(), Luck.of(0, on=False))
    poor = year(start.state, dear, planned.regime, p, Shocks(), Luck.of(0, on=False))
    people = Weights(start).people
    raid, sliced = poor.state.capital_raid_gbp[0], poor.state.top_slice_gbp[0]
    assert raid.sum() > rich.state.capital_raid_gbp.sum()
    assert sliced.sum() > 5e7
    # by head: the same pounds for everybody, but for how people have moved since April
    a_head = (raid + sliced).sum() / people.sum()
    assert (raid + sliced) / people == pytest.approx(np.full(len(people), a_head), rel=0.02)
    # what is moved comes back as revenue next year, and the books add up
    after = year(poor.state, planned.decisions, planned.regime, p, Shocks(), Luck.of(0, on=False))
    moved = float(after.ledger.kind("capital_to_revenue").sum())
    assert moved == pytest.approx(raid.sum(), rel=1e-9)
    assert abs(float(after.ledger.residual_gbp[0])) < 0.01
    assert float(after.ledger.facts["top_slice_gbp"].sum()) >= 0.0
    assert len(world.footprints) == 44


# -------------------------------------------------------------------------------------------------- what is refused


def test_the_file_is_as_it_should_be_and_no_table_takes_it() -> None:
    assert check(FILE) == []
    assert isinstance(load_place("england"), Country)
    with pytest.raises(BadFile, match="a whole country, which nobody plays at a table: use run or compare"):
        load_scenario("england")


REFUSED: list[tuple[list[str], str]] = [
    (["run", "england", "--abolish", "Wessex=2018/19"], "no such footprint: did you mean one of"),
    (["run", "england", "--abolish", "Dorset=1999/00"], "none of the years that are run"),
    (["run", "england", "--abolish", "Dorset=2018/19", "--abolish", "dorset=2019/20"], "2018/19 and 2019/20 are both"),
    (["run", "england", "--abolish", "Dorset"], "is not FOOTPRINT=YEAR"),
    (["run", "england", "--split", "abolish", "--abolish", "Dorset=2018/19"], "goes with --split keep"),
    (["run", "england", "--players", "system-minded"], "in steady hands"),
    (["run", "england", "--decisions", "x.toml"], "has no seats to tell"),
    (["compare", "england", "--levers", "full"], "has no seats: leave it out"),
    (["run", "aldermere", "--abolish", "Dorset=2018/19"], "has one footprint"),
    (["compare", "aldermere", "--footprints"], "has one footprint"),
    (["autoplay", "england"], "nobody plays at a table"),
]


@pytest.mark.parametrize(("words", "said"), REFUSED, ids=[said for _, said in REFUSED])
def test_what_a_country_or_a_place_cannot_take_is_refused_in_one_sentence(
    words: list[str], said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(words) != 0
    out, err = capfd.readouterr()
    assert said in err
    assert len(err.strip().splitlines()) == 1
    assert not out


def test_footprints_are_found_by_name_label_id_or_code_whatever_the_case() -> None:
    frimley = ENGLAND.footprints[at("Frimley")]
    for name in ("frimley", "FRIMLEY HEALTH", frimley.code, frimley.id):
        assert changes_in(ENGLAND, [(name, "2018/19")], 5) == {at("Frimley"): 2018}


WRONG = [
    (("typical", "beds"), 0.0, "beds is 0"),
    (("typical", "spending_by_age"), (0.0, 1.0, 1.0, 1.0, 1.0), "not over 0"),
    (("typical", "bed_days_by_age"), (1.0, 1.0, 1.0, 1.0, float("inf")), "or beyond 100,000"),
    (("footprints", 0, "councils"), 0, "fewer than one council"),
    (("footprints", 0, "places", 0, "flows"), {"ZZZ": 0.5}, "which is not there"),
    (("footprints", 0, "places", 0, "flows"), {}, "no acute trust"),
    (("footprints", 0, "places", 0, "population"), (-1.0, 1.0, 1.0, 1.0, 1.0), "none under 0"),
    (("footprints", 0, "id"), "dorset", "stands there twice"),
    (("footprints",), (), "there is none"),
    (("sources", "beds"), "I was told.", "neither a year"),
    (("income_mix", "district", "home"), 0.2, "add up to"),
    (("settlement", 3, "tariff_change_pct"), 99.0, "from -20 to 20"),
    (("settlement",), (), "is missing"),
]


@pytest.mark.parametrize(("path", "value", "words"), WRONG, ids=[words for _, _, words in WRONG])
def test_what_does_not_add_up_in_a_country_is_refused_in_words(
    path: tuple[str | int, ...], value: object, words: str
) -> None:
    tables = json.loads(msgspec.json.encode(ENGLAND))
    found = tables
    for step in path[:-1]:
        found = found[step]
    found[path[-1]] = value
    problems = problems_in_country(msgspec.convert(tables, Country))
    assert any(words in problem for problem in problems), problems


def test_a_broken_country_file_is_refused_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "nowhere.toml"
    path.write_text(FILE.read_text("utf-8").replace("RDU = 0.8", "XXX = 0.8"), "utf-8")
    problems = check(path)
    assert len(problems) > 4
    assert all(problem.startswith("nowhere.toml: footprints, frimley") for problem in problems)


def test_a_middle_world_of_a_country_runs() -> None:
    found = country_run(replace(CountryOrder(ENGLAND, years=1), split="middle"))
    assert found["split"] == "middle"
    assert np.isfinite(found["indicators"]["underlying_balance_gbp"]["median"]).all()

"""Many games at once, the exploit hunt in small, and the three fairness tests: what they measure."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from simgame.game.levers import LEVERS, lever_problem, spent_gbp_m
from simgame.game.scores import MARKS, SCORECARDS
from simgame.game.seats import SEATS, SPLITS, SeatId, Split
from simgame.insight.book_fairness import summary
from simgame.insight.ensembles import run_paths
from simgame.insight.exploits import RUIN, WELL, hunt
from simgame.insight.fairness import Move, Seat, Yardstick, fairness, in_words, parts_of
from simgame.insight.many_acts import (
    COINS,
    NO_DEAL,
    PAY,
    POWER,
    RIGHT,
    WORD,
    has_power,
    part_of,
    plays,
    right_of,
    rights,
)
from simgame.insight.many_games import Ground, ground, play, random_plans, setting, settings_of
from simgame.insight.runs import Order, figures, played
from simgame.insight.worlds import as_played, drawn_of
from simgame.model.shocks import Shocks
from simgame.session.files import load_scenario

PLACE = load_scenario("aldermere")
GROUND: dict[Split, Ground] = {split: ground(PLACE, split) for split in SPLITS}


@pytest.mark.parametrize("split", ["keep", "abolish"])
@pytest.mark.parametrize("complexity", ["starter", "full"])
def test_plans_are_settings_that_a_desk_would_take(split: str, complexity: str) -> None:
    here = ground(PLACE, split, complexity)
    plans = random_plans(here, 12, 3)
    by_id = {lever.id: lever for lever in here.levers}
    for at in range(12):
        row = {gene: float(values[at]) for gene, values in plans.items()}
        held = dict.fromkeys(SEATS, float(at))
        for seat, mine in settings_of(here, row, held).items():
            for key, value in mine.items():
                assert lever_problem(by_id[key], value) is None, (key, value)
            assert spent_gbp_m(seat, mine, split) <= held[seat] + 0.06


def test_the_parts_of_a_lever_are_its_ends_and_its_choices() -> None:
    here = ground(PLACE, "keep")
    lever = next(item for item in here.levers if item.id == "winter_ward")
    assert setting(lever, 0.0, 99.0) == lever.lowest
    assert setting(lever, 1.0, 99.0) == lever.highest
    assert setting(lever, 1.0, 1.0) <= 1.0
    fund = next(item for item in here.levers if item.id == "transformation_fund")
    assert [setting(fund, float(part), 0.0) for part in parts_of(fund)] == [0.0, 1.0, 2.0]


@pytest.mark.parametrize("split", ["keep", "abolish"])
def test_a_game_does_not_depend_on_those_beside_it(split: str) -> None:
    here = ground(PLACE, split)
    plans = random_plans(here, 5, 1)
    numbers = np.arange(1, 6)
    together = play(here, plans, 2, numbers)
    alone = play(here, {gene: values[3:4] for gene, values in plans.items()}, 2, numbers[3:4])
    for mark in MARKS:
        assert together.marks[mark][3] == pytest.approx(alone.marks[mark][0], abs=1e-9)


def test_a_game_in_which_nobody_does_anything_goes_as_a_steady_table_does() -> None:
    """The same luck, without the table's cards, coins and growth: what is left is what it agreed on the contract."""
    here = ground(PLACE, "keep")
    still = play(here, {"winter_ward": np.zeros(1)}, 2, np.asarray([0]))
    table = played(Order(PLACE, years=2))
    path = as_played(table)
    growth = dict.fromkeys((lever.quantity for lever in LEVERS.values() if lever.kind == "money"), 0.0)
    still_too = [item.decisions.replaced(**growth) for item in path.years]
    years = zip(path.years, still_too, strict=True)
    plain = tuple(replace(item, shocks=Shocks(), decisions=none, winter=none) for item, none in years)
    (outcome,) = run_paths((replace(path, years=plain),), drawn_of(table), 1)
    found = figures(table, outcome)
    for mark in MARKS:
        assert still.marks[mark][0] == pytest.approx(float(found[mark][0, 1]), abs=3.0), mark


@pytest.mark.parametrize("split", ["keep", "abolish"])
def test_a_small_hunt_finds_no_exploit(split: str) -> None:
    found = hunt(PLACE, split, 120)
    assert found.played == 120
    assert found.exploits == 0, found.sentence
    assert found.best_mean > 45.0
    if found.its_marks:
        assert min(found.its_marks.values()) < RUIN
        assert found.best_with_ruin <= WELL
    assert found.place in found.sentence


def test_a_hunt_is_the_same_from_its_seed_and_breeding_finds_better_games() -> None:
    one, two = hunt(PLACE, "keep", 50, years=2), hunt(PLACE, "keep", 50, years=2)
    assert one.sentence == two.sentence
    first = play(ground(PLACE, "keep"), random_plans(ground(PLACE, "keep"), 10, 1), 2, np.arange(1, 11))
    assert one.best_mean >= float(first.mean.max())


def test_fairness_measures_every_starter_lever_and_every_seat_in_both_worlds() -> None:
    found = fairness(PLACE, draws=2, plans=5, years=2, bases=1)
    assert {move.lever for move in found.moves} >= {"winter_ward", "community_teams", "keeping_well_share"}
    assert {move.seat for move in found.moves} == set(SEATS)
    assert {(seat.seat, seat.split) for seat in found.seats} == {(s, w) for s in SEATS for w in ("keep", "abolish")}
    for move in found.moves:
        assert 0.2 <= move.best_share <= 1.0
        assert move.span >= 0.0
    for seat in found.seats:
        assert seat.needs != seat.seat
        assert seat.bites > 0.0
    lines = {(ruler.seat, ruler.split, ruler.indicator) for ruler in found.yardsticks}
    assert lines == {(s, w, line.indicator) for w in SCORECARDS for s in SEATS for line in SCORECARDS[w][s]}
    told = in_words(found)
    assert told.count("does not hold") == sum(not m.holds for m in found.moves)
    assert told.count("does not bite") == sum(not s.does_bite for s in found.seats)
    assert told.count("does not need") == sum(not s.does_need for s in found.seats)
    assert told.count("stands at") == sum(not ruler.measures for ruler in found.yardsticks)
    assert f"Of {len(found.moves)} levers" in summary([found])


def moved(split: Split, act: dict[str, float], years: int = 2, **always: float) -> tuple[dict[str, float], ...]:
    """Figures of the last year of a game without an act, and of the same game with it."""
    genes = {**dict.fromkeys(act, 0.0), **always}
    rows = {gene: np.array([before, act.get(gene, before)]) for gene, before in genes.items()}
    found = play(GROUND[split], rows, years)
    return tuple({key: float(value[at]) for key, value in found.indicators.items()} for at in (0, 1))


@pytest.mark.parametrize(
    ("split", "act", "figure", "way"),
    [
        ("keep", {f"{COINS}.gp": 1.0}, "gp_unmet_pct", -1),
        ("abolish", {f"{COINS}.gp": 1.0}, "gp_unmet_pct", -1),
        ("keep", {f"{POWER}.commissioner": 1.0}, "provider_balance_gbp", -1),
        ("keep", {f"{POWER}.acute": 1.0}, "public_confidence", -1),
        ("keep", {f"{POWER}.community": 1.0}, "gp_unmet_pct", 1),
        ("keep", {f"{POWER}.gp": 1.0}, "gp_unmet_pct", 1),
        ("keep", {f"{POWER}.council": 1.0}, "delayed_bed_days", 1),
        ("abolish", {f"{POWER}.acute": 1.0}, "bed_occupancy_pct", -1),
        ("abolish", {f"{POWER}.council": 1.0}, "integration_in_practice", -1),
        ("keep", {f"{NO_DEAL}.acute": 1.0}, "organisational_trust", -1),
        ("keep", {f"{WORD}.council": 1.0}, "organisational_trust", 1),
        ("keep", {f"{PAY}.commissioner.council": 1.0}, "unmet_social_care_pct", -1),
    ],
)  # fmt: skip
def test_what_a_seat_does_to_others_is_felt(split: Split, act: dict[str, float], figure: str, way: int) -> None:
    without, with_it = moved(split, act)
    assert (with_it[figure] - without[figure]) * way > 0.0


def test_a_published_standard_or_first_call_waits_for_november() -> None:
    for seat in ("commissioner", "community"):
        without, with_it = moved("abolish", {f"{POWER}.{seat}": 1.0})
        assert without != with_it, seat


def test_the_one_right_holds_the_fund_or_sets_a_lever_of_those_whom_it_may_marshal() -> None:
    here = ground(PLACE, "keep")
    found = rights(here.levers, "keep")
    assert found[0].kind == ""
    assert {use.lever for use in found if use.lever} == {"care_outside_hospital", "gp_investment"}
    most = next(at for at, use in enumerate(found) if use.lever == "gp_investment" and use.part == 1.0)
    row = {RIGHT: part_of(found, most), "care_outside_hospital": 0.5}
    assert right_of(found, row) == found[most]
    mine = settings_of(here, row, dict.fromkeys(SEATS, 6.0))["commissioner"]
    assert mine["care_outside_hospital"] + mine["gp_investment"] <= 6.0 + 1e-9
    assert mine["gp_investment"] > 0.0
    ended = rights(ground(PLACE, "abolish").levers, "abolish")
    assert {use.kind for use in ended} == {"", "set"}
    without, with_it = moved("keep", {RIGHT: part_of(found, 1)}, transformation_fund=0.0)
    assert found[1].kind == "hold"
    assert with_it["integration_in_practice"] < without["integration_in_practice"]


def test_powers_that_act_on_votes_are_left_out() -> None:
    seats: list[SeatId] = list(SEATS)
    assert [seat for seat in seats if not has_power(seat, "keep")] == ["stp"]
    assert [seat for seat in seats if not has_power(seat, "abolish")] == ["stp", "gp"]
    assert not plays({f"{POWER}.gp": 1.0}, "gp", "abolish")


def test_what_holds_is_what_the_rules_say() -> None:
    assert Move("a", "A", "gp", 0.7, 0, 1.0).holds
    assert Yardstick("gp", "keep", "gp_unmet_pct", 0.6, 0.4, 0.0).measures
    assert not Yardstick("gp", "keep", "gp_unmet_pct", 0.0, 0.61, 100.0).measures
    assert not Move("a", "A", "gp", 0.71, 0, 1.0).holds
    assert Seat("gp", "keep", "mark_care", 3.0, 2.0, 2.0, "acute").does_bite
    assert not Seat("gp", "keep", "mark_care", 2.9, 2.0, 1.9, "acute").does_bite
    assert not Seat("gp", "keep", "mark_care", 2.9, 2.0, 1.9, "acute").does_need

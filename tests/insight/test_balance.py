"""The share of draws that abolishing is ahead in: its form, its bits, and what it does with ties and growth."""

from __future__ import annotations

import json

import numpy as np
import pytest

from simgame.cli import run as main
from simgame.game.events import deck_balance
from simgame.game.scores import MARKS
from simgame.insight.balance import (
    HEALTH_TO_DATE,
    MEAN,
    MONEY_TO_DATE,
    TO_DATE,
    Weighing,
    ahead,
    conditions,
    decks,
    grown,
    in_words,
    to_date,
    weigh,
)
from simgame.insight.results import direction_of
from simgame.insight.runs import Order, played
from simgame.insight.worlds import world_of
from simgame.model.indicators import INDICATORS
from simgame.session.files import load_events, load_scenario


@pytest.fixture(scope="module")
def small() -> dict:
    places = (load_scenario("aldermere"),)
    return weigh(Weighing(places, ("central", "sceptic"), years=6, runs=4, growth=(0.0, 4.0), workers=1))


def test_the_document_has_every_place_view_year_and_figure_with_a_direction(small) -> None:
    assert list(small) == ["scenarios", "growth"]
    assert list(small["growth"]) == ["0", "4"]
    wanted = {key for key, item in INDICATORS.items() if item.direction} | set(MARKS) | {MEAN} | set(TO_DATE)
    for places in (small["scenarios"], *small["growth"].values()):
        assert list(places) == ["aldermere"]
        assert list(places["aldermere"]) == ["central", "sceptic"]
        for years in places["aldermere"].values():
            assert list(years) == ["year_5", "year_6"]
            for found in years.values():
                assert set(found) == wanted
                assert all(0.0 <= share <= 1.0 for share in found.values())
                assert all(round(share * 8) == pytest.approx(share * 8) for share in found.values())


def test_the_same_order_gives_the_same_bits_and_a_view_other_draws(small) -> None:
    places = (load_scenario("aldermere"),)
    again = weigh(Weighing(places, ("central",), years=6, runs=4, workers=1))
    assert json.dumps(again["scenarios"]["aldermere"]["central"]) == json.dumps(
        small["scenarios"]["aldermere"]["central"]
    )
    assert small["scenarios"]["aldermere"]["central"] != small["scenarios"]["aldermere"]["sceptic"]


def test_a_tie_counts_half_and_less_is_better_where_the_figure_says_so() -> None:
    kept, ended = np.asarray([[1.0], [2.0], [3.0], [4.0]]), np.asarray([[2.0], [2.0], [1.0], [5.0]])
    assert ahead(kept, ended, 1, 1) == pytest.approx(0.625)
    assert ahead(kept, ended, -1, 1) == pytest.approx(0.375)
    assert direction_of(MEAN) == 0  # a mean of marks: higher is better, by its own rule


def test_years_added_up_count_the_change_once_and_a_later_year_for_less() -> None:
    world = {
        "underlying_balance_gbp": np.asarray([[10.0, 10.0, 10.0]]),
        "transition_cost_gbp": np.asarray([[14.0, 0.0, 0.0]]),
        "population_health_qalys_lost_per_1000": np.asarray([[100.0, 100.0, 100.0]]),
    }
    found = to_date(world)
    assert found[MONEY_TO_DATE][0] == pytest.approx([-4.0, -4.0 + 10.0 / 1.035, -4.0 + 10.0 / 1.035 + 10.0 / 1.035**2])
    assert found[HEALTH_TO_DATE][0, 1] == pytest.approx(100.0 + 100.0 / 1.035)


def test_real_growth_is_beyond_providers_costs_in_the_years_of_play_alone() -> None:
    place = load_scenario("frimley")
    more = grown(place, 4.0)
    for before, after in zip(place.settlement, more.settlement, strict=True):
        if before.first < 2017:
            assert after == before
            continue
        real = (1.0 + after.allocation_growth_pct / 100.0) / (1.0 + after.cost_inflation_pct / 100.0)
        assert real == pytest.approx(1.04)
        assert after.social_care_growth_pct == after.allocation_growth_pct
        assert after.tariff_change_pct == before.tariff_change_pct


def test_what_it_says_names_the_conditions_and_the_decks(small) -> None:
    said = in_words(small, load_events())
    assert "aldermere, central, year 5" in said
    assert any(line.startswith("Money, aldermere, central, year 6: 4% less 0% growth") for line in conditions(small))
    kept, ended = deck_balance(load_events()).values()
    assert kept[0] == ended[0]
    assert kept[1] == pytest.approx(ended[1], abs=0.05)
    for line, (likelihood, harm) in zip(decks(load_events())[:2], (kept, ended), strict=True):
        assert line.endswith(f"likelihood {likelihood:.2f}, expected harm £{harm:.2f} a head.")
        assert line in said
    one_sided = {"scenarios": {"a": {"central": {"year_5": {MEAN: 0.9}}}, "b": {"central": {"year_5": {MEAN: 0.95}}}}}
    assert "ahead in nearly all draws everywhere" in conditions(one_sided)[0]
    one_sided["scenarios"]["b"]["central"]["year_5"][MEAN] = 0.8
    assert conditions(one_sided)[0].endswith("holds.")


def test_the_command_writes_json_alone_on_stdout_and_says_who_is_done_on_stderr(capsysbinary) -> None:
    words = ["balance", "--scenario", "aldermere", "--view", "central", "--years", "5", "--runs", "2", "--json", "-"]
    assert main(words) == 0
    out, err = capsysbinary.readouterr()
    found = json.loads(out)
    assert list(found) == ["scenarios"]
    assert list(found["scenarios"]["aldermere"]["central"]) == ["year_5"]
    assert err.decode().startswith("aldermere, central: abolishing ahead on the mean of the marks: year 5 ")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--scenario", "frimly"], "did you mean frimley?"),
        (["--growth", "nan"], "is not a growth"),
        (["--view", "mine"], "invalid choice"),
        (["--scenario", "england"], "england"),
    ],
)
def test_a_mistake_in_balance_is_one_sentence(words: list[str], said: str, capsysbinary) -> None:
    assert main(["balance", *words, "--runs", "2"]) != 0
    out, err = capsysbinary.readouterr()
    assert out == b""
    assert err.count(b"\n") == 1
    assert said in err.decode()


def test_money_that_abolishing_frees_is_saved_unless_it_is_placed() -> None:
    """Placed, it buys care that the other world has no money for; saved, it stands in the balance alone."""
    place = (load_scenario("aldermere"),)
    saved, practices = (
        weigh(Weighing(place, ("central",), years=6, runs=24, freed=where, workers=1))["scenarios"]["aldermere"]
        for where in ("savings", "practices")
    )
    one, other = saved["central"]["year_6"], practices["central"]["year_6"]
    assert other["gp_unmet_pct"] > one["gp_unmet_pct"]
    assert other["mark_care"] > one["mark_care"]
    assert other["underlying_balance_gbp"] <= one["underlying_balance_gbp"]


def test_what_steady_players_commit_of_growth_is_the_same_pounds_in_both_worlds() -> None:
    table = played(Order(grown(load_scenario("frimley"), 4.0), years=2, complexity="full"))
    kept, ended = world_of(table, "keep", 3), world_of(table, "abolish", 3)
    for one, other in zip(kept.years[:2], ended.years[:2], strict=True):
        block = float(one.decisions["community_contract_change_gbp"].sum())
        assert block > 5e6
        assert float(other.decisions["share_outside_change_gbp"].sum()) == pytest.approx(block)
        for lever in ("gp_investment_gbp", "care_outside_hospital_gbp", "care_packages_gbp"):
            assert one.decisions[lever].sum() > 0.0
            assert np.array_equal(one.decisions[lever], other.decisions[lever])

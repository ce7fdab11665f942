"""Years run without a table: ``run``, ``compare``, ``balance``, ``backcast``, ``fairness``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from simgame.commands.common import overrides, progress, room_for, show, spread

if TYPE_CHECKING:  # commands begin without the engine
    from simgame.insight.runs import WorldName

Compute = Callable[..., dict[str, Any]]


def run(words: argparse.Namespace) -> None:
    from simgame.insight.country_runs import country_run
    from simgame.insight.runs import run_results

    results(words, run_results, country_run, words.split)


def compare(words: argparse.Namespace) -> None:
    from simgame.insight.country_runs import country_compare
    from simgame.insight.runs import compare_results

    results(words, compare_results, country_compare, "keep")


def results(words: argparse.Namespace, compute: Compute, of_country: Compute, split: WorldName) -> None:
    """The figures of a place (``compute``) or of a country, in words or as JSON."""
    from simgame.commands.countries import country_order, only_countries
    from simgame.game.country import Country
    from simgame.insight.runs import Order
    from simgame.insight.words import figures_in_words
    from simgame.session.files import load_place

    room_for(words.json)
    place = load_place(words.scenario)
    if isinstance(place, Country):
        whole = country_order(words, place, split, overrides(words.settings))
        with spread(words):
            document = of_country(whole, progress())
    else:
        only_countries(words)
        order = Order(
            scenario=place,
            split=split,
            years=words.years,
            seed=words.seed,
            runs=words.runs,
            players=words.players,
            told=words.decisions,
            view=words.view,
            overrides=overrides(words.settings),
            complexity=words.levers,
        )
        with spread(words):
            document = compute(order, progress())
    show(words.json, document, lambda: figures_in_words(document))


def balance(words: argparse.Namespace) -> None:
    from simgame.insight.balance import Weighing, in_words, weigh
    from simgame.model.evidence import VIEWS
    from simgame.session.files import load_events, load_scenario, scenario_names

    room_for(words.json)
    order = Weighing(
        scenarios=tuple(load_scenario(name) for name in dict.fromkeys(words.scenario or scenario_names())),
        views=tuple(dict.fromkeys(words.view or VIEWS)),
        years=words.years,
        runs=words.runs,
        seed=words.seed,
        growth=tuple(dict.fromkeys(words.growth)),
        freed=words.freed,
    )
    with spread(words):
        document = weigh(order, progress(), lambda line: print(line, file=sys.stderr))
    show(words.json, document, lambda: in_words(document, load_events()))


def backcast(words: argparse.Namespace) -> None:
    from simgame.insight import backcast as history
    from simgame.session.files import BadFile

    room_for(words.json)
    first, last = history.year_named("--from", words.first), history.year_named("--to", words.last)
    if first is not None and last is not None and first > last:
        raise BadFile((f"--from {words.first}: it comes after --to {words.last}: turn them round.",))
    order = history.Order(first, last, words.runs, words.view, overrides(words.settings))
    document = history.backcast(order, progress())
    show(words.json, document, lambda: history.table(document))


def fairness(words: argparse.Namespace) -> None:
    from simgame.insight import fairness as tests
    from simgame.session.files import load_scenario

    print(tests.in_words(tests.fairness(load_scenario(words.scenario), words.games)))

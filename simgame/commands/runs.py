"""Years run without a table: ``run``, ``compare``, ``balance``, ``backcast``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from simgame.commands.common import VIEWS, cannot_write, fail, no_place_for, overrides, progress, spread, write

if TYPE_CHECKING:  # commands begin without the engine
    from simgame.insight.country_runs import WorldName

Compute = Callable[..., dict[str, Any]]


def run(words: argparse.Namespace) -> int:
    from simgame.insight.country_runs import country_run
    from simgame.insight.runs import run_results

    return results(words, run_results, country_run, words.split)


def compare(words: argparse.Namespace) -> int:
    from simgame.insight.country_runs import country_compare
    from simgame.insight.runs import compare_results

    return results(words, compare_results, country_compare, "keep")


def results(words: argparse.Namespace, compute: Compute, of_country: Compute, split: WorldName) -> int:
    from simgame.game.country import Country
    from simgame.game.table_value import Refused
    from simgame.insight.cluster import ClusterProblem
    from simgame.insight.country_orders import country_order, only_countries
    from simgame.insight.runs import Order
    from simgame.session.autoplay import CannotBeTold, Stuck
    from simgame.session.files import BadFile, load_place

    if (fault := no_place_for(words.json)) is not None:
        return cannot_write(words.json, fault, "file")
    try:
        place = load_place(words.scenario)
        if isinstance(place, Country):
            whole = country_order(words, place, split, overrides(words.settings))
            with spread(words):
                document = of_country(whole, progress())
            return shown(words.json, document)
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
    except BadFile as error:
        return fail("\n".join(error.problems))
    except CannotBeTold as error:
        return fail(f"{words.decisions}: {error}")
    except (Refused, Stuck, ClusterProblem) as error:
        return fail(error)
    return shown(words.json, document)


def balance(words: argparse.Namespace) -> int:
    from simgame.game.table_value import Refused
    from simgame.insight.balance import Weighing, in_words, weigh
    from simgame.insight.cluster import ClusterProblem
    from simgame.insight.results import as_bytes
    from simgame.session.files import BadFile, load_events, load_scenario, scenario_names

    if (fault := no_place_for(words.json)) is not None:
        return cannot_write(words.json, fault, "file")
    try:
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
    except BadFile as error:
        return fail("\n".join(error.problems))
    except (Refused, ClusterProblem) as error:
        return fail(error)
    if words.json is None:
        print(in_words(document, load_events()))
        return 0
    return write(words.json, as_bytes(document))


def shown(name: str | None, document: dict[str, Any]) -> int:
    """The figures in words, or as JSON where they were asked for."""
    from simgame.insight.results import as_bytes
    from simgame.insight.words import figures_in_words

    if name is None:
        print(figures_in_words(document))
        return 0
    return write(name, as_bytes(document))


def backcast(words: argparse.Namespace) -> int:
    from simgame.insight.backcast import Order, table, year_named
    from simgame.insight.backcast import backcast as predicted
    from simgame.insight.results import as_bytes
    from simgame.session.files import BadFile

    if (fault := no_place_for(words.json)) is not None:
        return cannot_write(words.json, fault, "file")
    try:
        first, last = year_named("--from", words.first), year_named("--to", words.last)
        if first is not None and last is not None and first > last:
            return fail(f"--from {words.first}: it comes after --to {words.last}: turn them round.")
        order = Order(first, last, words.runs, words.view, overrides(words.settings))
        document = predicted(order, progress())
    except BadFile as error:
        return fail("\n".join(error.problems))
    if words.json is None:
        print(table(document))
        return 0
    return write(words.json, as_bytes(document))


def fairness(words: argparse.Namespace) -> int:
    from simgame.game.table_value import Refused
    from simgame.insight.fairness import fairness as measured
    from simgame.insight.fairness import in_words
    from simgame.session.autoplay import Stuck
    from simgame.session.files import BadFile, load_scenario

    try:
        found = measured(load_scenario(words.scenario), words.games)
    except BadFile as error:
        return fail("\n".join(error.problems))
    except (Refused, Stuck) as error:
        return fail(error)
    print(in_words(found))
    return 0

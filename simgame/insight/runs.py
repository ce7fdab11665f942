"""What ``run`` and ``compare`` do: computer players play run 0, every other run takes the same decisions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Literal

import numpy as np

from simgame.game.after import Path
from simgame.game.anchors import scale_of
from simgame.game.entries import NewTable
from simgame.game.lever import Complexity
from simgame.game.scenario import Scenario
from simgame.game.scores import marks as marks_of
from simgame.game.table_value import Table
from simgame.insight.ensembles import Outcome, Progress, Task, run_paths
from simgame.insight.event_luck import event_luck
from simgame.insight.power_runs import power_at_start, power_of_path
from simgame.insight.results import Json, difference_document, run_document
from simgame.insight.worlds import as_played, drawn_of, middle_of, world_of
from simgame.model.world import FIRST_YEAR, Floats
from simgame.session.autoplay import computer_seats, play_to_debrief
from simgame.session.sitting import Sitting
from simgame.session.told import naming, read_told

WorldName = Literal["keep", "abolish", "middle"]


@dataclass(frozen=True)
class Order:
    """What a command asks for. ``told``: a file of decisions; ``overrides``: evidence set for every run."""

    scenario: Scenario
    split: WorldName = "keep"
    years: int = 5
    seed: int = 1
    runs: int = 1
    players: str = "steady"
    told: FilePath | None = None
    view: Literal["central", "sceptic", "optimist"] = "central"
    overrides: Mapping[str, float] = field(default_factory=dict)
    complexity: Complexity = "starter"


def played(order: Order) -> Table:
    """The table that run 0 is, played to the debrief. Raises ``BadFile``."""
    regime: Literal["keep", "abolish"] = "abolish" if order.split == "abolish" else "keep"
    splits = {FIRST_YEAR + index: regime for index in range(order.years)}
    told = read_told(order.told, order.scenario, splits, order.complexity) if order.told is not None else {}
    entry = NewTable(
        scenario=order.scenario.id,
        seed=order.seed,
        years=order.years,
        regime=regime,
        seats=computer_seats(order.players),
        view=order.view,
        overrides=dict(order.overrides),
        complexity=order.complexity,
    )
    with Sitting.unsaved(entry, order.scenario, fixed=told) as sitting, naming(order.told):
        return play_to_debrief(sitting)


def run_results(order: Order, progress: Progress | None = None) -> Json:
    """The document of ``run``."""
    table = played(order)
    path = as_played(table)
    if order.split == "middle":
        path = middle_of(path)
    (outcome,) = outcomes(table, (path,), order.runs, progress)
    return _document(order, order.split, table, outcome)


def compare_results(order: Order, progress: Progress | None = None) -> Json:
    """The document of ``compare``: what was played with the split kept, and the same choices without it."""
    table = played(order)
    paths = (world_of(table, "keep", order.years), world_of(table, "abolish", order.years))
    kept, abolished = outcomes(table, paths, order.runs, progress)
    return {
        "keep": _document(order, "keep", table, kept),
        "abolish": _document(order, "abolish", table, abolished),
        "difference": difference_document(figures(table, kept), figures(table, abolished)),
    }


def outcomes(table: Table, paths: tuple[Path, ...], runs: int, progress: Progress | None = None) -> tuple[Outcome, ...]:
    """Every path with a table's evidence and luck (its own events in every run), power among the figures."""
    events = event_luck(table, runs)
    tasks = tuple(Task(path, power_of_path(table, path), events and events.of(path)) for path in paths)
    return run_paths(tasks, drawn_of(table), runs, progress=progress)


def figures(table: Table, outcome: Outcome) -> dict[str, Floats]:
    """Every figure of the footprint, the five marks among them: id -> (R, years)."""
    out: dict[str, Floats] = {key: value.sum(axis=2) for key, value in outcome.indicators.items()}
    marks: Mapping[str, Floats] = marks_of(out, scale_of(table.world))
    out.update(marks)
    return out


def start_of(table: Table) -> dict[str, float]:
    """The same figures of the year before the first, power apart."""
    first = table.history[0].state
    out = {key: float(value[0].sum()) for key, value in first.last.footprint.items()}
    marks: Mapping[str, float] = marks_of(out, scale_of(table.world))
    out.update({key: float(np.asarray(value)) for key, value in marks.items()})
    return out


def _document(order: Order, split: WorldName, table: Table, outcome: Outcome) -> Json:
    head = {"scenario": order.scenario.id, "split": split, "seed": order.seed}
    start = {**start_of(table), **power_at_start(table, table.parameters)}
    return run_document(head, table.history[0].state, figures(table, outcome), start, outcome)

"""A solo game played by script and told in a terminal: its years, its goal, and its end beside steady players."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from simgame.game.phases import year_label
from simgame.game.scenario import Scenario
from simgame.game.seats import Holder, short
from simgame.insight.evening import year_in_words
from simgame.insight.words import table
from simgame.model.language import tr
from simgame.model.world import FIRST_YEAR
from simgame.session.files import BadFile, load_scenario
from simgame.session.sitting import Sitting
from simgame.session.solo import play_by_script, solo_end
from simgame.session.solo_games import SOLOS, Solo
from simgame.session.told import Told, naming, read_told


@dataclass(frozen=True)
class Order:
    """What is asked for. ``told``: a file of decisions of the person's seat; ``folder``: where the save is kept."""

    game: str
    seed: int = 1
    players: Holder = "system-minded"
    told: Path | None = None
    folder: Path | None = None


def play(order: Order, tell: Callable[[str], object]) -> dict[str, Any]:
    """Play to the debrief; how it ended. Raises ``BadFile``, ``SaveProblem`` or ``OSError``."""
    solo = next(one for one in SOLOS if one.id == order.game)
    scenario = load_scenario(solo.place)
    told = _told(order, solo, scenario)
    entry = solo.entry(order.seed)
    if order.folder is not None:
        order.folder.mkdir(parents=True, exist_ok=True)
        sitting = Sitting.new(entry, order.folder)
    else:
        sitting = Sitting.unsaved(entry, scenario)
    tell(f"{solo.title}: {solo.line} {scenario.name}, game number {order.seed}.\nThe goal: {solo.goal}\n")
    with sitting, naming(order.told):
        sitting.fixed = told
        finished = play_by_script(
            sitting, solo.seat, order.players, lambda record: tell(year_in_words(sitting, record))
        )
        end = solo_end(solo, finished)
        return {
            "game": solo.id,
            "place": scenario.id,
            "seat": solo.seat,
            "seed": order.seed,
            "players": order.players,
            "years": [year_label(record.year) for record in finished.history],
            "splits": [record.split for record in finished.history],
            "goal": solo.goal,
            "met": end.met,
            "rows": [{"label": row.label, "this_game": row.mine, "steady": row.steady} for row in end.rows],
            "words": end.words,
            "save": str(sitting.path.resolve()) if order.folder is not None else None,
        }


def _told(order: Order, solo: Solo, scenario: Scenario) -> Told:
    if order.told is None:
        return {}
    split = None if solo.regime == "decides" else solo.regime
    splits = {FIRST_YEAR + index: split for index in range(solo.years)}
    told = read_told(order.told, scenario, splits, solo.complexity)
    other = next((who for _, who in told if who != solo.seat), None)
    if other is not None:
        mine = f"{solo.seat} ({short(solo.seat, 'keep')})"
        said = "{name}: {other}: a computer player holds this seat: name {mine} alone"
        raise BadFile((tr(said, name=order.told.name, other=other, mine=mine),))
    return told


def in_words(document: dict[str, Any]) -> str:
    """How it ended, for a terminal."""
    head = ("", "this game", "steady players, same luck")
    rows = [(row["label"], f"{row['this_game']:.0f}", f"{row['steady']:.0f}") for row in document["rows"]]
    kept = f"\n\nWritten:\n  {document['save']}" if document["save"] else ""
    return f"\n{table(head, rows)}\n\n{document['words']}{kept}"

"""A whole game of computer players, told as it goes on, and what it leaves behind: save, report, pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from simgame.game.entries import NewTable
from simgame.game.lever import Complexity
from simgame.game.phases import year_label
from simgame.game.seats import WORLDS, SeatId
from simgame.game.table_value import Table
from simgame.game.view_types import ReportView
from simgame.game.year_record import YearRecord
from simgame.insight.ensembles import Progress
from simgame.insight.pictures import game_picture, worlds_picture
from simgame.insight.report import report_html
from simgame.insight.two_worlds import TwoWorlds, two_worlds
from simgame.insight.words import debrief_rows, figure, hole_in_words, table
from simgame.model.language import tr
from simgame.session.autoplay import computer_seats, play_to_debrief
from simgame.session.beside import write_whole
from simgame.session.files import load_scenario
from simgame.session.sitting import Sitting

PAIRS = 200
Tell = Callable[[str], object]
Paint = Callable[[Sequence[tuple[str, Path]]], None]


@dataclass(frozen=True)
class Evening:
    """What is played: a shipped place by its name (or the path of one), by which players, under which rules."""

    scenario: str
    years: int = 5
    seed: int = 1
    players: str = "mixed"
    split: Literal["keep", "abolish", "decides"] = "decides"
    complexity: Complexity = "starter"
    growing: bool = False


def play_and_tell(evening: Evening, out: Path, tell: Tell, paint: Paint, progress: Progress | None) -> tuple[Path, ...]:
    """Play to the debrief and write into ``out``; the files written, the save first.

    ``paint`` turns SVG into the PNG of each path. Raises ``BadFile``, ``SaveProblem``, ``Refused`` or ``OSError``.
    """
    years, seed = evening.years, evening.seed
    entry = NewTable(
        scenario=evening.scenario,
        seed=seed,
        years=years,
        regime=evening.split,
        seats=computer_seats(evening.players),
        complexity=evening.complexity,
        growing=evening.growing,
        consent=load_scenario(evening.scenario).consent,  # a wrong name leaves no folder behind
    )
    out.mkdir(parents=True, exist_ok=True)
    with Sitting.new(entry, out) as sitting:
        tell(
            tr(
                "{label}, {years}, game number {seed}.\n",
                label=sitting.table.scenario.label,
                years=tr("{years} years", years=years) if years > 1 else tr("one year"),
                seed=seed,
            )
        )
        finished = play_to_debrief(sitting, lambda record: tell(year_in_words(sitting, record)))
        view = sitting.view(None)
        said = tuple(sitting.said)
        save = sitting.path
    two = two_worlds(finished, PAIRS, progress)
    tell("\n" + debrief_in_words(two))
    pictures = [
        ("two worlds", worlds_picture(two), out / f"{save.stem}-two-worlds.png"),
        ("the game", game_picture(view.reports, finished.scenario.name), out / f"{save.stem}-the-game.png"),
    ]
    report = out / f"{save.stem}-report.html"
    write_whole(report, told_whole(finished, view.reports, two, said).encode())
    paint([(svg, path) for _, svg, path in pictures])
    return (save, report, *(path for _, _, path in pictures))


def told_whole(
    table: Table, reports: Sequence[ReportView], two: TwoWorlds, said: Sequence[tuple[SeatId, str]] = ()
) -> str:
    """A finished game as one HTML page, its two pictures within. ``reports``: its years as all may see them; ``said``:
    what players said."""
    pictures = (worlds_picture(two), game_picture(reports, table.scenario.name))
    return report_html(table, reports, two, pictures, said)


def year_in_words(sitting: Sitting, record: YearRecord) -> str:
    """A year for a terminal: its headline and three figures."""
    report: ReportView | None = next(
        (item for item in sitting.view(None).reports if item.year_index == record.year_index), None
    )
    world = tr(WORLDS[record.split])
    now = record.indicators
    figures = ", ".join(
        f"{tr(words)} {figure(key, now[key])}"
        for key, words in (
            ("ae_four_hour_pct", "seen in four hours"),
            ("rtt_18_week_pct", "waiting under 18 weeks"),
            ("system_balance_gbp", "the system’s balance"),
        )
    )
    title = tr(report.title) if report is not None else ""
    return f"{year_label(record.year)} ({world})  {title}\n    {figures}."


def debrief_in_words(two: TwoWorlds) -> str:
    """The debrief's figures for a terminal."""
    head, rows = debrief_rows(two)
    lines = [
        tr("Debrief: the same choices and the same luck in two worlds"),
        table(head, rows),
        tr("* not played: the last settings go on to the tenth year. {pairs} pairs of runs, medians.", pairs=two.pairs),
        tr("The books of all runs add up to within {hole}.", hole=tr(hole_in_words(two.residual_gbp))),
    ]
    if two.dropped:
        lines.append(tr("Not carried over: {dropped}", dropped=" ".join(map(tr, two.dropped))))
    return "\n".join(lines)

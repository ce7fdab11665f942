"""How often tables of computer players meet each objective, in either world: what the levels are fitted to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simgame.game.entries import NewTable
from simgame.game.objectives import OBJECTIVES, asked, outcome
from simgame.game.scenario import Scenario
from simgame.game.seats import SPLITS, Split
from simgame.insight.ensembles import Progress
from simgame.session.autoplay import computer_seats, play_to_debrief
from simgame.session.sitting import Sitting

PLAYERS = ("mixed", "system-minded", "self-interested", "steady")  # in turn, game by game
FIRST = 1001  # seed of the first game that is reported; the levels were fitted to games of seeds 1 to 16
LOW, HIGH = 3.0, 7.0  # games in 10 between which an objective is worth keeping


@dataclass(frozen=True)
class Met:
    """How many of ``games`` met an objective in each world; ``fits``: 3 to 7 in 10 in both."""

    id: str
    games: int
    met: Mapping[Split, int]

    def in_ten(self, split: Split) -> float:
        """Games in 10."""
        return 10.0 * self.met[split] / max(self.games, 1)

    @property
    def fits(self) -> bool:
        """Whether it can be missed and can be met, in either world."""
        return all(LOW <= self.in_ten(split) <= HIGH for split in SPLITS)


def objective_games(
    scenario: Scenario,
    games: int = 12,
    years: int = 5,
    progress: Progress | None = None,
    first: int = FIRST,
) -> tuple[Met, ...]:
    """Play whole games with seeds from ``first`` on, each in both worlds with the same seed and players."""
    met: dict[str, dict[Split, int]] = {id: dict.fromkeys(SPLITS, 0) for id in OBJECTIVES}
    done = 0
    for number in range(games):
        for split in SPLITS:
            seats = computer_seats(PLAYERS[number % len(PLAYERS)])
            entry = NewTable(scenario.id, seed=first + number, years=years, regime=split, seats=seats)
            table = play_to_debrief(Sitting.unsaved(entry, scenario))
            for id in OBJECTIVES:
                met[id][split] += outcome(table.history, asked(id, table.prospect)).met
            done += 1
            if progress is not None:
                progress(done, 2 * games)
    return tuple(Met(id, games, found) for id, found in met.items())


def in_words(found: tuple[Met, ...]) -> str:
    """A table: objective, games in 10 that met it while the split was kept and once it was abolished."""
    games = found[0].games if found else 0
    lines = [f"Objectives met, games in 10 of {games} (kept, abolished); 3 to 7 is what a level is fitted to"]
    for one in found:
        item = OBJECTIVES[one.id]
        kept, ended = (one.in_ten(split) for split in SPLITS)
        lines.append(f"{item.seat:<13}{item.title:<20}{kept:>5.1f}{ended:>6.1f}{'' if one.fits else '   outside'}")
    return "\n".join(lines)

"""How often tables of computer players meet each objective, in either world: what the levels are fitted to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from simgame.game.entries import NewTable
from simgame.game.objectives import OBJECTIVES, asked, outcome
from simgame.game.objectives import in_words as words_of
from simgame.game.scenario import Scenario
from simgame.game.seats import SPLITS, Split
from simgame.session.autoplay import computer_seats, play_to_debrief
from simgame.session.sitting import Sitting

PLAYERS = ("mixed", "system-minded", "self-interested", "steady")  # in turn, game by game
FIRST = 1001  # seed of the first game that is reported; the steps were fitted to games of seeds 1 to 24
LOW, HIGH = 3.0, 7.0  # games in 10 between which an objective is worth keeping


@dataclass(frozen=True)
class Met:
    """How many of ``games`` met an objective in each world; ``fits``: 3 to 7 in 10 in both. ``words``: what it asks."""

    id: str
    games: int
    met: Mapping[Split, int]
    words: str = ""

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
    progress: Callable[[int, int], None] | None = None,
    first: int = FIRST,
) -> tuple[Met, ...]:
    """Play whole games with seeds from ``first`` on, each in both worlds with the same seed and players."""
    met: dict[str, dict[Split, int]] = {id: dict.fromkeys(SPLITS, 0) for id in OBJECTIVES}
    words = dict.fromkeys(OBJECTIVES, "")
    done = 0
    for number in range(games):
        for split in SPLITS:
            seats = computer_seats(PLAYERS[number % len(PLAYERS)])
            entry = NewTable(scenario.id, seed=first + number, years=years, regime=split, seats=seats)
            table = play_to_debrief(Sitting.unsaved(entry, scenario))
            for id in OBJECTIVES:
                level = asked(id, table.prospect)
                met[id][split] += outcome(table.history, level).met
                words[id] = words_of(level)
            done += 1
            if progress is not None:
                progress(done, 2 * games)
    return tuple(Met(id, games, found, words[id]) for id, found in met.items())


def in_words(found: tuple[Met, ...]) -> str:
    """A table: objective, games in 10 that met it while the split was kept and once it was abolished, what it asks."""
    games = found[0].games if found else 0
    error = 10.0 * (0.25 / max(games, 1)) ** 0.5
    lines = [
        f"Objectives met, games in 10 of {games} (kept, abolished); 3 to 7 is what a level is fitted to",
        f"So few games can tell a share of 5 in 10 to {error:.1f} either way (one standard error)",
    ]
    for one in found:
        item = OBJECTIVES[one.id]
        kept, ended = (one.in_ten(split) for split in SPLITS)
        fits = "" if one.fits else "outside"
        lines.append(f"{item.seat:<13}{item.title:<20}{kept:>5.1f}{ended:>6.1f}   {fits:<9}{one.words}".rstrip())
    lines.append(f"{sum(one.fits for one in found)} of {len(found)} hold")
    return "\n".join(lines)

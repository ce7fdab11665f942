"""How long a full game of eight years takes computer players: every place, both worlds and a table that decides.

Run it alone: `python -m tests.bench.full_games`. It prints seconds and what one core was busy: the goal of 20 is for
the latter, since others work beside us.
"""

from __future__ import annotations

from itertools import product
from time import perf_counter, process_time
from typing import Literal, cast

from simgame.game.entries import NewTable
from simgame.session.autoplay import computer_seats, play_to_debrief
from simgame.session.files import load_scenario, scenario_names
from simgame.session.sitting import Sitting

YEARS, GOAL_S = 8, 20.0


def main() -> None:
    for place, regime, players in product(scenario_names(), ("keep", "abolish", "decides"), ("mixed", "planner")):
        rules = cast('Literal["keep", "abolish", "decides"]', regime)
        entry = NewTable(scenario=place, years=YEARS, regime=rules, seats=computer_seats(players))
        begun, busy = perf_counter(), process_time()
        with Sitting.unsaved(entry, load_scenario(place)) as sitting:
            table = play_to_debrief(sitting)
        took, cpu = perf_counter() - begun, process_time() - busy
        worlds = "".join(record.split[0] for record in table.history)
        slow = "" if cpu <= GOAL_S else "  over the goal"
        print(f"{place}, {regime} ({worlds}), {players}: {took:.1f} s, one core busy {cpu:.1f} s{slow}", flush=True)


if __name__ == "__main__":
    main()

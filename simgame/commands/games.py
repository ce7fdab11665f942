"""Whole games: ``autoplay``, ``solo``, ``objectives``, and the app itself."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from simgame.commands.common import cannot_write, fail, no_place_for, progress, speak, write


def autoplay(words: argparse.Namespace) -> int:
    out = words.out if words.out is not None else Path(f"{Path(words.scenario).stem}-game")
    how = (words.years, words.seed, words.players, words.split)
    return game(words.scenario, out, *how, words.levers, words.growing)


def game(
    scenario: str, out: Path, years: int, seed: int, players: str, split: str,
    levers: Literal["starter", "workshop", "full"] = "starter", growing: bool = False,
) -> int:  # fmt: skip
    """A whole computer-only game in the terminal: its headlines, the debrief's figures, and what it wrote."""
    from simgame.game.table_value import Refused
    from simgame.insight.evening import play_and_tell
    from simgame.session.autoplay import Stuck
    from simgame.session.files import BadFile
    from simgame.session.save import SaveProblem

    def paint(pictures: Sequence[tuple[str, Path]]) -> None:
        from simgame.windows.pictures import paint as painted

        painted(pictures)

    speak()
    try:
        written = play_and_tell(
            scenario, out, years, seed, players, split, print, paint, levers, growing, progress(),
        )  # fmt: skip
    except BadFile as error:
        return fail("\n".join(error.problems))
    except (SaveProblem, Refused, Stuck) as error:
        return fail(error)
    except OSError as error:
        return cannot_write(out, error)
    print("\nWritten:")
    for path in written:
        print(f"  {path.resolve()}")
    return 0


def solo(words: argparse.Namespace) -> int:
    from simgame.game.table_value import Refused
    from simgame.insight.results import as_bytes
    from simgame.insight.solo_game import Order, in_words, play
    from simgame.session.autoplay import CannotBeTold, Stuck
    from simgame.session.files import BadFile
    from simgame.session.save import SaveProblem

    def tell(text: str) -> None:
        if words.json is None:
            print(text, flush=True)

    if (fault := no_place_for(words.json)) is not None:
        return cannot_write(words.json, fault, "file")
    try:
        told = play(Order(words.game, words.seed, words.players, words.decisions, words.out), tell)
    except BadFile as error:
        return fail("\n".join(error.problems))
    except CannotBeTold as error:
        return fail(f"{words.decisions}: {error}")
    except (SaveProblem, Refused, Stuck) as error:
        return fail(error)
    except OSError as error:
        return cannot_write(words.out, error)
    tell(in_words(told))
    return 0 if words.json is None else write(words.json, as_bytes(told))


def objectives(words: argparse.Namespace) -> int:
    from simgame.game.table_value import Refused
    from simgame.insight.objective_games import in_words, objective_games
    from simgame.session.autoplay import Stuck
    from simgame.session.files import BadFile, load_scenario

    try:
        scenario = load_scenario(words.scenario)
        found = objective_games(scenario, words.games, words.years, progress(), words.first)
    except BadFile as error:
        return fail("\n".join(error.problems))
    except (Refused, Stuck) as error:
        return fail(error)
    print(in_words(found))
    return 0


def open_app(words: Sequence[str]) -> int:
    """The app; where there is no display, a game in the terminal."""
    from simgame.windows.display import has_display

    smoke = tuple(words) == ("--smoke-year",)
    if smoke and not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a build is tried where nobody looks
    if not smoke and not has_display():
        from simgame.session.save import SaveProblem, saves_folder

        if words:
            return fail(f"{words[0]}: there is no display here to open it on: start this where there is one.")
        print("There is no display here, so the computer plays a whole game in this terminal.\n")
        try:
            folder = saves_folder() / "terminal"
        except SaveProblem as problem:
            return fail(problem)
        number = 1
        while (out := folder / f"game-{number}").exists():
            number += 1
        return game("aldermere", out, 5, number, "mixed", "decides")
    from simgame.windows.app import run as opened

    return int(opened(words if smoke else (), Path(words[0]) if words and not smoke else None))

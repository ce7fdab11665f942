"""Whole games: ``autoplay``, ``solo``, ``objectives``, and the app itself."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from simgame.commands.common import NoDisplay, progress, room_for, show, speak, writing

if TYPE_CHECKING:  # commands begin without the engine
    from simgame.insight.evening import Evening


def autoplay(words: argparse.Namespace) -> None:
    from simgame.insight.evening import Evening

    out = words.out if words.out is not None else Path(f"{Path(words.scenario).stem}-game")
    game(
        Evening(
            scenario=words.scenario,
            years=words.years,
            seed=words.seed,
            players=words.players,
            split=words.split,
            complexity=words.levers,
            growing=words.growing,
        ),
        out,
    )


def game(evening: Evening, out: Path) -> None:
    """A whole computer-only game in the terminal: its headlines, the debrief's figures, and what it wrote."""
    from simgame.insight.evening import play_and_tell

    def paint(pictures: Sequence[tuple[str, Path]]) -> None:
        from simgame.windows.pictures import paint as painted

        painted(pictures)

    speak()
    with writing(out):
        written = play_and_tell(evening, out, print, paint, progress())
    print("\nWritten:")
    for path in written:
        print(f"  {path.resolve()}")


def solo(words: argparse.Namespace) -> None:
    from simgame.insight.solo_game import Order, in_words, play

    def tell(text: str) -> None:
        if words.json is None:
            print(text, flush=True)

    room_for(words.json)
    with writing(words.out):
        told = play(Order(words.game, words.seed, words.players, words.decisions, words.out), tell)
    show(words.json, told, lambda: in_words(told))


def objectives(words: argparse.Namespace) -> None:
    from simgame.insight.objective_games import in_words, objective_games
    from simgame.session.files import load_scenario

    scenario = load_scenario(words.scenario)
    print(in_words(objective_games(scenario, words.games, words.years, progress(), words.first)))


def open_app(words: Sequence[str]) -> int:
    """The app; where there is no display, a game in the terminal. Returns the exit code."""
    from simgame.windows.display import has_display

    smoke = tuple(words) == ("--smoke-year",)
    if smoke and not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a build is tried where nobody looks
    if not smoke and not has_display():
        if words:
            raise NoDisplay(f"{words[0]}: there is no display here to open it on: start this where there is one.")
        from simgame.insight.evening import Evening
        from simgame.session.save import saves_folder

        print("There is no display here, so the computer plays a whole game in this terminal.\n")
        folder = saves_folder() / "terminal"
        number = 1
        while (out := folder / f"game-{number}").exists():
            number += 1
        game(Evening("aldermere", seed=number), out)
        return 0
    from simgame.windows.app import run as opened

    return int(opened(words if smoke else (), Path(words[0]) if words and not smoke else None))

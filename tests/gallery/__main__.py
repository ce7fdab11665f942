"""``python -m tests.gallery FOLDER [--size 1366x768] [--theme dark] [--text 1.5] [NAME …]``: pictures to look at.

A NAME is a scene of cards ("contract"), "cards", "program", or a game ("open", "curtain", …); without one, everything.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from simgame.windows import theme
from simgame.windows.app import application
from tests.gallery.games import GAMES
from tests.gallery.scenes import SCENES, picture
from tests.gallery.screens import SIZES, game_screens, played, program_screens
from tests.gallery.states import states

THEMES = ("light", "dark")


def main() -> None:
    """Draw what was asked for; each path is printed."""
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description="Pictures of every card and screen.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("name", nargs="*", help=f"cards, program, states, {', '.join(GAMES)}, or a scene of cards")
    parser.add_argument("--size", action="append", help="like 1366x768; all three without it")
    parser.add_argument("--theme", action="append", choices=THEMES, help="both without it")
    parser.add_argument("--text", type=float, default=1.0, help="text scale: 1, 1.15, 1.3 or 1.5")
    given = parser.parse_intermixed_args()
    sizes = [tuple(int(side) for side in one.split("x")) for one in given.size or ()] or list(SIZES)
    app = application()
    theme.set_reduce_motion(True)
    theme.set_text_scale(given.text)
    wanted = given.name or ["cards", "program", "states", *GAMES]
    games = played(tuple(game for game in GAMES if game in wanted))
    for mode in given.theme or THEMES:
        theme.set_theme(mode)
        folder = given.folder / mode
        (folder / "cards").mkdir(parents=True, exist_ok=True)
        for name in SCENES:
            if name in wanted or "cards" in wanted:
                _keep(picture(app, name), folder / "cards" / f"{name}.png")
        for width, height in sizes:
            place = folder / f"{width}x{height}"
            place.mkdir(exist_ok=True)
            if "program" in wanted:
                for name, made in program_screens(width, height):
                    _keep(made, place / f"{name}.png")
            if "states" in wanted:
                for name, made in states(width, height, dict(games)):
                    _keep(made, place / f"{name}.png")
            for game, kept in games.items():
                for name, made in game_screens(game, kept, width, height):
                    _keep(made, place / f"{name}.png")


def _keep(made: object, path: Path) -> None:
    made.save(str(path))  # type: ignore[attr-defined]
    print(path, flush=True)


main()

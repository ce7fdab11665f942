"""``python -m tests.gallery FOLDER [--size 1366x768] [--theme dark] [--text 1.5] [--list] [NAME …]``: pictures.

A NAME is a group of screens ("program", "first", "states", "open" …), "cards", or a scene of cards ("contract");
without one, everything. ``--list`` makes no picture and prints the names of all.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPixmap

from simgame.windows import theme
from simgame.windows.app import application
from tests.gallery.everything import GROUPS, every_screen
from tests.gallery.scenes import SCENES, picture
from tests.gallery.screens import SIZES

THEMES = ("light", "dark")


def main() -> None:
    """Draw what was asked for; each path is printed."""
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description="Pictures of every card and screen.")
    parser.add_argument("folder", type=Path, nargs="?", default=Path("gallery"))
    parser.add_argument("name", nargs="*", help=f"cards, {', '.join(GROUPS)}, or a scene of cards")
    parser.add_argument("--size", action="append", help="like 1366x768; all three without it")
    parser.add_argument("--theme", action="append", choices=THEMES, help="both without it")
    parser.add_argument("--text", type=float, default=1.0, help="text scale: 1, 1.15, 1.3 or 1.5")
    parser.add_argument("--list", action="store_true", help="print the names, make no picture")
    given = parser.parse_intermixed_args()
    known = {"cards", *GROUPS, *SCENES}
    unknown = sorted(set(given.name) - known)
    if unknown:
        parser.error(f"There is no group called {unknown[0]}: choose from cards, {', '.join(GROUPS)}.")
    sizes = [tuple(int(side) for side in one.split("x")) for one in given.size or ()] or list(SIZES)
    app = application()
    theme.set_reduce_motion(True)
    theme.set_text_scale(given.text)
    wanted = given.name or ["cards", *GROUPS]
    groups = tuple(group for group in GROUPS if group in wanted)
    scenes = [name for name in SCENES if name in wanted or "cards" in wanted]
    if given.list:
        names = [shown.name for shown in every_screen(SIZES[0], groups)]
        print("\n".join([*(f"cards/{name}" for name in scenes), *names]))
        return
    for mode in given.theme or THEMES:
        theme.set_theme(mode)
        folder = given.folder / mode
        (folder / "cards").mkdir(parents=True, exist_ok=True)
        for name in scenes:
            _keep(picture(app, name), folder / "cards" / f"{name}.png")
        for width, height in sizes:
            place = folder / f"{width}x{height}"
            place.mkdir(exist_ok=True)
            for shown in every_screen((width, height), groups):
                _keep(shown.picture(), place / f"{shown.name}.png")


def _keep(made: QPixmap, path: Path) -> None:
    made.save(str(path))
    print(path, flush=True)


main()

"""What goes wrong in the program itself: a sentence for the player, and the trail for whoever mends it."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from simgame import __version__
from simgame.model.language import tr
from simgame.session.save import SaveProblem, saves_folder

FILE = "faults.txt"
MOST = 200_000  # bytes; past it the file begins anew


def told(error: BaseException) -> str:
    """What a player reads. Exceptions of ours and of the system's files carry their sentence; of any other the trail is
    kept, and the sentence says where."""
    if str(error) and (type(error).__module__.partition(".")[0] == "simgame" or isinstance(error, OSError)):
        return str(error)
    path, name = keep(error), type(error).__name__
    if path is None:
        return tr("Something went wrong in the program ({name}): try again.", name=name)
    return tr(
        "Something went wrong in the program ({name}): try again. What it was is kept in {path}.", name=name, path=path
    )


def keep(error: BaseException) -> Path | None:
    """Write the trail on stderr, and at the end of a file beside the saves; where that is, None if it cannot be."""
    trail = "".join(traceback.format_exception(error))
    if sys.stderr is not None:  # a program for Windows without a console has none
        sys.stderr.write(trail)
    try:
        path = saves_folder() / FILE
        full = path.exists() and path.stat().st_size > MOST
        with path.open("w" if full else "a", encoding="utf-8") as file:
            now = datetime.now(UTC).isoformat(timespec="seconds")
            file.write(f"{now}, version {__version__}, {platform.platform()}\n{trail}\n")
    except (OSError, SaveProblem):
        return None
    return path


def watch(show: Callable[[str], None]) -> None:
    """From now on what nobody catches in the window's thread is kept, and shown, and the program goes on."""

    def caught(kind: type[BaseException], error: BaseException, trail: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trail)
        else:
            show(told(error))

    sys.excepthook = caught

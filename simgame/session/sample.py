"""A finished game to look into at once: five years that computer players played, in both worlds.

Its log is kept in ``assets/sample`` and replayed by the engine as it is now, so its figures are never old. A log that
no longer fits the rules is played anew, which takes three times as long: ``python -m simgame.session.sample`` keeps it.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from simgame.game.entries import Entry, NewTable, decode, encode
from simgame.game.table import Refused
from simgame.model.language import tr
from simgame.session.autoplay import MIXED, play_to_debrief
from simgame.session.files import assets, load_scenario
from simgame.session.save import Unsaved
from simgame.session.sitting import Sitting

PLACE = "aldermere"
SEED = 7
YEARS = 5


class Recorded(Unsaved):
    """In the place of a save: what was acknowledged, in order."""

    def __init__(self, first: Entry) -> None:
        self.log: list[Entry] = [first]

    def append(self, entry: Entry) -> int:
        """Keep it in memory."""
        self.log.append(entry)
        return len(self.log) - 1


def kept_at() -> Path:
    """Where the log is kept: one entry a line."""
    return assets() / "sample" / "finished_game.jsonl"


def kept_log() -> tuple[Entry, ...]:
    """The log as it is kept; empty where the file is missing or of another version."""
    try:
        return tuple(decode(line) for line in kept_at().read_bytes().splitlines())
    except (OSError, msgspec.MsgspecError):
        return ()


def play_anew() -> tuple[Sitting, Sequence[Entry]]:
    """The game played by the engine as it is now, and its log."""
    entry = NewTable(PLACE, seed=SEED, years=YEARS, regime="decides", seats=MIXED, way="alone", name="A finished game")
    record = Recorded(entry)
    sitting = Sitting.unsaved(entry, load_scenario(PLACE), log=record)
    play_to_debrief(sitting)
    return sitting, record.log


def finished_game() -> Sitting:
    """The game at its debrief; nothing that is done in it is kept."""
    sitting: Sitting | None = None
    with suppress(Refused):
        sitting = Sitting.replayed(kept_log(), load_scenario(PLACE))
    if sitting is None or sitting.table.phase != "debrief":
        sitting, _ = play_anew()
    sitting.note = tr("A finished game: five years that computer players played. Look round; nothing here is kept.")
    return sitting


if __name__ == "__main__":
    _, log = play_anew()
    kept_at().parent.mkdir(parents=True, exist_ok=True)
    kept_at().write_bytes(b"".join(encode(entry) + b"\n" for entry in log))
    print(f"{kept_at().name}: {len(log)} entries, {kept_at().stat().st_size // 1024} KB")

"""A session on disk: one SQLite file (``.split``) that holds the log; the table is made from it anew.

An entry is on disk before it is acknowledged: each is one transaction with ``synchronous=FULL``. Rewinding makes a
branch; nothing is ever deleted.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import msgspec
import platformdirs

from simgame.game.entries import Entry

APPLICATION_ID = 0x53504C54  # "SPLT"
FORMAT = 1
SUFFIX = ".split"
LARGEST_BYTES = 256 * 1024 * 1024

_SCHEMA = """
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE branch (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES branch(id), parent_entries INTEGER NOT NULL,
                     reason TEXT NOT NULL, made_at TEXT NOT NULL);
CREATE TABLE entry (branch INTEGER NOT NULL REFERENCES branch(id), number INTEGER NOT NULL, at TEXT NOT NULL,
                    body BLOB NOT NULL, PRIMARY KEY (branch, number)) WITHOUT ROWID;
"""


class SaveProblem(Exception):
    """A save that cannot be opened or written; its text is the sentence for the player."""


@dataclass(frozen=True)
class About:
    """What a save says of itself. ``evidence`` is a digest of the registry it was played with."""

    title: str
    scenario: str
    scenario_toml: str
    evidence: str
    program: str


@dataclass(frozen=True)
class Found:
    """A save in the folder of saves, newest first; ``problem`` is a sentence if it cannot be opened."""

    path: Path
    title: str
    changed: datetime
    entries: int
    problem: str = ""


def saves_folder() -> Path:
    """Where saves are kept: ``SIMGAME_HOME`` if it is set, else the user's data folder."""
    home = os.environ.get("SIMGAME_HOME")
    folder = Path(home) if home else Path(platformdirs.user_data_dir("split-decision", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


_ENCODER = msgspec.json.Encoder()
_DECODER: msgspec.json.Decoder[Entry] = msgspec.json.Decoder(Entry)


class Save:
    """An open save. Not for two threads at once."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._db = connection
        self.branch = int(self._db.execute("SELECT max(id) FROM branch").fetchone()[0])
        self._next = len(self._bodies(self.branch))

    @classmethod
    def create(cls, path: Path, about: About) -> Save:
        """A new save. Raises ``SaveProblem`` if the file exists or cannot be written."""
        if path.exists():
            raise SaveProblem(f"{path.name}: a save of this name exists already: choose another name.")
        try:
            db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            db.execute("PRAGMA synchronous=FULL")
            db.execute(f"PRAGMA application_id={APPLICATION_ID}")
            db.execute(f"PRAGMA user_version={FORMAT}")
            db.execute("BEGIN IMMEDIATE")
            for statement in _SCHEMA.split(";\n"):
                if statement.strip():
                    db.execute(statement)
            db.executemany("INSERT INTO about VALUES (?, ?)", [(k, str(v)) for k, v in vars(about).items()])
            db.execute("INSERT INTO branch VALUES (1, NULL, 0, 'new game', ?)", (_now(),))
            db.execute("COMMIT")
        except sqlite3.Error as error:
            raise SaveProblem(f"{path.name}: cannot be written ({error}): choose another folder.") from error
        return cls(path, db)

    @classmethod
    def open(cls, path: Path) -> Save:
        """An existing save. Raises ``SaveProblem`` with one sentence if it is missing, foreign, truncated or newer."""
        name = path.name
        if not path.is_file():
            raise SaveProblem(f"{name}: there is no such file: check the name.")
        if path.stat().st_size > LARGEST_BYTES:
            raise SaveProblem(f"{name}: is larger than any game could be: it is not a save of Split Decision.")
        try:
            with path.open("rb") as file:
                head = file.read(16)
        except OSError as error:
            raise SaveProblem(f"{name}: cannot be read ({error.strerror}): check that you may open it.") from error
        if head != b"SQLite format 3\x00":
            raise SaveProblem(f"{name}: is not a save of Split Decision: choose a file that ends in {SUFFIX}.")
        db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            if int(db.execute("PRAGMA application_id").fetchone()[0]) != APPLICATION_ID:
                raise SaveProblem(f"{name}: is a database of another program: choose a file that ends in {SUFFIX}.")
            version = int(db.execute("PRAGMA user_version").fetchone()[0])
            if version > FORMAT:
                raise SaveProblem(
                    f"{name}: was saved by a newer version (format {version}, this program reads {FORMAT}): "
                    "install the newer version to open it."
                )
            verdict = db.execute("PRAGMA quick_check(1)").fetchone()[0]
            if verdict != "ok":
                raise SaveProblem(f"{name}: is damaged or cut short: use a copy of it, or start a new game.")
            db.execute("PRAGMA synchronous=FULL")
            return cls(path, db)
        except sqlite3.OperationalError as error:
            db.close()
            if "locked" in str(error):
                raise SaveProblem(f"{name}: is open in another window: close it there first.") from error
            raise SaveProblem(f"{name}: is damaged or cut short: use a copy of it, or start a new game.") from error
        except (sqlite3.DatabaseError, TypeError) as error:
            db.close()
            raise SaveProblem(f"{name}: is damaged or cut short: use a copy of it, or start a new game.") from error
        except SaveProblem:
            db.close()
            raise

    def about(self) -> About:
        """What the save says of itself."""
        rows = dict(self._db.execute("SELECT key, value FROM about").fetchall())
        try:
            return About(**{name: rows[name] for name in About.__dataclass_fields__})
        except KeyError as error:
            raise SaveProblem(f"{self.path.name}: lacks {error.args[0]!r}: use a copy of it.") from error

    def append(self, entry: Entry) -> int:
        """Write one entry; when this returns it is on disk. Returns how many entries the branch has now."""
        try:
            self._db.execute(
                "INSERT INTO entry VALUES (?, ?, ?, ?)", (self.branch, self._next, _now(), _ENCODER.encode(entry))
            )
        except sqlite3.Error as error:
            raise SaveProblem(
                f"{self.path.name}: the last decision could not be written ({error}): free some space, then try again."
            ) from error
        self._next += 1
        return self._next

    def entries(self) -> tuple[Entry, ...]:
        """The log of the current branch, oldest first. Raises ``SaveProblem`` naming the first entry it cannot read."""
        log: list[Entry] = []
        for number, body in enumerate(self._bodies(self.branch)):
            try:
                log.append(_DECODER.decode(body))
            except msgspec.DecodeError as error:
                raise SaveProblem(
                    f"{self.path.name}: entry {number}: {error}: use a copy of it, or start a new game."
                ) from error
        return tuple(log)

    def rewind(self, keep: int, reason: str) -> None:
        """Start a branch that keeps the first ``keep`` entries; the old branch stays in the file."""
        if not 0 < keep <= self._next:
            raise SaveProblem(f"{self.path.name}: there is no entry {keep} to go back to.")
        self._db.execute(
            "INSERT INTO branch (parent, parent_entries, reason, made_at) VALUES (?, ?, ?, ?)",
            (self.branch, keep, reason, _now()),
        )
        self.branch = int(self._db.execute("SELECT max(id) FROM branch").fetchone()[0])
        self._next = keep

    def branches(self) -> Sequence[tuple[int, str]]:
        """Every branch with the reason it was made for, oldest first."""
        return [(int(i), str(why)) for i, why in self._db.execute("SELECT id, reason FROM branch ORDER BY id")]

    def _bodies(self, branch: int) -> list[bytes]:
        parent, kept = self._db.execute("SELECT parent, parent_entries FROM branch WHERE id=?", (branch,)).fetchone()
        before = self._bodies(int(parent))[: int(kept)] if parent is not None else []
        rows = self._db.execute("SELECT number, body FROM entry WHERE branch=? ORDER BY number", (branch,)).fetchall()
        for expected, (number, _) in enumerate(rows, start=len(before)):
            if number != expected:
                raise SaveProblem(f"{self.path.name}: entry {expected} is missing: use a copy of it.")
        return before + [bytes(body) for _, body in rows]

    def close(self) -> None:
        """Close the file; everything acknowledged is in it already."""
        self._db.close()

    def __enter__(self) -> Save:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def found_saves(folder: Path | None = None) -> tuple[Found, ...]:
    """The saves of a folder, newest first; one that cannot be opened says why."""
    result: list[Found] = []
    for path in (folder or saves_folder()).glob(f"*{SUFFIX}"):
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        try:
            with Save.open(path) as save:
                result.append(Found(path, save.about().title, changed, save._next))
        except SaveProblem as problem:
            result.append(Found(path, path.stem, changed, 0, str(problem)))
    return tuple(sorted(result, key=lambda found: found.changed, reverse=True))


def new_path(title: str, folder: Path | None = None) -> Path:
    """A free file name for a new save."""
    place = folder or saves_folder()
    stem = "".join(letter if letter.isalnum() else "-" for letter in title.lower()).strip("-") or "game"
    number = 1
    while (path := place / f"{stem}-{number}{SUFFIX}").exists():
        number += 1
    return path

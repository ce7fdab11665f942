"""A session on disk: one SQLite file (``.split``) that holds the log; the table is made from it anew.

An entry is on disk before it is acknowledged: each is one transaction with ``synchronous=FULL``. Rewinding makes a
branch; nothing is ever deleted.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import msgspec
import platformdirs

from simgame.game.entries import Entry, decode, encode
from simgame.model.language import tr
from simgame.session.lock import Lock, Taken

APPLICATION_ID = 0x53504C54  # "SPLT"
FORMAT = 1
SUFFIX = ".split"
LARGEST_BYTES = 256 * 1024 * 1024

# The tables of a save, each as SQLite keeps its text: a file with any other is not ours.
_SCHEMA = {
    "about": "CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "branch": "CREATE TABLE branch (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES branch(id), "
    "parent_entries INTEGER NOT NULL, reason TEXT NOT NULL, made_at TEXT NOT NULL)",
    "entry": "CREATE TABLE entry (branch INTEGER NOT NULL REFERENCES branch(id), number INTEGER NOT NULL, "
    "at TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (branch, number)) WITHOUT ROWID",
}


_ELSEWHERE = "{name} is open in another window: go on there, or close it there first."
_DAMAGED = "{name}: is damaged or cut short: use a copy of it, or start a new game."
_GAP = "{name}: entry {number} is missing: use a copy of it."
_FOREIGN = "{name}: is not a saved game of Split Decision: choose one that the game wrote, {suffix}."


class SaveProblem(Exception):
    """A save that cannot be opened or written; its text is the sentence for the player."""


@dataclass(frozen=True)
class About:
    """What a save says of itself. ``scenario_toml``: its place's file; ``evidence``: a digest of registry and deck."""

    title: str
    scenario: str
    scenario_toml: str
    evidence: str
    program: str


@dataclass(frozen=True)
class Found:
    """A save in the folder of saves; ``problem`` is a sentence if it cannot be opened."""

    path: Path
    title: str
    changed: datetime
    entries: int
    problem: str = ""


def saves_place() -> Path:
    """Where saves are kept, made or not: ``SIMGAME_HOME`` if it is set, else the user's data folder."""
    home = os.environ.get("SIMGAME_HOME")
    return Path(home) if home else Path(platformdirs.user_data_dir("split-decision", appauthor=False))


def saves_folder() -> Path:
    """Where saves are kept, made if it has to be. Raises ``SaveProblem``."""
    folder = saves_place()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _problem("{name}: cannot be made ({why}): set SIMGAME_HOME to another folder.", folder, error) from error
    return folder


def new_path(title: str, folder: Path | None = None) -> Path:
    """A free file name for a new save. Raises ``SaveProblem``."""
    place = folder or saves_folder()
    stem = "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in title.lower()).split())[:40] or "game"
    number = 1
    try:
        while (path := place / f"{stem}-{number}{SUFFIX}").exists():
            number += 1
    except OSError as error:
        raise _problem("{name}: cannot be read ({why}): choose another folder.", place, error) from error
    return path


class Save:
    """An open save. Not for two threads at once. One that is open to be played is locked against a second window."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: Lock | None = None) -> None:
        self.path = path
        self._db = connection
        self._lock = lock
        self.branch = int(connection.execute("SELECT max(id) FROM branch").fetchone()[0])
        self._next = len(self._bodies(self.branch))

    @classmethod
    def create(cls, path: Path, about: About, first: Entry) -> Save:
        """A new save that holds the first entry, open to be played. Raises ``SaveProblem`` if the file exists or cannot
        be written."""
        # Made under another name first: a file that ends in .split is a whole save at any moment.
        begun = path.with_name(f".{path.stem}.{os.getpid()}.begun")
        try:
            if path.exists():
                raise _problem("{name}: a save of this name exists already: choose another name.", path.name)
            path.parent.mkdir(parents=True, exist_ok=True)
            db = sqlite3.connect(begun, isolation_level=None)
            try:
                db.execute("PRAGMA synchronous=FULL")
                db.execute(f"PRAGMA application_id={APPLICATION_ID}")
                db.execute(f"PRAGMA user_version={FORMAT}")
                db.execute("BEGIN IMMEDIATE")
                for statement in _SCHEMA.values():
                    db.execute(statement)
                rows = [(item.name, str(getattr(about, item.name))) for item in fields(About)]
                db.executemany("INSERT INTO about VALUES (?, ?)", rows)
                db.execute("INSERT INTO branch VALUES (1, NULL, 0, 'new game', ?)", (_now(),))
                db.execute("INSERT INTO entry VALUES (1, 0, ?, ?)", (_now(), encode(first)))
                db.execute("COMMIT")
            finally:
                db.close()
            os.replace(begun, path)
            _name_to_disk(path.parent)
        except (sqlite3.Error, OSError) as error:
            with suppress(OSError):
                begun.unlink(missing_ok=True)
            raise _problem("{name}: cannot be written ({why}): choose another folder.", path.name, error) from error
        return cls.open(path, to_play=True)

    @classmethod
    def open(cls, path: Path, to_play: bool = False) -> Save:
        """An existing save, to read or ``to_play``: then a second window is refused.

        Raises ``SaveProblem`` with one sentence if it is missing, foreign, truncated, newer, or open elsewhere.
        """
        if not to_play:
            return cls._open(path, None)
        _check_head(path)
        try:
            lock = Lock.take(path)
        except Taken as error:
            raise _problem(_ELSEWHERE, path.name) from error
        try:
            return cls._open(path, lock)
        except BaseException:
            if lock is not None:
                lock.release()
            raise

    @classmethod
    def _open(cls, path: Path, lock: Lock | None) -> Save:
        name = path.name
        _check_head(path)
        try:
            db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=2.0)
        except sqlite3.Error as error:
            raise _problem("{name}: cannot be read ({why}): check that you may open it.", name, error) from error
        try:
            db.execute("PRAGMA trusted_schema=OFF")
            if int(db.execute("PRAGMA application_id").fetchone()[0]) != APPLICATION_ID:
                raise _problem("{name}: is a database of another program: choose a file that ends in {suffix}.", name)
            version = int(db.execute("PRAGMA user_version").fetchone()[0])
            if version > FORMAT:
                raise _problem(
                    "{name}: was saved by a newer version (format {version}, this program reads {ours}): "
                    "install the newer version to open it.",
                    name,
                    version=version,
                    ours=FORMAT,
                )
            if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok" or not _ours(db) or _cut(db, path):
                raise _problem(_DAMAGED, name)
            db.execute("PRAGMA synchronous=FULL")
            return cls(path, db, lock)
        except sqlite3.OperationalError as error:
            db.close()
            if "locked" in str(error):
                raise _problem(_ELSEWHERE, name) from error
            raise _problem(_DAMAGED, name) from error
        except (sqlite3.DatabaseError, TypeError, ValueError) as error:
            db.close()
            raise _problem(_DAMAGED, name) from error
        except SaveProblem:
            db.close()
            raise

    def about(self) -> About:
        """What the save says of itself. Raises ``SaveProblem``."""
        rows = dict(self._db.execute("SELECT key, value FROM about").fetchall())
        missing = [item.name for item in fields(About) if not isinstance(rows.get(item.name), str)]
        if missing:
            raise _problem("{name}: about: {missing} is missing: use a copy of it.", self.path.name, missing=missing[0])
        return About(**{item.name: rows[item.name] for item in fields(About)})

    def append(self, entry: Entry) -> int:
        """Write one entry; when this returns it is on disk. Returns how many entries the branch has now."""
        try:
            self._db.execute("INSERT INTO entry VALUES (?, ?, ?, ?)", (self.branch, self._next, _now(), encode(entry)))
        except sqlite3.Error as error:
            raise _problem(
                "{name}: the last decision could not be written ({why}): free some space, or see "
                "whether the game is open in another window, then try again.",
                self.path.name,
                error,
            ) from error
        self._next += 1
        return self._next

    def entries(self) -> tuple[Entry, ...]:
        """The log of the current branch, oldest first. Raises ``SaveProblem`` naming the first entry it cannot read."""
        log: list[Entry] = []
        for number, body in enumerate(self._bodies(self.branch)):
            try:
                log.append(decode(body))
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                said = "{name}: entry {number}: {what}: use a copy of it, or start a new game."
                raise _problem(said, self.path.name, number=number, what=str(error).rstrip(".")) from error
        return tuple(log)

    def rewind(self, keep: int, reason: str) -> None:
        """Start a branch that keeps the first ``keep`` entries; the old branch stays in the file."""
        if not 0 < keep <= self._next:
            raise _problem("{name}: there is no entry {number} to go back to.", self.path.name, number=keep)
        try:
            found = self._db.execute(
                "INSERT INTO branch (parent, parent_entries, reason, made_at) VALUES (?, ?, ?, ?)",
                (self.branch, keep, reason, _now()),
            )
        except sqlite3.Error as error:
            raise _problem("{name}: cannot be written ({why}): free some space.", self.path.name, error) from error
        self.branch = int(found.lastrowid or 0)
        self._next = keep

    def keep_figures(self, year: int, digest: str) -> None:
        """Note what the figures of a played year came to, so that a later program can say if it finds others."""
        try:
            self._db.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (f"figures {self.branch} {year}", digest))
        except sqlite3.Error:
            return  # the log has the year; this is only a check on it

    def figures(self) -> dict[int, str]:
        """Digests of the years that were played on this branch, by first calendar year."""
        found = self._db.execute("SELECT key, value FROM about WHERE key LIKE ?", (f"figures {self.branch} %",))
        return {int(key.split()[2]): str(value) for key, value in found if key.split()[2].isdecimal()}

    @property
    def length(self) -> int:
        """How many entries the current branch has."""
        return self._next

    def _bodies(self, branch: int) -> list[bytes]:
        """The entries of a branch: those of its line of parents up to where each parted, then its own."""
        line: list[tuple[int, int | None]] = []  # branch, how many entries of it are kept (None: all)
        kept: int | None = None
        at: int | None = branch
        while at is not None:
            line.append((at, kept))
            found = self._db.execute("SELECT parent, parent_entries FROM branch WHERE id=?", (at,)).fetchone()
            parent = None if found is None or found[0] is None else int(found[0])
            if found is None or (parent is not None and parent >= at):
                raise _problem(_DAMAGED, self.path.name)
            kept = int(found[1])
            at = parent
        bodies: list[bytes] = []
        for member, limit in reversed(line):
            rows = self._db.execute("SELECT number, body FROM entry WHERE branch=? ORDER BY number", (member,))
            for number, body in rows:
                if number != len(bodies):
                    raise _problem(_GAP, self.path.name, number=len(bodies))
                bodies.append(bytes(body))
            if limit is not None:
                if limit > len(bodies):
                    raise _problem(_GAP, self.path.name, number=len(bodies))
                del bodies[limit:]
        return bodies

    def close(self) -> None:
        """Close the file; everything acknowledged is in it already."""
        self._db.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Save:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


class Unsaved:
    """In the place of a save for a game that nobody will continue: entries are acknowledged and forgotten."""

    path = Path()

    def append(self, entry: Entry) -> int:
        """Keep nothing."""
        return 0

    def rewind(self, keep: int, reason: str) -> None:
        """Keep nothing."""

    def keep_figures(self, year: int, digest: str) -> None:
        """Keep nothing."""

    def close(self) -> None:
        """There is nothing to close."""


def found_saves(folder: Path | None = None) -> tuple[Found, ...]:
    """The saves of a folder, newest first; one that cannot be opened says why."""
    result: list[Found] = []
    for path in (folder or saves_folder()).glob(f"*{SUFFIX}"):
        try:
            changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        except OSError:
            continue  # it was taken away a moment ago
        try:
            with Save.open(path) as save:
                result.append(Found(path, save.about().title, changed, save.length))
        except SaveProblem as problem:
            result.append(Found(path, path.stem, changed, 0, str(problem)))
    return tuple(sorted(result, key=lambda found: (found.changed, found.path.name), reverse=True))


def newest_save() -> Path:
    """The save to carry on with. Raises ``SaveProblem`` where there is none that can be opened."""
    path = next((found.path for found in found_saves() if not found.problem), None)
    if path is None:
        raise SaveProblem("There is no game to continue: start a new one.")
    return path


def _check_head(path: Path) -> None:
    name = path.name
    try:
        if not path.is_file():
            raise _problem("{name}: there is no such file: check the name.", name)
        if path.stat().st_size > LARGEST_BYTES:
            raise _problem("{name}: is larger than any game could be: choose a file that ends in {suffix}.", name)
        with path.open("rb") as file:
            head = file.read(16)
    except (OSError, ValueError) as error:
        raise _problem("{name}: cannot be read ({why}): check that you may open it.", name, error) from error
    if head != b"SQLite format 3\x00":
        raise _problem(_FOREIGN, name)


def _ours(db: sqlite3.Connection) -> bool:
    """Whether the file holds our tables and nothing that could act by itself (a trigger, a view)."""
    found = db.execute("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'").fetchall()
    return dict(found) == _SCHEMA


def _cut(db: sqlite3.Connection, path: Path) -> bool:
    """Whether the end of the file is missing: SQLite reads nothing where a last page was, and finds no fault in it."""
    page, count = (int(db.execute(f"PRAGMA {what}").fetchone()[0]) for what in ("page_size", "page_count"))
    size = path.stat().st_size
    return size % page != 0 or size < page * count


def _problem(words: str, name: object, error: BaseException | None = None, **values: object) -> SaveProblem:
    """The sentence of a template: ``name`` of the file or folder, ``why`` of what the system said, ``suffix``."""
    why = "" if error is None else str(getattr(error, "strerror", None) or error).lower().rstrip(".")
    return SaveProblem(tr(words, name=str(name), why=why, suffix=SUFFIX, **values))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _name_to_disk(folder: Path) -> None:
    """A new name is on disk once its folder is; Windows and some shares have no such call."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    try:
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        pass
    finally:
        os.close(handle)

"""What commands share: an error's sentence, a file written, a count shown, evidence that was set, workers hired."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from errno import EACCES, EISDIR, ENOENT
from os import strerror
from pathlib import Path

FAILED, MISUSED, STOPPED = 1, 2, 130
VIEWS = ("central", "sceptic", "optimist")


def speak() -> None:
    """Say it in the language of this laptop, where a catalogue of it stands beside the program; else in English."""
    from simgame.session.files import assets

    if any((assets() / "words").glob("simgame_*.qm")):
        from simgame.windows import language, pictures

        pictures.ready()
        language.install()


def fail(problem: object) -> int:
    print(str(problem), file=sys.stderr)
    return FAILED


def write(name: str, content: bytes) -> int:
    if name == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return 0
    try:
        Path(name).write_bytes(content)
    except OSError as error:
        return cannot_write(name, error, "file")
    return 0


def cannot_write(name: object, error: OSError, instead: str = "folder") -> int:
    """Say why a file or folder cannot be written; ``instead``: what to choose another of."""
    why = (error.strerror or str(error) or "no reason given").lower().rstrip(".")
    return fail(f"{name}: cannot be written ({why}): choose another {instead}.")


def no_place_for(name: str | None) -> OSError | None:
    """Why a file of results could not be written, asked before they are worked out; None where nothing speaks
    against it.
    """
    if name is None or name == "-":
        return None
    path = Path(name)
    try:
        if path.is_dir():
            return IsADirectoryError(EISDIR, strerror(EISDIR))
        if not path.absolute().parent.is_dir():
            return FileNotFoundError(ENOENT, strerror(ENOENT))
        if not os.access(path if path.exists() else path.absolute().parent, os.W_OK):
            return PermissionError(EACCES, strerror(EACCES))
    except OSError as error:  # a name that no file can have
        return error
    return None


def overrides(settings: list[tuple[str, float]]) -> dict[str, float]:
    """The evidence that was set, checked against the registry. Raises ``BadFile``."""
    from simgame.session.files import BadFile, load_evidence

    evidence = load_evidence()
    for key, value in settings:
        if key not in evidence:
            near = get_close_matches(key, evidence, 3)
            meant = f"did you mean {' or '.join(near)}?" if near else "see simgame list"
            raise BadFile((f"--set {key[:80]}: there is no such evidence: {meant}",))
        item = evidence[key]
        lowest, highest = item.possible
        if not lowest <= value <= highest:
            raise BadFile((f"--set {key}: {value:g} is not possible: give a value from {lowest:g} to {highest:g}",))
        if not item.low <= value <= item.high:
            span = f"{item.low:g} to {item.high:g} {item.unit}" if item.low < item.high else f"{item.low:g} {item.unit}"
            print(f"--set {key}: {value:g} is outside what is published ({span}): taken all the same.", file=sys.stderr)
    return dict(settings)


@contextmanager
def spread(words: argparse.Namespace) -> Iterator[None]:
    """Within, runs go to the workers that were asked for. Raises ``ClusterProblem``."""
    if words.scheduler is None and words.workers is None:
        yield
        return
    from simgame.insight.cluster import cluster
    from simgame.insight.ensembles import hired

    with cluster(words.scheduler, words.workers, lambda line: print(line, file=sys.stderr)) as hands, hired(hands):
        yield


def progress() -> Callable[[int, int], None] | None:
    """A count on stderr while a person watches; nothing otherwise."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        end = "\r\x1b[K" if done >= total else ""
        sys.stderr.write(f"\r{done:,} of {total:,} runs{end}")
        sys.stderr.flush()

    return show

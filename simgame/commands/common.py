"""What commands share: what refuses them, a file written, a count shown, evidence that was set, workers hired."""

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


class CannotWrite(Exception):
    """A file or folder that cannot be written; the text says which, why, and to choose another."""


class NoDisplay(Exception):
    """A game that cannot be shown where there is no display; the text says which."""


def refusals() -> tuple[type[Exception], ...]:
    """What refuses a command in a sentence (``BadFile``: in one for each problem).

    Asked for once something was raised: a command begins without the engine.
    """
    from simgame.game.table_value import Refused
    from simgame.insight.cluster import ClusterProblem
    from simgame.session.autoplay import Stuck
    from simgame.session.files import BadFile
    from simgame.session.save import SaveProblem

    return BadFile, CannotWrite, ClusterProblem, NoDisplay, Refused, SaveProblem, Stuck


def speak() -> None:
    """Say it in the language of this laptop, where a catalogue of it stands beside the program; else in English."""
    from simgame.session.files import assets

    if any((assets() / "words").glob("simgame_*.qm")):
        from simgame.windows import language, pictures

        pictures.ready()
        language.install()


def show(name: str | None, document: dict[str, object], in_words: Callable[[], str]) -> None:
    """A document as JSON to the file of this name (``-``: stdout), or in words without one. Raises ``CannotWrite``."""
    from simgame.insight.results import as_bytes
    from simgame.session.beside import write_whole

    if name is None:
        print(in_words())
    elif name == "-":
        sys.stdout.buffer.write(as_bytes(document))
    else:
        with writing(name, "file"):
            write_whole(Path(name), as_bytes(document))


@contextmanager
def writing(name: object, kind: str = "folder") -> Iterator[None]:
    """Within, a file or folder of this name is written; ``kind``: what to choose another of. Raises ``CannotWrite``."""
    try:
        yield
    except BrokenPipeError:  # whoever read stdout has left: nothing is wrong with the file
        raise
    except OSError as error:
        why = (error.strerror or str(error) or "no reason given").lower().rstrip(".")
        raise CannotWrite(f"{name}: cannot be written ({why}): choose another {kind}.") from None


def room_for(name: str | None) -> None:
    """Raises ``CannotWrite`` where a file of results could not be written: asked before they are worked out."""
    if name is None or name == "-":
        return
    with writing(name, "file"):
        path = Path(name)
        if path.is_dir():
            raise IsADirectoryError(EISDIR, strerror(EISDIR))
        if not path.absolute().parent.is_dir():
            raise FileNotFoundError(ENOENT, strerror(ENOENT))
        if not os.access(path if path.exists() else path.absolute().parent, os.W_OK):
            raise PermissionError(EACCES, strerror(EACCES))


def overrides(settings: list[tuple[str, float]]) -> dict[str, float]:
    """The evidence that was set, checked against the registry. Raises ``BadFile``."""
    from simgame.session.files import BadFile, load_evidence

    evidence = load_evidence()
    given: dict[str, float] = {}
    for key, value in settings:
        if key not in evidence:
            near = get_close_matches(key, evidence, 3)
            meant = f"did you mean {' or '.join(near)}?" if near else "see simgame list"
            raise BadFile((f"--set {key[:80]}: there is no such evidence: {meant}",))
        if given.setdefault(key, value) != value:
            raise BadFile((f"--set {key}: {given[key]:g} and {value:g} are both given: give one of them",))
        item = evidence[key]
        lowest, highest = item.possible
        if not lowest <= value <= highest:
            raise BadFile((f"--set {key}: {value:g} is not possible: give a value from {lowest:g} to {highest:g}",))
        if not item.low <= value <= item.high:
            span = f"{item.low:g} to {item.high:g} {item.unit}" if item.low < item.high else f"{item.low:g} {item.unit}"
            print(f"--set {key}: {value:g} is outside what is published ({span}): taken all the same.", file=sys.stderr)
    return given


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

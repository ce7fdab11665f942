"""Files that are written: beside the saves the report of a game, its papers; results. Each has its name once whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from simgame.model.language import tr
from simgame.session.save import SaveProblem, saves_folder


@contextmanager
def writing(name: str) -> Iterator[None]:
    """Within, ``name`` is written. Raises ``SaveProblem`` with the sentence for the player where it cannot be."""
    try:
        yield
    except OSError as error:
        why = error.strerror or str(error)
        raise SaveProblem(tr("{name}: cannot be written ({why}): free some space.", name=name, why=why)) from error


def write_beside(name: str, text: str) -> Path:
    """A file of text among the saves; where it is. Raises ``SaveProblem``."""
    path = saves_folder() / name
    with writing(name):
        write_whole(path, text.encode())
    return path


def write_whole(path: Path, content: bytes) -> None:
    """A file that has its name once it is whole, so that a disk that fills leaves the one that was there.

    A device, and a file in a folder that takes no new ones, are written as they are. Raises ``OSError``.
    """
    path = path.resolve()
    if (path.exists() and not path.is_file()) or not os.access(path.parent, os.W_OK):
        path.write_bytes(content)
        return
    begun = path.with_name(f"{path.name}.part")
    try:
        begun.write_bytes(content)
        begun.replace(path)
    finally:
        begun.unlink(missing_ok=True)

"""Files beside the saves: the report of a game, its papers. Each has its name once it is whole."""

from __future__ import annotations

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
    begun = path.with_name(f"{name}.part")
    with writing(name):
        try:
            begun.write_bytes(text.encode())
            begun.replace(path)
        finally:
            begun.unlink(missing_ok=True)
    return path

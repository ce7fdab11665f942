"""Files as they come: text of a reasonable size, TOML of a reasonable depth, and where what ships is found.

No rule and no engine is needed to read: the first page stands before either is there.
"""

from __future__ import annotations

import math
import re
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from simgame.model.language import tr

MAX_BYTES = 2_000_000  # the largest shipped file has some 100 kB
MAX_DEPTH = 12


class BadFile(ValueError):
    """What is wrong with a file: ``problems``, each ``file: where: what is wrong: what to do``."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        self.problems = problems
        super().__init__(problems[0])


def assets() -> Path:
    """The folder of what ships: beside the package in a checkout, inside the bundle in the built program."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) / "assets" if bundle else Path(__file__).resolve().parents[2] / "assets"


def document(name: str) -> str:
    """A text of ``docs/``, which ships beside the assets."""
    return (assets().parent / "docs" / name).read_text(encoding="utf-8")


def read_text(path: Path) -> str:
    """A file of a reasonable size as text. Raises ``BadFile``."""
    name = plain(path.name or str(path))
    try:
        if path.is_dir():
            raise BadFile((tr("{name}: whole file: this is a folder: name a file", name=name),))
        if path.is_fifo():
            raise BadFile((tr("{name}: whole file: this is a pipe, which may never end: name a file", name=name),))
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise BadFile(
                (
                    tr(
                        "{name}: whole file: {size:.1f} MB, {max_bytes:.0f} MB at most: cut it down",
                        name=name,
                        size=size / 1e6,
                        max_bytes=MAX_BYTES / 1e6,
                    ),
                )
            )
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)  # a device has no size, and may have no end
        if len(content) > MAX_BYTES:
            raise BadFile(
                (tr("{name}: whole file: over {max_bytes:.0f} MB: cut it down", name=name, max_bytes=MAX_BYTES / 1e6),)
            )
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadFile(
            (
                tr(
                    "{name}: byte {start}: this is not text in UTF-8: save it as UTF-8 text",
                    name=name,
                    start=error.start,
                ),
            )
        ) from None
    except FileNotFoundError:
        raise BadFile((tr("{name}: whole file: there is no such file: mend the path", name=name),)) from None
    except OSError as error:
        why = (error.strerror or "it cannot be opened").lower()
        raise BadFile((tr("{name}: whole file: {why}: choose a file that can be read", name=name, why=why),)) from None


def parse_toml(text: str, name: str) -> dict[str, Any]:
    """TOML of a reasonable depth, all of its numbers finite. Raises ``BadFile``."""
    if len(text.encode()) > MAX_BYTES:
        raise BadFile(
            (tr("{name}: whole file: over {max_bytes:.0f} MB: cut it down", name=name, max_bytes=MAX_BYTES / 1e6),)
        )
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadFile((f"{name}: {_toml_words(str(error))}",)) from None
    except (RecursionError, ValueError):
        raise BadFile(
            (tr("{name}: whole file: nested too deeply or a number too long: write plain tables", name=name),)
        ) from None
    refuse(name, tuple(_unfit(found)))
    return found


def _toml_words(message: str) -> str:
    """``Expected '=' after a key (at line 3, column 4)`` as where: what: what to do."""
    found = re.fullmatch(r"(.*?) \(at (.*)\)", message, re.DOTALL)
    what, where = (found[1], found[2]) if found else (message, "whole file")
    return tr("{where}: this is not TOML ({what}): mend the line", where=where, what=plain(what))


def plain(text: str) -> str:
    """One line, printable, not too long, without a full stop or a colon that would break the sentence."""
    text = "".join(letter if letter.isprintable() else "?" for letter in " ".join(text.split()))
    text = text.rstrip(".").replace(": ", ", ")
    return text if len(text) <= 120 else text[:117] + "..."


def _unfit(value: object, where: str = "", depth: int = 1) -> list[str]:
    """What no file may hold, wherever it stands: too much depth, numbers that are none."""
    place = where or "whole file"
    if depth > MAX_DEPTH:
        return [
            tr(
                "{place}: nested deeper than {max_depth} levels: write plain tables",
                place=plain(place),
                max_depth=MAX_DEPTH,
            )
        ]
    if isinstance(value, float) and not math.isfinite(value):
        return [tr("{place}: the figure is not a finite number: write a plain number", place=plain(place))]
    found: list[str] = []
    if isinstance(value, Mapping):
        for key, item in value.items():
            found += _unfit(item, f"{where}.{key}" if where else str(key), depth + 1)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            found += _unfit(item, f"{where}[{index}]", depth + 1)
    return found


def refuse(name: str, problems: tuple[str, ...]) -> None:
    """Raise ``BadFile`` if there are any."""
    if problems:
        raise BadFile(tuple(f"{name}: {problem}" for problem in problems))

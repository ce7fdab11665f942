"""The files a game reads: scenarios, evidence, the deck. Whatever is wrong with one is said in a sentence."""

from __future__ import annotations

import math
import re
import sys
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from simgame.game.scenario import Scenario, problems_in
from simgame.model.evidence import Evidence
from simgame.session.declared import Declared, problems_of

MAX_BYTES = 2_000_000  # the largest shipped file has some 100 kB
MAX_DEPTH = 12
FIRST_SHOWN = ("aldermere", "frimley", "south-yorkshire")  # the order of the shelf; other places follow by name


class BadFile(ValueError):
    """What is wrong with a file: ``problems``, each ``file: where: what is wrong: what to do``."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        self.problems = problems
        super().__init__(problems[0])


def assets() -> Path:
    """The folder of what ships: beside the package in a checkout, inside the bundle in the built program."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) / "assets" if bundle else Path(__file__).resolve().parents[2] / "assets"


def scenario_names() -> tuple[str, ...]:
    """The places that ship, in the order in which they are offered."""
    found = {path.stem for path in (assets() / "scenarios").glob("*.toml")}
    return (*(name for name in FIRST_SHOWN if name in found), *sorted(found - set(FIRST_SHOWN)))


def load_scenario(name_or_path: str | Path) -> Scenario:
    """A shipped place by its name, or one from a file. Raises ``BadFile``."""
    return read_scenario(_scenario_path(name_or_path))


def _scenario_path(name_or_path: str | Path) -> Path:
    text = str(name_or_path)
    if re.fullmatch(r"[a-z0-9-]+", text) and not Path(text).exists():
        path = assets() / "scenarios" / f"{text}.toml"
        if not path.is_file():
            names = scenario_names()
            near = get_close_matches(text, names, 1)
            meant = f"did you mean {near[0]}?" if near else f"name one of {', '.join(names)}, or the path of a file"
            raise BadFile((f"{text}: scenario: there is no place of this name: {meant}",))
        return path
    return Path(name_or_path)


def read_scenario(path: Path) -> Scenario:
    """The place in a file. Raises ``BadFile``."""
    scenario: Scenario = _decoded(path, read_toml(path), Scenario)
    _refuse(path, problems_in(scenario))
    return scenario


def read_evidence(path: Path) -> dict[str, Declared]:
    """The parameters declared in one file. Raises ``BadFile``."""
    declared: dict[str, Declared] = _decoded(path, read_toml(path), dict[str, Declared])
    _refuse(path, problems_of(declared))
    return declared


@lru_cache(maxsize=1)
def load_evidence() -> Evidence:
    """Every parameter that ships, file by file in the order of their names. Raises ``BadFile``."""
    found: dict[str, Declared] = {}
    for path in sorted((assets() / "evidence").glob("*.toml")):
        declared = read_evidence(path)
        twice = sorted(set(found) & set(declared))
        _refuse(path, tuple(f"{key}: declared in another file as well: keep one of the two" for key in twice))
        found.update(declared)
    return Evidence({key: item.parameter(key) for key, item in found.items()})


# -------------------------------------------------------------------------------------------------- one file, carefully


def read_toml(path: Path) -> dict[str, Any]:
    """A TOML file of a reasonable size and depth, all of its numbers finite. Raises ``BadFile``."""
    name = path.name or str(path)
    try:
        if path.is_dir():
            raise BadFile((f"{name}: whole file: this is a folder: name a file",))
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise BadFile((f"{name}: whole file: {size / 1e6:.1f} MB, {MAX_BYTES / 1e6:.0f} MB at most: cut it down",))
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadFile((f"{name}: byte {error.start}: this is not text in UTF-8: save it as UTF-8 text",)) from None
    except FileNotFoundError:
        raise BadFile((f"{name}: whole file: there is no such file: mend the path",)) from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "it cannot be opened"
        raise BadFile((f"{name}: whole file: {str(why).lower()}: choose a file that can be read",)) from None
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadFile((f"{name}: {_toml_words(str(error))}",)) from None
    except (RecursionError, ValueError):
        raise BadFile((f"{name}: whole file: nested too deeply or a number too long: write plain tables",)) from None
    _refuse(path, tuple(_unfit(found)))
    return found


def _toml_words(message: str) -> str:
    """``Expected '=' after a key (at line 3, column 4)`` as where: what: what to do."""
    found = re.fullmatch(r"(.*?) \(at (.*)\)", message, re.DOTALL)
    what, where = (found[1], found[2]) if found else (message, "whole file")
    return f"{where}: this is not TOML ({_plain(what)}): mend the line"


def _plain(text: str) -> str:
    """One line, printable, not too long, without a full stop or a colon that would break the sentence."""
    text = "".join(letter if letter.isprintable() else "?" for letter in " ".join(text.split()))
    text = text.rstrip(".").replace(": ", ", ")
    return text if len(text) <= 120 else text[:117] + "..."


def _unfit(value: object, where: str = "", depth: int = 1) -> list[str]:
    """What no file may hold, wherever it stands: too much depth, numbers that are none."""
    place = where or "whole file"
    if depth > MAX_DEPTH:
        return [f"{_plain(place)}: nested deeper than {MAX_DEPTH} levels: write plain tables"]
    if isinstance(value, float) and not math.isfinite(value):
        return [f"{_plain(place)}: the figure is not a finite number: write a plain number"]
    found: list[str] = []
    if isinstance(value, Mapping):
        for key, item in value.items():
            found += _unfit(item, f"{where}.{key}" if where else str(key), depth + 1)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            found += _unfit(item, f"{where}[{index}]", depth + 1)
    return found


def _refuse(path: Path, problems: tuple[str, ...]) -> None:
    if problems:
        raise BadFile(tuple(f"{path.name}: {problem}" for problem in problems))


_WORDS = {
    "float": "a number",
    "int": "a whole number",
    "str": "text",
    "bool": "true or false",
    "array": "a list",
    "object": "a table",
    "null": "nothing",
}


def _decoded(path: Path, found: dict[str, Any], kind: Any) -> Any:
    """The file's tables as ``kind``. Raises ``BadFile``."""
    try:
        return msgspec.convert(found, kind)
    except msgspec.ValidationError as error:
        raise BadFile((f"{path.name}: {decode_words(str(error))}",)) from None


def decode_words(message: str) -> str:
    """msgspec's refusal as where: what is wrong: what to do."""
    what, _, where = message.partition(" - at ")
    where = where.strip("`").removeprefix("$").lstrip(".").replace("[...]", " (an entry)") or "whole file"
    if found := re.fullmatch(r"Object missing required field `(.*)`", what):
        return f"{where}: {found[1]} is missing: add it"
    if found := re.fullmatch(r"Object contains unknown field `(.*)`", what, re.DOTALL):
        return f"{where}: {_plain(found[1])} is not a key of this table: remove it or mend its spelling"
    if found := re.fullmatch(r"Expected `(.*)`, got `(.*)`", what):
        return f"{where}: {_kind(found[2])} stands where {_kind(found[1])} belongs: write {_kind(found[1])}"
    if found := re.fullmatch(r"Expected `array` of length (\d+), got (\d+)", what):
        return f"{where}: a list of {found[2]} stands where one of {found[1]} belongs: give {found[1]} figures"
    if found := re.fullmatch(r"Expected `str` matching regex .*", what, re.DOTALL):
        return f"{where}: this is not written as such a name is: use small letters, digits and hyphens"
    if found := re.fullmatch(r"Invalid enum value (.*)", what, re.DOTALL):
        return f"{where}: {_plain(found[1])} is not one of the words allowed here: choose one of them"
    if found := re.fullmatch(r"Expected `(.*?)` (.*)", what, re.DOTALL):
        return f"{where}: {_kind(found[1])} {_plain(found[2])} belongs here: mend it"
    return f"{where}: {_plain(what)}: mend it"


def _kind(names: str) -> str:
    return " or ".join(_WORDS.get(name.strip(), name.strip()) for name in names.split("|"))

"""The rooms import to the left only; clocks, files, screens and chance stay out of the model and the game."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "simgame"
ROOMS = ("model", "game", "session", "insight", "net", "windows", "commands", "cli", "__main__")
THIRD_PARTY = {"model": {"numpy"}, "game": {"numpy", "msgspec"}}
SCREENS = {"PySide6", "pyqtgraph", "shiboken6"}
# What the pure rooms may not import from the standard library, and may not call or reach.
CLOCKS, CHANCE = {"time", "datetime", "calendar", "zoneinfo"}, {"random", "secrets", "uuid"}
FILES = {"os", "io", "pathlib", "shutil", "tempfile", "glob", "fileinput", "sqlite3", "pickle", "shelve", "mmap"}
WORLD = {"socket", "subprocess", "threading", "multiprocessing", "asyncio", "concurrent", "ctypes", "logging"}
MISUSE = {"AssertionError"}  # raised at a programmer
OPENING = {"open", "input", "print", "exec", "eval", "__import__", "compile", "breakpoint"}
NUMPY_BANNED = {"random", "load", "loadtxt", "genfromtxt", "fromfile", "memmap", "save", "savez", "savetxt"}
FILES_OF_ROOMS = [(path.relative_to(PACKAGE).parts[0].removesuffix(".py"), path) for path in PACKAGE.rglob("*.py")]
FILES_OF_ROOMS = [(room, path) for room, path in sorted(FILES_OF_ROOMS) if room != "__init__"]


def imports(nodes: Iterator[ast.AST] | list[ast.stmt], path: Path) -> Iterator[str]:
    """Every module named by the import statements, relative ones written out: `simgame.model.money`."""
    home = ("simgame", *path.relative_to(PACKAGE).parts[:-1])
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = home[: len(home) - node.level + 1] if node.level else ()
            module = ".".join((*start, *([node.module] if node.module else [])))
            yield from (f"{module}.{name.name}" for name in node.names)


def where(path: Path) -> str:
    return path.relative_to(PACKAGE.parent).as_posix()


@pytest.mark.parametrize(("room", "path"), FILES_OF_ROOMS, ids=[where(path) for _, path in FILES_OF_ROOMS])
def test_a_file_imports_only_what_its_room_may(room: str, path: Path) -> None:
    assert room in ROOMS, f"{where(path)}: there is no room called {room}"
    tree = ast.parse(path.read_text("utf-8"))
    for module in imports(ast.walk(tree), path):
        first, *rest = module.split(".")
        if first == "simgame":
            other = rest[0] if rest else "__init__"
            assert other not in ROOMS or ROOMS.index(other) <= ROOMS.index(room), f"{where(path)} looks right: {module}"
        assert not (first in SCREENS and ROOMS.index(room) < ROOMS.index("windows")), f"{where(path)} knows a screen"
        if room in THIRD_PARTY and first not in {"simgame", "__future__"}:
            assert first not in CLOCKS | CHANCE | FILES | WORLD, f"{where(path)} imports {module}"
            assert first in sys.stdlib_module_names | THIRD_PARTY[room], f"{where(path)} imports {module}"
            assert first != "numpy" or not NUMPY_BANNED & set(rest), f"{where(path)} imports {module}"
    if room in ("commands", "cli", "__main__"):
        for module in imports(tree.body, path):
            heavy = module.split(".")[0] in SCREENS or module.startswith("simgame.windows")
            assert not heavy, f"{where(path)} loads the screen for every command: import {module} where it is used"


@pytest.mark.parametrize("path", [path for room, path in FILES_OF_ROOMS if room in THIRD_PARTY], ids=where)
def test_the_pure_rooms_open_nothing_and_draw_nothing(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in OPENING, f"{where(path)}:{node.lineno} calls {node.func.id}()"
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in {"np", "numpy"}:
            assert node.attr not in NUMPY_BANNED, f"{where(path)}:{node.lineno} uses numpy.{node.attr}"


def test_every_room_stands_and_states_its_law() -> None:
    for room in ROOMS[:-2]:
        text = ast.get_docstring(ast.parse((PACKAGE / room / "__init__.py").read_text("utf-8")))
        assert text is not None, f"{room} does not say what it is"
        assert "\nLaw: " in text, f"{room} states no law"


def spliced(tree: ast.AST) -> Iterator[int]:
    """Lines on which words in a row stand in an f-string, but for what only a programmer is told."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and ast.unparse(node.exc.func) in MISUSE:
            node.exc.args.clear()
        if isinstance(node, ast.JoinedStr):
            parts = (str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
            if re.search(r"[a-z’]{2,}[,;:]? [a-z’]{2,}", "".join(parts)):
                yield node.lineno


@pytest.mark.parametrize("room", ["game", "session"])
def test_what_players_read_is_a_template_that_can_be_translated(room: str) -> None:
    """``tr("… {name} …", name=…)``: an f-string has lost its words before a language can look them up."""
    paths = [path for home, path in FILES_OF_ROOMS if home == room]
    assert [f"{where(path)}:{line}" for path in paths for line in spliced(ast.parse(path.read_text("utf-8")))] == []

"""A number that acts in the engine is evidence: what else stands in its code says on its line what it is."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

MODEL = Path(__file__).resolve().parents[2] / "simgame" / "model"
REGISTERS = {"decisions", "indicators", "luck"}  # what is decided and shown is declared there; luck mixes bits
# counts, days and months, per cents of them, rates per so many people, next to nothing, and no bound at all
UNITS = {*range(5), 7, *range(10, 14), 365, *range(100, 1201, 100), 0.01, 1e-6, 1e-9, 1e-12, 1e5, 12e5, 1e9, 1e15}
# "guard": a bound that no world in play comes near; "form": part of a formula's shape; "guess": put right by trials
SAYS = re.compile(r"# (guard|calendar|form|rule|guess): ")
BOUNDS = {"asarray", "maximum", "minimum", "clip", "between"}


def unexplained(source: str) -> Iterator[int]:
    """Lines with a number in arithmetic or in a bound that is neither a unit nor explained on its line."""
    lines, tree = source.splitlines(), ast.parse(source)
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or type(node.value) not in (int, float) or node.value in UNITS:
            continue
        around = above[node]
        name = getattr(around.func, "attr", getattr(around.func, "id", "")) if isinstance(around, ast.Call) else ""
        shape = type(node.value) is int and not isinstance(around, ast.BinOp) and name not in BOUNDS
        half = node.value % 1 == 0.5 and (isinstance(around, ast.Compare) or name == "log")  # a choice; a half-life
        if not shape and not half and not SAYS.search(lines[node.lineno - 1]):
            yield node.lineno


@pytest.mark.parametrize("path", sorted(MODEL.glob("*.py")), ids=lambda path: path.stem)
def test_no_number_that_acts_stands_in_the_engines_code(path: Path) -> None:
    if path.stem not in REGISTERS:
        assert [f"{path.name}:{line}" for line in unexplained(path.read_text("utf-8"))] == []


@pytest.mark.parametrize(
    "line", ["heat = 0.5 * law", "most = np.minimum(closing, 20)", "CROWDED = np.asarray(90.0)", "y = x ** 0.25"]
)
def test_a_number_that_acts_would_be_found(line: str) -> None:
    assert list(unexplained(line)) == [1]
    assert not list(unexplained(f"{line}  # guard: nobody comes near"))

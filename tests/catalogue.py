"""Write the catalogue of every text a player can read, ``assets/words/simgame.ts``, for Qt's translation tools.

From the repository's root:  python -m tests.catalogue  (or with ``--check``: exit 1 where the kept file is stale).
A language is a copy of it, ``simgame_cy.ts`` say, translated with Qt Linguist (``pyside6-linguist``) and made by
``pyside6-lrelease`` into ``assets/words/simgame_cy.qm``; a laptop set to that language then uses it.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from simgame.game.seats import SEATS, Split, the
from simgame.game.words import sentence
from simgame.model.chart import KINDS

SPLITS: tuple[Split, ...] = ("keep", "abolish")
ROOT = Path(__file__).parent.parent
KEPT = ROOT / "assets" / "words" / "simgame.ts"
ROOMS = ("windows", "game", "session", "insight")
APART = ("book", "style_sheet", "cluster", "svg", "stylised", "signs", "theory", "fairness", "icons")
"""Files whose words are no player's: the model book, style sheets, what one process tells another."""
MORE = ("model/indicators.py", "model/shocks.py")
BOOKED = (2, 3, 5)
"""Of a kind of payment: who pays, who is paid, and what for."""
DECLARED = {"texts": None, "events": None, "evidence": ("label", "unit", "effect"), "scenarios": ("label", "summary")}
"""Folders of assets, and the keys that hold words (None: every string)."""
TAG = re.compile(r"^(?:\[(?:starter|beyond)\] )?(?:[#*] )?")
READS = re.compile(
    r"[A-Za-z]{1,}[,.;:]? [A-Za-z]{2}|[A-Za-z’]{2,}[,.;:]? \S|^<?b?>?[A-Z][a-z]+|[a-z] $|^\d+ [a-z]{3,}$|^[a-z]+\*$"
)
CODE = re.compile(
    r"^(?:PRAGMA|SELECT|INSERT|CREATE) |^[a-z0-9]+(_[a-z0-9]+)+$|[{;]\s*\n|https?:|^[A-Z_]+ [A-Z_]+\b|^\W*$|px;|<svg"
    r"|<path"
)


def texts(root: Path = ROOT) -> tuple[str, ...]:
    """Every text of the screens, sorted: literals that read as words, templates of ``tr``, and declared words."""
    found: set[str] = set()
    for path in _files(root):
        found.update(_of_code(ast.parse(path.read_text(encoding="utf-8"))))
    for folder, keys in DECLARED.items():
        for path in sorted((root / "assets" / folder).glob("*.toml")):
            said = _of_table(tomllib.loads(path.read_text(encoding="utf-8")), keys, keys is None)
            found.update(line for line in map(_untagged, said) if not line.startswith("@"))
    found.update(kind[part] for kind in KINDS for part in BOOKED)
    # Seats inside a sentence and at its beginning, in both worlds.
    for split in SPLITS:
        for name in (the(seat, split) for seat in SEATS):
            found.update((name, sentence(name)))
    return tuple(sorted(found))


def _untagged(line: str) -> str:
    """A line of the rule book without the signs of its kind."""
    return TAG.sub("", line)


def _files(root: Path) -> Iterator[Path]:
    for room in ROOMS:
        for path in sorted((root / "simgame" / room).rglob("*.py")):
            if not path.stem.startswith(APART):
                yield path
    yield from (root / "simgame" / name for name in MORE)


def _of_code(tree: ast.Module) -> Iterator[str]:
    silent: set[int] = set()  # docstrings, parts of f-strings and subscripts are no texts
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            silent.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            silent.update(id(part) for part in node.values)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "_say", "Shock"):
            for part in ast.walk(node):
                yield from _words(part, silent, "[A-Za-z]")
        for part in _choices(node):
            yield from _words(part, silent, "^[a-z][a-z’ -]+$")
    for part in ast.walk(tree):
        yield from _words(part, silent, READS)


def _choices(node: ast.AST) -> list[ast.expr]:
    """What stands side by side to be chosen from: by a condition, by a key, by a place in a row."""
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    if isinstance(node, ast.Dict):
        return node.values
    return node.elts if isinstance(node, ast.Tuple | ast.List) else []


def _words(node: ast.AST, silent: set[int], form: str | re.Pattern[str]) -> Iterator[str]:
    if (
        isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent
        and re.search(form, node.value) is not None and not CODE.search(node.value)
    ):  # fmt: skip
        yield node.value


def _of_table(value: object, keys: tuple[str, ...] | None, wanted: bool) -> Iterator[str]:
    if isinstance(value, str):
        if wanted and re.search("[A-Za-z]{2,}", value):
            yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _of_table(inner, keys, wanted if keys is None else key in keys)
    elif isinstance(value, list):
        for inner in value:
            yield from _of_table(inner, keys, wanted)


def written(found: tuple[str, ...]) -> str:
    """The catalogue as a ``.ts`` file without translations."""
    messages = "".join(
        f"    <message>\n        <source>{escape(text)}</source>\n"
        '        <translation type="unfinished"></translation>\n'
        "    </message>\n"
        for text in found
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" sourcelanguage="en_GB">\n<context>\n'
        f"    <name>simgame</name>\n{messages}</context>\n</TS>\n"
    )


def main(words: list[str]) -> int:
    """Write the catalogue, or with ``--check`` say whether the kept one is stale."""
    new = written(texts())
    if "--check" in words:
        if KEPT.read_text(encoding="utf-8") != new:
            print("assets/words/simgame.ts is stale: run  python -m tests.catalogue", file=sys.stderr)
            return 1
        return 0
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(new, encoding="utf-8")
    print(f"{len(texts())} texts written to assets/words/simgame.ts")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

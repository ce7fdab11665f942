"""The book's chapters that are made from the engine's own code: docstrings in words, the code itself beneath them.

A part of the model is a module of ``simgame.model``; its docstring is the section's text, its functions are the
paragraphs, and the lines that compute it are folded under each, so that words and equations cannot part.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from html import escape
from types import ModuleType

import simgame.model as engine
from simgame.insight.book_pages import Chapter, code, paragraphs, rows, section
from simgame.model.chart import Chart
from simgame.model.decisions import QUANTITIES
from simgame.model.month import Month
from simgame.model.payments import KINDS
from simgame.model.regime import Regime
from simgame.model.shocks import SHOCKS
from simgame.model.state import State
from simgame.model.world import World

# The parts of a month in the order of ``year``; then what surrounds it. Every module of the engine is in one of them.
MONTH = (
    "population", "need", "general_practice", "developments", "community_care", "social_care", "emergency", "electives",
    "discharge", "beds", "four_hours", "staff", "money", "habits", "system",
)  # fmt: skip
MONEY = (
    "contract",
    "cost",
    "purchasers",
    "councils",
    "payments",
    "chart",
    "row_sums",
    "accounts",
    "facts",
    "settlement",
    "year_end",
)
REGIME = ("regime", "transition", "lateness")
YEAR = ("year", "winter", "month", "months", "measures", "indicators")
SHAPE = ("world", "state", "decisions", "shocks", "evidence", "luck", "inputs", "delay")
START = ("start", "books")
PLACED = (*MONTH, *MONEY, *REGIME, *YEAR, *SHAPE, *START)


@dataclass(frozen=True)
class Part:
    """A module of the engine: its docstring, every function that has one or is public, and the parameters it reads."""

    name: str
    title: str
    text: str
    functions: tuple[tuple[str, str, str], ...]  # name and arguments, docstring, source
    reads: tuple[str, ...]


@cache
def part(name: str) -> Part:
    """The part of the engine that a module holds."""
    module = importlib.import_module(f"{engine.__name__}.{name}")
    doc = inspect.getdoc(module) or ""
    source = _source(module)
    return Part(
        name,
        name.replace("_", " ").capitalize(),
        doc,
        tuple(_functions(source)),
        tuple(dict.fromkeys(re.findall(r"""\b(?:p|t|pp|pt|pf|f|pc)\[["']([a-z0-9_]+)["']\]""", source))),
    )


def modules() -> tuple[str, ...]:
    """The engine's modules."""
    return tuple(sorted(found.name for found in pkgutil.iter_modules(engine.__path__)))


def unplaced() -> tuple[str, ...]:
    """Modules that no chapter names: they close the book's chapter on the engine's workings."""
    return tuple(name for name in modules() if name not in PLACED)


def _source(module: ModuleType) -> str:
    """The module's text; empty where the program was packed without it."""
    try:
        return inspect.getsource(module)
    except (OSError, TypeError):
        return ""


def _functions(source: str) -> Iterator[tuple[str, str, str]]:
    for node in ast.parse(source).body if source else ():
        if not isinstance(node, ast.FunctionDef):
            continue
        doc = ast.get_docstring(node) or ""
        if doc or not node.name.startswith("_"):
            body = node.body[1:] if doc else node.body
            lines = source.splitlines()[body[0].lineno - 1 : node.end_lineno] if body else []
            head = f"{node.name.lstrip('_')}({', '.join(a.arg for a in node.args.args)})"
            yield head, doc, inspect.cleandoc("\n".join(lines))


# ------------------------------------------------------------------------------------------------------- the chapters


def chapters(used: Mapping[str, str]) -> Iterator[Chapter]:
    """The chapters on the engine. ``used``: labels of the parameters by id, for the links."""
    year = importlib.import_module(f"{engine.__name__}.year")
    yield Chapter(
        "shape",
        "The shape of the model",
        paragraphs(inspect.getdoc(engine) or "") + "".join(_part(name, used) for name in SHAPE),
    )
    yield Chapter("stocks", "Stocks: what a world is on a given day", _stocks())
    yield Chapter("facts", "Facts of a world that do not move", _comments(World))
    yield Chapter(
        "month",
        "A year and its months, in order",
        paragraphs(inspect.getdoc(year.year) or "") + "".join(_part(name, used) for name in MONTH),
    )
    yield Chapter("flows", "Flows: what happens in a month", _comments(Month))
    yield Chapter("year", "What a year leaves", "".join(_part(name, used) for name in YEAR))
    yield Chapter(
        "money",
        "Money: one contract equation, and who pays whom",
        "".join(_part(name, used) for name in MONEY) + _accounts(),
    )
    yield Chapter("regime", "The regime: six switches", "".join(_part(name, used) for name in REGIME) + _switches())
    yield Chapter("decided", "What may be decided, and what may befall", _decided())
    yield Chapter("start", "How a world starts", "".join(_part(name, used) for name in (*START, *unplaced())))


def _part(name: str, used: Mapping[str, str]) -> str:
    it = part(name)
    body = paragraphs(it.text)
    steps = "".join(
        f"<tr><td><code>{escape(head.partition('(')[0])}</code></td><td>{paragraphs(doc)}{code(source)}</td></tr>"
        for head, doc, source in it.functions
    )
    if steps:
        head = "<th align='left' width='22%'>function</th><th align='left'>what it does</th>"
        body += f"<div class='scroll'><table><thead><tr>{head}</tr></thead><tbody>{steps}</tbody></table></div>"
    known = [(key, used[key]) for key in it.reads if key in used]
    if known:
        links = ", ".join(f"<a href='#p-{key}'>{escape(label)}</a>" for key, label in known)
        body += f"<p class='small'>Reads: {links}.</p>"
    return section(it.title, body, f"m-{name}")


def _stocks() -> str:
    found = [
        (
            item.name,
            item.metadata["what"],
            item.metadata["unit"],
            " × ".join([item.metadata["level"], *(str(n) for n in item.metadata["tail"])]),
        )
        for item in fields(State)
        if "what" in item.metadata
    ]
    return rows(("stock", "what it is", "unit", "one for each"), found)


def _comments(kind: type) -> str:
    """A record's fields with the words that stand beside them in the code."""
    source = _source(importlib.import_module(kind.__module__))
    start = source.find(f"class {kind.__name__}")
    head = ""
    table: list[tuple[str, str]] = []
    out = paragraphs(inspect.getdoc(kind) or "")
    for text in source[start:].splitlines()[1:]:
        if text and not text.startswith(" "):
            break
        if found := re.fullmatch(r"    # (.+?)[ -]*", text):
            out += (f"<h4>{escape(head)}</h4>" if head else "") + (rows(("name", "what"), table) if table else "")
            head, table = found[1], []
        elif found := re.fullmatch(r"    (\w+): \S.*?  # (.+)", text):
            table.append((found[1], found[2]))
    return out + (f"<h4>{escape(head)}</h4>" if head else "") + (rows(("name", "what"), table) if table else "")


def _accounts() -> str:
    found = [(what, payer, payee, nature) for _, _, payer, payee, nature, what in KINDS]
    body = rows(("payment", "from", "to", "counts as"), found)
    return section("Every payment there is", paragraphs(inspect.getdoc(Chart) or "") + body, "accounts")


def _switches() -> str:
    worlds = {split: Regime.of(split, 1) for split in ("keep", "middle", "abolish")}
    found = [
        (item.name, *(f"{getattr(world, item.name)[0, 0]:g}" for world in worlds.values())) for item in fields(Regime)
    ]
    body = paragraphs(inspect.getdoc(Regime) or "") + rows(("switch", "kept", "middle world", "abolished"), found)
    return section("The switches in the three worlds", body, "switches")


def _decided() -> str:
    decided = [(key, _words_of(item), _unit_of(item)) for key, item in QUANTITIES.items()]
    befall = [(key, _words_of(item), _unit_of(item)) for key, item in SHOCKS.items()]
    return section("Quantities decided in a year", rows(("quantity", "what", "unit"), decided), "quantities") + section(
        "Quantities that events move", rows(("quantity", "what", "unit"), befall), "shocks"
    )


def _words_of(item: object) -> str:
    return str(getattr(item, "what", "") or getattr(item, "label", ""))


def _unit_of(item: object) -> str:
    return str(getattr(item, "unit", ""))

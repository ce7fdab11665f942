"""Every parameter that the engine and the rules read is declared as evidence, and every declared one is read."""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from simgame.game.scenario import organisations_in
from simgame.session.files import assets, load_evidence, load_scenario, scenario_names

PACKAGE = Path(__file__).resolve().parents[2] / "simgame"
SOURCES = sorted([*(PACKAGE / "model").glob("*.py"), *(PACKAGE / "game").glob("*.py")])
REGISTRIES = {"p", "known", "parameters", "evidence"}
# A vector is declared number by number: its stem, and an age band, a month or a level of need.
AGES = "0_14|15_64|65_74|75_84|85"
MONTHS = "apr|may|jun|jul|aug|sep|oct|nov|dec|jan|feb|mar"
SUFFIXES = f"{AGES}|{MONTHS}|well|long_term|frail"


def pattern(node: ast.JoinedStr) -> str:
    """An f-string as a regular expression: what is filled in may be any part of an id."""
    parts = (re.escape(str(v.value)) if isinstance(v, ast.Constant) else "[a-z0-9_]+" for v in node.values)
    return "".join(parts)


def read_ids(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and pattern of every ``p["id"]``, ``i.p[f"id_{age}"]`` and the like."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Subscript):
            continue
        owner = node.value
        name = owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
        if name not in REGISTRIES:
            continue
        if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, str):
            yield node.lineno, re.escape(node.slice.value)
        elif isinstance(node.slice, ast.JoinedStr):
            yield node.lineno, pattern(node.slice)


def words(tree: ast.AST) -> Iterator[str]:
    """Every string of a file that could be an id or a pattern of ids, wherever it stands."""
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            found = pattern(node)
            if re.search(r"[a-z]{2,}.*_", found.replace("[a-z0-9_]+", "")):
                yield found
        elif (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in inside
            and re.fullmatch(r"[a-z][a-z0-9_]*", node.value)
        ):
            yield re.escape(node.value)


TREES = {path: ast.parse(path.read_text("utf-8")) for path in SOURCES}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_parameter_that_is_read_is_declared(path: Path) -> None:
    declared = tuple(load_evidence())
    missing = [
        f"{path.name}:{line}: {wanted}"
        for line, wanted in read_ids(TREES[path])
        if not any(re.fullmatch(wanted, key) for key in declared)
    ]
    assert not missing


def test_every_parameter_that_is_declared_is_read() -> None:
    named = {word for tree in TREES.values() for word in words(tree)}
    plain = {word for word in named if "[" not in word}
    patterns = [re.compile(word) for word in named - plain] + [re.compile(rf"({'|'.join(plain)})_({SUFFIXES})")]
    unread = [key for key in load_evidence() if key not in plain and not any(one.fullmatch(key) for one in patterns)]
    assert not unread


def test_every_file_of_evidence_holds_some() -> None:
    assert all(path.stat().st_size > 0 for path in (assets() / "evidence").glob("*.toml"))


def test_what_is_called_strong_names_a_year_and_what_was_fitted_says_how() -> None:
    for key, item in load_evidence().items():
        if item.quality == "fitted":
            assert re.search(r"fitted|calibrat|solved", item.source.lower()), key
        if item.quality == "strong":
            assert re.search(r"\b(19|20)\d\d\b", item.source), f"{key}: a source has a year: {item.source}"


def test_a_size_that_was_only_recalled_is_not_called_moderate_or_strong() -> None:
    """A claim whose direction alone was seen in its source, or nothing of it, supports no better than that."""
    with (assets() / "claims" / "effect_sizes.csv").open(encoding="utf-8") as file:
        recalled = {row["id"] for row in csv.DictReader(file) if re.match(r"M|V-direction", row["status"])}
    for key, item in load_evidence().items():
        if item.claims and set(item.claims) <= recalled:
            assert item.quality in ("weak", "judgement", "unchecked"), key


@pytest.mark.parametrize("name", scenario_names())
def test_what_partners_bring_comes_to_the_readiness_a_place_is_said_to_have(name: str) -> None:
    """The engine's formula: geometric mean of trust, leadership, records, fewness, over its value in the evidence."""
    evidence, scenario = load_evidence(), load_scenario(name)
    half = evidence["fewness_half"].central
    partners = scenario.footprint
    fewness = half / (half + organisations_in(scenario, 2017))
    mean = (partners.organisational_trust * partners.leadership * partners.records * fewness) ** 0.25
    assert mean / evidence["readiness_reference"].central == pytest.approx(partners.readiness, abs=0.05)

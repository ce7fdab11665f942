"""The check of a file from outside: a scenario, evidence, a deck of events or a saved game."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from simgame.model.language import tr
from simgame.session.files import (
    BadFile,
    is_country,
    parse_country,
    parse_events,
    parse_evidence,
    parse_scenario,
    parse_toml,
    read_text,
)
from simgame.session.save import SUFFIX, Save, SaveProblem

KINDS = "scenario, evidence, events or a saved game"


def check(path: str | Path) -> list[str]:
    """What is wrong with the file, each ``file: where: what is wrong: what to do``; empty when nothing is."""
    path = Path(path)
    try:
        if path.suffix == SUFFIX or _is_database(path):
            _check_save(path)
            return []
        text = read_text(path)
        kind = kind_of(parse_toml(text, path.name))
        if kind == "scenario":
            parse_scenario(text, path.name)
        elif kind == "country":
            parse_country(text, path.name)
        elif kind == "events":
            parse_events(text, path.name)
        elif kind == "evidence":
            parse_evidence(text, path.name)
        else:
            return [
                tr(
                    "{name}: whole file: this is none of {kinds}: choose another file, or begin with a shipped one",
                    name=path.name,
                    kinds=KINDS,
                )
            ]
    except BadFile as error:
        return list(error.problems)
    return []


def kind_of(found: dict[str, Any]) -> str:
    """What a TOML file means to be: ``scenario``, ``country``, ``events``, ``evidence``, or nothing known."""
    if "card" in found:
        return "events"
    if is_country(found):
        return "country"
    if {"schema", "places", "trusts", "settlement"} & set(found):
        return "scenario"
    tables = [table for table in found.values() if isinstance(table, dict)]
    if tables and any({"central", "low", "high", "possible"} & set(table) for table in tables):
        return "evidence"
    return ""


def _is_database(path: Path) -> bool:
    try:
        if not path.is_file():  # a pipe may never answer
            return False
        with path.open("rb") as file:
            return file.read(16) == b"SQLite format 3\x00"
    except OSError:
        return False  # said in words where the file is read as text


def _check_save(path: Path) -> None:
    """Opens the save, reads its place and every entry. Raises ``BadFile``."""
    try:
        with Save.open(path) as save:
            about = save.about()
            save.entries()
    except SaveProblem as error:
        words = str(error).removeprefix(f"{path.name}: ").rstrip(".")
        raise BadFile((tr("{name}: saved game: {words}", name=path.name, words=words),)) from None
    try:
        parse_scenario(about.scenario_toml, "its place")
    except BadFile as error:
        raise BadFile(tuple(f"{path.name}: {problem}" for problem in error.problems)) from None

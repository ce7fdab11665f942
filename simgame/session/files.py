"""The files a game reads: scenarios, evidence, the deck. Whatever is wrong with one is said in a sentence."""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from simgame.game.country import Country, problems_in_country
from simgame.game.events import Card
from simgame.game.events_check import problems_in_deck
from simgame.game.scenario import Scenario
from simgame.game.scenario_check import problems_in
from simgame.model.evidence import Evidence
from simgame.model.language import tr
from simgame.session.declared import Declared, problems_of
from simgame.session.reading import BadFile as BadFile
from simgame.session.reading import assets as assets
from simgame.session.reading import document as document
from simgame.session.reading import parse_toml as parse_toml
from simgame.session.reading import plain, refuse
from simgame.session.reading import read_text as read_text

FIRST_SHOWN = ("aldermere", "frimley", "south-yorkshire")  # the order of the shelf; other places follow by name
COUNTRIES = ("england",)  # run and compared as a whole: nobody plays them at a table


def scenario_names() -> tuple[str, ...]:
    """The places that ship for a table, in the order in which they are offered."""
    found = {path.stem for path in (assets() / "scenarios").glob("*.toml")} - set(COUNTRIES)
    return (*(name for name in FIRST_SHOWN if name in found), *sorted(found - set(FIRST_SHOWN)))


def load_scenario(name_or_path: str | Path) -> Scenario:
    """A shipped place by its name, or one from a file. Raises ``BadFile``."""
    path = _scenario_path(name_or_path, scenario_names())
    return parse_scenario(read_text(path), path.name)


def load_country(name_or_path: str | Path) -> Country:
    """A shipped country by its name, or one from a file. Raises ``BadFile``."""
    path = _scenario_path(name_or_path)
    return parse_country(read_text(path), path.name)


def load_place(name_or_path: str | Path) -> Scenario | Country:
    """A place for a table or a whole country, whichever the file holds. Raises ``BadFile``."""
    path = _scenario_path(name_or_path)
    text = read_text(path)
    if is_country(parse_toml(text, path.name)):
        return parse_country(text, path.name)
    return parse_scenario(text, path.name)


def is_country(found: Mapping[str, Any]) -> bool:
    """Whether the tables of a file are those of a country: it has footprints, a place has one footprint."""
    return "footprints" in found


def scenario_toml(name_or_path: str | Path) -> str:
    """The text of a place's file, as a save keeps it. Raises ``BadFile``."""
    return read_text(_scenario_path(name_or_path))


def parse_scenario(text: str, name: str) -> Scenario:
    """The place in a file's text; ``name`` is the file's in what is said. Raises ``BadFile``."""
    found = parse_toml(text, name)
    if is_country(found):
        what = "this is a whole country, which nobody plays at a table: use run or compare, or choose a place"
        raise BadFile((tr("{name}: whole file: {what}", name=name, what=what),))
    scenario: Scenario = _decoded(name, found, Scenario)
    refuse(name, problems_in(scenario))
    return scenario


def parse_country(text: str, name: str) -> Country:
    """The country in a file's text; ``name`` is the file's in what is said. Raises ``BadFile``."""
    country: Country = _decoded(name, parse_toml(text, name), Country)
    refuse(name, problems_in_country(country))
    return country


def _scenario_path(name_or_path: str | Path, offered: Sequence[str] = ()) -> Path:
    """Where a place is, by its name or its path. ``offered``: the names to choose from, if not every place that ships.

    Raises ``BadFile`` for a name of no place; a path is taken as it is.
    """
    text = str(name_or_path)
    if not re.fullmatch(r"[A-Za-z0-9 -]+", text) or _is_there(Path(text)):
        return Path(name_or_path)
    path = assets() / "scenarios" / f"{text}.toml"
    names = (*scenario_names(), *COUNTRIES)
    if text in names:
        return path
    near = get_close_matches(text.lower().replace(" ", "-"), offered or names, 1)
    meant = (
        tr("did you mean {near}?", near=near[0])
        if near
        else tr("name one of {names}, or the path of a file", names=", ".join(offered or names))
    )
    raise BadFile((tr("{text}: scenario: there is no place of this name: {meant}", text=plain(text), meant=meant),))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that no file can have, or a folder that may not be looked into
        return False


def parse_evidence(text: str, name: str) -> dict[str, Declared]:
    """The parameters that a file's text declares. Raises ``BadFile``."""
    found = parse_toml(text, name)
    declared: dict[str, Declared] = {}
    for key, table in found.items():
        declared[key] = _decoded(name, table, Declared, plain(key) or "(no name)")
    refuse(name, problems_of(declared))
    return declared


@lru_cache(maxsize=1)
def load_evidence() -> Evidence:
    """Every parameter that ships, file by file in the order of their names. Raises ``BadFile``."""
    found: dict[str, Declared] = {}
    for path in sorted((assets() / "evidence").glob("*.toml")):
        declared = parse_evidence(read_text(path), path.name)
        twice = sorted(set(found) & set(declared))
        refuse(
            path.name,
            tuple(tr("{key}: declared in another file as well: keep one of the two", key=key) for key in twice),
        )
        found.update(declared)
    return Evidence({key: item.parameter(key) for key, item in found.items()})


def load_table(path: Path, kind: Any) -> Any:
    """A file whose whole text is one declared table. Raises ``BadFile``."""
    return _decoded(path.name, parse_toml(read_text(path), path.name), kind)


_CARD_ID = re.compile(r"[a-z][a-z0-9_]{0,59}")


class _Deck(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    card: tuple[Card, ...]


def parse_events(text: str, name: str) -> tuple[Card, ...]:
    """The cards of an event file's text. Raises ``BadFile``."""
    deck: _Deck = _decoded(name, parse_toml(text, name), _Deck)
    refuse(
        name,
        tuple(
            tr(
                "card, number {number}: “{id}” is not written as an id is: use small letters and underscores",
                number=number,
                id=plain(card.id),
            )
            for number, card in enumerate(deck.card, 1)
            if not _CARD_ID.fullmatch(card.id)
        ),
    )
    found = problems_in_deck(deck.card, "deck")
    refuse(name, tuple(problem.removeprefix("deck: ") if problem.count(": ") > 2 else problem for problem in found))
    return deck.card


@lru_cache(maxsize=1)
def load_events() -> tuple[Card, ...]:
    """The cards that ship, file by file in the order of their names. Raises ``BadFile``."""
    paths = sorted((assets() / "events").glob("*.toml"))
    return tuple(card for path in paths for card in parse_events(read_text(path), path.name))


# -------------------------------------------------------------------------------------------------- one file, carefully


_WORDS = {
    "float": "a number",
    "int": "a whole number",
    "str": "text",
    "bool": "true or false",
    "array": "a list",
    "object": "a table",
    "null": "nothing",
}


_one_at_a_time = threading.Lock()


def _decoded(name: str, found: object, kind: Any, table: str = "") -> Any:
    """The tables as ``kind``. Raises ``BadFile``."""
    try:
        # Two threads that both meet a type for the first time bring the process down (seen with msgspec 0.22).
        with _one_at_a_time:
            return msgspec.convert(found, kind)
    except (msgspec.ValidationError, OverflowError) as error:
        raise BadFile((f"{name}: {decode_words(str(error), table)}",)) from None


def decode_words(message: str, table: str = "") -> str:
    """msgspec's refusal, of a table if one is named, as where: what is wrong: what to do."""
    what, _, where = message.rpartition(" - at ") if " - at " in message else (message, "", "")
    where = where.replace("`", "").replace("$.", "").removeprefix("$").replace("key in $", "key in the file")
    where = re.sub(r"\[(\d+)\]", lambda found: tr(", number {found}", found=int(found[1]) + 1), where).replace(
        "[...]", ", an entry"
    )
    where = ", ".join(part for part in (table, where.replace(".", ", ").strip(", ")) if part) or "whole file"
    if found := re.fullmatch(r"Object missing required field `(.*)`", what):
        return tr("{where}: {found} is missing: add it", where=where, found=found[1])
    if found := re.fullmatch(r"Object contains unknown field `(.*)`", what, re.DOTALL):
        return tr(
            "{where}: {plain} is not a key of this table: remove it or mend its spelling",
            where=where,
            plain=plain(found[1]),
        )
    if found := re.fullmatch(r"Expected `(.*)`, got `(.*)`", what):
        return tr(
            "{where}: {kind} stands where {kind2} belongs: write {kind2}",
            where=where,
            kind=_kind(found[2]),
            kind2=_kind(found[1]),
        )
    if found := re.fullmatch(r"Expected `array` of length (\d+)(?:, got (\d+))?", what):
        return tr(
            "{where}: a list of {value} for one of {found}: give {found} figures",
            where=where,
            value=found[2] or "another length",
            found=found[1],
        )
    if re.match(r"Expected `str` matching regex", what):
        return tr("{where}: this is not written as such a name is: use small letters, digits and hyphens", where=where)
    if found := re.fullmatch(r"Invalid enum value (.*)", what, re.DOTALL):
        return tr(
            "{where}: {plain} is not one of the words allowed here: choose one of them",
            where=where,
            plain=plain(found[1]),
        )
    if found := re.fullmatch(r"Expected `(.*?)` (.*)", what, re.DOTALL):
        return tr(
            "{where}: {kind} {plain} belongs here: mend it", where=where, kind=_kind(found[1]), plain=plain(found[2])
        )
    return tr("{where}: {what}: mend it", where=where, what=plain(what))


def _kind(names: str) -> str:
    """``int | null`` as ``a whole number or nothing``."""
    return " or ".join(_WORDS.get(name.strip(), name.strip()) for name in names.split("|"))

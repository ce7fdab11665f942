"""The longer words of the program, kept in ``assets/texts``: help for every screen, and how to play."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from simgame.model.language import tr
from simgame.session.files import BadFile, parse_toml, read_text
from simgame.windows.paths import assets


class Topic(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What F1 says on a screen: a title, one paragraph, and (key, what it does)."""

    title: str
    purpose: str
    keys: tuple[tuple[str, str], ...]


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of *How to play*; lines may hold the marks of ``Text``."""

    title: str
    icon: str
    lines: tuple[str, ...]


class HowTo(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The page *How to play*."""

    title: str
    lead: str
    part: tuple[Part, ...]


@lru_cache(maxsize=1)
def topics() -> dict[str, Topic]:
    """Place -> topic; "everywhere" holds the keys of every screen. Raises ``BadFile``."""
    return msgspec.convert(_read("help.toml"), dict[str, Topic])


@lru_cache(maxsize=1)
def how_to() -> HowTo:
    """The words of *How to play*. Raises ``BadFile``."""
    return msgspec.convert(_read("how_to_play.toml"), HowTo)


def _read(name: str) -> object:
    found = parse_toml(read_text(assets() / "texts" / name), name)
    if not found:
        raise BadFile((tr("{name}: whole file: it is empty: install the program again", name=name),))
    return found

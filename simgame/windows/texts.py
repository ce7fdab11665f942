"""The longer words of the program, kept in ``assets/texts``: help for every screen, and how to play."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from simgame.model.language import tr
from simgame.session.reading import BadFile, parse_toml, read_text
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


class FirstStep(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A step of the first five minutes: at what minute, and what it says at an open table, alone, behind a curtain, and
    where the split is abolished ("" for as at an open table)."""

    id: str
    at: str
    title: str
    say: str
    alone: str = ""
    curtain: str = ""
    one: str = ""

    def words(self, way: str, split: str) -> str:
        """What it says at a table."""
        if split == "abolish" and self.one:
            return self.one
        return {"alone": self.alone, "curtain": self.curtain}.get(way) or self.say


class FirstGame(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The first five minutes; ``keep`` and ``abolish``: the line each seat reads aloud."""

    title: str
    step: tuple[FirstStep, ...]
    keep: dict[str, str]
    abolish: dict[str, str]

    def line(self, seat: str, split: str) -> str:
        """What a seat reads aloud."""
        return (self.keep if split == "keep" else self.abolish)[seat]


@lru_cache(maxsize=1)
def first_game() -> FirstGame:
    """The words of the first five minutes. Raises ``BadFile``."""
    return msgspec.convert(_read("first_game.toml"), FirstGame)


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

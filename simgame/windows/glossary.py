"""The terms of art: what each is, and which of them a text holds."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from simgame.model.language import tr
from simgame.session.reading import BadFile, parse_toml, read_text
from simgame.windows.paths import assets

NAME = "glossary.toml"


class Term(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"meaning": "is"}):
    """A term, other words for it, and what it is."""

    name: str
    meaning: str
    also: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Every way of saying it."""
        return (self.name, *self.also)


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    term: tuple[Term, ...]


@lru_cache(maxsize=1)
def terms() -> tuple[Term, ...]:
    """All terms in the order of the file. Raises ``BadFile``."""
    found = parse_toml(read_text(assets() / "texts" / NAME), NAME)
    if not found:
        raise BadFile((tr("{name}: whole file: it is empty: install the program again", name=NAME),))
    return msgspec.convert(found, _File).term


def _by_word() -> dict[str, Term]:
    """Every way of saying a term, in English and in the language of the screen."""
    return _said_in(tr(terms()[0].name))


@lru_cache(maxsize=4)
def _said_in(_first: str) -> dict[str, Term]:
    """The same, once for each language: ``_first`` is its first term."""
    return {form.lower(): term for term in terms() for word in term.words for form in (tr(word), word)}


def _pattern() -> re.Pattern[str]:
    return _matching(tr(terms()[0].name))


@lru_cache(maxsize=4)
def _matching(first: str) -> re.Pattern[str]:
    longest_first = sorted(_said_in(first), key=len, reverse=True)
    return re.compile(r"(?<![\w&])(" + "|".join(map(re.escape, longest_first)) + r")(?![\w&])", re.IGNORECASE)


def term(word: str) -> Term | None:
    """The term that a word stands for."""
    return _by_word().get(word.lower())


@lru_cache(maxsize=256)
def within(text: str, but: str = "") -> tuple[Term, ...]:
    """The terms in a text in the order in which they come, each once, without the one named ``but``."""
    found: dict[str, Term] = {}
    for match in _pattern().finditer(text):
        held = _by_word()[match.group(1).lower()]
        if held.name != but:
            found.setdefault(held.name, held)
    return tuple(found.values())

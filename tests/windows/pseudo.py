"""A language that nobody speaks: each text of the catalogue with accents and about 30 % longer, as German is, so that
what is not translated stands out, and what has no room for it."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QTranslator

from tests.catalogue import texts

ACCENTS = str.maketrans("aceinosuyACEINOSUY", "áçéíñóšúýÁÇÉÍÑÓŠÚÝ")
KEPT = re.compile(r"\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|</?[a-z]+>")
PLAIN = re.compile(r"[^\W\d_]*[aceinosuyACEINOSUY][^\W\d_]*")
VOWELS = "áéíóúýÁÉÍÓÚÝ"
LONGER = 0.3
"""How much longer a text is than in English."""


def accented(text: str) -> str:
    """The text with accents on its letters and vowels said twice; what stands in braces or marks stays."""
    made, last = [], 0
    for found in KEPT.finditer(text):
        made += [_told(text[last : found.start()]), found.group()]
        last = found.end()
    return "".join(made) + _told(text[last:])


def _told(text: str) -> str:
    """With accents, and so many vowels said twice, evenly, that the text is so much longer."""
    text = text.translate(ACCENTS)
    vowels = sum(letter in VOWELS for letter in text)
    share = min(LONGER * len(text) / max(vowels, 1), 1.0)
    out, owed = "", 0.5
    for letter in text:
        out += letter
        if letter in VOWELS:
            owed += share
            if owed >= 1.0:
                out += letter.lower()
                owed -= 1.0
    return out


def left_plain(text: str) -> list[str]:
    """The words of a text, of three letters or more, that no translation has touched."""
    return [word for word in PLAIN.findall(KEPT.sub(" ", text)) if len(word) > 2]


@cache
def known() -> dict[str, str]:
    """Every text of the catalogue, and how this language says it."""
    return {text: accented(text) for text in texts()}


class Pseudo(QTranslator):
    """Knows the texts of the catalogue and no other; keeps what it was asked for and did not know (``unknown``)."""

    def __init__(self) -> None:
        super().__init__()
        self._known = known()
        self.unknown: set[str] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        found = self._known.get(source)
        if found is None:
            self.unknown.add(source)
            return source
        return found

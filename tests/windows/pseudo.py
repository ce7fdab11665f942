"""A language that nobody speaks: each text of the catalogue with accents and about a third longer, as German is, so that
what is not translated stands out, and what has no room for it."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

from tests.catalogue import texts

ACCENTS = str.maketrans("aceinosuyACEINOSUY", "áçéíñóšúýÁÇÉÍÑÓŠÚÝ")
KEPT = re.compile(r"\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|</?[a-z]+>")
PLAIN = re.compile(r"[^\W\d_]*[aceinosuyACEINOSUY][^\W\d_]*")
WORD = re.compile(r"[^\W\d_]{4,}")
VOWELS = "áéíóúýÁÉÍÓÚÝ"
LONGER = 0.3
"""How much longer a text is than in English."""


def accented(text: str) -> str:
    """The text with accents on its letters and its longer words lengthened; what stands in braces or marks stays."""
    made, last = [], 0
    for found in KEPT.finditer(text):
        made += [_told(text[last : found.start()]), found.group()]
        last = found.end()
    return "".join(made) + _told(text[last:])


def _told(text: str) -> str:
    """Vowels of longer words said twice, until the text is so much longer."""
    text = text.translate(ACCENTS)
    owed = LONGER * len(text)
    out, last = "", 0
    for found in WORD.finditer(text):
        grown = _grown(found.group())
        more = len(grown) - len(found.group())
        if more <= owed:
            owed -= more
            out += text[last : found.start()] + grown
            last = found.end()
    return out + text[last:]


def _grown(word: str) -> str:
    """A word with its first vowels said twice, one for each three letters."""
    out, left = "", len(word) // 3
    for letter in word:
        out += letter
        if letter in VOWELS and left:
            out += letter.lower()
            left -= 1
    return out


def left_plain(text: str) -> list[str]:
    """The words of a text, of three letters or more, that no translation has touched."""
    return [word for word in PLAIN.findall(KEPT.sub(" ", text)) if len(word) > 2]


class Pseudo(QTranslator):
    """Knows the texts of the catalogue and no other; keeps what it was asked for and did not know (``unknown``)."""

    def __init__(self) -> None:
        super().__init__()
        self._known = {text: accented(text) for text in texts()}
        self.unknown: set[str] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        found = self._known.get(source)
        if found is None:
            self.unknown.add(source)
            return source
        return found

"""A language that nobody speaks: each text of the catalogue with accents, so that what is not translated stands out."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

from tests.catalogue import texts

ACCENTS = str.maketrans("aceinosuyACEINOSUY", "áçéíñóšúýÁÇÉÍÑÓŠÚÝ")
KEPT = re.compile(r"\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|</?[a-z]+>")
PLAIN = re.compile(r"[^\W\d_]*[aceinosuyACEINOSUY][^\W\d_]*")


def accented(text: str) -> str:
    """The text with accents on its letters; what stands in braces or marks stays."""
    made, last = [], 0
    for found in KEPT.finditer(text):
        made += [text[last : found.start()].translate(ACCENTS), found.group()]
        last = found.end()
    return "".join(made) + text[last:].translate(ACCENTS)


def left_plain(text: str) -> list[str]:
    """The words of a text, of three letters or more, that no translation has touched."""
    return [word for word in PLAIN.findall(KEPT.sub(" ", text)) if len(word) > 2]


class Pseudo(QTranslator):
    """Knows the texts of the catalogue and no other; keeps what it was asked for and did not know (``unknown``)."""

    def __init__(self) -> None:
        super().__init__()
        self._known = frozenset(texts())
        self.unknown: set[str] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if source in self._known:
            return accented(source)
        self.unknown.add(source)
        return source

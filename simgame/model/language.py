"""The words of the program in another language: each text is looked up whole, or as a template with its values.

The rooms that make sentences know nothing of Qt: whoever has a screen sets what looks a text up (``speak_through``).
Until then, and for every text that the language lacks, the words stay as they are written here, in English.
"""

from __future__ import annotations

from collections.abc import Callable

_look_up: Callable[[str], str] | None = None


def speak_through(look_up: Callable[[str], str] | None) -> None:
    """Set what gives a text in the language of the screen (the text itself where it has none); None for English."""
    global _look_up
    _look_up = look_up


def tr(text: str, /, **values: object) -> str:
    """A text, or a template filled with values as ``str.format`` does; words among the values are looked up too."""
    if _look_up is None:
        return text.format(**values) if values else text
    words = _look_up(text) if text else text
    if not values:
        return words
    return words.format(
        **{name: _look_up(value) if isinstance(value, str) else value for name, value in values.items()}
    )

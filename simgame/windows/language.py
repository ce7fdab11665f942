"""The language of the screen: a catalogue of Qt's, ``assets/words/simgame_CODE.qm``, where a laptop is set to it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from simgame.model.language import speak_through
from simgame.windows.paths import assets

CONTEXT = "simgame"
_in_force: list[QTranslator] = []


def use(translator: QTranslator | None) -> None:
    """Say everything through this translator; None for English, which the program is written in."""
    while _in_force:
        QCoreApplication.removeTranslator(_in_force.pop())
    if translator is not None:
        QCoreApplication.installTranslator(translator)
        _in_force.append(translator)
    speak_through(_look_up if translator is not None else None)


def install(locale: QLocale | None = None) -> bool:
    """Use the catalogue of a locale (the laptop's own); False, and English, where there is none."""
    made = QTranslator()
    found = made.load(locale or QLocale.system(), "simgame", "_", str(assets() / "words"))
    use(made if found else None)
    return found


def _look_up(text: str) -> str:
    """A text in the language of the screen; one that begins a sentence, or stands inside one, by its other form."""
    said = QCoreApplication.translate(CONTEXT, text)
    first = text[:1]
    if said == text and first.isalpha():
        other = first.swapcase() + text[1:]
        found = QCoreApplication.translate(CONTEXT, other)
        if found != other:
            return (found[:1].upper() if first.isupper() else found[:1].lower()) + found[1:]
    return said

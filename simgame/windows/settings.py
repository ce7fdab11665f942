"""What a player chose for this laptop: theme, text size, letters, motion. Kept in an INI file of the user's own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSettings

from simgame.windows import letter_keys, theme
from simgame.windows.tokens import TEXT_SCALES

ORGANISATION, PROGRAM = "split-decision", "Split Decision"
THEMES = ("light", "dark")


@dataclass(frozen=True)
class Settings:
    """Light or dark, text scale (one of ``TEXT_SCALES``), high-legibility text, reduced motion, and whether single
    letters are keys."""

    theme: str = "light"
    text_scale: float = 1.0
    legible: bool = False
    reduce_motion: bool = False
    letter_keys: bool = True


def _store() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANISATION, PROGRAM)


def load() -> Settings:
    """What was kept; whatever is missing or makes no sense is as it ships."""
    store, usual = _store(), Settings()
    name = str(store.value("look/theme", usual.theme))
    try:
        scale = float(str(store.value("look/text_scale", usual.text_scale)))
    except ValueError:
        scale = usual.text_scale
    return Settings(
        theme=name if name in THEMES else usual.theme,
        text_scale=nearest(scale),
        legible=_is_on(store.value("look/legible", usual.legible)),
        reduce_motion=_is_on(store.value("look/reduce_motion", usual.reduce_motion)),
        letter_keys=_is_on(store.value("keys/letters", usual.letter_keys)),
    )


def save(chosen: Settings) -> None:
    """Keep for the next start."""
    store = _store()
    store.setValue("look/theme", chosen.theme)
    store.setValue("look/text_scale", chosen.text_scale)
    store.setValue("look/legible", chosen.legible)
    store.setValue("look/reduce_motion", chosen.reduce_motion)
    store.setValue("keys/letters", chosen.letter_keys)
    store.sync()


def now() -> Settings:
    """What is in force."""
    look = (theme.theme(), nearest(theme.text_scale()), theme.legible(), theme.reduce_motion())
    return Settings(*look, letter_keys.on())


def apply(chosen: Settings) -> None:
    """Put in force; each part that is so already costs nothing."""
    before = now()
    theme.set_reduce_motion(chosen.reduce_motion)
    letter_keys.set_on(chosen.letter_keys)
    if chosen.legible != before.legible:
        theme.set_legible(chosen.legible)
    if chosen.text_scale != theme.text_scale():
        theme.set_text_scale(chosen.text_scale)
    if chosen.theme != before.theme:
        theme.set_theme(chosen.theme)


def nearest(scale: float) -> float:
    """The text size that comes closest; a figure that is no number gives the usual one."""
    return min(TEXT_SCALES, key=lambda size: abs(size - scale)) if scale == scale else 1.0


def step(scale: float, by: int) -> float:
    """The text size so many steps larger or smaller, as far as they go; ``by`` 0 is the usual one."""
    if not by:
        return 1.0
    at = TEXT_SCALES.index(nearest(scale)) + by
    return TEXT_SCALES[min(max(at, 0), len(TEXT_SCALES) - 1)]


def _is_on(value: object) -> bool:
    return str(value).lower() in ("true", "1", "yes")

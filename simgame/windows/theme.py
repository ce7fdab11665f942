"""The one place that knows the current theme: colours, fonts, sizes, the style sheet, and the signal of a change.

Painters ask `colour()`, `font()` and `px()` each time they paint, so a change of theme or text size needs no rebuilt
window: `signals.changed` is emitted and every widget asks again. Call `apply(app)` once, before the first window.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from simgame.model.language import tr
from simgame.windows.paths import assets
from simgame.windows.style_sheet import style_sheet
from simgame.windows.tokens import (
    BIG_STYLES,
    DARK,
    LEGIBLE,
    LIGHT,
    REGIME_NAME,
    REGIME_TOKEN,
    SEAT_ICON,
    SEAT_NAME,
    SEAT_TOKEN,
    STATUS_WORD,
    STYLES,
    UNTARGETED_WORD,
    TypeStyle,
)

__all__ = ["REGIME_NAME", "REGIME_TOKEN", "SEAT_ICON", "SEAT_NAME", "SEAT_TOKEN", "STATUS_WORD", "UNTARGETED_WORD"]


@dataclass
class _Settings:
    """What the player chose and how large the open table stands; one of these for the whole program."""

    theme: str = "light"
    text_scale: float = 1.0
    projector: bool = False
    stage: float = 1.0
    reduce_motion: bool = False
    legible: bool = False


class Signals(QObject):
    """`changed`: colours or sizes are other than before; whoever keeps any asks again."""

    changed = Signal()


signals = Signals()
_settings = _Settings()
_loaded: list[str] = []
_colours: dict[str, QColor] = {}


def theme() -> str:
    """'light' or 'dark'."""
    return _settings.theme


def tokens() -> dict[str, str]:
    """Name -> #RRGGBB of the current theme (a copy)."""
    return dict(_current())


def _current() -> dict[str, str]:
    return DARK if _settings.theme == "dark" else LIGHT


def colour(name: str, alpha: float = 1.0) -> QColor:
    """A token's colour; `name` may be written with a hyphen (`kept-w`). `alpha` from 0 to 1. Raises KeyError."""
    key = name.replace("-", "_")
    found = _colours.get(key)
    if found is None:
        found = _colours[key] = QColor(_current()[key])
    made = QColor(found)
    if alpha < 1.0:
        made.setAlphaF(alpha)
    return made


def seat_colour(seat: str) -> QColor:
    """The colour of a seat id (commissioner, acute, community, stp, gp, council; nhs_england and everyone are ink)."""
    return colour(SEAT_TOKEN[seat])


def seat_wash(seat: str) -> QColor:
    """The pale ground that belongs to a seat."""
    token = SEAT_TOKEN[seat]
    return colour("sunk" if token == "ink" else f"{token}_w")


def regime_colour(regime: str) -> QColor:
    """'keep' is rust, 'abolish' petrol."""
    return colour(REGIME_TOKEN[regime])


def regime_wash(regime: str) -> QColor:
    return colour(f"{REGIME_TOKEN[regime]}_w")


def status_colour(status: str) -> QColor:
    """'met', 'watch' or 'off'."""
    return colour(status)


def shade(strength: float = 0.55) -> QColor:
    """The dark lower edge of a counter or coin, laid over whatever is below it."""
    made = QColor("#1E1A15") if _settings.theme == "light" else QColor("#000000")
    made.setAlphaF(strength)
    return made


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """`share` of `other` in `one`, from 0 to 1."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


def style(name: str, big: bool | None = None) -> TypeStyle:
    """The numbers of a type style before any scale; `big` None follows the projector setting. Raises KeyError."""
    return (BIG_STYLES if _is_big(big) else STYLES)[name]


def _is_big(big: bool | None) -> bool:
    return _settings.projector if big is None else big


def px(value: float, big: bool | None = None) -> int:
    """A length drawn at text scale 1 (or, if big, for 1920 x 1080) in the pixels of this screen; at least 1."""
    return max(1, round(value * scale(big)))


def scale(big: bool | None = None) -> float:
    """Pixels of this screen for one drawn pixel: the player's text scale; on an open table the stage alone, whose
    letters are twice a laptop's already."""
    return _settings.stage if _is_big(big) else _settings.text_scale


def line_height(name: str, big: bool | None = None, size: float | None = None) -> float:
    """Distance from baseline to baseline in px; a style set at another `size` keeps its proportion."""
    chosen = style(name, big)
    return px(chosen.line if size is None else chosen.line * size / chosen.size, big)


def font(
    name: str, big: bool | None = None, size: float | None = None, bold: bool | None = None, italic: bool = False
) -> QFont:
    """The font of a type style, in pixels and at the user's text scale; `size` and `bold` override the style's own."""
    chosen = style(name, big)
    heavy = chosen.weight >= 600 if bold is None else bold
    pixels = px(chosen.size if size is None else size, big)
    return face(chosen.family, pixels, heavy, italic or chosen.italic, chosen.spacing, _settings.legible)


@lru_cache(maxsize=512)
def face(named: str, pixels: int, heavy: bool, italic: bool, spacing: float, legibly: bool) -> QFont:
    """A font, kept: not to be changed. ``spacing`` in per cent; ``legibly``: in Atkinson Hyperlegible Next."""
    made = QFont(LEGIBLE if legibly else named)
    made.setWeight(QFont.Weight.DemiBold if heavy else QFont.Weight.Normal)
    made.setPixelSize(pixels)
    made.setItalic(italic)
    if spacing != 100.0:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing)
    if legibly:
        made.setFeature(QFont.Tag("tnum"), 1)
    # Vertical hinting would move the figures of a column against each other between sizes.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def text_width(
    text: str, name: str, big: bool | None = None, size: float | None = None, bold: bool | None = None
) -> float:
    """Width in px of one line of text in a style."""
    chosen = style(name, big)
    heavy = chosen.weight >= 600 if bold is None else bold
    pixels = px(chosen.size if size is None else size, big)
    return _width(tr(text), chosen.family, pixels, heavy, chosen.italic, chosen.spacing, _settings.legible)


@lru_cache(maxsize=4096)
def _width(words: str, named: str, pixels: int, heavy: bool, italic: bool, spacing: float, legibly: bool) -> float:
    return QFontMetricsF(face(named, pixels, heavy, italic, spacing, legibly)).horizontalAdvance(words)


def family(name: str) -> str:
    """The family a style is set in, for HTML and charts."""
    return LEGIBLE if _settings.legible else STYLES[name].family


def set_theme(name: str) -> None:
    """'light' or 'dark'."""
    if name not in ("light", "dark"):
        raise ValueError(tr("There is no theme called {name}: choose light or dark.", name=name))
    _settings.theme = name
    _refresh()


@contextmanager
def on_paper() -> Iterator[None]:
    """Within, colours are the light ones, whatever the screen shows; nobody else paints meanwhile."""
    before = _settings.theme
    _settings.theme = "light"
    _colours.clear()
    try:
        yield
    finally:
        _settings.theme = before
        _colours.clear()


def text_scale() -> float:
    return _settings.text_scale


def set_text_scale(scale: float) -> None:
    """1.0, 1.15, 1.3 or 1.5; anything between is allowed."""
    _settings.text_scale = min(max(scale, 0.8), 1.6)
    _refresh()


LARGE_TEXT = 1.25
"""From this text scale on a laptop's pages fold: marks stand for names, what stood beside has its own sheet."""


def large_text() -> bool:
    """Whether a laptop's letters are so large that its pages fold."""
    return _settings.text_scale >= LARGE_TEXT


def projector() -> bool:
    return _settings.projector


def set_projector(on: bool) -> None:
    """Open-table sizes for every widget that was not told which."""
    _settings.projector = on
    _refresh()


def stage() -> float:
    return _settings.stage


STAGE_STEP = 0.025
"""The large sizes follow a window in steps of this share of what is drawn: within one a resize is laid out again."""


def stage_for(width: int, height: int) -> float:
    """The stage for an open table's window in px: its large sizes are drawn for 1920 x 1080 and shrink with a smaller
    screen; the largest step that the window holds."""
    whole = min(max(min(width / 1920, height / 1080), 0.5), 2.0)
    return math.floor(whole / STAGE_STEP + 1e-9) * STAGE_STEP


def set_stage(width: int, height: int) -> None:
    """Another stage for an open table's window in px; the program's dress is of a laptop's sizes and stays."""
    wanted = stage_for(width, height)
    if abs(wanted - _settings.stage) > STAGE_STEP / 2:
        _settings.stage = wanted
        if _settings.projector:
            _refresh()
        else:
            signals.changed.emit()


def reduce_motion() -> bool:
    return _settings.reduce_motion


def set_reduce_motion(on: bool) -> None:
    """No travel: months step, everything else cuts."""
    _settings.reduce_motion = on


def duration(milliseconds: int) -> int:
    """How long a movement takes; nothing under reduce motion."""
    return 0 if _settings.reduce_motion else milliseconds


def legible() -> bool:
    return _settings.legible


def set_legible(on: bool) -> None:
    """High-legibility text: Atkinson Hyperlegible Next everywhere."""
    _settings.legible = on
    _refresh()


def load_fonts() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt, once; their families. Needs an application object."""
    if not _loaded:
        for path in sorted((assets() / "fonts").glob("*.ttf")):
            number = QFontDatabase.addApplicationFont(str(path))
            if number >= 0:
                _loaded.extend(QFontDatabase.applicationFontFamilies(number))
        face.cache_clear()
        _width.cache_clear()
    return tuple(dict.fromkeys(_loaded))


def apply(app: QApplication) -> None:
    """Fonts, palette, style sheet and focus ring for the whole program."""
    load_fonts()
    app.setStyle("Fusion")
    _dress(app)
    from simgame.windows.focus import install  # the ring asks this module for its colour

    install(app)
    signals.changed.emit()


def _dress(app: QApplication) -> None:
    app.setFont(font("ui", False))
    app.setPalette(_palette())
    app.setStyleSheet(style_sheet(_current(), px, family("ui")))


def _refresh() -> None:
    _colours.clear()
    app = QApplication.instance()
    if isinstance(app, QApplication) and _loaded:
        _dress(app)
    signals.changed.emit()


def _palette() -> QPalette:
    made = QPalette()
    roles = QPalette.ColorRole
    pairs = {
        roles.Window: "table",
        roles.Base: "card",
        roles.AlternateBase: "sunk",
        roles.Button: "card",
        roles.WindowText: "ink",
        roles.Text: "ink",
        roles.ButtonText: "ink",
        roles.ToolTipBase: "ink",
        roles.ToolTipText: "card",
        roles.PlaceholderText: "ink3",
        roles.Highlight: "ink",
        roles.HighlightedText: "card",
        roles.Link: "ink",
        roles.Mid: "rule2",
        roles.Dark: "control",
        roles.Light: "card",
    }
    for role, name in pairs.items():
        made.setColor(role, colour(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, colour("ink3"))
    return made


def style_plots() -> None:
    """pyqtgraph's global options in the current colours; call before a plot is made and after a change of theme."""
    import pyqtgraph

    pyqtgraph.setConfigOptions(antialias=True, background=colour("card"), foreground=colour("ink2"))

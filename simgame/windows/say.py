"""Small pieces that every page is made of: a line of text, a hairline, a ground, a button with its key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from simgame.windows import icons, theme


def label(
    words: str = "",
    style: str = "ui",
    colour: str = "ink",
    *,
    big: bool = False,
    wrap: bool = False,
    bold: bool | None = None,
    size: float | None = None,
) -> QLabel:
    """A line (or, if ``wrap``, a paragraph) in a type style of the theme and a colour token."""
    made = QLabel(words)
    font = theme.font(style, big, size, bold)
    made.setFont(font)
    made.setProperty("words", _font_css(font))
    recolour(made, colour)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def _font_css(font: QFont) -> str:
    """A font as a rule of its own: the program's style sheet would override ``setFont``."""
    slope = " font-style: italic;" if font.italic() else ""
    weight = 600 if font.weight() >= QFont.Weight.DemiBold else 400
    return f'font-family: "{font.family()}"; font-size: {font.pixelSize()}px; font-weight: {weight};{slope}'


def recolour(made: QLabel, colour: str) -> None:
    """Give a label another colour token."""
    font = made.property("words") or ""
    made.setStyleSheet(f"color: {theme.colour(colour).name()}; background: transparent; {font}")


def hairline(colour: str = "rule") -> QFrame:
    """A rule of one pixel."""
    made = QFrame()
    made.setFixedHeight(1)
    made.setStyleSheet(f"background: {theme.colour(colour).name()}; border: 0;")
    return made


def ground(colour: str) -> QWidget:
    """A widget filled with a token (table, paper, card)."""
    made = QWidget()
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
    made.setProperty("ground", colour)
    made.setStyleSheet(f'QWidget[ground="{colour}"] {{ background: {theme.colour(colour).name()}; }}')
    return made


def column(parent: QWidget, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 0) -> QVBoxLayout:
    """A vertical layout on ``parent``."""
    made = QVBoxLayout(parent)
    made.setContentsMargins(*margins)
    made.setSpacing(spacing)
    return made


def row(
    parent: QWidget | None = None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 0
) -> QHBoxLayout:
    """A horizontal layout."""
    made = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    made.setContentsMargins(*margins)
    made.setSpacing(spacing)
    return made


def button(
    words: str,
    press: Callable[[], object],
    *,
    icon: str = "",
    main: bool = False,
    key: str = "",
    big: bool = False,
) -> QPushButton:
    """A button cut from card; ``main`` is the dark one of the screen. ``key`` is written behind the words."""
    made = QPushButton(words + (f"   {key}" if key else ""))
    font = theme.font("ui", big, bold=True)
    made.setFont(font)
    words_css = _font_css(font)
    made.setMinimumHeight(theme.px(64 if big else 40, big))
    made.setAccessibleName(words)
    if main:
        made.setProperty("main", "true")
        made.setStyleSheet(
            f"QPushButton {{ background: {theme.colour('ink').name()}; color: {theme.colour('card').name()};"
            f" border: 1px solid {theme.colour('ink').name()}; border-bottom: 3px solid {theme.colour('edge').name()};"
            f" border-radius: 6px; padding: 0 18px; {words_css} }}"
            f"QPushButton:disabled {{ background: {theme.colour('sunk').name()}; color: {theme.colour('ink3').name()};"
            f" border-color: {theme.colour('rule2').name()}; }}"
            "QPushButton:pressed { border-bottom-width: 1px; padding-top: 2px; }"
        )
    else:
        made.setStyleSheet(f"QPushButton {{ {words_css} }}")
    if icon:
        size = theme.px(40 if big else 20, big)
        made.setIcon(icons.icon(icon, "regular", theme.colour("card" if main else "ink"), size))
        made.setIconSize(QSize(size, size))
    made.clicked.connect(lambda: press())
    return made


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            empty(inner)
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()

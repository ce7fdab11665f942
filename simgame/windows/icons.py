"""Phosphor icons (MIT, in assets/icons) as pixmaps in any colour; drawn once for each name, weight, colour and size."""

from __future__ import annotations

import atexit
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from simgame.windows.paths import assets

OVERSAMPLING = 2
"""Pixmaps are rendered at twice their size, so that they stay sharp on a dense screen."""


@cache
def names() -> frozenset[str]:
    """Every icon that ships, as `name-weight`."""
    return frozenset(path.stem for path in (assets() / "icons").glob("*.svg"))


@cache
def _text(name: str, weight: str) -> str:
    """The SVG of one icon. Raises KeyError with its name if it does not ship."""
    path = assets() / "icons" / f"{name}-{weight}.svg"
    if not path.is_file():
        raise KeyError(f"There is no icon {name} in {weight}.")
    return path.read_text("utf-8")


@cache
def _renderer(name: str, weight: str, colour: str) -> QSvgRenderer:
    # QtSvg paints currentColor black, so the colour is written into the drawing.
    return QSvgRenderer(QByteArray(_text(name, weight).replace("currentColor", colour).encode()))


def paint(painter: QPainter, rect: QRectF, name: str, weight: str, colour: QColor) -> None:
    """Draw an icon into `rect` of whatever is being painted, sharp at any scale."""
    opacity = painter.opacity()
    painter.setOpacity(opacity * colour.alphaF())
    _renderer(name, weight, colour.name()).render(painter, rect)
    painter.setOpacity(opacity)


@cache
def _pixmap(name: str, weight: str, colour: str, size: int) -> QPixmap:
    drawing = _renderer(name, weight, colour)  # before the painter: a missing icon must not leave one at work
    made = QPixmap(size * OVERSAMPLING, size * OVERSAMPLING)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    made.setDevicePixelRatio(OVERSAMPLING)
    return made


def pixmap(name: str, weight: str = "regular", colour: QColor | str = "#1E1A15", size: int = 18) -> QPixmap:
    """An icon as a pixmap of `size` logical px; `weight` is regular or fill. Cached. Raises KeyError."""
    return _pixmap(name, weight, QColor(colour).name(), size)


def icon(name: str, weight: str = "regular", colour: QColor | str = "#1E1A15", size: int = 18) -> QIcon:
    """The same as a QIcon, for Qt's own buttons and menus."""
    made = QIcon()
    made.addPixmap(pixmap(name, weight, colour, size))
    made.actualSize(QSize(size, size))
    return made


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    folder = tempfile.TemporaryDirectory(prefix="split-decision-icons-")
    atexit.register(folder.cleanup)
    return folder


@cache
def svg_file(name: str, weight: str, colour: str) -> str:
    """A file with the icon in one colour, for the style sheet, which takes nothing but files. Gone at exit."""
    path = Path(_folder().name) / f"{name}-{weight}-{colour.removeprefix('#')}.svg"
    path.write_text(_text(name, weight).replace("currentColor", colour), "utf-8")
    return path.as_posix()

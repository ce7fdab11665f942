"""Pictures on disk: SVG painted into PNG without a window, with the fonts that ship."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from simgame.model.language import tr
from simgame.windows.paths import assets

SCALE = 1.5  # of the SVG's own size: a 1440 × 900 picture is 2160 × 1350


_own: list[QApplication] = []  # the application made here, kept until the program ends


def paint(pictures: Sequence[tuple[str, Path]], scale: float = SCALE) -> None:
    """Write each SVG as the PNG of its path. Raises ``OSError`` where one cannot be written.

    Makes an application without a screen when there is none yet.
    """
    ready()
    for svg, path in pictures:
        if not painted(svg, scale).save(str(path)):
            raise OSError(tr("{name} could not be written", name=path.name))


def ready() -> None:
    """An application with the fonts that ship, without a screen where there is none yet.

    One that could show widgets: a process has one application, and whoever comes later may want a window of it.
    """
    if QGuiApplication.instance() is None:
        before = os.environ.get("QT_QPA_PLATFORM")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a picture needs no screen, and none may be there
        _own.append(QApplication(sys.argv[:1]))
        if before is None:
            del os.environ["QT_QPA_PLATFORM"]
        else:
            os.environ["QT_QPA_PLATFORM"] = before
        for file in sorted((assets() / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))


def painted(svg: str, scale: float = SCALE) -> QImage:
    """An SVG as an image; a ``QGuiApplication`` must be there."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    size = renderer.defaultSize() * scale
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image

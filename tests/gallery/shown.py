"""One screen of the gallery as it stands: laid out in a window of a size, to be pictured, measured or read out."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from simgame.windows import theme
from tests.windows.staged import Stage

Size = tuple[int, int]


@dataclass(frozen=True)
class Shown:
    """``window`` is pictured; ``root`` holds the widgets (a projector's are in a scene); ``big``: read from three
    metres. It lives until the list goes on to the next one. ``stage``: of a page in a window."""

    name: str
    window: QWidget
    root: QWidget
    big: bool
    size: Size
    stage: Stage | None = field(default=None, compare=False)

    def settle(self) -> None:
        """Let everything that was asked of the layouts happen."""
        settle()

    def picture(self) -> QPixmap:
        """As it looks now."""
        self.settle()
        return self.window.grab()


def settle() -> None:
    """Let everything that was asked of the layouts happen."""
    for _ in range(2):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def on_stage(name: str, stage: Stage, big: bool) -> Shown:
    """A page under its bar."""
    settle()
    return Shown(name, stage.window, stage.window, big, stage.size, stage)


def gone(*widgets: QWidget) -> None:
    """Away with windows at once: no event loop runs here that would do it."""
    for widget in widgets:
        widget.close()
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def alone(name: str, window: QWidget, size: Size, big: bool, show: Callable[[], object]) -> Shown:
    """A window without a page; ``show`` is called once it has its size."""
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*size)
    window.show()
    show()
    settle()
    return Shown(name, window, window, big, size)


def on(size: Size) -> None:
    """The stage of an open table for windows of this size."""
    theme.set_stage(*size)


@contextmanager
def own_saves() -> Iterator[Path]:
    """A folder of saves that is empty, in place of this user's."""
    before = os.environ.get("SIMGAME_HOME")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SIMGAME_HOME"] = folder
        try:
            yield Path(folder)
        finally:
            if before is None:
                del os.environ["SIMGAME_HOME"]
            else:
                os.environ["SIMGAME_HOME"] = before

"""Start the program with a window: fonts, theme, main window; or play one year through it as a check of a build."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from simgame.model.language import tr
from simgame.windows import accessible, faults, language, settings, theme

SMOKE_LIMIT_MS = 150_000
PROGRAM = "simgame"  # what the system calls the window's program, however it was started
FRAME = QSize(16, 40)  # of a window on the usual desktops


def application() -> QApplication:
    """The one application object, with the product's name, fonts and theme."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication([PROGRAM])
    app.setApplicationName("Split Decision")
    app.setOrganizationName("split-decision")
    theme.load_fonts()
    theme.apply(app)
    accessible.install()
    return app


def show_whole(window: QWidget, room: QSize) -> None:
    """Show a window at its own size where ``room`` holds it with its frame, else filling the screen."""
    window.setMinimumSize(window.minimumSize().boundedTo(room - FRAME))
    wanted = window.size() + FRAME
    if wanted.boundedTo(room) == wanted:
        window.show()
    else:
        window.showMaximized()


def run(arguments: Sequence[str] = (), save: Path | None = None) -> int:
    """Open the window and stay until it closes; returns the exit code. ``save`` is opened at once."""
    app = application()
    language.install()
    settings.apply(settings.load())
    # The window is imported late: pyqtgraph costs a quarter of a second before anything can be seen.
    from simgame.windows.main_window import MainWindow

    window = MainWindow()
    faults.watch(window.notice.show_fault)
    show_whole(window, window.screen().availableSize())
    if save is not None:
        window.open_save(save)
    if "--smoke-year" in arguments:
        return _smoke(app, window)
    return app.exec()


def _smoke(app: QApplication, window: object) -> int:
    """Play one year with computer players through the window; 0 if it was played."""
    from simgame.windows.main_window import MainWindow

    assert isinstance(window, MainWindow)
    outcome: dict[str, int | str] = {"code": 1, "why": "it was not played to its end in time"}

    def played() -> None:
        outcome["code"] = 0
        window.close()
        app.quit()

    def broke(sentence: str) -> None:
        outcome["why"] = sentence
        window.close()
        app.quit()

    window.year_played.connect(played)
    window.went_wrong.connect(broke)
    QTimer.singleShot(0, window.play_by_itself)
    QTimer.singleShot(SMOKE_LIMIT_MS, app.quit)
    app.exec()
    if outcome["code"] == 0:
        print("smoke: a year was played")
    else:
        print(tr("smoke: the year was not played: {outcome}", outcome=outcome["why"]), file=sys.stderr)
    return int(outcome["code"])

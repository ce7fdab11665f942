"""A frame of the running year at 1440 x 900, drawn by software without a screen, beside a bare QGraphicsView.

Run it alone: `python -m tests.bench.frame`. It prints the median and the 95th centile of both, in milliseconds.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from statistics import quantiles
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import qVersion
from PySide6.QtGui import QBrush, QColor, QPixmap
from PySide6.QtWidgets import QApplication, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView

from simgame.windows import theme
from simgame.windows.board_panel import BoardPanel
from simgame.windows.month_track import MonthTrack
from tests.windows import samples

WIDTH, HEIGHT = 1440 - 392, 900 - 60
"""The board's room beside the year's side panel and under the top bar."""
FRAMES = 300
DOTS = 160


def measured(app: QApplication, step: Callable[[], None], paint: Callable[[], None]) -> tuple[float, float]:
    """Median and 95th centile of the milliseconds from a step to everything painted.

    The whole viewport is repainted at once: left to itself Qt puts several steps into one paint.
    """
    times = []
    for number in range(FRAMES + 20):
        start = perf_counter()
        step()
        paint()
        if number >= 20:
            times.append((perf_counter() - start) * 1000)
        app.processEvents()
    cuts = quantiles(times, n=20)
    return cuts[9], cuts[18]


def year(app: QApplication) -> tuple[float, float, int]:
    """The board with as many patients as the pool holds."""
    board = samples.place("aldermere")
    panel = BoardPanel(board, bottom=MonthTrack(samples.YEAR))
    panel.resize(WIDTH, HEIGHT)
    panel.show()
    month = samples.january(board)
    panel.view.show_month(replace(month, streams=tuple(replace(stream, dots=60) for stream in month.streams)))
    panel.view.pause()
    runner = panel.view.runner

    def step() -> None:
        # The month is wound back before its end: only frames are measured, not the laying out of a month.
        if runner.passed > 2.2:
            runner.advance(-2.1)
        runner.advance(0.033)

    median, high = measured(app, step, panel.view.viewport().repaint)
    shown = runner.shown
    panel.close()
    return median, high, shown


def bare(app: QApplication, dots: int) -> tuple[float, float]:
    """A plain view with a background of one colour and as many small pixmaps moving."""
    scene = QGraphicsScene(0, 0, WIDTH, HEIGHT)
    view = QGraphicsView(scene)
    view.setBackgroundBrush(QBrush(QColor("#E7DECD")))
    view.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
    view.resize(WIDTH, HEIGHT)
    picture = QPixmap(9, 9)
    picture.fill(QColor("#1E1A15"))
    pieces = []
    for number in range(dots):
        piece = QGraphicsPixmapItem(picture)
        piece.setPos(number * 6 % WIDTH, number * 11 % HEIGHT)
        scene.addItem(piece)
        pieces.append(piece)
    view.show()

    def step() -> None:
        for piece in pieces:
            piece.setPos((piece.x() + 3) % WIDTH, piece.y())

    result = measured(app, step, view.viewport().repaint)
    view.close()
    return result


def main() -> int:
    """Measure and print."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    theme.apply(app)
    print(f"Qt {qVersion()}, platform {app.platformName()}")
    median, high, shown = year(app)
    bare_median, bare_high = bare(app, DOTS)
    print(
        f"frame of the running year, {WIDTH} x {HEIGHT}, {shown} patients: "
        f"median {median:.1f} ms, 95th centile {high:.1f} ms"
    )
    print(f"bare QGraphicsView, {DOTS} pixmaps: median {bare_median:.1f} ms, 95th centile {bare_high:.1f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())

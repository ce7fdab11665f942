"""The projector window: the shared screen, on the second screen if there is one. It never shows a private desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QCloseEvent, QGuiApplication, QKeyEvent, QPainter, QResizeEvent, QScreen
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView

from simgame.game.view_types import View
from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.pages.page import Page, TellsMonths

if TYPE_CHECKING:
    from simgame.windows.main_window import MainWindow
    from simgame.windows.projector_sheet import ProjectorSheet

DRAWN = 1920
"""Pixels of width that the sheet is drawn for; whatever screen it stands on, letters keep their share of it."""
ALONE = (1280, 720)


class ProjectorWindow(QGraphicsView):
    """One sheet, scaled to the window. Keys: F11 full screen, Esc out of it and then away, 1 to 6 a seat, T a table."""

    closed = Signal()
    accessible_role = QAccessible.Role.Canvas

    def accessible_value(self) -> str:
        """The figures of the room: what stands in a scene, a screen reader does not reach."""
        return self.sheet.figures.accessible_value()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(tr("Split Decision: shared screen"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setScene(QGraphicsScene(self))
        self._view: View | None = None
        self._stage = theme.stage()
        self.sheet = self._hang()
        theme.signals.changed.connect(self._made_anew)

    def _hang(self) -> ProjectorSheet:
        """The sheet is laid out in the sizes that large letters have here, and the whole is scaled to the screen."""
        from simgame.windows.projector_sheet import ProjectorSheet  # late: it shows a table's map

        sheet = ProjectorSheet()
        self.scene().clear()
        self.scene().addWidget(sheet)
        return sheet

    def _made_anew(self) -> None:
        if theme.stage() == self._stage:
            return
        self._stage = theme.stage()
        self.sheet = self._hang()
        if self._view is not None:
            self.sheet.show_view(self._view)
        self._fit()

    def show_view(self, view: View) -> None:
        """What all may see."""
        self.sheet.show_view(view)
        self._view = view
        self.setAccessibleName(self.sheet.accessibleName())

    def _fit(self) -> None:
        wide = DRAWN * theme.stage()
        scale = max(self.viewport().width() / wide, 0.05)
        self.resetTransform()
        self.scale(scale, scale)
        self.sheet.resize(round(wide), round(self.viewport().height() / scale))
        self.scene().setSceneRect(0, 0, self.sheet.width(), self.sheet.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale to the new size."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11, Esc, and the seats; no key here plays the game."""
        if event.key() == Qt.Key.Key_F11:
            (self.showNormal if self.isFullScreen() else self.showFullScreen)()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F8):
            if self.isFullScreen() and event.key() == Qt.Key.Key_Escape:
                self.showNormal()
            else:
                self.close()
        elif event.text() in ("0", "1", "2", "3", "4", "5", "6"):
            self.sheet.jump(int(event.text()))
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            self.sheet.turn_table()
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """It goes alone; the game stays."""
        super().closeEvent(event)
        self.closed.emit()


class Projector(QObject):
    """The projector of a window: ``toggle`` opens it or takes it away; it follows the table that is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.shared: ProjectorWindow | None = None
        self._month_now = 0
        window.bar.ticked.connect(self._tick)

    def wire(self, page: Page) -> None:
        """Follow the months that a page shows."""
        if isinstance(page, TellsMonths):
            page.month_shown.connect(self._month)

    def toggle(self) -> None:
        """Open it on the second screen, or beside this window where there is none; or close it."""
        if self.shared is not None:
            self.shared.close()
            return
        if self._window.seating is None or not self._window.seating.ready:
            self._window.notice.show_problem("The shared screen shows a table: open a game first.")
            return
        self.shared = shared = ProjectorWindow()
        shared.closed.connect(self._gone)
        other = second_screen(self._window.screen(), QGuiApplication.screens())
        if other is not None:
            shared.setGeometry(other.geometry())
        else:
            shared.resize(*ALONE)
        self.show_table()
        if self._window.seating.view(None).phase == "year":
            shared.sheet.show_month(self._month_now)
        (shared.showFullScreen if other is not None else shared.show)()
        self._window.activateWindow()  # the keys stay with the game

    def show_table(self) -> None:
        """What all may see of the table now; without one the window goes."""
        if self.shared is None:
            return
        seating = self._window.seating
        if seating is None:
            self.shared.close()
        elif seating.ready:
            self.shared.show_view(seating.view(None))

    def close(self) -> None:
        """Away with it."""
        if self.shared is not None:
            self.shared.close()

    def _gone(self) -> None:
        if self.shared is not None:
            self.shared.deleteLater()
            self.shared = None

    def _month(self, month: int) -> None:
        self._month_now = month
        if self.shared is not None:
            self.shared.sheet.show_month(month)

    def _tick(self, seconds: object, standing: bool) -> None:
        if self.shared is not None:
            self.shared.sheet.show_clock(seconds if isinstance(seconds, int) else None, standing)


def second_screen(here: QScreen, screens: list[QScreen]) -> QScreen | None:
    """A screen that the game's own window is not on."""
    return next((screen for screen in screens if screen is not here), None)

"""The board with what lies over it: money strip above, key or month track below; the sea runs on under both."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from simgame.windows import theme
from simgame.windows.board import BoardView
from simgame.windows.board_data import BoardMap, Size
from simgame.windows.board_legend import MapKey
from simgame.windows.drawing import factor


class BoardPanel(QWidget):
    """A board filling the room, with one widget laid over its top and one over its bottom.

    `view` is the board. Overlays with a height for their width are given it; others their size hint's height.
    """

    def __init__(
        self,
        board: BoardMap,
        *,
        size: Size = "laptop",
        top: QWidget | None = None,
        bottom: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.view = BoardView(board, size=size, parent=self)
        self._top: QWidget | None = None
        self._bottom: QWidget | None = None
        self._key: MapKey | None = None
        self.view.layer_changed.connect(self._explain)
        self.set_overlays(top, bottom)
        theme.signals.changed.connect(self._arrange)

    def set_overlays(self, top: QWidget | None, bottom: QWidget | None) -> None:
        """Lay these over the board, in place of what lay there (which is hidden, not deleted)."""
        for old in (self._top, self._bottom):
            if old is not None and old not in (top, bottom):
                old.hide()
        self._top, self._bottom = top, bottom
        for new in (top, bottom):
            if new is not None:
                new.setParent(self)
                new.raise_()
                new.show()
        if isinstance(bottom, MapKey) and bottom is not self._key:
            self._key = bottom
            bottom.layer_wanted.connect(self.view.next_layer)
        self._explain()
        self._arrange()

    def _explain(self) -> None:
        if self._key is not None:
            self._key.set_board(self.view.board, self.view.layer)

    def _arrange(self) -> None:
        self.view.setGeometry(self.rect())
        table = self._size == "table"
        scale = factor(table=table)
        side, over = (24.0, 22.0) if table else (12.0, 10.0) if self.width() < 760 else (16.0, 14.0)
        side, over = side * scale, over * scale
        width = max(60, round(self.width() - 2 * side))
        top = bottom = 0
        for widget in (self._top, self._bottom):
            if widget is None:
                continue
            height = widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
            y = over if widget is self._top else self.height() - over - height
            widget.setGeometry(round(side), round(y), width, height)
            if widget is self._top:
                top = round(over) + height
            else:
                bottom = round(over) + height
        self.view.set_insets(0, top, 0, bottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new size."""
        super().resizeEvent(event)
        self._arrange()

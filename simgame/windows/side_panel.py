"""A panel that lies over the right side of the window: help for the screen in sight, the brief, or advice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.surfaces import SurfaceFrame
from simgame.windows.text import Text

WIDTH, BIG_WIDTH = 440, 760
Fill = Callable[[QVBoxLayout, bool], None]


class SidePanel(QWidget):
    """``open_with("brief", "The brief", fill, big=False)``: ``fill`` puts what it holds into a column. Esc or its
    button closes it; ``closed`` follows, and the focus goes back to where it was."""

    closed = Signal()
    close_keys: tuple[int, ...] = (Qt.Key.Key_Escape,)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._layout = say.column(self)
        self._before: QWidget | None = None
        self._content: Fill | None = None
        self.place = self.title = ""
        self.big = False
        self.close_button: Button | None = None
        parent.installEventFilter(self)
        theme.signals.changed.connect(self._restyle)
        self.hide()

    def open_with(self, place: str, title: str, fill: Fill, big: bool) -> None:
        """Show something; the same ``place`` again shows it anew."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self.place, self.title, self._content, self.big = place, title, fill, big
        self._fill()
        self._fit()
        self.show()
        self.raise_()
        assert self.close_button is not None
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Close; the focus goes back."""
        if not self.isVisible():
            return
        self.hide()
        before, self._before = self._before, None
        try:
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
        except RuntimeError:
            pass  # the page that had the focus was made anew in the meantime
        self.closed.emit()

    def _fill(self) -> None:
        say.empty(self._layout)
        big = self.big
        frame = SurfaceFrame("card", big)
        frame.set_border("rule2", 1.5)
        pad = theme.px(40 if big else 22, big)
        column = say.column(frame, (pad, pad - 6, pad, pad - 6), theme.px(16 if big else 10, big))
        head = say.row(spacing=theme.px(12, big))
        head.addWidget(Text(self.title, "h2", big=big, wrap=True), 1)
        self.close_button = Button("Close", key="Esc", kind="small", big=big)
        self.close_button.clicked.connect(self.dismiss)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if self._content is not None:
            self._content(column, big)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(frame)
        self._layout.addWidget(self._area)
        said = " ".join(text.text() for text in frame.findChildren(Text))
        self.setAccessibleName(tr(said if len(said) < 400 else said[:400] + " …"))

    def _fit(self) -> None:
        above = self.parentWidget()
        if above is None:
            return
        wide = min(theme.px(BIG_WIDTH if self.big else WIDTH, self.big), above.width() - 24)
        self.setGeometry(above.width() - wide - 12, 12, wide, above.height() - 24)

    def _restyle(self) -> None:
        if self.isVisible():
            self._fill()
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the right side of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Its keys close, arrows and Page Down scroll; no other key reaches the screen below, except with Ctrl."""
        bar = self._area.verticalScrollBar()
        page = round(0.9 * self._area.viewport().height())
        by = {Qt.Key.Key_Down: 60, Qt.Key.Key_Up: -60, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page}
        if event.key() in self.close_keys:
            self.dismiss()
        elif event.key() in by:
            bar.setValue(bar.value() + by[Qt.Key(event.key())])
        event.accept()

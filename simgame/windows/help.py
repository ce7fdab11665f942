"""Help for the screen in sight: a panel at the right with what the phase is for and its keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from simgame.windows import say, theme
from simgame.windows.buttons import Button
from simgame.windows.surfaces import KeyCap, Rule, SurfaceFrame
from simgame.windows.text import Text
from simgame.windows.texts import Topic, topics

WIDTH, BIG_WIDTH = 440, 760


class HelpPanel(QWidget):
    """Lies over the right side of its parent. ``show_topic("desk", big=False)``; Esc, F1 or its button closes it.

    ``closed`` follows; the focus goes back to where it was.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._layout = say.column(self)
        self._before: QWidget | None = None
        self.place = ""
        self.big = False
        self.close_button: Button | None = None
        parent.installEventFilter(self)
        theme.signals.changed.connect(self._restyle)
        self.hide()

    def show_topic(self, place: str, big: bool) -> None:
        """What a place is for, and its keys."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self.place, self.big = place, big
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
        found = topics()
        topic, everywhere = found[self.place], found["everywhere"]
        frame = SurfaceFrame("card", big)
        frame.set_border("rule2", 1.5)
        pad = theme.px(40 if big else 22, big)
        column = say.column(frame, (pad, pad - 6, pad, pad - 6), theme.px(16 if big else 10, big))
        head = say.row(spacing=theme.px(12, big))
        head.addWidget(Text(topic.title, "h2", big=big, wrap=True), 1)
        self.close_button = Button("Close", key="Esc", kind="small", big=big)
        self.close_button.clicked.connect(self.dismiss)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(Text(topic.purpose, "ui" if big else "body", big=big, wrap=True))
        column.addWidget(Rule(token="rule2", big=big))
        column.addWidget(Text("Keys of this screen", "caps", "ink2", big=big))
        column.addLayout(self._keys(topic))
        column.addSpacing(theme.px(6, big))
        column.addWidget(Text(everywhere.title, "caps", "ink2", big=big))
        column.addLayout(self._keys(everywhere))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(frame)
        self._layout.addWidget(scroll)
        self.setAccessibleName(f"Help: {topic.title}. {topic.purpose}")

    def _keys(self, topic: Topic) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(14, self.big))
        grid.setVerticalSpacing(theme.px(10 if self.big else 7, self.big))
        grid.setColumnStretch(1, 1)
        for line, (key, does) in enumerate(topic.keys):
            grid.addWidget(KeyCap(key, big=self.big), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(does, "ui", big=self.big, wrap=True), line, 1)
        return grid

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
        """Esc, F1 and ? close; no other key reaches the screen below, except with Ctrl."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Question):
            self.dismiss()
        else:
            event.accept()

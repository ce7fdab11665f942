"""The strip under the top bar: one sentence when something was refused, broke, or a computer player gave its reason."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleEvent, QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from simgame.model.language import tr
from simgame.windows import icons, theme


class Notice(QWidget):
    """A sentence with an edge in the colour of its kind; hidden while there is nothing to say.

    Example: ``notice.show_problem("Acute trust: £2.0m more than the purse holds.")``
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = "off"
        self._icon = QLabel(self)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)  # a table may be called "<b>"
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._made: Path | None = None
        self.open_button = QPushButton("", self)
        self.open_button.clicked.connect(self._open)
        self.close_button = QPushButton(tr("Close"), self)
        self.close_button.setAccessibleName(tr("Close this message"))
        self.close_button.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.open_button)
        row.addWidget(self.close_button)
        self._big = False
        self.hide()

    def set_big(self, big: bool) -> None:
        """Letters of an open table, which are read from three metres, or those of a laptop."""
        self._big = big
        size = f"font-size: {theme.font('small', True).pixelSize()}px;" if big else ""
        for widget in (self.words, self.open_button, self.close_button):
            if widget.styleSheet() != size:
                widget.setStyleSheet(size)

    def show_problem(self, sentence: str) -> None:
        """Something was refused; nothing changed."""
        self._say(sentence, "off", "x-circle")

    def show_fault(self, sentence: str) -> None:
        """Something broke; says what is safe."""
        self._say(
            tr("{sentence} Everything you decided so far is kept on this laptop.", sentence=sentence), "off", "x-circle"
        )

    def show_note(self, sentence: str) -> None:
        """Something worth reading."""
        self._say(sentence, "ink", "info")

    def show_made(self, sentence: str, path: Path) -> None:
        """A file was written, or a folder of them: a button opens it with what the system has for it."""
        self._say(sentence, "ink", "info", path)

    def show_said(self, seat: str, sentence: str) -> None:
        """A computer player's reason."""
        self._say(
            tr("{seat_name}: {sentence}", seat_name=theme.SEAT_NAME[seat], sentence=sentence),
            theme.SEAT_TOKEN[seat],
            "robot",
        )

    def show_busy(self, words: str) -> None:
        """Something is being made ready."""
        self._say(f"{tr(words)} …", "control", "timer")

    @property
    def is_problem(self) -> bool:
        """Whether it says that something was refused or broke."""
        return self._edge == "off" and not self.isHidden()

    def clear(self) -> None:
        """Take the sentence away."""
        self.hide()
        self.words.clear()

    def _open(self) -> None:
        if self._made is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made))):
            self.show_note(tr("No program here opens it: go to {path}.", path=self._made))

    def _say(self, sentence: str, edge: str, icon: str, made: Path | None = None) -> None:
        self._edge, self._made = edge, made
        self.open_button.setVisible(made is not None)
        if made is not None:
            self.open_button.setText(tr("Open the folder") if made.is_dir() else tr("Open it"))
        self._icon.setPixmap(icons.pixmap(icon, "fill", theme.colour(edge), theme.px(34, True) if self._big else 22))
        self.words.setText(tr(sentence))
        self.setAccessibleName(self.words.text())
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Card with an edge of 6 px at the left and a hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("card"))
        painter.fillRect(QRectF(0, 0, 6, self.height()), theme.colour(self._edge))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.colour("rule2"))

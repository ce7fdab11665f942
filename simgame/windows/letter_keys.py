"""Whether a single letter is a key: off while text is typed, and off altogether where a player wants it so.

Somebody who speaks to the computer, or whose hand slips, must not shake hands by saying a word.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

TYPED = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox)
_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)  # with one of these it is no single letter


def is_letter(event: QKeyEvent) -> bool:
    """Whether a key press is a single letter, with Shift or without."""
    return event.text().isalpha() and len(event.text()) == 1 and not event.modifiers() & _HELD


def typing(widget: QWidget | None) -> bool:
    """Whether text is typed into a widget."""
    return isinstance(widget, TYPED) and not isinstance(widget, QAbstractSpinBox)


class _Deaf(QObject):
    """Takes single letters away from everything that is not typed into. Installed only while letters are off."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and is_letter(event):
            return isinstance(watched, QWidget) and not typing(QApplication.focusWidget())
        return False


_deaf: list[_Deaf] = []


def on() -> bool:
    """Whether single letters are keys."""
    return not _deaf


def set_on(wanted: bool) -> None:
    """Letters as keys, or not."""
    app = QApplication.instance()
    if wanted == on() or app is None:
        return
    if wanted:
        app.removeEventFilter(_deaf.pop())
    else:
        _deaf.append(_Deaf())
        app.installEventFilter(_deaf[-1])

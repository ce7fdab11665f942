"""What a screen reader finds: a role and a value for widgets that paint themselves.

Qt knows buttons, labels and fields; everything else it calls a client without a value. A widget names its role with
``accessible_role`` and says its value with ``accessible_value()``; both are asked only when somebody listens.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role


class Told(QAccessibleWidget):
    """A widget that says its own value."""

    def text(self, what: QAccessible.Text) -> str:
        """Its value from ``accessible_value``, everything else as Qt has it."""
        if what == QAccessible.Text.Value:
            say = getattr(self.object(), "accessible_value", None)
            if callable(say):
                return str(say())
        return str(super().text(what))


def _make(_name: str, widget: QObject) -> QAccessibleInterface | None:
    """The interface of a widget that names its role; None lets Qt make its own."""
    role = getattr(widget, "accessible_role", None)
    if role is None or not isinstance(widget, QWidget):
        return None
    if role == Role.Graphic and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        role = Role.Button  # what takes the keys can be pressed
    return Told(widget, role)


_installed: list[bool] = []


def install() -> None:
    """Let every screen reader ask; once for a process."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_make)

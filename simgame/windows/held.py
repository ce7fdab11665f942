"""What the fields of a page hold that no entry holds yet, kept while the page is made anew: words that are being typed,
figures, lists and cards half chosen, and where the keys were."""

from __future__ import annotations

from collections import Counter
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QCheckBox, QComboBox, QLineEdit, QWidget

Key = tuple[str, str, int]
"""Of a field: its class, its accessible name, and its number among those of the same."""
GONE = "gone"
"""The property of a widget that was taken away and is deleted as soon as that may be: it holds nothing."""
MOST = 400  # fields put back one after the other; each may make others


@runtime_checkable
class Holds(Protocol):
    """A widget that can say what a person has done to it and have it done again, as the person did it."""

    def held_here(self) -> object:
        """What it holds; None for nothing."""

    def hold_again(self, held: object) -> None:
        """What another of its kind held."""


class Pressed(QAbstractButton):
    """One of a few cards to press: the one that was pressed is pressed again."""

    def held_here(self) -> object:
        """Whether it is the one."""
        return self.isChecked()

    def hold_again(self, held: object) -> None:
        """Press it."""
        if held:
            self.click()


def fields(page: QWidget) -> dict[Key, QWidget]:
    """Everything on a page that a person can set or type in, the page first, in the order in which it was made."""
    found: dict[Key, QWidget] = {}
    met: Counter[tuple[str, str]] = Counter()
    for widget in (page, *page.findChildren(QWidget)):
        if _is_field(widget) and not _is_gone(widget, page):
            name = "" if widget is page else widget.accessibleName()
            named = (type(widget).__name__, name)
            found[*named, met[named]] = widget
            met[named] += 1
    return found


def _is_field(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit):
        return not isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
    return isinstance(widget, QComboBox | QCheckBox | Holds)


def _is_gone(widget: QWidget, page: QWidget) -> bool:
    part: QWidget | None = widget
    while part is not None and part is not page:
        if part.property(GONE):
            return True
        part = part.parentWidget()
    return False


def state(field: QWidget) -> object:
    """What stands in a field."""
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, QCheckBox):
        return field.isChecked()
    return field.held_here() if isinstance(field, Holds) else None


def _set(field: QWidget, held: object) -> None:
    """As a person would: who listens to the field hears of it."""
    if isinstance(field, QLineEdit):
        field.setText(str(held))
        field.setModified(True)
    elif isinstance(field, QComboBox):
        at = field.findText(str(held))
        if at >= 0:
            field.setCurrentIndex(at)
    elif isinstance(field, QCheckBox):
        field.setChecked(bool(held))
    elif isinstance(field, Holds):
        field.hold_again(held)


class Held:
    """What a page holds when it goes; ``put_back`` on the page that takes its place, as often as more of it is made."""

    def __init__(self, page: QWidget) -> None:
        found = fields(page)
        self._left = {key: now for key, field in found.items() if (now := state(field)) is not None}
        focus = QApplication.focusWidget()
        self._focus = next((key for key, field in found.items() if field is focus and field is not page), None)
        self._cursor = focus.cursorPosition() if isinstance(focus, QLineEdit) else 0

    def put_back(self, page: QWidget) -> bool:
        """Fields that are there now and hold something else; whether some are still to come."""
        for _ in range(MOST):
            found = fields(page)
            if not any(self._put(found, key) for key in found):
                break
        self._focus_again(fields(page))
        return bool(self._left)

    def _put(self, found: dict[Key, QWidget], key: Key) -> bool:
        """Whether this field was set: that may have made or taken away others."""
        if key not in self._left:
            return False
        held, field = self._left.pop(key), found[key]
        if not field.isEnabled() or state(field) == held:
            return False
        _set(field, held)
        return True

    def _focus_again(self, found: dict[Key, QWidget]) -> None:
        field = found.get(self._focus) if self._focus is not None else None
        if field is None or not field.isVisible() or not field.isEnabled():
            return
        self._focus = None
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, QLineEdit):
            field.setCursorPosition(self._cursor)

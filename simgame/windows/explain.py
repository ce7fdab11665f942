"""Anything with a tooltip can be explained for longer than a pointer rests on it: a click on it, or Shift+F1, pins."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class _Signals(QObject):
    """``asked(widget)``: what does this widget show; ``table_asked(widget)``: and its figures as a table."""

    asked = Signal(object)
    table_asked = Signal(object)


signals = _Signals()


def ask(widget: QWidget) -> bool:
    """Ask what a widget shows; False where it has nothing to say."""
    if not widget.toolTip():
        return False
    signals.asked.emit(widget)
    return True


def ask_table(widget: QWidget) -> bool:
    """Ask for a picture's figures as a table; False where it has none."""
    figures = getattr(widget, "figures", None)
    if not callable(figures) or not figures().rows:
        return False
    signals.table_asked.emit(widget)
    return True


def title_of(widget: QWidget) -> str:
    """What a widget is called, as short as it can be said."""
    words = getattr(widget, "words", "")
    named = widget.accessibleName() or (words if isinstance(words, str) else "")
    return named if len(named) < 60 else named[:57].rsplit(" ", 1)[0] + " …"

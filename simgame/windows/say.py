"""Grounds and layouts that every page is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from simgame.windows.held import GONE


def ground(colour: str) -> QWidget:
    """A widget filled with a token (table, paper, card)."""
    made = QWidget()
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
    made.setProperty("ground", colour)
    return made


def column(parent: QWidget, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 0) -> QVBoxLayout:
    """A vertical layout on ``parent``."""
    made = QVBoxLayout(parent)
    made.setContentsMargins(*margins)
    made.setSpacing(spacing)
    return made


def row(
    parent: QWidget | None = None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 0
) -> QHBoxLayout:
    """A horizontal layout."""
    made = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    made.setContentsMargins(*margins)
    made.setSpacing(spacing)
    return made


def stacked(*widgets: QWidget, roomy: QWidget) -> QWidget:
    """Widgets one under another; ``roomy`` takes what room there is."""
    made = QWidget()
    layout = column(made, spacing=12)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget is roomy else 0)
    return made


def away(widget: QWidget) -> None:
    """Out of sight at once, and deleted as soon as that may be."""
    widget.hide()
    widget.setProperty(GONE, True)
    widget.deleteLater()


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            empty(inner)
        widget = item.widget()
        if widget is not None:
            away(widget)

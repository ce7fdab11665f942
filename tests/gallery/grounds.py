"""What the scenes of cards stand on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simgame.windows.scale import Scale
from simgame.windows.surfaces import ground, row

Scene = tuple[Callable[[], QWidget], int, int]
SEATS = ("commissioner", "acute", "community", "stp", "gp", "council")
MONEY = Scale(0, 8, 0.5)


def on_ground(name: str, *items: QWidget, margin: int = 24, spacing: int = 14) -> QWidget:
    """Widgets below each other on one of the three grounds."""
    page = QWidget()
    ground(page, name)
    stack = QVBoxLayout(page)
    stack.setContentsMargins(margin, margin, margin, margin)
    stack.setSpacing(spacing)
    for item in items:
        stack.addWidget(item)
    stack.addStretch(1)
    return page


def box(layout: QHBoxLayout | QVBoxLayout) -> QWidget:
    made = QWidget()
    made.setLayout(layout)
    return made


def row_of(*items: QWidget | None) -> QWidget:
    return box(row(*items))

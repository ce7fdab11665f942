"""What holds for every test of the screen: the program's fonts and colours, and nothing left changed behind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from simgame.windows import theme


@pytest.fixture(autouse=True)
def the_usual_look(qapp: QApplication) -> Iterator[None]:
    """Light, text at 100 %; as it was afterwards."""
    if not theme.load_fonts() or not qapp.styleSheet():
        theme.apply(qapp)
    yield
    if theme.theme() != "light":
        theme.set_theme("light")
    if theme.text_scale() != 1.0:
        theme.set_text_scale(1.0)
    if theme.projector():
        theme.set_projector(False)
    if theme.legible():
        theme.set_legible(False)
    if theme.stage() != 1.0:
        theme.set_stage(1920, 1080)
    theme.set_reduce_motion(False)

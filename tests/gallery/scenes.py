"""Which cards are pictured, and in what size."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from tests.gallery import cards, controls
from tests.gallery.grounds import Scene

SCENES: dict[str, Scene] = {
    "contract": (controls.contract, 1000, 840),
    "contract-1366": (controls.contract, 926, 642),
    "promise": (cards.promise, 1440, 840),
    "budget": (cards.budget, 1440, 800),
    "plans": (cards.plans, 1920, 760),
    "winter": (cards.winter, 1920, 600),
    "event": (cards.event, 900, 560),
    "letter": (cards.letter, 840, 900),
    "vote": (cards.vote, 1440, 840),
    "curtain": (cards.curtain, 1440, 900),
    "curtain-1366": (cards.curtain, 1366, 768),
    "progress": (cards.progress, 440, 140),
    "parts": (controls.parts, 1080, 860),
    "bars": (controls.bars, 1440, 230),
    "bars-1366": (controls.bars, 1366, 230),
    "big-bars": (controls.big_bars, 1920, 380),
    "desk": (controls.desk, 424, 860),
    "sheet": (controls.sheet, 1400, 720),
}


def picture(app: QApplication, name: str) -> QPixmap:
    """One scene of cards in the theme in force."""
    build, width, height = SCENES[name]
    page = build()
    page.resize(width, height)
    page.show()
    app.processEvents()
    focus = getattr(page, "focus_me", None)
    if focus is not None:
        page.activateWindow()
        focus()
    app.processEvents()
    made = page.grab()
    page.close()
    page.deleteLater()
    return made

"""No leak in the window: its title, tooltips, names and words are the same whatever another seat keeps to itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget
from pytestqt.qtbot import QtBot

from simgame.game import entries as e
from simgame.game.plans import levers_of
from simgame.game.seats import SeatId
from simgame.session.sitting import Sitting
from simgame.windows import settings, theme
from simgame.windows.main_window import MainWindow
from simgame.windows.page_book import PROGRAM_PLACES
from simgame.windows.pages.curtain import CurtainPage
from simgame.windows.pages.desk import DeskPage
from simgame.windows.text import Text
from tests.windows.played_table import play_to, seat_down

PATIENCE_MS = 20_000


@pytest.fixture(autouse=True)
def still() -> Iterator[None]:
    theme.set_reduce_motion(True)
    yield
    settings.save(settings.Settings())


def words_of(window: MainWindow) -> list[str]:
    """Whatever is drawn, read aloud or shown under the pointer, in sight or not; pages that know no table are left out,
    since the set-up may or may not have been made ahead."""
    apart = [page for (place, _), page in window.book._pages.items() if place in PROGRAM_PLACES]
    said = [window.windowTitle(), window.windowFilePath(), window.statusTip()]
    for widget in (window, *window.findChildren(QWidget)):
        if any(page is widget or page.isAncestorOf(widget) for page in apart):
            continue
        said += [
            widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.statusTip(),
            widget.whatsThis(), widget.windowTitle(),
        ]  # fmt: skip
        if isinstance(widget, Text):
            said.append(widget.words)
        if isinstance(widget, QGraphicsView) and widget.scene() is not None:
            said += [item.toolTip() for item in widget.scene().items()]
    return sorted(words for words in said if words)


def secretive(sitting: Sitting, seat: SeatId) -> None:
    """The seat drafts, gives a reason, predicts and keeps an objective; its board thinks otherwise."""
    levers = levers_of(sitting.table, seat)
    for value in (levers[0].highest, levers[0].lowest, levers[0].highest):
        assert sitting.offer(e.Draft(seat, {levers[0].id: value})) == ()
    assert sitting.offer(e.Reason(seat, "Between me and my board.")) == ()
    assert sitting.offer(e.Prediction(seat, "ae_four_hour_pct", "down", 3.0)) == ()
    assert sitting.offer(e.ObjectiveKept(seat, sitting.table.aims[seat].dealt[1])) == ()
    held = sitting.table.mandates[seat]
    other = msgspec.structs.replace(held, gbp_m=held.gbp_m + 4.0, drawn=held.drawn + 1.0)
    sitting.table = replace(sitting.table, mandates={**sitting.table.mandates, seat: other})


def shown(qtbot: QtBot, regime: str, secret: SeatId | None) -> tuple[list[str], list[str]]:
    """The words at the curtain and at the desk that it opens, of a game at Decide."""
    sitting = seat_down("curtain", regime)
    play_to(sitting, "decide")
    if secret is not None:
        secretive(sitting, secret)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
    window._seated(sitting)
    assert window.seating is not None
    qtbot.waitUntil(lambda: isinstance(window.page, CurtainPage), timeout=PATIENCE_MS)
    _settle(window, qtbot)
    at_curtain = words_of(window)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, DeskPage), timeout=PATIENCE_MS)
    _settle(window, qtbot)
    page = window.page
    assert isinstance(page, DeskPage)
    assert page._view is not None
    assert page._view.seat == "commissioner"
    at_desk = words_of(window)
    window.close()
    return at_curtain, at_desk


def _settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.work.busy, timeout=PATIENCE_MS)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.work.busy, timeout=PATIENCE_MS)


@pytest.mark.parametrize("regime", ["keep", "abolish"])
def test_title_tooltips_and_words_never_depend_on_another_seats_secret(qtbot: QtBot, regime: str) -> None:
    plain, secret = shown(qtbot, regime, None), shown(qtbot, regime, "acute")
    assert plain[0] == secret[0], set(secret[0]) ^ set(plain[0])
    assert plain[1] == secret[1], set(secret[1]) ^ set(plain[1])
    assert not any("Between me and my board" in words for words in (*secret[0], *secret[1]))
    if regime == "keep":
        own = shown(qtbot, regime, "commissioner")
        assert own[0] == plain[0], "behind the curtain nobody sees even one's own"
        assert own[1] != plain[1], "at the desk its owner does"

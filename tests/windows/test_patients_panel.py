"""The patients’ panel on the pages: names, a question that plans wait for, and the story that leads."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simgame.game.entries import NewTable
from simgame.game.entries_chair import FrontPageLed, PanelAnswered, PanelAsked, ResidentNamed
from simgame.game.seats import SEATS
from simgame.game.table import apply
from simgame.session.files import load_scenario
from simgame.session.sitting import Sitting
from simgame.windows.pages.briefing import BriefingPage
from simgame.windows.pages.plans_up import PlansUpPage
from simgame.windows.pages.report import ReportPage
from simgame.windows.patients import Leads
from simgame.windows.resident_card import ResidentCard
from tests.game.tables import on
from tests.windows.at_table import AtTable, put_up

LEFT = Qt.MouseButton.LeftButton


def sitting_with_a_panel() -> Sitting:
    people = dict.fromkeys(SEATS, "person")
    entry = NewTable(
        "aldermere", seed=3, seats=people, way="open", panel=1, pairs=("acute",), names={"acute": "Ada & Ben"},
    )  # fmt: skip
    return Sitting.unsaved(entry, load_scenario("aldermere"))


def moved(sitting: Sitting, phase: str) -> Sitting:
    """The table further on, in the plainest way."""
    while sitting.table.phase != phase:
        sitting.table = on(sitting.table)
    return sitting


def test_names_and_the_question_are_put_from_the_briefing(qtbot: QtBot) -> None:
    page = BriefingPage(big=True)
    qtbot.addWidget(page)
    put_up(page, 1920, 968)
    at = AtTable(page, sitting_with_a_panel())
    assert "Ada speaks, Ben holds the pen." in page.pairs.text()
    at.press("n")
    qtbot.keyClicks(page.patients.names["hip"], "Stan")
    qtbot.keyClick(page.patients.names["hip"], Qt.Key.Key_Return)
    page.patients.seat.setCurrentIndex(list(SEATS).index("acute"))
    qtbot.keyClicks(page.patients.question, "Who waits in the corridor?")
    qtbot.mouseClick(page.patients.put, LEFT)
    assert at.refused == []
    assert at.offered == [ResidentNamed("hip", "Stan"), PanelAsked("acute", "Who waits in the corridor?")]
    assert "Who waits in the corridor?" in page.patients.said.text()


def test_plans_wait_for_the_answer(qtbot: QtBot) -> None:
    sitting = sitting_with_a_panel()
    assert sitting.offer(PanelAsked("acute", "Who waits in the corridor?")) == ()
    page = PlansUpPage(big=True)
    qtbot.addWidget(page)
    put_up(page, 1920, 968)
    at = AtTable(page, moved(sitting, "plans_up"))
    assert page.question.isVisible()
    assert not page.lock.isEnabled()
    assert "waits for an answer" in page.lock.toolTip()
    qtbot.mouseClick(page.answered, LEFT)
    assert at.offered == [PanelAnswered()]
    assert page.question.isHidden()
    assert page.lock.isEnabled()


def test_the_panel_picks_the_story_that_leads(qtbot: QtBot) -> None:
    sitting = sitting_with_a_panel()
    sitting.table = apply(sitting.table, ResidentNamed("hip", "Stan"))
    page = ReportPage(big=True)
    qtbot.addWidget(page)
    put_up(page, 1920, 968)
    at = AtTable(page, moved(sitting, "report"))
    page._story()
    leads = page.pages["headline"].findChild(Leads)
    before = at.view.report.title
    qtbot.mouseClick(leads.buttons[1], LEFT)
    assert at.offered == [FrontPageLed(1)]
    assert at.view.report.title != before
    assert page.pages["headline"].findChild(Leads).buttons[1].kind == "chosen"
    cards = page.pages["residents"].findChildren(ResidentCard)
    assert any("Stan" in card.accessibleName() for card in cards)

"""More people than seats: the facilitator's hand on the deck, the patients' panel, and pairs who share a seat."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from simgame.game.entries import NewTable
from simgame.game.entries_chair import PanelAsked
from simgame.game.seats import SEATS
from simgame.game.table import apply
from simgame.session.files import load_scenario
from simgame.session.sitting import Sitting
from simgame.windows.pages.briefing import BriefingPage
from simgame.windows.pages.report import ReportPage
from simgame.windows.place_map import use
from tests.gallery.shown import Shown, Size, on, on_stage
from tests.windows.played_table import Moment, play_to
from tests.windows.staged import Stage, page_of

PLACE = "aldermere"


@cache
def _moments() -> tuple[Moment, Moment, Moment]:
    """The briefing before and after the panel has asked, and a report whose story the panel may choose."""
    people = dict.fromkeys(SEATS, "person")
    entry = NewTable(
        PLACE, seed=3, seats=people, way="open", years=1, panel=2, pairs=("acute", "commissioner"), name="Table Alder",
        names={"acute": "Ada & Ben", "commissioner": "Cy & Dee"},
    )  # fmt: skip
    sitting = Sitting.unsaved(entry, load_scenario(PLACE))
    before = play_to(sitting, "briefing")
    asked = apply(sitting.table, PanelAsked("acute", "Who waits in the corridor tonight?"))
    after = Sitting.unsaved(entry, load_scenario(PLACE))
    after.table = asked
    told = Moment("briefing", after.view(None), True)
    report = play_to(sitting, "report")
    return Moment("briefing", before, True), told, Moment("report", report, True)


def chairs(size: Size) -> Iterator[Shown]:
    """Pairs on the briefing, both panels open, the question as it waits, the stories to choose from."""
    on(size)
    use(load_scenario(PLACE))
    before, asked, report = _moments()
    stage = Stage(page_of("briefing", True), before, *size)
    page = stage.page
    assert isinstance(page, BriefingPage)
    yield on_stage("chair-pairs", stage, True)
    page._chair()
    yield on_stage("chair-facilitator", stage, True)
    page._chair()
    page._panel()
    yield on_stage("chair-patients", stage, True)
    stage.close()
    stage = Stage(page_of("briefing", True), asked, *size)
    assert isinstance(stage.page, BriefingPage)
    stage.page._panel()
    yield on_stage("chair-patients-asked", stage, True)
    stage.close()
    stage = Stage(page_of("report", True), report, *size)
    assert isinstance(stage.page, ReportPage)
    stage.page._story()
    yield on_stage("chair-story", stage, True)
    stage.close()

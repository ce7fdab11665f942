"""Which class draws which page; a page is made when it is first needed and kept."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtWidgets import QStackedWidget

from simgame.windows.pages.page import Page

# place -> (module under pages, class); imported late, since charts cost a quarter of a second.
PLACES: dict[str, tuple[str, str]] = {
    "home": ("home", "HomePage"),
    "setup": ("setup", "SetupPage"),
    "curtain": ("curtain", "CurtainPage"),
    "briefing": ("briefing", "BriefingPage"),
    "negotiate": ("negotiate", "NegotiatePage"),
    "budget": ("budget", "BudgetPage"),
    "desk": ("desk", "DeskPage"),
    "sheet": ("sheet", "SheetPage"),
    "plans_up": ("plans_up", "PlansUpPage"),
    "year": ("year", "YearPage"),
    "winter_call": ("winter_call", "WinterCallPage"),
    "report": ("report", "ReportPage"),
    "vote": ("vote", "VotePage"),
    "switch": ("switch", "SwitchPage"),
    "debrief": ("debrief", "DebriefPage"),
}
PROGRAM_PLACES = ("home", "setup")


class PageBook:
    """The pages of one window. ``wire`` connects a new page's signals."""

    def __init__(self, stack: QStackedWidget, wire: Callable[[Page], None]) -> None:
        self._stack = stack
        self._wire = wire
        self._pages: dict[tuple[str, bool], Page] = {}

    def page(self, place: str, big: bool) -> Page:
        """The page of a place, in laptop or open-table size."""
        key = (place, big and place not in PROGRAM_PLACES)
        found = self._pages.get(key)
        if found is None:
            module, name = PLACES[place]
            made = getattr(import_module(f"simgame.windows.pages.{module}"), name)(big=key[1])
            assert isinstance(made, Page)
            found = self._pages[key] = made
            self._wire(found)
            self._stack.addWidget(found)
        return found

    def forget_game(self) -> None:
        """Drop the pages of a table: a new game starts with fresh ones, so that nothing of the last can be seen."""
        self._drop([key for key in self._pages if key[0] not in PROGRAM_PLACES])

    def rebuild(self) -> None:
        """Drop every page, after a change of theme or text size."""
        self._drop(list(self._pages))

    def _drop(self, keys: list[tuple[str, bool]]) -> None:
        for key in keys:
            page = self._pages.pop(key)
            self._stack.removeWidget(page)
            page.deleteLater()

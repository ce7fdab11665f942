"""Which class draws which page; a page is made when it is first needed and kept."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtWidgets import QStackedWidget

from simgame.model.language import tr
from simgame.windows.held import Held
from simgame.windows.pages.page import Page
from simgame.windows.roomy import polish
from simgame.windows.texts import topics

# place -> (module under pages, class); imported late, since charts cost a quarter of a second.
PLACES: dict[str, tuple[str, str]] = {
    "home": ("home", "HomePage"),
    "setup": ("setup", "SetupPage"),
    "settings": ("settings", "SettingsPage"),
    "how_to_play": ("how_to_play", "HowToPlayPage"),
    "first_game": ("first_game", "FirstGamePage"),
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
    "hand": ("hand", "HandPage"),
}
ASIDE_PLACES = ("settings", "how_to_play")  # from anywhere and back again
PROGRAM_PLACES = ("home", "setup", *ASIDE_PLACES)


def load(place: str) -> type[Page]:
    """The class of a page; its modules are read here, which takes a moment and may be done in any thread."""
    module, name = PLACES[place]
    found: type[Page] = getattr(import_module(f"simgame.windows.pages.{module}"), name)
    return found


class PageBook:
    """The pages of one window. ``wire`` connects a new page's signals."""

    def __init__(self, stack: QStackedWidget, wire: Callable[[Page], None]) -> None:
        self._stack = stack
        self._wire = wire
        self._pages: dict[tuple[str, bool], Page] = {}
        self._drafts: dict[tuple[str, bool], object] = {}  # of pages that are to be made anew
        self._about: dict[tuple[str, bool], object] = {}  # what a page was last shown of
        self._held: dict[tuple[str, bool], Held] = {}  # by the fields of pages that are to be made anew

    def page(self, place: str, big: bool) -> Page:
        """The page of a place, in laptop or open-table size."""
        found = self.make(place, big)
        if self._stack.indexOf(found) < 0:
            self._stack.addWidget(found)
        return found

    def make(self, place: str, big: bool) -> Page:
        """The same, perhaps not in the stack yet: to put it there takes half as long again."""
        key = (place, big and place not in PROGRAM_PLACES)
        found = self._pages.get(key)
        if found is None:
            found = self._pages[key] = load(place)(big=key[1])
            found.setAccessibleName(tr(topics()[place].title))
            if key in self._drafts:
                found.take_draft(self._drafts.pop(key))
            self._wire(found)
        return found

    def has(self, place: str, big: bool) -> bool:
        """Whether the page of a place is made already."""
        return (place, big and place not in PROGRAM_PLACES) in self._pages

    def polish(self, place: str, big: bool) -> None:
        """Give a page its fonts, colours and size out of sight, if it is there and not shown yet."""
        page = self._pages.get((place, big and place not in PROGRAM_PLACES))
        if page is not None and not page.isVisible():
            polish(page, self._stack.size())

    def forget_game(self) -> None:
        """Drop the pages of a table: a new game starts with fresh ones, so that nothing of the last can be seen."""
        self._drafts = {key: draft for key, draft in self._drafts.items() if key[0] in PROGRAM_PLACES}
        for kept in (self._about, self._held):
            for key in [key for key in kept if key[0] not in PROGRAM_PLACES]:
                del kept[key]
        self._drop([key for key in self._pages if key[0] not in PROGRAM_PLACES])

    def put_back(self, page: Page, about: object = None) -> None:
        """A page was shown: what the fields of the one before it held is put back, at once and in those that are made
        a little later. ``about``: of what it was shown; nothing is put back that was typed for another seat or year."""
        key = next((key for key, one in self._pages.items() if one is page), None)
        if key is None:
            return
        held = self._held.pop(key, None)
        if held is not None and self._about.get(key) == about and held.put_back(page):
            page.soon((lambda: _again(held, page),))
        self._about[key] = about

    def rebuild(self, but: tuple[str, ...] = ()) -> None:
        """Drop every page ``but`` these, after a change of theme or text size; each is made anew with its draft."""
        self._renew([key for key in self._pages if key[0] not in but])

    def rebuild_big(self) -> bool:
        """Drop the pages of large sizes, after a change of stage; whether the page in sight is one of them."""
        in_sight = self._stack.currentWidget()
        keys = [key for key, page in self._pages.items() if page.holds_big]
        met = any(self._pages[key] is in_sight for key in keys)
        self._renew(keys)
        return met

    def _renew(self, keys: list[tuple[str, bool]]) -> None:
        for key in keys:
            page = self._pages[key]
            draft = page.draft()
            if draft is not None:
                self._drafts[key] = draft
            if key not in self._held:  # else it was not shown since, and holds nothing yet
                self._held[key] = Held(page)
        self._drop(keys)

    def _drop(self, keys: list[tuple[str, bool]]) -> None:
        for key in keys:
            page = self._pages.pop(key)
            page.blockSignals(True)  # a field that loses the keys would offer what is half typed
            self._stack.removeWidget(page)
            page.deleteLater()


def _again(held: Held, page: Page) -> None:
    held.put_back(page)

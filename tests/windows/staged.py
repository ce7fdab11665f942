"""A page under its bar in a window of a size, given what it asks the window for; for pictures and for measuring."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from simgame.game.seats import SeatId
from simgame.model.language import tr
from simgame.windows import say
from simgame.windows.bar import GameBar
from simgame.windows.notice import Notice
from simgame.windows.page_book import PLACES
from simgame.windows.pages.debrief import TABS, DebriefPage
from simgame.windows.pages.desk import DeskPage
from simgame.windows.pages.page import Page
from simgame.windows.pages.report import PARTS, ReportPage
from simgame.windows.roomy import PageStack, Roomy
from simgame.windows.texts import topics
from tests.windows.played_table import Moment


def page_of(place: str, big: bool = False) -> Page:
    """A new page of a place of the program."""
    module, name = PLACES[place]
    made = getattr(import_module(f"simgame.windows.pages.{module}"), name)(big=big)
    assert isinstance(made, Page)
    made.setAccessibleName(tr(topics()[place].title))
    return made


class Holder(QWidget):
    """A window as far as a page can see it."""

    def __init__(self, moment: Moment | None) -> None:
        super().__init__()
        self.moment = moment
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)

    def next_at_curtain(self) -> SeatId | None:
        """Whose turn it is behind the curtain."""
        return self.moment.next_at_curtain if self.moment is not None else None


class Stage:
    """``page`` as large as it is in a window of this size; laid out, never put on a screen. ``said``: a sentence that
    stands in the strip under the bar."""

    def __init__(self, page: Page, moment: Moment | None, width: int, height: int, said: str = "") -> None:
        self.page, self.size = page, (width, height)
        self.window = Holder(moment)
        column = say.column(self.window)
        if moment is not None:
            self.bar = GameBar()
            self.bar.show_view(moment.view, moment.place)
            column.addWidget(self.bar)
        self.notice = Notice()
        column.addWidget(self.notice)
        if said:
            self.notice.show_problem(said)
        stack = PageStack()
        stack.addWidget(page)
        self.roomy = Roomy(stack)
        column.addWidget(self.roomy, 1)
        self.window.resize(width, height)
        self.window.show()
        if moment is not None:
            page.show_view(moment.view, moment.next_is_ready)

    def settle(self) -> None:
        """Let everything that was asked of the layouts happen."""
        for _ in range(2):
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def close(self) -> None:
        """Away with it at once."""
        self.window.close()
        self.window.deleteLater()
        # No event loop runs here that would do it, and a change of stage restyles every widget that lives.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def parts_of(page: Page, moment: Moment) -> Iterator[str]:
    """Show one after the other what a page can show, with what it asks the window for; the name of each."""
    if isinstance(page, ReportPage):
        yield "alone"
        page._story()
        if moment.why is not None:
            page.show_why(moment.view.year_index, moment.why)
        for part, name in PARTS:
            page.show_part(part)
            yield name
    elif isinstance(page, DebriefPage):
        if moment.worlds is not None:
            page.show_worlds(moment.worlds)
        for tab, name in TABS:
            page.show_tab(tab)
            yield name
    elif isinstance(page, DeskPage):
        seat = moment.view.seat
        if seat is not None and moment.preview is not None:
            page.show_preview(seat, moment.preview)
        if seat is not None and moment.lens is not None:
            page.show_lens(seat, moment.lens)
        yield ""
    else:
        yield ""

"""The one window: it picks the page that fits the phase and the viewer, and draws the curtain between hand-overs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from simgame.game.entries import NewTable
from simgame.game.seats import SeatId
from simgame.game.view_types import View
from simgame.model.language import tr
from simgame.session.save import SaveProblem, newest_save
from simgame.windows import explain, faults
from simgame.windows.answers import Answers
from simgame.windows.aside import Aside
from simgame.windows.bar import GameBar
from simgame.windows.by_itself import ByItself
from simgame.windows.focus import holds_focus
from simgame.windows.hand_over import HandOver, pages_ahead
from simgame.windows.help import HelpPanel
from simgame.windows.made_anew import MadeAnew
from simgame.windows.notice import Notice
from simgame.windows.offers import Offers
from simgame.windows.page_book import PageBook, load
from simgame.windows.page_turn import PageTurn
from simgame.windows.pages.page import AsksPower, Page
from simgame.windows.pages.settings import SettingsPage
from simgame.windows.pins import Pins
from simgame.windows.printer import Printer
from simgame.windows.projector import Projector
from simgame.windows.rehearsal import Rehearsal
from simgame.windows.roomy import PageStack, Roomy
from simgame.windows.seating import Seating, begun, finished, lay_map, resumed
from simgame.windows.side_panel import SidePanel
from simgame.windows.window_keys import WindowKeys
from simgame.windows.work import Work

if TYPE_CHECKING:
    from simgame.session.sitting import Sitting

SMALLEST = (1280, 700)


class MainWindow(QMainWindow):
    """Home, set-up and the table. ``year_played`` follows the first report of a game that plays by itself."""

    year_played = Signal()
    went_wrong = Signal(str)  # the sentence of a fault

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(tr("Split Decision"))
        self.setMinimumSize(*SMALLEST)
        self.resize(1440, 900)
        self.work = Work(self)
        self.looks = MadeAnew(self)
        self.seating: Seating | None = None
        self.answers = Answers(self)
        self.rehearsal = Rehearsal(self)
        self.printer = Printer(self)
        self._offers = Offers(self)
        self._desks = HandOver(self._view_of)
        self._by_itself = ByItself(self)
        self._place = "home"  # of the page in sight
        self._program = "home"  # the last page outside a table: where "back" leads without one
        self._laying = False  # whether a table is being laid
        self._heard = False  # whether something was said since the table was shown
        self.aside = Aside(self)
        self.bar = GameBar(self)
        self.projector = Projector(self)
        self.notice = Notice(self)
        self.stack = PageStack(self)
        self.roomy = Roomy(self.stack)
        self.book = PageBook(self.stack, self._wire)
        self._turn = PageTurn(self, self.work, self.book, lambda: self.page)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.notice, self.roomy):
            column.addWidget(part)
        column.setStretchFactor(self.roomy, 1)
        self.setCentralWidget(middle)
        self.help = HelpPanel(self)
        self.help.wanted.connect(self.go)
        self.panel = SidePanel(self)  # the brief, the paper, advice
        self.pins = Pins(self)
        explain.signals.asked.connect(self.answers.explain)
        explain.signals.table_asked.connect(self.answers.show_table)
        self.bar.home.connect(lambda: self.go("home"))
        self.bar.settings.connect(lambda: self.go("settings"))
        self.bar.help.connect(self.toggle_help)
        self.bar.hand.connect(lambda: self.go("hand"))
        self.bar.ran_out.connect(self._offers.run_out)
        self.keys = WindowKeys(self)
        self.go("home")

    def showEvent(self, event: QShowEvent) -> None:
        """Once the first page stands, the next is read and made."""
        super().showEvent(event)
        self._turn.at_rest()

    # --- where we are --------------------------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """The page that is shown."""
        current = self.stack.currentWidget()
        assert isinstance(current, Page)
        return current

    def go(self, place: str) -> None:
        """Go to a place: home, setup, settings, back, continue, sample, table, brief, open:PATH, rewind:YEAR"""
        if self.aside.open(place):
            return
        if place == "back":
            self._step_back()
        elif place == "continue":
            self._continue()
        elif place == "projector":
            self.projector.toggle()
        elif place == "brief":
            self.keys.show_brief()
        elif place == "sample":
            self._seat_down(finished)
        elif place.startswith("open:"):
            self.open_save(Path(place[5:]))
        elif place.startswith("rewind:") and self.seating is not None:
            self.answers.forget()
            self.seating.rewind(int(place[7:]))
        elif place == "table" and self.seating is not None:
            self._show_table()
        elif place == "quit":
            self.close()
        else:
            self._leave_table()
            self.projector.show_table()
            self.notice.clear()
            self.aside.place, self._program = "", place
            page = self.book.page(place, big=False)
            self.put_in_sight(page, place)
            self.bar.show_program()
            self.notice.set_big(False)
            page.refresh()
            self.book.put_back(page)

    def _continue(self) -> None:
        """The newest game that can be opened."""
        try:
            self.open_save(newest_save())
        except SaveProblem as problem:
            self.notice.show_problem(str(problem))

    def _step_back(self) -> None:
        """From settings, how to play or the hand to where the player was."""
        self.aside.place = ""
        self.rehearsal.forget()
        self.show_again()

    def show_again(self) -> None:
        """Where we are, from new."""
        if self.aside.place:
            self.go(self.aside.place)
        elif self.seating is not None:
            self._show_table()
        else:
            self.go(self._program)

    def toggle_help(self) -> None:
        """What this screen is for and its keys, or away with it."""
        self.help.toggle(self._place, self.page.big)

    def _wire(self, page: Page) -> None:
        self._offers.wire(page)
        page.go.connect(self.go)
        page.notice.connect(self.notice.show_note)
        page.soon = lambda steps: self._turn.soon(page, steps)
        page.turned.connect(self._turn.begin)
        if isinstance(page, SettingsPage):
            page.chosen.connect(self.looks.take)
        self.answers.wire(page)
        self.rehearsal.wire(page)
        self.printer.wire(page)
        self.projector.wire(page)

    def put_in_sight(self, page: Page, place: str) -> None:
        """The page of a place; what was pinned or asked on another goes."""
        moved, self._place = place != self._place, place
        if moved:
            self.pins.clear()
            self.panel.dismiss()  # a brief or advice is of the screen it was asked on
        if self.stack.currentWidget() is not page:
            self.stack.setCurrentWidget(page)
            self._turn.begin()
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        if moved and self.help.isVisible():
            self.help.show_topic(place, page.big)

    @property
    def seen_view(self) -> View | None:
        """What the page in sight was shown of the table; None outside one, and behind the curtain."""
        if self.seating is None or not self.seating.ready or self.aside.place or self._place == "curtain":
            return None
        return self._desks.place_of(self.seating.view(None))[1]

    def announce(self, words: str) -> None:
        """Say something to a screen reader."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def is_open(self, seat: str) -> bool:
        """Whether a seat's desk may be painted now."""
        return self._desks.is_open(seat)

    # --- a table -------------------------------------------------------------------------------------------------

    def new_game(self, entry: NewTable) -> None:
        """Deal the first year; a problem leaves everything as it is."""
        self._seat_down(lambda: begun(entry))

    def open_save(self, path: Path) -> None:
        """Continue a game from its file; a problem leaves the open game open."""
        self._seat_down(lambda: resumed(path))

    def play_by_itself(self) -> None:
        """A game of computer players on Aldermere, shown from phase to phase (a check of the built program)."""
        self._by_itself.begin()

    def _view_of(self, seat: SeatId | None) -> View:
        assert self.seating is not None
        return self.seating.view(seat)

    def _seat_down(self, make: Callable[[], object]) -> None:
        if self._laying:
            return  # a button pressed twice begins one game
        self._laying = True
        self.notice.show_busy("Laying the table")
        self.work.run(lambda: (load("briefing"), make())[1], self._seated, self._not_seated)

    def _not_seated(self, error: Exception) -> None:
        self._laying = False
        self.hear_failure(error)

    def _seated(self, sitting: Sitting) -> None:
        self._laying = False
        self.notice.clear()
        self._leave_table()
        self.aside.place = ""
        lay_map(sitting)
        seating = Seating(sitting, self.work, self)
        self.seating = seating
        seating.went_back.connect(self._forget_years)
        seating.changed.connect(self.projector.show_table)
        seating.changed.connect(self._show_table)
        seating.refused.connect(self._hear_refusal)
        seating.broke.connect(self._hear_fault)
        seating.said.connect(self._hear)
        seating.previewed.connect(self.answers.show_preview)
        seating.lensed.connect(self.answers.show_lens)
        self.book.forget_game()
        big = sitting.table.setup.way == "open"
        self.work.soon(  # the first page stands before the table says what is on it
            lambda: self._lay_first(seating, big),
            lambda: self.book.polish("briefing", big),
            lambda: seating.start() if seating is self.seating else None,
        )
        if sitting.note:
            self._heard = True  # stays over the first page
            self.notice.show_note(sitting.note)

    def _lay_first(self, seating: Seating, big: bool) -> None:
        if seating is self.seating:
            self.book.make("briefing", big)

    def _leave_table(self) -> None:
        if self.seating is not None:
            seating, self.seating = self.seating, None
            seating.blockSignals(True)
            self.answers.forget()
            self.work.run(seating.close, lambda _: seating.deleteLater(), self.hear_failure)
        self._desks.forget()

    def _forget_years(self) -> None:
        """Years were undone: no page may show them, or bring back what was set in them."""
        self._desks.forget()
        self.book.forget_game()

    def hear_failure(self, error: Exception) -> None:
        """Something that was asked for did not come."""
        sentence = faults.told(error)
        self.notice.show_problem(sentence)
        self.went_wrong.emit(sentence)

    def _hear(self, seat: str, sentence: str) -> None:
        self._heard = True
        self.notice.show_said(seat, sentence)

    def _hear_refusal(self, sentence: str) -> None:
        self._heard = True
        self.notice.show_problem(sentence)

    def _hear_fault(self, sentence: str) -> None:
        self._heard = True
        self.notice.show_fault(sentence)
        self.went_wrong.emit(sentence)

    def _show_table(self) -> None:
        if self.aside.place == "hand":
            self.aside.open_hand()
        if self.seating is None or not self.seating.ready or self.aside.place:
            return
        everybody = self.seating.view(None)
        place, view = self._desks.place_of(everybody)
        self.notice.set_big(everybody.way == "open")
        if place == "curtain":
            self.notice.clear()  # what was said to the last seat is not for the next
        if not self._heard and (place != self._place or self.notice.is_problem):
            self.notice.clear()  # it was said on another screen, or of an entry since mended
        self._heard = False
        page = self.book.page(place, big=everybody.way == "open")
        self.bar.show_view(view, place)
        # In sight first: what a page asks while it is filled is answered to the page in sight.
        self.put_in_sight(page, place)
        held = holds_focus(page)
        page.show_view(view, self.seating.next_entry is not None)
        self.book.put_back(page, (view.seed, view.year_index, view.phase, view.split, view.seat))
        if held and not holds_focus(page):
            page.setFocus(Qt.FocusReason.OtherFocusReason)  # what had it is off or gone: keys go on working here
        self._turn.make_ahead(pages_ahead(everybody), big=everybody.way == "open", view=everybody)
        self._by_itself.shown()

    def next_at_curtain(self) -> SeatId | None:
        """Whose turn it is behind the curtain."""
        return self._desks.behind_curtain

    def open_curtain(self) -> None:
        """The owner has confirmed: paint the desk."""
        self._desks.open()
        self._show_table()

    def _close_curtain(self) -> None:
        """Hide an open private desk (the window lost the focus)."""
        if self.seating is None or not self._desks.close():
            return
        self.notice.clear()
        if self.aside.place:
            return  # nothing private is in sight; the curtain waits behind it
        everybody = self.seating.view(None)
        page = self.book.page("curtain", big=False)
        self.bar.show_view(everybody, "curtain")
        page.show_view(everybody, False)
        self.put_in_sight(page, "curtain")
        self._turn.at_once()

    # --- keys and closing ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes one level back where the page has not taken it; letters and figures that no widget took."""
        if event.key() != Qt.Key.Key_Escape:
            if not self.keys.press(event):
                super().keyPressEvent(event)
        elif self.pins.close_last():
            pass
        elif self.help.isVisible():
            self.help.dismiss()
        elif self.panel.isVisible():
            self.panel.dismiss()
        elif self.notice.isVisible():
            self.notice.clear()
        elif self.aside.place:
            self._step_back()
        elif self.seating is None and self._program != "home":
            self.go("home")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has the window's size is made for the new one."""
        super().resizeEvent(event)
        self.looks.fit()

    def changeEvent(self, event: QEvent) -> None:
        """The curtain returns when the window loses the focus."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._close_curtain()
            if isinstance(self.page, AsksPower):
                self.page.shut()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the file and end the worker; the log already holds everything."""
        self.printer.close()
        self.projector.close()
        self._leave_table()
        self.work.close()
        super().closeEvent(event)

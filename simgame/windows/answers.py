"""What pages ask that takes time: a draft's forecast, the lens, why a year's figures moved, the other world."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from simgame.game.entries_deals import Contract
from simgame.game.seats import SeatId
from simgame.model.language import tr
from simgame.windows import explain
from simgame.windows.as_table import Tabled
from simgame.windows.figures import change_words
from simgame.windows.kpi import KpiRow
from simgame.windows.pages.page import AsksPower, AsksPreview, AsksWhy, AsksWorlds, AsksWouldTake, Page

if TYPE_CHECKING:
    from simgame.game.why import Row
    from simgame.insight.two_worlds import TwoWorlds
    from simgame.windows.main_window import MainWindow


MOST_CAUSES = 4


class Answers(QObject):
    """Questions go to the worker; each answer goes to the page that asked, unless that is gone by then."""

    _progress = Signal(int, int)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._stop = threading.Event()
        self._rows: Mapping[str, Row] = {}  # why the last reported year's figures moved
        self._progress.connect(self._show_progress)

    def wire(self, page: Page) -> None:
        """Connect what a new page may ask."""
        if isinstance(page, AsksPreview):
            page.ask_preview.connect(self.preview)
            page.ask_lens.connect(self.lens)
        if isinstance(page, AsksWouldTake):
            page.ask_would_take.connect(self.would_take)
        if isinstance(page, AsksPower):
            page.ask_power.connect(self.power)
        if isinstance(page, AsksWhy):
            page.ask_why.connect(self.why)
        if isinstance(page, AsksWorlds):
            page.ask_worlds.connect(self.worlds)
            page.ask_report.connect(self.report)

    def preview(self, seat: SeatId, settings: dict[str, float]) -> None:
        """What a draft would do."""
        if self._window.seating is not None:
            self._window.seating.preview(seat, settings)

    def lens(self, seat: SeatId) -> None:
        """What a small step of each lever does."""
        if self._window.seating is not None:
            self._window.seating.lens(seat)

    def show_preview(self, seat: str, result: object) -> None:
        """The answer to ``preview``, for the desk that is open."""
        page = self._window.page
        if isinstance(page, AsksPreview) and self._window.is_open(seat):
            page.show_preview(seat, result)

    def show_lens(self, seat: str, both: tuple[object, object]) -> None:
        """The answer to ``lens``, for the desk that is open: under these rules, and under the others."""
        page = self._window.page
        if isinstance(page, AsksPreview) and self._window.is_open(seat):
            page.show_lens(seat, *both)

    def would_take(self, seat: SeatId, which: Contract) -> None:
        """What the computer player in a seat would take."""
        page, seating = self._window.page, self._window.seating
        if seating is None or not isinstance(page, AsksWouldTake):
            return
        self._ask(
            page,
            lambda: seating.sitting.would_take(seat, which),
            lambda answer: page.show_would_take(seat, answer),
            "would_take",
        )

    def power(self, seat: SeatId, choice: int) -> None:
        """What a seat's power would do if it were played now."""
        page, seating = self._window.page, self._window.seating
        if seating is None or not isinstance(page, AsksPower):
            return
        self._ask(
            page,
            lambda: seating.sitting.preview_power(seat, choice),
            lambda found: page.show_power(seat, found),
            f"power:{seat}",
        )

    def why(self, year_index: int) -> None:
        """Why the figures of a year moved."""
        page, seating = self._window.page, self._window.seating
        if seating is None or not isinstance(page, AsksWhy):
            return
        table = seating.sitting.table
        if not 0 <= year_index < len(table.history):
            return
        self._ask(
            page,
            lambda: import_module("simgame.insight.year_why").why_of_year(table, year_index),
            lambda rows: self._told(page, year_index, rows),
            "why",
        )

    def _ask(self, page: Page, call: Callable[[], Any], show: Callable[[Any], None], key: str) -> None:
        """Have it worked out; ``show`` follows unless the page was made anew, or its table left, in the meantime."""
        self._window.work.run(
            call, lambda found: show(found) if isValid(page) else None, self._window.hear_failure, key=key
        )

    def _told(self, page: AsksWhy, year_index: int, rows: Mapping[str, Row]) -> None:
        self._rows = rows
        page.show_why(year_index, rows)

    def forget(self) -> None:
        """The table is left, or some of its years are: nobody waits for its other world, and why its figures moved is
        not for what comes."""
        self._stop.set()
        self._rows = {}

    def explain(self, widget: QWidget) -> None:
        """Pin what a widget of this window shows: its tooltip, and of a figure what moved it."""
        window = self._window
        if widget.window() is not window:
            return
        words, title = widget.toolTip(), explain.title_of(widget)
        if isinstance(widget, KpiRow):
            view = window.seen_view
            unit = next((item.unit for item in view.indicators if item.id == widget.reading.id), "") if view else ""
            words = "\n".join(filter(None, (words, self._causes(widget.reading.id, unit))))
        window.pins.pin(title, words, widget.mapTo(window, widget.rect().center()), big=window.page.big)

    def show_table(self, widget: QWidget) -> None:
        """Pin the figures of a picture of this window as a table."""
        window = self._window
        if widget.window() is window and isinstance(widget, Tabled):
            at = widget.mapTo(window, widget.rect().topLeft())
            window.pins.pin(
                widget.table_title(), "", at, big=window.page.big, table=widget.figures(), about=widget,
            )  # fmt: skip

    def _causes(self, indicator: str, unit: str) -> str:
        """What moved a figure most in the last reported year, in a sentence; "" where nobody asked yet."""
        row = self._rows.get(indicator)
        if row is None:
            return ""
        parts = [("what was coming anyway", row.anyway), *((part.label, part.change) for part in row.parts),
                 ("luck", row.luck)]  # fmt: skip
        parts.sort(key=lambda part: -abs(part[1]))
        moved = [(label, change) for label, change in parts[:MOST_CAUSES] if change]
        told = [f"{tr(label)} {change_words(indicator, unit, change)}" for label, change in moved]
        return tr("What moved it most in the last report: {told}.", told=", ".join(told)) if told else ""

    def worlds(self) -> None:
        """Run the other world beside this one; the page hears how far it is."""
        page, seating = self._window.page, self._window.seating
        if seating is None or not isinstance(page, AsksWorlds):
            return
        self._stop.set()  # what was asked before runs on only until it looks
        stop = self._stop = threading.Event()
        table = seating.sitting.table
        # Read when they are first asked: the first page needs neither.
        from simgame.insight.ensembles import Cancelled
        from simgame.insight.two_worlds import two_worlds
        from simgame.session.solo import solo_end, solo_of

        self._window.work.run(
            lambda: two_worlds(table, progress=self._progress.emit, cancelled=stop.is_set),
            lambda found: page.show_worlds(found) if isValid(page) else None,
            lambda error: None if isinstance(error, Cancelled) else self._window.hear_failure(error),
            key="worlds",
        )
        solo = solo_of(table.setup)
        if solo is not None:
            self._window.work.run(
                lambda: solo_end(solo, table),
                lambda end: self._window.notice.show_note(end.words) if seating is self._window.seating else None,
                self._window.hear_failure,
                key="solo",
            )

    def report(self, worlds: TwoWorlds) -> None:
        """The game just played as one file among the saves, and where it is."""
        seating = self._window.seating
        if seating is None:
            return
        sitting = seating.sitting

        def written() -> Path:
            from simgame.insight.evening import told_whole
            from simgame.session.beside import write_beside

            name = sitting.path.stem or sitting.table.setup.scenario  # a finished game to look at has no save
            page = told_whole(sitting.table, sitting.view(None).reports, worlds, tuple(sitting.said))
            return write_beside(f"{name}-report.html", page)

        self._window.work.run(
            written,
            lambda path: self._window.notice.show_made(tr("The report is in {path}.", path=path), path),
            self._window.hear_failure,
            key="report",
        )

    def _show_progress(self, done: int, total: int) -> None:
        if isinstance(self._window.page, AsksWorlds):
            self._window.page.show_worlds_progress(done, total)

"""The keys of the window: those that hold on every screen, whatever has the focus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from simgame.game.entries import ClockStopped
from simgame.model.language import tr
from simgame.windows import explain, letter_keys
from simgame.windows.as_table import Tabled, gathered
from simgame.windows.charts import Chart
from simgame.windows.levers import LeverList
from simgame.windows.pins import Pins

if TYPE_CHECKING:
    from simgame.session.advice import Advice
    from simgame.windows.main_window import MainWindow

TWICE_MS = 5000  # within so long F9 must be pressed again
SURE = "F9 again ends this phase for all: drafts stand, and what was not agreed goes the way the rules say."


class WindowKeys(QObject):
    """Ctrl keys and function keys are shortcuts; single letters come here when nobody below has taken them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._sure = QTimer(self)
        self._sure.setSingleShot(True)
        self._sure.setInterval(TWICE_MS)
        self._sure_of: tuple[int, int, str] | None = None  # luck, year and phase that F9 was pressed in
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+Return", lambda: window.page.main_action()),
            ("Ctrl+Enter", lambda: window.page.main_action()),
            ("Ctrl+S", self.say_saved),
            ("F1", window.toggle_help),
            ("F2", lambda: window.go("hand")),
            ("Shift+F1", self.explain_focused),
            ("F6", lambda: self.next_region(1)),
            ("Shift+F6", lambda: self.next_region(-1)),
            ("F8", window.projector.toggle),
            ("F9", self.run_for_all),
            ("F10", self.pause_all),
            ("F11", lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)),
            ("Ctrl++", lambda: window.looks.change_text(+1)),
            ("Ctrl+=", lambda: window.looks.change_text(+1)),
            ("Ctrl+-", lambda: window.looks.change_text(-1)),
            ("Ctrl+0", lambda: window.looks.change_text(0)),
        )
        for name, call in keys:
            QShortcut(QKeySequence(name), window).activated.connect(call)

    def press(self, event: QKeyEvent) -> bool:
        """A key that no widget took; whether it meant something here."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Question:
            self._window.toggle_help()
            return True
        if event.text() in ("1", "2", "3", "4", "5", "6", "7", "8") and not event.modifiers():
            return self._window.page.jump(int(event.text()))
        if not letter_keys.is_letter(event) or letter_keys.typing(self._window.focusWidget()):
            return False
        calls: dict[int, Callable[[], None]] = {
            Qt.Key.Key_A: self.show_advice,
            Qt.Key.Key_B: self.show_front_page if shift else self.show_brief,
            Qt.Key.Key_L: self.other_lens if shift else self.turn_lens,
            Qt.Key.Key_M: self.turn_map,
            Qt.Key.Key_T: self.turn_chart,
        }
        call = calls.get(key)
        if call is not None:
            call()
        return call is not None

    def explain_focused(self) -> None:
        """Pin what the control with the focus is, or the first thing above it that has something to say."""
        widget: QWidget | None = self._window.focusWidget()
        while widget is not None and widget is not self._window:
            if explain.ask(widget):
                return
            widget = widget.parentWidget()
        self._window.notice.show_note("There is nothing to explain here: walk to a figure or a control first.")

    # --- regions -------------------------------------------------------------------------------------------------

    def next_region(self, way: int) -> None:
        """The focus to the first control of the next part of the screen that has one."""
        window = self._window
        regions = [region for region in window.page.regions() if region.isVisible()]
        if window.bar.isVisible():
            regions.append(window.bar)
        focused = window.focusWidget()
        here = [i for i, one in enumerate(regions) if focused in (one, *one.findChildren(QWidget))]
        # Of regions inside each other the innermost counts.
        at = max(here, key=lambda i: sum(regions[j].isAncestorOf(regions[i]) for j in here), default=-1)
        for step in range(1, len(regions) + 1):
            target = first_focus(regions[(at + way * step) % len(regions)], but=regions)
            if target is not None and target is not focused:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    # --- what letters do -----------------------------------------------------------------------------------------

    def show_brief(self) -> None:
        """This year's settlement and cards."""
        view = self._window.seen_view
        if view is None:
            self._window.notice.show_note("There is no brief before a game is open.")
        else:
            from simgame.windows.brief import brief_of

            big = self._window.page.big
            self._window.panel.open_with(
                "brief", tr("The brief, {year_label}", year_label=view.year_label), brief_of(view), big
            )

    def show_front_page(self) -> None:
        """Last year's front page."""
        view = self._window.seen_view
        if view is None or not view.reports:
            self._window.notice.show_note("The first front page comes with the first report.")
            return
        from simgame.windows.brief import front_page_of

        report = view.reports[-1]
        big = self._window.page.big
        self._window.panel.open_with(
            "paper", tr("The paper, {year_label}", year_label=report.year_label), front_page_of(report), big
        )

    def show_advice(self) -> None:
        """What others would do in the seat whose desk is open, or whose turn it is alone."""
        window, view = self._window, self._window.seen_view
        if view is None or view.seat is None or window.seating is None:
            window.notice.show_note("Advice is for a seat: it opens at a desk, or when one person plays alone.")
            return
        from simgame.windows.brief import advice_of

        seat, sitting = view.seat, window.seating.sitting

        def show(found: tuple[Advice, ...]) -> None:
            now = window.seen_view  # the laptop may have been handed over since
            if now is not None and (now.seat, now.phase) == (seat, view.phase):
                window.panel.open_with("advice", "Advice", advice_of(view, found), False)

        window.work.run(lambda: sitting.advice(seat), show, window.hear_failure, key="advice")

    def turn_lens(self) -> None:
        """The incentive lens away, or back."""
        lists = [one for one in self._window.page.findChildren(LeverList) if one.isVisible()]
        if not lists:
            self._window.notice.show_note("The lens stands beside the levers of a desk.")
            return
        for one in lists:
            one.set_lens(not one.lens_on)

    def other_lens(self) -> None:
        """The lens of the other rules of the money, where the rules have opened it."""
        for one in self._window.page.findChildren(LeverList):
            if one.isVisible() and one.swap_panes():
                return
        self._window.notice.show_note("What the other rules of the money would do is not open to this table now.")

    def turn_map(self) -> None:
        """The next layer of the map in sight."""
        from simgame.windows.board import BoardView  # late, as all that no first page needs

        for view in self._window.page.findChildren(BoardView):
            if view.isVisible():
                view.next_layer()
                layer = view.layer
                if layer is not None:
                    self._window.announce(tr("Map: {title}", title=layer.title))
                return
        self._window.notice.show_note("There is no map on this screen.")

    def turn_chart(self) -> None:
        """The first chart or picture in sight as a table; again, the next one, and after the last none. A chart that
        has the focus turns by itself."""
        page, pins = self._window.page, self._window.pins
        every = [one for one in page.findChildren(QWidget) if one.isVisible() and _has_table(one)]
        seen = [one for one in every if not gathered(one)]
        shown = next((one for one in every if _shows_table(one, pins)), None)
        # One of several that are gathered was asked for by itself: on from those it belongs to.
        at = max((n for n, one in enumerate(seen) if shown in (one, *one.findChildren(QWidget))), default=-1)
        card = pins.table_of(shown) if shown is not None else None
        if isinstance(shown, Chart):
            shown.turn()
        elif card is not None:
            card.put_away()
        for one in seen[at + 1 :]:
            if isinstance(one, Chart):
                one.turn()
                return
            if explain.ask_table(one):
                return
        if not seen:
            self._window.notice.show_note("There is no chart on this screen.")

    # --- the table -----------------------------------------------------------------------------------------------

    def say_saved(self) -> None:
        """Nothing waits to be saved: say where it is."""
        seating = self._window.seating
        if seating is None:
            self._window.notice.show_note("There is no game open; settings are kept as they are chosen.")
        else:
            name = seating.sitting.path.name
            self._window.notice.show_note(
                tr("Saved: every decision is in {name} from the moment it is made.", name=name)
            )

    def run_for_all(self) -> None:
        """End the phase for everybody, once it was asked for twice."""
        seating = self._window.seating
        if seating is None or not seating.ready:
            return
        view = seating.view(None)
        asked = (view.seed, view.year_index, view.phase)
        if view.way == "alone" or not view.waiting_for:
            self._window.notice.show_note("Nobody is waited for: the screen’s main button goes on.")
        elif self._sure.isActive() and self._sure_of == asked:
            self._sure.stop()
            self._window.notice.clear()
            seating.offer(ClockStopped(view.phase))
        else:
            self._sure_of = asked
            self._sure.start()
            self._window.notice.show_note(SURE)

    def pause_all(self) -> None:
        """The clock and the running year stand still, or go on."""
        standing = not self._window.page.is_held(self._window.bar.paused)
        self._window.bar.set_paused(standing)
        self._window.page.pause(standing)
        words = "The clock stands still; F10 again lets it run." if standing else "The clock runs."
        self._window.notice.show_note(words)


def first_focus(region: QWidget, but: Sequence[QWidget] = ()) -> QWidget | None:
    """The first widget of a region, in reading order, that takes the keys and is in none of the smaller regions."""
    inner = [one for one in but if one is not region and region.isAncestorOf(one)]
    found = [region, *region.findChildren(QWidget)]
    able = [
        one
        for one in found
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not any(part is one or part.isAncestorOf(one) for part in inner)
    ]
    if region in able and len(able) > 1:
        able.remove(region)
    by_place = sorted(able, key=lambda one: (one.mapTo(one.window(), one.rect().topLeft()).y() // 24,
                                             one.mapTo(one.window(), one.rect().topLeft()).x()))  # fmt: skip
    return by_place[0] if by_place else None


def _has_table(widget: QWidget) -> bool:
    """A chart, or a picture with figures."""
    return isinstance(widget, Chart) or (isinstance(widget, Tabled) and bool(widget.figures().rows))


def _shows_table(widget: QWidget, pins: Pins) -> bool:
    return widget.as_table if isinstance(widget, Chart) else pins.table_of(widget) is not None

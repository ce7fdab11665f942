"""What Negotiate and Budget share: the face with its side, promises, the board of an open table, the bar of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from simgame.game.entries_deals import NegotiateDone
from simgame.game.view_types import View
from simgame.model.language import tr
from simgame.session.asked import WouldTake
from simgame.windows import say, theme
from simgame.windows.ask_panel import AskPanel
from simgame.windows.bars import ActionBar
from simgame.windows.buttons import Button
from simgame.windows.pages.open_board import OpenBoard, PromiseList
from simgame.windows.pages.page import AsksWouldTake
from simgame.windows.pages.promise_panel import PromisePanel
from simgame.windows.promise_record import PromiseRecord, told_so_far
from simgame.windows.surfaces import Rule
from simgame.windows.text import Text

SIDE_WIDTH, BIG_SIDE_WIDTH = 440, 620


class DealPage(AsksWouldTake):
    """A deal on the left, what it means on the right; on an open table the right side is a sheet of its own (F).

    Subclasses fill ``face`` and ``side`` and the bar, and call ``self.turn_to(name)`` for their own sheets.
    """

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.folded = big or theme.large_text()
        self._view: View | None = None
        self._next_is_ready = False
        self._asked_in = -1
        line = say.row(self)
        left = say.ground("table")
        column = say.column(left)
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        self.bar = ActionBar(big)
        column.addWidget(self.bar)
        line.addWidget(left, 1)
        self._sheets: dict[str, QWidget] = {}
        face_holder = QWidget()
        self.face = QVBoxLayout(face_holder)
        margins = [theme.px(value, big) for value in ((36, 12, 36, 4) if big else (28, 12, 28, 8))]
        self.face.setContentsMargins(*margins)
        self.face.setSpacing(theme.px(16 if big else 12, big))
        self.add_sheet("face", self._scrolled(face_holder, "table"))
        self.asked = AskPanel(self.folded, big)
        self.asked.asked.connect(self._ask)
        self.promise = PromisePanel(big)
        self.promise.promised.connect(self._promised)
        self.promise.closed.connect(lambda: self.turn_to("face"))
        self.promise.refused.connect(self.notice)
        self._build_side(line)
        self.add_sheet("promise", self._scrolled(self._promise_sheet(), "table"))
        self.board: OpenBoard | None = None
        self._make_buttons()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _scrolled(self, holder: QWidget, ground: str) -> QScrollArea:
        holder.setProperty("ground", ground)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        return area

    def _build_side(self, line: QHBoxLayout) -> None:
        big = self.big
        self.side_panel = say.ground("paper")
        self.side_panel.setFixedWidth(theme.px(BIG_SIDE_WIDTH, True) if big else theme.px(SIDE_WIDTH))
        outer = say.row(self.side_panel)
        outer.addWidget(Rule(vertical=True, token="rule2", width=2 if big else 1, big=big))
        self.side_stack = QStackedWidget()
        outer.addWidget(self.side_stack, 1)
        holder = QWidget()
        self.side = QVBoxLayout(holder)
        pads = [theme.px(value, big) for value in ((30, 24, 30, 20) if big else (24, 18, 24, 14))]
        self.side.setContentsMargins(*pads)
        self.side.setSpacing(theme.px(6, big))
        if self.folded:
            self.add_sheet("figures", self._scrolled(holder, "paper"))
        else:
            self.side_stack.addWidget(self._scrolled(holder, "paper"))
        self.promises_panel = promises = QWidget()
        column = say.column(promises, (pads[0], pads[1], pads[2], pads[3]), theme.px(12, big))
        self.promise_title = Text("", "h2", big=big, wrap=True)
        column.addWidget(self.promise_title)
        rule = "Three a year for each giver. Read out in the report."
        column.addWidget(Text(rule, "small", "ink2", wrap=True, big=big))
        self.promises = PromiseList(big)
        column.addWidget(self.promises, 1)
        self.record = PromiseRecord(big)
        column.addWidget(self.record)
        self.promise.turned.connect(self._show_record)
        self.side_stack.addWidget(promises)
        line.addWidget(self.side_panel)
        self.side_panel.setVisible(not self.folded)

    def _promise_sheet(self) -> QWidget:
        """The form alone; with large letters on a laptop the open promises stand below it."""
        if self.big or not self.folded:
            return self.promise
        both = QWidget()
        column = say.column(both)
        column.addWidget(self.promise)
        self.side_stack.removeWidget(self.promises_panel)
        column.addWidget(self.promises_panel, 1)
        self.promises_panel.show()
        return both

    def _make_buttons(self) -> None:
        big = self.big
        self.promise_button = Button("Promise", "" if big else "handshake", key="P", big=big, tip="Pay, or do: P")
        self.promise_button.clicked.connect(lambda: self._toggle("promise"))
        self.board_button = Button("Board", key="M", big=big, tip="What all may see: M")
        self.board_button.clicked.connect(lambda: self._toggle("board"))
        self.figures_button = Button("Figures", key="F", big=big, tip="What the terms mean: F")
        self.figures_button.clicked.connect(lambda: self._toggle("figures"))
        # Without a parent yet: shown here, each would open a window of its own.
        if not big:
            self.board_button.hide()
        if not self.folded:
            self.figures_button.hide()
        self.without = Button("No deal: go on", big=big)
        self.without.clicked.connect(self.go_without)
        self.main = Button("", key="" if big else "Ctrl ↵", kind="primary", big=big)
        self.main.clicked.connect(self.main_action)
        self.ask_button = Button("Ask", key="W", big=big, tip="What would you take?")
        self.ask_button.clicked.connect(self.asked.ask_next)
        if not self.folded:  # without a parent yet: shown here, it would open a window of its own
            self.ask_button.hide()
        self.makes_room: list[QWidget] = [self.figures_button, self.ask_button, self.without, self.main]

    def held_here(self) -> object:
        """The sheet on top."""
        return self.shown

    def hold_again(self, held: object) -> None:
        """Turn to it."""
        if held in self._sheets and held != self.shown:
            self.turn_to(str(held))

    def add_sheet(self, name: str, widget: QWidget) -> None:
        """Another sheet of the left side."""
        self._sheets[name] = widget
        self.stack.addWidget(widget)

    @property
    def crowded(self) -> bool:
        """Whether the side has taken the room of some buttons."""
        return self.big and self.shown == "promise"

    # --- turning -------------------------------------------------------------------------------------------------

    @property
    def shown(self) -> str:
        """The sheet that lies on top: face, promise, board, or a subclass's own."""
        return next(name for name, widget in self._sheets.items() if widget is self.stack.currentWidget())

    def turn_to(self, name: str) -> None:
        """Another sheet on top."""
        if name == "board" and self._view is not None:
            self._make_board(self._view)
        if self.big and name == "promise":  # the side takes their room
            for part in self.makes_room:
                part.hide()
            for widget in (self.bar, self.bar.parentWidget()):  # at once, or the window would grow for a moment
                layout = widget.layout() if widget is not None else None
                if layout is not None:
                    layout.invalidate()
                    layout.activate()
        self.stack.setCurrentWidget(self._sheets[name])
        self.turned.emit()
        if self.big:
            self.side_panel.setVisible(name == "promise")
            self.figures_button.setVisible(name != "promise")
        elif not self.folded:
            self.side_stack.setCurrentIndex(1 if name == "promise" else 0)
        if name == "promise":
            self.promise.start()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_board(self, view: View) -> None:
        """The board, which lies under the sheets until it is wanted."""
        if self.board is None:
            self.board = OpenBoard()
            self.add_sheet("board", self.board)
            self.board.show_view(view)

    def _toggle(self, name: str) -> None:
        self.turn_to("face" if self.shown == name else name)

    def promise_from(self, number: int) -> None:
        """A key's number picked the giver of a promise."""
        view = self._view
        seats = [seat for seat in view.seats if seat.on] if view is not None else []
        if 1 <= number <= len(seats):
            self.turn_to("promise")
            self.promise.start(seats[number - 1].id)

    # --- showing and doing ---------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Refresh what all deals share."""
        self._view, self._next_is_ready = view, next_is_ready
        self.promise.show_view(view)
        self.promises.show_promises(view.promises)
        self._show_record()
        number = sum(promise.state == "open" for promise in view.promises)
        words = {0: "No promise open", 1: "One promise open"}.get(number, tr("{number} promises open", number=number))
        self.promise_title.setText(words)
        people = any(seat.holder == "person" for seat in view.seats)
        self.promise_button.set_allowed(people, "Computer players promise by themselves.")
        first = self.spoken_to()
        seats = [seat for seat in view.seats if seat.on and seat.holder not in ("person", "off")]
        seats.sort(key=lambda seat: seat.id not in first)
        self.asked.set_seats([(seat.id, seat.short) for seat in seats] if people else [])
        self.ask_button.setVisible(self.folded and self.asked.may_ask and not self.crowded and self.room_to_ask())
        if view.year_index != self._asked_in:
            self._asked_in = view.year_index
            self.asked.forget()
        if self.board is not None and (self.shown == "board" or self.isVisible()):
            self.board.show_view(view)

    def _show_record(self) -> None:
        """What came of promises: of the two who are picked, else of all."""
        if self._view is not None:
            self.record.show_promises(told_so_far(self._view), self.promise.two)

    def spoken_to(self) -> tuple[str, ...]:
        """Who is asked first: the parties of the deal."""
        return ()

    def room_to_ask(self) -> bool:
        """Whether the bar has room for the button (W asks all the same)."""
        return True

    def spoken_about(self) -> str:
        """The contract that lies on the page."""
        return "acute"

    def _ask(self, seat: str) -> None:
        self.ask_would_take.emit(seat, self.spoken_about())

    def show_would_take(self, seat: str, answer: object) -> None:
        """The answer, under the deal."""
        assert answer is None or isinstance(answer, WouldTake)
        self.asked.show_answer(seat, answer)
        area = self.asked.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            QTimer.singleShot(0, area, lambda: area.ensureWidgetVisible(self.asked.answer))

    def _promised(self, entry: object) -> None:
        self.offer.emit(entry)

    def go_without(self) -> None:
        """No agreement will come: the rules for no deal are applied."""
        if self.without.isEnabled() and self.without.isVisibleTo(self):
            self.offer.emit(NegotiateDone(without_deal=True))

    def regions(self) -> tuple[QWidget, ...]:
        """The deal, the side, the bar."""
        return (self.stack, self.side_panel, self.bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """P, M, F and Esc; digits start a promise."""
        key = event.key()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_P and self.promise_button.isEnabled():
            self._toggle("promise")
        elif key == Qt.Key.Key_W and self.shown == "face" and self.asked.may_ask:
            self.asked.ask_next()
        elif key == Qt.Key.Key_M and self.big:
            self._toggle("board")
        elif key == Qt.Key.Key_F and self.folded:
            self._toggle("figures")
        elif key == Qt.Key.Key_Escape and self.shown != "face":
            self.turn_to("face")
        elif self.shown in ("face", "figures") and event.text() in set("123456"):
            self.digit(int(event.text()))
        else:
            super().keyPressEvent(event)

    def digit(self, number: int) -> None:
        """A number on the face: the giver of a promise, where it means nothing else."""
        self.promise_from(number)

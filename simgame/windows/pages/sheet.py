"""The sheet of an open table: every lever of the people in one column; Enter keeps last year, digits replace."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from simgame.game.entries import Draft, Submitted
from simgame.game.seats import SeatId
from simgame.game.view_types import DeskView, LeverView, View
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.draft_undo import DraftUndo
from simgame.windows.expecting import ExpectingTable
from simgame.windows.lever_scale import from_field, scale_of, to_field
from simgame.windows.pages.open_board import OpenBoard
from simgame.windows.pages.page import Page
from simgame.windows.pages.sheet_side import SheetSide
from simgame.windows.sheet import Sheet, SheetGroup, SheetLine, SheetRow
from simgame.windows.surfaces import Rule
from simgame.windows.text import RIGHT, Text

MIDDLE = Qt.AlignmentFlag.AlignVCenter


class SheetPage(Page):
    """Each settled row offers a draft; *Plans up* hands in every person's plan. B turns to the board and back."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(True, parent)  # a sheet lies on an open table only, and has its sizes
        self._view: View | None = None
        self._made_for: tuple[object, ...] = ()
        self._sent: dict[str, float] = {}  # offered and not yet seen in a view
        self._log = -1
        self._focused = ""
        self.sheet: Sheet | None = None
        whole = say.column(self)
        self.stack = QStackedWidget()
        whole.addWidget(self.stack)
        face = QWidget()
        line = say.row(face)
        self.left = QStackedWidget()
        self.left.addWidget(self._main())
        self.expecting = ExpectingTable(True)
        self.expecting.said.connect(self.offer)
        self.expecting.closed.connect(lambda: self.expect(False))
        beside = say.ground("table")
        holder = say.column(beside, (self._px(48), self._px(24), self._px(28), self._px(24)))
        holder.addWidget(self.expecting)
        holder.addStretch(1)
        self.left.addWidget(beside)
        line.addWidget(self.left, 1)
        line.addWidget(Rule(vertical=True, token="rule2", width=2, big=True))
        self.drafts = DraftUndo(self, self._put, True)
        self.side = SheetSide(self.drafts)
        self.problem, self.count, self.submit = self.side.problem, self.side.count, self.side.submit
        self.side.say_why.clicked.connect(lambda: self.expect(self.left.currentIndex() == 0))
        self.side.turn.clicked.connect(self.turn_over)
        self.submit.clicked.connect(self.main_action)
        line.addWidget(self.side)
        self.stack.addWidget(face)
        self.board: OpenBoard | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # --- building ------------------------------------------------------------------------------------------------

    @staticmethod
    def _px(value: float) -> int:
        return theme.px(value, True)

    def _main(self) -> QWidget:
        ground = say.ground("table")
        layout = say.column(ground, (0, 0, 0, 0), 0)
        self._heads = QHBoxLayout()
        self._heads.setSpacing(self._px(20))
        for words, wide in (("Last year", 160), ("This year", 228)):
            head = Text(words, "small", "ink2", align=RIGHT | MIDDLE, big=True)
            head.setFixedWidth(self._px(wide))
            self._heads.addWidget(head)
        self._heads.insertStretch(0, 1)
        self._heads.setContentsMargins(0, self._px(4), self._px(28 + 54 + 20 + 4), 0)
        layout.addLayout(self._heads)
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(self.scroller, 1)
        return ground

    def _build_sheet(self, view: View) -> None:
        seats = {seat.id: seat for seat in view.seats}
        groups: list[SheetGroup] = []
        for desk in self._desks(view):
            lines = [
                SheetLine(lever.id, lever.label, scale_of(lever), to_field(lever, lever.last), self._draft(desk, lever))
                for lever in desk.levers
            ]
            groups.append(SheetGroup(desk.seat, seats[desk.seat].short, lines, big=True))
        self.sheet = Sheet(groups, big=True)
        self.sheet.settled.connect(self._settled)
        self.sheet.focused.connect(self._explain)
        self.sheet.refused.connect(self._refused)
        self.sheet.typing.connect(self._typing)
        self.sheet.counted.connect(lambda *_: self._show_count())
        self.sheet.finished.connect(lambda: QTimer.singleShot(0, self.main_action))
        holder = QWidget()
        holder.setProperty("ground", "table")
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(self._px(48), 0, self._px(28), self._px(2))
        layout.addWidget(self.sheet)
        layout.addStretch(1)
        self.scroller.setWidget(holder)
        self._sent.clear()
        if self.isVisible():
            self.sheet.start()

    @staticmethod
    def _desks(view: View) -> tuple[DeskView, ...]:
        people = {seat.id for seat in view.seats if seat.holder == "person"}
        return tuple(desk for desk in view.sheet if desk.seat in people)

    @staticmethod
    def _draft(desk: DeskView, lever: LeverView) -> float | None:
        return to_field(lever, lever.draft) if lever.changed or desk.submitted else None

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Refresh purses and figures; a figure that is still on its way to the table stays as it was typed."""
        self._view = view
        if self.board is not None:
            self.board.show_view(view)
        if view.phase != "decide" or not view.sheet:
            return
        desks = self._desks(view)
        key = (view.year_index, view.split, tuple((d.seat, tuple(_scale_key(lv) for lv in d.levers)) for d in desks))
        if key != self._made_for:
            self._made_for = key
            self.drafts.forget()
            self._build_sheet(view)
            self.stack.setCurrentIndex(0)
        if view.log_length == self._log:
            self._sent.clear()  # nothing was written: what was offered was refused
        self._log = view.log_length
        assert self.sheet is not None
        for group, desk in zip(self.sheet.groups, desks, strict=True):
            for row, lever in zip(group.rows, desk.levers, strict=True):
                now = to_field(lever, lever.draft)
                sent = self._sent.get(lever.id)
                if sent is not None:
                    if abs(sent - now) < 1e-9:
                        del self._sent[lever.id]
                elif abs(row.value() - now) > 1e-9 and row.field.typed is None:
                    row.set_draft(self._draft(desk, lever))
                row.field.set_allowed(not desk.submitted, "Handed in: this plan is locked.")
            self._show_purse(group, desk)
        self.drafts.set_handed_in(self._handed_in(view))
        self.expecting.show_desks(desks, {seat.id: seat.short for seat in view.seats})
        self._show_count()
        self._explain(self._focused or self.sheet.rows[0].line.lever)

    def showEvent(self, event: QShowEvent) -> None:
        """The first row that is not set takes the keys."""
        super().showEvent(event)
        if self.sheet is not None and self.stack.currentIndex() == 0:
            QTimer.singleShot(0, self._start)

    def _start(self) -> None:
        if self.sheet is not None and self.isVisible() and not self.sheet.isAncestorOf(self.focusWidget() or self):
            self.sheet.start()

    def _show_count(self) -> None:
        view, sheet = self._view, self.sheet
        if view is None or sheet is None:
            return
        done, rows, _ = sheet.count()
        self.count.setText(tr("{done} of {rows} set", done=done, rows=rows))
        trouble = next((desk.problem for desk in self._desks(view) if desk.problem), "")
        self.problem.setText(trouble)
        self.problem.setVisible(bool(trouble))
        left = rows - done
        unset = (
            tr(
                "{left} {words} not set: Enter keeps last year’s.",
                left=left,
                words="row is" if left == 1 else "rows are",
            )
            if left
            else ""
        )
        why = trouble or unset
        if self._handed_in(view):
            why = "Your plans are handed in."
        self.submit.set_allowed(not why, why)

    def _handed_in(self, view: View) -> bool:
        return all(desk.submitted for desk in self._desks(view))

    def _show_purse(self, group: SheetGroup, desk: DeskView) -> None:
        """What the figures in the fields take out of the purse, those that are being typed and last year's included."""
        fields = zip(group.rows, desk.levers, strict=True)
        more = sum(_setting(row, lever) - lever.draft for row, lever in fields if lever.kind == "money")
        group.set_purse(desk.placed_gbp_m + more, desk.purse_gbp_m)

    def _typing(self, lever_id: str) -> None:
        view, sheet = self._view, self.sheet
        if view is None or sheet is None:
            return
        for group, desk in zip(sheet.groups, self._desks(view), strict=True):
            if any(row.line.lever == lever_id for row in group.rows):
                self._show_purse(group, desk)
        if lever_id == self._focused:
            self._explain(lever_id)

    def _explain(self, lever_id: str) -> None:
        """The lever with the focus, at the right."""
        view = self._view
        if view is None:
            return
        self._focused = lever_id
        for desk in self._desks(view):
            for number, lever in enumerate(desk.levers):
                if lever.id == lever_id:
                    seat = next(seat for seat in view.seats if seat.id == desk.seat)
                    row = next(row for row in self.sheet.rows if row.line.lever == lever_id) if self.sheet else None
                    value = lever.draft if row is None else _setting(row, lever)
                    self.side.explain(seat, lever, value, number + 1, len(desk.levers))
                    if row is not None:
                        self.scroller.ensureWidgetVisible(row, 0, self._px(30))
                    return

    # --- doing ---------------------------------------------------------------------------------------------------

    def expect(self, open_: bool) -> None:
        """The card on which a seat says why and what it expects, or away with it."""
        self.left.setCurrentIndex(int(open_))
        (self.expecting.seat if open_ else self.side.say_why).setFocus(Qt.FocusReason.OtherFocusReason)

    def held_here(self) -> object:
        """Whether the board lies on top, and whether the card of reasons stands beside it."""
        return self.stack.currentIndex(), self.left.currentIndex()

    def hold_again(self, held: object) -> None:
        """Turn to both."""
        board, reasons = held if isinstance(held, tuple) else (0, 0)
        if reasons:
            self.expect(True)
        if board and self.stack.currentIndex() == 0:
            self.turn_over()

    def _settled(self, lever_id: str, value: float) -> None:
        view = self._view
        if view is None:
            return
        for desk in self._desks(view):
            for lever in desk.levers:
                if lever.id == lever_id and not desk.submitted:
                    self.drafts.change(desk.seat, lever_id, self._draft(desk, lever), value)

    def _put(self, seat: SeatId, lever_id: str, value: float | None) -> None:
        """A figure to the table; None: the row is as nobody had set it, at last year's."""
        if self._view is None or self.sheet is None:
            return
        lever = next(
            lv for desk in self._desks(self._view) if desk.seat == seat for lv in desk.levers if lv.id == lever_id
        )
        row = next(row for row in self.sheet.rows if row.line.lever == lever_id)
        row.set_draft(value)
        setting = row.line.last if value is None else value
        self._sent[lever_id] = setting
        self.offer.emit(Draft(seat, {lever_id: from_field(lever, setting)}))

    def _refused(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(True)

    def main_action(self) -> None:
        """Plans up: every person's plan is handed in."""
        if self._view is None or self.sheet is None or self.stack.currentIndex() != 0:
            return
        focused = self.focusWidget()
        for row in self.sheet.rows:
            if row.field is focused and not row.field.commit():
                return
        self._show_count()
        if self.submit.isEnabled():
            todo = [desk.seat for desk in self._desks(self._view) if not desk.submitted]
            self.offers.emit([Submitted(seat) for seat in todo])

    def _make_board(self, view: View) -> None:
        """The board, which lies under the sheet until it is wanted."""
        if self.board is None:
            holder = QWidget()
            layout = say.column(holder)
            self.board = OpenBoard()
            layout.addWidget(self.board, 1)
            self.stack.addWidget(holder)
            self.board.show_view(view)

    def turn_over(self) -> None:
        """From the sheet to the board that all may see, and back."""
        if self._view is None:
            return
        self._make_board(self._view)
        self.stack.setCurrentIndex(1 - self.stack.currentIndex())
        self.turned.emit()
        if self.stack.currentIndex() == 0 and self.sheet is not None:
            self.sheet.start()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> tuple[QWidget, ...]:
        """Sheet, explanation."""
        return (self.scroller, self.side) if self.stack.currentIndex() == 0 else (self,)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """B turns to the board; Esc back."""
        on_board = self.stack.currentIndex() == 1
        if event.key() in (Qt.Key.Key_B, Qt.Key.Key_M) or (on_board and event.key() == Qt.Key.Key_Escape):
            self.turn_over()
        else:
            super().keyPressEvent(event)


def _setting(row: SheetRow, lever: LeverView) -> float:
    """What stands in a row's field, as a setting."""
    return from_field(lever, row.field.figure_shown())


def _scale_key(lever: LeverView) -> tuple[object, ...]:
    return (lever.id, lever.lowest, lever.highest, lever.step, lever.last)

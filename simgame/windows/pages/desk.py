"""Decide at a desk: the footprint's figures, the board, and a seat's own levers with its purse, lens and forecast."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from simgame.game.entries import Draft, Submitted, Unlocked
from simgame.game.preview import Lens, Preview
from simgame.game.seats import SeatId
from simgame.game.switch import other as other_split
from simgame.game.view_types import DeskView, View
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.board_legend import MapKey
from simgame.windows.board_panel import BoardPanel
from simgame.windows.buttons import Button
from simgame.windows.draft_undo import DraftUndo
from simgame.windows.expecting import Expecting
from simgame.windows.figures import change_words, money_flow, readings
from simgame.windows.forecast_line import ForecastLine
from simgame.windows.kpi import IndicatorColumn
from simgame.windows.lens import Pull
from simgame.windows.lever_scale import from_field, scale_of, to_field
from simgame.windows.levers import LeverList, LeverRow
from simgame.windows.money_strip import MoneyStrip
from simgame.windows.pages.page import AsksPreview
from simgame.windows.pages.standing import Standing
from simgame.windows.place_map import board_map
from simgame.windows.purse_line import PurseLine
from simgame.windows.roomy import Yielding
from simgame.windows.seats import Counter
from simgame.windows.surfaces import Rule, Tag
from simgame.windows.surfaces import ground as on_paper
from simgame.windows.text import Text
from simgame.windows.year_track import YearTrack

COMPACT_HEIGHT = 820
WIDE = 1700  # px of a window whose columns beside the board are wider too
COLUMNS, WIDE_COLUMNS = (244, 424), (300, 520)
LENS_MS = 500  # after the last lever has moved, the lens is worked out anew
LENS_STALE = "arrows of the draft before"


class DeskPage(AsksPreview):
    """A desk of one seat, or (for a table without people) the board alone. Submitting locks; it can be unlocked."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self._view: View | None = None
        self._made_for: tuple[object, ...] = ()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)  # a hairline; Qt lets a few pixels beside it be taken hold of
        line.addWidget(self.splitter)
        self.indicators = IndicatorColumn(())
        left = say.ground("paper")
        left.setMinimumWidth(theme.px(216))
        figures = say.column(left)
        figures.addWidget(Yielding(self.indicators, squeezes=True), 1)
        self.years = YearTrack()
        figures.addWidget(self.years)
        self.splitter.addWidget(left)
        self.board: BoardPanel | None = None
        self.middle = QWidget()
        say.column(self.middle)
        self.splitter.addWidget(self.middle)
        self.side = say.ground("paper")
        self.side.setMinimumWidth(theme.px(400))
        self.splitter.addWidget(self.side)
        self.splitter.setSizes([COLUMNS[0], 772, COLUMNS[1]])
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(self._moved)
        self._own_widths = False  # the player has moved a handle: the columns are the player's
        self.levers: LeverList | None = None
        self._lens_again = QTimer(self)
        self._lens_again.setSingleShot(True)
        self._lens_again.setInterval(LENS_MS)
        self._lens_again.timeout.connect(self._look_again)
        self._build_side()

    def _build_side(self) -> None:
        layout = say.column(self.side, (0, 0, 0, 0), 0)
        self.band = QWidget()
        self.band.setFixedHeight(6)
        self.band.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        layout.addWidget(self.band)
        head = QHBoxLayout()
        head.setContentsMargins(18, 12, 18, 10)
        head.setSpacing(14)
        self.counter = Counter("acute", 44)
        head.addWidget(self.counter)
        names = QVBoxLayout()
        names.setSpacing(0)
        self.title = Text("", "h3", size=19, wrap=True)
        self.organisation = Text("", "small", "ink2", wrap=True)
        names.addWidget(self.title)
        names.addWidget(self.organisation)
        head.addLayout(names, 1)
        self.private = Tag("Private", "eye-slash")
        head.addWidget(self.private)
        layout.addLayout(head)
        layout.addWidget(Rule())
        self.purse_box = QVBoxLayout()
        self.purse_box.setContentsMargins(18, 10, 18, 12)
        layout.addLayout(self.purse_box)
        layout.addWidget(Rule())
        caption = QHBoxLayout()
        caption.setContentsMargins(18, 10, 18, 6)
        caption.addWidget(Text("Your levers", "caps", "ink2"))
        self.drafts = DraftUndo(self, self._put)
        self.expecting: Expecting | None = None
        self._below = QVBoxLayout()  # of the desk that is shown: what its seat may say once it has finished
        caption.addWidget(self.drafts)
        caption.addStretch(1)
        self.lens_words = Text("", "micro", "ink2")
        caption.addWidget(self.lens_words)
        layout.addLayout(caption)
        self.lever_scroll = QScrollArea()
        self.lever_scroll.setWidgetResizable(True)
        self.lever_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(self.lever_scroll, 1)
        layout.addWidget(Rule(token="rule2"))
        self.forecast = ForecastLine()
        layout.addWidget(self.forecast)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(18, 4, 18, 14)
        line.setSpacing(12)
        self.brief = Button("Brief", "newspaper", key="B", tip="This year’s settlement and cards")
        self.brief.clicked.connect(lambda: self.go.emit("brief"))
        self.submit = Button("Submit decisions", key="Ctrl ↵", kind="primary")
        self.submit.clicked.connect(self.main_action)
        line.addWidget(self.brief)
        line.addWidget(self.submit, 1)
        return line

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Refresh figures, board and desk; rows are rebuilt only for another seat, year or world."""
        self._view = view
        self.indicators.set_readings(readings(view, self.big))
        self.years.set_years([report.split for report in view.reports][: view.year_index], view.years)
        self._show_board(view)
        desk = view.desk
        self.side.setVisible(desk is not None)
        if desk is None:
            return
        key = (view.seat, view.year_index, view.split, tuple(lever.id for lever in desk.levers))
        fresh = key != self._made_for
        if fresh:
            self._made_for = key
            self.drafts.forget()
            self._build_desk(view, desk)
        self._show_desk(desk)
        if fresh:
            self.ask_preview.emit(desk.seat, {lever.id: lever.draft for lever in desk.levers})
            if view.lens_open:
                self.ask_lens.emit(desk.seat)
            self.soon([self._expect, self._expect_figures])  # nobody has finished yet: the levers stand first

    def _expect(self) -> None:
        desk = self._view.desk if self._view is not None else None
        if desk is not None and self.expecting is None:
            self.expecting = Expecting(desk.seat)
            self.expecting.said.connect(self.offer)
            self._below.addWidget(self.expecting)

    def _expect_figures(self) -> None:
        desk = self._view.desk if self._view is not None else None
        if desk is not None and self.expecting is not None:
            self.expecting.show_desk(desk)

    def foresee(self, view: View) -> None:
        """The board."""
        if self.board is None:
            self._show_board(view)

    def _show_board(self, view: View) -> None:
        board = board_map(view)
        if self.board is None:
            self.strip = MoneyStrip(money_flow(view))
            self.board = BoardPanel(board, top=self.strip, bottom=MapKey(board))
            layout = self.middle.layout()
            assert layout is not None
            layout.addWidget(self.board)
        else:
            self.strip.set_flow(money_flow(view))
            if self.board.view.board != board:
                self.board.view.set_map(board)
        self.board.view.set_regime(view.split)
        # A trust sees at once where it stands.
        hospitals = [site for site in board.sites if site.kind == "hospital"] if view.seat == "acute" else []
        self.board.view.set_selected(max(hospitals, key=lambda site: site.beds or 0).id if hospitals else "")

    def _build_desk(self, view: View, desk: DeskView) -> None:
        me = next(seat for seat in view.seats if seat.id == desk.seat)
        self.band.setStyleSheet(f"background: {theme.seat_colour(desk.seat).name()};")
        self.counter.set_seat(desk.seat, me.title)
        self.title.setText(me.title)
        self.organisation.setText(me.name or me.judged_on)
        self.private.setVisible(view.way == "curtain")
        say.empty(self.purse_box)
        self.purse = PurseLine(desk.seat)
        self.purse.set_note("Unplaced money goes to your balance")
        self.purse_box.addWidget(self.purse)
        rows = [
            LeverRow(
                lever.id,
                desk.seat,
                lever.label,
                lever.help,
                scale_of(lever),
                to_field(lever, lever.draft),
                last=to_field(lever, lever.last),
            )
            for lever in desk.levers
        ]
        for one in rows:
            one.stepper.typing.connect(self._show_purse)
        self.levers = LeverList(rows)
        on_paper(self.levers, "paper")
        self.levers.changed.connect(self._changed)
        self.levers.set_compact(self.window().height() < COMPACT_HEIGHT)
        holder = say.ground("paper")
        column = say.column(holder)
        column.addWidget(self.levers)
        self.standing = Standing()
        column.addWidget(self.standing)
        self.expecting = None
        self._below = QVBoxLayout()
        column.addLayout(self._below)
        column.addStretch(1)
        self.standing.show_view(view, desk.seat)
        self.lever_scroll.setWidget(holder)
        self.lens_words.setText("")
        if rows:
            self.setFocusProxy(rows[0].stepper)  # whoever gives the page the focus gives it to the first lever
            rows[0].stepper.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_desk(self, desk: DeskView) -> None:
        assert self.levers is not None
        for lever in desk.levers:
            row = self.levers.rows[lever.id]
            if row.stepper.typed is None:  # what is being typed stays
                row.set_value(to_field(lever, lever.draft))
            row.set_allowed(not desk.submitted, "Submitted: unlock to change it.")
        self._show_purse()
        if self.expecting is not None:
            self.expecting.show_desk(desk)
        self.drafts.set_handed_in(desk.submitted)
        if desk.submitted:
            self.submit.set_text("Unlock")
            self.submit.set_allowed(desk.may_unlock, "Everybody has submitted.")
        else:
            self.submit.set_text("Submit decisions")
            self.submit.set_allowed(not desk.problem, desk.problem)

    def _show_purse(self) -> None:
        """What the figures in the fields take, one that is being typed included."""
        desk = self._view.desk if self._view is not None else None
        if desk is None or self.levers is None or any(lever.id not in self.levers.rows for lever in desk.levers):
            return
        placed: list[float] = []
        names = [tr(lever.label) for lever in desk.levers if lever.kind == "money"]
        for lever in desk.levers:
            field = self.levers.rows[lever.id].stepper
            shown = field.figure_shown()
            # What the purse could pay of last year's may lie between two steps, where the field cannot show it.
            same = shown == field.scale.snapped(to_field(lever, lever.draft))
            if lever.kind == "money":
                placed.append(lever.draft if same else from_field(lever, shown))
        self.purse.set_purse(placed, desk.purse_gbp_m, names)

    def show_preview(self, seat: str, preview: object) -> None:
        """What the draft does to one's own books and to everybody's."""
        if not isinstance(preview, Preview) or self._view is None or self._view.seat != seat:
            return
        self.forecast.show_preview(preview)
        ghosts = {}
        for found in preview.figures:
            moved = change_words(found.id, found.unit, found.middle - found.before)
            if any(digit in moved for digit in "123456789"):
                ghosts[found.id] = moved.replace(" points", "")
        self.indicators.set_ghosts(ghosts)

    def show_lens(self, seat: str, lens: object, other: object = None) -> None:
        """Arrows for every lever, once the rules have opened the lens."""
        if not isinstance(lens, Mapping) or self.levers is None or self._view is None or self._view.seat != seat:
            return
        for lever, found in lens.items():
            row = self.levers.rows.get(lever)
            if row is None or not isinstance(found, Lens):
                continue
            pull = Pull(found.mine, found.everyone)
            row.set_pull(pull)
            beside = other.get(lever) if isinstance(other, Mapping) else None
            there = (
                (other_split(self._view.split), Pull(beside.mine, beside.everyone), *_told(beside))
                if isinstance(beside, Lens)
                else None
            )
            row.set_panes((self._view.split, pull, *_told(found)), there)
        if not self._lens_again.isActive():
            self.lens_words.setText("points: you, everyone, for a step")

    # --- doing ---------------------------------------------------------------------------------------------------

    def _changed(self, lever_id: str, value: float) -> None:
        view = self._view
        if view is not None and view.desk is not None:
            lever = next(item for item in view.desk.levers if item.id == lever_id)
            self.drafts.change(view.desk.seat, lever_id, to_field(lever, lever.draft), value)

    def _put(self, seat: SeatId, lever_id: str, value: float | None) -> None:
        view = self._view
        if view is None or view.desk is None or view.desk.seat != seat or value is None:
            return
        lever = next(item for item in view.desk.levers if item.id == lever_id)
        setting = from_field(lever, value)
        settings = {item.id: item.draft for item in view.desk.levers} | {lever_id: setting}
        self.forecast.set_stale()
        self.offer.emit(Draft(view.desk.seat, {lever_id: setting}))
        self.ask_preview.emit(view.desk.seat, settings)
        if view.lens_open:
            self.lens_words.setText(LENS_STALE)
            self._lens_again.start()

    def _look_again(self) -> None:
        if self._view is not None and self._view.desk is not None and self._view.lens_open:
            self.ask_lens.emit(self._view.desk.seat)

    def main_action(self) -> None:
        """Submit, or unlock what was submitted."""
        view = self._view
        if view is None or view.desk is None or not self.submit.isEnabled():
            return
        seat = view.desk.seat
        if not view.desk.submitted and self.levers is not None:
            for row in self.levers.rows.values():
                if not row.stepper.commit():  # a refused figure is never dropped in silence
                    row.stepper.setFocus(Qt.FocusReason.OtherFocusReason)
                    return
        self.offer.emit(Unlocked(seat) if view.desk.submitted else Submitted(seat))

    def held_here(self) -> object:
        """The lever that is open."""
        rows = self.levers.rows if self.levers is not None else {}
        return next((name for name, row in rows.items() if row.is_open), None)

    def hold_again(self, held: object) -> None:
        """Open it."""
        if self.levers is not None and held in self.levers.rows:
            self.levers.open(str(held))

    def regions(self) -> tuple[QWidget, ...]:
        """Indicators, board, desk."""
        return (self.indicators, self.middle, self.side)

    def _moved(self, *_: int) -> None:
        self._own_widths = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Compact under 820 px, and with large letters; wide columns in a wide window."""
        super().resizeEvent(event)
        if not self._own_widths:
            left, right = WIDE_COLUMNS if self.width() >= WIDE else COLUMNS
            self.splitter.setSizes([left, self.width() - left - right, right])
        self.years.setVisible(self.window().height() >= COMPACT_HEIGHT and not theme.large_text())
        if self.levers is not None:
            self.levers.set_compact(self.window().height() < COMPACT_HEIGHT)


def _told(lens: Lens) -> tuple[str, str]:
    """What stands under the arrows, and all of it in words."""
    return "\n".join(lens.lines), lens.sentence

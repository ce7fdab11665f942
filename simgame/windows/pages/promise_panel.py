"""Promises over a deal: giver, receiver, what, done. Keys 1 to 6 twice, a figure, Enter."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from simgame.game.entries_deals import Promised, Vote
from simgame.game.levers import LEVERS, in_play, scaled, shown
from simgame.game.promises import A_YEAR
from simgame.game.seats import SeatId, the
from simgame.game.view_types import DeskView, LeverView, SeatView, View
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.lever_scale import from_field, scale_of, to_field
from simgame.windows.promise_counters import CounterPicker
from simgame.windows.promise_form import Promisable, PromiseForm
from simgame.windows.promise_record import NOTES, PromiseKinds
from simgame.windows.scale import Scale
from simgame.windows.surfaces import Glyph, row
from simgame.windows.text import CENTRE, MIDDLE, Text

MOST_TO_PAY = 9.9


def levers_of(view: View, seat: SeatId) -> tuple[LeverView, ...]:
    """A seat's levers as this viewer may see them: a desk's, the sheet's, or their bare declaration."""
    desk = _desk(view, seat)
    if desk is not None:
        return desk.levers
    out: list[LeverView] = []
    held = next(one.levers for one in view.seats if one.id == seat)
    for key in held:
        lever = scaled(in_play(LEVERS[key], view.split, view.complexity), view.population, view.split)
        words = shown(lever, lever.default)
        out.append(
            LeverView(
                lever.id, lever.label, lever.help, lever.touches, lever.unit, lever.kind, lever.choices, lever.lowest,
                lever.highest, lever.step, lever.decimals, lever.off, lever.default, lever.default, lever.default,
                words, False, None, None,
            )
        )  # fmt: skip
    return tuple(out)


def votes_of(view: View, seat: SeatId) -> tuple[tuple[str, str], ...]:
    """The votes a seat may promise: on this year's budget, on the rules of the money where the table decides them."""
    out: list[tuple[str, str]] = []
    if view.budget is not None and not view.budget.settled_by:
        out.append(("for", "For the budget"))
        if seat != "stp":
            out.append(("against", "Against it"))
    if view.regime_mode == "decides" and view.year_index + 1 < view.years:
        out += [("keep", "Keep the split"), ("abolish", "Abolish it")]
    return tuple(out)


def _desk(view: View, seat: SeatId) -> DeskView | None:
    if view.desk is not None and view.desk.seat == seat:
        return view.desk
    return next((desk for desk in view.sheet if desk.seat == seat), None)


class PromisePanel(QWidget):
    """``promised`` carries the entry, ``closed`` asks to go back, ``refused`` one sentence; ``turned``: others are
    picked."""

    promised = Signal(object)
    closed = Signal()
    refused = Signal(str)
    turned = Signal()

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big = big
        self._view: View | None = None
        self._seats: tuple[str, ...] = ()
        self.picker: CounterPicker | None = None
        self.form: PromiseForm | None = None
        pad, edge = theme.px(40 if big else 28, big), theme.px(10 if big else 16, big)
        self._column = say.column(self, (pad, edge, pad, edge), theme.px(14 if big else 24, big))
        hint = "Who promises, then to whom: press their numbers, or click. Esc goes back."
        self.hint = Text(hint, "small", "ink2", wrap=True, big=big)
        self._foot = QWidget()
        line = row(Glyph("hand-tap", size=34 if big else 20, big=big), spacing=12, big=big)
        line.addWidget(self.hint, 1)
        self._foot.setLayout(line)
        self._prompt = QWidget()
        middle = say.column(self._prompt, (0, theme.px(14, big), 0, 0), theme.px(10, big))
        middle.addWidget(Text("Who promises, and to whom?", "h1", align=CENTRE | MIDDLE, big=big))
        rule = "Three a year for each giver; broken ones are read out."
        size = None if big else 18
        middle.addWidget(Text(rule, "body", "ink2", size=size, align=CENTRE | MIDDLE, wrap=True, big=big))
        self._column.addWidget(self._prompt)
        self.kinds = PromiseKinds(big)
        self._column.addWidget(self.kinds)
        self._column.addStretch(1)
        self._column.addWidget(self._foot)
        self.setAccessibleName(tr("Promise"))

    def heightForWidth(self, width: int) -> int:
        """The least it can do with: its scrolled holder would ask for what all parts would like."""
        return int(self._column.minimumHeightForWidth(width))

    def show_view(self, view: View) -> None:
        """Refresh who may still promise; an open card stays open."""
        self._view = view
        seats = [seat for seat in view.seats if seat.on]
        ids = tuple(seat.id for seat in seats)
        if self.picker is None or ids != self._seats:
            if self.picker is not None:
                say.away(self.picker)
            self._drop_form()
            self._seats = ids
            self.picker = CounterPicker(ids, limit=A_YEAR, big=self.big)
            self.picker.picked.connect(self._picked)
            self.picker.cleared.connect(self._drop_form)
            self.picker.refused.connect(self.refused)
            self._column.insertWidget(0, self.picker)
        self.picker.set_used({seat.id: A_YEAR - seat.promises_left for seat in seats})
        self.picker.set_names({seat.id: _name(seat) for seat in seats})

    def _tell(self) -> None:
        """Another two are picked, or nobody: what came of promises is told of them."""
        self.kinds.setVisible(self.form is None)
        self._foot.setVisible(self.form is None)
        self._prompt.setVisible(self.form is None)
        self.turned.emit()

    @property
    def two(self) -> frozenset[str]:
        """Who promises and to whom, while the card of their promise is open."""
        picker = self.picker
        return (
            frozenset((picker.giver, picker.receiver)) if picker is not None and self.form is not None else frozenset()
        )

    def held_here(self) -> object:
        """Who promises, and to whom."""
        return (self.picker.giver, self.picker.receiver) if self.picker is not None and self.picker.giver else None

    def hold_again(self, held: object) -> None:
        """The same two are picked; the card that is made for them holds the rest."""
        assert isinstance(held, tuple)
        if self.picker is not None:
            self.picker.clear()
            for seat in held:
                if seat:
                    self.picker.pick(seat)

    def start(self, giver: str = "") -> None:
        """A new promise; ``giver`` is picked already."""
        self._drop_form()
        if self.picker is not None:
            self.picker.clear()
            self.picker.setFocus(Qt.FocusReason.OtherFocusReason)
            if giver:
                self.picker.pick(giver)

    def _drop_form(self) -> None:
        if self.form is not None:
            say.away(self.form)
            self.form = None
        self._tell()

    def _picked(self, giver: str, receiver: str) -> None:
        view = self._view
        assert view is not None
        assert self.picker is not None
        seat = next(item for item in view.seats if item.id == giver)
        other = next(item for item in view.seats if item.id == receiver)
        why = ""
        if seat.holder != "person":
            why = tr("{title} is a computer player: it promises by itself.", title=seat.title)
        elif view.seat not in (None, seat.id):
            why = tr("You speak for another seat: {id} promises for itself.", id=the(seat.id, view.split))
        if why:
            self.picker.clear()
            self.refused.emit(why)
            return
        self._make_form(view, seat, other)

    def _make_form(self, view: View, giver: SeatView, receiver: SeatView) -> None:
        self._drop_form()
        levers = levers_of(view, giver.id)
        promisable = [
            Promisable(lever.id, lever.label, scale_of(lever), to_field(lever, _worth_promising(lever)))
            for lever in levers
        ]
        title = tr("{large} promises {id}", large=_large(the(giver.id, view.split)), id=the(receiver.id, view.split))
        made = PromiseForm(
            giver.id, receiver.id, title, promisable, pay=Scale(0.0, MOST_TO_PAY, 0.1), note=NOTES["do"],
            kinds=("pay", "do", *(("back",) if votes_of(view, giver.id) else ()), "word"),
            votes=votes_of(view, giver.id), big=self.big,
        )  # fmt: skip
        made.promised.connect(lambda *values: self._done(giver.id, receiver.id, *values))
        made.asked.connect(lambda *values: self._say(levers, *values))
        made.cancelled.connect(self.start)
        self.form = made
        self._tell()
        made.setMaximumWidth(theme.px(1180 if self.big else 620, self.big))
        self._column.insertWidget(1, made, 0, Qt.AlignmentFlag.AlignHCenter)
        made.setMinimumWidth(min(made.maximumWidth(), self.width() - 2 * theme.px(40, self.big)))
        self._say(levers, *made.values())
        made.figure.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, levers: tuple[LeverView, ...], kind: str, lever_id: str, bound: str, figure: float) -> None:
        if self.form is None:
            return
        self.form.set_note(NOTES[kind])
        lever = next((lever for lever in levers if lever.id == lever_id), None)
        if kind != "do" or lever is None:
            self.form.set_effect("")
            return
        self.form.set_effect(
            tr("Last year {last_words}. {touches}", last_words=lever.last_words, touches=lever.touches)
        )

    def _done(self, giver: SeatId, receiver: SeatId, kind: str, lever_id: str, bound: str, figure: float) -> None:
        view = self._view
        assert view is not None
        if kind == "pay":
            entry = Promised(giver, receiver, "pay", gbp_m=round(figure, 2))
        elif kind == "back":
            entry = Promised(giver, receiver, "back", vote=cast(Vote, lever_id))
        elif kind == "word":
            entry = Promised(giver, receiver, "word", text=lever_id)
        else:
            lever = next(lever for lever in levers_of(view, giver) if lever.id == lever_id)
            entry = Promised(
                giver,
                receiver,
                "do",
                lever=lever_id,
                bound="at_most" if bound == "at_most" else "at_least",
                value=from_field(lever, figure),
            )
        self.promised.emit(entry)
        self.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, first out of the card, then out of the panel."""
        if event.key() == Qt.Key.Key_Escape:
            if self.form is not None:
                self.start()
            else:
                self.closed.emit()
        else:
            super().keyPressEvent(event)


def _worth_promising(lever: LeverView) -> float:
    """Where the figure begins: last year's, or one step where that was nothing."""
    return lever.last if lever.last > lever.lowest or lever.choices else lever.lowest + lever.step


def _name(seat: SeatView) -> str:
    return theme.SEAT_NAME[seat.id] if seat.short.startswith(theme.SEAT_NAME[seat.id]) else seat.short


def _large(words: str) -> str:
    return words[:1].upper() + words[1:]

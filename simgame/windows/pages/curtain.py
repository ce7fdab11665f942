"""The page behind the curtain: it hands the laptop to the next seat and shows nothing until its owner confirms."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from simgame.game.seats import SeatId
from simgame.game.view_types import SeatView, View
from simgame.model.language import tr
from simgame.windows.curtain import Curtain, Handover
from simgame.windows.pages.page import Page
from simgame.windows.place_map import scenario_of

LOOK_AWAY = "Everyone else, look away. Your money, your levers and your forecast come next. The clock is stopped."


class CurtainPage(Page):
    """Draws the curtain over the whole window in the colour of the seat that is next.

    One button; Enter opens it. The window says whose turn it is (``next_at_curtain``) and paints the desk
    (``open_curtain``) while the halves part.
    """

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(False, parent)
        self.curtain: Curtain | None = None
        self._seat: SeatId | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Close for the seat that is next; a curtain that is closed for it already stays as it is."""
        seat_id = self._asked()
        if seat_id is None:
            return
        seat = next(seat for seat in view.seats if seat.id == seat_id)
        curtain = self._hung()
        if self._seat == seat_id and not curtain.isHidden():
            return
        self._seat = seat_id
        name = _name(seat)
        organisation = getattr(scenario_of(view.scenario).seats, seat_id).organisation
        role = (
            tr("{title}, {organisation}", title=seat.title, organisation=organisation) if organisation else seat.title
        )
        say = tr("I am {name}. Show my desk", name=name) if seat.name else "That is me. Show my desk"
        curtain.hand_over(
            Handover(seat_id, name, role if seat.name else organisation, LOOK_AWAY, say), _statuses(view, seat_id)
        )

    def _hung(self) -> Curtain:
        """The curtain, hung over the whole window when it is first needed."""
        if self.curtain is None:
            above = self.window()
            self.curtain = made = Curtain(above)
            made.opened.connect(self._opened)
            above.installEventFilter(self)
            # The curtain is the window's child: it goes when this page goes.
            self.destroyed.connect(made.deleteLater)
            self.setFocusProxy(made)
        return self.curtain

    def _asked(self) -> SeatId | None:
        ask = getattr(self.window(), "next_at_curtain", None)
        return ask() if ask is not None else None

    # --- doing ---------------------------------------------------------------------------------------------------

    def _opened(self, _seat: str) -> None:
        self._seat = None
        opening = getattr(self.window(), "open_curtain", None)
        if opening is not None:
            opening()

    def main_action(self) -> None:
        """The seat is there: show its desk."""
        if self.curtain is not None and self.curtain.card.isVisible():
            self.curtain.part()

    def regions(self) -> tuple[QWidget, ...]:
        """The one button."""
        return (self.curtain.card,) if self.curtain is not None else (self,)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The curtain is as large as the window."""
        if event.type() == QEvent.Type.Resize and self.curtain is not None and watched is self.curtain.parent():
            self.curtain.setGeometry(0, 0, self.window().width(), self.window().height())
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page came without the curtain being opened: take it away."""
        super().hideEvent(event)
        if self._seat is not None and self.curtain is not None and not self.window().isHidden():
            self._seat = None
            self.curtain.hide()


def _name(seat: SeatView) -> str:
    return seat.name or seat.title


def _statuses(view: View, next_seat: SeatId) -> tuple[tuple[str, str], ...]:
    """Who has submitted, but for the seat that is next."""
    waiting = set(view.waiting_for)
    lines: list[tuple[str, str]] = []
    for seat in view.seats:
        if not seat.on or seat.id == next_seat:
            continue
        who = seat.name or (seat.short if seat.holder == "person" else "Computer")
        lines.append(
            (seat.id, tr("{who} is waiting", who=who) if seat.id in waiting else tr("{who} has submitted", who=who))
        )
    return tuple(lines)

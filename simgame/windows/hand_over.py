"""Who sits before the laptop: which page a view of the table belongs on, whose desk is open, whom the curtain hides."""

from __future__ import annotations

from collections.abc import Callable

from simgame.game.seats import SeatId
from simgame.game.view_types import View


class HandOver:
    """One desk is open at most; by curtain it is open to its owner alone. ``view`` gives what a seat may see."""

    def __init__(self, view: Callable[[SeatId | None], View]) -> None:
        self._view = view
        self.behind_curtain: SeatId | None = None
        self.open_desk: SeatId | None = None

    def forget(self) -> None:
        """No desk is open and nobody is waited for."""
        self.open_desk = self.behind_curtain = None

    def is_open(self, seat: str) -> bool:
        """Whether a seat's desk may be painted now."""
        return self.open_desk in (None, seat)

    def open(self) -> None:
        """Whoever was waited for has come."""
        self.open_desk, self.behind_curtain = self.behind_curtain, None

    def close(self) -> bool:
        """Put an open desk behind the curtain again; False where there is none, or no curtain."""
        if self.open_desk is None or self._view(None).way != "curtain":
            return False
        self.behind_curtain, self.open_desk = self.open_desk, None
        return True

    def place_of(self, everybody: View) -> tuple[str, View]:
        """The page for the phase, and the view it shows."""
        if everybody.phase != "decide":
            self.forget()
        people = [seat.id for seat in everybody.seats if seat.holder == "person"]
        if everybody.phase == "decide" and everybody.way != "open" and people:
            return self._decide(everybody, people)
        place = {"negotiate": "negotiate" if everybody.split == "keep" else "budget", "decide": "sheet"}.get(
            everybody.phase, everybody.phase
        )
        if place == "sheet" and not people:
            place = "desk"
        if everybody.way == "alone" and len(people) == 1:
            return place, self._view(people[0])
        return place, everybody

    def _decide(self, everybody: View, people: list[SeatId]) -> tuple[str, View]:
        todo = [seat for seat in people if not self._submitted(seat)]
        if self.open_desk is None or self.open_desk not in todo:
            self.behind_curtain = todo[0] if todo else None
            self.open_desk = None
            if everybody.way == "alone" and todo:
                self.open_desk, self.behind_curtain = todo[0], None
        if self.open_desk is not None:
            return "desk", self._view(self.open_desk)
        if self.behind_curtain is not None:
            return "curtain", everybody
        return "desk", self._view(people[0]) if everybody.way == "alone" else everybody

    def _submitted(self, seat: SeatId) -> bool:
        desk = self._view(seat).desk
        return desk is None or desk.submitted


def pages_ahead(everybody: View) -> tuple[str, ...]:
    """The pages that a table will come to, in the order of a year."""
    people = any(seat.holder == "person" for seat in everybody.seats)
    deal = "negotiate" if everybody.split == "keep" else "budget"
    decide: tuple[str, ...] = ("sheet",) if everybody.way == "open" and people else ("desk",)
    if everybody.way == "curtain" and people:
        decide = ("curtain", "desk")
    after = ("vote", "switch") if everybody.regime_mode == "decides" else ()
    return ("briefing", deal, *decide, "plans_up", "year", "winter_call", "report", *after, "debrief")

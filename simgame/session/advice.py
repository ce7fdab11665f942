"""Advice for a seat: what three computer players would do in it now, each with its one line of reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simgame.game.seats import SeatId
from simgame.game.view_types import View
from simgame.session.characters import CHARACTERS
from simgame.session.players import next_move, wanted_settings

ADVISERS: tuple[tuple[str, str], ...] = (
    ("system-minded", "Somebody who minds the whole system"),
    ("self-interested", "Somebody who minds this seat alone"),
    ("steady", "Somebody who changes little"),
)


@dataclass(frozen=True)
class Advice:
    """What one adviser would do: who it is in words, its reason, and the levers it would set otherwise than last year
    (lever -> setting)."""

    who: str
    reason: str
    plan: Mapping[str, float]


def advice(view: View, seat: SeatId) -> tuple[Advice, ...]:
    """One piece of advice from each adviser that has any; it knows what the seat may see and nothing else."""
    found = []
    for character, who in ADVISERS:
        move = next_move(view, seat, character, {})
        plan: dict[str, float] = {}
        if view.phase == "decide" and view.desk is not None:
            wanted = wanted_settings(view.desk, view.split, CHARACTERS[character], {})
            last = {lever.id: lever.last for lever in view.desk.levers}
            plan = {lever: value for lever, value in wanted.items() if abs(value - last.get(lever, value)) > 1e-9}
        if move is not None and (move.reason or plan):
            found.append(Advice(who, move.reason, plan))
    return tuple(found)

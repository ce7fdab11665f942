"""The stands of the first five minutes, in order."""

from __future__ import annotations

from dataclasses import dataclass

from simgame.game.seats import SeatId
from simgame.windows.texts import FirstStep, first_game


@dataclass(frozen=True)
class Stand:
    """One stand of the five minutes: a step, and for *Who I am* the seat that reads."""

    step: FirstStep
    seat: SeatId | None = None


def stands(people: tuple[SeatId, ...]) -> tuple[Stand, ...]:
    """Every stand in order: *Who I am* once for each person."""
    out: list[Stand] = []
    for step in first_game().step:
        out.extend([Stand(step, seat) for seat in people] if step.id == "seats" else [Stand(step)])
    return tuple(out)

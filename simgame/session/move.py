"""What a computer player answers: an entry, and why, in one line."""

from __future__ import annotations

from dataclasses import dataclass

from simgame.game.entries import Entry


@dataclass(frozen=True)
class Move:
    """What a computer player does next, and why. ``otherwise``: what it would do instead, should that be refused."""

    entry: Entry
    reason: str
    otherwise: tuple[Entry, ...] = ()


def on_step(value: float, step: float) -> float:
    """The nearest whole step."""
    return round(round(value / step) * step, 3)

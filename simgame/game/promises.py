"""Promises between seats: pay (moves at once) and do (a lever at least or at most); kept or broken is read out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec
from msgspec import Struct

from simgame.game.seats import SeatId, Split, the
from simgame.game.words import gbp_m, sentence

A_YEAR = 3
State = Literal["open", "kept", "broken", "released"]


class Promise(Struct, frozen=True):
    """A promise made in a year (index from 0). ``pay``: ``gbp_m``; ``do``: ``lever``, ``bound`` and ``value``."""

    giver: SeatId
    receiver: SeatId
    what: Literal["pay", "do"]
    year_index: int
    gbp_m: float = 0.0
    lever: str = ""
    bound: Literal["at_least", "at_most"] = "at_least"
    value: float = 0.0
    state: State = "open"


def this_year(promises: Sequence[Promise], year_index: int) -> tuple[Promise, ...]:
    """The promises made in a year."""
    return tuple(promise for promise in promises if promise.year_index == year_index)


def left(promises: Sequence[Promise], giver: SeatId, year_index: int) -> int:
    """How many a giver may still make this year."""
    return A_YEAR - sum(promise.giver == giver for promise in this_year(promises, year_index))


def paid(promises: Sequence[Promise], year_index: int) -> dict[SeatId, float]:
    """£m each seat received net of what it paid by promises this year; the sum over seats is zero."""
    net: dict[SeatId, float] = {}
    for promise in this_year(promises, year_index):
        if promise.what == "pay":
            net[promise.giver] = round(net.get(promise.giver, 0.0) - promise.gbp_m, 6)
            net[promise.receiver] = round(net.get(promise.receiver, 0.0) + promise.gbp_m, 6)
    return net


def bounds(
    promises: Sequence[Promise], giver: SeatId, lever: str, year_index: int
) -> tuple[float | None, float | None]:
    """The least and the most that a giver has promised for a lever this year."""
    least: float | None = None
    most: float | None = None
    for promise in this_year(promises, year_index):
        if promise.giver == giver and promise.lever == lever and promise.what == "do":
            if promise.bound == "at_least":
                least = promise.value if least is None else max(least, promise.value)
            else:
                most = promise.value if most is None else min(most, promise.value)
    return least, most


def settled(
    promises: Sequence[Promise],
    year_index: int,
    settings: Mapping[SeatId, Mapping[str, float]],
    overridden: tuple[SeatId, str] | None,
) -> tuple[Promise, ...]:
    """This year's open promises against the locked plans. A lever that the STP lead set releases its giver."""
    out: list[Promise] = []
    for promise in promises:
        if promise.state == "open" and promise.year_index == year_index:
            promise = msgspec.structs.replace(promise, state=_outcome(promise, settings, overridden))
        out.append(promise)
    return tuple(out)


def _outcome(
    promise: Promise, settings: Mapping[SeatId, Mapping[str, float]], overridden: tuple[SeatId, str] | None
) -> State:
    if promise.what == "pay":
        return "kept"
    value = settings.get(promise.giver, {}).get(promise.lever)
    if value is None:
        return "released"
    slack = 1e-9
    held = value >= promise.value - slack if promise.bound == "at_least" else value <= promise.value + slack
    if not held and overridden == (promise.giver, promise.lever):
        return "released"
    return "kept" if held else "broken"


def in_words(promise: Promise, lever_label: str, figure: str, split: Split) -> str:
    """A promise as a sentence; ``figure`` is the lever's value with its unit."""
    giver, receiver = the(promise.giver, split), the(promise.receiver, split)
    if promise.what == "pay":
        return f"{sentence(giver)} pays {receiver} {gbp_m(promise.gbp_m)}."
    bound = "at least" if promise.bound == "at_least" else "at most"
    return f"{sentence(giver)} to {receiver}: {lever_label[:1].lower() + lever_label[1:]} {bound} {figure}."

"""Promises between seats: pay (moves at once), do (a lever at least or at most), back (a vote), word (own words); kept
or broken is read out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec
from msgspec import Struct

from simgame.game.seats import SeatId, Split, the
from simgame.game.words import gbp_m, sentence
from simgame.model.language import tr

A_YEAR = 3
State = Literal["open", "kept", "broken", "released"]


class Promise(Struct, frozen=True):
    """A promise made in a year (index from 0). ``pay``: ``gbp_m``; ``do``: ``lever``, ``bound``, ``value``; ``back``:
    ``vote``; ``word``: ``text``. ``felt``: the year in which its outcome counts, if that is not its own (−1)."""

    giver: SeatId
    receiver: SeatId
    what: Literal["pay", "do", "back", "word"]
    year_index: int
    gbp_m: float = 0.0
    lever: str = ""
    bound: Literal["at_least", "at_most"] = "at_least"
    value: float = 0.0
    state: State = "open"
    vote: str = ""
    text: str = ""
    felt: int = -1

    @property
    def counts_in(self) -> int:
        """The year in which trust moves for it."""
        return self.felt if self.felt >= 0 else self.year_index


def this_year(promises: Sequence[Promise], year_index: int) -> tuple[Promise, ...]:
    """The promises made in a year."""
    return tuple(promise for promise in promises if promise.year_index == year_index)


def in_view(promises: Sequence[Promise], year_index: int) -> tuple[Promise, ...]:
    """This year's promises, and earlier ones that are still open."""
    return tuple(one for one in promises if one.year_index == year_index or one.state == "open")


def counted(promises: Sequence[Promise], year_index: int) -> tuple[Promise, ...]:
    """Promises that were kept or broken and move trust in a year."""
    return tuple(one for one in promises if one.state in ("kept", "broken") and one.counts_in == year_index)


def backed(
    promises: Sequence[Promise], year_index: int, votes: Mapping[SeatId, str], budget: bool
) -> tuple[Promise, ...]:
    """Open promises to back against the votes that were turned: this year's on the budget, or any on the regime."""
    kinds = ("for", "against") if budget else ("keep", "abolish")
    out: list[Promise] = []
    for one in promises:
        if one.what == "back" and one.state == "open" and one.vote in kinds:
            if one.giver in votes:
                state: State = "kept" if votes[one.giver] == one.vote else "broken"
                one = msgspec.structs.replace(one, state=state, felt=year_index)
            elif budget and one.year_index == year_index:
                one = msgspec.structs.replace(one, state="released")
        out.append(one)
    return tuple(out)


def judged(promises: Sequence[Promise], number: int, kept: bool, year_index: int) -> tuple[Promise, ...]:
    """A word, once whoever was promised has said whether it was kept; trust moves next year."""
    state: State = "kept" if kept else "broken"
    one = msgspec.structs.replace(promises[number], state=state, felt=year_index + 1)
    return (*promises[:number], one, *promises[number + 1 :])


def closed(promises: Sequence[Promise], year_index: int) -> tuple[Promise, ...]:
    """The year is over: words that nobody judged are let go."""
    return tuple(
        msgspec.structs.replace(one, state="released")
        if one.what == "word" and one.state == "open" and one.year_index <= year_index
        else one
        for one in promises
    )


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
        if promise.state == "open" and promise.year_index == year_index and promise.what in ("pay", "do"):
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
        return tr(
            "{giver} pays {receiver} {gbp_m}.", giver=sentence(giver), receiver=receiver, gbp_m=gbp_m(promise.gbp_m)
        )
    if promise.what == "word":
        return tr("{giver} to {receiver}: “{text}”", giver=sentence(giver), receiver=receiver, text=promise.text)
    if promise.what == "back":
        what = {"for": "votes for the budget", "against": "votes against the budget", "keep": "votes to keep the split",
                "abolish": "votes to abolish the split"}[promise.vote]  # fmt: skip
        return tr("{giver} to {receiver}: {what}.", giver=sentence(giver), receiver=receiver, what=what)
    bound = "at least" if promise.bound == "at_least" else "at most"
    return tr(
        "{giver} to {receiver}: {lever_label} {bound} {figure}.",
        giver=sentence(giver),
        receiver=receiver,
        lever_label=lever_label[:1].lower() + lever_label[1:],
        bound=bound,
        figure=figure,
    )

"""Why: each change of a figure shared out over what caused it, by running the engine with each cause out and in.

For every cause two differences are taken: everything in, less everything but it; and it alone, less nothing. Its part
is their mean. What the parts leave of the whole is shown as interaction. All runs are rows of one call a year, and row
0 is the table's own year, bit for bit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from simgame.game import events
from simgame.game.after import last_settings
from simgame.game.events import Card, Happened
from simgame.game.lever_list import FUND_QUANTITIES
from simgame.game.levers import LEVERS
from simgame.game.powers import POWERS
from simgame.game.seats import SEATS, SeatId, Split, the
from simgame.game.words import sentence
from simgame.game.year_record import YearRecord
from simgame.model.decisions import QUANTITIES, Decisions
from simgame.model.evidence import Parameters
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import SHOCKS, Shocks
from simgame.model.start import widen
from simgame.model.state import State
from simgame.model.world import Floats
from simgame.model.year import year

Kind = Literal["seat", "deal", "event", "regime"]
DEALS = "deals"
_STP_ALONE = ("hold_transformation", "system_control_total", "pioneer_gbp_per_head")
REGIME = "regime"


class Cause(Struct, frozen=True):
    """Something that can be taken out: a seat's decisions, the year's deals, a card, the rules of the money."""

    id: str
    label: str
    kind: Kind
    seat: SeatId | None = None


class Part(Struct, frozen=True):
    """What a cause did to one figure, in its unit."""

    cause: str
    label: str
    kind: Kind
    seat: SeatId | None
    change: float


class Row(Struct, frozen=True):
    """One figure: ``end`` = ``start`` + ``anyway`` + ``luck`` + the parts + ``interaction``."""

    indicator: str
    start: float
    anyway: float
    luck: float
    parts: tuple[Part, ...]
    interaction: float
    end: float


@dataclass(frozen=True)
class YearInput:
    """A year with everything in (``decisions``, coins included) and with everything out (``base``)."""

    decisions: Decisions
    base: Decisions
    regime: Regime
    base_regime: Regime
    shocks: Mapping[str, Shocks]  # by the id of the cause


def owner_of(quantity: str) -> str:
    """The cause a decided quantity belongs to: a seat, the deals, or "" for what England settles."""
    for seat in SEATS:
        if quantity == f"winter_{seat}_gbp":
            return seat
    for power in POWERS.values():
        if quantity.removesuffix("_gbp") in (f"power_{power.id}", f"winter_power_{power.id}"):
            return power.seat
    if quantity in FUND_QUANTITIES or quantity in _STP_ALONE:
        return "stp"
    if quantity in ("prevention_gbp", "gp_investment_gbp", "freed_management_use"):
        return "commissioner"
    for lever in LEVERS.values():
        if lever.quantity == quantity:
            return lever.seat
    if QUANTITIES[quantity].level == "england" or quantity == "accept_control_totals":
        return ""
    return DEALS


def explain(
    start: State, years: Sequence[YearInput], causes: Sequence[Cause], parameters: Parameters, seed: int
) -> dict[str, Row]:
    """Attribute the change of every footprint indicator from before the first year to the end of the last.

    ``start``: the state before the first year, one run; ``start.last`` holds the figures before. Every row has
    the luck of the table's own run.
    """
    count = 2 + 2 * len(causes)
    member = np.zeros((count, len(causes)), dtype=bool)
    member[0] = True
    for n in range(len(causes)):
        member[2 + 2 * n] = True
        member[2 + 2 * n, n] = False
        member[3 + 2 * n, n] = True
    place = {cause.id: n for n, cause in enumerate(causes)}
    rows = Luck(seed, np.zeros(count, dtype=np.int64))
    state = widen(start, count)
    calm = start
    played = still = None
    for one in years:
        played = year(
            state, _mixed(one, member, place), _regimes(one, member, place), parameters,
            _shocks(one.shocks, member, place), rows,
        )  # fmt: skip
        state = played.state
        expected = Luck(seed, np.zeros(1, dtype=np.int64), on=False)
        still = year(calm, one.base, one.base_regime, parameters, Shocks(), expected)
        calm = still.state
    if played is None or still is None:
        raise ValueError("there is no year to explain")
    out: dict[str, Row] = {}
    for id, value in played.indicators.footprint.items():
        at = np.broadcast_to(value, (count, value.shape[1]))[:, 0]
        before = float(start.last.footprint[id][0, 0]) if id in start.last.footprint else float(at[0])
        out[id] = _row(id, before, at, float(still.indicators.footprint[id][0, 0]), causes)
    return out


def _row(id: str, before: float, at: Floats, calm: float, causes: Sequence[Cause]) -> Row:
    everything, nothing = float(at[0]), float(at[1])
    parts = tuple(
        Part(
            cause.id,
            cause.label,
            cause.kind,
            cause.seat,
            0.5 * (everything - float(at[2 + 2 * n]) + float(at[3 + 2 * n]) - nothing),
        )
        for n, cause in enumerate(causes)
    )
    interaction = everything - nothing - sum(part.change for part in parts)
    return Row(id, before, calm - before, nothing - calm, parts, interaction, everything)


def _mixed(one: YearInput, member: NDArray[np.bool_], place: Mapping[str, int]) -> Decisions:
    changed: dict[str, Floats] = {}
    for id in sorted({*one.decisions, *one.base}):
        full, base = one.decisions[id][:1], one.base[id][:1]
        n = place.get(owner_of(id))
        if n is None or np.array_equal(full, base):
            changed[id] = full
        else:
            changed[id] = np.where(member[:, n : n + 1], full, base)
    return one.decisions.replaced(**changed)


def _regimes(one: YearInput, member: NDArray[np.bool_], place: Mapping[str, int]) -> Regime:
    n = place.get(REGIME)
    return one.regime if n is None else Regime.where(member[:, n : n + 1], one.regime, one.base_regime)


def _shocks(by_cause: Mapping[str, Shocks], member: NDArray[np.bool_], place: Mapping[str, int]) -> Shocks:
    values: dict[str, Floats] = {}
    for cause, found in by_cause.items():
        mask = member[:, place[cause]][:, None, None]
        for id, array in found.named().items():
            neutral = float(SHOCKS[id].neutral)
            part = np.where(mask, array, neutral)
            if id not in values:
                values[id] = part
            elif neutral == 1.0:
                values[id] = values[id] * part
            else:
                values[id] = values[id] + part
    return Shocks(values)


# --- of a table's records -------------------------------------------------------------------------------------------


def explain_year(
    record: YearRecord, before: YearRecord | None, cards: Sequence[Card], past: Sequence[Happened],
    parameters: Parameters, seed: int,
) -> dict[str, Row]:  # fmt: skip
    """Why the figures of a year moved: each seat's changes on last year, the deals, each card, a change of the rules.

    ``past``: cards of earlier years, which may still run; ``before``: last year's record, None in the first year.
    """
    base = _base(record, before)
    base_regime = record.regime if before is None else before.regime
    changed = before is not None and before.split != record.split
    causes, shocks = _causes([record], cards, past, changed)
    one = YearInput(record.winter, base, record.regime, base_regime, shocks[0])
    return explain(record.state, [one], causes, parameters, seed)


def _base(record: YearRecord, before: YearRecord | None) -> Decisions:
    """The year had nobody changed anything: last year's levers, no new deals, England's settlement of this year."""
    if before is None:
        return _settled(record.winter)
    england = {id: float(record.winter[id][0, 0]) for id in record.winter if owner_of(id) == ""}
    return last_settings(before.winter, england)


def _settled(decisions: Decisions) -> Decisions:
    """Only what England settles; everything else as the engine takes it when nobody decides."""
    changes = {id: np.full_like(decisions[id][:1], QUANTITIES[id].default) for id in decisions if owner_of(id) != ""}
    return decisions.replaced(**changes)


def _causes(
    records: Sequence[YearRecord], cards: Sequence[Card], past: Sequence[Happened], changed: bool
) -> tuple[tuple[Cause, ...], list[dict[str, Shocks]]]:
    split: Split = records[-1].split
    deck = events.by_id(cards)
    causes = [Cause(seat, sentence(the(seat, split)), "seat", seat) for seat in SEATS]
    causes.append(Cause(DEALS, "The deals" if split == "keep" else "The shares", "deal"))
    if changed:
        causes.append(Cause(REGIME, "The change of the rules", "regime"))
    happened = [*past, *(Happened(card, r.year, choice) for r in records for card, choice in r.happened)]
    shocks: list[dict[str, Shocks]] = []
    for record in records:
        found: dict[str, Shocks] = {}
        for one in happened:
            if one.year > record.year:
                continue
            acting = events.shocks(cards, [one], record.year, record.regime.payment.shape[1])
            if acting.named():
                found[f"{one.card}.{one.year}"] = acting
        shocks.append(found)
    for one in happened:
        id = f"{one.card}.{one.year}"
        if any(id in found for found in shocks):
            causes.append(Cause(id, deck[one.card].title, "event"))
    return tuple(causes), shocks

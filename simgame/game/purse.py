"""The purse: what a seat may still steer this year, in £m of the whole footprint.

Purse = income less work already committed and the balance that is asked for, plus the overspend the seat was allowed to
plan for. What is not placed goes to the balance. The STP lead's purse is the transformation fund; in one budget the
shares fill the purses of the two divisions and of the population health director.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from simgame.game.seats import SEATS, SeatId, Split
from simgame.game.words import gbp_m
from simgame.model.language import tr
from simgame.model.world import World

Plan = Mapping[str, "float | NDArray[np.float64]"]

# The overspend a seat may plan for, % of its income: what regulators let pass in a plan of 2017/18 without special
# measures (a trust with a deficit control total may plan for that instead, if it is larger), a council out of its
# reserves, practices out of partners' profits. It is also the least a purse holds before this year's deals, so that a
# seat already beyond its income still has something to steer. A rule of the game, not evidence: alike in both worlds.
PLANNED_OVERSPEND_PCT: dict[SeatId, float] = {
    "commissioner": 0.8,
    "acute": 1.2,
    "community": 1.5,
    "stp": 0.0,
    "gp": 2.0,
    "council": 2.5,
}


# parts of a purse that are leave to overspend, or money asked for, and no money in hand
ASKED, ALLOWED, BEYOND = "surplus asked for", "overspend you may plan for", "beyond that already"
NOT_MONEY = (ASKED, ALLOWED, BEYOND)
PAID = "promises to pay"


class Purse(Struct, frozen=True):
    """A seat's purse: ``gbp_m`` to place, and the ``parts`` (label, £m) that add up to it."""

    seat: SeatId
    gbp_m: float
    parts: tuple[tuple[str, float], ...]

    @property
    def sentence(self) -> str:
        """The parts in one line."""
        return "; ".join(f"{tr(label)} {gbp_m(value)}" for label, value in self.parts) + "."


def total(plan: Plan, id: str, row: int = 0) -> float:
    """A figure of the plan summed over its organisations, in £m: from an array (runs, organisations) or one number."""
    value = np.asarray(plan[id], dtype=np.float64)
    if value.ndim == 2:
        value = value[min(row, value.shape[0] - 1)]
    return float(value.sum()) / 1e6


def of_trusts(plan: Plan, id: str, kind: str, world: World, row: int = 0) -> float:
    """A figure of the trusts of a kind ("acute", "community"), £m; plans of single numbers hold it as ``id.kind``."""
    value = np.asarray(plan[id], dtype=np.float64)
    if value.ndim == 0:
        return total(plan, f"{id}.{kind}", row)
    at = value[min(row, value.shape[0] - 1)] if value.ndim == 2 else value
    return float(at[world.trust_acute if kind == "acute" else ~world.trust_acute].sum()) / 1e6


def _made(
    seat: SeatId, income: float, committed: float, asked: float, moves: float, paid: float, income_label: str
) -> Purse:
    """``asked``: the balance asked for, £m (a deficit that is allowed is negative). A contract or a share counts in
    full, either way, but never leaves less than half of the overspend that may be planned for. What was promised and
    ``paid`` counts whole: who gives money away has it no more."""
    least = PLANNED_OVERSPEND_PCT[seat] / 100.0 * income
    allowed = max(least, -asked)
    surplus = max(asked, 0.0)
    room = income - committed - surplus + allowed
    parts: list[tuple[str, float]] = [(income_label, income), ("committed already", -committed)]
    if surplus > 0.005:
        parts.append((ASKED, -surplus))
    parts.append((ALLOWED, allowed))
    if room < least:
        parts.append((BEYOND, least - room))
    held = max(room, least)
    # A bad deal costs the seat its room, yet half of what it may overspend stays: nobody sits a year out.
    change = max(moves, least / 2 - held)
    if abs(change) > 0.005:
        parts.append(("deals of this year", change))
        held += change
    if abs(paid) > 0.005:
        parts.append((PAID, paid))
        held += paid
    return Purse(seat, held, tuple(parts))


def purses(
    world: World,
    plan: Plan,
    regime: Split,
    moves_gbp_m: Mapping[SeatId, float] | None = None,
    row: int = 0,
    paid_gbp_m: Mapping[SeatId, float] | None = None,
) -> dict[SeatId, Purse]:
    """Every seat's purse when Decide opens.

    ``plan``: the engine's figures before the year (``money.plan``), £. ``moves_gbp_m``: £m net that this year's deals
    bring a seat: the contract's value less what rolls on (trust +, commissioner −), changes of the shares in one
    budget. ``paid_gbp_m``: £m net that promises to pay bring it.
    """
    moves, promised = moves_gbp_m or {}, paid_gbp_m or {}
    out: dict[SeatId, Purse] = {}
    for seat in SEATS:
        move, paid = float(moves.get(seat, 0.0)), float(promised.get(seat, 0.0))
        if seat == "stp":
            fund = total(plan, "transformation_fund_gbp", row)
            parts: tuple[tuple[str, float], ...] = (("transformation fund", fund),)
            if abs(paid) > 0.005:
                parts = (*parts, (PAID, paid))
            out[seat] = Purse(seat, max(fund + paid, 0.0), parts)
        elif seat in ("acute", "community"):
            label = "income" if regime == "keep" else "share and other income"
            income = of_trusts(plan, "trust_income_gbp", seat, world, row)
            cost = of_trusts(plan, "trust_committed_cost_gbp", seat, world, row)
            asked = of_trusts(plan, "control_total_gbp", seat, world, row)
            out[seat] = _made(seat, income, cost, asked, move, paid, label)
        elif seat == "gp":
            budget = total(plan, "practice_budget_gbp", row)
            committed = total(plan, "practice_committed_gbp", row) if "practice_committed_gbp" in plan else budget
            out[seat] = _made(seat, budget, committed, 0.0, move, paid, "practice budget")
        elif seat == "council":
            budget = total(plan, "council_budget_gbp", row)
            committed = total(plan, "council_committed_gbp", row)
            out[seat] = _made(seat, budget, committed, 0.0, move, paid, "social care budget")
        elif regime == "keep":
            income = total(plan, "commissioner_allocation_gbp", row)
            committed = total(plan, "commissioner_committed_gbp", row)
            out[seat] = _made(seat, income, committed, 0.0, move, paid, "allocation")
        else:
            share = total(plan, "share_keeping_well_gbp", row)
            known = "keeping_well_committed_gbp"
            committed = total(plan, known, row) if known in plan else share
            out[seat] = _made(seat, share, committed, 0.0, move, paid, "keeping-well share")
    return out

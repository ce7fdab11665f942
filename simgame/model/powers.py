"""Powers of seats as the world feels them: what is closed, capped, paused, moved or sent on, in its months.

A power is a decided quantity; here it becomes changes of the same named quantities that events move, made once in April
or once at the end of November. Nothing else in the engine knows of it, but for the strain that a safe cap takes away.
"""

from __future__ import annotations

import numpy as np

from simgame.model.chart import chart
from simgame.model.decisions import QUANTITIES
from simgame.model.inputs import Inputs
from simgame.model.shocks import SHOCKS, Shocks
from simgame.model.state import State
from simgame.model.world import Floats

APRIL = frozenset(id for id in QUANTITIES if id.startswith("power_"))
NOVEMBER = frozenset(id for id in QUANTITIES if id.startswith("winter_power_"))
YEAR, QUARTER, REST = slice(0, 12), slice(0, 3), slice(3, 12)
MOVING, SETTLED = slice(3, 6), slice(6, 12)
WINTER, WINTER_QUARTER, JANUARY, MARCH = slice(8, 12), slice(8, 11), slice(9, 10), slice(11, 12)


def open_year(s: State, i: Inputs) -> None:
    """Powers played before the plans lock, for the year or its first quarter."""
    named = _played(i, APRIL)
    if not named:
        return
    made = _Made(i)
    if "power_shop_around" in named:
        on = i.d["power_shop_around"]
        lost = on * (i.p["shop_around_pct"] / 100.0 * i.p["shop_around_lost_share"])
        made.factor("theatre_capacity", YEAR, 1.0 - lost)
        made.add("commissioner_cost_gbp_per_head", QUARTER, on * i.p["shop_around_gbp_per_head"] / 3.0)
        moved = i.over_places(np.broadcast_to(on, (on.shape[0], i.w.footprints))) * i.p["shop_around_pct"]
        i.decide(i.decided.replaced(independent_sector_pct=i.d["independent_sector_pct"] + moved))
    if "power_tender" in named:
        _tender(s, i, made, i.d["power_tender"])
    if "power_safe_limit" in named:
        _safe_limit(s, i, made)
    if "power_close_list" in named:
        _close_list(i, made, i.d["power_close_list"], QUARTER, REST)
    if "power_safe_cap" in named:
        _safe_cap(i, made, i.d["power_safe_cap"], YEAR)
    if "power_pause" in named:
        _pause(s, i, made, i.d["power_pause"], 0)
    i.shocks = made.shocks()


def open_winter(s: State, i: Inputs) -> None:
    """Powers played at the winter call, from December on."""
    named = _played(i, NOVEMBER)
    if not named:
        return
    made = _Made(i)
    if "winter_power_full" in named:
        on = i.d["winter_power_full"]
        sent = on * (i.p["full_diverted_pct"] / 100.0)
        made.factor("theatre_capacity", JANUARY, 1.0 - on * (i.p["full_sessions_lost_pct"] / 100.0))
        made.factor("emergency_demand", JANUARY, 1.0 - sent)
        price = i.p["price_overnight_gbp"] * i.p["emergency_per_head"] / 12.0
        made.add("commissioner_cost_gbp_per_head", JANUARY, sent * price * s.price_index)
        made.add("public_confidence", JANUARY, -on * (i.p["full_confidence_points"] / 100.0))
    if "winter_power_close_list" in named:
        _close_list(i, made, i.d["winter_power_close_list"], WINTER_QUARTER, MARCH)
    if "winter_power_safe_cap" in named:
        _safe_cap(i, made, i.d["winter_power_safe_cap"], WINTER)
    if "winter_power_pause" in named:
        _pause(s, i, made, i.d["winter_power_pause"], 8)
    if "winter_power_publish" in named:
        moved = i.d["winter_power_publish"] * (i.p["publish_confidence_points"] / 400.0)
        made.add("public_confidence", WINTER, moved)
    i.shocks = made.shocks()


def _played(i: Inputs, powers: frozenset[str]) -> set[str]:
    """Those of the powers that are played in any run."""
    return {id for id in powers if i.decided.used(id)}


class _Made:
    """The year's shocks with what powers change of them."""

    def __init__(self, i: Inputs) -> None:
        self._values = dict(i.shocks.named())

    def factor(self, key: str, months: slice, value: Floats) -> None:
        """Multiply a factor in some months; ``value`` (1|R, 1|F)."""
        self._held(key, value)[:, months, :] *= value[:, None, :]

    def add(self, key: str, months: slice, value: Floats) -> None:
        """Add to an amount in some months; ``value`` (1|R, 1|F)."""
        self._held(key, value)[:, months, :] += value[:, None, :]

    def _held(self, key: str, value: Floats) -> Floats:
        before = self._values.get(key)
        if before is None:
            before = np.full((1, 12, 1), float(SHOCKS[key].neutral))
        shape = np.broadcast_shapes(before.shape, (value.shape[0], 12, value.shape[1]))
        self._values[key] = np.broadcast_to(before, shape).copy()
        return self._values[key]

    def shocks(self) -> Shocks:
        """All of it."""
        return Shocks(self._values)


def _tender(s: State, i: Inputs, made: _Made, on: Floats) -> None:
    """A community service changes hands from July: the procurement, a lower price, the trust's fixed cost that stays;
    teams that move lose visits for a quarter and give a little more after.
    """
    p = i.p
    people = np.maximum(i.annual["footprint_people"], 1e-9)
    lines = chart(s.world)
    block = np.zeros(s.plan_value_gbp.shape)
    block[:, lines.community] = s.plan_value_gbp[:, lines.community]
    a_head = on * lines.by_footprint(block) * (p["tender_service_pct"] / 100.0) / people
    made.add("commissioner_cost_gbp_per_head", QUARTER, a_head * (p["tender_cost_pct"] / 300.0))
    made.add("commissioner_cost_gbp_per_head", REST, -a_head * (p["tender_price_gain_pct"] / 1200.0))
    made.add("community_cost_gbp_per_head", REST, a_head * (p["tender_stranded_pct"] / 1200.0))
    made.factor("community_staff", MOVING, 1.0 - on * (p["tender_contacts_lost_pct"] / 100.0))
    made.factor("community_staff", SETTLED, 1.0 + on * (p["tender_contacts_gained_pct"] / 100.0))


def _safe_limit(s: State, i: Inputs, made: _Made) -> None:
    """More beds with staff all year, at what a winter ward's beds cost; the division pays."""
    more = i.d["power_safe_limit"] * (i.p["safe_limit_beds_pct"] / 100.0)
    beds = i.w.trust_to_footprint(s.beds * i.w.acute)
    people = np.maximum(i.annual["footprint_people"], 1e-9)
    made.factor("beds_open", YEAR, 1.0 + more)
    price = i.p["ward_bed_gbp_per_month"] * s.cost_index
    made.add("acute_cost_gbp_per_head", YEAR, more * beds / people * price)


def _close_list(i: Inputs, made: _Made, on: Floats, closed: slice, after: slice) -> None:
    """Less work and fewer leavers while the list is closed, more staff at work after; GPs and A&E take the load."""
    p = i.p
    made.factor("community_staff", closed, 1.0 - on * (p["close_list_contacts_pct"] / 100.0))
    made.factor("community_staff", after, 1.0 + on * (p["close_list_recovery_pct"] / 100.0))
    made.factor("leavers", closed, 1.0 - on * (p["close_list_leavers_pct"] / 100.0))
    made.factor("gp_demand", closed, 1.0 + on * (p["close_list_gp_pct"] / 100.0))
    made.factor("ae_demand", closed, 1.0 + on * (p["close_list_ae_pct"] / 100.0))


def _safe_cap(i: Inputs, made: _Made, on: Floats, months: slice) -> None:
    """Fewer appointments; strain settles lower than it would, by what the cap turned away and by the relief."""
    p = i.p
    share = on * (p["safe_cap_pct"] / 100.0)
    made.factor("gp_capacity", months, 1.0 - share)
    relief = share * p["strain_of_unmet"] + on * p["safe_cap_relief"]
    before = i.annual.get("gp_relief", np.zeros((12, 1, 1)))
    places = i.over_places(np.broadcast_to(relief, (relief.shape[0], i.w.footprints)))
    held = np.broadcast_to(before, (12, *np.broadcast_shapes(before.shape[1:], places.shape))).copy()
    held[months] += places[None]
    i.annual["gp_relief"] = held


def _pause(s: State, i: Inputs, made: _Made, on: Floats, first: int) -> None:
    """Packages that end are not replaced for three months, then grow back; what they would have cost is saved."""
    p, w = i.p, i.w
    ends = p["pause_ends_pct"] / 100.0
    people = np.maximum(i.annual["footprint_people"], 1e-9)
    cost = s.packages * (p["package_gbp_per_month"] * s.cost_index)
    a_head = w.council_to_footprint(cost) / people
    back = 3.0 / np.maximum(p["pause_returns_months"], 1.0)  # months of endings that return in a month
    for month in range(first, 12):
        missing = min(month - first + 1, 3) - np.maximum(month - first - 2, 0) * back
        share = on * (ends * np.maximum(missing, 0.0))
        at = slice(month, month + 1)
        made.factor("care_packages", at, 1.0 - share)
        made.add("council_cost_gbp_per_head", at, -share * a_head)

"""What England settles: prices, allocations by formula and pace of change, and how the Treasury closes deficits."""

from __future__ import annotations

import numpy as np

from simgame.model.inputs import Inputs
from simgame.model.state import State
from simgame.model.world import Floats


def open_year(s: State, i: Inputs) -> None:
    """April: prices and costs move on, allocations follow people, growth and distance from target, less any slice."""
    a, p, d, w = i.annual, i.p, i.d, s.world
    heads = np.maximum(s.population.sum(axis=(2, 3)), 1e-9)
    if i.year > w.base_year:
        price = 1.0 + d["tariff_change_pct"] / 100.0
        s.price_index = s.price_index * price
        s.cost_index = s.cost_index * (1.0 + d["cost_inflation_pct"] / 100.0)
        people = heads / np.maximum(s.heads, 1e-9)
        england = 1.0 + p["england_people_growth_pct"] / 100.0
        left = np.exp(np.log1p(-1.0 / p["pace_of_change_years"]) * (i.year - w.base_year))
        pace = 1.0 - w.distance_from_target_pct / 100.0 * left / p["pace_of_change_years"]
        growth = (1.0 + d["allocation_growth_pct"] / 100.0) * people / england * pace
        s.allocation_gbp = s.allocation_gbp * growth
        s.practice_budget_gbp = s.practice_budget_gbp * growth
        a["m_growth"] = growth
    else:
        price = np.ones((1, 1))
        a["m_growth"] = np.ones_like(heads)
    s.heads = heads
    a["m_price_change"] = price
    a["heads"] = heads
    total = np.maximum(i.over_places(i.w.place_to_footprint(s.allocation_gbp)), 1e-9)
    a["m_slice"] = s.allocation_gbp / total * i.over_places(s.top_slice_gbp)
    a["m_spendable"] = s.allocation_gbp - a["m_slice"]


def close_deficits(s: State, i: Inputs, overspend: Floats, central: Floats) -> None:
    """The Treasury's answer to last year: capital to revenue first, then a top slice of growth, by head of England.

    ``overspend``, ``central``: deficits and central reserves of each footprint (R, F), £. England computes it; one
    footprint bears its share by head of its own overspend, so little: that is the temptation.
    """
    p = i.p
    heads = i.w.place_to_footprint(s.heads)
    gap = np.maximum(overspend.sum(axis=1, keepdims=True) - central.sum(axis=1, keepdims=True), 0.0)
    cut = gap * np.minimum(heads / p["england_people"], 1.0)
    capital = i.d["capital_gbp_per_head"] * heads
    s.capital_raid_gbp = np.minimum(cut, capital * p["capital_raid_most"])
    budget = i.w.place_to_footprint(s.allocation_gbp)
    s.top_slice_gbp = np.minimum(cut - s.capital_raid_gbp, budget * p["top_slice_most_pct"] / 100.0)

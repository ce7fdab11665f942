"""What England settles: prices, allocations by formula and pace of change, and how the Treasury closes deficits."""

from __future__ import annotations

import numpy as np
from numpy import exp, maximum, minimum

from simgame.model.inputs import Inputs, number, some
from simgame.model.state import State
from simgame.model.world import HUNDRED, NOUGHT, ONE, TINY, Floats


def open_year(s: State, i: Inputs) -> None:
    """April: prices and costs move on, allocations follow people, growth and distance from target, less any slice."""
    a, d, w = i.annual, i.d, s.world
    heads = maximum(count(s, i)["people"], TINY)
    price = ONE
    a["m_inflation"] = number(ONE + d["cost_inflation_pct"] / HUNDRED)
    if i.year > w.base_year:
        price = number(ONE + d["tariff_change_pct"] / HUNDRED)
        s.price_index = s.price_index * price
        s.cost_index = s.cost_index * a["m_inflation"]
        people = heads / maximum(s.heads, TINY)
        a.update(i.known.known(("settlement", i.w, i.year), lambda: _known(i)))
        growth = people * a["m_pace_of_change"] * number(ONE + d["allocation_growth_pct"] / HUNDRED)
        s.allocation_gbp = s.allocation_gbp * growth
        s.practice_budget_gbp = s.practice_budget_gbp * growth
    s.heads = heads
    a["m_price_change"] = price
    a["heads"] = heads
    # a place's part of its footprint's allocation, by which the one budget's money is told apart
    a["m_part"] = s.allocation_gbp / maximum(i.over_places(i.w.place_to_footprint(s.allocation_gbp)), TINY)
    a["m_spendable"] = s.allocation_gbp
    if some(s.top_slice_gbp):
        a["m_spendable"] = s.allocation_gbp - a["m_part"] * i.over_places(s.top_slice_gbp)
    a["prices"], a["costs"] = number(s.price_index), number(s.cost_index)  # of the year, () or (R, 1)


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence and the date alone (1|R, P): distance from target made good this year, over what
    England's people grow by.
    """
    p, w = i.p, i.world
    left = exp(np.log1p(-1.0 / p["pace_of_change_years"]) * (i.year - w.base_year))
    pace = ONE - w.distance_from_target_pct * (left / p["pace_of_change_years"] / 100.0)
    return {"m_pace_of_change": pace / (1.0 + p["england_people_growth_pct"] / 100.0)}


def count(s: State, i: Inputs) -> dict[str, Floats]:
    """Who is here on 1 April, kept for the year: ``people``, and of them ``over_64`` (R, P)."""
    a = i.annual
    if "people" not in a:
        ages = np.add.reduce(s.population, axis=-1)
        a["people"], a["over_64"] = np.add.reduce(ages, axis=-1), np.add.reduce(ages[..., 2:], axis=-1)
    return a


def close_deficits(s: State, i: Inputs, overspend: Floats, central: Floats) -> None:
    """The Treasury's answer to last year: capital to revenue first, then a top slice of growth, by head of England.

    ``overspend``, ``central``: deficits and central reserves of each footprint (R, F), £. England computes it; one
    footprint bears its share by head of its own overspend, so little: that is the temptation.
    """
    p = i.p
    heads = i.annual["m_heads_f"]
    gap = maximum((overspend - central).sum(axis=1, keepdims=True), NOUGHT)
    cut = gap * minimum(heads / p["england_people"], ONE)
    capital = i.d["capital_gbp_per_head"] * heads
    s.capital_raid_gbp = minimum(cut, capital * p["capital_raid_most"])
    budget = i.w.place_to_footprint(s.allocation_gbp)
    s.top_slice_gbp = minimum(cut - s.capital_raid_gbp, budget * p["top_slice_most_pct"] / 100.0)

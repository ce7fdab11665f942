"""Habits of practice follow the marginal margin: no other channel carries an incentive into care.

Habits move to exp(η·(μ − μ at the start)) with a half-life of 18 months. η comes from the effect of block to tariff,
which is a change of μ by 1 where all payers change. Stay and day cases follow the margin of the planned case that a
freed bed admits. A block gives a division's μ: the form of payment and abolition are separate causes. A hospital that
keeps what it spares hands work on to practices and community teams, unless one purse pays for both.
"""

from __future__ import annotations

import numpy as np
from numpy import empty, exp, maximum, where

from simgame.model.contract import marginal_margins
from simgame.model.inputs import Inputs, some
from simgame.model.state import State
from simgame.model.world import NOUGHT, ONE, Floats

EMERGENCY, STAY, DAY_CASE, PLANNED, OUTPATIENTS = range(5)


def open_year(s: State, i: Inputs) -> None:
    """Where habits are heading this year, (R, T, 5), and how fast."""
    a, p = i.annual, i.p
    margin = marginal_margins(s, i)
    a["m_margin"] = margin
    if i.year == i.world.base_year:
        s.margin_start = margin.copy()
    gap = margin - s.margin_start
    apart = maximum(-gap[..., 1], NOUGHT) * (ONE - i.over_trusts(i.g.pooling))
    if some(gap < NOUGHT):  # what payment taught need not be unlearned
        gap = where(gap < 0.0, gap * p["habit_unlearned"][..., None], gap)
    cause = empty((*apart.shape, 5))
    cause[..., EMERGENCY] = gap[..., 0]
    cause[..., STAY : PLANNED + 1] = gap[..., 1:]
    cause[..., OUTPATIENTS] = apart
    effect = i.known.once(f"habits.effect {i.w.trusts}", lambda: _effect(i))
    a["m_habit_target"] = exp(effect * cause)
    a["m_habit_kept"] = i.known.once(f"habits.kept {i.w.trusts}", lambda: _kept(i))


def _effect(i: Inputs) -> Floats:
    """Logarithm of what a change of its cause by 1 makes of each habit (1|R, T, 5)."""
    p = i.pt
    of_cause = (
        p["tariff_on_emergencies_pct"] / 100.0,
        p["tariff_on_stay_pct"] / 100.0,
        p["tariff_on_day_cases_points"] / 100.0 / p["day_case_share"],
        p["tariff_on_planned_pct"] / 100.0,
        -p["handed_on_pct"] / 100.0,
    )
    out: Floats = np.log1p(np.stack(np.broadcast_arrays(*of_cause), axis=-1))
    return out


def _kept(i: Inputs) -> Floats:
    """Of a gap between habits and where they are heading, what 0 to 12 months leave (13, 1|R, T, 5)."""
    kept = exp(np.log(0.5) / i.pt["habit_half_life_months"] * np.arange(13.0)[:, None, None])
    return np.repeat(kept[..., None], 5, axis=3)


def ahead(s: State, i: Inputs) -> None:
    """Habits at the start of each month of the year and at its end (13, R, T, 5), nearer to the target."""
    a = i.annual
    path = a["m_habits_path"] = a["m_habit_target"] + (s.habits - a["m_habit_target"]) * a["m_habit_kept"]
    a["m_habits"] = path[:-1]


def stand(s: State, i: Inputs, month: int) -> None:
    """The state at the start of a month (12: at the year's end)."""
    s.habits = i.annual["m_habits_path"][month]

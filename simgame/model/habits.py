"""Habits of practice follow the marginal margin: no other channel carries an incentive into care.

Habits move to exp(η·(μ − μ at the start)) with a half-life of 18 months. η comes from the effect of block to tariff,
which is a change of μ by 1 where all payers change. Stay and day cases follow the margin of the planned case that a
freed bed admits. A block gives a division's μ: the form of payment and abolition are separate causes. A hospital that
keeps what it spares hands work on to practices and community teams, unless one purse pays for both.
"""

from __future__ import annotations

import numpy as np

from simgame.model.contract import marginal_margins
from simgame.model.inputs import Inputs
from simgame.model.state import State
from simgame.model.world import Floats

EMERGENCY, STAY, DAY_CASE, PLANNED, OUTPATIENTS = range(5)


def open_year(s: State, i: Inputs) -> None:
    """Where habits are heading this year, (R, T, 5), and how fast."""
    a, p = i.annual, i.p
    margin = marginal_margins(s, i)
    a["m_margin"] = margin
    if i.year == i.world.base_year:
        s.margin_start = margin.copy()
    gap = margin - s.margin_start
    apart = np.maximum(-gap[..., 1], 0.0) * (1.0 - i.over_trusts(i.g.pooling))
    gap = np.where(gap < 0.0, gap * p["habit_unlearned"][..., None], gap)  # what payment taught need not be unlearned
    emergency, planned = gap[..., 0], gap[..., 1]
    effect = np.stack(
        (
            np.log1p(p["tariff_on_emergencies_pct"] / 100.0) * emergency,
            np.log1p(p["tariff_on_stay_pct"] / 100.0) * planned,
            np.log1p(p["tariff_on_day_cases_points"] / 100.0 / p["day_case_share"]) * planned,
            np.log1p(p["tariff_on_planned_pct"] / 100.0) * planned,
            np.log1p(-p["handed_on_pct"] / 100.0) * apart,
        ),
        axis=-1,
    )
    a["m_habit_target"] = np.exp(effect)
    a["m_habit_kept"] = i.known.once(f"habits.kept {i.w.trusts}", lambda: _kept(i))


def _kept(i: Inputs) -> Floats:
    """Of a gap between habits and where they are heading, what 0 to 12 months leave (13, 1|R, T, 5)."""
    kept = np.exp(np.log(0.5) / i.pt["habit_half_life_months"] * np.arange(13.0)[:, None, None])
    return np.repeat(kept[..., None], 5, axis=3)


def ahead(s: State, i: Inputs, months: range) -> None:
    """Habits at the start of each month (M, R, T, 5), nearer to the target; the state then holds them at the end."""
    a = i.annual
    gap = s.habits - a["m_habit_target"]
    path = a["m_habit_target"] + gap * a["m_habit_kept"][: len(months) + 1]
    a["m_habits"], s.habits = path[:-1], path[-1]

"""The change of regime, in any year and either direction: what it costs, how long it disrupts, and the posts that end.

The regime is six switches. Whatever of payment, decision, exit and posts has moved since last year is the size of the
change, 0 to 1; ``change`` says whether it costs. Transaction posts close 10, 40, 80 and 100 % in years 2 to 5; what is
not paid for them cannot be saved, so only posts that this world has can go.
"""

from __future__ import annotations

import numpy as np
from numpy import maximum, minimum, where, zeros

from simgame.model.inputs import Inputs, some
from simgame.model.state import State
from simgame.model.system import readiness
from simgame.model.world import NOUGHT, ONE, Floats, bounded

_SIZED = (0, 1, 3, 4)  # payment, decision, exit, posts: the switches that reorganise somebody


def switches(i: Inputs) -> Floats:
    """This year's payment, decision, pooling, exit and posts, (R, F, 5)."""
    g = i.g
    return np.asarray((g.payment, g.decision, g.pooling, g.exit, g.posts)).transpose(1, 2, 0)


def open_year(s: State, i: Inputs) -> None:
    """Notice a change, queue its cost, disturb, and move posts on their way."""
    due = zeros(s.transition_due.shape)
    due[..., :2] = s.transition_due[..., 1:]
    now = i.annual["m_switches"] = switches(i)
    moved = np.abs(now - s.regime_was)
    if some(moved):
        reorganise(s, i, now, moved, due)
    elif some(s.dip_size):
        s.dip_size = where(s.dip_months > NOUGHT, s.dip_size, NOUGHT)
    s.transition_due = due
    i.annual["m_transition_per_head"] = due[..., 0]
    posts(s, i, moved[..., 4])
    quality_of_choice(s, i)


def reorganise(s: State, i: Inputs, now: Floats, moved: Floats, due: Floats) -> None:
    """What a change of ``moved`` (R, F, 5) to ``now`` brings; what it costs goes to ``due`` (R, F, 3), £ a head."""
    p, g = i.p, i.g
    size = sum(moved[..., n] for n in _SIZED) * (g.change / len(_SIZED))
    ready = readiness(s, i)
    per_head = p["transition_gbp_per_head"] * size
    for n, share in enumerate((p["transition_first_share"], p["transition_second_share"], p["transition_third_share"])):
        due[..., n] += per_head * share
    changed = size > 0.0
    s.disruption = bounded(s.disruption + p["switch_disruption"] * size / ready)
    s.dip_months = where(changed, p["switch_dip_months"], s.dip_months)
    s.dip_size = where(changed, size, where(s.dip_months > 0.0, s.dip_size, 0.0))
    s.late_months = where(changed, p["switch_delay_months"] * size / ready, s.late_months)
    # public distrust of one contract without a law behind it; a row about privatisation
    single = maximum(now[..., 0] - s.regime_was[..., 0], 0.0) * g.change
    bare = 1.0 - p["switch_spared_by_law"] * g.legislation
    s.heat = bounded(s.heat + single * p["switch_heat"] * bare)
    s.confidence = bounded(s.confidence - single * p["switch_confidence"] * bare)


def posts(s: State, i: Inputs, moved: Floats) -> None:
    """Transaction posts closed so far, of those that can be: 0 in the first year, then 10, 40, 80, 100 %."""
    a, p, g = i.annual, i.p, i.g
    s.years_since = where(moved > NOUGHT, ONE, s.years_since + ONE)
    if not some(g.posts) and not some(s.posts_closed):
        a["m_freed_share"] = zeros(g.posts.shape)
        return
    steps = (p["posts_year_2"], p["posts_year_3"], p["posts_year_4"], p["posts_year_5"])
    path = zeros(s.years_since.shape)
    for year, share in enumerate(steps, start=2):
        path = where(s.years_since >= year, share, path)
    closing = maximum(minimum(path, 1.0) * g.posts, minimum(s.posts_closed, g.posts))
    reopening = maximum(s.posts_closed - p["posts_reopen"], g.posts * path)
    s.posts_closed = where(g.posts >= s.posts_closed, where(g.posts > 0.0, closing, 0.0), reopening)
    backed = p["recoverable_without_legislation"] + (1.0 - p["recoverable_without_legislation"]) * g.legislation
    a["m_freed_share"] = s.posts_closed * p["transaction_recoverable"] * backed


def quality_of_choice(s: State, i: Inputs) -> None:
    """Hospital deaths drift up where choice is lost and down where it is not, within what the evidence allows."""
    p = i.pf
    lost = i.g.exit * (ONE - p["choice_stays"])
    target = ONE + lost * p.share("choice_on_deaths_pct")
    s.choice_quality = s.choice_quality + (target - s.choice_quality) * p["choice_speed"]

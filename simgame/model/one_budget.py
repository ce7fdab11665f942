"""What only one budget can do: money moves to where it does most, and partners share what is left of it."""

from __future__ import annotations

import numpy as np
from numpy import empty, maximum, minimum, where, zeros

from simgame.model.chart import chart
from simgame.model.inputs import Inputs
from simgame.model.purchasers import put
from simgame.model.state import State
from simgame.model.system import readiness
from simgame.model.world import NOUGHT, TINY, Floats

HOSPITAL, OUTSIDE, PRACTICES = range(3)


def moved_by_need(s: State, i: Inputs, hospital: Floats, outside: Floats) -> Floats:
    """£ that cross budgets within the year, from the part that has worsened least to the part that has worsened
    most: to hospitals, outside hospital and practices, (R, F, 3), adding up to nothing.

    Worsened since play began: beds in use above the level at which more beds gain nothing, people waiting for community
    and mental health care for each person, appointments short. ``hospital``, ``outside``: the shares (R, F), £; a small
    part of what the giving part has moves, the more ready the partners are.
    """
    p, w = i.p, i.w
    if not i.shared:
        return zeros((i.runs, w.footprints, 3))
    worse = short(s, i) / maximum(s.short_start, 1e-9)
    together = i.g.payment * i.g.pooling * i.g.decision
    parts = np.arange(3)
    to = where(parts == worse.argmax(axis=-1)[..., None], 1.0, 0.0)
    out_of = where(parts == worse.argmin(axis=-1)[..., None], 1.0, 0.0)
    has = np.stack(np.broadcast_arrays(hospital, outside, w.place_to_footprint(s.practice_budget_gbp)), axis=-1)
    gbp = (has * out_of).sum(axis=-1) * (p["money_moves_pct"] / 100.0) * together * minimum(readiness(s, i), 1.0)
    out: Floats = gbp[..., None] * (to - out_of)
    return out


def short(s: State, i: Inputs) -> Floats:
    """How short hospitals, care outside hospital and practices were last year (R, F, 3)."""
    w, last = i.w, s.last.footprint
    out = empty((i.runs, w.footprints, 3))
    out[..., 0] = maximum(last["bed_occupancy_pct"] - i.pf["beds_enough_pct"], NOUGHT)
    waiting = w.place_to_footprint(s.community_waiting[..., 0] + s.community_waiting[..., 1])
    out[..., 1] = waiting / maximum(w.place_to_footprint(s.heads), TINY)
    out[..., 2] = last["gp_unmet_pct"]
    return out


def keeping_well(s: State, i: Inputs, to_practices: Floats) -> None:
    """Money for practices beyond their budget (R, P), £: what crosses budgets this year (``to_practices``, R, F), less
    what a board takes from the keeping-well share; with last year's gain it is what practices have more to spend.
    """
    a = i.annual
    if i.shared:
        people = s.heads / maximum(i.over_places(i.w.place_to_footprint(s.heads)), 1e-9)
        cut = minimum(i.d["share_keeping_well_change_gbp"], 0.0) * i.g.payment
        a["m_gp_moved"] = maximum(i.over_places(to_practices + cut) * people, -s.practice_budget_gbp)
        s.more_gp_gbp = a["m_gp_moved"] + s.gain_gp_gbp
    else:
        a["m_gp_moved"] = zeros(s.heads.shape)
        s.more_gp_gbp = s.gain_gp_gbp
    s.gain_gp_gbp = zeros(s.heads.shape)


def share_gain(s: State, i: Inputs, rows: Floats, left: Floats) -> Floats:
    """Post the partners' part of what is left of the one budget (R, F), and return what remains for all divisions.

    Partners are practices and the divisions outside hospital, by what they are paid; practices spend it next year.
    """
    c, w = chart(s.world), i.w
    if not i.shared or not i.decided.used("gain_share_pct"):
        return left
    gain = left * (i.d["gain_share_pct"] / 100.0) * i.g.payment
    outside = where(s.world.trust_acute, 0.0, s.trust_income_gbp)
    whole = w.place_to_footprint(s.practice_budget_gbp) + w.trust_to_footprint(outside)
    part = gain / maximum(whole, 1e-9)
    practices = s.practice_budget_gbp * i.over_places(part)
    put(c.covers, rows, "gain_practices", practices)
    put(c.covers, rows, "gain_trusts", outside * i.over_trusts(part))
    s.gain_gp_gbp = practices
    out: Floats = left - gain
    return out

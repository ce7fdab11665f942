"""The commissioner's contingency: held back in April, released against a bad year, returned where it was not needed."""

from __future__ import annotations

from numpy import maximum, minimum, zeros

from simgame.model.chart import chart
from simgame.model.inputs import Inputs, some
from simgame.model.purchasers import put
from simgame.model.state import State
from simgame.model.world import Floats


def held(i: Inputs) -> Floats:
    """What was set aside (R, P), £; one budget has its reserve instead."""
    out: Floats = i.d["contingency_gbp"] * (1.0 - i.annual["m_shared_p"])
    return out


def release(s: State, i: Inputs, rows: Floats) -> None:
    """At the year end it pays trusts for work beyond the plan that their contract did not pay, then its own overspend
    on the contract; what is left returns in April, without leave.
    """
    c, a, w = chart(s.world), i.annual, s.world
    there = a["m_contingency"] = held(i) + zeros(s.contingency_left_gbp.shape)
    if not some(there):
        s.contingency_left_gbp = there
        return
    unpaid = zeros((i.runs, c.lines))
    unpaid[:, c.acute] = maximum(s.ytd_value_gbp - s.ytd_due_gbp, 0.0)[:, c.acute]
    by_flow = c.by_flow(unpaid)
    wanted = i.w.flow_to_place(by_flow)
    paid = minimum(there, wanted)
    part = paid / maximum(wanted, 1e-9)
    put(c.closing, rows, "contingency", by_flow * part.take(w.flow_place, 1))
    overspent = maximum(c.acute_by_place((s.ytd_due_gbp - s.plan_value_gbp)[:, c.acute]), 0.0)
    s.contingency_left_gbp = maximum(there - paid - overspent, 0.0)


def settles(i: Inputs) -> Floats:
    """The gap between work and plan that nobody quarrels over, since money was held back for it (R, F), £."""
    out: Floats = i.w.place_to_footprint(i.annual["m_contingency"]) * i.p["contingency_settles"]
    return out

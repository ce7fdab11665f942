"""A private partner of the one budget: what its systems spare, and the profit it keeps, up to its cap."""

from __future__ import annotations

from numpy import maximum, minimum, where, zeros

from simgame.model.chart import chart
from simgame.model.inputs import Inputs
from simgame.model.state import State
from simgame.model.world import Floats


def spares(i: Inputs) -> Floats:
    """The part of what coding, data and invoices cost that a private partner's systems spare (1|R, F).

    It brings its people in the measure in which it may keep what they earn: all of them when its cap leaves its margin
    whole, none at a cap of nothing.
    """
    p, d = i.p, i.d
    if not i.decided.used("partner_pct"):
        return zeros((1, i.w.footprints))
    here = where(d["partner_pct"] > 0.0, 1.0, 0.0) * i.g.payment
    zeal = minimum(d["profit_cap_pct"] / maximum(p["partner_margin_pct"], 1e-9), 1.0)
    out: Floats = here * zeal * p["partner_on_information"]
    return out


def profit(s: State, i: Inputs) -> Floats:
    """What a private partner keeps of the care outside hospital that it runs, up to its cap (1|R, F), £ a year.

    It is taken out of the one budget beside what the care costs.
    """
    if not i.decided.used("partner_pct"):
        return zeros((1, i.w.footprints))
    c = chart(s.world)
    outside = zeros(s.plan_value_gbp.shape)
    outside[:, c.community] = s.plan_value_gbp[:, c.community]
    turnover = c.by_footprint(outside) * (i.d["partner_pct"] / 100.0) * i.g.payment
    out: Floats = turnover * (minimum(i.p["partner_margin_pct"], i.d["profit_cap_pct"]) / 100.0)
    return out

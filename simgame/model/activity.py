"""What months of care come to: activity at reference prices by contract line, what leaves the footprint, admissions.

None of this changes care, so it is worked out for all months since the last stop at once: (M, R, …).
"""

from __future__ import annotations

from dataclasses import dataclass

from numpy import empty, maximum, multiply

from simgame.model import need
from simgame.model.chart import chart
from simgame.model.habits import OUTPATIENTS
from simgame.model.inputs import Inputs
from simgame.model.month import Played
from simgame.model.state import State
from simgame.model.world import FIRST_YEAR, Floats

_LEAST_HERE = 0.05  # guard: of a place's acute care that stays with trusts of this world


@dataclass(frozen=True)
class Activity:
    """M months at 2016/17 national reference prices, before market forces factor and price index."""

    value_gbp: Floats  # (M, R, L) by contract line
    leak_gbp: Floats  # (M, R, P) care at other trusts and independents


def open_year(s: State, i: Inputs) -> None:
    """Reference prices by flow, weighted by the flow's part of its place's care; drugs and devices of a month."""
    c, a = chart(s.world), i.annual
    a.update(i.known.known(("activity", i.w), lambda: _known(s, i)))
    kept = s.habits[..., OUTPATIENTS].take(c.emergency_trust, 1)  # the rest is handed on: see ``need``
    a["v_outpatient_gbp"] = kept * a["v_outpatient_share_gbp"]  # (R, acute flows)
    growth = i.known.grown("growth_pass_through_pct", i.year - FIRST_YEAR + 1)
    a["v_pass_through_gbp"] = a["people"].take(c.acute_place, 1) * (a["v_pass_through_share_gbp"] * growth)


def _known(s: State, i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence and the world alone, by flow (1|R, acute or community flows)."""
    c, p, w = chart(s.world), i.known, i.w
    share, weight = w.acute_share.take(c.acute_flows), w.place_community_weight.take(c.community_flows)
    return {
        "v_outpatient_share_gbp": share * p["price_outpatient_gbp"],
        "v_pass_through_share_gbp": share * (p["pass_through_gbp_per_head"] / 12.0),
        "v_community_gbp": weight * p["community_contact_gbp"],
        "v_mental_gbp": weight * p["mental_health_contact_gbp"],
        "v_ordinary_more_gbp": i.pt["price_ordinary_gbp"] - i.pt["price_day_case_gbp"],
        "v_leak_ratio": ((1.0 - w.place_acute) / maximum(w.place_acute, _LEAST_HERE))[None],
    }


def of_months(s: State, months: Played, i: Inputs) -> Activity:
    """The value of the months; writes each month's admissions of its places' people."""
    c, a, p, w = chart(s.world), i.annual, i.p, i.w
    acute = c.acute_flows
    flow = months["emergency_flow"].take(acute, -1)  # visits, same-day, overnight, bed-days
    turned = flow[:, :, 2] * months["turned"].take(c.emergency_trust, -1)
    same_day = flow[:, :, 1]
    value = empty((len(months), i.runs, c.lines))
    multiply(flow[:, :, 0] + turned, p["price_ae_gbp"], out=value[..., c.ae])
    # the stays that same-day care turned into visits were short ones, and were paid as such
    multiply(same_day - turned, p["price_same_day_gbp"], out=value[..., c.emergency])
    value[..., c.emergency] += flow[:, :, 2] * p["price_overnight_gbp"]
    price = a["ordinary"][months.first : months.last + 1] * a["v_ordinary_more_gbp"]
    price += i.pt["price_day_case_gbp"]
    operations = months["operations"].take(acute, -1)
    multiply(operations, price.take(c.emergency_trust, -1), out=value[..., c.planned])
    outpatients = months["need"][:, :, need.OUTPATIENTS]
    multiply(outpatients.take(c.acute_place, -1), a["v_outpatient_gbp"], out=value[..., c.other_acute])
    value[..., c.pass_through] = a["v_pass_through_gbp"]
    if "drugs_cost" in i.shocks:
        value[..., c.pass_through] *= i.shock_over("drugs_cost", w.flow_f[acute], months)
    contacts = months["community_contacts"].take(c.community_place, -1)
    multiply(contacts, a["v_community_gbp"], out=value[..., c.community_contacts])
    contacts = months["mental_health_contacts"].take(c.community_place, -1)
    multiply(contacts, a["v_mental_gbp"], out=value[..., c.mental_health])

    place = months["emergency_place"]
    admitted = place[:, :, 1] + place[:, :, 2]
    admitted *= w.acute_away_row
    admitted += c.acute_flow_to_place(same_day + flow[:, :, 2] - turned)
    months.tell(emergency_admissions_place=admitted)
    return Activity(value, c.acute_by_place(value[..., c.acute]) * a["v_leak_ratio"])

"""Discharge: days in a bed by people fit to leave."""

from __future__ import annotations

import numpy as np
from numpy import empty, exp, expm1, matvec, maximum, multiply

from simgame.model.evidence import Parameters
from simgame.model.inputs import Inputs, some
from simgame.model.month import Month
from simgame.model.state import SERVICES, State
from simgame.model.system import blame
from simgame.model.world import TINY, Floats, between

_ASSESS = SERVICES.index("discharge_to_assess")
_LEAST_CARE, _MOST_CARE = np.asarray(0.05), np.asarray(10.0)  # guard: real social care spend over the base year's
_LEAST_UNMET = np.asarray(0.5)  # guard: of delayed days, however well social care meets need


def open_year(s: State, i: Inputs) -> None:
    """Bed-days that a trust's discharge team spares each month; what was spent on social care two years before."""
    a = i.annual
    a.update(i.known.known(("discharge", i.w), lambda: _known(i)))
    a["discharge_team_days"] = i.d["discharge_team_gbp"] * a["team_days"] / a["costs"]
    a["discharge_team_on"] = np.asarray(i.decided.used("discharge_team_gbp") or some(s.discharge_team))
    if i.year > i.world.base_year:
        past = empty(s.social_care_past.shape)
        past[..., 0], past[..., 1] = s.social_care_real, s.social_care_past[..., 0]
        s.social_care_past = past
    at_base = maximum(s.social_care_start * a["two_years_before"], TINY)
    ratio = i.w.council_to_footprint(s.social_care_past[..., 1] / at_base * i.w.council_weight_row)
    a["delay_late"] = between(ratio, _LEAST_CARE, _MOST_CARE) ** i.pf["social_care_on_delay"]


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence alone."""
    return {
        "team_days": 1.0 / (12.0 * i.pt["discharge_team_day_gbp"]),
        "home_day": -1.0 / (12.0 * i.pp["home_team_day_gbp"]),  # bed-days that £ 1 a year takes away in a month
        "assess_day": -1.0 / (12.0 * i.pp["assess_day_gbp"]),
        "two_years_before": spent_before(np.ones((1, i.w.councils)), i.known)[..., 1],
        "delay_rest": 1.0 - i.pf["unmet_social_start"] * i.pf["unmet_social_on_delay"],
    }


def ahead(s: State, i: Inputs) -> None:
    """By month: blame and what social care spent two years before, as a factor (12, R, F); minus the bed-days for
    each person that £ 1 of teams that face home, and all of discharge-to-assess, could spare (12, R, 2, P).
    """
    a = i.annual
    a["delay_factor"] = blame(s, i) * a["delay_late"]
    spares = a["spares"] = empty((12, i.runs, 2, i.w.places))
    spares[:, :, 0] = a["home_day"]
    multiply(a["in_force"][:, :, _ASSESS], a["assess_day"], out=spares[:, :, 1])


def spent_before(start: Floats, p: Parameters) -> Floats:
    """What was spent the year before the base year and two years before, from what was spent in it: (R, C, 2)."""
    back = 1.0 / (1.0 + p["social_care_before_pct"] / 100.0)
    return np.stack((start * back, start * back**2), axis=-1)


def discharge(s: State, m: Month, i: Inputs) -> None:
    """Delayed days follow packages and care-home beds that are missing at once, and real social care spend per person
    over 64 two years on; joint teams and blame; teams that face home, discharge-to-assess and discharge teams spare
    days, each less the fewer are left; teams that face home only those that wait for what they can give.
    """
    a, p, w = i.annual, i.pf, i.w
    unmet = s.unmet_social_care * p["unmet_social_on_delay"] + a["delay_rest"]
    factor = maximum(unmet, _LEAST_UNMET) * a["delay_factor"][i.month]
    gross = s.delayed_share * m.net_bed_days
    gross *= i.over_trusts(factor)
    home = m.home_teams_gbp
    if "home_coins" in a:
        home = home + a["home_coins"]
    spared = m.population.take(w.places_twice, 1)  # minus bed-days a month that the places' teams could spare
    spared *= a["spares"][i.month]
    by_home = spared[:, 0]
    by_home *= home
    both = matvec(w.acute_help, spared)
    by_home, by_assess = both[:, 0], both[:, 1]
    within = gross * i.pt["home_team_most"]  # the rest waits for care that the council or a family must find
    by_home /= maximum(within, TINY)
    within *= expm1(by_home, out=by_home)  # minus what teams that face home end of it
    if a["discharge_team_on"]:  # it ends waits inside the hospital; for care outside it can do nothing
        inside = gross * i.pt["discharge_team_most"]
        gross -= inside * (1.0 - exp(-a["discharge_team"][i.month] / maximum(inside, TINY)))
    gross += within
    least = gross * i.pt["delay_least_share"]
    gross -= least
    by_assess /= maximum(gross, TINY)
    gross *= exp(by_assess, out=by_assess)
    gross += least
    m.delayed_bed_days = gross

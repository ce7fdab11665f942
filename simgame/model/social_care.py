"""Social care: home care packages, care-home beds, reablement, and the need that nobody meets."""

from __future__ import annotations

import numpy as np

from simgame.model import need
from simgame.model.inputs import DAYS, Inputs
from simgame.model.month import Month
from simgame.model.state import SERVICES, State
from simgame.model.world import NOUGHT, ONE, TINY, Floats

_REABLEMENT = SERVICES.index("reablement")


def open_year(s: State, i: Inputs) -> None:
    """Packages that this year's levers buy on top of the budget, and care-home fees against their cost."""
    a, p, d, w = i.annual, i.p, i.d, i.w
    a.update(i.known.known(("social care", i.w.councils, i.w.places), lambda: _known(i)))
    topped_up = i.over_councils(w.place_to_footprint(d["better_care_fund_gbp"])) * w.council_weight
    a["packages_bought"] = (d["care_packages_gbp"] + topped_up) / (12.0 * p["package_gbp_per_month"] * s.cost_index)
    rise = (1.0 + d["care_home_fee_uplift_pct"] / 100.0) / (1.0 + p["care_home_cost_growth_pct"] / 100.0)
    s.care_home_fee_ratio = np.clip(s.care_home_fee_ratio * rise, 0.3, 3.0)
    day = i.pc["care_home_council_share"] * i.pc["care_home_gbp_per_week"] / 7.0
    fee = day * (s.cost_index * s.care_home_fee_ratio)
    a["care_home_gbp"] = fee * np.asarray(DAYS)[:, None, None]  # (12, R, C) a bed, this year's prices
    change = a["beds_trend"] + (s.care_home_fee_ratio - 1.0) * a["beds_of_fees"]
    a["beds_change"] = np.minimum(np.maximum(change, 0.95), 1.02)  # a month, of care-home beds
    a["package_gbp"] = i.pc["package_gbp_per_month"] * s.cost_index


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence alone."""
    return {
        "packages_rate": 1.0 / i.pc["packages_months"],
        "beds_trend": 1.0 + i.pc["care_home_beds_trend_pct"] / 1200.0,
        "beds_of_fees": i.pc["care_home_beds_of_fees"] / 12.0,
        "reabled": 1.0 / i.pp["reablement_gbp_per_person"],
    }


def social_care(s: State, m: Month, i: Inputs) -> None:
    """Home care packages move to what the money buys; care-home beds follow fees; what is left is unmet."""
    a, p, w = i.annual, i.pc, i.w
    bought = s.packages_affordable + a["packages_bought"]
    if "package_coins" in a:
        bought += a["package_coins"]
    bought -= s.packages
    bought *= a["packages_rate"]
    s.packages += bought
    s.care_home_beds *= a["beds_change"]
    packages, homes = s.packages, s.care_home_beds
    if "care_packages" in i.shocks:
        packages = packages * i.shock("care_packages", w.council_f)
    if "care_home_beds" in i.shocks:
        homes = homes * i.shock("care_home_beds", w.council_f)
    reabled = m.in_force[:, _REABLEMENT] * m.people_over_64
    reabled *= a["reabled"]
    by_place = m.need[:, need.SOCIAL_CARE] - reabled
    wanted = i.over_councils(w.place_to_footprint(np.maximum(by_place, NOUGHT, out=by_place))) * w.council_weight_row
    met = homes * p["care_home_occupancy"]
    met += packages
    met /= np.maximum(wanted, TINY, out=wanted)
    unmet = np.subtract(ONE, met, out=met)
    m.unmet_social_care = np.maximum(unmet, NOUGHT, out=unmet)
    s.unmet_social_care = w.council_to_footprint(unmet * w.council_weight_row)
    m.packages_cost_gbp = s.packages * a["package_gbp"]
    m.care_home_cost_gbp = homes * a["care_home_gbp"][i.month]

"""Social care: home care packages, care-home beds, reablement, and the need that nobody meets."""

from __future__ import annotations

import numpy as np

from simgame.model import need
from simgame.model.inputs import DAYS, Inputs
from simgame.model.month import Month
from simgame.model.state import SERVICES, State

_REABLEMENT = SERVICES.index("reablement")


def open_year(s: State, i: Inputs) -> None:
    """Packages that this year's levers buy on top of the budget, and care-home fees against their cost."""
    a, p, d, w = i.annual, i.p, i.d, i.w
    topped_up = i.over_councils(w.place_to_footprint(d["better_care_fund_gbp"])) * w.council_weight
    a["packages_bought"] = (d["care_packages_gbp"] + topped_up) / (12.0 * p["package_gbp_per_month"] * s.cost_index)
    rise = (1.0 + d["care_home_fee_uplift_pct"] / 100.0) / (1.0 + p["care_home_cost_growth_pct"] / 100.0)
    s.care_home_fee_ratio = np.clip(s.care_home_fee_ratio * rise, 0.3, 3.0)


def social_care(s: State, m: Month, i: Inputs) -> None:
    """Home care packages move to what the money buys; care-home beds follow fees against cost; what is left is unmet."""
    a, p, w = i.annual, i.p, i.w
    bought = s.packages_affordable + a["packages_bought"]
    if "package_coins" in a:
        bought = bought + a["package_coins"]
    s.packages += (bought - s.packages) / p["packages_months"]
    cheap = s.care_home_fee_ratio - 1.0
    drift = (p["care_home_beds_trend_pct"] / 100.0 + p["care_home_beds_of_fees"] * cheap) / 12.0
    s.care_home_beds *= 1.0 + np.minimum(np.maximum(drift, -0.05), 0.02)
    wanted = w.place_to_footprint(m.need[:, need.SOCIAL_CARE])
    by_council = i.over_councils(wanted) * w.council_weight
    reabled = w.place_to_footprint(s.services[:, :, _REABLEMENT, 2] * m.people_over_64) / p["reablement_gbp_per_person"]
    packages = s.packages * i.shock("care_packages", w.council_f)
    homes = s.care_home_beds * i.shock("care_home_beds", w.council_f)
    met = packages + homes * p["care_home_occupancy"] + i.over_councils(reabled) * w.council_weight
    unmet = 1.0 - met / np.maximum(by_council, 1e-9)
    np.maximum(unmet, 0.0, out=unmet)
    m.unmet_social_care = unmet
    s.unmet_social_care = w.council_to_footprint(unmet * w.council_weight)
    m.packages_cost_gbp = s.packages * (p["package_gbp_per_month"])
    m.care_home_cost_gbp = homes * (p["care_home_council_share"] * p["care_home_gbp_per_week"] * (DAYS[i.month] / 7.0))

"""Social care: home care packages, care-home beds, reablement, and the need that nobody meets."""

from __future__ import annotations

import numpy as np
from numpy import concatenate, matvec, maximum

from simgame.model import need, winter
from simgame.model.inputs import DAYS, Inputs
from simgame.model.month import Month
from simgame.model.state import SERVICES, State
from simgame.model.world import HUNDRED, NOUGHT, ONE, TINY, Floats, between

_REABLEMENT = SERVICES.index("reablement")
_DAYS, _MONTHS = np.asarray(DAYS)[:, None, None], np.arange(1.0, 13.0)[:, None, None]
_LEAST_FEES, _MOST_FEES = np.asarray(0.3), np.asarray(3.0)  # guard: care-home fees over their cost
_LEAST_CHANGE, _MOST_CHANGE = np.asarray(0.95), np.asarray(1.02)  # guard: of care-home beds in a month


def open_year(s: State, i: Inputs) -> None:
    """Packages that this year's levers buy on top of the budget, and care-home fees against their cost."""
    a, p, d, w = i.annual, i.p, i.d, i.w
    if i.year == i.world.play_year:
        s.care_home_beds_start = s.care_home_beds.copy()
    a.update(i.known.known(("social care", i.w.councils, i.w.places), lambda: _known(i)))
    topped_up = i.over_councils(w.place_to_footprint(d["better_care_fund_gbp"])) * w.council_weight_row
    a["package_gbp"] = a["package_real"] * a["costs"]
    a["packages_bought"] = (d["care_packages_gbp"] + topped_up) / (a["package_gbp"] * 12.0)
    rise = (ONE + d["care_home_fee_uplift_pct"] / HUNDRED) / (1.0 + p["care_home_cost_growth_pct"] / 100.0)
    s.care_home_fee_ratio = between(s.care_home_fee_ratio * rise, _LEAST_FEES, _MOST_FEES)
    fee = a["care_home_day"] * (a["costs"] * s.care_home_fee_ratio)
    a["care_home_gbp"] = fee * _DAYS  # (12, R, C) a bed, this year's prices
    change = a["beds_trend"] + (s.care_home_fee_ratio - ONE) * a["beds_of_fees"]
    a["homes_path"] = s.care_home_beds * between(change, _LEAST_CHANGE, _MOST_CHANGE) ** _MONTHS  # beds at each's end


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence alone."""
    return {
        "packages_kept": (1.0 - 1.0 / i.pc["packages_months"]) ** _MONTHS,
        "displaced": i.pc["care_home_occupancy"] * (i.pc["care_home_in_packages"] - 1.0),
        "package_real": i.pc["package_gbp_per_month"],
        "care_home_day": i.pc["care_home_council_share"] * i.pc["care_home_gbp_per_week"] / 7.0,
        "beds_trend": 1.0 + i.pc["care_home_beds_trend_pct"] / 1200.0,
        "beds_of_fees": i.pc["care_home_beds_of_fees"] / 12.0,
        "reabled": 1.0 / i.pp["reablement_gbp_per_person"],
    }


def ahead(s: State, i: Inputs, months: range) -> None:
    """Home care packages move to what the money buys; care-home beds follow fees. What there is of both by month, and
    what it costs (M, R, C). Whoever has lost a place in a home since play began needs more than one package.
    """
    a, p, w = i.annual, i.pc, i.w
    bought = s.packages_affordable + a["packages_bought"]
    if "package_coins" in a:
        bought += a["package_coins"]
    kept, of = a["packages_kept"], slice(months.start, months.stop)
    packages = bought + (s.packages - bought) * kept[: winter.FIRST if months.start < winter.FIRST else len(months)]
    if months.start < winter.FIRST:  # the winter's start from November's, as they do where coins are spent on them
        packages = concatenate((packages, bought + (packages[-1] - bought) * kept[: winter.MONTHS_LONG]))
    homes = a["homes_path"][of]
    a["packages_path"] = packages  # at each month's end
    a["packages_cost"] = packages * a["package_gbp"]
    if "care_packages" in i.shocks:
        packages = packages * i.shock_in("care_packages", w.council_f, months)
    if "care_home_beds" in i.shocks:
        homes = homes * i.shock_in("care_home_beds", w.council_f, months)
    a["homes_cost"] = homes * a["care_home_gbp"][of]
    more = maximum(s.care_home_beds_start - homes, NOUGHT) * a["displaced"]
    a["care_given"] = maximum(homes * p["care_home_occupancy"] + packages - more, NOUGHT)
    a["reabled_share"] = a["in_force"][of, :, _REABLEMENT] * a["reabled"]  # of people over 64 (M, R, P)


def stand(s: State, i: Inputs, month: int) -> None:
    """The state at the start of a month (12: at the year's end)."""
    s.packages, s.care_home_beds = (
        i.annual["packages_path"][month - i.since_coins - 1],
        i.annual["homes_path"][month - 1],
    )


def social_care(s: State, m: Month, i: Inputs) -> None:
    """What packages and care-home beds leave of the need, after reablement, is unmet."""
    a, w = i.annual, i.w
    by_place = m.need[:, need.SOCIAL_CARE] - m.people_over_64 * a["reabled_share"][i.step]
    wanted = matvec(w.places_to_councils, maximum(by_place, NOUGHT, out=by_place))
    unmet = ONE - a["care_given"][i.step] / maximum(wanted, TINY)
    m.unmet_social_care = unmet = maximum(unmet, NOUGHT)
    s.unmet_social_care = matvec(w.councils_to_footprint, unmet)
    m.packages_cost_gbp, m.care_home_cost_gbp = a["packages_cost"][i.step], a["homes_cost"][i.step]

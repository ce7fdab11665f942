"""Social care money: a budget that grows as England decides, reserves, then fewer packages in the same year."""

from __future__ import annotations

import numpy as np

from simgame.model.chart import chart
from simgame.model.inputs import DAYS, Inputs
from simgame.model.month import Played, added
from simgame.model.state import State
from simgame.model.world import Floats


def open_year(s: State, i: Inputs) -> None:
    """The year's budget, what is committed of it, and the packages it buys each month."""
    a, p, d, w = i.annual, i.p, i.d, s.world
    c = chart(w)
    over_64 = s.population[:, :, 2:].sum(axis=(2, 3))
    a["m_over_64"] = np.maximum(i.over_councils(i.w.place_to_footprint(over_64)) * i.w.council_weight, 1e-9)
    growth = 1.0 + d["social_care_growth_pct"] / 100.0
    growth = growth + d["precept"] * (p["precept_pct"] / 100.0 * p["precept_share_of_budget"])
    s.council_budget_gbp = s.council_budget_gbp * growth
    s.better_care_gbp = s.better_care_gbp * (1.0 + d["social_care_growth_pct"] / 100.0)
    s.council_other_gbp = s.council_other_gbp * (1.0 + d["cost_inflation_pct"] / 100.0)
    pairs = c.pairs
    weight = i.w.council_weight[pairs[:, 1]]
    top_up = d["better_care_fund_gbp"].take(pairs[:, 0], axis=1) * weight
    a["m_better_care"] = s.better_care_gbp + top_up
    from_nhs = c.by_council(a["m_better_care"])
    base_nhs = c.by_council(s.better_care_gbp)
    a["m_grant"] = np.maximum(s.council_budget_gbp - base_nhs, 0.0)
    a["m_council_income"] = a["m_grant"] + from_nhs
    levers = d["care_packages_gbp"] + d["reablement_gbp"]
    a["m_council_levers"] = d["reablement_gbp"] + np.zeros(s.council_budget_gbp.shape)
    a["m_package_price"] = p["package_gbp_per_month"] * s.cost_index
    fee = s.cost_index * s.care_home_fee_ratio
    homes = s.care_home_beds * (p["care_home_council_share"] * p["care_home_gbp_per_week"] * 365.0 / 7.0) * fee
    shunted = i.over_councils(i.w.place_to_footprint(s.last_continuing_gbp * s.continuing_tight)) * i.w.council_weight
    a["m_shunted"] = shunted * p["continuing_shunt_share"]
    owed = np.maximum(-s.council_reserves_gbp, 0.0)  # what last year overspent beyond reserves is paid back first
    bare = s.council_budget_gbp - s.council_other_gbp - homes - a["m_shunted"] - owed
    affordable = bare / (12.0 * a["m_package_price"])  # packages a month that the budget buys
    older = np.where(s.over_64 > 0.0, a["m_over_64"] / np.maximum(s.over_64, 1e-9), 1.0)
    s.over_64 = a["m_over_64"]
    s.packages_base = s.packages_base * older  # the duty to meet eligible need: as many for each person over 64
    wanted = s.packages_base
    if i.year < w.play_year:  # before play a council spends what it has
        wanted = np.maximum(affordable, 0.0)
    short = np.maximum(wanted - affordable, 0.0) * 12.0 * a["m_package_price"]
    usable = np.maximum(s.council_reserves_gbp, 0.0) * p["reserves_used_a_year"]
    from_reserves = np.minimum(short, usable)
    bought = np.minimum(wanted, np.maximum(affordable + from_reserves / (12.0 * a["m_package_price"]), 0.0))
    if i.year >= w.play_year:  # what a council did not spend last year buys packages now, as long as need is unmet
        from_unspent = np.minimum(_unspent(s, i) - from_reserves, _unmet(s, i, bought) * 12.0 * a["m_package_price"])
        from_unspent = np.maximum(from_unspent, 0.0)
        from_reserves = from_reserves + from_unspent
        bought = bought + from_unspent / (12.0 * a["m_package_price"])
    a["m_from_reserves"] = from_reserves
    s.packages_base = np.where(np.asarray(i.year < w.play_year), bought, s.packages_base)
    s.packages_affordable = bought
    a["m_council_committed"] = s.council_other_gbp + homes + a["m_shunted"] + wanted * 12.0 * a["m_package_price"]
    a["m_council_levers_all"] = levers + np.zeros(s.council_budget_gbp.shape)
    pool = d["pool_budget"] * i.over_councils(i.g.payment)
    a["m_pooled"] = np.broadcast_to(pool, s.council_budget_gbp.shape)
    a["m_any_pooled"] = np.asarray((pool > 0.0).any())
    a["m_other_month"] = (s.council_other_gbp + a["m_council_levers"] + a["m_shunted"]) * (1.0 / 12.0)
    a["m_real_of_month"] = 12.0 / (s.cost_index * a["m_over_64"])


def _unspent(s: State, i: Inputs) -> Floats:
    """Reserves beyond what the council held when play began, in this year's prices (R, C), £: never hoarded."""
    out: Floats = np.maximum(s.council_reserves_gbp - s.world.council_reserves_gbp * s.cost_index, 0.0)
    return out


def _unmet(s: State, i: Inputs, bought: Floats) -> Floats:
    """Packages a month that would meet the need which last month's packages and ``bought`` leave unmet (R, C)."""
    unmet = np.minimum(i.over_councils(s.unmet_social_care), 0.99)
    met = s.packages + s.care_home_beds * i.p["care_home_occupancy"]
    gone = np.maximum(s.care_home_beds_start - s.care_home_beds, 0.0)
    met = np.maximum(met - gone * i.p["care_home_occupancy"] * (i.p["care_home_in_packages"] - 1.0), 0.0)
    out: Floats = np.maximum(met / (1.0 - unmet) - (met - s.packages) - bought, 0.0)
    return out


def of_months(s: State, months: Played, i: Inputs, rows: Floats) -> None:
    """Write what councils, or the one budget for them, pay for packages and care homes into rows (M, R, N); keep the
    real spend per person over 64.
    """
    c, a = chart(s.world), i.annual
    packages, homes = months["packages_cost_gbp"], months["care_home_cost_gbp"]
    s.council_ytd_gbp = added(packages + homes, s.council_ytd_gbp)
    even = 365.0 / 12.0 / DAYS[months.last]  # what the last month would come to if months were of one length
    s.social_care_real = (packages[-1] + homes[-1] * even + a["m_other_month"]) * a["m_real_of_month"]
    if a["m_any_pooled"]:
        pooled = a["m_pooled"]
        rows[..., c.slice["pooled_packages"]] = packages * pooled
        rows[..., c.slice["pooled_homes"]] = homes * pooled
        packages, homes = packages * (1.0 - pooled), homes * (1.0 - pooled)
    rows[..., c.slice["packages"]] = packages
    rows[..., c.slice["care_homes"]] = homes

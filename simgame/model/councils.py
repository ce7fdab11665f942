"""Social care money: a budget that grows as England decides, reserves, then fewer packages in the same year."""

from __future__ import annotations

import numpy as np
from numpy import maximum, minimum, where, zeros

from simgame.model.chart import chart
from simgame.model.inputs import DAYS, Inputs, number, some
from simgame.model.month import Played, added
from simgame.model.state import State
from simgame.model.world import NOUGHT, ONE, TINY, Floats

_UNMET_MOST = np.asarray(0.99)  # guard: of need


def open_year(s: State, i: Inputs) -> None:
    """The year's budget, what is committed of it, and the packages it buys each month."""
    a, p, d, w = i.annual, i.pc, i.d, i.w
    c = chart(s.world)
    weight = w.council_weight_row
    over_64 = maximum(i.over_councils(w.place_to_footprint(a["over_64"])) * weight, TINY)
    growth = number(ONE + d["social_care_growth_pct"] / 100.0)
    own = growth + d["precept"] * (p["precept_pct"] / 100.0 * p["precept_share_of_budget"])
    s.council_budget_gbp = s.council_budget_gbp * own
    s.better_care_gbp = s.better_care_gbp * growth
    s.council_other_gbp = s.council_other_gbp * a["m_inflation"]
    a["m_better_care"] = s.better_care_gbp
    a["m_grant"] = maximum(s.council_budget_gbp - c.by_council(s.better_care_gbp), NOUGHT)
    if i.decided.used("better_care_fund_gbp"):
        a["m_better_care"] = s.better_care_gbp + d["better_care_fund_gbp"].take(c.pair_place, 1) * c.pair_weight
    a["m_council_income"] = a["m_grant"] + c.by_council(a["m_better_care"])
    a["m_council_levers"] = d["reablement_gbp"] + zeros(s.council_budget_gbp.shape)
    packages_bought(s, i, over_64)
    s.over_64 = over_64
    pool = d["pool_budget"] * i.over_councils(i.g.payment)
    a["m_any_pooled"] = np.asarray(some(pool))
    a["m_pooled"] = pool + zeros(s.council_budget_gbp.shape)
    a["m_other_month"] = (s.council_other_gbp + a["m_council_levers"] + a["m_shunted"]) * (1.0 / 12.0)
    a["m_real_of_month"] = 12.0 / (a["costs"] * over_64)


def packages_bought(s: State, i: Inputs, over_64: Floats) -> None:
    """What the budget buys: care homes, continuing care that the NHS refuses, and packages; reserves help, and what was
    not spent last year. ``over_64``: people that each council serves (R, C).
    """
    a, p, play = i.annual, i.pc, i.year >= i.world.play_year
    a_year = p["package_gbp_per_month"] * 12.0 * a["costs"]  # £, of one package
    beds = s.care_home_beds * s.care_home_fee_ratio * a["costs"]
    homes = beds * (p["care_home_council_share"] * p["care_home_gbp_per_week"] * (365.0 / 7.0))
    a["m_shunted"] = zeros(homes.shape)
    if some(s.continuing_tight):
        refused = i.w.place_to_footprint(s.last_continuing_gbp * s.continuing_tight)
        a["m_shunted"] = i.over_councils(refused) * i.w.council_weight_row * p["continuing_shunt_share"]
    first = s.council_other_gbp + homes + a["m_shunted"]
    owed = minimum(s.council_reserves_gbp, NOUGHT)  # what last year overspent beyond reserves is paid back first
    affordable = (s.council_budget_gbp - first + owed) / a_year  # packages a month that the budget buys
    older = where(s.over_64 > NOUGHT, over_64 / maximum(s.over_64, TINY), ONE)
    s.packages_base = s.packages_base * older  # the duty to meet eligible need: as many for each person over 64
    wanted = s.packages_base if play else maximum(affordable, NOUGHT)  # before play a council spends what it has
    short = maximum(wanted - affordable, NOUGHT) * a_year
    usable = maximum(s.council_reserves_gbp, NOUGHT) * p["reserves_used_a_year"]
    from_reserves = minimum(short, usable)
    bought = minimum(wanted, maximum(affordable + from_reserves / a_year, NOUGHT))
    if play:  # what a council did not spend last year buys packages now, as long as need is unmet
        from_unspent = minimum(_unspent(s, i) - from_reserves, _unmet(s, i, bought) * a_year)
        bought = bought + maximum(from_unspent, NOUGHT) / a_year
    else:
        s.packages_base = bought
    s.packages_affordable = bought
    a["m_council_committed"] = first + wanted * a_year


def _unspent(s: State, i: Inputs) -> Floats:
    """Reserves beyond what the council held when play began, in this year's prices (R, C), £: never hoarded."""
    start = i.w.council_reserves_row * i.annual["costs"]
    out: Floats = maximum(s.council_reserves_gbp - start, NOUGHT)
    return out


def _unmet(s: State, i: Inputs, bought: Floats) -> Floats:
    """Packages a month that would meet the need which last month's packages and ``bought`` leave unmet (R, C)."""
    p = i.pc
    unmet = minimum(i.over_councils(s.unmet_social_care), _UNMET_MOST)
    gone = maximum(s.care_home_beds_start - s.care_home_beds, NOUGHT) * (p["care_home_in_packages"] - ONE)
    met = maximum(s.packages + (s.care_home_beds - gone) * p["care_home_occupancy"], NOUGHT)
    out: Floats = maximum(met / (ONE - unmet) - (met - s.packages) - bought, NOUGHT)
    return out


def of_months(s: State, months: Played, i: Inputs, rows: Floats) -> None:
    """Write what councils, or the one budget for them, pay for packages and care homes into rows (M, R, n); keep the
    real spend per person over 64.
    """
    part, a = chart(s.world).monthly, i.annual
    packages, homes = months["packages_cost_gbp"], months["care_home_cost_gbp"]
    s.council_ytd_gbp = added(packages + homes, s.council_ytd_gbp)
    even = 365.0 / 12.0 / DAYS[months.last]  # what the last month would come to if months were of one length
    s.social_care_real = (packages[-1] + homes[-1] * even + a["m_other_month"]) * a["m_real_of_month"]
    if a["m_any_pooled"]:
        pooled = a["m_pooled"]
        rows[..., part.slice["pooled_packages"]] = packages * pooled
        rows[..., part.slice["pooled_homes"]] = homes * pooled
        packages, homes = packages * (1.0 - pooled), homes * (1.0 - pooled)
    rows[..., part.slice["packages"]] = packages
    rows[..., part.slice["care_homes"]] = homes

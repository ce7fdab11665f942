"""Discharge: days in a bed by people fit to leave."""

from __future__ import annotations

import numpy as np

from simgame.model.inputs import Inputs
from simgame.model.month import Month
from simgame.model.state import SERVICES, State
from simgame.model.system import blame
from simgame.model.world import BASE_YEAR, FIRST_YEAR

_ASSESS = SERVICES.index("discharge_to_assess")


def open_year(s: State, i: Inputs) -> None:
    """Bed-days that a trust's discharge team spares each month, and the trend before 2017."""
    a, p = i.annual, i.p
    a["discharge_team_days"] = i.d["discharge_team_gbp"] / (12.0 * p["discharge_team_day_gbp"] * s.cost_index)
    years = min(i.year, FIRST_YEAR - 1) - BASE_YEAR
    a["delay_trend"] = np.exp(np.log1p(p["delay_trend_to_2017_pct"] / 100.0) * years)


def discharge(s: State, m: Month, i: Inputs) -> None:
    """Delayed days follow real social care spend per person over 64, care-home beds, joint teams and blame; teams that
    face home, discharge-to-assess and discharge teams spare days, each less the fewer are left.
    """
    a, p, w = i.annual, i.p, i.w
    real = np.maximum(s.social_care_real, 1e-9) / np.maximum(s.social_care_start, 1e-9)
    unmet = s.unmet_social_care - p["unmet_social_start"]
    ratio = w.council_to_footprint(np.minimum(real, 10.0) * w.council_weight)
    factor = np.exp(np.log(np.maximum(ratio, 0.05)) * p["social_care_on_delay"])
    factor *= np.maximum(1.0 + p["unmet_social_on_delay"] * unmet, 0.5)
    factor *= blame(s, i)
    gross = s.delayed_share * m.net_bed_days
    gross *= i.over_trusts(factor)
    gross *= a["delay_trend"]
    home = m.home_teams_gbp / p["home_team_day_gbp"]
    if "home_coins" in a:
        home = home + a["home_coins"] / p["home_team_day_gbp"]
    home = home + s.services[:, :, _ASSESS, 2] / p["assess_day_gbp"]
    home *= m.population / 12.0  # bed-days a month that the places' teams could spare
    spared = w.flow_to_trust(home.take(w.flow_p, axis=1) * w.place_acute_weight)
    spared += a["discharge_team_days"]
    least = gross * p["delay_least_share"]
    free = gross - least
    m.delayed_bed_days = least + free * np.exp(-spared / np.maximum(free, 1e-9))

"""The winter call: what each seat's coins buy from December to March."""

from __future__ import annotations

import numpy as np
from numpy import maximum

from simgame.model.inputs import Inputs
from simgame.model.month import Month
from simgame.model.state import State
from simgame.model.world import Floats, laid

FIRST, MONTHS_LONG = 8, 4  # December to March
COINS = (  # first those whose purpose is given
    "winter_acute_gbp", "winter_community_gbp", "winter_council_gbp", "winter_gp_gbp", "winter_commissioner_gbp",
    "winter_stp_gbp", "winter_power_first_call_gbp",
)  # fmt: skip
_ROWS = np.arange(4)[:, None, None]  # of what is short


def open_winter(s: State, november: Month, i: Inputs) -> None:
    """Spread the coins (R, F) over what they buy: beds with staff, community visits, packages, evening sessions.

    The coins of the commissioner and the STP lead go to whichever is shortest, by November's figures over their
    reference levels: beds in use, community care waiting, social care unmet, appointments short.
    """
    a, p, d, w = i.annual, i.p, i.d, i.w
    a["m_coins"] = np.asarray(i.decided.used(*COINS))
    if not a["m_coins"]:
        return
    free = d["winter_commissioner_gbp"] + d["winter_stp_gbp"]
    people = november.population
    heads_f = maximum(w.place_to_footprint(people), 1e-9)
    bed_days = maximum(w.trust_to_footprint(november.open_days), 1e-9)
    short = laid(
        (
            w.trust_to_footprint(november.bed_days) / bed_days * 100.0 / p["shortage_beds_pct"],
            w.place_to_footprint(november.community_waiting) / heads_f * 1000.0 / p["shortage_waiting_per_1000"],
            s.unmet_social_care * 100.0 / p["shortage_social_pct"],
            w.place_to_footprint(november.gp_unmet_pct * people) / heads_f / p["shortage_gp_pct"],
        )
    )  # (4, R, F)
    shortest = short.argmax(axis=0)
    goes = (shortest == _ROWS) * free  # (4, R, F)
    coins: list[Floats] = [d[id] + goes[row] for row, id in enumerate(COINS[:4])]
    coins[1] = coins[1] + d["winter_power_first_call_gbp"]
    cost = s.cost_index
    by_place = people / i.over_places(heads_f)
    beds_f = maximum(w.trust_to_footprint(s.beds), 1e-9)
    a["bed_coins"] = (
        i.over_trusts(coins[0]) * s.beds / i.over_trusts(beds_f) / (MONTHS_LONG * p["winter_bed_gbp_per_month"] * cost)
    )
    a["community_coins"] = i.over_places(coins[1]) * by_place / (MONTHS_LONG * p["community_contact_gbp"] * cost)
    # visits in winter face home: they help people leave, less than a team that is in place
    yields = p["winter_visits_yield"] * (12.0 / MONTHS_LONG)
    a["home_coins"] = i.over_places(coins[1]) * by_place * yields / (maximum(people, 1e-9) * cost)
    a["package_coins"] = (
        i.over_councils(coins[2]) * w.council_weight / (MONTHS_LONG * p["package_gbp_per_month"] * cost)
    )
    a["gp_coins"] = i.over_places(coins[3]) * by_place / (MONTHS_LONG * p["evening_appointment_gbp"] * cost)

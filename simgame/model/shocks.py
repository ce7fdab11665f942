"""What befalls a footprint in a year: named quantities, month by month; a card of the deck is a set of these."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Shock:
    """A quantity that events may move. ``neutral`` is 1 for factors and 0 for amounts."""

    id: str
    unit: str
    neutral: float
    what: str


SHOCKS: dict[str, Shock] = {
    s.id: s
    for s in (
        Shock("ae_demand", "factor", 1, "A&E attendances"),
        Shock("emergency_demand", "factor", 1, "emergency admissions"),
        Shock("emergency_stay", "factor", 1, "length of emergency stay"),
        Shock("elective_demand", "factor", 1, "elective referrals"),
        Shock("gp_demand", "factor", 1, "GP consultations wanted"),
        Shock("mental_health_demand", "factor", 1, "mental health referrals"),
        Shock("social_care_demand", "factor", 1, "people who need social care"),
        Shock("deaths", "factor", 1, "deaths"),
        Shock("beds_open", "factor", 1, "general and acute beds in use"),
        Shock("hospital_staff", "factor", 1, "hospital staff at work"),
        Shock("community_staff", "factor", 1, "community staff at work"),
        Shock("gp_capacity", "factor", 1, "appointments practices can give"),
        Shock("theatre_capacity", "factor", 1, "theatre sessions that run"),
        Shock("care_home_beds", "factor", 1, "care-home beds that can take somebody"),
        Shock("care_packages", "factor", 1, "home care packages that can be given"),
        Shock("agency_price", "factor", 1, "agency premium"),
        Shock("joiners", "factor", 1, "clinical staff who join"),
        Shock("leavers", "factor", 1, "clinical staff who leave"),
        Shock("pay", "factor", 1, "pay bill of all providers"),
        Shock("prescribing_cost", "factor", 1, "prescribing"),
        Shock("continuing_care_cost", "factor", 1, "continuing care"),
        Shock("drugs_cost", "factor", 1, "pass-through drugs and devices"),
        Shock("commissioner_cost_gbp_per_head", "£ a head a month", 0, "extra cost to commissioners or the one budget"),
        Shock("acute_cost_gbp_per_head", "£ a head a month", 0, "extra cost to acute trusts"),
        Shock("community_cost_gbp_per_head", "£ a head a month", 0, "extra cost to community trusts"),
        Shock("council_cost_gbp_per_head", "£ a head a month", 0, "extra cost to councils"),
        Shock("nhs_grant_gbp_per_head", "£ a head a month", 0, "money from NHS England to commissioners or one budget"),
        Shock("acute_grant_gbp_per_head", "£ a head a month", 0, "money from NHS England to acute trusts"),
        Shock("council_grant_gbp_per_head", "£ a head a month", 0, "money from the Treasury to councils"),
        Shock("sustainability_fund", "factor", 1, "sustainability fund that is paid"),
        Shock("backlog_gbp_per_head", "£ a head a month", 0, "added to the maintenance backlog"),
        Shock("organisational_trust", "points a month", 0, "trust between organisations"),
        Shock("leadership", "points a month", 0, "leadership"),
        Shock("disruption", "points a month", 0, "disruption"),
        Shock("public_confidence", "points a month", 0, "public confidence"),
        Shock("political_heat", "points a month", 0, "political heat"),
        Shock("population", "factor", 1, "people registered (a new estate: spread over its months)"),
    )
}


class Shocks(dict[str, NDArray[np.float64]]):
    """Monthly values of the shock quantities, each (1 or R, 12, 1 or F); what is not named is neutral."""

    def __init__(self, values: Mapping[str, NDArray[np.float64]] | None = None) -> None:
        super().__init__()
        for key, value in (values or {}).items():
            SHOCKS[key]
            array = np.asarray(value, dtype=np.float64)
            if array.ndim != 3 or array.shape[1] != 12:
                raise ValueError(f"shock {key}: the shape is (runs, 12, footprints), not {array.shape}")
            self[key] = array

    def at(self, key: str, month: int) -> NDArray[np.float64]:
        """The value in a month (0 April to 11 March), shape (1 or R, 1 or F)."""
        found = self.get(key)
        return np.full((1, 1), float(SHOCKS[key].neutral)) if found is None else found[:, month, :]

    def named(self) -> Mapping[str, NDArray[np.float64]]:
        """The quantities that are not neutral."""
        return dict(self)

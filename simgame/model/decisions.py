"""What is decided in a year, in real quantities: each is declared once, and everything else reads the declaration.

The game turns levers, contracts, votes and promises into these; the engine knows no player.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

LEVELS = ("place", "acute", "community", "council", "footprint", "england")


@dataclass(frozen=True)
class Quantity:
    """A decided quantity: its level (one column for each place, trust, council, footprint; or one for England)."""

    id: str
    level: str
    unit: str
    default: float
    what: str


def _q(id: str, level: str, unit: str, default: float, what: str) -> Quantity:
    return Quantity(id, level, unit, default, what)


# Levels "acute" and "community" have a column for every trust (T); columns of the other kind are ignored.
# Money is in pounds of the year. "new" money is on top of what the contracts and budgets already commit.
QUANTITIES: dict[str, Quantity] = {
    q.id: q
    for q in (
        # commissioner, or population health director
        _q("care_outside_hospital_gbp", "place", "£ a year", 0, "new community services bought, on top of the block"),
        _q("gp_investment_gbp", "place", "£ a year", 0, "general practice investment: skill mix first, then GPs"),
        _q("prevention_gbp", "place", "£ a year", 0, "prevention on top of what is in force"),
        _q("mental_health_gbp", "place", "£ a year", 0, "new mental health services bought"),
        _q("screening_gbp", "place", "£ a year", 0, "screening and vaccination"),
        _q("contingency_gbp", "place", "£ a year", 0, "held back, returned at the year end if not needed"),
        _q("better_care_fund_gbp", "place", "£ a year", 0, "paid to councils for social care on top of the fund"),
        _q("referral_threshold", "place", "0 to 3", 0, "how many referrals are turned back"),
        _q("independent_sector_pct", "place", "% of planned care", 0, "planned operations moved to independents"),
        # acute trust, or hospital division
        _q("winter_ward_gbp", "acute", "£ a year", 0, "beds opened with staff, November to March"),
        _q("same_day_emergency_gbp", "acute", "£ a year", 0, "same-day emergency care capacity"),
        _q("theatre_lists_gbp", "acute", "£ a year", 0, "extra theatre sessions"),
        _q("ward_staffing_gbp", "acute", "£ a year", 0, "substantive posts in place of agency"),
        _q("acute_savings_pct", "acute", "% of cost", 1.0, "cost improvement plan of an acute trust"),
        _q("discharge_team_gbp", "acute", "£ a year", 0, "discharge team"),
        _q("estate_gbp", "acute", "£ a year", 0, "repairs and scanners"),
        _q("agency_ceiling_pct", "acute", "% of pay", 100, "ceiling on agency spending"),
        _q("beds_closed_pct", "acute", "% of beds", 0, "beds closed for good, one ward of 28 at a time"),
        # community and mental health trust
        _q("community_teams_gbp", "community", "£ a year", 0, "new community teams"),
        _q("facing_home_pct", "community", "% of new teams", 50, "share of teams that get people home (rest keep out)"),
        _q("crisis_teams_gbp", "community", "£ a year", 0, "mental health crisis teams"),
        _q("discharge_to_assess_gbp", "community", "£ a year", 0, "discharge-to-assess capacity"),
        _q("community_savings_pct", "community", "% of cost", 1.0, "cost improvement plan of a community trust"),
        _q("workforce_development_gbp", "community", "£ a year", 0, "training and retention"),
        # general practice
        _q("evening_sessions_gbp", "place", "£ a year", 0, "evening and weekend sessions"),
        _q("own_patients_pct", "place", "% of the day", 40, "share of the day kept for a GP's own patients"),
        _q("skill_mix_gbp", "place", "£ a year", 0, "pharmacists, physiotherapists and nurses in practices"),
        _q("home_visits_gbp", "place", "£ a year", 0, "home visiting service"),
        _q("practice_mergers_pct", "place", "% of practices", 0, "practices that join up into larger ones this year"),
        _q("gp_workforce_gbp", "place", "£ a year", 0, "training places for GPs, and keeping those who would leave"),
        # council
        _q("care_packages_gbp", "council", "£ a year", 0, "home care packages on top of the budget"),
        _q("care_home_fee_uplift_pct", "council", "% on fees", 2.0, "rise in care-home fees this year"),
        _q("reablement_gbp", "council", "£ a year", 0, "reablement"),
        _q("precept", "council", "0 or 1", 0, "2 % on council tax for social care"),
        _q("pool_budget", "council", "0 or 1", 0, "the council's social care budget joins the one budget"),
        # STP lead, or accountable care chief executive
        _q("joint_teams_gbp", "footprint", "£ a year", 0, "transformation fund: joint teams"),
        _q("shared_records_gbp", "footprint", "£ a year", 0, "transformation fund: shared records"),
        _q("gp_development_gbp", "footprint", "£ a year", 0, "transformation fund: GP development"),
        _q("care_homes_support_gbp", "footprint", "£ a year", 0, "transformation fund: health support in care homes"),
        _q("estates_support_gbp", "footprint", "£ a year", 0, "transformation fund: rooms that teams share"),
        _q("scheme_gbp", "acute", "£ a year", 0, "double running while a service is moved"),
        _q("site_saving_pct", "acute", "% of fixed cost", 0, "fixed cost that a moved service or a closed site saves"),
        _q(
            "services_together",
            "footprint",
            "0 to 1",
            0,
            "share of a moved service's patients who are treated at the hub",
        ),
        _q("travel_minutes_added", "place", "minutes", 0, "farther to the nearest hospital, by car"),
        _q("assurance", "footprint", "0 or 1", 0, "light (0) or heavy (1) assurance of organisations' plans"),
        _q("commissioners_merged", "footprint", "0 or 1", 0, "one commissioner in place of several"),
        _q("integration_pace", "footprint", "0, 1 or 2", 1, "careful, steady or fast: how quickly teams are joined"),
        _q("engagement_gbp", "footprint", "£ a year", 0, "public engagement"),
        _q("risk_pool_pct", "footprint", "% of NHS money", 0, "pooled against overspends"),
        _q("guarantee_weeks", "footprint", "weeks, 0 for none", 0, "longest wait guaranteed; paid by reserve, share"),
        _q("quality_floor", "footprint", "0 or 1", 0, "quality floor in the one budget"),
        _q("gain_share_pct", "footprint", "%", 0, "gain share with partners"),
        _q("partner_pct", "footprint", "% of care outside", 0, "part that a private partner runs in the one budget"),
        _q("profit_cap_pct", "footprint", "% of turnover", 100, "most that a private partner may keep as profit"),
        _q("pioneer_gbp_per_head", "footprint", "£ a head", 0, "pioneer money from NHS England"),
        # the contract between commissioner and acute trust (kept): 0 tariff, 1 block, 2 cap and collar
        _q("acute_contract_form", "footprint", "0, 1 or 2", 0, "form of the acute contract"),
        _q("acute_contract_change_gbp", "footprint", "£ a year", 0, "agreed value less the value that rolls on"),
        _q("acute_price_change_pct", "footprint", "%", 0, "negotiated prices: over last year's, for good"),
        _q("acute_emergency_plan_pct", "footprint", "% of the plan", 0, "emergency stays agreed over those rolling on"),
        _q("acute_planned_plan_pct", "footprint", "% of the plan", 0, "planned operations agreed, likewise"),
        _q("acute_outpatient_plan_pct", "footprint", "% of the plan", 0, "outpatients and other care agreed, likewise"),
        _q("acute_price_pct", "footprint", "% of national prices", 0, "price agreed beyond the national one"),
        _q("acute_over_plan_pct", "footprint", "% of price, −1 as the form says", -1, "paid for work over the plan"),
        _q("acute_cquin_pct", "footprint", "% of value, −1 as national", -1, "quality payment of the acute contract"),
        _q("community_contract_change_gbp", "footprint", "£ a year", 0, "same, community and mental health block"),
        # the one budget (abolished): changes on the shares that roll on; what is left of growth is the reserve
        _q("share_hospital_change_gbp", "footprint", "£ a year", 0, "hospital division, on top of roll-on"),
        _q("share_outside_change_gbp", "footprint", "£ a year", 0, "outside hospital, on top of roll-on"),
        _q("share_community_change_gbp", "footprint", "£ a year", 0, "community lines alone, likewise"),
        _q("share_mental_health_change_gbp", "footprint", "£ a year", 0, "mental health lines alone, likewise"),
        _q("share_keeping_well_change_gbp", "footprint", "£ a year", 0, "keeping well, practices, on top of roll-on"),
        _q("freed_management_use", "footprint", "0, 1 or 2", 2, "freed money to practices, population health, savings"),
        # winter call: pounds of each seat's coins, December to March
        _q("winter_acute_gbp", "footprint", "£", 0, "coins: acute beds with staff"),
        _q("winter_community_gbp", "footprint", "£", 0, "coins: community visits"),
        _q("winter_council_gbp", "footprint", "£", 0, "coins: council packages"),
        _q("winter_gp_gbp", "footprint", "£", 0, "coins: practices' evening sessions"),
        _q("winter_commissioner_gbp", "footprint", "£", 0, "coins: whichever is shortest"),
        _q("winter_stp_gbp", "footprint", "£", 0, "coins: whichever is shortest"),
        # conduct, as the game counts it: enters trust between organisations
        _q("conduct_trust", "footprint", "points", 0, "promises kept (+), disputes, overrides, arbitration (−)"),
        _q("conduct_confidence", "footprint", "points", 0, "what votes and rows do to public confidence"),
        _q("arbitration", "footprint", "0 or 1", 0, "the contract went to arbitration: both pay for the case"),
        _q("hold_transformation", "footprint", "0 or 1", 0, "the STP lead holds the transformation money this year"),
        _q("system_control_total", "footprint", "0 or 1", 0, "one control total for all organisations"),
        # powers of seats: played before the plans lock, or (winter_) at the winter call
        _q("power_shop_around", "footprint", "0 or 1", 0, "planned operations moved to other providers for the year"),
        _q("power_tender", "footprint", "0 or 1", 0, "a community service is put out to tender and changes hands"),
        _q("power_safe_limit", "footprint", "0 or 1", 0, "beds of the hospital division that no budget may cut"),
        _q("power_close_list", "footprint", "0 or 1", 0, "a community service takes nobody new, April to June"),
        _q("power_safe_cap", "footprint", "0 or 1", 0, "practices stop at a safe number of appointments all year"),
        _q("power_pause", "footprint", "0 or 1", 0, "no new care packages, April to June"),
        _q("winter_power_full", "footprint", "0 or 1", 0, "January: planned operations stop, ambulances go on"),
        _q("winter_power_close_list", "footprint", "0 or 1", 0, "the same as close list, December to February"),
        _q("winter_power_safe_cap", "footprint", "0 or 1", 0, "the same as safe cap, from December"),
        _q("winter_power_pause", "footprint", "0 or 1", 0, "the same as pause, December to February"),
        _q("winter_power_first_call_gbp", "footprint", "£", 0, "unspent hospital money that goes to community visits"),
        _q("winter_power_publish", "footprint", "-1, 0 or 1", 0, "a published standard was missed, none, or met"),
        # promises to pay between seats: received (+) or paid (−) in April; over all six they add up to nothing
        _q("transfer_commissioner_gbp", "place", "£", 0, "promises to pay: commissioners"),
        _q("transfer_acute_gbp", "acute", "£", 0, "promises to pay: acute trusts"),
        _q("transfer_community_gbp", "community", "£", 0, "promises to pay: community trusts"),
        _q("transfer_gp_gbp", "place", "£", 0, "promises to pay: practices"),
        _q("transfer_council_gbp", "council", "£", 0, "promises to pay: councils"),
        _q("transfer_stp_gbp", "footprint", "£", 0, "promises to pay: the transformation fund"),
        # NHS England and the Treasury: the settlement
        _q("allocation_growth_pct", "england", "% a year, cash", 2.0, "growth of NHS allocations"),
        _q("tariff_change_pct", "england", "% a year, cash", 0.1, "net change of national prices"),
        _q("cost_inflation_pct", "england", "% a year", 2.1, "inflation of providers' costs before efficiency"),
        _q("sustainability_fund_pct", "england", "% of trust income", 2.0, "sustainability fund"),
        _q("accept_control_totals", "footprint", "0 or 1", 1, "trusts accept their control totals"),
        _q("acute_control_total_refused", "acute", "0 or 1", 0, "an acute trust refuses its own"),
        _q("transformation_fund_gbp_per_head", "england", "£ a head", 6.0, "transformation fund of a footprint"),
        _q("social_care_growth_pct", "england", "% a year, cash", 1.5, "growth of councils' social care money"),
        _q("marginal_emergency_rate_pct", "england", "%", 70, "paid for emergency value over the 2008/09 baseline"),
        _q("capital_gbp_per_head", "england", "£ a head", 30, "capital for schemes"),
    )
}


@cache
def _defaults(columns: frozenset[tuple[str, int]]) -> Mapping[str, NDArray[np.float64]]:
    """Every quantity as it stands where nobody has decided it: over its columns (1, columns), read-only."""
    wide = dict(columns)
    made = {id: np.full((1, wide[q.level]), float(q.default)) for id, q in QUANTITIES.items() if q.level in wide}
    for array in made.values():
        array.setflags(write=False)
    return made


class Decisions(Mapping[str, NDArray[np.float64]]):
    """Values of the declared quantities: each array (1 or R, columns of its level); what is not named is at default."""

    def __init__(self, columns: Mapping[str, int], values: Mapping[str, NDArray[np.float64]] | None = None) -> None:
        """``columns``: how many columns each level has (``World.columns``). Raises ``KeyError`` on an unknown id."""
        self._columns = dict(columns)
        self._values: dict[str, NDArray[np.float64]] = {}
        for key, value in (values or {}).items():
            width = self._columns[QUANTITIES[key].level]
            array = np.array(value, dtype=np.float64, ndmin=2)
            if array.shape[1] != width:
                array = np.broadcast_to(array, (array.shape[0], width)).copy()
            array.setflags(write=False)
            self._values[key] = array
        self._used: dict[str, bool] = {}
        # all quantities, with the defaults of those that are not named; a plain dictionary, as it is read in hot places
        self.all: dict[str, NDArray[np.float64]] = {**_defaults(frozenset(self._columns.items())), **self._values}

    def __getitem__(self, key: str) -> NDArray[np.float64]:
        return self.all[key]

    def __reduce__(self) -> tuple[object, ...]:
        return Decisions, (self._columns, self._values)  # the defaults are made anew where it arrives

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def used(self, *ids: str) -> bool:
        """Whether any of these quantities, all of which are nought by default, is anything else in any run."""
        for id in ids:
            if id in self._values:
                found = self._used.get(id)
                if found is None:
                    found = self._used[id] = bool(np.count_nonzero(self._values[id]))
                if found:
                    return True
        return False

    def replaced(self, **values: NDArray[np.float64] | float) -> Decisions:
        """The same decisions with some quantities replaced."""
        new = Decisions(self._columns, {key: np.asarray(value, dtype=np.float64) for key, value in values.items()})
        new._values = {**self._values, **new._values}
        new.all = {**self.all, **new._values}
        return new

    def taking(self, ids: Iterable[str], other: Decisions) -> Decisions:
        """The same decisions with some quantities as others for the same world have them."""
        new = Decisions.__new__(Decisions)
        new._columns, new._used = self._columns, {}
        taken = {id: other.all[id] for id in ids if id in other._values or id in self._values}
        new._values = {**self._values, **taken}
        new.all = {**self.all, **taken}
        return new

    @cached_property
    def sizes(self) -> frozenset[int]:
        """The numbers of runs that the values have."""
        return frozenset(value.shape[0] for value in self._values.values())

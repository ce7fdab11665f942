"""The registry of indicators: what the year is judged by, each declared once, and the container of their values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the labels are read before the engine is
    from simgame.model.world import Floats

LEVELS = ("footprint", "place", "trust", "council")


@dataclass(frozen=True)
class Indicator:
    """One figure. ``direction``: 1 higher is better, −1 lower is better, 0 neither.

    ``anchors``: the values that earn 0, 50 and 100 marks. ``level``: the finest level it is kept at ("footprint",
    "place", "trust" or "council"); every one is present at footprint level. ``explanation``: one plain sentence.
    ``term``: the field's own term.
    """

    id: str
    label: str
    unit: str
    direction: int
    target: float | None
    anchors: tuple[float, float, float]
    level: str
    explanation: str
    term: str


def _i(
    id: str,
    label: str,
    unit: str,
    direction: int,
    target: float | None,
    anchors: tuple[float, float, float],
    level: str,
    explanation: str,
    term: str = "",
) -> Indicator:
    return Indicator(id, label, unit, direction, target, anchors, level, explanation, term or label)


# fmt: off
INDICATORS: dict[str, Indicator] = {
    i.id: i
    for i in (
        _i("population_health_qalys_lost_per_1000", "Health lost", "QALYs per 1,000 a year", -1, None, (195, 162, 135),
           "place", "Years of good health that illness and early death took this year, for each 1,000 people.",
           "quality-adjusted life years lost"),
        _i("avoidable_deaths_per_100k", "Avoidable deaths", "per 100,000 a year", -1, None, (260, 190, 130), "place",
           "Deaths that timely care or prevention could have avoided, and deaths of crowded wards.",
           "avoidable mortality"),
        _i("health_gap_ratio", "Health gap", "ratio", -1, 1.0, (1.6, 1.25, 1.0), "footprint",
           "Health lost in the worst-off place over that in the best-off, at equal age.", "inequality ratio"),
        _i("ae_four_hour_pct", "A&E within 4 hours", "%", 1, 95, (75, 88, 95), "trust",
           "Share of A&E patients seen, treated and gone or admitted within four hours, all types.",
           "A&E four-hour standard"),
        _i("rtt_18_week_pct", "Waiting under 18 weeks", "%", 1, 92, (60, 85, 94), "trust",
           "Share of the waiting list that has waited less than 18 weeks since referral.",
           "referral to treatment, incomplete pathways"),
        _i("rtt_waiting_list", "Waiting list", "pathways", -1, None, (110, 70, 45), "trust",
           "People on the list for planned care at the end of March; marks go by the list per 1,000 people.",
           "incomplete pathways"),
        _i("unmet_referrals_per_1000", "Referrals refused or put off", "per 1,000 a year", -1, None, (40, 15, 0),
           "place", "People who needed a specialist and were turned back, or did not ask because waits are long.",
           "unmet referrals"),
        _i("emergency_admissions_per_1000", "Emergency admissions", "per 1,000 a year", -1, None, (130, 108, 90),
           "place", "Emergency stays in hospital for each 1,000 people, same-day stays among them.",
           "non-elective admissions"),
        _i("bed_occupancy_pct", "Beds full", "%", -1, 85, (100, 92, 85), "trust",
           "Share of general and acute beds occupied at midnight.", "G&A bed occupancy"),
        _i("delayed_bed_days", "Days fit to leave, in a bed", "days a year", -1, None, (40, 20, 6), "trust",
           "Days in a hospital bed by people fit to leave; marks go by days per 1,000 people.",
           "delayed transfers of care"),
        _i("gp_unmet_pct", "GP appointments short", "%", -1, 0, (25, 10, 0), "place",
           "Share of the GP consultations people needed and could not get.", "unmet need in general practice"),
        _i("gp_strain", "GPs’ workload", "0 to 1", -1, None, (0.8, 0.4, 0.1), "place",
           "How hard practices are pressed: work that does not fit the day, evenings. Where it is highest they "
           "hand back their lists.", "GP workload"),
        _i("gp_continuity_pct", "Seen by their own GP", "%", 1, None, (15, 35, 55), "place",
           "Share of patients who see the GP they want to see.", "continuity of care"),
        _i("community_contacts_per_1000", "Community contacts", "per 1,000 a year", 1, None, (700, 950, 1300), "place",
           "Visits and appointments of community teams for each 1,000 people."),
        _i("mental_health_access_pct", "Mental health care reached", "%", 1, None, (24, 39, 70), "place",
           "Share of the people who need mental health care that are in care.", "access rate"),
        _i("unmet_social_care_pct", "Social care not met", "%", -1, 0, (35, 18, 5), "council",
           "Share of the need for home care and care homes that nobody meets.", "unmet need in social care"),
        _i("patient_experience", "Patients' experience", "0 to 100", 1, None, (45, 65, 85), "footprint",
           "How patients would rate their care: waits, continuity, crowding, being sent from pillar to post."),
        _i("staff_vacancy_pct", "Vacant posts", "%", -1, 5, (16, 9, 4), "trust",
           "Share of clinical posts with nobody in them.", "vacancy rate"),
        _i("staff_morale", "Morale", "0 to 100", 1, None, (35, 55, 75), "trust",
           "How staff feel about their work: load, pay, upheaval, vacancies.", "staff engagement"),
        _i("agency_spend_gbp", "Agency staff", "£ a year", -1, None, (10, 5, 2), "trust",
           "Spending on agency staff; marks go by % of trusts’ income.", "agency spend"),
        _i("commissioner_balance_gbp", "Commissioners' balance", "£", 1, 0, (-3, 0, 1.5), "place",
           "What commissioners (or the common part of one budget) have left; marks go by % of allocation."),
        _i("provider_balance_gbp", "Trusts' balance", "£", 1, 0, (-10, -3, 3), "trust",
           "What trusts (or divisions) have left, support included; marks go by % of income.", "provider net position"),
        _i("provider_underlying_balance_gbp", "Trusts' underlying balance", "£", 1, 0, (-12, -5, 2), "trust",
           "The same without support, one-off savings and the cost of changing the system; marks go by % of "
           "income.", "underlying position"),
        _i("council_balance_gbp", "Councils' balance", "£", 1, 0, (-6, -1, 1), "council",
           "What social care budgets have left; marks go by % of budget."),
        _i("system_balance_gbp", "The system's balance", "£", 1, 0, (-9, -1.5, 1), "footprint",
           "All organisations together, support included; marks go by % of the footprint's money."),
        _i("underlying_balance_gbp", "The system's underlying balance", "£", 1, 0, (-9, -3, 1), "footprint",
           "All organisations together without loans, support, one-off savings and the cost of changing the "
           "system.", "underlying position"),
        _i("transaction_cost_gbp", "Cost of buying and selling", "£ a year", -1, None, (45, 28, 10), "footprint",
           "Posts and fees for contracts, invoices, coding and tenders; marks go by pounds per head.",
           "transaction cost"),
        _i("transition_cost_gbp", "Cost of the change", "£ a year", -1, 0, (30, 10, 0), "footprint",
           "What changing the system costs this year, redundancy included; marks go by pounds per head.",
           "transition cost"),
        _i("admin_share_pct", "Spent on running it", "%", -1, None, (6, 4, 2), "footprint",
           "Share of the footprint's NHS money that goes on administration of the split or of the one budget.",
           "administration share"),
        _i("out_of_hospital_share_pct", "Spent outside hospital", "%", 1, None, (33, 43, 53), "footprint",
           "Share of the footprint's NHS money spent outside hospitals."),
        _i("gp_share_pct", "Spent on practices", "%", 1, None, (5, 6.5, 8.5), "footprint",
           "Share of the footprint's NHS money spent on general practice."),
        _i("organisational_trust", "Trust between organisations", "0 to 1", 1, None, (0.1, 0.5, 0.9), "footprint",
           "Whether the organisations here believe each other's word."),
        _i("integration_in_practice", "Joined-up working", "0 to 1", 1, None, (0, 0.4, 0.8), "footprint",
           "How far teams really work as one, whatever the law says.", "integration in practice"),
        _i("disruption", "Upheaval", "0 to 1", -1, 0, (0.6, 0.2, 0), "footprint",
           "How much of everybody's attention reorganisation takes."),
        _i("public_confidence", "Public confidence", "0 to 1", 1, None, (0.2, 0.55, 0.85), "footprint",
           "Whether people here believe their services will be there for them."),
    )
}
# fmt: on


@dataclass(frozen=True)
class Indicators:
    """Values of a year by id: footprint (R, F), place (R, P), trust (R, T), council (R, C). Arrays are read-only."""

    footprint: Mapping[str, Floats] = field(default_factory=dict)
    place: Mapping[str, Floats] = field(default_factory=dict)
    trust: Mapping[str, Floats] = field(default_factory=dict)
    council: Mapping[str, Floats] = field(default_factory=dict)

    @classmethod
    def of(cls, levels: Mapping[str, Mapping[str, Floats]]) -> Indicators:
        """From level -> id -> values; what is missing is empty."""
        for values in levels.values():
            for value in values.values():
                value.setflags(False)  # type: ignore[call-arg]  # by position: in a quarter of the time
        return cls(*(dict(levels.get(level, {})) for level in LEVELS))

    def levels(self) -> dict[str, Mapping[str, Floats]]:
        """The four mappings by name of level."""
        return {level: getattr(self, level) for level in LEVELS}

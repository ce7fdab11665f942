"""Anchors: what earns 0, 50 and 100 marks and why, and what makes pounds, counts and rates comparable between places.

A score goes from 0 to 100 along straight lines between three anchors; it is never relative to another table. Everything
here takes numbers or arrays over runs alike.
"""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from simgame.model.indicators import INDICATORS
from simgame.model.language import tr
from simgame.model.world import World

Value = TypeVar("Value", float, NDArray[np.float64])

# Why the anchors stand where they stand: what is 0, what is 50, what is 100. The values are the indicators' own.
REASONS: dict[str, str] = {
    "population_health_qalys_lost_per_1000": "0: the worst-off English areas; 50: about England; 100: the best-off.",
    "avoidable_deaths_per_100k": "0: the worst areas of England; 50: about England; 100: the best countries near by.",
    "health_gap_ratio": "0: the worst-off place loses six tenths more health than the best-off; 100: no gap.",
    "ae_four_hour_pct": "0: one in four waits longer; 50: 88 in 100, as England’s large departments in 2015/16; 100: "
    "the standard, 95 in 100.",
    "rtt_18_week_pct": "0: 60 in 100, as in autumn 2007, before the standard; 50: 85, the milestone for March 2008; "
    "100: 94, England’s best year (2012/13).",
    "rtt_waiting_list": "People waiting for each 1,000: England’s 45 of 2011/12 is 100; 70, a little over its 67 of "
    "2015/16, is 50; 110 is 0.",
    "unmet_referrals_per_1000": "0: one in eight referrals turned back or never made; 100: none.",
    "emergency_admissions_per_1000": "50: about England; 100: the lowest areas; 0: the highest.",
    "bed_occupancy_pct": "100: 85 in 100 beds, which leaves room for a bad day; 50: 92, where waits grow; 0: full.",
    "delayed_bed_days": "Days for each 1,000 people: 50 is about England; 100 the best areas; 0 twice England.",
    "gp_unmet_pct": "0: one in four consultations wanted is not there; 50: one in ten; 100: all are.",
    "gp_strain": "0: practices begin to hand back their contracts; 50: where England’s stood in 2015/16; 100: the work "
    "fits the day.",
    "gp_continuity_pct": "50: 35 in 100, in 2016 (GP Patient Survey; 42 in 2012); 100 and 0: twenty more or fewer, "
    "the step that goes with 6 % fewer avoidable stays (Barker and others, 2017).",
    "community_contacts_per_1000": "50: about England; 100: half as many again.",
    "mental_health_access_pct": "0: one in four who need care is in care, as in 2007 (Adult Psychiatric Morbidity "
    "Survey); 50: 39 in 100, as in 2014; 100: seven in ten, nearly as for a physical illness.",
    "unmet_social_care_pct": "0: a third of the need met by nobody; 50: one in five or six; 100: one in twenty.",
    "patient_experience": "0: fewer than half would say it went well; 100: more than four in five.",
    "staff_vacancy_pct": "0: one post in six is empty; 50: England; 100: no more than people changing jobs.",
    "staff_morale": "50: the middle of English trusts' staff surveys; 0 and 100: beyond the worst and best.",
    "agency_spend_gbp": "50: five in a hundred pounds of income, England’s trusts at the peak of 2015/16 (£3.7bn of "
    "£76bn); 0: twice that; 100: under half.",
    "commissioner_balance_gbp": "50: balance; 100: one and a half over, the surplus of one in a hundred that is asked "
    "for and the half that may not be committed; 0: three under.",
    "provider_balance_gbp": "50: three in a hundred under, England’s trusts in 2015/16 (£2.45bn of £76bn), when 56 "
    "acute trusts were over five under; 0: ten, the largest of that year (Barts); 100: three over, the surplus that "
    "earned Monitor’s best rating.",
    "provider_underlying_balance_gbp": "50: five in a hundred under without support and one-offs, England’s trusts in "
    "2015/16 (about £3.7bn of £76bn); 0: twelve; 100: two over.",
    "council_balance_gbp": "50: one in a hundred over budget, as England’s councils in 2015/16 (£168m); 0: six, more "
    "than reserves bear; 100: a small surplus.",
    "system_balance_gbp": "50: one and a half in a hundred under, England’s NHS in 2015/16 (£1.85bn); 0: nine, as in "
    "the part of Devon that was put in the success regime; 100: a small surplus.",
    "underlying_balance_gbp": "50: three in a hundred under without support, as England’s NHS in 2015/16 (trusts’ "
    "£3.7bn); 0: nine, as in the part of Devon that was put in the success regime; 100: a small surplus.",
    "transaction_cost_gbp": "Pounds a head: 28 is two in a hundred pounds, about today’s; 10 is under the least "
    "that is claimed (one in a hundred); 45 over three. Claims reach five.",
    "transition_cost_gbp": "Pounds a head in the year: 0 is 100; 30 in one year is the worst on record.",
    "admin_share_pct": "0: six in a hundred pounds; 50: four; 100: two.",
    "out_of_hospital_share_pct": "50: about today's; ten points either way.",
    "gp_share_pct": "50: about today’s; 100: what GPs ask for (eleven pounds where they count 8.4 today, as much more "
    "by this count); 0: five.",
    "organisational_trust": "0: nobody believes anybody; 100: a word is enough.",
    "integration_in_practice": "0: none; 50: where the best areas stood after three years; 100: twice that.",
    "disruption": "100: none; 0: three fifths of everybody's attention goes on the change.",
    "public_confidence": "0: one in five believes in it; 100: nearly everybody does.",
}

ENGLAND_BY_AGE = (10.05, 35.54, 5.50, 3.18, 1.35)  # million people by age band, ONS, mid-2017

# How a figure for each 1,000 people goes with age (0–14, 15–64, 65–74, 75–84, 85+). Its anchors are for England’s mix
# of ages, as rates are published: standardised. An old place would else be marked down for its old people, and for
# nothing that it did. The rates are the engine’s own central ones; a test holds them together.
AGE_RATES: dict[str, tuple[float, float, float, float, float]] = {
    "population_health_qalys_lost_per_1000": (0.0645, 0.1227, 0.3041, 0.4699, 0.6560),
    "avoidable_deaths_per_100k": (0.0003, 0.0019, 0.0145, 0.0450, 0.1450),
    "emergency_admissions_per_1000": (90, 68, 160, 305, 540),
    "community_contacts_per_1000": (600, 500, 1500, 4000, 9000),
    "unmet_referrals_per_1000": (40, 125, 350, 430, 290),
    "rtt_waiting_list": (40, 125, 350, 430, 290),
    "delayed_bed_days": (117, 251.6, 1168, 2806, 6048),
}


class Scale(Struct, frozen=True):
    """What makes pounds, counts and rates comparable between places: people, £ a year of the payers and providers, and
    people by age band (empty: in England's proportions)."""

    people: float
    allocation_gbp: float
    trust_income_gbp: float
    council_budget_gbp: float
    by_age: tuple[float, ...] = ()

    @property
    def system_gbp(self) -> float:
        """The NHS allocation and the councils' social care together."""
        return self.allocation_gbp + self.council_budget_gbp


def scale_of(world: World) -> Scale:
    """The scale of a world in its first year of play."""
    head = world.population.sum(axis=1)
    over_64 = float(world.population[:, 2:].sum())
    council = float((world.council_65_share * over_64 * world.social_care_gbp_per_65).sum())
    income = float(world.trust_income_gbp.sum())
    ages = tuple(float(people) for people in world.population.sum(axis=0))
    return Scale(float(head.sum()), float((head * world.allocation_gbp_per_head).sum()), income, council, ages)


# What a value is divided by before it is set against its anchors.
_PER: dict[str, str] = {
    "rtt_waiting_list": "thousand",
    "delayed_bed_days": "thousand",
    "agency_spend_gbp": "income",
    "transaction_cost_gbp": "head",
    "transition_cost_gbp": "head",
    "commissioner_balance_gbp": "allocation",
    "provider_balance_gbp": "income",
    "provider_underlying_balance_gbp": "income",
    "council_balance_gbp": "council",
    "system_balance_gbp": "system",
    "underlying_balance_gbp": "system",
}


_PER_WORDS: dict[str, str] = {
    "head": "£ a head",
    "thousand": "per 1,000 people",
    "allocation": "% of the allocation",
    "income": "% of trusts’ income",
    "council": "% of the social care budget",
    "system": "% of the place’s money",
}


def anchor_unit(id: str) -> str:
    """The unit that an indicator's anchors are given in."""
    unit = _PER_WORDS.get(_PER.get(id, ""), INDICATORS[id].unit)
    return tr("{unit}, at England’s ages", unit=unit) if id in AGE_RATES else unit


def age_ratio(id: str, by_age: tuple[float, ...]) -> float:
    """What people of these ages would have of an indicator, over what as many of England's ages would; 1 where it does
    not go with age."""
    if id not in AGE_RATES or not by_age:
        return 1.0
    return _mean(AGE_RATES[id], by_age) / _mean(AGE_RATES[id], ENGLAND_BY_AGE)


def _mean(rates: tuple[float, ...], people: tuple[float, ...]) -> float:
    return sum(rate * count for rate, count in zip(rates, people, strict=True)) / max(sum(people), 1e-12)


def measure(id: str, scale: Scale) -> float:
    """What one unit of the anchors is in units of the indicator: 1, a head, a thousand people, or 1 % of the money;
    where it goes with age, as much more or less as the place's ages make it."""
    per = {
        "": 1.0,
        "head": scale.people,
        "thousand": scale.people / 1000.0,
        "allocation": scale.allocation_gbp / 100.0,
        "income": scale.trust_income_gbp / 100.0,
        "council": scale.council_budget_gbp / 100.0,
        "system": scale.system_gbp / 100.0,
    }[_PER.get(id, "")]
    return per * age_ratio(id, scale.by_age)


def score(id: str, value: Value, scale: Scale) -> Value:
    """0 to 100 from the indicator's anchors; same shape as ``value``. A value that is not known scores NaN."""
    zero, fifty, hundred = INDICATORS[id].anchors
    rising = hundred > zero
    per = max(measure(id, scale), 1e-12)
    points = np.asarray(value, dtype=np.float64) / per
    at = (zero, fifty, hundred) if rising else (hundred, fifty, zero)
    out = np.interp(points, at, (0.0, 50.0, 100.0) if rising else (100.0, 50.0, 0.0))
    out = np.where(np.isnan(points), np.nan, out)
    return float(out) if np.ndim(value) == 0 else out  # type: ignore[return-value]  # as the value came

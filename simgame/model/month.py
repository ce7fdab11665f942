"""What happened in one month: the record that the parts fill and the books read. Every array is (R, n)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import attrgetter

import numpy as np
from numpy import concatenate

from simgame.model.world import Floats


@dataclass(slots=True, eq=False, repr=False)
class Month:
    """One month. P places, T trusts, C councils, F footprints, K flows; all amounts are of this month alone."""

    month: int  # 0 April to 11 March
    days: float
    told: list[tuple[Mapping[str, Floats], int]] = field(default_factory=list)  # tables (M, R, …), the month's place

    # people (population.py)
    births: Floats = field(init=False)  # (R, P) persons
    deaths: Floats = field(init=False)  # (R, P) persons
    moved: Floats = field(init=False)  # (R, P) net migration, persons
    people: Floats = field(init=False)  # (R, P, ages × needs) persons at the month's start
    death_factor: Floats = field(init=False)  # (R, P) deaths over those of the base rates
    harm: Floats = field(init=False)  # (R, P) extra deaths of last month's crowding, as a share of hospital deaths
    frailty: Floats = field(init=False)  # (R, P) long-term illness turning to frailty, over the base rate
    years_lost: Floats = field(init=False)  # (R, P) QALYs lost by this month's deaths
    avoidable_deaths: Floats = field(init=False)  # (R, P) persons
    harm_deaths: Floats = field(init=False)  # (R, P) persons: deaths of crowded wards

    # need (need.py): persons, contacts or stays a month, after season, noise, events and growth
    need: Floats = field(init=False)  # (R, S, P), services in the order of need.SERVICES
    population: Floats = field(init=False)  # (R, P) persons
    people_over_64: Floats = field(init=False)  # (R, P) persons

    # general practice
    gp_appointments: Floats = field(init=False)  # (R, P)
    gp_short: Floats = field(init=False)  # (R, P) consultations needed and not given
    gp_unmet: Floats = field(init=False)  # (R, P) share of need
    gp_short_more: Floats = field(init=False)  # (R, P) consultations short beyond the base year's share
    preventable_factor: Floats = field(init=False)  # (R, P) preventable admissions over the base rates

    # community and mental health
    community_contacts: Floats = field(init=False)  # (R, P) contacts
    mental_health_contacts: Floats = field(init=False)  # (R, P) contacts
    home_teams_gbp: Floats = field(init=False)  # (R, P) £ per head a year of new teams that face home, staffed
    waiting_for: Floats = field(init=False)  # (R, 2, P) persons at the month's end: community, mental health

    # emergency care
    ae_attendances: Floats = field(init=False)  # (R, T) visits, home and from elsewhere
    ae_attendances_place: Floats = field(init=False)  # (R, P) visits
    emergency_admissions: Floats = field(init=False)  # (R, T) stays, same-day and overnight, home and elsewhere
    emergency_admissions_place: Floats = field(init=False)  # (R, P) stays
    net_bed_days: Floats = field(init=False)  # (R, T) emergency bed-days without delay
    emergency_place: Floats = field(init=False)  # (R, 4, P) visits, same-day, overnight, bed-days of the places' people
    # (R, 3, T) of need for same-day stays, overnight stays, bed-days: by habits, bed supply, pressure and room
    emergency_factor: Floats = field(init=False)
    emergency_trust: Floats = field(init=False)  # (R, 4, T) the same in trusts, before same-day care turns any
    emergency_flow: Floats = field(init=False)  # (R, 4, K) the same as emergency_place by flow, in trusts of this world
    turned: Floats = field(init=False)  # (R, T) share of overnight stays that same-day care turns into visits
    overnight_stays: Floats = field(init=False)  # (R, T) overnight stays, home and elsewhere
    readmissions_crowded: Floats = field(init=False)  # (R, T) share of emergency stays that crowding brings back

    # beds, four hours, discharge
    open_days: Floats = field(init=False)  # (R, T) bed-days of beds with staff
    escalation_days: Floats = field(init=False)  # (R, T) of these, in escalation beds
    wanted_days: Floats = field(init=False)  # (R, T) bed-days wanted, planned stays that found no bed apart
    trolley_waits: Floats = field(init=False)  # (R, T) patients kept on a trolley
    bed_days: Floats = field(init=False)  # (R, T) occupied bed-days
    occupancy_pct: Floats = field(init=False)  # (R, T)
    delayed_bed_days: Floats = field(init=False)  # (R, T)
    pressure_pct: Floats = field(init=False)  # (R, T) bed-days wanted over bed-days open, %
    crowded: Floats = field(init=False)  # (R, T) points of occupancy over 90
    breach_pct: Floats = field(init=False)  # (R, T) of type 1
    four_hour_type1_pct: Floats = field(init=False)  # (R, T)
    four_hour_pct: Floats = field(init=False)  # (R, T) all types

    # planned care
    joined: Floats = field(init=False)  # (R, K) referrals that join a list
    put_off: Floats = field(init=False)  # (R, P) referrals that waits deter
    unmet_referrals: Floats = field(init=False)  # (R, P) refused or deterred
    lists: Floats = field(init=False)  # (R, 2, K) pathways waiting at the month's end: for a clinic, for a theatre
    completed: Floats = field(init=False)  # (R, 2, K) pathways ended: in clinic, in theatre
    waiting_list: Floats = field(init=False)  # (R, T) at the month's end, home flows
    theatre_plan: Floats = field(init=False)  # (R, K) operations sessions and staff allow
    theatre_days: Floats = field(init=False)  # (R, T) the same in bed-days if all stayed, patients from elsewhere too
    staffed_ratio: Floats = field(init=False)  # (R, T) share of posts filled over the base year's
    planned_staffed: Floats = field(init=False)  # (R, K) the same by flow
    operated: Floats = field(init=False)  # (R, K) operations of the trusts on those who waited
    ordinary_days: Floats = field(init=False)  # (R, T) bed-days that ordinary electives want, then get
    cancelled_days: Floats = field(init=False)  # (R, T) bed-days of ordinary electives that found no bed
    guarantee_cost_gbp: Floats = field(init=False)  # (R, F) treatments bought to keep the guarantee, where there is one
    operations: Floats = field(init=False)  # (R, K) operations and elective admissions of the trusts
    # operations moved to independents by decision, (R, P), £ at reference prices; set where anything is moved
    independent_value_gbp: Floats = field(init=False)

    # staff
    staff_fte: Floats = field(init=False)  # (R, T) in post
    staff_wanted: Floats = field(init=False)  # (R, T)
    agency_fte: Floats = field(init=False)  # (R, T)
    filled: Floats = field(init=False)  # (R, T) share of posts filled, agency included; 1 where there are none
    agency_cost_gbp: Floats = field(init=False)  # (R, T) all that agencies are paid, 2016/17 pay
    agency_cost_premium_gbp: Floats = field(init=False)  # (R, T) what they cost above staff in post
    ward_pay_gbp: Floats = field(init=False)  # (R, T) agency's basic pay that the trust's own posts replace

    # social care, and NHS spending
    packages_cost_gbp: Floats = field(init=False)  # (R, C) home care at the packages in place, this year's prices
    care_home_cost_gbp: Floats = field(init=False)  # (R, C) council-paid care-home places, this year's prices
    nhs_spend_gbp: Floats = field(init=False)  # (R, F) NHS money spent for the footprint (money fills it)
    unmet_social_care: Floats = field(init=False)  # (R, C) share of need

    def figure(self, name: str) -> Floats:
        """A figure that a part wrote, or that follows from the months together: see ``Played.tell``.

        Raises ``AttributeError`` where the month has none.
        """
        out: Floats
        for figures, place in self.told:
            if name in figures:
                out = figures[name][place]
                return out
        out = getattr(self, name)
        return out

    def figures(self) -> dict[str, Floats]:
        """All figures that the month has, by name."""
        names = [name for name in Month.__dataclass_fields__ if name not in ("month", "days", "told")]
        told = {name: figures[name][place] for figures, place in self.told for name in figures}
        return {name: getattr(self, name) for name in names if hasattr(self, name)} | told

    @property
    def gp_unmet_pct(self) -> Floats:
        """Need for consultations that is not met, % (R, P)."""
        return self.gp_unmet * 100.0

    @property
    def community_waiting(self) -> Floats:
        """People waiting for community and mental health care (R, P)."""
        out: Floats = self.waiting_for[:, 0] + self.waiting_for[:, 1]
        return out

    @property
    def beds_open(self) -> Floats:
        """Beds with staff (R, T)."""
        return self.open_days / self.days

    @property
    def escalation_beds(self) -> Floats:
        """Escalation beds (R, T)."""
        return self.escalation_days / self.days


# Figures of one level that the books and the indicators read, laid together when the first of them is asked for.
_LEVELS = (
    (
        "readmissions_crowded", "breach_pct", "bed_days", "open_days", "escalation_days", "wanted_days", "crowded",
        "agency_fte", "filled", "delayed_bed_days", "staff_fte", "turned",
    ),
    (
        "births", "death_factor", "harm", "frailty", "gp_short", "gp_appointments", "community_contacts",
        "mental_health_contacts",
    ),
    ("packages_cost_gbp", "care_home_cost_gbp", "unmet_social_care"),
    ("joined", "operated"),
)  # fmt: skip
_PLACED = {name: (level, n) for level in _LEVELS for n, name in enumerate(level)}


class Played:
    """Months that follow one another, and their figures by name as arrays (M, R, …)."""

    def __init__(self, months: Sequence[Month]) -> None:
        self.months = months
        self.first, self.last = months[0].month, months[-1].month  # 0 April to 11 March
        self._told: dict[str, Floats] = {}
        self._laid: dict[tuple[str, ...], Floats] = {}
        self._added: dict[tuple[str, ...], Floats] = {}

    def __len__(self) -> int:
        return len(self.months)

    def __getitem__(self, name: str) -> Floats:
        told = self._told.get(name)
        if told is not None:
            return told
        level, n = _PLACED.get(name) or ((name,), 0)
        out: Floats = self._together(level)[n]
        return out

    def tell(self, **figures: Floats) -> None:
        """Figures that follow from others (M, R, …): kept here, where their months find them."""
        if not self._told:
            for place, m in enumerate(self.months):
                m.told.append((self._told, place))
        self._told.update(figures)

    def total(self, name: str) -> Floats:
        """A figure added over the months in the order of the calendar, however many runs there are: (R, …)."""
        level, n = _PLACED.get(name) or ((name,), 0)
        found = self._added.get(level)
        if found is None:
            told = self._told.get(name)
            found = self._added[level] = summed(self._together(level) if told is None else told[None])
        out: Floats = found[n]
        return out

    def _together(self, names: tuple[str, ...]) -> Floats:
        """(names, M, R, …)."""
        found = self._laid.get(names)
        if found is None:
            if len(names) > 1:
                arrays = list(chain.from_iterable(zip(*map(attrgetter(*names), self.months), strict=True)))
            else:
                arrays = [m.figure(names[0]) for m in self.months]
            found = concatenate(arrays).reshape(len(names), len(self.months), *arrays[0].shape)
            self._laid[names] = found
        return found


def summed(values: Floats) -> Floats:
    """Values of several figures (N, M, …) added over the months, one after the other: (N, …)."""
    out: Floats
    if values[0, 0].size > 1:  # numpy then adds month to month; a single column it would add in pairs
        out = np.add.reduce(values, axis=1)
        return out
    out = np.add.accumulate(values, axis=1)[:, -1]
    return out


def running(values: Floats, before: Floats) -> Floats:
    """What months (M, R, …) bring a sum to, month by month, that stood at ``before`` (R, …).

    Added one after the other, so that the bits do not depend on where the year stops, nor on how many runs there are.
    """
    out = values.copy()
    out[0] += before
    return np.add.accumulate(out, axis=0, out=out)


def added(values: Floats, before: Floats) -> Floats:
    """A sum that stood at ``before`` (R, …) after months (M, R, …)."""
    out: Floats = running(values, before)[-1].copy()
    return out


def increments(to_date: Floats, before: Floats) -> Floats:
    """What each month added to a sum (M, R, …) that stood at ``before`` (R, …)."""
    out = to_date.copy()
    out[0] -= before
    out[1:] -= to_date[:-1]
    return out

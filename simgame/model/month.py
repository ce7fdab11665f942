"""What happened in one month: the record that the parts fill and the books read. Every array is (R, n)."""

from __future__ import annotations

from dataclasses import dataclass, field

from simgame.model.world import Floats


@dataclass(slots=True)
class Month:
    """One month. P places, T trusts, C councils, F footprints, K flows; all amounts are of this month alone."""

    month: int  # 0 April to 11 March
    days: float

    # people (population.py)
    births: Floats = field(init=False)  # (R, P) persons
    deaths: Floats = field(init=False)  # (R, P) persons
    moved: Floats = field(init=False)  # (R, P) net migration, persons
    years_lost: Floats = field(init=False)  # (R, P) QALYs lost by this month's deaths
    avoidable_deaths: Floats = field(init=False)  # (R, P) persons
    harm_deaths: Floats = field(init=False)  # (R, P) persons: deaths of crowded wards

    # new services (state.SERVICES), at the month's start
    in_force: Floats = field(init=False)  # (R, P, N) £ per head a year
    effect: Floats = field(init=False)  # (R, P, N) share of the full effect

    # need (need.py): persons, contacts or stays a month, after season, noise, events and growth
    need: Floats = field(init=False)  # (R, S, P), services in the order of need.SERVICES
    population: Floats = field(init=False)  # (R, P) persons
    people_over_64: Floats = field(init=False)  # (R, P) persons

    # general practice
    gp_appointments: Floats = field(init=False)  # (R, P)
    gp_short: Floats = field(init=False)  # (R, P) consultations needed and not given
    gp_unmet_pct: Floats = field(init=False)  # (R, P) %
    gp_short_more: Floats = field(init=False)  # (R, P) consultations short beyond the base year's share
    preventable_factor: Floats = field(init=False)  # (R, P) preventable admissions over the base rates

    # community and mental health
    community_contacts: Floats = field(init=False)  # (R, P) contacts
    mental_health_contacts: Floats = field(init=False)  # (R, P) contacts
    home_teams_gbp: Floats = field(init=False)  # (R, P) £ per head a year of new teams that face home, staffed
    community_waiting: Floats = field(init=False)  # (R, P) persons at the month's end

    # emergency care
    ae_attendances: Floats = field(init=False)  # (R, T) visits, home and from elsewhere
    ae_attendances_place: Floats = field(init=False)  # (R, P) visits
    emergency_admissions: Floats = field(init=False)  # (R, T) stays, same-day and overnight, home and elsewhere
    emergency_admissions_place: Floats = field(init=False)  # (R, P) stays
    net_bed_days: Floats = field(init=False)  # (R, T) emergency bed-days without delay
    same_day_visits: Floats = field(init=False)  # (R, T) overnight stays turned into visits
    emergency_count: Floats = field(init=False)  # (R, K) stays
    overnight_count: Floats = field(init=False)  # (R, K) overnight stays
    overnight_stays: Floats = field(init=False)  # (R, T) overnight stays, home and elsewhere
    readmission_share: Floats = field(init=False)  # (R, T) of emergency stays that good care would have spared

    # beds, four hours, discharge
    beds_open: Floats = field(init=False)  # (R, T) beds with staff
    escalation_beds: Floats = field(init=False)  # (R, T)
    trolley_waits: Floats = field(init=False)  # (R, T) patients kept on a trolley
    bed_days: Floats = field(init=False)  # (R, T) occupied bed-days
    occupancy_pct: Floats = field(init=False)  # (R, T)
    delayed_bed_days: Floats = field(init=False)  # (R, T)
    pressure_pct: Floats = field(init=False)  # (R, T) bed-days wanted over bed-days open, %
    crowded: Floats = field(init=False)  # (R, T) points of occupancy over 90
    breach_pct: Floats = field(init=False)  # (R, T) % of type 1
    four_hour_type1_pct: Floats = field(init=False)  # (R, T)
    four_hour_pct: Floats = field(init=False)  # (R, T) all types
    escalation_cost_gbp: Floats = field(init=False)  # (R, T) premium of escalation beds, 2016/17 pounds

    # planned care
    referrals: Floats = field(init=False)  # (R, P) that joined the list
    unmet_referrals: Floats = field(init=False)  # (R, P) refused or deterred
    completed: Floats = field(init=False)  # (R, K, 2) pathways ended in clinic, in theatre
    waiting_list: Floats = field(init=False)  # (R, T) at the month's end, home flows
    theatre_plan: Floats = field(init=False)  # (R, K) operations sessions and staff allow
    theatre_trust: Floats = field(init=False)  # (R, T) the same, home flows
    planned_staffed: Floats = field(init=False)  # (R, T) staff and money of planned care, ratio to the start
    off_list: Floats = field(init=False)  # (R, K) elective admissions that no list holds
    ordinary_share: Floats = field(init=False)  # (R, T) elective admissions that stay overnight
    ordinary_days: Floats = field(init=False)  # (R, T) bed-days that ordinary electives want, then get
    cancelled: Floats = field(init=False)  # (R, T) ordinary operations that found no bed
    guarantee_cost_gbp: Floats = field(init=False)  # (R, F) treatments bought to keep the guarantee
    independent_value_gbp: Floats = field(init=False)  # (R, P) operations moved to independents by decision
    leak_value_gbp: Floats = field(init=False)  # (R, P) care at other trusts and independents, reference prices

    # activity at 2016/17 national reference prices, before market forces factor and price index
    value_ref_gbp: Floats = field(init=False)  # (R, K, J)

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

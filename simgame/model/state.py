# ruff: noqa: RUF009 - _f() returns a dataclass field
"""The state of a world between two months: every stock, with its level, unit and words declared once.

Arrays have a leading run axis: (R, columns of the level, further axes). Outside ``year()`` a state is sealed: its
arrays are read-only and its fields cannot be set. ``year()`` works on ``open_copy()`` and seals what it returns.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

import numpy as np

from simgame.model.chart import chart
from simgame.model.indicators import Indicators
from simgame.model.world import AGES, LINES, NEEDS, Floats, World

# What money newly spent on a place runs through, each a three-stage delay of £ per head a year (index in this tuple).
SERVICES = (
    "prevention_quick",  # falls, smoking
    "prevention_slow",
    "screening",
    "skill_mix",
    "gp_training",
    "community_teams",
    "discharge_to_assess",
    "crisis_teams",
    "mental_health",
    "home_visits",
    "reablement",
    "care_home_support",
)
A, S, J, N = len(AGES), len(NEEDS), len(LINES), len(SERVICES)
# Stocks that a month changes where they stand. Every other stock is replaced whole, so an open state may share it.
IN_PLACE = (
    "gp_fte", "stay_room", "ytd_withheld_gbp", "ytd_month_ref_gbp",
    "worst_month",
)  # fmt: skip


def _f(level: str, unit: str, what: str, *tail: int, start: float = 0.0) -> Any:
    """Declare a field: ``level`` gives its columns, ``tail`` the axes after them, ``start`` what a new state holds."""
    return field(metadata={"level": level, "unit": unit, "what": what, "tail": tail, "start": start})


@dataclass(init=False, eq=False, repr=False)
class State:
    """All stocks on the first day of a month; ``year``: first calendar year of the financial year to be played."""

    world: World
    year: int
    last: Indicators  # of the year that has ended

    # --- people -----------------------------------------------------------------------------------------------------
    population: Floats = _f("place", "persons", "people by age and need", A, S)
    noise: Floats = _f("place", "log ratio", "this month's correlated noise: urgent, planned, practice, mental", 4)
    frailty: Floats = _f("place", "ratio", "long-term illness turning to frailty, over the base rate", start=1)
    harm: Floats = _f("place", "share", "extra deaths of last month's crowding, as a share of hospital deaths")
    services: Floats = _f(
        "place", "£ per head a year, 2016/17 prices", "new services by SERVICES; the last stage is in force", N, 3
    )

    # --- general practice -------------------------------------------------------------------------------------------
    gp_fte: Floats = _f("place", "FTE", "general practitioners, fully qualified")
    gp_start: Floats = _f("place", "FTE per head", "general practitioners for each person, base year")
    gp_strain: Floats = _f("place", "0 to 1", "strain of practices")
    gp_continuity: Floats = _f("place", "0 to 1", "share of consultations with the patient's usual GP")
    gp_need_scale: Floats = _f(
        "place", "ratio", "start calibration: need for consultations over rates × people", start=1
    )
    practices_merged: Floats = _f("place", "0 to 1", "share of practices that joined up since the start")
    gp_unmet_start: Floats = _f("place", "share", "need for consultations unmet in the base year")

    # --- community and mental health --------------------------------------------------------------------------------
    community_teams: Floats = _f("place", "contacts a month", "community teams of the block, when fully staffed")
    teams_settled: Floats = _f(
        "place", "£ per head a year, 2016/17 prices", "new teams that have learnt to keep people out (last stage)", 3
    )
    facing_home: Floats = _f("place", "0 to 1", "share of new teams that face home")
    mental_health: Floats = _f("place", "contacts a month", "mental health capacity of the block, when fully staffed")
    community_waiting: Floats = _f("place", "persons", "waiting for community care, for mental health care", 2)
    integration_effect: Floats = _f("footprint", "0 to 1", "integration as care feels it: 18 months after practice", 3)

    # --- social care ------------------------------------------------------------------------------------------------
    packages: Floats = _f("council", "packages", "home care packages in place")
    packages_affordable: Floats = _f("council", "packages", "what the council's money buys (money writes it)")
    care_home_beds: Floats = _f("council", "beds", "care-home beds that take people over 64")
    care_home_beds_start: Floats = _f("council", "beds", "the same when play began; none before")
    care_home_fee_ratio: Floats = _f("council", "ratio", "fees over the cost of a bed, relative to the start", start=1)
    social_care_real: Floats = _f("council", "£ a year, 2016/17 prices", "real spend per person over 64 (money)")
    social_care_start: Floats = _f("council", "£ a year, 2016/17 prices", "real spend per person over 64, base year")
    social_care_past: Floats = _f("council", "£ a year, 2016/17 prices", "real spend per person over 64, years past", 2)
    unmet_social_care: Floats = _f("footprint", "share", "need for social care that is not met")

    # --- hospital ---------------------------------------------------------------------------------------------------
    beds: Floats = _f("trust", "beds", "general and acute beds, open all year")
    beds_start: Floats = _f("trust", "beds per 1000", "beds for each 1000 served, base year")
    beds_to_close: Floats = _f("trust", "beds", "decided, not closed yet")
    wards_closed: Floats = _f("trust", "wards", "wards of 28 beds closed for good since the start")
    same_day_capacity: Floats = _f("trust", "stays a month", "same-day emergency care (last stage works)", 3)
    stay_room: Floats = _f("trust", "ratio", "stays by room: longer where beds stand empty, shorter if full", start=1)
    stay_scale: Floats = _f("trust", "ratio", "start calibration: bed-days over rates × people", start=1)
    four_hour_b: Floats = _f("trust", "points", "start calibration: breaches that occupancy does not explain")
    delayed_share: Floats = _f("trust", "share", "delayed days over bed-days net of delay, base year")
    occupancy: Floats = _f("trust", "%", "last month's midnight occupancy")
    breach: Floats = _f("trust", "% of type 1", "last month's breaches of four hours")
    emergency_staffing: Floats = _f("trust", "attendances a month", "start calibration: what emergency staff can see")
    breach_start: Floats = _f("trust", "% of type 1", "breaches in the base year")
    theatre_sessions: Floats = _f("trust", "sessions a month", "theatre sessions of the budget")
    theatre_start: Floats = _f("trust", "sessions a month", "theatre sessions, base year")
    waiting_list: Floats = _f("flow", "pathways", "waiting: ending in clinic, ending in theatre", 2)
    completions: Floats = _f("flow", "pathways a week", "mean of about 18 weeks: clinic, theatre", 2)
    clinic_capacity: Floats = _f(
        "flow", "pathways a month", "start calibration: ending in clinic, ending in theatre", 2
    )
    clearance_start: Floats = _f("flow", "weeks", "list over weekly completions, base year")
    planned_money: Floats = _f("trust", "ratio", "planned care that is paid for over capacity (money)", start=1e9)

    # --- staff ------------------------------------------------------------------------------------------------------
    staff: Floats = _f("trust", "FTE", "clinical staff in post")
    staff_start: Floats = _f("trust", "FTE", "clinical staff wanted in the base year")
    staffed: Floats = _f("trust", "share", "last month's posts filled, agency included")
    ward_posts: Floats = _f("trust", "FTE", "lasting posts in place of agency, as they fill (last stage)", 3)
    discharge_team: Floats = _f("trust", "days a month", "that a discharge team could spare, as it fills (last)", 3)
    vacancies: Floats = _f("trust", "FTE", "clinical posts wanted less staff in post")
    morale: Floats = _f("trust", "0 to 1", "morale of staff")
    pay_gap: Floats = _f("trust", "ratio", "pay below the market (0.01 is 1 % behind), relative to the start")
    savings_strain: Floats = _f("trust", "0 to 1", "strain of savings over 2 % a year (money)")
    funding_index: Floats = _f("trust", "ratio", "real income a head over the start's, posts follow (money)", start=1)

    # --- prices and the settlement (money) --------------------------------------------------------------------------
    price_index: Floats = _f("england", "ratio", "national prices over those of 2016/17", start=1)
    negotiated_price: Floats = _f("footprint", "ratio", "price agreed for acute care over the national one", start=1)
    cost_index: Floats = _f("england", "ratio", "providers' input prices over those of 2016/17", start=1)
    plan_phase: Floats = _f("england", "share", "share of a year's value that falls in each month", J, 12, start=1 / 12)
    ytd_month_ref_gbp: Floats = _f("england", "£", "this year's value by month, reference prices", J, 12)
    top_slice_gbp: Floats = _f("footprint", "£ a year", "cut from allocations this year for last year's deficits")
    capital_raid_gbp: Floats = _f("footprint", "£ a year", "capital moved to revenue for last year's deficits")
    heads: Floats = _f("place", "persons", "people on 1 April, for allocations")

    # --- contracts (money); a line is a flow and a service, as in chart.Chart ---------------------------------------
    line_scale: Floats = _f("line", "ratio", "start calibration: purchased value over reference value", start=1)
    leak_scale: Floats = _f("place", "ratio", "start calibration: the same for care bought elsewhere", start=1)
    ytd_ref_gbp: Floats = _f("line", "£", "contract year to date: value at reference prices")
    ytd_value_gbp: Floats = _f("line", "£", "contract year to date: value that counts")
    ytd_due_gbp: Floats = _f("line", "£", "contract year to date: what the equation gives")
    ytd_paid_gbp: Floats = _f("line", "£", "contract year to date: cash paid")
    ytd_withheld_gbp: Floats = _f("line", "£", "contract year to date: value that does not count")
    outturn_gbp: Floats = _f("line", "£ a year", "last year's value that counted, at its prices")
    outturn_ref_gbp: Floats = _f("line", "£ a year", "last year's value at reference prices")
    plan_value_gbp: Floats = _f("line", "£ a year", "V₀ of the contract equation, or the share's line")
    crossed_gbp: Floats = _f("line", "£", "in one budget: what crosses budgets this year, to (+) or from a share")
    share_moved_gbp: Floats = _f("line", "£ a year", "in one budget: what boards have moved to (+) or from a share")
    emergency_baseline_gbp: Floats = _f("line", "£ a year", "2008/09 emergency value, reference prices; 0 elsewhere")
    recording: Floats = _f("trust", "ratio", "value that better recording added", start=1)
    recording_start: Floats = _f("trust", "ratio", "the same when play opened", start=1)
    schemes_gbp: Floats = _f("place", "£ a year", "schemes agreed from sums withheld last year")
    schemes_start_gbp: Floats = _f("place", "£ a year", "the same in the first year of play")
    withheld_last_gbp: Floats = _f("place", "£", "withheld last year: marginal rate and readmissions")

    # --- commissioners, practices (money) ---------------------------------------------------------------------------
    allocation_gbp: Floats = _f("place", "£ a year", "NHS allocation with the practice budget")
    practice_budget_gbp: Floats = _f("place", "£ a year", "practices' part of the allocation")
    practice_cost_gbp: Floats = _f("place", "£ a head a year", "practices' cost of a normal year, 2016/17 pounds")
    other_programmes_gbp: Floats = _f("place", "£ a year", "ambulances and other programmes, at this year's prices")
    other_programmes_whole_gbp: Floats = _f("place", "£ a year", "the same, had nothing been cut since play began")
    prescribing_scale: Floats = _f("place", "ratio", "start calibration of prescribing", start=1)
    continuing_scale: Floats = _f("place", "ratio", "start calibration of continuing care", start=1)
    continuing_tight: Floats = _f("place", "share", "continuing care that tight rules refuse; councils pay it")
    last_prescribing_gbp: Floats = _f("place", "£ a year", "prescribing of last year")
    last_continuing_gbp: Floats = _f("place", "£ a year", "continuing care of last year")
    last_leak_gbp: Floats = _f("place", "£ a year", "care bought elsewhere and from independents last year")
    debt_gbp: Floats = _f("place", "£", "last year's overspend, first call on the next allocation")
    banked_gbp: Floats = _f("place", "£", "past underspend, returned by leave only")

    common_ytd_gbp: Floats = _f(
        "place", "£", "year to date: care elsewhere, prescribing, continuing care, a wait guarantee"
    )

    # --- trusts (money) ---------------------------------------------------------------------------------------------
    cost_base_gbp: Floats = _f("trust", "£ a year", "start calibration: cost of the base volume, 2016/17 input prices")
    volume_base_gbp: Floats = _f("trust", "£ a year", "start calibration: base volume, reference prices", start=1)
    last_volume_gbp: Floats = _f("trust", "£ a year", "last year's volume of all payers, reference prices")
    last_emergencies: Floats = _f("trust", "stays a year", "last year's emergency stays")
    settled_volume_gbp: Floats = _f("trust", "£ a year", "volume the fixed cost is made for, reference prices", start=1)
    bed_days_base: Floats = _f("trust", "days a year", "start calibration: bed-days of the base volume")
    premium_base_gbp: Floats = _f("trust", "£ a year", "start calibration: agency premium and escalation in the base")
    unfilled_base: Floats = _f("trust", "share", "start calibration: posts that nobody fills")
    productivity: Floats = _f("trust", "ratio", "cost for the same work over the start's, for good", start=1)
    ytd_volume_gbp: Floats = _f("trust", "£", "year to date: volume of all payers, reference prices")
    ytd_bed_days: Floats = _f("trust", "days", "year to date: bed-days")
    wards_counted: Floats = _f("trust", "wards", "closed wards whose saving has been counted")
    funding_base_gbp: Floats = _f("trust", "£ a head", "start calibration: real contract income a head")
    ytd_cost_gbp: Floats = _f("trust", "£", "year to date: cost of activity, levers and agency apart")
    ytd_balance_gbp: Floats = _f("trust", "£", "year to date: earned less spent, sustainability fund apart")
    ytd_extra_gbp: Floats = _f("trust", "£", "year to date: agency premium and escalation, 2016/17 pay")
    ytd_unfilled: Floats = _f("trust", "share", "year to date: sum of the months' posts that nobody fills")
    ytd_fund_gbp: Floats = _f("trust", "£", "year to date: sustainability fund earned")
    ytd_in_time: Floats = _f("trust", "points", "year to date: sum of the months' four-hour figures")
    fund_lost: Floats = _f("trust", "0 or 1", "the money test was missed this year")
    specialised_gbp: Floats = _f("trust", "£ a year", "specialised services, 2016/17 prices")
    education_gbp: Floats = _f("trust", "£ a year", "education, research, 2016/17 prices")
    private_gbp: Floats = _f("trust", "£ a year", "private and other income, 2016/17 prices")
    trust_income_gbp: Floats = _f("trust", "£ a year", "last year's income")
    underlying_gbp: Floats = _f("trust", "£ a year", "last year's underlying balance")
    control_total_gbp: Floats = _f("trust", "£ a year", "this year's control total, before the fund")
    deficit_years: Floats = _f("trust", "years", "years in a row over 3 % in deficit")
    special_measures: Floats = _f("trust", "0 or 1", "in special measures for money")
    loans_gbp: Floats = _f("trust", "£", "loans")
    net_assets_gbp: Floats = _f("trust", "£", "net assets, for the dividend")
    backlog_gbp: Floats = _f("trust", "£", "maintenance backlog")
    backlog_opening_gbp: Floats = _f("trust", "£, 2016/17 prices", "maintenance backlog when play began")
    backlog_start_gbp: Floats = _f("trust", "£", "maintenance backlog at the start")
    capital_built: Floats = _f("footprint", "£ a head", "schemes built since the start of play")
    habits: Floats = _f(
        "trust",
        "ratio to the start",
        "emergency threshold, length of stay, day-case share, planned volume, outpatient visits",
        5,
        start=1,
    )
    margin_start: Floats = _f("trust", "share of price", "marginal margin at the start: emergency, planned", 2)

    # --- councils (money) -------------------------------------------------------------------------------------------
    council_budget_gbp: Floats = _f("council", "£ a year", "social care budget, better care fund included")
    council_reserves_gbp: Floats = _f("council", "£", "reserves")
    council_other_gbp: Floats = _f("council", "£ a year", "social workers and other care, this year's prices")
    council_ytd_gbp: Floats = _f("council", "£", "packages and care homes paid, year to date")
    over_64: Floats = _f("council", "persons", "people over 64 it serves, on 1 April")
    packages_base: Floats = _f("council", "packages", "packages the budget keeps up, levers apart")
    better_care_gbp: Floats = _f("pair", "£ a year", "better care fund, place to council")

    # --- the regime (money) -----------------------------------------------------------------------------------------
    regime_was: Floats = _f("footprint", "0 to 1", "last year's payment, decision, pooling, exit, posts", 5)
    years_since: Floats = _f("footprint", "years", "since the posts' switch was turned", start=99)
    posts_closed: Floats = _f("footprint", "0 to 1", "transaction posts closed, of those that can be")
    transition_due: Floats = _f("footprint", "£ a head", "transition still to pay: this year, next, the one after", 3)
    dip_months: Floats = _f("footprint", "months", "left of lost productivity")
    dip_level: Floats = _f("footprint", "% of cost", "productivity lost by the change, not yet recovered")
    dip_size: Floats = _f("footprint", "0 to 1", "size of the change that costs productivity")
    late_months: Floats = _f("footprint", "months", "left in which no new service development starts")
    crowded_gbp: Floats = _f("footprint", "£ a year", "outside hospital's share that hospitals crowd out this year")
    quarrel: Floats = _f("footprint", "points a year", "trust that last year's quarrels over money cost this year")
    choice_quality: Floats = _f("footprint", "ratio", "hospital deaths over the start's for lost choice", start=1)
    short_start: Floats = _f("footprint", "as declared", "when play began: beds over enough, waiting, appointments", 3)
    gain_gp_gbp: Floats = _f("place", "£", "gain shared with practices in March, to be spent in the year after")
    more_gp_gbp: Floats = _f("place", "£ a year", "what practices spend this year beyond their budget: moved, shared")
    contingency_left_gbp: Floats = _f("place", "£", "last year's contingency that was not needed: it returns")
    freed_gp_gbp: Floats = _f("place", "£ a year", "freed management money for practices")
    freed_prevention_gbp: Floats = _f("place", "£ a year", "freed management money for population health")
    reserve_gbp: Floats = _f("footprint", "£ a year", "reserve of the one budget at the plan")

    # --- the books (money) ------------------------------------------------------------------------------------------
    balances: Floats = _f("account", "£", "balance of every account")
    rows_ytd: Floats = _f("row", "£", "every payment of the year to date")
    worst_month: Floats = _f("england", "£", "largest residual of a month this year")

    # --- the system --------------------------------------------------------------------------
    organisational_trust: Floats = _f("footprint", "0 to 1", "trust between organisations")
    leadership: Floats = _f("footprint", "0 to 1", "leadership")
    records: Floats = _f("footprint", "0 to 1", "shared records")
    joint_teams: Floats = _f("footprint", "0 to 1", "joint teams")
    disruption: Floats = _f("footprint", "0 to 1", "disruption")
    records_start: Floats = _f("footprint", "0 to 1", "shared records at the start")
    trust_start: Floats = _f("footprint", "0 to 1", "trust between organisations at the start")
    leadership_start: Floats = _f("footprint", "0 to 1", "leadership at the start")
    integration_start: Floats = _f("footprint", "0 to 1", "integration in practice at the start")
    confidence: Floats = _f("footprint", "0 to 1", "public confidence")
    heat: Floats = _f("footprint", "0 to 1", "political heat")
    commissioners_merged: Floats = _f("footprint", "0 or 1", "one commissioner in place of several")
    integration_law: Floats = _f("footprint", "0 to 1", "integration in law")
    integration_practice: Floats = _f("footprint", "0 to 1", "integration in practice (last stage is in force)", 3)
    yield_ratio: Floats = _f("footprint", "ratio", "true yield of out-of-hospital schemes, hidden", start=1)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a state is sealed: {name} cannot be set outside year()")

    @property
    def runs(self) -> int:
        """How many runs it holds."""
        return int(self.population.shape[0])

    def open_copy(self, runs: int | None = None) -> State:
        """An open state with arrays of its own; ``runs`` > 1 repeats a single run."""
        new = object.__new__(OpenState)
        new.world, new.year, new.last = self.world, self.year, self.last
        store = new.__dict__
        for name in STOCKS:
            array = self.__dict__[name]
            if runs is not None and array.shape[0] != runs:
                array = np.broadcast_to(array, (runs, *array.shape[1:]))
            store[name] = array.copy()
        return new

    def opened(self, runs: int) -> State:
        """An open state for the year's parts: it shares this one's read-only arrays but for those of ``IN_PLACE``.

        ``runs`` > 1 repeats a single run. Raises ``ValueError`` later where another stock is changed in place.
        """
        new = object.__new__(OpenState)
        store = new.__dict__ = self.__dict__.copy()
        if self.runs != runs:
            for name in STOCKS:
                store[name] = np.repeat(store[name], runs, axis=0)
        else:
            for name in IN_PLACE:
                store[name] = store[name].copy()
        return new

    def seal(self) -> State:
        """The same state, arrays read-only and fields fixed from now on."""
        store = self.__dict__
        for name in STOCKS:
            store[name].setflags(False)  # no more to be written; by position in a quarter of the time
        object.__setattr__(self, "__class__", State)
        return self


class OpenState(State):
    """A state inside ``year()``: its fields can be set."""

    __setattr__ = object.__setattr__  # type: ignore[assignment]  # the sealed one's stays away


STOCKS: tuple[str, ...] = tuple(f.name for f in fields(State) if f.metadata)


def columns(world: World) -> dict[str, int]:
    """How many columns an array of each level has."""
    c = chart(world)
    return {
        "place": len(world.places),
        "trust": len(world.trusts),
        "council": len(world.councils),
        "footprint": len(world.footprints),
        "flow": len(world.flow_place),
        "england": 1,
        "line": c.lines,
        "pair": len(c.pairs),
        "row": c.rows,
        "account": len(c.accounts),
    }


def shapes(world: World) -> dict[str, tuple[tuple[int, ...], float]]:
    """Shape without the run axis, and the value a blank state holds, of every stock."""
    wide = columns(world)
    return {
        f.name: ((wide[f.metadata["level"]], *f.metadata["tail"]), float(f.metadata["start"]))
        for f in fields(State)
        if f.metadata
    }


def blank(world: World, year: int) -> State:
    """An open state of one run with every stock at its declared start."""
    new = object.__new__(OpenState)
    new.world, new.year, new.last = world, year, Indicators.of({})
    for name, (shape, start) in shapes(world).items():
        new.__dict__[name] = np.full((1, *shape), start)
    return new

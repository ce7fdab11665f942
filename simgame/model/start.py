"""Start values: the base year from rates and facts, calibrated to each place, then run to the first year of play.

What is fitted to what stands in the evidence (quality "fitted") and in docs/calibration.md: nothing after 2015/16.
"""

from __future__ import annotations

import numpy as np

from simgame.model import beds, discharge, electives, general_practice, money, need, population, system
from simgame.model.decisions import Decisions
from simgame.model.evidence import Parameters
from simgame.model.indicators import Indicators
from simgame.model.inputs import DAYS, Inputs, wiring
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.state import State, blank
from simgame.model.world import FACTS_YEAR, Floats, World
from simgame.model.year import Year, year

# Passes of the base year: each corrects stays and breaches by what the one before left over.
_PASSES = 3
_FIRST_GUESS = 0.5  # guess: of breaches that occupancy does not explain, before the trials of the base year
_MOST_DELAYED = 0.5  # guard: of emergency bed-days, at the start
_PUT_RIGHT = (0.5, 2.0)  # guard: what one trial of the base year may do to stays
_POPULATION_YEAR, _TO_APRIL = 2017, 0.25  # calendar: the population facts are of the middle of 2017


def opening(world: World, parameters: Parameters) -> State:
    """The state when play opens, 1 April 2017: the base year 2013/14, then the years to it under published settlements.

    The split is kept, decisions are the default, luck is off. ``last`` holds the indicators of 2016/17.
    """
    s = base_year(world, parameters)
    for _ in range(world.play_year - world.base_year):
        s = played(s, parameters).state
    return s


def widen(state: State, runs: int) -> State:
    """The same state in every run."""
    wide = state.open_copy(runs)
    levels = {
        level: {key: np.broadcast_to(value, (runs, *value.shape[1:])).copy() for key, value in values.items()}
        for level, values in state.last.levels().items()
    }
    wide.last = Indicators.of(levels)
    return wide.seal()


def played(s: State, p: Parameters) -> Year:
    """A year of history: the settlement of its year, everything else by default, luck off."""
    decisions = Decisions(s.world.columns, _settled(s.world, s.year))
    regime = Regime.of("keep", len(s.world.footprints))
    return year(s, decisions, regime, p, Shocks(), Luck.of(0, on=False))


def _settled(world: World, year: int) -> dict[str, Floats]:
    return {key: np.asarray([[value]]) for key, value in world.settlement.get(year, {}).items()}


def base_year(world: World, parameters: Parameters) -> State:
    """1 April of the base year: people, then every stock that makes the base year what the facts say it was."""
    s = blank(world, world.base_year)
    w = wiring(world)
    d = Decisions(world.columns, _settled(world, world.base_year))
    regime = Regime.of("keep", w.footprints)
    i = Inputs(world, w, d, regime, parameters, Shocks(), Luck.of(0, on=False), world.base_year, 0, 1, {})
    _people(s, i)
    i.annual["heads"] = np.maximum(s.population.sum(axis=(2, 3)), 1e-9)
    i.annual["costs"] = s.cost_index
    i.annual["footprint_people"] = w.place_to_footprint(i.annual["heads"])
    need.open_year(s, i)
    wanted = _yearly_need(s, i)
    _practices(s, i, wanted)
    _community(s, i, wanted)
    _social_care(s, i, wanted)
    _planned_care(s, i, wanted)
    _hospital(s, i, wanted)
    _staff(s, i)
    system.open_system(s, i)
    money.open_books(s, i)
    s.seal()
    for _ in range(_PASSES):
        s = _corrected(s, played(s, parameters), parameters)
    return s


def _people(s: State, i: Inputs) -> None:
    """Population of 1 April of the base year: that of 2017 taken back, until the years between bring it there again."""
    world = i.world
    growth = 1.0 + world.population_growth_pct[None] / 100.0
    target = world.population[None] * growth**-_TO_APRIL
    base = world.population[None] * growth ** -_years_back(world)
    long_term, frail = need.by_age(i.known, "share_long_term"), need.by_age(i.known, "share_frail")
    mix = np.stack((1.0 - long_term - frail, long_term, frail), axis=-1)[:, None]
    if world.base_population is not None:
        s.population = world.base_population[None, :, :, None] * mix
        return
    for _ in range(_PASSES):
        s.population = base[..., None] * mix
        reached = _run_people(s, i)
        base = base * target / np.maximum(reached, 1e-9)
    s.population = base[..., None] * mix


def _years_back(world: World) -> float:
    """Years from 1 April of the base year to the date of the population facts."""
    return _POPULATION_YEAR + _TO_APRIL - world.base_year


def _run_people(s: State, i: Inputs) -> Floats:
    """The population by age on 1 April 2017 if nothing but people moved (1, P, 5)."""
    people = s.population.copy()
    population.open_year(s, i)
    a = i.annual
    for _ in range(12 * (_POPULATION_YEAR - s.world.base_year)):
        births = people[:, :, 1].sum(axis=-1) * a["birth"]
        worse, older = people * a["worse"], people * a["ageing"]
        people = people * (1.0 - a["death"] + a["moving"]) - worse - older
        people[..., 1:] += worse[..., :2]
        people[:, :, 1:] += older[:, :, :4]
        people[:, :, 0, 0] += births
    out: Floats = people.sum(axis=-1)
    return out


def _yearly_need(s: State, i: Inputs) -> Floats:
    """Need of the base year by row and place (1, 16, P), luck off; stocks as their mean."""
    a = i.annual
    total = np.matmul(a["rates"], s.population.reshape(1, i.w.places, 15).transpose(0, 2, 1))
    factor = a["need_factor"].sum(axis=0)
    stocks = np.asarray([name in ("people", "over_64", "social_care") for name in need.SERVICES])[:, None]
    out: Floats = total * np.where(stocks, factor / 12.0, factor)
    return out


def _practices(s: State, i: Inputs, wanted: Floats) -> None:
    p = i.p
    back = (1.0 + p["gp_fte_trend_to_2017_pct"] / 100.0) ** _years_back(i.world)
    s.gp_fte = i.world.gp_fte[None] / back
    heads = np.maximum(s.population.sum(axis=(2, 3)), 1e-9)
    s.gp_start = s.gp_fte / heads
    general_practice.open_year(s, i)
    given = s.gp_fte * i.annual["gp_output"].sum(axis=0)
    s.gp_unmet_start = np.broadcast_to(p["gp_unmet_start"], s.gp_fte.shape).copy()
    s.gp_need_scale = given / (1.0 - p["gp_unmet_start"]) / np.maximum(wanted[:, need.GP], 1e-9)
    s.gp_continuity = np.broadcast_to(p["continuity_start"], s.gp_fte.shape).copy()
    s.gp_strain = np.broadcast_to(p["gp_strain_start"], s.gp_fte.shape).copy()
    s.facing_home = np.broadcast_to(p["facing_home_start"], s.gp_fte.shape).copy()


def _community(s: State, i: Inputs, wanted: Floats) -> None:
    p = i.p
    s.community_teams = wanted[:, need.COMMUNITY] / 12.0 * p["community_met_start"]
    s.mental_health = wanted[:, need.MENTAL_HEALTH] / 12.0 * p["mental_health_access_start"]
    short = (wanted[:, need.COMMUNITY] / 12.0 - s.community_teams) / p["contacts_per_person"]
    sought = wanted[:, need.MENTAL_HEALTH] / 12.0 * p["mental_health_seek_share"]
    mental = np.maximum(sought - s.mental_health, 0.0) / p["mental_contacts_per_person"]
    stay = (1.0 - p["waiting_give_up"]) / p["waiting_give_up"]
    s.community_waiting = np.stack((short * stay, mental * stay), axis=-1)


def _social_care(s: State, i: Inputs, wanted: Floats) -> None:
    p, w, world = i.p, i.w, i.world
    over_64 = i.over_councils(w.place_to_footprint(wanted[:, need.OVER_64])) * w.council_weight
    people = i.over_councils(w.place_to_footprint(wanted[:, need.SOCIAL_CARE])) * w.council_weight
    s.care_home_beds = over_64 * world.care_home_beds_per_1000_65 / 1000.0
    met = people * (1.0 - p["unmet_social_start"]) - s.care_home_beds * p["care_home_occupancy"]
    s.packages = np.maximum(met, people * p["packages_least_share"])
    s.packages_affordable = s.packages.copy()
    unmet = 1.0 - (s.packages + s.care_home_beds * p["care_home_occupancy"]) / np.maximum(people, 1e-9)
    s.unmet_social_care = w.council_to_footprint(np.maximum(unmet, 0.0) * w.council_weight)
    s.social_care_real = np.broadcast_to(world.social_care_gbp_per_65, s.packages.shape).copy()
    s.social_care_start = s.social_care_real.copy()
    s.social_care_past = discharge.spent_before(s.social_care_start, i.known)


def _planned_care(s: State, i: Inputs, wanted: Floats) -> None:
    p, w = i.p, i.w
    starts = wanted[:, need.REFERRALS].take(w.flow_p, 1) * w.acute_share  # a year
    people = wanted[:, need.PEOPLE] * i.world.need_index
    size = people.take(w.flow_p, 1) * w.acute_share * (p["list_start_per_1000"] / 1000.0)
    share = p["theatre_share_of_list"][..., None] * np.asarray([-1.0, 1.0]) + np.asarray([1.0, 0.0])
    s.waiting_list = size[..., None] * share
    kept = starts * (1.0 - p["leave_untreated_share"]) * p["completions_start_ratio"]
    split = p["theatre_share_of_starts"][..., None] * np.asarray([-1.0, 1.0]) + np.asarray([1.0, 0.0])
    s.clinic_capacity = kept[..., None] * split / 12.0
    s.completions = s.clinic_capacity * (12.0 * 7.0 / 365.0)
    s.clearance_start = electives.clearance(s.waiting_list, s.completions)
    s.theatre_sessions = w.flow_to_trust(s.clinic_capacity[..., 1]) * (1.0 + w.inflow)
    s.theatre_start = s.theatre_sessions.copy()


def _hospital(s: State, i: Inputs, wanted: Floats) -> None:
    """Beds of the base year from those of 2017; stays so that its occupancy is met; first guesses of the rest."""
    p, w, world = i.p, i.w, i.world
    back = np.ones((1, 1))
    for later in range(world.base_year + 1, FACTS_YEAR + 1):
        back = back * beds.history(world, later, i.known)
    s.beds = world.beds[None] / back
    served = w.flow_to_trust(s.population.sum(axis=(2, 3)).take(w.flow_p, 1) * w.acute_share)
    s.beds_start = s.beds / np.maximum(served, 1e-9) * 1000.0
    flow = wanted[:, need.AE : need.BED_DAYS + 1].take(w.flow_p, 2) * w.acute_share
    trust = w.flow_to_trust(flow) * (1.0 + w.inflow)
    off_list = wanted[:, need.ELECTIVES].take(w.flow_p, 1) * (w.acute_share * p["electives_off_list"])
    admitted = w.flow_to_trust(off_list + s.clinic_capacity[..., 1] * 12.0) * (1.0 + w.inflow)
    ordinary = admitted * (1.0 - p["day_case_share"]) * p["ordinary_stay_days"]
    days = s.beds * sum(DAYS) * (p["occupancy_start_pct"] / 100.0)
    emergency = np.maximum(days - ordinary, days * p["emergency_least_share"])
    delayed = np.minimum(days * p["delayed_share_start"], emergency * _MOST_DELAYED)
    net = emergency - delayed
    s.delayed_share = delayed / np.maximum(net, 1e-9)
    s.stay_scale = np.where(trust[:, 3] > 0.0, net / np.maximum(trust[:, 3], 1e-9), 1.0)
    breach = (100.0 - world.four_hour_type1_pct)[None] * w.acute
    s.breach = breach.copy()
    s.breach_start = breach.copy()
    s.occupancy = np.broadcast_to(p["occupancy_start_pct"], s.beds.shape).copy()
    s.four_hour_b = breach * _FIRST_GUESS
    s.emergency_staffing = trust[:, 0] / 12.0 / p["staffed_start"]


def _staff(s: State, i: Inputs) -> None:
    """Posts of the base year from the income of 2016/17; the base year's vacancies."""
    p = i.p
    growth = (1.0 + p["posts_growth_pct"] / 100.0) ** (FACTS_YEAR - i.world.base_year)
    posts = i.world.trust_income_gbp[None] * p["clinical_pay_share_of_income"] / p["clinical_pay_gbp"] / growth
    s.staff_start = posts * np.ones((1, 1))
    s.staff = posts * (1.0 - p["vacancy_start"])
    s.vacancies = posts - s.staff
    s.staffed = np.broadcast_to(p["staffed_start"], posts.shape).copy()
    s.morale = np.broadcast_to(p["morale_start"], posts.shape).copy()


def _corrected(s: State, done: Year, p: Parameters) -> State:
    """The base year again, with stays, breaches and the social care reference put right by what it showed."""
    new = s.open_copy()
    world = s.world
    seen = done.indicators.trust["bed_occupancy_pct"]
    four = done.months.four_hour_type1_pct.mean(axis=1)
    beds_days = np.where(seen > 0.0, new.occupancy / np.maximum(seen, 1e-9), 1.0)
    new.stay_scale = new.stay_scale * np.clip(beds_days, *_PUT_RIGHT)
    acute = world.trust_acute
    found = np.clip(new.four_hour_b + four - world.four_hour_type1_pct, 0.0, p["breach_most_pct"])
    new.four_hour_b = np.where(acute, found, 0.0)
    new.social_care_start = done.state.social_care_real.copy()
    new.social_care_real = new.social_care_start.copy()
    new.social_care_past = discharge.spent_before(new.social_care_start, p)
    money.calibrated(new, done.state, p)
    return new.seal()

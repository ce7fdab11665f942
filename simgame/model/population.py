"""People of each place by age and need: births, ageing, worsening health, migration and deaths, with nobody lost."""

from __future__ import annotations

import numpy as np

from simgame.model import governance
from simgame.model.evidence import Parameters
from simgame.model.inputs import Inputs
from simgame.model.month import Month, Played
from simgame.model.need import by_age, by_need
from simgame.model.state import SERVICES, State
from simgame.model.world import ONE, TINY, Floats

YEAR_MONTHS = 12.0
CELLS = 15  # ages by needs
AGES_OUT = ("0_14", "15_64", "65_74", "75_84")  # the bands one can grow out of
_QUICK = SERVICES.index("prevention_quick")
_SLOW = SERVICES.index("prevention_slow")
_SCREENING = SERVICES.index("screening")


def open_year(s: State, i: Inputs) -> None:
    """What is constant over the year: monthly rates of death, worsening, ageing, migration and birth."""
    a = i.annual
    rate = i.known.once("population.death", lambda: _dying(i.known))  # (1|R, 5, 3) a year
    health = i.world.need_index[None, :, None, None] ** i.known["need_index_on_deaths"][:, :, None, None]
    a["death"] = rate[:, None] * health / YEAR_MONTHS
    # only events outside all experience come to half of the oldest and frailest in a month
    a["death_most"] = 0.5 / np.maximum(a["death"].max(axis=(2, 3)), 1e-9)
    everywhere = np.ones((1, i.w.places, 1, 1))
    a["worse"] = i.known.once("population.worse", lambda: _worsening(i.known)) * everywhere
    a["ageing"] = i.known.once("population.ageing", lambda: _ageing(i.known)) * everywhere
    a["birth"] = i.pp["birth_rate"] / YEAR_MONTHS
    a["moving"] = migration(i)[..., None] / YEAR_MONTHS * np.ones(3)
    a["stays"] = 1.0 + a["moving"] - a["ageing"]
    # the same rates as weights on people by age and need laid flat, (1|R, P, 15): births, migration; deaths, QALYs lost
    cells = (len(a["moving"]), i.w.places, CELLS)
    a["moving_of"] = a["moving"].reshape(cells)
    births = np.zeros((len(a["birth"]), i.w.places, 5, 3))
    births[:, :, 1] = a["birth"][..., None]
    a["births_of"] = births.reshape(len(births), i.w.places, CELLS)
    of_death = a["death"].reshape(len(a["death"]), 1, i.w.places, CELLS)
    a["lost_of"] = of_death * i.known.once("population.lost", lambda: _lost(i.known))
    a["lost_choice"] = i.over_places(s.choice_quality) - 1.0 + governance.hospital_deaths(s, i)
    a["screening_avoids"] = i.pp["screening_on_deaths"] * i.pp["avoidable_share_of_deaths"]
    a["prevention_avoids"] = i.pp["prevention_on_deaths"] * i.pp["avoidable_share_of_deaths"]
    a["health_lost_by_age"] = i.known.once("population.by_age", lambda: _health_lost_by_age(i.known))


def ahead(i: Inputs) -> None:
    """What prevention in force leaves of worsening health, the share of deaths it averts, and what both leave
    of avoidable deaths with screening, by month (M, R, P)."""
    a, p = i.annual, i.pp
    a["worsens"] = ONE - a["effect"][:, :, _SLOW] * p["prevention_on_worsening"]
    a["averted"] = (a["effect"][:, :, _QUICK] + a["effect"][:, :, _SLOW]) * a["prevention_avoids"]
    a["avoidable"] = p["avoidable_share_of_deaths"] - a["effect"][:, :, _SCREENING] * a["screening_avoids"]
    a["avoidable"] -= a["averted"]


def _dying(p: Parameters) -> Floats:
    """Deaths per person a year by age and need: (1|R, 5, 3)."""
    return by_need(p, "death_rate", by_age(p, "death_rate"))


def _worsening(p: Parameters) -> Floats:
    """Well to long-term and long-term to frail, a month; the frail stay: (1|R, 1, 5, 3)."""
    first, second = by_age(p, "well_to_long_term"), by_age(p, "long_term_to_frail")
    return np.stack(np.broadcast_arrays(first, second, np.zeros((1, 1))), axis=-1)[:, None] / YEAR_MONTHS


def _ageing(p: Parameters) -> Floats:
    """Growing into the next band, a month; the oldest stay: (1|R, 1, 5, 3)."""
    rates = by_age(p, "ageing_out", AGES_OUT)
    out = np.zeros((rates.shape[0], 1, 5, 3))
    out[:, 0, :4] = rates[..., None] / YEAR_MONTHS
    return out


def _lost(p: Parameters) -> Floats:
    """Weights that make deaths (persons) and QALYs lost out of deaths by age and need: (1|R, 2, 1, 15)."""
    years = np.repeat(by_age(p, "years_lost"), 3, axis=1)
    return np.stack((np.ones_like(years), years), axis=1)[:, :, None]


def _health_lost_by_age(p: Parameters) -> Floats:
    """QALYs lost per person a year to illness and death, with England's mix of need: (1|R, 5)."""
    long_term, frail = by_age(p, "share_long_term"), by_age(p, "share_frail")
    well = 1.0 - long_term - frail
    ill = well * p["illness_well"] + long_term * p["illness_long_term"] + frail * p["illness_frail"]
    out: Floats = ill + by_age(p, "death_rate") * by_age(p, "years_lost")
    return out


def migration(i: Inputs) -> Floats:
    """Net migration a year by place and age (1|R, P, 5), as a share: what the published growth leaves over.

    Growth of an age band = births + ageing in − ageing out − deaths + migration, at the population of 2017.
    """
    p, people = i.known, i.world.population[None]
    deaths = by_age(p, "death_rate")[:, None, :]
    out = np.zeros((deaths.shape[0], 1, 5))
    out[:, 0, :4] = by_age(p, "ageing_out", AGES_OUT)
    joins = np.zeros((deaths.shape[0], people.shape[1], 5))
    joins[..., 0] = p["birth_rate"] * people[..., 1]
    joins[..., 1:] = (out * people)[..., :4]
    growth = i.world.population_growth_pct[None] / 100.0
    rate: Floats = growth + out + deaths - joins / np.maximum(people, 1e-9)
    limit = p["migration_limit"][..., None]
    return np.clip(rate, -limit, limit)


def population(s: State, m: Month, i: Inputs) -> None:
    """People move between ages and needs. Well to long-term falls with prevention in force; long-term to frail falls
    with continuity and community care that faces out, and rises with unmet social care; deaths rise with harm.
    """
    a, p, people = i.annual, i.pp, s.population
    runs, places = people.shape[:2]
    crowded = s.harm + a["lost_choice"]
    crowded *= p["hospital_share_of_deaths"]
    factor = crowded + ONE
    factor -= a["averted"][i.step]
    if "deaths" in i.shocks:
        factor *= i.shock("deaths", i.w.place_f)
    np.minimum(factor, a["death_most"], out=factor)

    deaths = people * a["death"]
    deaths *= factor[:, :, None, None]
    worse = people * a["worse"]
    worse[..., 0] *= a["worsens"][i.step][..., None]
    worse[..., 1] *= s.frailty[..., None]
    older = people * a["ageing"]
    flat = people.reshape(runs, places, CELLS)
    m.births = np.vecdot(flat, a["births_of"])
    new = people * a["stays"]
    cells = new.reshape(runs, places, CELLS)
    if "population" in i.shocks:
        new += people * (np.asarray(i.shock("population", i.w.place_f)) - 1.0)[..., None, None]
    new -= deaths
    new -= worse
    cells[..., 1:] += worse.reshape(flat.shape)[..., :-1]  # the next need; the frail do not worsen
    cells[..., 3:] += older.reshape(flat.shape)[..., :-3]  # the next age; the oldest stay
    cells[..., 0] += m.births
    s.population = new
    m.people, m.death_factor, m.hospital_factor = flat, factor, crowded
    m.avoidable_factor = s.frailty * a["avoidable"][i.step]


def after(months: Played, i: Inputs) -> None:
    """Who moved, who died and of what, from what the months have shown (M, R, P)."""
    a = i.annual
    people = months["people"]
    moved = np.vecdot(people, a["moving_of"])
    if "population" in i.shocks:
        moved += people.sum(axis=-1) * (i.shock_over("population", i.w.place_f, months) - 1.0)
    factor = months["death_factor"]
    lost = np.vecdot(people[:, :, None], a["lost_of"])
    lost *= factor[:, :, None]
    deaths, years_lost = lost[:, :, 0], lost[:, :, 1]
    harm = months["hospital_factor"] / np.maximum(factor, TINY)
    harm *= deaths
    avoidable = deaths * months["avoidable_factor"]
    avoidable += harm
    months.tell(moved=moved, deaths=deaths, years_lost=years_lost, harm_deaths=harm, avoidable_deaths=avoidable)

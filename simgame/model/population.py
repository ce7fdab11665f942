"""People of each place by age and need: births, ageing, worsening health, migration and deaths, with nobody lost."""

from __future__ import annotations

import numpy as np

from simgame.model.inputs import Inputs
from simgame.model.month import Month
from simgame.model.need import by_age, by_need
from simgame.model.state import SERVICES, State
from simgame.model.world import Floats

YEAR_MONTHS = 12.0
_SLOW = SERVICES.index("prevention_slow")
_SCREENING = SERVICES.index("screening")


def open_year(s: State, i: Inputs) -> None:
    """What is constant over the year: monthly rates of death, worsening, ageing, migration and birth."""
    a, p = i.annual, i.p
    multiplier = by_need(p, "death_rate", by_age(p, "death_rate"))  # (1|R, 5, 3) a year
    health = i.world.need_index[None, :, None, None] ** p["need_index_on_deaths"][:, :, None, None]
    a["death"] = multiplier[:, None] * health / YEAR_MONTHS
    worse = np.empty((multiplier.shape[0], 1, 5, 2))
    worse[:, 0, :, 0] = by_age(p, "well_to_long_term")
    worse[:, 0, :, 1] = by_age(p, "long_term_to_frail")
    a["worse"] = worse / YEAR_MONTHS
    ageing = by_age(p, "ageing_out", ("0_14", "15_64", "65_74", "75_84"))
    a["ageing"] = ageing[:, None, :, None] / YEAR_MONTHS
    a["birth"] = p["birth_rate"] / YEAR_MONTHS
    a["moving"] = migration(i)[..., None] / YEAR_MONTHS
    years = by_age(p, "years_lost")  # QALYs lost by a death
    a["years_lost"] = years[:, None, :, None]
    long_term, frail = by_age(p, "share_long_term"), by_age(p, "share_frail")
    ill = (
        (1.0 - long_term - frail) * p["illness_well"] + long_term * p["illness_long_term"] + frail * p["illness_frail"]
    )
    a["health_lost_by_age"] = ill + by_age(p, "death_rate") * years  # QALYs a year by age, England's mix of need


def migration(i: Inputs) -> Floats:
    """Net migration a year by place and age (1|R, P, 5), as a share: what the published growth leaves over.

    Growth of an age band = births + ageing in − ageing out − deaths + migration, at the population of 2017.
    """
    p, people = i.p, i.world.population[None]
    deaths = by_age(p, "death_rate")[:, None, :]
    out = np.zeros((deaths.shape[0], 1, 5))
    out[:, 0, :4] = by_age(p, "ageing_out", ("0_14", "15_64", "65_74", "75_84"))
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
    a, p, people = i.annual, i.p, s.population
    runs, places = people.shape[:2]
    slow = s.services[:, :, _SLOW, 2]
    screened = s.services[:, :, _SCREENING, 2]
    calm = np.empty((runs, places, 1, 2))
    calm[..., 0, 0] = 1.0 - p["prevention_on_worsening"] * (1.0 - np.exp(slow * (-1.0 / p["prevention_scale_gbp"])))
    calm[..., 0, 1] = s.frailty
    crowded = s.harm + i.over_places(s.choice_quality - 1.0)
    factor = 1.0 + p["hospital_share_of_deaths"] * crowded
    factor *= i.shock("deaths", i.w.place_f)

    deaths = people * a["death"]
    deaths *= factor[:, :, None, None]
    np.minimum(deaths, people * 0.5, out=deaths)  # only an event outside all experience comes here
    worse = people[..., :2] * a["worse"]
    worse *= calm
    older = people[:, :, :4] * a["ageing"]
    moved = people * a["moving"]
    if "population" in i.shocks:
        moved += people * (np.asarray(i.shock("population", i.w.place_f)) - 1.0)[..., None, None]
    births = people[:, :, 1].sum(axis=-1)
    births *= a["birth"]

    new = people - deaths
    new += moved
    new[..., :2] -= worse
    new[..., 1:] += worse
    new[:, :, :4] -= older
    new[:, :, 1:] += older
    new[:, :, 0, 0] += births
    s.population = new

    m.births = births
    m.deaths = deaths.reshape(runs, places, 15).sum(axis=-1)
    m.moved = moved.reshape(runs, places, 15).sum(axis=-1)
    m.harm_deaths = m.deaths * (1.0 - 1.0 / (1.0 + p["hospital_share_of_deaths"] * s.harm))
    spared = np.minimum(p["screening_on_deaths"] * (1.0 - np.exp(screened * (-1.0 / p["prevention_scale_gbp"]))), 1.0)
    m.avoidable_deaths = m.deaths * p["avoidable_share_of_deaths"] * (1.0 - spared) * s.frailty + m.harm_deaths
    m.years_lost = (deaths * a["years_lost"]).reshape(runs, places, 15).sum(axis=-1)

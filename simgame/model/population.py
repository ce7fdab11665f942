"""People of each place by age and need: births, ageing, worsening health, migration and deaths, with nobody lost."""

from __future__ import annotations

import numpy as np
from numpy import empty, maximum, minimum, multiply, vecdot, zeros

from simgame.model import governance
from simgame.model.evidence import Parameters
from simgame.model.inputs import Inputs
from simgame.model.month import Month, Played
from simgame.model.need import by_age, by_need
from simgame.model.state import SERVICES, State
from simgame.model.world import ONE, TINY, Floats

YEAR_MONTHS = 12.0
_MOST_DIE = 0.5  # guard: of the oldest and frailest in a month, whatever befalls them
CELLS = 15  # ages by needs
WELL = 0  # the first need of each age
_ILL = np.asarray([0.0, 1.0, 0.0])  # the second alone
AGES_OUT = ("0_14", "15_64", "65_74", "75_84")  # the bands one can grow out of
_QUICK = SERVICES.index("prevention_quick")
_SLOW = SERVICES.index("prevention_slow")
_SCREENING = SERVICES.index("screening")


def open_year(s: State, i: Inputs) -> None:
    """What is constant over the year: monthly rates of death, worsening, ageing, migration and birth."""
    a = i.annual
    a.update(i.known.known(("population", i.w), lambda: _known(i)))
    a["lost_choice"] = i.over_places(s.choice_quality) - 1.0 + governance.hospital_deaths(s, i)


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence and the world alone."""
    p, places = i.pp, i.w.places
    rate = _dying(i.known)  # (1|R, 5, 3) a year
    health = i.world.need_index[None, :, None, None] ** i.known["need_index_on_deaths"][:, :, None, None]
    death = rate[:, None] * health / YEAR_MONTHS
    everywhere = np.ones((1, places, 1, 1))
    worse, ageing = _worsening(i.known) * everywhere, _ageing(i.known) * everywhere
    moving = migration(i)[..., None] / YEAR_MONTHS * np.ones(3)
    births = zeros((len(p["birth_rate"]), places, 5, 3))
    births[:, :, 1] = p["birth_rate"][..., None] / YEAR_MONTHS
    stays = 1.0 + moving - ageing
    avoidable = p["avoidable_share_of_deaths"]
    return {
        "death": death,
        "worse": worse,
        "ageing": ageing,
        "birth": p["birth_rate"] / YEAR_MONTHS,
        "moving": moving,
        "death_most": _MOST_DIE / maximum(death.max(axis=(2, 3)), 1e-9),
        # the rates on people by place, age and need laid flat (1|R, P × 15)
        "death_flat": death.reshape(len(death), -1),
        "worse_flat": worse.reshape(len(worse), -1),
        "ill_worsen": (worse * _ILL).reshape(len(worse), -1),
        "ageing_flat": ageing.reshape(len(ageing), -1)[:, :-3].copy(),  # the last cells stay
        "stays_flat": stays.reshape(len(stays), -1),
        # weights on people by age and need, (1|R, P, 15): births, migration; deaths and QALYs lost
        "births_of": births.reshape(len(births), places, CELLS),
        "moving_of": moving.reshape(len(moving), places, CELLS),
        "lost_of": death.reshape(len(death), 1, places, CELLS) * _lost(i.known),
        "screening_avoids": p["screening_on_deaths"] * avoidable,
        "prevention_avoids": p["prevention_on_deaths"] * avoidable,
        "health_lost_by_age": _health_lost_by_age(i.known),
    }


def ahead(i: Inputs) -> None:
    """By month: deaths over those of the base rates, crowded wards apart, and what prevention and screening leave of
    avoidable deaths (12, R, P); the well who worsen, on people laid flat (12, R, P × 15).
    """
    a, p = i.annual, i.pp
    slow = a["effect"][:, :, _SLOW]
    averted = (a["effect"][:, :, _QUICK] + slow) * a["prevention_avoids"]
    a["deaths_rest"] = (ONE + a["lost_choice"] * p["hospital_share_of_deaths"]) - averted
    a["avoidable"] = p["avoidable_share_of_deaths"] - a["effect"][:, :, _SCREENING] * a["screening_avoids"]
    a["avoidable"] -= averted
    worsens = zeros((*slow.shape, CELLS))
    worsens[..., WELL::3] = (ONE - slow * p["prevention_on_worsening"])[..., None]
    a["well_worsen"] = worsens.reshape(*slow.shape[:2], -1)
    a["well_worsen"] *= a["worse_flat"]


def _dying(p: Parameters) -> Floats:
    """Deaths per person a year by age and need: (1|R, 5, 3)."""
    return by_need(p, "death_rate", by_age(p, "death_rate"))


def _worsening(p: Parameters) -> Floats:
    """Well to long-term and long-term to frail, a month; the frail stay: (1|R, 1, 5, 3)."""
    first, second = by_age(p, "well_to_long_term"), by_age(p, "long_term_to_frail")
    return np.stack(np.broadcast_arrays(first, second, zeros((1, 1))), axis=-1)[:, None] / YEAR_MONTHS


def _ageing(p: Parameters) -> Floats:
    """Growing into the next band, a month; the oldest stay: (1|R, 1, 5, 3)."""
    rates = by_age(p, "ageing_out", AGES_OUT)
    out = zeros((rates.shape[0], 1, 5, 3))
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
    out = zeros((deaths.shape[0], 1, 5))
    out[:, 0, :4] = by_age(p, "ageing_out", AGES_OUT)
    joins = zeros((deaths.shape[0], people.shape[1], 5))
    joins[..., 0] = p["birth_rate"] * people[..., 1]
    joins[..., 1:] = (out * people)[..., :4]
    growth = i.world.population_growth_pct[None] / 100.0
    rate: Floats = growth + out + deaths - joins / maximum(people, 1e-9)
    limit = p["migration_limit"][..., None]
    return np.clip(rate, -limit, limit)


def population(s: State, m: Month, i: Inputs) -> None:
    """People move between ages and needs. Well to long-term falls with prevention in force; long-term to frail falls
    with continuity and community care that faces out, and rises with unmet social care; deaths rise with harm.
    """
    a, w, shape = i.annual, i.w, s.population.shape
    m.harm, m.frailty = s.harm, s.frailty
    factor = s.harm * i.pp["hospital_share_of_deaths"]
    factor += a["deaths_rest"][i.month]
    if "deaths" in i.felt:
        factor *= i.felt["deaths"][i.at]
    minimum(factor, a["death_most"], out=factor)

    people = s.population.reshape(shape[0], -1)  # (R, P × 15), so that the next cell is the next need
    die = factor.take(w.places_cells, 1)
    die *= a["death_flat"]
    new = a["stays_flat"] - die
    new *= people
    worsen = s.frailty.take(w.places_cells, 1)
    worsen *= a["ill_worsen"]
    worsen += a["well_worsen"][i.month]
    comes = empty((shape[0], people.shape[1] + 1))  # into each cell from the one before
    worse = multiply(people, worsen, out=comes[:, 1:])
    new -= worse
    m.people = s.population.reshape(shape[0], shape[1], CELLS)
    if "population" in i.felt:
        arrive = m.people * (i.felt["population"][i.at] - 1.0)[..., None]
        new += arrive.reshape(people.shape)
    m.births = vecdot(m.people, a["births_of"])
    comes[:, :-1:CELLS] = m.births  # the frail do not worsen, so that nobody else comes into a place's first cell
    new += comes[:, :-1]
    older = new[:, 3:]
    older += people[:, :-3] * a["ageing_flat"]  # the next age; the oldest stay
    s.population = new.reshape(shape)
    m.death_factor = factor


def after(months: Played, i: Inputs) -> None:
    """Who moved, who died and of what, from what the months have shown (M, R, P)."""
    a = i.annual
    people = months["people"]
    moved = vecdot(people, a["moving_of"])
    if "population" in i.shocks:
        moved += people.sum(axis=-1) * (i.shock_over("population", i.w.place_f, months) - 1.0)
    factor, of = months["death_factor"], slice(months.first, months.last + 1)
    lost = vecdot(people[:, :, None], a["lost_of"])
    lost *= factor[:, :, None]
    deaths, years_lost = lost[:, :, 0], lost[:, :, 1]
    harm = months["harm"] + a["lost_choice"]
    harm *= i.pp["hospital_share_of_deaths"]
    harm /= maximum(factor, TINY)
    harm *= deaths
    avoidable = months["frailty"] * a["avoidable"][of]
    avoidable *= deaths
    avoidable += harm
    months.tell(moved=moved, deaths=deaths, years_lost=years_lost, harm_deaths=harm, avoidable_deaths=avoidable)

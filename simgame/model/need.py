"""Need for care: rates per person by age and need, × season × growth beyond demography × correlated luck × events."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy import concatenate, empty, exp, maximum, multiply

from simgame.model import habits
from simgame.model.evidence import Parameters
from simgame.model.inputs import DAYS, Inputs, some
from simgame.model.month import Month
from simgame.model.state import State
from simgame.model.world import BASE_YEAR, MONTHS, ONE, TINY, Floats

AGE_SUFFIX = ("0_14", "15_64", "65_74", "75_84", "85")
NEED_SUFFIX = ("well", "long_term", "frail")
# Rows of ``Month.need``. The first three are stocks (persons; QALYs lost to illness a month), the rest a month's need.
SERVICES = (
    "people",
    "over_64",
    "illness",
    "social_care",
    "gp",
    "ae",
    "same_day",
    "overnight",
    "bed_days",
    "referrals",
    "electives",
    "outpatients",
    "community",
    "mental_health",
    "prescribing",
    "continuing_care",
)
PEOPLE, OVER_64, ILLNESS, SOCIAL_CARE, GP, AE, SAME_DAY, OVERNIGHT, BED_DAYS = range(9)
REFERRALS, ELECTIVES, OUTPATIENTS, COMMUNITY, MENTAL_HEALTH, PRESCRIBING, CONTINUING_CARE = range(9, 16)
_STOCKS = ("people", "over_64", "social_care")
# which of the four correlated noises moves a row (urgent, planned, practice, mental); others have none (``_NOISY``)
_NOISE = {
    "ae": 0, "same_day": 0, "overnight": 0, "bed_days": 0,
    "referrals": 1, "electives": 1, "outpatients": 1, "gp": 2, "community": 2, "mental_health": 3,
}  # fmt: skip
NOISES = 4
_NOISY = slice(GP, MENTAL_HEALTH + 1)  # the rows that noise moves
_NOISE_ROWS = np.asarray([_NOISE[row] for row in SERVICES[_NOISY]], dtype=np.int64)
_MEAN_OF_FOUR = np.asarray(2.0)
_LEAST = np.asarray(0.5)  # guard: of a month's need is left, whatever the noise
_SEASON = {"gp": "season_gp", "ae": "season_ae", "same_day": "season_ae", "overnight": "season_emergency",
           "bed_days": "season_emergency", "referrals": "season_planned", "electives": "season_planned",
           "outpatients": "season_planned"}  # fmt: skip
_GROWTH = {
    "gp": ("growth_gp_pct",), "ae": ("growth_ae_pct",), "same_day": ("growth_same_day_pct",),
    "overnight": ("growth_overnight_pct",), "bed_days": ("growth_overnight_pct", "stay_trend_pct"),
    "referrals": ("growth_planned_pct",), "electives": ("growth_planned_pct",),
    "outpatients": ("growth_outpatients_pct",), "community": ("growth_community_pct",),
    "mental_health": ("growth_mental_health_pct",), "prescribing": ("growth_prescribing_pct",),
    "continuing_care": ("growth_continuing_care_pct",),
}  # fmt: skip
_EVENTS = (
    ("ae_demand", (AE,)),
    ("emergency_demand", (SAME_DAY, OVERNIGHT, BED_DAYS)),
    ("emergency_stay", (BED_DAYS,)),
    ("elective_demand", (REFERRALS, ELECTIVES, OUTPATIENTS)),
    ("gp_demand", (GP,)),
    ("mental_health_demand", (MENTAL_HEALTH,)),
    ("social_care_demand", (SOCIAL_CARE,)),
    ("prescribing_cost", (PRESCRIBING,)),
    ("continuing_care_cost", (CONTINUING_CARE,)),
)


def by_age(p: Parameters, name: str, ages: tuple[str, ...] = AGE_SUFFIX) -> Floats:
    """A vector by age: (1|R, ages)."""
    return concatenate(np.broadcast_arrays(*(p[f"{name}_{age}"] for age in ages)), axis=1)


def by_need(p: Parameters, name: str, rates: Floats) -> Floats:
    """Rates by age (1|R, 5) spread over needs (1|R, 5, 3), so that the base mix of needs gives the age's own rate."""
    long_term, frail = by_age(p, "share_long_term"), by_age(p, "share_frail")
    kind = "death" if name == "death_rate" else "use"
    weight = np.stack(
        np.broadcast_arrays(np.ones((1, 1)), p[f"{kind}_long_term"], p[f"{kind}_frail"]), axis=-1
    )  # (1|R, 1, 3)
    mean = (1.0 - long_term - frail) + long_term * weight[..., 1] + frail * weight[..., 2]
    out: Floats = rates[..., None] * weight / mean[..., None]
    return out


def rates(p: Parameters) -> Floats:
    """Need per person a year (persons for stocks) by row, age and need: (1|R, 16, 15)."""
    ones = np.ones((1, 5, 3))
    over_64 = ones * np.asarray([0.0, 0.0, 1.0, 1.0, 1.0])[None, :, None]
    emergency, same_day = by_age(p, "emergency_rate"), by_age(p, "same_day_share")
    level = p["emergency_level"]
    stay = by_age(p, "stay_days") * p["general_acute_share_of_days"]
    illness = ones * np.stack(
        np.broadcast_arrays(*(p[f"illness_{need}"] for need in NEED_SUFFIX)), axis=-1
    )  # QALYs lost per person a year
    rows: dict[str, Floats] = {
        "people": ones,
        "over_64": over_64,
        "illness": illness,
        "social_care": by_need(p, "social_care", by_age(p, "social_care_share")),
        "gp": by_need(p, "gp", by_age(p, "gp_rate")),
        "ae": by_need(p, "ae", by_age(p, "ae_rate") * p["ae_level"]),
        "same_day": by_need(p, "emergency", emergency * same_day * level),
        "overnight": by_need(p, "emergency", emergency * (1.0 - same_day) * level),
        "bed_days": by_need(p, "emergency", emergency * stay * level),
        "referrals": by_need(p, "referral", by_age(p, "elective_rate") * p["referrals_per_elective"]),
        "electives": by_need(p, "elective", by_age(p, "elective_rate") * p["elective_level"]),
        "outpatients": by_need(p, "outpatient", by_age(p, "outpatient_rate")),
        "community": by_need(p, "community", by_age(p, "community_rate")),
        "mental_health": by_need(p, "mental_health", by_age(p, "mental_health_rate")),
        "prescribing": by_need(p, "prescribing", by_age(p, "spend_index") * p["prescribing_gbp_per_head"]),
        "continuing_care": by_need(p, "continuing", by_age(p, "social_care_share") * p["continuing_care_gbp_per_need"]),
    }
    runs = max(row.shape[0] for row in rows.values())
    return np.stack([np.broadcast_to(rows[name], (runs, 5, 3)).reshape(runs, 15) for name in SERVICES], axis=1)


def open_year(s: State, i: Inputs) -> None:
    """Rates, and for each month the factor of season, days, growth and the place's own need; the year's noise."""
    a = i.annual
    a["rates"] = i.known.once("need.rates", lambda: rates(i.known))  # (1|R, 16, 15)
    factor = i.known.once(f"need.factor {i.year}", lambda: _by_month(factors(i.known, i.year)))  # (12, 1|R, 16, 1)
    a.update(i.known.known(("need", i.w), lambda: _known(i)))
    a["need_factor"] = factor * a["need_index"]  # (12, 1|R, 16, P)
    _handed_on(s, i)
    # near-normal draws: the sum of four uniforms less its mean (their standard deviation: see ``_known``)
    places = i.w.footprints + i.w.places
    u = i.luck.uniform(i.year, 0, "need", 4 * 12 * NOISES * places).reshape(len(i.luck.runs), 4, 12, places, NOISES)
    z = np.add.reduce(u, axis=1)
    z -= _MEAN_OF_FOUR
    noise = z[:, :, : i.w.footprints].take(i.w.place_f, 2) * a["noise_shared"]  # (R, 12, P, 4)
    noise += z[:, :, i.w.footprints :] * a["noise_own"]
    a["noise"] = np.ascontiguousarray(noise.transpose(1, 0, 3, 2))  # (12, R, 4, P)


def _by_month(factor: Floats) -> Floats:
    """(1|R, 16, 12) -> (12, 1|R, 16, 1)."""
    return np.ascontiguousarray(factor.transpose(2, 0, 1))[..., None]


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence and the world alone."""
    p = i.p
    index = np.ones((len(SERVICES), i.w.places))
    index[ILLNESS:] = i.world.need_index
    scale = (3.0 * (1.0 - p["noise_persistence"] * p["noise_persistence"])) ** 0.5  # form: four uniforms vary by 1 in 3
    return {
        "need_index": index,
        "noise_shared": np.asarray(p["noise_shared_sd"] * scale)[..., None, None],
        "noise_own": np.asarray(p["noise_own_sd"] * scale)[..., None, None],
        "noise_kept": np.repeat(i.pp["noise_persistence"][:, None], NOISES, axis=1),
    }


def _handed_on(s: State, i: Inputs) -> None:
    """Outpatient visits that hospitals on a fixed sum no longer give are appointments and contacts of the place."""
    a, w = i.annual, i.w
    gone = ONE - s.habits[..., habits.OUTPATIENTS]
    if not some(gone):
        return
    handed = w.flow_to_place(gone.take(w.flow_t, 1) * w.acute_share)
    factor = np.repeat(a["need_factor"], i.runs // a["need_factor"].shape[1], axis=1)
    rows = a["rates"][:, [OUTPATIENTS, GP, COMMUNITY]]
    people = s.population.reshape(i.runs, w.places, 15)
    visits, calls, contacts = ((rows[:, n, None] * people).sum(axis=-1) for n in range(3))
    practices = i.pp["handed_to_practices"]
    more = factor[:, :, OUTPATIENTS] * (handed * visits)
    factor[:, :, GP] += more * practices / maximum(calls * s.gp_need_scale, TINY)
    factor[:, :, COMMUNITY] += more * (1.0 - practices) / maximum(contacts, TINY)
    a["need_factor"] = factor


def ahead(s: State, i: Inputs, months: range) -> None:
    """The factor of each month ahead, with what events and luck make of it (M, R, 16, P). Noise keeps a part of itself
    from month to month.
    """
    a = i.annual
    factor = empty((len(months), i.runs, len(SERVICES), i.w.places))
    factor[:] = a["need_factor"][months.start : months.stop]
    for key, rows in _EVENTS:
        if key in i.shocks:
            value = i.shock_in(key, i.w.place_f, months)
            for row in rows:
                factor[:, :, row] *= value
    noise = empty((len(months) + 1, i.runs, NOISES, i.w.places))
    noise[0] = s.noise.transpose(0, 2, 1)
    for month, (was, now) in zip(months, pairwise(noise), strict=True):
        multiply(was, a["noise_kept"], out=now)
        now += a["noise"][month]
    a["noise_path"] = noise  # at the start of each month and at the end (M + 1, R, 4, P)
    ratio = maximum(noise[1:] + ONE, _LEAST)
    factor[:, :, _NOISY] *= ratio.take(_NOISE_ROWS, 2)
    factor[:, :, GP] *= s.gp_need_scale
    a["need_month"] = factor


def stand(s: State, i: Inputs, month: int) -> None:
    """The state at the start of a month (12: at the year's end)."""
    s.noise = i.annual["noise_path"][month - i.since].transpose(0, 2, 1)


def factors(p: Parameters, year: int) -> Floats:
    """Season, days and growth beyond demography by row and month: (1|R, 16, 12)."""
    since = year - BASE_YEAR + (np.arange(12) + 0.5) / 12.0 - 0.5  # calendar: years from the middle of the base year
    columns: list[Floats] = []
    for name in SERVICES:
        if name in _STOCKS:
            columns.append(np.ones((1, 12)))
            continue
        factor = np.asarray(DAYS)[None, :] / 365.0
        if name in _SEASON:
            factor = factor * by_month(p, _SEASON[name])
        for growth in _GROWTH.get(name, ()):
            factor = factor * exp(np.log1p(p[growth] / 100.0) * since[None, :])
        columns.append(factor)
    return np.stack(np.broadcast_arrays(*columns), axis=1)


def by_month(p: Parameters, name: str) -> Floats:
    """A season: (1|R, 12), its mean by days exactly 1."""
    season = concatenate(np.broadcast_arrays(*(p[f"{name}_{month.lower()}"] for month in MONTHS)), axis=1)
    out: Floats = season / ((season * np.asarray(DAYS)).sum(axis=1, keepdims=True) / 365.0)
    return out


def need(s: State, m: Month, i: Inputs) -> None:
    """The month's need by service and place; the same growth and the same luck in every regime."""
    a = i.annual
    runs, places = s.population.shape[:2]
    # one small product for each run, so that a run's bits do not depend on how many there are
    total = np.matmul(a["rates"], s.population.reshape(runs, places, 15).transpose(0, 2, 1))  # (R, 16, P)
    total *= a["need_month"][i.at]
    m.need = total
    m.population = total[:, PEOPLE]
    m.people_over_64 = total[:, OVER_64]

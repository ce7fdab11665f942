"""Four residents: their year is drawn from everybody's rates, with luck of their own at an address (seed, year, month,
resident), the same in both worlds. They change nothing, count in no score and do not die in play.

Each year is drawn 101 times: the first is the resident's, the other hundred are people like her, whose years tell the
odds ("this came to 9 in 100 like her").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from simgame.game.entry import ResidentId
from simgame.game.words import MONTH_NAMES, listed
from simgame.game.year_record import MonthFigures
from simgame.model.evidence import Parameters
from simgame.model.language import tr
from simgame.model.luck import Luck
from simgame.model.world import Floats

LIKE = 100
DAYS = 365.0 / 12.0  # in a month
DRAWS = 4  # uniform draws of a person and month
# How bad a month is, beside others of the same person: who is counted among 100 like her rests on the order alone.
STAY, SLOW, STUCK, LONELY = 3.0, 1.0, 2.0, 0.5  # the elder: a stay; A&E over four hours; no way home; nobody came
WAITS, IN_AE, NO_BREAK, NO_APPOINTMENT = 1.0, 2.0, 2.0, 1.0  # the girl; the carer
JOINS_WITHIN, CRISIS_WITHIN = 6.0, 9.0  # months from April in which he joins the list, and in which hers begins
CUT_HOURS = 3  # months without a break, beyond which the carer cuts her hours
Mark = Literal["", "bad", "wait", "good"]


class Resident(Struct, frozen=True):
    """Who: as a heading, and a line under it."""

    id: ResidentId
    who: str
    line: str
    icon: str


RESIDENTS: tuple[Resident, ...] = (
    Resident("elder", "Woman of 84", "lives alone", "armchair"),
    Resident("hip", "Man of 57", "waits for a hip", "person-simple-walk"),
    Resident("girl", "Girl of 16", "in a crisis", "student"),
    Resident("carer", "Carer of 46", "looks after her father", "house-line"),
)


class ResidentYear(Struct, frozen=True):
    """A resident's year: a mark for each month, what happened in words, and how many of 100 like her had as much."""

    id: ResidentId
    marks: tuple[Mark, ...]
    words: str
    odds: int
    odds_words: str


class _Rates(Struct, frozen=True):
    """A month's chances, from the footprint's figures."""

    stay: float  # of the elder's emergency stay
    slow: float  # of more than four hours in A&E
    stuck: float  # of a stay to end in days fit to leave
    gp: float  # of an appointment wanted and not had, when one is wanted
    care: float  # of nobody coming who should
    reached: float  # of the girl to be seen by mental health care


_MARKS: tuple[Mark, ...] = ("", "bad", "wait", "good")


def years_of(
    months: Sequence[MonthFigures], indicators: Mapping[str, float], people: float, parameters: Parameters, seed: int,
    year: int,
) -> tuple[ResidentYear, ...]:  # fmt: skip
    """The four years, from a year's months and its footprint indicators."""
    rates = _rates(months, indicators, people, parameters)
    luck = Luck.of(seed)
    out: list[ResidentYear] = []
    for one in RESIDENTS:
        u = np.stack([
            luck.uniform(year, month, f"resident:{one.id}", (LIKE + 1) * DRAWS)[0].reshape(LIKE + 1, DRAWS)
            for month in range(12)
        ])  # fmt: skip
        marks, severity, words, odds_words = _PLAYS[one.id](u, rates, indicators, parameters)
        alike = severity[1:] >= severity[0] if severity[0] > 0 else severity[1:] <= 0
        odds = max(int(alike.sum()), 1)  # the resident is one of them
        out.append(ResidentYear(one.id, tuple(_MARKS[int(mark)] for mark in marks[0]), words, odds, odds_words))
    return tuple(out)


def _rates(
    months: Sequence[MonthFigures], indicators: Mapping[str, float], people: float, p: Parameters
) -> tuple[_Rates, ...]:
    def value(key: str) -> float:
        return float(p[key].reshape(-1)[0])

    usual = max(people * value("emergency_per_head") / 12.0, 1e-9)
    use = value("resident_elder_use")
    yearly = value("emergency_rate_75_84") * use
    seen = 1.0 - (1.0 - min(max(indicators["mental_health_access_pct"] / 100.0, 0.0), 0.99)) ** (1.0 / 3.0)
    out: list[_Rates] = []
    for month in months:
        stays = max(month.emergency_admissions, 1.0)
        out.append(
            _Rates(
                stay=float(1.0 - np.exp(-yearly / 12.0 * month.emergency_admissions / usual)),
                slow=min(max(1.0 - month.four_hour_pct / 100.0, 0.0), 1.0),
                stuck=min(month.delayed_beds * DAYS / value("resident_delay_days") / stays * use, 0.9),
                gp=month.gp_unmet_pct / 100.0,
                care=indicators["unmet_social_care_pct"] / 100.0,
                reached=seen,
            )
        )
    return tuple(out)


def _elder(
    u: Floats, rates: tuple[_Rates, ...], indicators: Mapping[str, float], p: Parameters
) -> tuple[NDArray[np.int8], Floats, str, str]:
    marks = np.zeros((LIKE + 1, 12), dtype=np.int8)
    severity = np.zeros(LIKE + 1)
    said: list[str] = []
    for month, rate in enumerate(rates):
        stay, slow, stuck = (u[month, :, n] < chance for n, chance in enumerate((rate.stay, rate.slow, rate.stuck)))
        marks[stay, month] = 1
        severity += stay * (STAY + SLOW * slow + STUCK * stuck)
        lonely = ~stay & (u[month, :, 3] < rate.care)
        marks[lonely & (marks[:, month] == 0), month] = 2
        severity += lonely * LONELY
        if stay[0]:
            how = "waited more than four hours in A&E" if slow[0] else "was in a bed within four hours"
            end = ", and stayed on after she was fit to leave: no care was free" if stuck[0] else ", and went home well"
            said.append(
                tr("A fall in {month_names}: she {how}{end}.", month_names=MONTH_NAMES[month], how=how, end=end)
            )
    alone = int((marks[0] == 2).sum())
    if alone:
        said.append(tr("In {alone} nobody came who should have.", alone=_months(alone)))
    if not said:
        said.append("She stayed at home all year, and somebody came when somebody should.")
    words = "like her came to this, or worse" if severity[0] > 0 else "like her had so quiet a year"
    return marks, severity, " ".join(said[:2]), words


def _hip(
    u: Floats, rates: tuple[_Rates, ...], indicators: Mapping[str, float], p: Parameters
) -> tuple[NDArray[np.int8], Floats, str, str]:
    first = float(p["resident_first_weeks"].reshape(-1)[0])
    in_time = min(max(indicators["rtt_18_week_pct"] / 100.0, 0.05), 0.99)
    mean = (18.0 - first) / -np.log(1.0 - in_time)  # so that the share under 18 weeks is the year's
    weeks = first - mean * np.log(1.0 - u[0, :, 0])
    begun = (u[0, :, 1] * JOINS_WITHIN).astype(int)
    done = begun + np.ceil(weeks / (52.0 / 12.0)).astype(int)
    marks = np.zeros((LIKE + 1, 12), dtype=np.int8)
    for month in range(12):
        marks[(begun <= month) & (month < done), month] = 2
        marks[done == month, month] = 3
    late = 18.0 * 12.0 / 52.0
    long = (np.arange(12)[None, :] - begun[:, None] >= late) & (marks == 2)
    marks[long] = 1
    n = round(float(weeks[0]))
    since = MONTH_NAMES[int(begun[0])]
    if done[0] < 12:
        words = tr(
            "On the list from {since}; done in {month_names}, after {n} weeks, and back at work.",
            since=since,
            month_names=MONTH_NAMES[int(done[0])],
            n=n,
        )
    else:
        week = round((11 - int(begun[0])) * 52.0 / 12.0)
        words = tr("On the list from {since}, and in March he is still waiting, week {week}.", since=since, week=week)
    return marks, weeks, words, "waited as long, or longer"


def _girl(
    u: Floats, rates: tuple[_Rates, ...], indicators: Mapping[str, float], p: Parameters
) -> tuple[NDArray[np.int8], Floats, str, str]:
    share = float(p["resident_girl_ae_share"].reshape(-1)[0])
    begins = (u[0, :, 3] * CRISIS_WITHIN).astype(int)
    marks = np.zeros((LIKE + 1, 12), dtype=np.int8)
    severity = np.zeros(LIKE + 1)
    reached = np.zeros(LIKE + 1, dtype=bool)
    visits, first = 0, -1
    for month, rate in enumerate(rates):
        here = begins <= month
        seen = here & ~reached & (u[month, :, 0] < rate.reached)
        reached |= seen
        waits = here & ~reached
        worse = waits & (u[month, :, 1] < share)
        marks[here & reached, month] = 3
        marks[waits, month] = 2
        marks[worse, month] = 1
        severity += WAITS * waits + IN_AE * worse
        visits += int(worse[0])
        if seen[0]:
            first = month
    began = int(begins[0])
    if first == began:
        words = tr(
            "In {month_names} it came to a crisis, and she was seen the same month.", month_names=MONTH_NAMES[began]
        )
    elif first >= 0:
        words = tr(
            "A crisis in {month_names}; she was seen after {months}.",
            month_names=MONTH_NAMES[began],
            months=_months(first - began),
        )
    else:
        words = tr("A crisis in {month_names}, and by March nobody had seen her.", month_names=MONTH_NAMES[began])
    if visits:
        words += tr(" {value} in A&E.", value="One night" if visits == 1 else tr("{visits} nights", visits=visits))
    return marks, severity, words, "did as badly, or worse" if severity[0] > 0 else "were seen as soon"


def _carer(
    u: Floats, rates: tuple[_Rates, ...], indicators: Mapping[str, float], p: Parameters
) -> tuple[NDArray[np.int8], Floats, str, str]:
    marks = np.zeros((LIKE + 1, 12), dtype=np.int8)
    severity = np.zeros(LIKE + 1)
    asks = float(p["gp_rate_15_64"].reshape(-1)[0]) / 12.0
    lost: list[str] = []
    short = 0
    for month, rate in enumerate(rates):
        nobody = u[month, :, 0] < rate.care
        wants = u[month, :, 1] < asks
        unmet = wants & (u[month, :, 2] < rate.gp)
        marks[wants & ~unmet & ~nobody, month] = 3
        marks[unmet, month] = 2
        marks[nobody, month] = 1
        severity += NO_BREAK * nobody + NO_APPOINTMENT * unmet
        if nobody[0]:
            lost.append(MONTH_NAMES[month])
        short += int(unmet[0])
    words = "The break she was promised came every month." if not lost else ""
    if lost:
        cut = " She cut her hours." if len(lost) > CUT_HOURS else ""
        words = tr(
            "No break in {lost}{words}.{cut}",
            lost=listed(lost[:4]),
            words=" and more" if len(lost) > 4 else "",
            cut=cut,
        )
    if short:
        words += tr(
            " {value} the practice had no appointment for her.",
            value="Once" if short == 1 else tr("{short} times", short=short),
        )
    return marks, severity, words, "like her lost as much, or more" if severity[0] > 0 else "like her lost nothing"


def _months(number: int) -> str:
    return "one month" if number == 1 else tr("{number} months", number=number)


_Play = Callable[
    [Floats, tuple[_Rates, ...], Mapping[str, float], Parameters], tuple[NDArray[np.int8], Floats, str, str]
]
_PLAYS: dict[ResidentId, _Play] = {"elder": _elder, "hip": _hip, "girl": _girl, "carer": _carer}

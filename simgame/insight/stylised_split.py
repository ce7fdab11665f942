"""Stylised facts of the years while the split is kept, of tight and easy money, and of levers that work either way."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from simgame.game.seats import SPLITS, WORLDS
from simgame.insight.history import load_drivers
from simgame.insight.stylised import (
    NO_LIMIT,
    Figures,
    Seen,
    a_year,
    attendances,
    days_in_bed,
    emergencies,
    fact,
    heads,
    history,
    margin,
    of_history,
    path,
    pct,
    purchasers,
    vanguard,
)
from simgame.insight.trial import central, decided, evidence, figure, opened, play, regime_of
from simgame.model.decisions import Decisions
from simgame.model.evidence import Parameters
from simgame.model.habits import DAY_CASE, EMERGENCY, PLANNED, STAY
from simgame.model.luck import Luck
from simgame.model.shocks import Shocks
from simgame.model.start import base_year, played, widen
from simgame.model.year import Year, april_to_november, year

_FITTED = 5  # 2011/12 to 2015/16


@fact(
    "1", "Emergency admissions grow about 2.5 % a year; people and age give 1.0 to 1.1; bed-days grow less than 1.5 %"
)
def emergencies_grow() -> Figures:
    """2011/12 to 2015/16."""
    years = history()[:_FITTED]
    alone = history(growth_same_day_pct=0.0, growth_overnight_pct=0.0, pressure_on_same_day=0.0)[:_FITTED]
    stays = [days_in_bed(done) / emergencies(done) for done in years]
    span = _FITTED - 1
    return {
        "emergency admissions, % a year": Seen(a_year(emergencies(years[-1]), emergencies(years[0]), span), 2.0, 3.4),
        "by people and age alone, % a year": Seen(
            a_year(emergencies(alone[-1]), emergencies(alone[0]), span), 0.9, 1.3
        ),
        "occupied bed-days, % a year": Seen(a_year(days_in_bed(years[-1]), days_in_bed(years[0]), span), -1.0, 1.5),
        "bed-days for each admission, % a year": Seen(a_year(stays[-1], stays[0], span), -NO_LIMIT, 0.0),
    }


@fact("2", "With prices growing less than costs trusts lose 0.5 to 1 point of income a year; commissioners not in step")
def margins_fall() -> Figures:
    first, last = history()[0], history()[_FITTED - 1]
    span = _FITTED - 1
    return {
        "trusts, points of income a year": Seen((margin(last) - margin(first)) / span, -1.1, -0.5),
        "trusts in 2015/16, % of income": Seen(margin(last, "provider_balance_gbp"), -4.0, -2.0),
        "commissioners, points of allocation a year": Seen((purchasers(last) - purchasers(first)) / span, -0.4, 0.4),
    }


@fact("3", "One-off help improves what is reported by its amount; the underlying position does not improve")
def help_is_reported() -> Figures:
    state = opened("frimley")
    grant = Shocks({"acute_grant_gbp_per_head": np.full((1, 12, 1), 1.0)})
    no_fund = {"sustainability_fund_pct": 0.0}  # which would follow the money test
    plain = path("frimley", "keep", 1, **no_fund)[0]
    helped = play(state, regime_of(state.world, "keep"), 1, no_fund, shocks=grant)[0]

    def more(id: str) -> float:
        return (figure(helped, id) - figure(plain, id)) / (12.0 * heads(state))

    return {
        "reported balance, £ for each £ of help": Seen(more("provider_balance_gbp"), 0.98, 1.02),
        "underlying balance, £ for each £ of help": Seen(more("provider_underlying_balance_gbp"), -0.02, 0.02),
    }


@fact(
    "4", "Payment by results: stays 1 to 5 % shorter, day cases up 0.4 to 2 points, volume 0 to 4 %, quality the same"
)
def payment_by_results() -> Figures:
    tariff, block = path("frimley", "keep", 8)[-1], path("frimley", "keep", 8, acute_contract_form=1.0)[-1]
    habit = tariff.state.habits[0, 0] / block.state.habits[0, 0]
    return {
        "stay, %": Seen(100.0 * (float(habit[STAY]) - 1.0), -5.0, -1.0),
        "day cases, points": Seen(
            100.0 * float(central()["day_case_share"][0, 0]) * (float(habit[DAY_CASE]) - 1.0), 0.4, 2.0
        ),
        "planned volume, %": Seen(100.0 * (float(habit[PLANNED]) - 1.0), 0.0, 4.0),
        "emergency volume, %": Seen(100.0 * (float(habit[EMERGENCY]) - 1.0), 0.0, 4.0),
        "avoidable deaths, %": Seen(
            pct(figure(tariff, "avoidable_deaths_per_100k"), figure(block, "avoidable_deaths_per_100k")), -1.5, 1.5
        ),
    }


@fact("5", "The day-case share rises, and short stays for each visit rise about half a point a year")
def short_stays() -> Figures:
    world, p, quiet = opened("frimley").world, central(), Luck.of(0, on=False)
    state, short, cases = base_year(world, p), [], []
    while state.year < world.play_year:
        mid = april_to_november(state, decided(world, state.year, {}), regime_of(world, "keep"), p, Shocks(), quiet)
        stays = sum(float((m.figure("emergency_admissions") - m.figure("overnight_stays")).sum()) for m in mid.record)
        visits = sum(float(m.figure("ae_attendances").sum()) for m in mid.record)
        short.append(100.0 * stays / (visits * float(p["type1_share"][0, 0])))
        cases.append(100.0 * (1.0 - float(mid.inputs.annual["ordinary"][0, 0, 0])))
        state = played(state, p).state
    span = len(short) - 1
    return {
        "short stays for each 100 type 1 visits, points a year": Seen((short[-1] - short[0]) / span, 0.25, 0.75),
        "day-case share, points a year": Seen((cases[-1] - cases[0]) / span, 0.2, 1.0),
    }


@fact("6", "Commissioners' overspends spread once allocations tighten")
def overspends_spread() -> Figures:
    out: Figures = {}
    for growth, bounds in ((4.0, (0.0, 10.0)), (3.0, ()), (2.3, (10.0, 90.0)), (1.5, (60.0, 100.0))):
        luck = Luck.of(5, 24)
        state = widen(opened("south-yorkshire"), 24)
        drawn = Parameters.drawn(evidence(), luck)
        levers = {"allocation_growth_pct": growth}
        done = play(state, regime_of(state.world, "keep"), 2, levers, parameters=drawn, luck=luck)[-1]
        overspent = 100.0 * float((done.ledger.facts["commissioner_balance_gbp"] < 0.0).mean())
        out[f"commissioners overspent at {growth:g} % growth, %"] = Seen(overspent, *bounds)
    return out


@fact("17", "Above 90 to 92 % of beds taken the four hours fall steeply; below 85 % they hardly move")
def steeper_when_full() -> Figures:
    state = opened("frimley")
    seen = []
    for share in (1.2, 1.14, 0.94, 0.91):
        events = Shocks({"beds_open": np.full((1, 12, 1), share)})
        months = play(state, regime_of(state.world, "keep"), 1, shocks=events)[0].months
        seen.append((float(months.occupancy_pct[0, 6, 0]), float(months.four_hour_type1_pct[0, 6, 0])))

    def lost(one: tuple[float, float], other: tuple[float, float]) -> float:
        return (one[1] - other[1]) / (other[0] - one[0])

    return {
        "occupancy when nearly flat, %": Seen(seen[1][0], 80.0, 85.0),
        "points of the four hours lost for a point of occupancy, below 85 %": Seen(lost(seen[0], seen[1]), 0.0, 0.3),
        "occupancy when steep, %": Seen(seen[2][0], 92.0, 96.0),
        "points of the four hours lost for a point of occupancy, above 92 %": Seen(lost(seen[2], seen[3]), 2.0, 4.0),
    }


@fact(
    "18",
    "Social care for each person over 64 down a third in eight years: more visits and delay, hardly an admission",
    note="£ per person start at £840, so a third is £290 and 0.05 visits; from the £1,300 of 2009/10 it is 0.07.",
)
def less_social_care() -> Figures:
    """Eight years at 2 % less cash a year against eight in which spending for each person over 64 holds."""
    held = path("frimley", "keep", 8, social_care_growth_pct=3.7)[-1]
    cut = path("frimley", "keep", 8, social_care_growth_pct=-2.0)[-1]
    real = [float(done.state.social_care_real[0].mean()) for done in (held, cut)]
    older = float(cut.state.population[0, :, 2:].sum())
    visits = (attendances(cut) - attendances(held)) / older
    return {
        "real spending for each person over 64, %": Seen(pct(real[1], real[0]), -38.0, -30.0),
        "more visits a year for each person over 64": Seen(visits, 0.04, 0.09),
        "the same for each £100 less": Seen(visits / ((real[0] - real[1]) / 100.0), 0.014, 0.024),
        "emergency admissions, %": Seen(pct(emergencies(cut), emergencies(held)), -0.5, 2.0),
        "delayed days, %": Seen(pct(figure(cut, "delayed_bed_days"), figure(held, "delayed_bed_days")), 30.0, 150.0),
    }


@fact("19", "Planned falls of 16 % in four years are never delivered, and the gap is large")
def plans_fall_short() -> Figures:
    """All at once: £26 a head for teams, £10 for prevention, home visits, care homes, joint teams."""
    all_at_once = vanguard("frimley", prevention_gbp=10.0, home_visits_gbp=5.0)
    all_at_once["care_homes_support_gbp"] = 2.0 * heads(opened("frimley"))
    kept = path("frimley", "keep", 4)
    out: Figures = {}
    for split in SPLITS:
        tried = path("frimley", split, 4, **all_at_once)
        change = pct(emergencies(tried[-1]), emergencies(kept[-1]))
        out[f"emergency admissions after four years, {WORLDS[split]}, %"] = Seen(change)
        out[f"part of a planned 15.7 % delivered, {WORLDS[split]}"] = Seen(-change / 15.7, 0.0, 0.6)
    return out


@fact(
    "20",
    "Prevention pays 1.5 to 10 years later: in five its cash return is below its cost; falls and smoking pay first",
)
def prevention_pays_late() -> Figures:
    """£5 a head a year; the return is admissions avoided at the year's prices, added up, over money spent."""
    state = opened("frimley")
    people, places = heads(state), len(state.world.places)
    out: Figures = {}
    trials = (
        ("all", None, (0.0, 1.0), (2.0, 11.0)),
        ("falls and smoking", 1.0, (0.6, 1.5), (2.0, 6.0)),
    )
    for name, quick, back, returns in trials:
        p = central() if quick is None else central().replaced(prevention_quick_share=quick)
        without = play(state, regime_of(state.world, "keep"), 10, parameters=p)
        spent = {"prevention_gbp": 5.0 * people / places}
        paid = play(state, regime_of(state.world, "keep"), 10, spent, parameters=p)
        price = float(p["price_overnight_gbp"][0, 0])
        spared = [
            (emergencies(a) - emergencies(b)) * price * float(b.state.cost_index[0, 0])
            for a, b in zip(without, paid, strict=True)
        ]
        saved = np.asarray(spared)
        out[f"{name}: cash back by year 5, £ for each £"] = Seen(float(saved[:5].sum() / (25.0 * people)), *back)
        out[f"{name}: cash back by year 10, £ for each £"] = Seen(float(saved.sum() / (50.0 * people)))
        yearly = saved / (5.0 * people)
        first = float(np.argmax(np.append(yearly, 1.0) >= 1.0) + 1)
        out[f"{name}: first year that returns its cost"] = Seen(first, *returns)
    return out


@fact(
    "S3", "England before play: trusts near nought then 3 % short while commissioners stay in surplus; waits get longer"
)
def england_before_play() -> Figures:
    years = history()
    first, fitted, after = years[0], years[_FITTED - 1], years[_FITTED]
    four = [figure(done, "ae_four_hour_pct") for done in years[:_FITTED]]
    sizes = [figure(done, "rtt_waiting_list") for done in years[:_FITTED]]

    def lift(done: Year) -> float:
        return margin(done, "provider_balance_gbp") - margin(done)

    own = load_drivers().england.own_net_gbp_bn
    surplus = [float(done.ledger.facts["commissioner_balance_gbp"][0].sum()) / 1e9 + own for done in years[:_FITTED]]
    return {
        "trusts in 2011/12, % of income": Seen(margin(first, "provider_balance_gbp"), 0.0, 2.0),
        "trusts in 2015/16, % of income": Seen(margin(fitted, "provider_balance_gbp"), -4.0, -2.0),
        "commissioners at their worst, £bn": Seen(min(surplus), 0.0, 2.0),
        "lift of the sustainability fund in its first year, points": Seen(lift(after) - lift(fitted), 1.0, 3.5),
        "underlying change in that year, points": Seen(margin(after) - margin(fitted), -0.7, 0.5),
        "years in which the four hours fell, of 4": Seen(float(sum(b < a for a, b in pairwise(four))), 4.0, 4.0),
        "years in which the list grew, of 4": Seen(float(sum(b > a for a, b in pairwise(sizes))), 4.0, 4.0),
    }


@fact("S4", "A pooled fund without new money misses its plan in the first year: emergencies up, delays up")
def better_care_fund() -> Figures:
    """2015/16 with risk pooled and no new money, against the year before."""
    before = history()[_FITTED - 2]
    world, quiet = before.state.world, Luck.of(0, on=False)
    settled = {key: np.asarray([[value]]) for key, value in world.settlement[2015].items()}
    decisions = Decisions(world.columns, settled)
    pooled = year(before.state, decisions, regime_of(world, "middle"), of_history(), Shocks(), quiet)
    return {
        "emergency admissions, %": Seen(pct(emergencies(pooled), emergencies(before)), 0.5, 5.0),
        "delayed days, %": Seen(pct(figure(pooled, "delayed_bed_days"), figure(before, "delayed_bed_days")), 0.0, 20.0),
    }


@fact(
    "S5",
    "A vanguard's £26 a head: growth 3 to 8 points lower after four to five years, none lower in years 1 and 2",
    note="None means less than one per cent, which no evaluation could tell from none. Half of the beds that are "
    "left empty fill again; evaluations found no significant fall of bed-days, and could not have found this one.",
)
def vanguards() -> Figures:
    plain = path("aldermere", "keep", 5)
    tried = path("aldermere", "keep", 5, **vanguard("aldermere"))
    less = [pct(emergencies(b), emergencies(a)) for a, b in zip(plain, tried, strict=True)]
    return {
        "emergency admissions in year 1, %": Seen(less[0], -0.5, 0.5),
        "emergency admissions in year 2, %": Seen(less[1], -1.0, 0.5),
        "emergency admissions in year 5, %": Seen(less[4], -8.0, -3.0),
        "bed-days in year 5, %": Seen(pct(days_in_bed(tried[4]), days_in_bed(plain[4])), -2.5, 0.5),
    }


FACTS = (
    emergencies_grow,
    margins_fall,
    help_is_reported,
    payment_by_results,
    short_stays,
    overspends_spread,
    steeper_when_full,
    less_social_care,
    plans_fall_short,
    prevention_pays_late,
    england_before_play,
    better_care_fund,
    vanguards,
)

"""Stylised facts of one budget for a footprint, of tight money and of what is gathered in one place."""

from __future__ import annotations

import numpy as np

from simgame.game.seats import SPLITS, WORLDS
from simgame.insight.stylised import (
    Figures,
    Seen,
    days_in_bed,
    deaths,
    emergencies,
    fact,
    heads,
    hospital_margin,
    path,
    pct,
    vanguard,
)
from simgame.insight.trial import central, evidence, figure, opened, play, regime_of
from simgame.model.evidence import Parameters
from simgame.model.habits import OUTPATIENTS, STAY
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.start import widen
from simgame.model.world import Floats
from simgame.model.year import Year

_DRAWS = 64
_REBASED = ("keep", "abolish")


@fact(
    "11",
    "One budget with investment: little in years 1 and 2, emergencies 3 to 8 % lower in years 4 to 6",
    note="Bed-days fall by less than half as much as admissions: beds that are left empty fill again in part.",
)
def slow_and_moderate() -> Figures:
    kept, tried = path("frimley", "keep", 6), path("frimley", "abolish", 6, **vanguard("frimley"))
    less = [pct(emergencies(b), emergencies(a)) for a, b in zip(kept, tried, strict=True)]
    return {
        "emergency admissions in year 1, %": Seen(less[0], -1.0, 0.5),
        "emergency admissions in year 2, %": Seen(less[1], -2.0, 0.5),
        "emergency admissions in year 4, %": Seen(less[3], -8.0, -3.0),
        "emergency admissions in year 6, %": Seen(less[5], -8.0, -3.0),
        "bed-days in year 6, %": Seen(pct(days_in_bed(tried[5]), days_in_bed(kept[5])), -6.0, 0.0),
    }


@fact(
    "12",
    "Net saving of one budget 0 to 3 % of spend by year 3, before the cost of the change; more where gains are "
    "shared and eight years have passed",
    note="About none in the middle of the evidence, by year 3 (a tenth of a per cent is lost) and by year 9, gains "
    "shared: at the foot of the range, or just below it. More comes late, and with gains shared, in those draws that "
    "save at all. American and Spanish savings were payers' at price; price effects do not exist in the NHS. "
    "The studies count no cost of reorganising; counted, the change still costs in year 3.",
)
def net_saving() -> Figures:
    """With a vanguard's money in both worlds, and what the change itself costs counted apart, as the studies had it.

    What ambulances and other programmes lose or get back is no saving: it is counted as if they had been left alone.
    """
    state, levers = opened("frimley"), vanguard("frimley")
    ended = regime_of(state.world, "abolish")
    unchanged = ended.with_switch(change=0.0)
    shared = {**levers, "gain_share_pct": 50.0}
    luck = Luck.of(5, _DRAWS)
    drawn, wide, quiet = Parameters.drawn(evidence(), luck), widen(state, _DRAWS), Luck.of(5, _DRAWS, on=False)

    def draws(regime: Regime, chosen: dict[str, float], years: int) -> Year:
        return play(wide, regime, years, chosen, parameters=drawn, luck=quiet)[-1]

    def saved(one: Year, kept: Year) -> Floats:
        now, was = one.indicators.footprint, kept.indicators.footprint
        gain = (now["underlying_balance_gbp"] - was["underlying_balance_gbp"] - now["transition_cost_gbp"]).sum(axis=1)
        gain += (one.state.other_programmes_gbp - kept.state.other_programmes_gbp).sum(axis=1)
        out: Floats = 100.0 * gain / kept.ledger.facts["nhs_spend_gbp"].sum(axis=1)
        return out

    split = regime_of(state.world, "keep")
    third, ninth = draws(split, levers, 3), draws(split, levers, 9)
    early, late = saved(draws(unchanged, levers, 3), third), saved(draws(unchanged, shared, 9), ninth)
    kept = path("frimley", "keep", 3, **levers)[2]
    return {
        "net saving in year 3, % of spend": Seen(
            float(saved(play(state, unchanged, 3, levers)[-1], kept)[0]), -0.2, 3.0
        ),
        "the middle of draws from the evidence, year 3": Seen(float(np.median(early)), -0.2, 3.0),
        "year 9, gains shared half and half": Seen(float(np.median(late)), -0.1, 5.0),
        "one draw in ten saves more, year 3": Seen(float(np.percentile(early, 90.0)), 0.1, 3.0),
        "one draw in ten saves more, year 9, gains shared": Seen(float(np.percentile(late, 90.0)), 0.3, 12.7),
        "year 3 with the cost of the change": Seen(
            float(saved(path("frimley", "abolish", 3, **levers)[2], kept)[0]), -2.0, 0.5
        ),
    }


@fact(
    "13",
    "When money is tight planned care falls and waits lengthen",
    note="In either regime. A&E waits, which may worsen, get a little shorter: cancelled operations leave beds.",
)
def waits_when_money_is_short() -> Figures:
    out: Figures = {}
    for split in SPLITS:
        tight = path("frimley", split, 5, allocation_growth_pct=0.5)
        easy = path("frimley", split, 5, allocation_growth_pct=4.0)
        waiting = [figure(done[2], "rtt_waiting_list") for done in (tight, easy)]
        four = [figure(done[2], "ae_four_hour_pct") for done in (tight, easy)]
        treated = [float(done[2].state.completions.sum()) for done in (tight, easy)]
        out[f"list in year 3, {WORLDS[split]}, %"] = Seen(pct(*waiting), 5.0, 60.0)
        out[f"treatments in year 3, {WORLDS[split]}, %"] = Seen(pct(*treated), -20.0, -2.0)
        out[f"four hours in year 3, {WORLDS[split]}, points"] = Seen(four[0] - four[1])
    return out


@fact(
    "14",
    "With extra investment the population's health can gain",
    note="Two tenths of a year of life in five are about 2 % of deaths; the engine gives less than a quarter.",
)
def health_gain() -> Figures:
    """About what Greater Manchester had, £450m over six years for 2.8 million, spent outside hospital."""
    extra = vanguard("frimley", prevention_gbp=10.0, gp_investment_gbp=8.0)
    kept, tried = path("frimley", "keep", 5)[-1], path("frimley", "abolish", 5, **extra)[-1]
    id = "population_health_qalys_lost_per_1000"
    return {
        "deaths in year 5, %": Seen(pct(deaths(tried), deaths(kept)), -3.0, -0.05),
        "avoidable deaths in year 5, %": Seen(
            pct(figure(tried, "avoidable_deaths_per_100k"), figure(kept, "avoidable_deaths_per_100k")), -12.0, -1.0
        ),
        "health lost in year 5, %": Seen(pct(figure(tried, id), figure(kept, id)), -3.0, -0.02),
    }


@fact("16", "A purchaser's discipline is lost: length of stay drifts up 1 to 3 %")
def stays_drift() -> Figures:
    kept, ended = path("frimley", "keep", 8), path("frimley", "abolish", 8)
    stay = [float(b.state.habits[0, 0, STAY] / a.state.habits[0, 0, STAY]) for a, b in zip(kept, ended, strict=True)]
    return {
        "length of stay in year 5, %": Seen(100.0 * (stay[4] - 1.0), 0.5, 3.0),
        "in year 8, %": Seen(100.0 * (stay[7] - 1.0), 1.0, 3.0),
    }


@fact(
    "S6",
    "The hospital alone on a fixed sum: work moves to practices and community care. All in one budget: none does, "
    "and it is stable once capita are re-based upward",
    note="The evidence gives a direction and no size: 0 to 10 % of outpatient visits is a judgement.",
)
def hospital_alone() -> Figures:
    """Only the hospital on a fixed sum, as its contract; then the whole footprint in one budget. In both, capita that
    are re-based upward (4 % a year).
    """
    kept, fixed = path("frimley", "keep", 5), path("frimley", "keep", 5, acute_contract_form=1.0)
    whole = path("frimley", "abolish", 5)
    more = {split: path("frimley", split, 5, acute_contract_form=1.0, allocation_growth_pct=4.0) for split in _REBASED}

    def handed_on(done: Year) -> float:
        return 100.0 * (1.0 - float(done.state.habits[0, 0, OUTPATIENTS]))

    def waiting(done: Year) -> float:
        return float(done.state.community_waiting[0, :, 0].sum())

    return {
        "outpatient visits handed on in year 5, %": Seen(handed_on(fixed[4]), 0.5, 10.0),
        "appointments short in year 5, points": Seen(
            figure(fixed[4], "gp_unmet_pct") - figure(kept[4], "gp_unmet_pct"), 0.1, 3.0
        ),
        "waiting for community care in year 5, %": Seen(pct(waiting(fixed[4]), waiting(kept[4])), 1.0, 30.0),
        "outpatient visits handed on in year 5, all in one budget, %": Seen(handed_on(whole[4]), 0.0, 0.0),
        "hospitals' margin, years 2 to 5, capita re-based, points": (
            Seen(hospital_margin(more["keep"][4]) - hospital_margin(more["keep"][1]), -5.0, -0.2)
        ),
        "the same, all in one budget, points": (
            Seen(hospital_margin(more["abolish"][4]) - hospital_margin(more["abolish"][1]), -0.5, 8.0)
        ),
    }


@fact(
    "S8",
    "Stroke hubs: deaths fall only when all patients go to one",
    note="London 12 a year per million, Greater Manchester 25 once all went, none while two in five did. The "
    "engine has no specialties: a service that is gathered does for hospital deaths what stroke units did.",
)
def hubs() -> Figures:
    """All patients of a service to a hub, as in London; or a part, as in Greater Manchester at first."""
    kept, people = path("frimley", "keep", 3), heads(opened("frimley")) / 1e6
    closed = path("frimley", "keep", 3, beds_closed_pct=4.0)
    part = float(central()["hub_patients_in_part_pct"][0, 0]) / 100.0
    id = "avoidable_deaths_per_100k"

    def fewer(share: float) -> float:
        return (deaths(kept[0]) - deaths(path("frimley", "keep", 3, services_together=share)[0])) / people

    return {
        "deaths avoided a year per million people, all patients": Seen(fewer(1.0), 5.0, 25.0),
        "the same, some patients": Seen(fewer(part), -0.1, 0.1),
        "avoidable deaths when wards close and no service is moved, %": Seen(
            pct(figure(closed[2], id), figure(kept[2], id)), 0.0, 20.0
        ),
    }


FACTS = (slow_and_moderate, net_saving, waits_when_money_is_short, health_gain, stays_drift, hospital_alone, hubs)

"""Stylised facts of the transition and of one budget for a footprint, and scenarios that try it."""

from __future__ import annotations

from simgame.insight.stylised import (
    Fact,
    Figures,
    days_in_bed,
    deaths,
    emergencies,
    heads,
    path,
    pct,
    vanguard,
)
from simgame.insight.trial import central, figure, opened, play, regime_of
from simgame.model.habits import STAY
from simgame.model.state import SERVICES
from simgame.model.year import Year

_TEAMS = SERVICES.index("community_teams")


def _transition_costs() -> Figures:
    people = heads(opened("frimley"))
    paid = [figure(done, "transition_cost_gbp") / people for done in path("frimley", "abolish", 4)]
    return {
        "one-off cost, £ a head": sum(paid),
        "of it in the first year": paid[0] / sum(paid),
        "in the fourth year, £ a head": paid[3],
        "redundant staff who are hired again": float(central()["rehired_share"][0, 0]),
    }


def _in_force(years: tuple[Year, ...], paid: float) -> float:
    """Months until half of what is paid for teams is in force."""
    for n, done in enumerate(years):
        if float(done.state.services[0, :, _TEAMS, 2].mean()) > 0.5 * paid:
            return 12.0 * (n + 1)
    return 12.0 * len(years) + 12.0


def _no_gain_at_first() -> Figures:
    out: Figures = {}
    kept, ended = path("frimley", "keep", 2), path("frimley", "abolish", 2)
    for id in ("avoidable_deaths_per_100k", "population_health_qalys_lost_per_1000", "ae_four_hour_pct"):
        out[f"{id}, year 2, %"] = pct(figure(ended[1], id), figure(kept[1], id))
    for name in ("frimley", "south-yorkshire"):
        levers = vanguard(name)
        paid = levers["care_outside_hospital_gbp"] * len(opened(name).world.places) / heads(opened(name))
        slip = [_in_force(path(name, split, 4, **levers), paid) for split in ("keep", "abolish")]
        out[f"plans slip, {name}, months"] = slip[1] - slip[0]
    return out


def _reorganising_is_no_productivity() -> Figures:
    kept, ended = path("frimley", "keep", 4), path("frimley", "abolish", 4)

    def unit_cost(done: Year) -> float:
        return float(done.state.ytd_cost_gbp[0, 0] / done.state.ytd_volume_gbp[0, 0])

    def volume(done: Year) -> float:
        return float(done.state.ytd_volume_gbp[0, 0])

    return {
        "hospital cost for the same work at its lowest in four years, %": min(
            pct(unit_cost(b), unit_cost(a)) for a, b in zip(kept, ended, strict=True)
        ),
        "hospital activity in year 4, %": pct(volume(ended[3]), volume(kept[3])),
    }


def _hospital_margin(done: Year) -> float:
    f, acute = done.ledger.facts, done.state.world.trust_acute
    return float(100.0 * f["provider_underlying_balance_gbp"][0, acute].sum() / f["trust_income_gbp"][0, acute].sum())


def _big_bang() -> Figures:
    """Five per cent off the lead provider's share at once, or over four years; or an alliance that shares risk."""
    state = opened("frimley")
    ended, n = regime_of(state.world, "abolish"), 4
    income = float(path("frimley", "keep", 1)[0].ledger.facts["trust_income_gbp"][0, state.world.trust_acute].sum())
    cut = -0.05 * income
    plain = path("frimley", "abolish", n)
    at_once = play(state, ended, n, [{"share_hospital_change_gbp": cut}, *({} for _ in range(n - 1))])
    phased = play(state, ended, n, {"share_hospital_change_gbp": cut / n})
    allied = path("frimley", "middle", n)
    return {
        "at once, year 1, points of income": _hospital_margin(at_once[0]) - _hospital_margin(plain[0]),
        "phased, year 1, points of income": _hospital_margin(phased[0]) - _hospital_margin(plain[0]),
        "alliance, year 1, % of income": _hospital_margin(allied[0]),
        "alliance, change over four years, points": _hospital_margin(allied[3]) - _hospital_margin(allied[0]),
    }


def _slow_and_moderate() -> Figures:
    kept, tried = path("frimley", "keep", 6), path("frimley", "abolish", 6, **vanguard("frimley"))
    less = [pct(emergencies(b), emergencies(a)) for a, b in zip(kept, tried, strict=True)]
    return {f"emergency admissions in year {n}, %": less[n - 1] for n in (1, 2, 4, 6)} | {
        "bed-days in year 6, %": pct(days_in_bed(tried[5]), days_in_bed(kept[5]))
    }


def _net_saving() -> Figures:
    levers = vanguard("frimley")
    kept, ended = path("frimley", "keep", 9, **levers), path("frimley", "abolish", 9, **levers)
    id = "underlying_balance_gbp"

    def saved(n: int) -> float:
        spent = float(kept[n].ledger.facts["nhs_spend_gbp"][0].sum())
        return 100.0 * (figure(ended[n], id) - figure(kept[n], id)) / spent

    return {"net saving in year 3, % of spend": saved(2), "net saving in year 9, % of spend": saved(8)}


def _waits_when_money_is_short() -> Figures:
    out: Figures = {}
    for split in ("keep", "abolish"):
        tight = path("frimley", split, 5, allocation_growth_pct=0.5)
        easy = path("frimley", split, 5, allocation_growth_pct=4.0)
        out[f"list in year 3, {split}, %"] = pct(
            figure(tight[2], "rtt_waiting_list"), figure(easy[2], "rtt_waiting_list")
        )
        out[f"treatments in year 3, {split}, %"] = pct(
            float(tight[2].state.completions.sum()), float(easy[2].state.completions.sum())
        )
        out[f"four hours in year 3, {split}, points"] = figure(tight[2], "ae_four_hour_pct") - figure(
            easy[2], "ae_four_hour_pct"
        )
    return out


def _health_gain() -> Figures:
    """About what Greater Manchester had, £450m over six years for 2.8 million, spent outside hospital."""
    people, places = heads(opened("frimley")), len(opened("frimley").world.places)
    extra = {
        **vanguard("frimley"),
        "prevention_gbp": 10.0 * people / places,
        "gp_investment_gbp": 8.0 * people / places,
    }
    kept, tried = path("frimley", "keep", 5)[-1], path("frimley", "abolish", 5, **extra)[-1]
    id = "population_health_qalys_lost_per_1000"
    return {
        "deaths in year 5, %": pct(deaths(tried), deaths(kept)),
        "avoidable deaths in year 5, %": pct(
            figure(tried, "avoidable_deaths_per_100k"), figure(kept, "avoidable_deaths_per_100k")
        ),
        "health lost in year 5, %": pct(figure(tried, id), figure(kept, id)),
    }


def _abolition_alone() -> Figures:
    out: Figures = {}
    for name in ("frimley", "south-yorkshire"):
        kept, ended = path(name, "keep", 3), path(name, "abolish", 3)
        worst = 0.0
        for a, b in zip(kept, ended, strict=True):
            volume = [float(done.state.ytd_volume_gbp[0, done.state.world.trust_acute].sum()) for done in (a, b)]
            treated = [float(done.state.completions[0].sum()) for done in (a, b)]
            contacts = [figure(done, "community_contacts_per_1000") for done in (a, b)]
            stays = [emergencies(done) for done in (a, b)]
            for one, other in (volume, treated, contacts, stays):
                worst = max(worst, abs(pct(other, one)))
        out[f"largest change of activity in three years, {name}, %"] = worst
    return out


def _stays_drift() -> Figures:
    kept, ended = path("frimley", "keep", 8), path("frimley", "abolish", 8)
    stay = [float(b.state.habits[0, 0, STAY] / a.state.habits[0, 0, STAY]) for a, b in zip(kept, ended, strict=True)]
    return {"length of stay in year 5, %": 100.0 * (stay[4] - 1.0), "in year 8, %": 100.0 * (stay[7] - 1.0)}


def _hospital_alone() -> Figures:
    """Only the hospital on a fixed sum, as its contract; then the whole footprint in one budget."""
    plain, fixed = path("frimley", "keep", 5), path("frimley", "keep", 5, acute_contract_form=1.0)
    return {
        "appointments short in year 5, points": figure(fixed[4], "gp_unmet_pct") - figure(plain[4], "gp_unmet_pct"),
        "commissioners' balance in year 5, £m": (
            figure(fixed[4], "commissioner_balance_gbp") - figure(plain[4], "commissioner_balance_gbp")
        )
        / 1e6,
        "hospitals' balance in year 5, £m": (
            figure(fixed[4], "provider_balance_gbp") - figure(plain[4], "provider_balance_gbp")
        )
        / 1e6,
    }


def _abolish_only() -> Figures:
    cost, activity = _transition_costs(), _abolition_alone()
    kept, ended = path("frimley", "keep", 6)[5], path("frimley", "abolish", 6)[5]
    id = "transaction_cost_gbp"
    return {
        "one-off cost, £ a head": cost["one-off cost, £ a head"],
        "largest change of activity in three years, %": max(activity.values()),
        "less administration in year 6, £ a head": (figure(kept, id) - figure(ended, id)) / heads(opened("frimley")),
    }


def _hubs() -> Figures:
    kept, closed = path("frimley", "keep", 3), path("frimley", "keep", 3, beds_closed_pct=4.0)
    id = "avoidable_deaths_per_100k"
    return {
        "avoidable deaths when wards close and nothing else changes, %": pct(figure(closed[2], id), figure(kept[2], id))
    }


FACTS: tuple[Fact, ...] = (
    Fact(
        "7",
        "The change costs £20 to £30 a head once, half of it in year 1; a fifth to a quarter of redundant staff return",
        _transition_costs,
        {
            "one-off cost, £ a head": (20.0, 31.0),
            "of it in the first year": (0.4, 0.6),
            "in the fourth year, £ a head": (0.0, 0.01),
            "redundant staff who are hired again": (0.2, 0.25),
        },
    ),
    Fact(
        "8",
        "No clinical gain for two years; delivery of plans slips by one or two rounds",
        _no_gain_at_first,
        {
            "avoidable_deaths_per_100k, year 2, %": (-0.5, 2.0),
            "population_health_qalys_lost_per_1000, year 2, %": (-0.3, 0.5),
            "ae_four_hour_pct, year 2, %": (-2.0, 0.5),
            "plans slip, frimley, months": (12.0, 24.0),
            "plans slip, south-yorkshire, months": (12.0, 24.0),
        },
    ),
    Fact(
        "9",
        "Reorganising raises no productivity within four years, and activity does not rise",
        _reorganising_is_no_productivity,
        {
            "hospital cost for the same work at its lowest in four years, %": (0.0, 3.0),
            "hospital activity in year 4, %": (-2.0, 0.25),
        },
        note="Mergers of trusts are not in the engine; the change of regime stands for them.",
    ),
    Fact(
        "10",
        "A lead provider's contract priced at what the payer can afford fails early; a phased alliance does not",
        _big_bang,
        {
            "at once, year 1, points of income": (-8.0, -3.0),
            "phased, year 1, points of income": (-2.0, 0.0),
            "alliance, year 1, % of income": (-4.5, 0.0),
            "alliance, change over four years, points": (-1.5, 1.0),
        },
    ),
    Fact(
        "11",
        "One budget with investment: little in years 1 and 2, emergencies 3 to 8 % lower in years 4 to 6",
        _slow_and_moderate,
        {
            "emergency admissions in year 1, %": (-1.0, 0.5),
            "emergency admissions in year 2, %": (-2.0, 0.5),
            "emergency admissions in year 4, %": (-8.0, -3.0),
            "emergency admissions in year 6, %": (-8.0, -3.0),
            "bed-days in year 6, %": (-6.0, 0.0),
        },
        note="Bed-days fall by less than half as much as admissions: beds that are left empty fill again in part.",
    ),
    Fact(
        "12",
        "Net saving of one budget 0 to 3 % of spend by year 3",
        _net_saving,
        {
            "net saving in year 3, % of spend": (-2.0, 0.5),
            "net saving in year 9, % of spend": (-0.5, 0.5),
        },
        shown=False,
        note="On central evidence the change still costs in year 3 and about breaks even by year 9. The savings behind "
        "the fact are payers' of American and Spanish contracts, at price; the engine counts the system's at cost.",
    ),
    Fact(
        "13",
        "When money is tight planned care falls and waits lengthen",
        _waits_when_money_is_short,
        {
            "list in year 3, abolish, %": (5.0, 60.0),
            "treatments in year 3, abolish, %": (-20.0, -2.0),
            "list in year 3, keep, %": (5.0, 60.0),
            "treatments in year 3, keep, %": (-20.0, -2.0),
        },
        note="In either regime. A&E waits, which may worsen, get a little shorter: cancelled operations leave beds.",
    ),
    Fact(
        "14",
        "With extra investment the population's health can gain",
        _health_gain,
        {
            "deaths in year 5, %": (-3.0, -0.05),
            "avoidable deaths in year 5, %": (-12.0, -1.0),
            "health lost in year 5, %": (-3.0, -0.02),
        },
        note="Two tenths of a year of life in five are about 2 % of deaths; the engine gives less than a quarter.",
    ),
    Fact(
        "15",
        "Abolishing the split alone changes activity by less than 1 %",
        _abolition_alone,
        {
            "largest change of activity in three years, frimley, %": (0.0, 1.0),
            "largest change of activity in three years, south-yorkshire, %": (0.0, 1.0),
        },
    ),
    Fact(
        "16",
        "A purchaser's discipline is lost: length of stay drifts up 1 to 3 %",
        _stays_drift,
        {"length of stay in year 5, %": (0.5, 3.0), "in year 8, %": (1.0, 3.0)},
    ),
    Fact(
        "S6",
        "The hospital alone on a fixed sum: costs move to practices and community care",
        _hospital_alone,
        {
            "appointments short in year 5, points": (-0.1, 0.1),
            "commissioners' balance in year 5, £m": (0.0, 30.0),
            "hospitals' balance in year 5, £m": (-30.0, 0.0),
        },
        shown=False,
        note="A fixed sum moves money from the hospital to the commissioner and lengthens stays; no work is pushed out "
        "to practices or community care, for which the evidence gives a direction and no size.",
    ),
    Fact(
        "S7",
        "Abolish only: activity within 1 %, £20 to £30 a head once, a small saving of administration later",
        _abolish_only,
        {
            "one-off cost, £ a head": (20.0, 31.0),
            "largest change of activity in three years, %": (0.0, 1.0),
            "less administration in year 6, £ a head": (1.0, 15.0),
        },
    ),
    Fact(
        "S8",
        "Stroke hubs: deaths fall only when all units join",
        _hubs,
        {"avoidable deaths when wards close and nothing else changes, %": (0.0, 20.0)},
        shown=False,
        note="Specialties are not in the engine. What it does show: closing wards by itself saves no life.",
    ),
)

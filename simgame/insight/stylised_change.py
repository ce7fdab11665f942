"""Stylised facts of the change to one budget itself: what it costs, what it delays, what it moves by itself."""

from __future__ import annotations

from simgame.insight.stylised import (
    VANGUARD_GBP,
    Figures,
    Seen,
    emergencies,
    fact,
    heads,
    hospital_margin,
    path,
    pct,
    vanguard,
)
from simgame.insight.trial import central, figure, opened, play, regime_of
from simgame.insight.words import label_of
from simgame.model.state import SERVICES
from simgame.model.year import Year

NAMES = {"frimley": "Frimley", "south-yorkshire": "South Yorkshire"}
_TEAMS = SERVICES.index("community_teams")


@fact(
    "7", "The change costs £20 to £30 a head once, half of it in year 1; a fifth to a quarter of redundant staff return"
)
def transition_costs() -> Figures:
    people = heads(opened("frimley"))
    paid = [figure(done, "transition_cost_gbp") / people for done in path("frimley", "abolish", 4)]
    return {
        "one-off cost, £ a head": Seen(sum(paid), 20.0, 31.0),
        "of it in the first year": Seen(paid[0] / sum(paid), 0.4, 0.6),
        "in the fourth year, £ a head": Seen(paid[3], 0.0, 0.01),
        "redundant staff who are hired again": Seen(float(central()["rehired_share"][0, 0]), 0.2, 0.25),
    }


def _in_force(years: tuple[Year, ...]) -> float:
    """Months until half of what is paid for teams is in force."""
    for n, done in enumerate(years):
        if float(done.state.services[0, :, _TEAMS, 2].mean()) > 0.5 * VANGUARD_GBP:
            return 12.0 * (n + 1)
    return 12.0 * len(years) + 12.0


@fact("8", "No clinical gain for two years; delivery of plans slips by one or two rounds")
def no_gain_at_first() -> Figures:
    out: Figures = {}
    kept, ended = path("frimley", "keep", 2), path("frimley", "abolish", 2)
    bounds = {
        "avoidable_deaths_per_100k": (-0.5, 2.0),
        "population_health_qalys_lost_per_1000": (-0.3, 0.5),
        "ae_four_hour_pct": (-2.0, 0.5),
    }
    for id, (least, most) in bounds.items():
        out[f"{label_of(id)}, year 2, %"] = Seen(pct(figure(ended[1], id), figure(kept[1], id)), least, most)
    for name in ("frimley", "south-yorkshire"):
        slip = [_in_force(path(name, split, 4, **vanguard(name))) for split in ("keep", "abolish")]
        out[f"plans slip, {NAMES[name]}, months"] = Seen(slip[1] - slip[0], 12.0, 24.0)
    return out


@fact(
    "9",
    "Reorganising raises no productivity within four years, and activity does not rise",
    note="Mergers of trusts are not in the engine; the change of regime stands for them.",
)
def reorganising_is_no_productivity() -> Figures:
    kept, ended = path("frimley", "keep", 4), path("frimley", "abolish", 4)

    def unit_cost(done: Year) -> float:
        return float(done.state.ytd_cost_gbp[0, 0] / done.state.ytd_volume_gbp[0, 0])

    def volume(done: Year) -> float:
        return float(done.state.ytd_volume_gbp[0, 0])

    return {
        "hospital cost for the same work at its lowest in four years, %": Seen(
            min(pct(unit_cost(b), unit_cost(a)) for a, b in zip(kept, ended, strict=True)), 0.0, 3.0
        ),
        "hospital activity in year 4, %": Seen(pct(volume(ended[3]), volume(kept[3])), -2.0, 0.25),
    }


@fact("10", "A lead provider's contract priced at what the payer can afford fails early; a phased alliance does not")
def big_bang() -> Figures:
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
        "at once, year 1, points of income": Seen(hospital_margin(at_once[0]) - hospital_margin(plain[0]), -8.0, -3.0),
        "phased, year 1, points of income": Seen(hospital_margin(phased[0]) - hospital_margin(plain[0]), -2.0, 0.0),
        "alliance, year 1, % of income": Seen(hospital_margin(allied[0]), -4.5, 0.0),
        "alliance, change over four years, points": Seen(
            hospital_margin(allied[3]) - hospital_margin(allied[0]), -1.5, 1.0
        ),
    }


@fact("15", "Abolishing the split alone changes activity by less than 1 %")
def abolition_alone() -> Figures:
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
        out[f"largest change of activity in three years, {NAMES[name]}, %"] = Seen(worst, 0.0, 1.0)
    return out


@fact("S7", "Abolish only: activity within 1 %, £20 to £30 a head once, a small saving of administration later")
def abolish_only() -> Figures:
    kept, ended = path("frimley", "keep", 6)[5], path("frimley", "abolish", 6)[5]
    id = "transaction_cost_gbp"
    return {
        "one-off cost, £ a head": transition_costs.measure()["one-off cost, £ a head"],
        "largest change of activity in three years, %": Seen(
            max(activity.value for activity in abolition_alone.measure().values()), 0.0, 1.0
        ),
        "less administration in year 6, £ a head": Seen(
            (figure(kept, id) - figure(ended, id)) / heads(opened("frimley")), 1.0, 15.0
        ),
    }


FACTS = (transition_costs, no_gain_at_first, reorganising_is_no_productivity, big_bang, abolition_alone, abolish_only)

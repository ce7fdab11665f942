"""The two lists of effects, for and against each split, and what switching each of them off does to a named indicator.

An effect is switched off by what would be true if it did not exist: a parameter at the value that means nothing, a
switch of the regime left as while the split is kept, or the contract's form. Both trials are two runs of one call,
luck off, everything else the same. ``lever`` is for effects that show in what a lever yields: then the move is that of
the lever's effect.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from simgame.insight.trial import central, decided, opened, regime_of
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.world import Floats
from simgame.model.year import year

KEPT_FOR, KEPT_AGAINST = "for the split", "against the split"
ENDED_FOR, ENDED_AGAINST = "for abolishing", "against abolishing"
# thresholds that would hide an effect behind a rule about something else
_NO_THRESHOLD = {"special_measures_approved": 1.0, "special_measures_agency": 1.0}


@dataclass(frozen=True)
class Sign:
    """One effect. ``direction``: +1 if the indicator rises when the effect is switched off, −1 if it falls."""

    side: str
    effect: str
    split: str
    years: int
    indicator: str
    direction: int
    off: Mapping[str, float] = field(default_factory=dict)  # parameters
    off_switches: Mapping[str, float] = field(default_factory=dict)  # of the regime
    off_decided: Mapping[str, float] = field(default_factory=dict)  # quantities decided
    scene: Mapping[str, float] = field(default_factory=dict)  # quantities decided in every run
    lever: Mapping[str, float] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """A name of its own: how it is switched off, and where."""
        off = "+".join((*self.off, *self.off_switches, *self.off_decided))
        return f"{self.split}: {off} on {self.indicator}"


@dataclass(frozen=True)
class Found:
    """What a trial showed: the indicator (or the lever's effect on it) with the effect alive, and switched off."""

    alive: float
    off: float

    @property
    def moved(self) -> float:
        """How far switching the effect off moves the indicator."""
        return self.off - self.alive


_TEAMS = {"care_outside_hospital_gbp": 1.2e6, "joint_teams_gbp": 3e6}
_OUT = {"care_outside_hospital_gbp": 3e6, "facing_home_pct": 0.0}
_TIGHT = {"allocation_growth_pct": 0.5}

SIGNS: tuple[Sign, ...] = (
    Sign(KEPT_FOR, "pressure on price and efficiency: a contract can be moved", "keep", 4,
         "provider_underlying_balance_gbp", -1, off={"contestability_pct": 0.0}),
    Sign(KEPT_FOR, "payment by case holds stays down, and its loss lengthens them", "abolish", 5,
         "bed_occupancy_pct", -1, off={"tariff_on_stay_pct": 0.0}),
    Sign(KEPT_FOR, "payment by case moves stays to day cases, and its loss moves them back", "abolish", 5,
         "bed_occupancy_pct", -1, off={"tariff_on_day_cases_points": 0.0}),
    Sign(KEPT_FOR, "choice at fixed prices can raise quality; losing it costs lives", "abolish", 5,
         "avoidable_deaths_per_100k", -1, off={"choice_on_deaths_pct": 0.0}),
    Sign(KEPT_FOR, "an independent voice for mental health", "abolish", 6,
         "mental_health_access_pct", +1, off={"voice_lost_pct": 0.0}),
    Sign(KEPT_FOR, "an independent voice for care outside hospital", "abolish", 6,
         "out_of_hospital_share_pct", +1, off={"voice_lost_pct": 0.0}),
    Sign(KEPT_AGAINST, "reason to admit: more pay over the baseline, more admissions", "keep", 5,
         "emergency_admissions_per_1000", -1, off={"tariff_on_emergencies_pct": 0.0}),
    Sign(KEPT_AGAINST, "every avoided admission is income lost to the hospital", "keep", 4,
         "provider_balance_gbp", +1, off_decided={"acute_contract_form": 1.0}, lever=_OUT),
    Sign(KEPT_AGAINST, "transaction cost: posts that buy, sell and check", "keep", 2,
         "transaction_cost_gbp", -1, off={"trust_contracting_gbp_per_head": 0.0, "running_contracting_share": 0.0}),
    Sign(KEPT_AGAINST, "transaction cost weighs on the books", "keep", 2,
         "underlying_balance_gbp", +1, off={"trust_contracting_gbp_per_head": 0.0}),
    Sign(KEPT_AGAINST, "disputes over contracts that miss their plan cost trust", "keep", 4,
         "organisational_trust", +1, off={"quarrel_of_gap": 0.0}, scene={"acute_contract_change_gbp": -12e6}),
    Sign(KEPT_AGAINST, "blame at the hospital door", "keep", 4,
         "delayed_bed_days", -1, off={"blame_on_delays": 0.0}, scene={"conduct_trust": -5.0}),
    Sign(KEPT_AGAINST, "cost-shunting: tight rules for continuing care fall on councils", "keep", 4,
         "council_balance_gbp", +1, off={"continuing_tight_most": 0.0}, scene=_TIGHT),
    Sign(KEPT_AGAINST, "stranded fixed cost: what is avoided saves little", "keep", 4,
         "provider_underlying_balance_gbp", +1, off={"marginal_cost_down": 0.65}, lever=_OUT),
    Sign(KEPT_AGAINST, "short plans: posts on a year's contract fill later than on one that lasts", "abolish", 4,
         "emergency_admissions_per_1000", +1, off={"long_plans_on_hiring": 0.0}, scene=_TEAMS),
    Sign(ENDED_FOR, "money can move to where it does most", "abolish", 5,
         "mental_health_access_pct", -1, off={"money_moves_pct": 0.0}),
    Sign(ENDED_FOR, "and so within the year it goes to care outside hospital, where waits have worsened most",
         "abolish", 5, "community_contacts_per_1000", -1, off={"money_moves_pct": 0.0}),
    Sign(ENDED_FOR, "less avoidable admission by teams that are there already", "abolish", 6,
         "emergency_admissions_per_1000", +1, off={"kept_home_pct": 0.0}),
    Sign(ENDED_FOR, "a share of the gain is a reason to keep people well", "abolish", 7,
         "emergency_admissions_per_1000", +1, off={"gain_share_on_yield": 0.0},
         scene={**_TEAMS, "gain_share_pct": 50.0}),
    Sign(ENDED_FOR, "one budget brings teams to work as one", "abolish", 6,
         "integration_in_practice", -1, off={"practice_of_law": 0.0}),
    Sign(ENDED_FOR, "teams that work as one shorten waits to leave", "abolish", 6,
         "delayed_bed_days", +1, off={"joint_teams_on_delays": 0.0}, scene=_TEAMS),
    Sign(ENDED_FOR, "with budgets pooled nobody is blamed at the door", "abolish", 4,
         "delayed_bed_days", +1, off_switches={"pooling": 0.0}),
    Sign(ENDED_FOR, "reason to keep people well and at home", "abolish", 7,
         "emergency_admissions_per_1000", +1, off={"keep_well_gain": 0.0}, scene=_TEAMS),
    Sign(ENDED_FOR, "lower transaction cost after the transition", "abolish", 6,
         "transaction_cost_gbp", +1, off={"transaction_recoverable": 0.0}),
    Sign(ENDED_FOR, "and it shows in the share that goes to administration", "abolish", 6,
         "admin_share_pct", +1, off={"transaction_recoverable": 0.0}),
    Sign(ENDED_AGAINST, "reason to under-treat: waits can lengthen", "abolish", 5,
         "rtt_waiting_list", -1, off={"tariff_on_planned_pct": 0.0}),
    Sign(ENDED_AGAINST, "quiet rationing: longer waits put people off asking", "abolish", 5,
         "unmet_referrals_per_1000", -1, off={"tariff_on_planned_pct": 0.0}),
    Sign(ENDED_AGAINST, "hospitals crowd the rest out of the one budget", "abolish", 5,
         "out_of_hospital_share_pct", +1, off={"hospital_dominance": 0.0}),
    Sign(ENDED_AGAINST, "soft budgets: no contract can be moved, so savings fade", "abolish", 5,
         "provider_underlying_balance_gbp", +1, off_switches={"exit": 0.0}),
    Sign(ENDED_AGAINST, "no exit from a poor monopoly", "abolish", 5,
         "avoidable_deaths_per_100k", -1, off_switches={"exit": 0.0}),
    Sign(ENDED_AGAINST, "disruption drives staff away", "abolish", 2,
         "staff_vacancy_pct", -1, off={"switch_disruption": 0.0}),
    Sign(ENDED_AGAINST, "disruption tires staff", "abolish", 1,
         "staff_morale", +1, off={"switch_disruption": 0.0}),
    Sign(ENDED_AGAINST, "the change costs money once", "abolish", 1,
         "system_balance_gbp", +1, off={"transition_gbp_per_head": 0.0}),
    Sign(ENDED_AGAINST, "the change costs productivity for two years", "abolish", 3,
         "provider_underlying_balance_gbp", +1, off={"switch_productivity_pct": 0.0}),
    Sign(ENDED_AGAINST, "plans come late", "abolish", 3,
         "emergency_admissions_per_1000", -1, off={"switch_delay_months": 0.0}, scene=_TEAMS),
    Sign(ENDED_AGAINST, "legal fragility: without a law fewer posts can go", "abolish", 5,
         "transaction_cost_gbp", -1, off_switches={"legislation": 1.0}),
    Sign(ENDED_AGAINST, "legal fragility: without a law one budget binds less", "abolish", 5,
         "integration_in_practice", +1, off_switches={"legislation": 1.0}),
    Sign(ENDED_AGAINST, "public distrust of one contract", "abolish", 1,
         "public_confidence", +1, off={"switch_confidence": 0.0}),
    Sign(ENDED_AGAINST, "a row about privatisation", "abolish", 1,
         "public_confidence", +1, off={"switch_heat": 0.0}),
)  # fmt: skip


def measured(sign: Sign) -> Found:
    """The indicator in the last year of a trial, alive and switched off; with a lever, the lever's effect on it."""
    state = opened("frimley")
    w = state.world
    levers = (False, True) if sign.lever else (False,)
    rows = [(off, lever) for lever in levers for off in (False, True)]
    off = np.asarray([row[0] for row in rows])
    base = central().replaced(**_NO_THRESHOLD)
    known = base.replaced(**{key: np.where(off, value, float(base[key][0, 0])) for key, value in sign.off.items()})
    alive = regime_of(w, sign.split)
    regime = Regime.where(off[:, None], alive.with_switch(**sign.off_switches), alive)
    luck = Luck(1, np.arange(len(rows), dtype=np.int64), on=False)
    for _ in range(sign.years):
        values: dict[str, float | Floats] = dict(sign.scene)
        default = decided(w, state.year, values)
        for key, value in sign.lever.items():
            lever = np.asarray([row[1] for row in rows])[:, None]
            values[key] = np.where(lever, value, default[key])
        for key, value in sign.off_decided.items():
            values[key] = np.where(off[:, None], value, default[key])
        done = year(state, decided(w, state.year, values), regime, known, Shocks(), luck)
        state = done.state
    seen = done.indicators.footprint[sign.indicator].sum(axis=1)
    if sign.lever:
        return Found(float(seen[2] - seen[0]), float(seen[3] - seen[1]))
    return Found(float(seen[0]), float(seen[1]))

"""The twin of the month's core: a Vensim model run by PySD, given the same constants and the same first of April.

It covers, for one place, one acute trust and one council with the split kept and no lever used: population, need,
general practice, social care, emergency care, delays, beds, four hours, planned care and the list, staff, habits of
practice and the contract. Left out are the system's part (trust between organisations, integration; its effect on
delays is switched off in both), the costs of care and all other payments; from money's April come the posts and
packages that are paid for, prices and V₀.
"""

from __future__ import annotations

import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import xarray as xr

from simgame.model.decisions import Decisions
from simgame.model.evidence import Parameters
from simgame.model.habits import OUTPATIENTS
from simgame.model.inputs import wiring
from simgame.model.luck import Luck
from simgame.model.need import AGE_SUFFIX
from simgame.model.population import AGES_OUT
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.start import opening
from simgame.model.state import State
from simgame.model.world import MONTHS, World
from simgame.model.year import MidYear, Year, april_to_november, december_to_march
from tests.model.worlds import default, evidence, make, parameters

MODEL = Path(__file__).with_name("twin.mdl")
TARIFF, CAP_AND_COLLAR = 0.0, 2.0
BY_AGE = (
    "share_long_term", "share_frail", "death_rate", "well_to_long_term", "long_term_to_frail", "gp_rate", "ae_rate",
    "emergency_rate", "same_day_share", "stay_days", "elective_rate", "outpatient_rate", "social_care_share",
)  # fmt: skip
SEASONS = ("season_gp", "season_ae", "season_emergency", "season_planned")
# of the state on 1 April, one number each
FROM_STATE = (
    "gp_strain", "gp_continuity", "gp_fte", "packages", "care_home_fee_ratio", "care_home_beds", "unmet_social_care",
    "social_care_real", "frailty", "harm", "occupancy", "stay_room", "breach", "staff", "vacancies", "staffed",
    "morale",
)  # fmt: skip
# of the state once the year is open: facts of the start, and what April's money has settled
SETTLED = (
    "choice_quality", "gp_need_scale", "gp_unmet_start", "gp_start", "packages_affordable", "cost_index",
    "council_other_gbp", "social_care_start", "beds", "beds_start", "breach_start", "stay_scale", "delayed_share",
    "emergency_staffing", "funding_index", "four_hour_b", "planned_money", "theatre_sessions", "theatre_start",
    "clearance_start", "staff_start", "pay_gap",
)  # fmt: skip


@lru_cache(maxsize=1)
def one_place() -> World:
    """One place of 200,000, one acute trust, one council; a twentieth of the trust's work comes from elsewhere."""
    return make("One place", [[36_000.0, 128_000.0, 20_000.0, 11_500.0, 4_500.0]], [[0.8]], [True], [1.0], need=[1.07])


@dataclass(frozen=True, eq=False)
class Case:
    """A form of contract and a set of evidence (one run), and the place's first of April under it."""

    form: float
    known: Parameters

    @cached_property
    def started(self) -> State:
        """The place on 1 April 2017."""
        return opening(one_place(), self.known)

    @cached_property
    def decisions(self) -> Decisions:
        """The settlement of 2017/18, no lever used."""
        return default(one_place(), 2017, acute_contract_form=self.form)

    @cached_property
    def played(self) -> tuple[MidYear, Year]:
        """The engine's year."""
        regime = Regime.of("keep", 1)
        mid = april_to_november(self.started, self.decisions, regime, self.known, Shocks(), Luck.of(1, on=False))
        return mid, december_to_march(mid, self.decisions)


def case(form: float = TARIFF, run: int = 0) -> Case:
    """Central evidence (run 0) or one draw over its ranges, without what the system does to delays."""
    drawn = Parameters.drawn(evidence(), Luck.of(3, run + 1)) if run else parameters()
    one = Parameters({key: drawn[key][-1:] for key in drawn.ids()})
    return Case(form, one.replaced(blame_on_delays=0.0, joint_teams_on_delays=0.0))


@contextmanager
def without_notices() -> Iterator[None]:
    """PySD imports and calls what other libraries will withdraw: their notices are to its authors."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "chardet.universaldetector is deprecated", DeprecationWarning)
        warnings.filterwarnings("ignore", "The inplace keyword in DataFrame.set_index", DeprecationWarning)
        yield


def load() -> Any:
    """The twin, translated into a folder of its own (PySD writes a module beside the model it reads)."""
    with without_notices(), TemporaryDirectory() as folder:
        import pysd

        return pysd.read_vensim(shutil.copy(MODEL, folder))


def run(twin: Any, this: Case, columns: list[str]) -> Any:
    """Twelve months of the twin: a table by month of the named variables."""
    with without_notices():
        return twin.run(params=constants(twin, this), return_columns=columns)


def constants(twin: Any, this: Case) -> dict[str, Any]:
    """Every constant of the twin, from the same evidence, facts and state as the engine has."""
    p, s, w = this.known, this.started, wiring(one_place())
    april, world = this.played[0].state, one_place()
    spaces = twin.namespace
    ages, months = list(twin.subscripts["age"]), list(twin.subscripts["month"])
    growing, lines = ages[:4], list(twin.subscripts["line"])

    def over(dimension: str, values: Any, names: list[str]) -> xr.DataArray:
        return xr.DataArray(np.asarray(values, dtype=float), {dimension: names}, [dimension])

    out: dict[str, Any] = {key: float(p[key][0, 0]) for key in p.ids() if key in spaces}
    for key in BY_AGE:
        out[key] = over("age", [p[f"{key}_{age}"][0, 0] for age in AGE_SUFFIX], ages)
    out["ageing_out"] = over("growing", [p[f"ageing_out_{age}"][0, 0] for age in AGES_OUT], growing)
    for key in SEASONS:
        out[key] = over("month", [p[f"{key}_{month.lower()}"][0, 0] for month in MONTHS], months)
    out["people in 2017"] = over("age", world.population[0], ages)
    out["published growth"] = over("age", world.population_growth_pct[0], ages)
    out["initial population"] = xr.DataArray(
        s.population[0, 0], {"age": ages, "need": list(twin.subscripts["need"])}, ["age", "need"]
    )
    out |= {f"initial {key}": float(getattr(s, key).reshape(-1)[0]) for key in FROM_STATE}
    out |= {key: float(getattr(april, key).reshape(-1)[0]) for key in SETTLED}
    for key in ("waiting_list", "completions"):
        out[f"initial {key}"] = over("tail", getattr(s, key)[0, 0], list(twin.subscripts["tail"]))
    out["clinic_capacity"] = over("tail", s.clinic_capacity[0, 0], list(twin.subscripts["tail"]))
    habits = ("initial admitting", "initial stay", "initial day cases", "initial operating")
    # outpatient visits are handed on from the April after habits have moved: none in the year that the twin plays
    assert s.habits[0, 0, OUTPATIENTS] == 1.0
    out |= dict(zip(habits, (float(x) for x in s.habits[0, 0, :OUTPATIENTS]), strict=True))
    out |= {
        "need index": float(world.need_index[0]),
        "spent two years ago": float(april.social_care_past[0, 0, 1]),
        "years to april": 4.0,
        "share here": float(w.acute_share[0]),
        "catchment": float(w.catchment[0]),
        "home part": float(
            world.trust_home_share[0] / (world.trust_home_share[0] + world.trust_other_commissioner_share[0])
        ),
        "emergency margin at start": float(s.margin_start[0, 0, 0]),
        "planned margin at start": float(s.margin_start[0, 0, 1]),
        "marginal rate": float(this.decisions["marginal_emergency_rate_pct"][0, 0]) / 100.0,
        "emergency outturn": float(s.outturn_ref_gbp[0, 1]),
        "emergency baseline": float(s.emergency_baseline_gbp[0, 1]),
    }
    mff = float(world.trust_mff[0])
    price = np.asarray(
        [float(april.price_index[0, 0]) * float(s.recording[0, 0])] * 4 + [float(april.cost_index[0, 0])]
    )
    out["unit"] = over("line", april.line_scale[0] * mff * price, lines)
    out["plan_value_gbp"] = over("line", april.plan_value_gbp[0], lines)
    services = (0, 1, 2, 3, 6)  # A&E, emergency, planned, other acute, pass-through, of the world's seven
    cumulative = np.cumsum(s.plan_phase[0, 0], axis=-1)[list(services)]
    phase = cumulative / cumulative[:, -1:]
    out["phase of plan"] = xr.DataArray(phase, {"line": lines, "month": months}, ["line", "month"])
    bounded = this.form == CAP_AND_COLLAR
    rate, bound = float(p["aligned_rate"][0, 0]), float(p["aligned_bound_pct"][0, 0]) / 100.0
    out["rate off plan"] = over("line", [rate if bounded else 1.0] * 4 + [1.0], lines)
    out["cap"] = over("line", [1.0 + bound if bounded else 1e9] * 4 + [1e9], lines)
    out["collar"] = over("line", [1.0 - bound if bounded else -1e9] * 4 + [-1e9], lines)
    return out

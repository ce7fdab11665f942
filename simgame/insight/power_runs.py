"""Power in every run of an ensemble: each seat's share of the footprint's money, beside what the engine gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from simgame.game.after import Path, PlannedYear
from simgame.game.budget import folded, totals
from simgame.game.power import indicators, power_shares
from simgame.game.seats import SEATS, SeatId, Split
from simgame.game.table_value import Table
from simgame.model.decisions import Decisions
from simgame.model.evidence import Parameters
from simgame.model.money import plan
from simgame.model.regime import Regime
from simgame.model.state import State
from simgame.model.world import Floats, World

_DEALS = (
    "acute_contract_change_gbp", "share_hospital_change_gbp", "share_outside_change_gbp",
    "share_keeping_well_change_gbp", "arbitration",
)  # fmt: skip


@dataclass(frozen=True)
class Conduct:
    """What a year's decisions do not say: whether the vote on the budget failed, £m that the one right set, and of six
    shares the changes as three.
    """

    failed: bool = False
    marshalled: Mapping[SeatId, float] | None = None
    shares: tuple[float, float, float] | None = None


@dataclass(frozen=True)
class PowerOf:
    """Works out ``power_share.SEAT`` for each run of a year."""

    world: World
    conduct: tuple[Conduct, ...]

    def __call__(self, index: int, state: State, planned: PlannedYear, parameters: Parameters) -> dict[str, Floats]:
        """The shares, % of the money, each (R,)."""
        found = plan(state, planned.decisions, planned.regime, parameters)
        conduct, d = self.conduct[index], planned.decisions
        single = _single(found, self.world, state.runs)
        ended = np.broadcast_to(planned.regime.payment[:, 0] > 0.5, (state.runs,))
        agreed, hospital, outside, well, arbitrated = (_by_run(d, key, state.runs) for key in _DEALS)
        rows: dict[str, list[float]] = {}
        for row in range(state.runs):
            split: Split = "abolish" if ended[row] else "keep"
            known = conduct if split == planned.split else Conduct()  # a court may have put a run elsewhere
            shares = power_shares(
                self.world,
                single[row],
                split,
                contract_change_gbp_m=agreed[row] / 1e6,
                share_changes_gbp_m=known.shares or (hospital[row] / 1e6, outside[row] / 1e6, well[row] / 1e6),
                arbitrated=arbitrated[row] > 0.0,
                budget_failed=known.failed,
                marshalled=known.marshalled,
            )
            for key, value in indicators({seat: shares[seat] for seat in SEATS}).items():
                rows.setdefault(key, []).append(float(value))
        return {key: np.asarray(values) for key, values in rows.items()}


def _single(found: Mapping[str, Floats], world: World, runs: int) -> list[dict[str, float]]:
    """The engine's figures as single numbers, run by run: summed over organisations, trusts' also by kind."""
    sums: dict[str, list[float]] = {}
    for key, value in found.items():
        array = np.atleast_2d(value)
        parts = {key: array}
        if array.shape[1] == len(world.trusts):
            parts[f"{key}.acute"] = array[:, world.trust_acute]
            parts[f"{key}.community"] = array[:, ~world.trust_acute]
        for name, part in parts.items():
            sums[name] = np.broadcast_to(part.sum(axis=1), (runs,)).tolist()
    return [{key: values[row] for key, values in sums.items()} for row in range(runs)]


def power_of_path(table: Table, path: Path) -> PowerOf:
    """For a path of a table: what is known of the years that the table itself played in that split."""
    known = {(record.year, record.split): record for record in table.history}
    conduct: list[Conduct] = []
    for planned in path.years:
        record = known.get((planned.year, planned.split))
        if record is None:
            conduct.append(Conduct())
            continue
        right = record.right
        set_by_right: dict[SeatId, float] = {}
        if right is not None and right.seat is not None and right.lever:
            set_by_right[right.seat] = right.value
        budget = record.budget
        six = folded(budget.pots, totals(budget)) if budget is not None and budget.six else None
        conduct.append(Conduct(record.settled_by == "no_agreement", set_by_right, six))
    return PowerOf(table.world, tuple(conduct))


def power_at_start(table: Table, parameters: Parameters) -> dict[str, float]:
    """The shares under the contracts that roll on, before anything is decided: those of the year before the first."""
    state = table.history[0].state if table.history else table.state
    world = table.world
    kept = Regime.of("keep", len(world.footprints))
    found = plan(state, Decisions(world.columns), kept, parameters)
    shares = power_shares(world, found, "keep")
    return {key: float(value) for key, value in indicators({seat: shares[seat] for seat in SEATS}).items()}


def _by_run(decisions: Decisions, key: str, runs: int) -> list[float]:
    """A quantity over all its columns, run by run."""
    found: list[float] = np.broadcast_to(decisions[key].sum(axis=1), (runs,)).tolist()
    return found

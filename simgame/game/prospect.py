"""What a place would come to if everybody carried on: every lever of the starter set where it stands at the first
briefing, what is not placed left in the balance, every deal as it rolls on, no card and no chance, the split kept and
abolished weighed alike. Objectives are measured from it, so that their levels fit the place, and say nothing of a
game's luck or of anybody's secret.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from simgame.game.contracts import Terms
from simgame.game.entries import NewTable
from simgame.game.january import JANUARY
from simgame.game.levers import levers_for
from simgame.game.outlook import flattened
from simgame.game.plans import Deals, decisions_of, stacked
from simgame.game.purse import purses
from simgame.game.scenario import Scenario, build_world
from simgame.game.scores import SCORECARDS, seat_indicators
from simgame.game.seats import SEATS, SPLITS, SeatId
from simgame.model.decisions import Decisions
from simgame.model.evidence import Evidence, Parameters
from simgame.model.indicators import Indicators
from simgame.model.luck import Luck
from simgame.model.money import plan
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.start import opening, widen
from simgame.model.state import State
from simgame.model.world import FIRST_YEAR, Floats
from simgame.model.year import year as play

ROLLS_ON = Deals(Terms("tariff", 0.0))


@dataclass(frozen=True)
class _Ahead:
    """A year ahead, a run for each world: its indicators, and the Januaries of hospitals by name."""

    indicators: Indicators
    january: Mapping[str, Floats]


class Prospect:
    """``years`` from ``state``, 1 April of the first, in both worlds; played once, when it is first asked for."""

    def __init__(self, state: State, parameters: Parameters, years: int) -> None:
        self._state, self._parameters, self.years = state, parameters, years
        self._known: dict[tuple[SeatId, str, bool], tuple[float, ...]] = {}

    @classmethod
    def of(cls, scenario: Scenario, setup: NewTable, evidence: Evidence) -> Prospect:
        """That of a game before its table is laid."""
        parameters = Parameters.of(evidence, setup.view, setup.overrides)
        return cls(opening(build_world(scenario), parameters), parameters, setup.years)

    @cached_property
    def _ahead(self) -> tuple[_Ahead, ...]:
        """The years, a run for each world."""
        world = self._state.world
        footprints = len(world.footprints)
        ended = np.asarray([[split == "abolish"] for split in SPLITS])
        regime = Regime.where(ended, Regime.of("abolish", footprints), Regime.of("keep", footprints))
        state, calm = widen(self._state, len(SPLITS)), Luck.of(0, len(SPLITS), on=False)
        years: list[_Ahead] = []
        for year in range(FIRST_YEAR, FIRST_YEAR + self.years):
            played = play(state, self._decided(state, regime, year), regime, self._parameters, Shocks(), calm)
            beds = played.months.beds_open[:, JANUARY, world.trust_acute].sum(axis=-1)
            delays = played.months.delayed_beds[:, JANUARY].sum(axis=-1)
            years.append(_Ahead(played.indicators, {"january_beds": beds, "january_delays": delays}))
            state = played.state
        return tuple(years)

    def _decided(self, state: State, regime: Regime, year: int) -> Decisions:
        """What stands decided in a year in which nobody touches anything, a run for each world."""
        world = state.world
        rolls_on = [decisions_of(world, split, {}, {}, ROLLS_ON, year) for split in SPLITS]
        found = plan(state, stacked(rolls_on, world.columns), regime, self._parameters)
        each: list[Decisions] = []
        for row, split in enumerate(SPLITS):
            held = purses(world, flattened(found, world, row), split)
            gbp_m = {seat: max(purse.gbp_m, 0.0) for seat, purse in held.items()}
            settings = {seat: {lever.id: lever.default for lever in levers_for(seat, split)} for seat in SEATS}
            each.append(decisions_of(world, split, settings, gbp_m, ROLLS_ON, year))
        return stacked(each, world.columns)

    def figures(self, seat: SeatId, indicator: str, per_head: bool = False) -> tuple[float, ...]:
        """A seat's figure before the first year and at the end of each (of Januaries, from the first year's on), the
        mean of the two worlds; ``per_head``: over the people here when play opens."""
        asked = seat, indicator, per_head
        if asked not in self._known:
            self._known[asked] = self._figures(*asked)
        return self._known[asked]

    def _figures(self, seat: SeatId, indicator: str, per_head: bool) -> tuple[float, ...]:
        if indicator in self._ahead[0].january:
            found = [year.january[indicator] for year in self._ahead]
        else:
            every = (self._state.last, *(year.indicators for year in self._ahead))
            found = [self._of(seat, indicator, one) for one in every]
        people = float(self._state.population[0].sum()) if per_head else 1.0
        return tuple(float(value.mean()) / people for value in found)

    def _of(self, seat: SeatId, indicator: str, found: Indicators) -> Floats:
        own = any(line.indicator == indicator for split in SPLITS for line in SCORECARDS[split][seat])
        if own:
            return seat_indicators(found, self._state.world, seat)[indicator]
        whole: Floats = found.footprint[indicator][:, 0]
        return whole

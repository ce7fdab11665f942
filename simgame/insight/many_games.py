"""Many games at once, a run each: plans of every seat, deals and coins, played along the runs axis of the engine.

Purses, limits and what levers make of the engine's quantities are the game's own, and so is what seats do to each other
(``many_acts``). Left out: event cards, mandates, votes and what acts on them; nothing here is seen at a table. Used to
look for exploits and to measure whether seats matter.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from simgame.game import anchors, scores
from simgame.game.budget import LARGEST_CUT
from simgame.game.contracts import Terms
from simgame.game.entries import NewTable
from simgame.game.entries_deals import FORMS, Form
from simgame.game.lever import Complexity
from simgame.game.lever_list import Lever
from simgame.game.levers import rounded, sheet
from simgame.game.outlook import flattened
from simgame.game.plans import SLACK_GBP_M, Deals, decisions_of, stacked
from simgame.game.purse import purses
from simgame.game.scenario import Scenario
from simgame.game.seats import SEATS, SeatId, Split
from simgame.game.table import start
from simgame.game.table_value import Table
from simgame.insight import many_acts
from simgame.insight.many_acts import COINS, Right, Winters
from simgame.model.decisions import Decisions
from simgame.model.evidence import Parameters
from simgame.model.luck import Luck
from simgame.model.money import plan
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.start import widen
from simgame.model.world import Floats
from simgame.model.year import april_to_november, december_to_march, year
from simgame.session.autoplay import computer_seats
from simgame.session.files import load_events, load_evidence

BLOCK = 64  # games that fit the cache together
CONTRACT = "contract_form"  # 0 tariff, 1 block, 2 cap and collar
CONTRACT_CHANGE = "contract_change"  # of what rolls on, a share
POTS = ("pot_hospital", "pot_outside", "pot_keeping_well")  # each pot's share of what there is to share
MOVED = "pot_moved"  # between the divisions: to outside hospital (over a half) or to the hospital (under it)
MOST_CHANGE = 0.0125  # a contract may move this share of its value a year: the likely range of its cost, either way;
# and as much of the hospital's share may move in one budget, by a proposal that takes from one pot for another


@dataclass(frozen=True)
class Ground:
    """Where games are played: a place in one world, its levers (scaled), and the table they open at."""

    table: Table
    split: Split
    levers: tuple[Lever, ...]

    @property
    def genes(self) -> tuple[str, ...]:
        """What a game's plan holds, each 0 to 1: every lever, the deals of this world, winter coins."""
        deals = (CONTRACT, CONTRACT_CHANGE) if self.split == "keep" else (*POTS, MOVED)
        return (*(lever.id for lever in self.levers), *deals, *(f"{COINS}.{seat}" for seat in SEATS))

    @property
    def rights(self) -> tuple[Right, ...]:
        """Every use of the STP lead's, or chief executive's, one right; the first is none."""
        return many_acts.rights(self.levers, self.split)

    def of(self, seat: SeatId) -> tuple[Lever, ...]:
        """A seat's levers."""
        return tuple(lever for lever in self.levers if lever.seat == seat)


@dataclass(frozen=True)
class Games:
    """What N games came to in their last year. ``marks``: mark -> (N,); ``seats``: seat -> its score, (N,);
    ``indicators``: the footprint's figures, id -> (N,); ``lines``: "SEAT.id" -> what a scorecard's line earns, (N,)."""

    marks: Mapping[str, Floats]
    seats: Mapping[SeatId, Floats]
    indicators: Mapping[str, Floats]
    lines: Mapping[str, Floats]

    @property
    def mean(self) -> Floats:
        """The mean of the five marks, (N,)."""
        out: Floats = np.mean(np.stack(list(self.marks.values())), axis=0)
        return out

    @property
    def least(self) -> Floats:
        """The lowest of the five marks, (N,)."""
        out: Floats = np.min(np.stack(list(self.marks.values())), axis=0)
        return out


def ground(scenario: Scenario, split: Split, complexity: Complexity = "starter") -> Ground:
    """A place in one world, on 1 April of the first year."""
    entry = NewTable(scenario=scenario.id, regime="keep", seats=computer_seats("steady"), complexity=complexity)
    table = start(scenario, entry, load_evidence(), load_events())
    return Ground(table, split, sheet(split, scenario.population, complexity))


def setting(lever: Lever, part: float, purse_gbp_m: float) -> float:
    """The setting at ``part`` (0 to 1) of the lever's range; of money, of what its purse can pay of that range."""
    if lever.off is not None:  # none is the first of the five settings, the limits are the second and the last
        if part < 0.125:
            return lever.off
        part = (part - 0.25) / 0.75
    if lever.choices:
        return float(min(int(part * len(lever.choices)), len(lever.choices) - 1))
    highest = min(lever.highest, max(purse_gbp_m, 0.0)) if lever.kind == "money" else lever.highest
    steps = int((highest - lever.lowest) * min(max(part, 0.0), 1.0) / lever.step + 1e-9)
    return rounded(lever, lever.lowest + steps * lever.step)


def settings_of(here: Ground, row: Mapping[str, float], held: Mapping[SeatId, float]) -> dict[SeatId, dict[str, float]]:
    """A game's plan as settings that its purses can pay; a lever without a part keeps its default. A lever that the one
    right sets is as that sets it, as far as what its seat's other levers leave of the purse can pay."""
    out: dict[SeatId, dict[str, float]] = {}
    for seat in SEATS:
        purse = max(held.get(seat, 0.0), 0.0)
        mine = {
            lever.id: setting(lever, row[lever.id], purse) if lever.id in row else rounded(lever, lever.default)
            for lever in here.of(seat)
        }
        money = [lever for lever in here.of(seat) if lever.kind == "money"]
        spent = sum(mine[lever.id] for lever in money)
        if spent > purse + SLACK_GBP_M:
            for lever in money:
                unit = 10.0**lever.decimals
                mine[lever.id] = float(np.floor(mine[lever.id] * purse / spent * unit + 1e-9) / unit)
        out[seat] = mine
    right = many_acts.right_of(here.rights, row)
    if right.kind == "set":
        lever = next(lever for lever in here.levers if lever.id == right.lever)
        mine = out[lever.seat]
        others = sum(mine[one.id] for one in here.of(lever.seat) if one.kind == "money" and one.id != lever.id)
        mine[lever.id] = setting(lever, right.part, max(held.get(lever.seat, 0.0), 0.0) - others)
    return out


def play(
    here: Ground,
    plans: Mapping[str, Floats],
    years: int,
    numbers: NDArray[np.int64] | None = None,
    seed: int = 1,
    drawn: bool = False,
) -> Games:
    """Play N games for some years under plans that hold in every year.

    ``plans``: gene -> (N,), 0 to 1 (genes left out: a tariff that rolls on or even shares, default settings, nothing
    promised, no coin, no power, no right); any of ``many_acts`` may be among them.
    ``numbers``: the run of the seed whose luck each game has, (N,); None: chance is off. ``drawn``: the evidence is
    drawn by the same numbers, else the central values hold.
    """
    count = len(next(iter(plans.values())))
    lucks = [
        Luck.of(seed, min(BLOCK, count - at), on=False) if numbers is None else Luck(seed, numbers[at : at + BLOCK])
        for at in range(0, count, BLOCK)
    ]
    parts = [
        _block(
            here,
            {key: value[at : at + BLOCK] for key, value in plans.items()},
            years,
            lucks[at // BLOCK],
            drawn,
        )
        for at in range(0, count, BLOCK)
    ]
    return Games(
        *(
            {key: np.concatenate([getattr(part, name)[key] for part in parts]) for key in getattr(parts[0], name)}
            for name in (field.name for field in fields(Games))
        )
    )


def _block(here: Ground, plans: Mapping[str, Floats], years: int, luck: Luck, drawn: bool) -> Games:
    table, world, split = here.table, here.table.world, here.split
    count = len(next(iter(plans.values())))
    rows = [{key: float(value[at]) for key, value in plans.items()} for at in range(count)]
    parameters = Parameters.drawn(table.evidence, luck) if drawn else table.parameters
    regime = Regime.of(split, len(world.footprints))
    state = widen(table.state, count)
    given = [(0.0, 0.0, 0.0)] * count
    winters = Winters(world, split, rows, table.parameters)
    called = many_acts.acts_in_winter(rows, split)
    for ahead in range(years):
        now = table.year + ahead
        rolling = stacked(
            [decisions_of(world, split, {}, {}, _deals(here, row, 0.0, (0.0, 0.0, 0.0)), now) for row in rows],
            world.columns,
        )
        this_year = many_acts.regime_of(regime, rows, split, ahead, table.parameters)
        known = plan(state, rolling, this_year, parameters)
        taken: list[Decisions] = []
        nhs_gbp: list[float] = []
        for n, row in enumerate(rows):
            facts = flattened(known, world, n)
            nhs_gbp.append(facts["commissioner_allocation_gbp"])
            change, moves, given[n] = _moves(here, row, facts, given[n])
            found = purses(world, known, split, moves, n)
            net = many_acts.paid(row, found)
            if net:
                found = purses(world, known, split, moves, n, net)
            held = {seat: round(max(purse.gbp_m, 0.0), 2) for seat, purse in found.items()}
            deals = _deals(here, row, change, given[n], tuple(net.items()), ahead)
            taken.append(decisions_of(world, split, settings_of(here, row, held), held, deals, now))
        decided = stacked(taken, world.columns)
        if called:
            mid = april_to_november(state, decided, this_year, parameters, Shocks(), luck)
            played = december_to_march(mid, winters.decided(mid, decided, nhs_gbp, state))
        else:
            played = year(state, decided, this_year, parameters, Shocks(), luck)
        state = played.state
    scale = anchors.scale_of(world)
    flat = {key: np.broadcast_to(value[:, 0], (count,)) for key, value in played.indicators.footprint.items()}
    marks: Mapping[str, Floats] = scores.marks(flat, scale)
    lines: dict[str, Floats] = {}
    for seat in SEATS:
        for id, points in scores.line_scores(seat, played.indicators, world, split, scale).items():
            lines[f"{seat}.{id}"] = np.broadcast_to(points, (count,))
    seats: dict[SeatId, Floats] = {
        seat: np.mean([points for key, points in lines.items() if key.startswith(f"{seat}.")], axis=0) for seat in SEATS
    }
    return Games(dict(marks), seats, flat, lines)


def _deals(
    here: Ground,
    row: Mapping[str, float],
    change_gbp_m: float,
    shares: tuple[float, float, float],
    transfers: tuple[tuple[SeatId, float], ...] = (),
    ahead: int = 0,
) -> Deals:
    right = many_acts.right_of(here.rights, row)
    return Deals(
        Terms(_form(row), 0.0),
        contract_change_gbp_m=change_gbp_m,
        shares=shares,
        transfers=transfers,
        arbitration=many_acts.arbitrated(row, here.split),
        hold=right.kind == "hold",
        control_total=right.kind == "control_total",
        conduct_trust=many_acts.conduct(row, here.split, right, ahead, here.table.parameters),
        powers=many_acts.from_april(row, here.split, ahead),
    )


def _form(row: Mapping[str, float]) -> Form:
    """The form of contract that a plan holds."""
    return FORMS[min(int(row.get(CONTRACT, 0.0) * len(FORMS)), len(FORMS) - 1)]


def _moves(
    here: Ground, row: Mapping[str, float], facts: Mapping[str, float], given: tuple[float, float, float]
) -> tuple[float, dict[SeatId, float], tuple[float, float, float]]:
    """The year's deal in £m: the change of the contract, what it moves between purses, the changes of the shares.

    One budget shares out the new money of the year and what was given to keeping well before, which it grants anew.
    """
    if here.split == "keep":
        change = (2.0 * row.get(CONTRACT_CHANGE, 0.5) - 1.0) * MOST_CHANGE * facts["acute_contract_roll_on_gbp"] / 1e6
        moved = {"tariff": 0.0, "block": change, "cap_and_collar": change / 2.0}[_form(row)]
        return change, {"commissioner": -moved, "acute": moved}, given
    room = max(facts["commissioner_room_gbp"] / 1e6 - given[2], 0.0)
    parts = [max(row.get(pot, 0.25), 0.0) for pot in POTS]
    whole = max(sum(parts), 1.0)  # what is left of it is the reserve
    hospital, outside, well = (round(room * part / whole, 2) for part in parts)
    moved = (2.0 * row.get(MOVED, 0.5) - 1.0) * MOST_CHANGE * facts["share_hospital_gbp"] / 1e6
    moved = round(max(moved, -LARGEST_CUT * facts["share_outside_gbp"] / 1e6), 2)
    hospital, outside = round(hospital - moved, 2), round(outside + moved, 2)
    shares = (hospital, outside, round(given[2] + well, 2))
    return 0.0, {"acute": hospital, "community": outside, "commissioner": shares[2]}, shares


def random_plans(here: Ground, count: int, seed: int) -> dict[str, Floats]:
    """Plans drawn evenly, one for each game: a quarter of the parts are at an end of their range."""
    chance = np.random.default_rng(seed)
    out: dict[str, Floats] = {}
    for gene in here.genes:
        even = chance.random(count)
        end = np.where(chance.random(count) < 0.5, 0.0, 1.0)
        out[gene] = np.where(chance.random(count) < 0.25, end, even)
    return out

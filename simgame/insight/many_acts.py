"""What seats do to each other in many games: money promised, words, coins at the winter call, powers, the one right.

Each is a part of a game's plan, 0 to 1, and the same in every year; a game without the part does without. The rules are
the game's own: what each sets of the engine's quantities, what it costs in trust between organisations, who pays.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from simgame.game import january, powers, winter
from simgame.game.lever_list import Lever
from simgame.game.plans_up import MARSHALLED
from simgame.game.powers import STANDARDS, power_of_seat
from simgame.game.purse import Purse
from simgame.game.seats import CONTRACT_PARTIES, SEATS, SeatId, Split
from simgame.model.decisions import Decisions
from simgame.model.evidence import Parameters
from simgame.model.regime import Regime
from simgame.model.state import State
from simgame.model.world import Floats, World
from simgame.model.year import MidYear

PAY = "pay"  # pay.GIVER.RECEIVER: a promise to pay, a part of the giver's purse: the rules let it promise all of it
WORD = "word"  # word.SEAT: a promise a year of what it will do, broken (under a half) or kept
COINS = "coins"  # coins.SEAT: none, one or two each winter
POWER = "power"  # power.SEAT: played every year it can be (a half and over); of a published standard: which
NO_DEAL = "no_deal"  # no_deal.SEAT: a party to the contract does not sign, and it goes to arbitration (a half and over)
RIGHT = "right"  # of the STP lead's rights, or the levers its one right sets: which, each year

# Powers that act on what the plans cannot say: a vote that has failed, a budget that is agreed.
OF_VOTES = ("casting_vote", "veto", "one_right")


def has_power(seat: SeatId, split: Split) -> bool:
    """Whether the seat's power can be played in many games (``RIGHT`` stands for the one right)."""
    return power_of_seat(seat, split).id not in OF_VOTES


@dataclass(frozen=True)
class Right:
    """A use of the one right: hold the fund, one control total, or a lever of another seat at an end of its range."""

    kind: str = ""
    lever: str = ""
    part: float = 0.0


def rights(levers: Sequence[Lever], split: Split) -> tuple[Right, ...]:
    """Every use of the one right in a world; the first is none."""
    out = [Right()]
    if split == "keep":
        out += [Right("hold"), Right("control_total")]
    for lever in levers:
        if lever.seat in MARSHALLED[split]:
            out += [Right("set", lever.id, 0.0), Right("set", lever.id, 1.0)]
    return tuple(out)


def right_of(found: Sequence[Right], row: Mapping[str, float]) -> Right:
    """The use of the one right that a game's plan holds."""
    return found[min(int(row.get(RIGHT, 0.0) * len(found)), len(found) - 1)]


def part_of(found: Sequence[Right], index: int) -> float:
    """The part of a plan that stands for the use of the one right at ``index``."""
    return (index + 0.5) / len(found)


def paid(row: Mapping[str, float], held: Mapping[SeatId, Purse]) -> dict[SeatId, float]:
    """£m each seat receives net of what it pays by promises; empty where nobody promises."""
    net: dict[SeatId, float] = {}
    for giver in SEATS:
        for receiver in SEATS:
            part = row.get(f"{PAY}.{giver}.{receiver}", 0.0)
            if part > 0.0:
                gbp_m = round(part * max(held[giver].gbp_m, 0.0), 2)
                net[giver] = round(net.get(giver, 0.0) - gbp_m, 2)
                net[receiver] = round(net.get(receiver, 0.0) + gbp_m, 2)
    return net


def plays(row: Mapping[str, float], seat: SeatId, split: Split) -> bool:
    """Whether a game's plan has the seat play its power."""
    found = power_of_seat(seat, split).id
    least = 1.0 / (1 + len(STANDARDS)) if found == "publish" else 0.5
    return has_power(seat, split) and row.get(f"{POWER}.{seat}", 0.0) >= least


def arbitrated(row: Mapping[str, float], split: Split) -> bool:
    """Whether a party to the contract leaves it unsigned every year; the terms of the plan are then the arbiter's."""
    return split == "keep" and any(row.get(f"{NO_DEAL}.{seat}", 0.0) >= 0.5 for seat in CONTRACT_PARTIES)


def conduct(row: Mapping[str, float], split: Split, right: Right, ahead: int, value: Parameters) -> float:
    """Points of trust between organisations that words, powers and the one right move in the year ``ahead``."""

    def points(key: str) -> float:
        return float(value[key].reshape(-1)[0])

    words = [row[f"{WORD}.{seat}"] for seat in SEATS if f"{WORD}.{seat}" in row]
    moved = sum(points("conduct_promise_kept") if part >= 0.5 else -points("conduct_promise_broken") for part in words)
    for seat in SEATS:
        power = power_of_seat(seat, split)
        late = power.phases == ("winter_call",)  # it counts in the year after
        if plays(row, seat, split) and power.against and (ahead or not late):
            moved -= points("conduct_power")
    return moved - (points("conduct_right") if right.kind else 0.0)


def from_april(row: Mapping[str, float], split: Split, ahead: int) -> tuple[tuple[str, float], ...]:
    """The engine's quantities of the powers that a plan holds, in the year ``ahead``; first call and a published
    standard wait for November."""
    played = [
        powers.PlayedPower(power.id, seat, year, power.phases[0])
        for seat in SEATS
        for power in (power_of_seat(seat, split),)
        for year in (ahead - 1, ahead)
        if year >= 0 and plays(row, seat, split)
    ]
    return tuple(powers.quantities(played, ahead).items())


def regime_of(
    regime: Regime, rows: Sequence[Mapping[str, float]], split: Split, ahead: int, value: Parameters
) -> Regime:
    """The regime of the year: where a council left the pool last year, money does not cross its door."""
    if split == "keep" or not ahead or not any(plays(row, "council", split) for row in rows):
        return regime
    left = np.array([[float(plays(row, "council", split))] for row in rows])
    wide = regime.rows(len(rows))
    out = regime.with_switch(pooling=1.0 - float(value["leave_pool_share"].reshape(-1)[0])).rows(len(rows))
    return Regime.where(left > 0.5, out, wide)


def acts_in_winter(rows: Sequence[Mapping[str, float]], split: Split) -> bool:
    """Whether any game has coins, or a power that waits for November."""
    late = [seat for seat in SEATS if power_of_seat(seat, split).id in ("first_call", "publish")]
    return any(
        any(row.get(f"{COINS}.{seat}", 0.0) > 0.0 for seat in SEATS) or any(plays(row, seat, split) for seat in late)
        for row in rows
    )


@dataclass
class Winters:
    """The winter call of many games beside each other, year after year. ``last``: each game's figures of the published
    standards, April to November of the year before."""

    world: World
    split: Split
    rows: Sequence[Mapping[str, float]]
    value: Parameters
    last: dict[int, dict[str, float]] = field(default_factory=dict)

    def decided(self, mid: MidYear, decisions: Decisions, nhs_gbp: Sequence[float], before: State) -> Decisions:
        """The year's decisions with coins, first call and what a published standard takes; ``nhs_gbp``: each game's NHS
        money of the year; ``before``: the state in April."""
        found = [self._of(n, row, mid, nhs_gbp[n], before) for n, row in enumerate(self.rows)]
        keys = sorted({key for one in found for key in one})
        gbp = {key: np.array([[one.get(key, 0.0)] for one in found]) for key in keys}
        return decisions.replaced(**gbp)

    def _of(self, n: int, row: Mapping[str, float], mid: MidYear, nhs_gbp: float, before: State) -> dict[str, float]:
        coin = winter.coin_gbp_m(nhs_gbp)
        reserve = float(np.sum(mid.state.reserve_gbp[n])) / 1e6 if self.split == "abolish" else 0.0
        coins = {seat: min(int(row.get(f"{COINS}.{seat}", 0.0) * 3), winter.MOST_COINS) for seat in SEATS}
        out: dict[str, float] = {}
        first = 0.0
        if self.split == "abolish" and plays(row, "commissioner", self.split):
            which = min(int(row[f"{POWER}.commissioner"] * (1 + len(STANDARDS))), len(STANDARDS)) - 1
            figure, _, seat = STANDARDS[which]
            met = self._met(n, figure, mid, before)
            out["winter_power_publish"] = 1.0 if met else -1.0
            if not met:
                first = min(self._points("publish_coins") * coin, max(reserve, 0.0))
                out[f"winter_{seat}_gbp"] = first * 1e6
        for key, gbp in winter.winter_gbp(coins, None, coin, self.split, reserve - first).items():
            out[key] = out.get(key, 0.0) + gbp
        if self.split == "abolish" and plays(row, "community", self.split):
            unspent = float(mid.state.ytd_balance_gbp[n, self.world.trust_acute].sum())
            out["winter_power_first_call_gbp"] = max(unspent, 0.0) * self._points("first_call_pct") / 100.0
        return out

    def _met(self, n: int, figure: str, mid: MidYear, before: State) -> bool:
        months = january.month_figures(mid.months, self.world, n)[:8]
        now = {name: float(np.mean([getattr(month, name) for month in months])) for name, _, _ in STANDARDS}
        last = self.last.get(n)
        self.last[n] = now
        if last is None:
            flat: Mapping[str, Floats] = before.last.footprint
            last = {
                "four_hour_pct": float(flat["ae_four_hour_pct"][min(n, len(flat["ae_four_hour_pct"]) - 1), 0]),
                "gp_unmet_pct": float(flat["gp_unmet_pct"][min(n, len(flat["gp_unmet_pct"]) - 1), 0]),
                "delayed_beds": float(flat["delayed_bed_days"][min(n, len(flat["delayed_bed_days"]) - 1), 0]) / 365.0,
            }
        return now[figure] >= last[figure] if figure == "four_hour_pct" else now[figure] <= last[figure]

    def _points(self, key: str) -> float:
        return float(self.value[key].reshape(-1)[0])

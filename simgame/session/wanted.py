"""What a computer player would set its levers to: what it was told, likes, or finds best by trying plans.

Whatever it wants is inside the lever's limits, inside its purse, and inside what it promised, unless its character
breaks promises.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations

from simgame.game.seats import Split
from simgame.game.view_types import DeskView, LeverView
from simgame.session.characters import Character
from simgame.session.rolling import rolled

Plan = dict[str, float]
Weigh = Callable[[Sequence[Mapping[str, float]]], Sequence[float]]

EFFORT = 24  # plans that a planner tries in each of its two rounds: a count, so that the same game plays the same
EASY = 0.8  # a promise is easy to keep while the player would like at least this part of it anyway
WORTH_IT = 1.0  # points of its scorecard for which a planner breaks a promise


def wanted_settings(
    desk: DeskView, split: Split, who: Character, fixed: Mapping[str, float], weigh: Weigh | None = None
) -> Plan:
    """Every lever's setting on a desk. ``weigh``: what plans come to on the seat's own scorecard."""
    if who.searches and desk.drafted:
        return affordable(desk, {lever.id: fixed.get(lever.id, lever.draft) for lever in desk.levers}, fixed)
    wanted = liked(desk, split, who, fixed)
    if not who.searches or weigh is None:
        return wanted
    return best_of_tried(desk, wanted, fixed, who, weigh)


def liked(desk: DeskView, split: Split, who: Character, fixed: Mapping[str, float]) -> Plan:
    """What was told, then what the character likes (last year's settings where it says nothing), as far as it can."""
    spend = who.spend[split] if who.spend is not None else None
    growth = rolled(desk, split, who, fixed) if who.rolls_growth else {}
    wanted: Plan = {}
    for lever in desk.levers:
        if lever.id in fixed:
            wanted[lever.id] = fixed[lever.id]
            continue
        if lever.kind == "money":
            like = (
                growth.get(lever.id, lever.last)
                if spend is None
                else max(desk.purse_gbp_m, 0.0) * spend.get(lever.id, 0.0)
            )
        else:
            like = lever.last if spend is None else who.standards.get(lever.id, lever.last)
        wanted[lever.id] = within(lever, like, who.keeps or who.searches)
    return affordable(desk, wanted, fixed)


def affordable(desk: DeskView, wanted: Mapping[str, float], fixed: Mapping[str, float]) -> Plan:
    """The plan with its largest sums cut, step by step, until the purse can pay it; told and promised sums stay."""
    out = dict(wanted)
    money = [lever for lever in desk.levers if lever.kind == "money"]
    over = sum(out[lever.id] for lever in money) - max(desk.purse_gbp_m, 0.0)
    for lever in sorted(money, key=lambda item: -out[item.id]):
        if over <= 1e-9:
            break
        if lever.id in fixed:
            continue
        floor = lever.lowest if lever.least_promised is None else max(lever.lowest, lever.least_promised)
        cut = min(math.ceil(over / lever.step - 1e-9) * lever.step, out[lever.id] - floor)
        out[lever.id] = round(out[lever.id] - max(cut, 0.0), 3)
        over -= max(cut, 0.0)
    return out


def within(lever: LeverView, value: float, keeps: bool = True) -> float:
    """A value on the lever's steps, in its limits and what was promised; who does not ``keep`` its word holds to a
    promise only while it is easy."""
    if lever.kind == "choice":
        return float(min(max(round(value), lever.lowest), lever.highest))
    if value == lever.last or (lever.kind == "standard" and value == lever.default):
        stepped = value
    else:
        stepped = lever.lowest + math.floor((value - lever.lowest) / lever.step + 1e-9) * lever.step
        stepped = min(max(stepped, lever.lowest), lever.highest)
    if lever.least_promised is not None and (keeps or stepped >= EASY * lever.least_promised):
        stepped = max(stepped, lever.least_promised)
    if lever.most_promised is not None and (keeps or stepped * EASY <= lever.most_promised):
        stepped = min(stepped, lever.most_promised)
    return round(stepped, 3)


# ------------------------------------------------------------------------------------------------------- trying plans


def best_of_tried(
    desk: DeskView, base: Mapping[str, float], fixed: Mapping[str, float], who: Character, weigh: Weigh
) -> Plan:
    """The plan that scores best: first ways to place the purse, then every other lever and small moves of money around
    the best of them, then the improvements together. At most ``EFFORT`` plans a round, in a fixed order."""
    free = [lever for lever in desk.levers if lever.kind == "money" and lever.id not in fixed]
    told = sum(fixed.get(lever.id, 0.0) for lever in desk.levers if lever.kind == "money")
    purse = max(desk.purse_gbp_m - told, 0.0)
    first = _distinct(desk, fixed, [dict(base)], ({**base, **mix} for mix in _mixes(free, purse)))
    best, points = _best(first, weigh(first))
    around = _distinct(desk, fixed, [best], _around(desk, best, free, fixed, purse))
    found = weigh(around)
    together = dict(best)
    for plan, score in sorted(zip(around, found, strict=True), key=lambda item: item[1]):
        if score > points:  # the best improvement of a lever is put on last
            together.update({key: value for key, value in plan.items() if value != best[key]})
    last = _distinct(desk, fixed, [_best(around, found)[0]], [together, *_broken(desk, best, free, who)])
    final = weigh(last)
    kept = [index for index, plan in enumerate(last) if _keeps(desk, plan)]
    chosen = max(kept, key=lambda index: final[index]) if kept else 0
    free_of_it = max(range(len(last)), key=lambda index: final[index])
    return last[free_of_it] if final[free_of_it] > final[chosen] + WORTH_IT else last[chosen]


def _best(plans: Sequence[Plan], points: Sequence[float]) -> tuple[Plan, float]:
    at = max(range(len(plans)), key=lambda index: points[index])
    return plans[at], points[at]


def _distinct(
    desk: DeskView, fixed: Mapping[str, float], begun: list[Plan], more: Iterable[Mapping[str, float]]
) -> list[Plan]:
    """The plans that can be paid, each once, ``EFFORT`` at most."""
    out = begun
    for plan in more:
        if len(out) >= EFFORT:
            break
        paid = affordable(desk, plan, fixed)
        spent = sum(paid[lever.id] for lever in desk.levers if lever.kind == "money")
        if paid not in out and spent <= max(desk.purse_gbp_m, 0.0) + 1e-9:
            out.append(paid)
    return out


def _mixes(free: Sequence[LeverView], purse: float) -> Iterable[Plan]:
    """Ways to place a purse: nothing, all of it on one lever, evenly, half of it, two levers together."""
    nothing = {lever.id: within(lever, lever.lowest) for lever in free}
    yield nothing
    for lever in free:
        yield {**nothing, lever.id: within(lever, purse)}
    if len(free) > 1:
        yield {lever.id: within(lever, purse / len(free)) for lever in free}
    for lever in free:
        yield {**nothing, lever.id: within(lever, purse / 2)}
    for one, other in combinations(free, 2):
        yield {**nothing, one.id: within(one, purse / 2), other.id: within(other, purse / 2)}


def _around(
    desk: DeskView, best: Plan, free: Sequence[LeverView], fixed: Mapping[str, float], purse: float
) -> Iterable[Plan]:
    """Every other setting of each lever that is not money, and a quarter of the purse moved into or out of each."""
    for lever in desk.levers:
        if lever.kind == "money" or lever.id in fixed:
            continue
        span = lever.highest - lever.lowest
        if lever.kind == "choice":
            others = [float(value) for value in range(int(lever.lowest), int(lever.highest) + 1)]
        else:
            others = [lever.lowest, lever.lowest + span / 3, lever.lowest + 2 * span / 3, lever.highest]
        if lever.off is not None:
            others.append(lever.off)
        for value in others:
            yield {**best, lever.id: value if value == lever.off else within(lever, value)}
    for lever in free:
        for move in (-purse / 4, purse / 4):
            yield {**best, lever.id: within(lever, min(max(best[lever.id] + move, lever.lowest), lever.highest))}


def _broken(desk: DeskView, best: Plan, free: Sequence[LeverView], who: Character) -> Iterable[Plan]:
    """The plan with each promised sum let go, and with it placed on each other lever: for who breaks promises."""
    if who.keeps:
        return
    for lever in desk.levers:
        if lever.kind == "money" and lever.least_promised is not None and best[lever.id] >= lever.least_promised:
            without = {**best, lever.id: lever.lowest}
            yield without
            for other in free:
                if other.id != lever.id:
                    yield {**without, other.id: within(other, best[other.id] + best[lever.id])}


def _keeps(desk: DeskView, plan: Mapping[str, float]) -> bool:
    return all(
        (lever.least_promised is None or plan[lever.id] >= lever.least_promised - 1e-9)
        and (lever.most_promised is None or plan[lever.id] <= lever.most_promised + 1e-9)
        for lever in desk.levers
    )

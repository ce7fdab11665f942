"""What a lever may be set to, how it is shown, and what settings mean to the engine. Declared in ``lever_list``."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from functools import lru_cache

import msgspec

from simgame.game.lever import COMPLEXITIES, FUND_QUANTITIES, FUND_USES, REGIMES, SEATS, Lever
from simgame.game.lever_list import LEVERS
from simgame.model.language import tr

__all__ = [
    "COMPLEXITIES",
    "FUND_QUANTITIES",
    "FUND_USES",
    "LEVERS",
    "REGIMES",
    "SEATS",
    "Lever",
    "in_play",
    "lever_problem",
    "levers_at",
    "levers_for",
    "quantities",
    "rounded",
    "scaled",
    "sheet",
    "shown",
    "spent_gbp_m",
    "stepped",
]


def in_play(lever: Lever, regime: str, complexity: str = "starter") -> Lever:
    """The lever as it is called in a regime, with the choices that a complexity offers."""
    label = lever.label_abolish if regime == "abolish" and lever.label_abolish else lever.label
    more = lever.more_choices if COMPLEXITIES.index(complexity) >= COMPLEXITIES.index("workshop") else ()
    if label == lever.label and not more:
        return lever
    choices = (*lever.choices, *more)
    highest = float(len(choices) - 1) if choices else lever.highest
    return msgspec.structs.replace(lever, label=label, choices=choices, more_choices=(), highest=highest)


def levers_for(seat: str, regime: str, complexity: str = "starter", kept: Collection[str] = ()) -> tuple[Lever, ...]:
    """The levers a seat has in a regime, up to a complexity or kept in a growing game, in order; not yet scaled."""
    return _levers_for(seat, regime, complexity, frozenset(kept))


@lru_cache(maxsize=256)
def _levers_for(seat: str, regime: str, complexity: str, kept: frozenset[str]) -> tuple[Lever, ...]:
    return tuple(
        in_play(lever, regime, complexity)
        for lever in LEVERS.values()
        if lever.seat == seat
        and regime in lever.regimes
        and COMPLEXITIES.index(complexity) <= COMPLEXITIES.index(lever.until or COMPLEXITIES[-1])
        and (lever.id in kept or COMPLEXITIES.index(lever.complexity_in(regime)) <= COMPLEXITIES.index(complexity))
    )


def levers_at(seat: str, regime: str, complexity: str, people: float, kept: Collection[str] = ()) -> tuple[Lever, ...]:
    """The same, scaled to a place of ``people``."""
    return _levers_at(seat, regime, complexity, people, frozenset(kept))


@lru_cache(maxsize=256)
def _levers_at(seat: str, regime: str, complexity: str, people: float, kept: frozenset[str]) -> tuple[Lever, ...]:
    return tuple(scaled(lever, people, regime) for lever in _levers_for(seat, regime, complexity, kept))


def scaled(lever: Lever, people: float, regime: str = "keep") -> Lever:
    """The lever with limits and step that fit a place of ``people``; a figure never takes more than three keys."""
    if lever.kind != "money":
        return lever
    raw = (lever.per_head_abolish if regime == "abolish" else lever.per_head) * people / 1e6
    if raw >= 100:
        step, decimals = 5.0, 0
    elif raw >= 10:
        step, decimals = 1.0, 0
    else:
        step, decimals = (0.5 if raw >= 4 else 0.2 if raw >= 1.5 else 0.1), 1
    highest = min(max(math.floor(raw / step + 1e-9), 1) * step, 995.0)
    return msgspec.structs.replace(lever, highest=round(highest, decimals), step=step, decimals=decimals)


def sheet(regime: str, people: float, complexity: str = "starter") -> tuple[Lever, ...]:
    """Every lever in play, scaled, in the order of the sheet."""
    return tuple(lever for seat in SEATS for lever in levers_at(seat, regime, complexity, people))


_SAID_IN_FULL = 1e9  # a figure beyond it is no figure of a lever’s


def lever_problem(lever: Lever, value: float) -> str | None:
    """What is wrong with a value for a scaled lever, in one sentence; ``None`` if nothing is."""
    if not math.isfinite(value):
        return tr("{label}: a number is wanted.", label=lever.label)
    if lever.off is not None and value == lever.off:
        return None
    if lever.choices and value != int(value):
        return tr("{label}: choose one of {choices}.", label=lever.label, choices=", ".join(lever.choices))
    if not lever.lowest - 1e-9 <= value <= lever.highest + 1e-9:
        if lever.choices:
            return tr("{label}: choose one of {choices}.", label=lever.label, choices=", ".join(lever.choices))
        span = tr("{lever} to {lever2}", lever=_figure(lever, lever.lowest), lever2=_figure(lever, lever.highest))
        none = tr(", or {off:g} for none", off=lever.off) if lever.off is not None else ""
        return tr(
            "{label}: from {span}{none}, not {lever}.",
            label=lever.label,
            span=span,
            none=none,
            lever=_figure(lever, value) if abs(value) < _SAID_IN_FULL else f"{value:g}",
        )
    return None


def rounded(lever: Lever, value: float) -> float:
    """A value at the lever's decimals and within its limits, for carrying a setting over from elsewhere."""
    if lever.off is not None and value < (lever.lowest + lever.off) / 2:
        return lever.off
    return round(min(max(value, lever.lowest), lever.highest), 0 if lever.choices else max(lever.decimals, 0))


def stepped(lever: Lever, value: float, steps: int) -> float:
    """The value ``steps`` steps up (or down, if negative), within the limits; below the lowest comes ``off``."""
    if lever.off is not None and value == lever.off:
        return lever.off if steps <= 0 else rounded(lever, lever.lowest + (steps - 1) * lever.step)
    moved = value + steps * lever.step
    if lever.off is not None and moved < lever.lowest - 1e-9:
        return lever.off
    return rounded(lever, moved)


def _figure(lever: Lever, value: float) -> str:
    size = f"{abs(value):,.{lever.decimals}f}"
    sign = "−" if value < 0 else ""
    if lever.kind == "money":
        return f"{sign}£{size}m"
    if lever.unit == "%":
        return f"{sign}{size}%"
    return f"{sign}{size} {tr(lever.unit)}".rstrip()


def shown(lever: Lever, value: float) -> str:
    """A setting as a player reads it: £4.0m, 50%, Joint teams, 26 weeks, none."""
    if lever.choices:
        return lever.choices[min(max(int(value), 0), len(lever.choices) - 1)]
    if lever.off is not None and value == lever.off:
        return "none"
    return _figure(lever, value)


def spent_gbp_m(seat: str, settings: Mapping[str, float], regime: str = "keep") -> float:
    """What settings take out of a seat's purse, £m: its money levers that exist in the regime."""
    return sum(
        value
        for key, value in settings.items()
        if LEVERS[key].seat == seat and LEVERS[key].kind == "money" and regime in LEVERS[key].regimes
    )


def quantities(settings: Mapping[str, float], purse_gbp_m: Mapping[str, float], regime: str) -> dict[str, float]:
    """Settings of all seats as totals of the engine's quantities for the footprint (£, %, choice).

    The transformation fund less engagement goes to the one use chosen; in one budget the keeping-well purse is parted
    between prevention and the GP offer. Levers that the regime does not know are left out.
    """
    out: dict[str, float] = {}
    for key, value in settings.items():
        lever = LEVERS[key]
        if regime not in lever.regimes:
            continue
        if key == "transformation_fund":
            left = max(purse_gbp_m.get("stp", 0.0) - settings.get("engagement", 0.0), 0.0)
            for place, quantity in enumerate(FUND_QUANTITIES):
                out[quantity] = left * 1e6 if place == int(value) else 0.0
        elif key == "reconfigure":
            continue  # a scheme of several years: ``reconfigure.quantities``
        elif key == "keeping_well_share":
            purse = max(purse_gbp_m.get("commissioner", 0.0) - settings.get("screening", 0.0), 0.0) * 1e6
            out["prevention_gbp"] = purse * value / 100.0
            out["gp_investment_gbp"] = purse - out["prevention_gbp"]
        else:
            out[lever.quantity] = value * 1e6 if lever.kind == "money" else value
    return out

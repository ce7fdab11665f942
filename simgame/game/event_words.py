"""What a card does, in words, from its declared effects."""

from __future__ import annotations

from simgame.game.events import Effect, Option
from simgame.game.words import MINUS, listed, sentence, signed_percent
from simgame.model.shocks import SHOCKS

MONTHS = ("April", "May", "June", "July", "August", "September", "October", "November", "December", "January",
          "February", "March")  # fmt: skip
POINTS = 100.0  # a point of trust, leadership or confidence is a hundredth of its scale


def effects_of(option: Option) -> tuple[str, ...]:
    """Each effect of an option as a line: "Mental health referrals: +4.0%, June to March and on"."""
    return tuple(_line(effect) for effect in option.effects)


def _line(effect: Effect) -> str:
    shock = SHOCKS[effect.shock]
    if shock.unit == "factor":
        size = signed_percent(100.0 * (effect.value - 1.0))
    elif shock.unit.startswith("£"):
        size = f"{sign(effect.value)}£{abs(effect.value) * effect.months:.2f} a head in all"
    else:
        whole = POINTS * effect.value * effect.months
        size = f"{sign(whole)}{abs(whole):.1f} points in all"
    return f"{sentence(shock.what)}: {size}, {span(effect.first, effect.months)}"


def sign(value: float) -> str:
    """Plus or a true minus."""
    return "+" if value > 0 else MINUS


def span(first: int, months: int) -> str:
    """Which months an effect lasts: "December to February", "June to the March after next"."""
    last = first + months - 1
    if months == 1:
        return MONTHS[first % 12]
    years = last // 12 - first // 12
    end = MONTHS[last % 12]
    if years == 0:
        return "all year" if months == 12 else f"{MONTHS[first % 12]} to {end}"
    return f"{MONTHS[first % 12]} to {end} {'next year' if years == 1 else f'in {years} years'}"


def all_of(option: Option) -> str:
    """An option's effects in one line for a tooltip."""
    return listed([line[:1].lower() + line[1:] for line in effects_of(option)]) if option.effects else ""

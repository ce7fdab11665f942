"""What a card does, in words, from its declared effects."""

from __future__ import annotations

from simgame.game.events import Effect, Option
from simgame.game.words import MINUS, MONTH_NAMES, sentence, signed_percent
from simgame.model.language import tr
from simgame.model.shocks import SHOCKS

POINTS = 100.0  # a point of trust, leadership or confidence is a hundredth of its scale


def effects_of(option: Option) -> tuple[str, ...]:
    """Each effect of an option as a line: "Mental health referrals: +4.0%, June to March and on"."""
    return tuple(_line(effect) for effect in option.effects)


def _line(effect: Effect) -> str:
    shock = SHOCKS[effect.shock]
    if shock.unit == "factor":
        size = signed_percent(100.0 * (effect.value - 1.0))
    elif shock.unit.startswith("£"):
        size = tr(
            "{value}£{value2:.2f} a head in all", value=sign(effect.value), value2=abs(effect.value) * effect.months
        )
    else:
        whole = POINTS * effect.value * effect.months
        size = tr("{whole}{whole2:.1f} points in all", whole=sign(whole), whole2=abs(whole))
    return tr("{what}: {size}, {first}", what=sentence(shock.what), size=size, first=span(effect.first, effect.months))


def sign(value: float) -> str:
    """Plus or a true minus."""
    return "+" if value > 0 else MINUS


def span(first: int, months: int) -> str:
    """Which months an effect lasts: "December to February", "June to the March after next"."""
    last = first + months - 1
    if months == 1:
        return MONTH_NAMES[first % 12]
    years = last // 12 - first // 12
    end = MONTH_NAMES[last % 12]
    if years == 0:
        return "all year" if months == 12 else tr("{months} to {end}", months=MONTH_NAMES[first % 12], end=end)
    return tr(
        "{months} to {end} {value}",
        months=MONTH_NAMES[first % 12],
        end=end,
        value="next year" if years == 1 else tr("in {years} years", years=years),
    )

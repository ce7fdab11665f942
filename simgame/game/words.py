"""Numbers as the players read them: £14.2m, a true minus, commas in counts."""

from __future__ import annotations

from collections.abc import Sequence

from simgame.model.language import tr

MINUS = "−"
MONTH_NAMES = (
    "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "January", "February", "March",
)  # fmt: skip


def gbp_m(value: float, digits: int | None = None) -> str:
    """£m: one decimal, none from £100m up; "−£14.2m" with a true minus."""
    places = (0 if abs(value) >= 99.95 else 1) if digits is None else digits
    size = f"{abs(value):,.{places}f}"
    sign = MINUS if value < 0 and float(size.replace(",", "")) != 0 else ""
    return f"{sign}£{size}m"


def agreed_gbp_m(value: float) -> str:
    """A sum that is put on a card, signed or asked for, to the step it was put in: "£409m", "£200.5m"."""
    return gbp_m(value, 0 if abs(value - round(value)) < 0.05 else 1)


def signed_gbp_m(value: float, digits: int | None = None) -> str:
    """A change in £m with its sign: "+£8.0m"."""
    text = gbp_m(value, digits)
    nothing = not any(digit in text for digit in "123456789")
    return text if nothing or text.startswith(MINUS) else "+" + text


def count(value: float) -> str:
    """A whole number with commas: 78,400."""
    text = f"{abs(value):,.0f}"
    return (MINUS if value < 0 and text != "0" else "") + text


def rounded_count(value: float) -> str:
    """A count to three figures: 78,412 is "78,400"."""
    if value == 0:
        return "0"
    digits = len(f"{abs(value):.0f}")
    return count(round(value, -max(digits - 3, 0)))


def percent(value: float, digits: int = 1) -> str:
    """A percentage with one decimal."""
    text = f"{abs(value):.{digits}f}"
    return (MINUS if value < 0 and float(text) != 0 else "") + text + "%"


def signed_percent(value: float) -> str:
    """A change in per cent with its sign, to one decimal."""
    text = percent(value)
    return text if text.startswith(MINUS) else "+" + text


def number(value: float) -> str:
    """A lever's figure without needless zeros: 6, 6.5, −0.25."""
    text = f"{abs(value):.2f}".rstrip("0").rstrip(".")
    return (MINUS if value < 0 and text != "0" else "") + text


def listed(items: Sequence[str]) -> str:
    """One phrase from several: a; a and b; a, b and c."""
    items = [tr(item) for item in items]
    if len(items) < 2:
        return "".join(items)
    return tr("{first} and {last}", first=", ".join(items[:-1]), last=items[-1])


def sentence(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]

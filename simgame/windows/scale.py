"""How one figure is set and written: its limits, its step, and what stands before and after it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from simgame.model.language import tr

MINUS = "−"
"""The true minus, U+2212."""


@dataclass(frozen=True)
class Scale:
    """How a figure is set and written: limits and step in its unit, what stands before and after it, its decimals.

    `signed` writes a plus (changes); `choices` makes the figure the number of a choice, from 0, written in words.
    """

    lowest: float = 0.0
    highest: float = 10.0
    step: float = 0.5
    prefix: str = "£"
    suffix: str = "m"
    decimals: int = 1
    signed: bool = False
    choices: tuple[str, ...] = ()

    @classmethod
    def of_choices(cls, labels: Sequence[str]) -> Scale:
        """A choice between words."""
        return cls(0.0, len(labels) - 1.0, 1.0, "", "", 0, False, tuple(labels))

    def format(self, value: float) -> str:
        """£4.0m, −£14.2m, +£8m, 50%, Joint teams."""
        if self.choices:
            return self.choices[min(max(round(value), 0), len(self.choices) - 1)]
        figure = f"{abs(value):,.{self.decimals}f}"
        below = value < 0 and float(figure.replace(",", "")) != 0
        sign = MINUS if below else "+" if self.signed and value > 0 else ""
        return f"{sign}{self.prefix}{figure}{self.suffix}"

    def snapped(self, value: float) -> float:
        """The nearest step within the limits."""
        held = min(max(value, self.lowest), self.highest)
        steps = math.floor((held - self.lowest) / self.step + 0.5)
        return round(min(self.lowest + steps * self.step, self.highest), 6)

    def typed(self, text: str) -> float | None:
        """What typed figures mean; a choice is typed by its number from 1. None if they are no figure."""
        try:
            figure = float(text.replace(MINUS, "-"))
        except ValueError:
            return None
        return figure - 1 if self.choices else figure

    def refusal(self, value: float, name: str) -> str:
        """One sentence if a figure lies outside, '' if not."""
        if self.lowest - 1e-9 <= value <= self.highest + 1e-9:
            return ""
        if self.choices:
            return tr("{name} has {choices} choices: type 1 to {choices}.", name=name, choices=len(self.choices))
        return tr(
            "{name} goes from {value} to {value2}.",
            name=name,
            value=self.format(self.lowest),
            value2=self.format(self.highest),
        )

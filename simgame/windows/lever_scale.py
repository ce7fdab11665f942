"""From a lever's declaration in a view to the scale of its field."""

from __future__ import annotations

from dataclasses import dataclass

from simgame.game.view_types import LeverView
from simgame.windows.scale import Scale


@dataclass(frozen=True)
class StandardScale(Scale):
    """A standard that may be off: one step below the lowest reads "none" and is typed as 0."""

    def format(self, value: float) -> str:
        """None, or the figure with its unit."""
        return "none" if value < self.lowest + self.step / 2 else super().format(value)

    def typed(self, text: str) -> float | None:
        """0 means none."""
        figure = super().typed(text)
        return self.lowest if figure == 0 else figure


def scale_of(lever: LeverView) -> Scale:
    """The scale of a lever's field."""
    if lever.choices:
        return Scale.of_choices(lever.choices)
    decimals = 0 if lever.step == int(lever.step) else 1
    if lever.kind == "money":
        return Scale(lever.lowest, lever.highest, lever.step, "£", "m", decimals)
    if lever.unit == "%":
        return Scale(lever.lowest, lever.highest, lever.step, "", "%", decimals)
    if lever.default < lever.lowest:
        low = lever.lowest - lever.step
        return StandardScale(low, lever.highest, lever.step, "", f" {lever.unit}", decimals)
    return Scale(lever.lowest, lever.highest, lever.step, "", f" {lever.unit}", decimals)


def to_field(lever: LeverView, value: float) -> float:
    """A setting as the field holds it: "none" stands one step below the lowest."""
    off = lever.default < lever.lowest and value < lever.lowest
    return lever.lowest - lever.step if off else value


def from_field(lever: LeverView, value: float) -> float:
    """What the field holds as a setting."""
    off = lever.default < lever.lowest and value < lever.lowest - 1e-9
    return lever.default if off else value

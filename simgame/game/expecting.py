"""What a seat that has finished may say of its year: its reason in a line, and how two of its figures will move.

Nobody must. Both are read again in the report; neither counts in any score.
"""

from __future__ import annotations

import math

from simgame.game.anchors import Scale, measure, scale_of
from simgame.game.scores import SCORECARDS
from simgame.game.seats import SeatId, Split
from simgame.game.view_types_plans import ExpectedFigure
from simgame.model.indicators import INDICATORS
from simgame.model.language import tr
from simgame.model.world import World

REASONS = (
    "People are seen sooner.",
    "Staff come first.",
    "It keeps the books straight.",
    "It pays in later years.",
)
"""The four chips: reasons that one click gives."""

SOME = 0.05  # of the way between a figure's anchors at 0 and 100: what a middling change is
SERIES = (1.0, 2.0, 5.0)


def figures_of(seat: SeatId, split: Split, world: World) -> tuple[ExpectedFigure, ...]:
    """The figures of a seat's scorecard that are no pounds, each with three ranges to choose from."""
    scale = scale_of(world)
    return tuple(
        ExpectedFigure(line.indicator, line.label, INDICATORS[line.indicator].unit, _ranges(line.indicator, scale))
        for line in SCORECARDS[split][seat]
        if not line.indicator.endswith("_gbp")
    )


def _ranges(indicator: str, scale: Scale) -> tuple[float, float, float]:
    """A little, some, much: neighbours in the series 1, 2, 5, 10."""
    zero, _, hundred = INDICATORS[indicator].anchors
    log = math.log10(SOME * abs(hundred - zero) * measure(indicator, scale))
    steps = [(abs(math.log10(one) + ten - log), ten, at) for at, one in enumerate(SERIES)
             for ten in (math.floor(log) - 1, math.floor(log), math.floor(log) + 1)]  # fmt: skip
    _, ten, at = min(steps)
    middle = 3 * ten + at
    small, some, much = (round(SERIES[n % 3] * 10.0 ** (n // 3), 9) for n in (middle - 1, middle, middle + 1))
    return small, some, much


def bare(value: float) -> str:
    """How far a figure moves, without sign or unit: "2", "0.5", "0.008"."""
    size = abs(value)
    digits = 0 if size >= 10 else 1 if size >= 1 else 2 if size >= 0.095 else 3
    text = f"{size:,.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def size_words(indicator: str, value: float) -> str:
    """The same with "points" for a percentage: "2 points", "0.5"."""
    return tr("{size} points", size=bare(value)) if INDICATORS[indicator].unit == "%" else bare(value)


def told(indicator: str, direction: str, by: float, change: float, right: bool) -> str:
    """A prediction against what came, in a sentence."""
    label = tr(INDICATORS[indicator].label)
    came = size_words(indicator, change)
    moved = "it stayed as it was" if not any(digit in came for digit in "123456789") else (
        tr("it rose by {size}", size=came) if change > 0 else tr("it fell by {size}", size=came)
    )  # fmt: skip
    return tr(
        "{label}: expected {way} by {by} at most; {moved}. {verdict}",
        label=label,
        way="up" if direction == "up" else "down",
        by=size_words(indicator, by),
        moved=moved,
        verdict="Right." if right else "Not so.",
    )

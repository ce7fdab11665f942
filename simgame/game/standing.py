"""Where a figure stands: met, close (watch) or off, by one rule for every screen."""

from __future__ import annotations

import math
from functools import lru_cache

from simgame.game.anchors import Scale, score
from simgame.game.view_types import Status
from simgame.model.indicators import INDICATORS

CLOSE_SCORE = 40.0  # a figure that misses its target but scores this much is close
MET_SCORE = 60.0  # without a target


@lru_cache(maxsize=4096)
def standing(id: str, value: float, scale: Scale) -> Status:
    """By the indicator's target where there is one, else by its score; "" for what is not judged, or not known."""
    item = INDICATORS[id]
    if item.direction == 0 or math.isnan(value):
        return ""
    points = float(score(id, value, scale))
    if item.target is not None:
        if (value - item.target) * item.direction >= -1e-9:
            return "met"
        return "watch" if points >= CLOSE_SCORE else "off"
    return "met" if points >= MET_SCORE else "watch" if points >= CLOSE_SCORE else "off"


def standing_of_share(id: str, value: float) -> Status:
    """The same for an indicator in per cent, whose scale is the same in every footprint."""
    assert INDICATORS[id].unit == "%", id
    return standing(id, value, Scale(1.0, 1.0, 1.0, 1.0))

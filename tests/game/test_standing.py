"""One rule for where a figure stands, on every screen."""

from __future__ import annotations

import math

import pytest

from simgame.game.standing import standing_of_share


@pytest.mark.parametrize(
    ("indicator", "value", "stands"),
    [
        ("bed_occupancy_pct", 84.9, "met"),
        ("bed_occupancy_pct", 89.3, "watch"),
        ("bed_occupancy_pct", 97.0, "off"),
        ("ae_four_hour_pct", 95.0, "met"),
        ("ae_four_hour_pct", 90.0, "watch"),
        ("ae_four_hour_pct", 80.0, "off"),
        ("ae_four_hour_pct", math.nan, ""),
    ],
)
def test_a_share_stands_by_its_target_then_by_its_anchors(indicator: str, value: float, stands: str) -> None:
    assert standing_of_share(indicator, value) == stands

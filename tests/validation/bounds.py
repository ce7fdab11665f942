"""What must hold of any year whatever was decided and whatever befell: finite, bounded, nothing lost."""

from __future__ import annotations

from dataclasses import fields

import numpy as np

from simgame.model.state import State
from simgame.model.year import Year

# stocks that may lie below nought: balances, differences, noise about a mean, and services where one board has taken
# money from practices
SIGNED = {
    "noise", "pay_gap", "balances", "underlying_gbp", "control_total_gbp", "margin_start", "council_reserves_gbp",
    "ytd_balance_gbp", "ytd_extra_gbp", "ytd_unfilled", "rows_ytd", "share_moved_gbp", "moved_gp_gbp", "more_gp_gbp",
    "services", "dip_level", "crossed_gbp",
}  # fmt: skip
UNIT_SHARES = ("0 to 1", "0 or 1", "share")
# shares of a base that what they measure may outgrow
LOOSE = {"harm", "delayed_share", "unfilled_base"}
PERCENTAGES = (
    "ae_four_hour_pct", "rtt_18_week_pct", "bed_occupancy_pct", "gp_unmet_pct", "mental_health_access_pct",
    "staff_vacancy_pct", "unmet_social_care_pct",
)  # fmt: skip
UNIT_INDICATORS = ("organisational_trust", "integration_in_practice", "disruption", "public_confidence")
TINY = 1e-9


def troubles(done: Year) -> list[str]:
    """Everything that is wrong with a year, in words."""
    found: list[str] = []
    state = done.state
    for item in fields(State):
        if not item.metadata:
            continue
        value, unit = getattr(state, item.name), item.metadata["unit"]
        if not np.isfinite(value).all():
            found.append(f"{item.name} is not finite")
            continue
        size = max(1.0, float(np.abs(value).max(initial=0.0)))
        if item.name not in SIGNED and float(value.min(initial=0.0)) < -TINY * size:
            found.append(f"{item.name} is {value.min():g}")
        if unit in UNIT_SHARES and item.name not in SIGNED | LOOSE and float(value.max(initial=0.0)) > 1.0 + TINY:
            found.append(f"{item.name}, a share, is {value.max():g}")
    for level, values in done.indicators.levels().items():
        for key, value in values.items():
            if not np.isfinite(value).all():
                found.append(f"{level} {key} is not finite")
            elif key in PERCENTAGES and not ((value >= -TINY) & (value <= 100.0 + 1e-6)).all():
                found.append(f"{level} {key} lies outside 0 and 100: {value.min():g}, {value.max():g}")
            elif key in UNIT_INDICATORS and not ((value >= 0.0) & (value <= 1.0 + TINY)).all():
                found.append(f"{level} {key} lies outside 0 and 1")
    people = float(np.abs(done.ledger.people["residual"]).max())
    if people > 1e-9 * max(1.0, float(done.ledger.people["start"].max())):
        found.append(f"{people:g} persons appear or vanish")
    money = float(np.abs(done.ledger.residual_gbp).max())
    if money > max(0.005, 1e-12 * float(np.abs(done.ledger.amounts).sum())):
        found.append(f"£{money:g} appear or vanish")
    return found


def holds(done: Year) -> None:
    """Nothing is wrong with a year."""
    assert not troubles(done), troubles(done)

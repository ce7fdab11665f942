"""What six shares of the one budget are to the engine and to the purses. Totals are £m on what the engine rolls on."""

from __future__ import annotations

from collections.abc import Mapping

from simgame.game.seats import SeatId


def quantities(totals: tuple[float, ...], purse_gbp_m: float, settings: Mapping[str, float]) -> dict[str, float]:
    """What the six shares are to the engine, £. ``totals``: £m on what it rolls on, by pot; ``purse_gbp_m``: of the
    population health director, whose screening comes out of prevention.
    """
    hospital, community, practices, mental, social, _ = totals
    prevention = max(purse_gbp_m - settings.get("screening", 0.0), 0.0)
    return {
        "share_hospital_change_gbp": hospital * 1e6,
        "share_community_change_gbp": community * 1e6,
        "share_mental_health_change_gbp": min(mental, 0.0) * 1e6,
        "share_keeping_well_change_gbp": min(practices, 0.0) * 1e6,
        "gp_investment_gbp": max(practices, 0.0) * 1e6,
        "mental_health_gbp": max(mental, 0.0) * 1e6,
        "better_care_fund_gbp": social * 1e6,
        "prevention_gbp": prevention * 1e6,
    }


def purses(totals: tuple[float, ...]) -> tuple[tuple[SeatId, float], ...]:
    """Which purses the shares fill, and by how much, £m; the other three pots are spent as they are shared."""
    return (("acute", totals[0]), ("community", totals[1]), ("commissioner", totals[5]))

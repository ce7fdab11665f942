"""Every lever, by its id, in the order of the seats: the form, its checks, the computer players' choices, role cards.

The highest £ a head: a vanguard's new care outside hospital was £26 a head (evidence, section 5.4), so the two levers
that pay for it reach that together with some room; a ward of 28 beds is £3m a year, so £9 a head opens some five for
five months; the rest are sized so that no single lever can take a whole purse in a usual year.
"""

from __future__ import annotations

from simgame.game import (
    levers_acute,
    levers_commissioner,
    levers_community,
    levers_council,
    levers_gp,
    levers_stp,
)
from simgame.game.lever import (
    ABOLISH,
    BOTH,
    COMPLEXITIES,
    FUND_QUANTITIES,
    FUND_USES,
    KEEP,
    KINDS,
    REGIMES,
    SEATS,
    Lever,
)

__all__ = [
    "ABOLISH",
    "BOTH",
    "COMPLEXITIES",
    "FUND_QUANTITIES",
    "FUND_USES",
    "KEEP",
    "KINDS",
    "LEVERS",
    "REGIMES",
    "SEATS",
    "Lever",
]

LEVERS: dict[str, Lever] = {
    lever.id: lever
    for part in (levers_commissioner, levers_acute, levers_community, levers_stp, levers_gp, levers_council)
    for lever in part.LEVERS
}

"""What the computer players are like: how each spends its purse, bargains, votes and counts coins.

A character is a declaration; ``players.py`` and ``talks.py`` act on it. The steady player rolls last year forward.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from simgame.game.entries import Form, Pot
from simgame.game.seats import SeatId, Split


@dataclass(frozen=True)
class Character:
    """How one kind of computer player behaves.

    ``spend``: lever -> share of the purse it would like to place there, by world; None keeps last year's settings.
    ``standards``: lever -> setting for levers that are not money. ``forms``: contract forms it would sign, best first
    (empty: any). ``aim`` and ``limit``: where in the likely cost range (0 low, 1 high) the commissioner opens and gives
    way; a trust mirrors them. ``bid``: share of what there is to share that it asks for its own pot. ``proposal``: how
    it would share out growth as chief executive (the rest is the reserve). ``least_share``: the part of an even share
    below which it votes against a budget. ``takes_amendments``: the largest part of growth an amendment may move.
    ``coins_from``: January's expected occupancy (%) from which it shows one coin, then two. ``judges``: the scorecards
    by which it votes on the rules of the money, its own or all (none: what stands). ``promises``: seat -> whom it
    promises which of its levers.
    ``choice``: the way out of an event card it takes. ``trims``: whether it steps back when the plans do not add up.
    ``freed``: where the freed management money goes.
    """

    name: str
    spend: Mapping[Split, Mapping[str, float]] | None = None
    standards: Mapping[str, float] = field(default_factory=dict)
    forms: Mapping[SeatId, tuple[Form, ...]] = field(default_factory=dict)
    aim: float = 0.5
    limit: float = 0.7
    bid: float = 0.33
    proposal: Mapping[Pot, float] = field(default_factory=dict)
    least_share: float = 0.0
    takes_amendments: float = 0.25
    coins_from: tuple[float, float] = (92.0, 101.0)
    judges: Literal["", "own", "all"] = ""
    promises: Mapping[SeatId, tuple[SeatId, str]] = field(default_factory=dict)
    choice: Literal[0, 1] = 0
    trims: bool = False
    freed: Literal["practices", "population_health", "savings"] = "practices"


HOME_POT: Mapping[SeatId, Pot] = {
    "commissioner": "keeping_well",
    "acute": "hospital",
    "community": "outside",
    "stp": "reserve",
    "gp": "keeping_well",
    "council": "outside",
}

STEADY = Character("steady", proposal={"hospital": 0.55, "outside": 0.25, "keeping_well": 0.1})

SELF_INTERESTED = Character(
    "self-interested",
    spend={
        "keep": {
            "care_outside_hospital": 0.3, "gp_investment": 0.1, "winter_ward": 0.6, "same_day_emergency": 0.1,
            "community_teams": 0.7, "engagement": 0.1, "evening_sessions": 0.3, "care_packages": 0.5,
        },
        "abolish": {
            "winter_ward": 0.5, "same_day_emergency": 0.4, "community_teams": 0.7, "evening_sessions": 0.3,
            "care_packages": 0.4,
        },
    },
    standards={
        "facing_home": 30, "transformation_fund": 2, "own_patients": 40, "care_home_fee_uplift": 1.5,
        "keeping_well_share": 60, "guarantee_weeks": 26,
    },
    forms={"commissioner": ("block", "cap_and_collar"), "acute": ("tariff", "cap_and_collar")},
    aim=0.05,
    limit=0.6,
    bid=0.6,
    proposal={"hospital": 0.3, "outside": 0.25, "keeping_well": 0.15},
    least_share=0.7,
    takes_amendments=0.1,
    coins_from=(94.0, 99.0),
    judges="own",
    choice=1,
    freed="savings",
)  # fmt: skip

SYSTEM_MINDED = Character(
    "system-minded",
    spend={
        "keep": {
            "care_outside_hospital": 0.3, "gp_investment": 0.2, "winter_ward": 0.2, "same_day_emergency": 0.4,
            "community_teams": 0.6, "engagement": 0.2, "evening_sessions": 0.4, "care_packages": 0.6,
        },
        "abolish": {
            "winter_ward": 0.2, "same_day_emergency": 0.4, "community_teams": 0.6, "evening_sessions": 0.4,
            "care_packages": 0.6,
        },
    },
    standards={
        "facing_home": 60, "transformation_fund": 0, "own_patients": 55, "care_home_fee_uplift": 3.0,
        "keeping_well_share": 40, "guarantee_weeks": 40,
    },
    forms={"commissioner": ("cap_and_collar", "block", "tariff"), "acute": ("cap_and_collar", "tariff", "block")},
    aim=0.4,
    limit=0.8,
    bid=0.33,
    proposal={"hospital": 0.3, "outside": 0.35, "keeping_well": 0.25},
    takes_amendments=0.5,
    coins_from=(90.0, 96.0),
    judges="all",
    promises={"council": ("acute", "care_packages"), "community": ("acute", "community_teams"),
              "acute": ("commissioner", "same_day_emergency"), "gp": ("acute", "evening_sessions")},
    trims=True,
)  # fmt: skip

CHARACTERS: Mapping[str, Character] = {c.name: c for c in (STEADY, SELF_INTERESTED, SYSTEM_MINDED)}

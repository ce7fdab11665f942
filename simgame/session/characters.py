"""What the computer players are like: how each spends its purse, bargains, votes and counts coins.

A character is a declaration; ``players.py`` and ``talks.py`` act on it. The steady player rolls last year forward,
growth included (``rolling.py``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from simgame.game.entries_deals import Form, Pot
from simgame.game.seats import SeatId, Split


@dataclass(frozen=True)
class Character:
    """How one kind of computer player behaves.

    ``spend``: lever -> share of the purse it would like to place there, by world; None keeps last year's settings.
    ``standards``: lever -> setting for levers that are not money. ``forms``: contract forms it would sign, best first
    (empty: any). ``aim`` and ``limit``: where in the likely cost range (0 low, 1 high) the commissioner opens and gives
    way; a trust mirrors them. ``bid``: share of what there is to share that it asks for its own pot. ``proposal``: how
    it would share out growth as chief executive (the rest is the reserve), once it has paid ``whole`` of what the same
    work costs more than last year. ``repair``: the part of what the divisions are short of that it then keeps back,
    up to ``holds`` of what is left. ``least_share``: the part of its same work and an even share of the rest below
    which it votes against a budget. ``takes_amendments``: the largest part of growth an amendment may move.
    ``coins_from``: January's expected occupancy (%) from which it shows one coin, then two. ``judges``: the scorecards
    by which it votes on the rules of the money, its own or all (none: what stands). ``promises``: seat -> whom it
    promises which of its levers.
    ``vote_score``: of 100; under it, and with its own scorecard no higher than a year before, a seat asks for the
    other rules, whichever are in force. ``keeps``: whether it keeps a promise that its purse can no longer pay in
    comfort. ``promised_part``: of its plan, what it promises.
    ``padding``: how far what it says it would take lies on its own side of what it would take (0: none, 1: all of the
    way). ``searches``: it tries plans with the engine, for its own scorecard, instead of ``spend`` and ``standards``.
    ``choice``: the way out of an event card it takes. ``trims``: whether it steps back when the plans do not add up.
    ``freed``: where the freed management money goes.
    ``rolls_growth``: without ``spend``, it commits what is in hand in last year's parts and keeps back
    ``keeps_back_pct`` of its income. ``grows``: what last year's money of a purse without levers of its own was spent
    on, lever -> %; ``no_growth``: money levers that hold money back and buy nothing.
    """

    name: str
    spend: Mapping[Split, Mapping[str, float]] | None = None
    standards: Mapping[str, float] = field(default_factory=dict)
    forms: Mapping[SeatId, tuple[Form, ...]] = field(default_factory=dict)
    aim: float = 0.5
    limit: float = 0.7
    bid: float = 0.33
    proposal: Mapping[Pot, float] = field(default_factory=dict)
    whole: float = 0.0
    repair: float = 0.0
    holds: float = 0.0
    least_share: float = 0.0
    takes_amendments: float = 0.25
    coins_from: tuple[float, float] = (92.0, 101.0)
    judges: Literal["", "own", "all"] = ""
    promises: Mapping[SeatId, tuple[SeatId, str]] = field(default_factory=dict)
    choice: Literal[0, 1] = 0
    vote_score: float = 60.0
    keeps: bool = True
    promised_part: float = 0.5
    padding: float = 0.0
    searches: bool = False
    trims: bool = False
    freed: Literal["practices", "population_health", "savings"] = "savings"
    rolls_growth: bool = False
    keeps_back_pct: float = 0.0
    grows: Mapping[str, float] = field(default_factory=dict)
    no_growth: tuple[str, ...] = ()


HOME_POT: Mapping[SeatId, Pot] = {
    "commissioner": "keeping_well",
    "acute": "hospital",
    "community": "outside",
    "stp": "reserve",
    "gp": "keeping_well",
    "council": "outside",
}

# … and beyond starter, with six shares; what a character would give to one of three pots goes on in these parts.
HOME_POT_OF_SIX: Mapping[SeatId, Pot] = {
    "commissioner": "prevention",
    "acute": "hospital",
    "community": "outside",
    "stp": "reserve",
    "gp": "practices",
    "council": "social_care",
}
PARTS_OF_SIX: Mapping[Pot, tuple[Pot, float]] = {
    "hospital": ("hospital", 1.0),
    "outside": ("outside", 0.5),
    "mental_health": ("outside", 0.3),
    "social_care": ("outside", 0.2),
    "practices": ("keeping_well", 0.6),
    "prevention": ("keeping_well", 0.4),
}

# Of what commissioners spent in 2016/17, community and mental health took 21.6 %, practices 6.5 (model book, money).
# Business rules: 1 % kept back, half of it uncommitted (which the accounts take first), half for the unexpected.
BLOCK = "care_outside_hospital"
STEADY = Character(
    "steady",
    rolls_growth=True,
    keeps_back_pct=0.5,
    grows={BLOCK: 21.6, "gp_investment": 6.5},
    no_growth=("contingency",),
    whole=1.0,
)

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
    whole=0.7,
    repair=0.4,
    holds=0.4,
    least_share=0.7,
    takes_amendments=0.1,
    coins_from=(94.0, 99.0),
    judges="own",
    choice=1,
    promises={"community": ("acute", "community_teams"), "council": ("acute", "care_packages")},
    promised_part=0.9,
    keeps=False,
    padding=0.6,
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
        "keeping_well_share": 40, "guarantee_weeks": 52,
    },
    forms={"commissioner": ("cap_and_collar", "block", "tariff"), "acute": ("cap_and_collar", "tariff", "block")},
    aim=0.4,
    limit=0.8,
    bid=0.33,
    proposal={"hospital": 0.3, "outside": 0.35, "keeping_well": 0.25},
    whole=0.9,
    repair=0.7,
    holds=0.7,
    takes_amendments=0.5,
    coins_from=(90.0, 96.0),
    judges="all",
    promises={"council": ("acute", "care_packages"), "community": ("acute", "community_teams"),
              "acute": ("commissioner", "same_day_emergency"), "gp": ("acute", "evening_sessions")},
    trims=True,
    freed="practices",
)  # fmt: skip

# Spends two thirds of what it may, signs what shares the risk, puts coins down early and promises little.
CAUTIOUS = Character(
    "cautious",
    spend={
        "keep": {
            "care_outside_hospital": 0.3, "gp_investment": 0.2, "contingency": 0.2, "winter_ward": 0.4,
            "same_day_emergency": 0.2, "community_teams": 0.5, "engagement": 0.2, "evening_sessions": 0.4,
            "care_packages": 0.5,
        },
        "abolish": {
            "winter_ward": 0.4, "same_day_emergency": 0.2, "community_teams": 0.5, "engagement": 0.2,
            "evening_sessions": 0.4, "care_packages": 0.5,
        },
    },
    forms={"commissioner": ("cap_and_collar", "block", "tariff"), "acute": ("cap_and_collar", "block", "tariff")},
    aim=0.3,
    limit=0.75,
    bid=0.3,
    proposal={"hospital": 0.25, "outside": 0.25, "keeping_well": 0.2},
    whole=1.0,
    repair=1.0,
    holds=0.9,
    least_share=0.4,
    takes_amendments=0.2,
    coins_from=(89.0, 94.0),
    judges="all",
    vote_score=45.0,
    promises={"council": ("acute", "care_packages"), "community": ("acute", "community_teams")},
    promised_part=0.3,
    padding=0.2,
    trims=True,
)  # fmt: skip

PLANNER = Character(
    "planner",
    forms={"commissioner": ("cap_and_collar", "block", "tariff"), "acute": ("tariff", "cap_and_collar", "block")},
    aim=0.2,
    limit=0.7,
    bid=0.5,
    proposal={"hospital": 0.3, "outside": 0.3, "keeping_well": 0.2},
    whole=0.9,
    repair=0.7,
    holds=0.7,
    least_share=0.5,
    takes_amendments=0.25,
    coins_from=(91.0, 97.0),
    judges="own",
    vote_score=50.0,
    promises={"community": ("acute", "community_teams"), "acute": ("commissioner", "same_day_emergency")},
    keeps=False,
    padding=0.3,
    searches=True,
    freed="population_health",
)  # fmt: skip

CHARACTERS: Mapping[str, Character] = {c.name: c for c in (STEADY, SELF_INTERESTED, SYSTEM_MINDED, CAUTIOUS, PLANNER)}

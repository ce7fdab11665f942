"""Powers: one for each seat in each world, once a year, face up. What each is, when it can be played, what it sets.

A threat is free. What a power does, the engine works out from the quantities that ``quantities`` names.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from simgame.game.lever import Complexity
from simgame.game.phases import Phase
from simgame.game.seats import SeatId, Split, the
from simgame.game.words import gbp_m, sentence
from simgame.model.language import tr

PowerId = Literal[
    "shop_around", "full", "close_list", "one_right", "safe_cap", "pause",
    "publish", "safe_limit", "first_call", "casting_vote", "veto", "leave_pool",
]  # fmt: skip


class Power(Struct, frozen=True):
    """A power. ``against``: it takes something from others, and so costs trust. ``options``: what its owner chooses;
    ``only_full``: they are open in full games alone, and the first of them is what the power is elsewhere."""

    id: PowerId
    seat: SeatId
    split: Split
    title: str
    does: str
    costs: str
    phases: tuple[Phase, ...]
    against: tuple[SeatId, ...] = ()
    options: tuple[str, ...] = ()
    once: bool = False
    only_full: bool = False

    def options_in(self, complexity: Complexity) -> tuple[str, ...]:
        """What its owner chooses in a game of this complexity."""
        return () if self.only_full and complexity != "full" else self.options


class PlayedPower(Struct, frozen=True):
    """A power as it was played. ``gbp_m``: what first call moves; ``met``: whether a published standard was met by
    November (None while it is not known)."""

    power: PowerId
    seat: SeatId
    year_index: int
    phase: Phase
    choice: int = 0
    gbp_m: float = 0.0
    met: bool | None = None


class Threat(Struct, frozen=True):
    """A threat, said aloud: who, whom, and in which words. It costs nothing and binds nobody."""

    seat: SeatId
    against: SeatId
    line: str


_PLANS: tuple[Phase, ...] = ("decide", "plans_up")
_EITHER: tuple[Phase, ...] = ("decide", "plans_up", "winter_call")

# What a published standard may be about: a month's figure of the footprint, and whose coins the reserve buys first.
STANDARDS: tuple[tuple[str, str, SeatId], ...] = (
    ("four_hour_pct", "A&E within four hours", "acute"),
    ("delayed_beds", "Nobody stuck in a bed", "council"),
    ("gp_unmet_pct", "An appointment when it is needed", "gp"),
)

TENDER = 1  # the second way to shop around

POWERS: dict[PowerId, Power] = {
    power.id: power
    for power in (
        Power(
            "shop_around", "commissioner", "keep", "Shop around",
            "3% of planned operations go to another provider this year. Waits shorten.",
            "You pay for them and for the search; the acute trust loses the income and keeps its cost.",
            _PLANS, ("acute",), ("Planned operations", "A community service by tender"), only_full=True,
        ),
        Power(
            "full", "acute", "keep", "Full",
            "In January planned operations stop and ambulances go on to other hospitals. All others show their coins "
            "first.",
            "Your list grows, the work is not paid, and the paper prints it.",
            ("winter_call",), ("commissioner", "gp"),
        ),
        Power(
            "close_list", "community", "keep", "Close the list",
            "One service takes nobody new for a quarter. Staff recover.",
            "Fewer people are seen; practices and A&E take the load.",
            _EITHER, ("gp", "acute"),
        ),
        Power(
            "one_right", "stp", "keep", "One right",
            "At plans up: hold the transformation fund, marshal the commissioner, or set one control total for all.",
            "Trust between organisations falls.",
            ("plans_up",), ("commissioner", "acute"),
        ),
        Power(
            "safe_cap", "gp", "keep", "Safe cap",
            "Practices stop at a safe number of appointments. Strain falls.",
            "More people get no appointment; some of them go to A&E.",
            _EITHER, ("acute", "commissioner"),
        ),
        Power(
            "pause", "council", "keep", "Pause",
            "No new care packages for a quarter. The budget is saved.",
            "People wait in hospital for care at home: beds fill.",
            _EITHER, ("acute",),
        ),
        Power(
            "publish", "commissioner", "abolish", "Publish",
            "You announce a standard, no worse than last year. If it is missed by November the winter reserve "
            "goes there first, and everybody reads why.",
            "What the reserve pays there it cannot pay elsewhere; a miss costs public confidence.",
            _PLANS, (), tuple(label for _, label, _ in STANDARDS),
        ),
        Power(
            "safe_limit", "acute", "abolish", "Safe limit",
            "2% more beds stay open with staff all year. Nobody may cut or refuse them.",
            "Your share pays for them. If they stand empty, everybody reads it.",
            _PLANS, ("stp",),
        ),
        Power(
            "first_call", "community", "abolish", "First call",
            "Half of what the hospital share has not spent by November goes to your teams.",
            "The hospital division loses it.",
            _EITHER, ("acute",),
        ),
        Power(
            "casting_vote", "stp", "abolish", "Casting vote",
            "A budget that fails by one vote stands. The key to the reserve is yours as well: one coin may be refused.",
            "Trust between organisations falls.",
            ("negotiate",), ("acute", "community"),
        ),
        Power(
            "veto", "gp", "abolish", "Partner’s veto",
            "No budget that cuts the practices’ share: keeping well gets what the same work costs. Once a game.",
            "The reserve pays for it, then the two other pots.",
            ("negotiate", "decide"), ("stp", "acute", "community"), (), True,
        ),
        Power(
            "leave_pool", "council", "abolish", "Leave the pool",
            "Next year your money is your own again: no part of it pays for the NHS.",
            "Next year budgets part at the hospital door, and people wait in beds while it is settled who pays.",
            _EITHER, ("acute", "stp"),
        ),
    )
}  # fmt: skip


def power_of_seat(seat: SeatId, split: Split) -> Power:
    """The power of a seat in one world."""
    return next(power for power in POWERS.values() if (power.seat, power.split) == (seat, split))


def this_year(played: Sequence[PlayedPower], year_index: int) -> tuple[PlayedPower, ...]:
    """What was played in a year."""
    return tuple(one for one in played if one.year_index == year_index)


def find(played: Sequence[PlayedPower], id: PowerId, year_index: int) -> PlayedPower | None:
    """A power as it was played in a year, if it was."""
    return next((one for one in played if one.power == id and one.year_index == year_index), None)


_IN_APRIL: tuple[PowerId, ...] = ("shop_around", "safe_limit", "close_list", "safe_cap", "pause")
_IN_NOVEMBER: tuple[PowerId, ...] = ("full", "close_list", "safe_cap", "pause")
_APRIL: dict[PowerId, str] = {id: f"power_{id}" for id in _IN_APRIL}
_NOVEMBER: dict[PowerId, str] = {id: f"winter_power_{id}" for id in _IN_NOVEMBER}


def quantities(played: Sequence[PlayedPower], year_index: int) -> dict[str, float]:
    """The engine's quantities of a year's powers, as totals of the footprint; of powers that work by rules alone: none.

    A council that left the pool last year is out of it this year.
    """
    out: dict[str, float] = {}
    for one in this_year(played, year_index):
        names = _NOVEMBER if one.phase == "winter_call" else _APRIL
        if one.power == "shop_around" and one.choice == TENDER:
            out["power_tender"] = 1.0
        elif one.power in names:
            out[names[one.power]] = 1.0
        elif one.power == "first_call" and one.gbp_m > 0:
            out["winter_power_first_call_gbp"] = one.gbp_m * 1e6
        elif one.power == "publish" and one.met is not None:
            out["winter_power_publish"] = 1.0 if one.met else -1.0
    if find(played, "leave_pool", year_index - 1) is not None:
        out["pool_budget"] = 0.0
    return out


def said(one: PlayedPower, split: Split) -> str:
    """A played power in a sentence, as it is read out."""
    who, power = sentence(the(one.seat, split)), POWERS[one.power]
    if one.power == "publish":
        standard = STANDARDS[one.choice][1]
        ended = "" if one.met is None else " It was met by November." if one.met else " It was missed by November."
        return tr(
            "{who} published a standard, no worse than last year: {standard}.{ended}",
            who=who,
            standard=standard,
            ended=ended,
        )
    if one.power == "first_call":
        moved = "" if not one.gbp_m else tr(" {gbp_m} moved to its teams.", gbp_m=gbp_m(one.gbp_m))
        return tr("{who} had first call on unspent hospital money.{moved}", who=who, moved=moved)
    if one.power == "shop_around" and one.choice == TENDER:
        return tr("{who} put a community service out to tender.", who=who)
    told = {
        "shop_around": "shopped around: 3% of planned operations went elsewhere.",
        "full": "called Full: planned operations stopped in January and ambulances went on.",
        "close_list": "closed the list of one service for a quarter.",
        "safe_cap": "capped appointments at a safe number.",
        "pause": "paused new care packages for a quarter.",
        "safe_limit": "set a safe limit: beds that nobody may cut.",
        "casting_vote": "gave the casting vote on the budget.",
        "veto": "vetoed a budget that cut the practices’ share.",
        "leave_pool": "left the pool: next year its money is its own.",
        "one_right": "used its one right.",
    }
    return f"{who} {told[power.id]}"


def lifted(
    rolls_on: tuple[float, ...], same_work: tuple[float, ...], agreed: tuple[float, ...], to_share: float,
) -> tuple[float, ...]:  # fmt: skip
    """Shares of a budget after a veto: the practices' pot (the third) gets what its work costs; the reserve pays, then
    hospital and outside hospital."""
    need = round(same_work[2] - rolls_on[2] - agreed[2], 2)
    if need <= 0:
        return agreed
    spare = max(round(to_share - sum(agreed), 2), 0.0)
    short = round(max(need - spare, 0.0), 2)
    both = rolls_on[0] + rolls_on[1]
    first = round(agreed[0] - short * rolls_on[0] / both, 2) if both > 0 else agreed[0]
    second = round(agreed[1] - (short - (agreed[0] - first)), 2)
    return (first, second, round(agreed[2] + need, 2), *agreed[3:])

"""What a lever is: one number or choice that a seat sets in a year, declared once in ``levers_SEAT.py``.

Money is in £m of the whole footprint; ``per_head`` says how much a head the highest setting is, so that limits and
steps fit the place and a figure takes three keys at most.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from simgame.game.seats import SeatId

Complexity = Literal["starter", "workshop", "full"]
SEATS = ("commissioner", "acute", "community", "stp", "gp", "council")
REGIMES = ("keep", "abolish")
COMPLEXITIES: tuple[Complexity, ...] = ("starter", "workshop", "full")
KINDS = ("money", "percent", "choice", "standard")
BOTH = frozenset(REGIMES)
KEEP = frozenset({"keep"})
ABOLISH = frozenset({"abolish"})
FUND_USES = ("Joint teams", "Shared records", "GP development")
MORE_FUND_USES = ("Care homes", "Estates")
FUND_QUANTITIES = (
    "joint_teams_gbp", "shared_records_gbp", "gp_development_gbp", "care_homes_support_gbp", "estates_support_gbp",
)  # fmt: skip


class Lever(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One lever. Limits are for the place once ``scaled``; before that only ``per_head`` holds for money.

    ``quantity``: the engine's quantity it sets (for a choice, the first of the uses). ``off``: a value outside the
    limits that means none. ``touches``: whom else it reaches, and how; ``delay``: when it is felt.
    ``per_head_abolish``: the highest a head in one budget, where the lever then also spends what another lever spent
    before. ``complexity_abolish``, ``label_abolish``: as in one budget, where they differ. ``more_choices``: those that
    are added from workshop on. ``until``: the last complexity in which it stands on a desk ("": all).
    """

    id: str
    seat: SeatId
    label: str
    help: str
    touches: str
    delay: str
    unit: str
    kind: str
    quantity: str
    regimes: frozenset[str] = BOTH
    complexity: str = "starter"
    lowest: float = 0.0
    highest: float = 0.0
    step: float = 1.0
    default: float = 0.0
    decimals: int = 0
    per_head: float = 0.0
    per_head_abolish: float = 0.0
    off: float | None = None
    choices: tuple[str, ...] = ()
    more_choices: tuple[str, ...] = ()
    complexity_abolish: str = ""
    label_abolish: str = ""
    until: str = ""

    def complexity_in(self, regime: str) -> str:
        """From which complexity on it stands on a desk in a regime."""
        return self.complexity_abolish if regime == "abolish" and self.complexity_abolish else self.complexity


def money(
    id: str,
    seat: SeatId,
    label: str,
    per_head: float,
    help: str,
    touches: str,
    delay: str,
    *,
    regimes: frozenset[str] = BOTH,
    complexity: str = "starter",
    complexity_abolish: str = "",
    per_head_abolish: float = 0.0,
) -> Lever:
    """A lever of £m out of the seat's purse; its quantity is its id with ``_gbp``."""
    return Lever(
        id,
        seat,
        label,
        help,
        touches,
        delay,
        "£m",
        "money",
        id + "_gbp",
        regimes,
        complexity,
        per_head=per_head,
        per_head_abolish=per_head_abolish or per_head,
        complexity_abolish=complexity_abolish,
    )


def percent(
    id: str,
    seat: SeatId,
    label: str,
    span: tuple[float, float, float, float],
    help: str,
    touches: str,
    delay: str,
    *,
    quantity: str = "",
    regimes: frozenset[str] = BOTH,
    complexity: str = "starter",
    until: str = "",
) -> Lever:
    """A lever in %: ``span`` is lowest, highest, step, default."""
    lowest, highest, step, default = span
    decimals = 0 if step == int(step) else 1
    named = quantity or id + "_pct"
    kinds = ("%", "percent", named, regimes, complexity)
    return Lever(id, seat, label, help, touches, delay, *kinds, lowest, highest, step, default, decimals, until=until)


def choice(
    id: str,
    seat: SeatId,
    label: str,
    choices: tuple[str, ...],
    help: str,
    touches: str,
    delay: str,
    *,
    quantity: str = "",
    regimes: frozenset[str] = BOTH,
    complexity: str = "starter",
    complexity_abolish: str = "",
    more_choices: tuple[str, ...] = (),
    default: float = 0.0,
    label_abolish: str = "",
) -> Lever:
    """A lever that picks one of some named things: its value is the number of the choice, from 0."""
    return Lever(
        id,
        seat,
        label,
        help,
        touches,
        delay,
        "choice",
        "choice",
        quantity or id,
        regimes,
        complexity,
        highest=float(len(choices) - 1),
        default=default,
        choices=choices,
        more_choices=more_choices,
        complexity_abolish=complexity_abolish,
        label_abolish=label_abolish,
    )

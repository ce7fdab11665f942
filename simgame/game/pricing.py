"""What a hospital contract comes to for its two parties, by the engine's own equation: likely, and if winter is bad."""

from __future__ import annotations

from msgspec import Struct, structs

from simgame.game.entries_deals import Form
from simgame.game.terms import AS_USUAL, More


class Basis(Struct, frozen=True):
    """The work that rolls on, £m at national prices: ``lines`` are emergency, planned, outpatients and other, A&E.

    ``pass_through``: drugs and devices, at cost in every form. ``over_gbp_m``: emergency work over plan in a bad winter
    (3 %); ``cost_gbp_m`` is what it costs the trust; ``marginal_rate``: what of it counts above the old baseline.
    ``cquin_pct``: of value, as national; ``earned``: the share of it that is earned.
    """

    lines: tuple[float, float, float, float]
    pass_through: float
    over_gbp_m: float
    cost_gbp_m: float
    marginal_rate: float
    aligned_rate: float
    aligned_bound_pct: float
    cquin_pct: float
    earned: float


class Priced(Struct, frozen=True):
    """£m: what the commissioner is likely to pay more than what rolls on; and of a bad winter, who pays what."""

    change_gbp_m: float
    commissioner_if_bad_gbp_m: float
    trust_if_bad_gbp_m: float


def form_rate(form: Form, aligned: float) -> float:
    """The rate a form pays off plan."""
    return 1.0 if form == "tariff" else 0.0 if form == "block" else aligned


def due(basis: Basis, form: Form, value_gbp_m: float, more: More, over_gbp_m: float = 0.0) -> float:
    """What is paid for the work that rolls on and ``over_gbp_m`` of emergency work beyond it, £m, quality included."""
    rate = form_rate(form, basis.aligned_rate)
    over = rate if more.over_pct == AS_USUAL else more.over_pct / 100.0
    price = 1.0 + more.price_pct / 100.0
    whole = sum(basis.lines)
    scale = (value_gbp_m - basis.pass_through) / whole if whole > 0 else 1.0
    bound = basis.aligned_bound_pct / 100.0
    paid = 0.0
    for number, (line, pct) in enumerate(
        zip(basis.lines, (more.stays_pct, more.planned_pct, more.outpatients_pct, 0.0), strict=True)
    ):
        worth = (line + (over_gbp_m * basis.marginal_rate if number == 0 else 0.0)) * price
        base = line * scale
        plan = base * (1.0 + pct / 100.0) * price
        at_plan = plan if form == "tariff" else base
        one = at_plan + over * max(worth - plan, 0.0) - rate * max(plan - worth, 0.0)
        if form == "cap_and_collar":
            one = min(max(one, at_plan * (1.0 - bound)), at_plan * (1.0 + bound))
        paid += one
    quality = basis.cquin_pct if more.cquin_pct == AS_USUAL else more.cquin_pct
    return paid * (1.0 + quality / 100.0 * basis.earned) + basis.pass_through


def at_volumes(basis: Basis, form: Form, value_gbp_m: float, more: More) -> tuple[float, float, float]:
    """What the commissioner pays, £m, if emergency work comes to 3 % under plan, to what was planned, and to 3 % over
    it, as in a bad winter; without the money for quality, which comes on top."""
    plain = structs.replace(more, cquin_pct=0.0)
    less, plan, over = (
        due(basis, form, value_gbp_m, plain, beyond) for beyond in (-basis.over_gbp_m, 0.0, basis.over_gbp_m)
    )
    return less, plan, over


def priced(basis: Basis, form: Form, value_gbp_m: float, more: More) -> Priced:
    """A contract on these terms, against the same work rolling on at national prices on tariff."""
    rolled = sum(basis.lines) * (1.0 + basis.cquin_pct / 100.0 * basis.earned) + basis.pass_through
    likely = due(basis, form, value_gbp_m, more)
    bad = due(basis, form, value_gbp_m, more, basis.over_gbp_m) - likely
    return Priced(likely - rolled, bad, basis.cost_gbp_m - bad)

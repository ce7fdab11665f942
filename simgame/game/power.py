"""Power: the share of the footprint's money whose use a seat decides this year, in per cent.

The money is the NHS allocation, the transformation fund and the councils' social care. By rule:

- What one seat alone decides is its own: a commissioner's services beyond the two big contracts, practices' budget,
  the transformation fund, a council's social care.
- What two sign for is half each's: a contract belongs half to the commissioner and half to the trust.
- In one budget the size of a share is the chief executive's, who proposes it; its use is the division's: half each.
  What is in no share (prescribing, continuing care) goes with keeping well.
- What an arbitrator decides, or a failed vote leaves as it was, no seat decides; the shares then add to less than 100.
"""

from __future__ import annotations

from collections.abc import Mapping

from simgame.game.purse import Plan, of_trusts, total
from simgame.game.seats import SEATS, SeatId, Split
from simgame.model.world import World

INDICATOR = "power_share."


def power_shares(
    world: World,
    plan: Plan,
    regime: Split,
    *,
    contract_change_gbp_m: float = 0.0,
    share_changes_gbp_m: tuple[float, float, float] = (0.0, 0.0, 0.0),
    arbitrated: bool = False,
    budget_failed: bool = False,
    marshalled: Mapping[SeatId, float] | None = None,
) -> dict[SeatId, float]:
    """Each seat's share, % of the money. ``plan``: the engine's figures before the year, £.

    ``marshalled``: £m of a seat's levers that the STP lead set by its one right. ``share_changes_gbp_m``: hospital,
    outside, keeping well. ``arbitrated``: the acute contract; ``budget_failed``: the vote on the one budget.
    """
    allocation = total(plan, "commissioner_allocation_gbp")
    fund = total(plan, "transformation_fund_gbp")
    council = total(plan, "council_budget_gbp")
    practice = min(total(plan, "practice_budget_gbp"), allocation)
    money = max(allocation + fund + council, 1e-9)
    held: dict[SeatId, float] = dict.fromkeys(SEATS, 0.0)
    held["stp"] += fund
    held["council"] += council
    held["gp"] += practice
    if regime == "keep":
        acute = total(plan, "acute_contract_roll_on_gbp") + contract_change_gbp_m
        community = _community_block(world, plan)
        if not arbitrated:
            held["commissioner"] += acute / 2
            held["acute"] += acute / 2
        held["commissioner"] += community / 2
        held["community"] += community / 2
        held["commissioner"] += max(allocation - practice - acute - community, 0.0)
    else:
        names = ("share_hospital_gbp", "share_outside_gbp", "share_keeping_well_gbp")
        hospital, outside, well = (
            total(plan, name) + change for name, change in zip(names, share_changes_gbp_m, strict=True)
        )
        # the practices' part of keeping well is theirs; prescribing, continuing care and the rest go with it
        well = max(well - practice, 0.0)
        well += max(allocation - practice - hospital - outside - well, 0.0)
        parts: tuple[tuple[SeatId, float], ...] = (("acute", hospital), ("community", outside), ("commissioner", well))
        for seat, share in parts:
            held[seat] += share / 2
            if not budget_failed:
                held["stp"] += share / 2
    for seat, gbp in (marshalled or {}).items():
        moved = min(max(gbp, 0.0), held[seat])
        held[seat] -= moved
        held["stp"] += moved
    return {seat: 100.0 * value / money for seat, value in held.items()}


def _community_block(world: World, plan: Plan) -> float:
    """What commissioners pay community and mental health trusts on the block that rolls on, £m."""
    if "community_contract_roll_on_gbp" in plan:
        return total(plan, "community_contract_roll_on_gbp")
    income = of_trusts(plan, "trust_income_gbp", "community", world)
    own = world.trust_income_gbp * ~world.trust_acute
    home = float((own * world.trust_home_share).sum() / max(own.sum(), 1e-9))
    return income * home


def indicators(shares: Mapping[SeatId, float]) -> dict[str, float]:
    """The shares under their indicator ids: ``power_share.commissioner`` and so on."""
    return {INDICATOR + seat: value for seat, value in shares.items()}

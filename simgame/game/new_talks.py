"""The contract cards of a year as they are laid out: what rolls on, the likely cost, and what prices an offer."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from simgame.game import promises, purse
from simgame.game.contracts import Negotiation, Terms
from simgame.game.entries_deals import FORMS
from simgame.game.outlook import arbitration_gbp, settled_gbp
from simgame.game.plans import settlement
from simgame.game.pricing import Basis
from simgame.game.seats import SeatId
from simgame.game.table_value import Table
from simgame.game.terms import terms_for
from simgame.model.chart import chart
from simgame.model.decisions import QUANTITIES

LIKELY_SPREAD = 0.0125  # the likely cost of a contract, either way
_MARGINAL = "marginal_emergency_rate_pct"


def acute(table: Table) -> Negotiation | None:
    """The contract between commissioner and acute trust; None in one budget."""
    if table.split != "keep":
        return None
    facts = table.facts
    last = table.last_terms
    if last.value_gbp_m <= 0:
        last = Terms(last.form, round(settled_gbp(table) / 1e6, 1))
    payers = tuple(
        (
            form,
            facts[f"payer_pays_if_winter_bad_{form}_gbp"] / 1e6,
            facts[f"trust_bears_if_winter_bad_{form}_gbp"] / 1e6,
        )
        for form in FORMS
    )
    return _laid(
        table,
        Negotiation(
            last=last,
            roll_on_gbp_m=round(facts["acute_contract_roll_on_gbp"] / 1e6, 1),
            likely_gbp_m=_likely(facts["acute_expected_cost_gbp"] / 1e6),
            most_gbp_m=0.0,
            payers=payers,
            open_terms=tuple(term.id for term in terms_for(table.setup.complexity)),
            basis=_basis(table),
        ),
    )


def community(table: Table) -> Negotiation | None:
    """Beyond starter the community and mental health block has a card as well; None elsewhere."""
    if table.split != "keep" or table.setup.complexity == "starter":
        return None
    roll_on = table.facts["community_contract_roll_on_gbp"] / 1e6
    last = table.last_community
    if last.value_gbp_m <= 0:
        settled = float(table.state.plan_value_gbp[0, chart(table.world).community].sum()) / 1e6
        last = Terms("block", round(settled, 1))
    talks = Negotiation(
        last=last,
        roll_on_gbp_m=round(roll_on, 1),
        likely_gbp_m=_likely(roll_on),
        most_gbp_m=0.0,
        payers=(("block", 0.0, 0.0),),
        which="community",
    )
    return _laid(table, talks)


def signed_gbp_m(table: Table, seat: SeatId) -> float:
    """£m that contracts signed so far are likely to bring a seat (a payer: take from it)."""
    moved = 0.0
    for one in (table.talks, table.community_talks):
        if one is not None and one.agreed is not None and seat in one.parties:
            change = one.expected_change_gbp_m(one.agreed)
            moved += -change if seat == one.parties[0] else change
    return moved


def within(table: Table) -> Table:
    """The table with cards whose values end where the commissioner's money does: what it holds, less what it promised
    to pay and what the other contract moves once that is signed."""
    if table.talks is None:
        return table
    paid = promises.paid(table.promises, table.year_index)
    room = purse.purses(table.world, table.plan, table.split, None, 0, paid)["commissioner"].gbp_m
    open_ones: list[Negotiation | None] = []
    left = max(room + signed_gbp_m(table, "commissioner"), 0.0)
    for one in (table.talks, table.community_talks):
        if one is not None and one.agreed is None:
            one = msgspec.structs.replace(one, most_gbp_m=round(one.roll_on_gbp_m + left, 2))
        open_ones.append(one)
    return replace(table, talks=open_ones[0], community_talks=open_ones[1])


def _likely(cost: float) -> tuple[float, float, float]:
    return round(cost * (1 - LIKELY_SPREAD), 1), round(cost, 1), round(cost * (1 + LIKELY_SPREAD), 1)


def _laid(table: Table, talks: Negotiation) -> Negotiation:
    return msgspec.structs.replace(
        talks,
        most_gbp_m=talks.roll_on_gbp_m,
        aligned_rate=table.value("aligned_rate"),
        aligned_bound_pct=table.value("aligned_bound_pct"),
        arbitration_cost_gbp_m=round(arbitration_gbp(table) / 1e6, 2),
    )


def _basis(table: Table) -> Basis:
    facts = table.facts
    emergency, planned, other, passed = (
        facts[f"roll_on_{name}_gbp"] / 1e6 for name in ("emergency", "planned", "outpatient", "pass_through")
    )
    rest = facts["acute_contract_roll_on_gbp"] / 1e6 - emergency - planned - other - passed
    return Basis(
        lines=(emergency, planned, other, rest),
        pass_through=passed,
        over_gbp_m=emergency * table.value("winter_bad_pct") / 100.0,
        cost_gbp_m=facts["winter_bad_cost_gbp"] / 1e6,
        marginal_rate=settlement(table.world, table.year).get(_MARGINAL, float(QUANTITIES[_MARGINAL].default)) / 100.0,
        aligned_rate=table.value("aligned_rate"),
        aligned_bound_pct=table.value("aligned_bound_pct"),
        cquin_pct=table.value("cquin_pct"),
        earned=table.value("cquin_earned"),
    )

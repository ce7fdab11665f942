"""The contract cards of a year as they are laid out: what rolls on, the likely cost, and what prices an offer."""

from __future__ import annotations

import msgspec

from simgame.game.contracts import Negotiation, Terms
from simgame.game.entries import FORMS
from simgame.game.outlook import arbitration_gbp, settled_gbp, value_of
from simgame.game.plans import settlement
from simgame.game.pricing import Basis
from simgame.game.table_value import Table
from simgame.game.terms import terms_for
from simgame.model.chart import chart

LIKELY_SPREAD = 0.0125  # the likely cost of a contract, either way


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


def _likely(cost: float) -> tuple[float, float, float]:
    return round(cost * (1 - LIKELY_SPREAD), 1), round(cost, 1), round(cost * (1 + LIKELY_SPREAD), 1)


def _laid(table: Table, talks: Negotiation) -> Negotiation:
    return msgspec.structs.replace(
        talks,
        most_gbp_m=talks.roll_on_gbp_m,
        aligned_rate=value_of(table, "aligned_rate"),
        aligned_bound_pct=value_of(table, "aligned_bound_pct"),
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
        over_gbp_m=emergency * value_of(table, "winter_bad_pct") / 100.0,
        cost_gbp_m=facts["winter_bad_cost_gbp"] / 1e6,
        marginal_rate=settlement(table.world, table.year).get("marginal_emergency_rate_pct", 70.0) / 100.0,
        aligned_rate=value_of(table, "aligned_rate"),
        aligned_bound_pct=value_of(table, "aligned_bound_pct"),
        cquin_pct=value_of(table, "cquin_pct"),
        earned=value_of(table, "cquin_earned"),
    )

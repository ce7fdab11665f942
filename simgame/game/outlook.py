"""What the engine says of the coming year before it is played: its plan, the purses, where the money goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from simgame.game import shares
from simgame.game.plans import deals_of, decisions_of
from simgame.game.purse import purses
from simgame.game.seats import SeatId
from simgame.game.table_value import Table
from simgame.model.chart import chart
from simgame.model.money import plan
from simgame.model.world import Floats, World


def with_plan(table: Table) -> Table:
    """The table with the engine's figures of the year if everything rolls on, before a deal or a lever."""
    deals = deals_of(replace(table, talks=None, budget=None, promises=()), with_conduct=False)
    rolls_on = decisions_of(table.world, table.split, {}, {}, deals, table.year)
    found = plan(table.state, rolls_on, table.regime, table.parameters)
    return replace(table, plan=found, facts=flattened(found, table.world))


def flattened(found: Mapping[str, Floats], world: World, row: int = 0) -> dict[str, float]:
    """Facts of one run as single numbers: a name is the sum of its columns, ``NAME.acute`` that of acute trusts."""
    out: dict[str, float] = {}
    for name, array in found.items():
        values = np.atleast_2d(array)
        at = values[min(row, values.shape[0] - 1)]
        out[name] = float(at.sum())
        if at.shape[0] == len(world.trusts) and name in TRUST_FACTS:
            out[name + ".acute"] = float(at[world.trust_acute].sum())
            out[name + ".community"] = float(at[~world.trust_acute].sum())
    return out


TRUST_FACTS = (
    "expected_emergency_admissions",
    "staff_in_post",
    "staff_wanted",
    "trust_income_gbp",
    "trust_committed_cost_gbp",
    "control_total_gbp",
    "sustainability_fund_gbp",
)


def with_purses(table: Table) -> Table:
    """The table with what each seat may still steer, £m, as the deals stand. While the table talks, what a contract
    moves is shown on its card and counted once the talks are over; what was promised and paid counts at once.
    """
    if table.split == "keep" and table.phase == "negotiate":
        known = with_purses(replace(table, talks=None, community_talks=None, phase="decide"))
        return replace(known, talks=table.talks, community_talks=table.community_talks, phase=table.phase)
    deals = deals_of(table, with_conduct=False)
    moves: dict[SeatId, float] = {}
    changes: tuple[tuple[SeatId, float], ...]
    if table.split == "keep":
        talks = table.talks
        agreed = None if talks is None else talks.agreed
        moved = talks.expected_change_gbp_m(agreed) if talks is not None and agreed is not None else 0.0
        outside = deals.community_change_gbp_m
        changes = (("commissioner", -moved - outside), ("acute", moved), ("community", outside))
    else:
        hospital, outside, well = deals.shares
        changes = (("acute", hospital), ("community", outside), ("commissioner", well))
        if deals.six:
            changes = shares.purses(deals.six)
    for party, change in changes:
        moves[party] = moves.get(party, 0.0) + change
    held: dict[SeatId, float] = {}
    parts: dict[SeatId, tuple[tuple[str, float], ...]] = {}
    for seat, purse in purses(table.world, table.plan, table.split, moves, 0, dict(deals.transfers)).items():
        held[seat] = round(max(purse.gbp_m, 0.0), 2)
        parts[seat] = purse.parts
    return replace(table, purses=held, purse_parts=parts)


def last_shares_gbp_m(table: Table) -> tuple[float, float, float]:
    """Last year's cash of hospital, outside hospital and keeping well, £m, as the contracts or shares had it."""
    lines, books = chart(table.world), table.state
    hospital = float(books.plan_value_gbp[0, lines.acute].sum())
    if float(books.regime_was[0, 0, 0]) < 0.5:  # the quality payment becomes part of the share
        passed_on = float(books.plan_value_gbp[0, lines.pass_through].sum())
        quality = table.value("cquin_pct") / 100.0 * table.value("cquin_earned")
        hospital += quality * (hospital - passed_on)
    outside = float(books.plan_value_gbp[0, lines.community].sum())
    return hospital / 1e6, outside / 1e6, float(books.practice_budget_gbp[0].sum()) / 1e6


def flows_of(table: Table) -> tuple[tuple[SeatId | None, str, float], ...]:
    """Where the footprint's money goes by the deals as they stand: seat, label, £ a year, the council's last."""
    facts = table.facts
    total = facts.get("commissioner_allocation_gbp", 0.0)
    practices = facts.get("practice_budget_gbp", 0.0)
    rows: list[tuple[SeatId | None, str, float]]
    if table.split == "keep":
        talks = table.talks
        acute = facts.get("acute_contract_roll_on_gbp", 0.0)
        if talks is not None and talks.agreed is not None:
            acute = talks.agreed.value_gbp_m * 1e6
        community = facts.get("community_contract_roll_on_gbp", 0.0)
        if table.community_talks is not None and table.community_talks.agreed is not None:
            community = table.community_talks.agreed.value_gbp_m * 1e6
        rows = [
            ("acute", "Acute contract", acute),
            ("community", "Community and mental health", community),
            ("gp", "GP practices", practices),
            (None, "Prescribing, continuing care, elsewhere", max(total - acute - community - practices, 0.0)),
        ]
    else:
        changes = deals_of(table, with_conduct=False).shares
        shares = [facts.get(f"share_{name}_gbp", 0.0) for name in ("hospital", "outside", "keeping_well")]
        hospital, outside, well = (share + 1e6 * change for share, change in zip(shares, changes, strict=True))
        rows = [
            ("acute", "Hospital share", hospital),
            ("community", "Outside hospital", outside),
            ("commissioner", "Keeping well, practices", well),
            ("stp", "Reserve and the rest", max(total - hospital - outside - well, 0.0)),
        ]
    return (*rows, ("council", "Social care, from the council", facts.get("council_budget_gbp", 0.0)))


def settled_gbp(table: Table) -> float:
    """What the acute contract of the year before came to, £."""
    return float(table.state.plan_value_gbp[0, chart(table.world).acute].sum())


def arbitration_gbp(table: Table) -> float:
    """What a case costs all parties, £."""
    return table.value("arbitration_gbp_per_head") * float(table.state.population[0].sum())


def nhs_money_gbp(table: Table) -> float:
    """The footprint's NHS money of the year: what commissioners, or one budget, receive, practices' part with it."""
    return table.facts["commissioner_allocation_gbp"]

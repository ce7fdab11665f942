"""From levers and deals to what the engine takes: one set of real quantities for the year."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from msgspec import Struct

from simgame.game import answers, hopes, levers, powers, reconfigure, shares, terms
from simgame.game.budget import folded, totals
from simgame.game.contracts import FORM_INDEX, Terms
from simgame.game.lever_list import Lever
from simgame.game.levers import LEVERS, in_play, quantities, rounded, scaled, spent_gbp_m
from simgame.game.promises import Promise, counted, paid
from simgame.game.seats import SEATS, SeatId, Split, the
from simgame.game.table_value import Settings, Table
from simgame.game.translate import carried_gbp_m
from simgame.game.words import sentence
from simgame.model.decisions import QUANTITIES, Decisions
from simgame.model.language import tr
from simgame.model.world import Floats, World

ARBITRATED = "The contract went to arbitration."
SLACK_GBP_M = 0.05  # purses are shown to one decimal


class Deals(Struct, frozen=True):
    """What a year's deals come to. Changes are £m on what rolls on; ``transfers`` are £m net received by promise."""

    terms: Terms
    contract_change_gbp_m: float = 0.0
    price_change_pct: float = 0.0
    risk_pool_pct: float = 0.0
    shares: tuple[float, float, float] = (0.0, 0.0, 0.0)
    transfers: tuple[tuple[SeatId, float], ...] = ()
    arbitration: bool = False
    hold: bool = False
    control_total: bool = False
    freed_use: int = 2
    conduct_trust: float = 0.0
    conduct_confidence: float = 0.0
    community_change_gbp_m: float = 0.0
    decided: tuple[tuple[str, float], ...] = ()
    minutes: tuple[float, ...] = ()
    six: tuple[float, ...] = ()
    powers: tuple[tuple[str, float], ...] = ()


_SHARE_LEVEL: dict[SeatId, str] = {
    "commissioner": "place",
    "acute": "acute",
    "community": "community",
    "stp": "footprint",
    "gp": "place",
    "council": "council",
}


def weights(world: World, level: str) -> Floats:
    """How £m of a seat are shared out over its organisations: by population, or by trusts' income; sums to 1."""
    people = world.population.sum(axis=-1)
    if level == "place":
        shares = people
    elif level in ("acute", "community"):
        mine = world.trust_acute if level == "acute" else ~world.trust_acute
        shares = np.where(mine, world.trust_income_gbp, 0.0)
    elif level == "council":
        shares = world.council_65_share
    else:
        shares = np.ones(1)
    total = shares.sum()
    return shares / total if total > 0 else np.full(shares.shape, 1.0 / shares.size)


def spread(world: World, quantity: str, value: float) -> Floats:
    """A footprint total as the engine's columns: £ are shared out, a per cent or a choice holds for each alike."""
    item = QUANTITIES[quantity]
    width = world.columns[item.level]
    if item.unit.startswith("£") and item.level not in ("england", "footprint"):
        return value * weights(world, item.level)[None, :]
    return np.full((1, width), float(value))


def decisions_of(
    world: World, split: Split, settings: Settings, purses: Mapping[SeatId, float], deals: Deals, year: int
) -> Decisions:
    """A year's decisions: the settlement, the deals, and the levers of every seat that exist in this split."""
    values: dict[str, Floats] = {key: spread(world, key, value) for key, value in settlement(world, year).items()}
    flat = {lever: value for seat in SEATS for lever, value in settings.get(seat, {}).items()}
    for key, value in quantities(flat, {str(seat): purse for seat, purse in purses.items()}, split).items():
        values[key] = spread(world, key, value)
    for seat, net in deals.transfers:
        values[f"transfer_{seat}_gbp"] = net * 1e6 * weights(world, _SHARE_LEVEL[seat])[None, :]
    single: dict[str, float] = {
        "conduct_trust": deals.conduct_trust,
        "conduct_confidence": deals.conduct_confidence,
        "hold_transformation": float(deals.hold),
        "system_control_total": float(deals.control_total),
    }
    if split == "keep":
        single["acute_contract_form"] = float(FORM_INDEX[deals.terms.form])
        single["acute_contract_change_gbp"] = deals.contract_change_gbp_m * 1e6
        if deals.price_change_pct:
            single["acute_price_change_pct"] = deals.price_change_pct
        if deals.risk_pool_pct:
            told = values.get("risk_pool_pct")
            single["risk_pool_pct"] = max(deals.risk_pool_pct, 0.0 if told is None else float(told[0, 0]))
        single["arbitration"] = float(deals.arbitration)
        if deals.community_change_gbp_m:
            single["community_contract_change_gbp"] = deals.community_change_gbp_m * 1e6
        single.update(terms.quantities(deals.terms.more))
    else:
        if deals.six:
            single.update(shares.quantities(deals.six, purses.get("commissioner", 0.0), flat))
        else:
            for name, change in zip(("hospital", "outside", "keeping_well"), deals.shares, strict=True):
                single[f"share_{name}_change_gbp"] = change * 1e6
        single["freed_management_use"] = float(deals.freed_use)
    for key, value in (*single.items(), *deals.decided, *deals.powers):
        values[key] = spread(world, key, value)
    if deals.minutes:
        values["travel_minutes_added"] = np.asarray(deals.minutes)[None, :]
    return Decisions(world.columns, values)


def settlement(world: World, year: int) -> dict[str, float]:
    """What England decides for a year; beyond the last year that is settled, that one's rates go on."""
    known = world.settlement.get(year) or world.settlement[max(world.settlement)]
    return {key: float(value) for key, value in known.items() if key in QUANTITIES}


def stacked(rows: Sequence[Decisions], columns: Mapping[str, int]) -> Decisions:
    """Several sets of decisions as one, a run for each."""
    keys = sorted({key for row in rows for key in row})
    return Decisions(columns, {key: np.concatenate([row[key][:1] for row in rows], axis=0) for key in keys})


def lever_of(table: Table, lever: str) -> Lever:
    """A lever with the limits and steps of this place and split."""
    called = in_play(LEVERS[lever], table.split, table.setup.complexity)
    return scaled(called, table.scenario.population, table.split)


def levers_of(table: Table, seat: SeatId) -> tuple[Lever, ...]:
    """A seat's levers this year, scaled: those of the game's complexity and those it has added in a growing game."""
    kept = table.kept_levers.get(seat, ())
    return levers.levers_at(seat, table.split, table.setup.complexity, table.scenario.population, kept)


def last_of(table: Table, seat: SeatId) -> dict[str, float]:
    """A seat's levers as they stand before anybody touches them: last year's, or the default of a new lever."""
    before = table.settings.get(seat, {})
    return {lever.id: rounded(lever, before.get(lever.id, lever.default)) for lever in levers_of(table, seat)}


def draft_of(table: Table, seat: SeatId) -> dict[str, float]:
    """A seat's settings of last year with its draft on them."""
    base = last_of(table, seat)
    base.update({key: value for key, value in table.drafts.get(seat, {}).items() if key in base})
    return base


def last_settings(table: Table) -> dict[SeatId, dict[str, float]]:
    """Every seat's levers before anybody touches them."""
    return {seat: last_of(table, seat) for seat in SEATS}


def this_years(table: Table) -> dict[SeatId, dict[str, float]]:
    """Last year's settings with every draft on them."""
    return {seat: draft_of(table, seat) for seat in SEATS}


def placed(table: Table, seat: SeatId, settings: Mapping[str, float] | None = None) -> float:
    """£m that settings (else the draft as it stands) take out of a seat's purse."""
    return spent_gbp_m(seat, draft_of(table, seat) if settings is None else settings, table.split)


def fitted(table: Table, seat: SeatId, settings: Mapping[str, float]) -> dict[str, float]:
    """Settings that the purse can pay: when it cannot, every money lever shrinks alike, down to a whole figure."""
    purse = max(table.purses.get(seat, 0.0), 0.0)
    spent = placed(table, seat, settings)
    if spent <= purse + SLACK_GBP_M:
        return dict(settings)
    out = dict(settings)
    for lever in levers_of(table, seat):
        if lever.kind == "money":
            unit = 10.0**lever.decimals
            out[lever.id] = math.floor(settings[lever.id] * purse / spent * unit + 1e-9) / unit
    return out


def deals_of(table: Table, with_conduct: bool = True) -> Deals:
    """This year's deals as they stand: agreed terms (or what rolls on), agreed shares, promises paid, conduct."""
    talks, community, budget = table.talks, table.community_talks, table.budget
    agreed, change, outside = table.last_terms, 0.0, 0.0
    if talks is not None:
        agreed = talks.agreed or talks.roll_on
        change = agreed.value_gbp_m - talks.roll_on_gbp_m
    if community is not None and community.agreed is not None:
        outside = community.agreed.value_gbp_m - community.roll_on_gbp_m
    net = paid(table.promises, table.year_index)
    items = conduct(table) if with_conduct else ()
    market = table.scenario.market
    price = 0.0
    if market is not None and market.prices == "negotiated" and talks is not None:
        price, change = price_change_pct(table, change / max(talks.roll_on_gbp_m, 1e-9), market.floor), 0.0
    return Deals(
        terms=agreed,
        contract_change_gbp_m=change,
        price_change_pct=price,
        risk_pool_pct=market.pool_pct if market is not None else 0.0,
        community_change_gbp_m=outside,
        shares=(0.0, 0.0, 0.0) if budget is None else folded(budget.pots, totals(budget)),
        six=totals(budget) if budget is not None and budget.six else (),
        transfers=tuple((seat, net[seat]) for seat in SEATS if net.get(seat)),
        arbitration=any(one is not None and one.settled_by == "arbitration" for one in (talks, community)),
        hold=table.right is not None and table.right.right == "hold",
        control_total=table.right is not None and table.right.right == "control_total",
        freed_use=table.freed_use,
        conduct_trust=sum(points for words, points, _ in items if words != ARBITRATED),
        conduct_confidence=sum(points for _, _, points in items),
        decided=(*answers.decided(table), *reconfigure.quantities(table)),
        minutes=reconfigure.travel_minutes(table),
        powers=tuple(powers.quantities(table.powers, table.year_index).items()),
    )


def price_change_pct(table: Table, change: float, floor: float) -> float:
    """What a bargain on the contract makes of the price, % of last year's, where prices are negotiated.

    ``change``: agreed value over the value that rolls on, less 1. ``floor``: the least price over the national one.
    """
    now = float(table.state.negotiated_price[0, 0])
    return 100.0 * (max(now * (1.0 + change), floor) / now - 1.0)


def carried(table: Table) -> tuple[float, float, float]:
    """£m of last year's new money that rolls on in the three pots of one budget.

    The engine's hospital and outside shares keep what they were given; keeping well is granted anew each year, and what
    commissioners bought outside hospital comes into the outside share in the first year.
    """
    well = 0.0
    for back, record in enumerate(reversed(table.history)):
        if record.split == "keep":
            hospital, outside, began = carried_gbp_m(record.decisions, "keep")
            return (hospital, round(outside if back == 0 else 0.0, 2), round(well + began, 2))
        well += record.shares[2] if record.shares is not None else 0.0
    return (0.0, 0.0, round(well, 2))


def conduct(table: Table) -> tuple[tuple[str, float, float], ...]:
    """What the year's conduct does: a sentence, points of trust between organisations, points of public confidence."""
    out: list[tuple[str, float, float]] = []
    for promise in counted(table.promises, table.year_index):
        out.append(_promise_line(table, promise))
    settled = [one.settled_by for one in (table.talks, table.community_talks) if one is not None]
    if "arbitration" in settled:
        # the engine takes this one itself, with the cost of the case
        out.append((ARBITRATED, -100.0 * table.value("arbitration_trust"), 0.0))
    elif settled and all(how in ("shake", "letter") for how in settled):
        words = "The contract was agreed." if len(settled) == 1 else "Both contracts were agreed."
        out.append((words, table.value("conduct_agreed"), 0.0))
    if table.budget is not None and table.budget.settled_by == "no_agreement":
        lost = -table.value("conduct_budget_failed")
        out.append(("No budget was agreed: last year’s shares stand.", lost, -table.value("conduct_budget_row")))
    elif table.budget is not None and table.budget.settled_by == "vote":
        out.append(("The one budget was agreed.", table.value("conduct_agreed"), 0.0))
    if table.history and table.history[-1].refused is not None:
        lost = -table.value("conduct_coin_refused")
        out.append((tr("{who} refused a coin last winter.", who=sentence(the("stp", "abolish"))), lost, 0.0))
    if table.right is not None:
        out.append(
            (tr("{who} used its one right.", who=sentence(the("stp", table.split))), -table.value("conduct_right"), 0.0)
        )
    out += _conduct_of_powers(table)
    out += hopes.conduct(table)
    if words := reconfigure.row(table):
        out.append((words, 0.0, -table.value("reconfigure_row")))
    return tuple(out)


def _conduct_of_powers(table: Table) -> list[tuple[str, float, float]]:
    """What powers cost in trust: those of this year's plans, and those of last winter's call."""
    out: list[tuple[str, float, float]] = []
    for one in table.powers:
        late = one.phase == "winter_call"
        if one.year_index + (1 if late else 0) == table.year_index and powers.POWERS[one.power].against:
            split = table.split if not late else powers.POWERS[one.power].split
            out.append((powers.said(one, split), -table.value("conduct_power"), 0.0))
    if table.history and any(one.power == "safe_limit" for one in table.history[-1].powers):
        last = table.history[-1]
        if last.indicators["bed_occupancy_pct"] < table.value("safe_limit_empty_pct"):
            out.append(
                ("Beds under a safe limit stood empty last year.", 0.0, -table.value("publish_confidence_points"))
            )
    return out


def _promise_line(table: Table, promise: Promise) -> tuple[str, float, float]:
    giver, receiver = sentence(the(promise.giver, table.split)), the(promise.receiver, table.split)
    if promise.state == "kept":
        return (
            tr("{giver} kept a promise to {receiver}.", giver=giver, receiver=receiver),
            table.value("conduct_promise_kept"),
            0.0,
        )
    return (
        tr("{giver} broke a promise to {receiver}.", giver=giver, receiver=receiver),
        -table.value("conduct_promise_broken"),
        0.0,
    )


def table_decisions(table: Table, settings: Settings | None = None) -> Decisions:
    """This year's decisions of the table with the given settings (else last year's with every draft on them)."""
    chosen = this_years(table) if settings is None else settings
    return decisions_of(table.world, table.split, chosen, table.purses, deals_of(table), table.year)

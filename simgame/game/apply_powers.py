"""Powers as they are played and threatened: when each may be, and what it does to the table at once."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import numpy as np

from simgame.game import january, powers
from simgame.game.entries import Entry, PowerPlayed, Threatened
from simgame.game.outlook import with_purses
from simgame.game.phases import phase_title
from simgame.game.powers import POWERS, STANDARDS, PlayedPower, Power, Threat, power_of_seat
from simgame.game.seats import SeatId, the
from simgame.game.table_value import Table
from simgame.game.words import sentence
from simgame.model.language import tr
from simgame.model.world import Floats

_REAL_CUT_GBP_M = 0.05


def problem(table: Table, entry: Entry) -> str | None:
    """Why a power cannot be played or threatened; "" when it can, None when the entry is neither."""
    if isinstance(entry, Threatened):
        if entry.against == entry.seat:
            return "A threat is for somebody else: choose another seat."
        if table.holders[entry.against] == "off":
            return tr(
                "{against} is off in this game: threaten another seat.",
                against=sentence(the(entry.against, table.split)),
            )
        return ""
    if isinstance(entry, PowerPlayed):
        return seen_problem(table, entry.seat, entry.power, entry.choice) or mandate_problem(table, entry.seat)
    return None


def seen_problem(table: Table, seat: SeatId, id: str, choice: int = 0) -> str:
    """Why a power cannot be played now, as far as everybody can know."""
    mine = power_of_seat(seat, table.split)
    whose = sentence(the(seat, table.split))
    if id not in POWERS or POWERS[id].seat != seat:
        return tr("{whose} has another power: {title}.", whose=whose, title=mine.title)
    power = POWERS[id]
    if power.split != table.split:
        return tr(
            "{title} is a power of the other rules of the money; yours is {title2}.",
            title=power.title,
            title2=mine.title,
        )
    if power.id == "one_right":
        return "The one right is used over the plans, once they are up: choose it there."
    played = powers.find(table.powers, power.id, table.year_index)
    if played is not None:
        return tr("{title} is played already this year: it comes back next year.", title=power.title)
    if power.once and any(one.power == power.id for one in table.powers):
        return tr("{title} is played once a game, and it was.", title=power.title)
    if table.phase not in power.phases:
        when = " or ".join(phase_title(phase, table.split) for phase in power.phases)
        return tr(
            "{title} is played at {when}: the table is at {phase}.",
            title=power.title,
            when=when,
            phase=phase_title(table.phase, table.split),
        )
    ways = power.options_in(table.setup.complexity)
    if ways and choice >= len(ways):
        return tr("{title}: choose one of {options}.", title=power.title, options=", ".join(ways))
    if power.only_full and not ways and choice:
        return tr("{title} has one way in this game: {way}.", title=power.title, way=power.options[0].lower())
    if table.phase == "winter_call" and table.coins_turned:
        return "The coins are turned: a power of the winter call is played before."
    return _own_rule(table, power)


def mandate_problem(table: Table, seat: SeatId) -> str:
    """Whether last year's signature went beyond the seat's mandate: then it has no power this year."""
    if table.history and seat in table.history[-1].beyond:
        return "Last year you went beyond your board’s mandate: you have no power this year."
    return ""


def _own_rule(table: Table, power: Power) -> str:
    budget = table.budget
    if power.id == "casting_vote":
        if budget is None or not budget.ballots or budget.ballots[-1].passed or budget.settled_by == "vote":
            return "There is no failed ballot to decide: the casting vote waits."
        yes = sum(vote for _, vote in budget.ballots[-1].votes)
        if yes != budget.needed - 1:
            return tr("{yes} agreed and {needed} must: a casting vote is one vote.", yes=yes, needed=budget.needed)
    if power.id == "veto":
        if budget is None or budget.agreed is None or budget.settled_by != "vote":
            return "No budget is agreed yet: the veto waits."
        if budget.rolls_on[2] + budget.agreed[2] > budget.same_work[2] - _REAL_CUT_GBP_M:
            return "This budget does not cut the practices’ share: there is nothing to veto."
    return ""


def applied(table: Table, entry: Entry) -> Table | None:
    """The table once a power is played or threatened; None when the entry is neither."""
    if isinstance(entry, Threatened):
        kept = tuple(one for one in table.threats if (one.seat, one.against) != (entry.seat, entry.against))
        return replace(table, threats=(*kept, Threat(entry.seat, entry.against, entry.line.strip())))
    if isinstance(entry, PowerPlayed):
        return _played(table, entry)
    return None


def _played(table: Table, entry: PowerPlayed) -> Table:
    id = power_of_seat(entry.seat, table.split).id
    one = PlayedPower(id, entry.seat, table.year_index, table.phase, entry.choice)
    if one.power == "first_call" and table.phase == "winter_call":
        one = msgspec.structs.replace(one, gbp_m=unspent_gbp_m(table) * _part(table, "first_call_pct"))
    table = replace(table, powers=(*table.powers, one))
    if one.power == "casting_vote":
        assert table.budget is not None
        last = table.budget.ballots[-1]
        settled = msgspec.structs.replace(
            table.budget, agreed=last.changes, changes=last.changes, settled_by="vote", votes=(), votes_on=None
        )
        return replace(table, budget=settled)
    if one.power == "veto":
        budget = table.budget
        assert budget is not None
        assert budget.agreed is not None
        raised = powers.lifted(budget.rolls_on, budget.same_work, budget.agreed, budget.to_share_gbp_m)
        table = replace(table, budget=msgspec.structs.replace(budget, agreed=raised, changes=raised))
        return with_purses(table) if table.phase == "decide" else table
    if table.phase == "winter_call":
        if one.power == "full":  # all others show their coins first
            table = replace(table, coins={seat: n for seat, n in table.coins.items() if seat != "acute"})
        return january.with_winter(table)
    return table


def _part(table: Table, key: str) -> float:
    return table.value(key) / 100.0


def unspent_gbp_m(table: Table) -> float:
    """What hospitals have not spent of their share by November, £m; nothing when they have spent more."""
    assert table.mid is not None
    left = float(table.mid.state.ytd_balance_gbp[0, table.world.trust_acute].sum())
    return round(max(left, 0.0) / 1e6, 2)


def at_november(table: Table) -> Table:
    """Powers played in Decide whose outcome is known at the end of November: first call, a published standard."""
    held: list[PlayedPower] = []
    for one in table.powers:
        if one.year_index == table.year_index and one.power == "first_call" and one.phase != "winter_call":
            one = msgspec.structs.replace(one, gbp_m=unspent_gbp_m(table) * _part(table, "first_call_pct"))
        if one.year_index == table.year_index and one.power == "publish":
            one = msgspec.structs.replace(one, met=_standard_met(table, STANDARDS[one.choice][0]))
        held.append(one)
    return replace(table, powers=tuple(held))


def _standard_met(table: Table, figure: str) -> bool:
    """No worse than in the same months of last year (in the first year: than last year's mean)."""
    assert table.mid is not None
    months = january.month_figures(table.mid.months, table.world)[:8]
    now = float(np.mean([getattr(month, figure) for month in months]))
    if table.history:
        before = float(np.mean([getattr(month, figure) for month in table.history[-1].months[:8]]))
    else:
        last: dict[str, Floats] = dict(table.state.last.footprint)
        id = {"four_hour_pct": "ae_four_hour_pct", "gp_unmet_pct": "gp_unmet_pct"}.get(figure, "delayed_bed_days")
        before = float(last[id][0, 0]) / (365.0 if figure == "delayed_beds" else 1.0)
    return now >= before if figure == "four_hour_pct" else now <= before


__all__ = ["applied", "at_november", "mandate_problem", "problem", "seen_problem", "unspent_gbp_m"]

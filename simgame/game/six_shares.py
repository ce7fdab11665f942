"""Six shares of the one budget, beyond starter: what rolls on in each.

Hospital and community shares keep what boards moved; general practice, mental health, social care and prevention are
granted anew each year on top of the practice budget, the mental health lines and the better care fund.
"""

from __future__ import annotations

from simgame.game.budget import SIX_POTS, Budgeting
from simgame.game.outlook import last_shares_gbp_m
from simgame.game.plans import settlement
from simgame.game.table_value import Table
from simgame.model.chart import chart


def granted(table: Table) -> tuple[float, ...]:
    """£m of last year that goes on by pot beyond what the engine rolls on, in the order of the pots."""
    if not table.history:
        return (0.0,) * len(SIX_POTS)
    last = table.history[-1]

    def total(*ids: str) -> float:
        return round(sum(float(last.decisions[id][0].sum()) for id in ids) / 1e6, 2)

    outside = total("care_outside_hospital_gbp") if last.split == "keep" else 0.0
    return (
        0.0,
        outside,
        total("gp_investment_gbp"),
        total("mental_health_gbp"),
        total("better_care_fund_gbp"),
        total("prevention_gbp", "screening_gbp"),
    )


def budget(table: Table) -> Budgeting:
    """The pots of a year as they are laid out."""
    facts, lines, state = table.facts, chart(table.world), table.state
    whole = float(state.plan_value_gbp[0, lines.community].sum())
    community = float(state.plan_value_gbp[0, lines.community_only].sum()) / max(whole, 1e-9)
    cash = last_shares_gbp_m(table)
    now = [facts[f"share_{name}_gbp"] / 1e6 for name in ("hospital", "outside", "keeping_well")]
    growth = 1.0 + settlement(table.world, table.year).get("social_care_growth_pct", 0.0) / 100.0
    fund = float(state.better_care_gbp[0].sum()) / 1e6 * growth
    more = granted(table)
    last = (cash[0], cash[1] * community, cash[2], cash[1] * (1.0 - community), fund, 0.0)
    engine = (now[0], now[1] * community, now[2], now[1] * (1.0 - community), fund, 0.0)
    rolls_on = tuple(round(was + new, 1) for was, new in zip(last, more, strict=True))
    same_work = tuple(round(one + new, 1) for one, new in zip(engine, more, strict=True))
    room = facts["commissioner_room_gbp"] / 1e6 - sum(more)
    reserve = (facts["reserve_gbp"] - facts["commissioner_room_gbp"]) / 1e6
    return Budgeting(
        rolls_on=(*rolls_on, round(reserve, 1)),
        same_work=same_work,
        to_share_gbp_m=round(room + sum(same_work) - sum(rolls_on), 1),
        voters=table.seats,
        consent=table.setup.consent,
        carried=tuple(round(was + new - one, 4) for was, new, one in zip(last, more, engine, strict=True)),
        pots=SIX_POTS,
        granted=more,
        protected=table.setup.protect,
    )

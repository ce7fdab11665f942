"""How a computer player uses its power: threatens with it, and plays it when its figure calls for it.

A trigger is a figure that all may see. A self-interested player acts sooner than a system-minded one; a steady player
holds its power back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simgame.game.entries import Entry, OneRight, PowerPlayed, Stepped, Threatened
from simgame.game.powers import STANDARDS
from simgame.game.seats import SeatId, the
from simgame.game.view_types import MineView, PowerView, View
from simgame.game.words import gbp_m, percent
from simgame.model.language import tr
from simgame.session.characters import Character
from simgame.session.move import Move


@dataclass(frozen=True)
class Trigger:
    """The figure a power waits for. ``rising``: it calls when the figure is at or above the level (else at or below).
    ``own``: the level of a player that looks to its own scorecard; ``all``: of one that looks to everybody's (None:
    it never plays this power). ``figure``: an indicator, or a row of January's forecast (``january:``)."""

    figure: str
    rising: bool
    own: float
    all: float | None
    words: str


TRIGGERS: Mapping[str, Trigger] = {
    "shop_around": Trigger(
        "rtt_18_week_pct", False, 88.0, 84.0, "only {value} of those on the list wait under 18 weeks"
    ),
    "full": Trigger("january:occupancy_pct", True, 97.5, 99.5, "January is likely to be {value} full"),
    "close_list": Trigger("staff_vacancy_pct", True, 10.0, 13.0, "{value} of posts are empty"),
    "safe_cap": Trigger("gp_unmet_pct", True, 13.0, None, "{value} of appointments wanted are not there"),
    "pause": Trigger("council_balance_gbp", False, -1e6, None, "our budget ended at {value}"),
    "publish": Trigger("ae_four_hour_pct", False, 95.0, 93.0, "{value} are seen within four hours"),
    "safe_limit": Trigger("bed_occupancy_pct", True, 92.0, 95.0, "{value} of beds are in use"),
    "first_call": Trigger("bed_occupancy_pct", True, 0.0, 93.0, "{value} of beds are in use"),
    "one_right": Trigger("system_balance_gbp", False, 0.0, None, "all of us together ended at {value}"),
    "leave_pool": Trigger("council_balance_gbp", False, -3e6, None, "our budget ended at {value}"),
}


def power_move(view: View, seat: SeatId, who: Character) -> Move | None:
    """A threat, or the power itself, or None."""
    mine, power = view.mine, next((one for one in view.powers if one.seat == seat), None)
    if not who.judges or mine is None or power is None or power.used:
        return None
    if power.id in ("casting_vote", "veto"):
        return _by_rule(power, mine, seat)
    trigger = TRIGGERS.get(power.id)
    if trigger is None:
        return None
    level = trigger.own if who.judges == "own" else trigger.all
    value = _value(view, trigger.figure)
    if level is None or value is None or (value < level if trigger.rising else value > level):
        return None
    words = tr(trigger.words, value=_shown(trigger.figure, value))
    if view.phase == "negotiate":
        return _threat(view, seat, who, power, words)
    if mine.power_problem or _appeased(view, seat):
        return None
    choice = _worst_standard(view) if power.id == "publish" else 0
    said = tr("{title}. {words}.", title=power.title, words=words[:1].upper() + words[1:])
    return Move(PowerPlayed(seat, power.id, choice), said)


SHORT = 0.01  # of the place's NHS money, by which a plan ends red, and all plans short, to a lead


def lead_right(view: View, seat: SeatId, who: Character) -> Move | None:
    """The one right over the plans, while the split is kept: a lead that looks to its own scorecard holds the fund
    where all plans together end far short, unless whom it threatened has promised it something."""
    plans = view.plans
    if who.judges != "own" or plans is None or plans.right.used or "hold" not in plans.right.rights:
        return None
    if plans.money_gbp_m >= -SHORT * max(view.money.total_gbp_m, 1.0) or _appeased(view, seat):
        return None
    short = gbp_m(-plans.money_gbp_m, 1)
    why = tr("All plans together end {short} short: the fund stays with me this year.", short=short)
    return Move(OneRight("hold"), why, (Stepped(seat),))  # after a year beyond its mandate it has no right


def _by_rule(power: PowerView, mine: MineView, seat: SeatId) -> Move | None:
    if mine.power_problem:
        return None
    why = {
        "casting_vote": "One vote is missing; somebody has to carry the budget.",
        "veto": "This budget would cut what practices can do; keeping well gets what the same work costs.",
    }[power.id]
    entry: Entry = PowerPlayed(seat, power.id)
    return Move(entry, why)


def _threat(view: View, seat: SeatId, who: Character, power: PowerView, words: str) -> Move | None:
    if who.judges != "own" or not power.against or any(one.seat == seat for one in view.threats):
        return None
    other = power.against[0]
    line = tr(
        "{words}{words2}. Help me, or I play {title}.", words=words[:1].upper(), words2=words[1:], title=power.title
    )
    return Move(Threatened(seat, other, line), tr("To {other}: {line}", other=the(other, view.split), line=line))


def _appeased(view: View, seat: SeatId) -> bool:
    """Whether somebody this seat threatened has promised it something this year."""
    told = {one.against for one in view.threats if one.seat == seat}
    return any(p.receiver == seat and p.giver in told and p.year_label == view.year_label for p in view.promises)


def _value(view: View, figure: str) -> float | None:
    if figure.startswith("january:"):
        rows = view.winter.forecast if view.winter is not None else ()
        return next((row.before for row in rows if row.id == figure.removeprefix("january:")), None)
    return next((item.value for item in view.indicators if item.id == figure), None)


def _shown(figure: str, value: float) -> str:
    return gbp_m(value / 1e6, 1) if figure.endswith("_gbp") else percent(value)


def _worst_standard(view: View) -> int:
    """The standard whose figure is furthest from its target: four hours, delays, appointments."""
    status = {item.id: item.status for item in view.indicators}
    ids = ("ae_four_hour_pct", "delayed_bed_days", "gp_unmet_pct")
    order = {"off": 0, "watch": 1, "met": 2}
    ranked = sorted(range(len(STANDARDS)), key=lambda at: (order.get(status.get(ids[at], ""), 3), at))
    return ranked[0]

"""What happened in a month of the year, in a few lines: what moved most against the month before, by a written rule.

Each figure's change is set against what it usually moves by from month to month; the largest are told, largest first.
"""

from __future__ import annotations

from dataclasses import dataclass

from simgame.game.view_types import MonthView
from simgame.game.words import MONTH_NAMES, count, gbp_m, percent
from simgame.model.language import tr

TELLING = 0.8
"""Usual changes: below this a figure's move is no news."""


@dataclass(frozen=True)
class Line:
    """An icon and a sentence whose first words are bold; ``size`` in usual changes."""

    icon: str
    words: str
    size: float


def _by(share: float) -> str:
    """Up or down by a share of the month before, in words."""
    return tr("{way} {share}", way="up" if share > 0 else "down", share=percent(abs(100 * share), 0))


def month_news(month: MonthView, before: MonthView | None, most: int = 3) -> tuple[Line, ...]:
    """The month's lines: against last month, or in April nothing."""
    if before is None:
        return ()
    last = MONTH_NAMES[before.month]

    def share(now: float, then: float) -> float:
        return (now - then) / then if then else 0.0

    came = share(month.ae_attendances, before.ae_attendances)
    stays = share(month.emergency_admissions, before.emergency_admissions)
    trolleys = share(month.trolley_waits, before.trolley_waits)
    listed = month.waiting_list - before.waiting_list
    held = month.delayed_beds - before.delayed_beds
    short = month.gp_unmet_pct - before.gp_unmet_pct
    spent = share(month.spend_gbp_m, before.spend_gbp_m)
    lines = (
        Line("ambulance", tr("<b>{count} come to A&E,</b> {by} on {month}.", count=count(month.ae_attendances),
                             by=_by(came), month=last), abs(came) / 0.03),
        Line("bed", tr("<b>{count} emergency stays begin,</b> {by} on {month}.", month=last,
                       count=count(month.emergency_admissions), by=_by(stays)), abs(stays) / 0.03),
        Line("clock", tr("<b>{count} wait on a trolley,</b> {by} on {month}.", count=count(month.trolley_waits),
                         by=_by(trolleys), month=last), abs(trolleys) / 0.12),
        Line("users-three", tr("<b>{count} are on the waiting list,</b> {change} {more}.", more=_more(listed),
                               count=count(month.waiting_list), change=count(abs(listed))),
             abs(share(month.waiting_list, before.waiting_list)) / 0.01),
        Line("house-line", tr("<b>{count} are fit to leave,</b> {change} {more}, and still in a bed.",
                              count=count(month.delayed_beds), change=count(abs(held)), more=_more(held)),
             abs(held) / 3.0),
        Line("stethoscope", tr("<b>GPs are short of {share} of appointments,</b> {more} than in {month}.", month=last,
                               share=percent(month.gp_unmet_pct), more="more" if short > 0 else "less"),
             abs(short) / 0.6),
        Line("hand-coins", tr("<b>{money} is spent,</b> {by} on {month}.", money=gbp_m(month.spend_gbp_m),
                              by=_by(spent), month=last), abs(spent) / 0.03),
    )  # fmt: skip
    told = sorted((line for line in lines if line.size >= TELLING), key=lambda line: -line.size)
    return tuple(told[:most])


def _more(change: float) -> str:
    return "more" if change > 0 else "fewer"

"""What stands beside the books: what savings came to, what buying and selling cost, loans, capital taken, profit.

Each line is a label, words, and £m; all of it is for everybody.
"""

from __future__ import annotations

from simgame.game.words import gbp_m, percent
from simgame.game.year_record import YearRecord
from simgame.model.language import tr

Line = tuple[str, str, float]
_SEEN_GBP_M = 0.05  # what is less is not shown


def lines(record: YearRecord) -> tuple[Line, ...]:
    """The lines of one year that has been played."""
    facts = {key: value / 1e6 for key, value in record.facts.items() if key.endswith("_gbp")}
    planned, good, once = (facts[f"savings_{part}_gbp"] for part in ("planned", "for_good", "once"))
    staff, tenders, disputes, told = (
        facts[f"transaction_{part}_gbp"] for part in ("staff", "tenders", "disputes", "information")
    )
    came = tr(
        "{good} for good, {once} once, {missed} did not come",
        good=gbp_m(good, 1),
        once=gbp_m(once, 1),
        missed=gbp_m(planned - good - once, 1),
    )
    ledger = tr(
        "staff {staff}, tenders {tenders}, disputes {disputes}, information {told}",
        staff=gbp_m(staff, 1),
        tenders=gbp_m(tenders, 1),
        disputes=gbp_m(disputes, 1),
        told=gbp_m(told, 1),
    )
    capped = tr("at most {cap} of what it runs", cap=percent(_cap(record)))
    interest = tr("interest of the year {interest}", interest=gbp_m(facts["interest_gbp"], 1))
    found: list[Line] = [
        ("Savings that were planned", came, planned),
        ("Buying and selling", ledger, facts["transaction_cost_gbp"]),
        ("Change of the rules", "moves, systems, redundancy", facts["transition_cost_gbp"]),
        ("Private partner’s profit", capped, facts["partner_profit_gbp"]),
        ("Loans that trusts owe", interest, facts["loans_gbp"]),
        ("Repairs that wait", "they break down, and cost more each year", facts["backlog_gbp"]),
        ("Capital to be moved to revenue", "off next year’s buildings", facts["capital_raid_gbp"]),
    ]
    return tuple(line for line in found if line[2] >= _SEEN_GBP_M)


def _cap(record: YearRecord) -> float:
    return float(record.decisions["profit_cap_pct"][0, 0])

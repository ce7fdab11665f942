"""A year that has been played becomes a record: plain figures, scores, power, books, and what runs it again."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from simgame.game import anchors, mandates, power, scores
from simgame.game.bridge import bridges
from simgame.game.budget import folded
from simgame.game.headline import FrontPage, front_page
from simgame.game.january import JANUARY, month_figures
from simgame.game.news import Counts
from simgame.game.outlook import flows_of
from simgame.game.panel_view import LEADS
from simgame.game.plans import conduct, deals_of, this_years
from simgame.game.powers import this_year as powers_of_year
from simgame.game.promises import this_year
from simgame.game.scores import Row
from simgame.game.seats import SEATS, SeatId
from simgame.game.table_value import Table
from simgame.game.winter import spent
from simgame.game.year_record import BookLine, Books, MonthFigures, YearRecord
from simgame.model.accounts import Ledger
from simgame.model.decisions import Decisions
from simgame.model.indicators import Indicators
from simgame.model.shocks import Shocks
from simgame.model.state import State
from simgame.model.year import Year

HANDED_BACK = "practice_hands_back"  # the card on which a practice gives its list up
SMALLEST_ROW_GBP = 500.0  # rows under this are not shown in the books; their sum stays in the totals


def footprint_figures(indicators: Indicators) -> dict[str, float]:
    """Footprint indicators of one run as plain numbers."""
    return {key: float(value[0, 0]) for key, value in indicators.footprint.items()}


def starting(table: Table) -> Indicators:
    """The indicators of the year before the first."""
    first = table.history[0].state if table.history else table.state
    return first.last


def seat_figures(table: Table, indicators: Indicators, seat: SeatId) -> dict[str, float]:
    """The figures a seat is judged on, of one run."""
    found = scores.seat_indicators(indicators, table.world, seat)
    return {key: float(value[0]) for key, value in found.items()}


def scorecard_of(table: Table, seat: SeatId, now: Indicators, before: Indicators) -> tuple[Row, ...]:
    """A seat's scorecard for a year against the year before."""
    return scores.scorecard(
        seat,
        table.split,
        seat_figures(table, now, seat),
        seat_figures(table, before, seat),
        seat_figures(table, starting(table), seat),
        scores.own_scale(anchors.scale_of(table.world), table.world, seat),
    )


def power_of(table: Table) -> dict[SeatId, float]:
    """Each seat's share of the footprint's money this year, %, as the deals stand."""
    talks, budget, right = table.talks, table.budget, table.right
    change = 0.0 if talks is None or talks.agreed is None else talks.agreed.value_gbp_m - talks.roll_on_gbp_m
    marshalled: dict[SeatId, float] = {}
    if right is not None and right.seat is not None and right.lever:
        marshalled[right.seat] = right.value
    shares = deals_of(table, with_conduct=False).shares
    found = power.power_shares(
        table.world,
        table.plan,
        table.split,
        contract_change_gbp_m=change,
        share_changes_gbp_m=shares,
        arbitrated=talks is not None and talks.settled_by == "arbitration",
        budget_failed=budget is not None and budget.settled_by == "no_agreement",
        marshalled=marshalled,
    )
    return {seat: float(found[seat]) for seat in SEATS}


def books_of(ledger: Ledger) -> Books:
    """The ledger of one run as plain numbers."""
    rows = tuple(
        BookLine(row.what, row.payer, row.payee, float(row.gbp[0]))
        for row in ledger.rows
        if abs(float(row.gbp[0])) >= SMALLEST_ROW_GBP
    )
    return Books(
        rows,
        float(ledger.received_gbp[0]),
        float(ledger.spent_gbp[0]),
        float(ledger.balances_change_gbp[0]),
        float(ledger.residual_gbp[0]),
        tuple((name, float(np.ravel(value)[0])) for name, value in ledger.balances.items()),
        tuple((name, float(np.ravel(value)[0])) for name, value in ledger.people.items()),
    )


def front_page_of(
    table: Table, now: Mapping[str, float], before: Mapping[str, float], months: tuple[MonthFigures, ...], lead: int = 0
) -> FrontPage:
    """The front page of the year against the forecast that was made when the plans locked."""
    posts = table.facts.get("staff_wanted", 0.0)
    money = table.facts.get("commissioner_allocation_gbp", 0.0) + table.facts.get("council_budget_gbp", 0.0)
    people = float(table.state.population[0].sum())
    counts = Counts(people, sum(month.ae_attendances for month in months), posts, money)
    titles = {card.id: card.title for card in table.cards if not card.asked}
    this = [one.card for one in table.events if one.year_index == table.year_index]
    happenings = [titles[card] for card in this if card in titles]
    past = [record.front.subject for record in table.history]
    return front_page(now, before, table.forecast, table.forecast_ranges, counts, past, happenings, lead)


def practices_lost(table: Table, state: State) -> int:
    """Practices that handed back in the year: by strain above its limit at its end, and by a card that was turned."""
    practices = np.zeros(len(table.scenario.places))
    at = {place.id: index for index, place in enumerate(table.scenario.places)}
    for locality in table.scenario.cartogram.localities:
        practices[at[locality.place]] += locality.gp_practices
    over = np.maximum(state.gp_strain[0] - table.value("practice_closure_strain"), 0.0)
    leaving = np.minimum(over * table.value("practice_closure_rate") * 12.0, 1.0)
    card = sum(one.card == HANDED_BACK for one in table.events if one.year_index == table.year_index)
    return int(np.ceil((practices * leaving).sum() - 1e-9)) + card


def _expected(table: Table) -> dict[SeatId, float | None]:
    """The balances that the winter call expected, the coins that stood paid for, £m; none in one budget."""
    call = table.winter
    if call is None or table.split == "abolish":
        return {}
    coins = spent(table.coins, table.refused)
    return {seat: value - coins.get(seat, 0) * call.coin_gbp_m for seat, value in call.balances_gbp_m.items()}


def filed(table: Table, played: Year, decisions: Decisions, winter: Decisions, shocks: Shocks) -> YearRecord:
    """The record of the year on the table, once it is played to March."""
    talks, budget = table.talks, table.budget
    before: Mapping[str, float] = footprint_figures(table.state.last)
    now = footprint_figures(played.indicators)
    shares = power_of(table)
    scale = anchors.scale_of(table.world)
    now.update(power.indicators(shares))
    marks = {key: float(value) for key, value in scores.marks(now, scale).items()}
    now.update(marks)
    months = month_figures(played.months, table.world)
    facts = {key: float(value[0].sum()) for key, value in played.ledger.facts.items()}
    cards = {seat: scorecard_of(table, seat, played.indicators, table.state.last) for seat in table.seats}
    settled_by = talks.settled_by if talks is not None else budget.settled_by if budget is not None else ""
    return YearRecord(
        year_index=table.year_index,
        year=table.year,
        split=table.split,
        regime=table.regime,
        state=table.state,
        decisions=decisions,
        winter=winter,
        shocks=shocks,
        settings=this_years(table),
        purses=dict(table.purses),
        terms=None if talks is None else talks.agreed,
        settled_by=settled_by,
        talks=talks,
        budget=budget,
        shares=None if budget is None or budget.agreed is None else folded(budget.pots, budget.agreed),
        promises=this_year(table.promises, table.year_index),
        conduct=conduct(table),
        happened=tuple((one.card, one.choice or 0) for one in table.events if one.year_index == table.year_index),
        reasons=dict(table.reasons),
        predictions=table.predictions,
        sums=table.sums,
        plan_marks=dict(table.marks),
        right=table.right,
        steps=dict(table.steps),
        powers=powers_of_year(table.powers, table.year_index),
        threats=table.threats,
        mandates=dict(table.mandates),
        beyond=mandates.beyond(table.mandates, talks, budget, table.community_talks),
        coins=dict(table.coins),
        refused=table.refused,
        coin_gbp_m=0.0 if table.winter is None else table.winter.coin_gbp_m,
        january_beds=float(played.months.beds_open[0, JANUARY, table.world.trust_acute].sum()),
        practices_lost=practices_lost(table, played.state),
        before=before,
        indicators=now,
        months=months,
        facts=facts,
        scorecards=cards,
        marks=marks,
        power=shares,
        allocation_gbp=table.facts.get("commissioner_allocation_gbp", 0.0),
        flows=flows_of(table),
        books=books_of(played.ledger),
        front=front_page_of(table, now, before, months),
        community=table.community_talks,
        leads=tuple(front_page_of(table, now, before, months, n) for n in range(LEADS if table.setup.panel else 0)),
        question=table.question,
        bridges=bridges(played.ledger, played.indicators, table.world, _expected(table)),
    )

"""The deals as one viewer may see them: the contract card, and the one budget."""

from __future__ import annotations

from simgame.game import contracts
from simgame.game.budget import BALLOTS, PLACED_POTS, POT_KEEPER, POT_LABEL
from simgame.game.entries import FORMS, POTS
from simgame.game.seats import CONTRACT_PARTIES, SeatId
from simgame.game.table_value import Table
from simgame.game.view_types import (
    AmendmentView,
    BallotView,
    BidView,
    BudgetView,
    ContractView,
    PayerView,
    PotView,
    TermsView,
)
from simgame.game.year_record import YearRecord

READERS: tuple[SeatId, ...] = (*CONTRACT_PARTIES, "stp")  # who may read written offers


def before(table: Table) -> YearRecord | None:
    """The record of the year before the one on the table."""
    records = [record for record in table.history if record.year_index < table.year_index]
    return records[-1] if records else None


def allocation_change_pct(table: Table) -> float | None:
    """How much more NHS money there is than last year, %; None in the first year."""
    last = before(table)
    if last is None or not last.allocation_gbp:
        return None
    return 100.0 * (table.facts.get("commissioner_allocation_gbp", 0.0) / last.allocation_gbp - 1.0)


def contract(table: Table, seat: SeatId | None) -> ContractView | None:
    """The contract card; written offers only for the parties and the STP lead."""
    talks = table.talks
    if talks is None:
        return None
    reads = seat in READERS
    low, high = talks.limits
    spoken = [
        TermsView(party, terms.form, terms.value_gbp_m)
        for party in CONTRACT_PARTIES
        if (terms := talks.last_said(party, spoken_only=True)) is not None
    ]
    card = talks.card
    put_by = next((item.seat for item in reversed(talks.said) if not item.written), None)
    standing = talks.standing
    agreed = talks.agreed
    value = agreed or card or talks.roll_on
    move = talks.expected_change_gbp_m(value)
    if agreed is not None and table.phase != "negotiate":
        move = 0.0  # the purses are counted with it already
    room = table.purses.get("commissioner")
    likely = None
    if "trust_income_gbp.acute" in table.facts:
        income, cost = table.facts["trust_income_gbp.acute"], table.facts["trust_committed_cost_gbp.acute"]
        likely = (income - cost) / 1e6 + talks.expected_change_gbp_m(value)
    return ContractView(
        last=TermsView(None, talks.last.form, talks.last.value_gbp_m),
        last_paid_gbp_m=_last_paid(table),
        roll_on_gbp_m=talks.roll_on_gbp_m,
        likely_gbp_m=talks.likely_gbp_m,
        lowest_gbp_m=low,
        highest_gbp_m=high,
        step_gbp_m=talks.step_gbp_m,
        on_card=None if card is None else TermsView(put_by, card.form, card.value_gbp_m),
        said=tuple(spoken),
        shaken=talks.shaken,
        offers=tuple(
            TermsView(item.seat, item.terms.form, item.terms.value_gbp_m, _note(item))
            for item in talks.said
            if item.written
        )
        if reads
        else (),
        rounds_left=talks.rounds_left if reads else contracts.ROUNDS,
        turn=contracts.other_party(standing.seat) if reads and standing is not None and agreed is None else None,
        agreed=None if agreed is None else TermsView(None, agreed.form, agreed.value_gbp_m),
        settled_by=talks.settled_by,
        no_deal="" if agreed is not None else contracts.no_deal_sentence(talks, spoken_only=not reads),
        arbitration_cost_gbp_m=talks.arbitration_cost_gbp_m,
        payers=tuple(PayerView(form, payer, trust) for form, payer, trust in talks.payers if form in FORMS),
        left_in_purse_gbp_m=None if room is None else room - move,
        balance_likely_gbp_m=likely,
    )


def _note(item: contracts.Said) -> str:
    return "(withdrawn) " + item.note if item.withdrawn else item.note


def _last_paid(table: Table) -> float | None:
    last = before(table)
    if last is None or last.split != "keep":
        return None
    paid = last.facts.get("contract_paid_gbp")
    return None if paid is None else paid / 1e6


def budget(table: Table, seat: SeatId | None) -> BudgetView | None:
    """The one budget; bids and votes only once they are turned, but one's own."""
    budget = table.budget
    if budget is None:
        return None
    bids = [BidView(b.seat, b.pot, b.gbp_m, b.line) for b in budget.bids]
    turned = bids if budget.bids_turned else []
    mine = next((bid for bid in bids if bid.seat == seat), None)
    total = table.facts.get("commissioner_allocation_gbp", 0.0)
    people = max(float(table.state.population[0].sum()), 1.0)
    changes = budget.agreed if budget.agreed is not None else budget.changes
    pots: list[PotView] = []
    for index, pot in enumerate(POTS):
        change: float | None = None
        if changes is not None:
            change = changes[index] if pot in PLACED_POTS else round(budget.to_share_gbp_m - sum(changes), 2)
        label, help_ = POT_LABEL[pot]
        lying = tuple(bid for bid in turned if bid.pot == pot)
        same = budget.same_work[index] if pot in PLACED_POTS else None
        pots.append(PotView(pot, label, help_, budget.rolls_on[index], same, change, lying))
    votes = dict(budget.votes)
    return BudgetView(
        total_gbp_m=total / 1e6,
        per_head_gbp=total / people,
        change_pct=allocation_change_pct(table),
        to_share_gbp_m=budget.to_share_gbp_m,
        asked_gbp_m=sum(bid.gbp_m for bid in turned) if budget.bids_turned else None,
        pots=tuple(pots),
        bids_turned=budget.bids_turned,
        bid_by=tuple(bid.seat for bid in bids),
        my_bid=mine,
        proposed=budget.changes is not None,
        amendments=tuple(
            AmendmentView(
                number, item.mover, item.from_pot, item.to_pot, item.gbp_m, POT_KEEPER[item.from_pot], item.taken
            )
            for number, item in enumerate(budget.amendments)
        ),
        voted=tuple(votes),
        my_vote=votes.get(seat) if seat is not None else None,
        ballots=tuple(BallotView(item.votes, item.passed, item.amendment) for item in budget.ballots),
        needed=budget.needed,
        voters=len(budget.voters),
        ballots_left=BALLOTS - len(budget.ballots),
        settled_by=budget.settled_by,
    )

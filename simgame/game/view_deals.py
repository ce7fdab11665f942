"""The deals as one viewer may see them: the contract card, and the one budget."""

from __future__ import annotations

import msgspec

from simgame.game import contracts
from simgame.game.budget import BALLOTS, POT_KEEPER, label_of
from simgame.game.entries_deals import FORMS, Pot
from simgame.game.pricing import at_volumes, priced
from simgame.game.seats import SeatId
from simgame.game.table_value import Table
from simgame.game.terms import TERMS, More, Term, value_of
from simgame.game.view_types import (
    AmendmentView,
    BallotView,
    BidView,
    BudgetView,
    ContractView,
    PayerView,
    PotView,
    TermsView,
    TermView,
)
from simgame.game.year_record import YearRecord


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
    """The hospital contract's card; written offers only for the parties and the STP lead."""
    return None if table.talks is None else _contract(table, table.talks, seat)


def community_contract(table: Table, seat: SeatId | None) -> ContractView | None:
    """The community contract's card, beyond starter."""
    return None if table.community_talks is None else _contract(table, table.community_talks, seat)


def _contract(table: Table, talks: contracts.Negotiation, seat: SeatId | None) -> ContractView:
    reads = seat in (*talks.parties, "stp")
    low, high = talks.limits
    spoken = [
        _terms(talks, party, terms)
        for party in talks.parties
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
    trust = talks.parties[1]
    if f"trust_income_gbp.{trust}" in table.facts:
        income, cost = table.facts[f"trust_income_gbp.{trust}"], table.facts[f"trust_committed_cost_gbp.{trust}"]
        likely = (income - cost) / 1e6 + talks.expected_change_gbp_m(value)
    return ContractView(
        last=_terms(talks, None, talks.last),
        last_paid_gbp_m=_last_paid(table, talks.which),
        roll_on_gbp_m=talks.roll_on_gbp_m,
        likely_gbp_m=talks.likely_gbp_m,
        lowest_gbp_m=low,
        highest_gbp_m=high,
        step_gbp_m=talks.step_gbp_m,
        on_card=None if card is None else _terms(talks, put_by, card),
        said=tuple(spoken),
        shaken=talks.shaken,
        offers=_letters(talks) if reads else (),
        rounds_left=talks.rounds_left if reads else contracts.ROUNDS,
        turn=contracts.other_party(standing.seat, talks) if reads and standing is not None and agreed is None else None,
        agreed=None if agreed is None else _terms(talks, None, agreed),
        settled_by=talks.settled_by,
        no_deal="" if agreed is not None else contracts.no_deal_sentence(talks, spoken_only=not reads),
        arbitration_cost_gbp_m=talks.arbitration_cost_gbp_m,
        payers=_payers(talks, value),
        left_in_purse_gbp_m=None if room is None else room - move,
        balance_likely_gbp_m=likely,
        which=talks.which,
        parties=talks.parties,
        terms=tuple(_term(TERMS[id], value.more, talks.last.more) for id in talks.open_terms),
        forms=talks.forms,
    )


def _terms(talks: contracts.Negotiation, seat: SeatId | None, terms: contracts.Terms) -> TermsView:
    comes_to = contracts.comes_to_gbp_m(talks, terms)
    pays = None if talks.basis is None else at_volumes(talks.basis, terms.form, terms.value_gbp_m, terms.more)
    return TermsView(seat, terms.form, terms.value_gbp_m, "", terms.more, comes_to, pays=pays)


def _letters(talks: contracts.Negotiation) -> tuple[TermsView, ...]:
    """Written offers in order; the last one lapses if the talks end and nobody took it."""
    written = [item for item in talks.said if item.written]
    lapsed = talks.agreed is not None and talks.settled_by != "letter"
    return tuple(
        msgspec.structs.replace(
            _terms(talks, item.seat, item.terms),
            note=item.note,
            over="taken back" if item.withdrawn else "lapsed" if lapsed and item is written[-1] else "",
        )
        for item in written
    )


def _term(term: Term, now: More, last: More) -> TermView:
    value, was = value_of(now, term.id), value_of(last, term.id)
    span = (term.lowest, term.highest, term.step, term.decimals, term.usual)
    return TermView(term.id, term.label, term.help, *span, value, was)


def _payers(talks: contracts.Negotiation, now: contracts.Terms) -> tuple[PayerView, ...]:
    """Who pays if winter is bad, by form: with the terms that lie on the card, by the engine's equation."""
    if talks.basis is None:
        return tuple(PayerView(form, payer, trust) for form, payer, trust in talks.payers if form in FORMS)
    usual = {form: (payer, trust) for form, payer, trust in talks.payers} if now.more == More() else {}
    out = []
    for form in talks.forms:
        found = priced(talks.basis, form, now.value_gbp_m, now.more)
        if_bad = usual.get(form, (found.commissioner_if_bad_gbp_m, found.trust_if_bad_gbp_m))
        out.append(PayerView(form, *if_bad, pays=at_volumes(talks.basis, form, now.value_gbp_m, now.more)))
    return tuple(out)


def _last_paid(table: Table, which: str) -> float | None:
    last = before(table)
    if last is None or last.split != "keep" or which != "acute":
        return None
    paid = last.facts.get("contract_paid_gbp")
    return None if paid is None else paid / 1e6


def budget(table: Table) -> BudgetView | None:
    """The one budget; bids and votes only once they are turned."""
    budget = table.budget
    if budget is None:
        return None
    bids = [BidView(b.seat, b.pot, b.gbp_m, b.line) for b in budget.bids]
    turned = bids if budget.bids_turned else []
    total = table.facts.get("commissioner_allocation_gbp", 0.0)
    people = max(float(table.state.population[0].sum()), 1.0)
    changes = budget.agreed if budget.agreed is not None else budget.changes
    pots: list[PotView] = []
    all_pots: tuple[Pot, ...] = (*budget.pots, "reserve")
    for index, pot in enumerate(all_pots):
        change: float | None = None
        if changes is not None:
            change = changes[index] if pot != "reserve" else round(budget.to_share_gbp_m - sum(changes), 2)
        label, help_ = label_of(budget, pot)
        lying = tuple(bid for bid in turned if bid.pot == pot)
        same = budget.same_work[index] if pot != "reserve" else None
        least = budget.least(pot) if pot != "reserve" else 0.0
        pots.append(PotView(pot, label, help_, budget.rolls_on[index], same, change, lying, least))
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
        proposed=budget.changes is not None,
        amendments=tuple(
            AmendmentView(
                number, item.mover, item.from_pot, item.to_pot, item.gbp_m, POT_KEEPER[item.from_pot], item.taken
            )
            for number, item in enumerate(budget.amendments)
        ),
        voted=tuple(votes),
        ballots=tuple(BallotView(item.votes, item.passed, item.amendment) for item in budget.ballots),
        needed=budget.needed,
        voters=len(budget.voters),
        ballots_left=BALLOTS - len(budget.ballots),
        settled_by=budget.settled_by,
    )

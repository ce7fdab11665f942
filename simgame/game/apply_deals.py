"""The phase Negotiate, or Budget: which deals can be made, and what they do to the table."""

from __future__ import annotations

from dataclasses import replace

from simgame.game import budget as one_budget
from simgame.game import contracts, new_talks, promises
from simgame.game.entries import Entry
from simgame.game.entries_deals import (
    Accept,
    Amendment,
    AmendmentTaken,
    Ballot,
    Bid,
    Card,
    NegotiateDone,
    Offer,
    Promised,
    Proposed,
    Shake,
    Withdraw,
    WordJudged,
)
from simgame.game.levers import LEVERS, in_play, lever_problem, scaled, shown
from simgame.game.outlook import with_purses
from simgame.game.plans import SLACK_GBP_M, levers_of, placed
from simgame.game.seats import SEATS, SeatId, Split, the
from simgame.game.table_value import Table
from simgame.game.words import gbp_m, sentence
from simgame.model.language import tr

_CONTRACT = (Card, Shake, Offer, Accept, Withdraw)
_BUDGET = (Bid, Proposed, Amendment, AmendmentTaken, Ballot)


def problem(table: Table, entry: Entry) -> str | None:
    """Why an entry of this phase is refused; "" when it is allowed, None when it is not of this phase."""
    if isinstance(entry, _CONTRACT):
        if table.talks is None:
            return "There are no contracts in one budget: speak about the shares instead."
        talks = _talks_of(table, entry)
        if talks is None:
            return "The community contract rolls on at new prices in this game: there is no card for it."
        return _contract_problem(talks, entry)
    if isinstance(entry, _BUDGET):
        if table.budget is None:
            return "There is no one budget while the split is kept: put the contract card instead."
        return _budget_problem(table.budget, entry)
    if isinstance(entry, Promised):
        return _promise_problem(table, entry)
    if isinstance(entry, WordJudged):
        return _judge_problem(table, entry)
    if isinstance(entry, NegotiateDone):
        return _done_problem(table, entry)
    return None


def _talks_of(table: Table, entry: Entry) -> contracts.Negotiation | None:
    """The talks an entry belongs to."""
    assert isinstance(entry, _CONTRACT)
    return table.talks if entry.contract == "acute" else table.community_talks


def _contract_problem(talks: contracts.Negotiation, entry: Entry) -> str:
    if isinstance(entry, Card):
        return contracts.terms_problem(talks, entry.seat, entry.form, entry.value_gbp_m, entry.more)
    if isinstance(entry, Shake):
        return contracts.shake_problem(talks, entry.seat)
    if isinstance(entry, Offer):
        return contracts.offer_problem(talks, entry.seat, entry.form, entry.value_gbp_m, entry.more)
    if isinstance(entry, Accept):
        return contracts.accept_problem(talks, entry.seat)
    assert isinstance(entry, Withdraw)
    return contracts.withdraw_problem(talks, entry.seat)


def _budget_problem(budget: one_budget.Budgeting, entry: Entry) -> str:
    if isinstance(entry, Bid):
        return one_budget.bid_problem(budget, entry.pot, entry.gbp_m)
    if isinstance(entry, Proposed):
        return one_budget.shares_problem(budget, entry.changes_gbp_m)
    if isinstance(entry, Amendment):
        return one_budget.amendment_problem(budget, _amended(entry))
    if isinstance(entry, AmendmentTaken):
        return one_budget.take_problem(budget, entry.amendment)
    assert isinstance(entry, Ballot)
    return one_budget.ballot_problem(budget, entry.votes, entry.amendment)


def _amended(entry: Amendment) -> one_budget.Amended:
    return one_budget.Amended(entry.mover, entry.from_pot, entry.to_pot, round(entry.gbp_m, 2))


def _promise_problem(table: Table, entry: Promised) -> str:
    giver, receiver = entry.giver, entry.receiver
    if giver == receiver:
        return "A promise goes to somebody else: choose another seat."
    if table.holders[receiver] == "off":
        return tr(
            "{receiver} is off in this game: promise it to another seat.", receiver=sentence(the(receiver, table.split))
        )
    if promises.left(table.promises, giver, table.year_index) <= 0:
        return tr(
            "{giver} has made its three promises of this year: keep them first.",
            giver=sentence(the(giver, table.split)),
        )
    if entry.what == "pay":
        return _pay_problem(table, entry)
    if entry.what == "back":
        return _back_problem(table, entry)
    if entry.what == "word":
        return "" if entry.text.strip() else "A promise in your own words needs the words: say it in a line."
    return _do_problem(table, entry)


def _back_problem(table: Table, entry: Promised) -> str:
    if entry.vote is None:
        return "A promise to back names a vote: choose which way."
    if entry.vote in ("for", "against"):
        if table.budget is None or table.budget.settled_by:
            return "There is no vote on a budget ahead this year: promise another thing."
        if entry.giver == "stp" and entry.vote == "against":
            return "The chief executive stands by its own proposal: promise another thing."
        return ""
    if table.setup.regime != "decides" or table.year_index + 1 >= table.years:
        return "There is no vote on the rules of the money ahead: promise another thing."
    return ""


def _judge_problem(table: Table, entry: WordJudged) -> str:
    if entry.promise >= len(table.promises) or table.promises[entry.promise].what != "word":
        return "There is no such word to judge: choose one that was given."
    one = table.promises[entry.promise]
    if one.receiver != entry.seat:
        return tr(
            "{receiver} was promised it and says whether it was kept.",
            receiver=sentence(the(one.receiver, table.split)),
        )
    return "" if one.state == "open" else "That word is judged already."


def _pay_problem(table: Table, entry: Promised) -> str:
    if entry.gbp_m is None or not entry.gbp_m >= SLACK_GBP_M:  # less would read £0.0m and still count as kept
        return "A promise to pay needs an amount above £0.0m: put the figure."
    if table.phase == "plans_up" or entry.giver in table.submitted:
        return "The money is placed: a promise to pay is made before the plan is handed in."
    left = table.purses.get(entry.giver, 0.0)
    if table.phase == "negotiate":
        left += min(new_talks.signed_gbp_m(table, entry.giver), 0.0)  # counted in the purse once the talks are over
    elif entry.giver in table.drafts:
        left -= placed(table, entry.giver)
    if entry.gbp_m > left + 1e-6:
        whose = the(entry.giver, table.split)
        return tr("{whose} has {left} left: promise that or less.", whose=sentence(whose), left=gbp_m(max(left, 0.0)))
    return ""


def _do_problem(table: Table, entry: Promised) -> str:
    mine = {lever.id: lever for lever in levers_of(table, entry.giver)}
    if entry.lever is None or entry.bound is None or entry.value is None:
        return "A promise to do names a lever, at least or at most, and a figure: fill in all three."
    lever = mine.get(entry.lever)
    if lever is None:
        return tr("{giver} has no such lever: promise one of its own.", giver=sentence(the(entry.giver, table.split)))
    wrong = lever_problem(lever, entry.value)
    if wrong:
        return wrong
    least, most = promises.bounds(table.promises, entry.giver, lever.id, table.year_index)
    if (entry.bound == "at_least" and most is not None and entry.value > most) or (
        entry.bound == "at_most" and least is not None and entry.value < least
    ):
        return tr("{label}: an earlier promise says the opposite. Promise something that fits it.", label=lever.label)
    return ""


def _done_problem(table: Table, entry: NegotiateDone) -> str:
    if settled(table) or entry.without_deal:
        return ""
    for talks in _open(table):
        if talks.card is None:
            continue  # nobody put a card: what stands without a deal, stands; of letters the others know nothing
        called = "contract" if talks.which == "acute" else "community contract"
        missing = [party for party in talks.parties if party not in talks.shaken]
        if len(missing) == 1:
            who = the(missing[0], "keep")
            return tr(
                "The {called} is not signed: {who}’s handshake is missing. Or go on without a deal.",
                called=called,
                who=who,
            )
        return tr("The {called} is not signed: both shake on the card, or go on without a deal.", called=called)
    if table.talks is not None:
        return ""
    return "The budget is not agreed: hold a ballot, or go on without an agreement."


def _open(table: Table) -> tuple[contracts.Negotiation, ...]:
    """Contracts that are not signed yet."""
    return tuple(one for one in (table.talks, table.community_talks) if one is not None and one.agreed is None)


def settled(table: Table) -> bool:
    """Whether the deal of this phase is done."""
    if table.talks is not None:
        return not _open(table)
    return table.budget is None or bool(table.budget.settled_by)


def applied(table: Table, entry: Entry) -> Table | None:
    """The table after an entry of this phase; None when the entry is not of this phase."""
    if isinstance(entry, _CONTRACT):
        talks = _talks_of(table, entry)
        assert talks is not None
        said = _talks(talks, entry)
        table = replace(table, talks=said) if said.which == "acute" else replace(table, community_talks=said)
        return table if said.agreed is None else new_talks.within(table)
    if isinstance(entry, _BUDGET):
        assert table.budget is not None
        return replace(table, budget=_budget(table.budget, entry))
    if isinstance(entry, Promised):
        return _promised(table, entry)
    if isinstance(entry, WordJudged):
        return _judged(table, entry)
    if isinstance(entry, NegotiateDone):
        return done(table)
    return None


def _judged(table: Table, entry: WordJudged) -> Table:
    """The word is judged, in the table's book and in the year's record."""
    made = promises.judged(table.promises, entry.promise, entry.kept, table.year_index)
    record = replace(table.history[-1], promises=promises.this_year(made, table.year_index))
    return replace(table, promises=made, history=(*table.history[:-1], record))


def _talks(talks: contracts.Negotiation, entry: Entry) -> contracts.Negotiation:
    if isinstance(entry, Card):
        return contracts.put_card(talks, entry.seat, entry.form, entry.value_gbp_m, entry.more)
    if isinstance(entry, Shake):
        return contracts.shake(talks, entry.seat)
    if isinstance(entry, Offer):
        return contracts.write_offer(talks, entry.seat, entry.form, entry.value_gbp_m, entry.note, entry.more)
    if isinstance(entry, Accept):
        return contracts.accept(talks)
    return contracts.withdraw(talks)


def _budget(budget: one_budget.Budgeting, entry: Entry) -> one_budget.Budgeting:
    if isinstance(entry, Bid):
        return one_budget.bid(budget, one_budget.Bidding(entry.seat, entry.pot, round(entry.gbp_m, 2), entry.line))
    if isinstance(entry, Proposed):
        return one_budget.propose(budget, entry.changes_gbp_m)
    if isinstance(entry, Amendment):
        return one_budget.amend(budget, _amended(entry))
    if isinstance(entry, AmendmentTaken):
        return one_budget.take(budget, entry.amendment)
    assert isinstance(entry, Ballot)
    return one_budget.vote(budget, entry.votes, entry.amendment)


def _promised(table: Table, entry: Promised) -> Table:
    promise = promises.Promise(
        entry.giver,
        entry.receiver,
        entry.what,
        table.year_index,
        gbp_m=round(entry.gbp_m or 0.0, 2) if entry.what == "pay" else 0.0,
        lever=(entry.lever or "") if entry.what == "do" else "",
        bound=entry.bound or "at_least",
        value=(entry.value or 0.0) if entry.what == "do" else 0.0,
        state="kept" if entry.what == "pay" else "open",
        vote=(entry.vote or "") if entry.what == "back" else "",
        text=entry.text.strip() if entry.what == "word" else "",
    )
    table = replace(table, promises=(*table.promises, promise))
    # money moves at once, and what is paid away cannot be signed away
    return new_talks.within(with_purses(table)) if promise.what == "pay" else table


def done(table: Table) -> Table:
    """On to Decide: what is not agreed is settled by the rules for no deal, and the purses are counted."""
    talks, community = (
        None if one is None else contracts.without_deal(one) for one in (table.talks, table.community_talks)
    )
    budget = table.budget
    if budget is not None and not budget.settled_by:
        budget = one_budget.without_agreement(budget)
    table = replace(table, talks=talks, community_talks=community, budget=budget, phase="decide")
    return with_purses(table)


def waiting(table: Table) -> tuple[SeatId, ...]:
    """Seats that can still bring the deal of this phase closer."""
    if table.talks is not None:
        owed = {
            seat for talks in _open(table) for seat in talks.parties if seat not in talks.shaken or talks.card is None
        }
        return tuple(seat for seat in SEATS if seat in owed)
    budget = table.budget
    if budget is None or budget.settled_by:
        return ()
    if not budget.bids_turned:
        made = {bid.seat for bid in budget.bids}
        return tuple(seat for seat in table.seats if seat not in made)
    if budget.changes is None:
        return ("stp",)
    voted = {seat for seat, _ in budget.votes}
    if budget.votes_on is None:
        voted.add("stp")
    return tuple(seat for seat in table.seats if seat not in voted)


def promise_words(table: Table, promise: promises.Promise) -> str:
    """A promise of this year at this table as a sentence."""
    return promise_words_in(promise, table.split, table.scenario.population)


def promise_words_in(promise: promises.Promise, split: Split, people: float) -> str:
    """A promise made in a split as a sentence."""
    if promise.what != "do":
        return promises.in_words(promise, "", "", split)
    lever = scaled(in_play(LEVERS[promise.lever], split, "full"), people, split)
    return promises.in_words(promise, lever.label, shown(lever, promise.value), split)

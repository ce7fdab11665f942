"""The vote and the switch as they lie on the table."""

from __future__ import annotations

import numpy as np

from simgame.game import application, contracts, early, mandates
from simgame.game.events import by_id
from simgame.game.levers import levers_for
from simgame.game.power import power_shares
from simgame.game.powers import power_of_seat
from simgame.game.seats import CONTRACT_PARTIES, TABLE_OF_SEATS, SeatId, Split
from simgame.game.switch import SEALED_STEP, votes_in_year
from simgame.game.table_value import Table
from simgame.game.view_types import BookRow, LetterView, SwitchView, VoteCardView, VoteView
from simgame.model.language import tr


def vote(table: Table, seat: SeatId | None) -> VoteView | None:
    """The vote on the rules of the money; a card lies face down until all are in, but one's own."""
    voting = table.voting
    if voting is None:
        return None
    turned = voting.result is not None
    cast = {one: (choice, reason) for one, choice, reason in voting.cards}
    cards = tuple(
        VoteCardView(
            one,
            cast[one][0] if one in cast and (turned or one == seat) else None,
            cast[one][1] if one in cast and (turned or one == seat) else "",
            one in cast,
        )
        for one in voting.voters
    )
    again = _next_vote_year(table)
    board: tuple[tuple[str, bool, str], ...] = ()
    if application.by_application(table):
        again = None
        board = tuple((one.label, one.met, one.words) for one in application.board(table) if one.id != "consent")
    return VoteView(cards, voting.needed, len(voting.voters), turned, voting.result, again, board)


def _next_vote_year(table: Table) -> int | None:
    """The next year (1 = year 1) before which the table votes, if there is one."""
    later = range(table.year_index + 1, table.years)
    return next((index + 1 for index in later if votes_in_year(table.setup.regime, index)), None)


def ceremony(table: Table) -> SwitchView | None:
    """The switch: what each of its four steps shows."""
    held = table.ceremony
    if held is None or table.phase != "switch":
        return None
    people = float(table.state.population[0].sum())
    total = table.facts.get("commissioner_allocation_gbp", 0.0)
    cost = float(table.state.last.footprint["transaction_cost_gbp"][0].sum())
    freed = cost * table.value("transaction_recoverable") * table.value("recoverable_without_legislation")
    if held.to == "keep":
        freed = -freed
    return SwitchView(
        to=held.to,
        step=held.step,
        settled=_settled(table),
        freed_gbp_m=freed / 1e6,
        posts=abs(freed) / max(table.value("post_gbp_a_year"), 1.0),
        transition_gbp_m=table.value("transition_gbp_per_head") * people / 1e6,
        placement=held.placement,
        posts_pct=held.posts_pct,
        purse_gbp_m=total / 1e6,
        purse_per_head_gbp=total / max(people, 1.0),
        opened=_opened(table, held.step),
        letters=tuple(_letter(table, seat, held.to) for seat in table.seats),
        upheaval=_upheaval(table),
        chief_open=held.to == "abolish" and table.holders["stp"] != "person" and "person" in table.holders.values(),
    )


def _opened(table: Table, step: int) -> tuple[tuple[SeatId, str], ...]:
    """Last year's cards of the contract; from step 3 on with every mandate of that year and what was heard first."""
    last = table.history[-1] if table.history else None
    lines = dict(contracts.opened_lines(None if last is None else last.talks))
    if last is None or step < SEALED_STEP:
        return tuple(lines.items())
    for seat, mandate in last.mandates.items():
        words = mandates.opened(mandate)
        lines[seat] = tr("{lines} Its board {words}.", lines=lines[seat], words=words) if seat in lines else f"{words}."
    deck = by_id(table.cards)
    told = {(one.card, one.year_index) for one in table.turned_up}
    out = list(lines.items())
    for card, _ in last.happened:
        item = deck[card]
        if early.was_heard(table, item, last.year_index) and (card, last.year_index) not in told:
            out.append((item.hears_first, tr("had heard of “{title}” before the others.", title=item.title)))
    return tuple(out)


def _settled(table: Table) -> tuple[BookRow, ...]:
    """What was still owed on the last contract: what was earned less what was paid on account."""
    last = table.history[-1] if table.history else None
    if last is None or last.terms is None:
        return ()
    due = last.facts.get("contract_paid_gbp", 0.0) / 1e6 - last.terms.value_gbp_m
    payer, payee = ("commissioner", "acute") if due >= 0 else ("acute", "commissioner")
    return (BookRow("last contract, trued up", payer, payee, abs(due)),)


def _letter(table: Table, seat: SeatId, to: Split) -> LetterView:
    old, new = TABLE_OF_SEATS[seat].post(table.split), TABLE_OF_SEATS[seat].post(to)
    kind, kept = table.setup.complexity, table.kept_levers.get(seat, ())
    before = {lever.id: lever.label for lever in levers_for(seat, table.split, kind, kept)}
    after = {lever.id: lever.label for lever in levers_for(seat, to, kind, kept)}
    gone = [label for id, label in before.items() if id not in after]
    yours = [label for id, label in after.items() if id not in before]
    if seat in CONTRACT_PARTIES:
        (gone if to == "abolish" else yours).append("The contract between commissioner and hospital")
    if to == "abolish":
        yours.append("The proposal on the one budget" if seat == "stp" else "A vote on the one budget")
    else:
        gone.append("The proposal on the one budget" if seat == "stp" else "A vote on the one budget")
    gone.append(tr("Power: {title}", title=power_of_seat(seat, table.split).title))
    yours.append(tr("Power: {title}", title=power_of_seat(seat, to).title))
    last = table.history[-1].power.get(seat) if table.history else _power(table, table.split).get(seat)
    return LetterView(
        seat=seat,
        old_title=old.title,
        new_title=new.title,
        line=new.line,
        gone=tuple(gone),
        yours=tuple(yours),
        power_before_pct=last,
        power_after_pct=_power(table, to).get(seat),
    )


def _power(table: Table, split: Split) -> dict[SeatId, float]:
    """Power by the engine's figures if everything rolls on into a split."""
    return dict(power_shares(table.world, table.plan, split))


def _upheaval(table: Table) -> str:
    """How long plans run late, by the evidence over this place's readiness."""
    item = table.evidence["switch_delay_months"]
    ready = max(float(np.mean(table.plan["readiness"])) if "readiness" in table.plan else 1.0, 0.1)
    middle = table.value("switch_delay_months") / ready
    low, high = _long(item.low / ready), _long(item.high / ready)
    return tr("Upheaval may last {middle} (8 in 10: {low} to {high}).", middle=_long(middle), low=low, high=high)


def _long(months: float) -> str:
    years = round(months / 12)
    if months >= 21 and abs(months - 12 * years) < 3:
        return "two years" if years == 2 else tr("{years} years", years=years)
    return tr("{months:.0f} months", months=months)

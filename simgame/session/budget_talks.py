"""How a computer player talks about the one budget: bids, proposal, amendments, votes, each with its reason."""

from __future__ import annotations

import math
from collections.abc import Mapping

from simgame.game.entries_deals import AmendmentTaken, Ballot, Bid, Pot, Proposed
from simgame.game.seats import SeatId
from simgame.game.view_types import BudgetView, View
from simgame.game.words import gbp_m, signed_gbp_m
from simgame.model.language import tr
from simgame.session.characters import HOME_POT, HOME_POT_OF_SIX, PARTS_OF_SIX, Character
from simgame.session.move import Move, on_step
from simgame.session.talks import board_limit

_PLACED: tuple[Pot, ...] = ("hospital", "outside", "keeping_well")
_LEAST_CHANGE = 0.5  # £m: the step of a bid and of what a chief executive proposes


def budget_move(view: View, seat: SeatId, who: Character) -> Move | None:
    """The next bid, proposal or vote on the one budget, or None."""
    budget = view.budget
    if budget is None or budget.settled_by:
        return None
    if not budget.bids_turned:
        return _bid(view, budget, seat, who)
    if not budget.proposed:
        return _propose(view, budget, who) if seat == "stp" else None
    mandate = board_limit(view, who)
    if seat == "stp" and (taken := _take_amendment(budget, who)) is not None:
        return taken
    if seat in budget.voted:
        return None
    failed = bool(budget.ballots) and not budget.ballots[-1].passed and not budget.voted
    if failed:
        lead = next(s for s in view.seats if s.id == "stp")
        if seat != "stp":
            # a computer chief executive mends the proposal first; a person calls the second ballot by voting
            return None if lead.on else _vote(view, budget, seat, who, mandate)
        mended = _propose(view, budget, who, against=budget.ballots[-1].votes)
        if mended is not None and _differs(budget, mended):
            return mended
    return _vote(view, budget, seat, who, mandate)


def _bid(view: View, budget: BudgetView, seat: SeatId, who: Character) -> Move | None:
    if seat in budget.bid_by:
        return None
    share = max(budget.to_share_gbp_m, 0.0)
    asked = on_step(share * who.bid, _LEAST_CHANGE)
    line = tr(
        "Of {to_share_gbp_m} to share, {asked} keeps our work whole. {mine}",
        to_share_gbp_m=gbp_m(budget.to_share_gbp_m, 1),
        asked=gbp_m(asked, 1),
        mine=lowest(view, seat),
    ).rstrip()
    return Move(Bid(seat, home_pot(budget, seat), asked, line), line)


def _six(budget: BudgetView) -> bool:
    return any(pot.id == "practices" for pot in budget.pots)


def home_pot(budget: BudgetView, seat: SeatId) -> Pot:
    """The pot a seat speaks for."""
    return (HOME_POT_OF_SIX if _six(budget) else HOME_POT)[seat]


def _parts(budget: BudgetView, who: Character) -> dict[Pot, float]:
    """How a character would share growth out, by pot: who rolls growth on, in the parts of last year's cash."""
    if who.rolls_growth:
        last = {pot.id: max(pot.last_gbp_m, 0.0) for pot in budget.pots if pot.id != "reserve"}
        whole = max(sum(last.values()), 1e-9)
        return {pot: gbp_m / whole for pot, gbp_m in last.items()}
    if not _six(budget):
        return {pot: who.proposal.get(pot, 0.0) for pot in _PLACED}
    return {pot: who.proposal.get(of, 0.0) * part for pot, (of, part) in PARTS_OF_SIX.items()}


def _propose(
    view: View, budget: BudgetView, who: Character, against: tuple[tuple[SeatId, bool], ...] = ()
) -> Move | None:
    """The same work first, then growth by the character's parts, less what last year's shortfall asks it to keep back;
    after a failed ballot the pots that said no come near to an even share of all of it.
    """
    share = budget.to_share_gbp_m
    whole, free, held = _first_and_free(view, budget, who)
    over = max(share, 1e-9)
    parts = {pot: (whole.get(pot, 0.0) + part * (free - held)) / over for pot, part in _parts(budget, who).items()}
    unhappy = sorted({home_pot(budget, seat) for seat, agrees in against if not agrees} & set(parts))
    _mend(parts, unhappy)
    if share < 0:  # a cut is shared out whole: the reserve cannot pay it
        total = sum(parts.values()) or 1.0
        parts = {pot: part / total for pot, part in parts.items()}
    changes: dict[Pot, float] = {}
    for pot, part in parts.items():
        least = next((item.least_change_gbp_m for item in budget.pots if item.id == pot), 0.0)
        steps = math.floor(share * part / _LEAST_CHANGE + 1e-9)
        changes[pot] = max(steps * _LEAST_CHANGE, math.ceil(least / _LEAST_CHANGE) * _LEAST_CHANGE)
    placed = sum(changes.values())
    left = gbp_m(share - placed, 1)
    if held > 0.05 and not who.rolls_growth:
        reason = tr(
            "Of {share} to share I place {placed}; {left} stays in the reserve, for the divisions are {short} short.",
            share=gbp_m(share, 1),
            placed=gbp_m(placed, 1),
            left=left,
            short=gbp_m(_short_gbp_m(view), 1),
        )
    else:
        reason = tr(
            "Of {share} to share I place {placed}; {left} stays in the reserve.",
            share=gbp_m(share, 1),
            placed=gbp_m(placed, 1),
            left=left,
        )
    return Move(Proposed(changes), reason)


_NEAR = 0.8  # of an even share, that a mended proposal brings a pot to


def _mend(parts: dict[Pot, float], unhappy: list[Pot]) -> None:
    """Bring pots that said no near to an even share of growth: out of the reserve first, then out of pots with more."""
    even = 1.0 / (len(parts) + 1)
    wanted = {pot: max(_NEAR * even - parts[pot], 0.0) for pot in unhappy}
    total = sum(wanted.values())
    if total <= 0.0:
        return
    spare = max(1.0 - sum(parts.values()), 0.0)
    more = {pot: max(part - even, 0.0) for pot, part in parts.items() if pot not in unhappy}
    taken = min(max(total - spare, 0.0), sum(more.values()))
    given = min(total, spare + taken) / total
    for pot, part in wanted.items():
        parts[pot] += part * given
    for pot, part in more.items():
        if taken > 0.0:
            parts[pot] -= part * taken / sum(more.values())


def _first_and_free(view: View, budget: BudgetView, who: Character) -> tuple[dict[Pot, float], float, float]:
    """£m that the pots' same work takes of growth first, as far as it goes; what is left of it; and how much of that a
    chief executive keeps back, to make good by and by what the divisions are short of.
    """
    share = budget.to_share_gbp_m
    if share <= 0.0:
        return {}, share, 0.0
    dearer = {pot.id: max((pot.same_work_gbp_m or pot.last_gbp_m) - pot.last_gbp_m, 0.0) for pot in budget.pots}
    asked = who.whole * sum(dearer.values())
    part = who.whole * min(1.0, share / asked) if asked > 0.0 else 0.0
    whole = {pot: gbp_m * part for pot, gbp_m in dearer.items()}
    free = max(share - sum(whole.values()), 0.0)
    if who.rolls_growth:
        return whole, free, min(free, who.keeps_back_pct / 100.0 * view.money.total_gbp_m)
    return whole, free, min(who.holds * free, who.repair * _short_gbp_m(view))


def _short_gbp_m(view: View) -> float:
    """What the divisions were short of last year without support and one-offs, £m: what growth will have to pay for."""
    known = (one.value for one in view.indicators if one.id == "provider_underlying_balance_gbp")
    return max(-next(known, 0.0) / 1e6, 0.0)


def lowest(view: View, seat: SeatId) -> str:
    """What a seat says of its own scorecard of the last year: its lowest line; nothing before the first report."""
    line = own_line(view, seat, highest=False)
    return "" if line is None else tr("My lowest figure: {label}, {score:.0f} of 100.", label=line[0], score=line[1])


def own_line(view: View, seat: SeatId, highest: bool) -> tuple[str, float] | None:
    """The lowest (or highest) line of a seat's own last scorecard: its label, and its score of 100."""
    cards = view.reports[-1].scorecards if view.reports else ()
    lines = [(line.label, line.score) for card in cards if card.seat == seat for line in card.lines]
    known = [line for line in lines if line[1] == line[1]]
    if not known:
        return None
    return max(known, key=lambda line: line[1]) if highest else min(known, key=lambda line: line[1])


def _differs(budget: BudgetView, move: Move) -> bool:
    assert isinstance(move.entry, Proposed)
    now: Mapping[str, float | None] = {pot.id: pot.proposed_change_gbp_m for pot in budget.pots}
    return any(abs((now.get(pot) or 0.0) - value) > 1e-6 for pot, value in move.entry.changes_gbp_m.items())


def _take_amendment(budget: BudgetView, who: Character) -> Move | None:
    if budget.voted:
        return None  # votes lie on the table already
    most = who.takes_amendments * max(budget.to_share_gbp_m, 0.0)
    for item in budget.amendments:
        if not item.taken and item.gbp_m <= most + 1e-9:
            why = tr(
                "{gbp_m} of {to_share_gbp_m} can move.",
                gbp_m=gbp_m(item.gbp_m, 1),
                to_share_gbp_m=gbp_m(budget.to_share_gbp_m, 1),
            )
            return Move(AmendmentTaken(item.number), why)
    return None


def _vote(view: View, budget: BudgetView, seat: SeatId, who: Character, mandate: float | None) -> Move:
    pot = home_pot(budget, seat)
    mine = next((p for p in budget.pots if p.id == pot), None)
    change = mine.proposed_change_gbp_m if mine is not None and mine.proposed_change_gbp_m is not None else 0.0
    even, least = _even_and_least(view, budget, pot, who, None if _six(budget) else mandate)
    yes = pot == "reserve" or change >= least - 1e-9
    label = mine.label if mine is not None else "Our pot"
    why = tr(
        "{label} changes by {change}; an even share would be {even}. {mine}",
        label=label,
        change=signed_gbp_m(change, 1),
        even=signed_gbp_m(even, 1),
        mine=lowest(view, seat),
    ).rstrip()
    # a ballot on an amendment may be under way: its number is not on the table's face
    on_amendments = tuple(Ballot({seat: yes}, item.number) for item in budget.amendments if not item.taken)
    return Move(Ballot({seat: yes}), why, on_amendments)


def _even_and_least(
    view: View, budget: BudgetView, pot: Pot, who: Character, mandate: float | None
) -> tuple[float, float]:
    """An even share, £m, and the least change of its pot that a player votes for. Of growth: what the pot's same work
    takes first, and an even part of the rest; who judges by all scorecards leaves out what the shortfall must take.
    """
    share, pots = budget.to_share_gbp_m, len(budget.pots) - 1
    # growth is parted over the pots and the reserve; a cut falls on the pots alone
    if share >= 0.0:
        whole, free, held = _first_and_free(view, budget, who)
        even = whole.get(pot, 0.0) + (free - (held if who.judges == "all" else 0.0)) / (pots + 1)
        least = who.least_share * even
    else:
        even = share / pots
        least = (2.0 - who.least_share) * even
    return even, least if mandate is None else max(least, mandate)


def least_change(view: View, seat: SeatId, who: Character) -> float:
    """The least change of its pot, £m, that the player in ``seat`` votes for."""
    assert view.budget is not None
    mandate = None if _six(view.budget) else board_limit(view, who)
    return _even_and_least(view, view.budget, home_pot(view.budget, seat), who, mandate)[1]

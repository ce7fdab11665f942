"""Computer players: each gets the view its seat may see and answers with the next entry and one line of reason.

A player keeps nothing between two calls: what it does follows from the view alone, so a game can be saved anywhere.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from simgame.game.entries import (
    Accept,
    Ballot,
    Bid,
    Card,
    Coin,
    Draft,
    Entry,
    EventChosen,
    Form,
    Marked,
    Offer,
    Promised,
    Proposed,
    Reason,
    RegimeVote,
    Shake,
    Stepped,
    Submitted,
)
from simgame.game.seats import CONTRACT_PARTIES, SeatId
from simgame.game.view_types import ContractView, DeskView, EventView, LeverView, TermsView, View
from simgame.session.characters import CHARACTERS, HOME_POT, Character

_FORM_WORDS: dict[Form, str] = {"tariff": "tariff", "block": "a block", "cap_and_collar": "cap and collar"}


@dataclass(frozen=True)
class Move:
    """What a computer player does next, and why, in one line."""

    entry: Entry
    reason: str


def next_move(view: View, seat: SeatId, character: str) -> Move | None:
    """The next move of the computer player in ``seat``, or None when it has nothing left to do in this phase."""
    who = CHARACTERS[character]
    match view.phase:
        case "briefing":
            return _choose(view.briefing.events, seat)
        case "negotiate":
            return _contract(view, seat, who) or _budget(view, seat, who) or _promise(view, seat, who)
        case "decide":
            return _decide(view, seat, who)
        case "plans_up":
            return _plans_up(view, seat)
        case "winter_call":
            events = view.winter.events if view.winter else ()
            return _choose(events, seat) or _coin(view, seat, who)
        case "vote":
            return _vote(view, seat, who)
        case _:
            return None


def _choose(events: tuple[EventView, ...], seat: SeatId) -> Move | None:
    for event in events:
        if event.options and event.choice is None and event.chooser in (seat, "table"):
            return Move(EventChosen(event.id, seat, 0), f"{event.title}: {event.options[0].label}.")
    return None


def _rounded(value: float, step: float) -> float:
    return round(round(value / step) * step, 3)


def _contract(view: View, seat: SeatId, who: Character) -> Move | None:
    deal = view.contract
    if deal is None or deal.agreed is not None or seat not in CONTRACT_PARTIES:
        return None
    if deal.offers and deal.turn == seat:
        return _answer_in_writing(deal, seat, who)
    card = deal.on_card
    if card is not None and seat in deal.shaken:
        return None
    if card is not None and _takes(deal, card, seat, who):
        return Move(Shake(seat), f"£{card.value_gbp_m:,.0f}m is inside what the work is likely to cost.")
    mine = next((terms for terms in deal.said if terms.seat == seat), None)
    if card is not None and card.seat == seat:
        return Move(Shake(seat), "These are my own terms.") if mine is not None else None
    value = _next_value(deal, mine, card, seat, who)
    form = _next_form(deal, mine, card, seat, who)
    if mine is not None and mine.value_gbp_m == value and mine.form == form:
        return None
    middle = deal.likely_gbp_m[1]
    reason = f"The work is likely to cost £{middle:,.0f}m; I say £{value:,.0f}m, {_FORM_WORDS[form]}."
    return Move(Card(seat, form, value), reason)


def _place(deal: ContractView, share: float, seat: SeatId) -> float:
    """A value in the likely cost range: ``share`` from the end that is good for the seat."""
    low, _, high = deal.likely_gbp_m
    along = share if seat == "commissioner" else 1.0 - share
    value = _rounded(low + along * (high - low), deal.step_gbp_m)
    return min(max(value, deal.lowest_gbp_m), deal.highest_gbp_m)


def _takes(deal: ContractView, terms: TermsView, seat: SeatId, who: Character) -> bool:
    forms = who.forms.get(seat, ())
    if forms and terms.form not in forms:
        return False
    limit = _place(deal, who.limit, seat)
    return terms.value_gbp_m <= limit if seat == "commissioner" else terms.value_gbp_m >= limit


def _next_value(
    deal: ContractView, mine: TermsView | None, theirs: TermsView | None, seat: SeatId, who: Character
) -> float:
    """The opening figure, then half the way to the other party, never beyond the limit."""
    if mine is None:
        return _place(deal, who.aim, seat)
    if theirs is None:
        return mine.value_gbp_m
    limit = _place(deal, who.limit, seat)
    step = deal.step_gbp_m
    half = mine.value_gbp_m + 0.5 * (theirs.value_gbp_m - mine.value_gbp_m)
    value = min(math.ceil(half / step) * step, limit) if seat == "commissioner" else max(
        math.floor(half / step) * step, limit
    )  # fmt: skip
    return round(min(max(value, deal.lowest_gbp_m), deal.highest_gbp_m), 3)


def _next_form(
    deal: ContractView, mine: TermsView | None, theirs: TermsView | None, seat: SeatId, who: Character
) -> Form:
    forms = who.forms.get(seat, ())
    if theirs is not None and (not forms or theirs.form in forms):
        return theirs.form
    if not forms:
        return mine.form if mine is not None else deal.last.form
    return forms[0] if mine is None else forms[-1]


def _answer_in_writing(deal: ContractView, seat: SeatId, who: Character) -> Move | None:
    last = deal.offers[-1]
    if last.seat == seat:
        return None
    if _takes(deal, last, seat, who):
        return Move(Accept(seat), f"£{last.value_gbp_m:,.0f}m is inside what the work is likely to cost.")
    if deal.rounds_left <= 0:
        return None
    mine = next((terms for terms in reversed(deal.offers) if terms.seat == seat), None)
    value, form = _next_value(deal, mine, last, seat, who), _next_form(deal, mine, last, seat, who)
    note = f"The work is likely to cost £{deal.likely_gbp_m[1]:,.0f}m."
    return Move(Offer(seat, form, value, note), note)


def _budget(view: View, seat: SeatId, who: Character) -> Move | None:
    budget = view.budget
    if budget is None or budget.settled_by:
        return None
    pot = HOME_POT[seat]
    if not budget.bids_turned:
        if seat in budget.bid_by:
            return None
        asked = _rounded(max(budget.to_share_gbp_m, 0.0) * who.bid, 0.5)
        line = f"Of £{budget.to_share_gbp_m:,.1f}m to share, this keeps our work whole."
        return Move(Bid(seat, pot, asked, line), line)
    if not budget.proposed:
        if seat != "stp":
            return None
        share = budget.to_share_gbp_m
        parts = {"hospital": 0.35, "outside": 0.35, "keeping_well": 0.2}
        if who.name == "steady":
            parts = {"hospital": 0.55, "outside": 0.25, "keeping_well": 0.1}
        changes = {pot_id: math.floor(max(share, 0.0) * part * 2) / 2 for pot_id, part in parts.items()}
        if share < 0:
            changes = {pot_id: math.floor(share * part / 0.9 * 2) / 2 for pot_id, part in parts.items()}
        return Move(Proposed(changes), f"There is £{share:,.1f}m to share; the rest stays in the reserve.")  # type: ignore[arg-type]
    if seat in budget.voted:
        return None
    mine = next((p for p in budget.pots if p.id == pot), None)
    change = mine.proposed_change_gbp_m if mine is not None and mine.proposed_change_gbp_m is not None else 0.0
    even = budget.to_share_gbp_m / len(budget.pots)
    yes = pot == "reserve" or change >= who.least_share * even - 1e-9
    why = f"My pot changes by £{change:,.1f}m; an even share would be £{even:,.1f}m."
    return Move(Ballot({seat: yes}), why)


def _promise(view: View, seat: SeatId, who: Character) -> Move | None:
    wish = who.promises.get(seat)
    me = next((s for s in view.seats if s.id == seat), None)
    if wish is None or me is None or me.promises_left <= 0 or view.desk is None:
        return None
    receiver, lever_id = wish
    if any(p.giver == seat and p.year_label == view.year_label for p in view.promises):
        return None
    other = next((s for s in view.seats if s.id == receiver), None)
    lever = next((item for item in view.desk.levers if item.id == lever_id), None)
    if other is None or not other.on or lever is None:
        return None
    value = _wanted(view.desk, view, who).get(lever_id, lever.last)
    if value <= lever.lowest:
        return None
    entry = Promised(seat, receiver, "do", lever=lever_id, bound="at_least", value=value)
    return Move(entry, f"{lever.label} is in my plan at {value:g} anyway, and {other.short} counts on it.")


def _wanted(desk: DeskView, view: View, who: Character) -> dict[str, float]:
    """Every lever's setting: what the character likes, inside the purse and what was promised."""
    spend = who.spend[view.split] if who.spend is not None else None
    wanted: dict[str, float] = {}
    for lever in desk.levers:
        if lever.kind == "money":
            like = lever.last if spend is None else max(desk.purse_gbp_m, 0.0) * spend.get(lever.id, 0.0)
        else:
            like = lever.last if spend is None else who.standards.get(lever.id, lever.last)
        wanted[lever.id] = _within(lever, like)
    money = [lever for lever in desk.levers if lever.kind == "money"]
    over = sum(wanted[lever.id] for lever in money) - max(desk.purse_gbp_m, 0.0)
    for lever in sorted(money, key=lambda item: -wanted[item.id]):
        if over <= 1e-9:
            break
        floor = lever.least_promised if lever.least_promised is not None else lever.lowest
        cut = min(math.ceil(over / lever.step - 1e-9) * lever.step, wanted[lever.id] - floor)
        wanted[lever.id] = round(wanted[lever.id] - max(cut, 0.0), 3)
        over -= max(cut, 0.0)
    return wanted


def _within(lever: LeverView, value: float) -> float:
    if lever.kind == "choice":
        return float(min(max(round(value), lever.lowest), lever.highest))
    if lever.kind == "standard" and value == lever.default:
        return value
    low = lever.lowest if lever.least_promised is None else max(lever.lowest, lever.least_promised)
    high = lever.highest if lever.most_promised is None else min(lever.highest, lever.most_promised)
    stepped = lever.lowest + math.floor((value - lever.lowest) / lever.step + 1e-9) * lever.step
    return round(min(max(stepped, low), high), 3)


def _decide(view: View, seat: SeatId, who: Character) -> Move | None:
    desk = view.desk
    if desk is None or desk.submitted:
        return None
    wanted = _wanted(desk, view, who)
    drafts = {lever.id: lever.draft for lever in desk.levers}
    changes = {key: value for key, value in wanted.items() if abs(value - drafts[key]) > 1e-9}
    placed = sum(wanted[lever.id] for lever in desk.levers if lever.kind == "money")
    reason = f"£{placed:,.1f}m of £{desk.purse_gbp_m:,.1f}m placed; the rest stays in the balance."
    if changes:
        return Move(Draft(seat, changes), reason)
    if not desk.reason:
        return Move(Reason(seat, reason), reason)
    return Move(Submitted(seat), reason)


def _plans_up(view: View, seat: SeatId) -> Move | None:
    plans = view.plans
    if plans is None:
        return None
    if seat == "stp":
        for face in plans.faces:
            if face.mark is None and face.seat != "stp":
                even = abs(face.money_gbp_m) <= 0.01 * max(abs(view.money.total_gbp_m), 1.0)
                colour = "green" if face.money_gbp_m >= 0 else "amber" if even else "red"
                return Move(Marked(face.seat, colour), f"£{face.money_gbp_m:,.1f}m at the year end.")  # type: ignore[arg-type]
    mine = next((face for face in plans.faces if face.seat == seat), None)
    if mine is not None and not mine.stepped:
        return Move(Stepped(seat), "My plan stands.")
    return None


def _coin(view: View, seat: SeatId, who: Character) -> Move | None:
    winter = view.winter
    if winter is None or winter.turned or winter.my_coins is not None:
        return None
    full = next((row.before for row in winter.forecast if row.id == "bed_occupancy_pct"), 0.0)
    one, two = who.coins_from
    coins = 2 if full >= two else 1 if full >= one else 0
    return Move(Coin(seat, coins), f"January is likely to be {full:.1f}% full.")


def _vote(view: View, seat: SeatId, who: Character) -> Move | None:
    vote = view.vote
    card = next((c for c in vote.cards if c.seat == seat), None) if vote is not None else None
    if vote is None or vote.turned or card is None or card.voted:
        return None
    choice = who.regime.get(seat, view.split)
    me = next(s for s in view.seats if s.id == seat)
    power = f"I decide {me.power_pct:.0f}% of the money now" if me.power_pct is not None else "I know these rules"
    reason = f"{power}; {'the contracts' if choice == 'keep' else 'one budget'} would serve us better."
    return Move(RegimeVote({seat: (choice, reason[:200])}), reason)

"""How a computer player talks while the split is kept: the contract card, written offers; and promises in any world."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import msgspec

from simgame.game.entries_deals import Accept, Card, Contract, Form, Offer, Promised, Shake
from simgame.game.pricing import form_rate
from simgame.game.seats import SeatId, the
from simgame.game.terms import AS_USUAL, More
from simgame.game.view_types import ContractView, TermsView, View
from simgame.game.words import agreed_gbp_m, gbp_m, number
from simgame.model.language import tr
from simgame.session.characters import Character
from simgame.session.move import Move, on_step
from simgame.session.rolling import block_growth_gbp_m

_FORM_WORDS: dict[Form, str] = {"tariff": "tariff", "block": "a block", "cap_and_collar": "cap and collar"}


# ------------------------------------------------------------------------------------------------------- the contract


def contract_move(view: View, seat: SeatId, who: Character) -> Move | None:
    """The next word on a contract card, or None when there is nothing to add on either."""
    for deal in (view.contract, with_growth(view, seat, who)):
        if deal is not None and (move := _on_card(view, deal, seat, who)) is not None:
            return move
    return None


def with_growth(view: View, seat: SeatId, who: Character) -> ContractView | None:
    """The community contract as a party sees it: a commissioner that rolls growth on counts the block's part of it to
    what the work is worth to it, and so offers that much more.
    """
    deal, desk = view.community_contract, view.desk
    if deal is None or desk is None or seat != "commissioner" or not who.rolls_growth:
        return deal
    more = block_growth_gbp_m(desk, who)
    low, middle, high = deal.likely_gbp_m
    return msgspec.structs.replace(deal, likely_gbp_m=(low + more, middle + more, high + more))


def _on_card(view: View, deal: ContractView, seat: SeatId, who: Character) -> Move | None:
    if deal.agreed is not None or seat not in deal.parties:
        return None
    mandate = board_limit(view, who)
    if seat == "commissioner" and deal.which == "community":
        mandate = None  # its board's limit is for the hospital contract
    if deal.offers and deal.turn == seat:
        return _answer_in_writing(deal, seat, who, mandate)
    card = deal.on_card
    if card is not None and seat in deal.shaken:
        return None
    mine = next((terms for terms in deal.said if terms.seat == seat), None)
    grown = deal.which == "community" and deal.likely_gbp_m[0] > deal.roll_on_gbp_m
    unsaid = grown and mine is None  # growth is offered, not only granted
    if card is not None and card.seat != seat and not unsaid and _takes(deal, card, seat, who, mandate):
        limit = _limit(deal, who, seat, mandate)
        most = "pay up to" if seat == "commissioner" else "do it from"
        why = tr(
            "{value_gbp_m} stands: I would {most} {limit} for this work.",
            value_gbp_m=agreed_gbp_m(card.value_gbp_m),
            most=most,
            limit=gbp_m(limit),
        )
        return Move(Shake(seat, deal.which), why)
    if card is not None and card.seat == seat:
        return Move(
            Shake(seat, deal.which),
            tr("{value_gbp_m}: these are my own terms.", value_gbp_m=agreed_gbp_m(card.value_gbp_m)),
        )
    value = _next_value(deal, mine, card, seat, who, mandate)
    form = _next_form(deal, mine, card, seat, who)
    if mine is not None and mine.value_gbp_m == value and mine.form == form:
        return None
    if grown:
        why = tr(
            "The work rolls on at {roll_on}; with its part of growth I say {value}.",
            roll_on=gbp_m(deal.roll_on_gbp_m),
            value=agreed_gbp_m(value),
        )
        return Move(Card(seat, form, value, _more(deal), contract=deal.which), why)
    likely = gbp_m(deal.likely_gbp_m[1])
    why = tr(
        "The work is likely to cost {likely}; I say {value}, {form_words}.",
        likely=likely,
        value=agreed_gbp_m(value),
        form_words=_FORM_WORDS[form],
    )
    return Move(Card(seat, form, value, _more(deal), contract=deal.which), why)


def _place(deal: ContractView, share: float, seat: SeatId) -> float:
    """A value in the likely cost range: ``share`` from the end that is good for the seat, within what can be put."""
    low, _, high = deal.likely_gbp_m
    along = share if seat == "commissioner" else 1.0 - share
    return _within(deal, low + along * (high - low))


def _limit(deal: ContractView, who: Character, seat: SeatId, mandate: float | None) -> float:
    """Where it gives way: as far as its character goes, and no further than its board lets it sign."""
    limit = _place(deal, who.limit, seat)
    if mandate is None:
        return limit
    step = deal.step_gbp_m
    if seat == "commissioner":
        return _within(deal, min(limit, math.floor(mandate / step + 1e-9) * step))
    return _within(deal, max(limit, math.ceil(mandate / step - 1e-9) * step))


def _within(deal: ContractView, value: float) -> float:
    """On the step of the card and inside its limits, themselves rounded inwards to the step."""
    step = deal.step_gbp_m
    lowest = math.ceil(deal.lowest_gbp_m / step - 1e-9) * step
    highest = math.floor(deal.highest_gbp_m / step + 1e-9) * step
    if lowest > highest:
        return deal.lowest_gbp_m
    return round(min(max(on_step(value, step), lowest), highest), 3)


def _takes(deal: ContractView, terms: TermsView, seat: SeatId, who: Character, mandate: float | None) -> bool:
    forms = _forms(deal, seat, who)
    if (forms and terms.form not in forms) or terms.value_gbp_m > deal.highest_gbp_m + 1e-9:
        return False
    over = terms.more.over_pct
    if over != AS_USUAL and forms:
        rates = [100.0 * form_rate(form, 0.5) for form in forms]
        if over > max(rates) if seat == "commissioner" else over < min(rates):
            return False  # paid over plan as in a form that it would not sign
    limit, value = _limit(deal, who, seat, mandate), _comes_to(terms)
    return value <= limit if seat == "commissioner" else value >= limit


def _comes_to(terms: TermsView) -> float:
    """What terms come to, £m, with all that lies beyond form and value."""
    return terms.value_gbp_m if terms.comes_to_gbp_m is None else terms.comes_to_gbp_m


def _more(deal: ContractView) -> More | None:
    """The terms beyond form and value that a player puts: last year's, whatever the other party has laid there."""
    lying = deal.on_card or deal.last
    return None if lying.more == deal.last.more else deal.last.more


def _next_value(
    deal: ContractView,
    mine: TermsView | None,
    theirs: TermsView | None,
    seat: SeatId,
    who: Character,
    mandate: float | None,
) -> float:
    """The opening figure, then half the way to the other party, never beyond the limit."""
    limit = _limit(deal, who, seat, mandate)
    if mine is None:
        aim = _place(deal, who.aim, seat)
        return min(aim, limit) if seat == "commissioner" else max(aim, limit)
    if theirs is None:
        return mine.value_gbp_m
    step = deal.step_gbp_m
    half = mine.value_gbp_m + 0.5 * (_comes_to(theirs) - mine.value_gbp_m)
    if seat == "commissioner":
        return _within(deal, max(min(math.ceil(half / step - 1e-9) * step, limit), mine.value_gbp_m))
    return _within(deal, min(max(math.floor(half / step + 1e-9) * step, limit), mine.value_gbp_m))


def _forms(deal: ContractView, seat: SeatId, who: Character) -> tuple[Form, ...]:
    """The forms it would sign of those the contract may have, best first; empty: any."""
    liked = tuple(form for form in who.forms.get(seat, ()) if form in deal.forms)
    return liked or (deal.forms if len(deal.forms) == 1 else ())


def _next_form(
    deal: ContractView, mine: TermsView | None, theirs: TermsView | None, seat: SeatId, who: Character
) -> Form:
    forms = _forms(deal, seat, who)
    if theirs is not None and (not forms or theirs.form in forms):
        return theirs.form
    if not forms:
        return mine.form if mine is not None else deal.last.form
    return forms[0] if mine is None else forms[-1]


def _answer_in_writing(deal: ContractView, seat: SeatId, who: Character, mandate: float | None) -> Move | None:
    last = deal.offers[-1]
    if last.seat == seat:
        return None
    likely = gbp_m(deal.likely_gbp_m[1])
    if _takes(deal, last, seat, who, mandate):
        why = tr(
            "The work is likely to cost {likely}; {value_gbp_m} will do.",
            likely=likely,
            value_gbp_m=agreed_gbp_m(last.value_gbp_m),
        )
        return Move(Accept(seat, deal.which), why)
    if deal.rounds_left <= 0:
        return None
    mine = next((terms for terms in reversed(deal.offers) if terms.seat == seat), None)
    value, form = _next_value(deal, mine, last, seat, who, mandate), _next_form(deal, mine, last, seat, who)
    note = tr(
        "The work is likely to cost {likely}; I can go to {value}, {form_words}.",
        likely=likely,
        value=agreed_gbp_m(value),
        form_words=_FORM_WORDS[form],
    )
    return Move(Offer(seat, form, value, note, _more(deal), deal.which), note)


def contract_range(view: View, seat: SeatId, who: Character, which: Contract = "acute") -> tuple[float, float]:
    """Where a party to a contract opens and where it gives way, £m."""
    deal = view.contract if which == "acute" else with_growth(view, seat, who)
    assert deal is not None
    # The limit of the commissioner's board is for the hospital contract.
    mandate = None if seat == "commissioner" and which == "community" else board_limit(view, who)
    return _next_value(deal, None, None, seat, who, mandate), _limit(deal, who, seat, mandate)


def board_limit(view: View, who: Character) -> float | None:
    """The limit of the seat's own board, £m; None where it has none or its player minds none."""
    return view.mine.mandate.gbp_m if who.judges and view.mine is not None and view.mine.mandate else None


# ---------------------------------------------------------------------------------------------------------- promises


def promise_move(view: View, seat: SeatId, who: Character, plan: Callable[[], Mapping[str, float]]) -> Move | None:
    """A promise of what is in the plan anyway, once a year, to the seat that counts on it. ``plan`` is worked out only
    where there is something to promise.
    """
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
    # The purse is an estimate until Decide: about half of the plan is what can be promised safely.
    part = lever.lowest + who.promised_part * (plan().get(lever_id, lever.last) - lever.lowest)
    value = round(math.floor(part / lever.step) * lever.step, 3)
    if value <= lever.lowest:
        return None
    entry = Promised(seat, receiver, "do", lever=lever_id, bound="at_least", value=value)
    figure = gbp_m(value) if lever.kind == "money" else f"{number(value)} {lever.unit}"
    return Move(
        entry,
        tr(
            "{label} at {figure} is in my plan anyway, and {id} counts on it.",
            label=lever.label,
            figure=figure,
            id=the(other.id, view.split),
        ),
    )

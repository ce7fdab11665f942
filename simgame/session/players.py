"""Computer players: each gets the view its seat may see and answers with the next entry and one line of reason.

A player keeps nothing between two calls: what it does follows from the view alone, so a game can be saved anywhere.
"""

from __future__ import annotations

from collections.abc import Mapping

from simgame.game.entries import (
    Coin,
    Colour,
    Draft,
    EventChosen,
    LeverChosen,
    Marked,
    Reason,
    RegimeVote,
    Stepped,
    Submitted,
    SwitchStep,
)
from simgame.game.entries_deals import WordJudged
from simgame.game.entry import LONGEST_LINE
from simgame.game.seats import SeatId, Split
from simgame.game.view_types import DeskView, EventView, PlansView, View
from simgame.game.words import gbp_m, percent
from simgame.model.language import tr
from simgame.session.budget_talks import budget_move, own_line
from simgame.session.characters import CHARACTERS, Character
from simgame.session.move import Move
from simgame.session.power_moves import SHORT, lead_right, power_move
from simgame.session.talks import contract_move, promise_move
from simgame.session.wanted import Weigh, wanted_settings

__all__ = ["Move", "next_move", "wanted_settings"]


def next_move(
    view: View, seat: SeatId, character: str, fixed: Mapping[str, float] | None = None, weigh: Weigh | None = None
) -> Move | None:
    """The next move of the computer player in ``seat``, or None when it has nothing left to do in this phase.

    ``fixed``: levers it sets to these values, whatever it would like (an unaffordable rest gives way to them).
    ``weigh``: what plans of this seat come to on its own scorecard, as far as the seat can know; a planner without it
    keeps last year's settings.
    """
    who = CHARACTERS[character]
    told = fixed or {}
    match view.phase:
        case "briefing":
            return _choose(view, view.briefing.events, seat, who)
        case "negotiate":
            talk = power_move(view, seat, who) or contract_move(view, seat, who) or budget_move(view, seat, who)
            if talk is not None or view.desk is None:
                return talk
            desk = view.desk
            return promise_move(view, seat, who, lambda: wanted_settings(desk, view.split, who, told, weigh))
        case "decide":
            return power_move(view, seat, who) or _decide(view, seat, who, told, weigh)
        case "plans_up":
            return _plans_up(view, seat, who, told)
        case "winter_call":
            events = view.winter.events if view.winter else ()
            return _choose(view, events, seat, who) or power_move(view, seat, who) or _coin(view, seat, who)
        case "report":
            return _judge(view, seat) or _grow(view, seat)
        case "vote":
            return _vote(view, seat, who)
        case "switch":
            return _switch(view, seat, who)
        case _:
            return None


def _choose(view: View, events: tuple[EventView, ...], seat: SeatId, who: Character) -> Move | None:
    people = any(s.holder == "person" and s.on for s in view.seats)
    for event in events:
        if not event.options or event.choice is not None:
            continue
        if event.chooser == seat or (event.chooser == "table" and not people):
            choice = min(_answer(view, event, seat, who), len(event.options) - 1)
            asked = event.title if event.title.endswith("?") else tr("{title}.", title=event.title)
            words = tr("{asked} {choice}.", asked=asked, choice=event.options[choice].label)
            return Move(EventChosen(event.id, seat, choice), words)
    return None


def _answer(view: View, event: EventView, seat: SeatId, who: Character) -> int:
    """The way out of a card that a character takes; questions of the rules it answers by what it judges by."""
    if not event.asked:
        return who.choice
    if event.id in ("apply", "go_back"):
        return int(bool(who.judges) and len(set(view.years_played)) <= 1 and _would_change(view, seat, who))
    if event.id == "precept":
        return int(bool(who.judges))
    return int(event.id == "pool_budget" and who.judges == "all")


# ------------------------------------------------------------------------------------------------------------- Decide


def _decide(view: View, seat: SeatId, who: Character, fixed: Mapping[str, float], weigh: Weigh | None) -> Move | None:
    desk = view.desk
    if desk is None or desk.submitted:
        return None
    wanted = wanted_settings(desk, view.split, who, fixed, weigh)
    drafts = {lever.id: lever.draft for lever in desk.levers}
    changes = {key: value for key, value in wanted.items() if abs(value - drafts[key]) > 1e-9}
    if changes:
        return Move(Draft(seat, changes), "")
    if not desk.reason:
        reason = _plan_in_words(desk, wanted)
        if who.searches and weigh is not None:
            mine, before = weigh((wanted, {lever.id: lever.last for lever in desk.levers}))
            reason = tr(
                "Of the plans I tried this leaves my scorecard highest: {mine:.1f}; as last year {before:.1f}.",
                mine=mine,
                before=before,
            )
        return Move(Reason(seat, reason), reason)
    return Move(Submitted(seat), "")


def _plan_in_words(desk: DeskView, wanted: Mapping[str, float]) -> str:
    """What a plan does with the purse, in one line."""
    purse = desk.purse_gbp_m
    if purse < 0.05:
        return "There is nothing to place this year: what runs, runs on."
    placed = sum(wanted[lever.id] for lever in desk.levers if lever.kind == "money")
    left = purse - placed
    for lever in desk.levers:
        if lever.id == "transformation_fund":
            use = lever.choices[int(wanted[lever.id])]
            return tr(
                "{left} of the fund goes to {use}.",
                left=gbp_m(left, 1),
                use=use[:1].lower() + use[1:] if use[1:2].islower() else use,
            )
        if lever.id == "keeping_well_share":
            well = purse * wanted[lever.id] / 100.0
            return tr(
                "{well} goes to prevention and {purse} to the GP offer.",
                well=gbp_m(well, 1),
                purse=gbp_m(purse - well, 1),
            )
    return tr(
        "I place {placed} of {purse}; {left} stays in the balance.",
        placed=gbp_m(placed, 1),
        purse=gbp_m(purse, 1),
        left=gbp_m(left, 1),
    )


# ------------------------------------------------------------------------------------------------- Plans up and winter


def _plans_up(view: View, seat: SeatId, who: Character, fixed: Mapping[str, float]) -> Move | None:
    plans = view.plans
    if plans is None:
        return None
    if seat == "stp":
        small = SHORT * max(abs(view.money.total_gbp_m), 1.0)
        for face in plans.faces:
            if face.mark is None and face.seat != "stp":
                colour: Colour = "green" if face.money_gbp_m >= 0 else "amber" if face.money_gbp_m > -small else "red"
                end = tr("{money_gbp_m} at the year end", money_gbp_m=gbp_m(face.money_gbp_m, 1))
                return Move(
                    Marked(face.seat, colour),
                    tr("{short}: {colour}, for {end}.", short=_short(view, face.seat), colour=colour, end=end),
                )
    mine = next((face for face in plans.faces if face.seat == seat), None)
    if mine is None or mine.stepped:
        return None
    if seat == "stp" and (right := lead_right(view, seat, who)) is not None:
        return right
    step = _step_back(plans, seat, who, fixed)
    if step is not None:
        lever, label = step
        why = tr(
            "The plans end {money_gbp_m}; I take {label} a step back.",
            money_gbp_m=gbp_m(plans.money_gbp_m, 1),
            label=label[:1].lower() + label[1:],
        )
        return Move(Stepped(seat, lever, -1), why, (Stepped(seat),))
    return Move(
        Stepped(seat), tr("My plan stands, {money_gbp_m} at the year end.", money_gbp_m=gbp_m(mine.money_gbp_m, 1))
    )


def _step_back(plans: PlansView, seat: SeatId, who: Character, fixed: Mapping[str, float]) -> tuple[str, str] | None:
    mine = next(face for face in plans.faces if face.seat == seat)
    if not who.trims or "money" not in plans.hot or mine.money_gbp_m >= 0:
        return None
    for lever, label, may_go_down, _ in mine.steps:
        if may_go_down and lever not in fixed and lever in _COSTLY:
            return lever, label
    return None


# money levers whose step back saves at once; the others would let teams go that took a year to hire
_COSTLY = ("winter_ward", "evening_sessions", "care_outside_hospital", "engagement")


def _coin(view: View, seat: SeatId, who: Character) -> Move | None:
    winter = view.winter
    if winter is None or winter.turned or winter.my_coins is not None:
        return None
    full_called = seat == "acute" and any(one.id == "full" and one.used for one in view.powers)
    if full_called and not all(slip.in_hand for slip in winter.slips if slip.seat != seat):
        return None  # all others show their coins first
    full = next((row.before for row in winter.forecast if "occupancy" in row.id), 0.0)
    one, two = who.coins_from
    coins = 2 if full >= two else 1 if full >= one else 0
    number = ("no coin", "one coin", "two coins")[coins]
    why = tr("January is likely to be {full} full: {number} for {what}.", full=percent(full), number=number,
             what=_COIN_BUYS[seat])  # fmt: skip
    return Move(Coin(seat, coins), why)


# what a seat's coin buys best, as it says it
_COIN_BUYS: Mapping[SeatId, str] = {
    "commissioner": "whatever is shortest",
    "acute": "beds with staff",
    "community": "visits at home",
    "stp": "wherever it is shortest",
    "gp": "evening sessions",
    "council": "care packages",
}


def _judge(view: View, seat: SeatId) -> Move | None:
    """A word given to this seat: believed, unless the giver broke another promise this year."""
    for one in view.promises:
        if one.what == "word" and one.state == "open" and one.receiver == seat and one.number >= 0:
            broke = any(p.giver == one.giver and p.state == "broken" for p in view.promises)
            why = "You broke another promise this year." if broke else "Your word was good enough."
            return Move(WordJudged(seat, one.number, not broke), why)
    return None


def _grow(view: View, seat: SeatId) -> Move | None:
    """In a growing game: the first of the levers it may add."""
    mine = next((one for one in view.growing if one.seat == seat and not one.chosen), None)
    if mine is None:
        return None
    lever, label, _, touches = mine.offers[0]
    return Move(LeverChosen(seat, lever), tr("{label} is the lever I add. {touches}", label=label, touches=touches))


# ------------------------------------------------------------------------------------------------- the rules of money


def _vote(view: View, seat: SeatId, who: Character) -> Move | None:
    """The rules a seat has lived under are judged by the scores they gave and the way its own went, the same in either
    world.

    A table that has changed its rules gives the change time: nobody asks for another.
    """
    vote = view.vote
    card = next((c for c in vote.cards if c.seat == seat), None) if vote is not None else None
    if vote is None or vote.turned or card is None or card.voted:
        return None
    stay: Split = view.split
    other: Split = "abolish" if stay == "keep" else "keep"
    score, own = _stands(view, seat, who), _own_two_years(view, seat)
    whose = "All our scorecards together stand" if who.judges == "all" else "My scorecard stands"
    stands = tr("{whose} at {score:.0f} of 100 under these rules", whose=whose, score=score)
    if own is not None and who.judges == "all":
        stands = tr("{stands}; mine at {now:.0f}, after {before:.0f}", stands=stands, now=own[1], before=own[0])
    elif own is not None:
        stands = tr("{stands}, after {before:.0f}", stands=stands, before=own[0])
    mine = _of_mine(view, seat)
    if not who.judges:
        choice, reason = stay, tr("I know these rules; nothing I was shown says that others would do better.")
    elif len(set(view.years_played)) > 1:
        choice, reason = stay, tr("{stands}. The last change has not had its time.", stands=stands)
    elif _would_change(view, seat, who):
        choice, reason = other, tr("{stands}: I would try the others.", stands=stands)
    else:
        choice, reason = stay, tr("{stands}: I would leave them.", stands=stands)
    if mine and len(reason) + 1 + len(mine) <= LONGEST_LINE:  # a card holds a line
        reason = f"{reason} {mine}"
    return Move(RegimeVote({seat: (choice, reason)}), reason)


def _of_mine(view: View, seat: SeatId) -> str:
    """What these rules have given a seat, from its own scorecard: what stands best there, and what worst."""
    best, worst = own_line(view, seat, highest=True), own_line(view, seat, highest=False)
    if best is None or worst is None or best == worst:
        return ""
    return tr(
        "Of mine, {best} is at {high:.0f} and {worst} at {low:.0f}.",
        best=best[0],
        high=best[1],
        worst=worst[0],
        low=worst[1],
    )


def _would_change(view: View, seat: SeatId, who: Character) -> bool:
    """Whether a character would try the other rules: what it judges by is too low under these, and its own scorecard is
    not on the way up (in whole points, as they are said)."""
    own = _own_two_years(view, seat)
    return _stands(view, seat, who) < who.vote_score and (own is None or round(own[1]) <= round(own[0]))


def _stands(view: View, seat: SeatId, who: Character) -> float:
    """The last scores of the scorecards that a character judges by."""
    last = view.reports[-1].scorecards if view.reports else ()
    scores = [line.score for line in last if who.judges == "all" or line.seat == seat]
    return sum(scores) / len(scores) if scores else who.vote_score


def _own_two_years(view: View, seat: SeatId) -> tuple[float, float] | None:
    """A seat's own score in the last two years, if both were played by the rules that stand."""
    if len(view.reports) < 2 or view.reports[-2].split != view.reports[-1].split:
        return None
    scores = [line.score for report in view.reports[-2:] for line in report.scorecards if line.seat == seat]
    return (scores[0], scores[1]) if len(scores) == 2 else None


def _switch(view: View, seat: SeatId, who: Character) -> Move | None:
    switch = view.switch
    if switch is None or seat != "commissioner" or switch.step != 2:
        return None
    if switch.to == "keep":
        return Move(SwitchStep(2), "The posts come back with the contracts.")
    place = {"practices": "practices", "population_health": "population health", "savings": "savings"}[who.freed]
    return Move(
        SwitchStep(2, who.freed),
        tr("{freed_gbp_m} a year goes to {place}.", freed_gbp_m=gbp_m(switch.freed_gbp_m, 1), place=place),
    )


def _short(view: View, seat: SeatId) -> str:
    return next((s.short for s in view.seats if s.id == seat), seat)
